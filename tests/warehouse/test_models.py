import time
from datetime import date

import numpy as np
import pandas as pd
import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline import warehouse as wh
from imtech_pipeline.validation import models


def tables():
    return {model.qualified: model for model in sqlmodels.load() if model.kind == "table"}


@pytest.fixture(scope="session")
def frame(tmp_path_factory, rows_of, load):
    """A sound frame of any table; not to be changed."""
    with wh.Warehouse(tmp_path_factory.mktemp("frame") / "w.duckdb").working() as con:
        load(con, rows_of())
        return {
            name: con.sql(f"from {name}").to_arrow_table().to_pandas() for name in models.MODELS if name in tables()
        }


def first(table, **values):
    """The first row changed."""

    def change(frame):
        bad = frame[table].copy()
        for column, value in values.items():
            bad[column] = bad[column].astype(object)
            bad.loc[0, column] = value(bad.loc[0]) if callable(value) else value
        return table, bad

    return change


def again(table, **values):
    """The first row a second time, with changes."""

    def change(frame):
        extra = frame[table].iloc[[0]].copy()
        for column, value in values.items():
            extra[column] = value
        return table, pd.concat([extra.iloc[:0], frame[table], extra], ignore_index=True)

    return change


A, S, N, Q = "core.dim_article", "core.dim_sentence", "core.fct_numeral", "core.fct_statement"
OBS, B, V = "core.fct_observation", "core.bridge_observation_source", "core.fct_validation"

BROKEN = [
    (first(A, article_id="xyz"), "article_id has not the right form"),
    (first(A, article_id="0123456789abcdef"), "article_id is not the hash of the text"),
    (first(A, file_name="/etc/passwd"), "file_name has not the right form"),
    (first(A, file_name="a/../../b"), "file_name has not the right form"),
    (first(A, version=0), "version is below 1"),
    (first(A, version=None), "version is missing"),
    (first(A, char_count=7), "char_count is not the length of the text"),
    (first(A, published_on=date(1066, 10, 14)), "published_on is no day between 1900 and 2100"),
    (first(A, published_on="soon"), "published_on is no day between 1900 and 2100"),
    (first(A, language="English"), "language has not the right form"),
    (first(A, content_sha256="ab"), "content_sha256 has not the right form"),
    (first(A, is_current=False), "is current and withdrawn, or neither"),
    (again(A), "file_name, version is there already"),
    (first(S, char_end=0), "char_end is below 1"),
    (first(S, text="short"), "text is not as long as its span"),
    (again(S), "overlaps another sentence"),
    (first(N, char_start=-1), "char_start is below 0"),
    (first(N, char_end=lambda row: row.char_start), "char_start is not before char_end"),
    (first(N, quote="1,234,567"), "quote is not as long as its span"),
    (first(N, quote=""), "quote is empty"),
    (first(N, numeral_kind="number"), "numeral_kind is none of level, equivalent, change"),
    (first(N, numeral_kind="date"), "names a statement although its kind makes none"),
    (first(N, statement_id=None), "needs a statement or a reason for having none"),
    (first(N, reason="both"), "needs a statement or a reason for having none"),
    (again(N), "overlaps another numeral"),
    (first(Q, statement_id="x"), "statement_id is not article_id-char_start"),
    (first(Q, statement_kind="date"), "statement_kind is none of level"),
    (first(Q, value=None), "value is missing"),
    (first(Q, value="many"), "value is no float64"),
    (first(Q, value=float("inf"), value_high=None), "value is infinite"),
    (first(Q, value_low=1e9), "value lies outside value_low to value_high"),
    (first(Q, value_high=-1.0), "value lies outside value_low to value_high"),
    (first(Q, unit_measure=None), "has no unit"),
    (first(Q, unit_measure=" "), "unit_measure has not the right form"),
    (first(Q, statement_kind="share"), "a share is told in percent, permille"),
    (first(Q, statement_kind="multiple"), "a multiple is told in ratio"),
    (first(Q, indicator=None), "has a breakdown without an indicator"),
    (first(Q, breakdown=None), "has an indicator without a breakdown"),
    (first(Q, time_period="last year"), "time_period has not the right form"),
    (first(Q, time_period="2018-13"), "time_period has not the right form"),
    (first(Q, time_period="2018-02-32"), "time_period has not the right form"),
    (first(Q, time_period="2019/2018"), "time_period ends before it begins"),
    (first(Q, time_period="2018-Q1", freq="A"), "freq does not match time_period"),
    (first(Q, time_period=None), "freq does not match time_period"),
    (first(Q, freq="yearly"), "freq is none of A, S"),
    (first(Q, scenario="maybe"), "scenario is none of actual, target, condition"),
    (first(Q, scenario=None), "scenario is missing"),
    (first(Q, qualifier="roughly"), "qualifier is none of approx"),
    (first(Q, comparison_basis="yoy"), "has a comparison_basis, but is no change or multiple"),
    (first(Q, comparison_basis="1999"), "comparison_basis has not the right form"),
    (first(Q, revision="later"), "revision is none of before, after"),
    (first(Q, time_period_told="headline"), "time_period_told is none of sentence, paragraph"),
    (first(Q, time_period_told=None), "needs both a time_period and where it is told, or neither"),
    (first(Q, ref_area_told="dateline"), "ref_area_told is none of sentence, paragraph"),
    (first(Q, ref_area_told=None), "needs both a ref_area_name and where it is told, or neither"),
    (first(Q, confidence=1.5), "confidence is not between 0 and 1"),
    (first(Q, applies_to=lambda row: row.statement_id), "applies to itself"),
    (first(Q, applies_to="0123456789abcdef-1"), "applies_to is no statement of the same article"),
    (again(Q), "statement_id is there already"),
    (first(OBS, obs_id="a b"), "obs_id has not the right form"),
    (first(OBS, measure="size"), "measure is none of level"),
    (first(OBS, obs_status="X"), "obs_status is none of A"),
    (first(OBS, obs_value_low=1e12), "obs_value lies outside"),
    (first(OBS, vintage=0), "vintage is below 1"),
    (first(OBS, source_count=-1), "source_count is below 0"),
    (first(OBS, valid_to=date(1999, 1, 1)), "valid_to is before valid_from"),
    (again(OBS), "obs_id is there already"),
    (first(B, source_obs_id="x"), "needs a statement or an observation as its source, and not both"),
    (first(B, statement_id=None), "needs a statement or an observation as its source, and not both"),
    (first(B, statement_id=None, source_obs_id=lambda row: row.obs_id), "is its own source"),
    (again(B), "is there already"),
    (first(V, outcome="maybe"), "outcome is none of pass, fail, na"),
    (first(V, severity="grave"), "severity is none of hard, soft"),
    (first(V, message=None), "fails without a message and an action"),
    (first(V, action=None), "fails without a message and an action"),
    (again(V), "validation_id is there already"),
    (first("core.dim_rule", validation_level=6), "validation_level is above 5"),
    (first("core.dim_rule", action=None), "action is missing"),
    (first("core.dim_indicator", name_en=None), "name_en is missing"),
    (again("core.dim_indicator"), "indicator is there already"),
    (again("core.dim_breakdown"), "breakdown is there already"),
    (first("core.dim_area", parent_area="XX"), "parent_area is no place of the table"),
    (first("core.dim_area", iso_code="China"), "iso_code has not the right form"),
    (first("core.dim_unit", factor=0.0), "factor is not above 0"),
    (again("core.dim_unit"), "unit_measure is there already"),
    (again("core.dim_method"), "method_id is there already"),
]


def test_every_core_table_has_a_model_with_its_columns():
    for name, table in tables().items():
        if table.schema == "core":
            assert list(models.MODELS[name].columns) == list(table.columns), name


def test_sound_rows_are_kept_as_they_are(frame):
    for table, rows in frame.items():
        kept, rejected = models.split(rows, table)
        assert len(kept) == len(rows), rejected.get("reasons")
        assert rejected.empty
        assert list(rejected.columns) == [*rows.columns, "reasons"]


def test_a_sound_frame_comes_out_as_pandera_would_give_it(frame):
    for table, rows in frame.items():
        pd.testing.assert_frame_equal(models.split(rows, table)[0], models.MODELS[table].validate(rows, lazy=True))


@pytest.mark.parametrize(("change", "reason"), BROKEN, ids=[f"{i}-{reason}" for i, (_, reason) in enumerate(BROKEN)])
def test_a_row_that_breaks_a_rule_is_parted_off_with_the_reason(frame, change, reason):
    table, bad = change(frame)
    kept, rejected = models.split(bad, table)
    assert reason in rejected["reasons"].iloc[0]
    assert len(kept) + len(rejected) == len(bad)
    assert models.split(kept, table)[1].empty


@pytest.mark.parametrize("change", [again(A), again(N), again(Q), again(OBS), again(V)])
def test_the_first_of_two_equal_rows_is_kept(frame, change):
    table, bad = change(frame)
    kept, rejected = models.split(bad, table)
    assert (len(kept), len(rejected)) == (len(frame[table]), 1)


def test_a_duplicate_of_a_bad_row_is_judged_by_itself(frame):
    bad = again(Q)(frame)[1]
    bad.loc[0, "scenario"] = "maybe"
    kept, rejected = models.split(bad, Q)
    assert rejected["reasons"].tolist() == ["scenario is none of actual, target, condition"]
    assert len(kept) == len(frame[Q])


def test_what_applies_to_a_rejected_statement_goes_too(frame):
    bad = frame[Q].copy()
    deals = bad["quote"] == "6,277"
    bad.loc[deals, "quote"] = "?"
    kept, rejected = models.split(bad, Q)
    assert dict(zip(rejected["quote"], rejected["reasons"], strict=True)) == {
        "?": "quote is not as long as its span",
        "66.7 percent": "applies_to is no statement of the same article",
    }
    assert len(kept) == len(bad) - 2


def test_several_reasons_are_told_once_each(frame):
    bad = frame[Q].copy()
    bad.loc[2, ["scenario", "qualifier"]] = "x"
    reasons = models.split(bad, Q)[1]["reasons"].iloc[0]
    assert reasons.count("scenario is none of") == reasons.count("qualifier is none of") == 1


def test_a_quote_must_stand_in_the_text(frame, rows):
    moved = frame[N].copy()
    moved.loc[0, ["char_start", "char_end"]] += 1
    assert models.split(frame[N], N, {rows.article_id: rows.text})[1].empty
    rejected = models.split(moved, N, {rows.article_id: rows.text})[1]
    assert rejected["reasons"].tolist() == ["quote does not stand in the article at its span"]
    assert models.split(moved, N, {})[1].empty


def test_rows_are_a_frame_with_the_types_of_the_model(frame):
    columns = list(frame[Q])
    rows = frame[Q].astype(object).where(frame[Q].notna(), None).to_numpy().tolist()
    made = models.rows_as_frame(rows, columns, Q)
    typed = {name: column.dtype.type for name, column in models.MODELS[Q].columns.items()}
    assert {name: str(dtype) for name, dtype in made.dtypes.items()} == {name: str(typed[name]) for name in columns}
    pd.testing.assert_frame_equal(models.split(made, Q)[0], models.split(frame[Q], Q)[0])
    assert list(models.rows_as_frame([], columns, Q)) == columns


def test_a_value_of_another_type_stays_what_it_is_and_is_rejected(frame):
    columns = list(frame[Q])
    rows = frame[Q].astype(object).where(frame[Q].notna(), None).to_numpy().tolist()
    rows[0][columns.index("value")] = "many"
    kept, rejected = models.split(models.rows_as_frame(rows, columns, Q), Q)
    assert rejected["value"].tolist() == ["many"]
    assert len(kept) == len(rows) - 1


def test_words_are_among_others_as_pandas_has_it():
    words, others = pd.Series(["a", None, "b", "a"], index=[3, 1, 2, 0]), pd.Series(["a", "c", "a"])
    pd.testing.assert_series_equal(models.among(words, others), words.isin(others))
    assert not models.among(words, others.iloc[:0]).any()


def test_the_index_does_not_matter(frame):
    bad = frame[Q].set_index(pd.Index([5] * len(frame[Q])))
    bad["scenario"] = ["maybe", *bad["scenario"][1:]]
    kept, rejected = models.split(bad, Q)
    assert (len(kept), rejected["quote"].tolist()) == (len(bad) - 1, ["144"])


def test_a_frame_with_other_columns_is_an_error_of_the_program(frame):
    with pytest.raises(ValueError, match=r"does not fit core\.fct_statement.*subject"):
        models.split(frame[Q].drop(columns="subject"), Q)
    with pytest.raises(ValueError, match=r"does not fit core\.fct_statement.*nonsense"):
        models.split(frame[Q].assign(nonsense=1), Q)


def test_an_empty_frame_is_sound():
    for name, model in models.MODELS.items():
        kept, rejected = models.split(pd.DataFrame(columns=list(model.columns)), name)
        assert kept.empty
        assert rejected.empty


def test_rejected_rows_fit_the_quarantine_table(frame, warehouse):
    bad = frame[Q].copy()
    bad.loc[0, "scenario"] = "maybe"
    rejected = models.split(bad, Q)[1]
    with warehouse.working() as con:
        wh.insert(con, "quarantine.fct_statement", rejected.assign(seen_at=pd.Timestamp("2024-01-01", tz="UTC")))
        assert con.execute("select scenario, reasons from quarantine.fct_statement").fetchall() == [
            ("maybe", "scenario is none of actual, target, condition")
        ]


def test_the_numeral_of_a_rejected_statement_stays_with_the_reason(frame):
    bad = frame[Q].copy()
    bad.loc[0, "scenario"] = "maybe"
    rejected = models.split(bad, Q)[1]
    numerals = models.detach(frame[N], rejected)
    assert numerals.loc[0, "reason"] == "statement in quarantine: scenario is none of actual, target, condition"
    assert pd.isna(numerals.loc[0, "statement_id"])
    assert models.split(numerals, N)[1].empty
    assert models.detach(frame[N], rejected.iloc[:0]) is frame[N]


def test_many_rows_are_parted_in_bulk(frame):
    n = 50_000
    many = frame[Q].iloc[[0]].loc[np.zeros(n, dtype=int)].reset_index(drop=True)
    many["char_start"] = np.arange(n) * 10
    many["char_end"] = many["char_start"] + 3
    many["statement_id"] = many["article_id"] + "-" + many["char_start"].astype("str")
    many.loc[::100, "scenario"] = "maybe"
    started = time.process_time()
    kept, rejected = models.split(many, Q)
    assert (len(kept), len(rejected)) == (n - n // 100, n // 100)
    # a loop over rows takes minutes
    assert time.process_time() - started < 20
