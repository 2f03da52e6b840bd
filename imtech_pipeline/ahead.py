"""A process that is started ahead: it imports the reader while this one imports Dagster, and reads for it later.

`imtech run` is one of many imports, and Python does one at a time in a process. What is read stays the same; where the
other process fails, this one reads itself.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from imtech_pipeline.paths import reader_root

Call = Callable[..., Any]
"""Calls a function with its arguments."""


def directly(function: Call, *arguments: Any) -> Any:
    """Call a function here."""
    return function(*arguments)


class Ahead:
    """The other process; its functions are those of modules that import little."""

    def __init__(self) -> None:
        path = [str(reader_root()), *filter(None, [os.environ.get("PYTHONPATH")])]
        self._process = subprocess.Popen(
            # without the current folder, whose package would come before that of the path
            [sys.executable, "-P", "-m", __name__],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def call(self, function: Call, *arguments: Any) -> Any:
        """Call a function there; here should that fail."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            pickle.dump((function, arguments), self._process.stdin)
            self._process.stdin.flush()
            return pickle.load(self._process.stdout)
        except (OSError, EOFError, ValueError, pickle.PickleError):
            self.stop()
            return function(*arguments)

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


_started: Ahead | None = None


@contextmanager
def reading_ahead(wanted: bool = True) -> Iterator[None]:
    """Have such a process at hand."""
    global _started
    if wanted:
        _started = Ahead()
    try:
        yield
    finally:
        stop()


def caller() -> Call:
    """Return who calls the reader: the process that was started, or this one."""
    return _started.call if _started else directly


def stop() -> None:
    """End the process that was started, if there is one."""
    global _started
    if _started:
        _started.stop()
        _started = None


def main() -> None:
    """Call what is asked for until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this one hears it too, and ends it
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever the code prints must not be taken for an answer
    import imtech_pipeline.extraction.header  # noqa: F401
    from imtech_pipeline import shards

    # most of what a first article takes are tables that are made when they are asked for
    shards.understand([("", "China's exports rose 5 percent in 2018.", None, None)])
    while True:
        try:
            function, arguments = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(function(*arguments), answers)
        answers.flush()


if __name__ == "__main__":
    main()
