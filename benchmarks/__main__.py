"""All benchmarks, one after the other, as one table: `python -m benchmarks`, or `make bench`.

    python -m benchmarks [--articles 100000] [--dask] [--out FILE] [NAME ...]

NAME picks benchmarks; without one all are run, and the table goes to docs/benchmarks.md. What measures memory or starts
uses processes of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
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
from benchmarks.table import FILE, Row, markdown, write

LARGEST = 10_000
"""Articles that a run takes minutes for; more are for those who ask for them."""


def extraction() -> list[Row]:
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


def benchmarks(articles: int, dask: bool) -> dict[str, Callable[[], list[Row]]]:
    """What can be measured, by name."""
    sizes = [size for size in (1_000, 10_000, 100_000) if size <= articles]

    def scale() -> list[Row]:
        rows = bench_scale.measure(sizes)
        if articles < 100_000:
            rows.append(Row(bench_scale.GROUP, "100,000 articles", "s", [], note="not run: make bench-scale"))
        return rows

    def cluster() -> list[Row]:
        if dask:
            return bench_dask.measure()
        return [Row(bench_dask.GROUP, "20,000 articles", "s", [], note="not run: make bench-scale")]

    return {
        "start": bench_start.measure,
        "extraction": extraction,
        "libraries": bench_libraries.measure,
        "load": bench_load.measure,
        "validation": bench_validation.measure,
        "scale": scale,
        "dask": cluster,
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--articles", type=int, default=LARGEST)
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--out", type=Path, help="docs/benchmarks.md where all are run")
    chosen = parser.parse_args()
    available = benchmarks(chosen.articles, chosen.dask)
    if unknown := set(chosen.names) - set(available):
        parser.error(f"no benchmark {', '.join(unknown)}; there are {', '.join(available)}")
    rows: list[Row] = []
    for name, measure in available.items():
        if not chosen.names or name in chosen.names:
            print(f"{name} ...", flush=True)
            rows += measure()
    print(markdown(rows))
    if chosen.out or not chosen.names:
        write(rows, chosen.out or FILE)


if __name__ == "__main__":
    main()
