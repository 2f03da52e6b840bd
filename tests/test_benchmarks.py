"""The benchmarks measure what they say: a small one of each, with its results looked at and never its times."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from benchmarks import bench_libraries, bench_load, bench_scale, bench_validation, generate, table
from benchmarks.__main__ import Measure, benchmarks, extraction, run
from benchmarks.table import Row
from imtech_pipeline.extraction import read_article

COLUMNS = len(table.HEAD)


def check(rows: Sequence[Row], runs: int) -> None:
    """Every row has a figure a run, and all its cells."""
    assert rows
    for row in rows:
        assert len(row.values) == runs, row
        assert all(value > 0 for value in row.values), row
        assert len(row.cells()) == COLUMNS


def test_articles_follow_from_their_numbers_and_differ() -> None:
    texts = dict(generate.articles(60))
    assert texts == dict(generate.articles(60))
    assert list(generate.articles(1, first=41)) == [list(texts.items())[41]]
    assert len(set(texts.values())) == len(texts)
    sentences = [sentence for text in texts.values() for sentence in re.split(r"(?<=[.])\s+", text)]
    with_figures = [sentence for sentence in sentences if re.search(r"\d,\d|percent|billion", sentence)]
    assert len(set(with_figures)) > 0.99 * len(with_figures)
    statements = [s for text in texts.values() for s in read_article("00", text, None).statements]
    # as dense as the project's first article, which has 15
    assert 10 < len(statements) / len(texts) < 20


def test_a_run_is_measured_with_its_processes(tmp_path: Path) -> None:
    tenth = Row(bench_scale.GROUP, f"2 articles: {bench_scale.PEAK}", "MB", [100.0])
    rows = list(bench_scale.measure(20, [tenth], runs=1, added_to=20))
    check(rows, 1)
    [peak] = [row for row in rows if row.what == f"20 articles: {bench_scale.PEAK}"]
    assert peak.ratio == pytest.approx(peak.values[0] / 100)
    assert {row.unit for row in rows} == {"s", "CPU s", "MB"}
    steps = {
        row.what.removeprefix("20 articles, "): row.values[0] for row in rows if row.what.startswith("20 articles, ")
    }
    assert list(steps)[1:5] == [
        "looking for new articles",
        "reading files",
        "reading articles",
        "loading what was read",
    ]
    assert list(steps)[-1] == "publishing"
    [cpu] = [row.values[0] for row in rows if (row.what, row.unit) == ("20 articles", "CPU s")]
    assert sum(steps.values()) == pytest.approx(cpu, abs=0.1)
    seconds = {row.what: row for row in rows if row.unit == "s"}
    for how in ("the job executed", "imtech run"):
        one, none = seconds[f"one new article among 20, {how}"], seconds[f"nothing new among 20, {how}"]
        assert one.ratio == pytest.approx(one.values[0] / none.values[0])
        assert float(one.budget.split()[0]) == pytest.approx(2 * none.values[0] + 1, abs=0.06)


def test_loading_is_measured_beside_a_bare_insert() -> None:
    loaded, bare = bench_load.measure(articles=40, runs=1)
    check([loaded, bare], 1)
    assert loaded.ratio == pytest.approx(loaded.values[0] / bare.values[0])


def test_reading_is_measured_beside_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    from benchmarks import bench_extraction

    monkeypatch.setattr(bench_extraction, "measure", lambda: bench_extraction.measure_this(runs=1, seconds=0.01))
    rows = extraction()
    check(rows, 1)
    assert all(row.ratio is not None and row.ratio < 1 for row in rows)  # nothing reads faster than the floor


def test_merging_and_checking_is_measured() -> None:
    rows = list(bench_validation.measure(1_000, runs=1))
    check(rows, 1)
    assert "observations" in rows[0].what


def test_a_library_that_is_not_installed_is_told(tmp_path: Path) -> None:
    [row] = bench_libraries.measure("quantulum3", home=tmp_path)
    assert row.note == "not installed: make bench-libraries"
    assert list(row.values) == []


def test_a_library_is_one_process_that_reads_the_same_texts_in_every_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "quantulum3" / "bin").mkdir(parents=True)
    (tmp_path / "quantulum3" / "bin" / "python").symlink_to(sys.executable)
    (tmp_path / "lib" / "quantulum3").mkdir(parents=True)
    (tmp_path / "lib" / "quantulum3" / "parser.py").write_text(
        f"""
import os
def parse(text):
    with open({str(tmp_path / "read.txt")!r}, "a") as file:
        file.write(f"{{os.getpid()}} {{len(text)}}\\n")
    return text.split()
"""
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "lib"))
    rows = list(bench_libraries.measure("quantulum3", runs=2, seconds=0.0, home=tmp_path))
    check(rows, 2)
    assert all(row.ratio is not None and row.ratio > 0 for row in rows)
    processes, lengths = zip(*(line.split() for line in (tmp_path / "read.txt").read_text().splitlines()), strict=True)
    assert len(set(processes)) == 1
    once = [str(len(text)) for articles in bench_libraries.measured_texts().values() for text, *_ in articles]
    assert sorted(lengths) == sorted(3 * once)  # two runs behind one to warm up


def test_what_is_large_runs_only_when_asked_for() -> None:
    measures = benchmarks(10_000, dask=False)
    for name in ("scale-100000", "dask"):
        assert [row.note for row in measures[name]([])] == ["not run: make bench-scale"]


def test_an_interrupted_run_goes_on_behind_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "rows.jsonl"
    asked: list[tuple[str, list[str]]] = []

    def measure(name: str, fails: bool = False) -> Measure:
        def measured(before: Sequence[Row]) -> Iterator[Row]:
            asked.append((name, [row.what for row in before]))
            yield Row("group", name, "s", [1.0])
            if fails:
                raise KeyboardInterrupt

        return measured

    with pytest.raises(KeyboardInterrupt):
        run({"a": measure("a"), "b": measure("b", fails=True)}, kept)
    rows = run({"a": measure("a"), "b": measure("b")}, kept)
    assert [row.what for row in rows] == ["a", "b"]
    assert asked == [("a", []), ("b", ["a"]), ("b", ["a"])]
    monkeypatch.setattr("benchmarks.__main__.version_measured", lambda: "other code")
    run({"a": measure("a")}, kept)
    assert asked[3:] == [("a", [])]


def test_the_table_tells_day_versions_and_machine(tmp_path: Path) -> None:
    file = tmp_path / "benchmarks.md"
    rows = [
        Row("A", "one", "s", [3.0, 1.0, 2.0], 0.5, "the other", "2 s"),
        Row("A", "two", "s", [], note="not run"),
        Row("B", "three", "MB", [1234.5]),
    ]
    table.write(rows, file)
    text = file.read_text()
    assert re.search(r"Measured on \d{4}-\d\d-\d\d .* Python 3\..* duckdb \d.* GB of memory", text)
    lines = [line for line in text.splitlines() if line.startswith("|")]
    assert len(lines) == 2 + len(rows)
    assert {line.count("|") for line in lines} == {COLUMNS + 1}
    assert "| A | one | s | 2 | 1 | 3 | 3 | 0.500 x the other | 2 s |  |" in lines
    assert "|  | two | s |  |  |  |  |  |  | not run |" in lines
    assert "| B | three | MB | 1,234 | 1,234 | 1,234 | 1 |  |  |  |" in lines
