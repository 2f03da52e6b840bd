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

VECTORS_CHECKED = 8
"""Rows that are checked at a time, in DuckDB's vectors of 2,048: as Python's objects they take some kilobytes each."""

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

    [(written, there)] = con.execute(
        f"select (select count(*) from t_written), (select count(*) from {table})"
    ).fetchall()
    rows = f"from {table}" if written == there else f"from {table} where {key} in (from t_written)"
    # rows with the same key must be looked at together
    con.execute(
        f"create or replace temp table t_twice as select {key} from ({rows}) group by {key} having count(*) > 1"
    )
    rejected = []
    for part in (f"{key} not in (from t_twice)", f"{key} in (from t_twice)"):
        if written:
            con.execute(f"from ({rows}) where {part}")
            # nothing else may be asked of the connection while it streams, so that what is broken waits
            while len(frame := con.fetch_df_chunk(VECTORS_CHECKED)):
                rejected += [broken for broken in split(frame, table)[1:] if len(broken)]
    moved = 0
    for broken in rejected:
        con.execute(f"delete from {table} where {key} in (select unnest(?::varchar[]))", [broken[key].tolist()])
        moved += quarantine(con, table, broken)
    con.execute("drop table t_twice")
    con.execute("drop table t_written")
    return moved
