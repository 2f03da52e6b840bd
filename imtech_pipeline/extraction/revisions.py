"""Revisions of a whole article: figures before and after a correction where its head says that it corrects.

A sentence that says so itself ("first put at", "revised to") is read in `kinds`. Here belongs what only the article
tells: under "Bureau corrects its figures for 2018", "the number falls from 62 to 61" is no fall in time.
"""

from __future__ import annotations

from .lexicon import words
from .model import Numeral
from .tokens import Doc

_REVISION = words("revision_article")
_BRINGS = frozenset(("bring", "brings", "bringing", "brought"))
_REPORTED = frozenset(("reported", "announced", "published", "counted", "given"))


def read(doc: Doc, nums: list[Numeral]) -> None:
    """Set `revision` of the figures of an article that corrects earlier ones; needs kinds, relations and periods."""
    if not _corrects(doc):
        return
    by_sentence: dict[int, list[Numeral]] = {}
    for n in nums:
        by_sentence.setdefault(n.sent, []).append(n)
    replaced: dict[int, Numeral] = {}  # a corrected figure (its id) to the one that it replaces
    for told in by_sentence.values():
        for k, n in enumerate(told):
            following = told[k + 1] if k + 1 < len(told) else None
            if n.revision is not None or n.kind not in ("level", "share", "change"):
                continue
            before = doc.low[n.first - 1]
            if before == "from" and following is not None and _is_correction(doc, n, following):
                n.revision, following.revision = "before", "after"
                replaced[id(following)] = n
            elif n.kind == "level" and _reported(doc, n) and following is not None:
                n.revision = "before"
                last = next((m for m in reversed(told) if m.kind == "level" and m.unit == n.unit and m is not n), None)
                if last is not None and "remained" in doc.low[n.last : last.last + 3] and last.revision is None:
                    last.revision = "after"
            elif n.kind == "level" and _brought_to(doc, n):
                n.revision = "after"
    # A rate belongs to the figure that it was told with: "therefore not 66.7 percent, but 64.8 percent".
    for told in by_sentence.values():
        denied = False
        for n in told:
            lead = doc.low[max(doc.sents[n.sent].first, n.first - 3) : n.first]
            denied = "not" in lead or (denied and "but" not in lead)
            if n.kind != "change" or n.applies_to is None:
                continue
            if denied and id(n.applies_to) in replaced:
                n.applies_to = replaced[id(n.applies_to)]
            n.revision = n.revision or n.applies_to.revision


def _corrects(doc: Doc) -> bool:
    """Whether the headline or the first two sentences of the text speak of corrected figures."""
    seen = 0
    for sent in doc.sents:
        if doc.tells(_REVISION, sent.first, sent.last):
            return True
        seen += sent.last - sent.first > 12
        if seen >= 2:
            return False
    return False


def _is_correction(doc: Doc, a: Numeral, b: Numeral) -> bool:
    """ "from A to B" of one unit and one period, with no time told between them."""
    gap = doc.low[a.last : b.first]
    return (
        gap[:1] == ["to"]
        and len(gap) <= 3
        and a.unit == b.unit
        and a.kind == b.kind
        and (a.time_period == b.time_period or a.time_period is None)
    )


def _brought_to(doc: Doc, n: Numeral) -> bool:
    """ "Twelve had been counted twice, which brings their number down to 152"."""
    lead = doc.low[max(doc.sents[n.sent].first, n.first - 7) : n.first]
    return lead[-2:] in (["down", "to"], ["up", "to"]) and not _BRINGS.isdisjoint(lead)


def _reported(doc: Doc, n: Numeral) -> bool:
    """ "Of the 223 maker spaces reported"."""
    after = doc.low[n.last : min(n.last + 6, doc.sents[n.sent].last)]
    stop = after.index(",") if "," in after else len(after)
    return doc.low[n.first - 2 : n.first - 1] in (["of"], ["the"]) and any(w in _REPORTED for w in after[:stop])
