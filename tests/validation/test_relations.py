"""The files that tell how indicators hang together name codes that exist, and outside figures that can be compared."""

from __future__ import annotations

import pytest

from imtech_pipeline.catalogue import load
from imtech_pipeline.validation import periods, relations


def codes(table: str, column: str) -> set[str]:
    return set(load().frame(table)[column])


@pytest.mark.parametrize(
    ("file", "columns"),
    [
        ("ratios", ["result_indicator", "numerator_indicator", "denominator_indicator"]),
        ("balances", ["indicator"]),
        ("look_alikes", ["indicator"]),
        ("reference_figures", ["indicator"]),
        ("accepted_findings", ["indicator"]),
    ],
)
def test_indicators_are_those_of_the_catalogue(file: str, columns: list[str]) -> None:
    frame = getattr(relations, file)()
    for column in columns:
        assert set(frame[column].dropna()) <= codes("dim_indicator", "indicator")


def test_reference_figures_have_place_period_unit_and_source() -> None:
    frame = relations.reference_figures()
    assert set(frame["ref_area"]) <= codes("dim_area", "ref_area")
    assert set(frame["breakdown"]) <= codes("dim_breakdown", "breakdown")
    assert set(frame["unit_measure"]) <= codes("dim_unit", "unit_measure")
    assert all(periods.days(period) for period in frame["time_period"])
    assert frame["source_url"].notna().all()
    assert not frame.duplicated(["indicator", "breakdown", "ref_area", "time_period", "measure", "source_url"]).any()
    # what a reader of the region's technology market compares with
    told = set(zip(frame["indicator"], frame["ref_area"], strict=True))
    assert {
        ("TECH_CONTRACTS_REGISTERED_VALUE", "CN-NM"),
        ("IPR_LEVERAGED_LOANS", "CN-NM"),
        ("TECH_CONTRACTS_ABSORBED_VALUE", "CN-NM-150100"),
        ("INCUBATORS", "CN"),
        ("HIGH_TECH_ZONES", "CN-NM"),
    } <= told


def test_look_alikes_of_one_yardstick_are_told_in_one_unit() -> None:
    unit = load().frame("dim_indicator").set_index("indicator")["unit_measure"]
    frame = relations.look_alikes().assign(unit=lambda d: d["indicator"].map(unit))
    assert (frame.groupby(["group_id", "yardstick", "quantity"])["unit"].nunique() == 1).all()
