"""Who says so: ", officials said", ", according to a report", "said Li Na, head of the office".

What a sentence tells is the same with and without its source. An attribution without figures, whose words name no
place, is taken out of the tokens, so that no later stage takes its verb, subject or time for those of the figures. One
that names a place or has figures of its own stays: it may tell where the figures are from.
"""

from __future__ import annotations

from .lexicon import words
from .tokens import TELLERS, Doc

_SAYS = words("attributing")
_SOURCES = words("source")
_CAPITALS = words("source_capital")
_PRONOUNS = frozenset(("he", "she", "they"))
_BEGINS = frozenset("the a an its his her their local official officials".split())
_NOT_IN = frozenset(
    "and or but which that who whom whose while whereas when where than if because as is are was were has have had be"
    " been will would up down from more less rose fell grew total not so there"
    # "the province's crop report": of whom the text speaks
    " province city county country league prefecture district town village state".split()
)
_ENDS = frozenset(".!")
# A number told among these stays in the text, as every number does.
_NUMBER_WORDS = frozenset().union(
    *(
        words(name)
        for name in ("cardinal", "scale", "scale_plural", "ordinal", "fraction", "multiple_verb", "fold", "decade")
    )
)
_SCHOOLS = frozenset(("university", "institute", "college", "academy"))
# The longest attribution and the longest look back for its beginning.
_LONGEST = 30
_BACK = 12


def set_aside(doc: Doc) -> None:
    """Take the attributions at the end of sentences out of a text."""
    low = doc.low
    spans: list[tuple[int, int]] = []
    done = -1
    for at in doc.tellers:
        sent = doc.sents[doc.sent_of[at]]
        end = sent.last - 1
        if at <= done or end - at > _LONGEST or at - sent.first < 5 or low[end] not in _ENDS:
            continue
        begin = _begin(doc, at, sent.first, end)
        if begin - sent.first >= 4 and low[begin] == "," and not _quoted(low, sent.first, end):
            spans.append((begin, end))
            done = end
    if spans:
        doc.drop(spans)


def _begin(doc: Doc, at: int, first: int, end: int) -> int:
    """The comma that an attribution begins with, by its verb; -1 for none."""
    low = doc.low
    word, comma = low[at], -1
    if low[at - 1] == ",":
        comma = at - 1
        if word == "according":
            known = low[at + 1] == "to" and _plain(doc, at + 2, end, _person(doc, at + 2, end))
            return comma if known and not _SOURCES.isdisjoint(low[at + 2 : end]) else -1
        if word in _SAYS and at + 1 < end:
            # "said Li Na, head of the office", "said the ministry"
            named = _person(doc, at + 1, end)
            if named > at + 1 or low[at + 1] in _BEGINS or low[at + 1] in _SOURCES:
                return comma if _plain(doc, at + 1, end, named) else -1
        return -1
    if word == "according":
        return -1
    for k in range(at - 1, max(first, at - _BACK), -1):
        if low[k] == ",":
            comma = k
            break
    if comma < 0:
        return -1
    begin = comma + 1
    source = low[begin] in _PRONOUNS or not _SOURCES.isdisjoint(low[begin:at])
    named = _person(doc, begin, at)
    if not source and not (named == at and named > begin):
        return -1
    if word not in _SAYS and not source:
        return -1
    if not _plain(doc, begin, at, named) or not _behind(doc, at + 1, end):
        return -1
    return comma


def _person(doc: Doc, first: int, end: int) -> int:
    """Where a name of two or three words ends that begins here; `first` for none."""
    k = first
    while k < end and k - first < 3 and doc.toks[k][0].isupper() and doc.toks[k].isalpha():
        if doc.low[k] in _CAPITALS:
            return first
        k += 1
    return k if k - first > 1 and (k == end or doc.low[k] == "," or doc.low[k] in TELLERS) else first


def _plain(doc: Doc, first: int, end: int, named: int) -> bool:
    """Whether words tell nothing but a source: no figure, no clause, no name of a place."""
    toks, low = doc.toks, doc.low
    for k in range(max(first, named), end):
        token = toks[k]
        if not token[0].isalpha():
            if token not in (",", "'s", "\u2019s", "-", "&"):
                return False
            if token == "," and named == first:
                return False
        elif token[0].isupper():
            if low[k] not in _CAPITALS and not _of_school(low, k, first):
                return False
        elif low[k] in _NUMBER_WORDS or (low[k] in _NOT_IN and not (low[k] == "and" and first < k < end - 1)):
            return False
    return True


def _of_school(low: list[str], k: int, first: int) -> bool:
    return k - 2 >= first and low[k - 1] == "of" and low[k - 2] in _SCHOOLS


def _behind(doc: Doc, first: int, end: int) -> bool:
    """Whether nothing but a hearer, a day, a publication or an occasion stands behind the verb: "on Tuesday"."""
    if first == end:
        return True
    if doc.low[first] not in _AFTER:
        return False
    return _plain(doc, first, end, first)


_AFTER = frozenset("in on at to out reporters shareholders investors lawmakers journalists earlier late".split())


def _quoted(low: list[str], first: int, end: int) -> bool:
    return not _QUOTES.isdisjoint(low[first:end])


_QUOTES = frozenset(('"', "\u201c", "\u201d", "\u00bb", "\u00ab", "?"))
