"""A Dask cluster on this machine, a process each for scheduler and workers, whose workers can be killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from imtech_pipeline import engines
from imtech_pipeline.engines import Done
from imtech_pipeline.paths import reader_root

START_SECONDS = 60


@dataclass
class Cluster:
    """Address of the scheduler, and the processes of the workers."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def cluster(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """Start a scheduler and workers on 127.0.0.1 and end them; `folder` is theirs to write into."""
    found = folder / "scheduler.json"
    local = ["--host", "127.0.0.1", "--scheduler-file", str(found)]
    processes = [_start(folder, "scheduler", *local, "--port", "0", "--no-dashboard", "--no-show")]
    try:
        _wait(found.exists, "no scheduler has started")
        from distributed import Client

        # without a nanny: who is killed does not come back
        alone = ["--no-nanny", "--no-dashboard", "--nthreads", "1", "--local-directory", str(folder)]
        for _ in range(workers):
            processes.append(_start(folder, "worker", *local, *alone))
        address = json.loads(found.read_text())["address"]
        if workers:
            with Client(address, timeout=START_SECONDS, set_as_default=False) as client:
                client.wait_for_workers(workers, timeout=START_SECONDS)
        yield Cluster(address, processes[1:])
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _start(folder: Path, *command: str) -> subprocess.Popen[bytes]:
    env = os.environ | {"PYTHONPATH": str(reader_root())}
    with open(folder / "cluster.log", "ab") as log:
        return subprocess.Popen([sys.executable, "-m", "dask", *command], stdout=log, stderr=log, env=env)


def _wait(ready: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + START_SECONDS
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(otherwise)
        time.sleep(0.05)


class KillingDask(engines.Dask):
    """Kills a worker when some shards are done."""

    def __init__(self, address: str, victim: subprocess.Popen[bytes], after: int) -> None:
        super().__init__(address)
        self.victim, self.after = victim, after

    def run(self, folder: Path, shards: Iterable[str], version: str, done: Done) -> dict[str, str]:
        """As Dask does, with a blow in the middle."""
        finished = 0

        def counted(shard: str) -> None:
            nonlocal finished
            finished += 1
            if finished == self.after:
                self.victim.kill()
            done(shard)

        return super().run(folder, shards, version, counted)
