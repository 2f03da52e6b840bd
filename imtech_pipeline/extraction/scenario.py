"""Actual, target or condition: whether a figure is told as a fact, as something planned or expected, or as a threshold."""

from __future__ import annotations

from datetime import date
from typing import Any

from .lexicon import words
from .model import Numeral
from .tokens import Doc

# A target word speaks for what follows it in its clause.
_TARGET = words("target")
_CONDITION = words("condition")
_BREAK = frozenset(";.")
_CLAUSE = frozenset(("while", "whereas", "but", "although", "though"))


def read(doc: Doc, nums: list[Numeral], times: list[Any], published_on: date | None) -> None:
    """Set the scenario of every statement."""
    i, n = 0, len(nums)
    while i < n:
        j = i
        while j < n and nums[j].sent == nums[i].sent:
            j += 1
        _sentence(doc, nums[i:j])
        i = j


def _sentence(doc: Doc, nums: list[Numeral]) -> None:
    sent = doc.sents[nums[0].sent]
    low = doc.low
    targets: list[int] = []
    conditions: list[int] = []
    for i in range(sent.first, sent.last):
        w = low[i]
        if w in _TARGET and _is_target(low, i):
            targets.append(i)
        elif w in _CONDITION and w not in ("if", "should", "limit", "limited", "required", "require", "subject", "cap", "quota", "requirement", "requirements"):
            conditions.append(i)
    for n in nums:
        if n.base:
            continue
        if any(c < n.first and not _cut(low, c, n.first) for c in conditions):
            n.scenario = "condition"
        elif any(t < n.first and not _cut(low, t, n.first) for t in targets):
            n.scenario = "target"
        elif n.qualifier and n.kind == "level" and _threshold(low, n, sent.first, sent.last):
            n.scenario = "condition"
    for n in nums:
        if n.applies_to is not None and n.applies_to.scenario != "actual" and n.kind in ("equivalent", "change", "multiple", "share"):
            n.scenario = n.applies_to.scenario


def _cut(low: list[str], a: int, b: int) -> bool:
    return any(low[i] in _BREAK or low[i] in _CLAUSE for i in range(a, b))


def _is_target(low: list[str], i: int) -> bool:
    w = low[i]
    after = low[i + 1] if i + 1 < len(low) else ""
    before = low[i - 1] if i else ""
    if w in ("plan", "plans"):
        return before not in ("year", "-", "pension", "under", "the", "-year") or after in ("to", "is", "calls", "for", "aims")
    if w == "set":
        return after in ("itself", "a", "the") and before in ("has", "have")
    if w in ("calls", "call"):
        return after == "for"
    if w == "going":
        return after == "to"
    if w in ("likely", "due", "scheduled", "slated"):
        return after == "to" or w == "likely"
    if w in ("estimates", "should", "could", "might", "would", "will"):
        return w != "estimates"
    if w in ("agreed", "wants", "want", "proposed", "recommended"):
        return after == "to"
    if w in ("aimed", "planned", "expected", "forecast", "target", "targeted", "projected"):
        return before not in ("than", "as", "was", "had") or after == "to"
    if w in ("shall", "required", "subject"):
        return w == "shall"
    return w not in ("projects", "pledged")


def _threshold(low: list[str], n: Numeral, start: int, end: int) -> bool:
    """ "enterprises with revenue of over 20 million yuan", "those of over 10 million yuan each", "loans of less than"."""
    j = n.first - 1
    steps = 0
    while j >= start and steps < 8:
        w = low[j]
        if w in ("with", "of", "whose", "having"):
            head = low[j - 1] if j > start else ""
            if head in ("those", "enterprises", "companies", "firms", "loans", "projects", "contracts", "provinces", "cities", "industries", "people", "households", "countries", "families", "parks", "regions", "counties", "deals", "municipalities", "ones", "workers"):
                return True
        if w in (",", ";", "(") or w in ("was", "were", "is", "are", "reached", "totaled"):
            break
        j -= 1
        steps += 1
    return False
