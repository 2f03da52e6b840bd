"""Observations: what the statements together say, and what follows from it.

How statements become observations is `imtech_pipeline/observations.py`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import dagster as dg

from imtech_pipeline import state
from imtech_pipeline.assets.metadata import asset_key, numbers, table_facts, table_spec
from imtech_pipeline.assets.resources import EngineResource, WarehouseResource
from imtech_pipeline.assets.rows import check_written
from imtech_pipeline.progress import report

if TYPE_CHECKING:
    import duckdb

    from imtech_pipeline.parts import Pool

STAGE = "observations"
STEP = "Merging statements into observations"
TABLE = "core.fct_observation"
TABLES = ("core.dim_method", "core.bridge_article_copy", TABLE, "core.bridge_observation_source")


@dg.multi_asset(
    name="observations",
    specs=[
        table_spec("core.dim_method", group="catalogue"),
        table_spec("core.bridge_article_copy", group="observations", deps=["core.dim_sentence"]),
        table_spec(
            TABLE,
            group="observations",
            deps=[
                "core.fct_statement",
                "core.bridge_article_copy",
                "core.dim_method",
                "core.dim_indicator",
                "core.dim_unit",
            ],
        ),
        table_spec("core.bridge_observation_source", group="observations", deps=[TABLE]),
    ],
)
def observations(
    context: dg.AssetExecutionContext, warehouse: WarehouseResource, engine: EngineResource
) -> Iterator[dg.MaterializeResult[None]]:
    """Merge the statements of each series into observations, and derive what follows from them."""
    report(STEP)
    with warehouse.transaction() as con, engine.pool(warehouse.warehouse, STEP, state.waiting(con, STAGE)) as pool:
        counts = refresh(con, pool)
        note = f"{counts['series']:,} series made anew" if counts else "Nothing has changed"
        facts = {name: table_facts(con, name, note=note, **_shown(name)) for name in TABLES}
    context.log.info(note)
    for name in TABLES:
        yield dg.MaterializeResult(
            asset_key=asset_key(name), metadata=facts[name] | (numbers(counts) if name == TABLE else {})
        )


def _shown(name: str) -> dict[str, Any]:
    if name != TABLE:
        return {}
    return {
        "preview": "select indicator, breakdown, ref_area, time_period, measure, unit_measure, obs_value, "
        f"obs_status, method_id, vintage, is_current, source_count from {TABLE} order by 1, 2, 3, 4",
        "chart": ("Observations by origin", f"select method_id, count(*) from {TABLE} group by 1 order by 2 desc, 1"),
    }


def refresh(con: "duckdb.DuckDBPyConnection", pool: "Pool | None" = None) -> dict[str, int]:
    """Bring the observations up to date; returns what was done, nothing where nothing has changed."""
    from imtech_pipeline import observations as rules

    if state.is_up_to_date(con, STAGE):
        return {}
    counts = rules.refresh(con, state.changed(con, STAGE), pool)
    rejected = check_written(con, TABLE, "obs_id")
    if rejected:
        # what is gone can be no source any more, and what stood on it alone neither
        con.execute(
            f"delete from core.bridge_observation_source where obs_id not in (select obs_id from {TABLE}) "
            f"or source_obs_id not in (select obs_id from {TABLE})"
        )
    state.mark_made(con, STAGE)
    return counts | {"rows_to_quarantine": rejected}
