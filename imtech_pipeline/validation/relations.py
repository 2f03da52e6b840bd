"""How indicators hang together: formulas, balances, look-alikes, outside figures, accepted explanations.

Only loading belongs here; the relations themselves are data files of the catalogue, so that a statistician can add one without
touching code.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

import pandas as pd

#: Indicator of the exchange rates that articles imply.
EXCHANGE_RATE = "exchange_rate"


@lru_cache(maxsize=16)
def _read(name: str) -> pd.DataFrame:
    path = resources.files("imtech_pipeline.catalogue").joinpath(name)
    with path.open(encoding="utf-8") as file:
        return pd.read_csv(file, dtype="str", keep_default_na=False, na_values=[""])


def ratios() -> pd.DataFrame:
    """Indicators that are the quotient of two others.

    Returns
    -------
    DataFrame
        method_id, result_indicator, numerator_indicator, denominator_indicator, breakdown (null: any), factor, measure,
        unit_measure, derive (whether the quotient becomes an observation), note.
    """
    frame = _read("ratios.csv").copy()
    frame["factor"] = frame["factor"].astype("float64")
    frame["derive"] = frame["derive"].eq("true")
    return frame


def balances() -> pd.DataFrame:
    """Totals and their parts: balance_id, role (whole or part), indicator, breakdown, complete (whether the parts make the whole)."""
    frame = _read("balances.csv").copy()
    frame["complete"] = frame["complete"].eq("true")
    return frame


def look_alikes() -> pd.DataFrame:
    """Indicators that are easily taken for each other: group_id, indicator, yardstick, noun, note.

    Indicators of one group and one yardstick count the same thing under other names; those of another yardstick must not be
    joined with them.
    """
    return _read("look_alikes.csv").copy()


def reference_figures() -> pd.DataFrame:
    """Figures from outside to compare with: indicator, breakdown, ref_area, time_period, measure, value, rounded_to, unit_measure, scenario,
    source_url, source_date, note.
    """
    frame = _read("reference_figures.csv").copy()
    frame[["value", "rounded_to"]] = frame[["value", "rounded_to"]].astype("float64")
    return frame


def accepted_findings() -> pd.DataFrame:
    """Findings that somebody has looked into and explained: rule_id, indicator, ref_area, time_period (null: any), who, accepted_on, why."""
    return _read("accepted_findings.csv").copy()
