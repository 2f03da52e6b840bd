"""Whether this computer is set up to run the pipeline, and what to do where it is not.

Looking only: nothing is made or mended here but files that are removed at once. What is looked at: Python and packages,
folders, the published file, who is writing, Dagster's home, disk space.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from imtech_pipeline.paths import (
    DAGSTER_HOME_VARIABLE,
    RAW_VARIABLE,
    WAREHOUSE_VARIABLE,
    Settings,
    SettingsError,
    load_settings,
    project_root,
)

State = Literal["fine", "note", "problem"]

SPACE_NEEDED = 200 * 1024**2
SPACE_WANTED = 2 * 1024**3
"""A run clones the warehouse: free space of a few times its size keeps it from stopping half-way."""

COPIES = 4
"""The working database, the new generation and those kept."""

TOLD = ("dagster", "duckdb", "pandas", "pandera", "altair")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes
    ----------
    name : str
        What was looked at.
    state : str
        fine, note (worth knowing) or problem (something will not work).
    found : str
        What was found.
    advice : str or None
        What to do about it.
    """

    name: str
    state: State
    found: str
    advice: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return it for JSON."""
        return asdict(self)


def examine(raw: str | None = None, warehouse: str | None = None) -> list[Check]:
    """Look at everything.

    Parameters
    ----------
    raw, warehouse : str, optional
        As the command line names them.

    Returns
    -------
    list of Check
        In the order in which problems are best solved.
    """
    checks = [_python(), *_packages(project_root())]
    try:
        settings = load_settings(raw, warehouse)
    except SettingsError as error:
        message, _, advice = str(error).partition(". ")
        checks.append(Check("settings", "problem", message.rstrip("."), advice or None))
        return [*checks, _space(project_root(), 0)]
    broken = any(check.state == "problem" for check in checks)
    checks += [_articles(settings), _writable("folder of the warehouse", settings.warehouse.parent, WAREHOUSE_VARIABLE)]
    # without its packages the warehouse cannot even be opened
    if not broken:
        checks += _warehouse(settings)
    checks += _dagster(settings)
    size = settings.warehouse.stat().st_size if settings.warehouse.is_file() else 0
    return [*checks, _space(_existing(settings.warehouse.parent), size)]


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check("Python", "fine", f"{version} ({sys.executable})")


def _packages(root: Path) -> Iterator[Check]:
    from packaging.requirements import Requirement

    try:
        wanted = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    except (OSError, ValueError, KeyError) as error:
        yield Check("packages", "problem", f"pyproject.toml cannot be read: {error}", "Restore it from the repository.")
        return
    wrong: list[str] = []
    versions: dict[str, str] = {}
    for requirement in map(Requirement, wanted):
        try:
            version = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            wrong.append(f"{requirement.name} is missing")
            continue
        versions[requirement.name] = version
        if not requirement.specifier.contains(version, prereleases=True):
            wrong.append(f"{requirement.name} {version} is not {requirement.specifier}")
    told = ", ".join(f"{name} {versions[name]}" for name in TOLD if name in versions)
    if wrong:
        yield Check(
            "packages", "problem", "; ".join(wrong), "Call make setup: it installs what requirements.lock names."
        )
        return
    yield Check("packages", "fine", f"{len(versions)} as required ({told})")
    locked = _locked(root / "requirements.lock")
    others = [
        f"{name} {version} (pinned: {locked[name]})"
        for name, version in versions.items()
        if locked.get(name, version) != version
    ]
    if others:
        yield Check(
            "pinned versions",
            "note",
            "others are installed: " + ", ".join(others),
            "Call make setup for those that were tested together.",
        )


def _locked(file: Path) -> dict[str, str]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except OSError:
        return {}
    pins = (line.split(";")[0].strip(" \\").partition("==") for line in lines if "==" in line and line[:1].isalnum())
    return {name.partition("[")[0]: version for name, _, version in pins}


def _articles(settings: Settings) -> Check:
    from imtech_pipeline.corpus import list_files

    name = "folder of articles"
    if not os.access(settings.raw_dir, os.R_OK | os.X_OK):
        return Check(
            name, "problem", f"{settings.raw_dir} cannot be read", f"Give yourself the right, or set {RAW_VARIABLE}."
        )
    files, rejected = list_files(settings.raw_dir, settings.max_file_bytes)
    found = f"{len(files):,} file{'s' * (len(files) != 1)} in {settings.raw_dir}"
    if rejected:
        first = rejected[0]
        return Check(
            name,
            "note",
            f"{found}; {len(rejected):,} more cannot be taken ({first.file_name}: {first.reason})",
            "All of them, with reasons: select * from quarantine.file, after a run.",
        )
    if not files:
        return Check(name, "note", found, "Add an article: imtech add FILE.")
    return Check(name, "fine", found)


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _writable(name: str, folder: Path, variable: str) -> Check:
    """Try it: rights alone do not tell (read-only disks, full disks, containers)."""
    there = _existing(folder)
    advice = f"Make it writable for you, or set {variable} to another place."
    if not there.is_dir():
        return Check(name, "problem", f"{there} is no folder", advice)
    try:
        with tempfile.TemporaryDirectory(prefix=".imtech-doctor-", dir=there) as trial:
            (Path(trial) / "file").write_bytes(b"x")
            os.symlink("file", Path(trial) / "link")
    except OSError as error:
        return Check(name, "problem", f"{there} cannot be written to: {error.strerror or error}", advice)
    return Check(
        name, "fine", f"{folder} is writable" if there == folder else f"{folder} will be made by the first run"
    )


def _warehouse(settings: Settings) -> Iterator[Check]:
    import duckdb

    from imtech_pipeline.warehouse import Warehouse, WarehouseError

    warehouse = Warehouse(settings.warehouse)
    holder = warehouse.holder()
    if holder is None:
        yield Check("lock", "fine", "nobody is writing")
    else:
        yield Check("lock", "note", f"held by {holder}", "A run waits until that one is done. Reading goes on.")
    if not settings.warehouse.exists():
        if settings.warehouse.is_symlink():
            yield Check(
                "warehouse", "problem", f"{settings.warehouse} leads nowhere", "Remove the link, then call imtech run."
            )
        else:
            yield Check("warehouse", "note", f"none at {settings.warehouse} yet", "Call imtech run.")
        return
    try:
        with warehouse.published() as con:
            [(generation, articles)] = con.execute(
                "select max(generation), (select count(*) from core.dim_article where is_current) from meta.run"
            ).fetchall()
    except WarehouseError as error:
        yield Check(
            "warehouse", "problem", str(error), "Move the file away and call imtech run: it is made from the articles."
        )
        return
    except duckdb.Error as error:
        yield Check("warehouse", "problem", f"of another version: {str(error).splitlines()[0]}", "Call imtech run.")
        return
    yield Check("warehouse", "fine", f"generation {generation}, {articles:,} article{'s' * (articles != 1)}")


def _dagster(settings: Settings) -> Iterator[Check]:
    home = settings.dagster_home
    yield _writable("Dagster's home", home, DAGSTER_HOME_VARIABLE)
    if home.is_dir() and not (home / "dagster.yaml").exists():
        yield Check(
            "Dagster's settings",
            "note",
            f"{home} has no dagster.yaml: no queue, no watch over runs that died",
            "imtech run and make ui put it there.",
        )


def _space(folder: Path, size: int) -> Check:
    free = shutil.disk_usage(folder).free
    found = f"{free / 1024**3:,.1f} GB free"
    if free < max(SPACE_NEEDED, 2 * size):
        return Check("disk", "problem", found, f"Make room on the disk of {folder}: a run would stop for want of it.")
    if free < max(SPACE_WANTED, COPIES * size):
        return Check("disk", "note", found, f"Make room on the disk of {folder} soon.")
    return Check("disk", "fine", found)
