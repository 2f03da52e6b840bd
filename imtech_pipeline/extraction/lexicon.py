"""The word tables of the reader, loaded once: number words, cue words, and the written forms of units.

The words themselves are data (`catalogue/reader_words.txt`, `time_words.txt`, `place_words.txt`, `unit_forms.csv`);
what they do is in the stages.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib import resources


def _read(name: str) -> str:
    return resources.files("imtech_pipeline.catalogue").joinpath(name).read_text(encoding="utf-8")


TIME_WORDS = "time_words.txt"


@lru_cache(maxsize=4)
def word_classes(file: str = "reader_words.txt") -> dict[str, dict[str, str]]:
    """Class name to {word: what stands after '='} as in a word file of the catalogue."""
    classes: dict[str, dict[str, str]] = {}
    words: dict[str, str] = {}
    for line in _read(file).splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            name, line = line.split(":", 1)
            words = classes.setdefault(name, {})
        for entry in line.split():
            word, _, value = entry.partition("=")
            words[word] = value
    return classes


def words(name: str, file: str = "reader_words.txt") -> frozenset[str]:
    """The words of a class."""
    return frozenset(word_classes(file)[name])


def numbers(name: str) -> dict[str, float]:
    """The words of a class with their numbers."""
    return {word: float(value) for word, value in word_classes()[name].items()}


def numbered(name: str, file: str) -> dict[str, int]:
    """The words of a class with their whole numbers."""
    return {word: int(value) for word, value in word_classes(file)[name].items()}


class UnitForm:
    """One written form of a unit: the tokens after its first, the unit's code, where it stands."""

    __slots__ = ("case", "rest", "unit")

    def __init__(self, rest: tuple[str, ...], unit: str, case: tuple[str, ...] | None) -> None:
        self.rest = rest
        self.unit = unit
        self.case = case


@lru_cache(maxsize=1)
def unit_forms() -> tuple[dict[str, list[UnitForm]], dict[str, list[UnitForm]]]:
    """Forms before and after a number, by their token next to the number's side, longest first.

    Suffix forms are keyed by their first token, prefix forms by their last one (the one that touches the number), with
    the other tokens in `rest` in reading order.
    """
    from .tokens import Doc

    prefix: dict[str, list[UnitForm]] = {}
    suffix: dict[str, list[UnitForm]] = {}
    for row in csv.DictReader(_read("unit_forms.csv").splitlines()):
        doc = Doc(row["form"])
        low, toks = tuple(doc.low), tuple(doc.toks)
        if not low:
            continue
        case = toks if row["case_sensitive"].strip().lower() in ("1", "true", "yes") else None
        if row["position"] in ("prefix", "both"):
            prefix.setdefault(low[-1], []).append(UnitForm(low[:-1], row["unit_measure"], case))
        if row["position"] in ("suffix", "both"):
            suffix.setdefault(low[0], []).append(UnitForm(low[1:], row["unit_measure"], case))
    for forms in (*prefix.values(), *suffix.values()):
        forms.sort(key=lambda form: -len(form.rest))
    return prefix, suffix


# The words with which a text begins that no dash parts from its dateline: "Accra, Oct 23 The index of prices".
BEGINS_TEXT = frozenset(("The", "A", "An", "In", "At", "As", "About", "Some", "Over", "Nearly", "More"))
