"""The warehouse of the corpus, made once for all tests and all processes that run them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import dagster as dg
import duckdb
import pytest
from filelock import FileLock

from imtech_pipeline.automation import JOB_NAME
from imtech_pipeline.definitions import build_defs
from imtech_pipeline.warehouse import Warehouse


@pytest.fixture(scope="session")
def corpus_file(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published file of a run over the articles of the tests and of data/raw."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    file = shared / "corpus" / "warehouse.duckdb"
    with FileLock(shared / "corpus.lock"):
        if not file.exists():
            raw = shared / "corpus_raw"
            raw.mkdir()
            for folder in ("tests/corpus/articles", "data/raw"):
                for article in sorted((project / folder).glob("*.txt")):
                    shutil.copy(article, raw)
            with dg.DagsterInstance.ephemeral() as instance:
                assert build_defs(raw, file).resolve_job_def(JOB_NAME).execute_in_process(instance=instance).success
    return file


@pytest.fixture
def con(corpus_file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with Warehouse(corpus_file).published() as connection:
        yield connection
