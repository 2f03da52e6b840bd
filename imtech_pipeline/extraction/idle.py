"""Sentences that tell nothing which a figure could hang on: "The mood is good.", "He did not elaborate."

Here belongs which sentences these are. They are left out of the tokens before any other stage looks at them, so that
whatever goes from one sentence to the next goes on past them.
"""

from __future__ import annotations

from .lexicon import TIME_WORDS, words
from .tokens import Doc, Sentence

_PLACE_WORDS = "place_words.txt"
_LONGEST = 40
# The text above the first sentence of some length is headlines, bylines and the like.
_OPENING = 6
_POINTS_BACK_WITHIN = 12


def _telling_words() -> frozenset[str]:
    """Words of numbers, times, places, goals and units: the sentence after may be read by any of them."""
    told: set[str] = set(words("idle_not"))
    for name in (
        "cardinal",
        "scale",
        "scale_plural",
        "ordinal",
        "fraction",
        "multiple_verb",
        "fold",
        "target",
        "condition",
    ):
        told |= words(name)
    told |= words("revision")
    told |= words("type", _PLACE_WORDS) | words("compass", _PLACE_WORDS) | words("no_region", _PLACE_WORDS)
    told |= words("now", TIME_WORDS)
    return frozenset(told - words("idle_word"))


_TELLING = _telling_words()
_OPENERS = words("idle_opener")
_IDLE_NOUNS = words("idle_noun")
_DETERMINERS = words("determiner") - frozenset(("all", "some", "any", "no", "both", "several", "either", "neither"))
_POINTERS = frozenset("it they them its their these those such he she his her this that".split())
_SUBJECT_WITHIN = 5
_QUOTES = frozenset(('"', "\u201c", "\u201d"))
_SAYING = frozenset(("said", "says", "added", "adds", "told", "recalled", "recalls"))
_FURNITURE = words("furniture_opener")
_FURNITURE_GOES_ON = words("furniture_next") | frozenset((":", ""))
_SIGNS = frozenset((",", "-", "'", "I"))
_NO_NOUN = words("preposition") | words("be") | words("have") | words("modal") | words("conjunction")


def leave_out(doc: Doc) -> None:
    """Leave the sentences out of the tokens that tell nothing which a figure could hang on."""
    begun = False
    idle: list[Sentence] = []
    counts: dict[str, int] = {}
    figure, figures = 0, doc.figures
    for sent in doc.sents:
        if not begun:
            begun = sent.last - sent.first > _OPENING and doc.toks[sent.last - 1] == "."
            continue
        while figure < len(figures) and figures[figure] < sent.first:
            figure += 1
        if figure < len(figures) and figures[figure] < sent.last:
            continue
        opener = sent.first + (doc.toks[sent.first] in _QUOTES and sent.last - sent.first > 3)
        if doc.low[opener] in _OPENERS:
            if _is_idle(doc, sent, opener, counts) and not _leads(doc, sent):
                idle.append(sent)
        elif _is_furniture(doc, sent):
            idle.append(sent)
    if idle:
        doc.leave_out(idle)


def _is_idle(doc: Doc, sent: Sentence, opener: int, counts: dict[str, int]) -> bool:
    toks, low, first, last = doc.toks, doc.low, sent.first, sent.last
    if last - first > _LONGEST or last - first < 3 or toks[last - 1] != "." or low[opener] in _TELLING:
        return False
    quotes = 0
    i = first
    while i < last - 1:
        token = toks[i]
        if token in _QUOTES:
            quotes += 1
        elif i > opener and quotes == 2 and low[i] in _SAYING:
            i = _past_speaker(doc, i + 1, last, counts)
            continue
        elif low[i] in _TELLING or not (i == opener or token.islower() or token in _SIGNS):
            return False
        i += 1
    return quotes in (0, 2)


def _past_speaker(doc: Doc, i: int, last: int, counts: dict[str, int]) -> int:
    """The token behind a full name that the text has nowhere else: nobody whom a figure could be told of.

    How often the text has each token is counted once, when it is first asked for.
    """
    end = i
    while end < last and end < i + 4 and doc.toks[end].istitle() and doc.toks[end].isalpha():
        end += 1
    if end - i > 1:
        if not counts:
            for token in doc.toks:
                counts[token] = counts.get(token, 0) + 1
        if all(counts[name] == 1 for name in doc.toks[i:end]):
            return end
    return i


def _is_furniture(doc: Doc, sent: Sentence) -> bool:
    """Whether a paragraph is a line of the page: "Subscribe to our newsletter", "[Photo by Ana Pinto]"."""
    low, first, sents = doc.low, sent.first + (doc.toks[sent.first] in "[("), doc.sents
    if first + 1 > sent.last or low[first] not in _FURNITURE or doc.toks[sent.last - 1] in ".!?":
        return False
    if sents[sent.index - 1].para == sent.para:
        return False
    if sent.index + 1 < len(sents) and sents[sent.index + 1].para == sent.para:
        return False
    after = low[first + 1] if first + 1 < sent.last else ""
    return after in _FURNITURE_GOES_ON


def _leads(doc: Doc, sent: Sentence) -> bool:
    """Whether the next sentence may speak of what this one names: "The bridge is open. It cost 5 million euros"."""
    low, n = doc.low, doc.n
    if not _points_back(low, sent.last, min(sent.last + _POINTS_BACK_WITHIN, n)):
        return False
    for i in range(sent.first, sent.last - 2):
        if low[i] not in _DETERMINERS or low[i + 1] in _NO_NOUN or not low[i + 1].isalpha():
            continue
        # the noun is the last word before a verb, a preposition or a sign
        at = i + 1
        while at + 1 < sent.last - 1 and at < i + 3 and low[at + 1] not in _NO_NOUN:
            at += 1
        if _IDLE_NOUNS.isdisjoint(low[i + 1 : at + 1]):
            return True
    return False


def _points_back(low: list[str], first: int, end: int) -> bool:
    subject = first + _SUBJECT_WITHIN
    return any(low[i] in _POINTERS and (i < subject or low[i - 1] == "of") for i in range(first, end))
