"""Edits on observations that must fit by arithmetic: parts and wholes, balances, shares, ratios, growth, magnitude.

Comparing sources, revisions, targets
    and outside figures is for `edits_sources`. The frames read t_obs (observations with names,
interval ends lo and hi that are infinite where open, and their first source)
    and t_growth (levels with their changes); both are
made by `edits`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd

from imtech_pipeline.validation import interval as iv
from imtech_pipeline.validation import periods
from imtech_pipeline.validation.edit import Bools, Edit, Told
from imtech_pipeline.validation.edits_facts import ROUGH_SLIP, SLIP, _slip
from imtech_pipeline.validation.wording import figure, plain, span

#: A level whose distance from the series' median (in powers of ten) is beyond so many robust deviations, and beyond ...
SCORE = 6.0
#: ... this distance, is called out: series grow, but seldom to more than six times their median.
MAGNITUDE = 0.8
#: The robust deviation is taken to be at least this, in powers of ten: short quiet series have next to none.
QUIET = 0.08
#: Levels further apart than this factor are another yardstick, not growth.
YARDSTICK = 2.0
#: Fewer levels than this have no history to be judged by.
HISTORY = 4


def _pair(frame: pd.DataFrame, left: str = "", right: str = "2") -> tuple[iv.Interval, iv.Interval]:
    return (
        iv.Interval(frame[f"lo{left}"].to_numpy(), frame[f"hi{left}"].to_numpy()),
        iv.Interval(frame[f"lo{right}"].to_numpy(), frame[f"hi{right}"].to_numpy()),
    )


def _at_most(frame: pd.DataFrame) -> Bools:
    """The first may be no more than the second."""
    slack = iv.SLACK * np.maximum(frame["lo"].abs(), frame["hi2"].abs().replace(np.inf, 0.0))
    return np.asarray(frame["lo"] <= frame["hi2"] + slack, dtype=bool)


def _meet(frame: pd.DataFrame) -> Bools:
    first, second = _pair(frame)
    return first.overlaps(second)


def _tell_part(row: Any, passed: bool) -> Told:
    part, whole = figure(row.v, row.unit), figure(row.v2, row.unit)
    if passed:
        share = f", {plain(100 * row.v / row.v2, 3)} percent," if row.v2 and row.v2 > 0 else ""
        return Told(
            f"{row.name} {row.at_time}: {part}{share} lies within the whole of {whole} ({row.name2}).",
            f"at most {whole}",
            part,
            "rounding",
        )
    return Told(
        f"{row.name} {row.at_time} is {part}, more than the whole that it belongs to: {row.name2} {row.at2} is "
        f"{whole}.",
        f"at most {whole}",
        part,
        "rounding",
    )


#: What a sentence on a part (o) and its whole (whole) needs.
_PART_WORDS = (
    "p.obs_id, p.statement_id, p.article_id, w.obs_id as other, p.name, p.at_time, p.unit, w.name as name2, "
    "w.at_time as at2",
    "join t_obs p on p.o = f.o join t_obs w on w.o = f.whole",
)
_SAME = "w.ref_area = p.ref_area and w.time_period = p.time_period and w.unit = p.unit"
_PART = f"""
    select p.obs_id, p.statement_id, p.article_id, w.obs_id as other, p.name, p.at_time, p.unit, p.v, p.lo,
        p.hi, w.name as name2, w.at_time as at2, w.v as v2, w.lo as lo2, w.hi as hi2
    from (from t_level where breakdown <> '_T' and in_scope) p
    join (from t_level where breakdown = '_T') w on w.indicator = p.indicator and {_SAME}
"""

_TWO = ("v", "lo", "hi", "v2", "lo2", "hi2")
_LOOK = (
    "Look at both sentences: one of the two figures is wrong, or they count different things and must not be compared."
)


def _tell_balance(row: Any, passed: bool) -> Told:
    parts, whole = figure(row.v, row.unit), figure(row.v2, row.unit)
    listed = f"{row.parts_told}"
    if passed:
        return Told(
            f"{row.name2} {row.at2}: the parts ({listed}) add up to {parts}, the total is {whole}.",
            whole,
            parts,
            "rounding",
        )
    word = "add up to" if row.complete else "already add up to"
    return Told(
        f"{row.name2} {row.at2}: the parts ({listed}) {word} {parts}, but the total is {whole}.",
        whole,
        parts,
        "rounding of each part",
    )


def _balance(frame: pd.DataFrame) -> Bools:
    return np.where(frame["complete"].eq(1), _meet(frame), _at_most(frame)).astype(bool)


def _share_of_whole(frame: pd.DataFrame) -> Bools:
    part, whole = _pair(frame)
    return ((part / whole) * 100.0).overlaps(iv.Interval(frame["share_lo"].to_numpy(), frame["share_hi"].to_numpy()))


def _tell_share(row: Any, passed: bool) -> Told:
    computed = 100 * row.v / row.v2
    told = figure(row.share, "percent")
    text = (
        f"{row.name} {row.at_time}: {figure(row.v, row.unit)} of {figure(row.v2, row.unit)} is "
        f"{plain(computed, 4)} percent, and the article "
        f"says {told}"
    )
    return Told(
        text + (", which agrees." if passed else ": one of the three is wrong."),
        f"{plain(computed, 4)} percent",
        told,
        "rounding",
    )


def _tell_shares(row: Any, passed: bool) -> Told:
    total = f"{plain(row.v, 4)} percent"
    text = f"The shares of {row.parts_told} {row.at2} in {row.area_name} add up to {total}"
    return Told(text + ("." if passed else ", not to 100."), "100 percent", total, "rounding of each share")


def _ratio(frame: pd.DataFrame) -> Bools:
    numerator, denominator = _pair(frame)
    quotient = numerator / denominator
    factor = frame["factor"].to_numpy()
    told = iv.Interval(frame["lo3"].to_numpy(), frame["hi3"].to_numpy())
    return iv.Interval(quotient.low * factor, quotient.high * factor).overlaps(told)


def _tell_ratio(row: Any, passed: bool) -> Told:
    computed = figure(row.factor * row.v / row.v2, row.unit3, digits=4)
    told = figure(row.v3, row.unit3)
    text = (
        f"{row.name3} {row.at_time} is told as {told}; {figure(row.v, row.unit)} ({row.noun}) over "
        f"{figure(row.v2, row.unit2)} ({row.noun2}) "
        f"is {computed}"
    )
    return Told(
        text + (", which agrees." if passed else ": one of the three is wrong, or they count different things."),
        computed,
        told,
        "rounding",
    )


def _base(frame: pd.DataFrame) -> iv.Interval:
    """Base that a level (lo, hi) and its change (lo2, hi2) imply; kind 0 multiple, 1 percent, 2 difference."""
    level, change = _pair(frame)
    kind = frame["kind"].to_numpy()
    quotient, before, difference = level / change, iv.base_before(level, change), level - change
    return iv.Interval(
        np.select([kind == 0, kind == 1], [quotient.low, before.low], difference.low),
        np.select([kind == 0, kind == 1], [quotient.high, before.high], difference.high),
    )


def _whole_base(frame: pd.DataFrame) -> Bools:
    return np.asarray(~np.isnan(_base(frame).whole_numbers().low), dtype=bool)


def bounds(low: float, high: float, change_low: float, change_high: float, kind: float) -> tuple[float, float]:
    """What `_base` computes, for one row: sentences are made row by row, and a frame of one row costs 300 microseconds.

    Parameters
    ----------
    low, high, change_low, change_high
        Ends of the level and of its change.
    kind
        0 multiple, 1 percent, 2 difference.
    """
    if kind == 2:
        return low - change_high, high - change_low
    if kind == 1:
        change_low, change_high = 1 + change_low / 100, 1 + change_high / 100
        if not change_low > 0:
            return math.nan, math.nan
    if not (change_low > 0 or change_high < 0):
        return -math.inf, math.inf
    # an open end of the divisor makes the quotient vanish, one of both says nothing
    ends = [a / b for a in (low, high) for b in (change_low, change_high) if not (math.isinf(a) and math.isinf(b))]
    return min(ends), max(ends)


def _whole(low: float, high: float) -> tuple[float, float] | None:
    """First and last whole number between, floating point forgiven."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return None
    slack = iv.SLACK * max(abs(low), abs(high))
    first, last = math.ceil(low - slack), math.floor(high + slack)
    return (first, last) if first <= last else None


def _bounds(row: Any) -> tuple[float, float]:
    return bounds(row.lo, row.hi, row.lo2, row.hi2, row.kind)


def _change_words(row: Any) -> str:
    if row.kind == 0:
        return f"{plain(row.v2, 4)} times that of {periods.words(row.base_period)}"
    if row.kind == 1:
        return f"{'up' if row.v2 >= 0 else 'down'} {plain(abs(row.v2), 4)} percent"
    return f"{'up' if row.v2 >= 0 else 'down'} by {figure(abs(row.v2), row.unit2)}"


def _told_change(row: Any) -> str:
    return f"{row.name} {row.at_time}: {figure(row.v, row.unit)}, {_change_words(row)}"


def _tell_whole_base(row: Any, passed: bool) -> Told:
    low, high = _bounds(row)
    return Told(
        f"{_told_change(row)}: no whole number {periods.at(row.base_period)} grows to it by that rate; it "
        f"would have to lie between {plain(low, 7)} and {plain(high, 7)}.",
        "a whole number",
        f"{plain(low, 7)} to {plain(high, 7)}",
        "rounding of the rate",
    )


def _tell_base_value(row: Any, passed: bool) -> Told:
    implied = span(*_bounds(row), row.unit)
    value = figure(row.v, row.unit)
    return Told(
        f"{_told_change(row)}, implies {implied} {periods.at(row.base_period)}.",
        implied,
        value,
        "rounding",
    )


def _base_agrees(frame: pd.DataFrame) -> Bools:
    return (
        _base(frame).overlaps(iv.Interval(frame["lo3"].to_numpy(), frame["hi3"].to_numpy()))
        | frame["assumed"].eq(1).to_numpy()
    )


def _tell_base(row: Any, passed: bool) -> Told:
    low, high = _bounds(row)
    if row.unit == "1":
        low, high = _whole(low, high) or (low, high)
    implied, told = span(low, high, row.unit), figure(row.v3, row.unit)
    where = f" ({row.name3})" if row.name3 != row.name else ""
    source = f", as {row.source3} tells" if row.source3 and row.article3 != row.article_id else ""
    start = f"{_told_change(row)}, implies {implied} {periods.at(row.base_period)}"
    far = low > 0 and not 1 / YARDSTICK <= row.v3 / low <= YARDSTICK
    why = "the two are counted differently" if far else "the rate is on another basis (comparable scope, revised base)"
    return Told(
        f"{start}, but {told} is told for it{where}{source}: {why}, or one figure is "
        f"wrong{_slip(row.v3 / low) if low else ''}.",
        implied,
        told,
        "rounding",
    )


def _ways_agree(frame: pd.DataFrame) -> Bools:
    first = _base(frame)
    other = _base(frame.assign(lo2=frame["lo3"], hi2=frame["hi3"], kind=frame["kind3"]))
    return first.overlaps(other)


def _tell_ways(row: Any, passed: bool) -> Told:
    other = row._replace(v2=row.v3, lo2=row.lo3, hi2=row.hi3, kind=row.kind3, unit2=row.unit3)
    one, two = span(*_bounds(row), row.unit), span(*_bounds(other), row.unit)
    ways = f"{_change_words(row)} and as {_change_words(other)}"
    text = f"{row.name} {row.at_time}, {figure(row.v, row.unit)}, is told as {ways}"
    end = (
        ", which fit together."
        if passed
        else f"; the first implies {one} {periods.at(row.base_period)}, the second {two}: one of the two is wrong."
    )
    return Told(text + end, one, two, "rounding")


def _annual(frame: pd.DataFrame) -> Bools:
    last, first = _pair(frame)
    told = iv.Interval(frame["lo3"].to_numpy(), frame["hi3"].to_numpy())
    return ((last / first).power(1.0 / frame["years"].to_numpy()) * 100.0 - 100.0).overlaps(told)


def _tell_annual(row: Any, passed: bool) -> Told:
    computed = 100 * ((row.v / row.v2) ** (1 / row.years) - 1)
    told = f"{plain(row.v3, 4)} percent"
    text = (
        f"{row.name}: from {figure(row.v2, row.unit)} {row.at2} to {figure(row.v, row.unit)} {row.at_time} is "
        f"{plain(computed, 3)} percent a year, "
        f"and {told} a year is told"
    )
    return Told(
        text + ("." if passed else ": one of the three is wrong."), f"{plain(computed, 4)} percent", told, "rounding"
    )


def _chained(frame: pd.DataFrame) -> Bools:
    last, first = _pair(frame)
    return (last / first).overlaps(iv.Interval(np.exp(frame["log_lo"].to_numpy()), np.exp(frame["log_hi"].to_numpy())))


def _tell_chained(row: Any, passed: bool) -> Told:
    low, high = 100 * (np.exp(row.log_lo) - 1), 100 * (np.exp(row.log_hi) - 1)
    computed = 100 * (row.v / row.v2 - 1)
    chained = f"{plain(low, 4)} to {plain(high, 4)} percent"
    text = (
        f"{row.name}: the yearly rates from {row.year2 + 1} to {row.year} make {chained} together, the levels "
        f"({figure(row.v2, row.unit)} {row.at2}, "
        f"{figure(row.v, row.unit)} {row.at_time}) {plain(computed, 4)} percent: a level has been revised or counts "
        "something else, or a rate is wrong."
    )
    return Told(
        text,
        chained,
        f"{plain(computed, 4)} percent",
        "rounding of each rate",
    )


def _magnitude(frame: pd.DataFrame) -> Bools:
    distance = (frame["power"] - frame["middle"]).abs()
    score: pd.Series[float] = distance / np.maximum(1.4826 * frame["deviation"], QUIET)
    return np.asarray((distance <= MAGNITUDE) | (score <= SCORE), dtype=bool)


def _tell_magnitude(row: Any, passed: bool) -> Told:
    usual = figure(10**row.middle, row.unit, digits=2)
    value = figure(row.v, row.unit)
    ratio = 10 ** (row.power - row.middle)
    times = f"{plain(ratio, 2)} times" if ratio > 1 else f"one {plain(1 / ratio, 2)}th of"
    slip = _slip(ratio, ROUGH_SLIP).removesuffix(" as it seems")
    return Told(
        f"{row.name} {row.at_time} is {value}, {times} what is usual for the series (about {usual} in "
        f"{int(row.n)} figures){slip}: a scale such as "
        "wan (10,000) or yi (100 million) may have been mistranslated.",
        f"about {usual}",
        value,
        f"robust score of {SCORE:g}",
    )


def _far(times: str) -> str:
    """SQL for whether an article is at odds with itself by so many times that it is misread: by more than a slip of
    scale or another scope, so that the two figures are of two things, or a rate is against another year.
    """
    scales = f"log10(nullif(abs({times}), 0))"
    near = f"({times}) between 1 / {YARDSTICK} and {YARDSTICK} or abs({scales} - round({scales})) <= {SLIP}"
    return f"not coalesce({near}, true)"


_GROWTH = """
    select g.level as o, g.change, l.v, l.lo, l.hi, g.kind, c.v as v2, c.lo as lo2, c.hi as hi2, g.assumed
"""
_GROWTH_COLUMNS = "l.obs_id, l.statement_id, l.article_id, l.name, l.at_time, l.unit, c.unit as unit2, g.base_period"
_GROWTH_WORDS = (
    f"{_GROWTH_COLUMNS}, c.obs_id as other",
    "join t_growth g on g.level = f.o and g.change = f.change join t_obs l on l.o = f.o join t_obs c on c.o = f.change",
)
_SEVERAL_PLACES = ("t_held", "count(distinct ref_area) > 1")
#: Where no change is told there is nothing to check.
_CHANGES = ("t_held", "bool_or(measure in ('change', 'multiple') and method_id = 'reported')")

#: How many times the base that one change of a level implies is that which another does.
_OTHER_WAY = "if(g2.kind = 0, l.v / nullif(c2.v, 0), l.v - c2.v) / nullif(l.v / nullif(1 + c.v / 100, 0), 0)"

SERIES: tuple[Edit, ...] = (
    Edit(
        rule_id="part_within_whole",
        family="parts and wholes",
        edit_type="balance",
        level=1,
        severity="hard",
        grain="series",
        description="A part told by an article is no more than the whole that the same article tells.",
        expression="part <= whole, same article, place and period",
        action=(
            "Look at the two sentences of the article: one figure is misread or misprinted; use neither "
            "until it is settled."
        ),
        frame=_PART + " and w.article_id = p.article_id",
        needs=("t_held", "bool_or(measure = 'level' and breakdown <> '_T')"),
        numbers=_TWO,
        holds=_at_most,
        tell=_tell_part,
    ),
    Edit(
        rule_id="part_within_whole_elsewhere",
        family="parts and wholes",
        edit_type="balance",
        level=3,
        severity="soft",
        grain="series",
        description="A part told by one article is no more than the whole that another tells.",
        expression="part <= whole, same place and period",
        action=_LOOK,
        frame=_PART + " and w.article_id <> p.article_id",
        needs=("t_held", "bool_or(measure = 'level' and breakdown <> '_T')"),
        numbers=_TWO,
        holds=_at_most,
        tell=_tell_part,
    ),
    Edit(
        rule_id="place_within_place",
        family="parts and wholes",
        edit_type="balance",
        level=3,
        severity="soft",
        grain="place",
        quiet=True,
        description="A place has no more than the place that it lies in.",
        expression="value(place) <= value(place around it), same indicator and period",
        action=_LOOK,
        frame="""
            with level as (
                select o, ref_area, hash(indicator, breakdown, time_period, unit) as cell, v, lo, hi, in_scope
                from t_level
            ),
            -- most of what a place lies in, continents and such, has no figures
            around as (from t_ancestor where ancestor in (select ref_area from level))
            select p.o, w.o as whole, p.v, p.lo, p.hi, w.v as v2, w.lo as lo2, w.hi as hi2
            from level p join around a on a.ref_area = p.ref_area
            join level w on w.cell = p.cell and w.ref_area = a.ancestor
            where p.in_scope""",
        words=_PART_WORDS,
        needs=_SEVERAL_PLACES,
        numbers=_TWO,
        holds=_at_most,
        tell=_tell_part,
    ),
    Edit(
        rule_id="places_add_up",
        family="parts and wholes",
        edit_type="balance",
        level=3,
        severity="soft",
        grain="place",
        quiet=True,
        description="Places of one kind together have no more than the place that they lie in.",
        expression="sum of value(places of one kind) <= value(place around them), same indicator and period",
        action=_LOOK,
        frame="""
            with parts as (
                select p.indicator, p.breakdown, p.parent_area, p.area_type, p.time_period, p.unit,
                    sum(v) as v, sum(lo) as lo, sum(hi) as hi
                from (from t_level where parent_area is not null) p group by all having count(*) > 1
            )
            select w.o, p.area_type as other, p.v, p.lo, p.hi, w.v as v2, w.lo as lo2, w.hi as hi2
            from parts p
            join (from t_level where in_scope) w on w.ref_area = p.parent_area
                and w.indicator = p.indicator and w.breakdown = p.breakdown
                 and w.time_period = p.time_period and w.unit = p.unit""",
        words=(
            """
            w.obs_id, w.statement_id, w.article_id, w.name as name2, w.at_time as at2, w.unit, 0 as complete,
            (select string_agg(p.area_name, ', ' order by p.v desc, p.obs_id) from t_level p where
                p.parent_area = w.ref_area and p.area_type is not distinct from f.other and p.indicator = w.indicator
                and p.breakdown = w.breakdown and p.time_period = w.time_period and p.unit = w.unit) as parts_told,
            (select list(p.obs_id order by p.obs_id) from t_level p where
                p.parent_area = w.ref_area and p.area_type is not distinct from f.other and p.indicator = w.indicator
                and p.breakdown = w.breakdown and p.time_period = w.time_period and p.unit = w.unit) as facts""",
            "join t_obs w on w.o = f.o",
        ),
        needs=_SEVERAL_PLACES,
        numbers=_TWO,
        holds=_at_most,
        tell=_tell_balance,
    ),
    Edit(
        rule_id="period_within_year",
        family="parts and wholes",
        edit_type="balance",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="A part of a year has no more than the whole year.",
        expression="value(part of the year) <= value(year), flows",
        action=_LOOK,
        frame="""
            select p.o, w.o as whole, p.v, p.lo, p.hi, w.v as v2, w.lo as lo2, w.hi as hi2
            from (from t_level where stock_flow = 'flow' and in_scope and days < 365
                -- "by 16 November" is a total since nobody knows when
                and days > 1) p
            join (from t_level where stock_flow = 'flow' and length(time_period) = 4) w
              on w.indicator = p.indicator and w.breakdown = p.breakdown and w.ref_area = p.ref_area and w.unit = p.unit
             and w.year = p.year and year(p.period_start) = w.year""",
        words=_PART_WORDS,
        needs=("t_held", "bool_or(measure = 'level' and stock_flow = 'flow' and days between 2 and 364)"),
        numbers=_TWO,
        holds=_at_most,
        tell=_tell_part,
    ),
    Edit(
        rule_id="parts_add_up",
        family="parts and wholes",
        edit_type="balance",
        level=1,
        severity="soft",
        grain="series",
        description="Parts that make up a whole add up to it; parts that do not make it up are no more than it.",
        expression="sum(parts) = whole within rounding, or sum(parts) <= whole where the parts are not complete",
        action="Look at the figures: a part is missing, told twice, misread, or of another vintage than the total.",
        frame="""
            with parts as (
                select b.balance_id, p.ref_area, p.time_period, p.unit, p.scenario, sum(p.v) as v, sum(p.lo)
                    as lo, sum(p.hi) as hi, count(*) as n,
                       any_value(b.size) as size, bool_and(b.complete) as complete, bool_or(p.in_scope) as in_scope,
                       string_agg(p.label || ' ' || format('{:.10g}', p.v), ', ' order by p.v desc, p.obs_id)
                           as parts_told,
                       list(p.obs_id) as facts
                from t_balance b
                join (from t_shown where measure = 'level') p
                  on b.role = 'part' and p.indicator = b.indicator and p.breakdown = b.breakdown
                group by all
            )
            select w.obs_id, w.statement_id, w.article_id, p.balance_id as other, w.name as name2, w.at_time
                as at2, w.unit, p.v, p.lo, p.hi, w.v as v2, w.lo as lo2, w.hi as hi2,
                   if(p.n = p.size or not p.complete, (p.complete and p.n = p.size)::double, null) as complete,
                       p.parts_told, p.facts as facts
            from parts p
            join t_balance b on b.balance_id = p.balance_id and b.role = 'whole'
            join (from t_shown where measure = 'level') w
              on w.indicator = b.indicator and w.breakdown = b.breakdown and w.ref_area = p.ref_area
                  and w.time_period = p.time_period
             and w.unit = p.unit and w.scenario = p.scenario
            where p.n > 1 and (p.in_scope or w.in_scope)""",
        needs=("t_held", "bool_or(balanced and measure = 'level')"),
        numbers=(*_TWO, "complete"),
        holds=_balance,
        tell=_tell_balance,
    ),
    Edit(
        rule_id="share_times_whole",
        family="shares and ratios",
        edit_type="ratio",
        level=1,
        severity="soft",
        grain="series",
        description="A share, its part and its whole fit together.",
        expression="share = 100 * part / whole within rounding",
        action="Compare the three figures with the source.",
        frame=f"""
            with told as (
                -- the part of a total: share, part and whole of one place
                select s.obs_id, s.statement_id, s.article_id, s.name, s.at_time, s.v as share, s.lo
                    as share_lo, s.hi as share_hi,
                       p.v, p.lo, p.hi, p.unit, w.v as v2, w.lo as lo2, w.hi as hi2, w.obs_id as other,
                       [p.obs_id, w.obs_id] as facts
                from (from t_obs where measure = 'share' and unit = 'percent' and breakdown <> '_T'
                    and method_id = 'reported' and in_scope) s
                join t_level p on p.indicator = s.indicator and p.breakdown = s.breakdown
                    and p.ref_area = s.ref_area and p.time_period = s.time_period
                join t_level w on w.indicator = s.indicator and w.breakdown = '_T' and {_SAME}
                where s.is_current and s.first and s.additive
                union all
                -- a place's share in the place around it, all told by one article
                select s.obs_id, s.statement_id, s.article_id, s.name, s.at_time, s.v, s.lo, s.hi, p.v, p.lo,
                    p.hi, p.unit, w.v, w.lo, w.hi, w.obs_id, [p.obs_id, w.obs_id]
                from (from t_obs where measure = 'share' and unit = 'percent' and method_id = 'reported' and in_scope) s
                join t_applies a on a.o = s.o
                join t_level p on p.o = a.level and p.indicator = s.indicator
                    and p.breakdown = s.breakdown
                join t_level w on w.indicator = p.indicator and w.breakdown = p.breakdown
                    and w.ref_area = p.parent_area
                     and w.time_period = p.time_period and w.unit = p.unit and w.article_id = s.article_id
                where s.is_current and s.first and s.breakdown = '_T'
            )
            select * from told""",
        needs=("t_held", "bool_or(measure = 'share' and method_id = 'reported')"),
        numbers=(*_TWO, "share", "share_lo", "share_hi"),
        holds=_share_of_whole,
        tell=_tell_share,
    ),
    Edit(
        rule_id="shares_add_up",
        family="shares and ratios",
        edit_type="balance",
        level=1,
        severity="soft",
        grain="series",
        description="The shares of parts that make up a whole add up to 100 percent.",
        expression="sum(shares) = 100 within rounding",
        action="Look at the figures: a share is missing, told twice or misread.",
        frame="""
            select arg_min(s.obs_id, s.breakdown) as obs_id, arg_min(s.statement_id, s.breakdown)
                as statement_id, arg_min(s.article_id, s.breakdown) as article_id, b.balance_id as other,
                   list(s.obs_id) as facts, any_value(s.at_time) as at2, any_value(s.area_name) as area_name,
                   string_agg(s.label, ', '
                       order by s.v desc, s.obs_id) as parts_told,
                   if(count(*) = any_value(b.size), sum(s.v), null) as v, sum(s.lo) as lo, sum(s.hi) as hi, 100
                       as lo2, 100 as hi2
            from (from t_balance where role = 'part' and complete) b
            join (from t_shown where measure = 'share' and unit = 'percent') s
              on s.indicator = b.indicator and s.breakdown = b.breakdown
            -- "China's share in exports" is a share in the part
            where not exists (from t_source t where t.o = s.o
                and contains(regexp_extract(lower(t.subject), '.* (in|of) (.*)', 2), lower(s.label)))
            group by b.balance_id, s.ref_area, s.time_period, s.scenario having count(*) > 1 and bool_or(s.in_scope)""",
        needs=("t_held", "bool_or(balanced and measure = 'share')"),
        numbers=("v", "lo", "hi", "lo2", "hi2"),
        holds=_meet,
        tell=_tell_shares,
    ),
    Edit(
        rule_id="ratio_of_levels",
        family="shares and ratios",
        edit_type="ratio",
        level=1,
        severity="soft",
        grain="series",
        description="A ratio or average fits the two quantities that it is made of.",
        expression="ratio = factor * numerator / denominator within rounding",
        action="Compare the three figures with the source; a denominator that was revised later changes the ratio too.",
        frame="""
            with told as (
                select r.obs_id, r.statement_id, r.article_id, r.name as name3, r.at_time, r.v as v3, r.lo
                    as lo3, r.hi as hi3, r.unit as unit3, f.factor, [n.obs_id, d.obs_id] as facts,
                       n.v, n.lo, n.hi, n.unit, n.label as noun, d.v as v2, d.lo as lo2, d.hi as hi2, d.unit
                           as unit2, d.label as noun2
                from t_ratio f
                join (from t_obs where method_id = 'reported' and in_scope) r
                    on r.indicator = f.result_indicator and r.measure = f.measure
                     and r.breakdown = coalesce(f.breakdown, r.breakdown)
                join (from t_obs where method_id = 'reported' and measure = 'level') n
                    on n.indicator = f.numerator_indicator and n.breakdown = r.breakdown
                     and n.ref_area = r.ref_area and n.time_period = r.time_period and n.scenario = r.scenario
                join (from t_obs where method_id = 'reported' and measure = 'level') d
                    on d.indicator = f.denominator_indicator and d.breakdown = r.breakdown
                     and d.ref_area = r.ref_area and d.time_period = r.time_period and d.scenario = r.scenario
                -- figures that were known at one time: not a ratio against a denominator that was revised away before
                where greatest(r.valid_from, n.valid_from, d.valid_from) < coalesce(least(r.valid_to,
                    n.valid_to, d.valid_to), date '9999-12-31')
            )
            select * from told
            qualify row_number() over (partition by obs_id order by abs(factor * v / v2 - v3)) = 1""",
        needs=("t_held", "bool_or(quotient and method_id = 'reported')"),
        numbers=(*_TWO, "lo3", "hi3", "v3", "factor"),
        holds=_ratio,
        tell=_tell_ratio,
    ),
    Edit(
        rule_id="growth_whole_number",
        family="growth",
        edit_type="existence",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="A whole number exists whose growth by the told rate rounds to the count.",
        expression="ceil(count / (1 + rate_high)) <= floor(count / (1 + rate_low))",
        action=(
            "Compare the count and the rate with the source: one of them is misprinted, or the rate is on "
            "another basis."
        ),
        frame=_GROWTH
        + """
            from t_growth g join t_held l on l.o = g.level join t_held c on c.o = g.change
            -- "two thirds" and "about 60 percent" are too rough
            where l.in_scope and l.unit = '1' and l.lo = l.hi and g.kind = 1 and c.hi - c.lo <= 1.001
                and l.stock_flow in ('stock', 'flow') and g.base_period is not null""",
        words=_GROWTH_WORDS,
        needs=_CHANGES,
        numbers=("lo", "hi", "lo2", "hi2", "kind"),
        holds=_whole_base,
        tell=_tell_whole_base,
    ),
    Edit(
        rule_id="growth_implied_base",
        family="growth",
        edit_type="existence",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="An amount and its growth rate imply an amount of the base period that is possible.",
        expression="value_low / (1 + rate_high) > 0",
        action="Compare the amount and the rate with the source.",
        frame=_GROWTH
        + """
            from t_growth g join t_held l on l.o = g.level join t_held c on c.o = g.change
            where l.in_scope and (l.unit <> '1' or l.lo < l.hi) and g.kind = 1
                and l.stock_flow in ('stock', 'flow') and g.base_period is not null""",
        words=_GROWTH_WORDS,
        needs=_CHANGES,
        numbers=("lo", "hi", "lo2", "hi2", "kind"),
        tell=_tell_base_value,
        holds=lambda f: np.asarray(_base(f).high > 0, dtype=bool) | np.asarray(f["lo"] < 0, dtype=bool),
    ),
    Edit(
        rule_id="growth_earlier_level",
        family="growth",
        edit_type="comparison over time",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="The base that a value and its change imply agrees with the value told for that period.",
        expression="value / (1 + rate) = earlier value within rounding",
        action="Look at both sentences: a rate on a comparable basis, a revised base or another way of counting "
        "explains most of them; say so in the list of accepted findings, else one figure is wrong.",
        frame=f"""
            with told as ({_GROWTH}
                 , b.o as base_o, b.obs_id as base_obs, b.v as v3, b.lo as lo3, b.hi as hi3,
                 b.article_id = l.article_id as own
            from t_growth g join t_held l on l.o = g.level join t_held c on c.o = g.change
            left join (from t_held where method_id = 'reported' and scenario = 'actual') b
                on b.line = l.line and b.time_period = g.base_period and b.measure = l.measure and b.unit = l.unit
            where l.in_scope and g.base_period is not null and l.scenario = 'actual'
            ),
            implied as (
                select *, case kind when 0 then v / nullif(v2, 0) when 1 then v / nullif(1 + v2 / 100, 0)
                    else v - v2 end as base
                from told
                -- any vintage of the base may have been the one that the article started from; the nearest is told
                qualify row_number() over (partition by o, change order by abs(v3 - base) nulls last, base_obs) = 1
            ),
            compared as (select *, v3 / nullif(base, 0) as times from implied)
            select * exclude (base_obs) replace (if(own and {_far("times")}, null, lo3) as lo3) from compared""",
        words=(
            f"""
            {_GROWTH_WORDS[0]}, b.name as name3, b.source as source3, b.article_id as article3,
            [c.obs_id, b.obs_id] as facts""",
            _GROWTH_WORDS[1] + " join t_obs b on b.o = f.base_o",
        ),
        needs=_CHANGES,
        numbers=("lo", "hi", "lo2", "hi2", "kind", "lo3", "hi3", "assumed"),
        holds=_base_agrees,
        tell=_tell_base,
    ),
    Edit(
        rule_id="growth_told_two_ways",
        family="growth",
        edit_type="consistency",
        level=1,
        severity="soft",
        grain="series",
        description="A change told both in percent and as a difference or multiple is the same change.",
        expression="base by one = base by the other within rounding",
        action="Compare the figures with the source; one of the two changes is wrong.",
        frame=f"""
            select {_GROWTH_COLUMNS}, c.obs_id || c2.obs_id as other,
                 l.v, l.lo, l.hi, g.kind, c.v as v2, c.lo as lo2, c.hi as hi2,
                 [c.obs_id, c2.obs_id] as facts,
                 g2.kind as kind3, c2.v as v3, c2.hi as hi3, c2.unit as unit3,
                 if(l.article_id = c.article_id and l.article_id = c2.article_id and {_far(_OTHER_WAY)},
                    null, c2.lo) as lo3
            from t_growth g join t_growth g2 on g2.level = g.level and g2.change <> g.change
                and g2.base_period = g.base_period and g2.kind <> g.kind
            join t_obs l on l.o = g.level join t_held c on c.o = g.change join t_held c2 on c2.o = g2.change
            where l.in_scope and g.kind = 1 and g.base_period is not null and not g.assumed and not g2.assumed""",
        needs=("t_held", "bool_or(measure = 'multiple' or measure = 'change' and unit <> 'percent')"),
        numbers=("lo", "hi", "lo2", "hi2", "kind", "lo3", "hi3", "kind3"),
        holds=_ways_agree,
        tell=_tell_ways,
    ),
    Edit(
        rule_id="average_growth",
        family="growth",
        edit_type="comparison over time",
        level=2,
        severity="soft",
        grain="series",
        description="An average yearly growth over a range of years fits the levels at its ends.",
        expression="(last / first) ^ (1 / years) - 1 = rate within rounding",
        action="Compare the three figures with the source; find out which year the average starts from.",
        frame="""
            with rates as (
                select *, left(time_period, 4)::integer as first_year, right(time_period, 4)::integer as last_year
                from t_obs where measure = 'change' and unit = 'percent' and scenario = 'actual' and is_current
                    and in_scope and basis is null and indicator not in (select indicator from t_constant)
                             and regexp_full_match(time_period, '[0-9]{4}/[0-9]{4}')
            ),
            ends as (
                select r.obs_id, r.statement_id, r.article_id, r.name, r.v as v3, r.lo as lo3, r.hi as hi3,
                    l.v, l.lo, l.hi, l.unit, l.at_time,
                       f.v as v2, f.lo as lo2, f.hi as hi2, f.at_time as at2, r.last_year - f.year as years,
                       [l.obs_id, f.obs_id] as facts
                from rates r
                left join (from t_level where length(time_period) = 4) l on l.indicator = r.indicator
                    and l.breakdown = r.breakdown and l.ref_area = r.ref_area and l.year = r.last_year
                left join (from t_level where length(time_period) = 4) f on f.indicator = r.indicator
                    and f.breakdown = r.breakdown and f.ref_area = r.ref_area
                     and f.unit = l.unit and f.year in (r.first_year, r.first_year - 1)
            )
            select * from ends
            -- "2016 to 2019" starts from 2015 or from 2016: the one that fits better counts
            qualify row_number() over (partition by obs_id order by abs(100 * (pow(v / v2,
                1.0 / years) - 1) - v3) nulls last) = 1""",
        needs=("t_held", "bool_or(measure = 'change' and basis is null and contains(time_period, '/'))"),
        numbers=(*_TWO, "lo3", "hi3", "years"),
        holds=_annual,
        tell=_tell_annual,
    ),
    Edit(
        rule_id="chained_growth",
        family="growth",
        edit_type="comparison over time",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="The yearly rates between two levels, chained, lead from one level to the other.",
        expression="product(1 + rate) = last / first within rounding",
        action="Look for a revised level or a change of method in between; say so in the list of accepted findings.",
        frame="""
            with levels as (
                select o, line, unit, year, v, lo, hi, in_scope
                from t_level where length(time_period) = 4 and line in (select line from t_rate)
                qualify row_number() over (partition by line, unit, year order by source_count desc, obs_id) = 1
            ),
            ordered as (
                select *, lag(levels) over w as one, lag(levels, 2) over w as two from levels
                window w as (partition by line, unit order by year)
            ),
            -- the last level before the year before: one of the two before it, as each year has one
            pairs as (
                select o, line, v, lo, hi, year, f.o as whole, f.v as v2, f.lo as lo2, f.hi as hi2, f.year as year2
                from (select *, if(one.year <= year - 2, one, two) as f from ordered where in_scope)
                where f is not null
            )
            select p.o, p.whole, p.v, p.lo, p.hi, p.v2, p.lo2, p.hi2, p.year, p.year2,
                c.sum_lo - coalesce(a.sum_lo, 0) as log_lo, c.sum_hi - coalesce(a.sum_hi, 0) as log_hi
            from pairs p
            join t_rate c on c.line = p.line and c.year = p.year and c.start <= p.year2 + 1
            left join t_rate a on a.line = p.line and a.year = p.year2 and a.island = c.island""",
        words=(
            _PART_WORDS[0]
            + """, list_append((select list(r.obs_id order by r.year) from t_rate r
                where r.line = p.line and r.year > f.year2 and r.year <= f.year), w.obs_id) as facts""",
            _PART_WORDS[1],
        ),
        needs=_CHANGES,
        numbers=(*_TWO, "log_lo", "log_hi"),
        holds=_chained,
        tell=_tell_chained,
    ),
    Edit(
        rule_id="magnitude",
        family="magnitude",
        edit_type="outlier",
        level=2,
        severity="soft",
        grain="series",
        quiet=True,
        description="A level is not 10, 100, 1,000 or 10,000 times off its own series.",
        expression="abs(log10(value) - median) <= max(0.8, 6 robust deviations), at least four levels",
        action=(
            "Look for the scale in the source's own language (万 is 10,000, 亿 is 100 million); do not use "
            "the figure until it is settled."
        ),
        frame=f"""
            with series as (
                select o, in_scope, log10(abs(v)) as power, hash(indicator, breakdown, ref_area, unit,
                    if(stock_flow = 'stock', 0, round(days / 30.4))) as series
                from t_shown where measure = 'level' and v <> 0
            ),
            centred as (
                select *, count(*) over w as n, median(power) over w as middle from series
                window w as (partition by series)
            ),
            scored as (
                select *, median(abs(power - middle)) over (partition by series) as deviation from centred
            )
            select o, n, power, if(n >= {HISTORY}, middle, null) as middle, deviation
            from scored where in_scope and n > 1""",
        words=(
            "o.obs_id, o.statement_id, o.article_id, o.name, o.at_time, o.unit, o.v",
            "join t_obs o on o.o = f.o",
        ),
        numbers=("power", "middle", "deviation"),
        holds=_magnitude,
        tell=_tell_magnitude,
    ),
)
