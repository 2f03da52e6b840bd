"""The DuckDB files: one working database that a single writer changes, and immutable generations that everyone reads.

Belongs here: where the files are, who may write, transactions, recovery after a crash, publishing, loading rows in
bulk. Does not belong here: what the tables are (``sql/``), what goes into them, and checks of single rows
(``validation/``).

``warehouse.duckdb`` is a link to the newest generation ``warehouse-<n>.duckdb`` (mode 0444) beside it. Writers work in
``.warehouse/work.duckdb``, which nobody else opens, because in DuckDB a writer locks every reader out and a reader the
writer. A generation is a byte-for-byte clone of the working database, so a run has changed nothing when the two files'
headers are equal:
DuckDB counts every checkpoint that wrote something there. Renaming a new file over one name would not do: DuckDB finds
the write-ahead log by the file's name, and one that a reader left behind would be applied to the next generation.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import logging
import os
import re
import shutil
import socket
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from imtech_pipeline import sqlmodels, state

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

log = logging.getLogger(__name__)

# The oldest format that still has what we need; DuckDB 1.3 to 1.5, which analysts have, cannot open a default 2.0 file.
STORAGE_VERSION = "v1.2.0"
# The same for all connections of a process: DuckDB refuses a second configuration for a file that is open.
CONFIG: dict[str, str | bool | int | float | list[str]] = {"python_enable_replacements": False}
# What DuckDB may hold in memory, whatever the size of the warehouse; more goes to disk meanwhile.
MEMORY_LIMIT = "130MB"
# Each thread has buffers of its own: sixteen of them would have nothing left of the limit.
THREADS = min(4, os.cpu_count() or 1)
KEPT_GENERATIONS = 3
# Opening and closing a file takes 50 ms, and what was read of it is read again: one of up to some 19,000 articles stays
# open over a run. Closing a large one frees its memory.
KEPT_OPEN_BYTES = 128_000_000
# Both of DuckDB's alternating database headers and the main header lie in the first three blocks of 4 kB.
_HEADER_BYTES = 3 * 4096
_FICLONE = 0x40049409
_DAMAGE = re.compile(
    r"checksum|corrupt|could not read|not a valid duckdb|serializ|replaying|wal file|internal error", re.I
)
# What DuckDB raises when a file fails it; other errors are the caller's.
_FILE_ERRORS = (
    duckdb.IOException,
    duckdb.TransactionException,
    duckdb.SerializationException,
    duckdb.InternalException,
    duckdb.FatalException,
)
_NO_SPACE = re.compile(r"no space left|disk full|file too large|out of disk|could not write|fsync failed", re.I)

# Sentences about the whole file that must be true before it is published, and the query that counts what breaks them.
INVARIANTS: dict[str, str] = {
    "a file has one current version at most": """
        select count(*) - count(distinct file_name) from core.dim_article where is_current""",
    "a text is current under one file name at most": """
        select count(*) - count(distinct article_id) from core.dim_article where is_current""",
    "every numeral belongs to an article": """
        select count(*) from core.fct_numeral anti join core.dim_article using (article_id)""",
    "every statement has its numeral": """
        select count(*) from core.fct_statement anti join core.fct_numeral using (article_id, statement_id)""",
    "every numeral that names a statement has it": """
        select count(*) from (from core.fct_numeral where statement_id is not null)
        anti join core.fct_statement using (article_id, statement_id)""",
    "a statement_id is used once": """
        select count(*) - count(distinct statement_id) from core.fct_statement""",
    "an obs_id is used once": """
        select count(*) - count(distinct obs_id) from core.fct_observation""",
    "every source of an observation exists": """
        select count(*) from (from core.bridge_observation_source where statement_id is not null)
        anti join core.fct_statement using (statement_id)""",
}


class WarehouseError(Exception):
    """The warehouse cannot be written or read; the message says why and what to do."""


class BusyError(WarehouseError):
    """Another program has the working database open; it may be gone in a moment."""


class LockTimeoutError(WarehouseError):
    """Another run has been writing for longer than this one was ready to wait."""


class PublishError(WarehouseError):
    """The new generation is not sound; nothing was published and the previous one stays."""


@dataclass(frozen=True)
class Holder:
    """Who holds the run lock, as written into the lock file.

    Attributes
    ----------
    pid : int
    host : str
    run_id : str
    since : str
        ISO 8601 with offset.
    others : int
        Runs that come after this one and before the one that is told.
    """

    pid: int = 0
    host: str = "?"
    run_id: str = "?"
    since: str = "?"
    others: int = 0

    def __str__(self) -> str:
        """For messages."""
        others = f", then {self.others} more in line" if self.others else ""
        return f"run {self.run_id} (process {self.pid} on {self.host}, since {self.since}){others}"

    def as_json(self) -> bytes:
        """For the lock file."""
        return json.dumps({"pid": self.pid, "host": self.host, "run_id": self.run_id, "since": self.since}).encode()


@dataclass(frozen=True)
class Generation:
    """A published file.

    Attributes
    ----------
    number : int
    path : Path
    new : bool
        False where nothing had changed, so that the previous generation stays.
    size : int
        Bytes.
    seconds : float
        Time that publishing took.
    """

    number: int
    path: Path
    new: bool
    size: int
    seconds: float


class Warehouse:
    """One warehouse: its published link and its working database.

    An instance is for one thread. Its lock may be taken again while it is held; another instance, in whatever process,
    waits.

    Parameters
    ----------
    path : path-like
        The published path that analysts open. Neither it nor its folder need exist.
    sql : Path, optional
        Folder of the SQL files; the project's own by default.
    wait : float
        Seconds to wait for another run before giving up.

    Raises
    ------
    WarehouseError
        `path` is there and is no link that this class made.
    """

    def __init__(self, path: str | os.PathLike[str], *, sql: Path | None = None, wait: float = 3600.0) -> None:
        given = Path(path).expanduser()
        self.path = given.parent.resolve() / given.name
        self.sql = sql or sqlmodels.sql_folder()
        self.wait = wait
        self.folder = self.path.parent / f".{self.path.stem}"
        self.working_path = self.folder / "work.duckdb"
        self.lock_path = self.folder / "lock"
        self.hashes_path = self.folder / "hashes.json"
        self._name = re.compile(re.escape(self.path.stem) + r"-(\d+)" + re.escape(self.path.suffix) + r"\Z")
        self._lock_file: int | None = None
        self._lock_depth = 0
        self._prepared = False
        self._open: duckdb.DuckDBPyConnection | None = None

    # ---- lock ------------------------------------------------------------------------------------

    @contextmanager
    def lock(
        self,
        run_id: str = "",
        *,
        wait: float | None = None,
        on_wait: Callable[[Holder, float], None] | None = None,
    ) -> Iterator[None]:
        """Hold the right to write. The kernel takes it back when the process dies. Who waits longest comes next.

        Parameters
        ----------
        run_id : str
            Shown to those who wait.
        wait : float, optional
            Seconds to wait; the instance's own by default.
        on_wait : callable, optional
            Called with the holder and the seconds waited, at once when there is a wait and every ten seconds; logged
            otherwise.

        Raises
        ------
        LockTimeoutError
            The wait was in vain; the message names the holder.
        WarehouseError
            The folder cannot be written to.
        """
        if self._lock_file is None:
            self._acquire(run_id, self.wait if wait is None else wait, on_wait or self._log_wait)
        self._lock_depth += 1
        try:
            yield
        finally:
            self._lock_depth -= 1
            if self._lock_depth == 0:
                self._release()

    def holder(self) -> Holder | None:
        """Who holds the lock now, or null. Does not wait."""
        try:
            file = os.open(self.lock_path, os.O_RDWR)
        except OSError:
            return None
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return None
        except OSError:
            return self._read_holder(self.lock_path)
        finally:
            os.close(file)

    def _acquire(self, run_id: str, wait: float, on_wait: Callable[[Holder, float], None]) -> None:
        self._check_path()
        now = datetime.now().astimezone().isoformat("T", "seconds")
        me = Holder(os.getpid(), socket.gethostname(), run_id or "?", now)
        ticket: tuple[Path, int] | None = None
        started = told = time.monotonic()
        try:
            while True:
                with self._explained(), self._door():
                    file, ahead = self._try_lock(ticket)
                    if file is None and ticket is None and wait > 0:
                        ticket = self._draw_ticket(me)
                if file is not None:
                    break
                waited = time.monotonic() - started
                if waited >= wait:
                    raise LockTimeoutError(
                        f"{self.path} is being written to by {ahead}; waited {waited:.0f} s. "
                        "Wait for that run to end, or stop it, and run again."
                    )
                if told == started or time.monotonic() - told >= 10:
                    on_wait(ahead, waited)
                    told = time.monotonic()
                time.sleep(0.05)
        finally:
            if ticket is not None:
                _remove(ticket[0])
                _held.discard(ticket[1])
                os.close(ticket[1])
        self._lock_file = file
        _held.add(file)
        try:
            with self._explained():
                os.ftruncate(file, 0)
                os.pwrite(file, me.as_json(), 0)
                self._clear_leftovers()
        except BaseException:
            self._release()
            raise

    # Those who wait stand in line, first come first served: flock alone gives the lock to whoever asks at the right
    # moment, and of several schedules one could wait for ever. A ticket is a file that its owner holds locked: the
    # kernel frees it when the owner dies, so a free ticket is nobody's, in whatever process or container that was.

    @contextmanager
    def _door(self) -> Iterator[None]:
        """Look at the line and change it alone; held for a moment only."""
        self.folder.mkdir(parents=True, exist_ok=True)
        file = os.open(self.folder / "door", os.O_RDWR | os.O_CREAT, 0o644)
        _held.add(file)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        finally:
            _held.discard(file)
            os.close(file)

    def _try_lock(self, ticket: tuple[Path, int] | None) -> tuple[int, Holder] | tuple[None, Holder]:
        """Take the lock if it is free and nobody came before; else tell for whom to wait. Behind the door."""
        before = []
        for path in sorted(self.folder.glob("waiting-*")):
            if ticket is not None and path == ticket[0]:
                break
            if _is_locked(path):
                before.append(path)
            else:
                _remove(path)
        file = os.open(self.lock_path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not before:
                return file, Holder()
            next_one = self._read_holder(before.pop(0))
        except BlockingIOError:
            next_one = self._read_holder(self.lock_path)
        os.close(file)
        return None, replace(next_one, others=len(before))

    def _draw_ticket(self, me: Holder) -> tuple[Path, int]:
        """Go to the end of the line. Behind the door."""
        last = max((path.name for path in self.folder.glob("waiting-*")), default="waiting-0")
        path = self.folder / f"waiting-{int(last.removeprefix('waiting-')) + 1:012}"
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
        _held.add(file)
        fcntl.flock(file, fcntl.LOCK_EX)
        os.pwrite(file, me.as_json(), 0)
        return path, file

    def _release(self) -> None:
        self._close()
        file, self._lock_file, self._prepared = self._lock_file, None, False
        if file is not None:
            _held.discard(file)
            os.close(file)

    @staticmethod
    def _read_holder(path: Path) -> Holder:
        # between taking the lock and writing into the file there is a moment without a name
        try:
            return Holder(**json.loads(path.read_text()))
        except (OSError, ValueError, TypeError):
            return Holder()

    def _log_wait(self, holder: Holder, waited: float) -> None:
        log.warning("waiting for %s to finish writing to %s (%.0f s so far)", holder, self.path, waited)

    # ---- the working database --------------------------------------------------------------------

    @contextmanager
    def working(self, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
        """Open the working database: one transaction, committed at the end, rolled back on any exception.

        Takes the lock for as long as it is open, unless it is held already. A missing or damaged working database is
        rebuilt from the newest sound generation first; one with an older schema is emptied, so that the next run reads
        everything again.

        Parameters
        ----------
        read_only : bool
            Open without the right to write.

        Raises
        ------
        WarehouseError
            Full disk, folder without write permission, damaged file, file opened by someone else.
        """
        with self.lock():
            self._prepare()
            with self._explained(system=False):
                con = self._connect(read_only)
                try:
                    con.begin()
                    try:
                        yield con
                    except BaseException:
                        _roll_back(con)
                        raise
                    con.commit()
                finally:
                    con.close()

    def _connect(self, read_only: bool = False) -> duckdb.DuckDBPyConnection:
        large = _size(self.working_path) + _size(self._wal(self.working_path)) > KEPT_OPEN_BYTES
        if read_only or large:
            self._close()
        if self._open is not None:
            cursor = self._open.cursor()
            give_back(cursor)
            return cursor
        con = duckdb.connect(self.working_path, read_only=read_only, config=self._bounded())
        give_back(con)  # what the step before has left: freed with its connection, but not to the system
        if read_only or large or self._lock_file is None:
            return con
        self._open = con
        return con.cursor()

    def _bounded(self) -> dict[str, str | bool | int | float | list[str]]:
        """The configuration that a file is opened with: at once, for opening may apply a log of any size."""
        spilled = str(self.folder / "spilled.tmp")
        return CONFIG | {"memory_limit": MEMORY_LIMIT, "threads": THREADS, "temp_directory": spilled}

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _prepare(self) -> None:
        """Bring the working database into being, whole and with today's tables; once a lock."""
        if self._prepared:
            return
        with self._explained(damage=False):
            if not self.working_path.exists():
                self._restore()
            try:
                fits = self._prepare_schema()
            except duckdb.Error as error:
                if not _DAMAGE.search(str(error)):
                    raise
                self._set_aside(error)
                self._restore()
                fits = self._prepare_schema()
            if not fits:
                log.warning(
                    "the tables of %s have changed since it was built: it is built anew from the articles", self.path
                )
                self._remove_working()
                self._create()
                self._prepare_schema()
        self._prepared = True

    def _prepare_schema(self) -> bool:
        """Make tables that are missing; False where a table differs from its file, so that only a new start helps."""
        con = self._connect()
        try:
            if state.get(con, "lineage") is None:
                state.put(con, "lineage", uuid.uuid4().hex)
            if state.get(con, "schema") == self._schema_digest():
                return True
            tables = self._tables()
            there: dict[str, dict[str, str]] = {}
            for name, column, type_ in con.execute(
                "select schema_name || '.' || table_name, column_name, data_type from duckdb_columns() "
                "where database_name = current_database() and not internal order by table_oid, column_index"
            ).fetchall():
                there.setdefault(name, {})[column] = type_
            if any(list(there[t.qualified].items()) != list(t.types.items()) for t in tables if t.qualified in there):
                return False
            con.begin()
            self._make_tables(con)
            con.commit()
            return True
        finally:
            con.close()

    def _tables(self) -> list[sqlmodels.SqlModel]:
        return [model for model in sqlmodels.load(self.sql) if model.kind == "table"]

    def _make_tables(self, con: duckdb.DuckDBPyConnection) -> None:
        """Make the tables that are missing."""
        for schema in sqlmodels.SCHEMAS:
            con.execute(f"create schema if not exists {schema}")
        for table in self._tables():
            con.execute("; ".join([table.statement(), *table.comments()]))
        state.put(con, "schema", self._schema_digest())

    def _schema_digest(self) -> str:
        texts = hashlib.sha256()
        for schema in ("core", "quarantine", "meta"):
            for path in sorted((self.sql / schema).glob("*.sql")):
                texts.update(path.name.encode() + path.read_bytes())
        return texts.hexdigest()[:16]

    def _restore(self) -> None:
        """Make the working database: from the newest sound generation, else empty."""
        self._remove_working()
        for path in self._candidates():
            try:
                con = duckdb.connect(path, read_only=True, config=CONFIG)
                try:
                    con.execute("select count(*) from core.dim_article, meta.state").fetchall()
                finally:
                    con.close()
            except duckdb.Error as error:
                log.warning("%s is damaged and left out: %s", path, error)
                continue
            temporary = self.folder / "restore.tmp"
            _clone(path, temporary)
            temporary.chmod(0o644)
            os.replace(temporary, self.working_path)
            _fsync(self.folder)
            log.warning("the working database was missing or damaged: rebuilt from %s", path.name)
            return
        self._create()

    def _candidates(self) -> list[Path]:
        """Generations to rebuild from, the published one first."""
        generations = sorted(self._generations().items(), reverse=True)
        current = self._current()
        return [path for number, path in sorted(generations, key=lambda g: (g[0] != current, -g[0]))]

    def _create(self) -> None:
        """Make an empty working database; of the project's own SQL files with all that they make.

        To work out the views takes a tenth of a cold run, so what came of the same files is kept.
        """
        temporary = self.folder / "create.tmp"
        kept = self._kept()
        if kept is None:
            self._make(temporary)
        else:
            try:
                _clone(kept, temporary)
            except FileNotFoundError:
                self._make(temporary, views=True)
                _keep(temporary, kept)
        os.replace(temporary, self.working_path)

    def _kept(self) -> Path | None:
        """Where an empty database of the project's own SQL files is kept."""
        if self.sql != sqlmodels.sql_folder():
            return None
        made_by = hashlib.sha256(f"{duckdb.__version__} {STORAGE_VERSION} {sqlmodels.fingerprint(self.sql)}".encode())
        return sqlmodels.kept_folder() / f"empty-{made_by.hexdigest()[:16]}.duckdb"

    def _make(self, file: Path, views: bool = False) -> None:
        for path in (file, self._wal(file)):
            _remove(path)
        con = duckdb.connect(config=CONFIG)
        try:
            con.execute(f"attach '{_sql_path(file)}' as w (storage_version '{STORAGE_VERSION}')")
            con.execute("create schema w.meta")
            con.execute("create table w.meta.state (key varchar, value varchar)")
            con.execute("detach w")
        finally:
            con.close()
        if not views:
            return
        con = duckdb.connect(file, config=self._bounded())
        try:
            con.begin()
            self._make_tables(con)
            sqlmodels.build(con, sqlmodels.load(self.sql))
            con.commit()
        finally:
            con.close()

    def _set_aside(self, error: Exception) -> None:
        self._close()
        if (kept := self._kept()) is not None:
            _remove(kept)  # the damage may come from there
        damaged = self.folder / "damaged.duckdb"
        log.warning("the working database is damaged (%s): set aside as %s", error, damaged)
        with suppress(FileNotFoundError):
            os.replace(self.working_path, damaged)
        self._remove_working()

    def _remove_working(self) -> None:
        self._close()
        # a write-ahead log without its file would be applied to the next file of that name
        for path in (self.working_path, self._wal(self.working_path)):
            _remove(path)

    def _clear_leftovers(self) -> None:
        """Remove what a killed run left: temporary files, and generations that never became the published one."""
        for path in self.folder.glob("*.tmp*"):
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() and not path.is_symlink() else _remove(path)
        current = self._current()
        if current is not None:
            for number, path in self._generations().items():
                if number > current:
                    _remove(path)

    # ---- publishing ------------------------------------------------------------------------------

    def publish(self, run: Mapping[str, Any] | None = None) -> Generation:
        """Make the working database's state the one that everybody reads, if anything changed.

        Parameters
        ----------
        run : mapping, optional
            Columns of ``meta.run`` for this run: ``run_id``, ``started_at`` and its counts. ``finished_at``,
            ``duration_s``, ``status`` and ``generation`` are filled in where absent. Written only when something is
            published.

        Returns
        -------
        Generation
            The published one; ``new`` is False where nothing had changed.

        Raises
        ------
        PublishError
            An invariant does not hold. Nothing is published.
        WarehouseError
            Full disk, folder without write permission.
        """
        started = time.monotonic()
        with self.lock(str((run or {}).get("run_id", ""))):
            self._prepare()
            current = self._current()
            generations = self._generations()
            if not self._wal(self.working_path).exists():  # what stands there is a change
                self._checkpoint()
                if current is not None and self._same(generations[current]):
                    path = generations[current]
                    return Generation(current, path, False, path.stat().st_size, time.monotonic() - started)
            number = max(generations, default=0) + 1
            with self.working() as con:
                self._write_run(con, run, number)
            self._checkpoint()
            target = self.path.with_name(f"{self.path.stem}-{number}{self.path.suffix}")
            temporary = self.folder / "publish.tmp"
            with self._explained():
                try:
                    _clone(self.working_path, temporary)
                    self._check(temporary)
                    temporary.chmod(0o444)
                    _fsync(temporary)
                    os.rename(temporary, target)
                    _fsync(target.parent)
                    self._swap(target)
                finally:
                    _remove(temporary)
                self._prune(number)
            return Generation(number, target, True, target.stat().st_size, time.monotonic() - started)

    def published(self) -> duckdb.DuckDBPyConnection:
        """Open the published file, read-only. Close it, or use it with ``with``.

        Returns
        -------
        duckdb.DuckDBPyConnection

        Raises
        ------
        WarehouseError
            There is none, or it cannot be opened.
        """
        for attempt in range(5):
            # by its own name, not the link's: within a process DuckDB would hand out the generation that was opened
            # first
            target = self.path.resolve()
            if not target.exists():
                raise WarehouseError(
                    f"there is no warehouse at {self.path}: make one with `imtech run`, or give another path"
                )
            try:
                return duckdb.connect(target, read_only=True, config=CONFIG)
            except duckdb.Error as error:
                if target.exists() or attempt == 4:
                    raise WarehouseError(f"{self.path} cannot be opened: {error}") from error
        raise AssertionError("not reached")

    def _checkpoint(self) -> None:
        """Leave no write-ahead log: opening applies one that a killed run left, closing writes it into the file."""
        self._close()
        if not self._wal(self.working_path).exists():
            return
        with self._explained():
            con = self._connect()
            try:
                con.execute("checkpoint")
            finally:
                con.close()
                self._close()
        if self._wal(self.working_path).exists():
            raise WarehouseError(
                f"{self.working_path} is open elsewhere in this process: close its connections before publishing"
            )

    def _same(self, generation: Path) -> bool:
        """Whether a generation is the working database as it is now."""
        with open(self.working_path, "rb") as ours, open(generation, "rb") as theirs:
            if ours.read(_HEADER_BYTES) != theirs.read(_HEADER_BYTES):
                return False
        # two databases built from nothing by the same steps can have the same header
        return _lineage(self.working_path) == _lineage(generation)

    def _write_run(self, con: duckdb.DuckDBPyConnection, run: Mapping[str, Any] | None, number: int) -> None:
        con.execute("update meta.run set generation = null, status = 'not published' where generation >= ?", [number])
        if run is None:
            return
        now = datetime.now(UTC)
        row: dict[str, Any] = {"status": "done", "finished_at": now} | dict(run) | {"generation": number}
        if isinstance(row.get("started_at"), datetime):
            row.setdefault("duration_s", round((now - row["started_at"]).total_seconds(), 3))
        con.execute("delete from meta.run where run_id = ?", [row.get("run_id")])
        insert(con, "meta.run", [row])

    def _check(self, path: Path) -> None:
        con = duckdb.connect(path, read_only=True, config=self._bounded())
        try:
            broken = [(sentence, con.execute(query).fetchall()[0][0]) for sentence, query in INVARIANTS.items()]
        finally:
            con.close()
        if lines := [f"{sentence}: {count} rows break this" for sentence, count in broken if count]:
            raise PublishError("nothing was published, the previous generation stays. " + "; ".join(lines))

    def _swap(self, target: Path) -> None:
        link = self.folder / "link.tmp"
        _remove(link)
        # relative, so that the folder can be moved; made in the sub-folder, where no reader looks
        link.symlink_to(target.name)
        os.replace(link, self.path)
        _fsync(self.path.parent)
        # DuckDB 1.3 opened for writing by mistake leaves its log beside the link and would apply it to the next
        # generation
        _remove(self._wal(self.path))

    def _prune(self, current: int) -> None:
        for number in sorted(self._generations(), reverse=True)[KEPT_GENERATIONS:]:
            if number != current:
                path = self._generations()[number]
                _remove(path)
                _remove(self._wal(path))

    def _generations(self) -> dict[int, Path]:
        with suppress(FileNotFoundError):
            found = {
                int(m[1]): p
                for p in self.path.parent.iterdir()
                if (m := self._name.match(p.name)) and not p.is_symlink()
            }
            return found
        return {}

    def _current(self) -> int | None:
        """Number of the published generation; null where there is none."""
        if not self.path.is_symlink():
            return None
        match = self._name.match(os.readlink(self.path))
        return int(match[1]) if match and self.path.exists() else None

    def _check_path(self) -> None:
        if self.path.is_symlink():
            target = os.readlink(self.path)
            if not self._name.match(target):
                raise WarehouseError(
                    f"{self.path} is a link to {target}, which is no generation of this warehouse: "
                    "give that path, or remove the link"
                )
        elif self.path.exists():
            what = "a folder" if self.path.is_dir() else "a file that this pipeline did not make"
            raise WarehouseError(f"{self.path} is {what}: move it away, or give another path (--warehouse)")

    @staticmethod
    def _wal(path: Path) -> Path:
        return path.with_name(path.name + ".wal")

    @contextmanager
    def _explained(self, *, damage: bool = True, system: bool = True) -> Iterator[None]:
        """Turn what DuckDB and, with `system`, the system say about files into a message that tells what to do."""
        try:
            yield
        except OSError as error:
            if not system:
                raise
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
                raise WarehouseError(_full(self.path, error)) from error
            if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR):
                raise WarehouseError(
                    f"cannot write to {self.path.parent} ({error.strerror}): "
                    "give write permission, or another path (--warehouse)"
                ) from error
            raise
        except _FILE_ERRORS as error:
            text = str(error)
            if _NO_SPACE.search(text):
                raise WarehouseError(_full(self.path, error)) from error
            if "could not set lock" in text.lower():
                raise BusyError(
                    f"{self.working_path} is open in another program, but only runs may open it: close it there, "
                    f"and query {self.path} instead. {text}"
                ) from error
            if damage and re.search(r"checksum|corrupt", text, re.I):
                self._set_aside(error)
                self._prepared = False
                raise WarehouseError(
                    f"the working database was damaged and is set aside; {self.path} is untouched. "
                    "Run again: it is rebuilt from there"
                ) from error
            raise


def let_go(con: duckdb.DuckDBPyConnection) -> None:
    """Commit what a transaction has done so far and begin another, so that memory is given back.

    Temporary tables that were replaced or dropped are kept, in memory and on disk, until the transaction ends: a step
    that works in parts would hold all of them. For steps that have written nothing yet that another run must not see.
    """
    with suppress(duckdb.TransactionException):  # there is none where every statement is its own
        con.commit()
        con.begin()
    give_back(con)


def snapshot(con: duckdb.DuckDBPyConnection, target: Path, tables: Sequence[str]) -> None:
    """Copy the working database to a file that others may open, with temporary tables of the connection.

    Parameters
    ----------
    con
        Connection to the working database; what its transaction has done is committed, and another one begun.
    target : Path
    tables : sequence of str
    """
    [(path,)] = con.execute("select path from duckdb_databases() where database_name = current_database()").fetchall()
    con.commit()
    con.execute("checkpoint")
    _clone(Path(path), target)
    con.execute(f"attach '{_sql_path(target)}' as snapshot")
    for table in tables:
        con.execute(f"create table snapshot.main.{table} as from temp.{table}")
    con.execute("detach snapshot")
    con.begin()
    give_back(con)


def give_back(con: duckdb.DuckDBPyConnection) -> None:
    """Give memory that DuckDB has freed back to the system; its allocator keeps it, 75 MB after 30,000 texts.

    Its limit need not change for that, but only being told one has it flush the allocator.
    """
    con.execute(f"set memory_limit = '{MEMORY_LIMIT}'")


def published_generation(con: duckdb.DuckDBPyConnection) -> tuple[int | None, datetime | None]:
    """Number of the generation that a published file is, and when it was published (UTC, without zone)."""
    rows = con.execute(
        "select generation, epoch_ms(finished_at) from meta.run where generation is not null "
        "order by generation desc limit 1"
    ).fetchall()
    if not rows:
        return None, None
    [(number, milliseconds)] = rows
    when = None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, UTC).replace(tzinfo=None)
    return number, when


# ---- rows ----------------------------------------------------------------------------------------


def to_arrow(
    con: duckdb.DuckDBPyConnection,
    table: str,
    rows: pa.Table | pd.DataFrame | Sequence[Mapping[str, Any]] | Sequence[Sequence[Any]],
    columns: Sequence[str] | None = None,
) -> pa.Table:
    """Rows as an Arrow table with the types of a database table, so that an all-null column keeps its type.

    Parameters
    ----------
    con : duckdb.DuckDBPyConnection
    table : str
        Qualified name.
    rows : Arrow table, pandas frame, list of mappings, or list of tuples
        Tuples need `columns`. Columns that are absent become null.
    columns : sequence of str, optional
        Names of the tuples' fields.

    Raises
    ------
    ValueError
        A column that the table does not have, or a value that does not fit its type; the message names both.
    """
    import pandas as pd
    import pyarrow as pa

    schema = con.sql(f"from {table} limit 0").to_arrow_table().schema
    if isinstance(rows, pa.Table):
        names = rows.column_names
    elif isinstance(rows, pd.DataFrame):
        names = [str(name) for name in rows.columns]
    elif columns is not None:
        names = list(columns)
    else:
        names = list(dict.fromkeys(name for row in rows for name in row)) or schema.names
    if unknown := [name for name in names if name not in schema.names]:
        raise ValueError(f"{table} has no column {', '.join(map(str, unknown))}")
    wanted = pa.schema([schema.field(name) for name in names])
    try:
        if isinstance(rows, pa.Table):
            return rows.cast(wanted)
        if isinstance(rows, pd.DataFrame):
            # pandas gives a column without any value the type float, which Arrow will not make a date of
            arrays = [
                pa.nulls(len(rows), f.type)
                if rows[f.name].isna().all()
                else pa.array(rows[f.name], f.type, from_pandas=True)
                for f in wanted
            ]
            return pa.table(arrays, schema=wanted)
        if columns is not None:
            values: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else [[] for _ in names]
        else:
            values = [[row.get(name) for row in rows] for name in names]  # type: ignore[union-attr]
        return pa.table([pa.array(v, f.type) for v, f in zip(values, wanted, strict=True)], schema=wanted)
    except (pa.ArrowException, TypeError) as error:
        raise ValueError(f"rows do not fit {table}: {error}") from error


def insert(
    con: duckdb.DuckDBPyConnection,
    table: str,
    rows: pa.Table | pd.DataFrame | Sequence[Mapping[str, Any]] | Sequence[Sequence[Any]],
    columns: Sequence[str] | None = None,
) -> int:
    """Insert rows in bulk, by column name.

    Parameters and errors as for `to_arrow`.

    Returns
    -------
    int
        Rows inserted. With none, nothing is written.
    """
    if len(rows) == 0:
        return 0
    import pyarrow as pa

    data = to_arrow(con, table, rows, columns)
    # as a stream, for DuckDB holds what was registered until the transaction ends: all articles of a first run
    con.register("rows_to_insert", pa.RecordBatchReader.from_batches(data.schema, data.to_batches()))
    try:
        con.execute(f"insert into {table} by name select * from rows_to_insert")
    finally:
        con.unregister("rows_to_insert")
    return int(data.num_rows)


def sync(
    con: duckdb.DuckDBPyConnection,
    table: str,
    rows: pa.Table | pd.DataFrame | Sequence[Mapping[str, Any]] | Sequence[Sequence[Any]],
    columns: Sequence[str] | None = None,
) -> bool:
    """Make a small table hold exactly these rows; one that does already is not touched.

    Parameters as for `to_arrow`.

    Returns
    -------
    bool
        Whether anything changed.
    """
    data = to_arrow(con, table, rows, columns)
    names = ", ".join(f'"{name}"' for name in data.column_names)
    con.register("rows_to_sync", data)
    try:
        new = f"select {names} from rows_to_sync"
        old = f"select {names} from {table}"
        differing = con.execute(
            f"select count(*) from (({new} except all {old}) union all ({old} except all {new}))"
        ).fetchall()
        if differing == [(0,)]:
            return False
        con.execute(f"delete from {table}")
        con.execute(f"insert into {table} by name {new}")
        return True
    finally:
        con.unregister("rows_to_sync")


def content_hash(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Fingerprints of what the tables say, whatever the order of rows and the time of the run.

    Left out: columns that end in ``_at`` and the tables of ``meta``, which tell of runs and not of articles.

    Returns
    -------
    dict of str to str
        Qualified table name to number of rows and hash. Comparable within one version of DuckDB.
    """
    hashes = {}
    for name, columns in con.execute(
        "select schema_name || '.' || table_name, list('\"' || column_name || '\"' order by column_index) "
        "from duckdb_columns() join duckdb_tables() using (database_name, schema_name, table_name) "
        "where database_name = current_database() and schema_name in ('core', 'quarantine') "
        "and not ends_with(column_name, '_at') "
        "group by 1 order by 1"
    ).fetchall():
        ((count, total),) = con.execute(
            f"select count(*), coalesce(sum(hash({', '.join(columns)})::hugeint), 0) from {name}"
        ).fetchall()
        hashes[name] = f"{count}:{total:x}"
    return hashes


# ---- files ---------------------------------------------------------------------------------------

# A forked worker inherits the lock's file and would keep the lock after its parent's death.
_held: set[int] = set()


def _close_inherited() -> None:
    for file in _held:
        os.close(file)
    _held.clear()


os.register_at_fork(after_in_child=_close_inherited)


def _is_locked(path: Path) -> bool:
    """Whether somebody who lives holds a file."""
    try:
        file = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return False
    except BlockingIOError:
        return True
    finally:
        os.close(file)


def _clone(source: Path, target: Path) -> None:
    """Copy a file; on Btrfs, XFS and the like at once and without taking space."""
    _remove(target)
    with open(source, "rb") as from_file, open(target, "xb") as to_file:
        try:
            fcntl.ioctl(to_file.fileno(), _FICLONE, from_file.fileno())
            return
        except OSError:
            pass  # ext4 and others have no reflinks
    shutil.copyfile(source, target)


def _keep(file: Path, kept: Path) -> None:
    """Keep a copy of a file in place of those that were kept before it."""
    aside = kept.with_name(f"{kept.name}.{os.getpid()}")
    with suppress(OSError):  # a folder that cannot be written to: the next process makes it again
        for path in kept.parent.glob("empty-*"):
            _remove(path)
        kept.parent.mkdir(exist_ok=True)
        _clone(file, aside)
        os.replace(aside, kept)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _fsync(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _remove(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()


def _full(path: Path, error: BaseException) -> str:
    return (
        f"no space left for {path} ({error}): the published file is untouched and nothing is lost. "
        f"Free some space (a run needs about as much as the warehouse is large) and run again."
    )


def _lineage(path: Path) -> str | None:
    con = duckdb.connect(path, read_only=True, config=CONFIG)
    try:
        return state.get(con, "lineage")
    except duckdb.Error:
        return None
    finally:
        con.close()


def _roll_back(con: duckdb.DuckDBPyConnection) -> None:
    # the transaction may be gone already; the exception that led here says more
    with suppress(duckdb.Error):
        con.rollback()


def _sql_path(path: Path) -> str:
    return str(path).replace("'", "''")
