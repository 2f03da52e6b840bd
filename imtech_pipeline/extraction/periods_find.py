"""Time expressions: where a text speaks of days, months, quarters, years or stretches of them, and which they are.

Here belongs what the words of an expression and the text before it tell: its span, its ISO 8601 period, its role. Which
figure a period is for, and what "a year earlier" means for it, is for `periods_assign`. Plain lengths of time ("a
three-year loan") and years inside names stay with the numerals.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from .iso_periods import bounds, build, end_day, join, months_from, part_period, period_around, quarter_months, shift
from .lexicon import TIME_WORDS, numbers, word_classes, words
from .tokens import Doc

Ledger = list[tuple[int, int, str, float | None, str | None]]


def _numbered(name: str) -> dict[str, int]:
    return {word: int(value) for word, value in word_classes(TIME_WORDS)[name].items()}


_MONTHS = _numbered("month")
_WEEKDAYS = _numbered("weekday")
_ORDINALS = _numbered("part_ordinal")
_CARDINALS = {word: int(value) for word, value in numbers("cardinal").items()}
_TENS_ORDINALS = {word: int(value) for word, value in numbers("ordinal").items()}
_YEARS = {str(y): y for y in range(1800, 2101)}
_DASHES = frozenset("-\u2013\u2014\u2010\u2011~\uff5e")
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_NOW = words("now", TIME_WORDS)
_EDGE_WORDS = {"end": 1, "close": 1, "end-": 1, "beginning": -1, "start": -1}
_PAST_WORDS = words("before_past", TIME_WORDS)
_NEXT_WORDS = words("before_future", TIME_WORDS)
_RANGE_WORDS = words("range_words", TIME_WORDS)
# A four-digit number after one of these is a year unless what it counts comes behind it.
_YEAR_STRONG = words("before_year", TIME_WORDS)
# What follows a count and never a year.
_COUNT_AFTER = words("counted", TIME_WORDS)
_MONEY_BEFORE = words("before_number", TIME_WORDS)
_PLURALS_NOT_COUNTED = words("ending_s_not_counted", TIME_WORDS)
_COPYRIGHT = frozenset(("copyright", "\u00a9", "copyrights"))
# Verbs and nouns of telling: a day beside them dates the telling and not the figure.
_SAY = words("telling", TIME_WORDS)
_NAME_BEFORE = words("name_before")
_HYPHENATED = words("before_hyphen_year", TIME_WORDS)
_HEDGES = words("before_count", TIME_WORDS)
_NOT_COUNTED = words("plural_after_year", TIME_WORDS)
_COMPARING = words("before_base", TIME_WORDS)
_PREPOSITIONS = words("prepositions", TIME_WORDS)
_FORWARD = words("forward", TIME_WORDS)
_FORESEEN = words("foreseen", TIME_WORDS)
_FISCAL_COUNTRY = _numbered("fiscal_year_begins")
_FORECAST = words("forecast", TIME_WORDS)
_CURRENT = frozenset(("this", "current", "present"))
_HALF_FIRST = {
    "first": "-01/-06",
    "1st": "-01/-06",
    "second": "-07/-12",
    "2nd": "-07/-12",
    "latter": "-07/-12",
    "other": "-07/-12",
}
_TRIGGERS = (
    frozenset(_MONTHS) | frozenset(_WEEKDAYS) | frozenset(_YEARS) | _NOW | _COPYRIGHT | words("time_noun", TIME_WORDS)
)


_DEMONSTRATIVE = frozenset(("the", "these", "those", "same"))
_UP_TO = frozenset(("to", "ended", "ending", "through"))
_WITHIN = frozenset(("in", "over", "during", "for", "within", "throughout", "the"))
_EVENTS = words("event", TIME_WORDS)
_HOLIDAYS = word_classes(TIME_WORDS)["holiday"]
_COMPARED = words("compared", TIME_WORDS)
_YEAR_KINDS = frozenset(("marketing", "crop", "school", "academic", "calendar", "budget"))
_SEEING = words("expects", TIME_WORDS) | frozenset(("see", "sees", "plans", "targets", "aims"))
_SEES = frozenset(("expects", "foresees", "forecasts", "predicts", "sees"))
_WAS = frozenset(("was", "were", "had", "stood", "reached", "numbered", "totaled", "totalled"))
_SAID = frozenset(("said", "says", "announced", "told", "revealed", "stated", "disclosed", "noted"))
_AUXILIARIES = frozenset(("was", "were", "had", "been", "has", "have"))
_OPENS_CLOSES = frozenset(("begins", "closes", "ends", "opens", "runs", "starts"))
_BASES = {"quarterly": "qoq", "monthly": "mom", "annual": "yoy", "yearly": "yoy", "annualized": "annual"}
_ENDS_TELLING = frozenset(".!?\u3002:\"\u201d'")
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_STOPS = frozenset((",", ".", ";", ":", ")", "?", "!"))
_FISCAL = frozenset(("fiscal", "financial", "fy"))
# Where a fiscal year goes by the calendar year that it begins in.
_FIRST_YEAR = words("fiscal_first_year", TIME_WORDS)
_FISCAL_LEAD = _CURRENT | frozenset(
    ("the", "its", "full", "last", "previous", "preceding", "prior", "next", "coming", "upcoming", "following")
)
# Before a month: what it tells of a fiscal year.
_FISCAL_ENDS = word_classes(TIME_WORDS)["fiscal_edge"]


class TimeExpr:
    """A time expression.

    Attributes
    ----------
    first, last : int
        Its tokens, end excluded; empty (first == last) for a plan period whose words are a name of their own.
    iso : str or None
        ISO 8601 period; None where it cannot be told or depends on the figure ("a year earlier").
    start, end : date or None
        First and last day of `iso`.
    kind : str
        date, duration or relative.
    role : str
        time, base (what is compared with), since, announced (dates the telling), caption, aside, mention, or cue (says
        that the base is a year, quarter or month earlier, and is no time itself).
    rel : str or None
        What an expression without a period of its own stands for: prev, same, the_year, the_period, now, yoy, qoq ...
    edge : int
        1 for "the end of", -1 for "the start of".
    ledger : list of (first, last, kind, value, unit)
        Its numeric expressions that need a row in the ledger.
    """

    __slots__ = (
        "cue",
        "day",
        "doubtful",
        "edge",
        "explicit",
        "first",
        "future",
        "grain",
        "iso",
        "kind",
        "last",
        "ledger",
        "months",
        "owner",
        "rel",
        "role",
        "sent",
        "template",
        "year",
    )

    def __init__(
        self, first: int, last: int, iso: str | None, kind: str, ledger: Ledger, rel: str | None = None
    ) -> None:
        self.first = first
        self.last = last
        self.iso = iso
        self.kind = kind
        self.role = "time"
        self.ledger = ledger
        self.rel = rel
        self.edge = 0
        self.template: str | None = None
        self.year: int | None = None
        # Whether the expression names its year by itself.
        self.explicit = False
        self.cue = -1
        # May be the time of the figures after all: "eased to 3.2 percent from 3.4 percent in March".
        self.doubtful = False
        # What "the quarter", "that month" are to be.
        self.grain: str | None = None
        # The day up to which a stretch goes, where it is told.
        self.day: date | None = None
        # How long "the five years", "the 11 months" are.
        self.months = 0
        self.future = False
        # The multiple that the comparison belongs to: "3.4 times as many as in 2015".
        self.owner: object = None
        self.sent = 0

    @property
    def start(self) -> date | None:
        return bounds(self.iso)[0] if self.iso else None

    @property
    def end(self) -> date | None:
        return bounds(self.iso)[1] if self.iso else None

    def ends_before(self, day: date | None) -> bool:
        """Whether the period is over by a day."""
        return self.iso is not None and day is not None and bounds(self.iso)[1] < day

    def __repr__(self) -> str:
        return f"TimeExpr({self.first}-{self.last} {self.iso} {self.kind} {self.role} {self.rel or ''})"


def find_times(doc: Doc, published_on: date | None, announced_on: date | None = None) -> list[TimeExpr]:
    """All time expressions of a document in text order.

    Parameters
    ----------
    doc : Doc
        The tokenised text.
    published_on, announced_on : date or None
        The article's own dates; without them relative expressions ("last year") keep iso None.

    Returns
    -------
    list of TimeExpr
        Non-overlapping token spans, in text order.
    """
    return _Finder(doc, published_on or announced_on).run()


class _Finder:
    def __init__(self, doc: Doc, today: date | None) -> None:
        self.doc = doc
        self.low = doc.low
        self.toks = doc.toks
        self.n = doc.n
        self.today = today
        self.pos = 0
        self.fiscal_start: int | None = None
        self.japan = False
        # "2018/2019" is a fiscal year in a text that wrote one so.
        self.fiscal_pairs = False

    # -- driver

    def run(self) -> list[TimeExpr]:
        low, sent_of = self.low, self.doc.sent_of
        found: list[TimeExpr] = []
        handlers = _HANDLERS
        marks = self.doc.where(_TRIGGERS)
        # Dates with dots stand in the head of a page, if anywhere.
        dotted = [i for i, w in enumerate(low[:60]) if len(w) == 10 and "." in w]
        if dotted:
            marks = sorted(dotted + marks)
        copyright_sentence = -1
        for i in marks:
            if i < self.pos:
                continue
            word = low[i]
            if word in _COPYRIGHT:
                copyright_sentence = sent_of[i]
                continue
            if copyright_sentence == sent_of[i]:
                continue
            handler = handlers.get(word)
            t = handler(self, i) if handler is not None else self._dotted(i)
            if t is None:
                continue
            if t.rel is None or t.rel in ("now", "part"):
                t = self._range(t)
            self._edges(t)
            found.append(t)
            t.sent = sent_of[min(t.first, self.n - 1)]
            self.pos = max(t.last, self.pos)
            if t.template is not None and t.template[1:2] == "Q":
                self._other_quarters(t, found)
        self._resolve(found)
        return found

    def _touch(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return 0 < i < self.n and self.doc.starts[i] == self.doc.ends[i - 1]

    def _word(self, i: int) -> str:
        return self.low[i] if 0 <= i < self.n else ""

    def _same(self, i: int, j: int) -> bool:
        return 0 <= i < self.n and 0 <= j < self.n and self.doc.sent_of[i] == self.doc.sent_of[j]

    # -- years

    def _year(self, i: int) -> TimeExpr | None:
        low, n = self.low, self.n
        year = _YEARS[low[i]]
        after = self._word(i + 1)
        if after in ("-", "/", "\u2013") and self._touch(i + 1) and self._touch(i + 2):
            t = self._iso_date(i, year)
            if t is not None:
                return t
        if after == "\u5e74" and self._touch(i + 1):
            return self._chinese(i, year)
        # 29/03/2024, 29.03.2024 is one token and stays a number.
        if (
            i >= 4
            and low[i - 1] in "/-"
            and low[i - 3] == low[i - 1]
            and self._touch(i)
            and self._touch(i - 2)
            and i - 4 >= self.pos
        ):
            a, b = low[i - 2], low[i - 4]
            if a.isdecimal() and b.isdecimal() and len(a) <= 2 and len(b) <= 2:
                day, month = int(b), int(a)
                if month > 12:
                    day, month = month, day
                if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
                    first, last = self._clock(i - 4, i + 1)
                    return self._dated(
                        first, last, year, f"-{month:02d}-{day:02d}", [(first, last, "date", None, None)]
                    )
        if not self._is_year(i, year):
            return None
        # 2016-20, 2013-2017, 2018/19
        if after in ("-", "/", "\u2013", "\u2014") and i + 2 < n:
            other = low[i + 2]
            spaced = not (self._touch(i + 1) and self._touch(i + 2))
            end = _YEARS.get(other)
            if end is None and not spaced and len(other) == 2 and other.isdecimal():
                end = year // 100 * 100 + int(other)
                if end <= year:
                    end = None
            if end is not None and end > year and self._word(i + 3) not in ("%", "percent"):
                t = self._fiscal_or_span(i, i + 3, year, end, after)
                return t
        if (
            after in ("s", "'s")
            and self._touch(i + 1)
            and year % 10 == 0
            and (after == "s" or self._word(i - 1) in ("the", "early", "late", "mid", "-"))
        ):
            t = TimeExpr(i, i + 2, f"{year}/{year + 9}", "date", [(i, i + 2, "date", None, None)])
            t.explicit = True
            return t
        # 2023 Q3, 2023H1
        if after in ("q", "h") and self._touch(i + 2) and self._word(i + 2) in ("1", "2", "3", "4"):
            template = f"-Q{low[i + 2]}" if after == "q" else ("-01/-06" if low[i + 2] == "1" else "-07/-12")
            return self._dated(i, i + 3, year, template, [(i, i + 3, "date", None, None)])
        before = self._word(i - 1)
        if after in ("fiscal", "financial") and self._word(i + 2) == "year":
            t = TimeExpr(i, i + 3, self._fiscal(year, None), "date", [(i, i + 1, "date", None, None)])
            t.explicit = True
            return t
        if (
            before in ("fiscal", "fy", "financial")
            or (before == "year" and self._word(i - 2) in ("fiscal", "financial"))
        ) and i - 1 >= self.pos:
            first = i - 1 if before != "year" else i - 2
            row = i - 1 if before == "fy" else i
            iso = self._fiscal(year, None)
            t = TimeExpr(first, i + 1, iso, "date", [(row, i + 1, "date", None, None)])
            t.explicit = True
            return t
        return self._dated(i, i + 1, year, "", [(i, i + 1, "date", None, None)])

    def _dated(self, first: int, last: int, year: int | None, template: str, ledger: Ledger) -> TimeExpr:
        t = TimeExpr(first, last, None, "date", ledger)
        t.template = template
        t.year = year
        if year is not None:
            t.iso = build(year, template)
            t.explicit = True
        else:
            t.rel = "part"
        return t

    def _iso_date(self, i: int, year: int) -> TimeExpr | None:
        low, sep = self.low, self.low[i + 1]
        if self._touch(i) and low[i - 1] in "_=#&@":
            return None
        month = low[i + 2]
        if not month.isdecimal() or len(month) > 2 or not 1 <= int(month) <= 12:
            return None
        day = self._word(i + 4)
        if self._word(i + 3) == sep and self._touch(i + 3) and self._touch(i + 4) and day.isdecimal() and len(day) <= 2:
            if 1 <= int(day) <= monthrange(year, int(month))[1]:
                first, last = self._clock(i, i + 5)
                return self._dated(
                    first, last, year, f"-{int(month):02d}-{int(day):02d}", [(first, last, "date", None, None)]
                )
            return None
        # "2019-03" is a month, "2009-10" and "2010-12" are years: a range rises.
        if sep != "/" and len(month) == 2 and int(month) <= year % 100 and self._is_year(i, year):
            return self._dated(i, i + 3, year, f"-{month}", [(i, i + 3, "date", None, None)])
        return None

    def _dotted(self, i: int) -> TimeExpr | None:
        """2023.08.15 and 15.08.2023, which are one token"""
        parts = self.low[i].split(".")
        if len(parts) == 3 and all(p.isdecimal() for p in parts):
            year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
            if year in _YEARS and 1 <= int(month) <= 12 and 1 <= int(day) <= monthrange(_YEARS[year], int(month))[1]:
                first, last = self._clock(i, i + 1)
                ledger: Ledger = [(first, last, "date", None, None)]
                return self._dated(first, last, _YEARS[year], f"-{int(month):02d}-{int(day):02d}", ledger)
        return None

    def _clock(self, first: int, last: int) -> tuple[int, int]:
        """Take a time of day beside a date along: "2024-06-04 10:15:42", "16:32, August 31, 2020", "4:32PM"."""
        low = self.low
        j = last + 1 if self._word(last) in (",", "at", "t") else last
        if (
            self._word(j).isdecimal()
            and self._word(j + 1) == ":"
            and self._touch(j + 1)
            and self._word(j + 2).isdecimal()
        ):
            last = j + 3
            if self._word(last) == ":" and self._touch(last) and self._word(last + 1).isdecimal():
                last += 2
            if self._word(last) in ("am", "pm", "a.m.", "p.m.", "z"):
                last += 1
            if self._word(last) in ("gmt", "utc", "cst", "bst"):
                last += 1
        j = first - 1 if self._word(first - 1) == "," else first
        if (
            j - 3 >= self.pos
            and low[j - 1].isdecimal()
            and low[j - 2] == ":"
            and low[j - 3].isdecimal()
            and self._touch(j - 1)
        ):
            first = j - 3
            if first - 2 >= self.pos and low[first - 1] == ":" and low[first - 2].isdecimal() and self._touch(first):
                first -= 2
        return first, last

    def _chinese(self, i: int, year: int) -> TimeExpr:
        """2018年, 2018年3月, 2018年3月15日"""
        month, day = self._word(i + 2), self._word(i + 4)
        if month.isdecimal() and self._word(i + 3) == "\u6708" and self._touch(i + 2) and 1 <= int(month) <= 12:
            if (
                day.isdecimal()
                and self._word(i + 5) == "\u65e5"
                and self._touch(i + 4)
                and 1 <= int(day) <= monthrange(year, int(month))[1]
            ):
                return self._dated(
                    i, i + 6, year, f"-{int(month):02d}-{int(day):02d}", [(i, i + 6, "date", None, None)]
                )
            return self._dated(i, i + 4, year, f"-{int(month):02d}", [(i, i + 4, "date", None, None)])
        return self._dated(i, i + 2, year, "", [(i, i + 2, "date", None, None)])

    def _chinese_part(self, i: int) -> TimeExpr | None:
        before = self._word(i - 1)
        if (
            self.low[i] == "\u6708"
            and before.isdecimal()
            and self._touch(i)
            and i - 1 >= self.pos
            and 1 <= int(before) <= 12
        ):
            return self._dated(i - 1, i + 1, None, f"-{int(before):02d}", [(i - 1, i + 1, "date", None, None)])
        return None

    def _is_year(self, i: int, year: int) -> bool:
        """A year and no count, name, file name or number of a document."""
        _low, toks, n = self.low, self.toks, self.n
        before, after = self._word(i - 1), self._word(i + 1)
        if before in _MONEY_BEFORE or (before in _NAME_BEFORE and self._same(i - 1, i)) or after in _COUNT_AFTER:
            return False
        if before in _COPYRIGHT or (before in _EVENTS and toks[i - 1][:1].isupper()):
            return False
        if before == ")" and self._word(i - 3) == "(" and self._word(i - 2) == "c":
            return False
        touches_before, touches_after = self._touch(i), self._touch(i + 1)
        if touches_before and (before in "_=#&@" or (before[-1].isalpha() and before not in ("fy", "end", "q", "h"))):
            return False
        if touches_after and after[0].isalpha() and after not in ("s", "'s", "q", "h", "e"):
            return False
        if touches_after and after in "_=#&@":
            return False
        if touches_after and after == "." and self._touch(i + 2) and self._word(i + 2)[:1].isalpha():
            return False
        # res-2018, tech-market-2018.jpg, GB/T-2018; but mid-2018, end-2017, year-end-2017
        if touches_before and before in _DASHES and self._touch(i - 1) and self._word(i - 2) not in _HYPHENATED:
            return False
        if touches_before and before == "/" and self._touch(i - 1):
            return False
        if (
            touches_after
            and after in _DASHES
            and self._touch(i + 2)
            and self._word(i + 2)[:1].isalpha()
            and self._word(i + 2) not in ("based", "end", "level", "to", "and")
        ):
            return False
        if before in (",", ".") and touches_before:
            return False
        if touches_after and after == "s":
            return True
        follower = toks[i + 1] if i + 1 < n and self._same(i, i + 1) else ""
        if (
            follower[:1].isupper()
            and before in ("the", "'s", "a")
            and not follower.isupper()
            and after not in _MONTHS
            and after not in ("census", "survey")
            and not self._titled(i)
        ):
            # "the 2009 G-20 summit", "the 2022 Winter Olympics"
            return False
        if (
            follower[:1].isupper()
            and before[:1].isalpha()
            and toks[i - 1][:1].isupper()
            and before not in _MONTHS
            and before not in _YEAR_STRONG
            and before not in _COMPARING
            and before not in _PREPOSITIONS
            and self._same(i - 1, i)
        ):
            return False
        if before[-1:].isdecimal() and not (before in _YEARS or self._word(i - 2) in _MONTHS):
            return False
        if (before in _YEAR_STRONG or (before in ("for", "of") and year >= 1950)) and self._same(i - 1, i):
            # "in 2000 villages" counts, "in 2018 exports rose" does not.
            return not (
                year in (1800, 1900, 2000)
                and follower[:1].islower()
                and after.endswith("s")
                and after not in _PLURALS_NOT_COUNTED
            )
        if before == "with" and self._word(i - 2) in _COMPARED and year >= 1900:
            # "fell by 4 percent compared with 2020 to 472,000"
            return after not in _COUNT_AFTER
        if before in _HEDGES and before != "over" and before != "than":
            return False
        if (
            before == "than"
            and self._word(i - 2) in ("more", "less", "fewer", "rather")
            and (year < 1950 or (follower[:1].islower() and after.endswith("s")))
        ):
            return False
        if year < 1900 and before not in _MONTHS:
            return False
        if (
            follower[:1].islower()
            and after.endswith("s")
            and after not in _PLURALS_NOT_COUNTED
            and before not in ("the", "'s")
            and len(after) > 3
        ):
            # "2014 contracts were signed"; "the 2022 figures" is a year.
            return after in _NOT_COUNTED
        return True

    def _titled(self, i: int) -> bool:
        """Whether a year stands in a title with capitals throughout, which tell nothing of the next word."""
        sent = self.doc.sents[self.doc.sent_of[i]]
        words_ = [w for w in self.toks[sent.first : min(sent.last, sent.first + 40)] if w[0].isalpha() and len(w) > 3]
        return (
            len(words_) >= 4
            and self.toks[sent.last - 1] not in ".?!:"
            and 5 * sum(w[0].isupper() for w in words_) >= 4 * len(words_)
        )

    # -- months and days

    def _month(self, i: int) -> TimeExpr | None:
        low, toks, _n = self.low, self.toks, self.n
        word = low[i]
        if (
            word in ("may", "march", "mar", "dec", "sep", "jan", "jun", "jul", "nov", "oct", "feb", "apr", "aug")
            and not toks[i][0].isupper()
        ):
            return None
        month = _MONTHS[word]
        first, j = i, i + 1
        if self._word(j) == "." and len(word) <= 4 and self._touch(j):
            j += 1
        before = self._word(i - 1)
        dashed = self._dashed_day(i, j)
        day: int | None = None
        ledger_first = i
        if (
            before.isdecimal()
            and len(before) <= 2
            and i - 1 >= self.pos
            and 1 <= int(before) <= 31
            and self._same(i - 1, i)
            and not self._touch(i - 1)
        ):
            day, first = int(before), i - 1
        elif dashed or (before in _SUFFIXES and self._word(i - 2).isdecimal() and self._touch(i - 1)):
            day, first = int(low[i - 2]), i - 2
        elif before == "of" and self._word(i - 2) in _SUFFIXES and self._word(i - 3).isdecimal():
            day, first = int(low[i - 3]), i - 3
        if first < self.pos or (day is not None and not 1 <= day <= 31):
            day, first = None, i
        ledger_first = first
        if day is None:
            d = self._word(j)
            if (
                d.isdecimal()
                and len(d) <= 2
                and 1 <= int(d) <= 31
                and self._same(i, j)
                and self._word(j + 1) not in _COUNT_AFTER
                and not (self._word(j + 1) == "." and self._touch(j + 1) and self._word(j + 2).isdecimal())
            ):
                day = int(d)
                j += 1
                if self._word(j) in _SUFFIXES and self._touch(j):
                    j += 1
            elif word in ("may", "march") and not self._month_place(i, j):
                return None
        elif word in ("may", "march") and not toks[i][0].isupper():
            return None
        last = j
        year: int | None = None
        y = (
            j + 1
            if (self._word(j) in (",", "of") and day is not None)
            or dashed
            or (self._word(j) == "," and self._word(j + 1) in _YEARS and not self._word(j + 2)[:1].isalpha())
            else j
        )
        if (
            self._word(y) in _YEARS
            and self._same(i, y)
            and self._word(y + 1) not in _COUNT_AFTER
            and (self._word(j) != "," or day is not None)
        ):
            year = _YEARS[low[y]]
            last = y + 1
        if day is not None and day > monthrange(year or 2000, month)[1]:
            day, last, j = None, i + 1, i + 1
            year = None
        ledger: Ledger = []
        template = f"-{month:02d}"
        if day is not None:
            template = f"-{month:02d}-{day:02d}"
            sep = self._word(last)
            # July 10-16; Oct 1 to 7
            d2 = self._word(last + 1)
            if (
                year is None
                and sep
                and (sep in _DASHES or sep in _RANGE_WORDS or sep == "and")
                and d2.isdecimal()
                and len(d2) <= 2
                and day < int(d2) <= 31
                and self._same(i, last + 1)
            ):
                follow = self._word(last + 2)
                if (
                    follow not in _COUNT_AFTER
                    and (sep != "and" or not follow[:1].isalpha() or follow in _PREPOSITIONS)
                    and follow not in _MONTHS
                ) and int(d2) <= monthrange(2000, month)[1]:
                    template += f"/-{month:02d}-{int(d2):02d}"
                    if sep in _DASHES:
                        last += 2
                        ledger.append((ledger_first, last, "date", None, None))
                    else:
                        ledger.append((ledger_first, last, "date", None, None))
                        ledger.append((last + 1, last + 2, "date", None, None))
                        last += 2
                    y = last + 1 if self._word(last) == "," else last
                    if self._word(y) in _YEARS and self._same(i, y):
                        year = _YEARS[low[y]]
                        a, _b, *_ = ledger[0]
                        if len(ledger) == 1:
                            ledger = [(a, y + 1, "date", None, None)]
                        else:
                            ledger[1] = (ledger[1][0], y + 1, "date", None, None)
                        last = y + 1
            if not ledger:
                first, last = self._clock(first, last)
                ledger.append((first, last, "date", None, None))
        elif year is not None:
            ledger.append((first, last, "date", None, None))
        if (
            day is None
            and year is None
            and month % 3 == 0
            and self._word(last) == "quarter"
            and (before := self._word(first - 1)) not in _DASHES
            and before != "to"
        ):
            # "the June quarter"
            last += 1
            template = f"-Q{month // 3}"
        t = self._dated(first, last, year, template, ledger)
        if year is None:
            self._tail(t)
        return t

    def _dashed_day(self, i: int, j: int) -> bool:
        """Whether the month i stands between a day and a year, with dashes that touch: "12-Jun-2023"."""
        day = self._word(i - 2)
        return (
            self._word(i - 1) in _DASHES
            and self._word(j) == self._word(i - 1)
            and self._word(j + 1) in _YEARS
            and day.isdecimal()
            and len(day) <= 2
            and all(map(self._touch, (i - 1, i, j, j + 1)))
        )

    def _month_place(self, i: int, j: int) -> bool:
        """Whether "May" or "March" with no day is the month."""
        if self._word(j) in _YEARS:
            return True
        before = self._word(i - 1)
        after = self._word(j)
        return (
            before
            in (
                "in",
                "of",
                "by",
                "since",
                "from",
                "with",
                "than",
                "against",
                "to",
                "until",
                "till",
                "early",
                "late",
                "mid",
                "end",
                "last",
                "this",
                "next",
                "and",
                "-",
                "through",
                "between",
                "for",
                "during",
            )
            or after in ("to", "-", "\u2013", "through", "this", "last")
        ) and not (
            before == "to" and self._word(i - 2) not in _MONTHS and after not in (",", ".", "this", "last", ")", "of")
        )

    def _tail(self, t: TimeExpr) -> None:
        """The year behind a part of it: "of 2018", "2018", "this year", "of last year", "of the same year"."""
        low = self.low
        j = t.last
        w = self._word(j)
        if not self._same(t.last - 1, j):
            return
        k = j + 1 if w in ("of", "in", ",") else j
        if self._fiscal_tail(t, k):
            return
        w = self._word(k)
        if w in _YEARS and low[j] != "," and self._word(k + 1) not in _COUNT_AFTER:
            if self._word(k + 1) in ("-", "/") and self._touch(k + 1):
                two = self._word(k + 2)
                if self._fiscal_month() > 1 and two == f"{(_YEARS[w] + 1) % 100:02d}" and self._touch(k + 2):
                    t.ledger.append((k, k + 3, "date", None, None))
                    self._fiscal_part(t, _YEARS[w], k + 3)
                return
            t.year = _YEARS[w]
            t.iso = build(t.year, t.template or "")
            t.rel = None
            t.explicit = True
            t.last = k + 1
            if (
                t.ledger
                and low[j] == "of"
                and t.ledger[-1][1] == j
                and t.template
                and ("Q" in t.template or t.template in ("-01/-06", "-07/-12"))
                and low[j - 1] != "months"
            ) or (t.ledger and j == k and t.ledger[-1][1] == j):
                t.ledger[-1] = (t.ledger[-1][0], k + 1, "date", None, None)
            else:
                t.ledger.append((k, k + 1, "date", None, None))
            return
        if low[j] == ",":
            return
        if w in ("the", "that"):
            nxt = self._word(k + 1)
            if nxt == "year" and self._word(k + 2) not in ("before", "earlier"):
                t.last = k + 2
                t.rel = "part_the_year"
                return
            if nxt in ("same", "previous", "preceding", "current", "following") and self._word(k + 2) == "year":
                t.last = k + 3
                t.rel = {"same": "part_the_year", "current": "part", "following": "part_next"}.get(nxt, "part_prev")
                if nxt == "current" and self.today:
                    self._set_year(t, self.today.year)
                return
            return
        if w in ("this", "last", "next") and self._word(k + 1) == "year":
            t.last = k + 2
            if self.today:
                self._set_year(t, self.today.year + {"this": 0, "last": -1, "next": 1}[w])
            else:
                t.rel = "unknown"
            return

    def _fiscal_tail(self, t: TimeExpr, k: int) -> bool:
        """ "(the first quarter) of fiscal 2024", "(the first eight months) of the current financial year" """
        w = self._word(k)
        if w in _FISCAL_LEAD:
            k += 1
        elif w not in _FISCAL:
            return False
        if self._word(k) in _YEARS and self._word(k + 1) in _FISCAL and self._word(k + 2) == "year":
            t.ledger.append((k, k + 1, "date", None, None))
            self._fiscal_part(t, int(self._fiscal(_YEARS[self.low[k]], None, self._fiscal_month() or 10)[:4]), k + 3)
            return True
        if self._word(k) not in _FISCAL:
            return False
        two = self._word(k + 1)
        if self._word(k) == "fy" and len(two) == 2 and two.isdecimal():
            t.ledger.append((k, k + 2, "date", None, None))
            self._fiscal_part(t, int(self._fiscal(2000 + int(two), None, self._fiscal_month() or 10)[:4]), k + 2)
            return True
        j = k + 2 if self._word(k + 1) == "year" and self._word(k) != "fy" else k + 1
        month = self._fiscal_month() or 10
        row = j
        if self._word(j) in _YEARS:
            year = _YEARS[self.low[j]]
            j += 1
            end = None
            if self._word(j) in ("-", "/", "\u2013") and self._touch(j) and self._touch(j + 1):
                two = self._word(j + 1)
                end = year + 1 if two.isdecimal() and int(two) % 100 == (year + 1) % 100 else None
                j = j + 2 if end is not None else j
            begin = int(self._fiscal(year, end, month)[:4])
            t.ledger.append((row, j, "date", None, None))
        elif self._word(k) == "fy" or not self.today or w in _FISCAL:
            return False
        else:
            begin = self._fiscal_begin(w, month, t)
        self._fiscal_part(t, begin, j)
        return True

    def _fiscal_part(self, t: TimeExpr, begin: int, end: int) -> None:
        """Make a part of a year one of the fiscal year beginning in a calendar year; the expression ends at a token."""
        month = self._fiscal_month() or 10
        first, last = _part_months(t.template or "")
        if first == last:
            # A month by its name.
            self._set_year(t, begin if first >= month else begin + 1)
        else:
            t.iso = months_from(begin * 12 + month - 2 + first, last - first + 1)
            t.template, t.rel, t.explicit = None, None, True
        t.last = end

    def _fiscal_begin(self, word: str, month: int, part: TimeExpr | None = None) -> int:
        """The calendar year in which "this", "last", "the" fiscal year begins."""
        assert self.today is not None
        begin = self.today.year if self.today.month >= month else self.today.year - 1
        if word in ("last", "previous", "preceding", "prior"):
            return begin - 1
        if word in ("next", "coming", "upcoming", "following"):
            return begin + 1
        if part is not None and word not in _CURRENT:
            # The part of it that is over.
            over = begin * 12 + month - 2 + _part_months(part.template or "")[1]
            if over > self.today.year * 12 + self.today.month - 1:
                return begin - 1
        return begin

    def _set_year(self, t: TimeExpr, year: int) -> None:
        t.year = year
        t.iso = build(year, t.template or "")
        t.rel = None
        t.explicit = True

    # -- quarters, halves, months of a year

    def _on_itself(self, i: int, word: str) -> int:
        """The token after "month on month", "quarter-on-quarter"; 0 where there is none."""
        j = i + 1
        if self._word(j) in _DASHES:
            j += 1
        if self._word(j) not in ("on", "over"):
            return 0
        j += 1
        if self._word(j) in _DASHES:
            j += 1
        return j + 1 if self._word(j) == word else 0

    def _quarter(self, i: int) -> TimeExpr | None:
        low = self.low
        if low[i] == "quarter" and (last := self._on_itself(i, "quarter")):
            return self._cue(i, last, "qoq")
        k = i - 1
        if self._word(k) in _DASHES:
            k -= 1
        w = self._word(k)
        if not self._same(k, i) or k < self.pos:
            return None
        if low[i] == "quarters":
            count = _CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) == 1 else 0)
            lead = self._word(k - 1)
            if lead == "first" and count in (2, 3):
                t = self._dated(k - 1, i + 1, None, f"-01/-{3 * count:02d}", [(k - 1, i + 1, "date", None, None)])
                self._tail(t)
                return t
            return None
        number = _ORDINALS.get(w)
        row = k
        if w in _SUFFIXES and self._word(k - 1).isdecimal():
            number = int(low[k - 1]) if int(low[k - 1]) <= 4 else None
            row = k - 1
        if number is not None and (w not in ("last", "final", "latter") or self._word(i + 1) == "of"):
            end = i + 1
            ledger: Ledger = [(row, end, "date", None, None)] if w not in ("last", "final", "latter") else []
            t = self._dated(row, end, None, f"-Q{number}", ledger)
            self._tail(t)
            self._ended(t)
            if t.rel == "part" and self.today and self._word(row - 1) in ("fiscal", "financial"):
                # "its fiscal first quarter"
                self._fiscal_part(t, self._fiscal_begin("the", self._fiscal_month() or 10, t), t.last)
            return t
        if w in ("the", "a") and self._word(i + 1) in _UP_TO and (span := self._until(i + 1, 3)) is not None:
            span.first = k
            return span
        if w in (
            "this",
            "current",
            "last",
            "past",
            "previous",
            "preceding",
            "same",
            "corresponding",
            "the",
            "year-ago",
            "next",
        ):
            return self._relative_unit(i, w, k, "quarter")
        return None

    def _other_quarters(self, t: TimeExpr, found: list[TimeExpr]) -> None:
        """ "6.8 percent in the first quarter and 6.7 percent in the second": the noun is told once."""
        low, sent = self.low, self.doc.sents[t.sent]
        for i in range(t.last + 2, min(t.last + 26, sent.last - 1)):
            number = _ORDINALS.get(low[i])
            if (
                number is not None
                and low[i - 1] == "the"
                and low[i - 2] in ("in", "of", "from", "than", "for", "during")
                and low[i] not in ("last", "final", "latter")
                and (low[i + 1] in _STOPS or low[i + 1] in ("and", "while", "but", "to"))
            ):
                other = self._dated(i, i + 1, t.year, f"-Q{number}", [(i, i + 1, "date", None, None)])
                other.sent = t.sent
                found.append(other)
                self.pos = i + 1
            elif low[i] in _TRIGGERS and low[i] not in _NOW:
                return

    def _ended(self, t: TimeExpr) -> None:
        """ "the second quarter ended in June", "its fourth quarter ended Sept. 30": the three months up to it."""
        if self._word(t.last) not in ("ended", "ending") or t.year is not None:
            return
        span = self._until(t.last, 3)
        if span is not None:
            t.iso, t.last, t.template, t.rel, t.explicit = span.iso, span.last, None, None, True
            t.ledger += span.ledger

    def _half(self, i: int) -> TimeExpr | None:
        k = i - 1
        if self._word(k) in _DASHES:
            k -= 1
        w = self._word(k)
        template = _HALF_FIRST.get(w)
        if template is None or k < self.pos or not self._same(k, i):
            return None
        if (
            self._word(i + 1) == "of"
            and self._word(i + 2) not in ("this", "last", "next", "the", "that", "fiscal", "fy")
            and self._word(i + 2) not in _YEARS
        ):
            return None
        last = i + 3 if self._word(i + 1) in _DASHES and self._word(i + 2) == "year" else i + 1
        t = self._dated(k, last, None, template, [(k, i + 1, "date", None, None)])
        self._tail(t)
        if t.rel == "part" and self._word(i + 1) == "of":
            return None
        return t

    def _months_word(self, i: int) -> TimeExpr | None:
        """first ten months, past 12 months, last month, the same months of 2020, three months to September"""
        low = self.low
        k = i - 1
        if self._word(k) == "-":
            k -= 1
        w = self._word(k)
        if low[i] == "month" and (last := self._on_itself(i, "month")):
            return self._cue(i, last, "mom")
        if k < self.pos or not self._same(k, i):
            return None
        if low[i] == "month":
            if w == "the" and self._word(i + 1) in _UP_TO and (span := self._until(i + 1, 1)) is not None:
                span.first = k
                return span
            if w in (
                "last",
                "this",
                "next",
                "previous",
                "preceding",
                "same",
                "the",
                "that",
                "current",
                "corresponding",
                "following",
            ):
                return self._relative_unit(i, w, k, "month")
            if w in ("a", "one") and self._word(i + 1) in ("earlier", "ago", "before"):
                t = TimeExpr(
                    k,
                    i + 2,
                    None,
                    "relative",
                    [(k, i + 1, "duration", 1.0, "month")] if w == "one" else [],
                    "prev_month",
                )
                t.role = "base"
                return t
            return None
        if w in ("same", "corresponding"):
            return self._same_period(i, k)
        count = _CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 2 else 0)
        if not count:
            return None
        lead = self._word(k - 1)
        if lead == "first" and count <= 12 and k - 1 >= self.pos:
            t = self._dated(
                k - 1, i + 1, None, f"-01/-{count:02d}" if count > 1 else "-01", [(k - 1, i + 1, "date", None, None)]
            )
            self._tail(t)
            return t
        if lead in ("final", "last") and self._word(i + 1) == "of" and count <= 12:
            t = self._dated(
                k - 1, i + 1, None, f"-{13 - count:02d}/-12", [(k, i + 1, "duration", float(count), "month")]
            )
            self._tail(t)
            return t
        after = self._word(i + 1)
        if after in ("to", "ended", "ending", "through"):
            span = self._until(i + 1, count)
            if span is not None:
                span.first = k
                span.ledger.insert(0, (k, i + 1, "duration", float(count), "month"))
                return span
        duration: Ledger = [(k, i + 1, "duration", float(count), "month")]
        if lead in _DEMONSTRATIVE and self._word(k - 2) in _WITHIN and after not in ("of", "before", "after"):
            t = TimeExpr(k, i + 1, None, "relative", duration, "the_period")
            t.months = count
            return t
        if lead in ("previous", "preceding", "prior") and count in (3, 12):
            t = TimeExpr(k, i + 1, None, "relative", duration, "prev_quarter" if count == 3 else "prev")
            t.role = "base"
            return t
        if lead in _PAST_WORDS and k - 1 >= self.pos:
            iso = None
            if self.today:
                iso = months_from(self.today.year * 12 + self.today.month - 1 - count, count)
            return TimeExpr(k - 1, i + 1, iso, "relative", duration)
        if after in ("ago", "earlier", "before", "previously") and count % 12 == 0:
            t = TimeExpr(k, i + 2, None, "relative", duration, "prev")
            t.year = count // 12
            t.role = "base"
            return t
        if count == 3 and after in ("earlier", "before", "previously"):
            t = TimeExpr(k, i + 2, None, "relative", duration, "prev_quarter")
            t.role = "base"
            return t
        if after in ("ago", "earlier"):
            iso = None
            if self.today:
                m = self.today.year * 12 + self.today.month - 1 - count
                iso = f"{m // 12}-{m % 12 + 1:02d}"
            return TimeExpr(k, i + 2, iso, "relative", duration)
        return None

    def _until(self, j: int, months: int) -> TimeExpr | None:
        """ "(12 months) to March 2024", "(year) ended 31 March 2024": the months up to the one named."""
        k = j + 1
        while self._word(k) in ("in", "on", "the", "end", "of", "-"):
            k += 1
        for i in range(k, min(k + 4, self.n)):
            if self.low[i] in _MONTHS and self.toks[i][0].isupper():
                keep, self.pos = self.pos, k
                t = self._month(i)
                self.pos = keep
                if t is None or t.first > k + 1:
                    return None
                if t.year is None and self.today:
                    part = (t.template or "")[:3]
                    over = build(self.today.year, part) <= self.today.isoformat()[:7]
                    year = self.today.year if over else self.today.year - 1
                    ahead = self.low[max(self.doc.sents[self.doc.sent_of[j]].first, j - 30) : j]
                    if months == 12 and self.low[j] in ("ending", "to", "through") and not _FORWARD.isdisjoint(ahead):
                        year += 1
                    self._set_year(t, year)
                if t.iso is None:
                    return None
                day = bounds(t.iso)[1]
                t.day = day if len(t.iso) == 10 else None
                t.iso = months_from(day.year * 12 + day.month - months, months)
                t.template = None
                t.rel = None
                return t
            if not (self.low[i].isdecimal() or self.low[i] in _SUFFIXES):
                return None
        return None

    def _relative_unit(self, i: int, w: str, k: int, unit: str) -> TimeExpr | None:
        """last month, this quarter, the previous quarter, the same quarter of 2019"""
        if w in ("same", "corresponding", "year-ago"):
            return self._same_period(i, k)
        if w == "the":
            if self._word(i + 1) in ("before", "earlier") and self._word(i + 2) not in ("the", "it", "he", "they"):
                t = TimeExpr(k, i + 2, None, "relative", [], "prev_" + unit)
                t.role = "base"
                return t
            if self._word(k - 1) not in ("in", "during", "for", "over", "of", "throughout"):
                return None
            t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
            t.grain = unit
            return t
        if w == "that":
            t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
            t.grain = unit
            return t
        if w in ("previous", "preceding") or (w == "last" and self._word(k - 1) == "the"):
            t = TimeExpr(k, i + 1, None, "relative", [], "prev_" + unit)
            t.role = "base"
            return t
        if not self.today:
            return TimeExpr(k, i + 1, None, "relative", [])
        step = {"this": 0, "current": 0, "last": -1, "past": -1, "next": 1, "following": 1}.get(w, 0)
        t = TimeExpr(k, i + 1, period_around(self.today, unit, step), "relative", [])
        t.explicit = True
        return t

    def _same_period(self, i: int, k: int) -> TimeExpr:
        """the same period of 2019, the same months of last year, the same period a year earlier"""
        low = self.low
        t = TimeExpr(k, i + 1, None, "relative", [], "same")
        j = i + 1
        if self._word(j) in ("of", "in", "from", "for", ",") and self._same(i, j):
            j += 1
        w = self._word(j)
        if (
            w == "the"
            and self._word(j + 1) in ("previous", "preceding", "prior", "last", "year")
            and (self._word(j + 2) == "year" or self._word(j + 2) in ("before", "earlier"))
        ):
            t.last = j + 3
            t.year = -1
        elif w in ("last", "this", "previous") and self._word(j + 1) == "year":
            t.last = j + 2
            t.year = -1 if w != "this" else 0
            if w == "last" and self.today:
                t.year = self.today.year - 1
        elif w in ("a", "one") and self._word(j + 1) == "year" and self._word(j + 2) in ("earlier", "ago", "before"):
            t.last = j + 3
            t.year = -1
        elif w in _YEARS and self._same(i, j) and self._word(j + 1) not in _COUNT_AFTER:
            t.year = _YEARS[w]
            t.last = j + 1
            t.ledger.append((j, j + 1, "date", None, None))
        elif low[i] == "time" and t.last == i + 1:
            t.rel = None
            t.role = "cue"
        else:
            t.year = None
        return t

    # -- the word "year" and longer

    def _year_word(self, i: int) -> TimeExpr | None:
        low, today = self.low, self.today
        before, after = self._word(i - 1), self._word(i + 1)
        if not self._same(i - 1, i):
            before = ""
        if not self._same(i, i + 1):
            after = ""
        k = i - 1
        if after in ("-", "\u2013") or (after == "on" and self._word(i + 2) == "year"):
            # year-on-year, year on year, year-over-year, year-end, year-earlier
            j = i + 2 if after in ("-", "\u2013") else i + 1
            w = self._word(j)
            if w in ("on", "over", "to"):
                m = j + 2 if self._word(j + 1) in ("-", "\u2013") else j + 1
                if self._word(m) == "year":
                    return self._cue(i, m + 1, "yoy")
                if w == "to" and self._word(m) == "date":
                    return self._to_date(i, m + 1)
            if w == "end":
                if self._word(j + 1) in _YEARS:
                    t = self._dated(i, j + 2, _YEARS[low[j + 1]], "", [(j + 1, j + 2, "date", None, None)])
                    t.edge = 1
                    return t
                t = TimeExpr(i, j + 1, None, "relative", [], "the_year")
                t.edge = 1
                return t
            if w in ("earlier", "ago"):
                t = TimeExpr(i, j + 1, None, "relative", [], "prev")
                t.role = "base"
                return t
            return None
        if after == "over" and self._word(i + 2) == "year":
            return self._cue(i, i + 3, "yoy")
        if after == "to" and self._word(i + 2) == "date":
            return self._to_date(i, i + 3)
        if before in ("-", "\u2013"):
            # full-year, whole-year, mid-year; not three-year
            if self._word(i - 2) in ("full", "whole"):
                if after in _YEARS:
                    return None
                return TimeExpr(i - 2, i + 1, None, "relative", [], "whole_year")
            if self._word(i - 2) == "mid" and self._word(i - 3) in ("at", "by"):
                # A stock "at mid-year" is as of the end of June.
                t = TimeExpr(i - 2, i + 1, None, "relative", [], "mid_year")
                t.template, t.edge = "-01/-06", 1
                if today:
                    t.iso = end_day(build(today.year, t.template))
                return t
            return None
        if (
            before in ("fiscal", "financial")
            and after in ("to", "ending", "ended", "through")
            and (span := self._until(i + 1, 12)) is not None
        ):
            # "for the fiscal year to March 2024"
            span.first = k
            return span
        if before in ("fiscal", "financial"):
            return self._fiscal_word(i)
        if after in ("earlier", "ago", "before", "previously") and before in ("a", "the", "one"):
            t = TimeExpr(
                k,
                i + 2,
                None,
                "relative",
                [(k, i + 1, "duration", 1.0, "year")] if before == "one" else [],
                "prev",
            )
            t.role = "base"
            if after == "before" and self._word(i + 2) == "last":
                t.rel, t.role, t.last = None, "time", i + 3
                t.iso = str(today.year - 2) if today else None
                t.explicit = True
            return t
        if after in ("that", "which") and self._word(i + 2) in _UP_TO and before in ("the", "financial", "fiscal"):
            span = self._until(i + 2, 12)
            if span is not None:
                span.first = i
                return span
        if after == "later" and before in ("a", "one"):
            t = TimeExpr(
                k, i + 2, None, "relative", [(k, i + 1, "duration", 1.0, "year")] if before == "one" else [], "later"
            )
            t.year = 1
            return t
        if after in ("to", "ended", "ending", "through") and before in (
            "the",
            "full",
            "in",
            "financial",
            "a",
            "fiscal",
            "whole",
        ):
            span = self._until(i + 1, 12)
            if span is not None:
                span.first = i
                return span
        if before in _YEAR_KINDS and self._word(k - 1) in ("previous", "preceding", "prior"):
            t = TimeExpr(k - 1, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if before in _CURRENT:
            t = TimeExpr(k, i + 1, str(today.year) if today else None, "relative", [], None)
            t.explicit = True
            j = k - 1
            if self._word(j) == "of":
                j -= 1
            if self._word(j) == "far" and self._word(j - 1) == "so" and j - 1 >= self.pos:
                t.first = j - 1
                self._ytd(t)
            elif after == "so" and self._word(i + 2) == "far":
                t.last = i + 3
                self._ytd(t)
            elif self._word(j) == "date" and self._word(j - 1) == "to":
                t.first = j - 1
                self._ytd(t)
            elif "already" in low[max(self.doc.sents[self.doc.sent_of[i]].first, k - 12) : k]:
                # "The market has already doubled this year"
                self._ytd(t)
            return t
        if before in ("last", "past"):
            if self._word(k - 1) == "the" and after in ("of", "before", "for", "in", "when"):
                return None
            lead = self._word(k - 1)
            if lead == "the" and self._word(k - 2) in ("over", "in", "during", "within"):
                iso = f"{period_around(today, 'month', -12)}/{period_around(today, 'month', -1)}" if today else None
                return TimeExpr(k, i + 1, iso, "relative", [])
            t = TimeExpr(k, i + 1, str(today.year - 1) if today else None, "relative", [])
            t.rel = None if today else "unknown_last"
            t.explicit = True
            return t
        if before in ("next", "coming", "upcoming"):
            t = TimeExpr(k, i + 1, str(today.year + 1) if today else None, "relative", [])
            t.explicit = True
            return t
        if before == "following":
            return TimeExpr(k, i + 1, None, "relative", [], "next_the_year")
        if before in ("previous", "preceding", "prior"):
            t = TimeExpr(k, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if before in ("that", "same"):
            return TimeExpr(k, i + 1, None, "relative", [], "that_year" if before == "that" else "the_year")
        if before in ("whole", "full", "entire"):
            return TimeExpr(k, i + 1, None, "relative", [], "whole_year")
        if before == "the":
            if after in _YEARS or after in ("of",):
                return None
            if self.low[i + 1 : i + 4] == ["as", "a", "whole"]:
                return TimeExpr(k, i + 4, None, "relative", [], "whole_year")
            lead = self._word(k - 1)
            if after == "end":
                t = TimeExpr(k, i + 2, None, "relative", [], "the_year")
                t.edge = 1
                return t
            if after == "'s" and self._word(i + 2) in ("end", "close"):
                t = TimeExpr(k, i + 3, None, "relative", [], "the_year")
                t.edge = 1
                return t
            if lead == "on" and self._same(k - 1, k):
                t = TimeExpr(k, i + 1, None, "relative", [], "prev")
                t.role = "base"
                return t
            if lead in (
                "in",
                "during",
                "of",
                "over",
                "for",
                "throughout",
                "through",
                "before",
                "within",
                "across",
                "by",
                "at",
            ) or after in ("saw", "had", "was", "ended", "began", "closed"):
                return TimeExpr(k, i + 1, None, "relative", [], "the_year")
            return None
        if before == "first" and self._word(k - 1) in ("its", "their", "his", "her", "the"):
            return TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "first_years")
        return None

    def _cue(self, first: int, last: int, rel: str) -> TimeExpr:
        t = TimeExpr(first, last, None, "relative", [], rel)
        t.role = "cue"
        return t

    def _to_date(self, first: int, last: int) -> TimeExpr:
        t = TimeExpr(first, last, str(self.today.year) if self.today else None, "relative", [])
        self._ytd(t)
        return t

    def _ytd(self, t: TimeExpr) -> None:
        t.iso = f"{self.today.year}-01-01/{self.today.isoformat()}" if self.today else None
        t.rel = "ytd"

    def _years_word(self, i: int) -> TimeExpr | None:
        """five years ago, over the past three decades, the first two years, in the next three years, recent years"""
        low, today = self.low, self.today
        unit = 10 if low[i].startswith("decade") else 1
        k = i - 1
        w = self._word(k)
        if not self._same(k, i) or k < self.pos:
            return None
        count = _CARDINALS.get(w) or (int(w) if w.isdecimal() and len(w) <= 3 else 0)
        name = "decade" if unit == 10 else "year"
        ledger: Ledger = []
        if count:
            ledger.append((k, i + 1, "duration", float(count), name))
            if w == "one" and unit == 10:
                ledger = [(k, i + 1, "duration", 1.0, name)]
            k -= 1
        elif low[i] == "decade":
            count = 1
            if w in ("a", "the", "one"):
                k -= 1
        elif w in ("recent", "previous", "past", "last"):
            return TimeExpr(k, i + 1, None, "relative", [], "vague")
        else:
            return None
        years = count * unit
        if years > 150:
            # No statistics reach back or forward so far.
            return None
        lead = self._word(k)
        while lead in ("or", "so", "more", "than", "full", "consecutive", "straight"):
            k -= 1
            lead = self._word(k)
        after = self._word(i + 1)
        first = ledger[0][0] if ledger else i
        if after in ("ago", "earlier", "before", "previously") and not (
            after == "before" and self._word(i + 2) in ("the", "it", "he", "they")
        ):
            if low[i] == "decade" and not ledger:
                first = i - 1 if w in ("a", "one", "the") else i
            t = TimeExpr(first, i + 2, None, "relative", ledger)
            if after == "ago" and today:
                t.iso = str(today.year - years)
                t.rel = "ago"
            elif after != "ago":
                t.rel = "prev"
                t.year = years
            return t
        if after == "later" and ledger and unit == 1:
            t = TimeExpr(first, i + 2, None, "relative", ledger, "later")
            t.year = years
            return t
        if after in ("to", "until", "ending") and (ledger or unit == 10) and self._word(i + 2) in _YEARS:
            end = _YEARS[low[i + 2]]
            ledger.append((i + 2, i + 3, "date", None, None))
            t = TimeExpr(first, i + 3, f"{end - years + 1}/{end}", "date", ledger)
            t.explicit = True
            return t
        if (
            lead in _DEMONSTRATIVE
            and ledger
            and self._word(k - 1) in _WITHIN
            and after not in ("of", "before", "after", "since", "from", "to", "between")
        ):
            t = TimeExpr(k, i + 1, None, "relative", ledger, "the_period")
            t.months = 12 * years
            return t
        if lead in _PAST_WORDS:
            iso = None
            if today:
                # The year is over in the text's mind from late autumn on.
                last = today.year if today.month >= 10 else today.year - 1
                iso = f"{last - years + 1}/{last}"
            return TimeExpr(k, i + 1, iso, "relative", ledger)
        if lead == "within" and ledger and unit == 1:
            return TimeExpr(k, i + 1, str(today.year + years) if today else None, "relative", ledger)
        if lead in _NEXT_WORDS:
            iso = None
            if today:
                begin = today.year if today.month <= 6 else today.year + 1
                iso = f"{begin}/{begin + years - 1}"
            return TimeExpr(k, i + 1, iso, "relative", ledger)
        if lead == "first" and unit == 1 and count:
            t = TimeExpr(k, i + 1, None, "relative", [(k, i + 1, "date", None, None)], "first_years")
            t.year = years
            return t
        return None

    def _decade_word(self, i: int) -> TimeExpr | None:
        w = self._word(i - 1)
        if self.low[i] == "decade" and w in _PAST_WORDS and self._same(i - 1, i):
            iso = f"{self.today.year - 10}/{self.today.year - 1}" if self.today else None
            return TimeExpr(i - 1, i + 1, iso, "relative", [])
        if self.low[i] == "decade" and w in _NEXT_WORDS and self._same(i - 1, i):
            iso = f"{self.today.year}/{self.today.year + 9}" if self.today else None
            return TimeExpr(i - 1, i + 1, iso, "relative", [])
        return self._years_word(i)

    # -- period, now, days

    def _period(self, i: int) -> TimeExpr | None:
        k = i - 1
        w = self._word(k)
        if not self._same(k, i) or k < self.pos:
            return None
        if (
            w == "same"
            and self._word(k - 1) == "the"
            and self._word(k - 2) in ("over", "in", "during", "for")
            and self._word(i + 1) not in ("of", "last", "a", "the", "in", "this")
            and self._word(i + 1) not in _YEARS
        ):
            t = TimeExpr(k, i + 1, None, "relative", [], "the_period")
            return t
        if w in ("same", "corresponding", "comparable", "like", "year-earlier", "equivalent"):
            return self._same_period(i, k)
        if w in ("earlier", "ago") and self._word(k - 1) in _DASHES and self._word(k - 2) == "year":
            t = TimeExpr(k - 2, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if (
            w in ("the", "that", "this")
            and (
                self._word(k - 1) in ("in", "during", "over", "for", "of", "throughout", "within")
                or self._word(i + 1) in ("saw",)
            )
            and self._word(i + 1) not in ("of", "from", "between")
        ):
            return TimeExpr(k, i + 1, None, "relative", [], "the_period")
        return None

    def _time_word(self, i: int) -> TimeExpr | None:
        w = self._word(i - 1)
        if self.low[i] in ("season", "edition"):
            if w in ("previous", "preceding") and self._same(i - 1, i):
                t = TimeExpr(i - 1, i + 1, None, "relative", [], "prev")
                t.role = "base"
                return t
            if self.low[i] == "season" and w in ("this", "last", "next", "current") and self._same(i - 1, i):
                return self._season(i, w)
            return None
        if w == "same" and self._same(i - 1, i) and i - 1 >= self.pos:
            t = self._same_period(i, i - 1)
            return t if t.rel == "same" else None
        if w == "that" and self._word(i - 2) in ("at", "by", "since", "in", "during", "over"):
            return TimeExpr(i - 1, i + 1, None, "relative", [], "then" if self._word(i - 2) == "at" else "the_period")
        return None

    def _quarter_of_nature(self, i: int) -> TimeExpr | None:
        """ "this summer", "last winter" """
        which, today = self._word(i - 1), self.today
        if (
            which not in ("this", "last", "next")
            or not self._same(i - 1, i)
            or i - 1 < self.pos
            or self._word(i + 1) in ("festival", "wheat", "crop", "season")
        ):
            return None
        iso = None
        if today:
            begin = _SEASONS[self.low[i]]
            month = today.year * 12 + today.month - 1
            # The one at hand, or the last that has begun.
            first = today.year * 12 + begin - 1
            if which == "last":
                first -= 12 * (first + 2 >= month)
            elif which == "next":
                first += 12 * (first <= month)
            elif begin == 12 and today.month <= 6:
                first -= 12
            iso = months_from(first, 3)
        t = TimeExpr(i - 1, i + 1, iso, "relative", [])
        t.explicit = True
        return t

    def _season(self, i: int, which: str) -> TimeExpr:
        """This season: crops and sports are counted from one summer to the next."""
        iso = None
        if self.today:
            begin = self.today.year - (self.today.month <= 7) + {"last": -1, "next": 1}.get(which, 0)
            iso = f"{begin}/{begin + 1}"
        t = TimeExpr(i - 1, i + 1, iso, "relative", [])
        t.explicit = True
        return t

    def _now(self, i: int) -> TimeExpr | None:
        low = self.low
        word = low[i]
        first, last = i, i + 1
        if word == "present":
            if self._word(i - 1) not in ("at", "the") or (
                self._word(i - 1) == "the" and self._word(i - 2) not in ("to", "until", "at")
            ):
                return None
            first = i - 1 if self._word(i - 1) == "at" else i
        elif word == "far":
            if self._word(i - 1) != "so":
                return None
            if self._word(i + 1) == "this" and self._word(i + 2) == "year":
                return None
            if self._word(i + 1) == "in" and self.today and self._word(i + 2) == str(self.today.year):
                t = self._to_date(i - 1, i + 3)
                t.ledger.append((i + 2, i + 3, "date", None, None))
                return t
            first = i - 1
        elif word == "date" and self._word(i - 1) == "same" and self._word(i - 2) == "the":
            return self._same_period(i, i - 1)
        elif word == "date":
            if self._word(i - 1) != "to":
                return None
            if self._word(i + 1) == "this" and self._word(i + 2) == "year":
                return None
            first = i - 1
        elif word == "moment":
            if self._word(i - 1) != "the" or self._word(i - 2) != "at":
                return None
        elif word == "yesterday":
            iso = (self.today - timedelta(days=1)).isoformat() if self.today else None
            return TimeExpr(i, i + 1, iso, "relative", [])
        elif word == "then":
            if self._word(i - 1) not in ("since", "by", "until"):
                return None
            return TimeExpr(i, i + 1, None, "relative", [], "by_then" if self._word(i - 1) == "by" else "then")
        return TimeExpr(
            max(first, self.pos), last, self.today.isoformat() if self.today else None, "relative", [], "now"
        )

    def _weekday(self, i: int) -> TimeExpr | None:
        if not self.toks[i][0].isupper():
            return None
        iso = None
        if self.today:
            back = (self.today.weekday() - _WEEKDAYS[self.low[i]]) % 7
            w = self._word(i - 1)
            day = self.today - timedelta(days=back)
            if w == "next" or (w in ("this", "coming") and back):
                day += timedelta(days=7)
            if back and w == "on" and self._to_come(i):
                day += timedelta(days=7)
            iso = day.isoformat()
        j = i + 2 if self._word(i + 1) == "," else i + 1
        # "Thursday, February 17, 2005": the date tells it.
        if self._word(j) in _MONTHS and self._word(j + 1).isdecimal():
            return None
        return TimeExpr(i, i + 1, iso, "relative", [], "weekday")

    def _to_come(self, i: int) -> bool:
        """ "is expected to raise its rate on Thursday" """
        low = self.low
        for j in range(max(self.doc.sents[self.doc.sent_of[i]].first + 1, i - 20), i - 1):
            if low[j] == "will" or (low[j] in _FORWARD and low[j + 1] == "to" and low[j - 1] not in _AUXILIARIES):
                return True
        return False

    def _day_word(self, i: int) -> TimeExpr | None:
        """on the third day: a day of something told before; the same day last year"""
        w = self._word(i - 1)
        if self.low[i] == "day" and w == "same" and self._same(i - 1, i) and i - 1 >= self.pos:
            t = self._same_period(i, i - 1)
            return t if t.last > i + 1 else None
        if (
            self.low[i] == "day"
            and self._word(i - 2) == "the"
            and self._word(i - 3) == "on"
            and (w in _ORDINALS or w in _TENS_ORDINALS)
            and w != "last"
        ):
            return TimeExpr(i - 1, i + 1, None, "relative", [(i - 1, i + 1, "date", None, None)], "vague")
        return None

    def _week_word(self, i: int) -> TimeExpr | None:
        w = self._word(i - 1)
        if self.low[i] == "week" and w in ("the", "in") and self._word(i + 1) in _UP_TO:
            span = self._until(i + 1, 1)
            if span is not None and span.day is not None:
                last_day = span.day
                span.iso = f"{(last_day - timedelta(days=6)).isoformat()}/{last_day.isoformat()}"
                span.first = i
                return span
        if self.low[i] == "week" and w in ("this", "last", "next"):
            iso = None
            if self.today:
                monday = self.today - timedelta(days=self.today.weekday() + {"this": 0, "last": 7, "next": -7}[w])
                iso = f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
            return TimeExpr(i - 1, i + 1, iso, "relative", [])
        if self.low[i] == "week" and w == "previous":
            t = TimeExpr(i - 1, i + 1, None, "relative", [], "prev_week")
            t.role = "base"
            return t
        return None

    def _letter(self, i: int) -> TimeExpr | None:
        """Q1, H1, 1Q, 1H; y-o-y, y/y; FY24"""
        low, word = self.low, self.low[i]
        after = self._word(i + 1)
        if word == "ytd":
            return self._to_date(i, i + 1)
        if word in ("yoy", "qoq", "mom"):
            return (
                self._cue(i, i + 1, word) if word != "mom" or self.toks[i].isupper() or self.toks[i] == "MoM" else None
            )
        if word == "y":
            if after in ("-", "/", "o") and self._touch(i + 1):
                for j in range(i + 2, min(i + 6, self.n)):
                    if low[j] == "y":
                        return self._cue(i, j + 1, "yoy")
            return None
        if word == "fy":
            return self._fy(i)
        toks = self.toks
        template = None
        first, last = i, i + 1
        limit = "1234" if word == "q" else "12"
        if toks[i].isupper():
            if (
                len(after) == 1
                and after in limit
                and self._touch(i + 1)
                # "Q2FY16"
                and (not (self._touch(i + 2) and self._word(i + 2).isalnum()) or self._word(i + 2) == "fy")
            ):
                number, last = after, i + 2
            elif (
                self._touch(i)
                and len(self._word(i - 1)) == 1
                and self._word(i - 1) in limit
                and i - 1 >= self.pos
                and not (self._touch(i - 1) and self._word(i - 2)[-1:].isalnum())
            ):
                number, first = low[i - 1], i - 1
            else:
                return None
            template = f"-Q{number}" if word == "q" else ("-01/-06" if number == "1" else "-07/-12")
        if template is None:
            return None
        if last == i + 1 and len(after) == 2 and after.isdecimal() and self._touch(i + 1):
            # 2Q23
            last += 1
            return self._dated(first, last, 2000 + int(after), template, [(first, last, "date", None, None)])
        t = self._dated(first, last, None, template, [(first, last, "date", None, None)])
        self._tail(t)
        return t

    def _annual(self, i: int) -> TimeExpr | None:
        """ "an annual increase of 5 percent", "up 5 percent annually" """
        if self.low[i] == "annual":
            w = self._word(i + 1)
            if w == "inflation" and self._word(i - 1) != "average":
                return self._cue(i, i + 1, "annual")
            if (
                w in ("increase", "rise", "decrease", "decline", "growth", "drop", "gain", "inflation")
                and self._word(i - 1) in ("an", "a", "the")
                and self._word(i - 2) != "average"
            ):
                return self._cue(i, i + 1, "annual")
            return None
        return None

    def _basis_word(self, i: int) -> TimeExpr | None:
        """on a quarterly basis, on a month-on-month basis"""
        rel = _BASES.get(self._word(i - 1))
        return (
            self._cue(i - 1, i + 1, rel) if rel is not None and self._word(i + 1) not in ("point", "points") else None
        )

    # -- fiscal years and plans

    def _fiscal_month(self) -> int:
        """First month of the fiscal year that the text tells of, or of the country that it speaks of; 0 for neither."""
        if self.fiscal_start is None:
            counts = {4: 0, 7: 0, 10: 0, 1: 0}
            counted = self.low[:20_000]
            for w in counted:
                m = _FISCAL_COUNTRY.get(w)
                if m:
                    counts[m] += 1
            best = max(counts, key=lambda m: counts[m])
            self.japan = not _FIRST_YEAR.isdisjoint(counted)
            self.fiscal_start = self._fiscal_told(counted) or (best if counts[best] else 10 if "$" in counted else 0)
        return self.fiscal_start

    def _fiscal_told(self, low: list[str]) -> int:
        """The first month as the text itself tells it: "the fiscal year, which ends in June", "the year to March 31",
        "its fourth quarter ended Sept. 30"; 0 where it does not."""
        for i, w in enumerate(low):
            if w not in _FISCAL_ENDS:
                continue
            j = i + 2 if self._word(i + 1) in ("in", "on", "from") else i + 1
            j = j + 1 if self._word(j).isdecimal() else j
            month = _MONTHS.get(self._word(j))
            if month is None or not self.toks[j][0].isupper():
                continue
            back = low[max(0, i - 7) : i]
            if not _FISCAL.isdisjoint(back) or back[-1:] == ["year"]:
                return month if _FISCAL_ENDS[w] == "begins" else month % 12 + 1
            if back[-1:] == ["quarter"] and back[-2:-1] and (number := _ORDINALS.get(back[-2])):
                return (month - 3 * number) % 12 + 1
        return 0

    def _fiscal(self, year: int, end: int | None, month: int = 0) -> str:
        """A fiscal year by its one year (the one it ends in; in Japan and for "2023-24" the one it begins in)."""
        month = month or self._fiscal_month() or 1
        if month == 1:
            return str(year)
        if end is None and not (month == 4 and self.japan):
            year -= 1
        return f"{year}-{month:02d}/{year + 1}-{month - 1:02d}"

    def _fiscal_or_span(self, first: int, last: int, year: int, end: int, sep: str) -> TimeExpr:
        before = self._word(first - 1)
        fiscal = (
            before in ("fy", "fiscal", "financial")
            or self._word(last) in ("fiscal", "financial")
            or (before == "year" and self._word(first - 2) in ("fiscal", "financial"))
            or (self.fiscal_pairs and self._word(last) not in ("season", "winter"))
        )
        begin = first - 1 if before in ("fy",) and first - 1 >= self.pos else first
        iso = f"{year}/{end}"
        two_digits = len(self.low[last - 1]) == 2
        if end == year + 1 and (two_digits or fiscal):
            if fiscal:
                self.fiscal_pairs = True
                month = self._fiscal_month()
                # Two years for one, and no country known: from July to June, as in most that write it so.
                month = month if month > 1 else 7
                iso = f"{year}-{month:02d}/{end}-{month - 1:02d}" if month > 1 else iso
            elif self._fiscal_month() == 4 and not self.japan:
                iso = f"{year}-04/{end}-03"
        t = TimeExpr(begin, last, iso, "date", [(begin, last, "date", None, None)])
        t.explicit = True
        return t

    def _fy(self, i: int) -> TimeExpr | None:
        after = self._word(i + 1)
        j = i + 1
        if after in ("-", "'"):
            j, after = i + 2, self._word(i + 2)
        if after.isdecimal() and len(after) == 2:
            t = TimeExpr(i, j + 1, self._fiscal(2000 + int(after), None), "date", [(i, j + 1, "date", None, None)])
            t.explicit = True
            return t
        return None

    def _fiscal_word(self, i: int) -> TimeExpr | None:
        """last fiscal year, the current financial year, this fiscal"""
        k = i - 2 if self.low[i] == "year" else i - 1
        w = self._word(k)
        if self._word(i + 1) in _YEARS or not self.today:
            return None
        if w in ("previous", "preceding"):
            t = TimeExpr(k, i + 1, None, "relative", [], "prev")
            t.role = "base"
            return t
        if w not in _FISCAL_LEAD or (w in ("the", "full", "its") and self.low[i] != "year"):
            return None
        month = self._fiscal_month() or 10
        begin = self._fiscal_begin(w, month)
        if w in ("the", "full", "its"):
            start = date(begin, month, 1)
            forward = not _FORWARD.isdisjoint(self.low[max(0, i - 20) : i + 12])
            if not forward and (self.today - start).days < 92:
                # Its results are told in the months after it.
                begin -= 1
        iso = f"{begin}-{month:02d}/{begin + 1}-{month - 1:02d}" if month > 1 else str(begin)
        t = TimeExpr(k, i + 1, iso, "relative", [])
        t.explicit = True
        return t

    def _holiday(self, i: int) -> TimeExpr | None:
        """the 2021 National Day holiday, over this year's May Day holiday; "the holiday" is the stretch told before"""
        k = i - 1
        if self._word(k) in ("week", "golden"):
            k -= 1
        name = _HOLIDAYS.get(f"{self._word(k - 1)}-{self._word(k)}")
        if name is None:
            lead, before = self._word(i - 1), self._word(i - 2)
            if lead not in ("the", "this") or not (before in _WITHIN or before == "of"):
                return None
            last = i + 2 if self._word(i + 1) == "period" else i + 1
            return TimeExpr(i - 1, last, None, "relative", [], "the_period")
        first = k - 1
        if first < self.pos and not (self.pos == first + 1 and self._word(k - 1) in _MONTHS):
            return None
        year: int | None = None
        ledger: Ledger = []
        if self._word(first - 1) in _YEARS:
            first -= 1
            year = _YEARS[self.low[first]]
            ledger = [(first, first + 1, "date", None, None)]
        elif self._word(first - 1) == "'s" and self._word(first - 2) == "year" and self.today:
            year = self.today.year + {"last": -1, "next": 1}.get(self._word(first - 3), 0)
        t = self._dated(first, i + 1, year, name, ledger)
        if year is None:
            self._tail(t)
        return t

    def _fiscal_alone(self, i: int) -> TimeExpr | None:
        after = self._word(i + 1)
        if after in ("year", "years", "deficit", "policy") or after in _YEARS or not self._same(i - 1, i):
            return None
        return self._fiscal_word(i) if self._word(i - 1) in ("this", "last", "next", "current", "previous") else None

    def _plan(self, i: int) -> TimeExpr | None:
        """The words of a plan are a name; their time hangs on an empty span behind them, or on the word "period"."""
        low = self.low
        if not (self._word(i - 1) == "year" and self._word(i - 2) in _DASHES and self._word(i - 3) == "five"):
            if not (self._word(i - 1) == "year" and self._word(i - 2) == "five"):
                return None
            j = i - 3
        else:
            j = i - 4
        w = self._word(j)
        number = _TENS_ORDINALS.get(w, 0)
        if w in _SUFFIXES and self._word(j - 1).isdecimal():
            number = int(low[j - 1])
            j -= 1
        if not 6 <= number <= 30:
            return None
        year = 2016 + 5 * (number - 13)
        last = i + 1
        at = last + 1 if self._word(last) in ('"', "'", "\u201d") else last
        first = at
        if self._word(at) == "period":
            last = at + 1
        else:
            first = last
        t = TimeExpr(first, last, f"{year}/{year + 4}", "date", [], "plan")
        t.explicit = True
        t.cue = j - 1
        lead = self._word(j - 1)
        lead = self._word(j - 2) if lead == "the" else lead
        if first == last and lead not in ("during", "over", "in", "throughout"):
            t.role = "mention"
        return t

    # -- ranges and edges

    def _range(self, t: TimeExpr) -> TimeExpr:
        """Join "from January to May", "between 1994 and 2004", "Jan-Oct", "Nov. 5, 2020 to Jan. 3, 2021"."""
        sep = self._word(t.last)
        if not sep or not self._same(t.last - 1, t.last):
            return t
        before = self._word(t.first - 1)
        if before == "the":
            before = self._word(t.first - 2)
        opened = before in ("from", "between", "for", "during", "period", "of", "in", "(", "over")
        if sep in _DASHES:
            pass
        elif sep in _RANGE_WORDS:
            if (
                sep not in ("through", "thru")
                and before not in ("from", "(", "period", "during", "for", "in", "of", "between", "over")
                and t.template
                in (
                    "",
                    None,
                )
            ):
                return t
        elif sep == "and":
            if before != "between":
                return self._two_months(t, before)
        else:
            return t
        if not opened and sep not in _DASHES and sep not in ("through", "thru") and t.template == "":
            return t
        limit = min(t.last + 7, self.n)
        keep = self.pos
        self.pos = t.last + 1
        other = None
        for i in range(t.last + 1, limit):
            w = self.low[i]
            if w in _TRIGGERS and w not in _COPYRIGHT:
                other = _HANDLERS[w](self, i)
                break
            if not (
                w in ("the", "end", "of", "now", "at", "mid", "-", "late", "early", "to", "in")
                or w.isdecimal()
                or w in _SUFFIXES
            ):
                break
        self.pos = keep
        if other is None:
            return t
        self.pos = t.last + 1
        self._edges(other)
        self.pos = keep
        if other.first > t.last + 1 and not (other.first == t.last + 2 and self.low[t.last + 1] == "the"):
            return t
        if other.rel == "now":
            if t.iso is None and t.rel != "part":
                return t
            if t.iso is None:
                return t
            other.iso = other.iso or None
            if other.iso is None:
                return t
        if (
            other.template is not None
            and t.template is not None
            and other.rel in (None, "part", "part_the_year", "part_prev")
            and not t.explicit
        ):
            # The year of the end is the year of the beginning, unless the range turns the year.
            if "/" in t.template or "/" in other.template:
                return t
            a, b = t.template, other.template
            if "Q" in a + b:
                a, b = quarter_months(a, 0), quarter_months(b, 1)
            joined = self._dated(t.first, other.last, other.year, f"{a}/{b}", t.ledger + other.ledger)
            joined.rel = other.rel
            joined.explicit = other.explicit
            if other.year is not None:
                joined.iso = build(other.year, f"{a}/{b}")
            return joined
        if t.iso is not None and (other.iso is not None or (other.rel == "part" and other.template)):
            end = other.iso or build(int(bounds(t.iso)[1].year), other.template or "")
            if bounds(end)[1] < bounds(t.iso)[0]:
                return t
            if other.edge == 1:
                end = end_day(end)
            joined = TimeExpr(
                t.first,
                other.last,
                join(t.iso, end),
                "date",
                t.ledger + other.ledger,
                "span" if before in ("from", "between") else None,
            )
            joined.explicit = True
            return joined
        return t

    def _two_months(self, t: TimeExpr, before: str) -> TimeExpr:
        """ "in January and February" is a stretch, unless each has its own figure."""
        month = _MONTHS.get(self._word(t.last + 1), 0)
        if (
            before not in ("in", "during", "for", "over", "(")
            or t.rel != "part"
            or len(t.template or "") != 3
            or not t.template
            or f"-{month - 1:02d}" != t.template
            or not self.toks[t.last + 1][0].isupper()
            or self._word(t.last + 2).isdecimal()
            or "respectively" in self.low[t.last : self.doc.sents[self.doc.sent_of[t.first]].last]
        ):
            return t
        joined = self._dated(t.first, t.last + 2, None, f"{t.template}/-{month:02d}", [])
        self._tail(joined)
        return joined

    def _edges(self, t: TimeExpr) -> None:
        """ "the end of", "end-", "late", "year-end" before an expression."""
        low = self.low
        k = t.first - 1
        if (
            k < self.pos
            or (t.role in ("base", "cue") and t.rel != "prev")
            or not self._same(k, t.first if t.first < self.n else t.first - 1)
        ):
            return
        w = low[k]
        if w in ("the", "this", "that") and t.rel in ("the_year", "that_year", "whole_year", "the_period", "prev"):
            k -= 1
            w = self._word(k)
        if w == "of":
            e = _EDGE_WORDS.get(self._word(k - 1))
            if e is not None and k - 1 >= self.pos:
                t.edge = e
                t.first = k - 1
                if self._word(k - 2) == "the" and k - 2 >= self.pos:
                    t.first = k - 2
        elif w in _DASHES and self._word(k - 1) == "end":
            t.edge = 1
            t.first = k - 1
        elif w in ("end", "yearend") and t.template is not None:
            t.edge = 1
            t.first = k
        elif w in ("late", "early", "mid") and t.edge == 0:
            t.first = k
        elif w in _DASHES and self._word(k - 1) in ("mid", "early", "late"):
            t.first = k - 1

    # -- resolution in the order of the text

    def _resolve(self, found: list[TimeExpr]) -> None:
        low, today, sents = self.low, self.today, self.doc.sents
        context: int | None = None  # the year last told
        context_sent = -1
        context_full = False
        since: str | None = None
        caption: dict[int, bool] = {}
        last_period: str | None = None
        last_named: str | None = None
        for t in found:
            lead = self._word(t.first - 1)
            k = t.first - 1
            if lead in ("the", "about", "around", "roughly"):
                k -= 1
                lead = self._word(k)
            future = (
                self._future(t) and not self._done(k)
                if lead in ("by", "until", "before")
                else t.rel == "part" and self._will(t)
            )
            t.future = future
            para = sents[t.sent].para
            near = context_sent >= 0 and sents[context_sent].para == para
            rel = t.rel
            if rel == "part":
                t.iso = part_period(
                    t.template or "",
                    today,
                    context if near or today is None else None,
                    context_sent == t.sent,
                    context_full,
                    future,
                )
                t.iso = year_before(t.iso, low[t.first - 1], today)
            elif rel in ("part_the_year", "the_year", "whole_year"):
                year = context
                named = context_full and context_sent == t.sent
                if (
                    rel == "whole_year"
                    and today
                    and not named
                    and not (near and context_full and context != today.year)
                ):
                    year = today.year if (self._future(t) or context is None or context == today.year) else context
                if rel != "whole_year" and today and (context is None or self._future(t)):
                    # "By the end of the year, there were 312,000" is told in the year after.
                    year = today.year - (t.edge == 1 and today.month < 10 and not self._future(t) and self._was(t))
                if year is not None:
                    t.iso = build(year, t.template or "")
            elif rel in ("part_prev", "part_next") and context is not None:
                t.iso = build(context + (-1 if rel == "part_prev" else 1), t.template or "")
            elif rel == "next_the_year" and context is not None:
                t.iso = str(context + 1)
            elif rel == "then":
                t.iso = last_named
            elif rel == "that_year":
                year = int(bounds(last_named)[1].year) if last_named is not None else context
                t.iso = str(year) if year is not None else None
            elif rel == "later" and last_named is not None and today and t.year:
                later = shift(last_named.split("/")[-1], t.year)
                t.iso = later if bounds(later)[0] <= today else None
            elif rel == "the_period":
                t.iso = last_period
            elif rel == "first_years" and since is not None and t.year:
                begin = int(since[:4])
                t.iso = f"{begin}/{begin + t.year - 1}" if t.year > 1 else str(begin)
            if t.edge and t.iso is not None:
                t.iso = (bounds(t.iso)[1] if t.edge == 1 else bounds(t.iso)[0]).isoformat()
            if (
                lead == "since"
                or (lead in ("last", "this") and low[k - 1] == "since")
                or self._since_front(t)
                or (
                    lead in ("in", "of", "at", "on")
                    and "since" in low[max(sents[t.sent].first, k - 4) : k]
                    and not any(w[0].isdecimal() or w == "," for w in low[max(0, k - 4) : k])
                )
                or (lead == "from" and low[k - 1 : k] in (["starting"], ["beginning"], ["counted"], ["counting"]))
            ):
                t.role = "since"
                since = t.iso or since
            elif t.role == "time":
                if para not in caption:
                    caption[para] = self._is_caption(t.sent)
                if caption[para]:
                    t.role = "caption"
                elif self._announces(t, k, lead):
                    t.role = "announced"
            if t.iso is not None and t.role in ("time", "since") and rel not in ("now", "weekday"):
                last_named = t.iso
            if (
                t.iso is not None
                and t.role == "time"
                and rel not in ("now", "weekday", "plan")
                and ("/" in t.iso or lead not in _COMPARING)
                and self._word(t.last) not in ("level", "levels")
            ):
                last_period = t.iso
                if not future:
                    context = int(bounds(t.iso)[1].year)
                    context_sent = t.sent
                    context_full = len(t.iso) == 4

    def _future(self, t: TimeExpr) -> bool:
        """Whether the sentence looks forward before the expression."""
        sent = self.doc.sents[t.sent]
        begin = max(sent.first, t.first - 50)
        return not _FORWARD.isdisjoint(self.low[begin : min(t.last + 12, sent.last)])

    def _was(self, t: TimeExpr) -> bool:
        sent = self.doc.sents[t.sent]
        return not _WAS.isdisjoint(self.low[max(sent.first, t.first - 20) : min(t.last + 20, sent.last)])

    def _since_front(self, t: TimeExpr) -> bool:
        """ "Since the start of a special operation in March 2025, they have" """
        first = self.doc.sents[t.sent].first
        between = self.low[first + 1 : t.first] if t.first - first <= 14 else []
        return bool(between) and self.low[first] == "since" and "," not in between and between[-1] in ("in", "on", "of")

    def _done(self, k: int) -> bool:
        """ "of which 3 billion was spent by the end of September": a deadline that was met."""
        return not _AUXILIARIES.isdisjoint(self.low[max(0, k - 3) : k])

    def _will(self, t: TimeExpr) -> bool:
        sent = self.doc.sents[t.sent]
        near = self.low[max(sent.first, t.first - 20) : min(t.last + 20, sent.last)]
        if "will" in near or "shall" in near or "may" in self.toks[max(sent.first, t.first - 20) : t.last + 8]:
            return True
        # "For the third quarter, they see 14 trillion won."
        around = self.low[max(sent.first, t.first - 9) : min(t.last + 7, sent.last)]
        if "for" in self.low[max(0, t.first - 2) : t.first] and not _SEEING.isdisjoint(around):
            return True
        ahead = self.low[max(sent.first, t.first - 9) : t.first]
        if not _SEES.isdisjoint(ahead) and "," not in ahead:
            # "expects a peak of 5 percent in September"
            return True
        if self.low[t.first - 1] in ("on", "in", "until") and self.low[t.first - 2] in _OPENS_CLOSES:
            # "the festival, which closes on Oct 25"
            return True
        # "is forecast to peak at 7 percent in April", but not "had been expected to"
        for i in range(max(sent.first + 1, t.first - 10), t.first - 1):
            if self.low[i] in _FORWARD and self.low[i + 1] == "to":
                return self.low[i - 1] not in ("had", "was", "were", "been")
        return False

    def _is_caption(self, s: int) -> bool:
        """A paragraph with a credit such as "[Photo/VCG]"."""
        sents = self.doc.sents
        para = sents[s].para
        while s + 1 < len(sents) and sents[s + 1].para == para:
            s += 1
        last = sents[s].last
        begin = max(sents[s].first, last - 14)
        tail = self.low[begin:last]
        return ("photo" in tail or "file" in tail) and any(w in ("[", "(", "/") for w in tail)

    def _announces(self, t: TimeExpr, k: int, lead: str) -> bool:
        """A day (or month) that dates the telling: beside a verb of saying, in a dateline or a header line."""
        iso = t.iso
        low = self.low
        sent = self.doc.sents[t.sent]
        if (t.rel == "now" and low[t.last - 1] != "today") or t.rel in ("plan", "ytd") or t.edge:
            return False
        day = (iso is not None and len(iso) == 10) or (t.template is not None and len(t.template) == 6)
        month = iso is not None and len(iso) == 7 and "Q" not in iso
        if low[t.first - 1] in _SAID and (month or (iso is not None and len(iso) == 21)):
            # "had said last week that it delivered 748 planes"
            return True
        if not day and not month:
            return False
        if (
            day
            and sent.last - sent.first <= 24
            and t.first - sent.first <= 8
            and low[sent.last - 1] not in _ENDS_TELLING
        ):
            # A header line: "Updated: Mar 18, 2019 Print", "2020-06-18 (chinadaily.com.cn)"
            return True
        opening = day and t.first - sent.first <= 6
        if (
            opening
            and lead == ","
            and any(self.toks[j].isupper() and len(self.toks[j]) > 2 for j in range(sent.first, t.first))
        ):
            # A dateline: "HOHHOT, June 4 (Xinhua) --"
            return True
        if month and lead not in ("in", "as", "published", "released", "announced", "reported"):
            return False
        begin = max(sent.first, t.first - 8)
        for j in range(t.first - 1, begin - 1, -1):
            w = low[j]
            if month and w == "reported" and low[j - 1] in ("percent", "%", "pct") and low[j - 3] == "the":
                # "revised from the 4.8 percent reported in May"
                return True
            if w in _SAY:
                # "as announced in March", but not "the data showed that exports in March ..."
                return day or (
                    t.first - j <= 3 and w not in ("signed", "launched", "conference", "meeting", "reported")
                )
            if month and w in _FORESEEN and t.first - j <= 2:
                # "the 1.9 percent it foresaw in January"
                return True
            if w[0].isdecimal() or w in (";", "while"):
                break
        if day and t.rel != "weekday" and lead != "on":
            return False
        # "On Tuesday the bureau said", "In February, a preliminary estimate had put"
        end = min(sent.last, t.last + 10)
        for j in range(t.last, end):
            w = low[j]
            if (w in _SAY and day) or (month and t.first - sent.first <= 3 and w in _FORECAST):
                return True
            if w[0].isdecimal():
                break
        return False


def year_before(iso: str | None, lead: str, today: date | None) -> str | None:
    """ "31 last March", told in March or in the first days of April: of the year before."""
    if lead == "last" and iso is not None and today is not None and (today - bounds(iso)[1]).days < 10:
        return shift(iso, -1)
    return iso


def _part_months(template: str) -> tuple[int, int]:
    """First and last month of a part of a year."""
    if "Q" in template:
        return 3 * int(template[-1]) - 2, 3 * int(template[-1])
    months = [int(part[1:3]) for part in template.split("/") if part]
    return (months[0], months[-1]) if months else (1, 12)


_HANDLERS = {
    **dict.fromkeys(_YEARS, _Finder._year),
    **dict.fromkeys(_MONTHS, _Finder._month),
    **dict.fromkeys(_WEEKDAYS, _Finder._weekday),
    **dict.fromkeys(
        ("now", "currently", "presently", "nowadays", "present", "far", "date", "moment", "today", "yesterday", "then"),
        _Finder._now,
    ),
    **dict.fromkeys(("quarter", "quarters"), _Finder._quarter),
    "half": _Finder._half,
    **dict.fromkeys(("month", "months", "months'"), _Finder._months_word),
    "year": _Finder._year_word,
    "yearend": _Finder._year_word,
    "years": _Finder._years_word,
    **dict.fromkeys(("decade", "decades"), _Finder._decade_word),
    "period": _Finder._period,
    **dict.fromkeys(("time", "times", "season"), _Finder._time_word),
    **dict.fromkeys(("q", "h", "fy", "yoy", "y", "qoq", "mom", "ytd"), _Finder._letter),
    **dict.fromkeys(("annual", "annually"), _Finder._annual),
    **dict.fromkeys(_SEASONS, _Finder._quarter_of_nature),
    "plan": _Finder._plan,
    "fiscal": _Finder._fiscal_alone,
    "basis": _Finder._basis_word,
    **dict.fromkeys(("holiday", "holidays"), _Finder._holiday),
    **dict.fromkeys(("week", "weeks"), _Finder._week_word),
    **dict.fromkeys(("day", "days"), _Finder._day_word),
    **dict.fromkeys(("\u5e74", "\u6708"), _Finder._chinese_part),
}
