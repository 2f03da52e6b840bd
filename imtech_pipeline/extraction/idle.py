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
_SIGNS = frozenset((",", "-", "'", "I"))
_NO_NOUN = words("preposition") | words("be") | words("have") | words("modal") | words("conjunction")


def leave_out(doc: Doc) -> None:
    """Leave the sentences out of the tokens that tell nothing which a figure could hang on."""
    begun = False
    idle: list[Sentence] = []
    figure, figures = 0, doc.figures
    for sent in doc.sents:
        if not begun:
            begun = sent.last - sent.first > _OPENING and doc.toks[sent.last - 1] == "."
            continue
        while figure < len(figures) and figures[figure] < sent.first:
            figure += 1
        if figure < len(figures) and figures[figure] < sent.last:
            continue
        if doc.low[sent.first] in _OPENERS and _is_idle(doc, sent) and not _leads(doc, sent):
            idle.append(sent)
    if idle:
        doc.leave_out(idle)


def _is_idle(doc: Doc, sent: Sentence) -> bool:
    toks, low, first, last = doc.toks, doc.low, sent.first, sent.last
    if last - first > _LONGEST or last - first < 3 or toks[last - 1] != ".":
        return False
    if low[first] in _TELLING:
        return False
    for i in range(first + 1, last - 1):
        if low[i] in _TELLING or not (toks[i].islower() or toks[i] in _SIGNS):
            return False
    return True


def _leads(doc: Doc, sent: Sentence) -> bool:
    """Whether the next sentence may speak of what this one names: "The bridge is open. It cost 5 million euros"."""
    low, n = doc.low, doc.n
    if sent.last >= n or not _POINTERS & set(low[sent.last : min(sent.last + _POINTS_BACK_WITHIN, n)]):
        return False
    for i in range(sent.first, sent.last - 1):
        if low[i] not in _DETERMINERS:
            continue
        # the noun is the last word before a verb, a preposition or a sign
        at = i + 1
        while at + 1 < sent.last - 1 and at < i + 3 and low[at + 1] not in _NO_NOUN:
            at += 1
        if _IDLE_NOUNS.isdisjoint(low[i + 1 : at + 1]):
            return True
    return False
