"""The warehouse in notebooks: types, methods, and the example."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest

import imtech_pipeline
from imtech_pipeline.notebook import OpenWarehouse
from imtech_pipeline.warehouse import WarehouseError


@pytest.fixture
def warehouse(corpus_file: Path) -> Any:
    with imtech_pipeline.open_warehouse(corpus_file) as opened:
        yield opened


def test_figures_have_proper_types(warehouse: OpenWarehouse) -> None:
    figures = warehouse.figures()
    assert len(figures) > 500
    assert isinstance(figures["statement_kind"].dtype, pd.CategoricalDtype)
    assert str(figures["finding_count"].dtype) == "Int64"
    assert str(figures["value"].dtype) == "float64"
    assert pd.api.types.is_datetime64_any_dtype(figures["published_on"])
    assert pd.api.types.is_string_dtype(figures["sentence"])


def test_types_do_not_depend_on_what_is_missing(warehouse: OpenWarehouse) -> None:
    everything, nothing = warehouse.figures(), warehouse.figures("false")
    assert len(nothing) == 0
    plain = {name: str(t) for name, t in everything.dtypes.items() if t != "category"}
    assert {name: str(nothing[name].dtype) for name in plain} == plain
    targets = warehouse.table("mart.targets")
    assert str(targets["actual_is_break"].dtype) == "boolean"


def test_conditions_take_parameters(warehouse: OpenWarehouse) -> None:
    found = warehouse.figures("indicator = ? and ref_area = ?", ["TECH_CONTRACTS_SIGNED", "CN-NM"])
    assert "6,130" in set(found["quote"])
    assert set(warehouse.series("GDP", "CN-NM")["place"]) == {"Inner Mongolia"}


def test_search_why_and_as_of(warehouse: OpenWarehouse) -> None:
    found = warehouse.search("LOANS compensation")
    assert "69.7 million yuan" in set(found["value_text"])
    why = warehouse.why(found.loc[found["value_text"] == "69.7 million yuan", "statement_id"].iloc[0])
    assert "«69.7 million yuan»" in why["sentence"].iloc[0]
    assert len(warehouse.search("")) == len(warehouse.search("nothing-has-this-word")) == 0
    assert set(warehouse.as_of("2017-12-31")["time_period"].str[:4]) <= {"2012", "2015", "2016", "2020"}


def test_it_is_for_reading_only(warehouse: OpenWarehouse) -> None:
    with pytest.raises(duckdb.Error, match="read-only"):
        warehouse.connection.execute("delete from core.dim_article")


def test_without_a_warehouse_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="imtech run"):
        imtech_pipeline.open_warehouse(tmp_path / "none.duckdb")


@pytest.mark.parametrize("name", ["first_look.ipynb"])
def test_the_example_runs(name: str, project: Path, corpus_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the cells in order, as Jupyter would; what a cell ends with must be worth looking at."""
    monkeypatch.setenv("IMTECH_WAREHOUSE", str(corpus_file))
    notebook = json.loads((project / "examples" / name).read_text(encoding="utf-8"))
    assert notebook["nbformat"] == 4
    space: dict[str, Any] = {}
    shown = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        assert cell["outputs"] == [], "outputs go stale: clear them"
        *before, last = ast.parse("".join(cell["source"])).body
        exec(compile(ast.Module(before, []), name, "exec"), space)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), name, "eval"), space)
            if isinstance(value, pd.DataFrame):
                assert len(value), ast.unparse(last)
                shown += 1
        else:
            exec(compile(ast.Module([last], []), name, "exec"), space)
    assert shown >= 8
