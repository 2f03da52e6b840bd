"""A text without what its typesetting put into it, and where its characters stood before.

Here belongs what means nothing: line ends that a text width made, white space of other kinds and of other lengths,
characters that nobody sees. Wires, mails and pages read from a PDF break their paragraphs at a width; no later stage
knows of it. What is a table, a heading or a list keeps its lines.
"""

from __future__ import annotations

import re
from functools import lru_cache

from . import markup, spellings

# A line of this length or more was broken by a text width and not by its author, if the next one goes on with it; a
# longer one than the longest was not broken at all.
_SHORTEST, _LONGEST = 40, 140
# How much shorter than the longest a full line may be in a text that keeps no exact width.
_RAGGED = 0.75
_ALONE = 55
_STRAY = 12
# A text with so many lines that were broken for certain was broken throughout.
_MANY = 3
_CELLS = re.compile(r"\S(?: {3,}|\t)\s*\S|[|\uff5c]| / .* / ")
# What begins an item of a list, a quoted line, a row of a table.
_ITEM = re.compile(
    r"(?:[-*+\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u2013\u2014>#|] |\(?(?:\d{1,2}[.)]|[a-zA-Z]\)|[ivx]{1,4}[.)]) )"
)
_BYLINE = re.compile(r"by [A-Z]|\w+\.\w+\.?\w* ")
# Marks of items that the rules know in another form, of the same length.
_NUMBERED = re.compile(r"(?<=\n)(\d{1,2})\) (?=[A-Z])")
_LETTERED = re.compile(r"(?<=\n)[a-z]\) (?=[A-Z])")
_POINTED = re.compile(r"(?<=\n)[>+] (?=[A-Z])")
_STOPS = ".!?:;\u3002\uff1a\uff1b\uff01\uff1f"
_CLOSERS = "\"'\u201d\u2019)]"
_GOES_ON = frozenset("the a an of in on at for to from by with and or than its their was were is are".split())
# What divides words at the end of a line.
_HYPHEN = "-"
_SPACES = "\u3000\u00a0\u202f\u2009\u2007\u2002\u2003\u2005\u2006\u200a"
_OF_THOUSANDS = "\u00a0\u202f\u2009"
_OTHER_SPACE = re.compile(f"[{_SPACES}]")
# Quotes of other languages, as the English ones that the rules know.
_FORMS = str.maketrans(
    "\u00ab\u00bb\u201e\u201f\u2039\u203a\u2010\u2011\u02bc", "\u201c\u201d\u201c\u201c\u2018\u2019--\u2019"
)
_OTHER_FORM = re.compile("[\u00ab\u00bb\u201e\u201f\u2039\u203a\u2010\u2011\u02bc]")
# Accents that stand for an apostrophe, and what lists and ranges are written with elsewhere.
_ACCENT = re.compile("(?<=[A-Za-z])[`\u00b4\u2032\u201b\ufffd](?=[a-z]{1,2}\\b)")
_LIKE_APOSTROPHES = re.compile("[`\u00b4\u2032\u201b\ufffd]")
_OF_FEW = re.compile("[>+~\u223c\uff5e`\u00b4\u2032\u201b\ufffd]")
_OF_ITEMS = (
    "\u25cf\u25aa\u25e6\u2023\u2192\u27a1\u2605\u2705"
    "\u25a0\u25a1\u25ba\u25b6\u25b8\u25c6\u25c7\u25cb\u2713\u2714\u27a2\u27a4\u2756\uf0b7"
)
_MARK = re.compile(f"[{_OF_ITEMS}]")
_MARKS = re.compile(f"\n[{_OF_ITEMS}](?= ?\\w)")
_SWUNG = re.compile("(?<=\\d)[~\u223c\uff5e](?=\\d)")
# Paragraphs with the mark of an item each are no list, if the text has no others.
_MARKED = re.compile(r"(?<=\n\n)(?:[-*\u2022]|\d{1,2}[.)]|\(\d{1,2}\)) (?=[A-Z\"\u201c][^\n|\t]{80})")
_ODD_PARAGRAPH = re.compile(
    r"\n\n(?:\n|[-*+>\u2022] |\d{1,2}[.)] |\(\d|(?:THE|A|AN|IN|AT|ON|IT|FOR|BY|WITH|AFTER) [A-Z]{2})"
)
_UNMARKED = re.compile(r"\n\n[A-Z\"\u201c][^\n|\t]{80}")
# "1.234,5" in a text that writes no number in the English way.
_PARTED_BY_DOT = re.compile(r"\.(?<=\d\.)\d{3}(?!\d)")
_CONTINENTAL = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?(?![\w]|[.,]\d)")
_SCALED_POINT = re.compile(r"\d\.\d{3}(?: (?:[mbtr]+illion|percent|per cent|times|[kK][mgW]|m\b)|%|[mbt]n?\b)")
_EXCHANGED = str.maketrans(".,", ",.")
_OF_SPACES = str.maketrans(" ,", ",.")
_ENGLISH = re.compile(r"\d(?<![\w.,]\d)(?:\d{0,2}(?:,\d{3})+(?![\w,])|\d*\.\d{1,2}(?![\w.,]))")
_COMMA_DECIMAL = re.compile(r"\d(?<![\w.,]\d)\d*(?:\.\d{3})*,\d{1,2}(?![\w,])")
# "[2010: 1.4 million]" is a bracket like others.
_SQUARE = re.compile(
    r"\[(?<=[\w.%] \[)(?![\^ ]?\d{1,3}(?:[,\u2013-] ?\d{1,3}){0,4} ?\]|Photo|File|Image)"
    r"([^\[\]\n]{0,60}?[\d%][^\[\]\n]{0,60})\]"
)
# A paragraph whose first words are in capitals, as in magazines.
_LEAD = re.compile(r"\n\n(?:THE|A|AN|IN|AT|ON|IT|FOR|BY|WITH|AFTER)(?: [A-Z]{2,}){1,4}(?= [a-z])")
_FOREIGN_FORM = re.compile(f"{_OTHER_FORM.pattern}|{_MARK.pattern}|{_OTHER_SPACE.pattern}|\u00b7|\u2019")
_OTHER_ENDS = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_ENDS = str.maketrans("\x0b\x0c\x85\u2028\u2029", "\n" * 5)
_DIGIT = re.compile(r"\d")
_LETTERS = bytes(code for code in range(128) if chr(code).isalpha() and chr(code) not in "kK")
# A quoted line that goes on, or an empty one.
_QUOTED_ON = re.compile(r"\n(?:> ?){1,6}(?:[a-z]|\n)")
_QUOTED_LINE = re.compile(r"(?m)^(?:> ?){1,6}")
_LISTED = re.compile(r"\) (?:(?<=\n\) )|(?<=\n0\) )|(?<=\n00\) ))")
_SIGNS = bytes(range(256)).translate(bytes.maketrans(b"123456789K", b"000000000k"))
_COMMON = b" \n0k.,:;-()\"'/$%"
_UNSEEN = re.compile(f"[{markup.UNSEEN}]+")
# Thousands parted by a space that does not break belong together whatever stands beside them.
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?![\d\u00a0\u202f\u2009]|,\d)")
_SWISS_THOUSANDS = re.compile(r"(?<![\w.,])\d{1,3}(?:['\u2019]\d{3})+(?!\d)")
_SPACED_THOUSANDS = re.compile(
    r"[1-9](?<![\w.,+].)(?<![\d)] .)\d{0,2}(?: \d{3})+(?:,\d{1,2})?(?![\w/-]|[,:]\d| \d{1,4}\b)"
)
_SPACED_DIGITS = re.compile(r" \d{3}(?<=\d \d{3})")
_FEWEST = 3
_LONGEST_QUOTATION = 600
_DAY_BEFORE = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")
# A quotation in single quotes, as in British papers: where it ends, its own sign stands before the quote.
_SINGLE_QUOTED = re.compile(
    r"(?<![\w.,'\u2019])['\u2018](?=\w)(?!\d\ds)([^\"\u201c\u201d\n]{2,600}?[,.!?])['\u2019](?!\w)"
)
_OPENS = re.compile(r"'(?<=[ \n]')")
_RAISED_POINT = re.compile(r"(?<=\d)\u00b7(?=\d)")
_TWO_FOR_ONE = re.compile(r"``|(?<=[\w.,!?%)])''")
# What a bracket begins with if `markup` or `spellings` may have to do with it.
_ODD_BRACKET = re.compile(
    r"\((?:(?:RMB|CNY|USD|US\$|EUR|\u20ac|%)\)|[a-e*]\)| ?mn? [a-z]| ?10"
    r"|(?i:sic|see|as in|cf|the|table|chart|fig|graph|map|annex|append|note|footnote|box|page|infographic|picture"
    r"|source|read|related|watch|refer|right|left|file"
    r"|link|external|pdf|click|opens|in [A-Z]))"
)
_BLANKS = re.compile(r"\n\n\n+")
_GAP_IN_PROSE = re.compile(r"(?<=\S) (?= \S)")
_PROSE = 60


_NUMERIC = re.compile(r"[\d\u00bc-\u00be\u2150-\u215e]")


class Plain:
    """A text as the stages read it.

    Attributes
    ----------
    text : str
        The text without its typesetting.
    names : list of (int, int)
        Where numbers of marks that were left out stand in the text as stored: "[1]", "(Table 2)".
    """

    __slots__ = ("_at", "_before", "_ends", "_now", "names", "text")

    def __init__(self, text: str) -> None:
        self._at = 0
        self._now: list[int] = []
        self._before: list[int] = []
        self._ends: dict[int, int] = {}
        self.names: list[tuple[int, int]] = []
        signs, rare = _signs_of(text)
        text, signs, odd = _of_one_form(text, signs, rare)
        cuts = _cuts(text, signs, rare, odd)
        if not cuts:
            self.text = text
            return
        parts: list[str] = []
        at = length = 0
        for start, end, instead in cuts:
            if start > at:
                self._now.append(length)
                self._before.append(at)
                parts.append(text[at:start])
                length += start - at
            if instead:
                self._now.append(length)
                self._before.append(start)
                parts.append(instead)
                length += len(instead)
                self._ends[length] = end
            if end - start > 2 and not _NUMERIC.search(instead):
                self.names += [(start + a, start + b) for a, b in markup.names_in(text[start:end])]
            at = end
        self._now.append(length)
        self._before.append(at)
        parts.append(text[at:])
        self.text = "".join(parts)

    def moved(self) -> bool:
        """Whether any character stands elsewhere than in the text as stored."""
        return len(self._now) > 0

    def before(self, at: int) -> int:
        """Where the character `at` stands in the text as stored; quick for characters that are asked for in order."""
        now = self._now
        if not now:
            return at
        k = self._at
        while k + 1 < len(now) and now[k + 1] <= at:
            k += 1
        while k and now[k] > at:
            k -= 1
        self._at = k
        place = self._before[k] + at - now[k]
        # what is read for a piece may be longer than the piece
        return place if k + 1 == len(now) else min(place, self._before[k + 1] - 1)

    def behind(self, at: int) -> int:
        """Where what ends before the character `at` ends in the text as stored: behind all of what "&frac12;" is."""
        end = self._ends.get(at)
        return self.before(at - 1) + 1 if end is None else end


@lru_cache(maxsize=2)
def plain(text: str) -> Plain:
    """The text as the stages read it, remembered: the header is read of the same one."""
    return Plain(text)


def _signs_of(text: str) -> tuple[str, str]:
    """The text without its letters, and with 0 for each digit: short, so that what few texts have is soon looked for.

    The letter that thousands are shortened with stays: k. Apart from it, the signs that most texts do without.
    """
    stored = text.encode("utf-8", "surrogatepass").translate(_SIGNS, _LETTERS)
    signs = stored.decode("utf-8", "surrogatepass")
    rare = stored.translate(None, _COMMON).decode("utf-8", "surrogatepass")
    return _DIGIT.sub("0", signs) if rare and _DIGIT.search(rare) else signs, rare


def _of_one_form(text: str, signs: str, rare: str) -> tuple[str, str, bool]:
    """The text with one way of writing thousands, quotes, lists, spaces and ends of lines, character for character.

    With its signs, and whether a paragraph begins as few do.
    """
    if rare:
        if _FOREIGN_FORM.search(rare):
            text, signs = _of_known_signs(text, signs, rare)
        if _OTHER_ENDS.search(rare):
            text, signs = text.translate(_ENDS), signs.translate(_ENDS)
            if "\r" in signs:
                # A page of an old Mac has no other ends of lines.
                end = " " if "\n" in signs else "\n"
                text, signs = text.replace("\r", end), signs.replace("\r", end)
    seen = text
    if ")" in signs and _LISTED.search(signs):
        text = _LETTERED.sub(" - ", _NUMBERED.sub(r"\1. ", text))
    if rare and _OF_FEW.search(rare):
        if "\n>" in text:
            text = _without_quoting(text)
        if "\n> " in text or "\n+ " in text:
            text = _POINTED.sub("- ", text)
        if _LIKE_APOSTROPHES.search(rare):
            text = _ACCENT.sub("'", text)
        if "~" in rare or "\u223c" in rare or "\uff5e" in rare:
            text = _SWUNG.sub("-", text)
    quoted = "'" in signs
    if quoted and "0'000" in signs:
        text = _SWISS_THOUSANDS.sub(_with_commas, text)
    if (quoted and _OPENS.search(text)) or "\u2018" in rare:
        text = _SINGLE_QUOTED.sub(_in_double_quotes, text)
    odd = _ODD_PARAGRAPH.search(text) is not None
    if odd:
        text = _LEAD.sub(_in_small_letters, text)
    if "0.000" in signs and _PARTED_BY_DOT.search(text) and not _ENGLISH.search(text) and _is_continental(text):
        text = _CONTINENTAL.sub(_with_commas_for_points, text)
    elif "0 000" in signs:
        text = _of_commas(text)
    if text != seen:
        signs, _ = _signs_of(text)
    if "[" in rare:
        text, signs = _SQUARE.sub(r"(\1)", text), signs + "("
    return text, signs, odd


def _of_known_signs(text: str, signs: str, rare: str) -> tuple[str, str]:
    """The text with the spaces, thousands, points and quotes that are known."""
    if _OTHER_FORM.search(rare):
        text, signs = text.translate(_FORMS), signs.translate(_FORMS)
    if "0\u2019000" in signs:
        text = _SWISS_THOUSANDS.sub(_with_commas, text)
    if _MARK.search(rare):
        text = _MARKS.sub("\n\u2022", text)
    if "\u00b7" in rare:
        text = _RAISED_POINT.sub(".", text)
        signs, _ = _signs_of(text)
    if _OTHER_SPACE.search(rare) is None:
        return text, signs
    for space in _SPACES:
        if space in rare:
            if space in _OF_THOUSANDS and any(f"0{thousands}000" in signs for thousands in _OF_THOUSANDS):
                text = _THOUSANDS.sub(_with_commas, text)
            text, signs = text.replace(space, " "), signs.replace(space, " ")
    return text, signs


def _without_quoting(text: str) -> str:
    """The text of a mail that another quotes: lines that go on are no items of a list."""
    if _QUOTED_ON.search(text) is None:
        return text
    return _QUOTED_LINE.sub(_in_spaces, text)


def _in_spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _in_double_quotes(found: re.Match[str]) -> str:
    text, at = found.string, found.start()
    first = max(0, at - _LONGEST_QUOTATION)
    line = text.rfind("\n", first, at) + 1
    if any(quote in text[max(line, first) : at] for quote in '"\u201c'):
        return found.group()
    return f'"{found[1]}"'


def _parted_by(mark: str, text: str) -> bool:
    """Whether a mark stands between a digit and three digits; most marks stand elsewhere, and finding them is quick."""
    at = text.find(mark)
    while at >= 0:
        if (
            at > 0
            and text[at - 1].isdecimal()
            and text[at + 1 : at + 4].isdecimal()
            and not text[at + 4 : at + 5].isdecimal()
        ):
            return True
        at = text.find(mark, at + 1)
    return False


def _of_commas(text: str) -> str:
    """The text with commas in its thousands, if spaces part them and commas nowhere."""
    if _parted_by(",", text):
        return text
    if _SPACED_DIGITS.search(text) is None:
        return text
    found = _SPACED_THOUSANDS.findall(text)
    if not found or (len(found) < _FEWEST and all(f.count(" ") < 2 and not f.endswith(" 000") for f in found)):
        return text
    return _SPACED_THOUSANDS.sub(_unless_dated, text)


def _unless_dated(found: re.Match[str]) -> str:
    at = found.start()
    if _DAY_BEFORE.search(found.string[max(0, at - 11) : at]):
        return found.group()
    return found.group().translate(_OF_SPACES)


def _is_continental(text: str) -> bool:
    """Whether points part thousands: commas begin decimals, or several numbers have three digits behind a point."""
    if _COMMA_DECIMAL.search(text):
        return True
    return len(_CONTINENTAL.findall(text)) >= _FEWEST and not _SCALED_POINT.search(text)


def _with_commas_for_points(found: re.Match[str]) -> str:
    return found.group().translate(_EXCHANGED)


def _in_small_letters(found: re.Match[str]) -> str:
    return "\n\n" + found.group()[2:].capitalize()


def _with_commas(found: re.Match[str]) -> str:
    return re.sub(r"\D", ",", found.group())


def _cuts(text: str, signs: str, rare: str, odd: bool) -> list[tuple[int, int, str]]:
    """The pieces of the text that mean nothing, in order, each with what is read for it."""
    cuts: list[tuple[int, int, str]] = []
    if rare:
        if _UNSEEN.search(rare):
            cuts = [(m.start(), m.end(), "") for m in _UNSEEN.finditer(text)]
        if "`" in rare and "``" in text:
            cuts += [(m.start(), m.end(), '"') for m in _TWO_FOR_ONE.finditer(text)]
        if markup.SIGNS.search(rare):
            cuts += markup.cuts(text, signs, rare)
        cuts += spellings.rare_cuts(text, rare)
    if odd:
        cuts += [(m.start() + 2, m.end(), "") for m in _BLANKS.finditer(text)]
    if "://" in signs:
        cuts += markup.addresses(text)
    cuts += spellings.cuts(text, signs)
    spaces = text.find("  ")
    cells = "\t" in rare or "|" in rare
    if cells or spaces >= 0 or "\n00" in signs:
        cuts += spellings.cells(text, rare)
    cells = cells or "/" in signs or "\uff5c" in rare or (spaces >= 0 and "   " in text)
    if "(" in signs and _ODD_BRACKET.search(text):
        cuts += markup.brackets(text)
        cuts += spellings.brackets(text)
    if odd and not _UNMARKED.search(text):
        cuts += [(m.start(), m.end(), "") for m in _MARKED.finditer(text)]
    lines = text.split("\n")
    joints = _joints(lines, cells)
    if joints:
        at = last = 0
        for k in joints:
            at += sum(map(len, lines[last : k + 1])) + k + 1 - last
            last = k + 1
            line, following = lines[k], lines[k + 1]
            kept = line.rstrip()
            divided = kept[-1:] == _HYPHEN and kept[-2:-1].isalnum()
            start = at - 1 - (len(line) - len(kept))
            cuts.append((start, at + len(following) - len(following.lstrip()), "" if divided else " "))
    gap = spaces
    while gap >= 0:
        first = text.rfind("\n", 0, gap) + 1
        end = text.find("\n", gap)
        line = text[first:end] if end >= 0 else text[first:]
        if len(line) > _PROSE and not (cells and _CELLS.search(line)) and _is_prose(line):
            cuts += [(first + m.start(), first + m.end(), "") for m in _GAP_IN_PROSE.finditer(line)]
        gap = text.find("  ", end) if end >= 0 else -1
    if len(cuts) < 2:
        return cuts
    cuts.sort(key=_from_left)
    apart: list[tuple[int, int, str]] = []
    end = 0
    for cut in cuts:
        if cut[0] >= end:
            apart.append(cut)
            end = cut[1]
    return apart


def _from_left(cut: tuple[int, int, str]) -> tuple[int, int]:
    return cut[0], -cut[1]


def _is_prose(line: str) -> bool:
    """Whether the gaps of a line stand in sentences and not between cells: few of them, behind stops most."""
    return line.count("  ") * 3 < line.count(" ")


def _joints(lines: list[str], cells: bool) -> list[int]:
    """The lines whose ends are no more than a space.

    A line that the next one goes on with in the middle of a sentence was broken by a width, and tells what that is. A
    line that had no room for the next word was broken by it as well, wherever its sentences end.
    """
    sure: list[int] = []
    closed: list[int] = []
    rest: list[int] = []
    widths: list[int] = []
    rooms: list[int] = []
    previous = ""
    for k, following in enumerate(lines):
        line, previous = previous, following
        if len(line) < _SHORTEST or not following or following.isspace():
            continue
        indent = len(line) - len(line.lstrip())
        line, start = line.rstrip(), following.lstrip()
        if len(line) < _SHORTEST or _ITEM.match(start):
            continue
        if cells and (_CELLS.search(line) or _CELLS.search(following)):
            continue
        ends = line.rstrip(_CLOSERS)[-1:] in _STOPS
        goes_on = not ends and (start[0].islower() or line[line.rfind(" ") + 1 :].lower() in _GOES_ON)
        if goes_on and not _BYLINE.match(start):
            sure.append(k - 1)
            if len(line) <= _LONGEST:
                widths.append(len(line))
                rooms.append(len(line) + 1 + len(start.split(None, 1)[0]))
        elif len(line) <= _LONGEST and k > 1 and len(following) - len(start) <= indent:
            (closed if ends else rest).append(k - 1)
    if not widths:
        return [k for k in sure if len(lines[k]) >= _ALONE]
    width = max(widths)
    ragged = int(width * _RAGGED)
    full: list[int] = []
    # A text that keeps its width nowhere leaves room for the next word.
    exact = sum(room <= width for room in rooms) * 20 <= len(rooms)
    for least, ends_of_lines in ((ragged, rest), (max(min(widths), ragged), closed)):
        for k in ends_of_lines:
            length = len(lines[k].rstrip())
            if length > width + _STRAY:
                continue
            if length + 1 + len(lines[k + 1].split(None, 1)[0]) > width if exact else length >= least:
                full.append(k)
    if len(full) > len(sure) + 1:
        # Lines of much the same length that mostly end with their sentences: paragraphs of their own.
        full = []
    many = len(sure) >= _MANY
    if not many:
        beside = {k + d for k in sure for d in (-1, 1)}
        full = [k for k in full if k in beside]
    alone = min(_ALONE, ragged) if many else _ALONE
    return sorted([*(k for k in sure if len(lines[k]) >= alone), *full])
