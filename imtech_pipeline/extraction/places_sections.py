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
# The headline of an item in a round-up has no more.
_HEADLINE = 12
# What stands left of a place at the head of a line: a dash, a number.
_LEFT = 4
# A text in sections has no more paragraphs before the first one.
_BEFORE = 3
_SENTENCE = 4
_YEAR = 4
_SET_IN = frozenset(("at", "from", "in", "near"))
# A round-up has so many items.
_ITEMS = 3


def sections(
    doc: Doc,
    mentions: Sequence[Mention],
    known: Gazetteer,
    body: int,
    skipped: Collection[int],
    rounded: Section = None,
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
    rounded : Section
        What a round-up of the news is for by its title; its items are sections, each of the place it begins with.
    """
    sents = doc.sents
    limit = _HEADING if rounded is None else _HEADLINE
    by_first: dict[int, int] = {}
    for k, m in enumerate(mentions):
        s = sents[m.sent]
        if (
            m.first - s.first < _LEFT
            and m.role in (DATELINE, PLAIN)
            and m.generic is None
            and (m.role == DATELINE or s.last - s.first <= limit or doc.low[m.last : m.last + 1] == [":"])
            and not (s.index and sents[s.index - 1].para == s.para)
        ):
            by_first[m.first] = k
    if rounded is None and len({mentions[k].name for k in by_first.values()}) < 2:
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
        if told is not None and told.role == PLAIN and _row(doc, told, s):
            continue
        if told is not None and told.last < s.last - 1 and (told.role == DATELINE or doc.low[told.last] == ":"):
            if doc.low[s.last - 1] in _ENDS:
                begun[s.para] = _of_dateline(doc, mentions, k, known)
            elif told.name and doc.low[told.last] == ":" and s.last - s.first <= _HEADING and _heads(doc, s):
                begun[s.para] = (told.code, told.name), told.area_type
        elif s.last - s.first <= limit and _heads(doc, s):
            if (
                told is not None
                and told.name
                and (
                    _only_places(doc, mentions, k, s)
                    or (told.first == s.first and (s.index > body or (rounded is not None and s.index > 0)))
                )
            ):
                begun[s.para] = (told.code, told.name), told.area_type
            else:
                begun[s.para] = None
        elif _in_capitals(doc, s):
            alone = told is not None and told.name and _only_places(doc, mentions, k, s)
            begun[s.para] = ((told.code, told.name), told.area_type) if told is not None and alone else None
        elif told is None and _labelled(doc, s):
            begun[s.para] = None
    if rounded is not None:
        return _items(doc, mentions, known, body, begun, rounded)
    placed = [para for para, section in begun.items() if section is not None]
    if len(placed) == 2 and body < len(sents) and placed[0] < sents[body].para:
        (head, _), (town, _) = (section for section in begun.values() if section is not None)
        if known.within(town[0], head[0]):
            return {}  # "Samoa: vaccination goes on" above "APIA, 10 August - The ministry"
    if len({begun[para] for para in placed}) < 2 or body >= len(sents) or placed[0] > sents[body].para + _BEFORE:
        return {}
    return begun


def _items(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, body: int, begun: dict[int, Section], rounded: Section
) -> dict[int, Section]:
    """The items of a round-up, with the place of their heading, else the only one of their first sentence."""
    sents = doc.sents
    code, whole_name = rounded[0] if rounded is not None else (None, None)
    by_sentence: dict[int, list[Mention]] = {}
    for m in mentions:
        by_sentence.setdefault(m.sent, []).append(m)
    if len(begun) < _ITEMS:
        begun = {s.para: None for s in sents[body:] if sents[s.index - 1].para != s.para and _run_in(doc, s)}
    for s in sents:
        if s.para not in begun or begun[s.para] is not None or (s.index and sents[s.index - 1].para == s.para):
            continue
        k = s.index
        while k + 1 < len(sents) and k < s.index + _BEFORE and _title(doc, sents[k]):
            k += 1
        told = [m for m in by_sentence.get(k, ()) if m.generic is None and m.name not in (None, whole_name)]
        told = [m for m in told if m.role == PLAIN] or [m for m in told if m.role == BODY]
        if not told or told[0].area_type == "zone" or len({m.name for m in told}) > 1:
            continue
        m = told[0]
        if (m.code is None or known.within(m.code, code)) and _placed(doc, m):
            begun[s.para] = (m.code, m.name), m.area_type
    return begun


def _title(doc: Doc, s: Sentence) -> bool:
    """Whether an item's heading, or the words in its place, and no sentence of it."""
    return doc.low[s.last - 1] not in _ENDS or s.last - s.first <= _HEADING


def _run_in(doc: Doc, s: Sentence) -> bool:
    """Whether a paragraph begins with its heading: "Longer lives. Life expectancy reached ..."."""
    return (
        s.last - s.first <= _HEADING
        and doc.low[s.last - 1] == "."
        and s.index + 1 < len(doc.sents)
        and doc.sents[s.index + 1].para == s.para
    )


def in_items(doc: Doc, body: int) -> bool:
    """Whether a text consists of items with a heading each."""
    sents = doc.sents
    headed = 0
    for s in sents[1:]:
        opens = sents[s.index - 1].para != s.para
        headed += opens and (
            (s.last - s.first <= _HEADLINE and _heads(doc, s)) or (s.index >= body and _run_in(doc, s))
        )
    return headed >= _ITEMS


def _placed(doc: Doc, m: Mention) -> bool:
    """Whether a sentence is set in the place: "banks in Velm lent", "two men from Velm", "Velm's growers sold"."""
    first = doc.sents[m.sent].first
    return m.first <= first + 1 or (m.first > first and doc.low[m.first - 1] in _SET_IN)


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


def _row(doc: Doc, m: Mention, s: Sentence) -> bool:
    """Whether a line is a row of a table, a place with its figures: "Velm 5,452.8", "Velm | 311.5 | 79.4"."""
    k = m.last
    while k < s.last - 1 and doc.low[k] in _MARKS:
        k += 1
    word = doc.low[k] if k < s.last else ""
    return word[:1].isdecimal() and not (len(word) == _YEAR and k == s.last - 1)


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
        if x.first > behind and x.generic is None and x.role in (PLAIN, BODY) and x.name and x.code != "001":
            if known.within(m.code, x.code) or x.role == BODY:
                return (x.code, x.name), x.area_type
            break
    return (m.code, m.name), m.area_type
