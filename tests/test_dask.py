"""Dask: scheduler and workers as processes of their own, one of them killed in the middle."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import generate
from benchmarks.cluster import KillingDask, cluster
from imtech_pipeline import engines, shards, state
from imtech_pipeline.assets.articles import take_up
from imtech_pipeline.assets.statements import read_unread
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES
from imtech_pipeline.survey import survey
from imtech_pipeline.warehouse import Warehouse, content_hash

pytest.importorskip("distributed")
pytestmark = pytest.mark.slow

ARTICLES = 300
SHARD = 15


def read(raw: Path, file: Path, engine: engines.Engine) -> dict[str, str]:
    with Warehouse(file).working() as con:
        take_up(con, survey(raw, state.known_articles(con), DEFAULT_MAX_FILE_BYTES), file.parent / "shards")
        read_unread(con, file.parent / "shards", lambda number: engine)
        return content_hash(con)


def test_a_worker_that_is_killed_half_way_costs_no_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "ARTICLES", SHARD)
    raw = tmp_path / "raw"
    generate.write(raw, ARTICLES)
    with cluster(tmp_path) as dask:
        engine = KillingDask(dask.address, dask.workers[0], ARTICLES // SHARD // 2)
        found = read(raw, tmp_path / "dask" / "w.duckdb", engine)
        assert dask.workers[0].poll() == -9
        assert dask.workers[1].poll() is None
    assert found == read(raw, tmp_path / "local" / "w.duckdb", engines.Local())
    assert found["core.dim_article"].startswith(f"{ARTICLES}:")
    assert found["quarantine.file"].startswith("0:")


def test_no_scheduler_and_no_workers_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "CONNECT_SECONDS", 1)
    with pytest.raises(engines.EngineError, match="no Dask scheduler answers"):
        engines.Dask("tcp://127.0.0.1:1").run(tmp_path, [], "any", print)
    with cluster(tmp_path, workers=0) as dask, pytest.raises(engines.EngineError, match="has no workers"):
        engines.Dask(dask.address).run(tmp_path, [], "any", print)


def test_other_code_on_the_workers_is_told(tmp_path: Path) -> None:
    with cluster(tmp_path, workers=1) as dask, pytest.raises(engines.EngineError, match="install the same code"):
        engines.Dask(dask.address).run(tmp_path, ["00"], "another version", print)
