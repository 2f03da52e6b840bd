"""How things look on a terminal: the summary of a run, the result of a query, a fact with its sentence, progress.

Layout only; what is shown comes from `summary.py` and `cli.py`. rich is imported where it is used, for `imtech --help`
must not wait for it.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from datetime import time as clock_time
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from imtech_pipeline.summary import EXAMPLE_QUERY, Finding, Reasons, Source, Summary

if TYPE_CHECKING:
    import duckdb
    from rich.console import Console

ROWS_SHOWN = 200
FETCH_ROWS = 10_000
ROWS_AS_BLOCKS = 3
PIPE_WIDTH = 120
"""Columns where the output is no terminal and the environment does not say."""

PROGRESS_AFTER_SECONDS = 1.0
PLAIN_PROGRESS_EVERY_SECONDS = 15.0


def _console(file: IO[str] | None = None) -> Console:
    from rich.console import Console

    file = file or sys.stdout
    width = None if file.isatty() or os.environ.get("COLUMNS") else PIPE_WIDTH
    return Console(file=file, width=width, highlight=False, soft_wrap=False, emoji=False)


def command_name() -> str:
    """Return how a person calls this program here: `imtech` where the shell finds it, else the path to it."""
    if shutil.which("imtech"):
        return "imtech"
    called = Path(sys.argv[0])
    if called.name != "imtech":
        return "imtech"
    try:
        return str(called.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(called)


def print_summary(summary: Summary, first_line: str) -> None:
    """Print what a run found, as a person likes to read it."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = _console()
    console.print()
    console.print(Text(first_line, style="bold"))
    console.print()
    counts = Table.grid(padding=(0, 2))
    counts.add_column(justify="left", style="dim")
    counts.add_column(justify="right")
    counts.add_column()
    withdrawn = (
        f"{summary.articles_withdrawn:,} earlier or withdrawn, kept as history" if summary.articles_withdrawn else ""
    )
    counts.add_row("Articles", f"{summary.articles:,}", withdrawn)
    counts.add_row("Numbers found", f"{summary.numbers:,}", "")
    bound = f"{summary.statements_with_indicator:,} with an indicator of the catalogue" if summary.statements else ""
    if summary.mean_confidence is not None:
        bound += f", mean confidence {summary.mean_confidence:.2f}"
    counts.add_row("Statements", f"{summary.statements:,}", bound)
    derived = f"{summary.derived_observations:,} of them derived" if summary.derived_observations else ""
    counts.add_row("Observations", f"{summary.observations:,}", derived)
    found = summary.hard_findings + summary.soft_findings
    hard = f"{summary.hard_findings:,} of them cannot be true" if summary.hard_findings else ""
    counts.add_row("Findings", f"{found:,}", hard)
    if summary.quarantined_row_count:
        counts.add_row(
            "Rows in quarantine", f"{summary.quarantined_row_count:,}", "with reasons, in quarantine.<table>"
        )
    console.print(Padding(counts, (0, 0, 0, 2)))

    if summary.findings:
        _heading(console, "Worth a look")
        _print_findings(console, summary.findings)
        if found > len(summary.findings):
            _indented(console, f"... and {found - len(summary.findings):,} more in mart.findings", style="dim")
    if summary.quarantined_file_count:
        _heading(console, f"Not read ({summary.quarantined_file_count:,})")
        for name, reason in summary.quarantined_files:
            _indented(console, Text.assemble((name, "yellow"), f": {reason}"))
        if summary.quarantined_file_count > len(summary.quarantined_files):
            more = summary.quarantined_file_count - len(summary.quarantined_files)
            _indented(console, f"... and {more:,} more in quarantine.file", style="dim")
    console.print()
    where = Table.grid(padding=(0, 2))
    where.add_column(style="dim")
    where.add_column(overflow="fold")
    generation = f" (generation {summary.generation})" if summary.generation else ""
    where.add_row("Warehouse", f"{_short_path(summary.warehouse)}{generation}")
    where.add_row("Try", f'{command_name()} query "{EXAMPLE_QUERY}"')
    console.print(Padding(where, (0, 0, 0, 2)))
    console.print()


def _heading(console: Console, text: str) -> None:
    console.print()
    console.print(f"  [bold]{text}[/bold]")


def _indented(console: Console, text: Any, style: str = "", indent: int = 2) -> None:
    from rich.padding import Padding

    console.print(Padding(text, (0, 0, 0, indent)), style=style)


def _print_findings(console: Console, findings: Sequence[Finding]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 1))
    table.add_column()
    table.add_column(overflow="fold")
    for finding in findings:
        hard = finding.severity == "hard"
        text = Text(finding.message or finding.rule_id)
        if finding.action:
            text.append(f"\n→ {finding.action}", style="dim")
        table.add_row(Text("✗" if hard else "!", style="bold red" if hard else "bold yellow"), text)
    _indented(console, table)


def _short_path(path: str) -> str:
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return path


def print_reasons(reasons: Reasons) -> None:
    """Print a fact: value, growth, the sentences it comes from with the number marked, the articles, the findings."""
    from rich.text import Text

    console = _console()
    fact = reasons.fact
    console.print()
    value = fact["value"] if reasons.kind == "statement" else fact["obs_value"]
    name = fact.get("subject") or fact.get("indicator") or ""
    title = Text(f"{_number(value)} {_unit(fact['unit_measure'])}".strip(), style="bold")
    title.append(f"  {name}", style="default")
    console.print(title)
    where = [fact.get("ref_area_name") or fact.get("ref_area"), fact.get("time_period"), fact.get("scenario")]
    console.print(Text(", ".join(str(part) for part in where if part), style="dim"))
    if reasons.formula:
        console.print(Text(reasons.formula))
    for line in reasons.context:
        console.print(Text(line))
    for source in reasons.sources:
        console.print()
        _indented(console, _marked(source))
        article = " · ".join(str(part) for part in (source.title, source.publisher, source.published_on) if part)
        role = f"{source.role}: " if source.role and source.role != "value" else ""
        doubt = "" if source.agrees is not False else "  (does not agree)"
        _indented(console, Text(f"{role}{article or source.file_name}{doubt}", style="dim"), indent=4)
        _indented(console, Text(f"{source.file_name}  {source.statement_id}", style="dim"), indent=4)
    _heading(console, "Findings" if reasons.findings else "No findings on it")
    _print_findings(console, reasons.findings)
    _heading(console, "All columns")
    for column, item in fact.items():
        if item is not None:
            _indented(console, Text.assemble((f"{column:<20}", "dim"), _text(item)), indent=4)
    console.print()


def _marked(source: Source) -> Any:
    """Return the sentence with the number marked; the brackets mark it where there are no colours."""
    from rich.text import Text

    before, number, after = (
        source.sentence[: source.start],
        source.sentence[source.start : source.end],
        source.sentence[source.end :],
    )
    return Text.assemble(
        " ".join(before.split()),
        " ",
        ("[" + " ".join(number.split()) + "]", "bold reverse"),
        " ",
        " ".join(after.split()),
    )


def _unit(code: str | None) -> str:
    return "" if code in (None, "1") else str(code)


def _number(value: Any) -> str:
    return "" if value is None else f"{value:,.15g}" if isinstance(value, float) else str(value)


def _text(value: Any) -> str:
    """Return a value as a person writes it: whole numbers without a fraction, no exponents, dates as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    return str(value)


def write_csv(cursor: duckdb.DuckDBPyConnection) -> None:
    """Write the rows of an executed query to standard output as CSV (RFC 4180), a batch at a time."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([column[0] for column in cursor.description or []])
    while rows := cursor.fetchmany(FETCH_ROWS):
        writer.writerows(rows)


def write_json(cursor: duckdb.DuckDBPyConnection) -> None:
    """Write the rows of an executed query to standard output as a JSON list with an object a row, a batch at a time."""
    names = [column[0] for column in cursor.description or []]
    separator = "[\n"
    while rows := cursor.fetchmany(FETCH_ROWS):
        for row in rows:
            sys.stdout.write(separator + to_json(dict(zip(names, row, strict=True))))
            separator = ",\n"
    sys.stdout.write("\n]\n" if separator == ",\n" else "[]\n")


def to_json(value: Any, indent: int | None = None) -> str:
    """Return JSON that every reader takes: times as ISO 8601, NaN and infinity as null."""
    return json.dumps(_jsonable(value), ensure_ascii=False, indent=indent)


def _jsonable(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _jsonable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    if isinstance(value, date | datetime | clock_time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def print_rows(cursor: duckdb.DuckDBPyConnection) -> None:
    """Print the rows of an executed query: as a table, or, if too wide, few as blocks and of many the first columns."""
    names = [column[0] for column in cursor.description or []]
    rows = cursor.fetchmany(ROWS_SHOWN + 1)
    more, rows = len(rows) > ROWS_SHOWN, rows[:ROWS_SHOWN]
    console = _console()
    if not rows:
        console.print(f"No rows ({', '.join(names)})", markup=False)
        return
    cells = [[_text(value) for value in row] for row in rows]
    numeric = [
        all(isinstance(row[i], int | float | Decimal) or row[i] is None for row in rows) for i in range(len(names))
    ]
    fitting = _fitting(names, cells, console.width)
    if fitting == len(names):
        _print_table(console, names, cells, numeric)
    elif len(rows) <= ROWS_AS_BLOCKS:
        _print_blocks(console, names, cells)
    else:
        _print_table(console, names[:fitting], [row[:fitting] for row in cells], numeric[:fitting])
        console.print(
            f"The first {fitting} of {len(names)} columns; name those you want, or take all with --csv or --json",
            style="dim",
        )
    if more:
        console.print(f"The first {ROWS_SHOWN} rows; --csv and --json give all", style="dim")
    else:
        console.print(f"{len(rows)} row{'s' if len(rows) != 1 else ''}", style="dim")


NARROWEST_TEXT = 24
"""Columns of a terminal that a long text needs to be read with ease."""


def _fitting(names: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> int:
    """Return how many of the columns fit beside each other, each wide enough to be read; at least one."""
    needed = 1
    for i, name in enumerate(names):
        longest = max(len(row[i]) for row in cells)
        needed += max(len(name), min(longest, NARROWEST_TEXT)) + 3
        if needed > width:
            return max(i, 1)
    return len(names)


def _print_table(
    console: Console, names: Sequence[str], cells: Sequence[Sequence[str]], numeric: Sequence[bool]
) -> None:
    from rich.box import ROUNDED
    from rich.table import Table
    from rich.text import Text

    unfolded = 1 + sum(max(len(name), *(len(row[i]) for row in cells)) + 3 for i, name in enumerate(names))
    # a line between the rows where cells take more than one
    table = Table(box=ROUNDED, header_style="bold", show_lines=unfolded > console.width)
    for name, is_number in zip(names, numeric, strict=True):
        table.add_column(Text(name), justify="right" if is_number else "left", overflow="fold", no_wrap=is_number)
    for row in cells:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


def _print_blocks(console: Console, names: Sequence[str], cells: Sequence[Sequence[str]]) -> None:
    from rich.rule import Rule
    from rich.table import Table
    from rich.text import Text

    width = max(len(name) for name in names)
    for number, row in enumerate(cells, 1):
        console.print(Rule(f"row {number}", align="left", style="dim"))
        table = Table.grid(padding=(0, 2))
        table.add_column(style="dim", min_width=width)
        table.add_column(overflow="fold")
        for name, cell in zip(names, row, strict=True):
            if cell:
                table.add_row(Text(name), Text(cell))
        console.print(table)


@contextmanager
def progress_shown() -> Iterator[Callable[[str, int, int | None], None]]:
    """Show progress on standard error: a bar on a terminal, elsewhere a line now and then; in short runs nothing.

    Yields
    ------
    callable
        A watcher for `progress.watched_by`.
    """
    # Dagster redirects the process's own standard error into its logs while a step runs.
    stream = os.fdopen(os.dup(sys.stderr.fileno()), "w") if _has_fileno(sys.stderr) else sys.stderr
    started = last = time.monotonic()
    bar: Any = None

    def watch(what: str, done: int, total: int | None) -> None:
        nonlocal bar, last
        now = time.monotonic()
        if now - started < PROGRESS_AFTER_SECONDS:
            return
        if not stream.isatty():
            if now - last >= PLAIN_PROGRESS_EVERY_SECONDS:
                last = now
                print(f"{what}: {done:,} of {total:,}" if total else what, file=stream, flush=True)
            return
        if bar is None:
            bar = _start_bar(stream)
        [task] = bar.tasks
        bar.update(task.id, description=what, completed=done, total=total)

    try:
        yield watch
    finally:
        if bar is not None:
            bar.stop()
        if stream is not sys.stderr:
            stream.close()


def _start_bar(stream: IO[str]) -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=stream, emoji=False),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    bar.add_task("", total=None)
    bar.start()
    return bar


def _has_fileno(stream: IO[str]) -> bool:
    try:
        stream.fileno()
    except (OSError, ValueError):
        return False
    return True
