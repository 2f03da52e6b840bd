"""Dagster's event log on SQLite, with connections that stay open.

Dagster opens the database, makes a new SQLAlchemy engine and closes both for each single event; closing writes the
write-ahead log back and syncs the disk each time. On a run of 150 events that is half of the whole time. This is the
same log in the same files, for the command line's own process only; the UI and the daemon read it with Dagster's class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from alembic.config import Config
from alembic.script import ScriptDirectory
from dagster import DagsterInstance
from dagster._core.instance.ref import InstanceRef
from dagster._core.storage.event_log.sqlite import SqliteEventLogStorage
from dagster._core.storage.sql import create_engine
from dagster._core.storage.sqlite import SQLITE_BUSY_TIMEOUT_SECONDS
from dagster._serdes import ConfigurableClassData
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import SingletonThreadPool


class ConnectedEventLogStorage(SqliteEventLogStorage):
    """`SqliteEventLogStorage` with one engine and one connection a database and thread."""

    @classmethod
    def from_config_value(
        cls, inst_data: ConfigurableClassData | None, config_value: Mapping[str, Any]
    ) -> ConnectedEventLogStorage:
        """Make it as the settings say; Dagster's own method makes Dagster's own class."""
        return cls(inst_data=inst_data, **config_value)

    @contextmanager
    def _connect(self, shard: str) -> Iterator[Connection]:
        with self._db_lock:
            engines: dict[str, Engine] = self.__dict__.setdefault("_engines", {})
            if shard not in engines:
                engines[shard] = create_engine(
                    self.conn_string_for_shard(shard),
                    poolclass=SingletonThreadPool,
                    connect_args={"timeout": SQLITE_BUSY_TIMEOUT_SECONDS},
                )
                event.listen(engines[shard], "connect", _sync_at_checkpoints_only)
            if shard not in self._initialized_dbs:
                self._initdb(engines[shard])
                self._initialized_dbs.add(shard)
            with engines[shard].connect() as connection, connection.begin():
                yield connection

    def dispose(self) -> None:
        """Close the connections."""
        for engine in self.__dict__.pop("_engines", {}).values():
            engine.dispose()
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
