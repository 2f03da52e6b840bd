"""What more than one test module needs: folders of the project, and no network."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from hypothesis import settings

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
