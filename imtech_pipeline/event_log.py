"""Dagster's event log on SQLite, with connections that stay open.

Dagster opens the database, makes a new SQLAlchemy engine and closes both for each single event; closing writes the
write-ahead log back and syncs the disk each time. On a run of 150 events that is half of the whole time. This is the
same log in the same files, for the command line's own process only; the UI and the daemon read it with Dagster's class.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

from alembic.config import Config
from alembic.script import ScriptDirectory
from dagster import DagsterInstance
from dagster._core.events.log import EventLogEntry
from dagster._core.instance.ref import InstanceRef
from dagster._core.storage.event_log.sqlite import SqliteEventLogStorage
from dagster._core.storage.sql import create_engine
from dagster._core.storage.sqlite import SQLITE_BUSY_TIMEOUT_SECONDS
from dagster._serdes import ConfigurableClassData
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import SingletonThreadPool

BATCH = 1_000
"""More events than a run plans as it begins."""


class ConnectedEventLogStorage(SqliteEventLogStorage):
    """`SqliteEventLogStorage` with one engine and one connection a database and thread."""

    def __init__(self, base_dir: str, inst_data: ConfigurableClassData | None = None) -> None:
        self._engines: dict[str, Engine] = {}
        self._batch = threading.local()
        self._tables: set[str] = set()
        self._asset_key_columns: set[str] = set()
        super().__init__(base_dir, inst_data)

    @classmethod
    def from_config_value(
        cls, inst_data: ConfigurableClassData | None, config_value: Mapping[str, Any]
    ) -> ConnectedEventLogStorage:
        """Make it as the settings say; Dagster's own method makes Dagster's own class."""
        return cls(inst_data=inst_data, **config_value)

    @contextmanager
    def _connect(self, shard: str) -> Iterator[Connection]:
        connections: dict[str, Connection] | None = getattr(self._batch, "connections", None)
        if connections is None:
            with self._db_lock, self._transaction(shard) as connection:
                yield connection
        else:
            if shard not in connections:
                connections[shard] = self._batch.ends.enter_context(self._transaction(shard))
            yield connections[shard]

    @contextmanager
    def _transaction(self, shard: str) -> Iterator[Connection]:
        if shard not in self._engines:
            engine = create_engine(
                self.conn_string_for_shard(shard),
                poolclass=SingletonThreadPool,
                connect_args={"timeout": SQLITE_BUSY_TIMEOUT_SECONDS},
            )
            event.listen(engine, "connect", _sync_at_checkpoints_only)
            self._engines[shard] = engine
        if shard not in self._initialized_dbs:
            self._initdb(self._engines[shard])
            self._initialized_dbs.add(shard)
        with self._engines[shard].connect() as connection, connection.begin():
            yield connection

    def store_event_batch(self, events: Sequence[EventLogEntry]) -> None:
        """Store events in one transaction a database, those of a run's plan."""
        with self._db_lock, ExitStack() as self._batch.ends:
            self._batch.connections = {}
            try:
                super().store_event_batch(events)
            finally:
                self._batch.connections = None

    # Dagster asks for both at each event of an asset, with a connection of its own; what is there stays.

    def has_table(self, table_name: str) -> bool:
        """Whether a table is there."""
        if table_name not in self._tables and super().has_table(table_name):
            self._tables.add(table_name)
        return table_name in self._tables

    def _has_asset_key_col_on_connection(self, conn: Connection, column_name: str) -> bool:
        columns = self._asset_key_columns
        if column_name not in columns and super()._has_asset_key_col_on_connection(conn, column_name):
            columns.add(column_name)
        return column_name in columns

    def dispose(self) -> None:
        """Close the connections."""
        while self._engines:
            self._engines.popitem()[1].dispose()
        super().dispose()


def _sync_at_checkpoints_only(connection: Any, _: object) -> None:
    # With a write-ahead log the file stays sound; a power cut can cost the last lines of a run's log, no article.
    # Dagster turns it on as well, but not before a run's tables are made, for which the disk is synced 67 times.
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")


def _read_migrations_once() -> None:
    """Let Alembic keep Dagster's hundred files of migrations, which it reads anew for each database that is opened."""
    read = ScriptDirectory.from_config
    kept: dict[str | None, ScriptDirectory] = {}

    def from_config(config: Config) -> ScriptDirectory:
        location = config.get_main_option("script_location")
        if location not in kept:
            kept[location] = read(config)
        return kept[location]

    ScriptDirectory.from_config = from_config  # type: ignore[method-assign]


def open_instance(home: str) -> DagsterInstance:
    """Open the Dagster instance of a home; with connections that stay open where its event log is the default one.

    Parameters
    ----------
    home : str
        The folder with `dagster.yaml`.
    """
    _read_migrations_once()
    ref = InstanceRef.from_dir(home)
    event_log = ref.event_storage_data
    if event_log is None or event_log.class_name != SqliteEventLogStorage.__name__:
        return DagsterInstance.from_ref(ref)
    os.environ.setdefault("DAGSTER_EVENT_BATCH_SIZE", str(BATCH))
    override = {
        # what a run of the command line prints goes to its terminal; two processes to copy it are not needed
        "compute_logs": {
            "module": "dagster._core.storage.noop_compute_log_manager",
            "class": "NoOpComputeLogManager",
            "config": {},
        },
        "event_log_storage": {
            "module": __name__,
            "class": ConnectedEventLogStorage.__name__,
            "config": event_log.config_dict,
        },
    }
    return DagsterInstance.from_ref(InstanceRef.from_dir(home, overrides=override))
