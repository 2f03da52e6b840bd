"""What the stage of periods knows at a place of the text, and the small questions that its parts ask of it."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from .iso_periods import bounds
from .lexicon import TIME_WORDS, words
from .model import Numeral
from .periods_scan import TimeExpr, plain_leads
from .tokens import Doc

MOVES = frozenset(("change", "multiple"))
BREAKS = frozenset(
    (",", ";", ":", "--", "\u2014", "while", "whereas", "but", "although", "though", "\uff0c", "\uff1b", "\u3001")
)
CLAUSES = frozenset((";", "while", "whereas", "but", "although", "though", "\uff1b"))
COMPARE = words("compared", TIME_WORDS)
RISES = words("movement", TIME_WORDS)
FOUNDED = words("founded", TIME_WORDS)
FORWARD = words("forward", TIME_WORDS)
RELATIVE = frozenset(("that", "which", "who"))
_AVERAGE = words("average", TIME_WORDS)
_SUMS = words("summing_verb", TIME_WORDS)
_ON = frozenset(("an", "annual", "by", "compound", "on", "yearly"))
_OF_RATE = frozenset(("annual", "compound", "pace", "rate", "yearly"))
PRESENT = words("present_verb", TIME_WORDS)
PAST = words("past_verb", TIME_WORDS)
VERBS = (
    dict.fromkeys(words("plural_verb", TIME_WORDS), "plural")
    | dict.fromkeys(PRESENT, "present")
    | dict.fromkeys(PAST, "past")
    | dict.fromkeys(("is", "are"), "copula")
)
# What a participle makes with the word before it; "" is no finite verb.
AUXILIARY = (
    dict.fromkeys(("is", "are"), "copula")
    | dict.fromkeys(("has", "have"), "present")
    | dict.fromkeys(("was", "were", "had", "did"), "past")
    | dict.fromkeys(("a", "an", "the", "of", "with", "by", "newly", "-", "to", "all"), "")
)
MODAL = frozenset(("to", "will", "would", "can", "could", "may", "might", "should", "must", "shall"))
INTO_TIME = frozenset(("on", "in", "of", "from", "during", "over", "since", "for"))


class State:
    """What the reader knows at a place of the text: the frame that holds, and the sentence at hand."""

    def __init__(self, doc: Doc, times: list[TimeExpr], nums: list[Numeral], today: date | None) -> None:
        self.doc = doc
        self.low = plain_leads(doc)
        self.times = times
        self.nums = nums
        self.today = today.isoformat() if today else None
        self.day = today
        # The period told last, where, and whether it is "at present".
        self.context: str | None = None
        self.context_sent = -1
        self.context_now = False
        # The day told last by its name.
        self.weekday_told: str | None = None
        # The week told last by that word.
        self.week_told: str | None = None
        # The sentence that named a time last.
        self.told_sent = -1
        self.main: str | None = None
        # The opening sentence: news of a day is told as of that day until another time is named.
        self.body = -1
        self.topic: str | None = None
        self.topic_sent = 0
        # The year before the article's own that its title names: the months of a report "on Health in 2020" are its.
        self.titled = ""
        # The day of the count that the article reports, if that is not long ago.
        self.count_day: str | None = None
        # the days up to which cases have been counted, and the paragraph that told them
        self.counted: str | None = None
        self.counted_para = -1
        # Whether that is a census.
        self.census = False
        # The last month, quarter, plan or other stretch told: what "the period" means.
        self.stretch: str | None = None
        # Stretches told, by their number of months.
        self.stretches: dict[int, str] = {}
        # The month and the quarter told last.
        self.grains: dict[str, str] = {}
        self.target: str | None = None
        self.target_sent = -9
        # The last sentence that told one without a figure.
        self.target_led = -99
        # The time of the plan or forecast that the article opens with.
        self.goal: str | None = None
        self.basis: str | None = None
        self.basis_sent = -9
        self.yearly_sent = -9
        # The last sentence with a level, and the period of that.
        self.last_told: tuple[int, str | None] = (-9, None)
        self.last_moved: tuple[int, str | None] = (-9, None)  # where no level is told but how one moved
        self.basis_period: str | None = None
        # The time that figures were held against last, and the paragraph that did.
        self.earlier: str | None = None
        self.earlier_para = -1
        # The month or quarter of the rates told last and the one that they were held against, and the sentence.
        self.held: tuple[str, str] | None = None
        self.held_sent = -9
        # What the changes that the article opens with are against; "" where that is several.
        self.opening_basis: str | None = None
        # Whether inflation is told year on year.
        self.annual_inflation = any(
            t.rel in ("annual", "yoy") and "inflation" in doc.low[t.last : t.last + 4] for t in times
        )
        self.para = -1
        # The context before a list, while in it.
        self.lead_in: tuple[str | None, bool] | None = None
        # The sentence at hand: its tokens, figures, commas and the like, times of its figures, times compared with.
        self.first = self.last = 0
        self.figures: list[Numeral] = []
        self.firsts: list[int] = []
        # The time before the one whose role is told.
        self.role_before: TimeExpr | None = None
        self.breaks: list[int] = []
        self.own: list[TimeExpr] = []
        # The day on which the sentence says that it was told.
        self.announced: str | None = None
        # Where the days of telling end: "said on Tuesday that".
        self.announced_at: set[int] = set()
        self.starts: list[int] = []
        # Times of relative clauses in the middle of the sentence, with the tokens of their clauses.
        self.fences: dict[int, tuple[int, int]] = {}
        self.bases: list[TimeExpr] = []
        self.base_starts: list[int] = []
        # Times in brackets before their figures, and the last one with its sentence.
        self.insets: list[TimeExpr] = []
        self.told_here: list[TimeExpr] = []
        # The times of figures in remarks: "since the 16 percent of May 2020".
        self.owned: dict[int, str] = {}
        # Times with a clause of their own behind them: "since May 2021, when they had lost 6 percent".
        self.whens: list[TimeExpr] = []
        self.inset: str | None = None
        self.inset_sent = -99
        self.inherited: str | None = None
        self.inherited_sent = -1
        self.inherited_tense: str | None = None
        # Whether the verb found last has a pronoun for its subject.
        self.pronoun = False
        self.verb = ""
        self.sentence_main: str | None = None
        # Figures of "since 2015": their period ends today and is nobody else's.
        self.ongoing: set[int] = set()
        # Those counted over the year at whose end the ones before them are told.
        self.yearly: list[Numeral] = []
        # Whether the sentence speaks of what is dealt in on an exchange.
        self.dealing = False
        # Whether it tells what a board decides.
        self.deciding = False
        self.dealing_sent = -1
        # Figures of the time of a comparison.
        self.compared: set[int] = set()
        # The years that forecasts were told for side by side, and where.
        self.series: list[str] = []
        self.series_sent = -99
        # Figures that tell what a place is: "a spa of 30,000 residents".
        self.remarks: set[int] = set()
        # The time since which figures of "since 2011" are told.
        self.since: dict[int, TimeExpr] = {}


def index_before(nums: list[Numeral], token: int) -> int:
    """Index of the last figure that begins before a token."""
    first, last = 0, len(nums)
    while first < last:
        middle = (first + last) // 2
        if nums[middle].first < token:
            first = middle + 1
        else:
            last = middle
    return first - 1


def is_ongoing(st: State, iso: str) -> bool:
    """Whether a period is not over on the day of the article."""
    return st.day is not None and bounds(iso)[1] >= st.day


def told_near(st: State) -> bool:
    """Whether the paragraph has named a time."""
    return st.told_sent >= 0 and st.doc.sents[st.told_sent].para == st.para


def broken(st: State, a: int, b: int) -> bool:
    """Whether a comma or the like stands between two tokens."""
    return bisect_left(st.breaks, b) > bisect_left(st.breaks, a)


def lead_of(st: State, t: TimeExpr) -> str:
    """The word before a time and its "the"."""
    k = t.first - 1
    if k >= 0 and st.low[k] == "the":
        k -= 1
    return st.low[k] if k >= 0 else ""


def looks_forward(st: State, t: TimeExpr) -> bool:
    """Whether plans or expectations are told around a time."""
    sent = st.doc.sents[t.sent]
    return not FORWARD.isdisjoint(st.low[max(sent.first, t.first - 25) : min(sent.last, t.last + 15)])


def at_topic(st: State, s: int) -> bool:
    """Whether the article has come to its topic: what is told later dates nothing that has a date already."""
    return st.main is not None and (st.topic is None or st.topic_sent <= s)


def risen(st: State, n: Numeral) -> bool:
    """Whether a word of movement stands before a figure."""
    return not RISES.isdisjoint(st.low[max(st.first, n.first - 9) : n.first])


def moved_to(st: State, n: Numeral) -> bool:
    """Whether a figure is where something moved to, and not what "came to" or "amounted to" sums up."""
    return st.low[n.first - 1] == "to" and st.low[n.first - 2] not in _SUMS


def averaged(st: State, n: Numeral) -> bool:
    """Average annual growth is for the whole range."""
    low = st.low
    begin, end = max(st.first, n.first - 12), min(st.last, n.last + 6)
    if not _AVERAGE.isdisjoint(low[begin:end]):
        for i in range(begin, end):
            # Not "average spending has fallen by 6 percent".
            if low[i] in _AVERAGE and (
                low[i] != "average"
                or low[i - 1] in _ON
                or (i + 1 < st.last and (low[i + 1] in RISES or low[i + 1] in _OF_RATE))
            ):
                if low[i] == "average" and n.unit not in ("percent", "percentage_point") and low[i - 1] == "on":
                    break  # "At the 46 gauges it has dropped by 12 centimetres on average since 2015"
                return True
    return (
        n.last + 1 < st.last
        and low[n.last] in ("a", "per", "each", "every")
        and low[n.last + 1] == "year"
        and low[n.last + 2 : n.last + 3] not in (["earlier"], ["later"])
    )


def is_target(n: Numeral) -> bool:
    """Planned or expected; what a plan starts from ("from 62 percent to 75 percent") is a fact."""
    return n.scenario == "target" and not n.base


def is_span(t: TimeExpr) -> bool:
    """From one year to another."""
    return t.rel == "span" and t.iso is not None and len(t.iso) == 9
