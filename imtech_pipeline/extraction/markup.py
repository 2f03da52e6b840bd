"""What pages leave in a text: entities, tags, Markdown, marks of footnotes, "(see chart)".

Here belongs which pieces of a text these are, and what is read for each; `typesetting` leaves them out before any stage
looks at the text. Digits in them ("[1]", "(Table 2)") are names: they stay in the ledger.
"""

from __future__ import annotations

import re
from html import unescape

# Start and end in the text, and what is read for it.
Cut = tuple[int, int, str]

_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});")
_TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|hr|div|span|strong|em|small|sup|sub|ul|ol|li|tr|td|th|table|tbody|thead|blockquote|figure"
    r"|figcaption|img|section|article|h[1-6])(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_INLINE = frozenset("a b i u span strong em small sup sub img".split())
_CELL = frozenset(("td", "th"))
_BOLD = re.compile(r"(\*\*|__)(?=[^\s*_])([^*_\n]{1,300})(?<=\S)\1")
_SLANTED = re.compile(r"_(?<!\w_)(?=\w)([^_\n]{1,120})(?<=\w)_(?![\w_])")
_LINK = re.compile(r"\[([^\[\]\n]{0,200})\]\((?:https?://|/|#|mailto:)[^()\s]{0,300}\)")
# "[1]" behind a word or a stop, not where a line begins; "[citation needed]".
_NOTE = re.compile(r"\[(?:\d{1,3}|[a-z]|(?:note|nb|fn) \d{1,2}|citation needed)\](?![\w(])")
_STAR = re.compile("[*\u2020\u2021]{1,3}(?=[\\s.,;:)]|$)")
# What a writer points to, in brackets of its own: "(see chart)", "(Table 2)", "[sic]"; the letter of a note.
_POINTED = (
    r"(?:sic|(?:see |see also |as in |cf\.? )?(?:the )?(?:(?:table|chart|figure|fig|graph|graphic|map|annex|appendix"
    r"|note|footnote|box|page|infographic|picture)s?\.?(?: ?[A-Z]?\d{0,3}[a-z]?(?:\.\d{1,2})?)"
    r"(?: (?:above|below|overleaf|opposite|right|left))?|(?<=see )(?:above|below|overleaf|right|left)))"
)
_SEE = re.compile(rf"\((?:{_POINTED}\)|[a-e*]\)(?=[.,;]))", re.IGNORECASE)
_SEE_SQUARE = re.compile(rf"\[{_POINTED}\]", re.IGNORECASE)
_SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
_SUPERSCRIPT = re.compile(f"[{_SUPERSCRIPTS}]")
_RAISED = re.compile(f"[{_SUPERSCRIPTS}]+(?!\\w)")
_BEFORE_NOTE = frozenset('.,;:!?)%"\u201d\u2019')
# Behind these a raised number is a power.
_POWERS = ("etre", "eter", "tres", "ters", "feet", "foot", "mile", "iles", "inch", "ches", "yard", "ards")
_BLOCK = "\n\n"


def cuts(text: str, signs: str, rare: str) -> list[Cut]:
    """The pieces of a text that its page left there.

    `signs` is the text without its letters and `rare` the signs that few texts have: there marks are looked for.
    """
    found: list[Cut] = []
    if "&" in rare:
        found += [(m.start(), m.end(), _character(m.group())) for m in _ENTITY.finditer(text)]
    if "<" in rare and ">" in rare:
        found += [(m.start(), m.end(), _tag(m)) for m in _TAG.finditer(text)]
    square = "[" in rare
    if square and "](" in signs:
        for m in _LINK.finditer(text):
            first = m.start() - (m.start() > 0 and text[m.start() - 1] == "!")
            found.append((first, m.start(1), ""))
            found.append((m.end(1), m.end(), ""))
    star = "*" in rare
    if (star and "**" in signs) or "__" in signs:
        for m in _BOLD.finditer(text):
            found.append((m.start(), m.start(2), ""))
            found.append((m.end(2), m.end(), ""))
    if "_" in rare:
        for m in _SLANTED.finditer(text):
            found.append((m.start(), m.start(1), ""))
            found.append((m.end(1), m.end(), ""))
    if square:
        for m in _NOTE.finditer(text):
            first = m.start() - (m.start() > 0 and text[m.start() - 1] == " ")
            if first and not text[first - 1].isspace() and text[first - 1] not in "[(" and not _names_it(text, first):
                found.append((first, m.end(), ""))
        found += _behind_word(text, _SEE_SQUARE)
    if _SUPERSCRIPT.search(rare):
        for m in _RAISED.finditer(text):
            before = text[max(0, m.start() - 4) : m.start()]
            if before[-1:] in _BEFORE_NOTE or (
                len(before) == 4 and before.isalpha() and before.islower() and before not in _POWERS
            ):
                found.append((m.start(), m.end(), ""))
    if star or "\u2020" in rare or "\u2021" in rare:
        for m in _STAR.finditer(text):
            before = text[m.start() - 1] if m.start() else " "
            if before.islower() or before in ")%.,":
                found.append((m.start(), m.end(), ""))
    return found


def brackets(text: str) -> list[Cut]:
    """The brackets that point to a chart or a note."""
    return _behind_word(text, _SEE)


def _names_it(text: str, at: int) -> bool:
    """Whether the sentence itself speaks of the note: "see Article 12 and [3]"."""
    return text[max(0, at - 5) : at].endswith((" and", " or", " in", " see", " of", " to"))


def _behind_word(text: str, bracket: re.Pattern[str]) -> list[Cut]:
    """The brackets that stand behind a word, with the space before them."""
    return [
        (m.start() - 1, m.end(), "")
        for m in bracket.finditer(text)
        if m.start() > 1 and text[m.start() - 1] == " " and not text[m.start() - 2].isspace()
    ]


def names_in(piece: str) -> list[tuple[int, int]]:
    """Where the digits of a piece that is left out stand in it; those of a tag or an entity are none of the text."""
    if piece[:1] in ("<", "&"):
        return []
    return [m.span() for m in _DIGITS.finditer(piece)]


_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_SPACED = frozenset("\u00a0\u2009\u202f\u2002\u2003\u3000")
_AS_READ = {"\u2010": "-", "\u2011": "-", "\u00ad": "", "\u200b": ""}


def _character(entity: str) -> str:
    told = unescape(entity)
    return " " if told in _SPACED else _AS_READ.get(told, told)


def _tag(found: re.Match[str]) -> str:
    """A tag of a paragraph ends a line, if none ends there; one of a cell parts cells; others are nothing."""
    text, name = found.string, found.group().strip("</> ").split(None, 1)[0].lower().rstrip("/")
    if name in _INLINE:
        return ""
    if name in _CELL:
        return "\t" if found.group()[1] == "/" else ""
    at, end = found.start(), found.end()
    if at == 0 or end == len(text) or text[at - 1] == "\n" or text[end] == "\n":
        return ""
    return _BLOCK
