"""What the warehouse knows about its own making: which stage is up to date, what has changed since the last generation.

Only bookkeeping in `meta.state` belongs here. It makes every asset idempotent: an asset whose inputs and code are those
of its last time leaves its tables alone, and one that is run late catches up with everything that changed in between.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from imtech_pipeline.paths import PACKAGE_DIR, sql_dir

if TYPE_CHECKING:
    import duckdb

CODE_SUFFIXES = {".py", ".sql", ".csv", ".yaml", ".yml", ".json", ".toml", ".txt", ".tsv"}

# What a run compares is this and a fingerprint of the reader's and the catalogue's files: see `reader_version`. It does
# not stand with the reader, for whoever asks for the version need not import it.
EXTRACTOR_VERSION = "1"

INCREMENTAL_STAGES = ("observations", "validation")

NAMED_CHANGES = 50_000
"""Changed articles that a stage is told by name; where there are more, it takes up all: a list without end would have
to be held in memory, and all that is not named is a small part by then."""

KNOWN_ARTICLES = "select file_name, content_sha256, article_id from core.dim_article where is_current"


@cache
def code_fingerprint() -> str:
    """Return a hash of the code, the data files and the SQL models: another one means that all is made anew."""
    return _fingerprint([PACKAGE_DIR, sql_dir()])


def _fingerprint(folders: list[Path]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in CODE_SUFFIXES and path.is_file():
                digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


@cache
def reader_version() -> str:
    """Return the reader's version with a hash of its code and words, so that no change of either is forgotten."""
    return f"{EXTRACTOR_VERSION}+{_fingerprint([PACKAGE_DIR / 'extraction', PACKAGE_DIR / 'catalogue'])[:8]}"


def inputs(con: duckdb.DuckDBPyConnection) -> str:
    """Return a token of all that the stages after the reading depend on: the articles, their readings, the code."""
    [(articles, quarantine)] = con.execute(
        """
        select
            (select coalesce(bit_xor(hash(
                article_id, file_name, version, is_current, content_sha256, extractor_version
            )), 0) from core.dim_article),
            (select coalesce(bit_xor(hash(file_name, reason)), 0) from quarantine.file)
        """
    ).fetchall()
    return hashlib.sha256(f"{articles} {quarantine} {code_fingerprint()}".encode()).hexdigest()


def get(con: duckdb.DuckDBPyConnection, key: str) -> str | None:
    """Return the value of an entry, None where there is none."""
    rows = con.execute("select value from meta.state where key = ?", [key]).fetchall()
    return None if not rows else str(rows[0][0])


def put(con: duckdb.DuckDBPyConnection, key: str, value: str | None) -> None:
    """Set an entry, or remove it where `value` is None; one that has this value already is not touched."""
    if get(con, key) == value:
        return  # nothing new is nothing written
    con.execute("delete from meta.state where key = ?", [key])
    if value is not None:
        con.execute("insert into meta.state by name select ? as key, ? as value", [key, value])


def is_up_to_date(con: duckdb.DuckDBPyConnection, stage: str) -> bool:
    """Tell whether a stage was last made from the articles, readings and code as they are now."""
    return get(con, f"made_from.{stage}") == inputs(con)


def mark_made(con: duckdb.DuckDBPyConnection, stage: str) -> None:
    """Remember what a stage was made from; what waited for it is done."""
    put(con, f"made_from.{stage}", inputs(con))
    if stage in INCREMENTAL_STAGES:
        put(con, f"changed_for.{stage}", None)
        put(con, f"code_of.{stage}", code_fingerprint())


def add_changed(con: duckdb.DuckDBPyConnection, article_ids: list[str]) -> None:
    """Remember articles that each of the incremental stages must take up."""
    if article_ids:
        for stage in INCREMENTAL_STAGES:
            waiting = json.loads(get(con, f"changed_for.{stage}") or "[]")
            together = None if waiting is None else sorted({*waiting, *article_ids})
            if together is not None and len(together) > NAMED_CHANGES:
                together = None
            put(con, f"changed_for.{stage}", json.dumps(together))


def changed(con: duckdb.DuckDBPyConnection, stage: str) -> list[str] | None:
    """Return the articles that changed since a stage was last made; None, for all, after a change of code
    or of very many."""
    waiting: list[str] | None = json.loads(get(con, f"changed_for.{stage}") or "[]")
    return waiting if get(con, f"code_of.{stage}") == code_fingerprint() else None


def waiting(con: duckdb.DuckDBPyConnection, stage: str) -> int:
    """Count the articles that a stage has to take up."""
    named = changed(con, stage)
    if named is not None:
        return len(named)
    return int(con.execute("select count(*) from core.dim_article where is_current").fetchall()[0][0])


def add_moved(con: duckdb.DuckDBPyConnection, observations: list[tuple[str, ...]] | None) -> None:
    """Remember observations that are not what they were, for those who check them; None for all.

    Each as (obs_id, indicator, ref_area, time_period); the observation itself may be gone.
    """
    waiting = json.loads(get(con, "moved") or "[]")
    together = None if waiting is None or observations is None else sorted({*map(tuple, waiting), *observations})
    if together is not None and len(together) > NAMED_CHANGES:
        together = None
    put(con, "moved", json.dumps(together))


def moved(con: duckdb.DuckDBPyConnection) -> list[tuple[str, ...]] | None:
    """Return the observations that moved and are not checked yet; None for all."""
    waiting: list[tuple[str, ...]] | None = json.loads(get(con, "moved") or "[]")
    return waiting


def count(con: duckdb.DuckDBPyConnection, what: str, number: int) -> None:
    """Add to what was done since the last generation (`articles_read`, `articles_withdrawn`)."""
    if number:
        put(con, f"since_generation.{what}", str(int(get(con, f"since_generation.{what}") or 0) + number))


MANY_HASHED = 1_000
"""Files whose hashes are worth writing down although nothing is new; a run with fewer leaves no trace at all."""


def is_nothing_new(
    con: duckdb.DuckDBPyConnection, raw_dir: Path, max_bytes: int, hashes_file: Path | None = None
) -> bool:
    """Tell whether a run would change nothing: code, articles and files in quarantine are those of this file.

    Parameters
    ----------
    con
        Connection to the published file.
    raw_dir : Path
        The folder of articles.
    max_bytes : int
        Larger files are not read.
    hashes_file : Path, optional
        Where the files' hashes are kept.
    """
    from imtech_pipeline.survey import Hashes, is_unchanged

    if not is_up_to_date(con, "generation"):
        return False
    # articles whose shard was given up are waiting to be tried again
    if con.execute("select 1 from core.dim_article where extractor_version is null limit 1").fetchall():
        return False
    quarantined = con.execute("select file_name, reason from quarantine.file").fetchall()
    hashes = Hashes(hashes_file)
    unchanged = is_unchanged(raw_dir, known_articles(con), quarantined, max_bytes, hashes)
    if unchanged and hashes.worked_out >= MANY_HASHED:
        hashes.save()
    return unchanged


def known_articles(con: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, str]]:
    """Return (content_sha256, article_id) of each current article by its file's name."""
    return {name: (sha, article_id) for name, sha, article_id in con.execute(KNOWN_ARTICLES).fetchall()}
