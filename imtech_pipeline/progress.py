"""How far a long step is: assets tell it, whoever watches hears it.

The assets know nothing of terminals, and the command line nothing of batches; this is all that they share. Nobody
watches in the processes that Dagster starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watcher = Callable[[str, int, int | None], None]

_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


def report(what: str, done: int = 0, total: int | None = None) -> None:
    """Tell how far a step is.

    Parameters
    ----------
    what : str
        What is done at the moment, as a person would say it: "Reading articles".
    done, total : int
        Units finished, and all of them; None where the number is not known.
    """
    if watcher := _watcher.get():
        watcher(what, done, total)


@contextmanager
def watched_by(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` hear of the progress of everything within the block (and thread)."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)
