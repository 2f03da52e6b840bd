"""Edits on single facts and articles: format, code lists, ranges, conversions, one figure under two names, yields.

What needs more than one article stands in `edits_series`
    and `edits_sources`. The frames read t_stmt: the statements of current
articles in scope, with what the code lists say of their codes (made by `edits`).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd

from imtech_pipeline.validation import interval as iv
from imtech_pipeline.validation import periods
from imtech_pipeline.validation.edit import Bools, Edit, Told
from imtech_pipeline.validation.wording import figure, plain, span

#: A rate beyond it is mostly a misread multiple; a bare regional series seldom grows six-fold in a year.
WILD_RATE = 500.0
#: How far a conversion may lie from the market's rate. The official central parity, which newsrooms in China use,
#: strayed up to 2 percent from it in 2023 and 2024; the ECB's rate is taken in the afternoon.
RATE_TOLERANCE = 0.025
#: Within this part of the day's rate a conversion may be at the rate of another day, months before.
OTHER_DAY = 0.1
#: Two stocks of one article whose days lie this far apart are told for the same moment.
SAME_MOMENT = 31
#: Within this distance of a power of ten (in decades) two amounts are one figure with a slip of scale: a slip leaves
#: the digits as they are, and what rounding to two of them moves is no more.
SLIP = 0.022
#: ... where one of the two is only about what the other should be.
ROUGH_SLIP = 0.15
#: Smaller whole numbers are equal by chance.
CHANCE = 20


def _true(*columns: str) -> Any:
    def holds(frame: pd.DataFrame) -> Bools:
        return np.asarray(frame[list(columns)].eq(1).all(axis=1), dtype=bool)

    return holds


def _known_codes(row: Any, passed: bool) -> Told:
    unknown = [
        f"{kind} {code}"
        for kind, code, known in (
            ("indicator", row.indicator, row.indicator_known),
            ("breakdown", row.breakdown, row.breakdown_known),
            ("place", row.ref_area, row.area_known),
        )
        if not known
    ]
    return Told(
        f"“{row.quote}” ({row.subject}) carries the {' and the '.join(unknown)}, which no code list has.",
        "codes of the catalogue",
        ", ".join(unknown),
    )


def _known_unit(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” ({row.subject}) is in the unit {row.unit_measure}, which the list of units does not have: "
        "perhaps misread.",
        "a unit of the catalogue",
        row.unit_measure,
    )


def _whole_count(row: Any, passed: bool) -> Told:
    what = "is negative" if row.value < 0 else "is no whole number"
    return Told(
        f"{row.indicator_name} is a count, but “{row.quote}” ({plain(row.value)}) {what}: perhaps misread.",
        "a whole number, 0 or more",
        plain(row.value),
    )


def _deep_fall(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” would be a fall of {row.subject} by more than all there was: perhaps misread.",
        "-100 percent or more",
        plain(row.value),
    )


def _wild_rate(row: Any, passed: bool) -> Told:
    return Told(
        f"{row.subject} would change by {plain(row.value)} percent {periods.at(row.time_period)}, which "
        "no multiple in the article confirms: perhaps misread, a multiple or a level.",
        f"within {plain(WILD_RATE)} percent",
        f"{plain(row.value)} percent",
    )


def _share_range(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” for {row.subject} cannot be a part of a whole: perhaps misread.",
        "0 to 100 percent",
        f"{plain(row.value)} percent",
    )


def _unit_fits(row: Any, passed: bool) -> Told:
    return Told(
        f"{row.indicator_name} is told in {row.indicator_unit}, but “{row.quote}” ({row.subject}) is in "
        f"{row.unit_measure}: "
        "the figure is about something else, or the unit was misread.",
        row.indicator_unit,
        row.unit_measure,
    )


def _interval_holds(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” was read as {plain(row.value)}, outside of its own rounding interval from "
        f"{plain(row.value_low)} to "
        f"{plain(row.value_high)}.",
        span(row.value_low, row.value_high, "1"),
        plain(row.value),
    )


def _period_form(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” ({row.subject}) is told for “{row.time_period}”, which is no period.",
        "an ISO 8601 period",
        row.time_period,
    )


def _future(row: Any, passed: bool) -> Told:
    return Told(
        f"“{row.quote}” ({row.subject}) is perhaps misread: as done {periods.at(row.time_period)}, after the article's "
        f"own day, {periods.words(str(row.published_on))}. It is a plan, or of another year.",
        f"until {row.published_on}",
        row.time_period,
    )


def _conversion(frame: pd.DataFrame) -> Bools:
    implied = _implied(frame)
    near = np.zeros(len(frame), dtype=bool)
    for column in ("day_rate", "mean_rate"):
        rate = frame[column].to_numpy()
        near |= implied.overlaps(iv.Interval.of(rate * (1 - RATE_TOLERANCE), rate * (1 + RATE_TOLERANCE)))
    return near


def _implied(frame: pd.DataFrame) -> iv.Interval:
    return iv.Interval.of(frame["low"], frame["high"]) / iv.Interval.of(frame["low2"], frame["high2"])


def _implied_of(row: Any) -> tuple[float, float]:
    """What `_implied` computes, for one row: as intervals of arrays it took longer than the rest of the sentence."""
    least, most = sorted((row.low2, row.high2))
    if least <= 0 <= most:
        return -math.inf, math.inf
    ends = [amount * (1 / other) for amount in (row.low, row.high) for other in (most, least)]
    return min(ends), max(ends)


def _tell_conversion(row: Any, passed: bool) -> Told:
    low, high = _implied_of(row)
    middle = row.value / row.value2
    quoted, base = (
        figure(2, row.unit_measure).removeprefix("2 "),
        figure(2, row.unit_measure2).removeprefix("2 ").removesuffix("s"),
    )
    rates = f"{plain(low, 3)} to {plain(high, 3)} {quoted} a {base}"
    day = f"the European Central Bank's rate of {periods.words(str(row.published_on))} was {plain(row.day_rate, 3)}"
    mean = "" if row.mean_rate is None else f", the mean of {periods.words(row.time_period)} {plain(row.mean_rate, 3)}"
    if passed:
        fits_day = low <= row.day_rate <= high
        fits_mean = row.mean_rate is not None and low <= row.mean_rate <= high
        nearer_mean = row.mean_rate is not None and abs(row.mean_rate - middle) < abs(row.day_rate - middle)
        if fits_day and not fits_mean:
            word = "the article used the rate of its day"
        elif fits_mean and not fits_day:
            word = "the article used the mean of the period"
        elif fits_day:
            word = "either may have been used"
        else:
            word = f"the article used neither exactly; the {'mean' if nearer_mean else 'rate of the day'} is nearer"
    else:
        word = "neither was used: one of the two amounts is wrong"
    factor = row.day_rate / middle
    slip = _slip(factor, ROUGH_SLIP)
    if not passed and abs(factor - 1) < OTHER_DAY:
        word = "neither was used: the rate is another day's, or one of the two amounts is wrong"
    return Told(
        f"“{row.quote}” ({row.quote2}) implies {rates}; {day}{mean}: {word}{slip}.",
        f"{plain(row.day_rate, 4)} on the "
        f"day{'' if row.mean_rate is None else f', {plain(row.mean_rate, 4)} in the mean'}",
        f"{plain(low, 4)} to {plain(high, 4)}",
        f"{100 * RATE_TOLERANCE:g} percent",
    )


def _slip(factor: float, near: float = SLIP) -> str:
    """The usual slip between scales, in words, where the factor is so near (in decades) to a power of ten."""
    if not factor or not np.isfinite(factor) or factor < 0:
        return ""
    power = np.log10(factor)
    nearest = round(float(power))
    if nearest == 0 or abs(power - nearest) > near or abs(nearest) > 4:
        return ""
    return f", by a slip of {10 ** abs(nearest):,} times as it seems"


def _conversion_unit(frame: pd.DataFrame) -> Bools:
    told = iv.Interval.of(frame["low2"], frame["high2"])
    exact = iv.Interval.of(frame["low"], frame["high"]) * iv.Interval.of(frame["factor"])
    return told.overlaps(exact)


def _tell_conversion_unit(row: Any, passed: bool) -> Told:
    exact = figure(row.value * row.factor, row.unit_measure2)
    return Told(
        f"“{row.quote}” is {exact}, and the article says “{row.quote2}”"
        + (", which agrees." if passed else ": one of the two is wrong."),
        exact,
        figure(row.value2, row.unit_measure2),
        "rounding",
    )


def _tell_two_names(row: Any, passed: bool) -> Told:
    number = figure(row.value, row.unit_measure)
    if passed:
        return Told(
            f"{number} is told twice for “{row.subject}” in {row.area_name}, the same both times.", number, number
        )
    return Told(
        f"The article gives {number} in {row.area_name} two names, “{row.subject}” and “{row.subject2}”: the "
        f"same thing under two names, "
        "or one of them is wrong.",
        f"“{row.subject}”",
        f"“{row.subject2}”",
    )


def _tell_yield(row: Any, passed: bool) -> Told:
    if passed:
        return Told(None, "at least 1 statement", plain(row.statements))
    return Told(
        f"{row.file_name} has {plain(row.char_count)} characters and not one statement: it is no statistical "
        f"article, or it was not read.",
        "at least 1 statement",
        "none",
    )


def _tell_dated(row: Any, passed: bool) -> Told:
    if passed:
        return Told(None, "a day of its own", "told")
    return Told(
        f'The article {row.file_name} does not tell when it came out: "last year" and "now" in it are guessed from the '
        f"latest time that it speaks of.",
        "a day of its own",
        "none",
    )


def _tell_binding(row: Any, passed: bool) -> Told:
    now, before = f"{100 * row.share:.0f} percent", f"{100 * row.history:.0f} percent"
    if passed:
        return Told(None, before, now)
    return Told(
        f"Of the statements first seen on {row.seen_on} only {now} have {row.what}, against {before} before: "
        f"the reader meets "
        "something new, or has lost something.",
        before,
        now,
        "seven tenths of it",
    )


_CORRECT = (
    "Look at the sentence: if the article is right, the reader or the catalogue needs mending; "
    "if not, leave the figure out of use."
)

FACTS: tuple[Edit, ...] = (
    Edit(
        rule_id="known_codes",
        family="format",
        edit_type="code list",
        level=0,
        severity="hard",
        grain="article",
        description="Indicator, breakdown and place are codes of the catalogue.",
        expression="indicator, breakdown, ref_area in code lists",
        action="Add the code to the catalogue, or mend the rule that made it.",
        rows="indicator is not null or ref_area is not null",
        numbers=("indicator_known", "breakdown_known", "area_known"),
        holds=_true("indicator_known", "breakdown_known", "area_known"),
        tell=_known_codes,
    ),
    Edit(
        rule_id="known_unit",
        family="format",
        edit_type="code list",
        level=0,
        severity="soft",
        grain="article",
        description="The unit is in the list of units.",
        expression="unit_measure in code list",
        action="Add the unit to the catalogue with its dimension and factor.",
        rows="unit_measure is not null",
        numbers=("unit_known",),
        holds=_true("unit_known"),
        tell=_known_unit,
    ),
    Edit(
        rule_id="count_is_whole",
        family="format",
        edit_type="range",
        level=0,
        severity="hard",
        grain="article",
        description="A count is a whole number and not negative.",
        expression="value >= 0 and value = round(value) where the indicator is counted",
        action=_CORRECT,
        rows="""
            statement_kind = 'level' and unit_measure = '1' and indicator_unit = '1'
            and stock_flow in ('stock', 'flow')""",
        numbers=("value",),
        tell=_whole_count,
        holds=lambda f: np.asarray((f["value"] >= 0) & ((f["value"] - f["value"].round()).abs() < 1e-6), dtype=bool),
    ),
    Edit(
        rule_id="fall_within_whole",
        family="range",
        edit_type="range",
        level=0,
        severity="hard",
        grain="article",
        description="Nothing that cannot be negative falls by more than 100 percent.",
        expression="change >= -100 percent",
        action=_CORRECT,
        rows="""
            statement_kind = 'change' and unit_measure = 'percent'
            and coalesce(stock_flow, 'flow') in ('stock', 'flow')""",
        numbers=("value",),
        holds=lambda f: np.asarray(f["value"] >= -100, dtype=bool),
        tell=_deep_fall,
    ),
    Edit(
        rule_id="rate_plausible",
        family="range",
        edit_type="range",
        level=0,
        severity="soft",
        grain="article",
        description="A growth rate beyond 500 percent is confirmed by a multiple in the same article.",
        expression="abs(change) <= 500 percent or a multiple of change / 100 + 1 is told",
        action="Look at the sentence: a multiple or a level may have been taken for a rate.",
        rows="""
            statement_kind = 'change' and unit_measure = 'percent'
            -- who writes "over 1,000 percent" means it, and from a low base "up 640 percent" is no rarity
            and qualifier is null and (abs(value) > 1000 or not regexp_matches(lower(quote), '%|per ?cent|pct'))
            -- "grew by 90 times" is printed as the multiple that it is
            and not regexp_matches(lower(quote), 'times|fold|倍')""",
        numbers=("value", "multiple_gap"),
        optional=("multiple_gap",),
        tell=_wild_rate,
        holds=lambda f: np.asarray((f["value"].abs() <= WILD_RATE) | (f["multiple_gap"] < 0.02), dtype=bool),
    ),
    Edit(
        rule_id="share_in_range",
        family="range",
        edit_type="range",
        level=0,
        severity="soft",
        grain="article",
        description="A share of a whole lies between 0 and 100 percent; ratios of two things may be larger.",
        expression="0 <= share <= 100 percent where the indicator is a stock or flow",
        action="Look at the sentence: a ratio to another time or another quantity is no share.",
        rows="""
            statement_kind = 'share' and unit_measure = 'percent' and breakdown is not null and breakdown <> '_T'
            and coalesce(stock_flow, 'flow') in ('stock', 'flow')""",
        numbers=("value",),
        holds=lambda f: np.asarray(f["value"].between(0, 100), dtype=bool),
        tell=_share_range,
    ),
    Edit(
        rule_id="unit_fits_indicator",
        family="format",
        edit_type="consistency",
        level=1,
        severity="soft",
        grain="article",
        description="A level is told in a unit of the indicator's dimension.",
        expression="dimension(unit_measure) = dimension(unit of the indicator)",
        action="Bind the subject to another indicator in the catalogue, or mend the reading of the unit.",
        rows="""
            statement_kind = 'level' and indicator is not null and unit_measure <> 'percentage_point'""",
        numbers=("unit_fits",),
        holds=_true("unit_fits"),
        tell=_unit_fits,
    ),
    Edit(
        rule_id="interval_holds_value",
        family="format",
        edit_type="consistency",
        level=1,
        severity="hard",
        grain="article",
        description="The value lies in its own rounding interval.",
        expression="value_low <= value <= value_high",
        action="This is a fault of the reader: report the sentence.",
        rows="value is not null",
        numbers=("value", "value_low", "value_high"),
        tell=_interval_holds,
        holds=lambda f: iv.Interval(f["value_low"].to_numpy(), f["value_high"].to_numpy()).contains(f["value"]),
    ),
    Edit(
        rule_id="period_is_one",
        family="format",
        edit_type="format",
        level=0,
        severity="hard",
        grain="article",
        description="The period is an ISO 8601 period that ends after it begins.",
        expression="time_period is valid",
        action="This is a fault of the reader: report the sentence.",
        rows="time_period is not null",
        numbers=("period_valid",),
        holds=_true("period_valid"),
        tell=_period_form,
    ),
    Edit(
        rule_id="actual_not_in_future",
        family="range",
        edit_type="consistency",
        level=1,
        severity="hard",
        grain="article",
        description="What is told as done does not lie wholly after the article's day.",
        expression="scenario = actual implies first day of the period <= publication",
        action="Look at the sentence: a plan is to be read as a target; a wrong year comes from the dateline.",
        rows="scenario = 'actual' and time_period is not null",
        # a day's grace: an article of the evening of the 11th is dated the 12th elsewhere
        numbers=("days_after",),
        holds=lambda f: np.asarray(f["days_after"] >= -1, dtype=bool),
        tell=_future,
    ),
    Edit(
        rule_id="conversion_currency",
        family="conversion",
        edit_type="ratio",
        level=5,
        severity="soft",
        grain="article",
        description="An amount told in two currencies agrees with the exchange rate of the day or the period's mean.",
        expression=(
            "amount / equivalent within 2.5 percent of the ECB's rate of the publication day or of the period's mean"
        ),
        action="Compare both amounts with the source; use the one in the original currency.",
        frame="""
            select null as obs_id, c.*, c.statement_id2 as other, r.rate as day_rate, m.rate as mean_rate
            from t_conversion c
            left join t_day_rate r on r.quoted = c.unit_measure and r.base = c.unit_measure2 and r.day = c.published_on
            left join t_mean_rate m on m.quoted = c.unit_measure and m.base = c.unit_measure2
                and m.time_period = c.time_period
            where c.dimension = 'currency'""",
        needs=("t_conversion", "count(*) > 0"),
        numbers=("low", "high", "low2", "high2", "day_rate", "mean_rate"),
        optional=("mean_rate",),
        holds=_conversion,
        tell=_tell_conversion,
    ),
    Edit(
        rule_id="conversion_unit",
        family="conversion",
        edit_type="ratio",
        level=1,
        severity="soft",
        grain="article",
        description="An amount told in two units is the same in both.",
        expression="amount * factor = equivalent within rounding",
        action="Compare both amounts with the source; use the one in the original unit.",
        frame=(
            "select null as obs_id, *, statement_id2 as other, f1 / f2 as factor from t_conversion where "
            "dimension <> 'currency'"
        ),
        needs=("t_conversion", "count(*) > 0"),
        numbers=("low", "high", "low2", "high2", "factor"),
        holds=_conversion_unit,
        tell=_tell_conversion_unit,
    ),
    Edit(
        rule_id="one_figure_two_names",
        family="told twice",
        edit_type="consistency",
        level=1,
        severity="soft",
        grain="article",
        description="A figure that an article tells twice has one name.",
        expression="same article, value, place and moment imply the same subject",
        action="Decide which name is the right one; where both mean the same, add one as an alias of the other.",
        frame=f"""
            with figures as (
                from t_stmt s where statement_kind = 'level' and scenario = 'actual' and subject is not null
                    and ref_area is not null
                              and (value > {CHANCE} or value <> round(value)) and revision is null
            ),
            told as (
                select *, list_sort(list_distinct(regexp_extract_all(lower(subject), '[a-z0-9&]+'))) as words,
                    len(regexp_extract_all(lower(subject), '\\b(and|or)\\b|&')) as joined
                from figures where (article_id, value, unit_measure, ref_area) in (
                    select (article_id, value, unit_measure, ref_area) from figures group by all having count(*) > 1)
            )
            select null as obs_id, b.statement_id, a.article_id, a.statement_id as other, a.value,
                a.unit_measure, coalesce(a.area_name, a.ref_area) as area_name,
                   a.subject, b.subject as subject2,
                   -- "parks" after "industrial parks" is short for them, "parks and bases" is more than "parks"
                   case when a.words = b.words then 1.0 when a.joined <> b.joined then 0.0 end as same,
                   if(a.period_end is null or b.period_end is null, null,
                       abs(a.period_end - b.period_end))::double as apart
            from told a join told b on a.article_id = b.article_id and a.char_start < b.char_start and a.value = b.value
                 and a.unit_measure = b.unit_measure and a.ref_area = b.ref_area
            where (list_has_all(a.words, b.words) or list_has_all(b.words, a.words))
              and coalesce(a.breakdown, '_T') = coalesce(b.breakdown, '_T')
              and not coalesce(abs(a.period_end - b.period_end) > {SAME_MOMENT}, false)
            qualify row_number() over (partition by a.article_id, a.value, a.subject, b.subject
                order by a.char_start, b.char_start) = 1""",
        needs=(
            "t_stmt",
            "count(*) filter (statement_kind = 'level') "
            "> count(distinct hash(article_id, value, unit_measure, ref_area)) filter (statement_kind = 'level')",
        ),
        numbers=("same", "apart"),
        holds=_true("same"),
        tell=_tell_two_names,
    ),
    Edit(
        rule_id="article_yields_statements",
        family="yield",
        edit_type="minimum yield",
        level=1,
        severity="soft",
        grain="article",
        description="An article of more than 500 characters yields at least one statement.",
        expression="char_count > 500 implies statements > 0",
        action=(
            "Open the article: if it tells figures, the reader has missed them all; if not, take it out of "
            "the raw folder."
        ),
        frame="""
            select null as obs_id, null as statement_id, a.article_id, a.file_name, if(a.char_count > 500,
                a.char_count, null) as char_count,
                   coalesce(n.statements, 0) as statements
            from t_article a left join (select article_id, count(*) as statements from t_stmt group by 1) n
                on n.article_id = a.article_id""",
        numbers=("char_count", "statements"),
        holds=lambda f: np.asarray(f["statements"] > 0, dtype=bool),
        tell=_tell_yield,
    ),
    Edit(
        rule_id="article_is_dated",
        family="yield",
        edit_type="completeness",
        level=0,
        severity="soft",
        grain="article",
        description="An article with statements tells when it was published or its figures were announced.",
        expression="statements > 0 implies published_on or announced_on is known",
        action="Look the day up and put it into the article's sidecar (published_on), then run again.",
        frame="""
            select null as obs_id, null as statement_id, a.article_id, a.file_name,
                   if(a.article_id in (select article_id from t_stmt),
                       (coalesce(a.published_on, a.announced_on) is not null)::double, null) as dated
            from t_article a""",
        numbers=("dated",),
        holds=_true("dated"),
        tell=_tell_dated,
    ),
    Edit(
        rule_id="reader_yield",
        family="yield",
        edit_type="minimum yield",
        level=2,
        severity="soft",
        grain="corpus",
        description="The share of statements with period, place and indicator does not fall well below the history.",
        expression="share of the newest day's articles >= 0.7 * share of all earlier ones",
        action=(
            "Compare new articles with older ones: a new kind of text needs new words in the catalogue, a "
            "broken reader needs mending."
        ),
        frame="""
            with seen as (
                select a.first_seen_at::date as seen_on, s.article_id, (s.time_period is not null)::double as period,
                       (s.ref_area is not null)::double as place, (s.indicator is not null)::double as indicator
                from core.fct_statement s join core.dim_article a on a.article_id = s.article_id and a.is_current
                where s.statement_kind <> 'rank'
            ),
            newest as (select max(seen_on) as day from seen),
            shares as (
                select seen_on = day as is_new, max(day) as seen_on, count(distinct article_id) as articles,
                    count(*) as statements,
                       avg(period) as period, avg(place) as place, avg(indicator) as indicator
                from seen, newest group by 1
            ),
            long as (unpivot shares on period, place, indicator into name what value share)
            select null as obs_id, null as statement_id, null as article_id, n.what as other, n.seen_on,
                case n.what when 'indicator' then 'an indicator' else 'a ' || n.what end as what, n.share,
                   if(n.statements >= 50 and n.articles >= 5 and h.statements >= 50, h.share, null) as history
            from long n left join long h on h.what = n.what and not h.is_new
            where n.is_new""",
        numbers=("share", "history"),
        holds=lambda f: np.asarray(f["share"] >= 0.7 * f["history"], dtype=bool),
        tell=_tell_binding,
    ),
)
