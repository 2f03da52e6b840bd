"""The command line: run, query, why, report, export, add, explain, doctor.

Only options, exit codes and the order of things belong here. What is told is worked out in `summary.py`, how it looks
in `terminal.py`; runs are those of `definitions.py`, the same that Dagster starts. Everything heavy is imported within
the commands: `imtech --help` has to answer at once, and a run with nothing new must not wait for Dagster.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NoReturn

import click

from imtech_pipeline import __version__
from imtech_pipeline.paths import ENGINES, engine_settings

if TYPE_CHECKING:
    import duckdb
    from dagster import DagsterInstance

    from imtech_pipeline.paths import EngineSettings, Settings
    from imtech_pipeline.warehouse import Warehouse

DONE = 0
HARD_CHECK_FAILED = 1
COULD_NOT_RUN = 2

raw_option = click.option("--raw", metavar="DIR", help="Folder of the articles [IMTECH_RAW; data/raw].")
warehouse_option = click.option(
    "--warehouse",
    metavar="FILE",
    help="The warehouse, a DuckDB file [IMTECH_WAREHOUSE; data/warehouse/warehouse.duckdb].",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="imtech")
def cli() -> None:
    """Turn statistical news articles into facts that can be trusted."""


def main() -> NoReturn:
    """Run the command line and leave.

    The process ends without taking the interpreter apart: all files are closed by then, and freeing the million objects
    of Dagster and pandas one by one takes half a second.
    """
    status: object = 0
    try:
        cli(prog_name="imtech")
    except SystemExit as leaving:
        status = leaving.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # a reader that has gone away (head)
            stream.flush()
    os._exit(status if isinstance(status, int) else status is not None)


@cli.command()
@raw_option
@warehouse_option
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    help="Who reads: this process, a pool of processes, or Dask; auto takes a pool for many articles "
    "[IMTECH_ENGINE; auto].",
)
@click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes of the pool [IMTECH_WORKERS; all cores]."
)
@click.option("--dask-address", metavar="ADDRESS", help="Dask's scheduler, tcp://host:8786 [IMTECH_DASK_ADDRESS].")
@click.option("--json", "as_json", is_flag=True, help="Tell the outcome as JSON.")
def run(
    raw: str | None,
    warehouse: str | None,
    engine: str | None,
    workers: int | None,
    dask_address: str | None,
    as_json: bool,
) -> None:
    """Read what is new among the articles and publish the warehouse.

    Exit status: 0 done, 1 done but a figure cannot be true (a hard check failed), 2 could not run.
    """
    started = time.monotonic()
    with _failing_clearly(as_json):
        settings = _settings(raw, warehouse)
        reader = engine_settings(engine, workers, dask_address)
        file = _warehouse(settings)
        ran = not _nothing_new(file, settings)
        run_id = _run(settings, reader) if ran else None
        sys.exit(_tell(file, settings, run_id, time.monotonic() - started, as_json))


@cli.command()
@click.argument("sql")
@warehouse_option
@click.option("--csv", "output", flag_value="csv", help="Write all rows as CSV.")
@click.option("--json", "output", flag_value="json", help="Write all rows as JSON.")
def query(sql: str, warehouse: str | None, output: str | None) -> None:
    """Ask the warehouse a question in SQL: the words, the name of a .sql file, or "-" for standard input.

    What to look at first: mart.figures, mart.findings; meta.data_dictionary says what every column means.
    """
    with _failing_clearly():
        from imtech_pipeline import terminal

        if sql == "-":
            sql = sys.stdin.read()
        elif sql.endswith(".sql") and " " not in sql.strip():
            if not os.path.isfile(sql):
                raise CouldNotRunError(f"There is no file {sql}.")
            with open(sql, encoding="utf-8") as file:
                sql = file.read()
        with _published(warehouse) as con:
            cursor = _execute(con, sql)
            if output == "csv":
                terminal.write_csv(cursor)
            elif output == "json":
                terminal.write_json(cursor)
            else:
                terminal.print_rows(cursor)


@cli.command()
@click.argument("fact_id", metavar="ID")
@warehouse_option
@click.option("--json", "as_json", is_flag=True, help="Tell it as JSON.")
def why(fact_id: str, warehouse: str | None, as_json: bool) -> None:
    """Show where a figure comes from: its sentence, its article, and the findings on it.

    ID is a statement_id or an obs_id, or the beginning of one.
    """
    with _failing_clearly(as_json):
        from imtech_pipeline import terminal
        from imtech_pipeline.summary import explain

        with _published(warehouse) as con:
            reasons = explain(con, fact_id)
        if as_json:
            click.echo(terminal.to_json(reasons.as_dict(), indent=2))
        else:
            terminal.print_reasons(reasons)


@cli.command()
@warehouse_option
@click.option("--out", metavar="FILE", help="Where to write it [report.html beside the warehouse].")
def report(warehouse: str | None, out: str | None) -> None:
    """Write the warehouse as one page with pictures, for the browser, the telephone and paper."""
    with _failing_clearly():
        from pathlib import Path

        from imtech_pipeline.paths import report_file

        settings = _settings(warehouse=warehouse)
        file = Path(os.path.abspath(os.path.expanduser(out))) if out else report_file(settings.warehouse)
        if file.is_dir():
            raise CouldNotRunError(f"{file} is a folder. Name a file, such as {file / 'report.html'}.")
        if file.parent.resolve().is_relative_to(settings.raw_dir.resolve()):
            raise CouldNotRunError(f"{file} would lie among the articles, where each run would take it for one.")
        if file == settings.warehouse:
            raise CouldNotRunError(f"{file} is the warehouse itself. Name another file with --out.")
        with _published(warehouse) as con:
            from imtech_pipeline.report.page import many, write_report

            try:
                story = write_report(con, file)
            except OSError as error:
                raise CouldNotRunError(f"{file} cannot be written: {error.strerror or error}.") from error
        shown = len(story.pictures) + len(story.maps)
        click.echo(str(file))
        told = (many(shown, "picture"), many(len(story.findings), "finding"), many(len(story.articles), "article"))
        click.echo(", ".join(told))


@cli.command()
@click.argument("folder", metavar="DIR")
@click.option(
    "--format",
    "file_format",
    type=click.Choice(["parquet", "csv", "xlsx", "sdmx-csv", "datapackage"]),
    default="csv",
    show_default=True,
    help="parquet or csv: a file a table; xlsx: one workbook; sdmx-csv: SDMX-CSV 2.0 with lists of codes; "
    "datapackage: CSV with a Frictionless description.",
)
@warehouse_option
def export(folder: str, file_format: str, warehouse: str | None) -> None:
    """Write the marts into DIR in a format that others read.

    Facts, short quotations and addresses are written; the text of the articles stays in the warehouse.
    """
    with _failing_clearly():
        from imtech_pipeline import export as writer
        from imtech_pipeline.paths import load_settings
        from imtech_pipeline.warehouse import Warehouse

        settings = load_settings(warehouse=warehouse)
        target = os.path.realpath(os.path.expanduser(folder))
        if os.path.commonpath([target, os.path.realpath(settings.raw_dir)]) == os.path.realpath(settings.raw_dir):
            raise CouldNotRunError(f"{folder} lies among the articles, where a run would read it: name another folder.")
        with Warehouse(settings.warehouse).published() as con:
            files = writer.export(con, folder, file_format, lambda sentence: click.echo(sentence, err=True))
        for file in files:
            click.echo(f"{file.path}  ({file.rows:,} rows, {file.size / 1024:,.0f} kB)")


@cli.command()
@click.argument("source", metavar="FILE|URL")
@raw_option
@click.option("--name", metavar="NAME", help="Its name among the articles [the file's own; of a page, date and title].")
@click.option("--title", help="Its headline, where it does not tell it itself.")
@click.option("--publisher", help="Who published it, where it does not tell it itself.")
@click.option("--url", metavar="ADDRESS", help="Where it was published; of a page, its own address.")
@click.option("--published-on", metavar="DATE", help="Date of publication, where it does not tell it itself.")
@click.option("--announced-on", metavar="DATE", help='Day that "said Tuesday" means, where it does not tell it itself.')
def add(source: str, raw: str | None, name: str | None, **facts: str | None) -> None:
    """Put an article among the articles: a .txt or .html file, or a page of the web.

    A page is fetched only now, and only if its site lets programs read it (robots.txt). The next run reads it.
    """
    with _failing_clearly():
        from datetime import date

        from imtech_pipeline.adding import CannotAddError
        from imtech_pipeline.adding import add as add_article

        told: dict[str, str | date | None] = dict(facts)
        for key in ("published_on", "announced_on"):
            if value := facts[key]:
                try:
                    told[key] = date.fromisoformat(value)
                except ValueError:
                    raise CouldNotRunError(f"{value} is no date of the form 2019-03-18.") from None
        settings = _settings(raw)
        try:
            added = add_article(source, settings.raw_dir, told, name, max_bytes=settings.max_file_bytes)
        except CannotAddError as error:
            raise CouldNotRunError(str(error)) from error
        article = added.article
        click.echo(f"{added.path}{'' if added.new else ' (is there already)'}")
        known = [article.title, article.publisher, str(article.published_on) if article.published_on else None]
        click.echo("  " + ", ".join(part for part in known if part))
        if article.published_on is None:
            click.echo('  The date of publication is unknown ("last year" is guessed): give it with --published-on.')
        click.echo("  Read it: imtech run")


@cli.command()
@raw_option
@warehouse_option
@click.option("--json", "as_json", is_flag=True, help="Tell it as JSON.")
def doctor(raw: str | None, warehouse: str | None, as_json: bool) -> None:
    """Look whether everything is set up: versions, folders, locks, disk; and say what to do where it is not.

    Exit status: 0 all is well, 1 something will not work.
    """
    with _failing_clearly(as_json):
        from imtech_pipeline import terminal
        from imtech_pipeline.doctor import examine

        checks = examine(raw, warehouse)
        if as_json:
            click.echo(terminal.to_json([check.as_dict() for check in checks], indent=2))
        else:
            for check in checks:
                sign = click.style(
                    {"fine": "✓", "note": "!", "problem": "✗"}[check.state], fg=SIGN_COLOURS[check.state]
                )
                click.echo(f"{sign} {check.name}: {check.found}")
                if check.advice:
                    click.echo(f"  → {check.advice}")
        sys.exit(1 if any(check.state == "problem" for check in checks) else DONE)


SIGN_COLOURS = {"fine": "green", "note": "yellow", "problem": "red"}


class CouldNotRunError(Exception):
    """Something that a person can mend; the message says what."""


@cli.command()
@click.argument("file", metavar="FILE")
@click.option("--published-on", metavar="DATE", help="Date of publication, where the article does not tell it.")
def explain(file: str, published_on: str | None) -> None:
    """Show how an article is read: every number coloured by its kind, and what was read of it."""
    with _failing_clearly():
        from datetime import date
        from pathlib import Path

        from rich.console import Console

        from imtech_pipeline.corpus import RawFile, UnreadableFile, read_file
        from imtech_pipeline.explain import print_reading
        from imtech_pipeline.paths import max_file_bytes

        path = Path(file)
        if not path.is_file():
            _fail(f"There is no file {file}.", as_json=False)
        status = path.stat()
        sidecar = path.with_name(f"{path.stem}.meta.yaml")
        beside = sidecar if sidecar.is_file() else None
        raw = RawFile(path.name, path, status.st_size, status.st_mtime_ns, beside, max_bytes=max_file_bytes())
        try:
            article = read_file(raw)
            told = date.fromisoformat(published_on) if published_on else article.published_on
        except UnreadableFile as error:
            _fail(f"{file} cannot be read: {error.reason}", as_json=False)
        except ValueError:
            _fail(f"{published_on} is no date of the form 2019-03-18.", as_json=False)
        print_reading(Console(highlight=False), article.text, told, article.announced_on)


@contextmanager
def _failing_clearly(as_json: bool = False) -> Iterator[None]:
    """Turn what can go wrong into one sentence and exit status 2."""
    try:
        yield
    except (click.ClickException, BrokenPipeError):
        raise
    except KeyboardInterrupt:
        _fail("Stopped. What was published before is as it was.", as_json)
    except Exception as error:
        if not _is_expected(error):
            import traceback

            traceback.print_exc()
            _fail(f"a fault of the program, please report the lines above: {type(error).__name__}: {error}", as_json)
        _fail(str(error), as_json)


def _is_expected(error: Exception) -> bool:
    from imtech_pipeline.paths import SettingsError

    if isinstance(error, SettingsError | CouldNotRunError):
        return True
    # both modules import DuckDB; an error of theirs means that they are there
    warehouse, summary = sys.modules.get("imtech_pipeline.warehouse"), sys.modules.get("imtech_pipeline.summary")
    writer = sys.modules.get("imtech_pipeline.export")
    if writer is not None and isinstance(error, writer.ExportError):
        return True
    return (warehouse is not None and isinstance(error, warehouse.WarehouseError)) or (
        summary is not None and isinstance(error, summary.UnknownFact)
    )


def _fail(message: str, as_json: bool) -> NoReturn:
    if as_json:
        from imtech_pipeline.terminal import to_json

        click.echo(to_json({"status": "failed", "exit_code": COULD_NOT_RUN, "error": message}, indent=2))
    click.echo(f"imtech: {message}", err=True)
    sys.exit(COULD_NOT_RUN)


def _settings(raw: str | None = None, warehouse: str | None = None) -> Settings:
    from imtech_pipeline.paths import load_settings

    return load_settings(raw, warehouse)


def _warehouse(settings: Settings) -> Warehouse:
    from imtech_pipeline.warehouse import Warehouse

    return Warehouse(settings.warehouse)


def _nothing_new(warehouse: Warehouse, settings: Settings) -> bool:
    """Tell whether the published file already says what a run would make it say."""
    if not warehouse.path.exists():
        return False
    import duckdb

    from imtech_pipeline import state

    try:
        with warehouse.published() as con:
            return state.is_nothing_new(con, settings.raw_dir, settings.max_file_bytes, warehouse.hashes_path)
    except duckdb.Error:
        # made by an older version, with other tables: the run sees to it
        return False


def _run(settings: Settings, engine: EngineSettings) -> str:
    """Run the job as Dagster would, in this process, recorded where the UI finds it; returns the run's id."""
    from imtech_pipeline.ahead import reading_ahead
    from imtech_pipeline.paths import processors

    with reading_ahead(engine.kind == "auto" and processors() > 1):
        return _run_job(settings, engine)


def _run_job(settings: Settings, engine: EngineSettings) -> str:
    # Imports make a million objects that stay; looking through them again and again takes a tenth of a short run.
    gc.disable()
    gc.set_threshold(200_000, 50, 100)

    from imtech_pipeline.automation import JOB_NAME
    from imtech_pipeline.definitions import build_defs
    from imtech_pipeline.progress import watched_by
    from imtech_pipeline.terminal import progress_shown

    job = build_defs(settings.raw_dir, settings.warehouse, engine).resolve_job_def(JOB_NAME)
    with _instance(settings) as instance, progress_shown() as watcher, watched_by(watcher):
        gc.freeze()
        gc.enable()
        result = job.execute_in_process(
            instance=instance,
            raise_on_error=False,
            # the run's log is in the UI; here it would drown the summary
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            tags={"imtech/started_by": "command line"},
        )
        gc.unfreeze()  # DuckDB's binding complains of objects that are left when an interpreter is taken apart
    if not result.success:
        raise CouldNotRunError(_what_failed(result))
    return result.run_id


def _instance(settings: Settings) -> DagsterInstance:
    """Open the Dagster instance that the UI shows too."""
    import fcntl

    from imtech_pipeline.event_log import open_instance
    from imtech_pipeline.paths import ensure_dagster_home

    home = ensure_dagster_home(settings.dagster_home)
    os.environ["DAGSTER_HOME"] = str(home)
    # Two processes that make the tables of a new home at the same time hinder each other ("table already exists").
    with open(home / ".first_use.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return open_instance(str(home))


def _what_failed(result: Any) -> str:
    """Return one sentence on why a run failed: the words of the first step that did, without Dagster's around them."""
    tail = f"What was published before is as it was. The whole story: run {result.run_id} in the Dagster UI (make ui)."
    for event in result.all_events:
        error = getattr(event.event_specific_data, "error", None)
        if error is not None and (event.is_step_failure or event.is_run_failure):
            while error.cause is not None and (error.cls_name or "").startswith(("Dagster", "RetryRequested")):
                error = error.cause
            # "some.module.SomeError: what happened"; the class says little to a person
            words = error.message.strip().split(": ", 1)[-1]
            where = f" at '{event.step_key}'" if event.step_key else ""
            return f"The run failed{where}: {words.rstrip('.')}. {tail}"
    return f"The run failed. {tail}"


def _tell(warehouse: Warehouse, settings: Settings, run_id: str | None, seconds: float, as_json: bool) -> int:
    """Tell the outcome of a run; returns the exit status."""
    from imtech_pipeline import terminal
    from imtech_pipeline.summary import run_counts, summarize

    with warehouse.published() as con:
        summary = summarize(con, settings.warehouse)
        counts = run_counts(con, run_id) if run_id else None
    status = HARD_CHECK_FAILED if summary.hard_findings else DONE
    if as_json:
        outcome = {
            "status": "nothing new" if counts is None else "done",
            "exit_code": status,
            "seconds": round(seconds, 3),
            "run_id": run_id,
            "articles_read": counts["articles_read"] if counts else 0,
            "articles_withdrawn": counts["articles_withdrawn"] if counts else 0,
        }
        click.echo(terminal.to_json(outcome | {"summary": summary.as_dict()}, indent=2))
        return status
    if counts is None:
        what = "Nothing new: the warehouse is up to date"
    else:
        read, withdrawn = counts["articles_read"], counts["articles_withdrawn"]
        what = f"{read:,} article{'s' * (read != 1)} read" + (
            f", {withdrawn:,} withdrawn or replaced" if withdrawn else ""
        )
    terminal.print_summary(summary, f"{what} ({seconds:.1f} s)")
    return status


@contextmanager
def _published(warehouse: str | None) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the published file, for reading only and with no way out of it."""
    from imtech_pipeline.paths import load_settings
    from imtech_pipeline.warehouse import Warehouse

    with Warehouse(load_settings(warehouse=warehouse).warehouse).published() as con:
        con.execute("set enable_external_access = false")
        con.execute("set lock_configuration = true")
        yield con


def _execute(con: duckdb.DuckDBPyConnection, sql: str) -> duckdb.DuckDBPyConnection:
    import duckdb

    if not sql.strip().strip(";"):
        raise CouldNotRunError('There is no SQL to run. Try: imtech query "select * from mart.figures"')
    try:
        cursor = con.execute(sql)
    except duckdb.Error as error:
        raise CouldNotRunError(_explained(con, error)) from error
    if cursor.description is None:
        raise CouldNotRunError("The statement returns no rows. Ask a question that begins with select or from.")
    return cursor


def _explained(con: duckdb.DuckDBPyConnection, error: Exception) -> str:
    import duckdb

    text = str(error).strip()
    if isinstance(error, duckdb.InvalidInputException) and "read-only" in text:
        return (
            "The warehouse is for reading only. Articles change it: put them into the raw folder and call imtech run."
        )
    if isinstance(error, duckdb.PermissionException):
        return (
            "A query can read the warehouse itself and no other files; --csv and --json write what it returns. "
            f"({text.splitlines()[0]})"
        )
    if isinstance(error, duckdb.CatalogException) and "Table with name" in text:
        marts = con.execute(
            "select 'mart.' || view_name from duckdb_views() where schema_name = 'mart' order by 1"
        ).fetchall()
        names = ", ".join(name for (name,) in marts)
        return f"{text}\nWhat there is to read: {names}, and the tables in meta.data_dictionary."
    return text


if __name__ == "__main__":
    main()
