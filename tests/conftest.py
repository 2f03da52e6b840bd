"""What more than one test module needs: folders of the project, a warehouse to begin with, and no network."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings

# the million objects of Dagster, pandas and the tests stay; looking through them again and again takes a fifth of a run
gc.set_threshold(200_000, 50, 100)

# a busy machine is no failure, and a run of the tests must be repeatable: what hypothesis finds at home becomes an example
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def project() -> Path:
    return PROJECT


@pytest.fixture(scope="session")
def seed_file() -> Path:
    return PROJECT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"


@pytest.fixture(scope="session")
def seed_text(seed_file: Path) -> str:
    return seed_file.read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is made once for all processes that run the tests."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base


@pytest.fixture(scope="session")
def _seeded(shared: Path, seed_file: Path) -> Path:
    folder = shared / "seeded"
    with FileLock(shared / "seeded.lock"):
        if not folder.exists():
            making = shared / "seeded.tmp"
            for name in ("raw", "home"):
                (making / name).mkdir(parents=True)
            shutil.copy(seed_file, making / "raw")
            shutil.copy(PROJECT / "dagster.yaml", making / "home")
            settings = {
                "PYTHONPATH": str(PROJECT),
                "IMTECH_RAW": str(making / "raw"),
                "IMTECH_WAREHOUSE": str(making / "out" / "warehouse.duckdb"),
                "DAGSTER_HOME": str(making / "home"),
            }
            command = [sys.executable, "-m", "imtech_pipeline.cli", "run"]
            done = subprocess.run(command, env=os.environ | settings, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout + done.stderr
            making.rename(folder)
    return folder


@pytest.fixture(scope="session")
def begin_with_the_seed(_seeded: Path) -> Callable[..., None]:
    """Copies raw/, out/ and home/ into a folder, as `imtech run` over the first article leaves them; or some of them."""

    def copy(folder: Path, *names: str) -> None:
        for name in names or ("raw", "out", "home"):
            shutil.copytree(_seeded / name, folder / name, symlinks=True, dirs_exist_ok=True)

    return copy


@pytest.fixture(scope="session")
def corpus_file(shared: Path) -> Path:
    """The published file of a run over the articles of the tests and of data/raw."""
    file = shared / "corpus" / "warehouse.duckdb"
    with FileLock(shared / "corpus.lock"):
        if not file.exists():
            raw = shared / "corpus_raw"
            raw.mkdir()
            for folder in ("tests/corpus/articles", "data/raw"):
                for article in sorted((PROJECT / folder).glob("*.txt")):
                    shutil.copy(article, raw)
            import dagster as dg

            from imtech_pipeline.automation import JOB_NAME
            from imtech_pipeline.definitions import build_defs

            with dg.DagsterInstance.ephemeral() as instance:
                assert build_defs(raw, file).resolve_job_def(JOB_NAME).execute_in_process(instance=instance).success
    return file


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first, so that at the end no process waits for the others for long."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(autouse=True)
def _settings_of_the_tests_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a developer has set for real work must not reach the tests."""
    for name in [*(name for name in os.environ if name.startswith("IMTECH_")), "DAGSTER_HOME"]:
        monkeypatch.delenv(name, raising=False)


_connect = socket.socket.connect


def _local_only(self: socket.socket, address: object) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6):
        host = address[0] if isinstance(address, tuple) else address
        if host not in ("127.0.0.1", "::1", "localhost"):
            raise RuntimeError(f"a test tried to reach {address!r}: tests run without network")
    _connect(self, address)  # type: ignore[arg-type]


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> object:
    socket.socket.connect = _local_only  # type: ignore[method-assign, assignment]
    yield
    socket.socket.connect = _connect  # type: ignore[method-assign]
