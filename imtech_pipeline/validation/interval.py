"""Interval arithmetic on arrays: what rounded figures can and cannot say.

Only arithmetic belongs here: intervals are pairs of numpy arrays, and nothing knows what a figure is about. A printed
"23.6 billion" is any value from 23.55 to 23.65 billion; a conclusion
    from it is sound only if it holds for the whole interval.
Missing ends are nan and stay nan in every result; open ends are infinite.

References
----------
Moore, Kearfott and Cloud, *Introduction to Interval Analysis* (SIAM, 2009), chapters 2 and 3.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

#: Width that floating point may cost, relative to the value: 0.1 + 0.2 is to meet 0.3.
SLACK = 1e-9


def _floats(values: ArrayLike) -> Floats:
    return np.asarray(values, dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Interval:
    """Closed intervals, one an element.

    Attributes
    ----------
    low, high : ndarray of float, the same shape
        Ends in the unit of the figures; nan where unknown, infinite where open.
    """

    low: Floats
    high: Floats

    @classmethod
    def of(cls, low: ArrayLike, high: ArrayLike | None = None) -> Interval:
        """Intervals from their ends, in either order; one argument makes points.

        Parameters
        ----------
        low, high : array_like of float
            Ends, shapes that broadcast; `high` defaults to `low`.
        """
        first = _floats(low)
        second = first if high is None else _floats(high)
        return cls(np.minimum(first, second), np.maximum(first, second))

    def __add__(self, other: Interval | float) -> Interval:
        o = _interval(other)
        return Interval(self.low + o.low, self.high + o.high)

    def __sub__(self, other: Interval | float) -> Interval:
        o = _interval(other)
        return Interval(self.low - o.high, self.high - o.low)

    def __mul__(self, other: Interval | float) -> Interval:
        o = _interval(other)
        return _hull(
            _times(self.low, o.low), _times(self.low, o.high), _times(self.high, o.low), _times(self.high, o.high)
        )

    def __truediv__(self, other: Interval | float) -> Interval:
        """Quotient; the whole line where the divisor can be zero."""
        o = _interval(other)
        holds_zero = (o.low <= 0) & (o.high >= 0)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            inverse = Interval(1 / o.high, 1 / o.low)
        result = self * inverse
        return Interval(np.where(holds_zero, -np.inf, result.low), np.where(holds_zero, np.inf, result.high))

    def power(self, exponent: ArrayLike) -> Interval:
        """Non-negative intervals to a power of zero or more (a root where it is below one); nan below zero."""
        e = _floats(exponent)
        with np.errstate(invalid="ignore"):
            return Interval(np.power(self.low, e), np.power(self.high, e))

    def overlaps(self, other: Interval | float) -> NDArray[np.bool_]:
        """Whether some value lies in both, floating point forgiven; False where an end is unknown."""
        o = _interval(other)
        slack = SLACK * np.maximum(_size(self), _size(o))
        return (self.low <= o.high + slack) & (o.low <= self.high + slack)

    def contains(self, values: ArrayLike) -> NDArray[np.bool_]:
        """Whether each value lies inside, floating point forgiven."""
        return self.overlaps(Interval.of(values))

    def gap(self, other: Interval | float) -> Floats:
        """Distance between the nearest ends, 0 where they overlap; nan where an end is unknown."""
        o = _interval(other)
        with np.errstate(invalid="ignore"):
            distance = np.maximum(self.low - o.high, o.low - self.high)
        return np.where(self.overlaps(o), 0.0, np.where(np.isnan(distance), np.nan, np.maximum(distance, 0.0)))

    def whole_numbers(self) -> Interval:
        """First and last whole number inside; nan and nan where there is none or an end is unknown.

        A number within `SLACK` of an end counts as inside: 3765 computed as 3765.0000000004 is 3765.
        """
        slack = SLACK * np.where(np.isfinite(_size(self)), _size(self), 0.0)
        first, last = np.ceil(self.low - slack), np.floor(self.high + slack)
        some = first <= last
        return Interval(np.where(some, first, np.nan), np.where(some, last, np.nan))


def _interval(value: Interval | float) -> Interval:
    return value if isinstance(value, Interval) else Interval.of(value)


def _times(a: Floats, b: Floats) -> Floats:
    """Product of two ends; an exact zero times an open end is zero, as no value inside the interval is infinite."""
    with np.errstate(invalid="ignore", over="ignore"):
        product = a * b
    return np.where(((a == 0) & np.isinf(b)) | (np.isinf(a) & (b == 0)), 0.0, product)


def _hull(*ends: Floats) -> Interval:
    low, high = ends[0], ends[0]
    for end in ends[1:]:
        low, high = np.minimum(low, end), np.maximum(high, end)
    return Interval(low, high)


def _size(interval: Interval) -> Floats:
    """Largest finite end without its sign: the scale of rounding errors."""
    low, high = np.abs(interval.low), np.abs(interval.high)
    return np.maximum(np.where(np.isinf(low), 0.0, low), np.where(np.isinf(high), 0.0, high))


def rounding(value: ArrayLike, decimals: ArrayLike) -> Interval:
    """Values that are printed as `value` when rounded to `decimals` places.

    Parameters
    ----------
    value : array_like of float
        Printed values.
    decimals : array_like of int
        Places after the point, negative before it: 23.6 billion has -8.
    """
    half = 0.5 * np.power(10.0, -_floats(decimals))
    return Interval.of(_floats(value) - half, _floats(value) + half)


def grown(base: Interval, percent: Interval) -> Interval:
    """Value after a change of so many percent."""
    return base * (percent * 0.01 + 1.0)


def growth(value: Interval, base: Interval) -> Interval:
    """Change in percent from `base` to `value`."""
    return (value / base - 1.0) * 100.0


def base_before(value: Interval, percent: Interval) -> Interval:
    """Value before a change of so many percent; nan where the fall is 100 percent or more."""
    factor = percent * 0.01 + 1.0
    base = value / factor
    possible = factor.low > 0
    return Interval(np.where(possible, base.low, np.nan), np.where(possible, base.high, np.nan))
