"""Loading what was read, beside a bare Arrow insert of the same rows into the same kind of file.

python -m benchmarks.bench_load
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

from benchmarks import generate
from benchmarks.table import Row, markdown
from imtech_pipeline import engines, shards, state
from imtech_pipeline.assets import statements
from imtech_pipeline.assets.articles import take_up
from imtech_pipeline.paths import DEFAULT_MAX_FILE_BYTES
from imtech_pipeline.survey import survey
from imtech_pipeline.warehouse import Warehouse

GROUP = "Loading"
ARTICLES = 2_000
RUNS = 5


def measure(articles: int = ARTICLES, runs: int = RUNS) -> list[Row]:
    """Rows a second of both, by turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate.write(folder / "raw", articles)
        done: list[str] = []
        with Warehouse(folder / "read" / "w.duckdb").working() as con:
            take_up(con, survey(folder / "raw", state.known_articles(con), DEFAULT_MAX_FILE_BYTES), folder / "shards")
            statements.read_unread(con, folder / "shards", lambda number: engines.choose(engines.Kind.auto, number))
        done = sorted(path.name for path in (folder / "shards").iterdir() if path.is_dir())
        tables = {
            table: [pq.read_table(shards.rows_file(folder / "shards", shard, table)) for shard in done]
            for table in shards.TABLES
        }
        count = sum(len(part) for parts in tables.values() for part in parts)
        ours, bare = [], []
        for number in range(runs):
            ours.append(count / _load(folder, number, done, count))
            bare.append(count / _insert(folder, number, tables, count))
    ratio = sorted(a / b for a, b in zip(ours, bare, strict=True))[runs // 2]
    return [
        Row(GROUP, f"{count:,} rows of finished shards", "rows/s", ours, ratio, "the bare insert", "0.5 x"),
        Row(GROUP, "bare insert of the same rows, in memory as Arrow tables", "rows/s", bare),
    ]


def _load(folder: Path, number: int, done: list[str], count: int) -> float:
    warehouse = Warehouse(folder / f"ours-{number}" / "w.duckdb")
    with warehouse.working():
        pass  # the file and its tables are there
    began = time.perf_counter()
    with warehouse.working() as con:
        statements.load(con, folder / "shards", done, statements.Outcome())
    taken = time.perf_counter() - began
    with warehouse.working(read_only=True) as con:
        _check(con, count)
    return taken


def _insert(folder: Path, number: int, tables: dict[str, list[object]], count: int) -> float:
    warehouse = Warehouse(folder / f"bare-{number}" / "w.duckdb")
    with warehouse.working():
        pass
    began = time.perf_counter()
    with warehouse.working() as con:
        for table, parts in tables.items():
            for part in parts:
                con.register("rows_to_insert", part)
                con.execute(f"insert into {table} by name select * from rows_to_insert")
                con.unregister("rows_to_insert")
    taken = time.perf_counter() - began
    with warehouse.working(read_only=True) as con:
        _check(con, count)
    return taken


def _check(con: object, count: int) -> None:
    found = sum(con.execute(f"select count(*) from {table}").fetchall()[0][0] for table in shards.TABLES)  # type: ignore[attr-defined]
    assert found == count, f"{found} rows instead of {count}"


if __name__ == "__main__":
    print(markdown(measure()))
