"""What the README shows of the first article is what a run makes of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from imtech_pipeline.warehouse import Warehouse


@pytest.fixture(scope="module")
def warehouse(begin_with_the_seed: Callable[..., None], tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    folder = tmp_path_factory.mktemp("readme")
    begin_with_the_seed(folder, "out")
    return Warehouse(folder / "out" / "warehouse.duckdb")


def test_the_first_table_is_the_answer_to_its_question(warehouse: Warehouse, project: Path) -> None:
    page = (project / "README.md").read_text("utf-8")
    found = re.search(r"```sql\n(.+?)```\n\n(\|.+?\n)\n", page, re.DOTALL)
    assert found
    head, _, *lines = ([cell.strip() for cell in line[1:-1].split("|")] for line in found[2].splitlines())
    with warehouse.published() as con:
        answer = con.sql(found[1])
        assert head == answer.columns
        assert lines == [["" if value is None else value for value in row] for row in answer.fetchall()]


def test_what_stands_below_the_first_table_is_so(warehouse: Warehouse) -> None:
    with warehouse.published() as con:
        others = (
            "select statement_kind, count(*) from mart.figures where statement_kind <> 'level' group by 1 order by 1"
        )
        assert con.sql(others).fetchall() == [("change", 2), ("equivalent", 1)]
        twice = "select count(*) from mart.findings where figures like '%144%144%' and message like '%two names%'"
        assert con.sql(twice).fetchall() == [(1,)]
