"""Headlines: a figure above the text is told again in it, exactly and with all that belongs to it.

A headline says "lift output value by 82.2%" or "top 6 billion yuan"; which year, whose output and which level the body tells.
"""

from __future__ import annotations

from .model import Numeral
from .tokens import Doc

# "Over 2 trillion" in a headline stands for 2.24 trillion in the text, hardly for 2.9.
_ROUNDED_DOWN = 1.2


def complete(doc: Doc, nums: list[Numeral]) -> None:
    """Hand subject, relation, period and place of a figure in the body to the same figure in a headline above it."""
    body = next(
        (s.index for s in doc.sents if s.last - s.first > 8 and doc.low[s.last - 1] in (".", "\u3002")), len(doc.sents)
    )
    for n in nums:
        if n.sent >= body:
            break
        twin = _twin(n, nums, body)
        if twin is None:
            continue
        n.subject = twin.subject or n.subject
        if n.kind == twin.kind and n.kind != "level":
            n.applies_to = twin.applies_to
        n.time_period = twin.time_period or n.time_period
        n.comparison_basis = twin.comparison_basis or n.comparison_basis
        n.ref_area, n.ref_area_name = (
            (twin.ref_area, twin.ref_area_name) if twin.ref_area_name else (n.ref_area, n.ref_area_name)
        )


def _twin(n: Numeral, nums: list[Numeral], body: int) -> Numeral | None:
    if n.value is None or n.value_low is None or n.value_high is None:
        return None
    close: Numeral | None = None
    for m in nums:
        if m.sent < body or m.value is None or m.unit != n.unit or m.kind != n.kind:
            continue
        if m.value == n.value and (n.value >= 10 or n.unit != "1"):
            return m
        if (
            close is None
            and n.unit != "1"
            and (
                n.value_low <= m.value <= n.value_high
                or n.qualifier == "more_than"
                and n.value <= m.value <= n.value * _ROUNDED_DOWN
            )
        ):
            close = m
        if m.sent > body + 6:
            break
    return close
