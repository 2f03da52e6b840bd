"""Where the people are who an article tells about.

A name that was told with a place ("Ana Pinto, who grows coffee in Velm") stands for the place later on, and so does
"she" behind it. Who is quoted and says "we" or "my" speaks of the place where he is; what analysts and officials see is
of wider places and is left to the rules for all figures (`places_assign`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from .lexicon import word_classes, words
from .places_find import PARTNER, PLACE_WORDS, PLAIN, Mention
from .tokens import Doc, Sentence

_SAYS = words("speaking", PLACE_WORDS)
_PEOPLE = words("people", PLACE_WORDS)
_SETTLING = words("settling", PLACE_WORDS)
_NO_NAME = (
    words("no_place", PLACE_WORDS)
    | words("months", PLACE_WORDS)
    | words("sentence_start", PLACE_WORDS)
    | words("body", PLACE_WORDS)
    | words("media", PLACE_WORDS)
    | words("before_no_name", PLACE_WORDS)
    | words("compass", PLACE_WORDS)
    | frozenset(word_classes(PLACE_WORDS)["type"])
)
_SELF = frozenset(("i", "me", "mine", "my", "our", "ours", "us", "we"))
_PRONOUNS = frozenset(("he", "her", "his", "she"))
_AT = frozenset(("at", "in", "near", "outside"))
_MARKS = frozenset(('"', "\u201c", "\u201d"))
_OWNERS = frozenset(("'s", "\u2019s", "'"))
_AFTER_NAME = _OWNERS | {",", "and"}
# A place as large as these is no place where one works.
_LARGE = frozenset(
    ("autonomous_region", "country", "pair", "province", "region", "state", "there", "world", "world_region")
)
# A name and its place stand so close together.
_WITHIN = 25

# The tokens of a quotation, end excluded, and who speaks it: a name of the place where he is.
Quoted = tuple[int, int, Mention]


def _small(m: Mention) -> bool:
    return m.area_type not in _LARGE if m.generic is None else _LARGE.isdisjoint(m.generic)


def with_people(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """Add the names of people, and the pronouns behind them, as names of the places that they were told with.

    Parameters
    ----------
    doc : Doc
        The text.
    mentions : sequence of Mention
        From `find_places`, in text order.

    Returns
    -------
    list of Mention
        With those of people, in text order.
    """
    toks, low, sents, sent_of = doc.toks, doc.low, doc.sents, doc.sent_of
    anchors: dict[str, Mention] = {}
    since: dict[str, int] = {}
    added: list[Mention] = []
    taken = [False] * doc.n
    for m in mentions:
        for i in range(m.first, m.last):
            taken[i] = True
    for m in mentions:
        if m.generic is None and m.name and _small(m) and m.role in (PLAIN, PARTNER) and low[m.first - 1] != "from":
            name = _name_before(doc, m, sents[m.sent], taken)
            for i in name:
                anchors.setdefault(toks[i], m)
                since.setdefault(toks[i], m.sent)
            if name and low[name[-1] + 1 : name[-1] + 4 : 2] == [",", ","] and low[name[-1] + 2].isdecimal():
                # "Ana Pinto, 46, of Velm"
                added.append(_stands_for(m, name[-1], m.sent))
    if not anchors:
        return list(mentions)
    # "In Velm, Li learned that 480 workers had been hired"
    led = {m.sent for m in mentions if m.first - 3 < sents[m.sent].first and low[sents[m.sent].first] in _AT}
    of_sent = {m.sent: m for m in anchors.values()}
    for i, tok in enumerate(toks):
        if tok not in anchors or taken[i] or sent_of[i] <= since[tok]:
            continue
        after = low[i + 1] if i + 1 < doc.n else ""
        if i == sents[sent_of[i]].first and low[i] in toks and after not in _AFTER_NAME:
            continue
        m = _stands_for(anchors[tok], i, sent_of[i])
        m.owner = after in _OWNERS
        if after in _SAYS or (i and low[i - 1] in _SAYS) or m.sent in led:
            m.role = PARTNER
        added.append(m)
        of_sent[m.sent] = m
    last: Mention | None = None
    for s in sents:
        if s.index and sents[s.index - 1].para != s.para:
            last = None
        if s.index not in of_sent and last is not None:
            # "He has 30 workers", "Today her payroll counts 30", "..., she said"
            said = next(_says_so(low, s), -1)
            i = next((i for i in range(s.first, min(s.first + 4, s.last)) if low[i] in _PRONOUNS), said)
            if i >= 0:
                m = of_sent[s.index] = _stands_for(last, i, s.index)
                m.role = PARTNER if i == said else PLAIN
                added.append(m)
        last = of_sent.get(s.index, last)
    return sorted([*mentions, *added], key=lambda m: m.first)


def _says_so(low: list[str], sent: Sentence) -> Iterator[int]:
    return (i for i in range(sent.first, sent.last - 1) if low[i] in _PRONOUNS and low[i + 1] in _SAYS)


def _stands_for(place: Mention, i: int, sent: int) -> Mention:
    m = Mention(i, i + 1, place.code, place.name, place.area_type, sent)
    # As of "French farmers": whose figures they are, and not where.
    m.adjective = True
    return m


def _name_before(doc: Doc, m: Mention, sent: Sentence, taken: list[bool]) -> Sequence[int]:
    """The tokens of somebody's name before a place: "Sun Li, 46, of Velm", "When Sun Li moved to Velm"."""
    toks, low = doc.toks, doc.low
    last = m.first
    stop = max(sent.first, m.first - _WITHIN) - 1
    i = last - 1
    while i > stop:
        if low[i] in _PEOPLE or low[i] in _MARKS or low[i] == ";":
            return ()
        if toks[i][0].isupper() and toks[i].isalpha() and len(toks[i]) > 1 and low[i] not in _NO_NAME and not taken[i]:
            i -= 1
            continue
        if i + 1 < last and (last - i > 2 or low[i] in _SAYS):
            break
        last = i
        i -= 1
    first = i + 1
    # "Nasan, a veterinarian in Velm": one name will do where it is told what it is
    apposed = first == sent.first and low[last] == "," and low[last + 1] in ("a", "an")
    if (
        not first < last < first + 4
        or m.first - last < 2
        or (last == first + 1 and low[i] not in _SAYS and not apposed)
    ):
        return ()
    if low[m.first - 1] in _AT:
        # "Sun Li cut the cane behind her house in Velm"
        return range(first, last)
    if low[last] == "," or not _SETTLING.isdisjoint(low[last : last + 3]):
        return range(first, last)
    return ()


def speakers(doc: Doc, mentions: Sequence[Mention]) -> list[Quoted]:
    """Find what is quoted from people who speak of themselves.

    Parameters
    ----------
    doc : Doc
        The text.
    mentions : sequence of Mention
        From `with_people`, in text order.

    Returns
    -------
    list of tuple
        In text order, not overlapping.
    """
    low, sent_of, sents = doc.low, doc.sent_of, doc.sents
    marks = doc.where(_MARKS)
    if not marks or not doc.where(_SELF):
        return []
    by_para: dict[int, list[int]] = {}
    for i in marks:
        by_para.setdefault(sents[sent_of[i]].para, []).append(i)
    by_sent: dict[int, list[Mention]] = {}
    for m in mentions:
        if m.role in (PLAIN, PARTNER) and _small(m):
            by_sent.setdefault(m.sent, []).append(m)
    found: list[Quoted] = []
    for para, at in by_para.items():
        s = sent_of[at[0]]
        while s and sents[s - 1].para == para:
            s -= 1
        first = sents[s].first
        s = sent_of[at[-1]]
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
        told = _told(doc, by_sent, first, last, inside)
        at_verbs = [i for i, _ in told]
        spoken = [(a, b, min(_beside(told, at_verbs, a, b), key=partial(_apart, doc, a, b))) for a, b in quotes if told]
        of_self = {(m.code, m.name) for a, b, (_, m) in spoken if m is not None and not _SELF.isdisjoint(low[a:b])}
        found += [(a, b, m) for a, b, (_, m) in spoken if m is not None and (m.code, m.name) in of_self]
    return found


def _beside(
    told: list[tuple[int, Mention | None]], at_verbs: list[int], a: int, b: int
) -> list[tuple[int, Mention | None]]:
    """The verbs of saying next to the ends of a quotation: a paragraph may have thousands of both."""
    before, behind = bisect_left(at_verbs, a), bisect_left(at_verbs, b)
    return told[max(before - 3, 0) : before + 3] + told[max(behind - 3, 0) : behind + 3]


def _apart(doc: Doc, a: int, b: int, told: tuple[int, Mention | None]) -> int:
    """How far a verb of saying stands from a quotation; one in another sentence is hardly meant."""
    i, sent_of = told[0], doc.sent_of
    elsewhere = sent_of[i] not in (sent_of[a], sent_of[b - 1])
    return min(abs(i - a), abs(i - b)) + 5 * elsewhere


def _seat(low: list[str], sent: Sentence, mentions: Sequence[Mention], first: int, inside: bytearray) -> Mention | None:
    """The place where the speaker of a sentence is; None where it tells of people."""
    if any(low[j] in _PEOPLE and not inside[j - first] for j in range(sent.first, sent.last)):
        return None
    here = [m for m in mentions if not inside[m.first - first]]
    # "in the city's Velm village"
    return next((m for m in here if m.generic is None), here[0] if here else None)


def _told(
    doc: Doc, by_sent: Mapping[int, Sequence[Mention]], first: int, last: int, inside: bytearray
) -> list[tuple[int, Mention | None]]:
    """The verbs of saying of a paragraph outside its quotations, each with the place where the speaker is."""
    low, sent_of, sents = doc.low, doc.sent_of, doc.sents
    told: list[tuple[int, Mention | None]] = []
    at = -1
    where: Mention | None = None
    for i in range(first, last):
        if low[i] not in _SAYS or inside[i - first]:
            continue
        if sent_of[i] != at:
            at = sent_of[i]
            where = _seat(low, sents[at], by_sent.get(at, ()), first, inside)
        told.append((i, where))
    return told
