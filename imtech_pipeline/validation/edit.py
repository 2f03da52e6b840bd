"""What an edit is, and how one is evaluated: a frame in SQL, a pandera check on its numbers, a sentence an outcome.

The machinery belongs here; the edits themselves stand in `edits_facts`, `edits_series` and `edits_sources`,
    and `edits` runs them.
"""

from __future__ import annotations

from collections import Counter, namedtuple
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import duckdb
import numpy as np
import pandas as pd
import pandera.pandas as pa
from numpy.typing import NDArray

from imtech_pipeline.validation import evidence

Bools = NDArray[np.bool_]

#: Rows judged and told at a time: pandas and pandera hold their numbers several times over, and sentences are Python
#: strings.
BATCH = 50_000


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
        (observations held against others of the same place; evaluated anew for series in which something moved),
        "place" (levels held against those of other places for the same period) or "corpus" (always).
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
    in_words
        Whether a row fails only where its observations are told in so many words (see `evidence`; grains "series" and
        "place"); else it is not applicable.
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
    in_words: bool = True

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
        # pandera is asked which rows fail only where some do: its report costs more than the check
        if len(subset) and not np.all(self.holds(subset)):
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


def evaluate(con: duckdb.DuckDBPyConnection, edit: Edit) -> Counter[str]:
    """Evaluate one edit and append its outcomes to t_outcome (see `new_outcomes`); returns how many of each.

    Parameters
    ----------
    con
        Connection with the temporary tables that the edit's frame reads, and t_outcome.
    """
    missing = {"other": "null::varchar as other, ", "facts": "[]::varchar[] as facts, "}
    added = "".join(column for name, column in missing.items() if f" as {name}" not in edit.frame)
    [(total,)] = con.execute(
        f"create or replace temp table t_frame as select row_number() over () as row, {added}* from ({edit.frame})"
    ).fetchall()
    counts: Counter[str] = Counter()
    if total and edit.summed:
        con.execute("create or replace temp table t_sum (article_id varchar, outcome varchar, facts bigint)")
    for first in range(1, total + 1, BATCH):
        counts += _judge(con, edit, first, min(first + BATCH - 1, total))
    if total and edit.summed:
        con.execute(
            """
            insert into t_outcome by name
            select $1 as rule_id, article_id, outcome, $2 as severity, sum(facts) || ' facts checked' as actual
            from t_sum group by article_id, outcome
            """,
            [edit.rule_id, edit.severity],
        )
    con.execute("drop table t_frame")
    return counts


def _judge(con: duckdb.DuckDBPyConnection, edit: Edit, first: int, last: int) -> Counter[str]:
    """Evaluate some rows of t_frame."""
    columns = ", ".join(f"{name}::double as {name}" for name in edit.numbers)
    part = f"row between {first} and {last}"
    numbers = con.execute(f"select {columns} from t_frame where {part} order by row").df().astype("float64")
    outcome = edit.outcomes(numbers)
    if edit.in_words and edit.grain in ("series", "place"):
        _doubt(con, outcome, first)
    counts = Counter(outcome.tolist())
    outcomes = pd.DataFrame({"row": np.arange(first, last + 1), "outcome": pd.Series(outcome, dtype="str")})
    con.register("r_outcome", outcomes)
    in_words = {"fail"} if edit.summed or edit.quiet else {"fail", "pass"}
    told = ", ".join(map(repr, sorted(in_words)))
    if counts.keys() & in_words:
        _tell(con, edit, f"f.{part} and r.outcome in ({told})")
    rest = f"from t_frame f join r_outcome r on r.row = f.row where f.{part} and not r.outcome in ({told})"
    if counts.keys() - in_words and edit.summed:
        con.execute(f"insert into t_sum select article_id, outcome, count(*) {rest} group by all")
    elif counts.keys() - in_words:
        con.execute(
            f"insert into t_outcome by name select $1 as rule_id, obs_id, statement_id, article_id, other, outcome, "
            f"$2 as severity {rest}",
            [edit.rule_id, edit.severity],
        )
    con.unregister("r_outcome")
    return counts


def _doubt(con: duckdb.DuckDBPyConnection, outcome: NDArray[np.str_], first: int) -> None:
    """Take back failures that rest on what no article says in so many words."""
    failed = np.flatnonzero(outcome == "fail")
    if not len(failed):
        return
    con.register("r_failed", pd.DataFrame({"row": failed + first}))
    rows = con.execute(
        """
        select row, facts || [obs_id, other] from t_frame
        where row in (select row from r_failed)
        """
    ).fetchall()
    con.unregister("r_failed")
    doubtful = evidence.doubtful(con, (obs for _, ids in rows for obs in ids if obs))
    for row, ids in rows:
        if doubtful.intersection(ids):
            outcome[row - first] = "na"


def _tell(con: duckdb.DuckDBPyConnection, edit: Edit, which: str) -> None:
    # fetchall, not fetchmany: an open result makes the next register() on this connection fail (DuckDB 2.0)
    cursor = con.execute(f"select f.*, r.outcome from t_frame f join r_outcome r on r.row = f.row where {which}")
    record = namedtuple("record", [column[0] for column in cursor.description or ()])  # type: ignore[misc]
    words = []
    for values in cursor.fetchall():
        row: Any = record(*values)
        passed = row.outcome == "pass"
        told = edit.tell(row, passed)
        message = told.message and told.message[0].upper() + told.message[1:]
        words.append((row.row, row.outcome, message, *told[1:4], None if passed else told.action or edit.action))
    frame = pd.DataFrame(words, columns=["row", "outcome", "message", "expected", "actual", "tolerance", "action"])
    con.register("r_told", frame.astype({name: "str" for name in frame.columns if name != "row"}))
    con.execute(
        """
        insert into t_outcome
        select $1, f.obs_id, f.statement_id, f.article_id, f.other, t.outcome, $2, t.expected, t.actual,
            t.tolerance, t.message, t.action, f.facts
        from t_frame f join r_told t on t.row = f.row
        """,
        [edit.rule_id, edit.severity],
    )
    con.unregister("r_told")
