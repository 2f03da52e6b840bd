"""The catalogue in the database: what the codes of indicators, breakdowns, places and units mean.

The data files are `catalogue/`'s; here they are only brought into the tables.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Iterator

import dagster as dg

from imtech_pipeline.assets.metadata import asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.assets.rows import quarantine

TABLES = ("core.dim_indicator", "core.dim_breakdown", "core.dim_area", "core.dim_unit")


@dg.multi_asset(
    name="catalogue",
    specs=[table_spec(name, group="catalogue", kinds={"duckdb", "csv"}) for name in TABLES],
)
def catalogue(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> Iterator[dg.MaterializeResult[None]]:
    """Bring the catalogue's tables up to date with its files."""
    from imtech_pipeline.catalogue import load
    from imtech_pipeline.validation.models import split
    from imtech_pipeline.warehouse import sync

    entries = load()
    facts = {}
    with warehouse.transaction() as con:
        for name in TABLES:
            kept, rejected = split(entries.frame(name.split(".")[1]), name)
            changed = sync(con, name, kept)
            if changed:
                con.execute(f"delete from quarantine.{name.split('.')[1]}")
                for reason in rejected.get("reasons", [])[:10]:
                    context.log.error(f"{name}: a row is left out: {reason}")
                quarantine(con, name, rejected)
            note = "The files of the catalogue have changed" if changed else "As it was"
            facts[name] = table_facts(con, name, note=note) | numbers({"rows_to_quarantine": len(rejected)})
    for name in TABLES:
        yield dg.MaterializeResult(asset_key=asset_key(name), metadata=facts[name])
