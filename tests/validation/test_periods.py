"""Period codes: their days, a year earlier, in words."""

from __future__ import annotations

import datetime as dt

import pytest

from imtech_pipeline.validation import periods
from imtech_pipeline.validation.wording import figure, span


@pytest.mark.parametrize(
    ("code", "first", "last", "earlier", "words"),
    [
        ("2018", "2018-01-01", "2018-12-31", "2017", "in 2018"),
        ("2018-Q1", "2018-01-01", "2018-03-31", "2017-Q1", "in the first quarter of 2018"),
        ("2018-02", "2018-02-01", "2018-02-28", "2017-02", "in February 2018"),
        ("2020-02-29", "2020-02-29", "2020-02-29", "2019-02-28", "on 29 February 2020"),
        ("2023-01/2023-06", "2023-01-01", "2023-06-30", "2022-01/2022-06", "in the first half of 2023"),
        ("2021-11/2022-03", "2021-11-01", "2022-03-31", "2020-11/2021-03", "from November 2021 to March 2022"),
        ("2016/2020", "2016-01-01", "2020-12-31", None, "from 2016 to 2020"),
        (
            "2019-01-01/2019-11-16",
            "2019-01-01",
            "2019-11-16",
            "2018-01-01/2018-11-16",
            "from 1 January 2019 to 16 November 2019",
        ),
    ],
)
def test_period(code: str, first: str, last: str, earlier: str | None, words: str) -> None:
    assert periods.days(code) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert periods.year_earlier(code) == earlier
    assert periods.at(code) == words


@pytest.mark.parametrize("code", ["", None, "soon", "2018-13", "2018-02-30", "2020/2018", "2018-Q5"])
def test_what_is_no_period(code: str | None) -> None:
    assert periods.days(code) is None
    assert periods.year_earlier(code) is None


def test_base_period() -> None:
    assert periods.base_period("2018", "yoy") == "2017"
    assert periods.base_period("2018", "since:2015") == "2015"
    assert periods.base_period("2018", None) is None


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (6277, "1", "6,277"),
        (23.6e9, "CNY", "23.6 billion yuan"),
        (69.7e6, "CNY", "69.7 million yuan"),
        (66.7, "percent", "66.7 percent"),
        (0.8, "percent", "0.8 percent"),
        (10.295, "ratio", "10.295 times"),
        (float("nan"), "CNY", "an unknown number"),
    ],
)
def test_figure(value: float, unit: str, words: str) -> None:
    assert figure(value, unit) == words


def test_span() -> None:
    assert span(3765, 3766, "1") == "3,765 or 3,766"
    assert span(16.1856e9, 16.3668e9, "CNY") == "16.19 to 16.37 billion yuan"
    assert span(6e9, float("inf"), "CNY") == "at least 6 billion yuan"
