"""Where everything is put together for Dagster: assets, checks, job, schedule, sensor, resources.

`build_defs` is the only such place; the command line, the UI and the tests call it, each with its own folders. What the
parts do does not belong here.
"""

from __future__ import annotations

from pathlib import Path

import dagster as dg

from imtech_pipeline.assets.articles import articles, raw_files
from imtech_pipeline.assets.catalogue import catalogue
from imtech_pipeline.assets.marts import build_marts
from imtech_pipeline.assets.observations import observations
from imtech_pipeline.assets.published import build_published
from imtech_pipeline.assets.report import page
from imtech_pipeline.assets.resources import EngineResource, RawFolder, WarehouseResource
from imtech_pipeline.assets.statements import reading
from imtech_pipeline.assets.validation import build_validation
from imtech_pipeline.automation import build_automation
from imtech_pipeline.engines import Kind
from imtech_pipeline.paths import EngineSettings, engine_settings, load_settings


def build_defs(
    raw_dir: str | Path | None = None, warehouse: str | Path | None = None, engine: EngineSettings | None = None
) -> dg.Definitions:
    """Put the pipeline together.

    Parameters
    ----------
    raw_dir : path-like, optional
        Folder of the articles; IMTECH_RAW or the project's own by default.
    warehouse : path-like, optional
        The published file; IMTECH_WAREHOUSE or the project's own by default.
    engine : EngineSettings, optional
        Who reads the articles; IMTECH_ENGINE and its companions by default.

    Returns
    -------
    dagster.Definitions

    Raises
    ------
    imtech_pipeline.paths.SettingsError
        A folder that cannot be used; the message says what to do.
    """
    settings = load_settings(raw_dir, warehouse)
    reader = engine or engine_settings()
    tables = [articles, catalogue, reading, observations, build_validation()]
    names = {".".join(key.path) for assets in tables for key in assets.keys}
    marts = build_marts(names)
    everything = [*tables, marts]
    used = {key for assets in everything for keys in assets.asset_deps.values() for key in keys}
    leaves = sorted(".".join(key.path) for assets in everything for key in assets.keys - used)
    job, schedule, sensors = build_automation(settings.raw_dir, settings.max_file_bytes)
    return dg.Definitions(
        assets=[raw_files, *tables, marts, build_published(leaves), page],
        jobs=[job],
        schedules=[schedule],
        sensors=sensors,
        resources={
            "raw": RawFolder(path=str(settings.raw_dir), max_bytes=settings.max_file_bytes),
            "warehouse": WarehouseResource(path=str(settings.warehouse)),
            "engine": EngineResource(
                kind=Kind[reader.kind], workers=reader.workers, dask_address=reader.dask_address, shards=reader.shards
            ),
        },
        # Four empty assets take 17 s in a process each and 4 s in one: a process imports everything again.
        executor=dg.in_process_executor,
    )


@dg.definitions
def defs() -> dg.Definitions:
    """Put the pipeline together as the environment says; called by Dagster, not on import."""
    return build_defs()
