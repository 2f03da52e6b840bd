"""Libraries that read quantities, beside this reader on the same texts in the same run.

    make bench-libraries                        # an environment for each, below build/bench
    python -m benchmarks.bench_libraries

None of them reads a place, a period, or what a number is of; the figures only say what finding quantities costs there.
"""

from __future__ import annotations

import json
import statistics
import subprocess
from itertools import cycle
from pathlib import Path

from benchmarks.bench_extraction import per_second, texts
from benchmarks.table import ROOT, Row, markdown
from imtech_pipeline.extraction import read_article

GROUP = "Other libraries"
LIBRARIES = {"quantulum3": "quantulum3 0.10.0", "recognizers": "Recognizers-Text 1.0.2a2"}
RUNS = 5


def measure(runs: int = RUNS, seconds: float = 1.0, home: Path = ROOT / "build" / "bench") -> list[Row]:
    """A row for each library and kind of text; one without a figure where the library is not installed."""
    rows: list[Row] = []
    for library, title in LIBRARIES.items():
        python = home / library / "bin" / "python"
        if not python.exists():
            rows.append(Row(GROUP, title, "articles/CPU s", [], note="not installed: make bench-libraries"))
            continue
        for kind, articles in texts().items():
            following = cycle(articles)
            ours, theirs = [], []
            for _ in range(runs):
                # by turns, so that a busy machine slows both alike
                ours.append(per_second(lambda following=following: _read(*next(following)), seconds / 2))  # type: ignore[misc]
                theirs.append(_per_second(python, library, [text for text, *_ in articles], seconds))
            ratio = statistics.median(ours) / statistics.median(theirs)
            rows.append(
                Row(
                    GROUP,
                    f"{title}: {kind}",
                    "articles/CPU s",
                    theirs,
                    1 / ratio,
                    "this reader",
                    note=f"{ratio:,.0f} times slower",
                )
            )
    return rows


def _read(text: str, *dates: object) -> int:
    read_article("benchmark", text, *dates)  # type: ignore[arg-type]
    return 1


def _per_second(python: Path, library: str, texts: list[str], seconds: float) -> float:
    command = [str(python), str(Path(__file__).with_name("read_with.py")), library, str(seconds)]
    done = subprocess.run(command, input=json.dumps(texts), stdout=subprocess.PIPE, check=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    assert answer["found"] > 0, f"{library} found nothing"
    return answer["per_second"]


if __name__ == "__main__":
    print(markdown(measure()))
