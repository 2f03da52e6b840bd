"""What `imtech doctor` says of a computer that is set up, and of those that are not."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from click.testing import CliRunner

from imtech_pipeline import doctor
from imtech_pipeline.cli import cli
from imtech_pipeline.warehouse import Warehouse

Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed_file: Path) -> Path:
    (tmp_path / "raw").mkdir()
    shutil.copy(seed_file, tmp_path / "raw")
    monkeypatch.setenv("IMTECH_RAW", str(tmp_path / "raw"))
    monkeypatch.setenv("IMTECH_WAREHOUSE", str(tmp_path / "out" / "warehouse.duckdb"))
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**12, 0, 10**12))
    return tmp_path


def states() -> dict[str, str]:
    return {check.name: check.state for check in doctor.examine()}


def found(name: str) -> doctor.Check:
    [check] = [check for check in doctor.examine() if check.name == name]
    return check


def test_all_is_well() -> None:
    checks = doctor.examine()
    assert not [check for check in checks if check.state == "problem"]
    assert {"Python", "packages", "folder of articles", "folder of the warehouse", "lock", "warehouse", "disk"} <= set(
        states()
    )
    assert "duckdb" in found("packages").found
    assert found("warehouse").advice == "Call imtech run."
    assert found("folder of articles").found.startswith("1 file in")


def test_looking_leaves_nothing_behind(places: Path) -> None:
    before = sorted(places.rglob("*"))
    doctor.examine()
    assert sorted(places.rglob("*")) == before


def test_exit_status_and_json(places: Path) -> None:
    done = CliRunner().invoke(cli, ["doctor"])
    assert done.exit_code == 0, done.output
    assert "✓ Python" in done.output
    shutil.rmtree(places / "raw")
    done = CliRunner().invoke(cli, ["doctor", "--json"])
    assert done.exit_code == 1
    [problem] = [check for check in json.loads(done.output) if check["state"] == "problem"]
    assert "does not exist" in problem["found"]
    assert "--raw" in problem["advice"]


def test_every_problem_and_note_has_advice(places: Path) -> None:
    (places / "raw" / "a.pdf").write_bytes(b"%PDF-")
    (places / "home").mkdir()
    (places / "out").write_text("a file where a folder should be")
    for check in doctor.examine():
        assert check.state == "fine" or check.advice, check


def test_a_folder_that_is_a_file(places: Path) -> None:
    (places / "out").write_text("")
    assert found("folder of the warehouse").state == "problem"


def test_a_place_that_cannot_be_written_to(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(doctor.tempfile, "TemporaryDirectory", refuse)
    check = found("folder of the warehouse")
    assert check.state == "problem"
    assert "Permission denied" in check.found
    assert "IMTECH_WAREHOUSE" in str(check.advice)


def test_who_holds_the_lock(places: Path) -> None:
    with Warehouse(places / "out" / "warehouse.duckdb").lock("run-7"):
        check = found("lock")
    assert check.state == "note"
    assert "run-7" in check.found


def test_a_warehouse_that_is_broken(places: Path) -> None:
    (places / "out").mkdir()
    (places / "out" / "warehouse-1.duckdb").write_bytes(b"no database" * 1000)
    (places / "out" / "warehouse.duckdb").symlink_to("warehouse-1.duckdb")
    assert found("warehouse").state == "problem"
    (places / "out" / "warehouse-1.duckdb").unlink()
    assert "leads nowhere" in found("warehouse").found


def test_little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    for free, state in ((10**12, "fine"), (10**9, "note"), (10**7, "problem")):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: Usage(10**12, 0, free))
        assert states()["disk"] == state


def test_packages_that_are_missing_or_others(monkeypatch: pytest.MonkeyPatch) -> None:
    real = doctor.metadata.version
    monkeypatch.setattr(doctor.metadata, "version", lambda name: "0.1" if name == "altair" else real(name))
    check = found("packages")
    assert check.state == "problem"
    assert "altair 0.1 is not >=" in check.found
    assert "make setup" in str(check.advice)
    monkeypatch.setattr(doctor.metadata, "version", lambda name: "99.0" if name == "altair" else real(name))
    assert "altair 99.0 (pinned: " in found("pinned versions").found
