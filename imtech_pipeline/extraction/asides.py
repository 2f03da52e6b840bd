"""Asides that tell an amount again: "5 billion yuan, or $785 million, on roads", also between dashes.

Here belongs only that they are put into brackets, as most writers do, before any stage looks at them: each of those
knows what a bracket is. What stands between other commas and dashes is left as it is.
"""

from __future__ import annotations

from .lexicon import unit_forms, words
from .relations import dimension
from .tokens import Doc

_OPEN = frozenset((",", "\u2014", "\u2013", "-", "["))
_JOINT = words("approx") | frozenset(("or", "equivalent", "equal", "to", "the", "of", "=", "us", "$", "rmb", "-"))
_OR = frozenset(("or", "equivalent", "equal"))
# Behind the second comma they go on with the clause that the aside stands in.
_GOING_ON = words("aside_goes_on")
_EACH = frozenset(("a", "an", "per"))
_ENDS = frozenset(".;:()\u3002")
# As many tokens as a figure, its scale and its unit have: "1.2 billion New Zealand dollars".
_LONGEST = 5


def _dimensions() -> tuple[dict[str, str], dict[str, str]]:
    """What amounts are told in two units, by the token before the figure and by the first of the unit behind it."""
    prefix, suffix = unit_forms()
    told = ("money", "area", "length", "mass", "volume")
    found: list[dict[str, str]] = []
    for forms in (prefix, suffix):
        units: dict[str, str] = {}
        for word, readings in forms.items():
            unit = readings[-1].unit
            if dimension(unit) in told:
                units[word] = unit
        found.append(units)
    return found[0], found[1]


_BEFORE, _BEHIND = _dimensions()


def settle(doc: Doc) -> None:
    """Put the asides of a text into brackets."""
    a = -1
    for b in doc.figures:
        if doc.low[b][0].isdigit():
            if a >= 0 and 2 < b - a <= 2 * _LONGEST + 2:
                _bracket(doc, a, b)
            a = b


def _bracket(doc: Doc, a: int, b: int) -> None:
    low = doc.low
    first = a + 1
    while first < b and low[first] not in _OPEN:
        first += 1
    if first == b or first - a > _LONGEST:
        return
    sign = low[first]
    between = low[first + 1 : b]
    for w in between:
        if w not in _JOINT and w not in _BEFORE:
            return
    if (sign == "," and _OR.isdisjoint(between)) or (sign == "-" and doc.starts[first] == doc.ends[first - 1]):
        return
    one, other = _unit(low, a, first), _unit(low, b, min(doc.n, b + _LONGEST))
    if not one or not other or one == other or dimension(one) != dimension(other):
        return
    last = b + 1
    end = min(doc.n, b + _LONGEST + 1)
    while last < end and low[last] not in _OPEN and low[last] != "]" and low[last] not in _ENDS:
        last += 1
    if last == end or low[last] != ("]" if sign == "[" else sign):
        return
    double = sign == "-" and low[first + 1] == "-"
    if double and low[last + 1 : last + 2] != ["-"]:
        return
    behind = low[last + 1] if last + 1 < doc.n else "."
    if sign == "," and behind not in _GOING_ON:
        unit = low[last + 2] if last + 2 < doc.n else "."
        if behind not in _EACH or (unit not in _BEHIND and unit != "person"):
            return
    _write(doc, first, "(")
    _write(doc, last, ")")
    if double:
        _write(doc, first + 1, "or")
        _write(doc, last + 1, ",")


def _unit(low: list[str], figure: int, end: int) -> str:
    """The unit of the figure: of the sign before it, else of the first word behind it that names one."""
    before = _BEFORE.get(low[figure - 1]) if figure else None
    if before is not None:
        return before
    for i in range(figure + 1, min(end, figure + _LONGEST)):
        unit = _BEHIND.get(low[i])
        if unit is not None:
            return unit
        if low[i] in _OPEN:
            break
    return ""


def _write(doc: Doc, i: int, word: str) -> None:
    doc.low[i] = doc.toks[i] = word
