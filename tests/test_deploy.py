"""What deploy/ promises, as far as it can be tried without Docker: the image's files, the services' own commands.

The services run on this computer with the commands and health checks of the Compose file, their storage in Debian's
PostgreSQL on a free port.
"""

from __future__ import annotations

import glob
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
SEED = ROOT / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES = ("code", "webserver", "daemon")
UP_SECONDS = 240


def test_every_service_has_a_health_check_and_comes_back_after_a_restart() -> None:
    for name, service in COMPOSE["services"].items():
        assert service["healthcheck"]["test"][0] == "CMD", name
        assert service["restart"] == "unless-stopped", name
        assert all(needed["condition"] == "service_healthy" for needed in service.get("depends_on", {}).values())


def test_nothing_but_the_web_server_is_reached_from_outside_and_that_from_this_computer_only() -> None:
    ports = {name: service["ports"] for name, service in COMPOSE["services"].items() if "ports" in service}
    assert list(ports) == ["webserver"]
    assert all(port.startswith("127.0.0.1:") for port in ports["webserver"])


def test_every_variable_is_in_the_example_and_on_the_page_and_no_secret_is_in_a_file() -> None:
    text = (DEPLOY / "compose.yaml").read_text()
    used = set(re.findall(r"\$\{(\w+)", text))
    example = dict(
        line.split("=", 1) for line in (DEPLOY / "env.example").read_text().splitlines() if re.match(r"\w+=", line)
    )
    assert set(example) == used
    page = (ROOT / "docs" / "operations.md").read_text()
    settings = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert used | {"DAGSTER_POSTGRES_URL", "DAGSTER_HOME", "IMTECH_WAREHOUSE"} <= settings
    for name, service in COMPOSE["services"].items():
        for variable, value in service["environment"].items():
            assert "PASSWORD" not in variable or value.startswith("${"), (name, variable)
    assert not example["DAGSTER_POSTGRES_PASSWORD"]


@pytest.mark.slow
def test_the_image_holds_all_that_a_run_needs(tmp_path: Path) -> None:
    """The files that the Dockerfile copies, and nothing else of the project, are enough; none of them is written to."""
    image, data = tmp_path / "srv", tmp_path / "data"
    home = tmp_path / "dagster"
    for folder in (image, home, data / "raw"):
        folder.mkdir(parents=True)
    # the stage before it only compiles a part of the package; what is not compiled does the same
    dockerfile = (DEPLOY / "Dockerfile").read_text()
    shutil.copytree(ROOT / "imtech_pipeline", image / "imtech_pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    for line in re.findall(r"^COPY (?!--from)(.+)$", dockerfile[dockerfile.rindex("\nFROM ") :], re.MULTILINE):
        *sources, target = shlex.split(line)
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, image / target)
            else:
                shutil.copy(ROOT / source, image if target == "./" else tmp_path / target.strip("/"))
    shutil.copy(ROOT / "dagster.yaml", home)  # that of the image needs PostgreSQL
    shutil.copy(SEED, data / "raw")
    before = sorted(path for path in image.rglob("*") if "__pycache__" not in path.parts)
    env = os.environ | {
        "PYTHONPATH": str(image),
        "DAGSTER_HOME": str(home),
        "IMTECH_RAW": str(data / "raw"),
        "IMTECH_WAREHOUSE": str(data / "warehouse" / "warehouse.duckdb"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "imtech_pipeline.cli", "run"], cwd=image, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 article read" in done.stdout
    assert sorted(path for path in image.rglob("*") if "__pycache__" not in path.parts) == before


# ---- the services, for real ----------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    """Debian's PostgreSQL with an empty database of its own on a free port; yields its address."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    if not found:
        pytest.skip("no PostgreSQL server here; install it with `apt-get install postgresql`")
    binaries = Path(found[-1]).parent
    # the server refuses to run as root; not every shell of root finds what lies in sbin
    runuser = shutil.which("runuser", path=os.pathsep.join((os.environ["PATH"], "/usr/sbin", "/sbin")))
    user = [str(runuser), "-u", "postgres", "--"] if os.getuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="imtech-pg-"))
    port = free_port()
    try:
        if user:
            shutil.chown(folder, "postgres")
        data = folder / "data"
        quiet: dict[str, Any] = {"check": True, "stdout": subprocess.DEVNULL, "cwd": "/"}
        subprocess.run([*user, binaries / "initdb", "-D", data, "-U", "dagster", "--auth", "trust"], **quiet)
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
        subprocess.run(
            [*user, binaries / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start"], **quiet
        )
        subprocess.run(
            [*user, binaries / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "dagster", "dagster"], **quiet
        )
        yield f"postgresql://dagster@127.0.0.1:{port}/dagster"
        subprocess.run([*user, binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], **quiet)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.slow
def test_the_services_run_on_postgres_and_say_that_they_are_well(tmp_path: Path, postgres: str) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "home").mkdir()
    shutil.copy(SEED, tmp_path / "raw")
    shutil.copy(DEPLOY / "dagster.yaml", tmp_path / "home")
    ports = {"3000": str(free_port()), "4000": str(free_port())}
    workspace = (DEPLOY / "workspace.yaml").read_text().replace("host: code", "host: 127.0.0.1")
    (tmp_path / "workspace.yaml").write_text(workspace.replace("4000", ports["4000"]))
    env = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "DAGSTER_HOME": str(tmp_path / "home"),
        "DAGSTER_POSTGRES_URL": postgres,
        "IMTECH_RAW": str(tmp_path / "raw"),
        "IMTECH_WAREHOUSE": str(tmp_path / "out" / "warehouse.duckdb"),
    }

    def here(command: list[str]) -> list[str]:
        """A command of the Compose file for this computer."""
        return [
            re.sub(r"(?<!\d)(3000|4000)(?!\d)", lambda port: ports[port[0]], part)
            .replace("0.0.0.0", "127.0.0.1")
            .replace("/dagster/workspace.yaml", str(tmp_path / "workspace.yaml"))
            for part in command
        ]

    done = subprocess.run([sys.executable, "-m", "imtech_pipeline.cli", "run"], env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    look = (
        "import dagster as dg; i = dg.DagsterInstance.get(); "
        "print(type(i.run_storage).__name__, type(i.event_log_storage).__name__, [r.status.value for r in i.get_runs()])"
    )
    seen = subprocess.run([sys.executable, "-c", look], env=env, capture_output=True, text=True, check=True)
    assert seen.stdout.split("\n")[-2] == "PostgresRunStorage PostgresEventLogStorage ['SUCCESS']"

    processes: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name in SERVICES:
            service = COMPOSE["services"][name]
            with open(tmp_path / f"{name}.log", "wb") as log:
                processes[name] = subprocess.Popen(
                    here(service["command"]), env=env, cwd=tmp_path, stdout=log, stderr=log, start_new_session=True
                )
            check = here(service["healthcheck"]["test"][1:])
            deadline = time.monotonic() + UP_SECONDS
            while subprocess.run(check, env=env, cwd=tmp_path, capture_output=True).returncode:
                log_text = (tmp_path / f"{name}.log").read_text()[-3000:]
                assert processes[name].poll() is None, log_text
                assert time.monotonic() < deadline, log_text
                time.sleep(1)
        # a service that is gone is not well
        os.killpg(processes["code"].pid, signal.SIGKILL)
        processes["code"].wait()
        check = here(COMPOSE["services"]["code"]["healthcheck"]["test"][1:])
        assert subprocess.run(check, env=env, cwd=tmp_path, capture_output=True).returncode
    finally:
        for process in processes.values():
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
            process.wait()
