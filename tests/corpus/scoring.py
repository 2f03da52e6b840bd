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
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from imtech_pipeline.extraction import NUMERAL_FIELDS, STATEMENT_FIELDS, read_article
from imtech_pipeline.extraction.header import read_header

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "data" / "raw" / "2019-03-18_inner-mongolia-scientific-breakthroughs.txt"
# The articles of the corpus, those that rules were generalised on besides, and those that nobody looked at while doing so.
FOLDERS = (HERE, HERE / "wide", HERE / "held_out")
MEASURES = ("level", "equivalent", "change", "share", "multiple")
# What each score asks for beyond the one before it.
LEVELS = {
    "value": ("value",),
    "value+unit": ("unit_measure",),
    "statement": ("statement_kind",),
    "fact": ("time_period", "ref_area_name"),
    "full": ("scenario", "subject", "applies_to"),
}
# Columns of a statement and their names in the gold.
COLUMNS = {
    "value": "value",
    "unit_measure": "unit",
    "statement_kind": "kind",
    "time_period": "period",
    "ref_area_name": "ref_area",
    "comparison_basis": "basis",
    "scenario": "status",
    "subject": "subject",
    "applies_to": "of",
    "qualifier": "qualifier",
}
TO_BASE = {
    "W": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9), "TW": ("power", 1e12),
    "Wh": ("energy", 1e-3), "kWh": ("energy", 1), "MWh": ("energy", 1e3), "GWh": ("energy", 1e6), "TWh": ("energy", 1e9),
    "mm": ("length", 1e-3), "cm": ("length", 1e-2), "m": ("length", 1), "km": ("length", 1e3), "mi": ("length", 1609.344),
    "m2": ("area", 1), "ha": ("area", 1e4), "km2": ("area", 1e6), "mu": ("area", 1e4 / 15), "acre": ("area", 4046.8564),
    "g": ("mass", 1e-3), "kg": ("mass", 1), "t": ("mass", 1e3), "kt": ("mass", 1e6), "Mt": ("mass", 1e9),
    "m3": ("volume", 1), "L": ("volume", 1e-3), "l": ("volume", 1e-3), "permille": ("percent", 0.1),
}  # fmt: skip
EMPTY_WORDS = frozenset(
    "a an the of in on at for to from by and or with its their his her this that these those total number value amount all new more than over about some".split()
)
AREA_WORDS = re.compile(r"\b(autonomous region|region|province|city|league|county|banner|of|the|north|northern)\b")


def base(value: float | None, unit: str | None) -> tuple[float | None, str]:
    dimension, factor = TO_BASE.get(unit or "1", ((unit or "1").lower(), 1))
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


def articles(folder: Path = HERE) -> list[Path]:
    found = sorted((folder / "articles").glob("*.txt"))
    return [SEED, *found] if folder.resolve() == HERE else found


def gold(folder: Path = HERE) -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows[row["doc"].rsplit("/", 1)[-1]].append(row)
    return rows


@dataclass
class Outcome:
    """What came of one gold statement: the reader's row (None where it has none) and the columns that are wrong."""

    doc: str
    text: str
    gold: dict[str, Any]
    found: dict[str, Any] | None
    wrong: dict[str, tuple[Any, Any]]


@dataclass
class Result:
    """What came of all articles of a folder."""

    outcomes: list[Outcome]
    told: int = 0
    found: int = 0
    rows: int = 0
    ledger: int = 0
    ledger_kind: int = 0

    def scores(self) -> dict[str, float]:
        """All scores, rounded to four places."""
        right = dict.fromkeys(LEVELS, 0)
        related = related_right = 0
        for o in self.outcomes:
            if o.found is None:
                continue
            if o.gold["of"] is not None:
                related, related_right = related + 1, related_right + ("applies_to" not in o.wrong)
            for level, columns in LEVELS.items():
                if not o.wrong.keys().isdisjoint(columns):
                    break
                right[level] += 1
        scores = {
            "ledger": self.ledger / self.rows,
            "ledger_kind": self.ledger_kind / self.rows,
            "applies_to": related_right / max(related, 1),
        }
        for level in LEVELS:
            scores[level] = 2 * right[level] / (self.told + self.found)
        return {name: round(value, 4) for name, value in scores.items()}

    def accuracy(self) -> dict[str, float]:
        """The share of the statements with a gold value that have it right, a column at a time."""
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for o in self.outcomes:
            if o.found is None:
                continue
            for column, name in COLUMNS.items():
                if o.gold[name] is not None if column != "comparison_basis" else o.gold["kind"] == "change":
                    counts[column][0] += column not in o.wrong
                    counts[column][1] += 1
        return {column: round(good / all_, 4) for column, (good, all_) in counts.items()}


def score(folder: Path = HERE) -> dict[str, float]:
    """All scores over the articles of a folder."""
    return read(folder).scores()


def read(folder: Path = HERE) -> Result:
    """Read the articles of a folder and compare each with its gold rows."""
    result = Result([])
    annotated = gold(folder)
    for path in articles(folder):
        text = path.read_bytes().decode("utf-8")
        header = read_header(text)
        reading = read_article(path.stem, text, header.published_on, header.announced_on)
        numerals = [dict(zip(NUMERAL_FIELDS, row, strict=True)) for row in reading.numerals]
        statements = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in reading.statements]
        by_id = {s["statement_id"]: s for s in statements}
        furniture = [g for g in annotated[path.stem] if (g.get("note") or "").startswith("page furniture")]
        truth = [g for g in annotated[path.stem] if g not in furniture]
        for g in truth:
            hits = [n["numeral_kind"] for n in numerals if _overlap(g, n) > 0]
            result.rows += 1
            result.ledger += bool(hits)
            result.ledger_kind += g["kind"] in hits
        measures = [g for g in truth if g["kind"] in MEASURES]
        candidates = [
            s for s in statements if s["statement_kind"] in MEASURES and not any(_overlap(g, s) > 0 for g in furniture)
        ]
        result.told, result.found = result.told + len(measures), result.found + len(candidates)
        pairs = _pairs(measures, candidates)
        for i, g in enumerate(measures):
            s = candidates[pairs[i]] if i in pairs else None
            wrong = {} if s is None else _wrong(g, s, by_id.get(s["applies_to"]))
            result.outcomes.append(Outcome(path.stem, text, g, s, wrong))
    return result


def _overlap(g: dict[str, Any], row: dict[str, Any]) -> int:
    return int(min(g["end"], row["char_end"]) - max(g["start"], row["char_start"]))


def _wrong(g: dict[str, Any], s: dict[str, Any], target: dict[str, Any] | None) -> dict[str, tuple[Any, Any]]:
    """The columns of a statement that are not as in the gold row: what is right, what was read."""
    (gv, gd), (sv, sd) = base(g["value"], g["unit"]), base(s["value"], s["unit_measure"])
    good = {
        "value": close(gv, sv) or close(g["value"], s["value"]),
        "unit_measure": gd == sd and close(gv, sv),
        "statement_kind": g["kind"] == s["statement_kind"],
        "time_period": g["period"] is None or same_period(g["period"], s["time_period"]),
        "ref_area_name": g["ref_area"] is None or same_area(g["ref_area"], s["ref_area_name"]),
        "scenario": (g["status"] or "actual") == s["scenario"],
        "subject": same_subject(g["subject"], s["subject"]),
        "qualifier": g["qualifier"] == s["qualifier"],
        "comparison_basis": g["kind"] != "change" or g["basis"] == s["comparison_basis"],
        "applies_to": g["of"] is None or (target is not None and target["char_start"] <= g["of"] < target["char_end"]),
    }
    return {column: (g[COLUMNS[column]], s[column]) for column, ok in good.items() if not ok}


def _pairs(measures: list[dict[str, Any]], candidates: list[dict[str, Any]]) -> dict[int, int]:
    """The statement of each gold row: equal values before unequal ones, the longest overlap first."""
    options = []
    for i, g in enumerate(measures):
        for j, s in enumerate(candidates):
            shared = _overlap(g, s)
            if shared > 0:
                options.append((not close(g["value"], s["value"]), -shared, i, j))
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for _, _, i, j in sorted(options):
        if i not in pairs and j not in used:
            used.add(j)
            pairs[i] = j
    return pairs


def _around(o: Outcome) -> str:
    """The text around a figure, the figure in brackets."""
    a, b = o.gold["start"], o.gold["end"]
    before, after = o.text[max(0, a - 240) : a], o.text[b : b + 140]
    return " ".join(f"{before}[[{o.text[a:b]}]]{after}".split())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Score the reader on the annotated articles.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE, help="a folder with articles/ and gold.jsonl")
    parser.add_argument("--raise", dest="write", action="store_true", help="write the scores down as the new floor")
    parser.add_argument("--wrong", default="", help="list what is wrong in these columns: time_period,comparison_basis")
    parser.add_argument("--doc", default="", help="only articles with this in their name")
    arguments = parser.parse_args()
    result = read(arguments.folder)
    columns = set(arguments.wrong.split(","))
    for o in result.outcomes:
        shown = {column: pair for column, pair in o.wrong.items() if column in columns}
        if arguments.doc not in o.doc or not (shown or (o.found is None and "missed" in columns)):
            continue
        told = ", ".join(f"{column} {right!r} read as {got!r}" for column, (right, got) in shown.items())
        print(f"{o.doc} {o.gold['start']}: {told or 'missed'}\n    {_around(o)}")
    now = result.scores()
    scores = arguments.folder / "scores.json"
    floor = json.loads(scores.read_text()) if scores.exists() else {}
    for name, value in now.items():
        print(f"{name:16} {value:.4f}" + (f"   floor {floor.get(name, 0):.4f}" if floor else ""))
    for column, value in result.accuracy().items():
        print(f"  {column:14} {value:.4f}")
    if arguments.write:
        scores.write_text(json.dumps({k: max(v, floor.get(k, 0)) for k, v in now.items()}, indent=2) + "\n")
