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


def check_new_rows(con: duckdb.DuckDBPyConnection, table: str, before: str, key: str) -> int:
    """Check the rows that were written in this transaction; move the broken ones to quarantine.

    Parameters
    ----------
    con
        Connection to the working database, in a transaction.
    table : str
        Qualified name.
    before : str
        Name of a temporary copy of the table as it was.
    key : str
        Column that identifies a row.

    Returns
    -------
    int
        Rows moved.
    """
    from imtech_pipeline.validation.models import split

    frame = con.execute(f"from {table} except from {before}").df()
    if frame.empty:
        return 0
    _, rejected = split(frame, table)
    if rejected.empty:
        return 0
    con.execute(f"delete from {table} where {key} in (select unnest(?::varchar[]))", [rejected[key].tolist()])
    return quarantine(con, table, rejected)
