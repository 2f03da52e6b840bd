"""Interval arithmetic: what is computed from intervals holds whatever is computed from values inside them."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from imtech_pipeline.validation import edits_series
from imtech_pipeline.validation import interval as iv

numbers = st.floats(-1e12, 1e12, allow_nan=False).map(lambda x: round(x, 3))
portions = st.floats(0, 1)


@st.composite
def interval_and_value(draw: st.DrawFn, low: float = -1e9, high: float = 1e9) -> tuple[iv.Interval, float]:
    ends = draw(st.tuples(st.floats(low, high), st.floats(low, high)))
    part = draw(portions)
    first, last = min(ends), max(ends)
    return iv.Interval.of(first, last), min(max(first + part * (last - first), first), last)


def near(result: iv.Interval, value: float, *operands: float) -> bool:
    """Whether the value lies inside, or outside by no more than floating point costs at the size of the operands."""
    return bool(result.gap(iv.Interval.of(value)) <= 1e-9 * max(1e-300, *(abs(x) for x in (value, *operands))))


@given(interval_and_value(), interval_and_value())
def test_results_hold_the_results_of_all_values(a: tuple[iv.Interval, float], b: tuple[iv.Interval, float]) -> None:
    (x, xv), (y, yv) = a, b
    ends = [float(end) for end in (x.low, x.high, y.low, y.high)]
    assert near(x + y, xv + yv, *ends)
    assert near(x - y, xv - yv, *ends)
    assert near(x * y, xv * yv)
    if yv != 0 and math.isfinite(xv / yv):
        assert near(x / y, xv / yv)


@given(interval_and_value(0, 1e12), interval_and_value(-99, 1000))
def test_base_and_growth_undo_each_other(level: tuple[iv.Interval, float], rate: tuple[iv.Interval, float]) -> None:
    (x, xv), (g, gv) = level, rate
    assert iv.base_before(x, g).contains(xv / (1 + gv / 100))
    assert iv.grown(iv.base_before(x, g), g).contains(xv)


@given(numbers, st.integers(-9, 4))
def test_rounding_interval_holds_what_rounds_to_it(value: float, decimals: int) -> None:
    printed = round(value, decimals)
    assert iv.rounding(printed, decimals).contains(value)


@given(st.integers(1, 10**7), st.floats(-90, 900))
def test_a_whole_base_is_found_for_every_rate_that_was_computed_from_one(base: int, rate: float) -> None:
    level = round(base * (1 + rate / 100))
    assume(level > 0)
    printed = round(100 * (level / base - 1), 1)
    whole = iv.base_before(iv.Interval.of(level), iv.rounding(printed, 1)).whole_numbers()
    assert whole.low <= base <= whole.high


@given(interval_and_value(), interval_and_value())
def test_gap_is_zero_exactly_where_intervals_overlap(
    a: tuple[iv.Interval, float], b: tuple[iv.Interval, float]
) -> None:
    x, y = a[0], b[0]
    assert (x.gap(y) == 0) == x.overlaps(y) or x.gap(y) > 0
    assert x.overlaps(y) == y.overlaps(x)


@given(interval_and_value(-1e6, 1e6))
def test_whole_numbers_lie_inside(a: tuple[iv.Interval, float]) -> None:
    whole = a[0].whole_numbers()
    if not np.isnan(whole.low):
        assert a[0].contains(whole.low)
        assert a[0].contains(whole.high)
    else:
        assert math.floor(a[0].high) < a[0].low


def test_deals_of_2017() -> None:
    base = iv.base_before(iv.Interval.of(6277), iv.rounding(66.7, 1))
    assert (float(base.whole_numbers().low), float(base.whole_numbers().high)) == (3765, 3766)
    value = iv.base_before(iv.rounding(23.6e9, -8), iv.rounding(45, 0))
    assert float(value.low) == pytest.approx(16.19e9, rel=5e-4)
    assert float(value.high) == pytest.approx(16.37e9, rel=5e-4)


def test_a_rate_that_no_whole_number_has() -> None:
    assert np.isnan(iv.base_before(iv.Interval.of(7), iv.rounding(66.7, 1)).whole_numbers().low)


def test_open_and_unknown_ends() -> None:
    more_than = iv.Interval.of(2e12, np.inf)
    assert more_than.overlaps(iv.Interval.of(2.24e12))
    assert not more_than.overlaps(iv.Interval.of(1.9e12))
    assert not iv.Interval.of(np.nan).overlaps(iv.Interval.of(1))
    assert np.isnan(iv.Interval.of(np.nan).gap(iv.Interval.of(1)))
    assert (iv.Interval.of(0) * more_than).contains(0)
    assert np.isinf((iv.Interval.of(1) / iv.Interval.of(-1, 1)).high)
    assert np.isnan(iv.base_before(iv.Interval.of(10), iv.Interval.of(-120, -90)).low)


@given(interval_and_value(), interval_and_value(), st.sampled_from([0.0, 1.0, 2.0]))
def test_sentences_say_what_the_check_computed(
    a: tuple[iv.Interval, float], b: tuple[iv.Interval, float], kind: float
) -> None:
    (x, _), (y, _) = a, b
    ends = {"lo": x.low, "hi": x.high, "lo2": y.low, "hi2": y.high, "kind": kind}
    checked = edits_series._base(pd.DataFrame({name: [float(value)] for name, value in ends.items()}))
    told = edits_series.bounds(*(float(value) for value in ends.values()))
    assert np.allclose([checked.low[0], checked.high[0]], told, rtol=1e-9, equal_nan=True)
