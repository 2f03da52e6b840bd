"""A small world of articles and statements in the real tables, to hold the edits against."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import duckdb
import pandas as pd
import pytest

from imtech_pipeline import observations, sqlmodels
from imtech_pipeline.validation import edits

#: indicator, name, stock_flow, unit
INDICATORS = [
    ("TECH_DEALS", "Technology deals", "flow", "1"),
    ("TECH_CONTRACTS_VALUE", "Value of technology contracts", "flow", "CNY"),
    ("TECH_CONTRACTS_SIGNED", "Technology contracts signed", "flow", "1"),
    ("TECH_CONTRACTS_REGISTERED", "Technology contracts registered", "flow", "1"),
    ("TECH_CONTRACTS_REGISTERED_VALUE", "Value of technology contracts registered", "flow", "CNY"),
    ("TECH_CONTRACT_AVERAGE_VALUE", "Average value of a technology contract", "ratio", "CNY"),
    ("ST_PARKS_BASES", "Science and technology industrial parks and bases", "stock", "1"),
    ("MAKER_SPACES", "Maker spaces", "stock", "1"),
    ("IPR_LEVERAGED_LOANS", "Loans leveraged by compensation funding", "flow", "CNY"),
    ("IPR_COMPENSATION_FUNDING", "Compensation funding", "flow", "CNY"),
    ("IPR_LEVERAGE", "Loans per yuan of compensation funding", "ratio", "ratio"),
    ("RD_SPENDING", "R&D spending", "flow", "CNY"),
    ("RD_INTENSITY", "R&D intensity", "ratio", "percent"),
    ("GDP", "Gross domestic product", "flow", "CNY"),
    ("FOREIGN_TRADE", "Foreign trade", "flow", "CNY"),
    ("EXPORTS", "Exports", "flow", "CNY"),
    ("IMPORTS", "Imports", "flow", "CNY"),
    ("POWER_CAPACITY", "Installed power capacity", "stock", "kW"),
    ("EXCHANGE_RATE_USD", "Exchange rate of the US dollar", "price", "CNY/USD"),
    ("GRASSLAND_AREA", "Grassland area", "stock", "ha"),
]
BREAKDOWNS = ["_T", "NATIONAL", "ENTERPRISES", "BASIC_RESEARCH", "APPLIED_RESEARCH", "EXPERIMENTAL_DEVELOPMENT"]
AREAS = [
    ("CN", None, "country"),
    ("CN-NM", "CN", "province"),
    ("CN-NM-150100", "CN-NM", "city"),
    ("CN-NM-150200", "CN-NM", "city"),
]
AREA_NAMES = {"CN": "China", "CN-NM": "Inner Mongolia", "CN-NM-150100": "Hohhot", "CN-NM-150200": "Baotou"}
UNITS = [
    ("1", "count", 1),
    ("percent", "share", 1),
    ("percentage_point", "share_difference", 1),
    ("ratio", "ratio", 1),
    ("CNY", "currency", None),
    ("USD", "currency", None),
    ("CNY/USD", "rate", None),
    ("kW", "power", 1),
    ("GW", "power", 1e6),
    ("ha", "area", 1e4),
    ("mu", "area", 1e4 / 15),
]


class World:
    """Articles with statements, in memory.

    Statements are told in plain numbers; `low` and `high` default to the value itself, as for printed counts.
    """

    def __init__(self) -> None:
        self.con = duckdb.connect(config={"python_enable_replacements": False})
        for model in sqlmodels.load():
            self.con.execute(f"create schema if not exists {model.schema}")
            if model.kind == "table":
                self.con.execute(model.statement())
        self._insert(
            "dim_indicator",
            [{"indicator": i, "name_en": n, "stock_flow": s, "unit_measure": u} for i, n, s, u in INDICATORS],
        )
        self._insert(
            "dim_breakdown", [{"breakdown": b, "name_en": b.replace("_", " ").capitalize()} for b in BREAKDOWNS]
        )
        self._insert(
            "dim_area",
            [{"ref_area": a, "name_en": AREA_NAMES[a], "parent_area": p, "area_type": t} for a, p, t in AREAS],
        )
        self._insert("dim_unit", [{"unit_measure": u, "name_en": u, "dimension": d, "factor": f} for u, d, f in UNITS])
        self.articles: dict[str, dt.date | None] = {}
        self.places: dict[str, int] = {}

    def _insert(self, table: str, rows: list[dict[str, Any]]) -> None:
        frame = pd.DataFrame(rows).astype("object")
        self.con.register("rows", frame)
        types = dict(
            self.con.execute(
                "select column_name, data_type from information_schema.columns where table_name = $1 and "
                "table_schema = 'core'",
                [table],
            ).fetchall()
        )
        columns = ", ".join(f"{c}::{types[c]} as {c}" for c in frame.columns)
        self.con.execute(f"insert into core.{table} by name select {columns} from rows")
        self.con.unregister("rows")

    def article(self, name: str, day: str | None, text: str = "") -> str:
        """Add an article; its name is its id."""
        published = dt.date.fromisoformat(day) if day else None
        self._insert(
            "dim_article",
            [
                {
                    "article_id": name,
                    "file_name": f"{name}.txt",
                    "version": 1,
                    "is_current": True,
                    "published_on": published,
                    "text": text,
                    "char_count": len(text),
                    "first_seen_at": "2025-01-01 00:00:00+00",
                }
            ],
        )
        self.articles[name] = published
        self.places[name] = 0
        return name

    def sentences(self, article: str, *texts: str) -> None:
        """Give an article its sentences."""
        self._insert(
            "dim_sentence",
            [{"article_id": article, "char_start": i, "char_end": i + 1, "text": t} for i, t in enumerate(texts)],
        )

    def say(
        self, article: str, value: float, indicator: str | None = None, period: str | None = "2018", **more: Any
    ) -> str:
        """Add a statement and return its id; `more` are columns of core.fct_statement, `half` is the rounding."""
        self.places[article] += 100
        start = self.places[article]
        half = more.pop("half", 0)
        unit = more.pop("unit", None) or next((u for i, _, _, u in INDICATORS if i == indicator), "1")
        area = more.pop("area", "CN-NM")
        row = {
            "statement_id": f"{article}-{start}",
            "article_id": article,
            "char_start": start,
            "char_end": start + 5,
            "quote": f"{value:,}",
            "statement_kind": "level",
            "value": value,
            "value_low": value - half,
            "value_high": value + half,
            "unit_measure": unit,
            "subject": indicator.lower().replace("_", " ") if indicator else "things",
            "indicator": indicator,
            "breakdown": "_T" if indicator else None,
            "ref_area": area,
            "ref_area_name": AREA_NAMES.get(area),
            "time_period": period,
            "freq": "A" if period and len(period) == 4 else "_O",
            "scenario": "actual",
            "extractor_version": "1",
        }
        more["statement_kind"] = more.pop("kind", "level")
        self._insert("fct_statement", [row | more])
        return str(row["statement_id"])

    def growth(self, article: str, of: str, percent: float, indicator: str, half: float = 0.05, **more: Any) -> str:
        """Add a yearly growth rate of a level."""
        more = {"comparison_basis": "yoy", "unit": "percent", "kind": "change"} | more
        return self.say(article, percent, indicator, half=half, applies_to=of, **more)

    def observe(self, changed: list[str] | None = None) -> dict[str, int]:
        return observations.refresh(self.con, changed)

    def judge(self, changed: list[str] | None = None) -> dict[str, int]:
        return edits.refresh(self.con, changed)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return self.con.execute(sql).fetchall()

    def outcomes(self, rule: str) -> list[str]:
        return [o for (o,) in self.rows(f"select outcome from core.fct_validation where rule_id = '{rule}' order by 1")]


@pytest.fixture
def world() -> Iterator[World]:
    """An empty world."""
    made = World()
    yield made
    made.con.close()


@pytest.fixture
def seed(world: World) -> World:
    """The figures of the region's article of March 2019, as statements."""
    a = world.article("seed", "2019-03-18", "x" * 2000)
    world.say(a, 144, "ST_PARKS_BASES", "2019-03-12", subject="science and technology industrial parks", freq="D")
    world.say(
        a, 144, "ST_PARKS_BASES", "2019-03-18", subject="science and technology industrial parks and bases", freq="D"
    )
    world.say(a, 28, "ST_PARKS_BASES", "2019-03-18", breakdown="NATIONAL", freq="D")
    deals = world.say(a, 6277, "TECH_DEALS")
    value = world.say(a, 23.6e9, "TECH_CONTRACTS_VALUE", half=0.05e9, quote="23.6 billion yuan")
    world.say(a, 3.52e9, None, half=0.005e9, unit="USD", kind="equivalent", applies_to=value, quote="$3.52 billion")
    world.growth(a, deals, 66.7, "TECH_DEALS")
    world.growth(a, value, 45, "TECH_CONTRACTS_VALUE", half=0.5)
    world.say(a, 6.77e6, "IPR_COMPENSATION_FUNDING", half=0.005e6)
    world.say(a, 69.7e6, "IPR_LEVERAGED_LOANS", half=0.05e6)
    return world
