"""Time expressions: what they are, the scan that looks for them in a text, and the words that its parts share."""

from __future__ import annotations

from datetime import date

from .iso_periods import bounds, build_valid
from .lexicon import TIME_WORDS, numbered, numbers, words
from .tokens import Doc

Ledger = list[tuple[int, int, str, float | None, str | None]]
MONTHS = numbered("month", TIME_WORDS)
WEEKDAYS = numbered("weekday", TIME_WORDS)
ORDINALS = numbered("part_ordinal", TIME_WORDS)
CARDINALS = {word: int(value) for word, value in numbers("cardinal").items()}
TENS_ORDINALS = {word: int(value) for word, value in numbers("ordinal").items()}
YEARS = {str(y): y for y in range(1800, 2101)}
# Behind "in" only.
OLD_YEARS = frozenset(str(y) for y in range(1000, 1800))
DECADES = frozenset(str(y) for y in range(10, 100, 10))
SPELT_DECADES = {"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
DASHES = frozenset("-\u2013\u2014\u2010\u2011~\uff5e")
# How many of them away: "on Tuesday last week".
AWAY = {"this": 0, "last": -1, "next": 1}
PERCENT = frozenset(("%", "cent", "pc", "pct", "percent"))
SUFFIXES = frozenset(("st", "nd", "rd", "th"))
NOW = words("now", TIME_WORDS)
PAST_WORDS = words("before_past", TIME_WORDS)
RANGE_WORDS = words("range_words", TIME_WORDS)
# What follows a count and never a year.
COUNT_AFTER = words("counted", TIME_WORDS)
COPYRIGHT = frozenset(("copyright", "\u00a9", "copyrights"))
COMPARING = words("before_base", TIME_WORDS)
FORWARD = words("forward", TIME_WORDS)
CURRENT = frozenset(("this", "current", "ongoing", "present"))
TRIGGERS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(YEARS)
    | OLD_YEARS
    | DECADES
    | frozenset(SPELT_DECADES)
    | NOW
    | COPYRIGHT
    | words("time_noun", TIME_WORDS)
)
DEMONSTRATIVE = frozenset(("the", "these", "those", "same"))
SAID = frozenset(("said", "says", "announced", "told", "revealed", "stated", "disclosed", "noted"))
# "Unemployment ended the year at 12.9 percent"
ENDS_IT = frozenset(("closed", "ended", "finished"))
UP_TO = frozenset(("to", "ended", "ending", "through"))
WITHIN = frozenset(("in", "over", "during", "for", "within", "throughout", "the"))
AUXILIARIES = frozenset(("was", "were", "had", "been", "has", "have"))
_LEADS = words("lead", TIME_WORDS) | {"course"}
_OVER_THE = (["over", "the"], ["in", "the"])
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


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
        "clause",
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
        # Where a clause begins that is not of the figures beside it: "after the price collapse of 2014".
        self.clause = -1
        # May be the time of the figures after all: "eased to 3.2 percent from 3.4 percent in March".
        self.doubtful = False
        # What "the quarter", "that month" are to be; the quarter of "the year to the first quarter".
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


def plain_leads(doc: Doc) -> list[str]:
    """The words of a text in lower case, with "in" for all that says the same before a time: "during May", "throughout
    2018", "over the course of the year"."""
    marks = doc.where(_LEADS)
    if not marks:
        return doc.low
    low = doc.low.copy()
    for i in marks:
        if low[i] != "course":
            low[i] = "in"
        elif i >= 2 and low[i - 2 : i] in _OVER_THE and low[i + 1 : i + 2] == ["of"]:
            low[i - 2] = "in"
    return low


class Scan:
    """A text in which time expressions are looked for, and where the search stands."""

    def __init__(self, doc: Doc, today: date | None) -> None:
        self.doc = doc
        self.low = plain_leads(doc)
        self.toks = doc.toks
        self.n = doc.n
        self.today = today
        # Tokens before this one belong to an expression that was found.
        self.pos = 0
        self.fiscal_start: int | None = None
        # Whether the quarters that the text tells by their number are those of a fiscal year.
        self.fiscal_quarters = False
        # First month of the season that the text tells of; 0 for none, None before it was looked for.
        self.season_start: int | None = None
        self.japan = False
        # "2018/2019" is a fiscal year in a text that wrote one so.
        self.fiscal_pairs = False
        # Where the years of a plan are told again behind its name.
        self.plan_years = -1

    def touch(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return 0 < i < self.n and self.doc.starts[i] == self.doc.ends[i - 1]

    def parted(self, i: int) -> bool:
        """Whether token i stands in another cell or line than the one before it."""
        between = self.doc.text[self.doc.ends[i - 1] : self.doc.starts[i]] if 0 < i < self.n else ""
        return "\t" in between or "\n" in between or "   " in between

    def counts(self, i: int) -> bool:
        """Whether token i counts what follows ("2018 yuan"); a cell does not count the next ("2018", "% change")."""
        return self.word(i + 1) in COUNT_AFTER and not self.parted(i + 1)

    def word(self, i: int) -> str:
        return self.low[i] if 0 <= i < self.n else ""

    def bare(self, i: int) -> int:
        """Token i, or what stands behind "the month of" there."""
        return i + 3 if self.low[i : i + 3] == ["the", "month", "of"] else i

    def same(self, i: int, j: int) -> bool:
        """Whether two tokens stand in one sentence."""
        return 0 <= i < self.n and 0 <= j < self.n and self.doc.sent_of[i] == self.doc.sent_of[j]


def begins_month(t: TimeExpr, lead: str) -> bool:
    """ "They were sold at the beginning of May": one day or another of the month."""
    return t.edge == -1 and lead in ("at", "in") and t.iso is not None and len(t.iso) == 7 and t.iso[5] != "Q"


def dated(scan: Scan, first: int, last: int, year: int | None, template: str, ledger: Ledger) -> TimeExpr:
    """An expression of a year and a part of it; without a year it leans on the text."""
    t = TimeExpr(first, last, None, "date", ledger)
    t.template = template
    t.year = year
    if year is not None:
        t.iso = build_valid(year, template)
        t.explicit = True
    else:
        t.rel = "part"
    return t


def cue(scan: Scan, first: int, last: int, rel: str) -> TimeExpr:
    """Words that say against what a change is measured and are no time themselves."""
    t = TimeExpr(first, last, None, "relative", [], rel)
    t.role = "cue"
    return t


def one_away(scan: Scan, first: int, unit: int, name: str, rel: str) -> TimeExpr:
    """Read "a year earlier", "one month before", "one year later": the article or "one" is at `first`."""
    told: Ledger = [(first, unit + 1, "duration", 1.0, name)] if scan.word(first) == "one" else []
    return TimeExpr(first, unit + 2, None, "relative", told, rel)


def set_year(t: TimeExpr, year: int) -> None:
    """Give a part of a year its year."""
    t.year = year
    t.iso = build_valid(year, t.template or "")
    t.rel = None
    t.explicit = True


def part_months(template: str) -> tuple[int, int]:
    """First and last month of a part of a year."""
    if "Q" in template:
        return 3 * int(template[-1]) - 2, 3 * int(template[-1])
    months = [int(part[1:3]) for part in template.split("/") if part]
    return (months[0], months[-1]) if months else (1, 12)


def to_date(scan: Scan, first: int, last: int) -> TimeExpr:
    """ "year to date" """
    t = TimeExpr(first, last, str(scan.today.year) if scan.today else None, "relative", [])
    up_to_now(scan, t)
    return t


def up_to_now(scan: Scan, t: TimeExpr) -> None:
    """Make an expression the stretch from the new year to the article's day."""
    t.iso = f"{scan.today.year}-01-01/{scan.today.isoformat()}" if scan.today else None
    t.rel = "ytd"
