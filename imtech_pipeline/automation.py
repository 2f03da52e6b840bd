"""When the pipeline runs by itself: the job, the daily schedule, the sensor on the folder of articles.

The decision of the sensor is a pure function beside it. What the assets do does not belong here.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import dagster as dg

from imtech_pipeline.corpus import RawFile, RejectedFile, list_files

JOB_NAME = "read_articles"
TIME_ZONE = "Asia/Shanghai"

SETTLE_SECONDS = 10.0
"""A file that was written to more recently may still be growing; the sensor leaves it for a later tick."""

MAX_WAIT_SECONDS = 600.0
"""A file that never comes to rest (a log, a broken download) must not keep the others waiting for longer."""

MAX_RUNTIME_SECONDS = 6 * 3600

RUN_TAGS = {"dagster/max_runtime": str(MAX_RUNTIME_SECONDS)}
"""Ends a run whose host has died, so that it does not hold up the queue for ever."""

NAMES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Decision:
    """What the sensor does at one tick: starts a run, or skips with a reason; and what it remembers.

    Attributes
    ----------
    run : bool
        Whether a run is asked for.
    reason : str
        One sentence for the list of ticks.
    cursor : str
        What the next tick is handed (JSON).
    """

    run: bool
    reason: str
    cursor: str


def decide(files: Sequence[RawFile], rejected: Iterable[RejectedFile], cursor: str | None, now: float) -> Decision:
    """Decide whether the folder of articles has changed and has come to rest.

    A run is asked for when the listing (names, sizes, times of change) differs from the one that the last run was
    asked for, and no file has been written to within the last ten seconds. A file that never rests holds the others up
    for ten minutes at most; then the folder is taken as it is.

    Parameters
    ----------
    files, rejected
        What `corpus.list_files` returned.
    cursor : str or None
        What the tick before returned; None, or anything that is not such a cursor, counts as "never ran".
    now : float
        The time, in seconds since the epoch.

    Returns
    -------
    Decision
    """
    taken, waiting_since = _remembered(cursor)
    growing = sorted(file.file_name for file in files if now - file.mtime_ns / 1e9 < SETTLE_SECONDS)
    if growing:
        since = now if waiting_since is None else min(waiting_since, now)
        if now - since < MAX_WAIT_SECONDS:
            names = ", ".join(growing[:NAMES_SHOWN]) + (" ..." if len(growing) > NAMES_SHOWN else "")
            return Decision(False, f"Still being written: {names}", _cursor(taken, since))
    listing = _digest(files, rejected)
    if listing == taken:
        return Decision(False, f"Nothing new among {len(files)} files", _cursor(taken, None))
    return Decision(True, f"The folder has changed; it holds {len(files)} files", _cursor(listing, None))


def _digest(files: Iterable[RawFile], rejected: Iterable[RejectedFile]) -> str:
    """Fingerprint of a listing, by names, sizes and times only: the files' content is not read at every tick."""
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda file: file.file_name):
        digest.update(f"{file.file_name}\0{file.size}\0{file.mtime_ns}\n".encode("utf-8", "surrogateescape"))
    for name in sorted(file.file_name for file in rejected):
        digest.update(f"{name}\0rejected\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _remembered(cursor: str | None) -> tuple[str | None, float | None]:
    try:
        state = json.loads(cursor or "{}")
        taken, since = state.get("taken"), state.get("waiting_since")
    except (ValueError, AttributeError):
        return None, None
    return (taken if isinstance(taken, str) else None), (float(since) if isinstance(since, int | float) else None)


def _cursor(taken: str | None, waiting_since: float | None) -> str:
    return json.dumps({"taken": taken, "waiting_since": waiting_since})


def build_automation(
    raw_dir: Path, max_bytes: int
) -> tuple[dg.UnresolvedAssetJobDefinition, dg.ScheduleDefinition, list[dg.SensorDefinition]]:
    """Return the job, the schedule and the sensors.

    Parameters
    ----------
    raw_dir : Path
        The folder that the sensor looks at.
    max_bytes : int
        Larger files are not read.
    """
    job = dg.define_asset_job(
        JOB_NAME,
        # Drawing takes longer than reading an article; the report follows what is published by its own condition.
        selection=dg.AssetSelection.all() - dg.AssetSelection.groups("report"),
        description=(
            "Read what is new in the folder of articles and publish a new generation of the warehouse. "
            "Where nothing is new, nothing is written."
        ),
        tags=RUN_TAGS,
        executor_def=dg.in_process_executor,
    )
    schedule = dg.ScheduleDefinition(
        name="every_morning",
        job=job,
        cron_schedule="0 6 * * *",
        execution_timezone=TIME_ZONE,
        description="Every morning at six, China time, before people come to work.",
    )

    @dg.sensor(
        name="new_articles",
        job=job,
        minimum_interval_seconds=30,
        description=(
            "Starts a run when an article was added to the folder, changed or taken away, "
            "as soon as no file has been written to for ten seconds."
        ),
    )
    def new_articles(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        if not raw_dir.is_dir():
            return dg.SkipReason(f"There is no folder {raw_dir}; create it or set IMTECH_RAW")
        decision = decide(*list_files(raw_dir, max_bytes), context.cursor, time.time())
        # No run key: it would keep a folder that returns to an earlier state from being read again.
        return dg.SensorResult(
            run_requests=[dg.RunRequest()] if decision.run else None,
            skip_reason=None if decision.run else decision.reason,
            cursor=decision.cursor,
        )

    # Dagster would make one of its own for the assets' automation conditions, without a word on what it is for.
    changed_sql = dg.AutomationConditionSensorDefinition(
        "changed_sql",
        target=dg.AssetSelection.all(),
        minimum_interval_seconds=30,
        run_tags=RUN_TAGS,
        description=(
            "When the SQL file of a mart has changed and the code location was reloaded (Deployment), makes it and the "
            "marts that are made from it anew, and publishes them; makes the report after each publication."
        ),
    )
    return job, schedule, [new_articles, changed_sql]
