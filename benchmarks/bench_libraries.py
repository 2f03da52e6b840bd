"""Libraries that read quantities, beside this reader on the same texts in the same run.

    make bench-libraries                        # an environment for each, below build/bench
    python -m benchmarks.bench_libraries

None of them reads a place, a period, or what a number is of; the figures only say what finding quantities costs there.
Each is one process, which has read every text once before it is measured.
"""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bench_extraction import Article, texts
from benchmarks.read_with import per_second
from benchmarks.table import ROOT, Row, markdown
from imtech_pipeline.extraction import read_article

GROUP = "Other libraries"
LIBRARIES = {"quantulum3": "quantulum3 0.10.0", "recognizers": "Recognizers-Text 1.0.2a2"}
RUNS = 5
CORPUS_ARTICLES = 8
LONG_CHARACTERS = 20_000
"""The libraries take the square of a text's length: 100 kB are minutes each time."""


def measured_texts() -> dict[str, list[Article]]:
    """Texts that a library reads within seconds: the seed, some annotated articles, a communique."""
    every = texts()
    return {
        "seed": every["seed"],
        f"{CORPUS_ARTICLES} of the corpus": every["corpus"][:CORPUS_ARTICLES],
        f"{LONG_CHARACTERS // 1000} kB communique": [
            (text[:LONG_CHARACTERS], *dates) for text, *dates in every["100 kB communique"]
        ],
    }


def measure(
    library: str, runs: int = RUNS, seconds: float = 1.0, home: Path = ROOT / "build" / "bench"
) -> Iterator[Row]:
    """Yield a row for each kind of text; one without a figure where the library is not installed."""
    python = home / library / "bin" / "python"
    if not python.exists():
        yield Row(GROUP, LIBRARIES[library], "articles/CPU s", [], note="not installed: make bench-libraries")
        return
    command = [str(python), str(Path(__file__).with_name("read_with.py")), library]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        for kind, articles in measured_texts().items():
            ours, theirs = [], []
            for run in range(runs + 1):
                # by turns, so that a busy machine slows both alike; the first time is for their word tables
                own, found = _ours(articles, seconds / 2)
                their, found_there = _theirs(process, [text for text, *_ in articles], seconds if run else 0)
                assert found, "this reader found nothing"
                assert found_there, f"{library} found nothing"
                if run:
                    ours.append(own)
                    theirs.append(their)
            ratio = statistics.median(theirs) / statistics.median(ours)
            note = f"{1 / ratio:,.0f} times slower"
            yield Row(GROUP, f"{LIBRARIES[library]}: {kind}", "articles/CPU s", theirs, ratio, "this reader", note=note)
        assert process.stdin is not None
        process.stdin.close()


def _ours(articles: list[Article], seconds: float) -> tuple[float, int]:
    return per_second(lambda article: len(read_article("benchmark", *article).statements), articles, seconds)


def _theirs(process: subprocess.Popen[str], texts: list[str], seconds: float) -> tuple[float, int]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"texts": texts, "seconds": seconds}) + "\n")
    process.stdin.flush()
    a_second, found = json.loads(process.stdout.readline())
    return float(a_second), int(found)


if __name__ == "__main__":
    for name in LIBRARIES:
        print(markdown(measure(name)), flush=True)
