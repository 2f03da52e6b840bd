"""Warehouses of folders of their own, and a browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import dagster as dg
import pytest

from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.definitions import build_defs

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Read a folder of articles; returns the warehouse."""

    def publish(raw: Path) -> Path:
        file = tmp_path_factory.mktemp("warehouse") / "warehouse.duckdb"
        with dg.DagsterInstance.ephemeral() as instance:
            job = build_defs(raw, file).resolve_job_def(JOB_NAME)
            assert job.execute_in_process(instance=instance).success
        return file

    return publish


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Debian's Chromium; Playwright's own browser would have to be downloaded.

    Not kept from test to test: Dagster runs badly in a thread in which Playwright's event loop is at work.
    """
    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if executable is None:
        message = "no Chromium found; install it with `apt-get install chromium`"
        if os.environ.get("IMTECH_REQUIRE_BROWSER"):
            pytest.fail(message)
        pytest.skip(message)
    from playwright.sync_api import sync_playwright

    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=flags)
        yield browser
        browser.close()
