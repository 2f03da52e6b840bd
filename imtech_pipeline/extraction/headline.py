"""Figures told apart from what they belong to: in a headline, in the lead, or in the sentence beside the level's own.

A headline says "lift output value by 82.2%" or "top 6 billion yuan"; which year, whose output and which level the body
tells. "Sales rose 7.6 percent in July. It sold 129,094 cars in the month" tells rate and level in two sentences with
one subject. Runs last, on numerals that have their subjects, places and periods.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from .iso_periods import bounds
from .lexicon import word_classes, words
from .model import Numeral
from .relations import is_money
from .subjects_words import KNOWN_VERB, before_preposition, has_own_name, is_agent, names_economy, says_nothing
from .tokens import Doc

# "Over 2 trillion" in a headline stands for 2.24 trillion in the text, hardly for 2.9.
_ROUNDED_DOWN = 1.2
# A sentence of the body has at least this many tokens and ends with a full stop.
_BODY_TOKENS = 9
# How many sentences of the body a rounded headline figure may come from, and how many figures of each are looked at.
_LEAD = 6
_LOOKED_AT = 24
# The least token F1 of two subjects.
_ENOUGH = 0.5
_NEIGHBOURS = (0, -1, -2, 1, 2)
_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)?")
_PARTNER = re.compile(r" (?:to|with|from) (?:the )?(?=[A-Z])")
_DROPPED = (
    words("determiner")
    | words("preposition")
    | words("conjunction")
    | words("generic_noun")
    | words("pronoun")
    | words("rate_of_change")
    | {"above", "designated", "size"}
)
_VERB_NOUN = word_classes()["verb_noun"]
_PEOPLE = words("people_noun")
_RATIO = words("share_noun") - {"share", "shares"}
# A level in points is a gap between two rates.
_GAP_UNITS = frozenset(("percentage_point", "basis_point", "percent", "point"))
_RELATED = frozenset(("change", "multiple", "share"))


def complete(doc: Doc, nums: list[Numeral], published_on: date | None = None) -> None:
    """Hand on what the body tells of a headline's figures, and point open changes and shares to a level of the same
    subject."""
    body = next(
        (s.index for s in doc.sents if s.last - s.first >= _BODY_TOKENS and doc.low[s.last - 1] in (".", "\u3002")),
        len(doc.sents),
    )
    open_ends = [n for n in nums if n.applies_to is None and n.kind in _RELATED]
    if nums and (nums[0].sent < body or open_ends):
        twins = _Twins(doc, nums, body, {n.value for n in nums if n.sent < body}.union(n.value for n in open_ends))
        for n in nums:
            if n.sent >= body:
                break
            twin = twins.of(n)
            if twin is not None:
                _copy(n, twin)
            elif published_on is not None and doc.low[n.last : n.last + 1] == ["questions"]:
                n.time_period = published_on.isoformat()  # "Five questions to": the article's own
        for n in open_ends:
            if n.applies_to is None and body <= n.sent <= body + 2:
                twin = twins.told_again(n)
                if twin is not None:
                    n.applies_to = twin.applies_to
    if open_ends:
        _point(doc, nums, open_ends, body)


def _copy(n: Numeral, twin: Numeral) -> None:
    if not _says_itself(n, n.subject or "", twin.subject or ""):
        n.subject = twin.subject or n.subject
    if n.kind == twin.kind and n.kind != "level" and n.applies_to is None:
        n.applies_to = twin.applies_to
    if n.scenario == "actual" and n.value == twin.value:
        n.scenario = twin.scenario
    n.time_period = twin.time_period or n.time_period
    n.comparison_basis = twin.comparison_basis or n.comparison_basis
    if twin.ref_area_name:
        n.ref_area, n.ref_area_name = twin.ref_area, twin.ref_area_name


def _says_itself(n: Numeral, own: str, told: str) -> bool:
    """Whether a headline names what it measures ("applications for jobless aid"), and that not as part of what the
    body says more fully."""
    lowered = own.lower().split()
    if not lowered or is_agent(own) or says_nothing(own) or names_economy(own) or lowered[0] == "update":
        return False
    head = before_preposition(own.lower()).rsplit(" ", 1)[-1]
    if head in _PEOPLE or lowered[-1] in KNOWN_VERB or (lowered[-1].endswith("s") and lowered[-1][:-1] in KNOWN_VERB):
        return False
    if n.kind == "share" and not own.startswith("share ") and not has_own_name(own):
        return False
    return not _key(own) <= _key(told)


_WHERE = frozenset(("across", "at", "by", "for", "in", "on", "through", "to"))


class _Twins:
    """Where the body tells a figure of the headline, or the lead's figure again: exactly, or what it was rounded
    from."""

    def __init__(self, doc: Doc, nums: list[Numeral], body: int, asked: set[float | None]) -> None:
        self.doc = doc
        self.body = body
        self.exact: dict[tuple[str, str | None, float], list[Numeral]] = {}
        self.near: dict[tuple[str, str | None], list[Numeral]] = {}
        for m in nums:
            if m.sent < body or m.value is None:
                continue
            if m.value in asked:
                same = self.exact.setdefault((m.kind, m.unit, m.value), [])
                if len(same) < _LOOKED_AT:
                    same.append(m)
            if m.sent <= body + _LEAD and not m.base:
                alike = self.near.setdefault((m.kind, m.unit), [])
                if len(alike) < _LOOKED_AT:
                    alike.append(m)

    def of(self, n: Numeral) -> Numeral | None:
        """The figure of the body that the headline figure `n` is, or None."""
        if n.value is None or n.value_low is None or n.value_high is None:
            return None
        if n.value >= 10 or n.unit != "1":
            same = self.exact.get((n.kind, n.unit, n.value))
            if same:
                return next((m for m in same if m.applies_to is not None), same[0])
        if n.unit == "1":
            return None
        for m in self.near.get((n.kind, n.unit), ()):
            assert m.value is not None
            if n.value_low <= m.value <= n.value_high or (
                n.qualifier == "more_than" and n.value <= m.value <= n.value * _ROUNDED_DOWN
            ):
                return m
        return None

    def told_again(self, n: Numeral) -> Numeral | None:
        """The same change or share further down, where its level stands beside it."""
        if n.value is None:
            return None
        for m in self.exact.get((n.kind, n.unit, n.value), ()):
            if m.sent > n.sent and m.applies_to is not None and _agreement(self.doc, n, m):
                return m
        return None


_FLOWS = words("money_noun")
_IN_VOLUME = frozenset(("quantity", "tonnage", "volume"))
_FOLLOWED = frozenset(("followed",))
_FOLLOWS = 40


def _point(doc: Doc, nums: list[Numeral], open_ends: list[Numeral], body: int) -> None:
    """Point open changes and shares to the level of the same subject in a sentence beside theirs."""
    levels: dict[int, list[Numeral]] = {}
    for m in nums:
        if m.kind == "level" and not m.base and m.scenario != "condition" and m.subject and m.unit not in _GAP_UNITS:
            told = levels.setdefault(m.sent, [])
            if len(told) < _LOOKED_AT:
                told.append(m)
    ahead: Numeral | None = None  # a share that others follow: "37 percent, followed by Russians with 26 percent"
    for n in open_ends:
        if n.applies_to is not None or not n.subject or n.unit == "percentage_point":
            continue
        if n.kind == "share" and not _RATIO.isdisjoint(n.subject.lower().split()):
            n.applies_to = _part(n, levels)
            continue
        if n.base or (n.kind == "share" and _of_number(doc, n)):
            continue
        if n.kind == "share" and n.subject.rsplit(" ", 1)[-1].lower() == "index":
            continue  # "The index fell to 49.1 percent. Readings below 50 tell of a contraction"
        amount = n.kind == "change" and n.unit not in ("percent", "permille")
        near = range(body, body + _LEAD) if n.sent < body else [n.sent + d for d in _NEIGHBOURS]
        best = 0.0
        for sent in near:
            # A share in the sentence of a level stays open there because the level is the whole, or another thing.
            if n.kind == "share" and sent == n.sent:
                continue
            for m in levels.get(sent, ()):
                if m.sent == n.sent and m.first < n.first:
                    continue
                if m.sent == n.sent and m.unit == "1" and doc.low[m.first - 1] == "of":
                    continue  # "a 66.9 percent increase in the exports of three products"
                known = _key(m.subject or "")
                if m.scenario != n.scenario and n.sent >= body:
                    continue
                if not amount and m.sent > n.sent >= body and _of_a_part(n, m):
                    continue  # "In December sales rose 8 percent. In 2019, sales came to 10 trillion"
                if m.unit == "1" and not amount and _of_a_people(n.subject, m.subject or ""):
                    continue  # "had 3 million tourists. The number of Mongolian tourists shrank 3 percent"
                if m.unit == "1" and not amount and _flow_of(n.subject) and not _flow_of(m.subject or ""):
                    # "610,000 firms. Exports of the firms accounted for 57 percent", "The added value of large
                    # industries rose by 15 percent. Among 28 industries, 22 grew"
                    continue
                if amount and "total" in n.subject.lower().split() and not known <= _key(n.subject):
                    continue  # "Total employment rose by 7,900. Employment in hotels (26,100) fell"
                if amount and m.unit != n.unit and not (is_money(m.unit) and is_money(n.unit)):
                    continue
                if amount and abs(n.value or 0.0) > abs(m.value or 0.0) * (1 if m.unit == n.unit else 1000):
                    continue  # nothing rises by more than it comes to
                if amount and (m.subject or "").endswith(_EACH_TIME):
                    continue  # "Growth averaged 198,000 a month. Clinics added 34,000 jobs"
                if amount and n.subject.lower().split()[0] in _POSTS and abs(m.value or 0.0) < 4 * abs(n.value or 0.0):
                    continue  # "Hospitals accounted for 16,000 of the jobs gained. Labs added 13,000 jobs"
                # "consuming 20 million barrels": a bare measure may leave out what its unit is of
                whole = len(known) > 1 or m.unit == "1" or is_money(m.unit)
                if whole and n.kind == "change" and sent != n.sent >= body and known < _key(n.subject):
                    continue  # "Retail sales came to 200 million. Urban retail sales rose by 4 percent": a part of them
                if n.kind == "share" and "total" in doc.low[n.last : n.last + 4] and known < _key(n.subject):
                    continue  # "Exports were 2 billion. Those of cars made up 4 percent of the total"
                one = m.sent > n.sent >= body and (m.subject or "").startswith("price of ")
                ended = doc.low[doc.sents[n.sent].last - 1] == "."  # no heading
                if n.kind == "change" and one and ended and _key(n.subject) < known:
                    continue  # "Prices had risen by 5 percent. The price of oil came to 27,000 rubles": one of them
                agreement = _agreement(doc, n, m)
                if agreement > best:
                    best, n.applies_to = agreement, m
        if n.kind != "share":
            continue
        if n.applies_to is None and ahead is not None and ahead.sent == n.sent and n.first - ahead.first < _FOLLOWS:
            if doc.tells(_FOLLOWED, ahead.last, n.first):
                n.applies_to = ahead.applies_to
        elif n.applies_to is not None:
            ahead = n


_EACH_TIME = (" a month", " a quarter", " a year", " a week")
_POSTS = frozenset(("jobs", "positions", "posts"))


def _of_a_part(n: Numeral, m: Numeral) -> bool:
    """Whether a change is of a month or quarter and a level of the whole year."""
    return (
        n.time_period is not None and m.time_period is not None and len(n.time_period) == 7 and len(m.time_period) == 4
    )


def _of_a_people(subject: str, whole: str) -> bool:
    """ "Mongolian tourists", of tourists."""
    first = subject.split(" ", 1)[0]
    return first[0].isupper() and first.endswith(("ian", "ean", "ese", "ish")) and first.lower() not in whole.lower()


def _of_number(doc: Doc, n: Numeral) -> bool:
    """ "58.1 percent of the 48.8 million employed": the whole is told with it."""
    behind = doc.low[n.last : n.last + 3]
    return behind[:1] == ["of"] and any(w[0].isdecimal() for w in behind[1:])


def _part(n: Numeral, levels: dict[int, list[Numeral]]) -> Numeral | None:
    """The amount that a ratio with a name tells the weight of: the expenditure of "R&D intensity"."""
    key = frozenset(w for w in _key(n.subject or "") if w not in _RATIO)
    if not key:
        return None
    for sent in range(n.sent, n.sent - 4, -1):
        for m in reversed(levels.get(sent, ())):
            told = _key(m.subject or "")
            if is_money(m.unit) and key <= told and len(told) <= len(key) + 2 and _may_be_of(n, m):
                return m
    return None


def _may_be_of(n: Numeral, m: Numeral) -> bool:
    """Whether place and end of the period of two figures are the same, where both are told.

    A share may have been asked for in another month than the level that it is a share of; a growth rate may not.
    """
    if n.ref_area_name and m.ref_area_name and n.ref_area_name != m.ref_area_name:
        return False
    if not n.time_period or not m.time_period:
        return True
    a, b = _end(n.time_period), _end(m.time_period)
    if n.kind == "change" and len(m.time_period) == 10 and "-Q" in n.time_period and len(n.time_period) == 7:
        return m.time_period > bounds(n.time_period)[1].isoformat()  # a day amid the quarter is of that day
    if n.kind == "share":
        return a[:4] == b[:4]
    if a == b and len(a) > 4:
        return bounds(n.time_period) == bounds(m.time_period)  # May is not January to May
    return a.startswith(b) or b.startswith(a)


def _agreement(doc: Doc, n: Numeral, m: Numeral) -> float:
    """How far a change and another figure speak of the same thing: subject, place, and the end of the period; 0 where
    not."""
    if not _may_be_of(n, m):
        return 0.0
    if n.kind != "share" and _partner(n.subject or "") != _partner(m.subject or ""):
        return 0.0
    a, b = _key(n.subject or ""), _key(m.subject or "")
    common = len(a & b)
    if not common:
        # "sales rose": "129,094 units were sold", but no "sold in more than 60 countries"
        if not _WHERE.isdisjoint(doc.low[max(0, m.first - 3) : m.first]):
            return 0.0
        verbs = {_VERB_NOUN[w] for w in doc.low[max(0, m.first - 5) : m.last + 5] if w in _VERB_NOUN}
        return _ENOUGH if m.unit == "1" and not a.isdisjoint(map(_singular, verbs)) else 0.0
    if n.kind == "change" and is_money(m.unit) and _in_volume(n) and not _in_volume(m):
        return 0.0  # "Sales had a value of 3 billion. The volume of sales grew by 2 percent"
    agreement = 2 * common / (len(a) + len(b))
    if n.kind != "share" and a <= b and len(b) <= 4:
        agreement = max(agreement, _ENOUGH)  # "exports": "foreign trade turnover of exports"
    return agreement if agreement >= _ENOUGH else 0.0


def _flow_of(subject: str) -> bool:
    """ "share of exports of firms": money of theirs, and not so many of them."""
    told = subject.lower().removeprefix("share of ").split()
    if told[:1] == ["added"]:
        told = told[1:]
    return len(told) > 2 and (told[0] in _FLOWS or told[0] == "value") and told[1] == "of"


def _in_volume(n: Numeral) -> bool:
    return not _IN_VOLUME.isdisjoint((n.subject or "").lower().split())


def _end(period: str) -> str:
    """The month or the year that a period ends in; a day may be that of the news, and counts by its year."""
    end = period.rsplit("/", 1)[-1]
    return f"{end[:5]}{int(end[6]) * 3:02d}" if end[5:6] == "Q" else end if len(end) < 8 else end[:4]


def _partner(subject: str) -> str:
    """Who something is traded with or sent to: "exports to Malta" are no "exports to Spain"."""
    joint = _PARTNER.search(subject)
    return subject[joint.end() :] if joint else ""


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=4096)
def _key(subject: str) -> frozenset[str]:
    """The words of a subject that tell things apart, verbs as nouns ("cars sold" is "car sale")."""
    found = _WORD.findall(subject.lower())
    return frozenset(_singular(_VERB_NOUN.get(w) or w) for w in found if w not in _DROPPED)
