"""The place that an article is about, where headline and opening tell another or none."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from imtech_pipeline import catalogue
from imtech_pipeline.extraction import STATEMENT_FIELDS, places_assign, read_article
from imtech_pipeline.extraction.places_weighed import NOWHERE, RULED, count, evidence, heaviest

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

# An institute in one town writes of the whole country.
BENCHES = """Centre for Housing Studies \u00c5rhus | Blog

Small flats, long queues

Posted by Mette Holm on 3 March 2023 in Housing

Statistics Denmark has published its count of homes, and it deserves a look. On 1 January there were 2.81 million homes in \
the country. That is 0.9 percent more than a year before. Behind the average lie two markets. In Funen the number rose by \
0.4 percent, in Zealand by 1.6 percent. The others grew by less. One home in six is empty in Jutland's far west.

Nearly 5 percent of all homes stand empty. The ministry wants 22,000 cheaper ones to be built by 2035. Parliament has voted \
10 billion kroner for them. Rents went up 3.1 percent last year. A flat of 70 square metres costs 7,400 kroner a month.
"""
# Where an office announced what it has done elsewhere.
FAIR = """"A licence is not a mast"

At Telecom Asia Expo in Singapore, the Spectrum Licensing Board announced 31 licences worth 4.8 trillion rupiah. Budi Hartono \
asked its chairwoman what they are good for.

How many will be used?

Nineteen are certain. The rest depends on the money. Last year we gave 22 licences.

Where do they go?

Close to 2 trillion rupiah is for the east of the country. There were 41,000 masts in Indonesia at the end of 2022, and the \
national plan asks for 60,000. Our engineers built 1,150 from January to March. Women were 23 percent of them.

How do you compare yourselves with the neighbours?

Malaysia gave 18 licences. Per head we are behind.

What would be a good year?

A trillion in fees. The ministry expects 1.2 trillion, and parliament even more.
"""
WEEK = """The week in energy: bills fall again, Izmir waits for its wind farm

ANKARA (Wire) - Stories of power and gas between Monday and Saturday.

1. Cheaper evenings

The state grid operator said on Tuesday that a kilowatt-hour cost 2.1 lira on average. That is 4 percent less than in March. \
Demand fell to 24.6 billion kilowatt-hours.

2. Storage fills up

Tanks held 3.9 billion cubic meters on Thursday. Konya took 12 percent of the gas, followed by Bursa with 9 percent.

3. A wind farm, again

Izmir will have to wait for its farm until 2027. The Energy Ministry counted 14 objections.

4. Night shifts

Police stopped 310 trucks with coal. Adana had the most, 44, against 12 in Mersin.

In figures: Turkey has 11.4 gigawatts of wind power.
"""
SERIES = """China Focus: Hainan's coconuts find buyers, and the island finds workers

HAIKOU, May 11 (Xinhua) -- Once sold by the road, coconuts now fill 142 workshops, officials in south China's Hainan Province \
said at the opening of a food fair.

The area of palms had grown to 540,000 mu by the end of 2022, some 99 percent of the national total. Last year they bore 230 \
million nuts, up 3.1 percent. Exports moved faster. Customs figures show that Hainan shipped 41 million yuan worth of coconut \
water. Thailand took a third.

For Fu Hai, 48, the change is in his wage. He takes home 6,100 yuan a month. The trade has 210,000 jobs. A plan of the \
provincial government foresees 800,000 mu of palms by 2030.

China as a whole drank more of it. Sales grew for the third year in a row, to 7.8 billion yuan.
"""
GAZETTE = """University of Coimbra Gazette, issue 5/2019

"A third of them fail, and that is fine"

The incubator next door turned 20 last year. We asked its director, Rui Matos, what it does for the students.

Q: How big is it today?

A: We have 61 companies in three buildings, and some 900 people work here. Floor space is 9,800 square metres, of which 91 per \
cent is let.

Q: What do they earn?

A: Turnover was 38 million euros in 2018, 14 per cent more than in 2017. They paid 6.2 million in taxes. The city put in 1.4 \
million.

Q: What is planned?

A: A fourth building will cost 5.5 million euros. In the capital a square metre is 31 euros a month; with us it is 12.

Q: Portugal spends little on research.

A: It spent 1.4 per cent of GDP in 2018.
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


@pytest.mark.parametrize(
    ("text", "place"),
    [(BENCHES, "Denmark"), (FAIR, "Indonesia"), (WEEK, "Turkey"), (SERIES, "Hainan"), (GAZETTE, "Coimbra")],
)
def test_who_publishes_and_what_a_headline_tells_besides_is_not_what_an_article_is_about(
    text: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, chosen, places = _given(text, monkeypatch)
    assert chosen[0][1] == place
    assert Counter(places).most_common(1)[0][0] == place


def test_a_firm_that_sells_everywhere_is_of_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    _, chosen, places = _given(SHOES, monkeypatch)
    assert chosen[0] == NOWHERE
    assert places[0] is None


def test_what_the_rules_propose_counts_as_one_piece_of_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    given, _, _ = _given(HARBOUR, monkeypatch)
    doc, _, nums, _, body = given[:5]
    speaks = dict(evidence(count(*given[:-1]), doc, nums, body))
    weight = catalogue.weights("main_place")

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
    assert catalogue.weights("main_place")["figured"] > 0
