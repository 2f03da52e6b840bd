"""The data dictionary as a page: what every table, view, macro and column means.

Belongs here: how the page looks. Does not belong here: what it says; that is in the comments of the SQL files, which
also make ``meta.data_dictionary``. ``python -m imtech_pipeline.dictionary`` writes ``docs/data_dictionary.md``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from imtech_pipeline import sqlmodels
from imtech_pipeline.paths import project_root

SCHEMAS = {
    "mart": "What to open first: views for analysts, and macros.",
    "core": "Facts and dimensions that the marts are made of.",
    "meta": "What the file says about itself.",
    "quarantine": "What could not be used, and why.",
}
# what the marts are built with; of no use to an analyst, but documented like the rest
BUILDING_BLOCKS = ("finding_statement", "lineage", "series_break")


def path() -> Path:
    """Where the page is."""
    return project_root() / "docs" / "data_dictionary.md"


def page(models: list[sqlmodels.SqlModel] | None = None) -> str:
    """The page as Markdown.

    Parameters
    ----------
    models : list of SqlModel, optional
        The project's own by default.

    Raises
    ------
    SqlModelError
        A file cannot be used, or a column has no comment.
    """
    models = models if models is not None else sqlmodels.load()
    types = _types(models)
    lines = [
        "# Data dictionary",
        "",
        "Made from the comments in `sql/` by `make dictionary`; edit those, not this page. "
        "The same texts are in the file itself: `from meta.data_dictionary`.",
        "",
        "How `imtech run` fills the tables: [reading](reading.md); the codes: [catalogue](catalogue.md).",
    ]
    for schema, what in SCHEMAS.items():
        own = sorted((m for m in models if m.schema == schema), key=_order)
        lines += ["", f"## {schema}", "", what, ""]
        lines += [f"- [`{_title(m)}`](#{_anchor(m)}): {_first_sentence(m.description)}" for m in own]
        for model in own:
            lines += ["", f"### {_title(model)}", "", _escaped(model.description)]
            if model.columns:
                lines += ["", "| column | type | what it means |", "|---|---|---|"]
                lines += [
                    f"| `{name}` | {types.get((model.qualified, name), '')} | {_escaped(text)} |"
                    for name, text in model.columns.items()
                ]
    return "\n".join(lines) + "\n"


def _types(models: list[sqlmodels.SqlModel]) -> dict[tuple[str, str], str]:
    """Type of every column, from a database with all tables and no rows."""
    import duckdb

    con = duckdb.connect()
    try:
        for schema in sqlmodels.SCHEMAS:
            con.execute(f"create schema {schema}")
        for model in models:
            if model.kind == "table":
                con.execute(model.statement())
        sqlmodels.build(con, models)
        rows = con.execute(
            "select schema_name || '.' || table_name, column_name, data_type from duckdb_columns() where not internal"
        ).fetchall()
        result = {(table, column): type_ for table, column, type_ in rows}
        for model in models:
            if model.kind == "table macro":
                arguments = ", ".join("'2020-01-01'" for _ in _parameters(model).split(","))
                described = con.execute(f"describe select * from {model.qualified}({arguments})").fetchall()
                result |= {(model.qualified, row[0]): row[1] for row in described}
        return result
    finally:
        con.close()


def _order(model: sqlmodels.SqlModel) -> tuple[int, str]:
    rank = {"view": 0, "table": 0, "table macro": 1, "scalar macro": 3}[model.kind]
    return (2 if model.name in BUILDING_BLOCKS else rank), model.name


def _parameters(model: sqlmodels.SqlModel) -> str:
    match = re.search(r"macro\s+[\w.]+\s*\(([^)]*)\)", model.sql, re.I)
    return match[1] if match else ""


def _title(model: sqlmodels.SqlModel) -> str:
    return f"{model.qualified}({_parameters(model)})" if "macro" in model.kind else model.qualified


def _anchor(model: sqlmodels.SqlModel) -> str:
    # as GitHub makes it: lower case, punctuation gone, spaces to hyphens
    return re.sub(r"[^\w\- ]", "", _title(model).lower()).replace(" ", "-")


def _first_sentence(text: str) -> str:
    return _escaped(re.split(r"(?<=[.?]) ", text, maxsplit=1)[0])


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else path()
    target.write_text(page(), encoding="utf-8")
    print(target)
