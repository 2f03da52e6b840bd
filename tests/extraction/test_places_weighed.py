"""The place that an article is about, where headline and opening tell another or none."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from imtech_pipeline.extraction import STATEMENT_FIELDS, places_assign, read_article
from imtech_pipeline.extraction.places_weighed import NOWHERE, RULED, count, evidence, heaviest, weights

HARBOUR = """How a harbour came back

On a grey morning in Odense, 14 cranes turn over the old yard.

Funen lost 8,000 jobs when the yard closed. Since then 96 firms have come, and the island counts 3,100 new jobs. \
Funen's exports grew 12 percent to 9.4 billion kroner last year. The island's ports handled 5.6 million tonnes.

"Half of our customers are abroad," said a manager. Unemployment on Funen fell to 2.9 percent. That is 4 points less \
than ten years ago. Wages went up 3.2 percent.
"""
PLATEAU = """Warm rooms for winter

In Zhongtang, a village at 3,400 meters, 62 families moved into heated houses in October.

Qinghai has renovated 190,000 rural homes since 2019. The province spent 5.6 billion yuan on them, and Qinghai's \
governments added 1.1 billion yuan in loans. Last year, 38,000 homes were finished.

The province plans 40,000 more this year. In Qinghai, heating takes 7 months, and a family used to burn 3 tonnes of dung. Most of \
them now use electricity. It costs 0.38 yuan a kilowatt-hour.
"""
SHOES = """Shoe maker runs faster

Lindqvist Sport sold 4.1 million pairs in the first half, 9 percent more than a year ago.

Sales in Europe rose 3 percent to 120 million euros, those in Asia 14 percent to 88 million euros. The company opened \
21 shops in Europe and 35 in Asia, and closed 4 in the Americas. Its profit doubled to 31 million euros. Margins \
widened by 2.1 percentage points. It has 5,200 people. They work in 40 countries. Half of them are women.
"""


INSTITUTE = """Lusaka Policy Institute
Notes on the economy

Copper carries the budget

Zambia is to spend 167 billion kwacha next year, the finance minister told Parliament in Lusaka on Friday. Mining pays for \
a fifth of it. Revenue is seen at 112 billion kwacha. The deficit would come to 7.7 percent of GDP. Schools get 23 billion \
kwacha, and health 17 billion. Debt service takes 51 billion. The country had spent 136 billion kwacha this year. Inflation \
stood at 9.8 percent in September. Zambia mined 800,000 tonnes of copper. A further 11,200 teachers will be hired.
"""


def _given(text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[tuple, tuple, list[str | None]]:
    seen: list[tuple[tuple, tuple]] = []

    def listen(*given):
        seen.append((given, heaviest(*given)))
        return seen[-1][1]

    monkeypatch.setattr(places_assign, "heaviest", listen)
    rows = read_article("article", text, date(2023, 5, 2)).statements
    return *seen[-1], [dict(zip(STATEMENT_FIELDS, row, strict=True))["ref_area_name"] for row in rows]


@pytest.mark.parametrize(
    ("text", "rules", "place"), [(HARBOUR, "Odense", "Funen"), (PLATEAU, None, "Qinghai"), (INSTITUTE, None, "Zambia")]
)
def test_the_place_that_most_is_told_of_outweighs_the_scene(
    text: str, rules: str | None, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, chosen, places = _given(text, monkeypatch)
    assert chosen[0][1] == place
    if rules is not None:
        assert given[-1][0][1] == rules
    assert Counter(places).most_common(1)[0][0] == place


def test_a_firm_that_sells_everywhere_is_of_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    _, chosen, places = _given(SHOES, monkeypatch)
    assert chosen[0] == NOWHERE
    assert places[0] is None


def test_what_the_rules_propose_counts_as_one_piece_of_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    given, _, _ = _given(HARBOUR, monkeypatch)
    doc, _, nums, _, body = given[:5]
    speaks = dict(evidence(count(*given[:-1]), doc, nums, body))
    weight = weights()

    def total(name: str) -> float:
        return next(
            sum(weight.get(k, 0.0) * v for k, v in found.items()) for (_, n), found in speaks.items() if n == name
        )

    ahead = total("Funen") - total("Odense")
    assert 0 < weight[RULED] < ahead
    monkeypatch.setitem(weight, RULED, ahead + 0.01)
    assert heaviest(*given)[0][1] == "Odense"


def test_a_place_that_is_no_candidate_stays_as_the_rules_found_it(monkeypatch: pytest.MonkeyPatch) -> None:
    given, _, _ = _given(HARBOUR, monkeypatch)
    pair = ((None, "Denmark and Sweden"), "country")
    assert heaviest(*given[:-1], pair) == pair


def test_the_first_figure_speaks_for_a_place_that_its_sentence_names(monkeypatch: pytest.MonkeyPatch) -> None:
    given, _, _ = _given(HARBOUR, monkeypatch)
    doc, _, nums, _, body = given[:5]
    found = {place[1]: speaks for place, speaks in evidence(count(*given[:-1]), doc, nums, body)}
    assert "figured" in found["Odense"]
    assert "figured" not in found["Funen"]
    assert weights()["figured"] > 0
