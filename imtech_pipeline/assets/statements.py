"""What the articles tell: sentences, numerals and statements, all from one reading of each text.

Only articles that are new, changed, or were read by another version of the reader are read. How a text is read is
`extraction/`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import dagster as dg

from imtech_pipeline import state
from imtech_pipeline.assets.articles import READER_FAILED, set_aside_file
from imtech_pipeline.assets.metadata import articles, asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.assets.rows import BATCH_ARTICLES, in_batches, quarantine
from imtech_pipeline.progress import report

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

TABLES = ("core.dim_sentence", "core.fct_numeral", "core.fct_statement")
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

SET_ASIDE = "its statement is in quarantine"
NUMERAL_SET_ASIDE = "its numeral is in quarantine"


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
def reading(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> Iterator[dg.MaterializeResult[None]]:
    """Read the articles that have not been read by this version of the reader."""
    with warehouse.transaction() as con:
        outcome = read_unread(con)
        note = outcome.sentence(state.reader_version())
        facts = {name: table_facts(con, name, note=note, **SHOWN[name]) for name in TABLES}
        facts["core.fct_statement"] |= _shares(con)
    for file_name, reason in outcome.failed.items():
        context.log.error(f"{file_name}: {reason}")
    context.log.info(note)
    for name in TABLES:
        counts = numbers({"articles_read": outcome.articles, "rows_to_quarantine": outcome.rejected[name]})
        yield dg.MaterializeResult(asset_key=asset_key(name), metadata=facts[name] | counts)


def _shares(con: "duckdb.DuckDBPyConnection") -> dict[str, object]:
    [(rows, *shares)] = con.execute(
        "select count(*), avg((indicator is not null)::int), avg((time_period is not null)::int), "
        "avg((ref_area is not null)::int) from core.fct_statement"
    ).fetchall()
    names = ("share_with_indicator", "share_with_period", "share_with_place")
    return dict(numbers({name: round(share, 4) for name, share in zip(names, shares, strict=True)})) if rows else {}


def read_unread(con: "duckdb.DuckDBPyConnection") -> Outcome:
    """Read what this version of the reader has not read, a batch of articles at a time.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction.

    Returns
    -------
    Outcome
    """
    version = state.reader_version()
    unread = con.execute(
        "select article_id, extractor_version is not null from core.dim_article "
        "where extractor_version is distinct from ? order by article_id",
        [version],
    ).fetchall()
    outcome = Outcome(articles=len(unread), anew=any(read_before for _, read_before in unread))
    if not unread:
        return outcome
    # an article whose dates have changed has rows although its version is null: they go with the others
    ids = [article_id for article_id, _ in unread]
    for table in TABLES:
        for name in (table, f"quarantine.{table.split('.')[1]}"):
            con.execute(f"delete from {name} where article_id in (select unnest(?::varchar[]))", [ids])
    done = 0
    for batch in in_batches(ids, BATCH_ARTICLES):
        _read_batch(con, batch, version, outcome)
        done += len(batch)
        report("Reading articles", done, len(ids))
    con.execute(
        "update core.dim_article set extractor_version = ? where article_id in (select unnest(?::varchar[]))",
        [version, ids],
    )
    state.add_changed(con, ids)
    state.count(con, "articles_read", len(ids))
    return outcome


def _read_batch(con: "duckdb.DuckDBPyConnection", article_ids: list[str], version: str, outcome: Outcome) -> None:
    import pandas as pd

    from imtech_pipeline.extraction import NUMERAL_FIELDS, STATEMENT_FIELDS, read_article
    from imtech_pipeline.validation.models import split
    from imtech_pipeline.warehouse import insert

    sentences: list[tuple[object, ...]] = []
    numerals: list[tuple[object, ...]] = []
    statements: list[tuple[object, ...]] = []
    texts: dict[str, str] = {}
    for article_id, file_name, text, published_on, announced_on, is_current in con.execute(
        "select article_id, file_name, text, published_on, announced_on, is_current from core.dim_article "
        "where article_id in (select unnest(?::varchar[])) order by article_id",
        [article_ids],
    ).fetchall():
        try:
            reading = read_article(article_id, text, published_on, announced_on)
        except Exception as error:  # one article must not stop the others, whatever is wrong with it
            reason = f"{READER_FAILED}{type(error).__name__}: {error}"
            outcome.failed[file_name] = reason
            if is_current:
                set_aside_file(con, file_name, reason)
            continue
        texts[article_id] = text
        sentences += [(article_id, start, end, text[start:end]) for start, end in reading.sentences]
        numerals += [(article_id, *row) for row in reading.numerals]
        statements += [(article_id, *row, version) for row in reading.statements]

    def keep(table: str, rows: "pd.DataFrame") -> "pd.DataFrame":
        kept, rejected = split(rows, table, texts if "quote" in rows else None)
        outcome.rejected[table] += quarantine(con, table, rejected)
        return kept

    sentence_frame = pd.DataFrame(sentences, columns=["article_id", "char_start", "char_end", "text"])
    insert(con, "core.dim_sentence", keep("core.dim_sentence", sentence_frame))
    numeral_frame = keep("core.fct_numeral", pd.DataFrame(numerals, columns=["article_id", *NUMERAL_FIELDS]))
    frame = pd.DataFrame(statements, columns=["article_id", *STATEMENT_FIELDS, "extractor_version"])
    # a numeral and its statement stay together: neither stands in the tables without the other
    orphans = ~frame["statement_id"].isin(numeral_frame["statement_id"])
    outcome.rejected["core.fct_statement"] += quarantine(
        con, "core.fct_statement", frame[orphans].assign(reasons=NUMERAL_SET_ASIDE)
    )
    kept = keep("core.fct_statement", frame[~orphans])
    bereft = numeral_frame["statement_id"].notna() & ~numeral_frame["statement_id"].isin(kept["statement_id"])
    numeral_frame.loc[bereft, "statement_id"] = None
    numeral_frame.loc[bereft, "reason"] = SET_ASIDE
    insert(con, "core.fct_numeral", numeral_frame)
    insert(con, "core.fct_statement", kept)
