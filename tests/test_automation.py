"""The schedule, the sensor and its decision, and the files that tell Dagster where to look."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import dagster as dg
import pytest
import yaml

from imtech_pipeline.automation import JOB_NAME, MAX_WAIT_SECONDS, SETTLE_SECONDS, decide
from imtech_pipeline.corpus import RawFile, RejectedFile
from imtech_pipeline.definitions import build_defs

ROOT = Path(__file__).resolve().parent.parent
NOW = 1_700_000_000.0


def raw(name: str, age: float = 3600.0, size: int = 10) -> RawFile:
    """Return a file that was last written to `age` seconds before NOW."""
    return RawFile(name, Path(name), size, int((NOW - age) * 1e9))


def test_first_look_starts_a_run() -> None:
    assert decide([raw("a.txt")], [], None, NOW).run


def test_same_listing_starts_no_second_run() -> None:
    cursor = decide([raw("a.txt")], [], None, NOW).cursor
    decision = decide([raw("a.txt")], [], cursor, NOW + 30)
    assert not decision.run
    assert decision.reason == "Nothing new among 1 files"


@pytest.mark.parametrize(
    "files",
    [
        pytest.param([raw("a.txt"), raw("b.txt")], id="added"),
        pytest.param([], id="removed"),
        pytest.param([raw("a.txt", size=11)], id="another size"),
        pytest.param([raw("a.txt", age=60)], id="written again"),
    ],
)
def test_every_change_starts_a_run(files: list[RawFile]) -> None:
    cursor = decide([raw("a.txt")], [], None, NOW).cursor
    assert decide(files, [], cursor, NOW).run


def test_a_link_out_of_the_folder_is_a_change_too() -> None:
    cursor = decide([raw("a.txt")], [], None, NOW).cursor
    assert decide([raw("a.txt")], [RejectedFile("b.txt", "is a link out of the folder")], cursor, NOW).run


def test_a_folder_that_returns_to_an_earlier_state_is_read_again() -> None:
    one, two = [raw("a.txt")], [raw("a.txt"), raw("b.txt")]
    cursor: str | None = None
    for files in (one, two, one, two):
        decision = decide(files, [], cursor, NOW)
        assert decision.run
        cursor = decision.cursor


def test_a_file_is_taken_when_it_has_come_to_rest() -> None:
    growing = [raw("a.txt"), raw("b.txt", age=1)]
    first = decide(growing, [], None, NOW)
    assert not first.run
    assert first.reason == "Still being written: b.txt"
    assert decide(growing, [], first.cursor, NOW + SETTLE_SECONDS).run


def test_a_file_that_never_rests_holds_the_others_up_for_ten_minutes_only() -> None:
    cursor: str | None = None
    for second in range(0, int(MAX_WAIT_SECONDS), 30):
        decision = decide([raw("a.txt"), raw("log.txt", age=-second)], [], cursor, NOW + second)
        assert not decision.run
        cursor = decision.cursor
    assert decide([raw("a.txt"), raw("log.txt", age=-MAX_WAIT_SECONDS)], [], cursor, NOW + MAX_WAIT_SECONDS).run


@pytest.mark.parametrize("cursor", ["", "no json", "[]", '{"taken": 3, "waiting_since": "x"}', "null"])
def test_a_cursor_of_another_kind_counts_as_never_ran(cursor: str) -> None:
    assert decide([raw("a.txt")], [], cursor, NOW).run


def test_sensor_asks_for_a_run_once(tmp_path: Path) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "a.txt").write_text("In 2018, 6,277 deals were made.")
    os.utime(folder / "a.txt", (NOW, NOW))
    defs = build_defs(folder, tmp_path / "w.duckdb")
    sensor = defs.resolve_sensor_def("new_articles")
    with dg.DagsterInstance.ephemeral() as instance:
        first = sensor.evaluate_tick(dg.build_sensor_context(instance, definitions=defs))
        assert len(first.run_requests or []) == 1
        assert json.loads(first.cursor or "")["taken"]
        second = sensor.evaluate_tick(dg.build_sensor_context(instance, cursor=first.cursor, definitions=defs))
        assert not second.run_requests
        assert second.skip_message == "Nothing new among 1 files"


def test_sensor_says_that_the_folder_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    defs = build_defs(folder, tmp_path / "w.duckdb")
    folder.rmdir()
    with dg.DagsterInstance.ephemeral() as instance:
        tick = defs.resolve_sensor_def("new_articles").evaluate_tick(
            dg.build_sensor_context(instance, definitions=defs)
        )
    assert not tick.run_requests
    assert "There is no folder" in (tick.skip_message or "")


def test_schedule_runs_the_job_every_morning_in_china(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    defs = build_defs(tmp_path / "raw", tmp_path / "w.duckdb")
    schedule = defs.resolve_schedule_def("every_morning")
    assert (schedule.cron_schedule, schedule.execution_timezone) == ("0 6 * * *", "Asia/Shanghai")
    assert schedule.job_name == JOB_NAME
    with dg.DagsterInstance.ephemeral() as instance:
        tick = schedule.evaluate_tick(dg.build_schedule_context(instance))
    assert len(tick.run_requests or []) == 1


def test_job_ends_by_itself_when_its_host_has_died(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    job = build_defs(tmp_path / "raw", tmp_path / "w.duckdb").resolve_job_def(JOB_NAME)
    assert int(job.tags["dagster/max_runtime"]) > 0
    assert job.executor_def.name == "in_process"


def test_tool_dg_and_workspace_agree() -> None:
    """Dagster prefers [tool.dg] without a word, so that a workspace.yaml that says something else would be dead."""
    with open(ROOT / "pyproject.toml", "rb") as file:
        project = tomllib.load(file)["tool"]["dg"]["project"]
    workspace = yaml.safe_load((ROOT / "workspace.yaml").read_text())
    assert workspace["load_from"] == [{"python_module": project["code_location_target_module"]}]


def test_instance_settings_are_valid(tmp_path: Path) -> None:
    (tmp_path / "dagster.yaml").write_bytes((ROOT / "dagster.yaml").read_bytes())
    with dg.DagsterInstance.from_config(str(tmp_path)) as instance:
        assert not instance.telemetry_enabled
        assert not instance.nux_enabled
        assert instance.run_monitoring_enabled
        queue = instance.get_concurrency_config().run_queue_config
        assert queue is not None
        assert queue.max_concurrent_runs == 1
