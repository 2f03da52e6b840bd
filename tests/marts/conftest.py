"""A connection to the warehouse of the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from imtech_pipeline.warehouse import Warehouse


@pytest.fixture
def con(corpus_file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with Warehouse(corpus_file).published() as connection:
        yield connection
