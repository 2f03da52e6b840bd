"""What the articles tell: sentences, numerals and statements, all from one reading of each text.

Only articles that are new, changed, or were read by another version of the reader are read. How a text is read is
`extraction/`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dagster as dg

from imtech_pipeline import engines, shards, state
from imtech_pipeline.assets.articles import READER_FAILED, set_aside_file
from imtech_pipeline.assets.metadata import articles, asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import EngineResource, WarehouseResource
from imtech_pipeline.assets.rows import in_batches, quarantine
from imtech_pipeline.progress import report
from imtech_pipeline.shards import TABLES

if TYPE_CHECKING:
    import duckdb

CATALOGUE = ("core.dim_indicator", "core.dim_breakdown", "core.dim_area", "core.dim_unit")

SHOWN: dict[str, dict[str, Any]] = {
    "core.dim_sentence": {
        "preview": "select file_name, char_start, s.text from core.dim_sentence s "
        "join core.dim_article using (article_id) order by file_name, char_start"
    },
    "core.fct_numeral": {
        "chart": (
            "Numbers by kind",
            "select numeral_kind, count(*) from core.fct_numeral group by 1 order by 2 desc, 1",
        )
    },
    "core.fct_statement": {
        "preview": "select quote, statement_kind, value, unit_measure, subject, indicator, ref_area_name, time_period, "
        "scenario from core.fct_statement order by article_id, char_start",
        "chart": (
            "Statements by kind",
            "select statement_kind, count(*) from core.fct_statement group by 1 order by 2 desc, 1",
        ),
    },
}

SHARDS_LOADED = 50
"""Shards whose rows are loaded in one go; more would only hold more of them in memory."""

TELL_SECONDS = 10.0
"""Time between two lines on the progress in the log of a run."""


@dataclass(slots=True)
class Outcome:
    """What a reading pass did."""

    articles: int = 0
    anew: bool = False
    rejected: dict[str, int] = field(default_factory=lambda: dict.fromkeys(TABLES, 0))
    failed: dict[str, str] = field(default_factory=dict)

    def sentence(self, version: str) -> str:
        """Return what was done, for logs and metadata."""
        if not self.articles:
            return "Nothing to read"
        if self.anew:
            return f"The reader has changed (now {version}): {articles(self.articles)} read, also those read before"
        return f"{articles(self.articles)} read"


@dg.multi_asset(
    name="reading",
    specs=[
        table_spec("core.dim_sentence", group="statements", deps=["core.dim_article"]),
        table_spec("core.fct_numeral", group="statements", deps=["core.dim_article", "core.dim_unit"]),
        table_spec(
            "core.fct_statement", group="statements", deps=["core.fct_numeral", "core.dim_sentence", *CATALOGUE]
        ),
    ],
)
def reading(
    context: dg.AssetExecutionContext, warehouse: WarehouseResource, engine: EngineResource
) -> Iterator[dg.MaterializeResult[None]]:
    """Read the articles that have not been read by this version of the reader."""
    folder = engine.folder(warehouse.warehouse.path)
    with warehouse.transaction() as con:
        outcome = read_unread(con, folder, engine.choose, context.log.info)
        note = outcome.sentence(state.reader_version())
        facts = {name: table_facts(con, name, note=note, **SHOWN[name]) for name in TABLES}
        facts["core.fct_statement"] |= _shares(con)
    # not sooner: what was read is kept for the next run, should this one not get as far as here
    shutil.rmtree(folder, ignore_errors=True)
    for file_name, reason in outcome.failed.items():
        context.log.error(f"{file_name}: {reason}")
    context.log.info(note)
    for name in TABLES:
        counts = numbers({"articles_read": outcome.articles, "rows_to_quarantine": outcome.rejected[name]})
        yield dg.MaterializeResult(asset_key=asset_key(name), metadata=facts[name] | counts)


def _shares(con: "duckdb.DuckDBPyConnection") -> dict[str, object]:
    [shares] = con.execute(
        "select avg((indicator is not null)::int), avg((time_period is not null)::int), "
        "avg((ref_area_name is not null)::int), avg(confidence) from core.fct_statement"
    ).fetchall()
    names = ("share_with_indicator", "share_with_period", "share_with_place", "mean_confidence")
    known = {name: round(share, 4) for name, share in zip(names, shares, strict=True) if share is not None}
    return dict(numbers(known))


def read_unread(
    con: "duckdb.DuckDBPyConnection",
    folder: Path,
    choose: Callable[[int], engines.Engine] = lambda number: engines.Local(),
    tell: Callable[[str], None] = lambda sentence: None,
) -> Outcome:
    """Read what this version of the reader has not read.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction.
    folder : Path
        Where the shards lie until their rows are loaded; those that a run before has left are not read again.
    choose : callable
        Returns the engine for a number of articles.
    tell : callable
        Hears now and then how far it is.

    Returns
    -------
    Outcome
    """
    version = state.reader_version()
    con.execute(
        "create or replace temp table unread as select article_id, extractor_version is not null as read_before, "
        "row_number() over (order by article_id) - 1 as number "
        "from core.dim_article where extractor_version is distinct from ?",
        [version],
    )
    [(unread, read_before)] = con.execute("select count(*), count(*) filter (read_before) from unread").fetchall()
    outcome = Outcome(articles=unread, anew=read_before > 0)
    if not unread:
        con.execute("drop table unread")
        return outcome
    # an article whose dates have changed has rows although its version is null: they go with the others
    for table in TABLES:
        for name in (table, f"quarantine.{table.split('.')[1]}"):
            con.execute(f"delete from {name} where article_id in (select article_id from unread)")
    con.execute(
        "delete from quarantine.file where starts_with(reason, ?) and file_name in "
        "(select file_name from core.dim_article where is_current and article_id in (select article_id from unread))",
        [READER_FAILED],
    )
    report("Reading articles", 0, unread)
    folder.mkdir(parents=True, exist_ok=True)
    cut: dict[str, int] = {}
    given_up = choose(unread).run(
        folder, _cut(con, folder, cut), version, _Progress(cut, unread, tell, time.monotonic()).step
    )
    report("Loading what was read")
    for batch in in_batches([shard for shard in cut if shard not in given_up], SHARDS_LOADED):
        load(con, folder, batch, outcome)
    for shard, reason in given_up.items():
        its = f"select article_id from unread where number // {shards.ARTICLES} = {cut[shard]}"
        for (article_id,) in con.execute(its).fetchall():
            _set_aside(con, article_id, f"its shard was given up after {engines.ATTEMPTS} attempts: {reason}", outcome)
        # they have no version, so that the next run tries them again: memory that was short may be there by then
        con.execute(f"update core.dim_article set extractor_version = null where article_id in ({its})")
        con.execute(f"delete from unread where number // {shards.ARTICLES} = {cut[shard]}")
    con.execute(
        "update core.dim_article set extractor_version = ? where article_id in (select article_id from unread)",
        [version],
    )
    ids = [article_id for (article_id,) in con.execute("select article_id from unread").fetchall()]
    con.execute("drop table unread")
    state.add_changed(con, ids)
    state.count(con, "articles_read", len(ids))
    return outcome


@dataclass(slots=True)
class _Progress:
    """How many of the articles are read; every shard is told on a terminal, the log hears of it now and then."""

    cut: dict[str, int]
    total: int
    tell: Callable[[str], None]
    told_at: float
    done: int = 0

    def step(self, shard: str) -> None:
        """Note that a shard is finished."""
        self.done += min(shards.ARTICLES, self.total - self.cut[shard] * shards.ARTICLES)
        report("Reading articles", self.done, self.total)
        if time.monotonic() - self.told_at >= TELL_SECONDS:
            self.told_at = time.monotonic()
            self.tell(f"{self.done:,} of {articles(self.total)} read; shard {shard} was the last")


def _cut(con: "duckdb.DuckDBPyConnection", folder: Path, cut: dict[str, int]) -> Iterator[str]:
    """Write the unread articles into the folder, a shard each time that one is asked for; `cut` notes them."""
    code = state.code_fingerprint()
    while True:
        first = len(cut) * shards.ARTICLES
        rows = con.execute(
            "select article_id, published_on, announced_on from core.dim_article join unread using (article_id) "
            f"where number between {first} and {first + shards.ARTICLES - 1} order by number"
        ).fetchall()
        if not rows:
            return
        shard = shards.name(code, rows)
        cut[shard] = len(cut)
        file = shards.articles_file(folder, shard)
        if not shards.is_done(folder, shard) and not file.exists():
            aside = file.with_suffix(".tmp")
            con.execute(
                "copy (select article_id, text, published_on, announced_on from core.dim_article "
                f"where article_id between '{rows[0][0]}' and '{rows[-1][0]}' "
                "and article_id in (select article_id from unread) order by article_id) "
                f"to '{_quoted(aside)}' (format parquet)"
            )
            aside.rename(file)
        yield shard


def load(con: "duckdb.DuckDBPyConnection", folder: Path, done: list[str], outcome: Outcome) -> None:
    """Load the rows of finished shards."""
    import pandas as pd

    from imtech_pipeline.warehouse import give_back

    for table in TABLES:
        files = ", ".join(f"'{_quoted(shards.rows_file(folder, shard, table))}'" for shard in done)
        con.execute(f"insert into {table} by name select * from read_parquet([{files}])")
        for shard in done:
            if (rejected := shards.rows_file(folder, shard, table, rejected=True)).exists():
                outcome.rejected[table] += quarantine(con, table, pd.read_parquet(rejected))
    give_back(con)
    for shard in done:
        for article_id, reason in shards.failed_articles(folder, shard).items():
            _set_aside(con, article_id, reason, outcome)


def _set_aside(con: "duckdb.DuckDBPyConnection", article_id: str, reason: str, outcome: Outcome) -> None:
    """Put the file of an article that could not be read into quarantine."""
    [(file_name, is_current)] = con.execute(
        "select file_name, is_current from core.dim_article where article_id = ?", [article_id]
    ).fetchall()
    outcome.failed[file_name] = READER_FAILED + reason
    if is_current:
        set_aside_file(con, file_name, READER_FAILED + reason)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
