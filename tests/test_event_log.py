"""The event log with connections that stay open: the same log in the same files as Dagster's own."""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import dagster as dg
import pytest
from dagster import DagsterEventType, DagsterInstance, EventLogEntry
from dagster._core.instance.ref import InstanceRef
from dagster._core.storage.event_log.sqlite import SqliteEventLogStorage

from imtech_pipeline.event_log import ConnectedEventLogStorage, open_instance

PLANNED = (DagsterEventType.ASSET_MATERIALIZATION_PLANNED, DagsterEventType.ASSET_CHECK_EVALUATION_PLANNED)
CHECKS = (DagsterEventType.ASSET_CHECK_EVALUATION_PLANNED, DagsterEventType.ASSET_CHECK_EVALUATION)


@pytest.fixture
def home(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path))
    monkeypatch.setenv("DAGSTER_EVENT_BATCH_SIZE", "1000")  # as open_instance sets it; taken back after the test
    shutil.copy(project / "dagster.yaml", tmp_path)
    return tmp_path


def job() -> dg.JobDefinition:
    @dg.multi_asset(specs=[dg.AssetSpec("wells")], check_specs=[dg.AssetCheckSpec("sound", asset="wells")])
    def wells() -> Iterator[dg.MaterializeResult[None]]:
        yield dg.MaterializeResult(check_results=[dg.AssetCheckResult(passed=True)], tags={"depth": "deep"})

    @dg.asset(deps=["wells"])
    def water() -> None: ...

    return dg.Definitions(
        assets=[wells, water], jobs=[dg.define_asset_job("dig")], executor=dg.in_process_executor
    ).resolve_job_def("dig")


def kinds(instance: DagsterInstance, run_id: str) -> Counter[str]:
    return Counter(entry.dagster_event.event_type_value for entry in instance.all_logs(run_id) if entry.dagster_event)


def test_dagster_reads_the_log_of_a_run_as_if_it_had_written_it(home: Path) -> None:
    with open_instance(str(home)) as instance:
        assert isinstance(instance.event_log_storage, ConnectedEventLogStorage)
        ours = job().execute_in_process(instance=instance).run_id
    with DagsterInstance.from_ref(InstanceRef.from_dir(str(home))) as instance:
        assert type(instance.event_log_storage) is SqliteEventLogStorage
        theirs = job().execute_in_process(instance=instance).run_id
        found = kinds(instance, ours)
        assert found == kinds(instance, theirs)
        assert [found[kind.value] for kind in PLANNED] == [2, 1]
        for key in ("wells", "water"):
            records = instance.fetch_materializations(dg.AssetKey(key), limit=10).records
            assert {record.run_id for record in records} == {ours, theirs}
        checks = instance.event_log_storage.get_asset_check_execution_history(
            dg.AssetCheckKey(dg.AssetKey("wells"), "sound"), limit=10
        )
        assert {check.run_id for check in checks} == {ours, theirs}


def test_a_batch_that_fails_leaves_nothing_and_the_log_goes_on(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_instance(str(home)) as instance:
        run_id = job().execute_in_process(instance=instance).run_id
        entries = [
            entry for entry in instance.all_logs(run_id) if entry.dagster_event and entry.dagster_event.asset_key
        ]
        entries = [entry for entry in entries if entry.dagster_event_type not in CHECKS]  # told once and no more
        assert len(entries) == 4
        before = kinds(instance, run_id)
        storage = instance.event_log_storage
        store = SqliteEventLogStorage.store_event
        stored: list[EventLogEntry] = []

        def full(self: SqliteEventLogStorage, entry: EventLogEntry) -> None:
            if len(stored) == 2:
                raise OSError("the disk is full")
            store(self, entry)
            stored.append(entry)

        monkeypatch.setattr(SqliteEventLogStorage, "store_event", full)
        with pytest.raises(OSError, match="disk is full"):
            storage.store_event_batch(entries)
        monkeypatch.undo()
        assert len(stored) == 2
        assert kinds(instance, run_id) == before
        storage.store_event_batch(entries)
        assert kinds(instance, run_id).total() == before.total() + 4
