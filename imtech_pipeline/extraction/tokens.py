"""Text to tokens, sentences and paragraphs.

Here belongs what every later stage walks over: where words, digit runs and signs stand, and which of them make a
sentence. What a token means (a number, a date, a place) belongs to the stages after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from operator import sub
from sys import intern
from threading import Lock
from typing import cast
from unicodedata import category

from .lexicon import TIME_WORDS, words


def _letters() -> str:
    """Letters and marks of the alphabets as ranges: twice as fast as "a word character, but no digit, no ideograph"."""
    ranges: list[list[int]] = []
    for code in range(0xAA, 0x2000):
        if chr(code).isalpha() or category(chr(code))[0] == "M":
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "A-Za-z" + "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


def _token(letter: str, apostrophe: str) -> re.Pattern[str]:
    """A token with the white space before it.

    A digit run takes its separators along ("2,592.22", "1'234'567"); letters never join digits, so "5b", "RMB17" and
    "500-km" fall apart into tokens that touch. Abbreviations with inner dots ("U.S.", "a.m.") are one token, so that
    their dots end no sentence; a possessive 's is a token of its own, so that "China's" is found as "China".

    The plain word comes first and alone, and each branch begins with a set: both save half of the time.
    """
    return re.compile(
        rf"\s*(?:[{letter}][{letter}]++(?![{apostrophe}])"
        rf"|[{letter}][{letter}]+(?:[{apostrophe}](?!s\b)[{letter}]+)*"
        rf"|\d\d*(?:[.,]\d+|[{apostrophe}]\d{{3}}(?!\d))*"
        r"|[A-Za-z]\.(?:[A-Za-z]\.)+"
        rf"|[{letter}]"
        rf"|[{apostrophe}]s\b"
        r"|\S)"
    )


_TOKEN_ASCII = _token("A-Za-z", "'")
_TOKEN = _token(_letters(), "'\u2019")

_FULL_WIDTH = {c: c - 0xFEE0 for c in range(0xFF01, 0xFF5F)}

# After these a dot is part of the abbreviation.
_ABBREVIATIONS = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr prof st no nos vs approx est dept inc ltd co corp"
    " gen gov sen rep fig vol ed eds cf rs mt ft al jr sr bln mln trn".split()
)
_WIDE = " " * 8
_WIDE_GAP = re.compile(rf"{_WIDE}+")
_STOPS = frozenset(".!?")
_CJK_STOPS = frozenset("\u3002\uff01\uff1f")
_SENTENCE_OPENERS = frozenset(("The", "In", "It", "But", "This"))
_CLOSERS = frozenset("\"'\u201d\u2019)]\u300d\u300f")
_TERMINAL = _STOPS | _CJK_STOPS | _CLOSERS
# The verbs of who says so, and "according".
TELLERS = (
    words("attributing") | words("attributing_of_source") | {"according", "quoted", "estimated", "thought", "believed"}
)
_OPENERS = frozenset("\"'\u201c\u2018([\u300c\u300e")


class _Piece:
    """What stands between two spaces: its tokens, their lower case, and their characters from where the piece begins.

    `figures` are the tokens that begin with a digit or are not ASCII, `capitals` those of three and more capitals;
    before `breaks` a line ends; `dotted` are abbreviations with inner dots, `hedges` words of `_HEDGES`, `stops` those
    of `_TERMINAL`, `tellers` those of `TELLERS`. `word` and `small` are a piece of which nothing of this is to be noted
    but a stop, and "" else: of one token, or of two, the second the `sign`, as most are.
    """

    __slots__ = (
        "breaks",
        "capitals",
        "dotted",
        "ends",
        "figures",
        "hedges",
        "low",
        "sign",
        "small",
        "starts",
        "stops",
        "tellers",
        "toks",
        "word",
    )

    def __init__(self, toks: list[str], low: list[str], starts: list[int], breaks: list[int]) -> None:
        self.toks = toks
        self.low = [intern(word) for word in low]  # compiled code takes them for others when they are other objects
        self.starts = starts
        self.breaks = breaks
        self.ends = [start + len(token) for start, token in zip(starts, toks, strict=True)]
        self.figures = [k for k, w in enumerate(low) if w[0].isdigit() or not w.isascii()]
        self.capitals = [k for k, t in enumerate(toks) if len(t) > 2 and t.isupper() and t.isalpha()]
        self.dotted = [k for k, t in enumerate(toks) if t[-1] == "." and len(t) > 3]
        self.hedges = [k for k, w in enumerate(low) if w in _HEDGES or w in _CONJUNCTIONS or w in _AGAINST]
        self.tellers = [k for k, w in enumerate(low) if w in TELLERS]
        self.stops = [k for k, w in enumerate(low) if w in _TERMINAL]
        self.word = self.small = self.sign = ""
        if (
            starts[:1] == [0]
            and 0 not in self.stops
            and not (self.figures or self.capitals or self.dotted or self.hedges or self.tellers or breaks)
        ):
            if len(toks) == 1:
                self.word, self.small = toks[0], self.low[0]
            elif len(toks) == 2 and len(toks[1]) == 1 and toks[1] == low[1] and starts[1] == len(toks[0]):
                self.word, self.small, self.sign = toks[0], self.low[0], self.low[1]


# The same number objects for all articles: most of what is made and thrown away for an article would be numbers.
_NUMBERS: list[object] = list(range(1 << 15))
# So few are faster walked through than halved.
_FEW = 8
# Longer pieces are no words: a line of a table, a paragraph of ideographs.
_LONGEST_WORD = 40
_SIGNS = ".,;:)"
_CONJUNCTIONS = {"whereas": "while"}
_AGAINST = frozenset(("compared", "relative", "versus", "vs"))
_RATE_SIGNS = frozenset(("%", "cent", "pc", "pct", "percent", "point", "points"))
_UNITS_OF_TIME = frozenset(("month", "quarter", "week", "year"))
_GONE = frozenset(("ago", "before", "earlier"))
_GONE_BY = frozenset(("corresponding", "last", "preceding", "previous", "prior", "same"))
_HEDGE_WORDS = frozenset("about around nearly almost some only just over more less than roughly approximately".split())
_SHORT_HEDGES = ("approx", "ca", "vs")
# Hedges of several words by the one that is rare: the words before it and behind it, and what says the same in one.
_HEDGES: dict[str, tuple[list[str], list[str], str]] = {
    "excess": (["in"], ["of"], "over"),
    "upwards": ([], ["of"], "over"),
    "upward": ([], ["of"], "over"),
    "vicinity": (["in", "the"], ["of"], "around"),
    "neighborhood": (["in", "the"], ["of"], "around"),
    "neighbourhood": (["in", "the"], ["of"], "around"),
    "order": (["the"], ["of"], "around"),
}


# Names of capitals that would read as small words.
_NAMES_LIKE_WORDS = {"WHO": "w.h.o.", "IT": "i.t."}


def in_small(token: str) -> str:
    """The token as the rules look it up: "the", but "w.h.o." for "WHO", which is not "who"."""
    return _NAMES_LIKE_WORDS.get(token) or token.lower()


_SHORT_TIMES = {"yr": "year", "qtr": "quarter", "mth": "month", "wk": "week"}


def _tokens(piece: str) -> _Piece:
    """The tokens of what stands between two spaces."""
    if piece.isascii():
        word = piece[:-1]
        if word.isalpha():
            last = piece[-1]
            if last.isalpha():
                return _Piece([piece], [in_small(piece)], [0], [])
            if last in _SIGNS and not (last == "." and word.lower() in _SHORT_HEDGES):
                return _Piece([word, last], [in_small(word), last], [0, len(word)], [])
        # at an end of white space the pattern would try every place of it
        found = _TOKEN_ASCII.findall(piece.rstrip())
    else:
        piece = piece.translate(_FULL_WIDTH)
        found = _TOKEN.findall(piece.rstrip())
    toks = [spaced.lstrip() for spaced in found]
    breaks: list[int] = []
    if "\n" in piece:
        breaks = [k for k, spaced in enumerate(found) if "\n" in spaced[: len(spaced) - len(toks[k])]]
        if "\n" in piece[len(piece.rstrip()) :]:
            breaks.append(len(toks))
    starts = list(map(sub, accumulate(map(len, found)), map(len, toks)))
    for k in range(len(toks) - 1, 0, -1):
        if toks[k] == "." and toks[k - 1].lower() in _SHORT_HEDGES:
            del toks[k], starts[k]  # "approx. 5 million": its dot ends nothing
            breaks = [at - (at > k) for at in breaks]
    low = [in_small(token).replace("\u2019", "'") for token in toks]
    if "'" in piece or "\u2019" in piece:
        low = [word.replace("'", ",") if word[0].isdigit() else word for word in low]
    if len(low) > 2 and low[0] in _SHORT_TIMES and low.count(low[0]) == 2:
        low = [_SHORT_TIMES.get(word, word) for word in low]  # "yr/yr", "mth-on-mth"
    return _Piece(toks, low, starts, breaks)


# What is between two spaces is mostly a word that came before: it is taken apart once, and its tokens are the same
# objects wherever they stand, with their hashes.
_KNOWN: dict[str, _Piece] = {}
_MOST_KNOWN = 1 << 14


def _known_tokens(piece: str) -> _Piece:
    """`_tokens`, remembered."""
    found = _tokens(piece)
    if len(piece) <= _LONGEST_WORD:
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[piece] = found
    return found


_FIGURE_SIGNS = frozenset(("$", "\u20ac", "\u00a3", "\u00a5", "us", "rmb", "rs", "half"))


class _Asked:
    """A word that texts were asked for: its number, if it was by itself, and those of the sets it is in."""

    __slots__ = ("number", "sets")

    def __init__(self) -> None:
        self.number = -1
        self.sets: list[int] = []


# The sets of words that texts were asked for, numbered; all these words and single ones, and the single ones.
_ASKED_SETS: dict[frozenset[str], int] = {}
_ASKED: dict[str, _Asked] = {}
_ASKED_SINGLY: list[_Asked] = []
_ASKING = Lock()
_NOWHERE: list[object] = []
# tokens of a text that is sooner looked through once more than put into a set
_SHORT = 2000


class Sentence:
    """A sentence: tokens `first` to `last`, characters `char_start` to `char_end` (ends excluded), paragraph `para`.

    What says nothing of the sentence itself ("Moreover,") stands before `first`, from `opener` on.
    """

    __slots__ = ("char_end", "char_start", "first", "index", "last", "opener", "para")

    def __init__(
        self, index: int, para: int, opener: int, first: int, last: int, char_start: int, char_end: int
    ) -> None:
        self.index = index
        self.para = para
        self.opener = opener
        self.first = first
        self.last = last
        self.char_start = char_start
        self.char_end = char_end


def _at_earlier_time(low: list[str], k: int, last: int) -> bool:
    """Whether what compares stands from token k to `last` between a rate and the time before: "percent compared with a
    year earlier", "points versus the previous month"."""
    rate = k - 1 - (k > 1 and low[k - 1] == "as")
    if rate < 0 or low[rate] not in _RATE_SIGNS or (last == k + 2 and low[k + 1 : last] not in (["with"], ["to"])):
        return False
    if low[last : last + 1] in (["a"], ["one"]):
        behind = low[last + 1 : last + 3]
        return len(behind) == 2 and behind[0] in _UNITS_OF_TIME and behind[1] in _GONE
    at = last + (low[last : last + 1] == ["the"])
    return at + 1 < len(low) and low[at] in _GONE_BY and (low[at + 1] in _UNITS_OF_TIME or low[at + 1] == "period")


class Doc:
    """A text as parallel lists, one entry a token.

    Attributes
    ----------
    text : str
        Without its typesetting (`typesetting.Plain`); all offsets count its characters.
    toks, low : list of str
        Tokens as written (full-width forms folded to ASCII) and in lower case.
    starts, ends : list of int
        Character offsets, end excluded.
    sents : list of Sentence
        In order; every token is in exactly one.
    sent_of : list of int
        Index into `sents` for each token.
    counts_in_m : int
        Whether an m behind a number is a million in this text: 1, 0, or -1 while nobody has asked.
    figures, capitals : list of int
        The tokens that begin with a digit or are not ASCII; those of three and more capital letters and nothing else.
    tellers : list of int
        The tokens that tell who says so, those of `TELLERS`.
    left_out : list of Sentence
        Sentences whose tokens are in none of these; theirs count as if they were.
    """

    __slots__ = (
        "_asked",
        "_places",
        "_sets",
        "_vocabulary",
        "_written",
        "capitals",
        "counts_in_m",
        "ends",
        "figures",
        "left_out",
        "low",
        "n",
        "sent_of",
        "sents",
        "starts",
        "tellers",
        "text",
        "toks",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        toks: list[str] = []
        low: list[str] = []
        starts: list[object] = []
        ends: list[object] = []
        figures: list[int] = []
        capitals: list[int] = []
        dotted: list[int] = []
        breaks: list[int] = []
        hedges: list[int] = []
        tellers: list[int] = []
        stops: list[int] = []
        known_numbers = len(_NUMBERS)
        begin = 0
        for piece in text.split(" "):
            known = _KNOWN.get(piece)
            if known is None:
                known = _known_tokens(piece)
            end = begin + len(piece)
            if known.word and end < known_numbers:
                toks.append(known.word)
                low.append(known.small)
                starts.append(_NUMBERS[begin])
                sign = known.sign
                if sign:
                    if sign in _TERMINAL:
                        stops.append(len(toks))
                    toks.append(sign)
                    low.append(sign)
                    between = _NUMBERS[begin + known.starts[1]]
                    ends.append(between)
                    starts.append(between)
                    begin += known.ends[1]
                    ends.append(_NUMBERS[begin])
                else:
                    ends.append(_NUMBERS[end])
                begin = end + 1
                continue
            for k in known.figures:
                figures.append(len(toks) + k)
            for k in known.capitals:
                capitals.append(len(toks) + k)
            for k in known.dotted:
                dotted.append(len(toks) + k)
            for k in known.breaks:
                breaks.append(len(toks) + k - 1)
            for k in known.hedges:
                hedges.append(len(toks) + k)
            for k in known.tellers:
                tellers.append(len(toks) + k)
            for k in known.stops:
                stops.append(len(toks) + k)
            toks += known.toks
            low += known.low
            for k in known.starts:
                at = begin + k
                starts.append(_NUMBERS[at] if at < known_numbers else at)
            for k in known.ends:
                at = begin + k
                ends.append(_NUMBERS[at] if at < known_numbers else at)
            begin = end + 1
        joined: list[tuple[int, int, str]] = []
        for k in reversed(hedges):
            if low[k] in _CONJUNCTIONS:
                low[k] = _CONJUNCTIONS[low[k]]
                continue
            if low[k] in _AGAINST:
                last = k + 1 + (low[k] in ("compared", "relative"))
                if _at_earlier_time(low, k, last):
                    # "up 5 percent compared with a year earlier" is "from a year earlier"
                    first = k - (low[k - 1] == "as")
                    joined.append((first, last, "from"))
                    continue
                if low[k] == "relative":
                    continue
                at = k + 1 + (low[k] == "compared")
                last = at
                while at < len(low) and low[at] in _HEDGE_WORDS and at < last + 4:
                    at += 1
                if k and low[k - 1] == "," and at < len(low) and (low[at][0].isdigit() or low[at] in _FIGURE_SIGNS):
                    if last == k + 1:
                        low[k] = "against"
                    elif low[k + 1] in ("with", "to") and not (joined and last > joined[-1][0]):
                        joined.append((k, last, "against"))
                continue
            before, behind, word = _HEDGES[low[k]]
            first, last = k - len(before), k + 1 + len(behind)
            if word == "around" and first > 0 and low[first - 1] in ("in", "on", "of"):
                first -= 1
            elif word == "around" and before == ["the"]:
                continue
            if joined and last > joined[-1][0]:
                continue
            if first < 0 or last >= len(low) or low[k + 1 : last] != behind or low[k - len(before) : k] != before:
                continue
            if low[last][0].isdigit() or low[last] in _FIGURE_SIGNS:
                # one word that hedges as they do
                joined.append((first, last, word))
        if joined:
            joined.reverse()
            toks, low = _joined_words(toks, joined), _joined_words(low, joined)
            starts, ends = _joined_edges(starts, joined, 0), _joined_edges(ends, joined, -1)
            for places in (figures, capitals, dotted, breaks, tellers, stops):
                _shift(places, joined)
        self.figures, self.capitals, self.tellers = figures, capitals, tellers
        self.toks, self.low = toks, low
        self.starts, self.ends = cast("list[int]", starts), cast("list[int]", ends)
        self.n = len(toks)
        self._asked: dict[frozenset[str], list[int]] = {}
        self._sets: list[list[int]] = []
        self.counts_in_m = -1
        self._places: list[list[int]] = []
        self._vocabulary: dict[str, list[int]] | None = None
        self._written: set[str] | None = None
        self.sents: list[Sentence] = []
        self.left_out: list[Sentence] = []
        self.sent_of: list[int] = []
        if toks:
            self._split(text, set(breaks), dotted, stops)

    def where(self, words: frozenset[str], first: int = 0, last: int | None = None) -> list[int]:
        """Where from token `first` to `last` (to the end, if none) words in lower case are among `words`."""
        places = self._asked.get(words)
        if places is None:
            if words not in _ASKED_SETS:
                _ask_for_set(words)
            number = _ASKED_SETS[words]
            if number >= len(self._sets):
                self._note()
            places = self._asked[words] = self._sets[number]
        if not places:
            return places
        if last is None:
            return places if first == 0 else places[bisect_left(places, first) :]
        if len(places) < _FEW:
            return [at for at in places if first <= at < last]
        return places[bisect_left(places, first) : bisect_left(places, last)]

    def tells(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether a word in lower case from token `first` to `last`, the end excluded, is among `words`."""
        places = self._asked.get(words)
        return _within(self.where(words) if places is None else places, first, last)

    def places(self, word: str) -> list[int]:
        """Where a word of a rule stands, in lower case; a word of a text is looked for in `low`."""
        asked = _ASKED.get(word)
        if asked is None or asked.number < 0:
            asked = _ask_for(word)
        if asked.number >= len(self._places):
            self._note()
        return self._places[asked.number]

    def says(self, word: str) -> bool:
        """Whether a word of a rule stands anywhere, in lower case."""
        return len(self.places(word)) > 0

    def drop(self, spans: list[tuple[int, int]]) -> None:
        """Take tokens out of sentences that keep others: what stands there is no more of the text.

        The spans are in order, each within a sentence and its ends excluded.
        """
        self._cut(spans)
        _cut(cast("list[object]", self.sent_of), spans)
        gone = k = 0
        for sent in self.sents:
            sent.opener -= gone
            sent.first -= gone
            while k < len(spans) and spans[k][1] <= sent.last:
                gone += spans[k][1] - spans[k][0]
                k += 1
            sent.last -= gone

    def _cut(self, spans: list[tuple[int, int]]) -> None:
        """Take tokens out, and forget where the words stood."""
        _cut(cast("list[object]", self.toks), spans)
        _cut(cast("list[object]", self.low), spans)
        _cut(cast("list[object]", self.starts), spans)
        _cut(cast("list[object]", self.ends), spans)
        self.n = len(self.toks)
        out = [(first, last, "") for first, last in spans]
        _shift(self.figures, out)
        _shift(self.capitals, out)
        _shift(self.tellers, out)
        self._asked, self._sets, self._places = {}, [], []
        self._vocabulary, self._written = None, None

    def _note(self) -> None:
        """Note where the words stand that texts are asked for: most words of a text never are."""
        known_numbers = len(_NUMBERS)
        places: list[list[object]] = [_NOWHERE] * len(_ASKED_SINGLY)
        sets: list[list[object]] = [_NOWHERE] * len(_ASKED_SETS)
        for i, word in enumerate(self.low):
            asked = _ASKED.get(word)
            if asked is None:
                continue
            at = _NUMBERS[i] if i < known_numbers else i
            k = asked.number
            if 0 <= k < len(places):
                if places[k] is _NOWHERE:
                    places[k] = [at]
                else:
                    places[k].append(at)
            for k in asked.sets:
                if k >= len(sets):
                    break  # another thread has just asked for it
                if sets[k] is _NOWHERE:
                    sets[k] = [at]
                else:
                    sets[k].append(at)
        self._places = cast("list[list[int]]", places)
        self._sets = cast("list[list[int]]", sets)

    def writes(self, token: str) -> bool:
        """Whether a token stands anywhere just as it is written here."""
        if self._written is None:
            if self.n < _SHORT and token not in self.text:
                return False
            self._written = set(self.toks)
        return token in self._written

    def vocabulary(self) -> dict[str, list[int]]:
        """Where each word stands, in lower case."""
        if self._vocabulary is None:
            self._vocabulary = _standing(self.low)
        return self._vocabulary

    def has(self, word: str, first: int, last: int) -> bool:
        """Whether a word of a rule, in lower case, stands from token `first` to `last`, the end excluded."""
        return _within(self.places(word), first, last)

    def leave_out(self, idle: list[Sentence]) -> None:
        """Take sentences without figures out of the tokens, and paragraphs of which nothing is left.

        Nothing of the text may have been asked for before.
        """
        gone = {sent.index for sent in idle}
        self._cut([(sent.opener, sent.last) for sent in idle])
        kept: list[Sentence] = []
        sent_of: list[int] = []
        shorter = 0
        para, told_in = -1, -1
        for sent in self.sents:
            if sent.index in gone:
                shorter += sent.last - sent.opener
                continue
            if sent.para != told_in:
                para, told_in = para + 1, sent.para
            sent.index, sent.para = len(kept), para
            sent.opener -= shorter
            sent.first -= shorter
            sent.last -= shorter
            sent_of += [len(kept)] * (sent.last - sent.opener)
            kept.append(sent)
        self.sents, self.sent_of, self.left_out = kept, sent_of, idle

    def _split(self, text: str, lines: set[int], dotted: list[int], stops: list[int]) -> None:
        toks, starts, ends, n = self.toks, self.starts, self.ends, self.n
        # Only where a line breaks, a wide gap opens or a sign ends a sentence can a sentence end.
        candidates = lines.union(stops, dotted)
        if _WIDE in text:
            candidates.update(bisect_left(starts, m.end()) - 1 for m in _WIDE_GAP.finditer(text))
        first = para = 0
        for i in sorted(candidates):
            if i < first or i + 1 >= n:
                continue
            token = toks[i]
            gap_start, gap_end = ends[i], starts[i + 1]
            broken = 0
            if i in lines:
                broken = 2
            if not broken and gap_end > gap_start:
                if gap_end - gap_start > 7:
                    broken = 1
                elif token in _TERMINAL:
                    if token not in _CLOSERS or (i and toks[i - 1] in _STOPS):
                        broken = self._ends_sentence(i)
                elif token[-1] == "." and toks[i + 1] in _SENTENCE_OPENERS:
                    broken = 1
            elif token in _CJK_STOPS or (token == "." and not broken and self._glued(i)):
                broken = broken or 1
            if broken:
                self._close(first, i + 1, para)
                first = i + 1
                para += broken == 2
        self._close(first, n, para)

    def _close(self, first: int, last: int, para: int) -> None:
        index = len(self.sents)
        opening = self.low[first] in _OPENING or self.low[first] in _SOURCE_BEGINS
        proper = self._after_openers(first, last) if opening else first
        self.sents.append(Sentence(index, para, first, proper, last, self.starts[first], self.ends[last - 1]))
        self.sent_of += [index] * (last - first)

    def _after_openers(self, first: int, last: int) -> int:
        """Where the sentence proper begins, after "Moreover," and "In addition," that say nothing of it."""
        low, begin = self.low, first
        while begin + 3 < last:
            after = begin
            for opener in _OPENING.get(low[begin], _NO_OPENERS):
                end = begin + len(opener)
                if low[begin:end] == opener and end + 2 < last and (low[end] == "," or low[begin] in _JOINS):
                    after = end + (low[end] == ",")
                    break
            if after == begin:
                after = self._after_report(begin, last)
            if after == begin or low[after] in _NO_BEGIN:
                return begin
            begin = after
        return begin

    def _after_report(self, first: int, last: int) -> int:
        """Behind "Officials said", "The report showed that", "According to the bureau," with a source of no name."""
        low, i = self.low, first
        according = low[i] == "according" and i + 1 < last and low[i + 1] == "to"
        if according:
            i += 2
        begin, end = i, min(i + _LONGEST_SOURCE, last - 3)
        while i < end and low[i] in _SOURCE:
            i += 1
        if i == begin or i >= end or low[i - 1] not in _SOURCES:
            return first
        if according:
            return i + 1 if low[i] == "," else first
        if low[i] in ("also", "further"):
            i += 1
        if low[i] not in _REPORTS:
            return first
        i += 1
        if low[i] == "that":
            # "officials said that was a third"
            i += low[i + 1] not in FINITE
        elif low[i] not in _SUBJECT_BEGINS and not self.scene(i, last):
            return first
        return i if i + 2 < last else first

    def scene(self, i: int, last: int) -> bool:
        """ "Officials said in Velm, 12 mills stand still": where or when it is, and not where it was said."""
        low = self.low
        if low[i] not in _SCENE_BEGINS:
            return False
        for k in range(i + 1, min(i + _LONGEST_SCENE, last - 2)):
            if low[k] == ",":
                return k > i + 1 and low[k + 1] not in _NO_CLAUSE
            if low[k] in _SAID_IN:
                return False
        return False

    def _glued(self, i: int) -> bool:
        """Whether a space is missing behind the full stop at token i: "mended its roads.Spending on bridges"."""
        toks, before, following = self.toks, self.toks[i - 1], self.toks[i + 1]
        return (
            i > 0
            and i + 2 < self.n
            and self.starts[i + 2] > self.ends[i + 1]
            and following.istitle()
            and following.isalpha()
            and (before == "%" or (len(before) > 2 and before.isalpha() and before.islower()))
            and toks[i - 2 : i - 1] not in (["."], ["/"], ["@"], ["-"])
        )

    def _ends_sentence(self, i: int) -> int:
        toks, low = self.toks, self.low
        following = toks[i + 1]
        if following in _OPENERS and i + 2 < self.n:
            following = toks[i + 2]
        if following[0].islower():
            return 0
        if toks[i] == ".":
            before = low[i - 1] if i else ""
            if before in _ABBREVIATIONS and (
                following[0].isdigit() or before not in ("st", "no", "co", "inc", "ltd", "bln", "mln", "trn")
            ):
                return 0
            # An initial ("J. Smith"), but not the end of "R&D."
            if len(before) == 1 and before.isalpha() and toks[i - 1].isupper() and toks[i - 2 : i - 1] != ["&"]:
                return 0
            # "RMB6. 74 billion": a space has got into a decimal.
            if (
                before.isdigit()
                and following.isdigit()
                and self.ends[i - 1] == self.starts[i]
                and len(following) <= 3
                and i + 2 < self.n
            ):
                return 0 if toks[i + 2][0].islower() or toks[i + 2] in "%,)" else 1
        return 1


def _within(places: list[int], first: int, last: int) -> bool:
    if len(places) < _FEW:
        for at in places:
            if at >= first:
                return at < last
        return False
    i = bisect_left(places, first)
    return i < len(places) and places[i] < last


def _cut(tokens: list[object], spans: list[tuple[int, int]]) -> None:
    """Take what stands in some spans, in order, out of a list with an entry a token."""
    if len(spans) <= _FEW:
        for first, last in reversed(spans):
            del tokens[first:last]
        return
    kept: list[object] = []
    at = 0
    for first, last in spans:
        kept += tokens[at:first]
        at = last
    kept += tokens[at:]
    tokens[:] = kept


def _joined_words(words: list[str], joined: list[tuple[int, int, str]]) -> list[str]:
    """The tokens with one, the word told, for those from a first to a last."""
    found: list[str] = []
    at = 0
    for first, last, word in joined:
        found += words[at:first]
        found.append(word)
        at = last
    return found + words[at:]


def _joined_edges(edges: list[object], joined: list[tuple[int, int, str]], which: int) -> list[object]:
    """The same of their starts (`which` 0) or ends (-1)."""
    found: list[object] = []
    at = 0
    for first, last, _ in joined:
        found += edges[at:first]
        found.append(edges[first if which == 0 else last - 1])
        at = last
    return found + edges[at:]


def _shift(places: list[int], joined: list[tuple[int, int, str]]) -> None:
    """Move places, in order, to where their tokens are afterwards; those of tokens that are no more go."""
    gone = k = 0
    kept: list[int] = []
    for place in places:
        while k < len(joined) and joined[k][1] <= place:
            gone += joined[k][1] - joined[k][0] - (joined[k][2] != "")
            k += 1
        if k < len(joined) and joined[k][0] <= place:
            if joined[k][2]:
                kept.append(joined[k][0] - gone)
        else:
            kept.append(place - gone)
    places[:] = kept


def _ask_for_set(words: frozenset[str]) -> None:
    with _ASKING:  # a worker may read in several threads
        if words not in _ASKED_SETS:
            for word in words:
                _ASKED.setdefault(word, _Asked()).sets.append(len(_ASKED_SETS))
            _ASKED_SETS[words] = len(_ASKED_SETS)


def _ask_for(word: str) -> _Asked:
    with _ASKING:
        asked = _ASKED.setdefault(word, _Asked())
        if asked.number < 0:
            _ASKED_SINGLY.append(asked)
            asked.number = len(_ASKED_SINGLY) - 1
    return asked


def _standing(low: list[str]) -> dict[str, list[int]]:
    """Where each of the words stands."""
    known_numbers = len(_NUMBERS)
    found: dict[str, list[object]] = {}
    for i, word in enumerate(low):
        number = _NUMBERS[i] if i < known_numbers else i
        places = found.get(word)
        if places is None:
            found[word] = [number]
        else:
            places.append(number)
    return cast("dict[str, list[int]]", found)


_NO_OPENERS: list[list[str]] = []
_JOINS = frozenset(("and", "but"))
_NO_BEGIN = frozenset((",", "-"))
# "Officials said", "the latest figures from the bureau show that": who tells a figure and what tells it, unnamed.
_SOURCES = words("source_told")
_SOURCE = _SOURCES | words("source_told_with")
_SOURCE_BEGINS = _SOURCE | {"according"}
_REPORTS = words("source_tells")
# "Officials said in a statement that": what a preposition begins may be where and when it was said.
FINITE = frozenset(("is", "are", "was", "were", "has", "have", "had", "will", "would"))
_SUBJECT_BEGINS = frozenset("the a an it its this these their they there both about".split())
_LONGEST_SOURCE = 8
_LONGEST_SCENE = 12
_SCENE_BEGINS = frozenset(("in", "by", "at", "during", "since", "between", "from", "of", "among"))
_NO_CLAUSE = frozenset(("that", "where", "which", "who", "and", "or", "on"))
_SAID_IN = words("fieldwork", TIME_WORDS) | frozenset(
    "that statement report interview briefing conference speech note release letter study survey forum meeting article"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)


def _openers() -> dict[str, list[list[str]]]:
    """What a sentence begins with and what says nothing of it, by the first word, the longer ones first."""
    found: dict[str, list[list[str]]] = {}
    for phrase in words("connective"):
        opener = phrase.split("_")
        found.setdefault(opener[0], []).append(opener)
    for openers in found.values():
        openers.sort(key=len, reverse=True)
    return found


_OPENING = _openers()
