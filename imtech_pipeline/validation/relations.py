"""How indicators hang together: formulas, balances, look-alikes, outside figures, accepted explanations.

Only loading belongs here; the relations themselves are data files of the catalogue,
    so that a statistician can add one without
touching code.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

import pandas as pd


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
    """Totals and parts: balance_id, role (whole or part), indicator, breakdown, complete (they make the whole)."""
    frame = _read("balances.csv").copy()
    frame["complete"] = frame["complete"].eq("true")
    return frame


def look_alikes() -> pd.DataFrame:
    """Indicators that are easily taken for each other: group_id, indicator, quantity (number or value),
    yardstick, official (whether outside figures by this yardstick are to be compared with), noun, note.

    Indicators of one group
        and one yardstick count the same thing under other names; those of another yardstick must not be
    joined with them.
    """
    frame = _read("look_alikes.csv").copy()
    frame["official"] = frame["official"].eq("true")
    return frame


def constant_prices() -> pd.DataFrame:
    """Indicators in money whose growth is told at constant prices, so that amounts of two years do not show it:
    indicator, note.
    """
    return _read("constant_prices.csv").copy()


def reference_figures() -> pd.DataFrame:
    """Figures from outside to compare with: indicator, breakdown, ref_area, time_period, measure, value, rounded_to,
    unit_measure, scenario, source_url, source_date, note.
    """
    frame = _read("reference_figures.csv").copy()
    frame[["value", "rounded_to"]] = frame[["value", "rounded_to"]].astype("float64")
    return frame


def accepted_findings() -> pd.DataFrame:
    """Findings that are explained: rule_id, indicator, ref_area, time_period (null: any), who, accepted_on, why."""
    return _read("accepted_findings.csv").copy()


@lru_cache(maxsize=2)
def kin(formulas_only: bool = False) -> pd.DataFrame:
    """Indicators that must be computed or judged together, as directly or indirectly related ones share a `kin`.

    Parameters
    ----------
    formulas_only
        Only relations that values are computed by; else also those that they are held against each other by.

    Returns
    -------
    DataFrame
        indicator, kin; indicators without relations are left out.
    """
    ratio, links = ratios(), []
    for column in ("numerator_indicator", "denominator_indicator"):
        links += list(zip(ratio["result_indicator"], ratio[column], strict=True))
    if not formulas_only:
        balance, alike = balances(), look_alikes()
        links += list(zip("balance " + balance["balance_id"], balance["indicator"], strict=True))
        links += list(zip("group " + alike["group_id"], alike["indicator"], strict=True))
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for one, other in links:
        parent[root(one)] = root(other)
    names = sorted(parent)
    return pd.DataFrame({"indicator": names, "kin": [root(name) for name in names]})
