"""The catalogue in the database: what the codes of indicators, breakdowns, places and units mean.

The data files are `catalogue/`'s; here they are only brought into the tables.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Iterator
from typing import TYPE_CHECKING

import dagster as dg

from imtech_pipeline import state
from imtech_pipeline.assets.metadata import asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.assets.rows import quarantine

if TYPE_CHECKING:
    import duckdb

MADE_BY = "code_of.catalogue"
"""Entry of `meta.state`: the catalogue's files belong to the code, and are looked at again when that has changed."""

TABLES = ("core.dim_indicator", "core.dim_breakdown", "core.dim_area", "core.dim_unit")


@dg.multi_asset(
    name="catalogue",
    specs=[table_spec(name, group="catalogue", kinds={"duckdb", "csv"}) for name in TABLES],
)
def catalogue(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> Iterator[dg.MaterializeResult[None]]:
    """Bring the catalogue's tables up to date with its files."""
    changed: dict[str, bool] = {}
    with warehouse.transaction() as con:
        if state.get(con, MADE_BY) != state.code_fingerprint():
            changed = _load(context, con)
            state.put(con, MADE_BY, state.code_fingerprint())
        facts = {}
        for name in TABLES:
            note = "The files of the catalogue have changed" if changed.get(name) else "As it was"
            [(rejected,)] = con.execute(f"select count(*) from quarantine.{name.split('.')[1]}").fetchall()
            facts[name] = table_facts(con, name, note=note) | numbers({"rows_to_quarantine": rejected})
    for name in TABLES:
        yield dg.MaterializeResult(asset_key=asset_key(name), metadata=facts[name])


def _load(context: dg.AssetExecutionContext, con: "duckdb.DuckDBPyConnection") -> dict[str, bool]:
    """Bring the tables up to date; tells which have changed."""
    from imtech_pipeline.catalogue import load
    from imtech_pipeline.validation.models import split
    from imtech_pipeline.warehouse import sync

    entries = load()
    changed = {}
    for name in TABLES:
        kept, rejected = split(entries.frame(name.split(".")[1]), name)
        changed[name] = sync(con, name, kept)
        if changed[name]:
            con.execute(f"delete from quarantine.{name.split('.')[1]}")
            for reason in rejected.get("reasons", [])[:10]:
                context.log.error(f"{name}: a row is left out: {reason}")
            quarantine(con, name, rejected)
    return changed
