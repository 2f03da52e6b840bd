"""The exports, read back by the programs that they are for."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from imtech_pipeline import export as ex
from imtech_pipeline.cli import cli


def exported(con: duckdb.DuckDBPyConnection, folder: Path, file_format: str) -> dict[str, ex.ExportedFile]:
    return {file.path.name: file for file in ex.export(con, folder, file_format)}


def count(con: duckdb.DuckDBPyConnection, table: str) -> int:
    [(rows,)] = con.execute(f"select count(*) from {table}").fetchall()
    return int(rows)


def test_parquet_keeps_types_and_comments(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    files = exported(con, tmp_path, "parquet")
    assert files["figures.parquet"].rows == count(con, "mart.figures")
    table = pq.read_table(tmp_path / "figures.parquet")
    assert table.num_rows == files["figures.parquet"].rows
    assert str(table.schema.field("value").type) == "double"
    assert str(table.schema.field("published_on").type) == "date32[day]"
    comments = json.loads(table.schema.metadata[b"columns"])
    assert set(comments) == set(table.column_names)
    assert all(comments.values())


def test_csv_can_be_read_back(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    exported(con, tmp_path, "csv")
    with open(tmp_path / "series.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == count(con, "mart.series")
    assert {row["origin"] for row in rows} == {"reported", "derived"}
    assert len({row["obs_id"] for row in rows}) == len(rows)


@pytest.mark.parametrize("file_format", ["csv", "parquet", "xlsx", "sdmx-csv", "datapackage"])
def test_no_sentence_leaves_the_warehouse(con: duckdb.DuckDBPyConnection, tmp_path: Path, file_format: str) -> None:
    exported(con, tmp_path, file_format)
    sentences = [
        text
        for (text,) in con.execute("select distinct text from core.dim_sentence where length(text) > 125").fetchall()
    ]
    assert len(sentences) > 100
    for path in tmp_path.iterdir():
        if path.suffix == ".parquet":
            content = "\n".join(str(row) for row in pq.read_table(path).to_pylist())
        elif path.suffix == ".xlsx":
            book = openpyxl.load_workbook(path, read_only=True)
            content = "\n".join(str(v) for s in book.worksheets for row in s.iter_rows(values_only=True) for v in row)
        else:
            content = path.read_text(encoding="utf-8")
        assert [s for s in sentences if s in content] == [], path.name


def test_an_excerpt_is_short_and_holds_the_number(con: duckdb.DuckDBPyConnection) -> None:
    [figures] = [table for table in ex.tables(con) if table.name == "figures"]
    rows = con.sql(figures.query).project("excerpt, quote").fetchall()
    assert all(" ".join(quote.split()) in excerpt for excerpt, quote in rows)
    assert max(len(excerpt) - len(quote) for excerpt, quote in rows) <= 2 * ex.EXCERPT


def test_pysdmx_reads_sdmx_csv_back(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    pysdmx_io = pytest.importorskip("pysdmx.io")
    files = exported(con, tmp_path, "sdmx-csv")
    message = pysdmx_io.read_sdmx(tmp_path / "figures.sdmx.csv")
    [dataset] = message.data
    assert dataset.short_urn == "Dataflow=IMTECH:DF_FIGURES(1.0)"
    frame = dataset.data
    assert len(frame) == count(con, "mart.series") == files["figures.sdmx.csv"].rows
    # the dimensions are the key, as SDMX asks
    assert not frame.duplicated(list(ex.SDMX_DIMENSIONS)).any()
    assert not (frame[list(ex.SDMX_DIMENSIONS)] == "").any().any()
    [row] = frame[
        (frame.INDICATOR == "TECH_CONTRACTS_SIGNED")
        & (frame.TIME_PERIOD == "2019")
        & (frame.MEASURE == "LEVEL")
        & (frame.REF_AREA == "CN-NM")
    ].to_dict("records")
    assert float(row["OBS_VALUE"]) == 6130
    for column, codes, key in (
        ("INDICATOR", "indicators", "indicator"),
        ("METHOD", "methods", "method_id"),
        ("UNIT_MEASURE", "units", "unit_measure"),
    ):
        with open(tmp_path / f"codes_{codes}.csv", encoding="utf-8", newline="") as file:
            known = {code[key] for code in csv.DictReader(file)}
        assert set(frame[column]) <= known, column


def test_pysdmx_finds_the_structure_valid_and_all_codes_in_its_lists(
    con: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    pysdmx_io = pytest.importorskip("pysdmx.io")
    exported(con, tmp_path, "sdmx-csv")
    # held against the official JSON schema
    message = pysdmx_io.read_sdmx(tmp_path / "structure.sdmx.json", validate=True)
    [dsd] = [item for item in message.structures if item.id == "DSD_FIGURES"]
    assert [c.id for c in dsd.components.dimensions] == list(ex.SDMX_DIMENSIONS)
    assert [c.id for c in dsd.components.attributes] == list(ex.SDMX_ATTRIBUTES)
    [dataset] = pysdmx_io.read_sdmx(tmp_path / "figures.sdmx.csv").data
    coded = {c.id: {code.id for code in c.enumeration} for c in dsd.components if c.enumeration}
    assert set(coded) >= {"FREQ", "REF_AREA", "INDICATOR", "BREAKDOWN", "MEASURE", "SCENARIO", "OBS_STATUS", "METHOD"}
    for column, codes in coded.items():
        assert set(dataset.data[column]) <= codes, column


@pytest.mark.parametrize(
    ("period", "sdmx"),
    [
        ("2018", "2018"),
        ("2018-Q1", "2018-Q1"),
        ("2019-03-12", "2019-03-12"),
        ("2021-01/2021-05", "2021-01-01/P5M"),
        ("2021-01/2021-06", "2021-S1"),
        ("2021-07/2021-12", "2021-S2"),
        ("2021-04/2021-06", "2021-Q2"),
        ("2021-10/2021-12", "2021-Q4"),
        ("2021-01/2021-12", "2021"),
        ("2016/2020", "2016-01-01/P5Y"),
        ("2019-10-01/2019-10-07", "2019-10-01/P7D"),
        ("2024-01-01/2024-05-15", "2024-01-01/P136D"),
        ("2020-02-01/2020-02-29", "2020-02-01/P1M"),
        ("2016-12/2017", "2016-12-01/P13M"),
        ("2021-99/2021-05", "2021-99/2021-05"),
        ("some/time", "some/time"),
    ],
)
def test_periods_are_those_of_sdmx(period: str, sdmx: str) -> None:
    assert ex.sdmx_period(period) == sdmx


def test_frictionless_accepts_the_data_package(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    exported(con, tmp_path, "datapackage")
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["name", "type", "rowNumber", "fieldName", "message"])[:10]
    assert sum(task.stats["rows"] for task in report.tasks) > 1000
    # and it does look: a changed byte is found
    with open(tmp_path / "series.csv", "a", encoding="utf-8") as file:
        file.write("one cell too few\n")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_excel_has_a_sheet_a_mart_with_filters_and_formats(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    exported(con, tmp_path, "xlsx")
    book = openpyxl.load_workbook(tmp_path / "figures.xlsx")
    assert book.sheetnames[0] == "readme"
    assert book.sheetnames[1:9] == [
        "figures",
        "series",
        "growth",
        "compare",
        "targets",
        "findings",
        "coverage",
        "sources",
    ]
    sheet = book["figures"]
    assert sheet.max_row == count(con, "mart.figures") + 1
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet.freeze_panes == "B2"
    head = {cell.value: cell for cell in sheet[1]}
    assert head["value"].comment.text.endswith("The value as a number in unit_measure")
    dates = sheet.cell(2, head["published_on"].column)
    assert dates.number_format == "yyyy-mm-dd"
    assert isinstance(dates.value, date)
    whole = [
        c
        for (c,) in sheet.iter_rows(min_row=2, min_col=head["value"].column, max_col=head["value"].column)
        if c.value == 6277
    ]
    assert whole[0].number_format == "#,##0"
    readme = [str(c.value) for row in book["readme"].iter_rows() for c in row if c.value is not None]
    assert {"figures", "series", "is_break"} <= set(readme)


def test_text_of_an_article_becomes_no_formula(
    con: duckdb.DuckDBPyConnection, tmp_path: Path, monkeypatch: Any
) -> None:
    evil = ex.Table("evil", "x", None, "select '=HYPERLINK(\"http://x\")' as a, '@SUM(1)' as b, 'http://x' as c", "d",
                    tuple(ex.Column(n, "VARCHAR", "c") for n in "abc"))  # fmt: skip
    monkeypatch.setattr(ex, "tables", lambda con: [evil])
    exported(con, tmp_path, "xlsx")
    cells = openpyxl.load_workbook(tmp_path / "figures.xlsx")["evil"][2]
    assert [cell.data_type for cell in cells] == ["s", "s", "s"]
    assert [cell.hyperlink for cell in cells] == [None, None, None]


def test_a_sheet_that_is_full_says_so(con: duckdb.DuckDBPyConnection, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(ex, "EXCEL_ROWS", 11)
    notes: list[str] = []
    ex.export(con, tmp_path, "xlsx", notes.append)
    assert any("Sheet figures ends after 10 rows" in note and "parquet" in note for note in notes)
    assert openpyxl.load_workbook(tmp_path / "figures.xlsx")["figures"].max_row == 11


def test_exporting_again_replaces_and_leaves_nothing_else(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    first = exported(con, tmp_path, "csv")
    again = exported(con, tmp_path, "csv")
    assert {n: f.size for n, f in first.items()} == {n: f.size for n, f in again.items()}
    assert {path.name for path in tmp_path.iterdir()} == {"mine.txt", *first}


def test_the_command_exports(corpus_file: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke(cli, ["export", str(tmp_path / "new"), "--format", "csv", "--warehouse", str(corpus_file)])
    assert run.exit_code == 0, run.output
    assert "figures.csv" in run.output
    assert (tmp_path / "new" / "figures.csv").stat().st_size > 1000


def test_the_formats_of_the_command_are_those_there_are() -> None:
    [option] = [p for p in cli.commands["export"].params if p.name == "file_format"]
    assert tuple(option.type.choices) == ex.FORMATS  # type: ignore[attr-defined]


def test_what_cannot_be_written_is_told_clearly(corpus_file: Path, tmp_path: Path, project: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    for folder, words in (
        (tmp_path / "taken", "is a file; name a folder"),
        (tmp_path / "taken" / "below", "is a file; name a folder"),
        (project / "data" / "raw" / "out", "lies among the articles"),
    ):
        run = CliRunner().invoke(cli, ["export", str(folder), "--warehouse", str(corpus_file)])
        assert run.exit_code == 2
        assert words in run.stderr
    run = CliRunner().invoke(cli, ["export", str(tmp_path / "x"), "--warehouse", str(tmp_path / "none.duckdb")])
    assert run.exit_code == 2
    assert "imtech run" in run.stderr
