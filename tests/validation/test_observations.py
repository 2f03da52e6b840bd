"""Statements to observations: agreement, vintages, contradictions, copies, and what is derived."""

from __future__ import annotations

import random
from typing import Any

import pytest

from imtech_pipeline import observations
from imtech_pipeline.validation import edits


def values(world: Any, where: str = "true", columns: str = "obs_value") -> list[Any]:
    rows = world.rows(
        f"select {columns} from core.fct_observation where {where} order by indicator, time_period, vintage, obs_value"
    )
    return [row[0] if len(row) == 1 else row for row in rows]


def test_what_follows_from_the_seed(seed: Any) -> None:
    seed.observe()
    derived = {
        (method, indicator): (value, low, high)
        for method, indicator, value, low, high in seed.rows(
            "select method_id, indicator, obs_value, obs_value_low, obs_value_high from core.fct_observation "
            "where method_id <> 'reported'"
        )
    }
    assert derived["implied_previous_value", "TECH_DEALS"] == (3765, 3765, 3766)
    value, low, high = derived["implied_previous_value", "TECH_CONTRACTS_VALUE"]
    assert (round(value / 1e9, 2), round(low / 1e9, 2), round(high / 1e9, 2)) == (16.28, 16.19, 16.37)
    value, low, high = derived["implied_exchange_rate", "EXCHANGE_RATE_USD"]
    assert (round(value, 3), round(low, 2), round(high, 2)) == (6.705, 6.68, 6.73)
    assert round(derived["average_value", "TECH_CONTRACT_AVERAGE_VALUE"][0]) == 3759758
    assert round(derived["share_of_total", "ST_PARKS_BASES"][0], 2) == 19.44
    assert round(derived["leverage", "IPR_LEVERAGE"][0], 2) == 10.3
    assert len(derived) == 6
    inputs = seed.rows(
        "select role from core.bridge_observation_source b join core.fct_observation o using (obs_id) where "
        "method_id = 'implied_previous_value'"
    )
    assert sorted(role for (role,) in inputs) == ["level", "level", "rate", "rate"]
    assert seed.rows(
        "select count(*) from (select method_id from core.fct_observation except select method_id from core.dim_method)"
    ) == [(0,)]


def test_round_and_exact_figure_agree_and_the_precise_one_is_kept(world: Any) -> None:
    a, b = world.article("a", "2019-03-01"), world.article("b", "2019-04-01")
    world.say(a, 24e9, "TECH_CONTRACTS_VALUE", half=0.5e9, qualifier="approx")
    world.say(b, 23.6e9, "TECH_CONTRACTS_VALUE", half=0.05e9)
    world.observe()
    assert values(world, columns="obs_value, source_count, is_current, obs_status") == [(23.6e9, 2, True, "A")]


def test_an_observation_is_as_sure_as_its_surest_source_and_what_follows_as_its_least_sure(world: Any) -> None:
    a, b = world.article("a", "2019-03-01"), world.article("b", "2019-04-01")
    deals = world.say(a, 6277, "TECH_DEALS", confidence=0.6)
    world.say(b, 6277, "TECH_DEALS", confidence=0.9)
    world.growth(a, deals, 66.7, "TECH_DEALS", confidence=0.7)
    world.observe()
    found = dict(
        world.rows("select coalesce(nullif(method_id, 'reported'), measure), confidence from core.fct_observation")
    )
    assert found == {"level": 0.9, "change": 0.7, "implied_previous_value": 0.7}


@pytest.mark.parametrize(
    ("qualifier", "value", "agree"), [("more_than", 2e12, True), ("less_than", 2e12, False), ("more_than", 3e12, False)]
)
def test_bounds(world: Any, qualifier: str, value: float, agree: bool) -> None:
    a = world.article("a", "2020-08-31")
    world.say(a, value, "TECH_CONTRACTS_VALUE", qualifier=qualifier, half=0)
    world.say(a, 2.24e12, "TECH_CONTRACTS_VALUE", half=0.005e12)
    world.observe()
    assert len(values(world)) == (1 if agree else 2)
    if agree:
        assert values(world) == [2.24e12]


@pytest.mark.parametrize(
    ("kind", "unit", "low"), [("change", "percent", None), ("change", "percentage_point", None), ("level", "1", 0.0)]
)
def test_below_has_no_lower_end_where_there_can_be_less_than_nothing(
    world: Any, kind: str, unit: str, low: float | None
) -> None:
    a = world.article("a", "2020-08-31")
    world.say(a, 5, "TECH_DEALS", kind=kind, unit=unit, qualifier="less_than")
    world.observe()
    assert values(world, columns="obs_value_low, obs_value_high") == [(low, 5.0)]


def test_revision_opens_a_vintage_and_an_as_of_query_tells_what_was_known(world: Any) -> None:
    first, second = world.article("first", "2019-03-18"), world.article("second", "2019-11-28")
    world.say(first, 6277, "TECH_DEALS")
    world.say(second, 6277, "TECH_DEALS", revision="before")
    world.say(second, 6204, "TECH_DEALS", revision="after")
    world.observe()
    rows = values(world, columns="obs_value, vintage, valid_from::varchar, valid_to::varchar, is_current")
    assert rows == [(6277, 1, "2019-03-18", "2019-11-28", False), (6204, 2, "2019-11-28", None, True)]
    as_of = "valid_from <= date '{0}' and (valid_to is null or valid_to > date '{0}')"
    assert values(world, as_of.format("2019-11-27")) == [6277]
    assert values(world, as_of.format("2019-11-28")) == [6204]


def test_figure_told_only_before_its_revision_was_known_once_its_period_was_over(world: Any) -> None:
    a = world.article("a", "2019-11-28")
    world.say(a, 1728.92e9, "GDP", revision="before", half=5e6)
    world.say(a, 1614.08e9, "GDP", revision="after", half=5e6)
    world.observe()
    assert values(world, columns="obs_value, valid_from::varchar, valid_to::varchar") == [
        (1728.92e9, "2019-01-01", "2019-11-28"),
        (1614.08e9, "2019-11-28", None),
    ]


def test_unmarked_figure_beside_one_before_revision_is_the_one_after(world: Any) -> None:
    a = world.article("a", "2024-10-08")
    world.say(a, 3335.71e9, "RD_SPENDING", half=5e6)
    world.say(a, 3327.8e9, "RD_SPENDING", revision="before", half=5e7)
    world.observe()
    assert values(world, "is_current") == [3335.71e9]
    assert values(world, "not is_current") == [3327.8e9]


def test_repeating_the_old_figure_after_a_revision_does_not_bring_it_back(world: Any) -> None:
    for name, day in (("first", "2019-03-18"), ("second", "2019-11-28"), ("late", "2024-06-04")):
        world.article(name, day)
    world.say("first", 6277, "TECH_DEALS")
    world.say("second", 6277, "TECH_DEALS", revision="before")
    world.say("second", 6204, "TECH_DEALS", revision="after")
    world.say("late", 6277, "TECH_DEALS")
    world.observe()
    assert values(world, columns="obs_value, is_current, source_count") == [(6277, False, 3), (6204, True, 1)]


def test_contradicting_sources_stay_both_and_the_better_supported_is_first(world: Any) -> None:
    for name, day, value in (("a", "2019-03-01", 6000), ("b", "2019-04-01", 6277), ("c", "2019-05-01", 6277)):
        world.say(world.article(name, day), value, "TECH_DEALS")
    world.observe()
    assert values(world, columns="obs_value, obs_status, is_current, vintage") == [
        (6277, "A", True, 1),
        (6000, "U", True, 2),
    ]
    dissent = world.rows(
        "select article_id from core.bridge_observation_source b join core.fct_statement s using "
        "(statement_id) where not agrees"
    )
    assert dissent == [("a",)]


def test_the_ends_of_a_range_are_one_figure(world: Any) -> None:
    a = world.article("a", "2021-11-18")
    world.say(a, 20e9, "TECH_CONTRACTS_VALUE", "2021", scenario="target", char_start=1636, char_end=1641)
    world.say(a, 21e9, "TECH_CONTRACTS_VALUE", "2021", scenario="target", char_start=1642, char_end=1652)
    world.observe()
    assert values(world, columns="obs_value, obs_value_low, obs_value_high, obs_status") == [(20e9, 20e9, 21e9, "F")]


def test_a_stock_at_the_year_end_has_a_year_before_whatever_else_is_told(world: Any) -> None:
    a = world.article("a", "2018-01-20")
    level = world.say(a, 230, "MAKER_SPACES", "2017-12-31", freq="D")
    world.growth(a, level, 15, "MAKER_SPACES", period="2017-12-31", freq="D", half=0.5)
    world.observe()
    implied = "select time_period, obs_value from core.fct_observation where method_id = 'implied_previous_value'"
    assert world.rows(implied) == [("2016", 200)]


def test_a_stock_at_the_year_end_is_the_year(world: Any) -> None:
    a = world.article("a", "2018-03-09")
    world.say(a, 187, "MAKER_SPACES", "2017-12-31", freq="D")
    world.say(world.article("b", "2019-03-09"), 187, "MAKER_SPACES", "2017")
    world.observe()
    assert values(world, columns="time_period, freq, source_count") == [("2017", "A", 2)]


def test_units_of_one_dimension_are_one_series(world: Any) -> None:
    a = world.article("a", "2024-12-16")
    world.say(a, 120e6, "POWER_CAPACITY", "2024-12-16", unit="kW", half=5e5)
    world.say(a, 120, "POWER_CAPACITY", "2024-12-16", unit="GW", half=0.5)
    world.observe()
    assert values(world, columns="obs_value, unit_measure, source_count") == [(120e6, "kW", 1)]


def test_thresholds_unbound_and_undated_statements_are_no_observations(world: Any) -> None:
    a = world.article("a", "2024-12-16")
    world.say(a, 20e6, "TECH_CONTRACTS_VALUE", scenario="condition")
    world.say(a, 20e6, None)
    world.say(a, 20e6, "TECH_CONTRACTS_VALUE", None)
    assert world.observe()["observations"] == 0


def test_copies_of_an_article_are_one_source(world: Any) -> None:
    long = [f"Sentence number {i} of this article is long enough to prove something about it." for i in range(5)]
    for name, day in (("agency", "2019-03-18"), ("paper", "2019-03-19"), ("other", "2019-03-20")):
        world.say(world.article(name, day), 6277, "TECH_DEALS")
    world.sentences("agency", *long)
    world.sentences("paper", "A headline of its own, and it is quite long as well.", *long)
    world.sentences("other", *[f"Another text altogether, which tells the same number in line {i}." for i in range(5)])
    world.observe()
    assert world.rows("select article_id, original_id from core.bridge_article_copy") == [("paper", "agency")]
    assert values(world, columns="source_count") == [2]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"value": 300e6, "unit": "CNY", "kind": "change", "comparison_basis": "yoy"}, ("2017", 700e6)),
        ({"value": 2.0, "unit": "ratio", "kind": "multiple", "comparison_basis": "yoy"}, ("2017", 500e6)),
        ({"value": 150.0, "unit": "percent", "kind": "change", "comparison_basis": "since:2015"}, ("2015", 400e6)),
        ({"value": 50.0, "unit": "percent", "kind": "change", "comparison_basis": None}, None),
        ({"value": -100.0, "unit": "percent", "kind": "change", "comparison_basis": "yoy"}, None),
    ],
)
def test_base_of_all_ways_to_tell_a_change(
    world: Any, told: dict[str, Any], expected: tuple[str, float] | None
) -> None:
    a = world.article("a", "2019-03-18")
    level = world.say(a, 1e9, "RD_SPENDING")
    world.say(a, told.pop("value"), "RD_SPENDING", applies_to=level, **told)
    world.observe()
    assert values(world, "method_id = 'implied_previous_value'", "time_period, obs_value") == (
        [expected] if expected else []
    )


def test_no_base_where_no_whole_number_fits(world: Any) -> None:
    a = world.article("a", "2019-03-18")
    world.growth(a, world.say(a, 7, "TECH_DEALS"), 66.7, "TECH_DEALS")
    world.observe()
    assert values(world, "method_id = 'implied_previous_value'") == []


def test_derived_values_follow_the_vintages_of_their_inputs(world: Any) -> None:
    a, b = world.article("a", "2019-03-18"), world.article("b", "2019-11-28")
    world.growth(a, world.say(a, 6277, "TECH_DEALS"), 66.7, "TECH_DEALS")
    old, new = world.say(b, 6277, "TECH_DEALS", revision="before"), world.say(b, 6204, "TECH_DEALS", revision="after")
    world.growth(b, old, 66.7, "TECH_DEALS", revision="before")
    world.growth(b, new, 64.8, "TECH_DEALS", revision="after")
    world.observe()
    rows = values(
        world, "method_id = 'implied_previous_value'", "obs_value_low, obs_value_high, valid_from::varchar, is_current"
    )
    assert rows == [(3765, 3766, "2019-03-18", False), (3764, 3765, "2019-11-28", True)]


@pytest.mark.parametrize("seed_of_chance", range(3))
def test_copies_are_the_same_whatever_the_order_in_which_articles_came_and_went(
    world: Any, seed_of_chance: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chains of copies, withdrawn originals, and sentences that become boilerplate and cease to be it."""
    monkeypatch.setattr(observations, "COPY_FANOUT", 5)
    chance = random.Random(seed_of_chance)
    pool = [f"Sentence {i} of the pool is long enough to prove that one text was copied." for i in range(10)]
    links = "select article_id, original_id, round(shared_share, 9) from core.bridge_article_copy order by all"
    withdrawn: list[str] = []
    seen = 0
    for number in range(12):
        name = world.article(f"a{number}", f"2019-03-{chance.randrange(10, 28)}")
        world.say(name, 1000 + number, "TECH_DEALS")
        world.sentences(name, *chance.sample(pool, chance.randrange(3, 7)))
        changed = [name]
        if number > 4 and chance.random() < 0.5:
            gone = chance.choice([f"a{i}" for i in range(number) if f"a{i}" not in withdrawn])
            world.con.execute("update core.dim_article set is_current = false where article_id = ?", [gone])
            withdrawn.append(gone)
            changed.append(gone)
        world.observe(changed)
        step = world.rows(links)
        world.con.execute("delete from core.bridge_article_copy")
        world.observe()
        assert step == world.rows(links), (number, changed)
        seen += len(step)
    assert seen > 5


def everything(world: Any) -> list[Any]:
    return [
        world.rows(f"from core.{table} order by all")
        for table in ("fct_observation", "bridge_observation_source", "bridge_article_copy", "fct_validation")
    ]


def test_twice_is_once(seed: Any) -> None:
    seed.observe()
    seed.judge()
    before = everything(seed)
    seed.observe()
    seed.judge()
    assert everything(seed) == before
    assert seed.observe([])["series"] == 0
    seed.judge([])
    assert everything(seed) == before


def test_article_by_article_is_the_same_as_all_at_once(seed: Any) -> None:
    """Each article added, changed or withdrawn alone leads to the rows that a run from scratch makes."""

    def check(changed: list[str]) -> None:
        seed.observe(changed)
        seed.judge(changed)
        step = everything(seed)
        for table in (
            "fct_observation",
            "bridge_observation_source",
            "bridge_article_copy",
            "fct_validation",
            "fct_finding",
        ):
            seed.con.execute(f"delete from core.{table}")
        seed.observe()
        seed.judge()
        for stepwise, scratch in zip(step, everything(seed), strict=True):
            assert set(stepwise) ^ set(scratch) == set(), changed
            assert stepwise == scratch
        assert seed.rows("select count(*) - count(distinct validation_id) from core.fct_validation") == [(0,)]

    check(["seed"])
    late = seed.article("late", "2019-11-28")
    seed.say(late, 6277, "TECH_DEALS", revision="before")
    seed.say(late, 6204, "TECH_DEALS", revision="after")
    seed.say(late, 200, "ST_PARKS_BASES", "2019-03-18", area="CN-NM-150100", freq="D")
    check([late])
    early = seed.article("early", "2018-03-09")
    seed.growth(
        early, seed.say(early, 3765, "TECH_CONTRACTS_SIGNED", "2017"), 12.4, "TECH_CONTRACTS_SIGNED", period="2017"
    )
    seed.say(early, 131, "ST_PARKS_BASES", "2017-12-31", freq="D")
    check([early])
    seed.con.execute("update core.dim_article set is_current = false, withdrawn_at = now() where article_id = 'late'")
    check([late])
    seed.con.execute(
        "update core.fct_statement set value = 6300, value_low = 6300, value_high = 6300 where article_id = "
        "'seed' and value = 6277"
    )
    check(["seed"])


PLACES = ("CN", "CN-NM", "CN-NM-150100", "CN-NM-150200")


def tell_something(world: Any, name: str, chance: random.Random) -> None:
    """An article with a few figures of a small world, so that many of them bear on each other."""
    world.article(name, f"20{chance.randrange(19, 24)}-0{chance.randrange(1, 9)}-11", "x" * 600)
    for _ in range(chance.randrange(2, 5)):
        indicator = chance.choice(
            ("TECH_DEALS", "TECH_CONTRACTS_REGISTERED", "FOREIGN_TRADE", "EXPORTS", "MAKER_SPACES")
        )
        about = {
            "area": chance.choice(PLACES),
            "period": chance.choice(("2017", "2018", "2018-12-31", "2018-01/2018-06")),
        }
        told = {
            "scenario": chance.choice(("actual", "actual", "target")),
            "revision": chance.choice((None, None, "after")),
        }
        level = world.say(name, chance.choice((90, 100, 110, 300, 1000)), indicator, **about, **told)
        if chance.random() < 0.5:
            world.growth(name, level, chance.choice((10, 11.1, 50)), indicator, **about)
        if chance.random() < 0.3:
            share = {"kind": "share", "unit": "percent", "applies_to": level, "half": 0.5}
            world.say(name, chance.choice((10, 33)), indicator, **about | {"area": chance.choice(PLACES)}, **share)


@pytest.mark.parametrize("seed_of_chance", range(2))
def test_what_moved_is_all_that_must_be_judged_anew(
    world: Any, seed_of_chance: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles that come, go and are read again one by one leave what a run over all of them makes, in parts of any size."""
    chance = random.Random(seed_of_chance)
    names: list[str] = []
    world.observe()
    world.judge()
    for number in range(5):
        changed = [f"{number}{letter}" for letter in "abc"]
        for name in changed:
            tell_something(world, name, chance)
        names += changed
        if number > 0:
            changed.append(chance.choice(names[:-3]))
            world.con.execute(
                "update core.dim_article set is_current = not is_current where article_id = ?", [changed[-1]]
            )
            changed.append(chance.choice(names[:-3]))
            world.con.execute("update core.fct_statement set time_period = '2017' where article_id = ?", [changed[-1]])
        world.observe(changed)
        world.judge(changed)
    step = everything(world)
    for table in (
        "fct_observation",
        "bridge_observation_source",
        "bridge_article_copy",
        "fct_validation",
        "fct_finding",
    ):
        world.con.execute(f"delete from core.{table}")
    for module, size in ((observations, "MERGED"), (edits, "OBSERVATIONS"), (edits, "ARTICLES")):
        monkeypatch.setattr(module, size, 15)
    world.observe()
    world.judge()
    for stepwise, scratch in zip(step, everything(world), strict=True):
        assert set(stepwise) ^ set(scratch) == set()
        assert stepwise == scratch
    found = {
        rule for (rule,) in world.rows("select distinct rule_id from core.fct_validation where obs_id is not null")
    }
    assert len(found) > 5


def test_a_place_that_is_left_alone_is_no_longer_held_against_another(world: Any) -> None:
    a, b = world.article("a", "2019-03-18"), world.article("b", "2019-03-19")
    world.say(a, 6277, "TECH_DEALS", area="CN-NM")
    world.say(b, 120, "TECH_DEALS", area="CN-NM-150100")
    world.observe()
    world.judge()
    assert world.outcomes("place_within_place") == ["pass"]
    world.con.execute("update core.dim_article set is_current = false where article_id = ?", [a])
    world.observe([a])
    world.judge([a])
    assert world.outcomes("place_within_place") == []


def test_nothing_is_written_when_nothing_changed(seed: Any) -> None:
    seed.observe()
    seed.judge()
    stamp = seed.rows("select max(first_seen_at), count(*) from core.fct_finding")
    seed.observe([])
    assert seed.judge([])["open"] == stamp[0][1]
    assert seed.rows("select max(first_seen_at), count(*) from core.fct_finding") == stamp


@pytest.mark.parametrize(("first", "second", "shown"), [(596, 2002, 2002), (2002, 596, 2002), (1900, 2002, 1900)])
def test_the_much_smaller_of_two_levels_of_one_article_is_shown_last(
    world: Any, first: float, second: float, shown: float
) -> None:
    """ "Of the 2,002 firms 596 are new", read as two counts of firms: the smaller is rather a part of the larger."""
    a = world.article("a", "2025-02-14")
    world.say(a, first, "MAKER_SPACES", "2024")
    world.say(a, second, "MAKER_SPACES", "2024")
    world.observe()
    rows = world.rows("select obs_value from core.fct_observation where obs_status = 'A'")
    assert rows == [(shown,)]


def test_an_average_is_of_figures_that_were_told_together(world: Any) -> None:
    """Another article's count under another name must not stand in for the one told beside the value."""
    a = world.article("a", "2019-11-28")
    world.say(a, 6204, "TECH_DEALS")
    world.say(a, 22.9e9, "TECH_CONTRACTS_VALUE", half=5e7)
    world.say(world.article("b", "2020-06-18"), 6277, "TECH_CONTRACTS_SIGNED")
    world.observe()
    rows = world.rows("select round(obs_value) from core.fct_observation where method_id = 'average_value'")
    assert rows == [(3691167.0,)]
