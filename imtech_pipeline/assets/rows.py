"""Rows on their way into a table: in batches, the broken ones to quarantine.

What makes a row right is said in `validation/models.py`; how rows are loaded, in `warehouse.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

BATCH_ARTICLES = 200
"""Articles that are in memory at a time."""

ROWS_CHECKED = 50_000
"""Rows that are checked at a time: as Python's objects they take about a kilobyte each."""

T = TypeVar("T")


def in_batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Cut a stream into lists of `size`, the last one shorter."""
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch


def quarantine(con: duckdb.DuckDBPyConnection, table: str, rejected: pd.DataFrame) -> int:
    """Put rejected rows, with their column `reasons`, into the quarantine table of a table; returns how many."""
    from imtech_pipeline.warehouse import insert

    if rejected.empty:
        return 0
    return insert(con, f"quarantine.{table.split('.')[1]}", rejected.assign(seen_at=datetime.now(UTC)))


def check_written(con: duckdb.DuckDBPyConnection, table: str, key: str) -> int:
    """Check the rows whose keys stand in the temporary table t_written; move the broken ones to quarantine.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction.
    table : str
        Qualified name.
    key : str
        Column that identifies a row.

    Returns
    -------
    int
        Rows moved.
    """
    from imtech_pipeline.validation.models import split

    [(number,)] = con.execute("select count(*) from t_written").fetchall()
    parts = -(-number // ROWS_CHECKED)
    if number:
        con.execute(f"create or replace temp table new_rows as select * from {table} where {key} in (from t_written)")
    moved = 0
    for part in range(parts):
        # by the key's hash: rows with the same key must be looked at together
        frame = con.execute(f"from new_rows where hash({key}) % {parts} = {part}").df()
        _, rejected = split(frame, table)
        if not rejected.empty:
            con.execute(f"delete from {table} where {key} in (select unnest(?::varchar[]))", [rejected[key].tolist()])
            moved += quarantine(con, table, rejected)
    con.execute("drop table if exists new_rows")
    con.execute("drop table t_written")
    return moved
