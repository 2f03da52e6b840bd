"""Every edit, with a case that passes, one that fails and one that it does not apply to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline.validation import edits
from imtech_pipeline.validation.edit import _needed, judge, new_outcomes

Case = Callable[[Any], Any]


def article(w: Any, name: str = "a", day: str | None = "2019-03-18", text: str = "") -> str:
    return str(w.article(name, day, text))


def one(*args: Any, **more: Any) -> Case:
    """A single statement in an article of March 2019."""
    return lambda w: w.say(article(w), *args, **more)


def grown(
    level: float,
    percent: float,
    indicator: str = "TECH_DEALS",
    half: float = 0.05,
    base: tuple[Any, ...] | None = None,
    **more: Any,
) -> Case:
    """A level with its growth, and a base told by an earlier article."""

    def tell(w: Any) -> None:
        a = article(w)
        w.growth(a, w.say(a, level, indicator, half=more.pop("level_half", 0)), percent, indicator, half=half, **more)
        if base:
            w.say(article(w, "earlier", "2018-03-09"), *base)

    return tell


def several(*statements: tuple[float, str, dict[str, Any]]) -> Case:
    def tell(w: Any) -> None:
        a = article(w, day="2025-01-01")
        for value, indicator, more in statements:
            w.say(a, value, indicator, **({"period": "2018"} | more))

    return tell


def apart(*statements: tuple[str, float, str, dict[str, Any]]) -> Case:
    """Statements of articles of different days."""

    def tell(w: Any) -> None:
        for i, (day, value, indicator, more) in enumerate(statements):
            w.say(article(w, f"article {i}", day), value, indicator, **({"period": "2018"} | more))

    return tell


def converted(dollars: float, half: float = 0.005e9, day: str | None = "2019-03-18", unit: str = "USD") -> Case:
    def tell(w: Any) -> None:
        a = article(w, day=day)
        level = w.say(a, 23.6e9, "TECH_CONTRACTS_VALUE", half=0.05e9)
        w.say(a, dollars, None, half=half, unit=unit, kind="equivalent", applies_to=level)

    return tell


def hectares(value: float, linked: bool = True) -> Case:
    def tell(w: Any) -> None:
        a = article(w)
        level = w.say(a, 4.6e6, "GRASSLAND_AREA", unit="mu", half=5e4)
        w.say(a, value, None, unit="ha", kind="equivalent", half=500, applies_to=level if linked else None)

    return tell


def named(first: str, second: str, value: float = 144, period: str | None = "2019-03-12") -> Case:
    def tell(w: Any) -> None:
        a = article(w)
        w.say(a, value, None, period, subject=first)
        w.say(a, value, None, "2019-03-18", subject=second)

    return tell


def yearly(levels: dict[int, float], rates: dict[int, float]) -> Case:
    def tell(w: Any) -> None:
        a = article(w, day="2025-01-01")
        for year, level in levels.items():
            w.say(a, level, "RD_SPENDING", str(year))
        for year, rate in rates.items():
            w.say(a, rate, "RD_SPENDING", str(year), unit="percent", kind="change", comparison_basis="yoy", half=0.05)

    return tell


def averaged(rate: float, *levels: tuple[str, float]) -> Case:
    def tell(w: Any) -> None:
        a = article(w, day="2025-01-01")
        w.say(a, rate, "RD_SPENDING", "2016/2019", unit="percent", kind="change", half=0.05)
        for period, level in levels:
            w.say(a, level, "RD_SPENDING", period)

    return tell


def share(percent: float, with_whole: bool = True) -> Case:
    def tell(w: Any) -> None:
        a = article(w)
        part = w.say(a, 2410, "TECH_DEALS", breakdown="ENTERPRISES")
        w.say(
            a, percent, "TECH_DEALS", breakdown="ENTERPRISES", unit="percent", kind="share", half=0.5, applies_to=part
        )
        if with_whole:
            w.say(a, 3765, "TECH_DEALS")

    return tell


def revised(old: float, new: float, late: float | None = None) -> Case:
    def tell(w: Any) -> None:
        w.say(article(w, "first", "2019-03-18"), old, "TECH_DEALS")
        second = article(w, "second", "2019-11-28")
        w.say(second, old, "TECH_DEALS", revision="before")
        w.say(second, new, "TECH_DEALS", revision="after")
        if late is not None:
            # told under another name that counts the same
            w.say(article(w, "late", "2020-06-18"), late, "TECH_CONTRACTS_SIGNED")

    return tell


def target(planned: float, outcome: float | None) -> Case:
    def tell(w: Any) -> None:
        w.say(
            article(w, "plan", "2018-03-09"), planned, "TECH_CONTRACTS_SIGNED", scenario="target", qualifier="more_than"
        )
        later = article(w, "later", "2019-03-18")
        if outcome is not None:
            w.say(later, outcome, "TECH_DEALS")

    return tell


def history(*values: float) -> Case:
    return several(*[(value, "RD_SPENDING", {"period": str(2010 + i)}) for i, value in enumerate(values)])


def ratio(average: float, number: float | None) -> Case:
    def tell(w: Any) -> None:
        a = article(w)
        w.say(a, 2.24e12, "TECH_CONTRACTS_VALUE", area="CN", half=0.005e12)
        w.say(a, average, "TECH_CONTRACT_AVERAGE_VALUE", area="CN", half=500)
        if number:
            w.say(a, number, "TECH_CONTRACTS_SIGNED", area="CN")

    return tell


def days_apart(new_share: float, articles: int = 6) -> Case:
    """Six articles of an earlier day and some of a later one, of whose statements so many have an indicator."""

    def tell(w: Any) -> None:
        for day, part, count in (("old", 1.0, 6), ("new", new_share, articles)):
            for i in range(count):
                a = article(w, f"{day} {i}")
                for n in range(10):
                    w.say(a, n + 1, "TECH_DEALS" if n < 10 * part else None)
        w.con.execute(
            "update core.dim_article set first_seen_at = '2025-02-01 12:00:00+00' where article_id like 'new%'"
        )

    return tell


NATIONAL = {"breakdown": "NATIONAL"}
HOHHOT, BAOTOU = {"area": "CN-NM-150100"}, {"area": "CN-NM-150200"}
PERCENT = {"unit": "percent", "kind": "change"}
SHARE = {"unit": "percent", "kind": "share"}
RD = [(0.81e9, "BASIC_RESEARCH"), (1.68e9, "APPLIED_RESEARCH"), (18.47e9, "EXPERIMENTAL_DEVELOPMENT")]


def by_activity(total: float, parts: list[tuple[float, str]] = RD) -> Case:
    return several(
        (total, "RD_SPENDING", {"half": 5e6}), *[(v, "RD_SPENDING", {"breakdown": b, "half": 5e6}) for v, b in parts]
    )


def shares(*values: float) -> Case:
    return several(
        *[(v, "RD_SPENDING", SHARE | {"breakdown": b, "half": 0.05}) for v, (_, b) in zip(values, RD, strict=False)]
    )


def two_ways(percent: float, difference: float | None) -> Case:
    def tell(w: Any) -> None:
        a = article(w)
        level = w.say(a, 20.95e9, "RD_SPENDING", half=5e6)
        w.growth(a, level, percent, "RD_SPENDING")
        if difference:
            w.growth(a, level, difference, "RD_SPENDING", unit="CNY", half=5e6)

    return tell


#: rule -> outcome -> what is told
def corrected_stock(earlier: float, day: str = "2019-03-18") -> Case:
    """A stock of the spring, and what the autumn corrects the year's end to."""

    def tell(w: Any) -> None:
        w.say(article(w, "earlier", day), earlier, "MAKER_SPACES", day, freq="D")
        a = article(w, "correction", "2019-11-28")
        w.say(a, 223, "MAKER_SPACES", "2018-12-31", freq="D", revision="before")
        w.say(a, 209, "MAKER_SPACES", "2018-12-31", freq="D", revision="after")

    return tell


CASES: dict[str, dict[str, Case]] = {
    "known_codes": {
        "pass": one(6277, "TECH_DEALS"),
        "fail": one(6277, "TECH_DEALS", area="CN-XX"),
        "na": one(6277, None, area=None),
    },
    "known_unit": {
        "pass": one(6277, "TECH_DEALS"),
        "fail": one(5, None, unit="furlong"),
        "na": one(5, None, unit_measure=None),
    },
    "count_is_whole": {"pass": one(6277, "TECH_DEALS"), "fail": one(6277.5, "TECH_DEALS"), "na": one(1.53, None)},
    "fall_within_whole": {
        "pass": one(-99, "TECH_DEALS", **PERCENT),
        "fail": one(-120, "TECH_DEALS", **PERCENT),
        "na": one(6277, "TECH_DEALS"),
    },
    "rate_plausible": {
        "pass": lambda w: [
            a := article(w),
            w.say(a, 4502.1, None, **PERCENT),
            w.say(a, 46, None, unit="ratio", kind="multiple"),
        ],
        "fail": one(4502.1, "TECH_DEALS", **PERCENT),
        "na": one(4502.1, "TECH_DEALS"),
    },
    "share_in_range": {
        "pass": one(64, "TECH_DEALS", breakdown="ENTERPRISES", **SHARE),
        "fail": one(164, "TECH_DEALS", breakdown="ENTERPRISES", **SHARE),
        "na": one(164, "RD_INTENSITY", **SHARE),
    },
    "unit_fits_indicator": {
        "pass": one(120, "POWER_CAPACITY", unit="GW"),
        "fail": one(120, "POWER_CAPACITY", unit="ha"),
        "na": one(120, None, unit="GW"),
    },
    "interval_holds_value": {
        "pass": one(6277, "TECH_DEALS"),
        "fail": one(6277, "TECH_DEALS", value_low=1, value_high=2),
        "na": one(6277, None, value_low=None),
    },
    "period_is_one": {
        "pass": one(6277, "TECH_DEALS", "2018-Q1"),
        "fail": one(6277, "TECH_DEALS", "2018-Q7"),
        "na": one(6277, "TECH_DEALS", None),
    },
    "actual_not_in_future": {
        "pass": one(6277, "TECH_DEALS", "2019"),
        "fail": one(6277, "TECH_DEALS", "2020"),
        "na": one(6277, "TECH_DEALS", "2020", scenario="target"),
    },
    "conversion_currency": {"pass": converted(3.52e9), "fail": converted(35.2e9), "na": converted(3.52e9, day=None)},
    "conversion_unit": {"pass": hectares(307000), "fail": hectares(30700), "na": hectares(307000, linked=False)},
    "one_figure_two_names": {
        "pass": named("industrial parks", "Industrial parks"),
        "fail": named("industrial parks", "industrial parks and bases"),
        "na": named("industrial parks", "industrial parks and bases", period=None),
    },
    "article_yields_statements": {
        "pass": lambda w: w.say(article(w, text="x" * 900), 6277, "TECH_DEALS"),
        "fail": lambda w: article(w, text="x" * 900),
        "na": lambda w: article(w, text="x" * 90),
    },
    "article_is_dated": {
        "pass": one(6277, "TECH_DEALS"),
        "fail": lambda w: w.say(article(w, day=None), 6277, "TECH_DEALS"),
        "na": lambda w: article(w, day=None),
    },
    "reader_yield": {"pass": days_apart(0.9), "fail": days_apart(0.2), "na": days_apart(0.2, articles=2)},
    "part_within_whole": {
        "pass": several((144, "ST_PARKS_BASES", {}), (28, "ST_PARKS_BASES", NATIONAL)),
        "fail": several((28, "ST_PARKS_BASES", {}), (144, "ST_PARKS_BASES", NATIONAL)),
        "na": several((28, "ST_PARKS_BASES", NATIONAL)),
    },
    "part_within_whole_elsewhere": {
        "pass": apart(("2019-03-18", 144, "ST_PARKS_BASES", {}), ("2019-03-19", 28, "ST_PARKS_BASES", NATIONAL)),
        "fail": apart(("2019-03-18", 28, "ST_PARKS_BASES", {}), ("2019-03-19", 144, "ST_PARKS_BASES", NATIONAL)),
        "na": apart(
            ("2019-03-18", 28, "ST_PARKS_BASES", {"period": "2017"}), ("2019-03-19", 144, "ST_PARKS_BASES", NATIONAL)
        ),
    },
    "place_within_place": {
        "pass": several((100, "TECH_DEALS", HOHHOT), (300, "TECH_DEALS", {})),
        "fail": several((400, "TECH_DEALS", HOHHOT), (300, "TECH_DEALS", {"area": "CN"})),
        "na": several((400, "TECH_DEALS", HOHHOT)),
    },
    "places_add_up": {
        "pass": several((100, "TECH_DEALS", HOHHOT), (150, "TECH_DEALS", BAOTOU), (300, "TECH_DEALS", {})),
        "fail": several((200, "TECH_DEALS", HOHHOT), (150, "TECH_DEALS", BAOTOU), (300, "TECH_DEALS", {})),
        "na": several((200, "TECH_DEALS", HOHHOT), (150, "TECH_DEALS", BAOTOU)),
    },
    "period_within_year": {
        "pass": several((605, "TECH_DEALS", {"period": "2018-01/2018-06"}), (2219, "TECH_DEALS", {})),
        "fail": several((2605, "TECH_DEALS", {"period": "2018-01/2018-06"}), (2219, "TECH_DEALS", {})),
        # "by 16 November" counts from a day that nobody told
        "na": several((2605, "TECH_DEALS", {"period": "2018-11-16"}), (2219, "TECH_DEALS", {})),
    },
    "parts_add_up": {"pass": by_activity(20.95e9), "fail": by_activity(21.95e9), "na": by_activity(21.95e9, RD[:2])},
    "share_times_whole": {"pass": share(64), "fail": share(46), "na": share(64, with_whole=False)},
    "shares_add_up": {"pass": shares(3.9, 8.0, 88.1), "fail": shares(3.9, 8.0, 78.1), "na": shares(3.9, 8.0)},
    "ratio_of_levels": {"pass": ratio(4.627e6, 484000), "fail": ratio(46.27e6, 484000), "na": ratio(46.27e6, None)},
    "growth_whole_number": {
        "pass": grown(6277, 66.7),
        "fail": grown(7, 66.7),
        "na": grown(7, 66.7, comparison_basis="since:yesterday"),
    },
    "growth_implied_base": {
        "pass": grown(23.6e9, 45, "TECH_CONTRACTS_VALUE", half=0.5),
        "fail": grown(23.6e9, -145, "TECH_CONTRACTS_VALUE", half=0.5),
        "na": grown(23.6e9, 45, "TECH_CONTRACTS_VALUE", comparison_basis="since:yesterday"),
    },
    "growth_earlier_level": {
        "pass": grown(6277, 66.7, base=(3765, "TECH_CONTRACTS_SIGNED", "2017")),
        "fail": grown(6277, 66.7, base=(4765, "TECH_DEALS", "2017")),
        "na": grown(6277, 66.7),
    },
    "growth_told_two_ways": {
        "pass": two_ways(10.2, 1.94e9),
        "fail": two_ways(10.2, 3.4e9),
        "na": two_ways(10.2, None),
    },
    "average_growth": {
        "pass": averaged(10.0, ("2015", 100e9), ("2019", 146.41e9)),
        "fail": averaged(10.0, ("2016", 100e9), ("2019", 146.41e9)),
        "na": averaged(10.0, ("2019", 146.41e9)),
    },
    "chained_growth": {
        "pass": yearly({2015: 100e9, 2018: 133.1e9}, {2016: 10, 2017: 10, 2018: 10}),
        "fail": yearly({2015: 100e9, 2018: 153.1e9}, {2016: 10, 2017: 10, 2018: 10}),
        "na": yearly({2015: 100e9, 2018: 153.1e9}, {2016: 10, 2018: 10}),
    },
    "magnitude": {
        "pass": history(10e9, 12e9, 13e9, 15e9, 19e9),
        "fail": history(10e9, 12e9, 13e9, 15e9, 19e13),
        "na": history(10e9, 12e13),
    },
    "told_twice": {
        "pass": several((5e9, "RD_SPENDING", {"half": 5e8}), (5.1e9, "RD_SPENDING", {"half": 5e7})),
        "fail": several((6e9, "RD_SPENDING", {}), (5e9, "RD_SPENDING", {})),
        "na": several((5e9, "RD_SPENDING", {}), (6e9, "RD_SPENDING", {"period": "2017"})),
    },
    "source_against_source": {
        "pass": apart(("2019-03-18", 6277, "TECH_DEALS", {}), ("2019-03-20", 6277, "TECH_DEALS", {})),
        "fail": apart(("2019-03-18", 6277, "TECH_DEALS", {}), ("2019-03-20", 6377, "TECH_DEALS", {})),
        "na": apart(("2019-03-18", 6277, "TECH_DEALS", {})),
    },
    "superseded_figure": {
        "pass": revised(6277, 6204, 6204),
        "fail": revised(6277, 6204, 6277),
        "na": revised(6277, 6204),
    },
    "stock_before_correction": {
        "pass": corrected_stock(209),
        "fail": corrected_stock(223),
        "na": corrected_stock(223, day="2019-11-18"),
    },
    "revision_within_bound": {
        "pass": revised(6277, 6204),
        "fail": revised(6277, 5204),
        "na": apart(("2019-03-18", 6277, "TECH_DEALS", {})),
    },
    "target_reached": {"pass": target(4500, 6277), "fail": target(7500, 6277), "na": target(4500, None)},
    "look_alike_break": {
        "pass": several(
            (2600, "TECH_DEALS", {"period": "2022"}), (2219, "TECH_CONTRACTS_REGISTERED", {"period": "2023"})
        ),
        "fail": several((6277, "TECH_DEALS", {}), (2219, "TECH_CONTRACTS_REGISTERED", {"period": "2023"})),
        "na": several((6277, "TECH_DEALS", {})),
    },
    "outside_yardstick": {
        "pass": several((2000, "TECH_DEALS", {"period": "2023"})),
        "fail": several((6277, "TECH_DEALS", {}), (23.6e9, "TECH_CONTRACTS_VALUE", {"half": 5e7})),
        "na": several((6277, "TECH_DEALS", {"area": "CN-NM-150100"})),
    },
    "outside_reference": {
        "pass": several((2219, "TECH_CONTRACTS_REGISTERED", {"period": "2023"})),
        "fail": several((2291, "TECH_CONTRACTS_REGISTERED", {"period": "2023"})),
        "na": several((2291, "TECH_CONTRACTS_REGISTERED", {"period": "2003"})),
    },
}


def test_every_edit_has_its_cases() -> None:
    assert sorted(CASES) == sorted(edit.rule_id for edit in edits.EDITS)


@pytest.mark.parametrize(("rule", "outcome"), [(rule, outcome) for rule in CASES for outcome in ("pass", "fail", "na")])
def test_edit(world: Any, rule: str, outcome: str) -> None:
    CASES[rule][outcome](world)
    world.observe()
    # one edit alone: its frame must not lean on others
    edits._write_rules(world.con)
    edits._prepare_rules(world.con)
    edits._prepare(world.con, (), (), everything=True)
    new_outcomes(world.con)
    edit = next(e for e in edits.EDITS if e.rule_id == rule)
    decided: set[str] = set()
    for part in range(edits._parts(world.con, edit.grain)):
        edits._GRAINS[edit.grain](world.con, part)
        decided |= judge(world.con, [edit])[rule].keys() - {"na"}
        of_grain = [e for e in edits.EDITS if e.grain == edit.grain]
        for other in set(of_grain) - set(_needed(world.con, of_grain)):
            assert not world.rows(other.frame), f"{other.rule_id} was left out and had something to judge"
    # beside a failing fact others may stand that pass
    wanted = {"pass": [{"pass"}], "fail": [{"fail"}, {"fail", "pass"}], "na": [set()]}
    assert decided in wanted[outcome], world.rows("select outcome, message from t_outcome")
    for message, action, severity in world.rows(
        "select message, action, severity from t_outcome where outcome = 'fail'"
    ):
        assert message.endswith((".", "?")), message
        assert message[0].isupper() or not message[0].isalpha()
        assert "nan" not in message
        assert "None" not in message
        assert action
        assert severity in ("hard", "soft")


def test_rules_are_complete() -> None:
    for rule in edits.RULES:
        assert all(part not in (None, "") for part in rule), rule
        assert rule[3] in range(6)
        assert rule[4] in ("hard", "soft")
    assert len({rule[0] for rule in edits.RULES}) == len(edits.RULES)


def messages(world: Any, rule: str, outcome: str = "fail") -> list[str]:
    return [
        m
        for (m,) in world.rows(
            f"select message from core.fct_validation where rule_id = '{rule}' and outcome = '{outcome}' order by 1"
        )
    ]


def test_what_the_seed_is_told(seed: Any) -> None:
    seed.observe()
    counts = seed.judge()
    assert counts["hard"] == 0
    counted = "select rule_id, obs_id is not null, actual from core.fct_validation where rule_id in ({}) order by 1"
    assert seed.rows(counted.format("'growth_whole_number', 'growth_implied_base'")) == [
        ("growth_implied_base", True, "1 facts checked"),
        ("growth_whole_number", True, "1 facts checked"),
    ]
    (part,) = messages(seed, "part_within_whole", "pass")
    assert "28, 19.4 percent, lies within the whole of 144" in part
    (rate,) = messages(seed, "conversion_currency", "pass")
    assert "implies 6.68 to 6.73 yuan a US dollar" in rate
    assert "6.71, the mean of 2018 6.62: the article used the rate of its day" in rate
    (names,) = messages(seed, "one_figure_two_names")
    assert "“science and technology industrial parks” and “science and technology industrial parks and bases”" in names
    (yardstick,) = messages(seed, "outside_yardstick")
    for words in (
        "6,277 technology deals",
        "23.6 billion yuan",
        "far above",
        "5.249 billion yuan in 2022",
        "6.171 billion yuan in 2023",
        "another yardstick",
        "do not join",
    ):
        assert words in yardstick
    assert counts["fail"] == 2


def test_a_finding_is_told_of_every_figure_that_it_names(seed: Any) -> None:
    seed.observe()
    seed.judge()
    facts = """
        select s.quote, b.role from core.bridge_finding_fact b join core.fct_validation v on v.validation_id = b.finding_id
        join core.fct_statement s on s.statement_id = b.statement_id where v.rule_id = '{}' order by b.role, s.value"""
    assert seed.rows(facts.format("outside_yardstick")) == [("6,277", "judged"), ("23.6 billion yuan", "named")]
    assert seed.rows(facts.format("one_figure_two_names")) == [("144", "judged"), ("144", "named")]
    shown = """
        select s.quote, f.role from mart.finding_statement f join core.fct_validation v on v.validation_id = f.validation_id
        join core.fct_statement s on s.statement_id = f.statement_id where v.rule_id = 'outside_yardstick' order by 2, 1"""
    for model in sqlmodels.load():
        if model.qualified in ("mart.lineage", "mart.finding_statement"):
            seed.con.execute(model.statement())
    assert seed.rows(shown) == [
        ("$3.52 billion", "belongs"),
        ("45", "belongs"),
        ("66.7", "belongs"),
        ("6,277", "judged"),
        ("23.6 billion yuan", "named"),
    ]
    before = seed.rows("from core.bridge_finding_fact order by all")
    seed.judge(["seed"])
    assert seed.rows("from core.bridge_finding_fact order by all") == before


def test_every_vintage_of_a_figure_is_marked_as_of_another_yardstick(seed: Any) -> None:
    later = article(seed, "correction", "2019-11-28")
    seed.say(later, 23.6e9, "TECH_CONTRACTS_VALUE", half=5e7, revision="before")
    seed.say(later, 22.9e9, "TECH_CONTRACTS_VALUE", half=5e7, revision="after")
    seed.observe()
    seed.judge()
    marked = seed.rows(
        "select o.obs_value from core.bridge_finding_fact b join core.fct_observation o using (obs_id) "
        "join core.fct_finding f using (finding_id) where f.rule_id = 'outside_yardstick' order by 1"
    )
    assert marked == [(6277.0,), (22.9e9,), (23.6e9,)]


def test_a_figure_revised_under_another_name_is_told(world: Any) -> None:
    loans = "ACHIEVEMENT_PLEDGE_LOANS_VALUE"
    world.say(article(world, "march", "2019-03-18"), 69.7e6, "IPR_LEVERAGED_LOANS")
    later = article(world, "december", "2019-12-02")
    world.say(later, 69.7e6, loans, unit="CNY", revision="before")
    world.say(later, 71.2e6, loans, unit="CNY", revision="after")
    world.observe()
    world.judge()
    (message,) = messages(world, "superseded_figure")
    assert message.startswith("March.txt tells 69.7 million yuan for Loans leveraged")
    assert "under another name" in message
    assert message.endswith("is 71.2 million yuan since then.")


def test_rates_are_chained_under_all_names_of_a_figure(world: Any) -> None:
    world.say(article(world, "first", "2018-03-09"), 100, "TECH_CONTRACTS_SIGNED", "2017")
    a = article(world, "second", "2019-03-09")
    world.growth(a, world.say(a, 120, "TECH_DEALS"), 20, "TECH_DEALS")
    b = article(world, "third", "2020-03-09")
    world.growth(b, world.say(b, 150, "TECH_CONTRACTS_SIGNED", "2019"), 10, "TECH_CONTRACTS_SIGNED", period="2019")
    world.observe()
    world.judge()
    (message,) = messages(world, "chained_growth")
    assert "(100 in 2017, 150 in 2019) 50 percent" in message


@pytest.mark.parametrize(("indicator", "judged"), [("RD_SPENDING", True), ("GDP", False)])
def test_growth_at_constant_prices_is_not_held_against_amounts(world: Any, indicator: str, judged: bool) -> None:
    a = article(world, day="2025-01-01")
    world.say(a, 100e9, indicator, "2023")
    level = world.say(a, 120e9, indicator, "2024")
    world.growth(a, level, 5.2, indicator, period="2024")
    world.say(a, 5.0, indicator, "2020/2024", unit="percent", kind="change", half=0.05)
    world.say(a, 70e9, indicator, "2020")
    world.observe()
    world.judge()
    told = world.con.execute(
        "select rule_id from core.fct_validation where outcome = 'fail' and rule_id in "
        "('growth_earlier_level', 'average_growth')"
    ).fetchall()
    derived = world.con.execute(
        "select 1 from core.fct_observation where method_id = 'implied_previous_value'"
    ).fetchall()
    assert bool(told) == bool(derived) == judged


def test_a_slip_of_scale_is_named(world: Any) -> None:
    apart(("2019-03-18", 23.6e9, "TECH_CONTRACTS_VALUE", {}), ("2019-03-20", 2.36e6, "TECH_CONTRACTS_VALUE", {}))(world)
    world.observe()
    world.judge()
    (message,) = messages(world, "source_against_source")
    assert "a slip of 10,000 times" in message


def test_life_of_a_finding(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open when first met, explained by the catalogue, closed when the data changed, open again when it comes back."""
    import pandas as pd

    from imtech_pipeline.validation import relations

    def status() -> list[tuple[Any, ...]]:
        return list(world.rows("select status, explained_by, closed_at is not null from core.fct_finding"))

    world.say(article(world), 187.5, "MAKER_SPACES")
    world.observe()
    world.judge()
    assert status() == [("open", None, False)]
    accepted = pd.DataFrame(
        [
            (
                "count_is_whole",
                "MAKER_SPACES",
                "CN-NM",
                None,
                "A statistician",
                "2025-01-31",
                "Half a space is shared with a neighbour.",
            )
        ],
        columns=["rule_id", "indicator", "ref_area", "time_period", "who", "accepted_on", "why"],
    )
    monkeypatch.setattr(relations, "accepted_findings", lambda: accepted.copy())
    world.judge([])
    assert status() == [("explained", "A statistician", False)]
    world.con.execute("update core.fct_statement set value = 187, value_low = 187, value_high = 187")
    world.judge(["a"])
    assert status() == [("closed", "A statistician", True)]
    world.con.execute("update core.fct_statement set value = 187.5, value_low = 187.5, value_high = 187.5")
    world.judge(["a"])
    assert status() == [("explained", "A statistician", False)]


def test_rate_of_the_bank() -> None:
    import datetime as dt

    assert round(edits.ecb_rate("USD", "CNY", dt.date(2019, 3, 18)) or 0, 2) == 6.71
    assert edits.ecb_rate("USD", "CNY", dt.date(2019, 3, 17)) == edits.ecb_rate("USD", "CNY", dt.date(2019, 3, 15))
    assert round(edits.ecb_mean("USD", "CNY", "2018") or 0, 2) == 6.62
    assert edits.ecb_mean("USD", "CNY", "2019-03-18") is None
    assert edits.ecb_rate("USD", "MNT", dt.date(2019, 3, 18)) is None
    assert edits.ecb_rate("USD", "CNY", dt.date(1990, 1, 1)) is None
    # the bank had no rate of the krona from 2008 to 2018: the last one before is no rate of the day
    assert edits.ecb_rate("ISK", "EUR", dt.date(2013, 6, 3)) is None


@pytest.mark.parametrize(("before", "outcome"), [(3765, "pass"), (4100, "fail"), (376.5, "fail"), (17_000, "na")])
def test_an_article_at_odds_with_itself_by_far_is_misread(world: Any, before: float, outcome: str) -> None:
    """A base of another scope or a slip of ten times is told; 17,000 is rather the figure of another thing or year."""
    a = article(world)
    world.growth(a, world.say(a, 6277, "TECH_DEALS"), 66.7, "TECH_DEALS")
    world.say(a, before, "TECH_DEALS", "2017")
    world.observe()
    world.judge()
    assert world.outcomes("growth_earlier_level") == [outcome]


@pytest.mark.parametrize(("difference", "outcome"), [(1.94e9, "pass"), (3.4e9, "fail"), (14e9, "na")])
def test_two_changes_that_are_far_apart_are_of_two_things(world: Any, difference: float, outcome: str) -> None:
    two_ways(10.2, difference)(world)
    world.observe()
    world.judge()
    assert world.outcomes("growth_told_two_ways") == [outcome]


@pytest.mark.parametrize(
    ("quote", "more", "outcome"),
    [
        ("3,098", {}, "fail"),
        ("640 percent", {}, "na"),
        ("3,098 percent", {}, "fail"),
        ("3,000 percent", {"qualifier": "more_than"}, "na"),
    ],
)
def test_a_high_rate_that_is_printed_as_one(world: Any, quote: str, more: dict[str, str], outcome: str) -> None:
    value = float(quote.split()[0].replace(",", ""))
    one(value, "TECH_DEALS", **PERCENT, quote=quote, **more)(world)
    world.observe()
    world.judge()
    assert (world.outcomes("rate_plausible") or ["na"]) == [outcome]


def test_a_rate_of_another_day_is_no_wrong_amount(world: Any) -> None:
    converted(3.7e9)(world)
    world.observe()
    world.judge()
    (message,) = messages(world, "conversion_currency")
    assert "another day's" in message


@pytest.mark.parametrize(
    ("subject", "outcome"), [("share of exports in trade", ["fail"]), ("share of Peru in exports", [])]
)
def test_a_share_in_a_part_is_no_share_in_the_whole(world: Any, subject: str, outcome: list[str]) -> None:
    a = article(world)
    for value, indicator, name in (
        (88.6, "EXPORTS", subject),
        (33.1, "IMPORTS", subject.replace("exports", "imports")),
    ):
        world.say(a, value, indicator, subject=name, **SHARE, half=0.05)
    world.observe()
    world.judge()
    assert world.outcomes("shares_add_up") == outcome


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("employed persons", "Employed", "na"),
        ("technology deals", "deals", "na"),
        ("parks and bases", "parks", "fail"),
        ("Parks and bases", "bases and parks", "pass"),
    ],
)
def test_a_shorter_name_is_no_other_name(world: Any, first: str, second: str, outcome: str) -> None:
    named(first, second)(world)
    world.observe()
    world.judge()
    assert world.outcomes("one_figure_two_names") == [outcome]


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        ("There are 6,000 maker spaces. Later it is said that there are 5,000 maker spaces.", True),
        ("There are 6,000 maker spaces, and 5,000 with a roof.", False),
        ("There are 6,000 maker spaces. Some 5,000 of them have a roof.", False),
    ],
)
def test_a_part_is_not_the_whole_told_again(world: Any, text: str, fails: bool) -> None:
    a = article(world, text=text)
    world.sentences(a, *text.split(". "))
    starts = [0, text.index(". ") + 2] if ". " in text else [0]
    for n, start in enumerate(starts):
        end = starts[n + 1] if n + 1 < len(starts) else len(text)
        world.con.execute(f"update core.dim_sentence set char_start = {start}, char_end = {end} where char_start = {n}")
    for value in (6000, 5000):
        start = text.index(f"{value:,}")
        world.say(a, value, "MAKER_SPACES", char_start=start, char_end=start + 5)
    world.observe()
    world.judge()
    assert ("fail" in world.outcomes("told_twice")) == fails


@pytest.mark.parametrize(("second", "fails"), [(5400, True), (2000, False), (60000, True), (600, True)])
def test_a_much_smaller_amount_is_rather_a_part(world: Any, second: float, fails: bool) -> None:
    """ "6,000 spaces ... 2,000 spaces": a part that was not bound as one; 5,400 or a slip of ten times is the figure told again."""
    a = article(world)
    world.say(a, 6000, "MAKER_SPACES")
    world.say(a, second, "MAKER_SPACES")
    world.observe()
    world.judge()
    assert ("fail" in world.outcomes("told_twice")) == fails
