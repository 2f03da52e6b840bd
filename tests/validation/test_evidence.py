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
        ("DE", "Exports of northern Germany went up.", False),
        ("KR", "South Korea's exports went up.", True),
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


@pytest.mark.parametrize(
    ("subject", "sentence", "tells"),
    [
        ("food inflation", "Food inflation eased to 7 percent.", True),
        ("food inflation", "In the islands, inflation was 4 percent.", False),
        ("R&D spending", "Companies did most of the spending, 3 billion kroner.", False),
        ("value of R&D spending", "R&D spending rose to 3 billion kroner.", True),
        ("growth of the economy", "GDP rose by 4 percent.", True),
        ("employed persons", "For the survey 4,300 persons were asked.", False),
    ],
)
def test_all_words_of_the_subject(subject: str, sentence: str, tells: bool) -> None:
    assert evidence.tells_subject(subject, sentence) == tells


@pytest.mark.parametrize(
    ("subject", "part", "sentence", "tells"),
    [
        ("R&D spending of firms", "Enterprises", "Firms used 3 billion kroner, universities 1 billion.", True),
        ("food inflation", "Food", "In the islands, inflation was 4 percent.", False),
        ("exports", None, "Of its trade, exports made up 3 billion kroner.", True),
    ],
)
def test_of_a_part_which_part_it_is(subject: str, part: str | None, sentence: str, tells: bool) -> None:
    assert evidence.tells_subject(subject, sentence, part, "R&D spending") == tells


@pytest.mark.parametrize(
    ("subject", "sentence", "narrowed"),
    [
        ("employment", "[Four] of the seven regions saw employment fall.", True),
        ("clinics", "The valley is served as one of [31] in the country.", True),
        (
            "power capacity",
            "Nine tenths of its power capacity are clean: [640 MW] from wind, 110 MW from biogas.",
            True,
        ),
        ("power capacity", "Power capacity rose by a tenth to [640 MW] from last year.", False),
        ("wind power capacity", "Capacity came to [640 MW] from wind.", False),
        ("exports", "Exports other than fish came to [3.2] billion kroner.", True),
        ("exports other than fish", "Exports other than fish came to [3.2] billion kroner.", False),
        ("exports", "Exports came to [3.2] billion kroner, fish excluded, they would have fallen.", False),
        ("steel output", "Combined, the two plants made [41] percent of the steel.", True),
        ("growth of the economy", "The economy grew less than the bank's forecast of [5] percent.", True),
        ("income", "In poor districts income rose [8] percent.", True),
        ("income", "Poor districts fell behind; income rose [8] percent.", False),
        ("trade", "The country's private firms did well, their trade rising to [3] billion pesos.", True),
        ("students", "[31,400] students, of whom most are women, enrolled.", False),
    ],
)
def test_a_part_is_told_as_one(subject: str, sentence: str, narrowed: bool) -> None:
    start, end = sentence.index("["), sentence.index("]") - 1
    assert evidence.is_narrowed(subject, sentence.replace("[", "").replace("]", ""), start, end) == narrowed


PARTS = """excluding excludes exclude excl. except other~than apart~from without not~counting not~including net~of stripped
combined together jointly the~two the~three the~four the~five the~rest the~remaining the~remainder the~other the~others
core urban rural per~capita per~head per~person private state-owned foreign-funded foreign-invested foreign-owned
provinces regions prefectures municipalities cities leagues banners counties districts states towns""".split()


@pytest.mark.parametrize("part", [part.replace("~", " ") for part in PARTS])
def test_each_word_of_a_part_is_seen(part: str) -> None:
    # a longer word in which one of them stands is none
    for told, narrowed in ((part, True), (part.upper(), True), (f"un{part}", False)):
        sentence = f"Here {told} fish income rose 8 percent"
        at = sentence.index("8")
        assert evidence.is_narrowed("fish income", sentence, at, at + 9) == narrowed


def test_a_target_is_no_less_told_as_one() -> None:
    sentence = "The city set itself a target of 60 schools by 2030."
    at = sentence.index("60")
    assert evidence.is_narrowed("schools", sentence, at, at + 2)
    assert not evidence.is_narrowed("schools", sentence, at, at + 2, actual=False)


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
        world.say(a, value, "TECH_DEALS", area="CN-NM-150200", subject="technology deals")
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


@pytest.mark.parametrize(
    ("second", "outcomes"),
    [
        ("By 2020, the city wants to have 60 maker spaces.", ["fail"]),
        ("Another 60 maker spaces named last summer will be given money.", ["na"]),
    ],
)
def test_a_plan_tells_its_year(world: Any, second: str, outcomes: list[str]) -> None:
    for name, day, value, text in (
        ("a", "2019-03-18", 40, "The city is to have 40 maker spaces by 2020."),
        ("b", "2019-03-20", 60, second),
    ):
        world.article(name, day)
        world.say(name, value, "MAKER_SPACES", "2020", scenario="target")
        world._insert("dim_sentence", [{"article_id": name, "text": text, "char_start": 100, "char_end": 190}])
    world.observe()
    world.judge()
    assert world.outcomes("source_against_source") == outcomes


@pytest.mark.parametrize(
    ("second", "outcome"),
    [
        ("The value of technology contracts was 4.1 billion yuan.", "fail"),
        ("For the first time the contracts passed 4.1 billion yuan.", "na"),
    ],
)
def test_who_accuses_an_article_of_contradicting_itself_needs_all_words(world: Any, second: str, outcome: str) -> None:
    a = world.article("a", "2019-03-18")
    for n, (value, text) in enumerate(
        ((4e9, "The value of technology contracts came to 4 billion yuan."), (4.1e9, second))
    ):
        world.say(a, value, "TECH_CONTRACTS_VALUE", subject="value of technology contracts")
        place = {"char_start": 100 * n + 100, "char_end": 100 * n + 190}
        world._insert("dim_sentence", [{"article_id": a, "text": text, **place}])
    world.observe()
    world.judge()
    assert set(world.outcomes("told_twice")) - {"pass"} == {outcome}
