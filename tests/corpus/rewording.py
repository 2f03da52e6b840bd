"""Does a figure's reading hang on the words that say it? The annotated articles, said in other words of the same meaning.

A rewording changes the body of an article in many places at once: "rose" to "climbed", lines broken at 72 columns, ", officials
said" behind a sentence, "Moreover," before it. What is read of the figures must stay as it was, wherever they stand then: value,
unit, kind, period, place, scenario, hedge, comparison, the figure that a change applies to; the subject but for the words that
were exchanged. Metamorphic testing, as it is called, needs no annotation and finds what an article in a known wording hides.

`python -m tests.corpus.rewording` prints the share of the figures whose reading stays, `--show "in addition"` the others.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from imtech_pipeline.extraction import STATEMENT_FIELDS, read_article
from imtech_pipeline.extraction.header import read_header
from tests.corpus import scoring

FLOORS = scoring.HERE / "rewording.json"
# Every so many articles of wide/ are read besides those of the corpus.
STEP = 8
SAME = ("unit_measure", "statement_kind", "scenario", "comparison_basis", "qualifier")

# Start and end in the text, and what stands there now.
Edit = tuple[int, int, str]
Rewording = Callable[[str, int, random.Random], Iterator[Edit]]


def exchange(pattern: str, by: str) -> Rewording:
    """Each match of the pattern replaced, a capital kept."""
    compiled = re.compile(pattern, re.IGNORECASE)

    def edits(text: str, start: int, _: random.Random) -> Iterator[Edit]:
        for m in compiled.finditer(text, start):
            new = m.expand(by)
            yield m.start(), m.end(), new[:1].upper() + new[1:] if m.group()[0].isupper() else new

    return edits


def exchange_words(*pairs: str) -> Rewording:
    """Words exchanged, told as "old=new", all at once."""
    by = dict(pair.split("=") for pair in pairs)
    compiled = re.compile(rf"\b({'|'.join(sorted(by, key=len, reverse=True))})\b", re.IGNORECASE)

    def edits(text: str, start: int, _: random.Random) -> Iterator[Edit]:
        for m in compiled.finditer(text, start):
            new = by[m.group().lower()]
            yield m.start(), m.end(), new[:1].upper() + new[1:] if m.group()[0].isupper() else new

    return edits


def wrapped(width: int) -> Rewording:
    """Lines broken at a width, as wires and mails have them."""

    def edits(text: str, start: int, _: random.Random) -> Iterator[Edit]:
        line = start
        for m in re.finditer(r"[ \n]", text[start:]):
            at = start + m.start()
            if text[at] == "\n":
                line = at + 1
            elif at - line > width:
                yield at, at + 1, "\n"
                line = at + 1

    return edits


def opened(words: str) -> Rewording:
    """Words before half of the sentences that begin plainly."""
    opening = re.compile(r"(?<=[a-z][.] )(?:The|In|A|It|Its|By|At|About|This)(?= )")

    def edits(text: str, start: int, dice: random.Random) -> Iterator[Edit]:
        for m in opening.finditer(text, start):
            if dice.random() < 0.5:
                yield m.start(), m.end(), f"{words} {m.group().lower()}"

    return edits


def closed(words: str) -> Rewording:
    """Words behind half of the sentences that tell nobody who says them."""
    end = re.compile(r"(?<=[a-z])[.](?= [A-Z]|\n)")

    def edits(text: str, start: int, dice: random.Random) -> Iterator[Edit]:
        for m in end.finditer(text, start):
            sentence = text[
                max(text.rfind(". ", start, m.start()), text.rfind("\n", start, m.start()), start) : m.start()
            ]
            if (
                not re.search(r"\b(?:said|says|according|told|show|showed|report)\b|[\"“”]", sentence)
                and dice.random() < 0.5
            ):
                yield m.start(), m.end(), f", {words}."

    return edits


def put_between(sentence: str) -> Rewording:
    """A sentence that says nothing of figures between paragraphs, at half of the joints."""
    joint = re.compile(r"(?<=[a-z][.])\n\n(?=[A-Z])")

    def edits(text: str, start: int, dice: random.Random) -> Iterator[Edit]:
        for m in joint.finditer(text, start):
            if dice.random() < 0.5:
                yield m.start(), m.end(), f"\n\n{sentence}\n\n"

    return edits


def put_in(sentence: str) -> Rewording:
    """The same between sentences of a paragraph."""
    joint = re.compile(r"(?<=[a-z][.]) (?=(?:The|In|A|By|At|About) )")

    def edits(text: str, start: int, dice: random.Random) -> Iterator[Edit]:
        for m in joint.finditer(text, start):
            if dice.random() < 0.5:
                yield m.start(), m.end(), f" {sentence} "

    return edits


_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
REWORDINGS: dict[str, Rewording] = {
    # typography
    "lines of 72": wrapped(72),
    "lines of 60": wrapped(60),
    "percent sign": exchange(r" per ?cent\b", "%"),
    "percent word": exchange(r"(?<=\d)%", " percent"),
    "dashes": exchange(" [–—] ", " -- "),
    "no-break spaces": exchange(r"(?<=\d) (?=(?:[mb]illion|percent|yuan|tons|tonnes|trillion)\b)", "\u00a0"),
    "bn": exchange(r"(?<=\d) billion\b", " bn"),
    "5m": exchange(r"(?<=\d\.\d) million\b", "m"),
    "British spelling": exchange_words("program=programme", "labor=labour", "center=centre", "kilometers=kilometres"),
    # verbs and nouns
    "climbed": exchange(r"\brose\b", "climbed"),
    "went up": exchange(r"\brose\b", "went up"),
    "was up": exchange(r"\brose(?= \d)", "was up"),
    "contracted": exchange(r"\bfell\b", "contracted"),
    "came to": exchange(r"\breached\b", "came to"),
    "stood at": exchange(r"\breached\b", "stood at"),
    "represented": exchange(r"\baccounted for\b", "represented"),
    "rise of": exchange(r"\bgrowth of(?= \d)", "rise of"),
    "firms": exchange_words("companies=firms", "company=firm", "enterprises=companies", "enterprise=company"),
    "inhabitants": exchange_words("residents=inhabitants", "farmers=growers", "workers=employees", "tourists=holidaymakers"),
    "other goods": exchange_words("wheat=sorghum", "steel=glass", "cars=buses", "milk=honey", "rice=millet", "copper=tin"),
    "other things": exchange_words("houses=chalets", "hospitals=clinics", "trees=shrubs", "hotels=inns", "flights=sailings"),
    "takings": exchange_words("revenue=takings", "exports=shipments abroad", "income=earnings", "spending=expenditure"),
    "erected": exchange_words("built=erected", "received=welcomed", "attracted=drew", "sold=marketed", "signed=concluded"),
    "stated": exchange_words("said=stated", "announced=made known", "reported=disclosed"),
    "whereas": exchange_words("while=whereas", "although=though"),
    # hedges and comparisons
    "over": exchange(r"(?<!no )(?<!not )\bmore than (?=\d)", "over "),
    "around": exchange(r"\babout (?=\d)", "around "),
    "from a year earlier": exchange(r"\byear[- ]on[- ]year\b", "from a year earlier"),
    "on the year": exchange(r"\byear[- ]on[- ]year\b", "on the year"),
    "year on year": exchange(r"\bfrom a year (?:earlier|ago)\b", "year on year"),
    # times
    "six months": exchange(r"\bthe first half of (?=\d{4})", "the first six months of "),
    "three months": exchange(r"\bthe first quarter\b", "the first three months"),
    "in the year": exchange(r"\bin (?=(?:19|20)\d\d\b)", "in the year "),
    "during": exchange(rf"\bin (?={_MONTH}\b)", "during "),
    "in the month of": exchange(rf"\bin (?={_MONTH}\b)", "in the month of "),
    "as of the end of": exchange(r"\b(?:by|at) the end of (?=last|Jan|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov)", "as of the end of "),
    "day month year": exchange(rf"\b({_MONTH}) (\d{{1,2}}), (\d{{4}})", r"\2 \1 \3"),
    # around a sentence
    "moreover": opened("Moreover,"),
    "in addition": opened("In addition,"),
    "at the same time": opened("At the same time,"),
    "statistics show that": opened("Statistics show that"),
    "officials said": opened("Officials said"),
    "according to the bureau": opened("According to the bureau,"),
    "he said": closed("he said"),
    "officials said behind": closed("officials said"),
    "the report showed": closed("the report showed"),
    "the head of the office": closed("said Maria Lopez, head of the office"),
    "a quotation": put_between('"We are pleased with this," said Anna Koch, who has worked here for decades.'),
    "an idle paragraph": put_between("The work goes on."),
    "an idle sentence": put_in("The mood is good."),
    "no details": put_in("Officials gave no further details."),
}  # fmt: skip


@dataclass
class Change:
    """A figure that is read otherwise: columns with what was read before and after, and the new text around it."""

    doc: str
    columns: dict[str, tuple[Any, Any]]
    around: str


@dataclass
class Outcome:
    """What came of one rewording over all articles."""

    figures: int
    changes: list[Change]

    @property
    def same(self) -> float:
        """The share of the figures whose reading stays, rounded down to four places."""
        return int(10_000 * (1 - len(self.changes) / max(self.figures, 1))) / 10_000


def texts() -> list[Path]:
    """The articles that are reworded."""
    corpus, wide, _ = scoring.FOLDERS
    return scoring.articles(corpus) + scoring.articles(wide)[::STEP]


def reword(name: str) -> Outcome:
    """One rewording of all articles that it changes something in."""
    outcome = Outcome(0, [])
    for path in texts():
        text, before = _original(path)
        edits: list[Edit] = []
        for edit in sorted(REWORDINGS[name](text, max(text.find("\n\n"), 0), random.Random(f"{name} {path.stem}"))):
            if not edits or edit[0] >= edits[-1][1]:
                edits.append(edit)
        if not edits:
            continue
        changed, moved = _apply(text, edits)
        after = {s["char_start"]: s for s in _read(path.stem, changed)}
        for s in before:
            if s["statement_kind"] not in scoring.MEASURES or any(
                a < s["char_end"] and s["char_start"] < b for a, b, _ in edits
            ):
                continue
            outcome.figures += 1
            found = after.get(moved(s["char_start"]))
            if found is None:
                columns: dict[str, tuple[Any, Any]] = {"statement_kind": (s["statement_kind"], None)}
            else:
                columns = _changed(s, found, moved)
                expected = _in_other_words(name, s["subject"])
                if not scoring.same_subject(expected, found["subject"]) and not scoring.same_subject(
                    s["subject"], found["subject"]
                ):
                    columns["subject"] = (expected, found["subject"])
            if columns:
                at = moved(s["char_start"])
                outcome.changes.append(
                    Change(path.stem, columns, " ".join(changed[max(at - 200, 0) : at + 80].split()))
                )
    return outcome


@cache
def _original(path: Path) -> tuple[str, list[dict[str, Any]]]:
    text = path.read_bytes().decode("utf-8")
    return text, _read(path.stem, text)


def _read(stem: str, text: str) -> list[dict[str, Any]]:
    header = read_header(text)
    reading = read_article(stem, text, header.published_on, header.announced_on)
    rows = [dict(zip(STATEMENT_FIELDS, row, strict=True)) for row in reading.statements]
    starts = {row["statement_id"]: row["char_start"] for row in rows}
    for row in rows:
        row["applies_to"] = starts.get(row["applies_to"])
    return rows


def _apply(text: str, edits: list[Edit]) -> tuple[str, Callable[[int], int]]:
    """The text with its edits, and where a place of the old text is in the new one."""
    pieces: list[str] = []
    ends, shifts, at = [0], [0], 0
    for start, end, new in edits:
        pieces += text[at:start], new
        at = end
        ends.append(end)
        shifts.append(shifts[-1] + len(new) - (end - start))
    return "".join([*pieces, text[at:]]), lambda place: place + shifts[bisect_right(ends, place) - 1]


def _in_other_words(name: str, subject: str | None) -> str | None:
    return subject and _apply(subject, list(REWORDINGS[name](subject, 0, random.Random(0))))[0]


def _changed(s: dict[str, Any], found: dict[str, Any], moved: Callable[[int], int]) -> dict[str, tuple[Any, Any]]:
    same = {column: s[column] == found[column] for column in SAME}
    same["value"] = s["value"] == found["value"] or scoring.close(s["value"], found["value"])
    same["time_period"] = scoring.same_period(s["time_period"], found["time_period"])
    same["ref_area_name"] = scoring.same_area(s["ref_area_name"], found["ref_area_name"])
    same["applies_to"] = found["applies_to"] == (None if s["applies_to"] is None else moved(s["applies_to"]))
    return {column: (s[column], found[column]) for column, ok in same.items() if not ok}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Read the annotated articles in other words.")
    parser.add_argument("--show", default="", help="list what changes under this rewording")
    parser.add_argument("--raise", dest="write", action="store_true", help="write the shares down as the new floors")
    arguments = parser.parse_args()
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    now = {}
    for name in [arguments.show] if arguments.show else REWORDINGS:
        outcome = reword(name)
        now[name] = outcome.same
        print(f"{name:26} {outcome.figures:6} figures   same {outcome.same:.4f}   floor {floors.get(name, 0):.4f}")
        for change in outcome.changes if arguments.show else []:
            print(f"  {change.doc}: {change.columns}\n    {change.around}")
    if arguments.write and not arguments.show:
        FLOORS.write_text(
            json.dumps({name: max(share, floors.get(name, 0)) for name, share in now.items()}, indent=2) + "\n"
        )
