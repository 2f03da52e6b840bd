"""What a row of each table must look like, and the parting of the rows that do from those that do not.

Belongs here: types, nulls, ranges, code lists, uniqueness and rules across the columns of one table (validation levels
0 and 1). Does not belong here: whether a figure can be true, and rules between tables; those are edits and invariants.

``MODELS`` holds one pandera schema a table. A rule's text is a sentence that goes to quarantine with the row that
breaks it.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pandera.pandas as pa
import pyarrow
import pyarrow.compute

# Registers isin, ge ...; else the first validation does. Where hypothesis is installed, pandera imports it, which takes
# longer than reading an article, for examples that nobody asks for.
if "hypothesis" in sys.modules:
    import pandera.backends.pandas.builtin_checks
else:
    sys.modules["hypothesis"] = None  # type: ignore[assignment]
    try:
        import pandera.backends.pandas.builtin_checks  # noqa: F401
    finally:
        del sys.modules["hypothesis"]

STATEMENT_KINDS = ("level", "equivalent", "change", "share", "multiple", "rank")
NUMERAL_KINDS = (*STATEMENT_KINDS, "date", "duration", "name", "vague")
SCENARIOS = ("actual", "target", "condition")
QUALIFIERS = ("approx", "more_than", "less_than")
REVISIONS = ("before", "after")
PERIOD_TOLD = ("sentence", "paragraph", "text", "day", "worked_out")
AREA_TOLD = ("sentence", "paragraph", "topic", "text", "worked_out")
MEASURES = ("level", "change", "share", "multiple")
OUTCOMES = ("pass", "fail", "na")
SEVERITIES = ("hard", "soft")
FINDING_STATUSES = ("open", "explained", "closed")
# SDMX code lists CL_FREQ 2.1 and CL_OBS_STATUS 2.2
FREQUENCIES = ("A", "S", "T", "Q", "M", "W", "D", "H", "I", "B", "N", "_O", "_U", "_Z")
OBS_STATUSES = ("A", "B", "D", "E", "F", "G", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V")
# What a share and a multiple can be told in. Changes come in any unit: "rose by 300 million yuan".
SHARE_UNITS = ("percent", "permille", "percentage_point", "ratio")
MULTIPLE_UNITS = ("ratio",)

_DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-?Q[1-4]|-?[SH][12]|-A1)?"
TIME_PERIOD = rf"{_DATE}(?:/(?:{_DATE}|P\d+[YMD]))?"
_COMPARISON = r"yoy|qoq|mom|since:\d{4}(?:-\d{2}(?:-\d{2})?)?"
_ARTICLE_ID = r"[0-9a-f]{16}"
_CODE = r"\S+"
# with a space inside: 1/10,000 people
_UNIT = r"\S(?:.*\S)?"
_FREQ_OF_PERIOD = {r"\d{4}": "A", r"\d{4}-?Q[1-4]": "Q", r"\d{4}-?[SH][12]": "S", r"\d{4}-\d{2}": "M"}

_RowCheck = Callable[[pd.DataFrame], "pd.Series[bool]"]
# Rules that look at other rows are decided last, when the rows that are wrong by themselves are gone: a duplicate of a
# bad row is none, and what applies to a bad row has lost its ground.
_SET = "set"
_MAX_PASSES = 50


# ---- building blocks -----------------------------------------------------------------------------


def _text(*, null: bool = False, match: str | None = None, of: Iterable[str] | None = None) -> pa.Column:
    checks = [pa.Check(lambda s: s != "", error="is empty")]
    if match is not None:
        checks.append(pa.Check.str_matches(rf"^(?:{match})$", error="has not the right form"))
    if of is not None:
        allowed = list(of)
        checks.append(pa.Check.isin(allowed, error=f"is none of {', '.join(allowed)}"))
    return pa.Column("str", checks, nullable=null)


def _count(*, low: int = 0, high: int | None = None, null: bool = False) -> pa.Column:
    checks = [pa.Check.ge(low, error=f"is below {low}")]
    if high is not None:
        checks.append(pa.Check.le(high, error=f"is above {high}"))
    return pa.Column("Int64" if null else "int64", checks, nullable=null)


def _number(*, null: bool = False, positive: bool = False, share: bool = False) -> pa.Column:
    checks = [pa.Check(lambda s: np.isfinite(s), error="is infinite")]
    if positive:
        checks.append(pa.Check.gt(0, error="is not above 0"))
    if share:
        checks.append(pa.Check.in_range(0, 1, error="is not between 0 and 1"))
    return pa.Column("float64", checks, nullable=null)


def _flag(*, null: bool = False) -> pa.Column:
    return pa.Column("boolean" if null else "bool", nullable=null)


def _day(*, null: bool = True) -> pa.Column:
    def plausible(days: pd.Series[Any]) -> pd.Series[bool]:
        read = pd.to_datetime(days, errors="coerce")
        return read.dt.year.between(1900, 2100)

    return pa.Column(None, pa.Check(plausible, error="is no day between 1900 and 2100"), nullable=null)


def _moment(*, null: bool = False) -> pa.Column:
    return pa.Column("datetime64[us, UTC]", nullable=null)


def _rule(sentence: str, check: _RowCheck) -> pa.Check:
    return pa.Check(check, error=sentence)


def _once(*keys: str) -> pa.Check:
    """The first row of a key stays."""
    return pa.Check(lambda d: ~d.duplicated(list(keys)), name=_SET, error=f"{', '.join(keys)} is there already")


def _model(table: str, columns: dict[str, pa.Column], *checks: pa.Check) -> pa.DataFrameSchema:
    return pa.DataFrameSchema(columns, checks=list(checks), name=table, strict=True, coerce=True)


def _none_or(d: pd.DataFrame, column: str, true: pd.Series[bool]) -> pd.Series[bool]:
    return d[column].isna() | true


def _of_each(words: pd.Series[Any], function: Callable[[str], Any]) -> pd.Series[Any]:
    """What a function says of each word, asked once for each that is different; null of none."""
    codes, different = pd.factorize(words)
    said = np.array([*map(function, different), None], dtype=object)
    return pd.Series(said[codes], index=words.index, dtype=object)


def _ordered(low: str, value: str, high: str) -> pa.Check:
    def ordered(d: pd.DataFrame) -> pd.Series[bool]:
        # the ends are worked out in floating point
        slack = d[value].abs() * 1e-9
        return _none_or(d, low, d[low] <= d[value] + slack) & _none_or(d, high, d[high] >= d[value] - slack)

    return _rule(f"{value} lies outside {low} to {high}", ordered)


_SPAN = (
    _rule("char_start is not before char_end", lambda d: d["char_start"] < d["char_end"]),
    _rule("quote is not as long as its span", lambda d: d["quote"].str.len() == d["char_end"] - d["char_start"]),
)


def _no_overlap(d: pd.DataFrame) -> pd.Series[bool]:
    """The earlier of two overlapping spans stays."""
    starts, ends = d["char_start"].to_numpy(), d["char_end"].to_numpy()
    # one axis for all articles, each behind the one before: no loop over articles
    offset = pd.factorize(d["article_id"])[0] * (ends.max(initial=0) + 1)
    order = np.lexsort((ends, starts, offset))
    begins, stops = (starts + offset)[order], (ends + offset)[order]
    apart = pd.Series(True, index=d.index)
    apart.iloc[order[1:]] = begins[1:] >= np.maximum.accumulate(stops)[:-1]
    return apart


def _freq_matches(d: pd.DataFrame) -> pd.Series[bool]:
    def freq(period: str) -> str | None:
        return next((freq for form, freq in _FREQ_OF_PERIOD.items() if re.fullmatch(form, period)), None)

    expected = _of_each(d["time_period"], freq)
    ok: pd.Series[bool] = d["freq"].isna() == d["time_period"].isna()
    ok &= expected.isna() | (expected == d["freq"])
    return ok


def _period_ordered(d: pd.DataFrame) -> pd.Series[bool]:
    def ordered(period: str) -> bool:
        begin, end = period.split("/")[0], period.split("/")[-1]
        return len(begin) != len(end) or begin <= end

    return _none_or(d, "time_period", _of_each(d["time_period"], ordered) == True)  # noqa: E712


_PERIOD = (
    _rule("freq does not match time_period", _freq_matches),
    _rule("time_period ends before it begins", _period_ordered),
    _rule("has a breakdown without an indicator", lambda d: _none_or(d, "breakdown", d["indicator"].notna())),
    _rule(
        "has an indicator without a breakdown (_T for the whole)",
        lambda d: _none_or(d, "indicator", d["breakdown"].notna()),
    ),
)


def _applies_to_there(d: pd.DataFrame) -> pd.Series[bool]:
    same_article = d["applies_to"].str.replace(r"-\d+$", "", regex=True) == d["article_id"]
    return _none_or(d, "applies_to", among(d["applies_to"], d["statement_id"]) & same_article)


def _unit_of(kind: str, units: tuple[str, ...]) -> pa.Check:
    return _rule(
        f"a {kind} is told in {', '.join(units)}",
        lambda d: (d["statement_kind"] != kind) | d["unit_measure"].isin(units),
    )


def _id_of_text(d: pd.DataFrame) -> pd.Series[bool]:
    ids = [hashlib.sha256(t.encode()).hexdigest()[:16] if isinstance(t, str) else None for t in d["text"]]
    return d["article_id"] == pd.Series(ids, index=d.index, dtype="str")


# ---- the tables ----------------------------------------------------------------------------------

_ALL = (
    _model(
        "core.dim_article",
        {
            "article_id": _text(match=_ARTICLE_ID),
            "file_name": _text(match=r"(?!/)(?!(?:.*/)?\.\./)[^\0]+"),
            "version": _count(low=1),
            "is_current": _flag(),
            "title": _text(null=True),
            "publisher": _text(null=True),
            "url": _text(null=True),
            "language": _text(null=True, match=r"[a-z]{2,3}(?:-[A-Za-z0-9]+)*"),
            "published_on": _day(),
            "announced_on": _day(),
            "text": pa.Column("str"),
            "char_count": _count(),
            "content_sha256": _text(match="[0-9a-f]{64}"),
            "extractor_version": _text(null=True),
            "first_seen_at": _moment(),
            "withdrawn_at": _moment(null=True),
        },
        _rule("char_count is not the length of the text", lambda d: d["text"].str.len() == d["char_count"]),
        _rule("article_id is not the hash of the text", _id_of_text),
        _rule("is current and withdrawn, or neither", lambda d: d["is_current"] == d["withdrawn_at"].isna()),
        _once("file_name", "version"),
    ),
    _model(
        "core.dim_sentence",
        {
            "article_id": _text(match=_ARTICLE_ID),
            "char_start": _count(),
            "char_end": _count(low=1),
            "text": _text(),
        },
        _rule("char_start is not before char_end", lambda d: d["char_start"] < d["char_end"]),
        _rule("text is not as long as its span", lambda d: d["text"].str.len() == d["char_end"] - d["char_start"]),
        pa.Check(_no_overlap, name=_SET, error="overlaps another sentence"),
    ),
    _model(
        "core.fct_numeral",
        {
            "article_id": _text(match=_ARTICLE_ID),
            "char_start": _count(),
            "char_end": _count(low=1),
            "quote": _text(),
            "numeral_kind": _text(of=NUMERAL_KINDS),
            "statement_id": _text(null=True),
            "reason": _text(null=True),
        },
        *_SPAN,
        _rule(
            "names a statement although its kind makes none",
            lambda d: _none_or(d, "statement_id", d["numeral_kind"].isin(STATEMENT_KINDS)),
        ),
        _rule(
            "needs a statement or a reason for having none, and not both",
            lambda d: d["statement_id"].isna() != d["reason"].isna(),
        ),
        pa.Check(_no_overlap, name=_SET, error="overlaps another numeral"),
    ),
    _model(
        "core.fct_statement",
        {
            "statement_id": _text(),
            "article_id": _text(match=_ARTICLE_ID),
            "char_start": _count(),
            "char_end": _count(low=1),
            "quote": _text(),
            "statement_kind": _text(of=STATEMENT_KINDS),
            "value": _number(),
            "value_low": _number(null=True),
            "value_high": _number(null=True),
            "unit_measure": _text(null=True, match=_UNIT),
            "subject": _text(null=True),
            "indicator": _text(null=True, match=_CODE),
            "breakdown": _text(null=True, match=_CODE),
            "ref_area": _text(null=True, match=_CODE),
            "ref_area_name": _text(null=True),
            "time_period": _text(null=True, match=TIME_PERIOD),
            "freq": _text(null=True, of=FREQUENCIES),
            "scenario": _text(of=SCENARIOS),
            "qualifier": _text(null=True, of=QUALIFIERS),
            "applies_to": _text(null=True),
            "comparison_basis": _text(null=True, match=_COMPARISON),
            "revision": _text(null=True, of=REVISIONS),
            "time_period_told": _text(null=True, of=PERIOD_TOLD),
            "ref_area_told": _text(null=True, of=AREA_TOLD),
            "confidence": _number(null=True, share=True),
            "extractor_version": _text(),
        },
        *_SPAN,
        *_PERIOD,
        _ordered("value_low", "value", "value_high"),
        _rule(
            "statement_id is not article_id-char_start",
            lambda d: d["statement_id"] == d["article_id"] + "-" + d["char_start"].astype("str"),
        ),
        _rule("has no unit", lambda d: d["unit_measure"].notna() | (d["statement_kind"] == "rank")),
        _unit_of("share", SHARE_UNITS),
        _unit_of("multiple", MULTIPLE_UNITS),
        _rule(
            "has a comparison_basis, but is no change or multiple",
            lambda d: _none_or(d, "comparison_basis", d["statement_kind"].isin(["change", "multiple"])),
        ),
        _rule(
            "needs both a time_period and where it is told, or neither",
            lambda d: d["time_period"].isna() == d["time_period_told"].isna(),
        ),
        _rule(
            "needs both a ref_area_name and where it is told, or neither",
            lambda d: d["ref_area_name"].isna() == d["ref_area_told"].isna(),
        ),
        _rule("applies to itself", lambda d: _none_or(d, "applies_to", d["applies_to"] != d["statement_id"])),
        _once("statement_id"),
        pa.Check(_applies_to_there, name=_SET, error="applies_to is no statement of the same article"),
    ),
    _model(
        "core.fct_observation",
        {
            "obs_id": _text(match=_CODE),
            "indicator": _text(match=_CODE),
            "breakdown": _text(match=_CODE),
            "ref_area": _text(null=True, match=_CODE),
            "time_period": _text(null=True, match=TIME_PERIOD),
            "freq": _text(null=True, of=FREQUENCIES),
            "measure": _text(of=MEASURES),
            "unit_measure": _text(match=_UNIT),
            "scenario": _text(of=SCENARIOS),
            "comparison_basis": _text(null=True, match=_COMPARISON),
            "obs_value": _number(),
            "obs_value_low": _number(null=True),
            "obs_value_high": _number(null=True),
            "obs_status": _text(of=OBS_STATUSES),
            "method_id": _text(match=_CODE),
            "vintage": _count(low=1),
            "valid_from": _day(),
            "valid_to": _day(),
            "is_current": _flag(),
            "source_count": _count(),
            "confidence": _number(null=True, share=True),
        },
        *_PERIOD,
        _ordered("obs_value_low", "obs_value", "obs_value_high"),
        _rule(
            "valid_to is before valid_from",
            lambda d: d["valid_to"].isna() | d["valid_from"].isna() | ~(_days(d["valid_to"]) < _days(d["valid_from"])),
        ),
        _once("obs_id"),
    ),
    _model(
        "core.bridge_observation_source",
        {
            "obs_id": _text(match=_CODE),
            "statement_id": _text(null=True),
            "source_obs_id": _text(null=True),
            "role": _text(match=_CODE),
            "agrees": _flag(null=True),
        },
        _rule(
            "needs a statement or an observation as its source, and not both",
            lambda d: d["statement_id"].isna() != d["source_obs_id"].isna(),
        ),
        _rule("is its own source", lambda d: _none_or(d, "source_obs_id", d["source_obs_id"] != d["obs_id"])),
        _once("obs_id", "statement_id", "source_obs_id", "role"),
    ),
    _model(
        "core.fct_validation",
        {
            "validation_id": _text(match=_CODE),
            "rule_id": _text(match=_CODE),
            "obs_id": _text(null=True),
            "statement_id": _text(null=True),
            "article_id": _text(null=True),
            "outcome": _text(of=OUTCOMES),
            "severity": _text(of=SEVERITIES),
            "expected": _text(null=True),
            "actual": _text(null=True),
            "tolerance": _text(null=True),
            "message": _text(null=True),
            "action": _text(null=True),
        },
        _rule(
            "fails without a message and an action",
            lambda d: (d["outcome"] != "fail") | (d["message"].notna() & d["action"].notna()),
        ),
        _once("validation_id"),
    ),
    _model(
        "core.bridge_finding_fact",
        {
            "finding_id": _text(match=_CODE),
            "obs_id": _text(null=True),
            "statement_id": _text(null=True),
            "role": _text(of=("judged", "named")),
        },
        _rule("names nothing", lambda d: d["obs_id"].notna() | d["statement_id"].notna()),
        _once("finding_id", "obs_id", "statement_id", "role"),
    ),
    _model(
        "core.fct_finding",
        {
            "finding_id": _text(match=_CODE),
            "rule_id": _text(match=_CODE),
            "severity": _text(of=SEVERITIES),
            "status": _text(of=FINDING_STATUSES),
            "obs_id": _text(null=True),
            "statement_id": _text(null=True),
            "article_id": _text(null=True),
            "message": _text(),
            "action": _text(),
            "explanation": _text(null=True),
            "explained_by": _text(null=True),
            "explained_on": _day(),
            "first_seen_at": _moment(),
            "closed_at": _moment(null=True),
        },
        _rule(
            "is explained without an explanation and a name",
            lambda d: (d["status"] != "explained") | (d["explanation"].notna() & d["explained_by"].notna()),
        ),
        _rule(
            "is closed without a time, or the other way round",
            lambda d: (d["status"] == "closed") == d["closed_at"].notna(),
        ),
        _once("finding_id"),
    ),
    _model(
        "core.bridge_article_copy",
        {
            "article_id": _text(match=_ARTICLE_ID),
            "original_id": _text(match=_ARTICLE_ID),
            "shared_share": _number(),
        },
        _rule("shared_share is no share", lambda d: d["shared_share"].between(0, 1 + 1e-9)),
        _rule("is its own copy", lambda d: d["article_id"] != d["original_id"]),
        _once("article_id"),
    ),
    _model(
        "core.dim_rule",
        {
            "rule_id": _text(match=_CODE),
            "rule_family": _text(),
            "edit_type": _text(),
            "validation_level": _count(high=5),
            "severity": _text(of=SEVERITIES),
            "description": _text(),
            "expression": _text(null=True),
            "action": _text(),
        },
        _once("rule_id"),
    ),
    _model(
        "core.dim_indicator",
        {
            "indicator": _text(match=_CODE),
            "name_en": _text(),
            "name_zh": _text(null=True),
            "definition": _text(),
            "stock_flow": _text(match="[a-z_]+"),
            "unit_measure": _text(match=_UNIT),
            "topic": _text(null=True),
            "source_note": _text(null=True),
        },
        _once("indicator"),
    ),
    _model(
        "core.dim_breakdown",
        {
            "breakdown": _text(match=_CODE),
            "name_en": _text(),
            "name_zh": _text(null=True),
            "dimension": _text(null=True),
            "definition": _text(null=True),
        },
        _once("breakdown"),
    ),
    _model(
        "core.dim_area",
        {
            "ref_area": _text(match=_CODE),
            "name_en": _text(),
            "name_zh": _text(null=True),
            "area_type": _text(),
            "parent_area": _text(null=True, match=_CODE),
            "iso_code": _text(null=True, match="[A-Z]{2}(?:-[A-Z0-9]{1,3})?"),
        },
        _once("ref_area"),
        pa.Check(
            lambda d: _none_or(d, "parent_area", among(d["parent_area"], d["ref_area"])),
            name=_SET,
            error="parent_area is no place of the table",
        ),
    ),
    _model(
        "core.dim_unit",
        {
            "unit_measure": _text(match=_UNIT),
            "name_en": _text(null=True),
            "name_zh": _text(null=True),
            "dimension": _text(),
            "factor": _number(null=True, positive=True),
            "symbol": _text(null=True),
        },
        _once("unit_measure"),
    ),
    _model(
        "core.dim_method",
        {
            "method_id": _text(match=_CODE),
            "name": _text(),
            "formula": _text(null=True),
            "description": _text(),
        },
        _once("method_id"),
    ),
)

MODELS: dict[str, pa.DataFrameSchema] = {str(model.name): model for model in _ALL}


# ---- parting rows --------------------------------------------------------------------------------


def split(
    frame: pd.DataFrame, model: pa.DataFrameSchema | str, texts: Mapping[str, str] | None = None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Part the rows that a table may have from those that break its model.

    Parameters
    ----------
    frame : DataFrame
        Rows with the table's columns, in any order of rows and with any index.
    model : pandera schema or str
        A value of ``MODELS``, or its key.
    texts : mapping of str to str, optional
        Article texts by article_id. Where an article's text is given, ``quote`` must stand there at its span.

    Returns
    -------
    kept : DataFrame
        Rows that are right, with the model's types. Of duplicates the first.
    rejected : DataFrame
        The others as they came, with the column ``reasons``: one sentence a rule, joined by "; ".

    Raises
    ------
    ValueError
        The frame as a whole does not fit: a column is missing or unknown. That is an error of the program, not of the
        data.
    """
    schema = MODELS[model] if isinstance(model, str) else model
    frame = frame.reset_index(drop=True)
    reasons: dict[int, list[str]] = {}
    if (sound := _sound(frame, schema, texts)) is not None:
        return sound, _rejected(frame, reasons)
    if texts is not None:
        for index in _misquoted(frame, texts):
            reasons.setdefault(index, []).append("quote does not stand in the article at its span")
    kept = frame.drop(index=list(reasons)) if reasons else frame
    for _ in range(_MAX_PASSES):
        try:
            return schema.validate(kept, lazy=True), _rejected(frame, reasons)
        except pa.errors.SchemaErrors as failures:
            found = _failing(failures)
            if not found:
                why = "; ".join(dict.fromkeys(str(error).splitlines()[0] for error in failures.schema_errors))
                raise ValueError(f"the frame does not fit {schema.name}: {why}") from None
        for index, sentences in found.items():
            reasons.setdefault(index, []).extend(sentences)
        kept = kept.drop(index=list(found))
    # a chain of statements, each applying to the one before, loses a link a pass
    for index in kept.index:
        reasons.setdefault(index, []).append("depends on a long chain of rejected rows")
    return schema.validate(kept.iloc[:0], lazy=True), _rejected(frame, reasons)


def rows_as_frame(rows: Sequence[Sequence[Any]], columns: Sequence[str], table: str) -> pd.DataFrame:
    """Rows as a frame, with the types of the table's model where all values have them.

    Told the types, pandas and Arrow need not look for them in each value.
    """
    types = {"str": pyarrow.large_string(), "int64": pyarrow.int64(), "float64": pyarrow.float64()}
    model = MODELS[table].columns
    values = zip(*rows, strict=True) if rows else [()] * len(columns)
    try:
        arrays = {
            name: pyarrow.array(column, types[str(model[name].dtype.type)], from_pandas=True)
            for name, column in zip(columns, values, strict=True)
        }
    except (TypeError, ValueError, OverflowError):  # a value of another type; Arrow's errors are of these
        return pd.DataFrame(rows, columns=list(columns))
    frame: pd.DataFrame = pyarrow.table(arrays).to_pandas()
    return frame


def among(values: pd.Series[Any], others: pd.Series[Any]) -> pd.Series[bool]:
    """Which of the words are among others; pandas' own `isin` makes an object of each of the others first."""
    if not values.dtype == others.dtype == "str":
        return values.isin(others)
    found = pyarrow.compute.is_in(pyarrow.array(values), value_set=pyarrow.array(others))
    return pd.Series(found.to_numpy(zero_copy_only=False), index=values.index)


def detach(numerals: pd.DataFrame, rejected_statements: pd.DataFrame) -> pd.DataFrame:
    """Take rejected statements out of the ledger: the numeral stays, with the reason why it makes no statement.

    Parameters
    ----------
    numerals : DataFrame
        Rows of ``core.fct_numeral``.
    rejected_statements : DataFrame
        Second result of `split` for ``core.fct_statement``.

    Returns
    -------
    DataFrame
        Numerals with ``statement_id`` null and ``reason`` filled where the statement was rejected.
    """
    if rejected_statements.empty:
        return numerals
    why = rejected_statements.drop_duplicates("statement_id").set_index("statement_id")["reasons"]
    gone = numerals["statement_id"].isin(why.index)
    result = numerals.copy()
    result.loc[gone, "reason"] = "statement in quarantine: " + numerals.loc[gone, "statement_id"].map(why)
    result.loc[gone, "statement_id"] = None
    return result


def _sound(frame: pd.DataFrame, schema: pa.DataFrameSchema, texts: Mapping[str, str] | None) -> pd.DataFrame | None:
    """The frame with the model's types where every row is right; None where pandera has to tell which are not.

    Nearly all frames are right, and of pandera's way to find that out only a third is the checks themselves: it copies
    the schema, and reports on each check of each column.
    """
    if set(frame.columns) != set(schema.columns) or (texts is not None and _misquoted(frame, texts)):
        return None
    typed = {}
    for name in frame.columns:
        column = schema.columns[name]
        try:
            values = frame[name]
            if column.dtype is not None and values.dtype != column.dtype.type:
                values = typed[name] = column.dtype.coerce(values)
        except (TypeError, ValueError, pa.errors.ParserError):
            return None
        if values.hasnans and not column.nullable:
            return None
        # the rules of a column look at one value at a time, and most words come many times
        different = pd.Series(values.unique()) if values.dtype == "str" else values
        if not _all_hold(column.checks, different.dropna()):
            return None
    whole = frame.assign(**typed) if typed else frame
    return whole if _all_hold(schema.checks, whole) else None


def _all_hold(checks: Iterable[pa.Check], data: pd.DataFrame | pd.Series[Any]) -> bool:
    return all(bool(check._check_fn(data, **check._check_kwargs).all()) for check in checks)


def _failing(failures: pa.errors.SchemaErrors) -> dict[int, list[str]]:
    """Row index to sentences; rules that look at other rows only where no row is wrong by itself."""
    by_rule: list[tuple[bool, str, pd.Index[Any]]] = []
    for error in failures.schema_errors:
        check = error.check
        sentence = getattr(check, "error", None) or str(check)
        column = getattr(error.schema, "name", None)
        if column in (None, failures.schema.name):
            column = None
        cases = error.failure_cases
        output = error.check_output
        if isinstance(output, pd.Series) and output.dtype == bool:
            index = output.index[~output]
        elif isinstance(cases, pd.DataFrame) and "index" in cases:
            index = pd.Index(cases["index"].dropna().unique())
        else:
            continue
        if sentence == "not_nullable":
            sentence = "is missing"
        elif sentence.startswith(("coerce_dtype", "dtype(")):
            sentence = "is no " + re.sub(r"""^[a-z_]+\(['"]?|['"]?\)$""", "", sentence)
        by_rule.append((getattr(check, "name", None) == _SET, f"{column} {sentence}" if column else sentence, index))
    if any(not is_set and len(index) for is_set, _, index in by_rule):
        by_rule = [rule for rule in by_rule if not rule[0]]
    found: dict[int, list[str]] = {}
    for _, sentence, index in by_rule:
        for row in index:
            sentences = found.setdefault(int(row), [])
            if sentence not in sentences:
                sentences.append(sentence)
    return found


def _rejected(frame: pd.DataFrame, reasons: Mapping[int, list[str]]) -> pd.DataFrame:
    rows = sorted(reasons)
    if not rows:
        return frame.iloc[:0].assign(reasons=pd.Series(dtype="str"))
    return frame.loc[rows].assign(reasons=["; ".join(reasons[row]) for row in rows])


def _misquoted(frame: pd.DataFrame, texts: Mapping[str, str]) -> list[int]:
    spans = frame[["char_start", "char_end"]]
    whole = all(dtype == "int64" for dtype in spans.dtypes)
    articles, quotes = (frame[name].to_numpy(object) for name in ("article_id", "quote"))
    starts, ends = (spans[name].tolist() for name in spans)
    wrong = []
    for index, article_id, start, end, quote in zip(frame.index, articles, starts, ends, quotes, strict=True):
        text = texts.get(article_id)
        if text is not None and not (
            (whole or (_whole(start) and _whole(end))) and text[int(start) : int(end)] == quote
        ):
            wrong.append(index)
    return wrong


def _whole(number: Any) -> bool:
    return isinstance(number, int | np.integer) or (isinstance(number, float) and math.isfinite(number))


def _days(days: pd.Series[Any]) -> pd.Series[Any]:
    return pd.to_datetime(days, errors="coerce")
