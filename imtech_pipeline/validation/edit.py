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

_OUTCOMES = ("fail", "na", "pass")

#: What the rows of quiet edits are counted by, beside the indicator: no part of what is judged anew cuts it.
_COUNTED_BY = {"series": "ref_area", "place": "time_period"}

#: Rows judged and told at a time: pandas and pandera hold their numbers several times over, and sentences are Python
#: strings.
BATCH = 100_000


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
    words
        Columns for the sentence that the frame does not have, and the joins with t_obs and others (to the frame `f`)
        that they come from: looked up only for the rows that are told. statement_id and article_id, and facts where
        there are some, are among them.
    summed
        Whether rows that do not fail are counted by article instead of told one by one (checks on every single row of a
        fact).
    quiet
        Whether they are counted by indicator and place, or by indicator and period where places are compared (checks on
        most observations: a million rows that all is well help nobody). Needs `words`.
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
    words: tuple[str, str] = ("", "")
    summed: bool = False
    quiet: bool = False
    in_words: bool = True

    @property
    def counted(self) -> bool:
        """Whether rows that do not fail are counted."""
        return self.summed or self.quiet

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
                self.schema().validate(subset, lazy=True, inplace=True)
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
    missing = {"other": "null::varchar as other, "}
    if not edit.quiet:
        missing["facts"] = "[]::varchar[] as facts, "
    added = "".join(column for name, column in missing.items() if f" as {name}" not in edit.frame)
    [(total,)] = con.execute(
        f"create or replace temp table t_frame as select row_number() over () as row, {added}* from ({edit.frame})"
    ).fetchall()
    counts: Counter[str] = Counter()
    if total and edit.counted:
        con.execute(
            "create or replace temp table t_sum (obs_id varchar, article_id varchar, outcome varchar, facts bigint, "
            "of varchar[])"
        )
    for first in range(1, total + 1, BATCH):
        counts += _judge(con, edit, first, min(first + BATCH - 1, total))
    if total and edit.counted:
        con.execute(
            """
            insert into t_outcome by name
            select $1 as rule_id, min(obs_id) as obs_id, article_id, nullif(outcome, 'pass') as other, outcome,
                $2 as severity, sum(facts) || ' facts checked' as actual
            from t_sum group by article_id, of, outcome
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
    told = {"fail"} if edit.counted else {"fail", "pass"}
    if np.isin(outcome, list(told)).any():
        _register(con, first, outcome, *told)
        extra, joins = edit.words
        con.execute(
            f"""
            create or replace temp table t_told as
            select f.*, r.outcome::varchar as outcome{extra and ", " + extra}
            from t_frame f join r_outcome r on r.row = f.row {joins}
            """
        )
        con.unregister("r_outcome")
        if edit.quiet and " as facts" not in extra:
            con.execute("alter table t_told add column facts varchar[] default []")
        if edit.in_words and edit.grain in ("series", "place"):
            _doubt(con, outcome, first)
        _tell(con, edit)
        con.execute("drop table t_told")
    counts = {name: int(np.count_nonzero(outcome == name)) for name in _OUTCOMES}
    rest = [name for name in _OUTCOMES if counts[name] and (name == "na" or name not in told)]
    if rest:
        _register(con, first, outcome, *rest)
        _count(con, edit)
        con.unregister("r_outcome")
    return Counter(counts)


def _register(con: duckdb.DuckDBPyConnection, first: int, outcome: NDArray[np.str_], *which: str) -> None:
    """r_outcome: rows of t_frame with one of some outcomes."""
    at = np.flatnonzero(np.isin(outcome, which))
    codes = pd.Categorical.from_codes(
        np.searchsorted(_OUTCOMES, outcome[at]).astype(np.int8), categories=pd.Index(_OUTCOMES, dtype="str")
    )
    con.register("r_outcome", pd.DataFrame({"row": at + first, "outcome": codes}))


def _count(con: duckdb.DuckDBPyConnection, edit: Edit) -> None:
    """Put down the rows of r_outcome, which are not told."""
    rest = "from t_frame f join r_outcome r on r.row = f.row"
    if edit.summed:
        con.execute(f"insert into t_sum select null, article_id, outcome, count(*), null {rest} group by all")
    elif edit.quiet:
        con.execute(
            f"""
            insert into t_sum
            select min(f.obs_id), null, f.outcome, count(*), [o.indicator, o.{_COUNTED_BY[edit.grain]}] as of
            from (select obs_id, outcome {rest}) f join t_obs o on o.obs_id = f.obs_id group by all
            """
        )
    else:
        con.execute(
            f"insert into t_outcome by name select $1 as rule_id, obs_id, statement_id, article_id, other, outcome, "
            f"$2 as severity {rest}",
            [edit.rule_id, edit.severity],
        )


def _doubt(con: duckdb.DuckDBPyConnection, outcome: NDArray[np.str_], first: int) -> None:
    """Take back failures of t_told that rest on what no article says in so many words."""
    rows = con.execute("select row, facts || [obs_id, other] from t_told where outcome = 'fail'").fetchall()
    doubtful = evidence.doubtful(con, (obs for _, ids in rows for obs in ids if obs)) if rows else set()
    taken = [row for row, ids in rows if doubtful.intersection(ids)] if doubtful else []
    if taken:
        outcome[np.array(taken) - first] = "na"
        con.execute("delete from t_told where row in (select unnest($1))", [taken])


def _tell(con: duckdb.DuckDBPyConnection, edit: Edit) -> None:
    """Put down the rows of t_told with their sentences."""
    # fetchall, not fetchmany: an open result makes the next register() on this connection fail (DuckDB 2.0)
    cursor = con.execute("from t_told")
    record = namedtuple("record", [column[0] for column in cursor.description or ()])  # type: ignore[misc]
    words = []
    for values in cursor.fetchall():
        row: Any = record(*values)
        passed = row.outcome == "pass"
        told = edit.tell(row, passed)
        message = told.message and told.message[0].upper() + told.message[1:]
        words.append((row.row, message, *told[1:4], None if passed else told.action or edit.action))
    if not words:
        return
    frame = pd.DataFrame(words, columns=["row", "message", "expected", "actual", "tolerance", "action"])
    con.register("r_told", frame.astype({name: "str" for name in frame.columns if name != "row"}))
    con.execute(
        """
        insert into t_outcome
        select $1, f.obs_id, f.statement_id, f.article_id, f.other, f.outcome, $2, t.expected, t.actual,
            t.tolerance, t.message, t.action, f.facts
        from t_told f join r_told t on t.row = f.row
        """,
        [edit.rule_id, edit.severity],
    )
    con.unregister("r_told")
