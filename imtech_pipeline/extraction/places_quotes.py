"""Where somebody who is quoted speaks of: "We sold 11,400 tickets," said the manager of a ski resort in Velm.

Who says "we" or "my" speaks of the place where he is, and the words that name him say where that is. What analysts and
officials see is of wider places and is left to the rules for all figures (`places_assign`).
"""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import words
from .places_find import PARTNER, PLACE_WORDS, PLAIN, Mention
from .tokens import Doc

_SAYS = words("speaking", PLACE_WORDS)
_PEOPLE = words("people", PLACE_WORDS)
_SELF = frozenset(("i", "me", "mine", "my", "our", "ours", "us", "we"))
_MARKS = ('"', "\u201c", "\u201d")
# A place as large as these is no place where one works.
_LARGE = frozenset(("autonomous_region", "country", "province", "region", "state", "world", "world_region"))

# The tokens of a quotation, end excluded, and who speaks it: a name of the place where he is.
Quoted = tuple[int, int, Mention]


def speakers(doc: Doc, mentions: Sequence[Mention]) -> list[Quoted]:
    """Find what is quoted from people who speak of themselves.

    Parameters
    ----------
    doc : Doc
        The text.
    mentions : sequence of Mention
        From `find_places`, in text order.

    Returns
    -------
    list of tuple
        In text order, not overlapping.
    """
    low, sent_of, sents = doc.low, doc.sent_of, doc.sents
    marks = doc.where(frozenset(_MARKS))
    if not marks or not doc.where(_SELF):
        return []
    by_para: dict[int, list[int]] = {}
    for i in marks:
        by_para.setdefault(sents[sent_of[i]].para, []).append(i)
    found: list[Quoted] = []
    for para, at in by_para.items():
        first = next(s.first for s in sents[: sent_of[at[0]] + 1] if s.para == para)
        s = sent_of[at[0]]
        while s + 1 < len(sents) and sents[s + 1].para == para:
            s += 1
        last = sents[s].last
        quotes: list[tuple[int, int]] = []
        opened = -1
        for i in at:
            if opened < 0:
                opened = i
            elif low[i] != "\u201c":
                quotes.append((opened, i))
                opened = -1
        if opened >= 0:
            quotes.append((opened, last))
        inside = bytearray(last - first)
        for a, b in quotes:
            inside[a - first : b - first] = b"\1" * (b - a)
        told = _told(doc, mentions, first, last, inside)
        spoken = [(a, b, min(told, key=lambda t: min(abs(t[0] - a), abs(t[0] - b)))) for a, b in quotes if told]
        of_self = {t[0] for a, b, t in spoken if not _SELF.isdisjoint(low[a:b])}
        found += [(a, b, m) for a, b, (i, m) in spoken if i in of_self and m is not None]
    return found


def _told(
    doc: Doc, mentions: Sequence[Mention], first: int, last: int, inside: bytearray
) -> list[tuple[int, Mention | None]]:
    """The verbs of saying of a paragraph outside its quotations, each with the place where the speaker is."""
    low, sent_of, sents = doc.low, doc.sent_of, doc.sents
    told: list[tuple[int, Mention | None]] = []
    for i in range(first, last):
        if low[i] not in _SAYS or inside[i - first]:
            continue
        sent = sents[sent_of[i]]
        outside = [j for j in range(sent.first, sent.last) if not inside[j - first]]
        if any(low[j] in _PEOPLE for j in outside):
            told.append((i, None))
            continue
        where = [
            m
            for m in mentions
            if m.sent == sent.index and not inside[m.first - first] and m.generic is None and m.area_type not in _LARGE
        ]
        told.append((i, next((m for m in where if m.role in (PLAIN, PARTNER)), None)))
    return told
