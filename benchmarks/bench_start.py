"""What a start costs: `imtech --help`, a run with nothing new, a cold run, beside a Dagster job of four empty assets.

Each is a process of its own, started in turn with the others, so that a busy machine slows all of them alike. The ratio
of a cold run to the empty job is what counts; seconds are those of the machine.

    python benchmarks/bench_start.py [ROUNDS]
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"

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


def measure(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Run a command; returns wall and processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(rounds: int = 5) -> None:
    """Measure and print a table."""
    imtech = [sys.executable, "-m", "imtech_pipeline.cli"]
    seconds: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "raw").mkdir()
        shutil.copy(SEED, folder / "raw")
        for home in ("home", "empty"):
            (folder / home).mkdir()
            shutil.copy(ROOT / "dagster.yaml", folder / home)
        env = os.environ | {
            "PYTHONPATH": str(ROOT),
            "IMTECH_RAW": str(folder / "raw"),
            "IMTECH_WAREHOUSE": str(folder / "out" / "warehouse.duckdb"),
            "DAGSTER_HOME": str(folder / "home"),
        }
        # the first round makes Dagster's databases and Python's bytecode, and is not counted
        for i in range(rounds + 1):
            shutil.rmtree(folder / "out", ignore_errors=True)
            found = {
                "job of four empty assets": measure(
                    [sys.executable, "-c", EMPTY_JOB], env | {"DAGSTER_HOME": str(folder / "empty")}
                ),
                "imtech run, cold": measure([*imtech, "run"], env),
                "imtech run, nothing new": measure([*imtech, "run"], env),
                "imtech --help": measure([*imtech, "--help"], env),
            }
            if i:
                for what, times in found.items():
                    seconds.setdefault(what, []).append(times)
    base = statistics.median(wall for wall, _ in seconds["job of four empty assets"])
    base_cpu = statistics.median(cpu for _, cpu in seconds["job of four empty assets"])
    print(f"{'':28}{'median s':>10}{'min':>8}{'max':>8}{'CPU s':>8}{'ratio':>8}{'CPU ratio':>11}")
    for what, measured in seconds.items():
        walls, cpus = zip(*measured, strict=True)
        wall, cpu = statistics.median(walls), statistics.median(cpus)
        print(
            f"{what:28}{wall:10.2f}{min(walls):8.2f}{max(walls):8.2f}{cpu:8.2f}{wall / base:8.2f}{cpu / base_cpu:11.2f}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
