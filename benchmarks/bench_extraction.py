"""Extraction: articles and megabytes a CPU-second, beside the floor of a regular expression that only finds digits.

    python -m benchmarks.bench_extraction

The floor reads the same texts in the same run, so that the ratio holds on any machine. "varied" are sentences of the
corpus in chance order with other digits, each text read once: what the reader remembers of words and subjects helps
less there. The compiled reader is measured too where `make compiled` has made it of the sources as they are.
"""

from __future__ import annotations

import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

from imtech_pipeline import extraction
from imtech_pipeline.extraction import read_article
from imtech_pipeline.extraction.header import read_header
from imtech_pipeline.paths import reader_root

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
CORPUS = ROOT / "tests" / "corpus" / "articles"
COMPILED = ROOT / "build" / "compiled"
VARIED = 2000
RUNS = 5
Article = tuple[str, date | None, date | None]
FLOOR = re.compile(r"\d+(?:[.,]\d+)*")


def texts() -> dict[str, list[Article]]:
    """The seed, the annotated articles, and communiques of 100 kB (the corpus strung together), each with its dates."""
    seed = SEED.read_bytes().decode("utf-8")
    corpus = [path.read_bytes().decode("utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    body = "\n\n".join(corpus)
    long = (body * (100_000 // len(body) + 1))[:100_000]

    def dated(text: str) -> Article:
        header = read_header(text)
        return text, header.published_on, header.announced_on

    return {
        "seed": [dated(seed)],
        "corpus": [dated(t) for t in corpus],
        "varied": [dated(t) for t in varied(corpus, VARIED)],
        "100 kB communique": [dated(long)],
    }


def varied(corpus: list[str], count: int) -> list[str]:
    """Articles of sentences from everywhere, with other digits, so that no number comes twice."""
    chance = random.Random(2019)
    sentences = [s for text in corpus for s in re.split(r"(?<=[.!?])\s+", text)]

    def other(match: re.Match[str]) -> str:
        return chance.choice("123456789")

    return [
        "\n\n".join(" ".join(re.sub(r"\d", other, s) for s in chance.sample(sentences, 3)) for _ in range(5))
        for _ in range(count)
    ]


def compiled_is_current() -> bool:
    """Whether `build/compiled` is there and made of the sources as they are."""
    return reader_root() == COMPILED


def per_second(work: Callable[[], object], seconds: float) -> float:
    """How often a CPU-second `work` can be called."""
    done = 0
    start = time.process_time()
    while (spent := time.process_time() - start) < seconds:
        work()
        done += 1
    return done / spent


Measured = dict[str, Any]
"""A row: reader, texts, the single runs, their median and range, the floor's median."""


def measure() -> list[Measured]:
    """The rows of the reader's sources, and of the compiled reader where it is current."""
    rows = measure_this()
    if compiled_is_current():
        # without the current folder, which would come before the compiled copy
        command = [sys.executable, "-P", "-m", "benchmarks.bench_extraction", "--json"]
        path = os.pathsep.join((str(COMPILED), str(ROOT)))
        done = subprocess.run(
            command, env=os.environ | {"PYTHONPATH": path}, check=True, stdout=subprocess.PIPE, text=True
        )
        rows += json.loads(done.stdout)
    return rows


def measure_this(runs: int = RUNS, seconds: float = 0.4) -> list[Measured]:
    """One row a kind of text: median, minimum and maximum of the reader, and its ratio to the floor's median."""
    rows: list[Measured] = []
    reader = "interpreted" if extraction.__file__.endswith(".py") else "compiled"
    for name, articles in texts().items():
        unread, unsearched = cycle(articles), cycle(articles)

        def read(unread: Iterator[Article] = unread) -> None:
            read_article("benchmark", *next(unread))

        def floor(unsearched: Iterator[Article] = unsearched) -> None:
            FLOOR.findall(next(unsearched)[0])

        if name != "varied":
            per_second(read, seconds)  # the first reading loads the word tables
        ours = [per_second(read, seconds) for _ in range(runs)]
        theirs = statistics.median(per_second(floor, seconds / 4) for _ in range(runs))
        size = statistics.mean(len(t.encode()) for t, _, _ in articles)
        median = statistics.median(ours)
        rows.append(
            {
                "reader": reader,
                "texts": name,
                "runs": [round(value, 1) for value in ours],
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
    if "--json" in sys.argv:
        print(json.dumps(measure_this()))
    else:
        table = measure()
        print(" | ".join(name for name in table[0] if name != "runs"))
        for row in table:
            print(" | ".join(str(value) for name, value in row.items() if name != "runs"))
