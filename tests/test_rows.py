"""Rows on their way into a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from imtech_pipeline.assets.rows import VECTORS_CHECKED, check_written, in_batches
from imtech_pipeline.warehouse import Warehouse

CHECKED = 2_048 * VECTORS_CHECKED


@pytest.fixture
def con(tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with Warehouse(tmp_path / "w.duckdb").working() as con:
        yield con


def validations(con: duckdb.DuckDBPyConnection, first: int, count: int, outcome: str = "pass") -> None:
    con.execute(
        "insert into core.fct_validation by name select 'v-' || n as validation_id, 'a_rule' as rule_id, "
        f"'{outcome}' as outcome, 'soft' as severity from range({first}, {first + count}) r(n)"
    )


def test_a_stream_is_cut_into_lists() -> None:
    assert list(in_batches(iter(range(5)), 2)) == [[0, 1], [2, 3], [4]]


def test_what_was_written_is_checked_in_parts_and_the_broken_rows_moved(con: duckdb.DuckDBPyConnection) -> None:
    validations(con, 0, 2 * CHECKED)
    validations(con, 2 * CHECKED, 2, outcome="perhaps")
    # the same key twice, too far apart to be looked at in one part
    validations(con, 7, 1)
    con.execute("create temp table t_written as select validation_id from core.fct_validation")
    assert check_written(con, "core.fct_validation", "validation_id") == 3
    assert con.execute(
        "select validation_id, reasons from quarantine.fct_validation order by validation_id"
    ).fetchall() == [
        (f"v-{2 * CHECKED}", "outcome is none of pass, fail, na"),
        (f"v-{2 * CHECKED + 1}", "outcome is none of pass, fail, na"),
        ("v-7", "validation_id is there already"),
    ]
    [(kept,)] = con.execute("select count(*) from core.fct_validation where outcome = 'pass'").fetchall()
    assert kept == 2 * CHECKED - 1


def test_rows_of_an_earlier_run_are_left_alone(con: duckdb.DuckDBPyConnection) -> None:
    validations(con, 0, 5, outcome="perhaps")
    validations(con, 5, 5)
    con.execute("create temp table t_written as select 'v-' || n as validation_id from range(5, 10) r(n)")
    assert check_written(con, "core.fct_validation", "validation_id") == 0
    assert con.execute("select count(*) from core.fct_validation").fetchall() == [(10,)]


def test_nothing_written_is_nothing_to_check(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("create temp table t_written (validation_id varchar)")
    assert check_written(con, "core.fct_validation", "validation_id") == 0
