"""Who reads batches of files and shards: this process, a pool of processes; shards also a Dask cluster.

Belongs here: handing out shards, noticing workers that die, trying again. Does not belong here: what is read
(`shards.py`) and what happens to the rows (`assets/statements.py`). All engines do the same with each shard, so they
differ in time only.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Protocol

from imtech_pipeline import ahead, worker
from imtech_pipeline.ahead import Call, directly
from imtech_pipeline.paths import processors, reader_root
from imtech_pipeline.shards import Unfit, read_shard
from imtech_pipeline.worker import work

ATTEMPTS = 3
"""A shard that fails as often goes to quarantine."""

MANY_ARTICLES = 1_000
"""From here on a pool is worth it: each of its processes takes two seconds to start, 1,000 articles two to be read."""

MANY_FILES = 5_000
"""The same for files that are taken up: 1,000 take half a second."""

CONNECT_SECONDS = 30
"""How long to wait for Dask's scheduler, and for its first worker."""

Done = Callable[[str], None]
"""Called with the name of each shard that is finished, or given up."""


class EngineError(Exception):
    """The engine cannot work at all; the message says why and what to do. No shard is to blame."""


class Kind(Enum):
    """The engines by name."""

    auto = "auto"
    local = "local"
    processes = "processes"
    dask = "dask"


class Engine(Protocol):
    """Reads shards."""

    def run(self, folder: Path, shards: Iterable[str], version: str, done: Done) -> dict[str, str]:
        """Read shards; their rows are in the folder when this returns.

        Parameters
        ----------
        folder : Path
            The folder of shards.
        shards : iterable of str
            Their names; each is asked for when somebody is free to read it.
        version : str
            The version of the reader that must read them.
        done : callable

        Returns
        -------
        dict of str to str
            The shards that were given up after three attempts, with what went wrong the last time.

        Raises
        ------
        EngineError
        """


def choose(kind: Kind, articles: int, *, workers: int = 0, dask_address: str = "", many: int = MANY_ARTICLES) -> Engine:
    """Return the engine for a number of articles.

    Parameters
    ----------
    kind : Kind
        `auto` takes a pool for many articles and this process for few.
    articles : int
    workers : int
        Processes of a pool; 0 for one a processor.
    dask_address : str
        Address of Dask's scheduler.
    many : int
        From how many on `auto` takes a pool.
    """
    if kind is Kind.dask:
        return Dask(dask_address)
    if kind is Kind.processes or (kind is Kind.auto and articles >= many):
        ahead.stop()
        return Processes(workers)
    return Local(ahead.caller())


class Attempts:
    """How often each shard has failed; says which to try again."""

    def __init__(self) -> None:
        self._failures: Counter[str] = Counter()
        self.given_up: dict[str, str] = {}

    def again(self, shard: str, reason: str) -> bool:
        """Note a failure; whether the shard is to be tried again."""
        self._failures[shard] += 1
        if self._failures[shard] < ATTEMPTS:
            return True
        self.given_up[shard] = reason
        return False


class Local:
    """Reads in this process.

    Parameters
    ----------
    call : callable
        Calls the reader; another process, where one was started ahead.
    """

    def __init__(self, call: Call = directly) -> None:
        self._call = call

    def run(self, folder: Path, shards: Iterable[str], version: str, done: Done) -> dict[str, str]:
        """Read one shard after the other."""
        attempts = Attempts()
        for shard in shards:
            while True:
                try:
                    work(str(folder), shard, version, self._call)
                except Unfit as error:
                    raise EngineError(str(error)) from error
                except Exception as error:
                    if attempts.again(shard, _told(error)):
                        continue
                break
            done(shard)
        return attempts.given_up


class Processes:
    """Reads in processes of this machine.

    Each has one shard at a time, so that the death of one tells which shard it died of: a pool of
    `concurrent.futures` is broken as a whole by it.

    Parameters
    ----------
    workers : int
        How many; 0 for one a processor.
    """

    def __init__(self, workers: int = 0) -> None:
        self.workers = workers or processors()

    def run(self, folder: Path, shards: Iterable[str], version: str, done: Done) -> dict[str, str]:
        """Read shards, as many at a time as there are processes."""
        attempts = Attempts()
        failed: deque[str] = deque()
        names = iter(shards)

        def following() -> str | None:
            # what is new comes first: a shard that kills its reader should not hold up the others
            return next(names, None) or (failed.popleft() if failed else None)

        root = reader_root()
        readers: list[_Reader] = []
        with selectors.DefaultSelector() as answers:
            try:
                while True:
                    while len(readers) < self.workers and (shard := following()):
                        reader = _Reader(root, folder, version)
                        readers.append(reader)
                        answers.register(reader.answers, selectors.EVENT_READ, reader)
                        reader.hand(shard)
                    if not readers:
                        return attempts.given_up
                    for key, _ in answers.select():
                        reader = key.data
                        line = reader.answers.readline()
                        if line == worker.READY:
                            reader.ready = True
                            continue
                        reason = _reason(line) if line else reader.death()
                        if reason is not None and attempts.again(reader.shard, reason):
                            failed.append(reader.shard)
                        else:
                            done(reader.shard)
                        if line and (shard := following()):
                            reader.hand(shard)
                        else:
                            answers.unregister(reader.answers)
                            readers.remove(reader)
                            reader.stop()
            finally:
                for reader in readers:
                    reader.stop()


class _Reader:
    """A process that reads shards, and the one that it has."""

    def __init__(self, root: Path, folder: Path, version: str) -> None:
        path = [str(root), *filter(None, [os.environ.get("PYTHONPATH")])]
        self._process = subprocess.Popen(
            # without the current folder, whose package would come before that of the path
            [sys.executable, "-P", "-m", worker.__name__, str(folder), version],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._tasks = self._process.stdin
        self.answers = self._process.stdout
        self.shard = ""
        self.ready = False

    def hand(self, shard: str) -> None:
        """Give it a shard to read."""
        self.shard = shard
        with suppress(BrokenPipeError):  # it has died; the end of its answers tells
            self._tasks.write(f"{shard}\n".encode())
            self._tasks.flush()

    def death(self) -> str:
        """Say what it died of; for a process that has closed its answers.

        Raises
        ------
        EngineError
            It could not even begin, so that the shard is not to blame.
        """
        status = self._process.wait()
        how = signal.Signals(-status).name if status < 0 else f"status {status}"
        if not self.ready:
            raise EngineError(
                f"a process that should read articles ended at its start ({how}); its own words stand above. "
                "`imtech doctor` looks at the installation; `--engine local` does without further processes."
            )
        return f"the process that read it ended with {how}"

    def stop(self) -> None:
        """End it; what it has in hand is lost."""
        self._process.kill()
        self._process.wait()
        with suppress(BrokenPipeError):
            self._tasks.close()
        self.answers.close()


def _reason(line: bytes) -> str | None:
    """Return why a process could not read its shard; null where it did."""
    answer: dict[str, str] = json.loads(line)
    if "unfit" in answer:
        raise EngineError(answer["unfit"])
    return answer.get("failed")


class Dask:
    """Reads on a cluster whose workers have the same code, and the folder of shards under the same path.

    Parameters
    ----------
    address : str
        Of the scheduler: tcp://host:8786 or tls://host:8786.
    """

    def __init__(self, address: str) -> None:
        self.address = address

    def run(self, folder: Path, shards: Iterable[str], version: str, done: Done) -> dict[str, str]:
        """Read shards on the cluster; a few more a thread are under way than it can read at once."""
        try:
            from distributed import Client, KilledWorker
        except ImportError as error:
            raise EngineError("Dask is not installed here: pip install 'imtech-pipeline[dask]'") from error
        try:
            client: Any = Client(self.address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise EngineError(
                f"no Dask scheduler answers at {self.address}: start one (dask scheduler), "
                "or name another (--dask-address)"
            ) from error
        attempts = Attempts()
        names = iter(shards)
        answers: SimpleQueue[Any] = SimpleQueue()
        under_way: dict[Any, str] = {}
        failures = 0

        def submit(shard: str) -> None:
            # a key of its own each time: the scheduler would hand out the failure that it remembers
            future = client.submit(read_shard, str(folder), shard, version, key=f"imtech-{shard}-{failures}")
            under_way[future] = shard
            future.add_done_callback(answers.put)

        with client:
            threads = self._threads(client)
            while True:
                while len(under_way) < 2 * threads + 2 and (shard := next(names, None)):
                    submit(shard)
                if not under_way:
                    return attempts.given_up
                try:
                    future = answers.get(timeout=CONNECT_SECONDS)
                except Empty:
                    threads = self._threads(client)
                    continue
                shard = under_way.pop(future)
                failure = None if future.status == "finished" else _failure(future)
                if isinstance(failure, Unfit | ModuleNotFoundError):
                    raise EngineError(f"a Dask worker cannot read for this run: {failure}") from failure
                if isinstance(failure, KilledWorker):
                    # the scheduler has given it to other workers already
                    attempts.given_up[shard] = "each worker that read it ended"
                elif failure is not None and attempts.again(shard, _told(failure)):
                    failures += 1
                    submit(shard)
                    continue
                done(shard)

    def _threads(self, client: Any) -> int:
        """Count the threads of the cluster's workers; waits for the first for a while."""
        try:
            client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except OSError as error:  # TimeoutError is one
            raise EngineError(
                f"the Dask scheduler at {self.address} has no workers: start some (dask worker {self.address}) "
                "and run again; what has been read is kept"
            ) from error
        return sum(client.nthreads().values())


def _failure(future: Any) -> Exception:
    try:
        failure = future.exception()
    except Exception as lost:  # the scheduler has gone and come back
        return lost
    return failure if isinstance(failure, Exception) else RuntimeError(f"the scheduler says {future.status}")


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
