"""What the codes mean: indicators, breakdowns, areas and units, and how a subject is bound to an indicator.

Here belong the code lists (CSV files beside this module, read once), the frames that the warehouse's dimension tables
are made of, and :func:`bind`. Not here: reading numbers or subjects out of a text, and judging whether
a value is right.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from imtech_pipeline.catalogue.binder import Binder

FOLDER = Path(__file__).parent
TOTAL = "_T"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A row of ``indicators.csv``.

    ``family`` groups indicators that look alike and must not be joined (deals, contracts signed, contracts registered);
    ``dimensions`` are the breakdown dimensions that the indicator may be split by.
    """

    indicator: str
    name_en: str
    name_zh: str
    definition: str
    stock_flow: str
    unit_measure: str
    topic: str
    source_note: str
    family: str | None
    dimensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A row of ``breakdowns.csv``; ``_T`` is the whole."""

    breakdown: str
    name_en: str
    name_zh: str
    dimension: str
    definition: str


@dataclass(frozen=True, slots=True)
class Area:
    """A row of ``areas.csv``: a country, a group of countries, a unit of administration, a zone or a city."""

    ref_area: str
    name_en: str
    name_zh: str | None
    area_type: str
    parent_area: str | None
    iso_code: str | None


@dataclass(frozen=True, slots=True)
class Unit:
    """A row of ``units.csv``; ``factor`` converts to the base unit of ``dimension`` (none for currencies)."""

    unit_measure: str
    name_en: str
    name_zh: str
    dimension: str
    factor: float | None
    symbol: str | None


@dataclass(frozen=True, slots=True)
class UnitForm:
    """How a unit is written; ``position`` is ``prefix``, ``suffix`` or ``both``, seen from the number."""

    unit_measure: str
    form: str
    position: str
    case_sensitive: bool


@dataclass(frozen=True, slots=True)
class AreaName:
    """How an area is written; ``form`` is ``name`` or ``adjective`` ("Chinese").

    Several areas may share a name (Suzhou in Jiangsu and in Anhui): the one that is meant more often comes first.
    """

    name: str
    ref_area: str
    case_sensitive: bool
    form: str


@dataclass(frozen=True, slots=True)
class Binding:
    """The indicator and breakdown of a statement; both ``None`` where the catalogue has none that fits."""

    indicator: str | None
    breakdown: str | None


UNBOUND = Binding(None, None)

# columns of the dimension tables, in the order of the tables
_FRAMES: dict[str, tuple[str, tuple[str, ...]]] = {
    "dim_indicator": (
        "indicators",
        (
            "indicator",
            "name_en",
            "name_zh",
            "definition",
            "stock_flow",
            "unit_measure",
            "topic",
            "source_note",
        ),
    ),
    "dim_breakdown": (
        "breakdowns",
        ("breakdown", "name_en", "name_zh", "dimension", "definition"),
    ),
    "dim_area": (
        "areas",
        ("ref_area", "name_en", "name_zh", "area_type", "parent_area", "iso_code"),
    ),
    "dim_unit": (
        "units",
        ("unit_measure", "name_en", "name_zh", "dimension", "factor", "symbol"),
    ),
}


def read_table(name: str) -> list[list[str]]:
    """Rows of a CSV file of the catalogue, without its head.

    Parameters
    ----------
    name
        File name without ``.csv``.

    Returns
    -------
    list of rows, each a list of cells as text
    """
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        return list(rows)


@lru_cache(maxsize=8)
def weights(name: str) -> dict[str, float]:
    """Pieces of evidence and their weights, of a CSV file named as in `read_table`."""
    return {evidence: float(weight) for evidence, weight in read_table(name)}


class Catalogue:
    """The code lists, each read when it is first asked for."""

    @cached_property
    def indicators(self) -> list[Indicator]:
        return [
            Indicator(code, en, zh, text, stock_flow, unit, topic, note, family or None, tuple(dimensions.split()))
            for code, en, zh, text, stock_flow, unit, topic, note, family, dimensions in read_table("indicators")
        ]

    @cached_property
    def breakdowns(self) -> list[Breakdown]:
        return [Breakdown(*row) for row in read_table("breakdowns")]

    @cached_property
    def areas(self) -> list[Area]:
        return [Area(c, e, z or None, t, p or None, i or None) for c, e, z, t, p, i in read_table("areas")]

    @cached_property
    def units(self) -> list[Unit]:
        return [Unit(c, e, z, d, float(f) if f else None, s or None) for c, e, z, d, f, s in read_table("units")]

    @cached_property
    def unit_forms(self) -> list[UnitForm]:
        return [UnitForm(u, f, p, c == "true") for u, f, p, c in read_table("unit_forms")]

    @cached_property
    def area_names(self) -> list[AreaName]:
        return [AreaName(n, a, c == "true", f) for n, a, c, f in read_table("area_names")]

    @cached_property
    def indicator(self) -> dict[str, Indicator]:
        """Indicator by code."""
        return {row.indicator: row for row in self.indicators}

    @cached_property
    def institutions(self) -> list[tuple[str, str]]:
        """Offices and central banks with the area that they speak of, where their names do not tell it."""
        return [(name, area) for name, area in read_table("institutions")]

    @cached_property
    def area(self) -> dict[str, Area]:
        """Area by code."""
        return {row.ref_area: row for row in self.areas}

    @cached_property
    def unit(self) -> dict[str, Unit]:
        """Unit by code."""
        return {row.unit_measure: row for row in self.units}

    @cached_property
    def binder(self) -> Binder:
        from imtech_pipeline.catalogue.binder import Binder

        return Binder(self)

    @cached_property
    def _areas_by_name(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        exact: dict[str, list[str]] = {}
        folded: dict[str, list[str]] = {}
        for row in self.area_names:
            exact.setdefault(row.name, []).append(row.ref_area)
            if not row.case_sensitive:
                folded.setdefault(row.name.casefold(), []).append(row.ref_area)
        return exact, folded

    def area_by_name(self, name: str, within: str | None = None) -> str | None:
        """Code of the area with this name; see :func:`area_by_name`."""
        exact, folded = self._areas_by_name
        name = name.strip().replace("\u2019", "'")
        codes = exact.get(name) or folded.get(name.casefold()) or []
        if within is not None and len(codes) > 1:
            codes = [code for code in codes if self.is_within(code, within)] or codes
        return codes[0] if codes else None

    def is_within(self, code: str, ancestor: str) -> bool:
        """Whether the area ``code`` is ``ancestor`` or lies inside it by the chain of ``parent_area``."""
        current: str | None = code
        while current is not None:
            if current == ancestor:
                return True
            area = self.area.get(current)
            current = area.parent_area if area else None
        return False

    def frame(self, name: str) -> pd.DataFrame:
        """A dimension table as a frame.

        Parameters
        ----------
        name
            ``dim_indicator``, ``dim_breakdown``, ``dim_area`` or ``dim_unit``.

        Returns
        -------
        frame with exactly the columns of the table; text columns of dtype ``object`` with ``None`` where empty,
        ``factor`` as float64 with NaN for currencies

        Raises
        ------
        KeyError
            The catalogue has no such table.
        """
        import pandas as pd  # takes 0.3 s, and most users of the catalogue need no frame

        if name not in _FRAMES:
            raise KeyError(f"no table {name!r} in the catalogue; there are {', '.join(_FRAMES)}")
        attribute, columns = _FRAMES[name]
        rows = getattr(self, attribute)
        data = {
            column: pd.Series(
                [getattr(row, column) for row in rows],
                dtype="float64" if column == "factor" else "object",
            )
            for column in columns
        }
        return pd.DataFrame(data)


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """The catalogue, read once a process."""
    return Catalogue()


def area_by_name(name: str, within: str | None = None) -> str | None:
    """Code of the area with this name.

    Parameters
    ----------
    name
        A written form ("Xiliin Gol", "U.S.", "\u5185\u8499\u53e4").
    within
        Code of an area; among areas that share the name, one inside it is preferred.

    Returns
    -------
    the code, or None where the catalogue has no such name
    """
    return load().area_by_name(name, within)


@lru_cache(maxsize=65536)
def bind(subject: str | None, unit_measure: str | None, statement_kind: str) -> Binding:
    """Find the indicator and breakdown of a statement.

    Parameters
    ----------
    subject
        The noun phrase of what is measured, in English or Chinese.
    unit_measure
        Unit code of the statement's value.
    statement_kind
        ``level``, ``equivalent``, ``change``, ``share``, ``multiple`` or ``rank``.

    Returns
    -------
    Binding
        Both parts ``None`` where no indicator explains every meaningful word of the subject, or none fits the unit.
        Never raises.
    """
    if not subject:
        return UNBOUND
    return load().binder.bind(subject, unit_measure, statement_kind)


__all__ = [
    "TOTAL",
    "UNBOUND",
    "Area",
    "AreaName",
    "Binding",
    "Breakdown",
    "Catalogue",
    "Indicator",
    "Unit",
    "UnitForm",
    "area_by_name",
    "bind",
    "load",
    "read_table",
]
