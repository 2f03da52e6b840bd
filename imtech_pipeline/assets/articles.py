"""The articles: what the folder of raw files holds, as versions of articles.

New and changed files become versions, missing ones are marked withdrawn, what cannot be read goes to quarantine with
its reason. How a file is read is `corpus.py`'s business, what is new is `survey.py`'s.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import dagster as dg

from imtech_pipeline import batches, engines, state
from imtech_pipeline.assets.metadata import OWNERS, asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.metadata import articles as count_articles
from imtech_pipeline.assets.resources import EngineResource, RawFolder, WarehouseResource
from imtech_pipeline.progress import report
from imtech_pipeline.survey import Hashes, Survey, same_text, survey

if TYPE_CHECKING:
    import duckdb

READER_FAILED = "the reader failed on it: "
"""Begins the reason of a file whose text could not be understood; it stays there as long as its article is current."""

SORTED_AT_ONCE = 10_000
"""Articles of one sort, whole texts among them."""

INCOMING = ("article_id", "file_name", "content_sha256", "published_on", "announced_on")
"""What decides about an incoming article; its text stays where it was read into until it is stored."""

raw_files = dg.AssetSpec(
    key=dg.AssetKey(["raw", "files"]),
    description="The folder of articles as they came: text and HTML files, never edited.",
    group_name="raw_articles",
    kinds={"file"},
    owners=OWNERS,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a look into the folder changed: numbers of articles, and of files in quarantine."""

    files: int
    new: int
    withdrawn: int
    quarantined: int


@dg.multi_asset(
    name="articles",
    specs=[
        table_spec(
            "core.dim_article",
            group="raw_articles",
            deps=["raw.files"],
            kinds={"duckdb", "python"},
            description="Only files whose content has changed are read; the unreadable stand in `quarantine.file`.",
        )
    ],
)
def articles(
    context: dg.AssetExecutionContext, raw: RawFolder, warehouse: WarehouseResource, engine: EngineResource
) -> dg.MaterializeResult[None]:
    """Take up what is new in the folder of articles."""
    folder = raw.folder()
    with warehouse.transaction() as con:
        report("Looking for new articles")
        # no name for the survey: it is as large as the folder, and is to be gone before the texts are stored
        changes = take_up(
            con,
            survey(folder, state.known_articles(con), raw.max_bytes, Hashes(warehouse.warehouse.hashes_path)),
            engine.folder(warehouse.warehouse.path),
            engine.choose_here,
        )
        facts = table_facts(
            con,
            "core.dim_article",
            preview="select file_name, version, is_current, title, publisher, published_on, char_count "
            "from core.dim_article order by is_current desc, first_seen_at desc, file_name",
            chart=(
                "Current articles by publisher",
                "select coalesce(publisher, 'unknown'), count(*) from core.dim_article where is_current "
                "group by 1 order by 2 desc, 1 limit 12",
            ),
            note=_sentence(changes),
        )
        quarantined = con.execute(
            "select file_name, reason from quarantine.file order by file_name limit 20"
        ).fetchall()
    for name, reason in quarantined:
        context.log.warning(f"In quarantine: {name}: {reason}")
    context.log.info(_sentence(changes))
    return dg.MaterializeResult(
        asset_key=asset_key("core.dim_article"),
        metadata=facts
        | numbers(
            {
                "files": changes.files,
                "articles_new": changes.new,
                "articles_withdrawn": changes.withdrawn,
                "files_quarantined": changes.quarantined,
            }
        ),
    )


def _sentence(changes: Changes) -> str:
    if not changes.new and not changes.withdrawn:
        return f"Nothing new among {changes.files:,} files"
    withdrawn = f", {count_articles(changes.withdrawn)} withdrawn" if changes.withdrawn else ""
    return f"{count_articles(changes.new)} new or changed among {changes.files:,} files{withdrawn}"


def take_up(
    con: "duckdb.DuckDBPyConnection",
    found: Survey,
    folder: Path,
    choose: Callable[[int], engines.Engine] = lambda files: engines.Local(),
) -> Changes:
    """Write what a survey of the folder found.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction.
    found : Survey
        The folder beside what `core.dim_article` holds. Its hashes are saved, and it is not kept.
    folder : Path
        Where the articles lie until they are stored.
    choose : callable
        Returns the engine for a number of files.

    Returns
    -------
    Changes
    """
    folder = folder / "files"
    # what a killed run has left may have been read of other files
    shutil.rmtree(folder, ignore_errors=True)
    version = state.reader_version()
    con.execute(f"create or replace temp table incoming as select {', '.join(INCOMING)} from core.dim_article limit 0")
    con.execute(
        "create or replace temp table standing as select article_id, file_name from core.dim_article "
        "where is_current and article_id in (select unnest(?::varchar[]))",
        [list(found.unchanged)],
    )
    refused = {file.file_name: file.reason for file in found.rejected}
    count, unread, hashes = found.files, len(found.unread), found.hashes
    try:
        cut = batches.cut(folder, found.unread)
        del found
        files = _read(con, folder, cut, choose(unread), version, hashes, refused)
        # what they say of the files is true whatever becomes of the run
        hashes.save()
        del hashes
        new = _settle(con, refused)
        withdrawn = _withdraw(con)
        if new:
            _store(con, files)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    con.execute("drop table incoming; drop table standing")
    state.count(con, "articles_withdrawn", withdrawn)
    return Changes(count, new, withdrawn, _set_aside(con, refused))


def _read(
    con: "duckdb.DuckDBPyConnection",
    folder: Path,
    cut: dict[str, int],
    engine: engines.Engine,
    version: str,
    hashes: Hashes,
    refused: dict[str, str],
) -> list[Path]:
    """Have the batches read; returns where their articles are, what decides about them is in `incoming`."""
    done, total = 0, sum(cut.values())

    def step(batch: str) -> None:
        nonlocal done
        done += cut[batch]
        report("Reading files", done, total)

    if cut:
        report("Reading files", 0, total)
    given_up = engine.run(folder, cut, version, step)
    read = []
    for batch in cut:
        files = batches.files(folder, batch)
        if reason := given_up.get(batch):
            told = f"its batch was given up after {engines.ATTEMPTS} attempts: {reason}"
            refused |= {file.file_name: told for file in files}
            continue
        refused |= batches.rejected(folder, batch)
        read.append(batches.articles_file(folder, batch))
        articles = f"from read_parquet('{_quoted(read[-1])}')"
        con.execute(f"insert into incoming by name select {', '.join(INCOMING)} {articles}")
        found = dict(con.execute(f"select file_name, content_sha256 {articles}").fetchall())
        for file in files:
            if file.file_name in found:
                hashes.note(file, found[file.file_name])
    return read


def _settle(con: "duckdb.DuckDBPyConnection", refused: dict[str, str]) -> int:
    """Leave one article a text: of files with the same text the first by name is the article; returns how many came."""
    con.execute(
        "create or replace temp table owner as select article_id, min(file_name) as file_name "
        "from (select article_id, file_name from incoming union all from standing) group by article_id"
    )
    for file_name, first in con.execute(
        "select f.file_name, o.file_name from (select article_id, file_name from incoming union all from standing) f "
        "join owner o using (article_id) where f.file_name <> o.file_name"
    ).fetchall():
        refused[file_name] = same_text(file_name, first).reason
    con.execute("delete from incoming where file_name not in (select file_name from owner)")
    [(new,)] = con.execute("select count(*) from incoming").fetchall()
    return int(new)


def _withdraw(con: "duckdb.DuckDBPyConnection") -> int:
    """Mark articles whose file no longer holds them; one that another file holds now is handed over by `_store`."""
    lost = [
        article_id
        for (article_id,) in con.execute(
            "select article_id from core.dim_article anti join owner using (article_id) where is_current"
        ).fetchall()
    ]
    con.execute("drop table owner")
    if lost:
        con.execute(
            "update core.dim_article set is_current = false, withdrawn_at = ? "
            "where is_current and article_id in (select unnest(?::varchar[]))",
            [datetime.now(UTC), lost],
        )
        state.add_changed(con, lost)
    return len(lost)


def _store(con: "duckdb.DuckDBPyConnection", files: list[Path]) -> None:
    """Put the incoming articles into `core.dim_article`; their texts are in `files`.

    An article that was there before (its file came back, was renamed, or only its metadata changed) keeps its age; it
    is read again only where the days that its relative dates hang on have changed.
    """
    from imtech_pipeline.warehouse import give_back

    con.execute(
        """
        create or replace temp table arrived as
        select
            i.article_id,
            i.file_name,
            1 + coalesce((
                select max(d.version) from core.dim_article d
                where d.file_name = i.file_name
                  and not (d.article_id = i.article_id and d.content_sha256 = i.content_sha256)
            ), 0)::integer as version,
            true as is_current,
            case
                when before.published_on is not distinct from i.published_on
                    and before.announced_on is not distinct from i.announced_on then before.extractor_version
            end as extractor_version,
            coalesce(before.first_seen_at, ?) as first_seen_at,
            null::timestamptz as withdrawn_at
        from incoming i
        left join core.dim_article before using (article_id)
        """,
        [datetime.now(UTC)],
    )
    con.execute("delete from core.dim_article where article_id in (select article_id from incoming)")
    ids = [article_id for (article_id,) in con.execute("select article_id from arrived order by article_id").fetchall()]
    names = ", ".join(f"'{_quoted(file)}'" for file in files)
    # in parts, for a sort holds whole texts: those of 100,000 articles did not fit into what DuckDB may hold
    for first in range(0, len(ids), SORTED_AT_ONCE):
        part = ids[first : first + SORTED_AT_ONCE]
        con.execute(
            "insert into core.dim_article by name select i.*, a.* exclude (article_id, file_name) "
            f"from read_parquet([{names}]) i join arrived a using (article_id, file_name) "
            "where i.article_id between ? and ? order by i.article_id",
            [part[0], part[-1]],
        )
        give_back(con)
    state.add_changed(con, ids)
    con.execute("drop table arrived")


def _set_aside(con: "duckdb.DuckDBPyConnection", refused: dict[str, str]) -> int:
    """Make `quarantine.file` hold the refused files, and those that the reader failed on; returns how many."""
    before = dict(con.execute("select file_name, reason from quarantine.file").fetchall())
    kept = dict(
        con.execute(
            "select file_name, reason from quarantine.file where starts_with(reason, ?) "
            "and file_name in (select file_name from core.dim_article where is_current)",
            [READER_FAILED],
        ).fetchall()
    )
    now = kept | refused
    if outdated := [name for name, reason in before.items() if now.get(name) != reason]:
        con.execute("delete from quarantine.file where file_name in (select unnest(?::varchar[]))", [outdated])
    for name, reason in sorted(now.items()):
        if before.get(name) != reason:
            set_aside_file(con, name, reason)
    return len(now)


def set_aside_file(con: "duckdb.DuckDBPyConnection", file_name: str, reason: str) -> None:
    """Put a file into quarantine."""
    con.execute(
        "insert into quarantine.file by name select ? as file_name, ? as reason, ? as seen_at",
        [file_name, reason, datetime.now(UTC)],
    )


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
