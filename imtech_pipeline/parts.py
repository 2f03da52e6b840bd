"""Parts of merging and checking, worked out by other processes of this machine.

Belongs here: what such a process looks at, a copy of the working database that nobody writes to, and its results as
files. Does not belong here: what is done with a part (`observations.py`, `validation/edits.py`), and who does it
(`engines.py`).
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from imtech_pipeline import state
from imtech_pipeline.shards import written_aside
from imtech_pipeline.warehouse import CONFIG, MEMORY_LIMIT, snapshot

if TYPE_CHECKING:
    import duckdb

    from imtech_pipeline.engines import Engine

log = logging.getLogger(__name__)

PREFIX = "part-"
"""Begins the name of a part; a shard's begins otherwise."""

MERGE = "merge"
"""The step of `observations.py`; the others are those of `validation/edits.py`."""

SNAPSHOT = "snapshot.duckdb"
DOUBTFUL = "doubtful"
"""A file beside the results of a part of which a row breaks a rule of its table."""

KEYS_COUNTED = 200_000
"""Keys that are looked at for some that come twice at a time."""

VECTORS_CHECKED = 16
"""Rows that are checked at a time, in DuckDB's vectors of 2,048: as Python's objects they take some kilobytes each."""

Step = Callable[["duckdb.DuckDBPyConnection", str, int], Mapping[str, str | None]]
"""Works out a part of a step; returns the temporary tables that hold the result, with the table whose rules their rows
must keep."""


class Pool:
    """Works parts out, in a folder of its own.

    Parameters
    ----------
    folder : Path
        Emptied by each `run`; the results lie there until somebody removes it.
    engine : Engine
    told : callable
        Hears how many parts are done.
    """

    def __init__(
        self, folder: Path, engine: Engine, told: Callable[[int, int], None] = lambda done, total: None
    ) -> None:
        self.folder = folder
        self.engine = engine
        self._told = told
        self._done: list[Path] = []

    def run(
        self, con: duckdb.DuckDBPyConnection, parts: Sequence[tuple[str, int]], tables: Sequence[str]
    ) -> list[tuple[str, int]]:
        """Work parts out.

        Parameters
        ----------
        con
            Connection to the working database; what its transaction has done so far is committed.
        parts : sequence of (step, number)
        tables : sequence of str
            Temporary tables that the parts are worked out from.

        Returns
        -------
        list
            Parts that nobody could work out.
        """
        self.remove()
        self.folder.mkdir(parents=True)
        snapshot(con, self.folder / SNAPSHOT, tables)
        named = {f"{PREFIX}{step}-{number}": (step, number) for step, number in parts}
        done = 0

        def count(name: str) -> None:
            nonlocal done
            done += 1
            self._told(done, len(named))

        given_up = self.engine.run(self.folder, named, state.reader_version(), count)
        (self.folder / SNAPSHOT).unlink()
        for name, reason in given_up.items():
            log.warning("%s was given up by the pool: %s", name, reason)
        self._done = [self.folder / name for name in named if name not in given_up]
        return [named[name] for name in given_up]

    def files(self, table: str, doubtful: bool = False) -> list[str]:
        """Where the rows of a temporary table are; of all parts, or of those of which a row breaks a rule."""
        return [str(part / f"{table}.parquet") for part in self._done if not doubtful or (part / DOUBTFUL).exists()]

    def remove(self) -> None:
        """Remove the results."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._done.clear()


def gather(con: duckdb.DuckDBPyConnection, table: str, pool: Pool | None, key: str = "") -> None:
    """Make the view all_`table` of a temporary table and what a pool has worked out of it.

    Parameters
    ----------
    con
    table : str
    pool : Pool, optional
    key : str
        What identifies a row; where given, the keys of the rows which are not known to fit their table are put into the
        temporary table t_written.
    """
    files = pool.files(table) if pool else []
    more = f" union all by name {_read(files)}" if files else ""
    con.execute(f"create or replace temp view all_{table} as from {table}{more}")
    if not key:
        return
    con.execute(f"create or replace temp table t_written as select {key} from {table}")
    if files:
        # cut, as DuckDB keeps the keys that it counts in memory: those of 100,000 articles broke its limit
        [(rows,)] = con.execute(f"select count(*) from all_{table}").fetchall()
        cuts = rows // KEYS_COUNTED + 1
        for cut in range(cuts):
            con.execute(
                f"insert into t_written select {key} from all_{table} where hash({key}) % {cuts} = {cut} "
                f"group by {key} having count(*) > 1"
            )
    if pool and (doubtful := pool.files(table, doubtful=True)):
        con.execute(f"insert into t_written select {key} from ({_read(doubtful)})")


def _read(files: Sequence[str]) -> str:
    names = ", ".join(f"'{_quoted(file)}'" for file in files)
    return f"from read_parquet([{names}])"


def _quoted(path: str | Path) -> str:
    return str(path).replace("'", "''")


# ---- in the other process ------------------------------------------------------------------------


def work(folder: Path, name: str) -> None:
    """Work out a part and write its results."""
    step, number = name.removeprefix(PREFIX).rsplit("-", 1)
    con = _opened(folder)
    results = _steps(step)(con, step, int(number))
    with written_aside(folder, name) as aside:
        for table, model in results.items():
            con.execute(f"copy {table} to '{_quoted(aside)}/{table}.parquet' (format parquet)")
            if model and not _fits(con, table, model):
                (aside / DOUBTFUL).touch()


@cache
def _opened(folder: Path) -> duckdb.DuckDBPyConnection:
    import duckdb

    # a process a core, so a thread a process
    config: dict[str, Any] = {
        "memory_limit": MEMORY_LIMIT,
        "threads": 1,
        "temp_directory": str(folder / f"spilled-{os.getpid()}"),
    }
    return duckdb.connect(folder / SNAPSHOT, read_only=True, config=CONFIG | config)


def _steps(step: str) -> Step:
    if step == MERGE:
        from imtech_pipeline import observations

        return observations.work
    from imtech_pipeline.validation import edits

    return edits.work


def _fits(con: duckdb.DuckDBPyConnection, table: str, model: str) -> bool:
    """Whether all rows keep the rules of their table."""
    from imtech_pipeline.validation.models import split

    con.execute(f"from {table}")
    broken = 0
    while len(frame := con.fetch_df_chunk(VECTORS_CHECKED)):
        broken += len(split(frame, model)[1])
    return not broken
