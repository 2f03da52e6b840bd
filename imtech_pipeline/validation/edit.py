"""What an edit is, and how one is evaluated: a frame in SQL, a pandera check on its numbers, a sentence an outcome.

The machinery belongs here; the edits themselves stand in `edits_facts`, `edits_series` and `edits_sources`,
    and `edits` runs them.
"""

from __future__ import annotations

from collections import Counter, namedtuple
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import duckdb
import numpy as np
import pandas as pd
import pandera.pandas as pa
from numpy.typing import NDArray

Bools = NDArray[np.bool_]

#: Rows told at a time: sentences are Python strings, and a million of them at once would take a gigabyte.
BATCH = 20_000
#: Rows judged at a time: pandas and pandera hold their numbers several times over.
JUDGED = 200_000


class Told(NamedTuple):
    """What an outcome says, in words."""

    message: str | None
    expected: str | None = None
    actual: str | None = None
    tolerance: str | None = None
    action: str | None = None


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A named rule that facts are checked with.

    Attributes
    ----------
    rule_id, family, edit_type, level, severity, description, expression, action
        The columns of core.dim_rule; `level` is the European validation level: 0 format, 1 within a set,
            2 over time, 3 between
        sources, 4 between domains, 5 other institutions.
    grain
        What the frame has a row for: "article" (facts of one article; evaluated anew for changed articles), "series"
        (observations; evaluated anew for the series that changed articles touch) or "corpus" (always).
    frame
        Query with obs_id, statement_id, article_id, other (what the fact is held against,
            where there can be several; else null), facts (ids of the further observations and statements that
            the sentence names; may be left out) and what check and sentence need.
            Reads the temporary tables that `edits` makes.
    numbers
        Its columns that the check needs, all float; a row where one is null is not applicable,
            unless listed in `optional`.
    holds
        The check: a frame with those columns to one truth value a row.
    tell
        One row (a named tuple of all columns of the frame) and whether it passed, to words.
    optional
        Numbers that may be missing.
    summed
        Whether passed rows are counted by article instead of told one by one (checks on every single row of a fact).
    quiet
        Whether passed rows are kept without words (checks
            on most observations: a million sentences that all is well help nobody).
    """

    rule_id: str
    family: str
    edit_type: str
    level: int
    severity: str
    description: str
    expression: str
    action: str
    grain: str
    frame: str
    numbers: tuple[str, ...]
    holds: Callable[[pd.DataFrame], Bools]
    tell: Callable[[Any, bool], Told]
    optional: tuple[str, ...] = ()
    summed: bool = False
    quiet: bool = False

    def schema(self) -> pa.DataFrameSchema:
        """The check as a pandera schema for a frame of its numbers."""
        return pa.DataFrameSchema(
            {name: pa.Column(float, nullable=name in self.optional) for name in self.numbers},
            checks=[
                pa.Check(
                    lambda frame: pd.Series(self.holds(frame), index=frame.index),
                    name=self.rule_id,
                    error=self.description,
                    # the failing rows are taken from the check's output; one is enough for pandera's own report
                    n_failure_cases=1,
                )
            ],
        )

    def outcomes(self, numbers: pd.DataFrame) -> NDArray[np.str_]:
        """pass, fail or na for each row of a frame of its numbers."""
        needed = [name for name in self.numbers if name not in self.optional]
        applicable = numbers[needed].notna().all(axis=1).to_numpy()
        result = np.where(applicable, "pass", "na")
        subset = numbers.loc[applicable, list(self.numbers)].reset_index(drop=True)
        if len(subset):
            failed = np.zeros(len(subset), dtype=bool)
            try:
                self.schema().validate(subset, lazy=True)
            except pa.errors.SchemaErrors as errors:
                for error in errors.schema_errors:
                    if error.check_output is None:
                        raise
                    failed |= ~np.asarray(error.check_output, dtype=bool)
            result[np.flatnonzero(applicable)[failed]] = "fail"
        return result


def new_outcomes(con: duckdb.DuckDBPyConnection) -> None:
    """Make the empty t_outcome."""
    con.execute(
        """
        create or replace temp table t_outcome (
            rule_id varchar, obs_id varchar, statement_id varchar, article_id varchar, other varchar,
                outcome varchar, severity varchar,
            expected varchar, actual varchar, tolerance varchar, message varchar, action varchar, facts varchar[])
        """
    )


def evaluate(con: duckdb.DuckDBPyConnection, edit: Edit) -> dict[str, int]:
    """Evaluate one edit and append its outcomes to t_outcome (see `new_outcomes`); returns how many of each.

    Parameters
    ----------
    con
        Connection with the temporary tables that the edit's frame reads, and t_outcome.
    """
    missing = {"other": "null::varchar as other, ", "facts": "[]::varchar[] as facts, "}
    added = "".join(column for name, column in missing.items() if f" as {name}" not in edit.frame)
    con.execute(
        f"create or replace temp table t_frame as select row_number() over () as row, {added}* from ({edit.frame})"
    )
    counts = _judge(con, edit)
    if not counts:
        con.execute("drop table t_frame")
        return {}
    _insert(con, edit, told="outcome = 'fail'" if edit.summed or edit.quiet else "outcome in ('fail', 'pass')")
    if edit.summed:
        con.execute(
            """
            insert into t_outcome
            select $1, null, null, article_id, null, outcome, $2, null, count(*) || ' facts checked', null, null, null,
                null
            from t_judged where outcome <> 'fail' group by article_id, outcome
            """,
            [edit.rule_id, edit.severity],
        )
    else:
        con.execute(
            """
            insert into t_outcome
            select $1, obs_id, statement_id, article_id, other, outcome, $2, null, null, null, null, null, null
            from t_judged
            where outcome = 'na' or ($3 and outcome = 'pass')
            """,
            [edit.rule_id, edit.severity, edit.quiet],
        )
    con.execute("drop table t_frame")
    con.execute("drop table t_judged")
    return counts


def _judge(con: duckdb.DuckDBPyConnection, edit: Edit) -> dict[str, int]:
    """t_judged: t_frame with the outcome of each row; returns how many of each."""
    con.execute("create or replace temp table t_judged as select *, null::varchar as outcome from t_frame limit 0")
    columns = ", ".join(f"{name}::double as {name}" for name in edit.numbers)
    [(total,)] = con.execute("select count(*) from t_frame").fetchall()
    counts: Counter[str] = Counter()
    for first in range(1, total + 1, JUDGED):
        part = f"row between {first} and {first + JUDGED - 1}"
        numbers = con.execute(f"select row, {columns} from t_frame where {part} order by row").df()
        numbers[list(edit.numbers)] = numbers[list(edit.numbers)].astype("float64")
        outcome = pd.Series(edit.outcomes(numbers), dtype="str")
        counts.update(outcome.tolist())
        con.register("r_outcome", pd.DataFrame({"row": numbers["row"], "outcome": outcome}))
        con.execute(
            f"insert into t_judged select f.*, r.outcome from (from t_frame where {part}) f join r_outcome r "
            "on r.row = f.row"
        )
        con.unregister("r_outcome")
    return dict(counts)


def _insert(con: duckdb.DuckDBPyConnection, edit: Edit, told: str) -> None:
    for rows, names in _batches(con, told):
        record = namedtuple("record", names)  # type: ignore[misc]
        words = []
        for values in rows:
            row: Any = record(*values)
            passed = row.outcome == "pass"
            told_row = edit.tell(row, passed)
            message = told_row.message and told_row.message[0].upper() + told_row.message[1:]
            words.append((row.row, message, *told_row[1:4], None if passed else told_row.action or edit.action))
        frame = pd.DataFrame(words, columns=["row", "message", "expected", "actual", "tolerance", "action"])
        frame = frame.astype({name: "str" for name in frame.columns if name != "row"})
        con.register("r_told", frame)
        con.execute(
            """
            insert into t_outcome
            select $1, j.obs_id, j.statement_id, j.article_id, j.other, j.outcome, $2, t.expected, t.actual,
                t.tolerance, t.message, t.action, j.facts
            from t_judged j join r_told t on t.row = j.row
            """,
            [edit.rule_id, edit.severity],
        )
        con.unregister("r_told")


def _batches(con: duckdb.DuckDBPyConnection, told: str) -> Iterator[tuple[list[tuple[Any, ...]], list[str]]]:
    con.execute(
        f"create or replace temp table t_told as select row_number() over (order by row) as number, * from "
        f"t_judged where {told}"
    )
    total = con.execute("select count(*) from t_told").fetchall()[0][0]
    for first in range(1, total + 1, BATCH):
        # fetchall, not fetchmany: an open result makes the next register() on this connection fail (DuckDB 2.0)
        cursor = con.execute(f"select * from t_told where number between {first} and {first + BATCH - 1}")
        names = [column[0] for column in cursor.description or ()]
        yield cursor.fetchall(), names
    con.execute("drop table t_told")
