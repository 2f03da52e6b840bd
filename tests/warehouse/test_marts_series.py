"""The marts over years and places, on observations written by hand."""

import pytest

COLUMNS = (
    "obs_id, indicator, breakdown, ref_area, time_period, freq, measure, unit_measure, scenario, comparison_basis, "
    "obs_value, obs_value_low, obs_value_high, obs_status, method_id, vintage, valid_from, valid_to, is_current, source_count"
)


@pytest.fixture
def con(warehouse, rows, load):
    with warehouse.working() as con:
        load(con, rows)
        yield con


@pytest.fixture
def observe(con):
    """Insert an observation: reported, of Inner Mongolia, actual, current, unless told otherwise."""

    def insert(obs_id, indicator, period, value, **other):
        half = other.pop("half", 0)
        row = {
            "obs_id": obs_id, "indicator": indicator, "breakdown": "_T", "ref_area": "CN-NM", "time_period": period, "freq": "A",
            "measure": "level", "unit_measure": "1", "scenario": "actual", "comparison_basis": None, "obs_value": value,
            "obs_value_low": value - half, "obs_value_high": value + half, "obs_status": "A", "method_id": "reported", "vintage": 1,
            "valid_from": "2020-01-01", "valid_to": None, "is_current": True, "source_count": 1,
        } | other  # fmt: skip
        con.execute(f"insert into core.fct_observation ({COLUMNS}) values ({', '.join('?' * 20)})", list(row.values()))

    return insert


@pytest.mark.parametrize(
    ("period", "end", "before"),
    [
        ("2018", "2018-12-31", "2017"),
        ("2018-Q1", "2018-03-31", "2017-Q1"),
        ("2018-S2", "2018-12-31", "2017-S2"),
        ("2020-02", "2020-02-29", "2019-02"),
        ("2019-03-12", "2019-03-12", "2018-03-12"),
        ("2021-01/2021-05", "2021-05-31", "2020-01/2020-05"),
        ("2020-11/2021-03", "2021-03-31", "2019-11/2020-03"),
        ("2016/2020", "2020-12-31", "2015/2019"),
        ("no period", None, None),
        (None, None, None),
    ],
)
def test_periods(con, period, end, before):
    ((found_end, found_before),) = con.execute(
        "select mart.period_end(p)::varchar, mart.year_before(p) from (select ?::varchar as p)", [period]
    ).fetchall()
    assert (found_end, found_before) == (end, before)


def series(con, indicator, period, columns):
    return con.execute(
        f"select {columns} from mart.series where indicator = ? and time_period = ? and measure = 'level'",
        [indicator, period],
    ).fetchall()


def test_what_is_told_comes_before_what_is_worked_out(con, observe):
    observe("told", "deals", "2017", 3766)
    observe("other", "deals", "2017", 4000, obs_status="U", source_count=5)
    assert series(con, "deals", "2017", "obs_id, origin, other_values") == [
        ("told", "reported", "4,000 (told, contradicted); about 3,765 (worked out)")
    ]


def test_a_series_has_one_value_a_period_and_a_key(con, observe):
    observe("another", "deals", "2018", 6300, obs_status="U")
    assert con.execute("select count(*) - count(distinct (series_id, time_period)) from mart.series").fetchall() == [
        (0,)
    ]
    assert series(con, "deals", "2018", "series_id, period_end::varchar") == [
        ("deals._T.CN-NM.A.level.1.actual._Z", "2018-12-31")
    ]


def test_what_was_replaced_is_known_on_the_days_before(con, observe):
    observe("old", "parks", "2018", 140, valid_from="2019-01-10", valid_to="2019-06-01", is_current=False)
    observe("new", "parks", "2018", 150, vintage=2, valid_from="2019-06-01")
    assert series(con, "parks", "2018", "obs_id") == [("new",)]
    for day, expected in (
        ("2019-01-09", []),
        ("2019-01-10", ["old"]),
        ("2019-05-31", ["old"]),
        ("2019-06-01", ["new"]),
    ):
        found = con.execute("select obs_id from mart.as_of(?) where indicator = 'parks'", [day]).fetchall()
        assert [obs_id for (obs_id,) in found] == expected, day
    assert con.execute("select count(*) from mart.observations where indicator = 'parks'").fetchall() == [(2,)]


def growth(con, period="2018"):
    ((*found,),) = con.execute(
        "select growth_text, origin, value_text, previous_text, previous_origin, levels_agree, is_break, round(growth_from_levels, 2) "
        "from mart.growth where indicator = 'deals' and time_period = ?",
        [period],
    ).fetchall()
    return found


def test_told_growth_without_a_told_level_before(con):
    assert growth(con) == ["66.7 percent", "reported", "6,277", "about 3,765", "derived", None, False, None]


@pytest.mark.parametrize(("before", "agree"), [(3765, True), (3000, False)])
def test_two_told_levels_bear_growth_out_or_not(con, observe, before, agree):
    # the growth in the rows has no interval: as printed, 66.7 is 66.65 to 66.75
    con.execute(
        "update core.fct_observation set obs_value_low = 66.65, obs_value_high = 66.75 where measure = 'change'"
    )
    observe("told", "deals", "2017", before)
    found = growth(con)
    assert found[3:6] == [f"{before:,}", "reported", agree]
    assert found[6] is not agree


def test_growth_is_worked_out_where_only_levels_are_told(con, observe):
    observe("a", "deals", "2020", 200)
    observe("b", "deals", "2021", 250)
    assert growth(con, "2021")[:4] == ["about 25 percent", "derived", "250", "200"]


def test_growth_without_a_level_is_there_too(con, observe):
    observe("g", "deals", "2022", 5.5, measure="change", unit_measure="percent", comparison_basis="yoy")
    assert growth(con, "2022")[:3] == ["5.5 percent", "reported", None]


def test_a_series_breaks_where_growth_contradicts_the_level_before(con, observe):
    assert series(con, "deals", "2018", "is_break") == [(False,)]
    observe("told", "deals", "2017", 3000)
    ((is_break, note),) = series(con, "deals", "2018", "is_break, break_note")
    assert is_break
    assert note == "Its growth implies about 3,765 for 2017, but 3,000 was told."


@pytest.mark.parametrize(
    ("target", "actual", "status", "percent"),
    [
        (("2020", 100), ("2020", 120), "reached", 120.0),
        (("2020", 100), ("2020", 80), "missed", 80.0),
        (("2020", 100), ("2019", 80), "on the way", 80.0),
        (("2020", 100), ("2019", 100), "reached early", 100.0),
        (("2020", 100), ("2021", 150), "unknown", None),
    ],
)
def test_targets(con, observe, target, actual, status, percent):
    observe("t", "contracts", target[0], target[1], scenario="target", obs_status="F", unit_measure="USD")
    observe("a", "contracts", actual[0], actual[1], unit_measure="USD")
    assert con.execute("select obs_id, status, percent_reached from mart.targets").fetchall() == [
        ("t", status, percent)
    ]


def test_a_target_is_what_is_printed_and_not_what_rounds_to_it(con, observe):
    observe("t", "parks", "2022", 10_000, half=5_000, scenario="target")
    observe("a", "parks", "2020", 8_559)
    assert con.execute("select status, percent_reached from mart.targets").fetchall() == [("on the way", 85.6)]


def test_a_stock_at_the_end_of_the_year_is_its_final_value(con, observe):
    observe("t", "parks", "2020", 100, scenario="target")
    observe("early", "parks", "2020-03-01", 90, freq="D")
    assert con.execute("select status, actual_period from mart.targets").fetchall() == [("on the way", "2020-03-01")]
    observe("end", "parks", "2020-12-31", 99, freq="D")
    assert con.execute("select status, actual_period from mart.targets").fetchall() == [("missed", "2020-12-31")]


def test_a_fall_that_is_aimed_at_is_reached_from_above(con, observe):
    change = {"measure": "change", "unit_measure": "percent", "comparison_basis": "yoy"}
    observe("t", "parks", "2020", -3, scenario="target", **change)
    observe("a", "parks", "2020", -4, **change)
    observe("before", "parks", "2019", -9, **change)
    assert con.execute("select status, actual_text, percent_reached from mart.targets").fetchall() == [
        ("reached", "-4 percent", None)
    ]


def test_places_stand_side_by_side(con, observe):
    con.execute(
        "insert into core.dim_area (ref_area, name_en, area_type, parent_area) values ('CN-SN', 'Shaanxi', 'province', 'CN')"
    )
    for obs_id, place, value in (("nm", "CN-NM", 20), ("sn", "CN-SN", 60), ("cn", "CN", 400)):
        observe(obs_id, "contracts", "2020", value, ref_area=place)
    observe("alone", "contracts", "2021", 1)
    observe("part", "contracts", "2022-Q1", 1, freq="Q")
    observe("part2", "contracts", "2022-Q1", 1, freq="Q", ref_area="CN")
    assert con.execute(
        "select place, place_rank, ranked_places, percent_of_parent, parent, side_by_side from mart.compare order by obs_value"
    ).fetchall() == [
        ("Inner Mongolia", 2, 2, 5.0, "China", "China 400; Shaanxi 60; Inner Mongolia 20"),
        ("Shaanxi", 1, 2, 15.0, "China", "China 400; Shaanxi 60; Inner Mongolia 20"),
        ("China", 1, 1, None, None, "China 400; Shaanxi 60; Inner Mongolia 20"),
    ]


def test_a_line_of_places_ends_after_ten(con, observe):
    for number in range(1, 14):
        observe(f"o{number:02}", "contracts", "2020", number, ref_area=f"X-{number:02}")
    ((line,),) = con.execute("select distinct side_by_side from mart.compare").fetchall()
    assert line.startswith("X-13 13; X-12 12; ")
    assert line.endswith("; X-04 4; and 3 more")


def test_a_finding_is_told_over_its_whole_life(con):
    assert con.execute("select status, expected, explanation, closed_on from mart.findings").fetchall() == [
        ("open", None, None, None)
    ]
    con.execute("update core.fct_finding set status = 'explained', explanation = 'Seen.', explained_by = 'An analyst'")
    assert con.execute("select status, explanation, explained_by from mart.findings").fetchall() == [
        ("explained", "Seen.", "An analyst")
    ]
    con.execute("update core.fct_finding set status = 'closed', closed_at = timestamptz '2024-05-01 12:00:00+00'")
    con.execute("delete from core.fct_validation where outcome = 'fail'")
    assert con.execute("select status, message, closed_on::varchar from mart.findings").fetchall() == [
        ("closed", "Far above the registered series.", "2024-05-01")
    ]
    assert con.execute("select sum(finding_count) from mart.figures").fetchall() == [(0,)]


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("technology deals", {"6,277", "66.7 percent"}),
        ("DEALS 66.7", {"66.7 percent"}),
        ("parks, national", {"144", "28"}),
        ("deals nowhere", set()),
        ("", set()),
        ("'; drop table x; --", set()),
    ],
)
def test_search_finds_figures_with_all_words(con, rows, words, quotes):
    found = con.execute(
        "select s.quote from mart.search(?) as f inner join core.fct_statement as s using (statement_id)", [words]
    ).fetchall()
    if quotes <= {"6,277", "66.7 percent"} and quotes:
        # their sentence tells the value of the contracts too
        assert quotes <= {quote for (quote,) in found}
    else:
        assert {quote for (quote,) in found} == quotes


def test_search_puts_first_what_is_called_so(con):
    assert con.execute("select figure from mart.search('technology deals') limit 1").fetchall() == [
        ("Technology deals",)
    ]


def test_sources_tell_what_became_of_an_article(con, rows, rows_of, load):
    later = rows_of("copy.txt", tail="\n\nCopied.")
    load(con, later)
    con.execute("insert into core.bridge_article_copy values (?, ?, 1.0)", [later.article_id, rows.article_id])
    assert con.execute(
        "select file_name, status, copy_of, observations, contradicted, first_seen_on::varchar from mart.sources order by 1"
    ).fetchall() == [
        ("copy.txt", "current", "seed.txt", 3, 0, "2024-01-02"),
        ("seed.txt", "current", None, 3, 0, "2024-01-02"),
    ]
