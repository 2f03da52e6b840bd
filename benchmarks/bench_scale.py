"""From files to the published warehouse at growing sizes: time, processor time, memory; then one more article.

    python -m benchmarks.bench_scale 1000 10000

Each run is a process with folders of its own. Memory is the largest of any one process: the writer's, and that of the
processes that read for it.
"""

from __future__ import annotations

import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import generate
from benchmarks.bench_start import timed
from benchmarks.table import Row, environment, markdown

if TYPE_CHECKING:
    import psutil

GROUP = "Files to warehouse"
SIZES = (1_000, 10_000, 100_000)
RUNS = {1_000: 5, 10_000: 3}
"""Runs by articles, one where none are named: they take minutes."""
ADDED_TO = 10_000
PEAK = "the writer's peak"
STEP = "step: "
DAGSTER, CLI = "the job executed", "imtech run"
FOUR_MINUTES = "240 s on 2 cores, 1,000 MB a process"


class Steps:
    """Processor time between what a run tells of itself, its processes' with it once they have ended."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = {}
        self._step = "Starting"
        self._began = 0.0

    def watch(self, what: str, done: int = 0, total: int | None = None) -> None:
        """Hear what is done from now on."""
        if what != self._step:
            now = _cpu()
            self.taken[self._step] = self.taken.get(self._step, 0.0) + now - self._began
            self._step, self._began = what, now


def _cpu() -> float:
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def one(raw: str, file: str, engine: str) -> None:
    """Run once in this process and print what it took."""
    from imtech_pipeline import terminal
    from imtech_pipeline.cli import _run
    from imtech_pipeline.paths import engine_settings, load_settings

    steps = Steps()
    terminal.progress_shown = lambda: nullcontext(steps.watch)  # type: ignore[assignment]
    _run(load_settings(raw, file), engine_settings(engine))
    steps.watch("end")
    print(json.dumps({"cpu": _cpu()} | {f"{STEP}{what}": spent for what, spent in steps.taken.items()}))


def peaks_of(process: subprocess.Popen[str]) -> tuple[float, float]:
    """Watch a process and its children until it ends; returns MB: its own peak, and the largest of a child's.

    The kernel's own count of a child (ru_maxrss) begins with what its parent held when it was started.
    """
    import psutil

    own = largest = 0.0
    while process.poll() is None:
        with suppress(psutil.Error):
            writer = psutil.Process(process.pid)
            own = max(own, _megabytes(writer))
            for child in writer.children():
                with suppress(psutil.Error):
                    largest = max(largest, _megabytes(child))
        time.sleep(0.1)
    return own, largest


def _megabytes(process: psutil.Process) -> float:
    """The most that a process has held so far; where the system does not tell, what it holds now."""
    status = Path(f"/proc/{process.pid}/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1e3
    return float(process.memory_info().rss / 1e6)


def run_by_hand(raw: Path, file: Path, engine: str = "auto") -> dict[str, float]:
    """Call `imtech run`; returns seconds and CPU seconds."""
    command = [sys.executable, "-m", "imtech_pipeline.cli", "run", "--raw", str(raw), "--warehouse", str(file)]
    wall, cpu = timed([*command, "--engine", engine], environment(DAGSTER_HOME=str(file.parent / "home")))
    return {"wall": wall, "cpu": cpu}


def run(raw: Path, file: Path, engine: str = "auto") -> dict[str, float]:
    """Execute the job in a process of its own; returns seconds, CPU seconds and peaks of memory."""
    env = environment(DAGSTER_HOME=str(file.parent / "home"))
    command = [sys.executable, "-m", "benchmarks.bench_scale", "--one", str(raw), str(file), engine]
    began = time.perf_counter()
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        writer, reader = peaks_of(process)
        wall = time.perf_counter() - began
        told = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise RuntimeError(f"the run of {raw} failed: imtech run --raw {raw} --warehouse {file} tells why")
    taken: dict[str, float] = json.loads(told.splitlines()[-1])
    return taken | {"wall": wall, "writer MB": writer, "reader MB": reader}


def measure(
    size: int, before: Sequence[Row] = (), runs: int | None = None, added_to: int = ADDED_TO, engine: str = "auto"
) -> Iterator[Row]:
    """Yield rows for a size, and for one more article where there are `added_to`.

    Parameters
    ----------
    size : int
        Articles.
    before : sequence of Row
        What was measured before; the peak of memory is held against that of a tenth of the size.
    runs : int, optional
    added_to : int
    engine : str
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate.write(folder / "raw", size)
        taken = []
        for _ in range(runs or RUNS.get(size, 1)):
            shutil.rmtree(folder / "out", ignore_errors=True)
            taken.append(run(folder / "raw", folder / "out" / "w.duckdb", engine))
        yield from _rows(size, taken, before)
        if size == added_to:
            yield from _one_more(folder, size, runs or 5, engine)


def _rows(size: int, taken: list[dict[str, float]], before: Sequence[Row]) -> Iterator[Row]:
    def values(key: str) -> list[float]:
        return [t[key] for t in taken]

    what = f"{size:,} articles"
    cpu = statistics.median(values("cpu"))
    yield Row(GROUP, what, "s", values("wall"), budget=FOUR_MINUTES if size == 100_000 else "")
    yield Row(GROUP, what, "CPU s", values("cpu"), note=f"{size / cpu:,.0f} articles a CPU-second")
    for key in taken[0]:
        if key.startswith(STEP):
            yield Row(GROUP, f"{what}, {key.removeprefix(STEP).lower()}", "CPU s", values(key))
    peak = Row(GROUP, f"{what}: {PEAK}", "MB", values("writer MB"))
    tenth = [row for row in before if row.what == f"{size // 10:,} articles: {PEAK}" and row.values]
    if tenth:
        ratio = statistics.median(peak.values) / statistics.median(tenth[0].values)
        peak = replace(peak, ratio=ratio, beside=f"that of {size // 10:,}", budget="1.2 x that of a tenth")
    yield peak
    if any(values("reader MB")):
        yield Row(GROUP, f"{what}: peak of a process that reads", "MB", values("reader MB"))


def _one_more(folder: Path, size: int, runs: int, engine: str) -> Iterator[Row]:
    """Rows on one more article beside nothing new, for the job as Dagster executes it and for the command line.

    Schedule, sensor and UI execute the job also where nothing is new; the command line looks first.
    """
    raw, file = folder / "raw", folder / "out" / "w.duckdb"
    taken: dict[str, list[dict[str, float]]] = {}
    for number in range(runs):
        for first, (how, once) in enumerate(((DAGSTER, run), (CLI, run_by_hand))):
            generate.write(raw, 1, first=size + 2 * number + first)
            taken.setdefault(f"one new article among {size:,}, {how}", []).append(once(raw, file, engine))
            taken.setdefault(f"nothing new among {size:,}, {how}", []).append(once(raw, file, engine))
    for how in (DAGSTER, CLI):
        what, beside = f"one new article among {size:,}, {how}", f"nothing new among {size:,}, {how}"
        for key, unit in (("wall", "s"), ("cpu", "CPU s")):
            new, none = ([t[key] for t in taken[name]] for name in (what, beside))
            base = statistics.median(none)
            budget = f"{2 * base + 1:.1f} s: twice nothing new, and 1 s" if key == "wall" else ""
            yield Row(GROUP, what, unit, new, statistics.median(new) / base, "nothing new", budget)
            yield Row(GROUP, beside, unit, none)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:5])
    else:
        rows: list[Row] = []
        for articles in [int(size) for size in sys.argv[1:]] or SIZES[:2]:
            rows += measure(articles, rows)
        print(markdown(rows))
