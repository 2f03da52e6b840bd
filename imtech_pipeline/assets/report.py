"""The report: the published warehouse as one page with pictures.

What the page shows and how it looks is the business of `imtech_pipeline.report`.
"""

# No `from __future__ import annotations` here: Dagster reads the annotations of an asset at run time.

import time
from pathlib import Path

import dagster as dg

from imtech_pipeline.assets.metadata import OWNERS, numbers
from imtech_pipeline.assets.pictures import bar_chart
from imtech_pipeline.assets.published import KEY as PUBLISHED
from imtech_pipeline.assets.resources import WarehouseResource
from imtech_pipeline.paths import report_file
from imtech_pipeline.progress import report as tell

KEY = dg.AssetKey(["report", "page"])


@dg.multi_asset(
    name="report",
    specs=[
        dg.AssetSpec(
            key=KEY,
            deps=[PUBLISHED],
            description=(
                "One HTML file beside the warehouse: headline figures, a picture a topic, the findings, and the "
                "articles with every number marked. It needs neither scripts nor a network. The command line makes "
                "the same: `imtech report`."
            ),
            group_name="report",
            kinds={"html", "altair"},
            owners=OWNERS,
            automation_condition=dg.AutomationCondition.eager(),
        )
    ],
)
def page(context: dg.AssetExecutionContext, warehouse: WarehouseResource) -> dg.MaterializeResult[None]:
    """Write the report of what is published now."""
    from imtech_pipeline.report.page import topic_name, write_report

    tell("Drawing the report")
    started = time.monotonic()
    out = report_file(Path(warehouse.path))
    with warehouse.warehouse.published() as con:
        story = write_report(con, out)
        bars = con.execute(
            """
            select i.topic, count(*) from mart.figures as f
            inner join core.dim_indicator as i on i.indicator = f.indicator
            group by i.topic order by count(*) desc, i.topic limit 8
            """
        ).fetchall()
    context.log.info(f"Written: {out}")
    title = "Figures by topic"
    chart = bar_chart([(topic_name(topic), float(count)) for topic, count in bars], title) if bars else "No figures yet"
    return dg.MaterializeResult(
        asset_key=KEY,
        metadata={
            "page": dg.MetadataValue.path(str(out)),
            "chart": dg.MetadataValue.md(f"{title}\n\n{chart}"),
            "findings_shown": dg.MetadataValue.md(
                "\n".join(f"- {picture.title}" for picture in story.pictures[:6]) or "Nothing to show yet"
            ),
            **numbers(
                {
                    "bytes": out.stat().st_size,
                    "seconds": time.monotonic() - started,
                    "pictures": len(story.pictures) + len(story.maps),
                }
            ),
        },
    )
