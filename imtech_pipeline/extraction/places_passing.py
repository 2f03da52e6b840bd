"""Places that a text only touches on, which say nothing of what it is about.

Where an author lives, whose machines stand in the hall, where the same was tried: a country that is told in one
paragraph alone, while the text is of another one, is no place of figures if none follows it there. What is told "by
comparison", or of a firm below the text, has figures, but tells nothing of the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from .model import Numeral
from .places_find import DATELINE, MEDIA, NATIONS, Gazetteer, Mention
from .tokens import Doc

# A text names the country that it is about, or what lies in it, at least so often.
_OFTEN = 2
# A firm that sells in more countries is of none of them.
_ASIDES = 2
# The country of places that no list has.
_NOWHERE = "-"
_HEADING = 8
_CONTRAST = frozenset(("comparison", "contrast"))
_ENDS = frozenset((".", "!", "?", '"', "\u201d", ")"))


def without_asides(
    doc: Doc, mentions: Sequence[Mention], nums: Sequence[Numeral], known: Gazetteer, body: int
) -> list[Mention]:
    """The names that tell what an article is about; what is told abroad without figures is set aside for good.

    Parameters
    ----------
    doc, mentions, nums, known
        As in `places_assign.assign`.
    body : int
        The sentence that the text begins with.
    """
    sents = doc.sents
    lead = sents[body].para if body < len(sents) else -1
    nations: dict[str, str] = {}
    often: dict[str, int] = {}
    # The one paragraph in which a country is told; -1 for the opening, and where there are several.
    told_in: dict[str, int] = {}
    opening: set[str] = set()
    for m in mentions:
        if m.generic is not None or m.role == MEDIA or not m.name:
            continue
        country = _NOWHERE if m.code is None else nations.get(m.code)
        if country is None:
            country = nations[m.code or ""] = _nation(known, m.code)
        if not country:
            continue
        often[country] = often.get(country, 0) + 1
        para = sents[m.sent].para
        if m.role == DATELINE:
            para = -1
        elif m.sent <= body or para == lead:
            para = -1
            opening.add(country)
        if told_in.setdefault(country, para) != para:
            told_in[country] = -1
    home = max(often, key=lambda c: 2 * often[c] + (c in opening), default="")
    abroad = {c for c, para in told_in.items() if para >= 0 and c != home and c != _NOWHERE}
    if not abroad or ((often[home] < _OFTEN or home == _NOWHERE) and home not in opening):
        return list(mentions)
    figured: dict[int, int] = {}
    for n in nums:
        figured[sents[n.sent].para] = n.sent
    passed: list[Mention] = []
    taken_up: set[str] = set()
    for m in mentions:
        if m.generic is None and m.code is not None and m.role != MEDIA and nations[m.code] in abroad:
            passed.append(m)
            sent = sents[m.sent]
            # A line without a stop is a heading.
            if figured.get(sent.para, -1) >= m.sent or doc.low[sent.last - 1] not in _ENDS:
                taken_up.add(nations[m.code])
    if len(abroad) - len(taken_up) > _ASIDES:
        taken_up = abroad
    for m in passed:
        if nations[m.code or ""] not in taken_up:
            m.role = MEDIA
    begins: dict[int, int] = {}
    for s in sents:
        begins.setdefault(s.para, s.index)
    apart = {m.first for m in passed if _contrasted(doc, m) or _about(doc, begins[sents[m.sent].para])}
    return [m for m in mentions if m.first not in apart]


def _about(doc: Doc, k: int) -> bool:
    """Whether a paragraph that begins with a sentence stands below the text: "About Velm Pumps: The company has 300
    workers in Oslo and Lima." """
    low, sents = doc.low, doc.sents
    at = sents[k].first
    if low[at] == "about":
        return ":" in low[at : at + _HEADING]
    # a heading of its own
    return k > 0 and low[sents[k - 1].first] == "about" and low[sents[k - 1].last - 1] not in _ENDS


def _contrasted(doc: Doc, m: Mention) -> bool:
    """ "In Chile, by comparison, it was 3 percent", "By contrast, Chile's exports fell." """
    low, first = doc.low, doc.sents[m.sent].first
    return (low[first] == "by" and not _CONTRAST.isdisjoint(low[first + 1 : first + 2])) or (
        not _CONTRAST.isdisjoint(low[m.last : m.last + 3]) and "by" in low[m.last : m.last + 2]
    )


def _nation(known: Gazetteer, code: str | None) -> str:
    up = code
    while up is not None and known.areas[up][1] not in NATIONS:
        up = known.parents.get(up)
    return up or ""
