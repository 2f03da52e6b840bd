"""The benchmarks measure what they say: a small one of each, with its results looked at and never its times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks import bench_libraries, bench_load, bench_scale, bench_validation, generate, table
from benchmarks.__main__ import benchmarks, extraction
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
    rows = bench_scale.measure([20], runs=1, added_to=20)
    check(rows, 1)
    assert {row.unit for row in rows} == {"s", "CPU s", "MB"}
    assert [row.what for row in rows if "new" in row.what and row.unit == "s"] == [
        "one new article among 20",
        "nothing new among 20",
    ]


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
    rows = bench_validation.measure([1_000], runs=1)
    check(rows, 1)
    assert "observations" in rows[0].what


def test_a_library_that_is_not_installed_is_told(tmp_path: Path) -> None:
    rows = bench_libraries.measure(home=tmp_path)
    assert [row.note for row in rows] == ["not installed: make bench-libraries"] * 2
    assert [list(row.values) for row in rows] == [[], []]


def test_what_is_large_runs_only_when_asked_for() -> None:
    assert [row.note for row in benchmarks(10_000, dask=False)["dask"]()] == ["not run: make bench-scale"]


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
