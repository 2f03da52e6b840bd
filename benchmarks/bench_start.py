"""What a start costs: `imtech --help`, a run with nothing new, a cold run, beside a Dagster job of four empty assets.

Each is a process of its own, started in turn with the others, so that a busy machine slows all of them alike. The ratio
of a cold run to the empty job is what counts; seconds are those of the machine.

    python -m benchmarks.bench_start [ROUNDS]
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.table import ROOT, Row, environment, markdown

SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"

GROUP = "Start, a process each"
EMPTY = "job of four empty assets"
BUDGETS = {"imtech run, cold": "1.5 x", "imtech --help": "0.3 s"}

EMPTY_JOB = """
import dagster as dg

def empty(i):
    @dg.asset(name=f"empty_{i}", deps=[f"empty_{i - 1}"] if i else [])
    def asset(): ...
    return asset

job = dg.define_asset_job("empty")
defs = dg.Definitions(assets=[empty(i) for i in range(4)], jobs=[job], executor=dg.in_process_executor)
with dg.DagsterInstance.get() as instance:
    run_config = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    assert defs.resolve_job_def("empty").execute_in_process(instance=instance, run_config=run_config).success
"""


def timed(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Run a command; returns wall and processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rounds_of(rounds: int) -> dict[str, list[tuple[float, float]]]:
    """Wall and processor seconds of each command, once a round."""
    imtech = [sys.executable, "-m", "imtech_pipeline.cli"]
    seconds: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "raw").mkdir()
        shutil.copy(SEED, folder / "raw")
        for home in ("home", "empty"):
            (folder / home).mkdir()
            shutil.copy(ROOT / "dagster.yaml", folder / home)
        env = environment(
            IMTECH_RAW=str(folder / "raw"),
            IMTECH_WAREHOUSE=str(folder / "out" / "warehouse.duckdb"),
            DAGSTER_HOME=str(folder / "home"),
        )
        # the first round makes Dagster's databases and Python's bytecode, and is not counted
        for i in range(rounds + 1):
            shutil.rmtree(folder / "out", ignore_errors=True)
            found = {
                EMPTY: timed([sys.executable, "-c", EMPTY_JOB], env | {"DAGSTER_HOME": str(folder / "empty")}),
                "imtech run, cold": timed([*imtech, "run"], env),
                "imtech run, nothing new": timed([*imtech, "run"], env),
                "imtech --help": timed([*imtech, "--help"], env),
            }
            if i:
                for what, times in found.items():
                    seconds.setdefault(what, []).append(times)
    return seconds


def measure(rounds: int = 5) -> list[Row]:
    """A row a command on its seconds, with the ratio to the empty job."""
    seconds = rounds_of(rounds)
    base = statistics.median(wall for wall, _ in seconds[EMPTY])
    base_cpu = statistics.median(cpu for _, cpu in seconds[EMPTY])
    rows = []
    for what, measured in seconds.items():
        walls, cpus = zip(*measured, strict=True)
        cpu = statistics.median(cpus)
        ratio = None if what == EMPTY else statistics.median(walls) / base
        note = f"CPU {cpu:.2f} s, {cpu / base_cpu:.2f} x"
        rows.append(Row(GROUP, what, "s", walls, ratio, "the empty job", BUDGETS.get(what, ""), note))
    return rows


if __name__ == "__main__":
    print(markdown(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)))
