"""How sure the reading of a figure is: the probability that a careful person reads the same value, period and place.

A period or a place that stands beside its figure is seldom misread; one carried over from elsewhere, or taken from the
article's day, often is. When all is read, what speaks for and against a reading is looked up and weighed: a logistic
regression (D. R. Cox, 1958, "The regression analysis of binary sequences") on evidence that is there or is not. The
weights are in the catalogue (`confidence.csv`), estimated from annotated articles and calibrated on others, which
nobody read while the rules were made: `python -m tests.corpus.confidence`.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from functools import lru_cache
from math import exp

from .. import catalogue
from .iso_periods import end_day
from .model import Numeral
from .periods_scan import TimeExpr
from .periods_state import PAST, PRESENT
from .places_find import Mention
from .tokens import Doc, Sentence

WEIGHTS = "confidence"
ALWAYS = "always"
# Where a period or a place was told; worked out is what stands nowhere, such as the year before one that does.
SENTENCE, PARAGRAPH, TEXT, TOPIC, DAY, WORKED_OUT, NONE = (
    "sentence", "paragraph", "text", "topic", "day", "worked_out", "none",
)  # fmt: skip
# Whether a sentence has somebody who speaks of "us", a verb in the past and one in the present.
_SPEAKER = frozenset(("i", "our", "us", "we"))
_IN_THE_PAST = PAST - _SPEAKER
_IN_THE_PRESENT = (PRESENT | {"is", "are", "has", "have"}) - _IN_THE_PAST - _SPEAKER
_TENSES = ((_SPEAKER, "a speaker"), (_IN_THE_PAST, "in the past"), (_IN_THE_PRESENT, "in the present"))
# A sentence is looked through for its verbs no farther than this many tokens.
_FAR = 60
_PERCENTAGES = [5, 15, 30, 50, 70, 90]
_PERCENT = [f"up to {limit} percent of the figures" for limit in _PERCENTAGES] + ["nearly all figures"]
_FORMS = {4: "a year", 7: "a month or quarter", 10: "a day"}


# What speaks for and against a reading: of its period, of its place, of the figure itself.
Evidence = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
# What that hangs on, the parameters of `_of_period`, `_of_place` and `_of_figure`.
_Period = tuple[str, str, int, bool, bool, int, int, int]
_Place = tuple[str, bool, int, int, int]
_Figure = tuple[str, str, str, str, bool, bool, bool]


def judge(
    doc: Doc, times: list[TimeExpr], mentions: list[Mention], statements: list[Numeral], published_on: date | None
) -> None:
    """Set where the period and the place of each statement were told, and how sure its reading is.

    Ranks have no confidence: no annotated article tells how often they are read right.
    """
    always = catalogue.weights(WEIGHTS)[ALWAYS]
    for n, (period, place, figure) in zip(
        statements, _circumstances(doc, times, mentions, statements, published_on), strict=True
    ):
        if n.kind != "rank":
            total = always + _weight_of_period(period) + _weight_of_place(place) + _weight_of_figure(figure)
            n.confidence = int(100 / (1 + exp(-total)) + 0.5) / 100


def evidence(
    doc: Doc, times: list[TimeExpr], mentions: list[Mention], statements: list[Numeral], published_on: date | None
) -> list[Evidence]:
    """What speaks for and against each reading, in text order; sets where its period and its place were told."""
    return [
        (_of_period(*period), _of_place(*place), _of_figure(*figure))
        for period, place, figure in _circumstances(doc, times, mentions, statements, published_on)
    ]


def _circumstances(
    doc: Doc, times: list[TimeExpr], mentions: list[Mention], statements: list[Numeral], published_on: date | None
) -> list[tuple[_Period, _Place, _Figure]]:
    told: dict[int, set[str]] = {}
    relative: set[int] = set()
    for t in times:
        if t.iso is not None:
            told.setdefault(t.sent, set()).add(t.iso)
        elif t.rel is not None:
            relative.add(t.sent)
    named: dict[int, set[str]] = {}
    for m in mentions:
        if m.name is not None:
            named.setdefault(m.sent, set()).add(m.name)
    told_last: dict[str, int] = {}
    named_last: dict[str, int] = {}
    today = published_on.isoformat() if published_on is not None else ""
    year = published_on.year if published_on is not None else 0
    periods: dict[str | None, int] = {}
    areas: dict[str | None, int] = {}
    for n in statements:
        periods[n.time_period] = periods.get(n.time_period, 0) + 1
        areas[n.ref_area_name] = areas.get(n.ref_area_name, 0) + 1
    topic: str | None = None
    most = 0
    for an_area, often in areas.items():
        if often > most:
            most, topic = often, an_area
    count = len(statements)
    found: list[tuple[_Period, _Place, _Figure]] = []
    sent = -1
    tenses = 0
    times_beside = places_beside = 0
    for i, n in enumerate(statements):
        sentence = doc.sents[n.sent]
        if n.sent != sent:
            for k in range(sent + 1, n.sent + 1):
                for iso in told.get(k, ()):
                    told_last[iso] = told_last[end_day(iso)] = k
                for name in named.get(k, ()):
                    named_last[name] = k
            sent = n.sent
            tenses = _tenses(doc, sentence)
            times_beside = len(told.get(sent, ()))
            places_beside = len(named.get(sent, ()))

        period = n.time_period
        where, form, age = NONE, 0, 0
        if period is not None:
            where = _where(doc, told_last.get(period, -1), sentence)
            if where != SENTENCE and period == today:
                where = DAY
            n.time_period_told = where
            form, age = len(period), min(2, max(-1, year - int(period[:4]))) if year else 3
        of_period = (
            where,
            n.kind,
            tenses,
            times_beside > (where == SENTENCE),
            sent in relative,
            bisect_left(_PERCENTAGES, 100 * periods[period] // count),
            form,
            age,
        )

        area = n.ref_area_name
        where = NONE
        if area is not None:
            where = _where(doc, named_last.get(area, -1), sentence)
            if where not in (SENTENCE, PARAGRAPH) and area == topic:
                where = TOPIC
            n.ref_area_told = where
        of_place = (
            where,
            places_beside > (where == SENTENCE),
            bisect_left(_PERCENTAGES, 100 * areas[area] // count),
            _beside(n, statements[i - 1]) if i else -1,
            _beside(n, statements[i + 1]) if i + 1 < count else -1,
        )
        of_figure = (
            n.kind,
            n.scenario,
            n.form,
            n.unit or "1",
            n.applies_to is not None,
            n.indicator is not None,
            n.qualifier is not None,
        )
        found.append((of_period, of_place, of_figure))
    return found


@lru_cache(maxsize=65536)
def _weight_of_period(period: _Period) -> float:
    return _weight(_of_period(*period))


@lru_cache(maxsize=4096)
def _weight_of_place(place: _Place) -> float:
    return _weight(_of_place(*place))


@lru_cache(maxsize=65536)
def _weight_of_figure(figure: _Figure) -> float:
    return _weight(_of_figure(*figure))


def _weight(names: tuple[str, ...]) -> float:
    known = catalogue.weights(WEIGHTS)
    return sum([known.get(name, 0.0) for name in names])


def _of_period(
    where: str, kind: str, tenses: int, others: bool, relative: bool, share: int, form: int, age: int
) -> tuple[str, ...]:
    period = f"period {where}"
    told = [tense for k, (_, tense) in enumerate(_TENSES) if tenses >> k & 1]
    names = [period, f"{kind}, {period}", *told, *(f"{period}, {tense}" for tense in told)]
    names.append(f"period of {_PERCENT[share]}")
    if where != NONE:
        names.append(f"period is {_FORMS.get(form, 'a stretch')}")
        names.append(("of this year", "of last year", "of years ago", "no date", "to come")[age])
    if others:
        names.append(f"{period}, others beside")
    if relative:
        names.append(f"{period}, a relative one beside")
    return tuple(names)


def _of_place(where: str, others: bool, share: int, before: int, behind: int) -> tuple[str, ...]:
    names = [f"place {where}", f"place of {_PERCENT[share]}"]
    if others:
        names.append(f"place {where}, others beside")
    for beside, side in ((before, "before"), (behind, "behind")):
        if beside >= 0:
            names.append(f"{'same' if beside & 1 else 'other'} period as the figure {side}")
            names.append(f"{'same' if beside & 2 else 'other'} place as the figure {side}")
    return tuple(names)


def _of_figure(
    kind: str, scenario: str, form: str, unit: str, level: bool, indicator: bool, hedged: bool
) -> tuple[str, ...]:
    names = [kind, scenario, f"written as {form}", "unit a quotient" if "/" in unit else f"unit {unit}"]
    if level:
        names.append("has a level")
    if indicator:
        names.append("has an indicator")
    if hedged:
        names.append("hedged")
    return tuple(names)


def _beside(n: Numeral, other: Numeral) -> int:
    """1 if the period is the same, 2 if the place is, 3 if both are."""
    return (other.time_period == n.time_period) + 2 * (other.ref_area_name == n.ref_area_name)


def _where(doc: Doc, sent: int, sentence: Sentence) -> str:
    if sent < 0:
        return WORKED_OUT
    if sent == sentence.index:
        return SENTENCE
    return PARAGRAPH if doc.sents[sent].para == sentence.para else TEXT


def _tenses(doc: Doc, sentence: Sentence) -> int:
    """Which of `_TENSES` a sentence has, a bit each."""
    last = min(sentence.last, sentence.first + _FAR)
    found = 0
    for k, (words, _) in enumerate(_TENSES):
        if doc.tells(words, sentence.first, last):
            found |= 1 << k
    return found
