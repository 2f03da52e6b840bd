"""The data dictionary: complete, and the page as true as the file."""

from __future__ import annotations

import re
from dataclasses import replace

import duckdb

from imtech_pipeline import dictionary, sqlmodels


def test_the_page_is_the_one_that_the_sql_files_make() -> None:
    assert dictionary.path().read_text(encoding="utf-8") == dictionary.page(), "call `make dictionary`"


def test_no_public_column_is_without_a_comment(con: duckdb.DuckDBPyConnection) -> None:
    bare = con.execute(
        "select schema_name, table_name, column_name from meta.data_dictionary "
        "where coalesce(trim(column_comment), '') = '' or coalesce(trim(table_comment), '') = ''"
    ).fetchall()
    assert bare == []
    there = con.execute(
        "select count(*) from duckdb_columns() where not internal and database_name = current_database()"
    ).fetchall()
    assert con.execute("select count(*) from meta.data_dictionary").fetchall() == there


def test_every_macro_has_a_comment(con: duckdb.DuckDBPyConnection) -> None:
    macros = con.execute(
        "select function_name, comment from duckdb_functions() where schema_name = 'mart' and not internal"
    ).fetchall()
    assert {"why", "as_of", "search"} <= {name for name, _ in macros}
    assert [name for name, comment in macros if not comment] == []


def test_a_column_of_the_page_has_a_type_and_a_meaning() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \| (.*) \|$", dictionary.page(), re.M)
    assert len(rows) > 400
    assert [row for row in rows if not row[1] or not row[2].strip()] == []


def test_links_within_the_page_lead_somewhere() -> None:
    page = dictionary.page()
    anchors = {
        re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.*)$", page, re.M)
    }
    assert set(re.findall(r"\]\(#([^)]*)\)", page)) <= anchors


def test_a_bar_in_a_comment_does_not_break_the_table() -> None:
    models = [
        replace(m, columns=dict.fromkeys(m.columns, "a | b"))
        for m in sqlmodels.load()
        if m.qualified == "core.dim_area"
    ]
    assert r"a \| b" in dictionary.page([*models, *(m for m in sqlmodels.load() if m.qualified == "meta.state")])
