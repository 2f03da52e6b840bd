"""How well the reader does on annotated articles: the same statement, then ever more of it right.

A gold row and a statement are the same one where their spans overlap (each used once). `value` asks for the number,
`value+unit` also for its unit, `statement` for the kind, `fact` for period and place, `full` for scenario, subject and the
statement that it applies to; each is an F1 over all articles. `ledger` is the share of gold rows that some row covers,
`ledger_kind` the share that also has the right kind.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from imtech_pipeline.extraction import NUMERAL_FIELDS, STATEMENT_FIELDS, read_article
from imtech_pipeline.extraction.header import read_header

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
SCORES = HERE / "scores.json"
MEASURES = ("level", "equivalent", "change", "share", "multiple")
LEVELS = ("value", "value+unit", "statement", "fact", "full")
TO_BASE = {
    "W": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9),
    "kWh": ("energy", 1), "MWh": ("energy", 1e3), "GWh": ("energy", 1e6), "TWh": ("energy", 1e9),
    "m": ("length", 1), "km": ("length", 1e3), "m2": ("area", 1), "ha": ("area", 1e4), "km2": ("area", 1e6), "mu": ("area", 1e4 / 15),
    "kg": ("mass", 1), "t": ("mass", 1e3), "permille": ("percent", 0.1),
}  # fmt: skip
EMPTY_WORDS = frozenset(
    "a an the of in on at for to from by and or with its their his her this that these those total number value amount all new more than over about some".split()
)
AREA_WORDS = re.compile(r"\b(autonomous region|region|province|city|league|county|banner|of|the|north|northern)\b")


def base(value: float | None, unit: str | None) -> tuple[float | None, str]:
    dimension, factor = TO_BASE.get(unit or "1", (unit or "1", 1))
    return (None if value is None else value * factor), dimension


def close(a: float | None, b: float | None) -> bool:
    return a is not None and b is not None and math.isclose(a, b, rel_tol=1e-3, abs_tol=1e-9)


def days(period: str | None) -> tuple[date, date] | None:
    """First and last day of an ISO 8601 period."""
    if not period:
        return None
    if "/" in period:
        ends = [days(p) for p in period.split("/", 1)]
        return (ends[0][0], ends[1][1]) if ends[0] and ends[1] else None
    if m := re.fullmatch(r"(\d{4})-Q([1-4])", period):
        year, month = int(m[1]), 3 * int(m[2])
        return date(year, month - 2, 1), _month_end(year, month)
    parts = [int(p) for p in period.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), _month_end(parts[0], parts[1])
    day = date(*parts)
    return day, day


def _month_end(year: int, month: int) -> date:
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def same_period(a: str | None, b: str | None) -> bool:
    x, y = days(a), days(b)
    if x is None or y is None or x == y:
        return x == y
    if (x[0] == x[1] or y[0] == y[1]) and x[1] == y[1]:
        return True
    shared = (min(x[1], y[1]) - max(x[0], y[0])).days + 1
    return shared >= 0.8 * ((max(x[1], y[1]) - min(x[0], y[0])).days + 1)


def same_area(a: str | None, b: str | None) -> bool:
    x, y = (set(AREA_WORDS.sub(" ", (name or "").lower()).split()) for name in (a, b))
    return 2 * len(x & y) >= 0.75 * (len(x) + len(y)) if x and y else x == y


def words_of(text: str | None) -> set[str]:
    found = set()
    for w in re.findall(r"[a-z0-9&]+", (text or "").lower()):
        if w not in EMPTY_WORDS:
            found.add(w[:-3] + "y" if w.endswith("ies") else w[:-1] if w.endswith("s") and not w.endswith("ss") else w)
    return found


def same_subject(a: str | None, b: str | None) -> bool:
    x, y = words_of(a), words_of(b)
    return 2 * len(x & y) >= 0.5 * (len(x) + len(y)) if x and y else x == y


def articles() -> list[Path]:
    return [SEED, *sorted((HERE / "articles").glob("*.txt"))]


def gold() -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not (row.get("note") or "").startswith("page furniture"):
            rows[row["doc"]].append(row)
    return rows


def score() -> dict[str, float]:
    """All scores over the corpus, rounded to four places."""
    right: dict[str, int] = dict.fromkeys(LEVELS, 0)
    told = found = ledger = ledger_kind = rows = related = related_right = 0
    annotated = gold()
    for path in articles():
        text = path.read_bytes().decode("utf-8")
        header = read_header(text)
        reading = read_article(path.stem, text, header.published_on, header.announced_on)
        numerals = [dict(zip(NUMERAL_FIELDS, row, strict=True)) for row in reading.numerals]
        statements = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in reading.statements]
        by_id = {s["statement_id"]: s for s in statements}
        truth = annotated[path.stem]
        for g in truth:
            hits = [
                n["numeral_kind"] for n in numerals if min(g["end"], n["char_end"]) > max(g["start"], n["char_start"])
            ]
            rows += 1
            ledger += bool(hits)
            ledger_kind += g["kind"] in hits
        measures = [g for g in truth if g["kind"] in MEASURES]
        candidates = [s for s in statements if s["statement_kind"] in MEASURES]
        told, found = told + len(measures), found + len(candidates)
        for g, s in _pairs(measures, candidates):
            target = by_id.get(s["applies_to"])
            points = g["of"] is None or (target is not None and target["char_start"] <= g["of"] < target["char_end"])
            if g["of"] is not None:
                related, related_right = related + 1, related_right + points
            (gv, gd), (sv, sd) = base(g["value"], g["unit"]), base(s["value"], s["unit_measure"])
            checks = (
                close(gv, sv) or close(g["value"], s["value"]),
                gd == sd and close(gv, sv),
                g["kind"] == s["statement_kind"],
                (g["period"] is None or same_period(g["period"], s["time_period"]))
                and (g["ref_area"] is None or same_area(g["ref_area"], s["ref_area_name"])),
                g["status"] == s["scenario"] and same_subject(g["subject"], s["subject"]) and points,
            )
            for level, good in zip(LEVELS, checks, strict=True):
                if not good:
                    break
                right[level] += 1
    scores = {"ledger": ledger / rows, "ledger_kind": ledger_kind / rows, "applies_to": related_right / related}
    for level in LEVELS:
        scores[level] = 2 * right[level] / (told + found)
    return {name: round(value, 4) for name, value in scores.items()}


def _pairs(
    measures: list[dict[str, Any]], candidates: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    options = []
    for i, g in enumerate(measures):
        for j, s in enumerate(candidates):
            shared = min(g["end"], s["char_end"]) - max(g["start"], s["char_start"])
            if shared > 0:
                options.append((not close(g["value"], s["value"]), -shared, i, j))
    used_g: set[int] = set()
    used_s: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(options):
        if i not in used_g and j not in used_s:
            used_g.add(i)
            used_s.add(j)
            pairs.append((measures[i], candidates[j]))
    return pairs


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Score the reader on the annotated articles.")
    parser.add_argument("--raise", dest="write", action="store_true", help="write the scores down as the new floor")
    now = score()
    floor = json.loads(SCORES.read_text()) if SCORES.exists() else {}
    for name, value in now.items():
        print(f"{name:12} {value:.4f}   floor {floor.get(name, 0):.4f}")
    if parser.parse_args().write:
        SCORES.write_text(json.dumps({k: max(v, floor.get(k, 0)) for k, v in now.items()}, indent=2) + "\n")
