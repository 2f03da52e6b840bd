"""Rows such as the reader makes, written by hand, so that the warehouse is tested without it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pytest

from imtech_pipeline import sqlmodels
from imtech_pipeline import warehouse as wh

SENTENCES = (
    "Region opens up its technology market",
    "At present, the region has built 144 science parks and bases, including 28 national ones.",
    "In 2018, a total of 6,277 technology deals were made in the region, with the value of technology contracts "
    "reaching 23.6 billion yuan ($3.52 billion), up 66.7 percent and 45 percent year-on-year respectively.",
    "The region ranked 20th nationwide, and about 1.2 million people took part on June 5.",
)
NOW = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)

# quote, nth of the same quote, kind, value, low, high, unit, subject, indicator, period, freq, applies to, basis, qualifier
STATEMENTS = (
    ("144", 0, "level", 144, 144, 144, "1", "science parks and bases", "parks", "2019-03-18", "D", None, None, None),
    ("28", 0, "level", 28, 28, 28, "1", "national science parks and bases", "parks", "2019-03-18", "D", None, None, None),
    ("6,277", 0, "level", 6277, 6277, 6277, "1", "technology deals", "deals", "2018", "A", None, None, None),
    ("23.6 billion yuan", 0, "level", 23.6e9, 23.55e9, 23.65e9, "CNY", "value of technology contracts", "contracts", "2018", "A", None, None, None),
    ("$3.52 billion", 0, "equivalent", 3.52e9, 3.515e9, 3.525e9, "USD", "value of technology contracts", "contracts", "2018", "A", "23.6 billion yuan", None, None),
    ("66.7 percent", 0, "change", 66.7, 66.65, 66.75, "percent", "technology deals", "deals", "2018", "A", "6,277", "yoy", None),
    ("45 percent", 0, "change", 45, 44.5, 45.5, "percent", "value of technology contracts", "contracts", "2018", "A", "23.6 billion yuan", "yoy", None),
    ("20th", 0, "rank", 20, 20, 20, "1", "region", None, "2018", "A", None, None, None),
    ("1.2 million", 0, "level", 1.2e6, 1.15e6, 1.25e6, "1", "people", None, "2018", "A", None, None, "approx"),
)  # fmt: skip
OTHERS = (("2018", "date", "a year"), ("June 5", "date", "a day"))


@dataclass
class Rows:
    """One article and all that hangs on it, by table."""

    tables: dict[str, pd.DataFrame]
    article_id: str
    text: str
    ids: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, table: str) -> pd.DataFrame:
        return self.tables[table]


def make_rows(name: str = "seed.txt", tail: str = "", **article: Any) -> Rows:
    """Rows of one article; another `tail` makes another article with the same figures."""
    text = "\n\n".join(SENTENCES) + tail
    article_id = hashlib.sha256(text.encode()).hexdigest()[:16]
    columns = {table.qualified: list(table.columns) for table in sqlmodels.load() if table.kind == "table"}

    def frame(table: str, rows: list[dict[str, Any]]) -> pd.DataFrame:
        return pd.DataFrame(rows, columns=columns[table]).astype(
            {c: "datetime64[us, UTC]" for c in columns[table] if c.endswith("_at")}
        )

    spans = {q: (text.index(q), text.index(q) + len(q)) for q, *_ in (*STATEMENTS, *OTHERS)}
    ids = {quote: f"{article_id}-{start}" for quote, (start, _) in spans.items()}
    statements, numerals = [], []
    for quote, _, kind, value, low, high, unit, subject, indicator, period, freq, to, basis, hedge in STATEMENTS:
        start, end = spans[quote]
        span = {"article_id": article_id, "char_start": start, "char_end": end, "quote": quote}
        numerals.append(span | {"numeral_kind": kind, "statement_id": ids[quote]})
        statements.append(
            span
            | {
                "statement_id": ids[quote],
                "statement_kind": kind,
                "value": float(value),
                "value_low": float(low),
                "value_high": float(high),
                "unit_measure": unit,
                "subject": subject,
                "indicator": indicator,
                "breakdown": None if indicator is None else "NATIONAL" if quote == "28" else "_T",
                "ref_area": "CN-NM",
                "ref_area_name": "Inner Mongolia",
                "time_period": period,
                "freq": freq,
                "scenario": "actual",
                "qualifier": hedge,
                "applies_to": ids[to] if to else None,
                "comparison_basis": basis,
                "time_period_told": period and "sentence",
                "ref_area_told": "topic",
                "confidence": 0.9,
                "extractor_version": "1",
            }
        )
    for quote, kind, reason in OTHERS:
        start, end = spans[quote]
        numerals.append(
            {"article_id": article_id, "char_start": start, "char_end": end, "quote": quote}
            | {"numeral_kind": kind, "reason": reason}
        )
    sentences, at = [], 0
    for sentence in SENTENCES:
        at = text.index(sentence, at)
        sentences.append({"article_id": article_id, "char_start": at, "char_end": at + len(sentence), "text": sentence})

    def series(obs_id: str, indicator: str, period: str, value: float, unit: str, method: str, measure: str = "level"):
        return {
            "obs_id": f"{obs_id}{article_id[:4]}",
            "indicator": indicator,
            "breakdown": "_T",
            "ref_area": "CN-NM",
            "time_period": period,
            "freq": "A",
            "measure": measure,
            "unit_measure": unit,
            "scenario": "actual",
            "obs_value": value,
            "obs_value_low": value,
            "obs_value_high": value,
            "obs_status": "A" if method == "reported" else "E",
            "method_id": method,
            "vintage": 1,
            "valid_from": date(2019, 3, 18),
            "is_current": True,
            "source_count": 1,
        }

    def link(obs_id: str, role: str, quote: str | None = None, source: str | None = None):
        return {
            "obs_id": f"{obs_id}{article_id[:4]}",
            "statement_id": ids[quote] if quote else None,
            "source_obs_id": f"{source}{article_id[:4]}" if source else None,
            "role": role,
            "agrees": True,
        }

    tables = {
        "core.dim_article": [
            {
                "article_id": article_id,
                "file_name": name,
                "version": 1,
                "is_current": True,
                "title": SENTENCES[0],
                "publisher": "chinadaily.com.cn",
                "language": "en",
                "published_on": date(2019, 3, 18),
                "text": text,
                "char_count": len(text),
                "content_sha256": hashlib.sha256(text.encode()).hexdigest(),
                "extractor_version": "1",
                "first_seen_at": NOW,
            }
            | article
        ],
        "core.dim_sentence": sentences,
        "core.fct_numeral": numerals,
        "core.fct_statement": statements,
        "core.fct_observation": [
            series("deals", "deals", "2018", 6277, "1", "reported"),
            series("growth", "deals", "2018", 66.7, "percent", "reported", "change") | {"comparison_basis": "yoy"},
            series("before", "deals", "2017", 3765.4, "1", "implied_previous_value")
            | {"obs_value_low": 3764.3, "obs_value_high": 3766.5},
            series("value", "contracts", "2018", 23.6e9, "CNY", "reported"),
            series("average", "average", "2018", 3759757.85, "CNY", "average_value"),
        ],
        "core.bridge_observation_source": [
            link("deals", "value", "6,277"),
            link("growth", "value", "66.7 percent"),
            link("before", "level", source="deals"),
            link("before", "rate", source="growth"),
            link("value", "value", "23.6 billion yuan"),
            link("average", "numerator", source="value"),
            link("average", "denominator", source="deals"),
        ],
        "core.fct_validation": [
            {
                "validation_id": f"v1{article_id[:4]}",
                "rule_id": "look_alike",
                "obs_id": f"before{article_id[:4]}",
                "outcome": "fail",
                "severity": "soft",
                "message": "Far above the registered series.",
                "action": "Do not join the two.",
            },
            {
                "validation_id": f"v2{article_id[:4]}",
                "rule_id": "look_alike",
                "statement_id": ids["144"],
                "article_id": article_id,
                "outcome": "pass",
                "severity": "soft",
            },
        ],
    }
    tables["core.fct_finding"] = [
        {"finding_id": row["validation_id"], "status": "open", "first_seen_at": NOW}
        | {
            key: row.get(key)
            for key in ("rule_id", "severity", "obs_id", "statement_id", "article_id", "message", "action")
        }
        for row in tables["core.fct_validation"]
        if row["outcome"] == "fail"
    ]
    tables["core.bridge_finding_fact"] = [
        {
            "finding_id": row["finding_id"],
            "obs_id": row["obs_id"],
            "statement_id": row["statement_id"],
            "role": "judged",
        }
        for row in tables["core.fct_finding"]
    ]
    return Rows({table: frame(table, rows) for table, rows in tables.items()}, article_id, text, ids)


DIMENSIONS: dict[str, list[dict[str, Any]]] = {
    "core.dim_indicator": [
        {"indicator": "deals", "name_en": "Technology deals", "definition": "d", "stock_flow": "flow", "unit_measure": "1"},
        {"indicator": "contracts", "name_en": "Value of technology contracts", "definition": "d", "stock_flow": "flow", "unit_measure": "CNY"},
        {"indicator": "parks", "name_en": "Science parks", "definition": "d", "stock_flow": "stock", "unit_measure": "1"},
        {"indicator": "average", "name_en": "Average contract value", "definition": "d", "stock_flow": "ratio", "unit_measure": "CNY"},
    ],
    "core.dim_breakdown": [
        {"breakdown": "_T", "name_en": "Total"},
        {"breakdown": "NATIONAL", "name_en": "national"},
    ],
    "core.dim_area": [
        {"ref_area": "CN", "name_en": "China", "area_type": "country"},
        {"ref_area": "CN-NM", "name_en": "Inner Mongolia", "area_type": "province", "parent_area": "CN"},
    ],
    "core.dim_unit": [
        {"unit_measure": "1", "name_en": "number", "dimension": "count", "factor": 1.0},
        {"unit_measure": "percent", "name_en": "percent", "dimension": "share", "factor": 1.0, "symbol": "%"},
        {"unit_measure": "CNY", "name_en": "yuan (renminbi)", "dimension": "currency", "symbol": "¥"},
        {"unit_measure": "USD", "name_en": "US dollar", "dimension": "currency", "symbol": "$"},
    ],
    "core.dim_method": [
        {"method_id": "reported", "name": "Reported", "description": "Told by an article."},
        {"method_id": "implied_previous_value", "name": "Implied previous value", "formula": "level / (1 + rate)", "description": "d"},
        {"method_id": "average_value", "name": "Average", "formula": "numerator / denominator", "description": "d"},
    ],
    "core.dim_rule": [
        {"rule_id": "look_alike", "rule_family": "comparison", "edit_type": "comparison", "validation_level": 4, "severity": "soft", "description": "d", "action": "a"},
    ],
}  # fmt: skip


def load_rows(con: duckdb.DuckDBPyConnection, *articles: Rows) -> None:
    """Put articles with their dimensions and the marts into a working database."""
    for table, dimension in DIMENSIONS.items():
        wh.sync(con, table, dimension)
    for rows in articles:
        for table, frame in rows.tables.items():
            wh.insert(con, table, frame)
    sqlmodels.build(con)


@pytest.fixture
def rows() -> Rows:
    return make_rows()


@pytest.fixture(scope="session")
def rows_of() -> Callable[..., Rows]:
    return make_rows


@pytest.fixture(scope="session")
def load() -> Callable[..., None]:
    return load_rows


@pytest.fixture
def warehouse(tmp_path: Path) -> wh.Warehouse:
    return wh.Warehouse(tmp_path / "made" / "warehouse.duckdb", wait=5)
