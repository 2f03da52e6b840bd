"""The marts in the formats of others: Parquet, CSV, Excel, SDMX-CSV, a Frictionless data package.

Belongs here: which tables leave the warehouse, with which columns, and how each format is written. Does not belong
here: what the tables say (``sql/mart``). The text of the articles belongs to their publishers, so no sentence and no
text leaves; a figure takes along its number as printed and the few words around it, and the address of its article.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from imtech_pipeline.warehouse import published_generation

if TYPE_CHECKING:
    import duckdb

FORMATS = ("parquet", "csv", "xlsx", "sdmx-csv", "datapackage")

#: Characters on either side of a number that go with it.
EXCERPT = 40
#: The longest piece in an article's own words; a subject or a number is shorter unless something went wrong.
QUOTED = 200
# limits of the xlsx format itself
EXCEL_ROWS = 1_048_576
EXCEL_CELL = 32_767
_BATCH = 10_000

SDMX_STRUCTURE = "IMTECH:DF_FIGURES(1.0)"
#: Column of an SDMX-CSV file to the column of mart.series. Dimensions first, then the value, then attributes.
SDMX_DIMENSIONS = {
    "FREQ": "coalesce(freq, '_U')",
    "REF_AREA": "ref_area",
    "INDICATOR": "indicator",
    "BREAKDOWN": "breakdown",
    "MEASURE": "upper(measure)",
    "UNIT_MEASURE": "coalesce(unit_measure, '_U')",
    "SCENARIO": "upper(scenario)",
    "COMPARISON_BASIS": "coalesce(comparison_basis, '_Z')",
    "TIME_PERIOD": "time_period",
}
SDMX_ATTRIBUTES = {
    "OBS_STATUS": "obs_status",
    "METHOD": "method_id",
    "OBS_VALUE_LOW": "obs_value_low",
    "OBS_VALUE_HIGH": "obs_value_high",
    "SOURCE_COUNT": "source_count",
    "VALID_FROM": "valid_from",
    "BREAK_NOTE": "break_note",
    "OBS_ID": "obs_id",
}

_FIELD_TYPES = {"BOOLEAN": "boolean", "DATE": "date", "DOUBLE": "number", "FLOAT": "number"}
_INTEGERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UBIGINT", "UINTEGER")


class ExportError(Exception):
    """The tables cannot be written there; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that was written: its path, its rows (of all sheets together), its size in bytes."""

    path: Path
    rows: int
    size: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it is written: name, DuckDB type, what it means."""

    name: str
    type: str
    comment: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table that leaves the warehouse: its name outside, its query, its key, what a row is."""

    name: str
    source: str
    key: str | None
    query: str
    comment: str
    columns: tuple[Column, ...]


# name outside, table, column that is its key
_MARTS = (
    ("figures", "mart.figures", "statement_id"),
    ("series", "mart.series", "obs_id"),
    ("growth", "mart.growth", None),
    ("compare", "mart.compare", "obs_id"),
    ("targets", "mart.targets", "obs_id"),
    ("findings", "mart.findings", "validation_id"),
    ("coverage", "mart.coverage", "article_id"),
    ("sources", "mart.sources", None),
)
_CODES = (
    ("indicators", "core.dim_indicator", "indicator"),
    ("breakdowns", "core.dim_breakdown", "breakdown"),
    ("areas", "core.dim_area", "ref_area"),
    ("units", "core.dim_unit", "unit_measure"),
    ("methods", "core.dim_method", "method_id"),
    ("rules", "core.dim_rule", "rule_id"),
)
# whole sentences stay in the warehouse
_LEFT_OUT = {"mart.figures": ("sentence",), "mart.findings": ("sentences",)}
_IN_THE_ARTICLES_WORDS = {"mart.figures": ("figure", "subject", "quote", "applies_to_quote")}


def export(
    con: duckdb.DuckDBPyConnection,
    folder: str | os.PathLike[str],
    file_format: str,
    note: Callable[[str], None] = lambda _: None,
) -> list[ExportedFile]:
    """Write the marts and the lists of codes into a folder.

    Files of the same names are replaced, each in one step; others in the folder stay.

    Parameters
    ----------
    con : duckdb.DuckDBPyConnection
        The published warehouse, with access to files.
    folder : path-like
        Made if it is missing.
    file_format : {"parquet", "csv", "xlsx", "sdmx-csv", "datapackage"}
    note : callable
        Told, in a sentence, about anything that the format has no room for.

    Returns
    -------
    list of ExportedFile

    Raises
    ------
    ExportError
        An unknown format, or a folder that cannot be written to.
    """
    writers = {
        "parquet": _parquet,
        "csv": _csv,
        "xlsx": _xlsx,
        "sdmx-csv": _sdmx,
        "datapackage": _datapackage,
    }
    if file_format not in writers:
        raise ExportError(f"{file_format!r} is no format. Formats: {', '.join(FORMATS)}.")
    target = Path(folder).expanduser()
    try:
        target.mkdir(parents=True, exist_ok=True)
        return writers[file_format](con, target, note)
    except (FileExistsError, NotADirectoryError):
        raise ExportError(f"{target} is a file; name a folder for the exported files.") from None
    except OSError as error:
        raise ExportError(
            f"{target} cannot be written to ({error.strerror or error}). Free some space, or name another folder."
        ) from error


def tables(con: duckdb.DuckDBPyConnection) -> list[Table]:
    """All tables that leave the warehouse, marts first."""
    comments: dict[str, str] = {}
    columns: dict[str, list[Column]] = {}
    for schema, table, name, type_, comment, table_comment in con.execute(
        "select schema_name, table_name, column_name, data_type, column_comment, table_comment "
        "from meta.data_dictionary"
    ).fetchall():
        comments[f"{schema}.{table}"] = table_comment or ""
        columns.setdefault(f"{schema}.{table}", []).append(Column(name, type_, comment or ""))
    result = []
    for outside, source, key in (*_MARTS, *_CODES):
        kept = [column for column in columns[source] if column.name not in _LEFT_OUT.get(source, ())]
        shortened = _IN_THE_ARTICLES_WORDS.get(source, ())
        selected = [
            f'left(t."{c.name}", {QUOTED}) as "{c.name}"' if c.name in shortened else f't."{c.name}"' for c in kept
        ]
        query = f"select {', '.join(selected)} from {source} as t"
        if source == "mart.figures":
            first = f"greatest(t.char_start - {EXCERPT}, 0)"
            query = (
                f"select {', '.join(selected)}, regexp_replace(substr(a.text, {first} + 1, "
                f"least(t.char_end - {first}, {EXCERPT + QUOTED}) + {EXCERPT}), '\\s+', ' ', 'g') as excerpt "
                f"from {source} as t inner join core.dim_article as a "
                "on a.article_id = t.article_id and a.file_name = t.file_name and a.is_current"
            )
            kept.append(Column("excerpt", "VARCHAR", "The number with the few words around it, cut anywhere"))
        result.append(Table(outside, source, key, query, comments[source], tuple(kept)))
    return result


# ---- files of DuckDB's own making ------------------------------------------------------------------


def _parquet(con: duckdb.DuckDBPyConnection, folder: Path, note: Callable[[str], None]) -> list[ExportedFile]:
    def options(table: Table) -> str:
        documented = {"description": table.comment, "columns": json.dumps({c.name: c.comment for c in table.columns})}
        pairs = ", ".join(f"{key}: {_literal(text)}" for key, text in documented.items())
        return f"format parquet, compression zstd, kv_metadata {{{pairs}}}"

    return [_copy(con, table, folder / f"{table.name}.parquet", options(table)) for table in tables(con)]


def _csv(con: duckdb.DuckDBPyConnection, folder: Path, note: Callable[[str], None]) -> list[ExportedFile]:
    return [_copy(con, table, folder / f"{table.name}.csv", "format csv, header") for table in tables(con)]


def _copy(con: duckdb.DuckDBPyConnection, table: Table, path: Path, options: str) -> ExportedFile:
    import duckdb

    with _replacing(path) as temporary:
        try:
            [(rows,)] = con.execute(f"copy ({table.query}) to {_literal(str(temporary))} ({options})").fetchall()
        except duckdb.IOException as error:
            raise ExportError(f"{path} cannot be written: {str(error).splitlines()[0]}") from error
    return ExportedFile(path, int(rows), path.stat().st_size)


# ---- Frictionless data package ---------------------------------------------------------------------


def _datapackage(con: duckdb.DuckDBPyConnection, folder: Path, note: Callable[[str], None]) -> list[ExportedFile]:
    """Write CSV files and ``datapackage.json``, which describes them (https://specs.frictionlessdata.io)."""
    generation, published = published_generation(con)
    files, resources = [], []
    for table in tables(con):
        file = _copy(con, table, folder / f"{table.name}.csv", "format csv, header")
        files.append(file)
        schema: dict[str, Any] = {
            "fields": [{"name": c.name, "type": _field_type(c.type), "description": c.comment} for c in table.columns],
            "missingValues": [""],
        }
        if table.key:
            schema["primaryKey"] = [table.key]
        with open(file.path, "rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()
        resources.append(
            {
                "profile": "tabular-data-resource",
                "name": table.name,
                "path": file.path.name,
                "description": table.comment,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": file.size,
                "hash": f"sha256:{digest}",
                "schema": schema,
            }
        )
    package = {
        "profile": "tabular-data-package",
        "name": "imtech-figures",
        "title": "Figures from statistical news articles",
        "description": "Every figure that the articles tell, with its place, period, unit and address; what follows "
        "from the figures, and what checks found. The articles' text belongs to their publishers and is not included.",
        "version": str(generation or 0),
        "resources": resources,
    }
    if published:
        package["created"] = published.strftime("%Y-%m-%dT%H:%M:%SZ")
    path = folder / "datapackage.json"
    with _replacing(path) as temporary:
        temporary.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return [*files, ExportedFile(path, len(resources), path.stat().st_size)]


def _field_type(type_: str) -> str:
    return "integer" if type_ in _INTEGERS else _FIELD_TYPES.get(type_, "string")


# ---- SDMX-CSV --------------------------------------------------------------------------------------


def _sdmx(con: duckdb.DuckDBPyConnection, folder: Path, note: Callable[[str], None]) -> list[ExportedFile]:
    """Write mart.series as SDMX-CSV 2.0, and beside it the structure message and the lists of codes."""
    from imtech_pipeline import sdmx

    columns = [*SDMX_DIMENSIONS.values(), "obs_value", *SDMX_ATTRIBUTES.values()]
    header = ["STRUCTURE", "STRUCTURE_ID", "ACTION", *SDMX_DIMENSIONS, "OBS_VALUE", *SDMX_ATTRIBUTES]
    period = 3 + list(SDMX_DIMENSIONS).index("TIME_PERIOD")
    path, rows = folder / "figures.sdmx.csv", 0
    with _replacing(path) as temporary, open(temporary, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for batch in _batches(con, f"select {', '.join(columns)} from mart.series"):
            for values in batch:
                row: list[Any] = ["dataflow", SDMX_STRUCTURE, "I", *values]
                row[period] = sdmx_period(row[period])
                writer.writerow(row)
            rows += len(batch)
    files = [ExportedFile(path, rows, path.stat().st_size)]
    path = folder / "structure.sdmx.json"
    with _replacing(path) as temporary:
        temporary.write_text(json.dumps(sdmx.structure(con), ensure_ascii=False, indent=1), encoding="utf-8")
    files.append(ExportedFile(path, 1, path.stat().st_size))
    codes = {source for _, source, _ in _CODES}
    for table in tables(con):
        if table.source in codes:
            files.append(_copy(con, table, folder / f"codes_{table.name}.csv", "format csv, header"))
    return files


def sdmx_period(period: str) -> str:
    """Write a period as SDMX does: a range by its first day and its length.

    Parameters
    ----------
    period : str
        ISO 8601: ``2018``, ``2018-Q1``, ``2019-03``, ``2019-03-12``, or a range of two of them.

    Returns
    -------
    str
        ``2021-01/2021-05`` becomes ``2021-01-01/P5M``, ``2021-01/2021-06`` ``2021-S1``. What is no range is returned
        as it is.

    Notes
    -----
    SDMX 3.0, section 6, "Time range": a start date and an ISO 8601 duration.
    """
    if "/" not in period:
        return period
    first, last = (_days(part) for part in period.split("/", 1))
    if first is None or last is None:
        return period
    start, after = first[0], last[1] + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    if start.day == after.day == 1:
        # those that have a name of their own
        if months == 12 and start.month == 1:
            return f"{start.year}"
        if months == 6 and start.month in (1, 7):
            return f"{start.year}-S{start.month // 6 + 1}"
        if months == 3 and start.month % 3 == 1:
            return f"{start.year}-Q{start.month // 3 + 1}"
    if start.day == after.day and months > 0:
        length = f"{months // 12}Y" if months % 12 == 0 else f"{months}M"
    else:
        length = f"{(after - start).days}D"
    return f"{start.isoformat()}/P{length}"


def _days(part: str) -> tuple[date, date] | None:
    """First and last day of a year, half year, quarter, month or day."""
    match = re.fullmatch(r"(\d{4})(?:-(?:([QS])(\d)|(\d\d)(?:-(\d\d))?))?", part)
    if not match:
        return None
    year, letter, number, month, day = match.groups()
    try:
        if day:
            one = date(int(year), int(month), int(day))
            return one, one
        length = {"Q": 3, "S": 6}.get(letter, 1 if month else 12)
        begin = int(month or 0) or (int(number or 1) - 1) * length + 1
        start, following = date(int(year), begin, 1), int(year) * 12 + begin - 1 + length
        return start, date(following // 12, following % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None


# ---- Excel -----------------------------------------------------------------------------------------


def _xlsx(con: duckdb.DuckDBPyConnection, folder: Path, note: Callable[[str], None]) -> list[ExportedFile]:
    """Write one workbook: a readme, then a sheet a table, with filters and number formats."""
    import xlsxwriter

    path = folder / "figures.xlsx"
    generation, published = published_generation(con)
    with _replacing(path) as temporary:
        # text from an article must never become a formula or a link
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
        }
        book = xlsxwriter.Workbook(str(temporary), options)
        try:
            if published:
                book.set_properties({"title": "Figures from statistical news articles", "created": published})
            formats = {
                "head": book.add_format({"bold": True, "bg_color": "#1F4E79", "font_color": "white", "valign": "top"}),
                "bold": book.add_format({"bold": True}),
                "title": book.add_format({"bold": True, "font_size": 16}),
                "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
                "link": book.add_format({"font_color": "#1F4E79", "underline": 1}),
                "whole": book.add_format({"num_format": "#,##0"}),
                "decimal": book.add_format({"num_format": "#,##0.00##"}),
                "plain": book.add_format({"num_format": "0"}),
                "date": book.add_format({"num_format": "yyyy-mm-dd"}),
            }
            readme = book.add_worksheet("readme")
            all_tables = tables(con)
            counts = {
                table.name: _sheet(con, book.add_worksheet(table.name), table, formats, note) for table in all_tables
            }
            _readme(readme, all_tables, counts, formats, generation, published)
        finally:
            book.close()
    return [ExportedFile(path, sum(counts.values()), path.stat().st_size)]


def _sheet(
    con: duckdb.DuckDBPyConnection, sheet: Any, table: Table, formats: dict[str, Any], note: Callable[[str], None]
) -> int:
    for number, column in enumerate(table.columns):
        wide = {"VARCHAR": 18, "DATE": 11, "BOOLEAN": 9}.get(column.type, 14)
        if column.name in (
            "figure",
            "message",
            "action",
            "title",
            "article_title",
            "findings",
            "side_by_side",
            "definition",
        ):
            wide = 48
        sheet.set_column(number, number, max(wide, len(column.name) + 4))
        sheet.write_string(0, number, column.name, formats["head"])
        sheet.write_comment(0, number, column.comment, {"x_scale": 2})
    sheet.freeze_panes(1, 1)
    written = cut = 0
    for batch in _batches(con, table.query):
        for values in batch:
            if written + 1 >= EXCEL_ROWS:
                break
            written += 1
            for number, value in enumerate(values):
                if value is None:
                    continue
                if isinstance(value, bool):
                    sheet.write_boolean(written, number, value)
                elif isinstance(value, int | float):
                    style = "decimal" if value != round(value, 0) else "plain" if _is_year(table, number) else "whole"
                    sheet.write_number(written, number, value, formats[style])
                elif isinstance(value, date):
                    sheet.write_datetime(written, number, value, formats["date"])
                else:
                    text = str(value)
                    if len(text) > EXCEL_CELL:
                        text, cut = text[: EXCEL_CELL - 1] + "…", cut + 1
                    sheet.write_string(written, number, text)
        else:
            continue
        note(f"Sheet {table.name} ends after {written:,} rows, all that Excel has room for: export as parquet or csv.")
        break
    if cut:
        note(f"Sheet {table.name}: {cut:,} texts were cut to the {EXCEL_CELL:,} characters that a cell holds.")
    sheet.autofilter(0, 0, max(written, 1), len(table.columns) - 1)
    return written


def _is_year(table: Table, number: int) -> bool:
    return table.columns[number].name.endswith(("year", "position", "char_start", "char_end"))


def _readme(
    sheet: Any,
    all_tables: Sequence[Table],
    counts: dict[str, int],
    formats: dict[str, Any],
    generation: int | None,
    published: Any,
) -> None:
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 24)
    sheet.set_column(2, 2, 110)
    sheet.write_string(0, 0, "Figures from statistical news articles", formats["title"])
    when = f", published {published:%Y-%m-%d %H:%M} UTC" if published else ""
    lines = [
        f"Generation {generation or 'unknown'} of the warehouse{when}.",
        "Start with the sheet figures: one row a figure as an article tells it, with the number as printed.",
        "series holds one value an indicator, place and period. origin: told by an article (reported) or worked out",
        "(derived). is_break: do not join the value with what lies before; break_note says why.",
        "findings says which figures do not fit together. Look there before you use a figure.",
        "The articles' text belongs to their publishers; here are facts, short quotations and addresses only.",
    ]
    row = 1
    for line in lines:
        row += 1
        sheet.write_string(row, 0, line)
    row += 2
    for number, name in enumerate(("Sheet", "Rows", "What a row is")):
        sheet.write_string(row, number, name, formats["head"])
    for table in all_tables:
        row += 1
        sheet.write_url(row, 0, f"internal:'{table.name}'!A1", formats["link"], table.name)
        sheet.write_number(row, 1, counts[table.name], formats["whole"])
        sheet.write_string(row, 2, table.comment, formats["wrap"])
    row += 2
    for number, name in enumerate(("Sheet", "Column", "What it means")):
        sheet.write_string(row, number, name, formats["head"])
    for table in all_tables:
        for column in table.columns:
            row += 1
            sheet.write_string(row, 0, table.name)
            sheet.write_string(row, 1, column.name, formats["bold"])
            sheet.write_string(row, 2, column.comment, formats["wrap"])


# ---- what all formats share ------------------------------------------------------------------------


def _batches(con: duckdb.DuckDBPyConnection, query: str) -> Iterator[list[tuple[Any, ...]]]:
    # a cursor of its own: the caller may ask something else in between
    cursor = con.cursor()
    try:
        result = cursor.execute(query)
        while batch := result.fetchmany(_BATCH):
            yield batch
    finally:
        cursor.close()


class _replacing:
    """A temporary path beside the real one, which it replaces where all went well."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.tmp")

    def __enter__(self) -> Path:
        return self.temporary

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                os.replace(self.temporary, self.path)
        finally:
            self.temporary.unlink(missing_ok=True)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
