"""Extraction: articles and megabytes a CPU-second, beside the floor of a regular expression that only finds digits.

    python -m benchmarks.bench_extraction

The floor reads the same texts in the same run, so that the ratio holds on any machine.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from imtech_pipeline.extraction import read_article
from imtech_pipeline.extraction.header import read_header

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
CORPUS = ROOT / "tests" / "corpus" / "articles"
RUNS = 5
FLOOR = re.compile(r"\d+(?:[.,]\d+)*")


def texts() -> dict[str, list[tuple[str, date | None, date | None]]]:
    """The seed, the annotated articles, and communiques of 100 kB (the corpus strung together), each with its dates."""
    seed = SEED.read_bytes().decode("utf-8")
    corpus = [path.read_bytes().decode("utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    body = "\n\n".join(corpus)
    long = (body * (100_000 // len(body) + 1))[:100_000]

    def dated(text: str) -> tuple[str, date | None, date | None]:
        header = read_header(text)
        return text, header.published_on, header.announced_on

    return {"seed": [dated(seed)], "corpus": [dated(t) for t in corpus], "100 kB communique": [dated(long)]}


def per_second(work: Callable[[], int], seconds: float = 0.4) -> float:
    """Articles a CPU-second: `work` reads once and says how many it read."""
    done = 0
    start = time.process_time()
    while (spent := time.process_time() - start) < seconds:
        done += work()
    return done / spent


def measure(runs: int = RUNS, seconds: float = 0.4) -> list[dict[str, float | str]]:
    """One row a kind of text: median, minimum and maximum of the reader, and its ratio to the floor's median."""
    rows: list[dict[str, float | str]] = []
    for name, articles in texts().items():

        def read(articles: list[tuple[str, date | None, date | None]] = articles) -> int:
            for text, published, announced in articles:
                read_article("benchmark", text, published, announced)
            return len(articles)

        def floor(articles: list[tuple[str, date | None, date | None]] = articles) -> int:
            for text, _, _ in articles:
                FLOOR.findall(text)
            return len(articles)

        read()
        ours = [per_second(read, seconds) for _ in range(runs)]
        theirs = statistics.median(per_second(floor, seconds / 4) for _ in range(runs))
        size = statistics.mean(len(t.encode()) for t, _, _ in articles)
        median = statistics.median(ours)
        rows.append(
            {
                "texts": name,
                "articles/s": round(median, 1),
                "min": round(min(ours), 1),
                "max": round(max(ours), 1),
                "MB/s": round(median * size / 1e6, 2),
                "digits only, articles/s": round(theirs, 1),
                "ratio": round(median / theirs, 4),
            }
        )
    return rows


if __name__ == "__main__":
    table = measure()
    print(" | ".join(table[0]))
    for row in table:
        print(" | ".join(str(value) for value in row.values()))
