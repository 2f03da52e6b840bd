"""The questions of sql/analysis with their answers, each worked out by hand from the articles.

An answer lists rows that must be there, not all rows: a reader that learns to read more must not fail here. Values are
compared to the digits that are written.
"""

from __future__ import annotations

from typing import Any

import duckdb
import pytest

from imtech_pipeline import sqlmodels

NM, CN = "Inner Mongolia", "China"

# question -> columns, rows that the answer must hold
ANSWERS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    "average_contract_value": (
        "place time_period value_text",
        [
            (NM, "2017", "about 4.329 million yuan"),  # 16.3 billion / 3,765
            (NM, "2018", "about 3.691 million yuan"),  # 22.9 billion / 6,204, both as corrected
            (NM, "2019", "about 3.915 million yuan"),  # 24 billion / 6,130
            (NM, "2023", "about 2.781 million yuan"),  # 6.171 billion / 2,219, registered
        ],
    ),
    "average_pledge": (
        "place time_period value_text",
        [
            (CN, "2020", "about 18.03 million yuan"),  # 218 billion / 12,093
            (CN, "2020-Q1", "about 20.64 million yuan"),  # 33.7 billion / 1,633
        ],
    ),
    "changed_after_publication": (
        "figure place time_period first_published corrected corrected_on percent_changed",
        [
            (
                "Gross domestic product",
                NM,
                "2018",
                "1,728.92 billion yuan",
                "1,614.08 billion yuan",
                "2019-11-28",
                -6.64,
            ),
            ("R&D spending", CN, "2023", "3.3278 trillion yuan", "3,335.71 billion yuan", "2024-10-08", 0.24),
            ("Technology deals", NM, "2018", "6,277", "6,204", "2019-11-28", -1.16),
            (
                "Value of technology contracts",
                NM,
                "2018",
                "23.6 billion yuan",
                "22.9 billion yuan",
                "2019-11-28",
                -2.97,
            ),
            ("Maker spaces", NM, "2018", "223", "209", "2019-11-28", -6.28),
        ],
    ),
    "contracts_growth": (
        "place time_period growth_text file_name",
        [
            (NM, "2017", "12.4 percent", "001_technology_market_2017.txt"),
            (NM, "2017", "9 percent", "001_technology_market_2017.txt"),
            (NM, "2019", "-2.3 percent", "003_patents_up_contracts_down_2019.txt"),
            (NM, "2019", "1.7 percent", "003_patents_up_contracts_down_2019.txt"),
            (NM, "2023", "45.32 percent", "009_contracts_registered_2023.txt"),
            (NM, "2023", "17.57 percent", "009_contracts_registered_2023.txt"),
            ("Shaanxi", "2023", "34.9 percent", "015_shaanxi_contracts_2023.txt"),
        ],
    ),
    "exchange_rates": (
        "told_on yuan_per_dollar",
        [
            ("2018-03-09", 6.342),  # 16.3 / 2.57
            ("2019-03-18", 6.705),  # 23.6 / 3.52
            ("2021-03-09", 6.527),  # 218 / 33.4
            ("2023-07-21", 7.146),  # 90.32 / 12.64
        ],
    ),
    "figures_with_findings": (
        "figure time_period value_text file_name",
        [("Gross domestic product", "2018", "1,614.08 billion yuan", "012_census_revision_2019.txt")],
    ),
    "figures_without_indicator": ("unit_measure example", [("km", "about 9,800 km")]),
    "growth_and_year_before": (
        "place time_period value_text growth_text previous_text",
        [
            (NM, "2023", "2,219", "45.32 percent", "about 1,527"),
            (NM, "2023-01/2023-06", "90.32 billion yuan", "32.9 percent", "about 67.96 billion yuan"),
            (NM, "2024-11-30", "41,900 MW", "80.6 percent", "about 23,200 MW"),  # 41,900 / 1.806
        ],
    ),
    "growth_confirmed_by_levels": (
        "place time_period growth_text growth_from_levels levels_agree",
        [
            (NM, "2017", "12.4 percent", 12.39, True),  # 3,350 (review of 2016), 3,765
            (NM, "2017", "9 percent", 9.03, True),  # 14.95 and 16.3 billion
            ("Shaanxi", "2023", "34.9 percent", 34.94, True),  # 305.4 and 412.1 billion
            (CN, "2020", "43.9 percent", 43.89, True),  # 151.5 and 218 billion
        ],
    ),
    "known_on_a_day": (
        "day value_text valid_from",
        [
            ("2019-06-30", "1,728.92 billion yuan", "2019-01-01"),
            ("2019-12-31", "1,614.08 billion yuan", "2019-11-28"),
        ],
    ),
    "least_sure": (
        "value_text time_period_told ref_area_told",
        [
            ("24 qubit", "day", "paragraph"),  # a computer's, in an article about firms
            ("about 9,800 km", "day", "topic"),  # a train's journey
        ],
    ),
    "loans_for_compensation": ("place time_period value_text", [(NM, "2018", "about 10.3 times")]),  # 69.7 / 6.77
    "national_incubators": (
        "time_period incubators",
        [("2016", 8), ("2017", 9), ("2019-03-18", 11), ("2020-03-31", 12), ("2025-02-14", 14)],
    ),
    "rd_intensity_by_place": (
        "reference_year place value_text",
        [(2023, "Guangdong", "3.39 percent"), (2023, CN, "2.65 percent"), (2023, NM, "0.93 percent")],
    ),
    "series_not_to_join": (
        "figure time_period value_text",
        [
            ("Technology contracts signed", "2019", "6,130"),
            ("Technology deals", "2018", "6,204"),
            ("Value of technology contracts", "2018", "22.9 billion yuan"),
            ("Value of technology contracts registered", "2023", "6.171 billion yuan"),
        ],
    ),
    "share_of_national": (
        "place time_period value_text",
        [
            (NM, "2017", "about 19.08 percent"),  # 25 of 131
            (NM, "2019-03-18", "about 19.44 percent"),  # 28 of 144
        ],
    ),
    "targets_met": (
        "place target_period target_text actual_period actual_text status",
        [
            (NM, "2018", "4,500", "2018", "6,277", "reached"),
            ("Shaanxi", "2024", "450 billion yuan", "2023", "412.1 billion yuan", "on the way"),
            ("Ordos", "2025", "1.5 percent", "2019", "0.81 percent", "on the way"),
            (NM, "2025", "2,300", "2024", "2,002", "on the way"),
            # the corrected figure of 2018 counts what was bought as well
            (NM, "2025", "10 billion yuan", "2018", "22.9 billion yuan", "not comparable"),
        ],
    ),
    "told_by_several": (
        "figure place time_period value_text files",
        [
            (
                "Maker spaces",
                NM,
                "2017",
                "187",
                "001_technology_market_2017.txt, 003_patents_up_contracts_down_2019.txt",
            )
        ],
    ),
    "trade_balance": (
        "place time_period balance_billion_yuan sum_billion_yuan told_total_billion_yuan",
        [(NM, "2023-01/2023-06", -20.96, 90.32, 90.32)],  # 34.68 - 55.64
    ),
    "where_is_it_told": (
        "value_text file_name",
        [
            ("6.77 million yuan", "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"),
            ("69.7 million yuan", "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"),
        ],
    ),
}


def plain(value: Any) -> Any:
    """As the answers are written: days as text, numbers to three decimals."""
    if isinstance(value, bool) or value is None:
        return value
    return round(float(value), 3) if isinstance(value, int | float) else str(value)


def test_every_question_has_an_answer() -> None:
    assert {model.name for model in sqlmodels.load_analysis()} == set(ANSWERS)
    assert len(ANSWERS) >= 12


@pytest.mark.parametrize("model", sqlmodels.load_analysis(), ids=lambda model: model.name)
def test_the_answer_is_the_one_worked_out_by_hand(con: duckdb.DuckDBPyConnection, model: sqlmodels.SqlModel) -> None:
    columns, expected = ANSWERS[model.name]
    found = con.sql(model.sql)
    rows = {tuple(map(plain, row)) for row in found.project(", ".join(columns.split())).fetchall()}
    assert rows, "no answer at all"
    missing = [row for row in expected if tuple(map(plain, row)) not in rows]
    assert not missing, f"{missing} not among {sorted(map(str, rows))}"


@pytest.mark.parametrize("model", sqlmodels.load_analysis(), ids=lambda model: model.name)
def test_the_comment_asks_and_the_query_leads_back(model: sqlmodels.SqlModel) -> None:
    assert "?" in model.description
