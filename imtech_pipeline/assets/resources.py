"""What the assets work with: the folder of articles, the warehouse, and who reads.

Only the wrapping as Dagster resources belongs here, so that all can be set in the Launchpad.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import dagster as dg
from pydantic import Field, PrivateAttr

from imtech_pipeline.engines import Kind
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES

RETRIES = 4
RETRY_SECONDS = 5.0

if TYPE_CHECKING:
    import duckdb

    from imtech_pipeline.engines import Engine
    from imtech_pipeline.parts import Pool
    from imtech_pipeline.warehouse import Generation, Holder, Warehouse


class RawFolder(dg.ConfigurableResource):  # type: ignore[type-arg]
    """The folder of articles."""

    path: str = Field(description="The folder; files in its sub-folders count too.")
    max_bytes: int = Field(default=DEFAULT_MAX_FILE_BYTES, description="Larger files go to quarantine unread.")

    def folder(self) -> Path:
        """Return the folder.

        Raises
        ------
        dagster.Failure
            It does not exist.
        """
        folder = Path(self.path)
        if not folder.is_dir():
            raise dg.Failure(
                f"There is no folder {folder}. Make it, or name another: --raw, IMTECH_RAW or the run's configuration.",
                allow_retries=False,
            )
        return folder


class EngineResource(dg.ConfigurableResource):  # type: ignore[type-arg]
    """Who reads the articles. The same rows come out of each; they differ in time."""

    kind: Kind = Field(
        default=Kind.auto,
        description="local: this process; processes: a pool of them on this machine; dask: a cluster; "
        "auto: a pool for many articles, else this process.",
    )
    workers: int = Field(default=0, ge=0, description="Processes of the pool; 0 for one a processor.")
    dask_address: str = Field(default="", description="Dask's scheduler: tcp://host:8786 or tls://host:8786.")
    shards: str = Field(
        default="",
        description="Folder for what is under way; Dask's workers must see it under the same path. "
        "Beside the working database by default.",
    )

    def choose(self, articles: int) -> Engine:
        """Return the engine for a number of articles."""
        from imtech_pipeline.engines import choose

        return choose(self.kind, articles, workers=self.workers, dask_address=self.dask_address)

    def choose_here(self, files: int) -> Engine:
        """Return the engine for a number of files or articles of which only this machine is sure to see all."""
        from imtech_pipeline.engines import MANY_FILES, choose

        kind = Kind.auto if self.kind is Kind.dask else self.kind
        return choose(kind, files, workers=self.workers, many=MANY_FILES)

    @contextmanager
    def pool(self, warehouse: Warehouse, what: str, articles: int) -> Iterator[Pool | None]:
        """Give who works out the parts of a step for a number of articles; null where it is done best here."""
        from imtech_pipeline.engines import Local
        from imtech_pipeline.parts import Pool
        from imtech_pipeline.progress import report

        engine = self.choose_here(articles)
        if isinstance(engine, Local):
            yield None
            return
        pool = Pool(warehouse.folder / "parts.tmp", engine, lambda done, total: report(what, done, total))
        try:
            yield pool
        finally:
            pool.remove()

    def folder(self, warehouse: Path) -> Path:
        """Return the folder for a warehouse's shards; no other warehouse has the same."""
        if not self.shards:
            return warehouse.parent / f".{warehouse.stem}" / "shards"
        return Path(self.shards) / f"{warehouse.stem}-{hashlib.sha256(str(warehouse).encode()).hexdigest()[:8]}"


class WarehouseResource(dg.ConfigurableResource):  # type: ignore[type-arg]
    """The warehouse, and the right to write to it.

    The right is held for as long as Dagster keeps the resource: over the whole run where one process executes it, over
    each step where every step has its own process. Runs that want it too wait in line.
    """

    path: str = Field(
        description="The published file that analysts open; the working database lies in a folder beside it."
    )
    wait_seconds: float = Field(default=3600.0, description="How long to wait for another run that is writing.")

    _warehouse: Warehouse | None = PrivateAttr(default=None)
    _started_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    @contextmanager
    def yield_for_execution(self, context: dg.InitResourceContext) -> Iterator[WarehouseResource]:
        """Hold the right to write while the run, or the step, goes on."""
        from imtech_pipeline.progress import report
        from imtech_pipeline.warehouse import Warehouse

        log = context.log

        def tell(holder: Holder, waited: float) -> None:
            report(f"Waiting for {holder}")
            if log is not None:
                log.info(f"Waiting for {holder} to finish writing ({waited:.0f} s so far)")

        warehouse = Warehouse(self.path, wait=self.wait_seconds)
        with warehouse.lock(context.run.run_id if context.run else "", on_wait=tell):
            self._warehouse = warehouse
            self._started_at = datetime.now(UTC)
            try:
                yield self
            finally:
                self._warehouse = None

    @property
    def warehouse(self) -> Warehouse:
        """The warehouse; only while a run goes on."""
        if self._warehouse is None:
            raise RuntimeError("the warehouse is at hand only within a run")
        return self._warehouse

    @property
    def started_at(self) -> datetime:
        """When this run, or step, was given the right to write."""
        return self._started_at

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Open the working database for one transaction.

        Raises
        ------
        dagster.RetryRequested
            Somebody looks into the working database with another program: that ends, so the step is tried again.
            Nothing else that can go wrong gets better by itself within a run.
        """
        with _retried_when_busy(), self.warehouse.working() as con:
            yield con

    def publish(self, run: dict[str, object]) -> Generation:
        """Publish what the working database holds."""
        with _retried_when_busy():
            return self.warehouse.publish(run)


@contextmanager
def _retried_when_busy() -> Iterator[None]:
    from imtech_pipeline.warehouse import BusyError

    try:
        yield
    except BusyError as error:
        raise dg.RetryRequested(max_retries=RETRIES, seconds_to_wait=RETRY_SECONDS) from error
