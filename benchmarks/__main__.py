"""All benchmarks, one after the other, as one table: `python -m benchmarks`, or `make bench`.

    python -m benchmarks [--articles 100000] [--dask] [--anew] [--out FILE] [NAME ...]

NAME picks benchmarks; without one all are run, and the table goes to docs/benchmarks.md. Each row is printed as soon as
it is there and kept in build/bench/rows.jsonl: where a run was interrupted, the next one at the same commit goes on
behind what is there, unless `--anew`. What measures memory or starts uses processes of its own.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from benchmarks import (
    bench_dask,
    bench_extraction,
    bench_libraries,
    bench_load,
    bench_scale,
    bench_start,
    bench_validation,
)
from benchmarks.table import FILE, ROOT, Row, markdown, version_measured, write

LARGEST = 10_000
"""Articles that a run takes minutes for; more are for those who ask for them."""

KEPT = ROOT / "build" / "bench" / "rows.jsonl"

Measure = Callable[[Sequence[Row]], Iterable[Row]]
"""Measures something; is told the rows that are there already."""


def extraction(before: Sequence[Row] = ()) -> list[Row]:
    """The reader beside the floor."""
    rows = []
    for found in bench_extraction.measure():
        what = " ".join(str(found[key]) for key in ("reader", "texts") if key in found)
        values = found["runs"]
        beside = "a regular expression that finds digits"
        ratio = float(found["ratio"])
        note = f"{found['MB/s']} MB a CPU-second"
        budget = "2,000" if found["texts"] == "seed" else ""
        rows.append(Row("Reading", what, "articles/CPU s", values, ratio, beside, budget, note))
    return rows


def benchmarks(articles: int, dask: bool) -> dict[str, Measure]:
    """What can be measured, by name; a run goes on at the one that it was interrupted in."""

    def large(row: Row) -> Measure:
        return lambda before: [dataclasses.replace(row, note="not run: make bench-scale")]

    found: dict[str, Measure] = {"start": lambda before: bench_start.measure(), "extraction": extraction}
    for library in bench_libraries.LIBRARIES:
        found[library] = partial(lambda before, library: bench_libraries.measure(library), library=library)
    found["load"] = lambda before: bench_load.measure()
    for size in bench_validation.SIZES:
        found[f"validation-{size}"] = partial(lambda before, size: bench_validation.measure(size), size=size)
    found["million"] = lambda before: bench_validation.measure(bench_validation.MILLION)
    for size in bench_scale.SIZES:
        found[f"scale-{size}"] = (
            partial(lambda before, size: bench_scale.measure(size, before), size=size)
            if size <= articles
            else large(Row(bench_scale.GROUP, f"{size:,} articles", "s", []))
        )
    found["dask"] = (
        (lambda before: bench_dask.measure()) if dask else large(Row(bench_dask.GROUP, "20,000 articles", "s", []))
    )
    return found


def run(measures: dict[str, Measure], kept: Path) -> list[Row]:
    """Measure what is not among the kept rows yet; each row is printed and kept as it comes.

    Parameters
    ----------
    measures : dict
    kept : Path
        Rows of an interrupted run, each with its benchmark's name and what it was measured of: those of other code or
        versions do not count.
    """
    measured = version_measured()
    done: dict[str, list[Row]] = {}
    if kept.exists():
        for line in kept.read_text().splitlines():
            entry = json.loads(line)
            if entry["measured"] == measured:
                done[entry["name"]] = [Row(**row) for row in entry["rows"]]
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("".join(_line(name, measured, rows) for name, rows in done.items()))
    for name, measure in measures.items():
        if name in done:
            print(f"{name}: as measured before the interruption", flush=True)
            continue
        began = time.perf_counter()
        rows = []
        for row in measure([row for there in done.values() for row in there]):
            print(f"  {' | '.join(row.cells())}", flush=True)
            rows.append(row)
        done[name] = rows
        with kept.open("a") as file:
            file.write(_line(name, measured, rows))
        print(f"{name}: {time.perf_counter() - began:.0f} s", flush=True)
    return [row for name in measures for row in done[name]]


def _line(name: str, measured: str, rows: Iterable[Row]) -> str:
    return json.dumps({"name": name, "measured": measured, "rows": [dataclasses.asdict(row) for row in rows]}) + "\n"


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help="begins the names of benchmarks; all by default")
    parser.add_argument("--articles", type=int, default=LARGEST)
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--anew", action="store_true", help="also what was measured before an interruption")
    parser.add_argument("--out", type=Path, help="docs/benchmarks.md where all are run")
    chosen = parser.parse_args()
    available = benchmarks(chosen.articles, chosen.dask)
    for name in chosen.names:
        if not any(other.startswith(name) for other in available):
            parser.error(f"no benchmark {name}; there are {', '.join(available)}")
    wanted = {
        name: measure for name, measure in available.items() if not chosen.names or name.startswith(tuple(chosen.names))
    }
    if chosen.anew:
        KEPT.unlink(missing_ok=True)
    rows = run(wanted, KEPT)
    print(markdown(rows))
    if chosen.out or not chosen.names:
        write(rows, chosen.out or FILE)
        KEPT.unlink()


if __name__ == "__main__":
    main()
