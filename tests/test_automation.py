"""The schedule, the sensor and its decision, and the files that tell Dagster where to look."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import dagster as dg
import pytest
import yaml

from imtech_pipeline.assets import marts
from imtech_pipeline.automation import JOB_NAME, MAX_WAIT_SECONDS, SETTLE_SECONDS, decide
from imtech_pipeline.corpus import RawFile, RejectedFile
from imtech_pipeline.definitions import build_defs

ROOT = Path(__file__).resolve().parent.parent
NOW = 1_700_000_000.0


def raw(name: str, age: float = 3600.0, size: int = 10) -> RawFile:
    """Return a file that was last written to `age` seconds before NOW."""
    return RawFile(name, name, size, int((NOW - age) * 1e9))


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


def dotted(keys: Iterable[dg.AssetKey]) -> set[str]:
    return {".".join(key.path) for key in keys}


def test_a_changed_sql_file_rebuilds_its_mart_and_what_is_made_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "raw").mkdir()

    def definitions() -> dg.Definitions:
        return build_defs(tmp_path / "raw", tmp_path / "w.duckdb")

    def keys(result: dg.EvaluateAutomationConditionsResult) -> set[str]:
        return {key.to_user_string() for key in asked(result)}

    def asked(result: dg.EvaluateAutomationConditionsResult) -> list[dg.AssetKey]:
        nodes = definitions().resolve_asset_graph().asset_nodes
        return [node.key for node in nodes if result.get_num_requested(node.key)]

    with dg.DagsterInstance.ephemeral() as instance:
        assert definitions().resolve_job_def(JOB_NAME).execute_in_process(instance=instance).success
        first = dg.evaluate_automation_conditions(definitions(), instance)
        calm = dg.evaluate_automation_conditions(definitions(), instance, cursor=first.cursor)
        assert calm.total_requested == 0
        real = marts.models()
        changed = {**real, "mart.lineage": replace(real["mart.lineage"], description="another")}
        monkeypatch.setattr(marts, "models", lambda: changed)
        result = dg.evaluate_automation_conditions(definitions(), instance, cursor=calm.cursor)
        chain = {"mart/lineage", "mart/finding_statement", "mart/figures", "mart/findings", "published/warehouse"}
        assert chain <= keys(result)
        # no table is made anew for it, nor a mart that has nothing to do with it
        assert not any(key.startswith(("core/", "raw/", "mart/sources")) for key in keys(result))
        # and the run that is asked for is one that goes through
        job = definitions().resolve_implicit_global_asset_job_def()
        assert job.execute_in_process(instance=instance, asset_selection=asked(result)).success
        after = dg.evaluate_automation_conditions(definitions(), instance, cursor=result.cursor)
        assert after.total_requested == 0


def test_what_people_open_has_a_freshness_policy(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    graph = build_defs(tmp_path / "raw", tmp_path / "w.duckdb").resolve_asset_graph()
    fresh = dotted(node.key for node in graph.asset_nodes if node.freshness_policy_or_from_metadata)
    assert fresh == {
        n for n in dotted(graph.materializable_asset_keys) if n.split(".")[0] in ("mart", "meta", "published")
    }


def test_everything_that_starts_runs_is_described_and_off_until_somebody_turns_it_on(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    repository = build_defs(tmp_path / "raw", tmp_path / "w.duckdb").get_repository_def()
    assert {sensor.name for sensor in repository.sensor_defs} == {"new_articles", "changed_sql"}
    for sensor in repository.sensor_defs:
        assert sensor.description
        assert sensor.default_status is dg.DefaultSensorStatus.STOPPED
    for schedule in repository.schedule_defs:
        assert schedule.description
        assert schedule.default_status is dg.DefaultScheduleStatus.STOPPED


def test_launchpad_offers_folder_file_and_wait(tmp_path: Path) -> None:
    """A person can send one run elsewhere; what is not filled in stays as it is."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.txt").write_text("In 2018, 6,277 deals were made.")
    job = build_defs(tmp_path / "raw", tmp_path / "w.duckdb").resolve_job_def(JOB_NAME)
    config = {
        "resources": {
            "raw": {"config": {"path": str(tmp_path / "other")}},
            "warehouse": {"config": {"path": str(tmp_path / "trial.duckdb"), "wait_seconds": 5.0}},
        }
    }
    assert job.execute_in_process(run_config=config).success
    assert (tmp_path / "trial.duckdb").exists()
    assert not (tmp_path / "w.duckdb").exists()
    wrong = {"resources": {"warehouse": {"config": {"wait": 5}}}}
    with pytest.raises(dg.DagsterInvalidConfigError, match="wait_seconds"):
        job.execute_in_process(run_config=wrong)


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
        # a killed run is taken up again; one that failed by itself is not
        assert instance.run_retries_enabled
        assert instance.run_retries_max_retries == 2
        assert not instance.run_retries_retry_on_asset_or_op_failure


def test_production_differs_in_its_storage_only() -> None:
    ours = yaml.safe_load((ROOT / "dagster.yaml").read_text())
    production = yaml.safe_load((ROOT / "deploy" / "dagster.yaml").read_text())
    storage = production.pop("storage")
    assert production == ours
    # no secret stands in a file
    assert set(storage) == {"postgres"}
    assert storage["postgres"]["postgres_url"] == {"env": "DAGSTER_POSTGRES_URL"}
