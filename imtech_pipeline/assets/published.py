"""The published file: the generation that analysts open.

How a generation is made and swapped in is `warehouse.py`'s business.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

from collections.abc import Sequence
from typing import TYPE_CHECKING

import dagster as dg

from imtech_pipeline import state
from imtech_pipeline.assets.metadata import FRESH, OWNERS, asset_key, numbers
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.progress import report

if TYPE_CHECKING:
    import duckdb

KEY = dg.AssetKey(["published", "warehouse"])
STAGE = "generation"


def build_published(sources: Sequence[str]) -> dg.AssetsDefinition:
    """Return the asset of the published file.

    Parameters
    ----------
    sources : sequence of str
        Qualified names of the tables and views that nothing else is made from; the others come before them.
    """

    @dg.multi_asset(
        name="published",
        specs=[
            dg.AssetSpec(
                key=KEY,
                deps=[asset_key(name) for name in sources],
                description=(
                    "The DuckDB file that analysts open: an immutable generation behind a link, swapped in at once. "
                    "Where nothing has changed, nothing is published."
                ),
                group_name="published",
                kinds={"duckdb", "file"},
                owners=OWNERS,
                freshness_policy=FRESH,
                automation_condition=dg.AutomationCondition.eager(),
            )
        ],
    )
    def published(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> dg.MaterializeResult[None]:
        """Publish what the working database holds, if it differs from what is published."""
        report("Publishing")
        with warehouse.transaction() as con:
            counts = _counts(con)
            state.mark_made(con, STAGE)
            for key in ("articles_read", "articles_withdrawn"):
                state.put(con, f"since_generation.{key}", None)
        generation = warehouse.publish(
            {
                "run_id": context.run.run_id,
                "started_at": warehouse.started_at,
                "status": "failed_check" if counts.pop("hard_findings") else "done",
                "extractor_version": state.reader_version(),
            }
            | counts
        )
        text = (
            f"Generation {generation.number} published"
            if generation.new
            else f"Nothing has changed since generation {generation.number}"
        )
        context.log.info(f"{text}: {generation.path}")
        return dg.MaterializeResult(
            asset_key=KEY,
            metadata={
                "what_happened": text,
                "path": dg.MetadataValue.path(str(generation.path)),
                **numbers({"generation": generation.number, "bytes": generation.size, "seconds": generation.seconds}),
                **numbers({name: count for name, count in counts.items() if isinstance(count, int)}),
            },
        )

    return published


def _counts(con: "duckdb.DuckDBPyConnection") -> dict[str, int]:
    [row] = con.execute(
        """
        with current_article as (select article_id from core.dim_article where is_current)
        select
            (select count(*) from quarantine.file),
            (select count(*) from core.fct_numeral semi join current_article using (article_id)),
            (select count(*) from core.fct_statement semi join current_article using (article_id)),
            (select count(*) from core.fct_observation where is_current),
            (select count(*) from core.fct_validation where outcome = 'fail'),
            (select count(*) from core.fct_validation where outcome = 'fail' and severity = 'hard')
        """
    ).fetchall()
    names = ("files_quarantined", "numerals", "statements", "observations", "findings", "hard_findings")
    return dict(zip(names, row, strict=True)) | {
        name: int(state.get(con, f"since_generation.{name}") or 0) for name in ("articles_read", "articles_withdrawn")
    }
