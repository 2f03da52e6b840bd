"""What an edit is, and how one is evaluated: a frame in SQL, a pandera check on its numbers, a sentence an outcome.

The machinery belongs here; the edits themselves stand in `edits_facts`, `edits_series` and `edits_sources`,
    and `edits` runs them.
"""

from __future__ import annotations

from collections import Counter, defaultdict, namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

import duckdb
import numpy as np
import pandas as pd
import pandera.pandas as pa
import pyarrow
from numpy.typing import NDArray

from imtech_pipeline.validation import evidence

Bools = NDArray[np.bool_]

_OUTCOMES = ("fail", "na", "pass")

#: Where what is counted by its number stands, by grain.
_NUMBERED = {"article": "t_stmt", "series": "t_held", "place": "t_held"}

#: Rows judged at a time: pandas and pandera hold their numbers several times over.
BATCH = 100_000

#: Rows that are Python's objects at a time: those that are fetched, and those that fail and are put into words.
FETCHED = 1_000
FAILED = 12_000
#: Levels up to this hold an article against itself or its own past, those above against others.
WITHIN = 2

#: Half of a number.
_LOW = 0xFFFF_FFFF


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
            where there can be several; may be left out), facts (ids of the further observations and statements that
            the sentence names; may be left out) and what check and sentence need.
            Reads the temporary tables that `edits` makes. A quiet edit's has `o`, the number of the observation, in
            place of the ids; where `rows` is given it is left out.
    numbers
        Its columns that the check needs, all float; a row where one is null is not applicable,
            unless listed in `optional`.
    holds
        The check: a frame with those columns to one truth value a row.
    tell
        One row (a named tuple of all columns of the frame) and whether it passed, to words.
    optional
        Numbers that may be missing.
    rows
        Which rows of t_stmt are judged, a condition, where the numbers are columns of it: such edits on single
        statements read them together, and what does not fail is counted by article.
    quiet
        Whether what does not fail is counted by indicator and place, or by indicator and period where places are
        compared (checks on most observations: a million rows that all is well help nobody). Needs `words`.
    words
        Columns for the sentence that a quiet edit's frame does not have, and the joins with t_obs and others (to the
        frame `f`) that they come from: looked up only for the rows that fail. obs_id, statement_id and article_id are
        among them, other and facts where there are some.
    needs
        A table and an aggregate over it that is true where the frame can have a row at all; asked for all edits at
        once, and the frame is not evaluated where it is not.
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
    frame: str = ""
    numbers: tuple[str, ...]
    holds: Callable[[pd.DataFrame], Bools]
    tell: Callable[[Any, bool], Told]
    optional: tuple[str, ...] = ()
    rows: str = ""
    quiet: bool = False
    words: tuple[str, str] = ("", "")
    needs: tuple[str, str] | None = None
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

    def outcomes(self, numbers: Mapping[str, NDArray[Any]]) -> NDArray[np.str_]:
        """pass, fail or na for each row, of which these are the numbers; some rows at a time."""
        columns = [np.ma.filled(np.ma.asarray(numbers[name]).astype(np.float64), np.nan) for name in self.numbers]
        parts = [self._outcomes([c[at : at + BATCH] for c in columns]) for at in range(0, len(columns[0]), BATCH)]
        return np.concatenate(parts) if parts else np.empty(0, dtype="<U4")

    def _outcomes(self, columns: list[NDArray[np.float64]]) -> NDArray[np.str_]:
        needed = [values for name, values in zip(self.numbers, columns, strict=True) if name not in self.optional]
        applicable = ~np.isnan(needed).any(axis=0) if needed else np.ones(len(columns[0]), dtype=bool)
        result = np.where(applicable, "pass", "na")
        frame = pd.DataFrame(np.asarray(columns)[:, applicable].T, columns=list(self.numbers))
        # pandera is asked which rows fail only where some do: its report costs more than the check
        if len(frame) and not np.all(self.holds(frame)):
            failed = np.zeros(len(frame), dtype=bool)
            try:
                self.schema().validate(frame, lazy=True)
            except pa.errors.SchemaErrors as errors:
                for error in errors.schema_errors:
                    if error.check_output is None:
                        raise
                    failed |= ~np.asarray(error.check_output, dtype=bool)
            result[np.flatnonzero(applicable)[failed]] = "fail"
        return result


#: An edit and a row that fails it.
_Failed = tuple[Edit, Any]


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


def judge(con: duckdb.DuckDBPyConnection, edits: Sequence[Edit]) -> dict[str, Counter[str]]:
    """Evaluate edits of one grain and append their outcomes to t_outcome (see `new_outcomes`).

    Of a few figures it is the number of queries that costs: edits that cannot have a row are left out, those on single
    statements read the statements together, and what articles say in so many words is looked up once.

    Parameters
    ----------
    con
        Connection with the temporary tables that the edits' frames read, and t_outcome.

    Returns
    -------
    dict
        How many of each outcome, by rule.
    """
    outcomes = _Outcomes()
    for failed in _portions(_failures(con, _needed(con, edits), outcomes)):
        # against other sources an article says what it says; what is odd in itself is rather misread
        # (a level, its rate and its base are told together, and name their subject once)
        strict = [edit.level <= WITHIN and edit.family != "growth" for edit, _ in failed]
        doubtful = evidence.doubtful(con, [_named(edit, row) for edit, row in failed], strict)
        for (edit, row), doubt in zip(failed, doubtful, strict=True):
            if doubt:
                outcomes.pass_over(edit, row)
            else:
                outcomes.tell(edit, row, passed=False)
        outcomes.write_told(con)
    outcomes.write(con)
    return outcomes.counts


def _failures(con: duckdb.DuckDBPyConnection, edits: Sequence[Edit], outcomes: _Outcomes) -> Iterator[_Failed]:
    """Evaluate edits; yields what fails, the rest goes to `outcomes`. The connection is free between two rows."""
    if single := [edit for edit in edits if edit.rows]:
        yield from _judge_statements(con, single, outcomes)
    for edit in edits:
        if edit.quiet:
            yield from _judge_quietly(con, edit, outcomes)
        elif not edit.rows:
            yield from _judge(con, edit, outcomes)


def _portions(failed: Iterator[_Failed]) -> Iterator[list[_Failed]]:
    while portion := list(islice(failed, FAILED)):
        yield portion


class _Outcomes:
    """Outcomes until they are written: rows, and numbers of the observations and statements that are only counted."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = defaultdict(Counter)
        self._rows: list[tuple[Any, ...]] = []
        self._told: list[pyarrow.Table] = []
        self._counted: dict[tuple[Edit, str], list[NDArray[np.int64]]] = defaultdict(list)

    def tell(self, edit: Edit, row: Any, *, passed: bool) -> None:
        """Put a row into words."""
        outcome = "pass" if passed else "fail"
        told = edit.tell(row, passed)
        message = told.message and told.message[0].upper() + told.message[1:]
        action = None if passed else told.action or edit.action
        self._put(edit, row, outcome, *told[1:4], message, action, list(getattr(row, "facts", ())))

    def pass_over(self, edit: Edit, row: Any) -> None:
        """Note that a row is not applicable."""
        if edit.quiet:
            self.count(edit, "na", np.array([row.o]))
        else:
            self._put(edit, row, "na", None, None, None, None, None, None)

    def count(self, edit: Edit, outcome: str, numbers: NDArray[np.int64]) -> None:
        """Note rows by the numbers of their observations or statements."""
        if len(numbers):
            self.counts[edit.rule_id][outcome] += len(numbers)
            self._counted[edit, outcome].append(numbers)

    def _put(self, edit: Edit, row: Any, outcome: str, *words: Any) -> None:
        self.counts[edit.rule_id][outcome] += 1
        ids = (row.obs_id, row.statement_id, row.article_id, getattr(row, "other", None))
        self._rows.append((edit.rule_id, *ids, outcome, edit.severity, *words))
        if len(self._rows) >= FETCHED:
            self._pack()

    def _pack(self) -> None:
        """Keep what is told as columns: as Python's objects it takes several times as much."""
        if self._rows:
            *columns, facts = zip(*self._rows, strict=True)
            words = {str(number): pyarrow.array(column, pyarrow.string()) for number, column in enumerate(columns)}
            words["facts"] = pyarrow.array(facts, pyarrow.list_(pyarrow.string()))
            self._told.append(pyarrow.table(words))
            self._rows.clear()

    def write_told(self, con: duckdb.DuckDBPyConnection) -> None:
        """Append to t_outcome what has been put into words."""
        self._pack()
        if self._told:
            con.register("r_told", pyarrow.concat_tables(self._told))
            con.execute("insert into t_outcome from r_told")
            con.unregister("r_told")
            self._told.clear()

    def write(self, con: duckdb.DuckDBPyConnection) -> None:
        """Append all to t_outcome."""
        self.write_told(con)
        if self._counted:
            self._write_counted(con)

    def _write_counted(self, con: duckdb.DuckDBPyConnection) -> None:
        """A row for each rule, outcome and cell, with the first id in it."""
        [grain] = {edit.grain for edit, _ in self._counted}
        key = _cells(con, grain)
        number_of = np.argsort(key & _LOW)
        found: list[NDArray[np.int64]] = []
        named: list[tuple[str, str, str]] = []
        for (edit, outcome), numbers in self._counted.items():
            keys = np.sort(key[np.concatenate(numbers)])
            first = np.flatnonzero(np.diff(keys >> 32, prepend=-1))
            facts = np.diff(first, append=len(keys))
            found.append(np.array([number_of[keys[first] & _LOW], facts]))
            named += [(edit.rule_id, edit.severity, outcome)] * len(first)
        words = dict(zip(("rule_id", "severity", "outcome"), zip(*named, strict=True), strict=True))
        counted = dict(zip(("number", "facts"), np.concatenate(found, axis=1), strict=True))
        con.register("r_counted", pyarrow.table(words | counted))
        id_of, number = ("article_id", "s") if grain == "article" else ("obs_id", "o")
        con.execute(
            f"""
            insert into t_outcome by name
            select c.rule_id, n.{id_of}, nullif(c.outcome, 'pass') as other, c.outcome, c.severity,
                c.facts || ' facts checked' as actual
            from r_counted c join {_NUMBERED[grain]} n on n.{number} = c.number
            """
        )
        con.unregister("r_counted")


def _cells(con: duckdb.DuckDBPyConnection, grain: str) -> NDArray[np.int64]:
    """By number what an observation or statement is counted with, and in the lower half its place in order of ids."""
    sql = (
        "select a.cell, s.s as place from t_stmt s join t_article a on a.article_id = s.article_id order by s.s"
        if grain == "article"
        else "select cell, row_number() over (order by obs_id) - 1 as place from t_held order by o"
    )
    found = _arrays(con, sql)
    # what is not in scope has no cell and is not counted
    cell = np.ma.filled(np.ma.asarray(found["cell"]).astype(np.int64), 0)
    return (cell << 32) | np.asarray(found["place"], dtype=np.int64)


def _needed(con: duckdb.DuckDBPyConnection, edits: Sequence[Edit]) -> list[Edit]:
    """The edits that can have rows."""
    asked: dict[str, dict[str, None]] = defaultdict(dict)
    for edit in edits:
        if edit.needs:
            asked[edit.needs[0]][edit.needs[1]] = None
    if not asked:
        return list(edits)
    # all aggregates over a table in one pass
    tables = ", ".join(f"(select {', '.join(conditions)} from {table})" for table, conditions in asked.items())
    [answers] = con.execute(f"select * from {tables}").fetchall()
    conditions = [(table, condition) for table, found in asked.items() for condition in found]
    there = {need for need, answer in zip(conditions, answers, strict=True) if answer}
    return [edit for edit in edits if not edit.needs or edit.needs in there]


def _judge_statements(con: duckdb.DuckDBPyConnection, edits: Sequence[Edit], outcomes: _Outcomes) -> Iterator[_Failed]:
    """Evaluate edits on single statements, in one pass over t_stmt."""
    numbers = dict.fromkeys(name for edit in edits for name in edit.numbers)
    listed = [f"{name}::double as {name}" for name in numbers]
    listed += [f"({edit.rows}) is true as _{at}" for at, edit in enumerate(edits)]
    found = _arrays(con, f"select s, {', '.join(listed)} from t_stmt")
    failed = []
    for at, edit in enumerate(edits):
        rows = np.flatnonzero(found[f"_{at}"])
        outcome = edit.outcomes({name: found[name][rows] for name in edit.numbers})
        for name in ("pass", "na"):
            outcomes.count(edit, name, found["s"][rows[outcome == name]])
        failed += [(at, s) for s in found["s"][rows[outcome == "fail"]].tolist()]
    del found
    for at in range(0, len(failed), FAILED):
        columns = zip(*failed[at : at + FAILED], strict=True)
        con.register("r_failed", pyarrow.table(dict(zip(("edit", "s"), columns, strict=True))))
        told = _fetched(con, "select f.edit, null as obs_id, s.* from r_failed f join t_stmt s on s.s = f.s")
        con.unregister("r_failed")
        yield from ((edits[row.edit], row) for row in told)


def _judge_quietly(con: duckdb.DuckDBPyConnection, edit: Edit, outcomes: _Outcomes) -> Iterator[_Failed]:
    """Evaluate an edit on most observations."""
    found = _arrays(con, edit.frame)
    outcome = edit.outcomes(found)
    for name in ("pass", "na"):
        outcomes.count(edit, name, found["o"][outcome == name])
    failed = np.flatnonzero(outcome == "fail")
    found = {name: values[failed] for name, values in found.items()}
    extra, joins = edit.words
    for at in range(0, len(failed), FAILED):
        con.register("r_failed", pd.DataFrame({name: values[at : at + FAILED] for name, values in found.items()}))
        rows = _fetched(con, f"select f.*, {extra} from r_failed f {joins}")
        con.unregister("r_failed")
        yield from ((edit, row) for row in rows)


def _judge(con: duckdb.DuckDBPyConnection, edit: Edit, outcomes: _Outcomes) -> Iterator[_Failed]:
    """Evaluate an edit whose rows are all told."""
    failed = []
    for rows in _streamed(con, edit.frame):
        outcome = edit.outcomes(
            {name: np.array([getattr(row, name) for row in rows], dtype=np.float64) for name in edit.numbers}
        )
        for row, name in zip(rows, outcome, strict=True):
            if name == "fail":
                failed.append(row)
            elif name == "pass":
                outcomes.tell(edit, row, passed=True)
            else:
                outcomes.pass_over(edit, row)
    # not sooner: nothing else may be asked of the connection while it streams
    yield from ((edit, row) for row in failed)


def _arrays(con: duckdb.DuckDBPyConnection, sql: str) -> dict[str, NDArray[Any]]:
    """Columns by name."""
    return {name: np.asanyarray(values) for name, values in con.execute(sql).fetchnumpy().items()}


def _streamed(con: duckdb.DuckDBPyConnection, sql: str) -> Iterator[list[Any]]:
    """Rows as named tuples, some at a time."""
    cursor = con.execute(sql)
    record = namedtuple("record", [column[0] for column in cursor.description or ()])  # type: ignore[misc]
    while rows := cursor.fetchmany(FETCHED):
        yield [record._make(values) for values in rows]


def _fetched(con: duckdb.DuckDBPyConnection, sql: str) -> list[Any]:
    """Rows as named tuples."""
    return [row for rows in _streamed(con, sql) for row in rows]


def _named(edit: Edit, row: Any) -> frozenset[str]:
    """The ids of what a failure rests on, where it must be told in so many words."""
    if not edit.in_words or edit.grain not in ("series", "place"):
        return frozenset()
    return frozenset({*getattr(row, "facts", ()), row.obs_id, getattr(row, "other", None)} - {None})
