"""Periods and bases in whole articles of many places and styles, each figure marked with its own.

`dated_texts.txt` holds the articles: "@2024-02-06" is the day of publication, {46%|2023|yoy} a figure with its period
and basis; "-" is none, and a basis left out is not looked at.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article
from tests.corpus.scoring import same_period

MARK = re.compile(r"\{([^{}|]+)\|([^{}|]*)(?:\|([^{}]*))?\}")
TEXTS = [block.strip() for block in (Path(__file__).parent / "dated_texts.txt").read_text().split("=====\n")]


@pytest.mark.parametrize("block", TEXTS, ids=lambda block: block.split("\n")[1][:50])
def test_dated_text(block: str) -> None:
    day, marked = block.split("\n", 1)
    text = MARK.sub(r"\1", marked)
    rows = [
        dict(zip(STATEMENT_FIELDS, row, strict=True))
        for row in read_article("a", text, date.fromisoformat(day[1:])).statements
    ]
    wrong = []
    gone = 0
    for mark in MARK.finditer(marked):
        start = mark.start() - gone
        gone += len(mark[0]) - len(mark[1])
        row = next((r for r in rows if r["char_start"] < start + len(mark[1]) and r["char_end"] > start), None)
        assert row is not None, mark[0]
        period = None if mark[2] == "-" else mark[2]
        if not same_period(period, row["time_period"]):
            wrong.append((mark[0], row["time_period"]))
        if mark[3] is not None and (None if mark[3] == "-" else mark[3]) != row["comparison_basis"]:
            wrong.append((mark[0], row["comparison_basis"]))
    assert wrong == []
