"""Texts in sections with a place each: "VIENNA - ..." and "CAPE TOWN - ...", "VIENNA. ...", or a heading with it.

A heading is the place alone, or the place and a few words behind a colon: "Peru: a good year for apples".

In such a section the figures without a place are of its place, as they are of the article's place elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from .places_find import BODY, DATELINE, PLAIN, Gazetteer, Mention
from .tokens import Doc, Sentence

Place = tuple[str | None, str | None]
# The place of a section, and its type; None behind a heading that names none ("IN BRIEF").
Section = tuple[Place, str] | None
_ENDS = frozenset((".", "!", "?", "\u201d", '"', ")"))
_MARKS = frozenset(("-", "*", "#", "##", "###", "\u2022", "\u2013", "\u25a0", "\u25cf", ".", "|"))
_BETWEEN = frozenset((",", "(", ")", ":"))
_DASHES = frozenset(("-", "--", "\u2013", "\u2014"))
# A heading has no more tokens, the sentence below it no fewer.
_HEADING = 8
# What stands left of a place at the head of a line: a dash, a number.
_LEFT = 4
# A text in sections has no more paragraphs before the first one.
_BEFORE = 3
_SENTENCE = 4


def sections(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, body: int, skipped: Collection[int]
) -> dict[int, Section]:
    """The paragraphs that a section begins with, and its place; empty for a text without two sections of two places.

    Parameters
    ----------
    doc, mentions, known
        As in `places_assign.assign`.
    body : int
        The sentence that the text begins with.
    skipped : collection of int
        Sentences that are captions and other furniture.
    """
    sents = doc.sents
    by_first: dict[int, int] = {}
    for k, m in enumerate(mentions):
        s = sents[m.sent]
        if (
            m.first - s.first < _LEFT
            and m.role in (DATELINE, PLAIN)
            and m.generic is None
            and (m.role == DATELINE or s.last - s.first <= _HEADING or doc.low[m.last : m.last + 1] == [":"])
            and not (s.index and sents[s.index - 1].para == s.para)
        ):
            by_first[m.first] = k
    if len({mentions[k].name for k in by_first.values()}) < 2:
        return {}
    begun: dict[int, Section] = {}
    for s in sents:
        if s.index in skipped or (s.index and sents[s.index - 1].para == s.para):
            continue
        first = s.first
        while first < s.last - 1 and (doc.low[first] in _MARKS or doc.low[first].isdecimal()):
            first += 1
        k = by_first.get(first, -1)
        told = mentions[k] if k >= 0 else None
        if told is not None and told.last < s.last - 1 and (told.role == DATELINE or doc.low[told.last] == ":"):
            if doc.low[s.last - 1] in _ENDS:
                begun[s.para] = _of_dateline(doc, mentions, k, known)
            elif told.name and doc.low[told.last] == ":" and s.last - s.first <= _HEADING and _heads(doc, s):
                begun[s.para] = (told.code, told.name), told.area_type
        elif s.last - s.first <= _HEADING and _heads(doc, s):
            if (
                told is not None
                and told.name
                and (_only_places(doc, mentions, k, s) or (told.first == s.first and s.index > body))
            ):
                begun[s.para] = (told.code, told.name), told.area_type
            else:
                begun[s.para] = None
        elif _in_capitals(doc, s):
            alone = told is not None and told.name and _only_places(doc, mentions, k, s)
            begun[s.para] = ((told.code, told.name), told.area_type) if told is not None and alone else None
        elif told is None and _labelled(doc, s):
            begun[s.para] = None
    placed = [para for para, section in begun.items() if section is not None]
    if len({begun[para] for para in placed}) < 2 or body >= len(sents) or placed[0] > sents[body].para + _BEFORE:
        return {}
    return begun


def whole(begun: Mapping[int, Section], known: Gazetteer) -> tuple[Place, str]:
    """What the places of all sections lie in, the world if no less."""
    codes = {told[0][0] for told in begun.values() if told is not None}
    first = min(code or "" for code in codes)
    up: str | None = first or "001"
    while up is not None and not all(code == up or known.within(code, up) for code in codes):
        up = known.parents.get(up)
    code = up or "001"
    name, kind = known.areas[code]
    return (code, name), kind


def _only_places(doc: Doc, mentions: Sequence[Mention], k: int, s: Sentence) -> bool:
    """Whether a line has nothing but a place, and what that lies in: "Velm, Ohio", "VELM:"."""
    at = mentions[k].first
    for m in mentions[k : k + 3]:
        if m.first != at:
            break
        at = m.last
        while at < s.last and doc.low[at] in _BETWEEN:
            at += 1
    return at >= s.last or (at == s.last - 1 and doc.low[at] == ".")


def _heads(doc: Doc, s: Sentence) -> bool:
    """Whether a line stands alone above a sentence."""
    following = doc.sents[s.index + 1] if s.index + 1 < len(doc.sents) else s
    return (
        following.para != s.para
        and doc.low[s.last - 1] not in _ENDS
        and following.last - following.first > _SENTENCE
        and doc.low[following.last - 1] in _ENDS
    )


def _in_capitals(doc: Doc, s: Sentence) -> bool:
    """Whether a few words in capitals stand as a sentence before another one: "BAOTOU. A pilot line", "THE REGION." """
    following = doc.sents[s.index + 1] if s.index + 1 < len(doc.sents) else s
    return (
        following.index != s.index
        and following.para == s.para
        and s.last - s.first <= _SENTENCE
        and doc.low[s.last - 1] == "."
        and all(t.isupper() and len(t) > 1 for t in doc.toks[s.first : s.last - 1])
    )


def _labelled(doc: Doc, s: Sentence) -> bool:
    """ "PRICES -- Jet fuel closed at", "NUMBER OF THE WEEK: 108" """
    i = s.first
    while i < s.last and i - s.first < _SENTENCE and doc.toks[i].isupper() and len(doc.toks[i]) > 1:
        i += 1
    return s.first < i < s.last and (doc.low[i] in _DASHES or doc.low[i] == ":")


def _of_dateline(doc: Doc, mentions: Sequence[Mention], k: int, known: Gazetteer) -> Section:
    """The town that the section's dateline names; its country if the text begins with that: "HANOI - Vietnam's"."""
    m = mentions[k]
    low, last = doc.low, doc.sents[m.sent].last
    behind = m.last
    while behind < min(last, m.last + 16) and low[behind] not in _DASHES and low[behind] != ":":
        behind += 1
    while behind + 1 < last and low[behind + 1] in _DASHES:
        behind += 1
    for x in mentions[k + 1 :]:
        if x.first > behind and x.generic is None and x.role in (PLAIN, BODY) and x.name:
            if known.within(m.code, x.code) or x.role == BODY:
                return (x.code, x.name), x.area_type
            break
    return (m.code, m.name), m.area_type
