"""The Dagster UI in a real browser: the graph, a run of everything, the checks, an asset's page, schedule and sensor.

Skipped where there is no Chromium, unless IMTECH_REQUIRE_BROWSER is set. Screenshots go to artifacts/.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from imtech_pipeline.warehouse import Warehouse

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
ARTIFACTS = ROOT / "artifacts"

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
START_SECONDS = 120
RUN_MILLISECONDS = 240_000
SENSOR_MILLISECONDS = 240_000
"""A tick every half minute, ten seconds for the file to settle, a process for the run: a minute on an idle machine."""
SETTLE_MILLISECONDS = 2_000
"""The graph moves for a moment after a click; only the picture needs the wait."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds the articles, the warehouse and Dagster's home."""
    return tmp_path_factory.mktemp("ui")


@pytest.fixture(scope="module")
def ui(folder: Path) -> Iterator[str]:
    """`dagster dev` over a folder of its own; yields its address."""
    for name in ("raw", "home"):
        (folder / name).mkdir()
    shutil.copy(SEED, folder / "raw")
    shutil.copy(ROOT / "dagster.yaml", folder / "home")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = os.environ | {
        "DAGSTER_HOME": str(folder / "home"),
        "IMTECH_RAW": str(folder / "raw"),
        "IMTECH_WAREHOUSE": str(folder / "out" / "warehouse.duckdb"),
        "PYTHONPATH": str(ROOT),
    }
    log = folder / "dagster-dev.log"
    with open(log, "w") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "dagster", "dev", "--host", "127.0.0.1", "--port", str(port)],
            cwd=ROOT,
            env=env,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_until_up(address, server, log)
        yield address
    finally:
        _stop(server)


def _wait_until_up(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/server_info", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.5)
    pytest.fail(f"dagster dev did not come up:\n{log.read_text()[-4000:]}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    """End the web server, the daemon and the code servers: they are one process group."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(server.pid, sign)
        except ProcessLookupError:
            return
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            continue


@pytest.fixture
def page() -> Iterator[Page]:
    """A page of Debian's Chromium; Playwright's own browser would have to be downloaded."""
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
        page = browser.new_page(viewport={"width": 1800, "height": 1000})
        # nothing but the server under test is asked for anything
        page.route(re.compile(r"^https?://(?!127\.0\.0\.1)"), lambda route: route.abort())
        page.set_default_timeout(60_000)
        yield page
        browser.close()


def test_materialize_everything_by_clicking(page: Page, ui: str) -> None:
    from playwright.sync_api import expect

    ARTIFACTS.mkdir(exist_ok=True)
    expect.set_options(timeout=60_000)

    page.goto(f"{ui}/asset-groups")
    for group in (
        "raw_articles",
        "catalogue",
        "statements",
        "observations",
        "validation",
        "marts",
        "published",
        "report",
    ):
        expect(page.get_by_text(group, exact=True).first).to_be_visible()

    page.get_by_role("button").filter(has_text="Materialize all").click()
    # the message that the run was launched
    page.get_by_text("View", exact=True).click()
    expect(page).to_have_url(re.compile("/runs/"))
    expect(page.get_by_text("Success", exact=True).first).to_be_visible(timeout=RUN_MILLISECONDS)
    page.screenshot(path=ARTIFACTS / "run.png")

    page.goto(f"{ui}/asset-groups")
    expect(page.get_by_text("published", exact=True).first).to_be_visible()
    page.wait_for_timeout(SETTLE_MILLISECONDS)
    page.screenshot(path=ARTIFACTS / "groups.png")
    page.keyboard.press("Alt+KeyE")  # opens all groups; what lies outside the window is not drawn
    expect(page.get_by_text(re.compile("^(dim|fct)_")).first).to_be_visible()
    page.wait_for_timeout(SETTLE_MILLISECONDS)
    page.screenshot(path=ARTIFACTS / "graph.png")

    page.goto(f"{ui}/assets/core/fct_statement")
    expect(page.get_by_text("statement_kind", exact=True).first).to_be_visible()
    expect(page.get_by_text("level, equivalent", exact=False).first).to_be_visible()
    page.screenshot(path=ARTIFACTS / "asset.png")

    page.goto(f"{ui}/assets/core/fct_statement?view=events")
    expect(page.get_by_role("img", name="Statements by kind")).to_be_visible()
    expect(page.get_by_text("preview", exact=True).first).to_be_visible()
    page.screenshot(path=ARTIFACTS / "metadata.png")

    page.goto(f"{ui}/assets/core/fct_validation?view=checks&checkDetail=outside_reference")
    expect(page.get_by_text("tables_fit_together", exact=True).first).to_be_visible()
    expect(page.get_by_text("first_findings", exact=True).first).to_be_visible()
    page.screenshot(path=ARTIFACTS / "checks.png")


def test_schedule_and_sensor_are_turned_on_and_a_dropped_file_starts_a_run(page: Page, ui: str, folder: Path) -> None:
    from playwright.sync_api import expect

    expect.set_options(timeout=60_000)
    for kind, name in (("schedules", "every_morning"), ("sensors", "new_articles")):
        page.goto(f"{ui}/locations/imtech_pipeline.definitions/{kind}/{name}")
        switch = page.get_by_role("checkbox")
        expect(switch).to_have_count(1)
        page.locator("label").filter(has=switch).click()
        expect(switch).to_be_checked()
    page.goto(f"{ui}/automation")
    expect(page.get_by_text("every_morning").first).to_be_visible()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    page.screenshot(path=ARTIFACTS / "automation.png")

    # its first look at the folder starts a run; the one for the new file comes after it
    page.goto(f"{ui}/runs")
    launched = page.get_by_text("new_articles", exact=True)
    succeeded = page.get_by_text("Success", exact=True)
    expect(launched).to_have_count(1, timeout=SENSOR_MILLISECONDS)
    expect(succeeded).to_have_count(2, timeout=RUN_MILLISECONDS)
    article = folder / "raw" / "2020-03-05_hohhot.txt"
    article.write_text(
        "Updated: Mar 5, 2020\n\n"
        "Hohhot had 2,417 technology-based enterprises in 2019, the city's science bureau said.\n"
    )
    file = folder / "out" / "warehouse.duckdb"
    assert figures_of(file, article.name) == 0
    expect(launched).to_have_count(2, timeout=SENSOR_MILLISECONDS)
    expect(succeeded).to_have_count(3, timeout=RUN_MILLISECONDS)
    page.screenshot(path=ARTIFACTS / "sensor_run.png")
    assert figures_of(file, article.name) == 1

    page.goto(f"{ui}/locations/imtech_pipeline.definitions/sensors/new_articles")
    expect(page.get_by_text("1 run requested").or_(page.get_by_text("1 requested")).first).to_be_visible()
    page.wait_for_timeout(SETTLE_MILLISECONDS)
    page.screenshot(path=ARTIFACTS / "sensor.png")


def figures_of(file: Path, article: str) -> int:
    """Figures of an article that the published file tells."""
    with Warehouse(file).published() as con:
        query = "select count(*) from mart.figures where article_id in (select article_id from core.dim_article where file_name = ?)"
        return int(con.execute(query, [article]).fetchall()[0][0])
