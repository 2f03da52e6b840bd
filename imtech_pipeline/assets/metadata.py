"""What an asset tells about its table in the Dagster UI: columns, number of rows, a preview, a small chart.

Only the telling belongs here. The words come from the SQL files, the same that go into the database as comments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import dagster as dg

from imtech_pipeline import sqlmodels
from imtech_pipeline.assets.pictures import bar_chart, markdown_table

if TYPE_CHECKING:
    import duckdb

PREVIEW_ROWS = 5
OWNERS = ["team:data-engineering"]

FRESH = dg.FreshnessPolicy.time_window(warn_window=timedelta(hours=26), fail_window=timedelta(hours=50))
"""What people open is made every morning: two hours late is a warning, a second morning missed is a failure."""


@cache
def models() -> dict[str, sqlmodels.SqlModel]:
    """Return the SQL models by qualified name, each after what it needs."""
    return {model.qualified: model for model in sqlmodels.load()}


def column_schema(model: sqlmodels.SqlModel) -> dg.TableSchema:
    """Return a model's columns for the UI; a view's types are known only once it is built."""
    return dg.TableSchema(
        columns=[
            dg.TableColumn(name=name, type=model.types.get(name, "").lower() or "unknown", description=text)
            for name, text in model.columns.items()
        ]
    )


def table_spec(
    name: str,
    *,
    group: str,
    deps: Sequence[str] = (),
    kinds: set[str] | None = None,
    description: str | None = None,
    automation: dg.AutomationCondition[Any] | None = None,
    code_version: str | None = None,
    freshness: dg.FreshnessPolicy | None = None,
) -> dg.AssetSpec:
    """Describe an asset that is a table or view.

    Parameters
    ----------
    name : str
        Qualified name, such as "core.fct_statement"; the SQL file of this name gives description and columns.
    group : str
        Box of the asset graph that it stands in.
    deps : sequence of str
        Qualified names of the assets that it is made from.
    kinds : set of str, optional
        Badges in the UI.
    description : str, optional
        More than the SQL file says.
    automation, code_version, freshness
        As Dagster takes them.
    """
    model = models()[name]
    text = "\n\n".join(part for part in (model.description, description) if part)
    return dg.AssetSpec(
        key=asset_key(name),
        deps=[asset_key(dep) for dep in deps],
        description=text,
        group_name=group,
        kinds=kinds or {"duckdb", "python"},
        owners=OWNERS,
        automation_condition=automation,
        code_version=code_version,
        freshness_policy=freshness,
        metadata={"dagster/column_schema": column_schema(model), "dagster/table_name": name},
    )


def asset_key(name: str) -> dg.AssetKey:
    """Return the key of a table's asset: schema and name."""
    return dg.AssetKey(name.split("."))


def table_facts(
    con: duckdb.DuckDBPyConnection,
    name: str,
    *,
    preview: str | None = None,
    chart: tuple[str, str] | None = None,
    note: str | None = None,
) -> dict[str, Any]:
    """Return metadata of a table as it is now.

    Parameters
    ----------
    con
        Connection to the working database.
    name : str
        Qualified name.
    preview : str, optional
        Query whose first rows are shown; the table's own first rows by default.
    chart : (str, str), optional
        Title, and a query for labels and lengths of bars.
    note : str, optional
        A sentence on what this run did to the table.
    """
    names, shown, rows = _first_rows(con, name, preview or f"select * from {name}")
    facts: dict[str, Any] = {"dagster/row_count": rows}
    if note:
        facts["what_happened"] = note
    if chart:
        title, query = chart
        if bars := [(str(label), float(length)) for label, length in con.execute(query).fetchall()]:
            facts["chart"] = dg.MetadataValue.md(f"{title}\n\n{bar_chart(bars, title)}")
    facts["preview"] = dg.MetadataValue.md(markdown_table(names, shown))
    return facts


def _first_rows(
    con: duckdb.DuckDBPyConnection, name: str, preview: str
) -> tuple[list[str], list[tuple[Any, ...]], int]:
    """Return the columns and first rows of a preview, and the number of rows of its table."""
    if models()[name].kind == "view":  # planning it takes longer than working it out: once is enough
        cursor = con.execute(f"select *, count(*) over () from ({preview}) limit {PREVIEW_ROWS}")
        names = [column[0] for column in cursor.description or []][:-1]
        found = cursor.fetchall()
        return names, [row[:-1] for row in found], found[0][-1] if found else 0
    cursor = con.execute(f"select * from ({preview}) limit {PREVIEW_ROWS}")
    names = [column[0] for column in cursor.description or []]
    shown = cursor.fetchall()
    [(rows,)] = con.execute(f"select count(*) from {name}").fetchall()
    return names, shown, rows


def articles(count: int) -> str:
    """Return a number of articles as words: "1 article", "2,000 articles"."""
    return f"{count:,} article{'' if count == 1 else 's'}"


def numbers(counts: Mapping[str, float]) -> dict[str, dg.MetadataValue[Any]]:
    """Return counts as metadata that the UI plots over time."""
    return {
        name: dg.MetadataValue.int(value) if isinstance(value, int) else dg.MetadataValue.float(float(value))
        for name, value in counts.items()
    }
