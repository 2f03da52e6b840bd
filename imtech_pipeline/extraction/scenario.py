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
    i, n, at = 0, len(nums), 0
    low = doc.low
    while i < n:
        j = i
        while j < n and nums[j].sent == nums[i].sent:
            j += 1
        sent = doc.sents[nums[i].sent]
        while at < len(times) and times[at].first < sent.first:
            at += 1
        future = []
        while at < len(times) and times[at].first < sent.last:
            start = getattr(times[at], "start", None)
            if (
                published_on is not None
                and start is not None
                and start > published_on
                and low[times[at].first - 1] not in ("since", "from")
            ):
                future.append(times[at].first)
            at += 1
        _sentence(doc, nums[i:j], future)
        i = j


def _sentence(doc: Doc, nums: list[Numeral], future: list[int]) -> None:
    sent = doc.sents[nums[0].sent]
    low = doc.low
    targets: list[int] = []
    conditions: list[int] = []
    for i in range(sent.first, sent.last):
        w = low[i]
        if w in _CONDITION and _is_condition(low, i):
            conditions.append(i)
        elif w in _TARGET and _is_target(low, i):
            (conditions if _is_rule(low, i, sent.first) else targets).append(i)
        elif (
            w == "to" and i + 1 < sent.last and low[i - 1] in ("is", "are") and low[i + 1].isalpha() and i > sent.first
        ):
            targets.append(i)
    for n in nums:
        if n.base or n.scenario == "condition":
            continue
        if any(c < n.first and not _cut(low, c, n.first) for c in conditions):
            n.scenario = "condition"
        elif any(t < n.first and not _cut(low, t, n.first) for t in targets) or any(
            not _cut(low, min(t, n.first), max(t, n.first)) for t in future
        ):
            n.scenario = "target"
    for n in nums:
        of = n.applies_to
        if of is not None and (
            of.scenario == "target" or of.scenario == "condition" and n.kind in ("equivalent", "change")
        ):
            n.scenario = of.scenario


def _is_condition(low: list[str], i: int) -> bool:
    w = low[i]
    after = low[i + 1] if i + 1 < len(low) else ""
    if w == "may":
        return low[i - 1 : i] != ["in"] and after not in ("be", "have", "also", ",") and not after[:1].isdigit()
    return w in (
        "must",
        "minimum",
        "threshold",
        "thresholds",
        "eligible",
        "qualify",
        "qualifies",
        "whoever",
        "applicants",
        "ceiling",
        "criteria",
        "criterion",
    )


def _is_rule(low: list[str], i: int, start: int) -> bool:
    """ "Those promoted will receive", "carriers that do well will get": what anyone gets who qualifies."""
    if low[i] not in ("will", "shall", "would", "can"):
        return False
    j = i + 1
    while j < len(low) and low[j] in ("also", "each", "be", "then"):
        j += 1
    if low[j : j + 1] and low[j] in (
        "get",
        "receive",
        "given",
        "paid",
        "rewarded",
        "awarded",
        "granted",
        "entitled",
        "subsidized",
        "reimbursed",
    ):
        head = low[start:i]
        return bool(head) and (
            head[0] in ("those", "anyone", "whoever", "each", "every", "any")
            or any(w in ("that", "who", "whose", "which") for w in head[:6])
        )
    return False


def _cut(low: list[str], a: int, b: int) -> bool:
    return any(low[i] in _BREAK or low[i] in _CLAUSE for i in range(a, b))


def _is_target(low: list[str], i: int) -> bool:
    w = low[i]
    after = low[i + 1] if i + 1 < len(low) else ""
    before = low[i - 1] if i else ""
    if w in ("plan", "plans"):
        return before not in ("year", "-", "pension", "under", "the", "-year") or after in (
            "to",
            "is",
            "calls",
            "for",
            "aims",
        )
    if w == "set":
        return after in ("itself", "a", "the") and before in ("has", "have")
    if w in ("calls", "call"):
        return after == "for"
    if w == "going":
        return after == "to"
    if w in ("likely", "due", "scheduled", "slated"):
        return after == "to" or w == "likely"
    if w == "would":
        return before != "which"
    if w in ("should", "might", "will"):
        return True
    if w in ("agreed", "wants", "want", "proposed", "recommended"):
        return after == "to"
    if w in ("aimed", "planned", "expected", "forecast", "target", "targeted", "projected"):
        return before not in ("than", "as", "was") or after == "to"
    if w in ("shall", "required", "subject"):
        return w == "shall"
    return w not in ("projects", "pledged")
