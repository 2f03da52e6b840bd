"""Changes: which numbers tell how much something rose or fell, by which words, and what only looks like it."""

from __future__ import annotations

from itertools import pairwise

from .kinds_lists import MOVE, NO_NOUN, PERCENT, RATES, UNIT_JOINT, ListReader
from .lexicon import words
from .model import Numeral
from .relations import dimension, is_money

_WHOSE = frozenset("the its their his her our all a this that these those every each".split())
_UP = words("up")
_DOWN = words("down")
_CHANGE_NOUN = words("change_noun")
_SHARE_VERB = words("share_verb")
_SHARE_NOUN = words("share_noun")
_APPROX = words("approx")
_HEDGE = _APPROX | words("hedge")
_COMPARATIVE_UP = words("comparative_up")
_COMPARATIVE_DOWN = words("comparative_down")
COMPARATIVE = _COMPARATIVE_UP | _COMPARATIVE_DOWN
_NARROWING = words("narrowing") | {"cut", "shrank"}
_FALLING = words("falling")
_CHANGE_ADVERB = words("change_adverb")
_COPULA = words("copula")
_PACE = words("pace")
_ELSEWHERE = (["country"], ["nation"], ["province"], ["region"], ["state"], ["world"])
_DONE_BY = frozenset("backed chosen favored favoured held opposed owned run shared supported used".split())
_YEARLY = frozenset(("annual", "average", "compound", "yearly"))
_PUT = frozenset(("put", "puts", "putting", "estimated", "estimates"))
_GROWTH = frozenset(("growth", "inflation"))
_OF_GROWTH = _GROWTH | {"gdp"}
_NO_GROWTH = frozenset("estimate estimates forecast forecasts index outlook projection projections target".split())
_EXTREMES = words("superlative") | frozenset(("steepest", "sharpest", "slowest", "weakest"))
_STANDING = frozenset(("stood", "stands", "was", "is", "remained", "remains"))
POINTS = frozenset(("percentage_point", "basis_point", "point"))
_OUTDO = words("outdo")
_GAP_PLACE = words("gap_place")
_BEFORE_TIME = frozenset(("at", "in", "last", "on", "this"))
_GAP_TIME = words("gap_time")
_OTHER_KIND = words("other_kind")
_DETERMINED = frozenset("the those that of for their its our in an a other".split())
_RANKING_PLACE = words("ranking_place")
_CHANGE_AFTER = words("change_after")
_BEFORE_CHANGE_NOUN = words("before_change_noun")
_DIRECT_MOVE = words("direct_move")
_MAKE_UP = words("make_up")
_VERB = words("verb") - words("noun_form")
_ANNUAL_RATE = (["annual", "rate"], ["annualised", "rate"], ["annualized", "rate"])
_YEARLY_RATE = frozenset(("annual", "annualised", "annualized", "average"))
_BESIDE = (
    ["after"],
    ["after", "a"],
    ["after", "an"],
    ["vs"],
    ["vs", "."],
    ["versus"],
    ["against"],
    ["from"],
    ["compared", "with"],
    ["compared", "to"],
)
_OF_GROWING = frozenset(
    "advanced contracted contraction contractions expanded expansion expansions grew growing grow growth slowed".split()
)
_OPENING_GROWTH = frozenset(("contraction", "expansion", "growth", "increase"))
_GREW = (["expansion"], ["gain"], ["growth"], ["increase"], ["rise"])
_OVER_AGAINST = frozenset(("against", "after", "following", "from", "reversing", "than", "to", "with"))
_ROSE = frozenset("climbed decreased declined dropped fell increased jumped plunged rose surged".split())
_PRICES = frozenset(("prices", "wpi", "cpi", "ppi"))
_PRICED_AT = frozenset(("at", "to", "was"))
_AT_WITH = ([",", "at"], [",", "with"])
_THAT_ONE = frozenset(("it", "that", "this", "which"))
_BEATS = frozenset(
    "above beat beats below exceeded exceeds missed misses surpassed surpasses topped tops under".split()
)
_EXPECTED = frozenset("consensus estimate expectation expectations forecast forecasts prediction projection".split())
_ROUGHLY = frozenset("about almost around nearly over roughly".split())
_WOULD = frozenset("can could may might must shall should to will would".split())
_OF_OWN = frozenset((";", "margin", "rate", "ratio", "share", "yield"))
_INSERTED = frozenset(("a", "an", "the", "which", "whose"))
_NOT_ELIDED = (
    _VERB | _SHARE_VERB | _SHARE_NOUN | frozenset(["of", "for", "is", "was", "were", "which", "or", "with", "at", "to"])
) - {"building", "mining", "shipping", "spending"}  # "and government spending 1.7 percent"
_BEHIND = _DOWN | {"worse", "lower", "behind"}
_AHEAD = _UP | {"better", "higher", "ahead", "moved", "climb"}
_CLAUSE = frozenset(("when", "which", "where", "who", "while"))
_FORECASTS = words("forecasting_verb")
AGENTS = words("agent_noun")
SHUT = frozenset("shut shuts laid lay broken broke torn turn turns turned turning let lets".split())
_HAVING = words("have") | words("be")
_SIZED = frozenset("smaller larger bigger steeper sharper milder gentler slower faster greater".split())
_TO_TIME = frozenset(("at", "during", "in", "of", "on", "the"))
_ABOUT_TIME = frozenset(("between", "and", "in", "from", "to", "since", "over", "during", "the", "of"))
_LISTED_BAR = _NOT_ELIDED - {"of"}
_NOTHING_BEHIND: tuple[list[str], ...] = ([], ["."], [","], ["and"], [";"])
_COMPARED = _ABOUT_TIME | {"against", "compared", "on", "with"}
_BASIS = {"quarterly": "qoq", "monthly": "mom", "annual": "yoy", "yearly": "yoy", "year-on-year": "yoy"}
_CHANGED = frozenset(("change", "growth", "increase"))
_EARLIER = frozenset(("earlier", "before", "same", "last", "previous", "ago"))
_TIMES = frozenset(
    "beginning start end time times peak onset crisis pandemic season seasons era past years week weeks day war outset"
    " height any a last".split()
)
_NEEDED = frozenset(("need", "needed", "needs", "required", "allowed", "permitted"))
_SLOWING = frozenset("slow slows slowed slowing moderate moderates moderated ease eases cool cools pick up".split())
_TAKING = frozenset("took taking takes take shaved shaving shave shaves knocked knocking knock knocks".split())
_AFFECTING = frozenset("affecting affected driving drove driven pulling pulled dragging dragged".split())
_LIFTING = frozenset("boosted boosting lifted lifting pushed pushing raised raising".split())
_AFFECTED = frozenset("cpi economy gdp growth index inflation it ppi".split())
_PLACED = frozenset("behind first last lead leading led".split())
_HOLDING = frozenset("contain contained hold holding holds keep keeping keeps limit limited limiting limits".split())
_BOUNDS_OF = frozenset("at below to under within".split())
_JOINTS = frozenset(("of", "was", "is", "to", "at"))
_IMPACT = frozenset(("effect", "effects", "impact", "influence"))
_GONE = frozenset(("cut", "lost", "axed", "shed", "gone", "scrapped"))
_ADDING = frozenset(("adding", "added", "adds", "add"))
_SPEEDING = words("speeding")
_OF_ITSELF = frozenset(("its", "their"))
_RATE_WORDS = frozenset(("rate", "rates"))
_UNNAMED_RATE = NO_NOUN | _EXTREMES | frozenset("the a an its this that their annual monthly same".split())
_GROWN = words("growth_of_goal")
_SLOWLY = words("slowly")
_EXTREME_CHANGE = words("superlative") | frozenset(("average", "annual", "biggest", "steepest", "sharpest", "slowest"))
_AGAINST_BASE = frozenset(("against", "compared", "from", "on", "over", "versus"))
_TALL = frozenset(("high", "long", "wide", "deep", "tall", "thick", "old", "strong"))
_BRINGING = frozenset("brought brings bring bringing took takes taking pushed put".split())
_MAKING = frozenset(("leaving", "bringing", "making", "taking", "including", "putting"))
_PER_TIME = frozenset(("year-on-year", "yoy", "y", "year"))
_SPAN = frozenset(("year", "quarter", "month", "week"))
_HAN_MOVE = {"长": 1, "加": 1, "升": 1, "降": -1, "少": -1, "跌": -1}
_HAN_MOVE_HEAD = frozenset("增上下减")
_NARROWED = frozenset(("decline", "drop", "fall", "contraction", "decrease"))
BY_COMPARATIVE = (words("comparative_up") | words("comparative_down")) - frozenset(
    "more less above below under better behind short".split()
)
_RATE_NAME = words("rate_name")
_RATE_OF_CHANGE = words("rate_of_change") | {"the", "annual", "same", "headline", "core", "monthly", "quarterly"}
_READING = words("reading")
_TOTALING = frozenset(("to", "totaled", "totalled", "numbered", "reached", "averaged", "exceeded", "topped"))
_COMPARES = frozenset("above behind below beating missing exceeding than following after previously since".split())
_BETWEEN_COMPARED = frozenset(
    "average national provincial regional"
    " the a an for of its government bank central 's own official expected revised upwardly downwardly"
    " initial previous first barely".split()
)
_TOLD_AS = words("reported") | words("planned") | {"put", "given", "estimated", "calculated", "stated"}
_REVISED = words("revision") | words("revised")
_NO_OTHER = frozenset(
    "a the an it that expected planned forecast previously last this these what economists analysts".split()
)
_NET_VERB = words("net_verb")
_POST = words("post_noun")
_MOVED_TO = frozenset("at by from of to was".split())
_LENGTHS = frozenset(("m", "ft", "km", "mi"))
_SURE_NOUN = frozenset("decline decrease drop fall gain increase jump reduction rise".split())
_NEW_POST = frozenset(("net", "new", "nonfarm", "payroll", "private"))
_AUXILIARY = words("modal") | {"to", "and", "not"}
_ECONOMY = frozenset(("economy", "gdp", "output", "sector", "market"))
_GAP_NOUN = words("gap_noun")
_GAP_MOVE = frozenset(("narrowed", "narrows", "narrow", "narrowing", "widened", "widens", "widen", "widening"))
_GROWING = frozenset(
    ("grow", "grown", "expanded", "rise", "risen", "grew", "growth", "rose", "faster", "slower", "increase")
)
_GDP_AT = frozenset(("being", "was", "is", "at", "grew", "would", "will", "to"))
_LEFT_STOP = frozenset(
    (",", ";", ":", "(", ")", ".", "while", "and", "but", "whereas", "place", "places", "points", "percent")
)
_LEFT_PASS = _CHANGE_ADVERB | _HEDGE | _COPULA | {"of", "its", "their"}
_COUNT_STOP = frozenset((",", ";", "(", ")", "to", "from", "and"))
_MORE_THAN_DID = frozenset("compensated covered doubled halved made offset outweighed quadrupled tripled".split())
_WEAK_COMPARATIVE = frozenset(["more", "less", "under", "short", "behind", "better", "longer", "shorter"])
_AFTER_COMPARATIVE = frozenset((",", ".", ";", "", ")", "from", "on", "over", "in"))
_A_YEAR = (["a", "year"], ["per", "year"], ["a", "month"], ["per", "month"])
_PEAK = frozenset("record peak high highs best".split())
_EDGED = frozenset("edged inched nudged ticked".split())
_LEVY = words("levy")
_MARK = frozenset("record peak high mean average level norm".split())
# what stood before: "35 MW above the one set in January"
_THEN_READ = frozenset("level rate figure price number average one record peak high previous".split())
# adjectives that compare with what was, where nothing behind them says with what else
_BY_ITSELF = frozenset("heavier lighter dearer cheaper costlier pricier".split())
_BOUND = frozenset(("below", "above", "over", "under", "at", "past"))
_PARTED_BY = frozenset("of to from in for with".split())
_PART = _SHARE_NOUN | frozenset("interest bonds bond rates rate unemployment jobless joblessness turnout".split())
_BESIDE_RATE = _APPROX | frozenset("only just even barely merely less more than nearly a an".split())
_RECKONS = words("reckons")
_COMPARED_WITH = frozenset("than below above from over under against".split())
_NORM = (words("planned") - {"expected", "forecast"}) | frozenset(
    "assumed budgeted intended allowed required needed usual norm budget plan buffer supposed".split()
)
_SEEN = frozenset("seen recorded reported observed registered noted posted were was came".split())
_LED = frozenset("led leads leading followed came topped headed".split())
_TOLD_BEHIND = frozenset(("year-on-year", "year-over-year", "respectively"))
_RECORDING = words("recording")
_PERSON = words("person") | {"households", "families"}
_CAME_FROM = (["came", "from"], ["stemmed", "from"], ["come", "from"], ["stem", "from"], ["is", "due"], ["was", "due"])
_RANGING = frozenset(("ranging", "ranged", "ranges", "range", "varying"))
_SUBTRACTING = frozenset(
    "subtracted subtracts subtract subtracting deducted shaved detracted cut trimmed took knocked".split()
)
_MARKS = (["yoy"], ["mom"], ["qoq"], ["mtm"], ["qtq"], ["y"], ["m"], ["q"])
_BASE_OF = frozenset(("=", "base"))
_CONTRIBUTION = frozenset(("contribution", "contributions", "contributor", "contributors", "impact", "impacts"))
_PLAIN_CHANGE = frozenset(("change", "changes", "variation", "variations"))
_OF_CHANGE = frozenset(("percentage", "percent", "annual", "monthly", "quarterly", "year-on-year", "relative", "%"))
_CAUSED_UP = frozenset("higher greater larger stronger increased improved bigger".split())
_CAUSED_DOWN = frozenset("lower smaller weaker reduced fewer decreased".split())
_CAUSE = frozenset(
    "due owing because thanks explained explain explains driven reflected reflects reflecting attributed attributable"
    " associated sustained favored favoured supported contributed offset result".split()
)
_FOLLOWED = frozenset("followed ahead behind that those trailed trailing".split())


def negate(n: Numeral) -> None:
    """Make the value and its interval negative."""
    if n.value is not None and n.value > 0:
        n.value = -n.value
        n.value_low, n.value_high = -(n.value_high or 0.0), -(n.value_low or 0.0)


def set_change(n: Numeral, sign: int) -> None:
    """Make a numeral a change, a fall where the sign is negative."""
    n.kind = "change"
    if sign < 0:
        negate(n)


def sign_of(n: Numeral) -> int:
    """The sign of a numeral's value."""
    return -1 if (n.value or 0) < 0 else 1


_OF_THEM = (["of"], ["to"], ["from"], ["in"], ["for"])
_AS_LOW = (["as", "low", "as"], ["as", "high", "as"])
_STILL = frozenset((",", "still", "only", "just"))


_GROWS = frozenset(("grew", "grow", "growing", "grows", "pick", "picked", "picks", "raise", "raised", "raises"))
_AFTER = frozenset(("after", "following"))
_TOWARDS = frozenset(("at", "for", "from", "in", "on", "to", "with"))


_AGAINST_WHAT = frozenset("against compared from in on over since versus".split())
_ARTICLE_OR_WITH = frozenset(("a", "an", "the", "with", "another"))


class ChangeReader(ListReader):
    """Which numerals tell a change, up or down, and which a gap, a part or a ratio that is none."""

    def _is_ratio(self, k: int, n: Numeral) -> bool:
        """ "The ratio of the two narrowed from 2.60 to 2.54", "multiplied by 3.2"."""
        low = self.low
        if low[n.first - 2 : n.first] in (["multiplied", "by"], ["factor", "of"]):
            return True
        if (n.value or 0) >= 1000 or low[n.first - 1] not in UNIT_JOINT | _COPULA:
            return False
        if "=" in low[n.last : n.last + 4]:
            return False  # "The sex ratio was 104.26 (females = 100)"
        previous = self.nums[k - 1] if k else None
        if (
            previous is not None
            and previous.form == "ratio"
            and low[previous.first - 1] == "from"
            and low[n.first - 1] == "to"
        ):
            return True
        for j in range(n.first - 1, max(self.sent.first, n.first - 12) - 1, -1):
            if low[j] == "ratio":
                return True
            if low[j] in (";", "while"):
                return False
            if low[j] == "and":
                # "The ratio of inland and coastal wages was 1.31"
                of = low[max(self.sent.first, j - 6) : j]
                if "ratio" not in of or not _COPULA.isdisjoint(of):
                    return False
        return False

    def _led_with(self, k: int, n: Numeral) -> bool:
        """ "Output grew by 6.4 percent. Velm led with 9.1 percent; Sarn lagged behind at 1.2 percent": of growth."""
        told = self.nums[k - 1] if k else self.told
        if told is None or told.kind != "change" or told.unit != n.unit or n.sent - told.sent > 1:
            return False
        low, i = self.low, n.first - 1
        return low[i] in ("at", "with") and low[i - 1] in _PLACED and low[n.last : n.last + 1] != ["of"]

    def _held(self, first: int) -> int:
        """ "hold the rise in consumer prices to about 3 percent": how far it may go."""
        low, j = self.low, first - 1
        while j > self.sent.first and low[j] in _HEDGE and low[j] not in _BOUNDS_OF:
            j -= 1
        if low[j] not in _BOUNDS_OF:
            return 0
        for i in range(j - 2, max(self.sent.first, j - 8), -1):
            if low[i] in _CHANGE_NOUN and low[i + 1] == "in":
                held = not _HOLDING.isdisjoint(low[max(self.sent.first, i - 4) : i])
                return (-1 if low[i] in _DOWN else 1) if held else 0
        return 0

    def _places(self, k: int, n: Numeral) -> bool:
        """Places climbed or lost in a ranking."""
        low, sent = self.low, self.sent
        last = self.nums[self.tail[k]]
        j = last.last
        if j >= sent.last or low[j] not in _RANKING_PLACE or low[last.first - 1] in ("in", "at", "for"):
            return False  # "rose to 812 for 240 places"
        around = low[max(sent.first, last.first - 8) : last.first] + low[j : min(j + 3, sent.last)]
        down = any(w in _BEHIND for w in around)
        if not down and not any(w in _AHEAD for w in around):
            return False
        set_change(n, -1 if down else 1)
        return True

    def _change_sign(self, k: int, n: Numeral) -> int:
        """+1 or -1 where the words around numeral k tell a change, else 0."""
        low, nums, sent = self.low, self.nums, self.sent
        first, start, end = n.first, self.left(k), self.right(k)
        rate = n.unit in PERCENT
        if not rate and low[n.last : n.last + 1] == ["-"] and low[n.last + 1 : n.last + 2] and low[n.last + 1] in _TALL:
            return 0  # "slid down a 12-meter-high tower"
        if rate and low[n.last + 1 : n.last + 2] == ["rate"] and low[n.last] in _RATE_NAME:
            return 0  # "above the 19% policy rate"
        if rate and low[n.last : n.last + 1] == ["of"] and low[self._behind_hedge(n, _HEDGE)] in _GROWS:
            return 0  # "Yunnan grows over 98 percent of China's coffee", "Machines picked 43 percent of it"
        if (
            rate
            and low[first - 2 : first] == ["to", "growth"]
            and "contribution" in low[max(sent.first, first - 14) : first]
        ):
            return 0  # "the contribution of science to growth 55 percent"
        if rate:
            # "is to expand for a fourth consecutive year, by 3.3 percent": what tells neither level nor change between
            at = k
            while (
                at and nums[at - 1].kind in ("rank", "duration") and _CLAUSE.isdisjoint(low[nums[at - 1].last : first])
            ):
                at -= 1
            start = self.left(at)
        if rate and k and nums[k - 1].unit == "1" and nums[k - 1].kind == "level" and low[nums[k - 1].last].isalpha():
            # "Inflation in the 15 countries that share the euro climbed to 4 percent"
            start = self.left(k - 1)
        previous = nums[k - 1] if k else None
        if (
            rate
            and k > 1
            and previous is not None
            and previous.kind == "rank"
            and previous.last == first
            and low[previous.first - 1] == "the"
            and nums[k - 2].kind == "change"
            and first - nums[k - 2].last <= 4
        ):
            return sign_of(nums[k - 2])  # "the first was down 3.0 percent, the second 0.8 percent"
        if rate and low[n.last : n.last + 2] == ["on", "the"] and low[n.last + 2 : n.last + 3] in (["year"], ["month"]):
            # "0.4% on the month, the same as in April, and 3.9% on the year"
            moved = next(
                (m for m in reversed(nums[max(0, k - 3) : k]) if m.kind == "change" and m.unit == n.unit), None
            )
            if moved is not None and low[first - 1] == "and":
                return sign_of(moved)
        if low[first - 3 : first] in (["up", "on", "the"], ["down", "on", "the"]):
            return 0  # "down from 35.9% in 2022 but up on the 25.2% of 2019", "up on the 140,000 bags of May"
        if rate and low[first - 1] in _ARTICLE_OR_WITH and low[n.last : n.last + 1] != [] and low[n.last] in _SURE_NOUN:
            after = low[n.last + 1] if n.last + 1 < sent.last else ""
            if after not in _NO_GROWTH and after not in _CHANGE_NOUN:
                return 1 if low[n.last] in _UP else -1  # "a slowdown with a 5.7 percent increase"
        at = first - (low[first] not in ("minus", "plus"))
        if (
            n.unit == "1"
            and previous is not None
            and low[at] in ("minus", "plus")
            and low[at - 1] == "("
            and (previous.kind, previous.unit, previous.last) == ("level", "1", at - 1)
        ):
            self.sure = k
            return -1 if low[at] == "minus" else 1  # "Velm, 12,400 (minus 160)"
        if not rate or low[first - 1] == "(":
            following = self._behind_brackets(k)
            if following in (["up", "on"], ["down", "on"], ["more", "than"], ["fewer", "than"], ["less", "than"]):
                return 1 if following[0] in ("up", "more") else -1  # "66 million head, 4.7 million (7.6%) up on 2016"
        if not rate and (sure := self._surely_moved(k, n)):
            self.sure = k
            return sure
        if low[first] == "+":
            return 1
        if low[first] in ("-", "\u2212") and rate:
            return -1
        if low[first] == "negative" and rate and low[first - 1] == "(":
            return -1  # "London saw the lowest growth (negative 0.6 percent)"
        if low[first] == "(" and rate:
            return 1 if low[first + 1] == "+" else -1  # "grew (-) 2.1 per cent"
        if (
            low[first] in ("minus", "plus")
            and low[n.last + 1 : n.last + 2] != ["minus"]  # "The margin improved to minus 2.1% from minus 14%"
            and rate
            and (low[n.last : n.last + 1] in (["from"], ["over"], ["on"], ["against"], ["year-on-year"], ["year"]))
        ):
            # "imports of 11.2 million tons, minus 7.5% from 2017"
            return -1 if low[first] == "minus" else 1
        if rate and low[first - 2] == "(" and low[first - 1] in ("plus", "positive"):
            return 1  # "4.1 million (plus 12.4%)"
        if rate and low[first - 1] == "(" and low[n.last : n.last + 1] == [")"] and (gone := self._moved_level(k)):
            return gone
        if rate and low[first - 1] == "or" and low[n.last : n.last + 1] == ["of"] and low[first - 2] == ",":
            return 0  # "up 17.5 percent, or 25.9 percent of national output"
        if (
            rate
            and previous is not None
            and previous.kind == "change"
            and low[first - 1] == "the"
            and low[first - 2] in _COMPARES
            and low[n.last : n.last + 2] == ["of", "the"]
            and low[n.last + 2 : n.last + 3] in _ELSEWHERE
        ):
            return sign_of(previous)  # "grew 3.5 percent, far behind the 6.7 percent of the country"
        # "up 38.5 percent, and 620 of the 1,190 deals were new": the second is no mate of the first.
        tail = nums[self.tail[k] if nums[self.tail[k]].unit == n.unit else k].last
        if (
            rate
            and low[tail : tail + 1] == ["of"]
            and low[tail + 1 : tail + 2]
            and low[tail + 1] in _WHOSE
            and not any(self.claimed[tail + 1 : tail + 4])
            and low[first - 1] not in ("by", "of")
        ):
            lead = low[self._behind_hedge(n)]
            if lead in _NET_VERB and lead in _DOWN and low[tail + 1] in _OF_ITSELF:
                return -1  # "lost 1.1 percent of its people"
            return 0  # "rang up 30.5 percent of its sales", "machines picked 69.8 percent of the crop"
        if rate and (bracketed := self._rates_in_brackets(k, n)):
            return bracketed
        if rate and low[first - 1] == "(" and low[n.last : n.last + 1] == [")"] and k + 1 < len(nums):
            m = nums[k + 1]
            if m.unit == n.unit and m.first - n.last <= 5 and not MOVE.isdisjoint(low[n.last + 1 : m.first]):
                return 0  # "food exports (22.9 percent) rose 3.1 percent": a part
        if rate and low[n.last : n.last + 1] == ["("] and not _CHANGED.isdisjoint(low[n.last + 1 : n.last + 4]):
            close = next((j for j in range(n.last + 1, min(n.last + 6, sent.last)) if low[j] == ")"), 0)
            if close and low[close - 1] in _CHANGED:
                # "0.8% (quarterly change)"
                n.comparison_basis = _BASIS.get(low[n.last + 1])
                return 1
        if rate and low[first - 1] == ":" and low[first - 2] in _CHANGE_NOUN and first - 2 > sent.first:
            return 1 if low[first - 2] in _UP else -1  # "totaled 2.4 million; year-on-year rise: 8.2 percent"
        if first == sent.first and low[n.last : n.last + 1] == [":"] and low[n.last + 1 : n.last + 2] != []:
            noun = low[n.last + 1]  # "9.7%: decline in pork prices", in a box of figures
            if noun in _CHANGE_NOUN:
                return 1 if noun in _UP else -1
        if rate and low[first - 1] in ("a", "an", "the") and low[n.last : n.last + 1] != [] and low[n.last] in _LEVY:
            after = low[n.last + 1] if n.last + 1 < sent.last else ""
            if after not in _CHANGE_NOUN:
                return 0  # "fell after a 25 percent tariff took effect"
        if rate and low[first - 1] in _EDGED and low[n.last : n.last + 1] in (["lower"], ["higher"]):
            return 1 if low[n.last] == "higher" else -1  # "hours worked edged 0.2% lower"
        if rate and low[n.last : n.last + 1] == ["share"] and low[first - 1] != "by":
            return 0  # "food with 50.8 percent share"
        if low[n.last : n.last + 1] == ["("] and (aside := self._past_bracket(n)) != 0:
            return aside
        if rate and (told := self._told_as_amount(k, n)):
            return told
        if n.unit in RATES and (taken := self._taken_off(n)):
            return taken
        if rate and low[first - 1] in _COPULA and self._contribution_rate(first):
            return 0
        if rate and low[first - 2 : first] != ["of", ","] and (smaller := self._change_was(first, sent.first)):
            return smaller
        if (
            rate
            and low[tail : tail + 2] == ["of", "gdp"]
            and (lead := low[self._behind_hedge(n)]) not in MOVE
            and lead not in ("by", "of", "to", "from")
            and first > sent.first
        ):
            return 0  # "Crashes consume about 2.8 percent of GDP"
        if rate and low[first - 1] == "(" and (noun := self._heads_bracket(first - 1)):
            return 1 if noun in _UP else -1
        if rate and (plain := self._plain_change(k, n)):
            return plain
        if rate and low[first - 1] == "(" and low[n.last : n.last + 1] == [")"] and (due := self._due_to(first - 1)):
            return due
        # "The increase, 150 million yuan, was the largest on record."
        if (
            first - 3 >= sent.first
            and low[first - 1] == ","
            and low[first - 2] in _CHANGE_NOUN
            and (low[first - 3] in ("the", "this") or (rate and low[first - 3] in _EXTREME_CHANGE))
        ):
            return 1 if low[first - 2] in _UP else -1
        if (
            low[first - 1] == "of"
            and low[first - 2] == ","
            and low[first - 3] in _CHANGE_NOUN
            and (low[first - 4] in ("the", "this") or low[first - 4] in _EXTREME_CHANGE)
            and first - 4 >= sent.first
        ):
            return 1 if low[first - 3] in _UP else -1  # "The decrease, of 44.1 percent, is explained by"
        if low[first - 2 : first] in (["loss", "of"], ["losses", "of"]) and (
            rate or (n.unit == "1" and n.form != "word")
        ):
            return -1  # "a loss of 22 percent within a year", "of 203,500 jobs"; but one of a billion is an amount
        net = first - 1
        if low[net] == "mere" and low[net - 1] == "a":
            net -= 2
        if rate and low[net] in _NET_VERB and low[n.last : n.last + 1] != ["of"] and n.form != "fraction":
            # "Real estate investment added 2.6 percent", "the railways added a mere 1.7 percent"
            return -1 if low[net] in _DOWN else 1
        # Member of a list: what the first one is.
        if (
            previous is not None
            and n.group
            and previous.group == n.group
            and n.unit in RATES
            and previous.unit == n.unit
        ):
            own = self._left_sign(first, previous.last) or self._right_sign(n.last, end)
            return own or (sign_of(previous) if previous.kind == "change" else 0)
        if rate and (held := self._held(first)):
            return held
        if rate and low[first - 1] == "at" and (extreme := self._extreme_at(first - 2) or self._deepest(first - 2)):
            return extreme
        if rate and low[first - 1] in ("was", "were", "is", "are") and (shared := self._shares_comparative(k)):
            return shared
        if (
            previous is not None
            and previous.kind == "change"
            and previous.unit == n.unit
            and (
                low[first - 2 : first] == [",", "against"]
                or (self._lead(n) in ("to", "with") and "compared" in low[max(previous.last, first - 4) : first])
            )
        ):
            return sign_of(previous)  # "lost 4.4 percent, compared with 15.7 percent over the same period"
        off = first - 1 - (low[first - 1] == "by")
        if (
            rate
            and low[off] == "off"
            and (
                off < first - 1
                or low[off - 1] in _STANDING | {"were", "are"}
                or "with" in low[max(sent.first, off - 4) : off]
            )
        ):
            return -1  # "was off 3 percent", "with freight off by 3 percent"
        if low[first - 1] in ("adds", "added", "adding") and not rate and low[n.last : n.last + 2] == ["to", "the"]:
            return 1
        if not rate and self._moved_to(k, n):
            return -1 if low[first - 1] in _DOWN else 1
        if (
            not rate
            and previous is not None
            and previous.kind == "change"
            and previous.unit == n.unit != "1"
            and low[first - 1] in _NET_VERB
            and low[n.last : n.last + 1] != ["of"]
        ):
            return -1 if low[first - 1] in _DOWN else 1  # "fell by 130,000 bpd, and Libya lost 50,000 bpd"
        if low[first - 1] in _HAN_MOVE:
            return _HAN_MOVE[low[first - 1]] if low[first - 2] in _HAN_MOVE_HEAD else 0
        if n.unit in POINTS and (comparative := self._right_comparative(k, n)) and comparative != "better":
            # "the growth rate was 2.1 points lower": behind it stands which way.
            return self._with_narrowing(-1 if comparative in _COMPARATIVE_DOWN else 1, min(n.last + 4, end), start)
        behind = low[n.last : n.last + 1]
        if (
            n.unit == "permille"
            and (low[first - 1] not in ("by", "up", "down", "of") or low[first - 2 : first] == ["rate", "of"])
            and behind not in (["up"], ["down"])
        ):
            # "The natural growth rate was 4.02 per mille": births less deaths, and no change against another time.
            return 0
        if n.unit == "1" and (net := self._jobs_moved(k, n)):
            return net
        if n.unit == "1" and low[first - 1] in ("up", "down") and self._points_again(k, n):
            n.unit = "percentage_point"
        if n.unit == "point" and low[first - 1] in _NET_VERB:
            return -1 if low[first - 1] in _DOWN else 1  # "oils added 5 points to reach 279"
        if (
            low[first - 1] == "at"
            and low[first - 2] in _CHANGE_NOUN
            and not _PUT.isdisjoint(low[max(start, first - 9) : first])
        ):
            return 1 if low[first - 2] in _UP else -1  # "had put the drop at 6,800"
        if (
            rate
            and low[first - 1] == "including"
            and previous is not None
            and previous.kind == "change"
            and previous.unit == n.unit
            and low[n.last : n.last + 1] in (["in"], ["for"])
        ):
            return sign_of(previous)  # "went up by 6.4%, including 8.1% in sports and 9.9% in music"
        if low[first - 1] == "of" and low[first - 2] in ("plus", "minus"):
            return 1 if low[first - 2] == "plus" else -1
        if rate and first - start > 3 and low[first - 1] == "of" and (n.value or 0.0) > 0:
            noun_at = first - 2 - (low[first - 2] == "rate")
            if low[noun_at] == "growth" and low[noun_at - 1] == "negative":
                return -1  # "mining showed negative growth of 3.3 percent"
        if not rate and (noun := self._noun_in(k, n)):
            return 1 if noun in _UP else -1
        if (
            rate
            and low[n.last : n.last + 1] != []
            and low[n.last] in _CHANGE_NOUN
            and low[first - 2] in ("a", "an", "the")
            and low[first - 1].isalpha()
            and low[first - 1] not in MOVE
            and low[n.last] not in _UP
        ):
            return -1  # "the slower growth was explained by a sharp 2.9 percent decline"
        if rate and low[n.last : n.last + 1] in _GREW and low[first - 1] == "the" and low[first - 2] in _OVER_AGAINST:
            return 1  # "This decline contrasts with the 0.3 percent growth recorded in May"
        left = self._left_sign(first, start)
        if left:
            return self._with_narrowing(left, first, start)
        right = self._right_sign(n.last if rate else self._past_noun(n.last), end)
        if right and rate and previous is not None and previous.kind == "change" and previous.unit == n.unit:
            gap = self.gap(previous, n)
            if low[n.last] in _PER_TIME and gap[-1:] == ["and"] and len(gap) <= 6 and MOVE.isdisjoint(gap):
                return sign_of(previous)  # "down 4% w/w and 61% y/y"
        if right:
            return right
        if not rate:
            return (
                self._as_its_rate(k, n)
                or self._by_far(k, n)
                or self._by_to(k, n)
                or self._change_compared(k, n)
                or self._another(n)
                or self._above_before(k, n)
                or self._and_by(k, n)
                or self._compared_with(n)
                or self._in_brackets(k, n)
                or self._sibling(k, n)
                or self._brought_to(n)
            )
        # "was minus 0.1 percent on the month, and 4.2 percent over twelve months": the sign is of that number alone.
        if (
            previous is not None
            and previous.kind == "change"
            and low[first - 2 : first] == ["and", "of"]
            and low[n.last : n.last + 1] == low[previous.last : previous.last + 1] == ["in"]
        ):
            return sign_of(previous)  # "growth of 8 percent in exports and of 10 percent in imports"
        signed = previous is not None and low[previous.first] in ("minus", "-", "\u2212")
        if previous is not None:
            sign = self._elided(k, n, previous)
            if sign:
                return 1 if signed else sign
        # "from 1.6 million tons to 4.3 million in seven years, an average of 15.3 percent a year"
        # "Rents are growing twice as fast as wages, at 8.2 percent a year"
        paced = "average" in low[max(sent.first, first - 4) : first] or low[first - 2 : first] == [",", "at"]
        yearly = low[first - 2 : first] == ["rate", "of"] and not _YEARLY.isdisjoint(
            low[max(sent.first, first - 5) : first]
        )
        if yearly or (paced and low[n.last : n.last + 2] in _A_YEAR):
            for j in range(first - 1, max(sent.first, first - 30) - 1, -1):
                if low[j] in MOVE:
                    return 1 if low[j] in _UP else -1
        sign = (
            self._slows_to(k, n)
            or self._brought_to(n)
            or self._noun_told(n, start)
            or self._noun_in_thing(n, start)
            or self._growth_rate(k, n, start)
            or self._against(k, n)
            or self._rate_again(k, n)
            or (self._by(n) if n.unit == "percent" else 0)
            or self._as_before(k, n)
            or self._between_levels(k, n)
            or self._marked(n)
            or self._those_too(k, n)
        )
        if sign:
            self.rate_told = n.last
            if signed and previous is not None and MOVE.isdisjoint(low[previous.last : first]):
                return 1
        return sign

    def _behind_brackets(self, k: int) -> list[str]:
        """The two words behind a figure and the bracket that tells it again in percent."""
        low, nums = self.low, self.nums
        inner = k if low[nums[k].first - 1] == "(" else k + 1
        if inner >= len(nums) or not inner or nums[inner].unit != "percent":
            return []
        n, outer = nums[inner], nums[inner - 1]
        if outer.last != n.first - 1 or low[n.first - 1] != "(" or low[n.last : n.last + 1] != [")"]:
            return []
        return low[n.last + 1 : n.last + 3]

    def _moved_level(self, k: int) -> int:
        """ "House prices increased over the year to 306,000 pounds (1.9 percent)": the sign of the move."""
        low, level = self.low, self.nums[k - 1] if k else self.nums[k]
        if level.kind != "level" or level.last != self.nums[k].first - 1 or low[level.first - 1] != "to":
            return 0
        for j in range(level.first - 2, max(self.left(k - 1), level.first - 12) - 1, -1):
            if low[j] in MOVE and low[j] not in _CHANGE_NOUN:
                return 1 if low[j] in _UP else -1
            if low[j] in (",", ";", "and"):
                break
        return 0

    def _past_bracket(self, n: Numeral) -> int:
        """ "1.8 percent (116,000) fewer than in 2015", "3.1 percent (±0.9 percent)* above the May rate"."""
        low, end = self.low, self.sent.last
        close = next((j for j in range(n.last + 1, min(n.last + 6, end - 1)) if low[j] == ")"), end)
        j = close + 1 + (low[close + 1 : close + 2] == ["*"])
        if j + 1 >= end or low[j] not in COMPARATIVE:
            return 0
        if low[j + 1] != "than" and (low[j] not in ("above", "below") or low[j + 1] not in _WHOSE):
            return 0
        return -1 if low[j] in _COMPARATIVE_DOWN else 1

    def _told_as_amount(self, k: int, n: Numeral) -> int:
        """ "5.9 percent, or 18.6 million tonnes, lower than in 2022", "8 percent or 900 yuan above the plan"."""
        low, end = self.low, self.sent.last
        m = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if m is None or m.unit in RATES or m.last + 2 > end or not self._or_next(n, m):
            return 0
        j = m.last + (low[m.last] == ",")
        if j + 1 >= end or low[j] not in COMPARATIVE:
            return 0
        if low[j + 1] != "than" and low[j + 1] not in _WHOSE:
            return 0
        return -1 if low[j] in _COMPARATIVE_DOWN else 1

    def _taken_off(self, n: Numeral) -> int:
        """ "Two points have been shaved off the share", "5 percent was added to it"."""
        low, j = self.low, n.last
        if low[j : j + 1] == ["off"] and j + 1 < self.sent.last:
            verb = low[self._behind_hedge(n)]
            # "knocked 5.4 points off sales growth"
            return -1 if verb[-2:] == "ed" or verb in _TAKING or verb == "cut" else 0
        if low[j : j + 1] == [] or low[j] not in _HAVING or j + 3 >= self.sent.last:
            return 0
        j += 1 + (low[j + 1] == "been")
        if low[j + 1] == "off":
            return -1
        return 1 if low[j : j + 2] == ["added", "to"] else 0

    def _contribution_rate(self, first: int) -> bool:
        """ "Its contribution rate to the growth of the town was 41.5 percent": a part of the growth."""
        low = self.low
        for j in range(first - 2, max(self.sent.first, first - 12), -1):
            if low[j] in (",", "and", ";"):
                return False
            if low[j] == "rate" and low[j - 1] == "contribution":
                return True
        return False

    def _change_was(self, first: int, begin: int) -> int:
        """ "In shillings the loss was smaller, 7 per cent": the size of the change that the clause is of."""
        low = self.low
        j = first - 1 - (low[first - 1] == "at")
        if low[j] != "," or low[j - 1] not in _SIZED or low[j - 2] not in ("was", "is", "were", "been"):
            return 0
        for i in range(j - 3, max(begin, j - 9) - 1, -1):
            if low[i] in _CHANGE_NOUN or low[i] == "loss":
                return 1 if low[i] in _UP else -1
        return 0

    def _heads_bracket(self, j: int) -> str:
        """ "Growth in the fourth quarter (19.2 percent for boxes)", "The largest rises came from hats (2.3 percent)":
        the change that a bracket tells the rate of."""
        low = self.low
        seen = False
        for i in range(j - 2, max(self.sent.first, j - 14) - 1, -1):
            if low[i] in _CHANGE_NOUN and (seen or low[i + 1] in ("in", "of", "for")):
                return low[i]
            if low[i] in _SEEN:
                seen = True
                continue
            if low[i] in _CLAUSE or low[i] in MOVE or low[i] in _STANDING:
                break
        return ""

    def _plain_change(self, k: int, n: Numeral) -> int:
        """ "monthly changes of 2.2% in May and 0.8% in June", "the annual percentage change in rents was 4.2%", "0.5
        points higher than the rate of August (13.2 percent)", where a rate of change was told."""
        low, first, previous = self.low, n.first, self.nums[k - 1] if k else None
        begin = self.sent.first
        if low[first - 1] == "of" and low[first - 2] in _PLAIN_CHANGE and first - 2 > begin:
            return 1
        if previous is not None and previous.kind == "change" and previous.unit == n.unit and low[first - 1] == "and":
            apart = first - previous.last
            if low[previous.first - 2] in _PLAIN_CHANGE and apart <= 6 and low[n.last : n.last + 1] == ["in"]:
                return 1
        if low[first - 1] in _COPULA and previous is None:
            for i in range(begin, min(first, begin + 6)):
                if low[i] in _PLAIN_CHANGE and low[i + 1] in ("in", "of"):
                    return 1 if not _OF_CHANGE.isdisjoint(low[max(begin, i - 3) : i]) else 0
        if low[first - 1] == "(" and previous is not None and previous.unit == "percentage_point":
            told = self.told
            gap = low[previous.last : first]
            if (
                told is not None
                and told.kind == "change"
                and told.unit == n.unit
                and "than" in gap
                and "rate" in gap
                and len(gap) < 16
            ):
                return sign_of(told)
        return 0

    def _due_to(self, j: int) -> int:
        """ "owing to higher consumption of cement (5.5 percent)": the sign of what moved, where a cause is told."""
        low, first = self.low, max(self.sent.first, j - 9)
        for i in range(j - 1, first - 1, -1):
            w = low[i]
            if w in _CAUSED_UP or w in _CAUSED_DOWN:
                lead = low[max(self.sent.first, i - 24) : i]
                told = not _CAUSE.isdisjoint(lead) or ("account" in lead and "on" in lead)
                if i == self.sent.first:  # "Greater output of zinc (4 percent) explained the rise"
                    told = not _CAUSE.isdisjoint(low[j : min(j + 30, self.sent.last)])
                return 0 if not told else 1 if w in _CAUSED_UP else -1
            if w in _CLAUSE or w in MOVE or w in _COPULA or self.claimed[i] or not w[0].isalpha():
                return 0
        return 0

    def _extreme_at(self, j: int) -> int:
        """ "the largest increase, at 7.3 percent", "the steepest monthly loss at 3.4%": the sign."""
        low = self.low
        j -= low[j] == ","
        if low[j] not in _CHANGE_NOUN and low[j] != "loss":
            return 0
        return 1 if low[j] in _UP else -1

    def _marked(self, n: Numeral) -> int:
        """ "The index is at 204.6, or 1.6% (yoy)", "the largest gain (19.3%, yoy)"."""
        low = self.low
        return int(low[n.last : n.last + 1] in (["("], [","]) and low[n.last + 1 : n.last + 2] in _MARKS)

    def _deepest(self, j: int) -> int:
        """ "The fall was deepest in Vantaa, at 11 percent, and mildest in Oulu, at 2.7 percent": the sign."""
        low = self.low
        for i in range(j, max(self.sent.first, j - 24), -1):
            if low[i] in ("was", "were", "is", "are"):
                moved = low[i - 1] in _CHANGE_NOUN and low[i + 1].endswith("est")
                return (1 if low[i - 1] in _UP else -1) if moved else 0
            if low[i] in MOVE or low[i] == ";":
                break
        return 0

    def _shares_comparative(self, k: int) -> int:
        """ "Charges were 13.7 percent and tobacco 16 percent higher": what is told of the last is told of both."""
        low, nums = self.low, self.nums
        if k + 1 >= len(nums) or nums[k + 1].unit != nums[k].unit:
            return 0
        a, b = nums[k], nums[k + 1]
        gap = low[a.last : b.first]
        word = low[b.last] if b.last < self.sent.last else ""
        if word not in COMPARATIVE or gap[:1] not in (["and"], [","]) or not 1 < len(gap) <= 8:
            return 0
        return (-1 if word in _COMPARATIVE_DOWN else 1) if all(w.isalpha() and w not in MOVE for w in gap[1:]) else 0

    def _change_compared(self, k: int, n: Numeral) -> int:
        """ "the gain averaged 186,000, against 223,000 over 2018": the sign of the change that it is compared with."""
        previous = self.nums[k - 1] if k else None
        if previous is None or previous.kind != "change" or previous.unit != n.unit or n.unit in RATES:
            return 0
        gap = self.gap(previous, n)
        return sign_of(previous) if gap in ([",", "against"], ["against"], [",", "compared", "with"]) else 0

    def _in_brackets(self, k: int, n: Numeral) -> int:
        """ "an increase of 3.8% ($48)", "to 36 billion, up 12.9% (4.1 billion)": the same change as an amount."""
        low = self.low
        m = self.nums[k - 1] if k else None
        if m is None or m.kind != "change" or m.unit != "percent" or self.gap(m, n) != ["("]:
            return 0
        if n.unit == "point" and not _BASE_OF.isdisjoint(low[n.last : min(n.last + 6, self.sent.last)]):
            return 0  # "fell by 1.9% (97.9 points, base 2018 = 100)"
        if low[m.first - 1] == "by" or (low[m.first - 1] == "of" and low[m.first - 2] in _CHANGE_NOUN):
            return sign_of(m)  # "went up by 9.5% (6,200 pupils)" too
        near = (*self.nums[max(0, k - 3) : k - 1], *self.nums[k + 1 : k + 3])
        growth = 1 + (m.value or 0.0) / 100
        amounts = [x.value - x.value / growth for x in near if x.unit == n.unit and x.value and growth > 0.01]
        return sign_of(m) if any(abs(abs(x) - (n.value or 0.0)) <= abs(x) / 10 for x in amounts) else 0

    def _rates_in_brackets(self, k: int, n: Numeral) -> int:
        """ "rose 2.4 percent (1.3 percent in May)", "slower growth in mining (1.2 percent vs 3.4 percent)": rates of
        two times."""
        low, nums, first = self.low, self.nums, n.first
        m = nums[k - 1] if k else None
        if low[first - 1] == ":" and m is not None and m.kind == "change" and m.unit == n.unit and first - m.last <= 12:
            # "rose by 4.4 percent (fourth quarter of 2022: 4.2 percent)"
            opened = next((i for i in range(first - 2, m.last - 1, -1) if low[i] == "("), 0)
            dated = opened > 0 and all(self.claimed[opened + 1 : first - 1]) and opened < first - 2
            return int(dated and _VERB.isdisjoint(low[m.last : opened]))
        if low[first - 1] == "(":
            if m is not None and m.kind == "change" and m.unit == n.unit and first - m.last <= 8:
                if not all(self.claimed[i] or low[i] in _ABOUT_TIME for i in range(m.last, first - 1)):
                    return 0
                timed = low[n.last : n.last + 1] == ["in"] and any(self.claimed[n.last + 1 : n.last + 3])
                return sign_of(m) if timed else 0
            after = nums[k + 1] if k + 1 < len(nums) else None
            if after is None or after.unit != n.unit or self.gap(n, after) not in _BESIDE:
                return 0
            before = low[max(self.sent.first, first - 40) : first]
            return int(not _OF_GROWING.isdisjoint(before) and _SHARE_NOUN.isdisjoint(before))
        if m is None or m.kind != "change" or m.unit != n.unit or low[m.first - 1] != "(":
            return 0
        return int(self.gap(m, n) in _BESIDE)

    def _sibling(self, k: int, n: Numeral) -> int:
        """ "gained 420,000 jobs and the informal sector 136,000", "increases of 67,000 in the north and 148,000 in the
        south", "the biggest gains were seen in trade (169,000)": another change of the same kind, told with no verb."""
        low, sent = self.low, self.sent
        if n.form in ("word", "fraction") or (n.unit == "1" and not self._bare(n)):
            return 0
        lead, before = low[n.first - 1], low[n.first - 2] if n.first - 2 >= sent.first else ""
        previous = self.nums[k - 1] if k else None
        if low[n.last : n.last + 1] == ["to"] and is_money(n.unit) and k > 1 and k + 1 < len(self.nums):
            # "Brent fell 45 cents to $82.18, U.S. crude 38 cents to $77.74"
            told, level = self.nums[k - 2], self.nums[k + 1]
            beside = self.gap(self.nums[k - 1], n)
            alike = (
                told.kind == "change" and (told.unit or "")[:3] == (level.unit or "")[:3] and level.first - n.last <= 3
            )
            named = "," in beside or "and" in beside
            if alike and named and len(beside) <= 7 and MOVE.isdisjoint(beside) and (n.value or 0) < (level.value or 0):
                return sign_of(told)
        if lead == "(" and low[n.last : n.last + 1] == [")"]:
            if previous is not None and previous.unit == n.unit and low[previous.first - 1] == "(":
                return sign_of(previous) if previous.kind == "change" else 0
            head = low[self.left(k) : n.first - 1]
            noun = next((w for w in head if w in _CHANGE_NOUN and w[-1] == "s"), "")
            seen = not _SEEN.isdisjoint(head)
            return (1 if noun in _UP else -1) if noun and seen else 0
        aside = False
        if previous is not None and previous.kind == "change" and k > 1 and low[previous.first - 1] == "(":
            # "fell by 640 tons (8.5%) and that of perch by 92 tons (6.1%)"
            aside = self.nums[k - 2].last == previous.first - 1 and low[previous.last] == ")"
            previous = self.nums[k - 2] if aside else previous
        if previous is None or previous.kind != "change" or previous.unit != n.unit or previous.form == "fraction":
            return 0
        at, level = previous.first, self.nums[k - 2] if k > 1 else previous
        if low[at - 1] == "of" and low[at - 4] == "," and level.last == at - 4 and level.unit == n.unit:
            return 0  # "beans took up 74 million mu, an increase of 500,000 mu, and rice 40 million mu"
        led = low[at - 1] in ("up", "down") and low[at - 2] == "," and level.last == at - 2 and level.unit == n.unit
        if led and abs(n.value or 0.0) > 2 * abs(previous.value or 0.0):
            return 0  # "reached 130 million tonnes, up 3.6 million tonnes, and rice 33 million tonnes, up 1.6 percent"
        gap = self.gap(self.nums[k - 1], n)[1:] if aside else self.gap(previous, n)
        by = bool(gap) and gap[-1] == "by" and low[previous.first - 1] == "by"
        gap = gap[:-1] if by else gap
        if ";" in gap or len(gap) > 12 or gap[:1] in ([], [")"]) or not MOVE.isdisjoint(gap):
            return 0
        if lead == "with":
            return sign_of(previous) if self.doc.toks[n.first - 2][0].isupper() or before in _LED else 0
        cut = max((i for i, w in enumerate(gap) if w in (",", "and")), default=-1)
        tail = gap[cut + 1 :]
        if cut < 0 or len(tail) > 4 or not _NOT_ELIDED.isdisjoint(tail) or not _MAKING.isdisjoint(tail):
            return 0
        if not tail:
            # "in the north and 148,000 in the south"
            joint = low[n.last : n.last + 1]
            return sign_of(previous) if joint in (["in"], ["for"], ["at"], ["among"]) and joint[0] in gap else 0
        named = all(w[0].isalpha() and (w not in NO_NOUN or w in ("in", "of")) for w in tail)
        begin = n.first - by - len(tail)
        return sign_of(previous) if named and tail[-1] not in _HEDGE and not any(self.claimed[begin : n.first]) else 0

    def _and_by(self, k: int, n: Numeral) -> int:
        """ "grew by 25,000 in Ontario, where the rate fell 0.2 points, and by 15,000 in Quebec"."""
        low = self.low
        # "and by another 2 cents", "and by a further 2 euros"
        at = n.first - (low[n.first - 1] in ("another", "further")) - (low[n.first - 2 : n.first] == ["a", "further"])
        again = low[at - 2 : at] == ["and", "by"] or self._that_of(n)
        if not again and k and low[n.first - 1] == "by" and 3 < n.first - self.nums[k - 1].last < 9:
            # "those to Italy by 310 and to the US by 120 tonnes"
            joint = self.nums[k - 1].last
            again = low[joint] == "and" and low[joint + 1] in _TOWARDS and MOVE.isdisjoint(low[joint : n.first])
        if not again:
            return 0
        m = next((m for m in reversed(self.nums[max(0, k - 4) : k]) if m.unit == n.unit), None)
        return sign_of(m) if m is not None and m.kind == "change" and low[m.first - 1] == "by" else 0

    def _compared_with(self, n: Numeral) -> int:
        """ "Compared with the end of 2020, we have 74,000 more facilities but 280,000 fewer beds"."""
        low, first = self.low, self.sent.first
        if low[n.last : n.last + 1] not in (["more"], ["fewer"]) or low[n.last + 1 : n.last + 2] == ["than"]:
            return 0
        if low[first] != "compared" or not any(self.claimed[first + 2 : first + 8]):
            return 0
        return 1 if low[n.last] == "more" else -1

    def _that_of(self, n: Numeral) -> bool:
        """ "The number in Waikato rose by 31,000, that in Northland by 18,000"."""
        low = self.low
        if low[n.first - 1] != "by":
            return False
        for j in range(n.first - 3, max(self.sent.first, n.first - 8), -1):
            if low[j] in ("that", "those"):
                joined = low[j - 1] in (",", ";", "and", "while")
                return joined and low[j + 1] in ("in", "of", "for", "from", "at", "to", "on", "with")
            if not low[j][0].isalpha() or low[j] in MOVE:
                break
        return False

    def _moved_to(self, k: int, n: Numeral) -> bool:
        """ "adding 7.8 GW to stand at 19.9 GW", "shed 40,000 tonnes to end at 1.2 million": with what it came to."""
        low = self.low
        level = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if level is None or dimension(level.unit) != dimension(n.unit) or low[n.first - 1] not in _NET_VERB:
            return False
        return low[n.last : n.last + 1] == ["to"] and low[n.last + 1] != "the" and level.first - n.last <= 5

    def _noun_in(self, k: int, n: Numeral) -> str:
        """ "a rise in the toll of 4 dollars to 9 dollars", "reflected a fall in toys ($2.4 billion)": the noun."""
        low, j = self.low, n.first - 1
        if low[j] != "of" and (low[j] != "(" or low[n.last : n.last + 1] != [")"] or not is_money(n.unit)):
            return ""
        for i in range(j - 2, max(self.left(k), j - 8), -1):
            if low[i] in _CHANGE_NOUN and low[i + 1] == "in":
                led = low[i - 1] in ("a", "an") and (low[j] == "of" or low[i - 2].startswith("reflect"))
                return low[i] if led else ""
            if not low[i][0].isalpha() or low[i] in MOVE or low[i] in ("of", "to", "and") or self.claimed[i]:
                break
        return ""

    def _brought_to(self, n: Numeral) -> int:
        """ "bringing the gains of the year to 65,000", "takes the fall since January to 30 percent": how large the
        change has become."""
        low = self.low
        j = self._behind_hedge(n)
        if low[j] != "to" or _BRINGING.isdisjoint(low[max(self.sent.first, j - 12) : j]):
            return 0
        sign = 0
        for i in range(j - 1, max(self.sent.first, j - 12), -1):
            w = low[i]
            if w in _BRINGING:
                return sign
            if w in (",", ";", "to"):
                break
            if (w in _CHANGE_NOUN or w in ("loss", "losses")) and low[i + 1] != "'s":  # "this fall's total"
                sign = 1 if w in _UP else -1
        return 0

    def _those_too(self, k: int, n: Numeral) -> int:
        """ "Exports of pears rose 3 percent to 40,000 tons, and those of plums 7 percent": the sign of the first."""
        low, nums = self.low, self.nums
        if not k:
            return 0
        told = nums[k - 2] if k > 1 and nums[k - 1].kind == "level" else nums[k - 1]
        if told.kind != "change" or told.unit != n.unit:
            return 0
        named = low[max(nums[k - 1].last, n.first - 9) : n.first]
        at = next((i for i, w in enumerate(named) if w in ("those", "that")), 0)
        if not at or named[at - 1] not in (",", "and", "with") or named[at + 1 : at + 2] not in _OF_THEM:
            return 0
        bare = all(w[0].isalpha() and w not in MOVE and w not in _AUXILIARY for w in named[at + 2 :])
        return sign_of(told) if bare and self._alone(n) else 0

    def _between_levels(self, k: int, n: Numeral) -> int:
        """ "from 118 to 126, or 6.8 percent": the sign of the change that the two figures told just before come to."""
        low, nums = self.low, self.nums
        if k < 2 or n.unit != "percent" or not n.value or low[n.last : n.last + 1] == ["of"]:
            return 0
        if low[n.first - 1] == "from":
            return 0  # "Denmark (from 5.0% to 5.3%), Lithuania (from 6.0% to 6.5%)"
        a, b = nums[k - 2], nums[k - 1]
        if not a.value or not b.value or a.unit != b.unit or a.kind != b.kind or a.kind not in ("level", "share"):
            return 0
        if n.first - b.last > 6 or b.first - a.last > 12:
            return 0
        gap = self.gap(a, b)
        if "to" not in gap:
            if "from" not in gap:
                return 0
            a, b = b, a
        change = ((b.value or 0.0) / (a.value or 1.0) - 1) * 100
        if low[n.last : n.last + 2] in _A_YEAR and abs(change) > n.value and "or" in low[b.last : n.first]:
            return 1 if change > 0 else -1  # "from 4,100 yuan in 2015 to 6,900 in 2021, or 9.1 percent a year"
        step = max(n.value_high - n.value, 0.05) if n.value_high is not None else 0.5
        return (1 if change > 0 else -1) if abs(abs(change) - n.value) <= step * 1.5 else 0

    def _another(self, n: Numeral) -> int:
        """ "has 1.5 lakh dealers and will add another 10,000 by March"."""
        low = self.low
        if low[n.first - 1] == "another" and self._bare(n) and low[n.first - 2] in _ADDING:
            return 1
        if low[n.first - 1] not in ("another", "further"):
            return 0
        # "a further 60 positions will be cut", "Since then, another 1.1 million have gone"
        for j in range(n.last, min(n.last + 6, self.sent.last)):
            if low[j] in _GONE:
                post = low[n.last] in _POST and low[j - 1] in ("be", "been", "were", "being")
                return -1 if post or (low[j] == "gone" and low[j - 1] in ("have", "has")) else 0
            if not low[j][0].isalpha():
                break
        return 0

    def _above_before(self, k: int, n: Numeral) -> int:
        """ "7 dollars above the level of the week before", "2.4 points below the rate of the same quarter of 2018"."""
        low, j = self.low, n.last
        if low[j : j + 1] not in (["above"], ["below"]):
            return 0
        if low[j : j + 3] in (["above", "that", "of"], ["below", "that", "of"]) and self.right(k) > j + 3:
            return (1 if low[j] == "above" else -1) if self.claimed[j + 3] else 0
        at = j + 1 + (low[j + 1 : j + 2] == ["the"])
        if is_money(n.unit) and low[n.first - 1] in _STILL and at < self.right(k) and self.claimed[at]:
            return 1 if low[j] == "above" else -1  # "to 934 billion yuan, still 3 billion below the first half of 2021"
        if low[j : j + 2] not in (["above", "the"], ["below", "the"]) or n.first - 1 < self.sent.first:
            return 0
        behind = low[j + 2 : min(j + 10, self.right(k), self.sent.last)]
        stop = next((i for i, w in enumerate(behind) if w in (",", ";", ".")), len(behind))
        behind = behind[:stop]
        if behind[:1] == [] or behind[0] not in _THEN_READ:
            return 0
        if _EARLIER.isdisjoint(behind) and not any(self.claimed[j + 3 : j + 2 + stop]):
            return 0
        return 1 if low[j] == "above" else -1

    def _by_far(self, k: int, n: Numeral) -> int:
        """ "Jobs increased in education and in transport, by 5,300 and 3,900": the verb stands further off."""
        low = self.low
        if low[n.first - 1] != "by" or low[n.first - 2] != ",":
            return 0
        at = k
        while at and self.nums[at - 1].kind in ("rank", "duration"):
            at -= 1
        for j in range(n.first - 3, max(self.left(at), n.first - 24) - 1, -1):
            if low[j] in MOVE and low[j] not in ("up", "down"):
                return 1 if low[j] in _UP else -1
        return 0

    def _by_to(self, k: int, n: Numeral) -> int:
        """ "expressways were extended by 120 kilometers to 1,430 km": told with what it came to, an amount is a change,
        whatever the verb."""
        m = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if m is None or m.unit != n.unit or not n.value or (m.value or 0.0) <= n.value or m.first - n.last > 4:
            return 0
        if self.low[self._behind_hedge(n)] != "by" or "to" not in self.low[n.last : m.first]:
            return 0
        return self._by(n)

    def _against(self, k: int, n: Numeral) -> int:
        """ "GDP is up 2.3%, short of the 2.5% that was predicted", "1.1%, ahead of the estimate for a 0.5% advance"."""
        low = self.low
        previous = self.nums[k - 1] if k else None
        told = self.told
        if (
            k == 0
            and told is not None
            and (told.kind, told.unit) == ("change", n.unit)
            and low[self.sent.first] in _THAT_ONE
            and not _BEATS.isdisjoint(low[self.sent.first + 1 : n.first])
            and not _EXPECTED.isdisjoint(low[n.last : n.last + 3])
        ):
            return 1  # "rose 3.9 percent. That beat the 3.8 percent median forecast"
        if previous is None or previous.kind != "change" or previous.unit != n.unit or n.first - previous.last > 14:
            return 0
        j = n.first - 1
        while j > previous.last and (low[j] in _READING or low[j] in _BETWEEN_COMPARED):
            j -= 1
        compared = low[j] in _COMPARES or (j + 1 < n.first and low[j + 1] == "of" and low[j] in ("ahead", "short"))
        part = low[n.last : n.last + 1] == ["of"] and not any(self.claimed[n.last + 1 : n.last + 4])
        if compared and (j + 1 < n.first or low[j] in ("previously", "following", "after")) and not part:
            return sign_of(previous)
        return 0

    def _rate_again(self, k: int, n: Numeral) -> int:
        """ "Growth would reach 4.4% in 2004, but fall to 3.3% next year", "Economists had expected a reading of 3.1%":
        the rate of growth or inflation spoken of before."""
        low, claimed = self.low, self.claimed
        if not self.rate or low[n.last : n.last + 1] == ["of"]:
            return 0
        if self._like_share_before(n):
            return 0
        told = self.rate_told
        if k and self.nums[k - 1].kind == "multiple" and self.nums[k - 1].last == n.first - 1:
            return self.rate  # "half the 5.8 percent seen in 2011"
        if (
            k > 1
            and self.nums[k - 1].kind == "multiple"
            and self.nums[k - 2].kind == "change"
            and self.nums[k - 2].unit == n.unit
            and low[n.first - 1] in ("of", "rate")
            and n.first - self.nums[k - 1].last <= 7
        ):
            return self.rate  # "grew 8.2 percent, nearly twice the average of 4.2 percent"
        start = told if told >= 0 else max(self.sent.first, n.first - 24)
        lead = self._lead(n)
        if told < 0 and any(
            m.kind not in ("change", "rank", "duration") and AGENTS.isdisjoint(low[m.last : m.last + 1])
            for m in self.nums[max(0, k - 3) : k]
            if m.group != n.group or not n.group
        ):
            return 0
        generic = (
            low[n.first - 1] in _FORECASTS
            or (low[n.first - 1] == "between" and low[n.first - 2] in _FORECASTS)
            or low[n.first - 2 : n.first] == ["look", "for"]
            or (lead in _FORECASTS)
            or (n.group > 0 and k > 0 and low[self.nums[k - 1].first - 1] in _FORECASTS)
        )
        for j in range(start, n.first):
            w = low[j]
            if w in _SHARE_VERB and w not in ("equal", "equivalent"):
                return 0
            if w == "it" and (low[j + 1] in MOVE or low[j + 1] in _STANDING) and lead in ("at", "from", "to", "and"):
                generic = True  # "In Spain it stood at 2.8%", "it declined from 4.9% to 4.8%"
            if w == "it" and low[j + 1] in _COPULA and j + 2 >= n.first - 1 and told < 0 and self._compared_time(n):
                generic = True  # "A year ago it was 6.9 percent", "It was 2.9% in September"
            rate = w in ("rate", "rates")
            if w == "'s" and j == n.first - 2 and lead == "at" and told < 0:
                generic = True  # "It kept this year's at 1.4 percent"
            if w == "average" and low[n.first - 1] == "to" and not _BRINGING.isdisjoint(low[start:j]):
                generic = True  # "This brought the average for the full year to 6.0 percent"
            if w in ("goal", "target") and lead == "of" and told < 0:
                return 1  # "agriculture shrank. To hit the goal of 6.7 percent, output would have to grow by"
            if (w in _READING and not claimed[j]) or (
                rate
                and (
                    low[j - 1] == "the"
                    or (low[j - 1] in _EXTREMES and low[j - 2] == "the" and self._growth_spoken_of(n.first))
                    or (w == "rates" and low[j - 1] == "annual")
                )
                and low[j + 1] != "of"
                and self._rate_of_growth(j)
            ):
                generic = True
            elif w in _SHARE_NOUN and not (rate and (low[j - 1] in _RATE_OF_CHANGE or low[j - 1] in _EXTREMES)):
                return 0
        return self.rate if generic or told >= 0 else 0

    def _by(self, n: Numeral) -> int:
        """ "was extended by 50 percent", "to 41, or by 78.3 percent": told with "by", a rate is a change, whatever the
        verb; its sign is that of the last move of the sentence."""
        low, sent = self.low, self.sent
        j = self._behind_hedge(n)
        if low[j] != "by" or low[n.last : n.last + 1] == ["of"] or low[j - 1] in _DONE_BY:
            return 0
        at = next(
            (i for i in range(j - 1, max(sent.first, j - 60) - 1, -1) if low[i] in MOVE or low[i] in BY_COMPARATIVE), j
        )
        moved = "" if low[at - 1] == "turned" else low[at]
        return -1 if moved in _COMPARATIVE_DOWN or moved in _DOWN else 1

    def _as_before(self, k: int, n: Numeral) -> int:
        """ "The ministry counts on 6.5%", "followed by Kochi with 1.72 percent", "Niger 7.8 percent": told
        behind a rate of change, with no verb of its own and no whole that it could be a part of, it is another one."""
        low, sent = self.low, self.sent
        if not self.rate or n.unit != "percent" or self._like_share_before(n):
            return 0
        end = self.nums[self.tail[k]].last
        behind = low[end] if end < sent.last else "."
        if "of" in low[end : end + 3] or (
            behind[0].isalpha()
            and not self._counts_nothing(end)
            and behind not in _TOLD_AS
            and behind not in _TOLD_BEHIND
        ):
            return 0
        at = k
        while at and self.nums[at - 1].unit not in PERCENT:
            at -= 1
        start = self.nums[at - 1].last if at else sent.first
        span = low[start : n.first]
        if not _PART.isdisjoint(span) or not _SHARE_VERB.isdisjoint(span):
            return 0
        j = self._behind_hedge(n)
        lead, before = low[j], low[j - 1] if j > sent.first else ""
        previous = self.nums[k - 1] if k else None
        if lead == "(":
            if before in _PERSON:
                return 0  # "more people (30.7 percent) lived in the west": a part of them
            told = previous is None or previous.kind not in ("level", "share")
            return self.rate if told and before[:1].isalpha() and low[end : end + 1] == [")"] else 0
        if lead in ("with", "at"):
            # whose it is stands before: a name, or what "led" and "came 17th"
            named = self.doc.toks[j - 1 - (before == ",")][0].isupper()
            return self.rate if named or (previous is not None) else 0
        if lead == "the":
            return self.rate if before in _COMPARED_WITH or low[j - 2 : j] == ["instead", "of"] else 0
        if lead in _FORECASTS or (lead in ("with", "on", "for", "in") and before in _RECKONS):
            return self.rate
        if lead in _RECORDING and self.doc.toks[j - 1][0].isupper() and not self.claimed[j - 1]:
            return self.rate  # "Neighboring Uganda reported 6.4 percent for the same month"
        if lead in ("been", "was") and low[j - 1 - (lead == "been")] == "it":
            return self.rate
        if lead in _BOUND:
            return self.rate
        # "..., the Kyrgyz Republic 7.8 percent": a name and its figure
        named = start <= j and self.doc.toks[j][0].isupper() and not self.claimed[j]
        return self.rate if named and lead not in _BESIDE_RATE else 0

    def _like_share_before(self, n: Numeral) -> bool:
        """Whether a percentage is nearly one that was told as a share, and far from the rates of change told last: of
        an unemployment rate of 27.2 percent and a fall of GDP by 0.8, 26.9 percent goes on from the first."""
        value = abs(n.value or 0.0)
        if not self.rate_size or 0.25 < value / self.rate_size < 4:
            return False
        return any(0.85 < value / share < 1.18 for share in self.shares)

    def _behind_hedge(self, n: Numeral, hedges: frozenset[str] = _BESIDE_RATE) -> int:
        """The token before a number and its hedges."""
        j = n.first - 1
        while j > self.sent.first and self.low[j] in hedges:
            j -= 1
        return j

    def _rate_of_growth(self, j: int) -> bool:
        """Whether "the rate" of token j is one of growth or inflation: what was last called a rate, or spoken of as
        growth."""
        low = self.low
        for i in range(j - 1, max(0, j - 400), -1):
            if low[i] in _GROWTH or low[i] == "prices":
                return True
            if low[i] in _RATE_WORDS and low[i - 1].isalpha() and low[i - 1] not in _UNNAMED_RATE:
                return low[i - 1] in _RATE_OF_CHANGE or low[i - 1] in MOVE
        return True

    def _growth_spoken_of(self, first: int) -> bool:
        """Whether what was spoken of shortly before is growth or inflation, and no rate of another kind."""
        told = self.low[max(0, first - 120) : first]
        return not _GROWTH.isdisjoint(told) and "unemployment" not in told

    def _compared_time(self, n: Numeral) -> bool:
        """Whether a sentence tells of a time, beside a figure and before it."""
        sent, claimed = self.sent, self.claimed
        return any(claimed[n.last : min(n.last + 4, sent.last)]) or any(claimed[sent.first : n.first])

    def _as_its_rate(self, k: int, n: Numeral) -> int:
        """ "1.94 billion yuan or 10.2 percent more than": what the rate is, the amount is too, and the other way
        round."""
        nums, low = self.nums, self.low
        if low[n.last : n.last + 2] in (["per", "head"], ["per", "capita"], ["per", "person"], ["a", "head"]):
            return 0  # "up 7 percent, that is 218,000 yuan per head"
        if k and nums[k - 1].kind == "change" and nums[k - 1].unit in PERCENT and self._or_next(nums[k - 1], n):
            return sign_of(nums[k - 1])
        if self._rate_next(k, n):
            if low[n.first - 1] == "from":
                return 0  # "1,801 trains, up from 1,302 the year before, i.e. 38.3 percent more"
            j = nums[k + 1].last
            inserted = low[j : j + 1] == [","]
            j += inserted
            if "," in low[n.last : nums[k + 1].first] and not inserted and n.unit != "percentage_point":
                return 0  # "shipped 28.6 million tons in May, or 22 percent less than in 2019"
            if j < self.sent.last and low[j] in COMPARATIVE:
                return self._right_sign(j, min(self.sent.last, j + 6))
        return 0

    def _rate_next(self, k: int, n: Numeral) -> bool:
        """Whether a change is told again as a rate: "1.94 billion yuan or 10.2 percent", "is 112 deaths or 4%"."""
        b = self.nums[k + 1] if k + 1 < len(self.nums) else None
        if b is None or b.unit not in PERCENT:
            return False
        return self._or_next(n, b) or (self.low[n.last + 1 : b.first] == ["or"] and self._points_at(n))

    def _points_again(self, k: int, n: Numeral) -> bool:
        """ "37 percent, up two points, and Labour on 34 percent, down one": the points told just before."""
        if any(m.unit == "percentage_point" for m in self.nums[max(0, k - 3) : k - 1]):
            return True
        # "The rate was 8.0 per cent, down 0.2 on the quarter"
        low, m = self.low, self.nums[max(0, k - 1)]
        small = "." in low[n.last - 1] and 0 < (n.value or 0.0) < 10
        behind = low[n.last] if n.last < self.sent.last else "."
        return (
            small
            and m.unit == "percent"
            and low[n.first - 2] == ","
            and 0 < n.first - m.last < 8
            and behind in ("on", "from", "over", ",", ".", ";")
        )

    def _points_at(self, n: Numeral) -> bool:
        """ "which is $1.42, or 3.8%, more than", "That is 6.2 million, or a quarter, more": by how much."""
        return self.low[n.first - 2] in ("which", "that", "this")

    def _or_next(self, a: Numeral, b: Numeral) -> bool:
        if b.first - a.last > 8:
            return False
        # "shrank by 1.2 million mu between 2009 and 2013, or 0.5 percent"
        gap = self.gap(a, b)
        if len(gap) > 2 and any(self.claimed[a.last : b.first]):
            gap = [w for j, w in enumerate(gap, a.last) if not self.claimed[j] and w not in _ABOUT_TIME]
            gap = gap[2:] if gap[1:2] == ["than"] and gap[0] in COMPARATIVE else gap
        if len(gap) > 1 and a.kind == "change" and a.unit == "1" and gap[0].isalpha() and gap[0] not in NO_NOUN:
            gap = gap[1:]  # "fell by 131,200 persons or 7.86 percent"
        return [w for w in gap if w != "," and w not in _HEDGE] in (
            ["or"],
            ["i.e."],
            ["i.e.", "by"],
            ["or", "by"],
            ["that", "is"],
            ["that", "is", "by"],
        )

    def _moved_up_to(self, k: int, moved: Numeral, n: Numeral) -> bool:
        """Whether the figure before is the level that a rate of change led to, and nothing follows that n is of."""
        low, level = self.low, self.nums[k - 1]
        led = k > 1 and self.nums[k - 2] is moved and level.kind == "level" and low[level.first - 1] == "to"
        return led and low[n.last : n.last + 1] in ([","], ["."], ["and"], [";"])

    def _past_insertion(self, moved: Numeral, n: Numeral) -> bool:
        """ "Van sales rose 8 percent and bus sales, which had slumped in June, 31 percent": a noun and a remark."""
        low, end = self.low, n.first - 1
        if low[end] != ",":
            return False
        begin = next((i for i in range(end - 1, max(moved.last, end - 16), -1) if low[i] == ","), 0)
        if not begin or low[begin + 1] not in _INSERTED:
            return False
        joint = next(
            (i for i in range(begin - 1, max(moved.last - 1, begin - 8), -1) if low[i] in ("and", ",", ";")), 0
        )
        return joint > 0 and begin - joint > 1 and _NOT_ELIDED.isdisjoint(low[joint + 1 : begin])

    def _elided(self, k: int, n: Numeral, previous: Numeral) -> int:
        """A rate of change whose verb was told with the figure before it, or is told with the same figure as an
        amount."""
        low, nums, first = self.low, self.nums, n.first
        if low[first - 1] == "revised" and first - previous.last > 2:
            first -= 1  # "slowing from a revised 2.8 percent", "from an upwardly revised 2.8 percent"
            first -= low[first - 1][-2:] == "ly"
            first -= low[first - 1] in ("a", "an", "the")
        if low[first - 1] == "from" and k + 1 < len(nums) and self._explains(n, nums[k + 1], previous):
            return 0
        if (
            previous.kind == "change"
            and previous.unit == n.unit
            and low[first - 2 : first] in _AT_WITH
            and low[previous.first - 2 : previous.first] == low[first - 2 : first]
            and first - previous.last < 9
        ):
            return sign_of(previous)  # "were seen in Lithuania, with 0.7 percent, and Latvia, with 0.9 percent"
        if previous.kind == "change" and first - previous.last < 12 and low[n.last : n.last + 1] != ["of"]:
            gap = low[previous.last : first]
            again = gap[-1:] == ["or"] and previous.unit == n.unit and MOVE.isdisjoint(gap)
            if again or ("or" in gap and low[n.last : n.last + 2] in _ANNUAL_RATE):
                # "advanced 18 percent at constant rates, or 11.3 percent in francs", "or at a 4.3 percent annual rate"
                return sign_of(previous)
        up_from = low[first - 2 : first] in (["up", "from"], ["down", "from"]) and low[first - 3] == ","
        up_from = up_from and previous.kind == "change" and previous.unit == n.unit and first - previous.last < 24
        if up_from:
            gap = low[previous.last : first - 3]
            if (_VERB.isdisjoint(gap) and ";" not in gap) or all(
                self.claimed[i] or low[i] in _ABOUT_TIME for i in range(previous.last, first - 3)
            ):
                # "rose 6.9 percent on the year in the 12 months to the end of June, up from 5.4 percent"
                return sign_of(previous)
        if previous.kind == "change" and previous.unit == n.unit and low[n.last : n.last + 1] == ["in"]:
            # "a 3.3-percent rise in wages and 6.1 percent in rents"
            noun = previous.last + (low[previous.last] == "-")
            beside = 0 < first - noun < 12 and low[first - 1] in ("and", ",", "or", "but", "a", "an")
            if beside and low[noun] in _CHANGE_NOUN and low[noun + 1] == "in":
                return sign_of(previous)
        if previous.kind == "change" and previous.unit == n.unit:
            # "Wages rose by 1 percent, ranging from 0.1 percent in chemicals to 2.3 percent in metal products"
            lead = low[first - 1]
            led = previous.first if lead in ("to", "and") else first
            if low[led - 2] in _RANGING and low[led - 1] in ("from", "between"):
                return sign_of(previous)
        # "up 21.3 percent and automobiles 14.8 percent", "industry by 6.28%; and services by 6.12%"
        moved = next((m for m in reversed(nums[max(0, k - 3) : k]) if m.kind == "change" and m.unit == n.unit), None)
        if (
            k > 1
            and moved is not None
            and moved is previous
            and nums[k - 2].kind == "change"
            and nums[k - 2].unit == n.unit
        ):
            told_after = low[max(nums[k - 2].last, previous.first - 5) : previous.first]
            if (
                not _AFTER.isdisjoint(told_after)
                and sign_of(nums[k - 2]) != sign_of(previous)
                and low[previous.last] in (",", ";")
            ):
                # "Exports rose 3.2% after a fall of 3.7%, imports 3.6%": as what the sentence tells, not as before
                tail = low[previous.last : first]
                return sign_of(nums[k - 2]) if 1 < len(tail) < 8 and _NOT_ELIDED.isdisjoint(tail) else 0
        if moved is not None and low[n.last : n.last + 1] in _NOTHING_BEHIND and self._past_insertion(moved, n):
            return sign_of(moved)
        if moved is not None and low[n.last : n.last + 1] != ["of"]:
            gap = low[max(previous.last, first - 16) : first]
            by = gap[-1:] == ["by"]
            if by and len(gap) <= 5 and previous.kind == "level" and _NOT_ELIDED.isdisjoint(gap[1:]):
                # "exports fell by 6.9%, and imports of 66.3 billion euros by 7.3%"
                return sign_of(moved)
            if by:
                # "...; industry and construction by 6.28%": only the clause that the "by" is in.
                cut = max((i for i, w in enumerate(gap) if w in (",", ";")), default=0)
                if not cut and gap[0] not in (",", "and", ";") and "and" in gap:
                    cut = gap.index("and")
                gap = gap[cut:]
            tail = gap
            if previous is moved and not by and "and" in gap[1:]:
                # "decreased 1.1 percent from the same period of last year and the PPI 6.1 percent"
                tail = gap[len(gap) - 1 - gap[::-1].index("and") :] if len(gap) < 14 else []
            comma = gap.index(",") if previous is moved and not by and "," in gap else 0
            if 1 < comma < 4 and _NOT_ELIDED.isdisjoint(gap[1:comma]) and gap[0] in _BEFORE_TIME:
                tail = gap[comma:]  # "Wheat rose 2.6 percent on Monday, maize 1.3 percent"
            elif (
                comma
                and low[n.last : n.last + 1] in _NOTHING_BEHIND
                and all(self.claimed[i] or low[i] in _COMPARED for i in range(moved.last, moved.last + comma))
            ):
                tail = gap[comma:]  # "rose 3.4 percent year on year, that of dairies 2.5 percent"
            own = _NOT_ELIDED
            again = tail[1:2] == ["to"] and "to" in low[max(self.sent.first, moved.first - 8) : moved.first]
            if (
                len(tail) > 2
                and tail[0] in (",", "and", ";")
                and (
                    tail[1] in ("at", "in", "for", "among")
                    or (again and tail[2] not in _HEDGE)
                    # "Prices of food rose 4.2%, of clothing 1.1%"
                    or (tail[1] == "of" and "of" in low[max(self.sent.first, moved.first - 8) : moved.first - 1])
                )
            ):
                # "80 per cent lower, at Ford 65 per cent", "0.4 percent in loans to firms, in loans to families 0.3"
                tail, own = tail[:1] + tail[2:], _NOT_ELIDED - {"to", "of", "for"}
            elif (
                # "Food sales went up 2.1 percent, clothing sales 11.7 percent and sales of motor fuel 4.5 percent"
                tail[:1] == ["and"]
                and "of" in tail[2:4]
                and k > 1
                and previous is moved
                and nums[k - 2].kind == "change"
                and low[n.last : n.last + 1] in _NOTHING_BEHIND
            ):
                own = _NOT_ELIDED - {"of"}
            if tail[1:3] in (["that", "of"], ["those", "of"], ["that", "in"], ["those", "in"]) and len(tail) > 3:
                tail = tail[:1] + tail[3:]  # "grew by 4.3 percent and that of private ones by 10.1 percent"
            if tail[-2:] == ["paid", "services"]:
                tail = [*tail[:-2], "services"]  # "and paid services 9.6%"
            if "-" in tail:  # "that of share-holding firms 5.0 percent"
                simple = [w for i, w in enumerate(tail) if "-" not in tail[max(0, i - 1) : i + 2]]
                tail = simple if len(simple) > 1 else [*simple, tail[-1]]  # "non-food 12.1%"
            if (
                # "mining was up 7.3 percent, and the supply of heat, gas and water 6.6 percent"
                previous is moved
                and low[n.last : n.last + 1] in (["."], [";"])
                and "of" in gap[2:8]
                and "," in gap[4:]
                and "and" in gap[6:]
                and gap[:1] in ([","], ["and"])
                and _LISTED_BAR.isdisjoint(gap)
            ):
                return sign_of(moved)
            if (
                1 < len(tail) <= 7
                and tail[0] in (",", "and", ";")
                # "Maize gained 1.3 percent to $5.67, and soybeans 0.8 percent"
                and (by or previous is moved or (previous is not moved and self._moved_up_to(k, moved, n)))
                and own.isdisjoint(tail)
            ):
                return sign_of(moved)
            # "grew by 8.4 percent, ahead of industry's 6.0 percent", "beat that of the townspeople (9.6 percent)"
            if (
                previous is moved
                and (
                    (low[first - 1] in ("'s", "\u2019s") and "of" not in low[n.last : n.last + 2])
                    or (
                        low[first - 1] == "("
                        and len(gap) < 14
                        # "Velm led with 9 percent, followed by Sarn (7.4 percent) and Dole (6.0 percent)"
                        and (not _FOLLOWED.isdisjoint(gap) or gap[:2] == [")", "and"])
                    )
                )
            ):
                return sign_of(moved)
            if previous is moved and gap in ([","], ["on", "average", ","]) and low[n.last : n.last + 1] == ["for"]:
                return sign_of(moved)  # "Premiums went up 14% on average, 31% for drivers under 25"
            # "use rose 4.1 percent; that of industry, 3.8 percent", "exports to Malta grew 5.6 percent, to Kenya, 2.3"
            if (
                len(gap) > 2
                and gap[0] in (";", ",")
                and gap[-1] == ","
                and len(gap) <= 7
                and (gap[1] == "and" or not _PARTED_BY.isdisjoint(gap[1:3]))
                and _NOT_ELIDED.isdisjoint(gap[3:])
            ):
                return sign_of(moved)
            # "Violent crime was up 21 per cent, at 20,143 offences, and sexual offences 32 per cent, at 2,240"
            at_level = previous.kind == "level" and low[previous.first - 1] == "at" and "and" in gap[:-1]
            named = gap[len(gap) - gap[::-1].index("and") :] if at_level else []
            if 0 < len(named) < 5 and previous.first - moved.last <= 3 and _NOT_ELIDED.isdisjoint(named):
                return sign_of(moved)
            # "rose 6 percent and those to Korea, worth $390 million, 11 percent"
            others = low[moved.last : first] if first - moved.last < 16 else []
            if (
                previous.kind == "level"
                and others[:2] == ["and", "those"]
                and others[-1] == ","
                and others.count(",") == 2
            ):
                return sign_of(moved)
            # "grew 3.9 percent last year and 3.3 percent in 2016", "4.2-4.5 percent instead of 4.2-4.7 percent"
            if (
                previous is moved
                and len(gap) > 1
                and (
                    (
                        gap[-1] in ("and", "but")
                        and any(self.claimed[previous.last : first - 1])
                        and all(self.claimed[j] or low[j] in _ABOUT_TIME for j in range(previous.last, first - 1))
                    )
                    or gap[-2:] in (["instead", "of"], ["rather", "than"])
                )
            ):
                return sign_of(moved)
            if previous is moved and len(gap) > 1 and self._year_by_year(n, gap, previous.last):
                return sign_of(moved)
            if gap and (gap[0] in COMPARATIVE or gap[0] in ("up", "down")):
                gap = gap[1:]  # "0.6 percent up on the month and 4.9 percent on the year"
            joint = gap[0] if gap else ""
            if (
                2 < len(gap) <= 9
                and gap[-1] in ("and", "but", ",")
                and joint in ("in", "on", "from", "for", "among", "at", "by", "year", "month")
                and (joint in ("year", "month") or (_VERB.isdisjoint(gap) and _PART.isdisjoint(gap)))
            ):
                return sign_of(moved)
        # "4.1 points faster than the national average of 28.2 percent"
        if (
            previous.unit == "percentage_point"
            and low[first - 1] in ("of", "at")
            and low[first - 2] in ("average", "rate", "level", "target", "goal", "forecast")
            and not _GROWING.isdisjoint(low[max(self.sent.first, previous.first - 10) : first])
        ):
            return 1
        # "an increase of 294,168 (6.3 percent)"
        if (
            previous.kind == "change"
            and previous.unit not in RATES
            and low[previous.last : first] in (["("], ["(", "or"])
            and low[n.last : n.last + 1] == [")"]
        ):
            return sign_of(previous)
        if (
            previous.unit in POINTS
            and previous.kind == "change"
            and moved is not None
            and first - previous.last < 12
            and "than" in low[previous.last : first]
            and low[first - 1] in ("(", "the")
            and (low[n.last : n.last + 1] != ["of"] or any(self.claimed[n.last + 1 : n.last + 4]))
        ):
            return sign_of(moved)  # "0.8 points higher than the rate recorded in April (16.5 percent)"
        # "a nominal increase of 8.8 percent and a real one of 6.6 percent"
        if previous.kind == "change" and low[first - 2 : first] == ["one", "of"] and first - previous.last < 10:
            return sign_of(previous)
        # "an increase of 1.15 billion yuan, or 8.5 percent": the same change told as a rate; "are not 66.7 percent,
        # but 64.8"
        if previous.kind == "duration" and moved is not None and moved is nums[k - 2] and self._or_next(moved, n):
            return sign_of(moved)
        if previous.kind == "change" and (
            (self._or_next(previous, n) and low[n.last : n.last + 1] != ["of"])
            or (low[first - 1] in ("but", "not") and first - previous.last < 8 and low[n.last : n.last + 1] != ["of"])
        ):
            return sign_of(previous)
        # "257.42 billion yuan, or 8.4 percent, more than in the previous year"
        if low[first - 1] == "or" and low[n.last : n.last + 1] == [","] and n.last + 1 < self.sent.last:
            right = self._right_sign(n.last + 1, min(self.sent.last, n.last + 6))
            told = k + 1 < len(nums) and nums[k + 1].first == n.last + 2  # "378 million, or 10.7%, up 16.3%"
            if right and low[n.last + 1] in COMPARATIVE and not told:
                return right
        # "Growth slowed by 0.7 points to 3.2 percent", "grew 2.3 percent, down from 3.1 percent"
        lead = low[first - 1]
        if lead == "the" and low[first - 2] == "from":
            lead = "from"  # "revised to 4.9 percent from the 4.8 percent reported in May"
        if (
            low[first - 2 : first] in (["compared", "with"], [",", "against"])
            and moved is not None
            and first - moved.last < 26
            and previous.kind != "share"
        ):
            return sign_of(moved)
        if lead == "to" and previous.last == first - 1 and previous.unit in POINTS:
            before = low[max(self.sent.first, previous.first - 8) : previous.first]
            return 1 if "growth" in before or "inflation" in before else 0
        if lead == "from" and previous.unit in POINTS and previous.kind == "change" and first == previous.last + 1:
            # "rose by 1.90 percent in May, up by 0.01 points from 1.89 percent"
            return sign_of(moved) if moved is not None and k > 1 and moved is nums[k - 2] else 0
        if (
            lead in ("from", "against", "with", "vs", "versus")
            and previous.kind == "change"
            and previous.unit == n.unit
            and previous.form != "fraction"
            and first - previous.last < 12
            and _SHARE_NOUN.isdisjoint(low[previous.last : first])
            and (lead != "with" or low[first - 2] == "compared")
        ):
            return sign_of(previous)
        return 0

    def _year_by_year(self, n: Numeral, gap: list[str], start: int) -> bool:
        """ "grow 3.5 percent in 2025 (April: 3.1 percent), 3.7 percent in 2026": a time with its rate, one behind
        another."""
        low, claimed, first = self.low, self.claimed, n.first
        if gap[-1] == ":" and "(" in gap and self.doc.toks[first - 2][0].isupper():
            return low[n.last : n.last + 1] == [")"]
        if gap[-1] != "," or not (claimed[n.last + 1 : n.last + 2] and claimed[n.last + 1]):
            return False
        return low[n.last] in ("in", "for") and all(
            claimed[j] or low[j] in _ABOUT_TIME or low[j] in (")", ",", "for") for j in range(start, first)
        )

    def _slows_to(self, k: int, n: Numeral) -> int:
        """ "is to rise 5.9 percent in 2025 and then to moderate to 5 percent": a rate of change that changes."""
        low, first = self.low, n.first
        if low[first - 1] != "to" or low[first - 2] not in _SLOWING:
            return 0
        near = reversed(self.nums[max(0, k - 4) : k])
        m = next((m for m in near if m.kind == "change" and m.unit == n.unit and first - m.last < 26), None)
        if m is None or not _OF_OWN.isdisjoint(low[m.last : first]):
            return 0  # "fell 3.1 percent, as the contract rate went up to 7.09 percent"
        return sign_of(m)

    def _explains(self, a: Numeral, b: Numeral, change: Numeral) -> bool:
        """ "Approval fell by a third, from 60 to 40 percent": the two shares between which the change lies."""
        if self.gap(a, b) != ["to"] or change.kind != "change" or not a.value or b.value is None:
            return False
        return abs((b.value / a.value - 1) * 100 - (change.value or 0.0)) < 1 + abs(change.value or 0.0) * 0.1

    def _growth_rate(self, k: int, n: Numeral, start: int) -> int:
        """ "Growth was 18.6 percent", "their growth rates were 107.8%", "growth of the sector reached 5 percent"."""
        low, claimed = self.low, self.claimed
        first = n.first
        if low[n.last : n.last + 1] == ["of"] and not any(claimed[n.last + 1 : n.last + 4]):
            return 0  # "growth, as a buyer gets back 10 percent of the price"
        j = first - 1
        if low[j - 1 : first] == [",", "with"] or (
            low[j - 1 : first] == [",", "at"] and low[n.last : n.last + 1] == [","]
        ):
            j -= 1
            # "The lowest price increases were seen in Velm, with 0.7%", "Growth in the euro area, at 0.1 percent, was"
        if low[j] == "to" and (low[j - 1] in _SPEEDING or (low[j - 1] == "slow" and low[j - 2] in _WOULD)):
            return 1  # "Household spending accelerated to 2.3%": a rate of growth gains speed, no level does
        if j >= start and low[j] == "(" and low[n.last : n.last + 1] == [")"]:
            j -= 1
        opened = aside = start
        if start <= j < first and ")" in low[max(start, j - 14) : j]:
            # "Annual growth in pay (excluding bonuses) was 7.3%"
            opened = next((x for x in range(j, start - 1, -1) if low[x] == "("), start)
        far = opened > start or self.doc.has("which", self.sent.first, self.sent.last)
        dates = 0 if far else sum(claimed[max(start, j - 14) : j])
        for at in range(j, max(start, j - 22 if far else j - 14 - dates) - 1, -1):
            w = low[at]
            if opened > start and opened <= at and (w in "()" or ")" in low[at:j]):
                continue
            if w == "," and at > start + 3 and aside <= at and "which" in low[max(start, at - 8) : at]:
                # "the core rate, which strips out food and fuel, had not been above 3.2%"
                aside = next(x for x in range(at - 1, start - 1, -1) if low[x] == "which")
            if aside <= at < first and aside > start:
                continue
            if w == "," and (
                (at + 1 < first and low[at + 1] in ("from", "which"))
                or claimed[at - 1]
                or at == j < first - 1
                or (
                    at == first - 2 and low[at + 1] == "to" and (not k or self.nums[k - 1].kind in ("rank", "duration"))
                )
            ):
                continue  # "inflation eased for the third month in a row, to 35.2 percent"
            if w in (",", ";", "(", ")", "while", "whereas"):
                break
            if (
                (w == "increase" or w == "increases")
                and at + 2 + (low[j] in _ROUGHLY) > j
                and low[at + 1] in ("to", "from")
            ):
                continue  # "coverage should increase to 21 percent by 2015"
            if w in ("growth", "growths", "inflation", "increase", "increases", "increment") and not (
                low[at - 1] == "economic" and low[at + 1 : at + 2] == ["zone"]
            ):
                return 1
            if w in ("change", "variation") and (
                low[at - 2 : at] == ["rate", "of"]
                or low[at - 1] in _RATE_OF_CHANGE - {"the"}
                or low[at + 1] == "of"
                or low[at + 1] in _COPULA
            ):
                return 1  # "The 12-month rate of change in prices was 3.8 percent", "a variation of 0.5 percent"
            if w in ("decline", "contraction", "deflation") and not (
                low[at - 1] in _WOULD and low[at + 1 : at + 2] in (["to"], ["from"])
            ):
                return -1  # not "growth would decline to 3.7 percent"
            if w == "rate" and low[at - 1] in ("core", "headline"):
                return 1  # of inflation
            # A percentage that GDP itself is at is its growth.
            if w == "gdp" and low[at - 1] not in ("of", "to", "in") and low[at + 1] in _GDP_AT:
                return 1
            if w == "product" and low[at - 2 : at] == ["gross", "domestic"] and low[at + 1] in _GDP_AT:
                return int(low[at - 3] not in ("of", "to", "in", "the"))
            if w in _CHANGE_NOUN and low[at + 1] in ("is", "was") and at + 1 < first:
                return 1 if w in _UP else -1  # "the year-over-year gain is a solid 4.4 percent"
            if (w in _PRICES or (w == "index" and low[at - 1] == "price")) and low[j] in _PRICED_AT:
                return 1  # "the wholesale price index had spiked to 12.41 percent", "fruit prices eased to 4.5 percent"
            if w in _SHARE_NOUN and w not in ("rate", "rates"):
                return 0
        i = self.sent.first + (low[self.sent.first] == "the")
        if k == 0 and low[i] in _OPENING_GROWTH and low[i + 1] in ("in", "of") and low[j] in _COPULA:
            # "The expansion in financial, real estate and other services was 6 percent"
            return -1 if low[i] == "contraction" else 1
        if k == 0 and low[i : i + 2] == ["percentage", "change"] and low[i + 2] in ("in", "of") and low[j] in _COPULA:
            return 1  # "The percentage change in the average index for the twelve months was 14.5 percent"
        # "Inflation rates have been a challenge, reaching as high as 17%"
        if k == 0 and self.doc.has("inflation", max(start, first - 24), first):
            return 1
        # "Imports grew 43.6 pct to 55.64 bln and exports 18.7 pct to 34.68 bln"
        nums = self.nums
        if (
            k
            and n.last + 1 < self.sent.last
            and low[n.last] == "to"
            and k + 1 < len(nums)
            and nums[k + 1].unit not in PERCENT
            and nums[k + 1].first - n.last <= 4
        ):
            moved = next((m for m in reversed(nums[max(0, k - 6) : k]) if m.kind == "change"), None)
            return sign_of(moved) if moved is not None else 0
        return 0

    def _noun_told(self, n: Numeral, start: int) -> int:
        """ "The drop in March, at first reported as 0.4%", "the rise was put at 2 percent": the sign of the
        noun that the clause begins with."""
        low, i = self.low, n.first - 1
        if low[i] not in ("as", "to", "at", "was", "is") or (
            low[i - 1] not in _TOLD_AS and low[i - 1] not in _REVISED and low[i] != "was"
        ):
            return 0
        for j in range(i - 1, max(self.sent.first, i - 13) - 1, -1):
            if low[j] in (";", "while", "and", "but") or low[j][0].isdecimal():
                break
            if low[j] in _CHANGE_NOUN and low[j - 1] in ("the", "a", "an", "this") and j > self.sent.first:
                return 1 if low[j] in _UP else -1
        return 0

    def _noun_in_thing(self, n: Numeral, start: int) -> int:
        """ "A rise in the price of tea of around 3 percent"."""
        low, i = self.low, self._behind_hedge(n)
        if low[i] != "of":
            return 0
        for j in range(i - 1, max(start, i - 11), -1):
            if low[j] == "in" and low[j - 1] in _CHANGE_NOUN:
                return 1 if low[j - 1] in _UP else -1
            if not low[j][0].isalpha() or self.claimed[j] or low[j] in MOVE or low[j] in _AUXILIARY or low[j] == "and":
                return 0
        return 0

    def _with_narrowing(self, sign: int, first: int, start: int) -> int:
        """ "The decline narrowed by 2 points" is a rise, "growth slowed by 0.3 points" a fall."""
        if not self.says(_FALLING):
            return sign
        span = self.low[max(start, first - 30) : first]
        return 1 if not _NARROWING.isdisjoint(span) and not _NARROWED.isdisjoint(span) else sign

    def _fell_before(self, i: int) -> bool:
        """ "down 4.9 percent year on year, narrowing by 2.4 points": it is the fall that got smaller."""
        told = next((m for m in reversed(self.nums) if m.last < i), None)
        return told is not None and told.kind == "change" and (told.value or 0) < 0 and i - told.last < 9

    def _left_sign(self, first: int, start: int) -> int:
        """Sign of a move told right before token `first`: "up", "rose by", "an increase of", "a growth rate of"."""
        low = self.low
        if low[first - 3 : first] in _AS_LOW:
            return 0  # "fell as low as 1.7 percent"
        j, steps = first - 1, 0
        by = bound = False
        while j >= start and steps < (27 if by else 9):
            w = low[j]
            # "rose to 28 percent" is a level.
            if w == "to" and low[j - 1] == "up" and low[j - 2] in ("by", "of") and j - 2 >= start:
                j -= 2  # "is expected to grow by up to 5%"
                continue
            if w == "between" and j == first - 1 and low[j - 1] == "by":
                j -= 1  # "fell by between 500 and 700 tonnes"
                continue
            if by and w == "to" and self.claimed[j]:
                j -= 1  # "cut collections for June to October by 3.8 percent"
                continue
            if w == "to" or w == "from" or (w == "of" and low[j - 1] == "short"):
                return 0  # also "falls far short of the 6 percent recorded before"
            if w == "or" and j == first - 1 and low[j - 1] == "," and low[j - 2].isalpha() and j - 2 > start:
                if _AGAINST_BASE.isdisjoint(low[first + 2 : first + 5]):
                    return 0
                j, steps = j - 2, -4  # "brought a slump in bus trips, or 3.5% from April"
                continue
            if j == first - 1 and w in ("below", "above", "under"):
                bound = True
            elif bound and w in MOVE and not by and not w.startswith(("grow", "grew", "expand", "shr")):
                return 0  # "growth slips below 7 percent" tells where it is
            if by and w in _GAP_MOVE:
                wider = 1 if w.startswith("wid") else -1
                return -wider if low[j - 1] in (",", "and", "which") and self._fell_before(j) else wider
            if by and w in BY_COMPARATIVE and low[j - 1] not in MOVE and low[j + 1] not in _SLOWLY:
                # "cheaper by 5 percent"; but "fell faster, by 13.8 percent"
                return -1 if w in _COMPARATIVE_DOWN else 1
            if (
                w in MOVE
                or (w == "contract" and low[j - 1] in _AUXILIARY)
                or (w == "contracts" and low[j - 1] in _ECONOMY)
            ):
                if w == "up" and (low[j - 1] in _MAKE_UP or low[j + 1] == "to"):
                    return 0
                if w == "down" and low[j - 1] in SHUT:
                    return 0
                return 1 if w in _UP else -1
            if w == "by":
                by = True
                if low[j - 1] in _DONE_BY:
                    return 0  # "Fewer than 100 animals are owned by 42.5 percent"
            elif w in _PACE and not by:
                before = low[j - 1]
                if before not in _YEARLY_RATE and "at" not in low[max(start, j - 3) : j]:
                    return 0
            elif (
                w == ","
                and j == first - 1
                and low[j - 2] == "the"
                and (low[j - 1] in _EXTREMES or low[j - 1] in ("most", "least"))
            ):
                j -= 3  # "Services grew the most, 5.8 percent"
                continue
            elif w in _LEFT_STOP and not (by and (w == ":" or (w == "," and j == first - 2))):
                return 0
            elif w not in _LEFT_PASS and not w.endswith("ly") and not (w in _YEARLY_RATE and low[j + 1] in _PACE):
                # One or two words may stand between ("rose an average", "growth in output of"), no more.
                steps += 2
            j -= 1
            steps += 1
        return 0

    def _right_comparative(self, k: int, n: Numeral) -> str:
        low = self.low
        for j in range(n.last, min(n.last + 4, self.right(k))):
            w = low[j]
            if w in ("more", "less") and low[j + 1 : j + 2] and low[j + 1] in _SLOWLY:
                return "slower" if w == "more" else "faster"  # "2.1 percentage points more slowly than"
            if w in COMPARATIVE:
                return w
            if w == ",":
                break
        return ""

    def _surely_moved(self, k: int, n: Numeral) -> int:
        """ "the change in jobs was revised to +243,000", "12.1 million, a 456,000-person decrease", "the rate and the
        number fell by 0.5 points and 795,000, respectively": 1 or -1, 0 for others."""
        low, at = self.low, n.last
        if low[n.first] == "+":
            return int(low[n.first - 1] in _MOVED_TO)
        if low[n.first - 1] in ("a", "an"):
            at += 2 * (low[at : at + 1] == ["-"])
            long = n.unit in _LENGTHS  # "after a 20-meter fall"
            if at < self.sent.last and low[at] in _SURE_NOUN and not long:
                # "an 80,000 b/d increase compared with July", not "a $64-million expansion"
                against = low[at + 1 : at + 2] != [] and low[at + 1] in _AGAINST_WHAT
                if "-" in low[n.first : at] or (against and "/" in (n.unit or "")):
                    return 1 if low[at] in _UP else -1
        previous = self.nums[k - 1] if k else n
        if low[n.first - 1] == "and" and previous.kind == "change" and previous.last == n.first - 1:
            return sign_of(previous) if "respectively" in low[at : at + 3] else 0
        return 0

    def _right_sign(self, j: int, end: int) -> int:
        """Sign of a move told right after a number: "more than in 2016", "fewer", "growth", "up on a year earlier",
        "cheaper"."""
        low = self.low
        j += 2 * (low[j : j + 2] == ["or", "so"])
        limit = min(end, j + 7, self.sent.last)
        start = j
        while j < limit:
            w = low[j]
            hyphened = w in _SPAN and low[j + 1 : j + 2] == ["-"] and low[j + 2 : j + 3] in (["on"], ["over"])
            if (
                w in ("year-on-year", "yoy")
                or hyphened
                or (w == "year" and low[j + 1 : j + 3] == ["on", "year"])
                or (w == "y" and low[j + 1 : j + 2] in (["-"], ["/"]))
            ):
                j += 5 if hyphened else 3 if w in ("year", "y") else 1
                following = low[j] if j < limit else ""
                return -1 if following in _DOWN or following in _COMPARATIVE_DOWN else 1
            if w == "under" and j == start and j + 1 < self.sent.last:
                mark = low[j + 1] in ("the", "its", "a") and not _MARK.isdisjoint(low[j + 2 : j + 5])
                if mark or self.claimed[j + 1]:
                    return -1  # "19 percent under last year", "41 percent under the record of May"
            if w in COMPARATIVE:
                if w in ("above", "below"):
                    return 1 if w == "above" else -1
                if w in ("more", "fewer", "less") and j == start and self._of_rate(start):
                    return -1 if w in _COMPARATIVE_DOWN else 1
                following = low[j + 1] if j + 1 < self.sent.last else ""
                if w == "more" and following == "than" and low[j + 2 : j + 3] and low[j + 2] in _MORE_THAN_DID:
                    return 0  # "Its surplus of 3 billion more than made up for the loss"
                if (
                    following == "than"
                    or (j == start and self._than_then(j + 1))
                    or (w == "short" and following == "of")
                    or w not in _WEAK_COMPARATIVE
                    or (j == start and following in _AFTER_COMPARATIVE)
                    or (j == start and following == "of" and not self._of_rate(start))
                ):
                    return -1 if w in _COMPARATIVE_DOWN else 1
                return 0
            if w in ("ahead", "behind") and j == start:
                at = j + 1 + (low[j + 1 : j + 2] == ["of"])
                same = low[at : at + 2] in (["last", "year"], ["the", "same"])
                if at < self.sent.last and (self.claimed[at] or same):
                    return 1 if w == "ahead" else -1  # "12% up on 2022 and 4% ahead of 2019"
            if w == "off" and j == start and not _PEAK.isdisjoint(low[j + 1 : j + 5]):
                return -1  # "12 percent off the record of 2022"
            if w in ("up", "down") and j == start and low[j + 1 : j + 2] != ["to"]:
                return 1 if w == "up" else -1
            if w in _CHANGE_AFTER:
                return -1 if w in _DOWN else 1
            if w not in _BEFORE_CHANGE_NOUN and not self._of_growth(start, j):
                return 0
            j += 1
        return 0

    def _against_before(self, j: int) -> bool:
        """Whether from token j on "than" or "compared" leads to another time: "compared to the previous year"."""
        low, end = self.low, min(j + 8, self.sent.last)
        for i in range(j, end):
            if low[i] in ("than", "compared", "over"):
                behind = low[i + 1 : min(i + 7, self.sent.last)]
                return any(self.claimed[i + 1 : min(i + 7, self.sent.last)]) or not _EARLIER.isdisjoint(behind)
            if low[i] in (",", ";", ".") and i > j:
                break
        return False

    def _than_then(self, j: int) -> bool:
        """ "8.1 kg lower in the first half than a year before": its own time, then what it is held against."""
        begin, end = j, min(j + 9, self.sent.last)
        while j < end and (self.claimed[j] or self.low[j] in _TO_TIME):
            j += 1
        return begin < j < end and self.low[j] == "than"

    def _of_growth(self, start: int, j: int) -> bool:
        """ "The 10 percent export growth", "a 4 percent cargo volume increase": what grows, before the noun of the
        change."""
        low = self.low
        if j > start + 1 or not self._of_rate(start):
            return False
        after = next((k for k in range(j + 1, start + 3) if low[k : k + 1] and low[k] in _GROWN), None)
        return after is not None and all(w.isalpha() and w not in NO_NOUN and w not in _VERB for w in low[j:after])

    def _of_rate(self, j: int) -> bool:
        return self.low[j - 1] in ("%", "percent", "pct", "cent")

    def against_plan(self, n: Numeral) -> bool:
        """ "59,000 tons more than planned", "4.2 percent short of the budget", "1.1 points below the usual one": held
        against what should be, not against what was."""
        low, j = self.low, n.last
        end = min(j + 7, self.sent.last)
        while j < end and low[j] not in COMPARATIVE:
            if not low[j][0].isalpha() or low[j] in NO_NOUN:
                return False
            j += 1
        behind = low[j + 1 : end]
        for i, w in enumerate(behind):
            if w in _NORM:
                return not any(self.claimed[j + 1 : min(j + 5 + i, self.sent.last)])
            if not w[0].isalpha() or (w in NO_NOUN and w not in ("than", "of", "had", "been", "was", "were")):
                break
        return False

    def _gap_to_other(self, k: int, n: Numeral) -> bool:
        """Percentage points against another place or rate ("above the national average") and not against another
        time."""
        low, claimed = self.low, self.claimed
        k = self.tail[k]
        n = self.nums[k]
        end = min(self.right(k), n.last + 14, self.sent.last)
        if (
            n.unit in POINTS
            and low[n.last : n.last + 1] in (["behind"], ["ahead"])
            and not any(claimed[n.last + 1 : n.last + (9 if low[n.last + 1 : n.last + 3] == ["of", "the"] else 5)])
            and _GAP_TIME.isdisjoint(low[n.last + 1 : n.last + 6])
        ):
            return True  # "Labour was three points behind the latter"
        if (
            n.unit in POINTS
            and low[n.last : n.last + 1] == ["over"]
            and "average" in low[n.last + 2 : n.last + 5]
            and not any(claimed[n.last + 1 : n.last + 6])
            and _GAP_TIME.isdisjoint(low[n.last + 1 : n.last + 6])
        ):
            return True  # "9 percent, an increase of two points over the national average"
        if low[n.last : n.last + 1] in (["on"], ["from"]) and any(claimed[n.last + 1 : n.last + 2]):
            return False  # "a drop of 5.6 points on 2021 and well above the average"
        seen = False
        j = n.last
        while j < end:
            w = low[j]
            if (
                w in (",", ";", ".", "but")
                or (seen and w in (")", "("))
                or (w == "and" and j + 1 < end and low[j + 1] in _STANDING)
            ):
                break
            if w in COMPARATIVE or w in ("ahead", "behind"):
                seen = True
            elif seen:
                if w in ("target", "goal", "limit", "ceiling", "plan", "whole") and low[n.last] in ("above", "below"):
                    return True
                if claimed[j] or w in _GAP_TIME or self.doc.toks[j] == "May":
                    return False
                if w == "average" and (low[j - 1] in ("year", "term", "season") or any(claimed[j + 1 : j + 4])):
                    return False  # "less than the average of 1991-2020", "below the five-year average"
                if (
                    w == "rate"
                    and low[j - 1] == "the"
                    and low[j + 1 : j + 2] in (["for"], ["of"], ["in"])
                    and any(claimed[j + 2 : j + 6])
                ):
                    return False  # "ahead of the rate for the whole of 2019"
                if w in _GAP_PLACE and low[j + 1 : j + 2] not in (["census"], ["survey"]):
                    return True
                if (
                    w == "than"
                    and low[j + 1 : j + 2] == ["the"]
                    and low[j + 2 : j + 3]
                    and low[j + 2] in _READING | _RATE_WORDS
                    and not _SEEN.isdisjoint(low[j + 3 : j + 4])
                    and any(claimed[j + 4 : j + 8])
                ):
                    return False  # "0.8 points higher than the rate recorded in April"
                if w == "than" and self._other_things(j + 1):
                    return True  # "yields 15 to 20 percent more than the old ones"
                counted = not {"census", "survey"}.isdisjoint(
                    low[j + 2 : j + 6]
                )  # "than at the national census of 2010"
                there = low[j + 1 : j + 2] in (["in"], ["on"], ["at"])
                if w == "than" and there and not counted and self._somewhere(j + 2):
                    return True  # "30 percent cheaper than on the coast"
                if w == "than" and low[j + 1 : j + 3] == ["the", "growth"] and n.unit in POINTS:
                    at = j + 3 + (low[j + 3 : j + 4] == ["rate"])
                    if low[at : at + 1] in (["in"], ["of"]):  # "higher than the growth of the output of all firms"
                        told = low[at : min(at + 6, self.sent.last)]
                        return not any(claimed[at : at + len(told)]) and _GAP_TIME.isdisjoint(told)
                if w == "that" and low[j + 1 : j + 2] == ["of"]:
                    # "lower than that of imports", not "than that of the first quarter"
                    return not any(claimed[j : min(j + 5, self.sent.last)]) and _GAP_TIME.isdisjoint(low[j : j + 5])
            j += 1
        if seen and low[n.last] in BY_COMPARATIVE and low[n.last + 1 : n.last + 2] in (["in"], ["on"], ["at"]):
            return False  # "ended 0.7 per cent higher in Mumbai"
        if seen:
            following = self.nums[k + 1] if k + 1 < len(self.nums) else None
            if (
                following is not None
                and j == following.first
                and low[following.last : following.last + 1] == ["target"]
            ):
                return True  # "two percentage points above the 2% target"
            told = low[n.last : j]
            if n.unit in POINTS and "than" in told and told[-1] != "than":
                # "22 points more than manufacturing"
                other = told[told.index("than") + 1]
                if other.isalpha() and other not in NO_NOUN and other not in _NO_OTHER:
                    return True
            return any(t[:1].isupper() for t in self.doc.toks[n.last : j])
        return self._beaten(n.first)

    def _than_other(self, n: Numeral) -> bool:
        """ "310 kg per mu, 36 kg more than the old varieties": against another thing and no other time."""
        low, j = self.low, n.last
        return (
            low[j : j + 1] != []
            and low[j] in COMPARATIVE
            and low[j + 1 : j + 2] == ["than"]
            and self._other_things(j + 2)
        )

    def _than_place(self, n: Numeral) -> int:
        """ "12,000 yuan below the national average", "40 fewer beds than Velm": the sign of a gap to another place."""
        low, toks, last = self.low, self.doc.toks, self.sent.last
        j = n.last
        if j + 3 >= last:
            return 0
        if low[j] in ("fewer", "more", "less"):
            while j < last - 2 and j < n.last + 4 and low[j] != "than":  # "40 fewer beds than"
                j += 1
            w, at = low[n.last], j + 1
            if low[j] != "than":
                return 0
        else:
            while j < last - 3 and j < n.last + 3 and low[j] not in COMPARATIVE:
                if not low[j].isalpha() or low[j] in NO_NOUN:
                    return 0
                j += 1
            w, at = low[j], j + 1
            if w not in COMPARATIVE or (w not in ("above", "below") and low[at] != "than"):
                return 0
            at += low[at] == "than"
        at += low[at] in ("in", "on", "at")
        told = low[at : min(at + 4, last)]
        if not told or any(self.claimed[at : min(at + 5, last)]) or not _GAP_TIME.isdisjoint(told):
            return 0
        mean = told[0] == "the" and not _GAP_PLACE.isdisjoint(told[1:3])
        mean = mean or (told[:2] == ["the", "price"] and told[2:3] == ["of"])
        if told[:2] in (["those", "of"], ["that", "of"]) and len(told) > 2:
            at += 2  # "130 yuan below those of Zhanjiang"
        if not mean and not (
            toks[at][0].isupper() and toks[at][1:].islower() and self.doc.sents[n.sent].first < n.first
        ):
            return 0
        return -1 if w in _COMPARATIVE_DOWN else 1

    def _other_things(self, j: int) -> bool:
        """Whether from token j on things of another kind stand: "the old varieties", "conventional ones", "men"."""
        low = self.low
        end = min(j + 5, self.sent.last)
        if any(self.claimed[j:end]):
            return False
        while j < end and low[j] in _DETERMINED:
            j += 1
        return j < end and low[j] in _OTHER_KIND and _GAP_TIME.isdisjoint(low[j:end])

    def _somewhere(self, j: int) -> bool:
        """Whether from token j on a place stands that no list of names has, and no time: "the coast", "villages"."""
        low = self.low
        behind = low[j : min(j + 4, self.sent.last)]
        if any(self.claimed[j : j + 4]) or not _GAP_TIME.isdisjoint(behind) or not _TIMES.isdisjoint(behind):
            return False
        return behind[:1] != [] and "same" not in behind and behind[0].isalpha() and not self.doc.toks[j][0].isupper()

    def _contributed(self, k: int, n: Numeral) -> bool:
        """ "Services contributed 8.3 percentage points to growth": a part of it and no change."""
        low = self.low
        previous = self.nums[k - 1] if k else None
        if (
            previous is not None
            and previous.kind == "share"
            and previous.unit == "percent"
            and n.unit == "percentage_point"
            and low[n.first - 1] == "or"
            and n.first - previous.last < 9
            and low[previous.last : previous.last + 1] in (["of"], ["share"], ["or"])
        ):
            return True  # "52.6 percent of the headline rate, or 2.1 percentage points"
        among = previous is not None and previous.kind == "share" and previous.unit == "percentage_point"
        if low[n.last : n.last + 2] in _CAME_FROM or low[n.last + 1 : n.last + 3] == ["due", "to"]:
            return True  # "Of the rise of 2.1 percent, 1.3 percentage points came from energy"
        if n.last < self.sent.last and low[n.last] == ")" and (low[n.first - 1] == "(" or n.group):
            # "The largest contributions to the change came from transport (0.31 percentage points)"
            near = low[max(self.sent.first, n.first - 24) : n.first - 1]
            if not among and not _CONTRIBUTION.isdisjoint(near):
                return True
        if low[n.first - 1] in _COPULA and self._heads_clause(n.first - 2):
            return True  # "The contribution of trade to growth was 1.3 percentage points"
        lead = low[n.first - 1]
        if lead in ("to", "from") and self._heads_clause(n.first - 3):
            return True  # "... increased to 1.0 percentage points"
        if lead == "to" and previous is not None and previous.last == n.first - 1 and low[previous.first - 1] == "from":
            return self._heads_clause(previous.first - 3)
        if lead == "(" and among and previous is not None and n.first - previous.last <= 4:
            return True
        if among and low[n.first - 1] == "(" and low[n.last : n.last + 1] == [")"]:
            return True  # "services contributed most, adding 1.8 points, followed by food (+0.5 pp)"
        if self._affects(n):
            return True
        for j in range(n.first - 1, max(self.sent.first, n.first - 7) - 1, -1):
            if low[j] in ("by", ";") or (low[j] == "," and (j < n.first - 1 or low[j - 1] != "contribution")):
                return False
            if low[j].startswith("contribut"):
                if low[j - 1] in ("negative", "downward"):
                    negate(n)
                return True
            if low[j] in _ADDING or low[j : j + 2] in (["taking", "away"], ["took", "away"]):
                # "iron ore adding 2.3 percentage points": to the growth of the whole
                if low[j] not in _ADDING:
                    negate(n)
                return True
            behind = low[n.last : min(n.last + 8, self.sent.last)]
            # Also "subtracted 0.1 percentage points to the growth"
            off = behind[:1] == ["from"] or (behind[:1] == ["to"] and low[j][:8] in ("subtract", "detracte"))
            if low[j] in _SUBTRACTING and off and _NO_GROWTH.isdisjoint(behind):
                negate(n)
                return True  # "trade subtracted 0.3 points from growth"
        if low[n.last : n.last + 1] == ["off"]:
            if n.value is not None and not _TAKING.isdisjoint(low[max(self.sent.first, n.first - 6) : n.first]):
                negate(n)
                return True  # "taking 0.1 of a point off growth"
            return False
        if previous is None or not among:
            return False
        gap = low[previous.last : n.first]
        if gap[:1] in (["to"], ["from"], ["off"]) and "and" in gap[-4:-1] and MOVE.isdisjoint(gap):
            return True  # "contributed 0.9 points to growth and exports 1.8 points"
        return (len(gap) <= 4 and gap[:1] == ["and"]) or (len(gap) < 14 and not _IMPACT.isdisjoint(gap))

    def _affects(self, n: Numeral) -> bool:
        """ "pulling up GDP growth by 2.4 percentage points", "with an impact on the CPI of about 0.03 points"."""
        low, first = self.low, self.sent.first
        i = n.first - 1
        while i > first and low[i] in _HEDGE and low[i] not in _JOINTS:
            i -= 1
        back = low[max(first, i - 12) : i]
        cut = max((j for j, w in enumerate(back) if w in (",", ";")), default=-1)
        back = back[cut + 1 :]
        if low[i] == "by" and not _LIFTING.isdisjoint(back):
            growth = any(v == "growth" and w in ("gdp", "economic") for w, v in pairwise(back))
            if growth and "down" in back:
                negate(n)
            return growth
        if low[i] == "by":
            return not _AFFECTING.isdisjoint(back) and not _AFFECTED.isdisjoint(back)
        return low[i] in _JOINTS and not _IMPACT.isdisjoint(back)

    def _part_of_growth(self, n: Numeral) -> bool:
        """ "contributed 0.9 points to annual growth", "took 0.4 points off GDP", and no "added 12 to the index" """
        whole = self.low[n.last : min(n.last + 8, self.sent.last)]
        if whole[:1] not in (["to"], ["from"], ["off"]) or not _NO_GROWTH.isdisjoint(whole):
            return False  # "cut 0.3 points from its growth forecast"
        before = self.low[max(self.sent.first, n.first - 5) : n.first]
        if not any(w in _SUBTRACTING or w in _TAKING or w.startswith("contribut") for w in before):
            return False  # "slowed by 0.3 points from the growth of May"
        told = next((i for i, w in enumerate(whole) if w in _OF_GROWTH), 0)
        return told > 0 and all(w.isalpha() for w in whole[:told])  # "fell 0.4 points to 50.2, near no growth"

    def _heads_clause(self, j: int) -> bool:
        """Whether the clause up to token j is on a contribution: "the contribution of trade to the growth"."""
        for i in range(j, max(self.sent.first, j - 14) - 1, -1):
            if self.low[i] == "contribution":
                return True
            if self.low[i] == "that" and self.low[i + 1] == "of":
                return self.doc.has("contribution", self.sent.first, i)
            if self.low[i] in (",", ";") or self.low[i] in MOVE - _CHANGE_NOUN:
                return False
        return False

    def _gap_itself(self, k: int, n: Numeral) -> bool:
        """ "The gap narrowed from 14 to 9 points", "a lead of three points": how wide it is and no change."""
        low = self.low
        joint = low[n.first - 1]
        if joint not in ("to", "from", "at", "of", "was", "is") or (n.form == "range_high" and joint == "to"):
            joint = low[self.nums[k - 1].first - 1] if k and n.group and self.nums[k - 1].group == n.group else ""
        if joint not in ("to", "from", "at", "of", "was", "is"):
            return False
        head = low[max(self.sent.first, n.first - (4 if joint == "of" else 12)) : n.first]
        return not _GAP_NOUN.isdisjoint(head)

    def _beaten(self, first: int) -> bool:
        """ "outpaced that of value added by 5.4 percentage points", "beat the national rate by seven"."""
        low = self.low
        for j in range(first - 1, max(self.sent.first, first - 13) - 1, -1):
            if low[j] in _OUTDO:
                return True
            if low[j] in (",", ";") and first - j > 8:
                return False
        return False

    def _count_changes(self, k: int, n: Numeral) -> bool:
        """Whether a count or amount is itself the change: "36 more than a year earlier", "an increase of 1.15 billion
        yuan"."""
        low, nums = self.low, self.nums
        if k and nums[k - 1].kind == "change" and self._or_next(nums[k - 1], n):
            return True
        if self._behind_brackets(k):
            return True
        if low[n.first - 2 : n.first] == [",", "by"] and self._by_far(k, n):
            return True
        if self._by_to(k, n) or low[n.first - 2 : n.first] == ["by", "between"]:
            return True
        if low[n.last : n.last + 1] == ["or"] and self._rate_next(k, n):
            j = nums[k + 1].last
            if low[j : j + 1] in (["above"], ["below"]):
                return True
        if low[n.first - 1] == "averaged" and low[n.first - 2] in _CHANGE_NOUN:
            return True  # "the monthly gain averaged 186,000"
        if (
            self._in_brackets(k, n)
            or self._sibling(k, n)
            or self._and_by(k, n)
            or self._compared_with(n)
            or self._change_compared(k, n)
            or self._another(n)
            or self._above_before(k, n)
            or self._brought_to(n)
        ):
            return True
        if self._moved_to(k, n) or (low[n.last : n.last + 1] == ["("] and self._past_bracket(n)) or self._noun_in(k, n):
            return True
        if low[n.first - 1] in ("adds", "added", "adding") and low[n.last : n.last + 2] == ["to", "the"]:
            # "The crisis adds 10 million to the jobless"
            return True
        if n.unit == "1" and (self._jobs_moved(k, n) or low[n.first - 2 : n.first] == ["loss", "of"]):
            return True
        if low[n.first - 1] == "at" and low[n.first - 2] in _CHANGE_NOUN:
            return True
        moved, reach = "", 4
        for j in range(n.first - 1, max(self.left(k), n.first - 8) - 1, -1):
            w = low[j]
            if w == "by" or (w == "of" and moved != "by"):
                moved = w
            elif w == "of":
                reach = 7 if self._alone(n) else 4  # "raised the number of beds by 3,000"
            elif w in MOVE:
                if not moved and _BOUND.isdisjoint(low[j + 1 : n.first]):
                    # "dropping $3.12", "lost six cents to $1.89"
                    level = nums[k + 1] if k + 1 < len(nums) else None
                    bare = n.unit == "1" and j == n.first - 1 and w in _ROSE and self._bare(n)
                    if (
                        bare
                        or (w in _DIRECT_MOVE and n.unit != "1")
                        or (
                            level is not None
                            and dimension(level.unit) == dimension(n.unit)
                            and level.first - n.last <= 2
                            and low[n.last] == "to"
                            and (n.value or 0) < (level.value or 0)
                        )
                    ):
                        return True
                return (
                    moved == "by"
                    or (w in ("up", "down") and low[j + 1] != "at")  # "held up at 35 billion yuan"
                    or (w in _CHANGE_NOUN and (moved == "of" or low[j + 1] == "of"))
                )
            elif w in _GAP_MOVE and moved == "by":
                return True  # "the shortfall narrowed by 72 million pesos"
            elif w in BY_COMPARATIVE and moved == "by" and n.unit != "1":
                # "which is higher by 13 million tonnes than in 2017"
                return self._against_before(n.last)
            elif w == "," and n.first - j == 1 and low[j - 1] in _CHANGE_NOUN and low[j - 2] in ("the", "this", "an"):
                return True
            elif w in _COUNT_STOP:
                break
            elif (
                w not in _HEDGE
                and w not in _CHANGE_ADVERB
                and not w.endswith("ly")
                and (moved != "by" or n.first - j > reach)
            ):
                # "went up by 8,300", "grew from ... by" keep a word or two between
                break
        # "36 more than a year earlier"; the same told in percent may stand between: "1.94 billion yuan, or 10.2
        # percent, more"
        j = n.last
        if (
            self._rate_next(k, n)
            and (low[n.first - 1] not in _COPULA or self._points_at(n))
            and low[n.first - 1] not in _TOTALING
        ):
            j = nums[k + 1].last
            j += low[j : j + 1] == [","]
        j = self._past_noun(j + 2 if low[j : j + 2] == ["or", "so"] else j)
        if j + 1 >= self.sent.last:
            return False
        w, following = low[j], low[j + 1]
        if following == "than" and not _NEEDED.isdisjoint(low[j + 2 : j + 6]):
            return False  # "62 seats, one more than they need to govern": a gap
        if w in _BY_ITSELF and n.unit not in (None, "1") and following not in ("than", "to", "for"):
            return True  # "the average carcass was half a kilogram heavier", "3 euros dearer on 1 May"
        if w in COMPARATIVE:
            return (
                ((following == "than" or self._than_then(j + 1)) and w not in ("above", "below", "under"))
                or (
                    w in ("more", "fewer", "less", "higher", "lower")
                    and (
                        following in (",", ".", "from", "on", "compared")
                        or (following == "per" and is_money(n.unit))
                        # "2,110 tonnes more of haddock were landed"
                        or (following == "of" and n.unit != "1")
                        or (following == "at" and w[-2:] == "er")
                    )
                )
            )
        return w in ("up", "down") and following in ("on", "from")

    def _jobs_moved(self, k: int, n: Numeral) -> int:
        """ "Mining lost 8,000 posts", "employers added 21,000 jobs", "24,000 more people worked than": the sign."""
        low, sent = self.low, self.sent
        j = n.first - 1
        while j > sent.first and low[j] in _HEDGE:
            j -= 1
        if j - 2 > sent.first and low[j] in ("net", "total") and low[j - 1] == "a":
            j -= 2  # "shed a net 6,400 jobs"
        elif j - 3 > sent.first and low[j - 2 : j + 1] == ["a", "total", "of"]:
            j -= 3
        noun = low[n.last] if n.last < sent.last else ""
        if noun in _NEW_POST and n.last + 1 < sent.last:
            noun = low[n.last + 1]  # "added 115,000 new jobs"
        if noun in _POST and low[j] not in _NET_VERB:
            # "added a better-than-expected 147,000 jobs"
            a = next((i for i in range(j - 1, max(sent.first, j - 6), -1) if low[i] in ("a", "an")), 0)
            if a and all(w.isalpha() or w == "-" for w in low[a:j]) and low[a - 1] in _NET_VERB:
                j = a - 1
        if (
            low[j] in _NET_VERB
            and noun != "of"
            and (
                noun in _POST
                or low[j] not in ("added", "adding", "adds")
                or (self._bare(n) and not _POST.isdisjoint(low[max(0, n.first - 60) : n.first]))
            )
            and low[j - 1] not in _AUXILIARY
        ):
            return -1 if low[j] in _DOWN else 1
        at = k - 1 if k and self.nums[k - 1].kind != "rank" and self.nums[k - 1].unit != "year" else k - 2
        told = self.nums[at].last if at >= 0 else n.first
        if at > 0 and self.nums[at].unit == "percent" and self.nums[at].kind == "change":
            at -= 1  # "lost 45,000 jobs, a decline of 2.8%, and public administration 17,000"
        previous = self.nums[at] if at >= 0 else None
        if (
            previous is not None
            and previous.kind == "change"
            and previous.unit == "1"
            and noun != "of"
            and self._bare(n)
        ):
            gap = low[told : n.first]
            another = gap[-1:] == ["another"]
            if another and "," in gap:
                # "lost 900 posts, the fifth monthly fall, and hotels another 300"
                gap = gap[len(gap) - 1 - gap[::-1].index(",") :]
            if (
                len(gap) < 8
                and ("and" in gap or "," in gap)
                and MOVE.isdisjoint(gap)
                and low[j].isalpha()
                and (low[j][-2:] != "ed" or low[j] in _NET_VERB or low[j] == "followed")
                and (
                    low[j] not in NO_NOUN
                    or (low[j] == "and" and noun == "since")
                    or low[j - 1 : j + 1] == ["of", "which"]  # "lost 35,000 jobs, of which 33,000 in carmaking"
                )
                and low[j] not in _TOTALING
                and low[j] not in _MAKING
            ):
                return sign_of(previous)
        if noun == "fewer" and n.last + 1 < sent.last and low[n.last + 1].isalpha() and low[n.last + 1] != "than":
            return -1  # "13.7 million fewer people lived in villages"
        if self._bare(n) and low[j] == "with" and (led := self._grown_led(j)):
            return led
        if noun == "more" and low[j] == "with" and not _LED.isdisjoint(low[max(sent.first, j - 6) : j]):
            return 1  # "Quebec led the provinces with 28,300 more jobs"
        if noun in ("more", "fewer") and n.last + 2 < sent.last and low[n.last + 1].isalpha():
            for i in range(n.last + 2, min(n.last + 12, sent.last)):
                if low[i] == "than":
                    return -1 if noun == "fewer" else 1
                if low[i] in (",", ";") or low[i][0].isdecimal():
                    break
        return 0

    def _grown_led(self, j: int) -> int:
        """ "Employment grew in seven provinces, led by Limpopo with 41,000": the sign of what grew."""
        low, begin = self.low, max(self.sent.first, j - 24)
        led = next((i for i in range(j - 2, max(begin, j - 7), -1) if low[i : i + 2] == ["led", "by"]), 0)
        if not led:
            return 0
        for i in range(led - 1, begin, -1):
            if low[i] in MOVE:
                near = low[i + 1] in ("in", "between", "across", ",") or low[i - 1] in ("in", "the", "with")
                return (1 if low[i] in _UP else -1) if near else 0
            if self.claimed[i] and not low[i][0].isalpha():
                return 0
        return 0

    def _past_noun(self, j: int) -> int:
        """Past what is counted where a comparison follows: "0.43 persons less than in 2010"."""
        low, last = self.low, self.sent.last
        for i in range(j, min(j + 3, last - 1)):
            if low[i] in COMPARATIVE and low[i + 1] == "than" and low[i] not in ("above", "below", "under"):
                m = self.starting_at(i + 2)
                if m is not None and m.kind in ("duration", "level", "share"):
                    return j  # "412 companies less than eight years old", "three admit more than half of all pupils"
                return i
            if not low[i][0].isalpha() or low[i] in NO_NOUN or low[i] in _VERB:
                break
        return j
