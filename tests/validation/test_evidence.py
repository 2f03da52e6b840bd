"""What a sentence must say before its figure is held against another."""

from __future__ import annotations

from typing import Any

import pytest

from imtech_pipeline.validation import evidence


@pytest.mark.parametrize(
    ("subject", "sentence", "named"),
    [
        ("exports of tea", "Tea exports came to 5.2 million kilograms.", True),
        ("unemployment rate", "Only the islands stayed below 9 percent.", False),
        ("value of technology contracts", "In this way 41 workshops received 3.1 million dirhams.", False),
        ("applied research", "Spending on applications of lasers rose by a tenth.", True),
        ("GDP growth", "The economy grew by 4 percent.", True),
        ("number of lambs", "The latter fell by 6 percent.", True),
        ("share of steel in exports", "Textiles made up a fifth of the latter's.", False),
        ("R&D intensity", "The ratio is to reach 2 percent.", True),
        (None, "It came to 40.", True),
    ],
)
def test_subject(subject: str | None, sentence: str, named: bool) -> None:
    assert evidence.names_subject(subject, sentence) == named


@pytest.mark.parametrize(
    ("area", "sentence", "named"),
    [
        ("DE", "German exports went up.", True),
        ("DE", "Exports to Norway went up.", False),
        ("CN-NM-150100", "Hohhot\u2019s hotels were full.", True),
        ("CN-NM-150100", "Hotels in the city were full.", True),
        ("CN-NM-150100", "Hotels in Baotou were full.", False),
        ("OM", "Women were given half of the loans.", False),
        ("no such place", "Hotels were full.", True),
    ],
)
def test_place(area: str, sentence: str, named: bool) -> None:
    assert evidence.names_place(area, sentence) == named


@pytest.mark.parametrize(
    ("period", "sentence", "named"),
    [
        ("2021", "Contracts worth 3 billion yuan were signed, 9 percent more than in 2019.", False),
        ("2021", "Contracts worth 3 billion yuan were signed in 2021.", True),
        ("2016/2020", "From 2016 on, 300 schools were built.", True),
        ("2021-05", "In May 12 schools were built.", True),
        ("2021", "Last year 300 schools were built.", True),
        ("2020", "The year before it had been 290.", True),
    ],
)
def test_period(period: str, sentence: str, named: bool) -> None:
    assert evidence.names_period(period, sentence) == named


TOLD = "In 2018 Baotou's technology deals came to 40."


@pytest.mark.parametrize(
    ("second", "outcome"),
    [
        ("Technology deals in Baotou came to 50 in 2018.", "fail"),
        ("Fifty fishing boats were lost in Baotou in 2018.", "na"),  # another subject
        ("Technology deals came to 50 in 2018.", "na"),  # in Inner Mongolia, as most of the article
        ("Baotou counted 50 technology deals, four fewer than Dalian.", "fail"),  # 2018 is the article's year
        ("deals: 50", "fail"),  # a cell of a table
        (None, "fail"),
    ],
)
def test_a_figure_told_in_passing_accuses_nobody(world: Any, second: str | None, outcome: str) -> None:
    a = world.article("a", "2019-03-18")
    for period in ("2016", "2017", "2018", "2018"):
        world.say(a, 3e9, "GDP", period)
    for value, text in ((40, TOLD), (50, second)):
        world.say(a, value, "TECH_DEALS", area="CN-NM-150200")
        if text:
            place = {"char_start": world.places[a], "char_end": world.places[a] + 50}
            world._insert("dim_sentence", [{"article_id": a, "text": text, **place}])
    world.observe()
    world.judge()
    assert sorted(set(world.outcomes("told_twice"))) == sorted({"pass", outcome})


def test_one_of_two_articles_that_tells_it_in_words_is_enough(world: Any) -> None:
    for name, day, value, text in (
        ("a", "2019-03-18", 40, TOLD),
        ("b", "2019-03-19", 50, "They came to fifty, it is said in town."),
        ("c", "2019-03-20", 50, "Baotou's bureau counted 50 technology deals in 2018."),
    ):
        world.article(name, day)
        world.say(name, value, "TECH_DEALS", area="CN-NM-150200")
        world._insert("dim_sentence", [{"article_id": name, "text": text, "char_start": 100, "char_end": 150}])
        world.observe()
        world.judge()
    assert world.outcomes("source_against_source") == ["fail", "pass"]
