"""Where things are: the raw articles, the published warehouse, Dagster's home; and who reads the articles.

Only the settings that both the command line and Dagster need belong here, and how they are found: a flag wins over
the environment, the environment over the default. Nothing is opened or read here, and nothing heavy is imported; the
only thing made is Dagster's home, by `ensure_dagster_home`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGE_DIR = Path(__file__).resolve().parent

#: 20 MiB: thousands of times an article; what is larger is no article but a mistake.
DEFAULT_MAX_FILE_BYTES = 20 * 1024 * 1024

RAW_VARIABLE = "IMTECH_RAW"
WAREHOUSE_VARIABLE = "IMTECH_WAREHOUSE"
MAX_FILE_VARIABLE = "IMTECH_MAX_FILE_MB"
DAGSTER_HOME_VARIABLE = "DAGSTER_HOME"
ENGINE_VARIABLE = "IMTECH_ENGINE"
WORKERS_VARIABLE = "IMTECH_WORKERS"
DASK_VARIABLE = "IMTECH_DASK_ADDRESS"
SHARDS_VARIABLE = "IMTECH_SHARDS"

ENGINES = ("auto", "local", "processes", "dask")


class SettingsError(ValueError):
    """A setting that cannot work; the message says which, why and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Folders and files of one run, all absolute.

    Attributes
    ----------
    raw_dir
        Folder of the articles; exists.
    warehouse
        The published file that analysts open; need not exist yet.
    dagster_home
        Folder of Dagster's runs, schedules and logs; need not exist yet.
    max_file_bytes
        Larger files are not read, in bytes.
    """

    raw_dir: Path
    warehouse: Path
    dagster_home: Path
    max_file_bytes: int = DEFAULT_MAX_FILE_BYTES


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """Who reads the articles.

    Attributes
    ----------
    kind
        One of `ENGINES`.
    workers
        Processes of the pool; 0 for one a processor.
    dask_address
        Dask's scheduler; set where `kind` is dask.
    shards
        Folder for what is under way, absolute; empty for one beside the working database.
    """

    kind: str = "auto"
    workers: int = 0
    dask_address: str = ""
    shards: str = ""


def engine_settings(
    kind: str | None = None,
    workers: int | None = None,
    dask_address: str | None = None,
    shards: str | Path | None = None,
    env: Mapping[str, str] | None = None,
) -> EngineSettings:
    """Find out who reads the articles.

    Parameters
    ----------
    kind, workers, dask_address, shards
        What the command line named; `None` where it named nothing.
    env
        Environment variables; the process's own if `None`. A variable that is set but empty counts as not set.

    Raises
    ------
    SettingsError
        No such engine, no number of processes, or Dask without an address.
    """
    env = os.environ if env is None else env
    # who names a scheduler on the command line, wants it to be used
    kind = kind or ("dask" if dask_address else None) or env.get(ENGINE_VARIABLE) or "auto"
    address = dask_address or env.get(DASK_VARIABLE) or ""
    folder = shards or env.get(SHARDS_VARIABLE)
    number = str(workers) if workers is not None else env.get(WORKERS_VARIABLE) or "0"
    if kind not in ENGINES:
        raise SettingsError(
            f"{kind!r} is no engine. With --engine or {ENGINE_VARIABLE}, name one of {', '.join(ENGINES)}."
        )
    if not number.isdecimal():
        raise SettingsError(
            f"{number!r} is no number of processes. With --workers or {WORKERS_VARIABLE}, give one like 4."
        )
    if kind == "dask" and not address:
        raise SettingsError(
            "The engine dask needs the address of a scheduler, such as tcp://host:8786. "
            f"Name it with --dask-address or {DASK_VARIABLE}; `dask scheduler` starts one."
        )
    return EngineSettings(kind, int(number), address, str(_absolute(folder)) if folder else "")


def project_root() -> Path:
    """Folder of the project. It is run from its clone (an editable install), where the SQL and the articles lie beside
    the package.
    """
    return PACKAGE_DIR.parent


def reader_root() -> Path:
    """Folder to put on the path of a process that reads articles.

    `build/compiled`, where `make compiled` has made it of the sources as they are, else the project's.
    """
    copy = project_root() / "build" / "compiled"
    current = any((copy / PACKAGE_DIR.name / "extraction").glob("*.so")) and all(
        _same(path, copy / path.relative_to(project_root()))
        for path in PACKAGE_DIR.rglob("*.*")
        if path.suffix in (".py", ".csv", ".txt", ".toml")
    )
    return copy if current else project_root()


def processors() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _same(path: Path, other: Path) -> bool:
    return other.is_file() and path.read_bytes() == other.read_bytes()


def sql_dir() -> Path:
    """Folder of the SQL models."""
    return project_root() / "sql"


def report_file(warehouse: Path) -> Path:
    """Where the report of a warehouse goes unless something else is asked for: beside it."""
    return warehouse.parent / "report.html"


def load_settings(
    raw: str | Path | None = None,
    warehouse: str | Path | None = None,
    dagster_home: str | Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Settings:
    """Find the settings of a run.

    Parameters
    ----------
    raw, warehouse, dagster_home
        What the command line named; `None` where it named nothing.
    env
        Environment variables; the process's own if `None`. A variable that is set but empty counts as not set.

    Returns
    -------
    Settings
        Absolute paths, `~` expanded, relative ones taken from the current folder.

    Raises
    ------
    SettingsError
        If the raw folder does not exist or is no folder, the warehouse is a folder or lies among the articles, or the
        size limit is no positive number.
    """
    env = os.environ if env is None else env
    root = project_root()
    raw_dir = _absolute(raw or env.get(RAW_VARIABLE) or root / "data" / "raw")
    warehouse_file = _absolute(
        warehouse or env.get(WAREHOUSE_VARIABLE) or root / "data" / "warehouse" / "warehouse.duckdb"
    )
    home = _absolute(dagster_home or env.get(DAGSTER_HOME_VARIABLE) or root / ".dagster_home")

    if not raw_dir.exists():
        raise SettingsError(
            f"The folder of articles {raw_dir} does not exist. Make it, or name another with --raw or {RAW_VARIABLE}."
        )
    if not raw_dir.is_dir():
        raise SettingsError(
            f"{raw_dir} is a file, not a folder of articles. "
            f"Name the folder that holds it with --raw or {RAW_VARIABLE}."
        )
    if warehouse_file.is_dir():
        raise SettingsError(
            f"The warehouse {warehouse_file} is a folder. Name a file, such as {warehouse_file / 'warehouse.duckdb'}, "
            f"with --warehouse or {WAREHOUSE_VARIABLE}."
        )
    # the parent is resolved, not the file: the published file is itself a link
    if warehouse_file.parent.resolve().is_relative_to(raw_dir.resolve()):
        raise SettingsError(
            f"The warehouse {warehouse_file} would lie among the articles in {raw_dir}, "
            f"where each run would take it for one. "
            f"Name a file elsewhere with --warehouse or {WAREHOUSE_VARIABLE}."
        )
    return Settings(raw_dir, warehouse_file, home, max_file_bytes(env))


def max_file_bytes(env: Mapping[str, str] | None = None) -> int:
    """Size limit of an article in bytes: IMTECH_MAX_FILE_MB (MiB) or the default.

    Raises
    ------
    SettingsError
        If the variable is no positive number.
    """
    value = (os.environ if env is None else env).get(MAX_FILE_VARIABLE)
    if not value:
        return DEFAULT_MAX_FILE_BYTES
    try:
        megabytes = float(value)
        if not 0 < megabytes < 1e6:
            raise ValueError
    except ValueError:
        raise SettingsError(
            f"{MAX_FILE_VARIABLE} is {value!r}; it must be a positive number of megabytes, such as 20."
        ) from None
    return int(megabytes * 1024 * 1024)


def ensure_dagster_home(home: Path) -> Path:
    """Make Dagster's home if it is missing, with a link to the project's `dagster.yaml` unless it has its own.

    Parameters
    ----------
    home
        The folder.

    Returns
    -------
    Path
        The same folder.

    Raises
    ------
    SettingsError
        If the folder cannot be made.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        instance_file = home / "dagster.yaml"
        shipped = project_root() / "dagster.yaml"
        if shipped.is_file() and not instance_file.exists():
            instance_file.unlink(missing_ok=True)  # a link to a project that has moved
            instance_file.symlink_to(os.path.relpath(shipped.resolve(), home.resolve()))
    except FileExistsError:
        if not home.is_dir():
            raise SettingsError(
                f"{home} is a file; Dagster's home must be a folder. Set {DAGSTER_HOME_VARIABLE} to one."
            ) from None
        # another process made the same link in between
    except OSError as error:
        raise SettingsError(
            f"Dagster's home {home} cannot be made ({error.strerror}). "
            f"Set {DAGSTER_HOME_VARIABLE} to a writable folder."
        ) from error
    return home


def _absolute(path: str | Path) -> Path:
    return Path(os.path.abspath(os.path.expanduser(path)))


if __name__ == "__main__":
    # for the Makefile: the folder, made ready
    print(ensure_dagster_home(_absolute(os.environ.get(DAGSTER_HOME_VARIABLE) or project_root() / ".dagster_home")))
