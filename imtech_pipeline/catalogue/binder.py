"""Bind the subject of a statement to an indicator and a breakdown.

A subject is cut into words, words are brought to one form by ``words.csv`` ("scientific and technological" and
"sci-tech" are one word), places and empty words are set aside. The indicator with the longest written form all of whose
words stand in the subject is taken, if every word that is left over names one breakdown of it and if the unit fits.
Otherwise there is none: a wrong binding would join series that do not belong together, a missing one only leaves the
statement with its subject.

Written forms are data (``indicator_names.csv``, ``breakdown_names.csv``, ``words.csv``), never code.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from imtech_pipeline.catalogue import TOTAL, UNBOUND, Binding, Indicator, read_table

if TYPE_CHECKING:
    from imtech_pipeline.catalogue import Catalogue

# longer phrases are no names of an indicator, and the cost of a subject has a bound
MAX_CHARACTERS = 240
MAX_WORDS = 32

# canonical forms of words.csv that are no words of a name
NUMBER = "#"  # "number of": only a count can be meant
QUANTITY = "="  # "volume of": says no more than that something is measured
GROWTH = "~"  # "growth of": says again what the kind of a change tells
PARTNER = ">"  # "to", "from", "with": a place after it is a partner or an origin, not the place that the value is for

_WORD = re.compile(r"[^\W_]+(?:[&.][^\W_]+)*|&")
_APOSTROPHE = re.compile(r"['\u2019](?:s\b)?")
_CJK = re.compile(r"[\u3400-\u9fff]")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}\b)")
_R_AND_D = re.compile(r"\bR\s*&\s*D\b", re.IGNORECASE)
_SHARE = re.compile(r"^(?:the )?(?:share|proportion|percentage) of (?:the )?(.+)$", re.IGNORECASE)
_RANK = re.compile(r"^(?:the )?(?:place|rank|ranking|position)\b.*? by (.+)$", re.IGNORECASE)
_MEASURED = frozenset((NUMBER, QUANTITY))
_ONE = frozenset(("a", "an"))

_ZH_EMPTY = re.compile(
    r"[的总共达至“”\"《》（）()·、，,\s]|全年|累计|实现|全区|全市|全省|全盟|全旗|全县|数量$|总数$|总额$|总量$|规模$"
)
_ZH_SHARE = re.compile(r"^(.+?)占(.+?)(?:的)?(?:比重|比例|份额)?$")


class _Name(NamedTuple):
    words: frozenset[str]
    plural: frozenset[str]  # words that stand in the plural in every written form of the name
    indicator: Indicator
    dimension: str  # of the indicator's usual unit
    breakdown: str


class _Place(NamedTuple):
    code: str
    directed: bool  # stands after PARTNER
    adjective: bool


class _Phrase(NamedTuple):
    words: frozenset[str]  # canonical; a word that comes a second time is another word: "technology", "technology'2"
    plural: frozenset[str]  # those of the words that stand in the plural
    one: bool  # has "a" or "an": tells of one thing, not of all
    places: tuple[_Place, ...]


def _singular(word: str) -> str:
    """Plural ending off; only has to be the same for the subject and for the catalogue's own forms."""
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def _split(text: str) -> list[str]:
    if "&" in text:
        text = _R_AND_D.sub("R&D", text)
    if "'" in text or "\u2019" in text:
        text = _APOSTROPHE.sub("", text)
    if "," in text:
        text = _GROUPED.sub("", text)
    return _WORD.findall(text)


class Binder:
    """Index of all written forms; built once, then :meth:`bind` costs a few dictionary look-ups a word."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._indicators = catalogue.indicator
        self._unit_dimension = {unit.unit_measure: unit.dimension for unit in catalogue.units}
        self._phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for form, canonical in read_table("words"):
            words = tuple(_singular(word) for word in _split(form.lower()))
            self._phrases.setdefault(words[0], []).append((words, tuple(canonical.split())))
        for options in self._phrases.values():
            options.sort(key=lambda option: -len(option[0]))

        self._places: dict[str, list[tuple[tuple[str, ...], tuple[str, ...] | None, str, bool]]] = {}
        self._zh_places: list[str] = []
        for name in catalogue.area_names:
            if _CJK.search(name.name):
                if len(name.name) > 1:
                    self._zh_places.append(name.name)
                continue
            written = tuple(_split(name.name))
            if not written:
                continue
            folded = tuple(word.lower() for word in written)
            exact = written if name.case_sensitive else None
            self._places.setdefault(folded[0], []).append((folded, exact, name.ref_area, name.form == "adjective"))
        for places in self._places.values():
            places.sort(key=lambda place: -len(place[0]))

        self._dimension_of = dimension_of = {row.breakdown: row.dimension for row in catalogue.breakdowns}
        self._breakdowns: dict[tuple[str, frozenset[str]], str] = {}
        self._zh_breakdowns: dict[tuple[str, str], str] = {}
        self._partner: dict[str, str] = {}
        for form, breakdown in read_table("breakdown_names"):
            dimension = dimension_of[breakdown]
            if _CJK.search(form):
                self._zh_breakdowns.setdefault((dimension, self._zh_clean(form)), breakdown)
            else:
                self._breakdowns.setdefault((dimension, self._words(form)), breakdown)
            if dimension == "counterpart" and (code := catalogue.area_by_name(form)) is not None:
                self._partner.setdefault(code, breakdown)

        by_words: dict[frozenset[str], list[tuple[Indicator, str]]] = {}
        plural: dict[frozenset[str], frozenset[str]] = {}
        self._zh_names: dict[str, list[_Name]] = {}
        for form, code, breakdown in read_table("indicator_names"):
            indicator = catalogue.indicator[code]
            if _CJK.search(form):
                names = self._zh_names.setdefault(self._zh_clean(form), [])
                names.append(_Name(frozenset(), frozenset(), indicator, self._dimension(indicator), breakdown))
            else:
                phrase = self._read(form, places=False)
                by_words.setdefault(phrase.words, []).append((indicator, breakdown))
                plural[phrase.words] = plural.get(phrase.words, phrase.plural) & phrase.plural
        frequency: dict[str, int] = {}
        for key in by_words:
            for word in key:
                frequency[word] = frequency.get(word, 0) + 1
        # each form is filed under its rarest word, so that a word of the subject brings few candidates
        self._names: dict[str, list[_Name]] = {}
        for key, entries in by_words.items():
            if not key:
                continue
            rarest = min(key, key=lambda word: (frequency[word], word))
            self._names.setdefault(rarest, []).extend(
                _Name(key, plural[key], indicator, self._dimension(indicator), breakdown)
                for indicator, breakdown in dict.fromkeys(entries)
            )
        self._zh_longest = max(map(len, self._zh_names))

    @cached_property
    def _zh_place(self) -> re.Pattern[str]:
        """Any Chinese name of a place; compiled when the first Chinese subject comes, it takes longer than all else."""
        return re.compile("|".join(map(re.escape, sorted(self._zh_places, key=len, reverse=True))))

    # -- words -----------------------------------------------------------------------------------------------------

    def _dimension(self, indicator: Indicator) -> str:
        return self._unit_dimension[indicator.unit_measure]

    def _words(self, text: str) -> frozenset[str]:
        """Canonical words of a written form of the catalogue."""
        return self._read(text, places=False).words

    def _read(self, text: str, places: bool = True) -> _Phrase:
        """Canonical words of ``text`` and, apart from them, the places that it names."""
        written = _split(text)
        lower = [word.lower() for word in written]
        singular = [_singular(word) for word in lower]
        words: set[str] = set()
        plural: set[str] = set()
        found: list[_Place] = []
        directed = False
        at = 0
        while at < len(written):
            size = 0
            canonical: tuple[str, ...] = (singular[at],)
            for form, replacement in self._phrases.get(singular[at], ()):
                if tuple(singular[at : at + len(form)]) == form:
                    size, canonical = len(form), replacement
                    break
            if places and (place := self._place(written, lower, at)) is not None and place[0] >= max(size, 1):
                found.append(_Place(place[1], directed, place[2]))
                at += place[0]
                directed = False
                continue
            end = at + max(size, 1)
            many = lower[at:end] != singular[at:end]
            directed = PARTNER in canonical or (directed and not canonical)  # "to the U.S."
            for word in canonical:
                if word == PARTNER:
                    continue
                while word in words:
                    word += "'"
                words.add(word)
                if many:
                    plural.add(word)
            at = end
        one = not _ONE.isdisjoint(lower[1:])
        return _Phrase(frozenset(words), frozenset(plural), one, tuple(found))

    def _place(self, written: list[str], lower: list[str], at: int) -> tuple[int, str, bool] | None:
        for folded, exact, code, adjective in self._places.get(lower[at], ()):
            size = len(folded)
            if tuple(lower[at : at + size]) == folded and (exact is None or tuple(written[at : at + size]) == exact):
                return size, code, adjective
        return None

    # -- binding ---------------------------------------------------------------------------------------------------

    def bind(self, subject: str, unit: str | None, kind: str) -> Binding:
        """See :func:`imtech_pipeline.catalogue.bind`."""
        subject = subject.strip()
        if not subject or len(subject) > MAX_CHARACTERS:
            return UNBOUND
        if _CJK.search(subject):
            return self._bind_zh(subject, unit, kind)
        if kind == "rank":
            match = _RANK.match(subject)
            return self._bind_words(match[1], None, "rank") if match else UNBOUND
        bound = self._bind_words(subject, unit, kind)
        if bound is UNBOUND and (match := _SHARE.match(subject)) and self._is_ratio(unit):
            return self._bind_share(match[1], kind)
        return bound

    def _is_ratio(self, unit: str | None) -> bool:
        return self._unit_dimension.get(unit or "", "") in ("share", "share_difference", "ratio")

    def _bind_share(self, text: str, kind: str) -> Binding:
        """Bind "share of A in B": the indicator of B, broken down by A; A may also be a place inside that of B."""
        cuts = [match.start() for match in re.finditer(r" (?:in|to|among) ", text)][:4]
        for cut in reversed(cuts):
            part, whole = text[:cut], text[cut:].split(" ", 2)[2]
            bound = self._bind_words(whole, None, "whole")
            if bound.indicator is None:
                continue
            indicator, breakdown = (self._indicators[bound.indicator], bound.breakdown or TOTAL)
            left, _, _, places = self._read(part)
            if not left:
                partners = {self._partner.get(place.code, "") for place in places}
                if "counterpart" in indicator.dimensions and not all(p.code.startswith("CN") for p in places):
                    partner = partners.pop() if len(partners) == 1 else ""
                    return Binding(indicator.indicator, partner) if partner and breakdown == TOTAL else UNBOUND
                return bound if places else UNBOUND
            if breakdown != TOTAL or (places and any(place.directed for place in places)):
                return UNBOUND
            named = self._breakdown(indicator, left)
            if named is None:
                own = self._bind_words(part, None, "whole")
                if own.indicator == indicator.indicator and own.breakdown != TOTAL:
                    named = own.breakdown
            return Binding(indicator.indicator, named) if named else UNBOUND
        # "share of trade with Japan" is one of all trade; "of national laboratories" may be what a place has of them
        alone = self._bind_words(text, "percent", "share")
        dimension = self._dimension_of.get(alone.breakdown or "", "total")
        return alone if not cuts and dimension not in ("level", "total") else UNBOUND

    def _breakdown(self, indicator: Indicator, left: frozenset[str]) -> str | None:
        for dimension in indicator.dimensions:
            code = self._breakdowns.get((dimension, left))
            if code is not None:
                return code
        return None

    def _bind_words(self, text: str, unit: str | None, kind: str) -> Binding:
        phrase = self._read(text)
        if not phrase.words or len(phrase.words) > MAX_WORDS:
            return UNBOUND
        bound = self._match(phrase, unit, kind)
        if bound is UNBOUND and kind == "change" and GROWTH in phrase.words:
            bound = self._match(phrase._replace(words=phrase.words - {GROWTH}), unit, kind)
        return bound

    def _match(self, phrase: _Phrase, unit: str | None, kind: str) -> Binding:
        bag = phrase.words
        names = [name for word in bag for name in self._names.get(word, ()) if name.words <= bag]
        names.sort(key=lambda name: -len(name.words))  # stable: within a length the catalogue's order decides
        for name in names:
            if not self._fits(name, unit, kind, bag) or self._one_of_many(name, phrase):
                continue
            left = bag - name.words - _MEASURED
            breakdown: str | None = name.breakdown
            if left:
                breakdown = self._breakdown(name.indicator, left) if breakdown == TOTAL else None
            if breakdown is None:
                continue
            breakdown = self._with_places(name.indicator, breakdown, phrase.places)
            if breakdown is None or (kind == "share" and breakdown == TOTAL and name.dimension != "share"):
                # a bare share of an indicator has no whole: of what it is the share, the subject does not tell
                continue
            return Binding(name.indicator.indicator, breakdown)
        return UNBOUND

    @staticmethod
    def _one_of_many(name: _Name, phrase: _Phrase) -> bool:
        """Whether the subject tells of one thing where the indicator adds up many: "value of a technology contract"."""
        if name.indicator.stock_flow == "ratio" or not _MEASURED.isdisjoint(phrase.words):
            return False
        return phrase.one or (bool(name.plural) and name.plural.isdisjoint(phrase.plural))

    def _with_places(self, indicator: Indicator, breakdown: str, places: tuple[_Place, ...]) -> str | None:
        """The breakdown once the places are accounted for; None where the part of a place cannot be told."""
        partners = "counterpart" in indicator.dimensions
        people = "tourism" in indicator.dimensions
        for place in places:
            if place.directed:
                partner = self._partner.get(place.code)
                if not partners or partner is None or breakdown not in (TOTAL, partner):
                    return None
                breakdown = partner
            elif place.adjective and (people or indicator.indicator == "IMPORTS"):
                # "Chinese tourists" and "Chinese imports" may be those from there or those of there
                return None
        return breakdown

    def _fits(self, name: _Name, unit: str | None, kind: str, bag: frozenset[str]) -> bool:
        """Whether a value of this unit and kind can belong to the indicator."""
        own = name.dimension
        if NUMBER in bag and own not in ("count", "count_per_person", "share", "ratio"):
            return False
        if kind in ("rank", "whole"):
            return True
        dimension = self._unit_dimension.get(unit or "")
        if dimension is None:
            return False
        if dimension == own:
            return kind != "multiple" or own == "ratio"
        if own == "count_per_person" and "per10k" not in name.words:
            return False  # "invention patents up 5 percent": no word tells that it is so many per 10,000 people
        if kind == "multiple":
            return dimension == "ratio"
        if kind == "change":
            if dimension == "share_difference":
                return own == "share" and name.indicator.stock_flow == "ratio"
            return dimension == "share"
        if kind == "share":
            return dimension == "share"
        if name.indicator.stock_flow == "price":
            return own.startswith("price_") and dimension == "currency"
        return own == "count_per_person" and dimension == "count" and "per10k" in name.words

    # -- Chinese ---------------------------------------------------------------------------------------------------

    @staticmethod
    def _zh_clean(text: str) -> str:
        return _ZH_EMPTY.sub("", text).lower()

    def _bind_zh(self, subject: str, unit: str | None, kind: str) -> Binding:
        if kind == "rank":
            return UNBOUND
        bound = self._match_zh(subject, unit, kind)
        if bound is UNBOUND and self._is_ratio(unit) and (match := _ZH_SHARE.match(subject)):
            whole = self._match_zh(match[2], None, "whole")
            if whole.indicator is not None and whole.breakdown == TOTAL:
                indicator = self._indicators[whole.indicator]
                part = self._zh_clean(self._zh_place.sub("", match[1]))
                if not part:
                    return whole if "counterpart" not in indicator.dimensions else UNBOUND
                named = self._breakdown_zh(indicator, part)
                if named is None:
                    own = self._match_zh(match[1], None, "whole")
                    named = own.breakdown if own.indicator == whole.indicator and own.breakdown != TOTAL else None
                return Binding(whole.indicator, named) if named else UNBOUND
        return bound

    def _breakdown_zh(self, indicator: Indicator, left: str) -> str | None:
        for dimension in indicator.dimensions:
            code = self._zh_breakdowns.get((dimension, left))
            if code is not None:
                return code
        return None

    def _match_zh(self, subject: str, unit: str | None, kind: str) -> Binding:
        texts = [self._zh_clean(subject)]
        if (without := self._zh_clean(self._zh_place.sub("", subject))) != texts[0]:
            texts.append(without)
        for text in texts:
            for size in range(min(len(text), self._zh_longest), 1, -1):
                for start in range(len(text) - size + 1):
                    for name in self._zh_names.get(text[start : start + size], ()):
                        if not self._fits(name, unit, kind, frozenset()):
                            continue
                        left = text[:start] + text[start + size :]
                        breakdown: str | None = name.breakdown
                        if left:
                            breakdown = self._breakdown_zh(name.indicator, left) if breakdown == TOTAL else None
                        if breakdown is None:
                            continue
                        if kind == "share" and breakdown == TOTAL and name.dimension != "share":
                            continue
                        return Binding(name.indicator.indicator, breakdown)
        return UNBOUND
