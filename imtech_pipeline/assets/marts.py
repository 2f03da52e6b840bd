"""The marts: one asset a view of `sql/mart` and `sql/meta`.

What a mart says is in its SQL file; how SQL files become views is `sqlmodels.py`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Iterator
from contextlib import suppress

import dagster as dg
import duckdb

from imtech_pipeline import sqlmodels
from imtech_pipeline.assets.metadata import FRESH, asset_key, models, table_facts, table_spec
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.progress import report

# The file has changed, or that of a mart that this one is made from, at whatever distance.
CHANGED = dg.AutomationCondition.code_version_changed() | dg.AutomationCondition.any_deps_match(
    dg.AutomationCondition.will_be_requested()
)
LARGE = 5_000
"""Statements from which on views are no longer counted and shown: all of their tables have to be joined for it, which
with 40,000 statements took half of the time that one new article takes, and with 150,000 about one fact ten minutes.
With 9,000, what is joined fills the memory that DuckDB may hold."""

OPENED_FIRST = ("mart.figures",)
"""Views that every run shows, the others only where they are made by themselves: DuckDB plans a view anew with all that
it is made of, which for the twelve of them took a quarter of a run over one article."""

KINDS = {"duckdb", "sql"}


def views() -> dict[str, sqlmodels.SqlModel]:
    """Return the views by qualified name, each after what it needs."""
    return {name: model for name, model in models().items() if model.kind == "view"}


def sources(model: sqlmodels.SqlModel) -> list[str]:
    """Return the tables and views that a view is made from; those that its macros use among them."""
    found: dict[str, None] = {}
    for name in model.deps:
        needed = models()[name]
        found |= dict.fromkeys([name] if needed.kind in ("table", "view") else sources(needed))
    return sorted(found)


def build_marts(tables: set[str]) -> dg.AssetsDefinition:
    """Return the assets of the views.

    Parameters
    ----------
    tables : set of str
        Qualified names of the tables that are assets; a view of the pipeline's own bookkeeping depends on no asset.
    """
    known = tables | set(views())

    @dg.multi_asset(
        name="marts",
        specs=[
            table_spec(
                name,
                group="marts",
                deps=[source for source in sources(model) if source in known],
                kinds=KINDS,
                automation=CHANGED,
                code_version=model.digest,
                freshness=FRESH,
            )
            for name, model in views().items()
        ],
        can_subset=True,
    )
    def marts(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> Iterator[dg.MaterializeResult[None]]:
        """Make the views and macros whose SQL files have changed."""
        report("Making the marts")
        selected = {key.path[0] + "." + key.path[1] for key in context.selected_asset_keys}
        with warehouse.transaction() as con:
            # all of them, for macros have no asset of their own and a view is made in a moment
            made = {model.qualified for model in sqlmodels.build(con, models().values())}
            [(statements,)] = con.execute("select count(*) from core.fct_statement").fetchall()
        facts = {}
        for name in views():
            if name in selected:
                note = "Made anew" if name in made else "Its SQL file has not changed"
                facts[name] = {"what_happened": f'{note}. To see it: imtech query "from {name} limit 5"'}
                if statements < LARGE and (name in OPENED_FIRST or len(selected) < len(views())):
                    # What is only shown must not stop a run.
                    with suppress(duckdb.OutOfMemoryException), warehouse.transaction() as con:
                        facts[name] = table_facts(con, name, note=note)
        context.log.info(f"Made anew: {', '.join(sorted(made))}" if made else "No SQL file has changed")
        for name, metadata in facts.items():
            yield dg.MaterializeResult(asset_key=asset_key(name), metadata=metadata)

    return marts
