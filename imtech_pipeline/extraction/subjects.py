"""What a figure measures: the noun phrase, short and in the text's own words.

Counts carry their noun behind them ("6,277 technology deals"); amounts have it before the verb ("the value of
technology contracts reached 23.6 billion yuan"), before "of" or "worth", or in the verb itself ("spent ... on").
Changes, equivalents and shares take the subject of the level that they belong to. What was spoken of last stands in for
pronouns ("it", "the latter", "that of") and completes words that say nothing alone ("their value", "the figure").

`Reader` goes through the sentences; it stands on layers that each know what is below them:
tags, phrases, what was told, verbs, joints, amounts, shares, counts, lists.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .lexicon import words
from .model import Numeral
from .relations import is_money
from .subjects_joints import MEASURED, MOVED, as_recent
from .subjects_lists import Lists
from .subjects_told import POLL
from .subjects_words import (
    BE,
    BRANCHES,
    CHANGE_NOUN,
    COMPARATIVE,
    HAVE,
    HEDGE,
    HEDGED,
    LENGTH,
    LEVEL_ADJECTIVE,
    MASS,
    MEANINGFUL,
    PIECES,
    PRICED,
    PRONOUN_HEAD,
    RATE_NAME,
    RATIO_OF,
    REACH,
    REPORTED,
    STATIVE,
    VERB_NOUN,
    before_participle,
    before_preposition,
    dimension_of,
    good_of,
    has_own_name,
    is_agent,
    is_forecaster,
    is_plural,
    is_proper_name,
    names_place,
    overlaps,
    participle_of,
    says_nothing,
)
from .tokens import Doc

_CLASSED = frozenset("classed classified categorised categorized listed".split())
_NEXT_CLAUSE = frozenset((";", "while", "whereas", "because", "although", "though"))
_HARMING = {
    "damaging": "damaged",
    "destroying": "destroyed",
    "displacing": "displaced",
    "flooding": "flooded",
    "injuring": "injured",
    "killing": "killed",
    "wounding": "wounded",
}
_HARMS = frozenset("affected kill kills killed injure injures injured wounded displaced".split()).union(_HARMING)
_AGAINST = frozenset("over than against from versus".split())
_AVERAGE = ("average ", "Average ", "value of average ", "earnings of ")
_SUFFERED = words("suffered")
_DIED = frozenset(("died", "drowned", "perished"))
_FATE = _SUFFERED | _DIED | {"killed", "homeless", "stranded", "trapped", "sickened"}
_STILL = frozenset(("also", "already", "been", "being", "since", "still"))
_OF_PEOPLE = ("people", "dead", "death", "toll", "casualt")
_TREMORS = frozenset(("aftershock", "earthquake", "quake", "tremor"))
_MONEY_LIKE = words("money_like")
_ECONOMY = frozenset(("economy", "the economy"))
_LASTING = frozenset("age ages expectancy schooling lifespan life tenure maturity term".split())
_PLACING = frozenset("ranking securing placing putting taking propelling making coming standing".split())
_RANKS_AMONG = frozenset("category class group history kind size type".split())
_HEAT = words("heat_noun")
_DEARER = frozenset("dearer cheaper pricier costlier".split())
_THAT_IS = (["that", "is"], ["that", "was"], ["this", "is"], ["this", "was"])
_CAME = frozenset("came come comes went go goes".split())
_COUNTER = frozenset(("hits", "views", "comments", "likes", "clicks", "reads", "visits:", "size", "font size", "page"))
_FORMER = frozenset(("former", "latter"))
_OR_SO = (["so"], ["more"], ["thereabouts"], ["less"])
_CHANGE_IN = re.compile(
    r"^(?:(?:annual|monthly|quarterly|yearly|year-on-year|month-on-month|percentage|percent|relative|average) )+"
    r"(?:changes?|variations?) (?:in|of) (?:the )?",
    re.IGNORECASE,
)
_MOVED = words("comparative_up") | words("comparative_down") | frozenset(("increased", "decreased", "reduced"))
_MARKS_OFF = frozenset((":", "-", "--", "\u2013", "\u2014"))
_IT = (["it"], ["that"], ["this"])
_FROM = frozenset("exports imports income profit revenue receipts sales takings".split())
_DO = frozenset(("do", "did"))
_PLACES = (["place"], ["places"])
_PER_AMOUNT = frozenset("/kg /t /g /bu /L /l /kWh /MWh /m3 /oz /lb /bbl /barrel /gal".split())
_LIST = 400  # words and figures that a list behind a colon may have
_PAIR = 8
_CORRESPONDS = frozenset(("corresponds", "translates", "translating"))
# What is told in them says nothing of the figures around: an age, a distance.
_UNTOLD = LENGTH | {"year"}
_ALONG = frozenset("with including which whom led followed ahead among".split())
_SUMS = frozenset("total number sum population".split())
_ADDS = frozenset("add adds added adding".split())
_PARTICLES = frozenset("off out up".split())
_AVERAGES = frozenset("average averages averaged equal equals equalled".split())
_OWN = frozenset(("the", "its", "their"))
_PLANNED = frozenset(("goal", "plan", "quota", "target"))
_PRICES = frozenset("price prices cost costs rate rates age distance".split())
_EMPLOYING = frozenset(("employed", "employing", "employs"))
_NEW = re.compile(r"(?<=\w) (?:newly \w+|added)$")


def _without_cause(subject: str) -> str:
    """ "account of higher consumption of cement" with its rate in brackets behind: of the consumption."""
    first, _, rest = subject.removeprefix("account of ").partition(" ")
    return rest if first.lower() in _MOVED and rest else subject.removeprefix("account of ")


def _plain_count(subject: str) -> str:
    """ "patents newly granted" are patents when they are spoken of again."""
    return _NEW.sub("", subject) if " newly " in subject or subject.endswith(" added") else subject


_EXTREME_MOVE = re.compile(
    r"^(?:big|fast|high|large|low|sharp|slow|small|steep|strong|weak)(?:ger|g)?est (?:decline|decrease|drop|fall|gain|"
    r"growth|increase|rise)s? (?:in|of) "
)


def _without_extreme(subject: str) -> str:
    """ "fastest growth in wind power" is that of wind power, "highest output" is output."""
    plain = _EXTREME_MOVE.sub("", subject)
    return plain if plain != subject else subject.partition(" ")[2]


def read(doc: Doc, nums: list[Numeral], claimed: list[bool], places: set[str]) -> None:
    """Set the subject of every statement (in text order), knowing what the text names as places."""
    reader = Reader(doc, nums, claimed)
    reader.places = places
    reader.run()
    for n in nums:
        if n.subject is not None and (not n.subject or n.subject[0] == " "):
            n.subject = n.subject.strip() or None  # ". We are still 2% below 2019": a text that begins amid a sentence
        if n.subject is not None and n.kind == "change" and "est " in n.subject[:10]:
            n.subject = _EXTREME_MOVE.sub("", n.subject)


_NO_THING = frozenset("annual annually average further monthly net nominal overall real yearly".split())
_MASSES = frozenset(("kg", "t"))
_TOGETHER = frozenset(("aggregate", "average", "combined", "overall", "total"))


class Reader(Lists):
    """Subjects of a document, sentence by sentence."""

    def __init__(self, doc: Doc, nums: list[Numeral], claimed: list[bool]) -> None:
        super().__init__(doc, claimed)
        self.nums = nums
        self.pending: list[Numeral] = []  # told of a level that comes after them

    def run(self) -> None:
        nums = self.nums
        i, n = 0, len(nums)
        while i < n:
            j = i
            sent = nums[i].sent
            while j < n and nums[j].sent == sent:
                j += 1
            self._sentence(nums[i:j])
            i = j
        for ahead in self.pending:
            if not ahead.subject and ahead.applies_to is not None:
                ahead.subject = ahead.applies_to.subject

    def _sentence(self, nums: list[Numeral]) -> None:
        low = self.low
        sent = self.doc.sents[nums[0].sent]
        self._heading(sent)
        self.told = len(self.topics)
        self._tags(self._after_dateline(sent.first, nums[0].first), sent.last, nums)
        card = self._card(sent, nums) if nums[0].first - self.start < 2 else ""
        self.subject_at = {}
        self.spoken, self.sent = None, sent.index
        near = self.sent_told == sent.index - 1 and self.doc.sents[sent.index - 1].para == sent.para
        self.told_before, self.unit_before = (self.recent, self.recent_unit or "") if near else ("", "")
        self.frame = self.recent = self.share_now = self.share_noun = ""
        self.recent_unit: str | None = None
        counted: list[str] = []
        self.told_here, self.counts_here = counted, []
        # What comes after "of which" and "of whom" are parts: the whole stays what is spoken of.
        parts = self.end
        for word in ("which", "whom"):
            if self.doc.has(word, self.start, self.end) and low[(which := low.index(word, self.start)) - 1] == "of":
                parts = min(parts, which)
        # "..., of which 2,626 were for inventions; 1,865 patents were granted": the next clause counts anew.
        over = next((n.first for n in nums if n.first > parts and low[n.first - 1] == ";"), self.end + 1)
        grouped = False
        self.main_told = {}
        tail = 0
        front, front_until = self._fronted_scope(nums[0].first) if self.tag[self.start] == "P" else ("", 0)
        for k, n in enumerate(nums):
            if n.group:
                grouped = True
            target = n.applies_to
            if (
                target is not None
                and (n.kind == "change" or (n.kind == "share" and self._of_plan(n)))
                and n.unit in ("1", "percent")
                and self._set_in(target, n.unit)
            ):
                # "had 7,040 employees in 14 countries, 170 more than a year before"
                main = next((x for x in reversed(nums[:k]) if x.kind == "level" and not self._set_in(x, n.unit)), None)
                if main is not None and (main.unit == "1" or n.unit == "percent") and main.first < target.first:
                    target = n.applies_to = main
            if (
                target is not None
                and n.kind == "change"
                and target.unit == "1"
                and (is_forecaster(target.subject) or (low[target.first - 1] == "of" and low[target.first - 2] in POLL))
            ):
                # Growth is never that of the three economists, or the poll of 12 banks, who expect it.
                target = n.applies_to = None
            elif (
                (target is not None and n.kind == "change" and self._in_next_clause(target, n))
                or (
                    target is not None
                    and n.kind == "change"
                    and target.unit == "1"
                    and (self._within(target, n) or self._place_of(target, n))
                )
                or self._counted_behind(target, n)
            ):
                target = n.applies_to = None
            if (
                target is not None
                and n.kind in ("change", "multiple")
                and (
                    target.sent != n.sent or (n.unit != "1" and not _NEXT_CLAUSE.isdisjoint(low[target.last : n.first]))
                )
                and target.subject
                and (own := self._own_subject(n, nums[k - 1].last if k else self.start, target.sent == n.sent))
                and not overlaps(own, target.subject)
                and _FORMER.isdisjoint(own.lower().split())
            ):
                target = n.applies_to = None
            if n.kind == "change" and (driven := self._driven(n)):
                n.subject, n.applies_to = driven, None
                continue
            if (
                target is not None
                and n.kind == "change"
                and target.first < n.first
                and self._with_moved(n, target.last)
                and (own := self._from_left(n, nums[k - 1].last))
                and own.lower() != (target.subject or "").lower()
            ):
                target = n.applies_to = None
            if (
                n.kind == "share"
                and target is not None
                and target.sent < n.sent
                and self._averages(n, nums[k - 1].last if k else self.start)
            ):
                target = n.applies_to = None
            if (
                n.kind == "share"
                and target is not None
                and target.sent < self.rate_at
                and n.sent - self.rate_at <= 1
                and low[self.start] == "it"
            ):
                target = n.applies_to = None  # "It had stood at 13%": at what was told in percent before
            if (
                target is not None
                and k == 0
                and n.kind == "change"
                and target.unit != "1"
                and self.last_of.get("1")
                and low[self.start : self.start + 2] == ["the", "number"]
                and self.tag[self.start + 2] == "V"
            ):
                target = n.applies_to = None  # "with goods worth 3 million. The number grew by a fifth"
            if (
                target is not None
                and n.kind in ("share", "change")
                and (named := self._named_beside_it(n))
                and not overlaps(named, target.subject or "")
            ):
                target = n.applies_to = None
            if (
                target is not None
                and n.form == "verb"
                and (
                    low[n.first - 1] == "to"
                    or (
                        low[n.first - 1] in (",", "and")
                        and (low[n.first].endswith("ed") or low[n.last : n.last + 3] == ["the", "number", "of"])
                    )
                )
                and self.tag[n.last : n.last + 1] in (["D"], ["N"])
                and (
                    moved := self._complete(self._phrase_right(n.last + (self.tag[n.last] == "D")), n)
                )  # "and to double the value of its deals", "has hired 64 nurses, doubled opening hours and bought"
            ):
                n.subject = moved
                n.applies_to = target if low[n.first - 1] == "to" or overlaps(moved, target.subject or "") else None
                target = n.applies_to
            if (
                target is not None
                and n.kind == "change"
                and target.last < n.first
                and (grown := self._grown(n, target.last))
                and not overlaps(grown, target.subject or "")
            ):
                n.subject, n.applies_to = grown, None
                continue
            if (
                target is not None
                and n.kind == "change"
                and target.first < n.first
                and (grown := self._added_to(n))
                and not overlaps(grown, target.subject or "")
            ):
                target = n.applies_to = None
            if (
                target is not None
                and n.kind == "share"
                and self._held_ahead(n, target, nums[k - 1].last if k else self.start)
            ):
                continue
            if target is not None and n.kind != "level" and (n.kind != "share" or target.subject is None):
                continue
            if inside := self._one_in(n):
                n.subject = self.share_now = inside
                if target is not None and not overlaps(target.subject or "", inside.removeprefix("share of ")):
                    n.applies_to = None
                self.recent, self.recent_unit = inside, n.unit
                self.last_of["percent"] = self.last_of["rate"] = inside
                self.rate_at, self.para_of["percent"] = n.sent, sent.para
                continue
            if n.kind == "share" and target is not None:
                if n.base and n.group and (like := self._in_list_before(nums, k, n)) is not None:
                    n.subject, n.applies_to = like.subject, like.applies_to
                    continue
                same = nums[k - 1] if k else n
                told_again = same is not n and same.kind == "share" and bool(same.subject)
                if told_again and (self._in_brackets(same, n) or self._from_before(n, same)):
                    n.subject = same.subject  # "a ratio of 56.6 percent (first half of 2022: 55.9 percent)"
                    continue
                if bracketed := self._bracketed(n, target, same) or self._alone(n):
                    n.subject, n.applies_to = bracketed, None
                elif others := self._of_others(n, target, nums[k - 1].last if k else self.start):
                    n.subject, n.applies_to = others, None
                else:
                    n.subject = self._part(n, target, nums[k - 1].last if k else self.start) or target.subject
                if n.subject:
                    self.last_of["percent"] = self.last_of["rate"] = self.share_now = n.subject
                    self.rate_at = n.sent
                    self.para_of["percent"] = sent.para
                continue
            self.whole = ""
            following = nums[k + 1] if k + 1 < len(nums) else n
            before = nums[k - 1] if k else n
            if (
                n.group
                and before.group == n.group
                and before is not n
                and before.subject
                and n.kind == before.kind == "level"
                and n.unit == before.unit != "1"
                and low[before.last : n.first] == ["to"]
                and (n.last >= self.end or self.tag[n.last] not in ("N", "P"))
            ):
                n.subject = before.subject  # "productivity from 3 to 5 tonnes per hectare"
                continue
            if before.form == "range_low" and before is not n and before.subject and n.unit == before.unit:
                n.subject = before.subject  # "a capacity of 70-75 million tons"
                continue
            if (
                n.group
                and following.group == n.group
                and following is not n
                and n.kind == "level"
                and n.unit == following.unit == "1"
                and n.last < self.end
                and self.tag[n.last] in (",", "C")
            ):
                grouped = True  # "310,000 and 245,000 poor people": what the last of the list tells
                tail = max(tail, k + 1)
                while tail + 1 < len(nums) and nums[tail + 1].group == n.group:
                    tail += 1
                behind = nums[tail].last
                if behind < self.end and self.tag[behind] == "N" and low[behind] not in COMPARATIVE:
                    continue
            bare = n.unit != "1" or n.last - n.first == self.end - self.start
            if card and n is nums[0] and bare and low[n.last : n.last + 1] != [":"]:
                n.subject = self.recent = card
                self.recent_unit = n.unit
                self.last_of[dimension_of(n)] = card
                continue
            if n.applies_to is None and (one := self._one_of_two(n, nums[k - 1].last if k else self.start)):
                n.subject = self.recent = one
                self.recent_unit = n.unit
                continue
            behind = n.last
            if low[behind : behind + 1] == ["or"] and low[behind + 1 : behind + 2] in _OR_SO:
                behind += 2  # "raised 4.7 billion yuan or so in venture capital"
            elif low[behind : behind + 1] == ["("] and n.unit != "1" and n.kind == "level":
                behind = self._past_brackets(behind)  # "planted 1.35 million mu (90,000 hectares) of rice"
                told_in = low[behind] in ("in", "from") and behind + 1 < self.end and not self.claimed[behind + 1]
                behind = behind if low[behind] == "of" or (told_in and self.tag[behind + 1] == "N") else n.last
            if behind > n.last:
                end, n.last = n.last, behind
                n.subject = self._told_of(n, self._subject(k, n, nums))
                n.last = end
            elif n.form == "range_low" and following.group == n.group and following.first - n.last <= 2:
                # "80 to 90 billion yuan of loans": what stands behind the range is told of both ends.
                end, n.last = n.last, following.last
                n.subject = self._told_of(n, self._subject(k, n, nums))
                n.last = end
            else:
                n.subject = self._told_of(n, self._subject(k, n, nums))
            if low[n.first] in ("twice", "once"):
                continue
            if n.subject and (n.subject.lower() in _COUNTER or n.subject.startswith("age of ")):
                continue
            if n.subject and n.kind == "level" and is_money(n.unit):
                n.subject = n.subject.removeprefix("share of ")  # "half of its income - it had 5 billion - is put"
            elif n.subject and n.unit in _MASSES:
                n.subject = n.subject.removeprefix("price of ")  # "fetched 3,850 francs a kilo. 8,600 tonnes were sold"
            if n.subject and n.subject[0] == "-":
                # "while the 10-year average is 33 percent"
                n.subject = (self.last_of.get("percent") if n.unit == "percent" else self.recent) or n.subject
            if n.subject and n.kind != "rank":
                if self.recent and n.unit == self.recent_unit:
                    n.subject = as_recent(self.recent, n.subject)
                if not self.whole:
                    n.subject = self._refine(n.subject, parts < n.first < over)
                if (
                    front
                    and (
                        " " not in before_participle(n.subject)
                        or (front.startswith("among ") and n.subject.count(" ") < 2 and has_own_name(n.subject))
                    )
                    and n.first < front_until
                    and n.unit != "percentage_point"
                ):
                    n.subject = f"{n.subject} {front}"
                if n.unit == "percent" and n.kind in ("share", "level") and (whom := self._for_whom(n)):
                    n.subject = f"{n.subject.split(' for ')[0]} for {whom}"
                if (
                    n.kind == "change"
                    and low[n.last : n.last + 1]
                    and (low[n.last] in _DEARER or low[n.last : n.last + 2] == ["more", "expensive"])
                    and PRICED.isdisjoint(n.subject.lower().split())
                ):
                    n.subject = f"price of {n.subject}"
                if n.kind == "change":
                    n.subject = _CHANGE_IN.sub("", n.subject) or n.subject
                    if low[n.first - 1] == "(":
                        n.subject = _without_cause(n.subject)
                if n.kind == "level" and n.unit in MASS:
                    self.good = good_of(n.subject, low[n.last : n.last + 1] == ["of"]) or self.good
                if n.kind in ("level", "change") and (measured := self._of_unit(n, n.subject)):
                    n.subject = measured
                if n.kind == "level" and self._exchanged(n) and "rate" not in n.subject:
                    n.subject = self._rate_of_exchange(n)
                if n.kind == "level" and _per_amount(n) and PRICED.isdisjoint(n.subject.lower().split()):
                    n.subject = f"price of {self._priced(n, n.subject)}"
                if n.unit == "1" and n.kind == "level":
                    self.counts_here.append((n.value or 0.0, self.whole or n.subject))
                if n.unit == "1" and n.kind == "level" and self.counted_at != n.sent:
                    self.counted, self.counted_at = self.whole or n.subject, n.sent
                if self._aside(n):
                    self.last_of["1"] = n.subject
                    continue
                if self.recent and self._in_passing(n):
                    continue
                self.recent, self.recent_unit = n.subject, n.unit
                if (
                    (
                        n.subject.startswith(_AVERAGE)
                        and PRICED.isdisjoint(n.subject.lower().split())
                        and dimension_of(n) in self.last_of
                    )
                    or parts < n.first < over
                    or (n.kind == "level" and self.partial == n.sent)
                    or (n.unit == "percentage_point" and n.subject.startswith("growth of "))
                ):
                    continue
                dimension = dimension_of(n)
                # "596 firms were newly recognized, bringing the total to 2,002": the total is that of the firms
                spoken = self.recent = self.whole or _plain_count(n.subject)
                if n.unit in MASS and spoken.startswith("capacity of ") and dimension in self.last_of:
                    continue  # what can be handled is not what is
                if (
                    dimension != "money"
                    or _MONEY_LIKE.isdisjoint(told_before := self.last_of.get(dimension, "").lower().split())
                    or (not _MONEY_LIKE.isdisjoint(spoken.lower().split()) and not spoken.startswith("price of "))
                    or told_before[0] in ("price", "cost")
                ):
                    self.last_of[dimension] = spoken
                    if not self._beside(n, nums[k - 1].last if k else self.start):
                        self.main_told[dimension] = spoken
                if n.unit == "percent":
                    self.last_of["rate"], self.rate_at = spoken, n.sent
                    if not spoken.startswith("share") and has_own_name(spoken):
                        self.named_rate = spoken
                self.para_of[dimension] = sent.para
                if spoken.lower().startswith(("gdp", "economy", "gross domestic product")):
                    self.economy = True
                told = self.count_of.setdefault(dimension, {})
                if spoken not in counted:
                    counted.append(spoken)
                    told[spoken] = told.get(spoken, 0) + 1
                if n.kind == "level" and n.unit not in _UNTOLD and not (n.unit == "1" and is_agent(spoken)):
                    # what amounts of other kinds may be of: "new energy" and not its capacity
                    self.topics.append(spoken.removeprefix("capacity of ").removeprefix("electricity of "))
                    self.last_of["change"] = self.topics[-1]
        if grouped:
            for k in range(len(nums) - 2, -1, -1):
                a, b = nums[k], nums[k + 1]
                if a.group and a.group == b.group and a.unit == b.unit and not a.subject:
                    a.subject = b.subject
            self._distribute(nums)
        if len(nums) > 3 and self.doc.has("respectively", self.start, self.end):
            self._distribute_converted(nums)
        if len(nums) > 1:
            self._for_each(nums)
        if len(nums) > 2:
            self._three_sectors(nums)
        for n in nums:
            if n.kind == "change" and n.applies_to is None and (n.subject or "").lower() in _ECONOMY:
                n.subject = "growth of the economy"  # as "GDP growth" and "economic growth", and not its size
            elif n.kind == "level" and n.subject and low[n.last : n.last + 2] == ["short", "of"]:
                n.subject = n.subject if "gap" in n.subject else f"gap of {n.subject}"
            elif n.kind == "level" and n.subject and n.applies_to is None and (each := self._rated(n)):
                n.subject = f"{n.subject} per {each}"
            elif n.kind == "level" and n.subject and n.applies_to is None and (each := self._rhythm(n)):
                n.subject = f"{n.subject} {each}"
        for n in nums:
            if (
                n.kind == "level"
                and n.subject
                and n.applies_to is None
                and n.unit != "percent"
                and n.subject.count(" ") < 4
                and (whose := self._him_or_her(n))
                and _PRICES.isdisjoint(n.subject.lower().split())
                and not overlaps(whose, n.subject)
            ):
                n.subject = f"{n.subject} of {whose}"
        for n, m in pairwise(nums):
            # "About 36 percent of the province's 1.16 million people live in rural areas"
            of_all = n.kind == "share" and n.applies_to is None and low[n.last : n.last + 1] == ["of"]
            if not of_all or m.kind != "level" or m.unit != "1" or not 2 <= m.first - n.last <= 5 or not m.subject:
                continue
            owned = low[m.first - 1] in ("'s", "\u2019s", "the", "its", "our", "their")
            if owned and set(m.subject.lower().split()).isdisjoint((n.subject or "").lower().split()):
                n.subject = f"share of {m.subject}"
        for n in nums:
            target = n.applies_to
            if target is not None and n.kind != "level" and target.subject:
                if n.kind == "share":
                    if n.subject is None or (n.group and not n.base):
                        n.subject = self._part(n, target, n.first)
                elif n.kind == "change" and n.unit == "1" and low[n.last : n.last + 1] in _PLACES:
                    n.subject = self._place(n)
                elif not (n.kind == "multiple" and n.form == "verb" and n.subject):
                    n.subject = target.subject
            elif not n.subject:
                if target is not None:
                    self.pending.append(n)
                n.subject = self.topics[-1] if self.topics and target is None else self._by_unit(n) or None
                if n.subject is None and target is None:
                    n.subject = self._of_sentence(n)
        self.last_of.update(self.main_told)
        if len(self.topics) > 24:
            del self.topics[:-12]
        # "spending was 3.39 percent of the province's GDP. The latter": a share names its part and then its whole
        self.latter = self._whole(nums[-1]) if nums[-1].kind == "share" else ""
        self._set_focus()
        if any(n.kind != "rank" for n in nums):
            self.sent_told = sent.index

    def _of_sentence(self, n: Numeral) -> str | None:
        """ "The region's milk production is the only one above 5 million tons": whose verb opens the sentence; or what
        stands behind it: "reported the biggest rise in exports, with 5 percent"."""
        low, tag = self.low, self.tag
        for i in range(self.start + 1, min(n.first, self.start + 20)):
            if tag[i] not in ("V", "B"):
                continue
            if i + 3 < n.first and low[i + 1] in _OWN and low[i + 2][-3:] == "est" and tag[i + 3] == "N":
                a, b = self._span_right(i + 3)
                of = b + 1 < n.first and low[b] == "in" and tag[b + 1] == "N"
                told = self._text(a, self._span_right(b + 1)[1] if of else b)
                told = _without_extreme(f"{self.toks[i + 2]} {told}")
                return f"share of {told}" if n.kind == "share" and told.islower() else told
            subject = self._np_before(i)
            return subject if subject and not is_agent(subject) and not says_nothing(subject) else None
        return None

    def _in_list_before(self, nums: list[Numeral], k: int, n: Numeral) -> Numeral | None:
        """ "were 9.9, 36.6 and 53.5 percent, compared with 10.7, 36.3 and 53 percent in 2013": each has its own."""
        begin, end = k, k + 1
        while begin and n.first - nums[begin - 1].first < 24 and nums[begin - 1].group == n.group:
            begin -= 1
        while end < len(nums) and nums[end].first - n.first < 24 and nums[end].group == n.group:
            end += 1
        at = k - (end - begin)
        if at < 0 or begin < end - begin or not nums[at].group:
            return None
        group, first = nums[at].group, begin - (end - begin)
        if nums[first].group != group or nums[begin - 1].group != group or (first and nums[first - 1].group == group):
            return None
        return nums[at] if nums[at].kind == n.kind and nums[at].unit == n.unit and nums[at].subject else None

    def _beside(self, n: Numeral, left: int) -> bool:
        """Whether a figure only goes along with another: "of its 16 regions", "with a capacity of", "led by"."""
        low, tag = self.low, self.tag
        if self.doc.tells(_ALONG, left, n.first):
            return True
        i = n.first - 1
        while i > left and (tag[i] in ("A", "D", "S") or low[i] in HEDGE):
            i -= 1
        return (
            n.unit == "1"
            and n.kind == "level"
            and tag[i] == "P"
            and low[i] not in ("to", "at")
            and not (low[i] in _PARTICLES and tag[i - 1] == "V")  # "sends out three trucks a day"
            and low[i - 1] not in _SUMS
        )

    def _listed_parts(self, nums: list[Numeral], k: int) -> str:
        """ "Five towns have half of the cases: Velm (140), Osman (92)": the parts are of the same as the whole."""
        n, low = nums[k], self.low
        if not self.toks[n.first - 2][0].isupper() or low[n.last : n.last + 1] != [")"]:
            return ""
        colon = next((i for i in range(n.first - 1, max(self.start, n.first - _LIST), -1) if low[i] == ":"), 0)
        before = next((nums[at] for at in range(k - 1, max(k - _LIST, -1), -1) if nums[at].last <= colon), None)
        if before is None:
            return ""
        if before.kind == "share":
            return self._whole(before)
        return (before.subject or "") if before.kind == "level" and before.unit == n.unit else ""

    def _past_relative(self, before: Numeral, n: Numeral) -> bool:
        """ "4.96 million in Zone I, which includes the cities, and 4.41 million in Zone II": the same of another."""
        low = self.low
        return (
            low[n.first - 2 : n.first] == [",", "and"]
            and self.doc.has("which", before.last, n.first)
            and low[low.index("which", before.last) - 1] == ","
            and (n.last >= self.end or self.tag[n.last] in ("P", "T", ".", ","))
        )

    def _ranked_at(self, before: Numeral, n: Numeral) -> bool:
        """ "Its wind power capacity ranked first in the country at 38 GW": the amount of what is ranked."""
        low = self.low
        return (
            before.subject is not None
            and low[n.first - 1] in ("at", "with")
            and low[before.last : before.last + 1] == ["in"]
            and low[before.first - 1] in ("rank", "ranked", "ranks", "ranking")
            and n.first - before.last <= 5
        )

    def _ranked_with(self, before: Numeral, n: Numeral) -> str:
        """ "Sales of rice came to 64 million yuan. Tea ranked second with 41 million, wine third with 30 million": the
        measure told last, of what is ranked."""
        low = self.low
        if before.last != n.first - 1 or low[before.last] not in ("at", "with") or before.subject is None:
            return ""
        dimension = dimension_of(n)
        told = self.recent if self.recent_unit == n.unit else self.last_of.get(dimension, "")
        lone = self.tag[before.first - 1] == "N"
        verb = -1 if lone else self._verb_left(before.first, self.start)
        who = self._phrase_left(before.first) if lone else self._np_before(verb) if verb >= 0 else ""
        head, of, _ = told.partition(" of ")
        if not who or names_place(who):
            for at in (" to ", " from ", " with "):
                head, of, partner = told.rpartition(at)
                if of and who and names_place(partner):
                    return f"{head}{at}{who}"
            return ""
        if of and head.rsplit(" ", 1)[-1].lower() in MEASURED and not overlaps(who, told):
            return f"{head} of {who}"
        return who if lone else ""

    def _befallen(self, k: int, n: Numeral, nums: list[Numeral]) -> str:
        """ "Chad reported 360 killed and 900 injured", "the army said at least 61 had died": people, where nothing else
        was counted."""
        low, tag, i = self.low, self.tag, n.last
        others = low[i : i + 1] == ["others"]
        i += others
        while i < min(n.last + 5, self.end - 1) and (low[i] in BE or low[i] in HAVE or low[i] in _STILL):
            i += 1
        if i >= self.end or low[i] not in _FATE or low[n.first - 1] in ("whom", "which"):
            return ""
        if i == n.last and i + 1 < self.end and tag[i + 1] in ("N", "#", "-", "D"):
            return ""  # "11 missing persons"
        if tag[n.first - 1] == "N" and i == n.last:
            return ""
        told = nums[k - 1].subject or "" if k and nums[k - 1].unit == "1" else ""
        if not told and self.para_of.get("1") == self.doc.sents[n.sent].para:
            told = self.last_of.get("1") or ""
        if told and not told.lower().startswith(_OF_PEOPLE):
            return ""
        return "people who died" if low[i] in _DIED else f"people {low[i]}"

    def _in_pair(self, nums: list[Numeral], k: int) -> str:
        """ "Lima led with 447 contracts worth 980 million, followed by Cuzco (198 contracts, 310 million) and Puno
        (176; 290 million)": in the brackets behind a name, what the figure in the same unit is of before."""
        low, n = self.low, nums[k]
        opened = n.first - 1
        while opened > max(self.start, n.first - _PAIR) and low[opened] != "(":
            opened -= 1
        if opened <= self.start or low[opened] != "(" or not self.toks[opened - 1][0].isupper() or n.last >= self.end:
            return ""
        beside = nums[k - 1] if nums[k - 1].first == opened + 1 else nums[k + 1] if k + 1 < len(nums) else n
        paired = (
            beside.kind == "level"
            and beside.unit != n.unit
            and low[min(beside.last, n.last) : max(beside.first, n.first)].count(")") == 0
        )
        if not paired or low[n.first - 1] not in ("(", ",", ";") or low[n.last] not in (",", ";", ")"):
            return ""
        for m in reversed(nums[max(0, k - 4) : k]):
            if m.unit == n.unit and m.kind == n.kind and m.last <= opened:
                return m.subject or ""
        return ""

    def _past_aside(self, before: Numeral, n: Numeral) -> bool:
        """ "A nurse's pay, doubled since 2020, stands at 3,400 euros": the same goes on behind the comma."""
        low = self.low
        verb = self._verb_left(n.first, before.last)
        return verb > before.last and low[before.first - 1] == "," and low[verb - 1] == "," and n.first - verb <= 3

    def _multiplied(self, before: Numeral, n: Numeral) -> str:
        """ "doubling the number of beds in public hospitals to 480": what the verb told of."""
        i = self._before_hedges(n)
        if before.kind != "multiple" or before.form != "verb" or self.low[i] != "to" or i - before.last > 16:
            return ""
        between = self.tag[before.last : i]
        alone = not any(t in (",", ";", "V", "B", "C", "#", "(") for t in between) and "N" in between
        return before.subject or "" if alone else ""

    def _from_before(self, n: Numeral, before: Numeral) -> bool:
        """ "1,240 pupils enrolled, up from 380 in 2020": what the same was before."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (tag[i] in ("A", "D") or low[i] in HEDGE):
            i -= 1
        if low[i] != "from" or (n.last < self.end and tag[n.last] in ("N", "V")):
            return False
        if low[before.first - 1] == "to" and before.unit == n.unit and set(tag[before.last : i]) <= {"T", "P"}:
            return True  # "cut its inflation forecast to 3.5% from 3.1%"
        return low[i - 1] in ("up", "down") and i - 1 > before.last

    def _held_ahead(self, n: Numeral, target: Numeral, left: int) -> bool:
        """ "Mines here sit on 84 percent of the known reserves, some 44 million tons": the same amount told behind."""
        if target.first < n.last or self.low[n.last] != "of" or not (whole := self._whole(n)):
            return False
        told = self._share(n, left) or ""
        if not told.startswith("share of "):
            return False
        holder = told[9:].partition(" in ")[0] if " in " in told else ""
        named = target.last < self.end and self.tag[target.last] == "N"
        if named or not (not holder or is_agent(holder) or names_place(holder)):
            return False
        n.subject, self.held = told, (target, whole)
        return True

    def _one_of_two(self, n: Numeral, left: int) -> str:
        """ "In terms of light and heavy industry, the former went up by 16.3 percent and the latter by 13.5"."""
        low, tag, start = self.low, self.tag, self.start
        if _FORMER.isdisjoint(low[left : n.first]):
            return ""
        first = next((j for j in range(start, min(n.first, start + 14)) if low[j] == "former"), 0)
        at = next((j for j in range(n.first - 1, max(left, n.first - 10) - 1, -1) if low[j] in _FORMER), 0)
        if not at or low[first - 2] != "," or first - start > 12 or tag[start] != "P":
            return ""
        joint = next((j for j in range(first - 3, start, -1) if low[j] == "and"), 0)
        a = joint
        while a - 1 > start and tag[a - 1] in ("N", "-"):
            a -= 1
        if not joint or a == joint:
            return ""
        latter = self._text(joint + 1 + self._skip_determiners(joint + 1), first - 2)
        if low[at] == "latter" or not latter:
            return latter
        former = self._text(a, joint)
        return f"{former} {latter.split(' ', 1)[1]}" if " " not in former and " " in latter else former

    def _averages(self, n: Numeral, left: int) -> bool:
        """ "Commissions now average 0.4 percent of the amount": a rate of its own, no part of those counted before."""
        verb = self._verb_left(n.first, left)
        if verb < left or self.low[verb] not in _AVERAGES:
            return False
        own = self._from_left(n, left)
        return bool(own) and own.lower().split()[0] not in PRONOUN_HEAD and not is_agent(own) and not says_nothing(own)

    def _of_plan(self, n: Numeral) -> bool:
        """ "Fulfilling 58 percent of the annual plan": a part of what was planned, whatever was counted last."""
        return self.low[n.last : n.last + 1] == ["of"] and not _PLANNED.isdisjoint(self.low[n.last + 1 : n.last + 5])

    def _alone(self, n: Numeral) -> str:
        """ "Malta took 61 percent of exports worth 3 million, Spain alone 23 percent": another holder of the same."""
        told = self.last_of.get("percent", "")
        if self.low[n.first - 1] != "alone" or not self._holds(told):
            return ""
        place = self._phrase_left(n.first - 1)
        return self._other_holder(told, place) if names_place(place) else ""

    def _bracketed(self, n: Numeral, target: Numeral, before: Numeral) -> str:
        """ "Generated by Germans (318,000 or 26%), followed by tourists from Austria (9%)": a part of its own."""
        at = n.first - 1
        if self.low[at] != "(" or before.last <= target.last or self.tag[at - 1] != "N":
            return ""
        if not self.doc.has(")", target.last, at):
            return ""
        told = self._phrase_left(at)
        return f"share of {told}" if told and not overlaps(told, target.subject or "") else ""

    def _grown(self, n: Numeral, after: int) -> str:
        """ "65 firms realized an added value growth of 27.6 percent": what grew stands before the noun."""
        low, tag, i = self.low, self.tag, n.first - 1
        if low[i] != "of" or low[i - 1] not in CHANGE_NOUN or i - 3 <= after:
            return ""
        x = i - 2
        while x > after and low[x] not in ("a", "an", "the") and (low[x].isalpha() or low[x] == "-"):
            x -= 1
        if (
            x <= after
            or low[x] not in ("a", "an")
            or tag[x - 1] != "V"
            or tag[i - 2] != "N"
            or low[x - 1][-3:] == "ing"
        ):
            return ""
        x += 1 + (low[x + 1] in _TOGETHER)
        return "" if n.unit != "percent" or low[i - 2] in _NO_THING else self._text(x, i - 1)

    def _added_to(self, n: Numeral) -> str:
        """ "Adding 40,000 tonnes to the annual capacity": what grows by so much."""
        low, tag, i = self.low, self.tag, n.last + 1
        verb = n.first - 1
        while verb > self.start and (tag[verb] in ("A", "D") or low[verb] in HEDGE):
            verb -= 1
        if low[verb] not in _ADDS or i + 1 >= self.end or low[n.last] != "to" or self.claimed[i]:
            return ""
        i += self._skip_determiners(i)
        told = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
        return "" if not told or is_agent(told) or says_nothing(told) else told

    def _object_behind(self, n: Numeral) -> str | None:
        """ "Bringing to 96 the number modernised since 2021", "raised to 4.2 GW the capacity of its parks"."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (tag[i] == "A" or low[i] in HEDGE) and low[i] != "to":
            i -= 1
        if low[i] != "to" or tag[i - 1] != "V" or n.last + 1 >= self.end or low[n.last] not in _OWN:
            return None
        told = self._phrase_right(n.last + 1)
        head, of, thing = told.partition(" of ")
        if head.lower() in _SUMS:
            return thing if of else self._of_same(n)
        return None if not told or is_agent(told) or says_nothing(told) else told

    def _in_pieces(self, n: Numeral, left: int) -> str | None:
        """ "Tile sales rose to 4 million and brick output to 12 million pieces", "more cattle (6,200 head)"."""
        joint = self.low[n.first - 1]
        if joint == "(" and self.tag[n.first - 2] == "N":
            told = self._phrase_left(n.first - 1)
            return None if not told or is_agent(told) else self._complete(told, n)
        if joint != "to" or self._verb_left(n.first, left) >= left:
            return None
        return self._complete(self._from_left(n, left), n)

    def _defined_behind(self, n: Numeral) -> str:
        """ "42,000 km -- length of the network", "61.8 yuan: average cinema ticket": a figure that leads its line."""
        low, j = self.low, n.last
        while j < self.end and low[j] in _MARKS_OFF:
            j += 1
        if j == n.last or j >= self.end or self.doc.starts[j] == self.doc.ends[j - 1] or not low[j].isalpha():
            return ""
        while j < self.end and self.tag[j] in ("D", "A"):
            j += 1
        if j < self.end and low[j] in CHANGE_NOUN and low[j + 1 : j + 2] == ["in"] and j + 2 < self.end:
            j += 2 + self._skip_determiners(j + 2)  # "9.7%: decline in pork prices"
        return self._phrase_right(j) if j < self.end and self.tag[j] == "N" else ""

    def _on_average(self, before: Numeral, n: Numeral) -> bool:
        """ "Carried 195 million passengers, a daily average of 16.2 million, and a record 20.1 million on Sunday"."""
        low, comma = self.low, n.first - 1
        while comma > before.last and low[comma] != ",":
            comma -= 1
        words_ = low[comma + 1 : n.first]
        if n.last < self.end and self.tag[n.last] == "N":
            return False
        return (
            low[comma] == ","
            and len(words_) > 0
            and (
                (words_[0] in ("a", "an") and words_[-2:] == ["average", "of"] and len(words_) < 6)
                or words_ in (["a", "record"], ["and", "a", "record"])
            )
        )

    def _told_anew(self, before: Numeral, n: Numeral) -> bool:
        """ "Carried 2.9 million passengers, or nearly 48,000 a day": the same amount by another measure."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > before.last and (tag[i] in ("A", "D") or low[i] in HEDGE):
            i -= 1
        return (
            ((low[i] == "or" and low[i - 1] == ",") or (low[i] == "," and low[n.last : n.last + 1] in (["a"], ["per"])))
            and not any(tag[x] in ("V", "B", "W", ";", "#") for x in range(before.last, i))
            and (n.unit != before.unit or low[n.last : n.last + 1] in (["a"], ["per"], ["each"], ["every"]))
        )

    def _ends_pair(self, before: Numeral, n: Numeral) -> bool:
        """ "Widened to 6.2 percent of GDP from 4.9 percent in 2020": the other end of what the number before tells."""
        low, tag = self.low, self.tag
        if not before.subject or n.kind != before.kind or n.unit != before.unit or n.kind not in ("level", "share"):
            return False
        j = n.first - 1
        while j > before.last and (tag[j] in ("A", "D") or low[j] in HEDGE):
            j -= 1
        if (
            low[j] not in ("to", "from")
            or low[before.first - 1] == "by"
            or (n.last < self.end and tag[n.last] in ("N", "V"))
        ):
            return False
        i = self._past_brackets(before.last)
        if low[i] in ("of", "per"):
            i += 1 + self._skip_determiners(i + 1)
            i = self._span_right(i)[1] if i < j else i
        while i < j and (tag[i] in ("T", "A", ",") or (tag[i] == "P" and tag[i + 1] == "T")):
            i += 1
        return i == j

    def _level_before(self, k: int, nums: list[Numeral]) -> Numeral:
        """The number before, or the level that it is the change of ("10 billion, up 15.7 percent, and")."""
        before = nums[k - 1]
        level = before.applies_to
        return level if level is not None and before.kind == "change" and level.sent == before.sent else before

    def _comes(self, i: int) -> int:
        """ "Came", "are to come", "will come" at i: the verb, or 0."""
        while i < self.end and (self.tag[i] in ("B", "A") or self.low[i] == "to"):
            i += 1
        return i if i < self.end and self.low[i] in _CAME else 0

    def _included(self, n: Numeral, before: Numeral) -> str:
        """ "Spending in schools went up by 6.4%, including 8.1% in sports and 9.9% in music"."""
        low = self.low
        told, joint, _ = (before.subject or "").partition(" in ")
        if not joint or n.unit != before.unit or low[n.last : n.last + 1] != ["in"] or n.last + 1 >= self.end:
            return ""
        if low[n.first - 1] == "including":
            self.included_at = n.sent
        elif self.included_at != n.sent or low[n.first - 1] not in ("and", ","):
            return ""
        part = self._phrase_right(n.last + 1 + self._skip_determiners(n.last + 1))
        return f"{told} in {part}" if part else ""

    def _of_it(self, n: Numeral) -> str:
        """ "collected 41 million dollars in revenue, 17 million of it from fees": a part of what was told last."""
        low = self.low
        if n.unit != self.recent_unit or not self.recent or low[n.last + 1 : n.last + 2] not in _IT:
            return ""
        i = n.first - 1
        while i > self.start and (self.tag[i] in ("A", "D") or low[i] in HEDGED):
            i -= 1
        if low[i] not in (",", "and", "(", ";"):
            return ""
        if low[n.last + 2 : n.last + 3] == ["from"] and n.last + 3 < self.end:
            source = self._partner(n.last + 3)
            measure = before_participle(before_preposition(self.recent))
            if source and measure.rsplit(" ", 1)[-1].lower() in _FROM:
                return f"{measure} from {source}"
        return self.recent

    def _which_part(self, n: Numeral) -> str:
        """What a part of what was told last is: "of which 1.2 billion was rent", "among which over 6 tons came from".

        Also "of which 10.4 billion to the United States" and "in which 3 GW were added by small firms".
        """
        low, tag = self.low, self.tag
        which = n.first - 1
        while which > self.start and (tag[which] in ("A", "D") or low[which] in HEDGED):
            which -= 1
        whole = self.last_of.get(dimension_of(n), "")
        if low[which] != "which" or low[which - 1] not in ("of", "in", "among") or not whole or n.last + 1 >= self.end:
            return ""
        i = self._past_brackets(n.last)
        came = self._comes(i)
        if low[i] in BE and low[i + 1] in _CLASSED and low[i + 2 : i + 3] == ["as"]:
            i += 3 + self._skip_determiners(i + 3)
            return self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
        if low[i] in BE and low[i + 1] == "in" and is_money(n.unit) and tag[i + 2 : i + 3] == ["N"]:
            part = self._phrase_right(i + 2)  # "of which 32 billion was in tax refunds"
            return part if (part.islower() or part.partition(" ")[0].isupper()) and not is_agent(part) else ""
        if low[i] in BE and tag[i + 1] in ("D", "A", "N"):
            i += 1 + self._skip_determiners(i + 1)
            part = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            whole = whole.removeprefix("value of ")
            such = n.unit == "1" and part.islower() and " " not in part and is_plural(whole) and not is_plural(part)
            if part in LEVEL_ADJECTIVE or (such and tag[i - 1] == "B"):
                return f"{part} {whole}"  # "162 key laboratories, of which three are national", "... are new"
            same = before_participle(whole).rsplit(" ", 1)[-1] == part.rsplit(" ", 1)[-1]
            return part if same or not part else f"{part} of {whole}"
        if came and n.unit != "1" and low[came + 1 : came + 2] in (["into"], ["on"], ["towards"]):
            part = self._partner(came + 2)
            return f"{before_preposition(whole)} on {part}" if part else ""
        if n.unit == "1" and low[i] not in ("to", "from"):
            return ""  # counts are told apart by all that is said of them
        done, joint = "", came + 1 if came else i
        been = i + (low[i] in HAVE and low[i + 1] == "been")  # "of which 103,000 had been paid"
        if not came and low[been] in BE and tag[been + 1 : been + 2] == ["V"]:
            done, joint = f" {low[been + 1]}", been + 2
            if low[joint : joint + 1] == ["aside"]:
                done, joint = f"{done} aside", joint + 1
        if joint + 1 >= self.end or low[joint] not in ("to", "from", "by", "for") or (low[joint] == "by" and not done):
            by = (
                bool(came) and n.unit in MASS and low[joint : joint + 1] == ["by"]
            )  # "of which 2 million tons went by rail"
            return whole if by else f"{before_participle(whole)}{done}" if done else ""
        part = self._partner(joint + 1)
        whole = before_preposition(whole) if joint == i else before_participle(whole) if done else whole
        return f"{whole}{done} {low[joint]} {part}" if part else ""

    def _in_band(self, k: int, n: Numeral, nums: list[Numeral]) -> str:
        """ "The wage of clerks of two towns exceeded 9,000 yuan, 12 were between 5,000 and 6,000": the same measure."""
        counted, verb = nums[k - 1], n.first - 2
        low, tag = self.low, self.tag
        if (
            low[n.first - 1] not in ("between", "above", "below", "under", "over")
            or low[verb] not in BE
            or counted.unit != "1"
            or counted.kind != "level"
            or not all(tag[x] == "N" for x in range(counted.last, verb))
        ):
            return ""
        told = next((m.subject for m in reversed(nums[max(0, k - 6) : k - 1]) if m.unit == n.unit and m.subject), "")
        return told.partition(" from ")[0]

    def _placing(self, n: Numeral) -> bool:
        """ ", ranking second", ", securing the second position": told of the figure before the comma."""
        for i in range(n.first - 1, max(self.start, n.first - 6), -1):
            if self.low[i] in _PLACING:
                return self.low[i - 1] == ","
        return False

    def _ranked_in(self, i: int) -> str:
        """ "Ranks first across China in its wind power", "second in the country in terms of coal output"."""
        low, tag = self.low, self.tag
        for x in range(i, min(self.end - 2, i + 9)):
            if low[x] == "in" and (low[x + 1] in ("its", "their") or low[x + 1 : x + 3] == ["terms", "of"]):
                x += 3 if low[x + 1] == "terms" else 2
                x += self._skip_determiners(x)
                told = self._phrase_right(x) if x < self.end and not self.claimed[x] else ""
                return "" if is_agent(told) or _RANKS_AMONG.intersection(told.lower().split()) else told
            if tag[x] in ("V", "B", ",", ";", "W", "#"):
                break
        return ""

    def _driven(self, n: Numeral) -> str:
        """ "trimmed its loss to 88 million euros, sending its stock 6.5% higher": the noun between verb and number."""
        low, i = self.low, n.first
        if n.last >= self.end or low[n.last] not in ("higher", "lower") or self.tag[i - 1] != "N":
            return ""
        a = i - 1
        while a > self.start and self.tag[a - 1] in ("N", "A"):
            a -= 1
        verb = a - 1 - (self.tag[a - 1] == "D")
        if verb - 1 <= self.start or low[verb][-3:] != "ing" or low[verb - 1] != ",":
            return ""
        return self._text(a, i)

    def _with_moved(self, n: Numeral, after: int) -> bool:
        """ "fell to 220 million tons, with toys down 8 percent and shoes off by 15": of the toys and the shoes."""
        low, tag = self.low, self.tag
        i = n.first - 1
        i -= low[i] == "by"
        if low[i] not in MOVED or tag[i - 1] != "N":
            return False
        for x in range(i - 1, max(after, i - REACH, self.start) - 1, -1):
            if low[x] == "with":
                return True
            if tag[x] in ("V", "B", "W", ";"):
                return False
        return False

    def _that_is_by(self, told: Numeral, n: Numeral) -> bool:
        """ "went down by 0.1 percent, that is, by 4.4 thousand": the same change again."""
        gap = [w for w in self.low[told.last : n.first] if w != ","]
        return gap in (["that", "is", "by"], ["that", "is"], ["i.e.", "by"], ["i.e."])

    def _for_whom(self, n: Numeral) -> str:
        """ "The literacy rate was 81 percent. For girls it was 74 percent": whose rate it is."""
        low = self.low
        it = self._before_hedges(n) - 1
        if it - 2 < self.start or low[it + 1] not in BE or low[it] != "it":
            return ""
        at = it - 1 - (low[it - 1] == ",")
        begin = at
        while begin > self.start and at - begin < 4 and self.tag[begin] in ("N", "A", "D"):
            begin -= 1
        opens = begin == self.start or self.tag[begin - 1] in (";", ",", "C")
        return self._text(begin + 1, at + 1) if low[begin] == "for" and opens and begin < at else ""

    def _subject(self, k: int, n: Numeral, nums: list[Numeral]) -> str | None:
        low, tag = self.low, self.tag
        m = k - 1
        while m >= 0 and k - m < 4 and self._aside(nums[m]):
            m -= 1  # "the cost in 12 countries at 1.2 billion": 12 begins no clause
        left = nums[m].last if m >= 0 else self.start
        kind, unit = n.kind, n.unit or "1"
        last = n.last
        following = low[last] if last < self.end else ""
        if k and (told := nums[k - 1].subject) and self._in_brackets(nums[k - 1], n):
            if kind == "level" and nums[k - 1].kind == "share" and told.startswith("share of "):
                return told[9:].partition(" in ")[0]  # "loans accounted for 51.2% ($976 million) of the total"
            return told
        if n.first == self.start and (told := self._defined_behind(n)):
            return told
        if k and self._ends_pair(nums[k - 1], n):
            return nums[k - 1].subject
        sized = nums[k + 1] if k + 1 < len(nums) and following == "of" and unit != "1" and kind == "level" else None
        if (
            sized is not None
            and sized.unit == unit
            and sized.first - last <= 2
            and low[sized.last : sized.last + 1] == ["of"]
        ):
            i = sized.last + 1 + self._skip_determiners(sized.last + 1)
            if i < self.end and (text := self._phrase_right(i)):
                return text  # "213 of 411 km of road"
        if k and kind == nums[k - 1].kind == "level" and unit == nums[k - 1].unit and self._on_average(nums[k - 1], n):
            return nums[k - 1].subject
        if (
            k
            and kind == nums[k - 1].kind == "share"
            and following in _DO
            and (last + 1 >= self.end or tag[last + 1] != "N")
        ):
            return nums[k - 1].subject  # "In 2019 one buyer in five waited for the sales, and now 46 percent do"
        if (
            k
            and unit == nums[k - 1].unit
            and kind == nums[k - 1].kind
            and (
                low[n.first - 2 : n.first] == ["instead", "of"]
                or (kind == "change" and unit == "1" and low[n.first - 2 : n.first] == ["of", "which"])
            )
        ):
            return nums[k - 1].subject  # "a mill, but with 300 workers instead of 1,200"
        if (
            k
            and nums[k - 1].applies_to is n
            and kind == "level"
            and (nums[k - 1].kind == "change" or nums[k - 1].form == "verb")
            and (
                n.first - nums[k - 1].last <= 2
                or all(tag[x] == "T" or low[x] in ("from", "to") for x in range(nums[k - 1].last, n.first))
            )
        ):
            # "exports 18.7 percent to 34.68 billion": the noun stands before the change.
            n, left = nums[k - 1], nums[k - 2].last if k > 1 else self.start
            if self.recent and self.recent_unit == nums[k].unit and (ranked := self._ranked(n, nums[0].last)):
                return ranked
            own = self._subject_of_verb(n, left) if n.form == "verb" else self._from_left(n, left)
            return self._complete(own, nums[k])
        if k and kind == nums[k - 1].kind == "change" and (part := self._included(n, nums[k - 1])):
            return part
        if (
            k
            and kind == nums[k - 1].kind == "change"
            and nums[k - 1].subject
            and unit != nums[k - 1].unit
            and (low[n.first - 1] == "or" or self._that_is_by(nums[k - 1], n))
        ):
            return nums[k - 1].subject  # "gained 31,500 jobs, or 1 percent"
        if (
            k
            and kind == nums[k - 1].kind
            and unit == nums[k - 1].unit
            and nums[k - 1].subject
            and (
                low[n.first - 2 : n.first] in ([",", "previously"], [",", "formerly"], [",", "hitherto"])
                # "delivered 4,310 vans in June, after 3,120 in May"
                or (low[n.first - 2 : n.first] == [",", "after"] and (last >= self.end or tag[last] in ("P", "T", ".")))
            )
        ):
            return nums[k - 1].subject  # "may keep 70 percent of it, previously 50 percent"
        if k and kind == nums[k - 1].kind == "level" and nums[k - 1].subject and self._told_anew(nums[k - 1], n):
            return nums[k - 1].subject
        if k and kind == "change" and low[n.first - 1] == "(" and "led" in low[max(self.start, n.first - 16) : n.first]:
            # "Exports grew 1.5 percent, led by cars (+49.7 percent) and machines (+20.7 percent)"
            whole, of, _ = (nums[k - 1].subject or "").partition(" of ")
            part = self._phrase_left(n.first - 1) if tag[n.first - 2] == "N" else ""
            alike = nums[k - 1].unit != "1" and bool(of) == (low[nums[k - 1].first - 1] == "(")
            if alike and part and whole and not overlaps(part, whole):
                return f"{whole} of {part}"
        if (
            k
            and kind == nums[k - 1].kind == "level"
            and unit == nums[k - 1].unit != "1"
            and following in ("above", "below", "higher", "lower")
            and low[n.first - 1] == ","
            and n.first - nums[k - 1].last <= 8
            and nums[k - 1].subject
        ):
            return nums[k - 1].subject  # "a water level of 7.65 metres, 1.9 metres below the average"
        if kind == "level" and unit == "1" and low[n.first - 1] == "magnitude":
            # "a magnitude 6.4 earthquake", "a quake of magnitude 7.9"
            shaking = self._phrase_right(last) if last < self.end and tag[last] == "N" else ""
            if not shaking and n.first - 3 > self.start and low[n.first - 2] == "of" and tag[n.first - 3] == "N":
                shaking = self._phrase_left(n.first - 2)
            return f"magnitude of {shaking}" if shaking else "magnitude"
        if kind == "level" and unit == "1" and low[n.first - 1] in ("measured", "measuring", "registered"):
            before = low[max(self.start, n.first - 8) : n.first - 1]
            shaking = next((w for w in before if w.removesuffix("s") in _TREMORS), "")
            if shaking:
                return f"magnitude of {shaking.removesuffix('s')}"  # "an aftershock measuring 5.1"
        if k and low[n.first - 4 : n.first - 1] == ["top", "of", "the"] and self.recent_unit == unit and self.recent:
            return self.recent  # "to build 7 more lines on top of the existing 6"
        if k > 1 and kind == "level" and (paired := self._in_pair(nums, k)):
            return paired
        if k and kind == "level" and low[n.first - 1] == "(" and (listed := self._listed_parts(nums, k)):
            return listed
        if k and kind == nums[k - 1].kind and unit == nums[k - 1].unit and self._past_relative(nums[k - 1], n):
            return nums[k - 1].subject
        if (
            kind == "level"
            and unit == "1"
            and (following in _FATE or following in BE or following in HAVE or following == "others")
        ):
            befallen = self._befallen(k, n, nums)
            if befallen:
                return befallen
        if k and unit == "1" and kind == "level" and low[n.first - 1] in ("and", ","):
            at = last + (following in ("were", "are"))
            at += at > last and low[at : at + 1] in (["still"], ["also"])
            befell = low[at] if at < self.end else following
            who = (nums[k - 1].subject or "").partition(" ")[0]
            who = "people" if who == "bodies" else who  # "12 bodies had been found and 15 were still missing"
            apart = 5 if who != "people" or at == last else 7
            followed = tag[at + 1 : at + 2] == ["N"] and at == last  # "165 injuries and 11 missing persons"
            near = nums[k - 1].unit == "1" and n.first - nums[k - 1].last <= apart
            if befell in _SUFFERED and who and not followed and near:
                return f"{who} {befell}"  # "At least 18 people were killed and 30 injured"
        if (
            k
            and kind == "level"
            and unit == nums[k - 1].unit == "1"
            and low[n.first - 1] == "and"
            and following.isalpha()
            and (last + 1 >= self.end or not low[last + 1][0].isalnum())
            and not {"were", "are"}.isdisjoint(low[nums[k - 1].last : nums[k - 1].last + 4])
        ):
            those, _, how = (nums[k - 1].subject or "").rpartition(" ")
            if those and how == low[n.first - 2]:
                return f"{those} {following}"  # "1,522 of them were outbound and 1,325 inbound"
        if k and kind == "level" and nums[k - 1].kind == "rank" and self._ranked_at(nums[k - 1], n):
            return nums[k - 1].subject
        if k and kind == "level" and nums[k - 1].kind == "rank" and (told := self._ranked_with(nums[k - 1], n)):
            return told
        if k and kind == "level" and nums[k - 1].form == "verb" and self._past_aside(nums[k - 1], n):
            return nums[k - 1].subject
        if k and kind == "level" and (doubled := self._multiplied(nums[k - 1], n)):
            return doubled
        if k and low[n.first - 2 : n.first] == [",", "from"]:
            # "rose to 12 percent, equivalent to 5.9 million people, from 11.7 percent"
            risen_from = next(
                (m for m in reversed(nums[max(0, k - 3) : k]) if m.kind == kind and m.unit == n.unit), None
            )
            if risen_from is not None and risen_from is not nums[k - 1] and risen_from.subject:
                return risen_from.subject
        if k and kind == "level" and dimension_of(n) == "money" and low[n.first - 1] == "at" and n.first - 1 == left:
            weighed = nums[k - 1]
            thing = self.good or before_participle(weighed.subject or "")
            if weighed.unit in MASS and weighed.kind == "level" and thing and not is_agent(thing):
                return f"price of {thing}"  # "will buy 500,000 tonnes at 280 kwacha a bag"
        if kind in ("level", "change") and (grown := self._added_to(n)):
            return grown
        if kind in ("level", "share") and (moved := self._object_behind(n)):
            return moved
        if (
            k
            and kind in ("level", "share", nums[k - 1].kind)
            and self.recent_unit == n.unit
            and self._from_before(n, nums[k - 1])
        ):
            return self.recent if kind == "level" else nums[k - 1].subject or self.recent
        if (
            kind == "level"
            and self.recent
            and n.first - 2 > self.start
            and low[n.first - 1] == "the"
            and low[n.first - 2] in _AGAINST
        ):
            # "an increase of 1.3 times over the 7 billion of 2022"
            known = self.last_of.get(dimension_of(n))
            if known and (last >= self.end or tag[last] != "N"):
                return known
        if (
            kind in ("level", "share", "change")
            and self.recent
            and self.recent_unit == n.unit
            and low[n.first - 1] == "the"
            and last < self.end
            and (tag[last] in ("W", "R", "D") or low[last] in REPORTED)
        ):
            return self.recent  # "missing the 24 million that analysts had expected"
        if kind == "change" and following == "off" and last + 1 < self.end:
            i = last + 1 + self._skip_determiners(last + 1)
            less = self._phrase_right(i) if i < self.end and tag[i] == "N" and not self.claimed[i] else ""
            if less and not is_agent(less):
                return less  # "Frost wiped 30 percent off the crop"
        if (
            kind == "level"
            and unit in MASS
            and low[last : last + 2] == ["of", "it"]
            and tag[last + 2 : last + 3] == ["N"]
        ):
            return self._phrase_right(last + 2)  # "2.37 million tons of meat, 872,000 tons of it mutton"
        has_noun = last < self.end and tag[last] == "N"
        if kind == "level" and unit == "1" and low[n.first - 1] in _EMPLOYING and following != "of" and not has_noun:
            return "people employed"
        if kind == "level" and self.held[0] is n:
            return self.held[1]
        if kind == "level" and (part := self._which_part(n)):
            return part
        if kind == "level" and unit != "1" and low[last : last + 1] == ["of"] and (part := self._of_it(n)):
            return part
        if kind == "level" and k > 1 and unit != "1" and (measured := self._in_band(k, n, nums)):
            return measured
        if kind == "level" and following == "-" and (seats := self._built_of(n)):
            return seats
        if kind == "level" and unit == "year" and (n.value or 0) < 120:
            lasting = self._from_left(n, left)
            beside = before_preposition(lasting).lower().split() + low[n.first - 4 : n.first]
            return self._age(n) if _LASTING.isdisjoint(beside) else self._complete(lasting, n)
        if kind == "level" and unit == "degC":
            warm = self._complete(self._from_left(n, left), n) or ""
            return "temperature" if _HEAT.isdisjoint(warm.lower().split()) else warm
        if unit == "percent" and last + 1 < self.end and low[last] in RATE_NAME and low[last + 1] == "rate":
            return self._text(last, last + 2)  # "above the bank's 19% policy rate"
        if low[n.first - 1] in ("'s", "\u2019s", "'") and self.recent_unit == n.unit and (owned := self._owned(n)):
            return owned
        if kind in ("change", "share") and last < self.end and tag[last] in ("N", "A"):
            more = self._behind(n)
            if more:
                return more
        if k and self.recent and self.recent_unit == n.unit and (ranked := self._ranked(n, nums[0].last)):
            return ranked
        if k and kind == nums[k - 1].kind == "change" and not _CORRESPONDS.isdisjoint(low[nums[k - 1].last : n.first]):
            # "2.7 percent fewer than in 2010, which corresponds to an average annual decrease of 0.27 percent"
            return nums[k - 1].subject
        if k and kind == "change" and (moved := self._moved_in(n, nums[k - 1])):
            return moved
        if k and (same := self._compared(k, n, nums) or self._parallel(self._level_before(k, nums), n)):
            return same
        if kind == "share":
            return self._contribution(k, n, nums) or self._share(n, left)
        if kind == "level" and self.focus and low[self.start : self.start + 2] in _THAT_IS and n is nums[0]:
            bare = self._phrase_right(last) if last < self.end and tag[last] == "N" else ""
            if " " not in bare and (not bare or bare.lower() in self.focus.lower()):
                return self.focus  # "People over 60 made up 23 percent. That is 323 million people."
        if kind == "multiple" and n.form == "verb" and last < self.end and tag[last] == "D":
            text = self._phrase_right(last + 1)
            if text:
                return self._complete(text, n)
        if kind == "rank" and (ranked := self._ranked_in(last)):
            return self._complete(ranked, n)
        if kind == "rank" and self.recent and self._placing(n):
            return self.recent  # "produced 408 million tons of coal, securing the second position"
        if kind == "rank":
            placed = self._complete(self._from_left(n, left), n)
            # "the second-best growth this year"
            return placed or self._phrase_right(min(last + 2 * (following == "-"), self.end))
        if kind == "level":
            if following in REPORTED and low[n.first - 1] == "the":
                # "The 23.6 billion yuan announced for 2018": told elsewhere, of the same thing, however counted there.
                before = self.last_of.get(dimension_of(n), "").split()
                while before and before[-1] in MEANINGFUL:
                    before.pop()
                if before:
                    return " ".join(before)
            if unit == "1" or unit == "TEU" or unit.startswith("1/"):
                verb = self._verb_left(n.first, left)
                if (
                    verb >= left
                    and low[verb] in _HARMS
                    and (last >= self.end or tag[last] not in ("N", "V"))
                    and all(tag[x] in ("A", "D", "#") or low[x] in HEDGED for x in range(verb + 1, n.first))
                ):
                    return (
                        f"people {_HARMING.get(low[verb]) or participle_of(low[verb])}"  # "Cyclone Gafilo killed 363"
                    )
                near = all(tag[x] in ("A", "D", "#") or low[x] in HEDGED for x in range(verb + 1, n.first))
                if (
                    verb >= left
                    and near
                    and low[verb] in _HARMING
                    and low[verb - 1] in (",", "and")
                    and tag[last] == "N"
                ):
                    # "A quake struck, killing at least 35 people and destroying 14 houses"
                    return f"{self._phrase_right(last)} {_HARMING[low[verb]]}"
                if following == "from" and low[last + 2 : last + 3] in (["homes"], ["houses"]) and verb >= left:
                    # "floods drove 41,000 from their homes"
                    did = low[verb if low[n.first - 1] in HEDGE else n.first - 1]
                    return f"people {participle_of(did) or did} {self._text(last, last + 3)}"
                if following in PIECES and low[last + 1 : last + 2] != ["of"] and (whose := self._in_pieces(n, left)):
                    return whose
                counted = self._volume(n, left) or self._count(n)
                if counted:
                    return counted
                known = self.last_of.get("1")
                if (
                    known
                    and known == self.recent
                    and verb >= left
                    and tag[verb] == "V"
                    and (done := participle_of(low[verb]))
                    and done not in STATIVE
                    and all(tag[x] in ("A", "D") or low[x] in HEDGE for x in range(verb + 1, n.first))
                ):
                    # "delivered 422,875 cars and produced 440,808"
                    return f"{before_participle(known)} {done}"
                if (
                    known
                    and unit == "1"
                    and (n.value or 0) % 1 == 0
                    and is_plural(known)
                    and (self.para_of.get("1") == self.doc.sents[n.sent].para or self.counted_at == n.sent)
                    and following in (".", ",", ";", ")", "", "when", "of")
                    and verb >= left
                    and tag[verb] == "V"
                    and (done := participle_of(low[verb]))
                    and done not in STATIVE
                    and not self._passive(verb)
                    and all(tag[x] == "A" or low[x] in HEDGED for x in range(verb + 1, n.first))
                ):
                    doer = self._complete(self._from_left(n, left), n) or ""  # "up to 150 guests. Sharif invited 140"
                    if (
                        low[verb] not in VERB_NOUN
                        and done != "contributed"
                        and doer.lower() not in PRONOUN_HEAD
                        and doer.count(" ") < 4
                    ):
                        those = f"{before_participle(before_preposition(known))} {done}"
                        return f"{those} by {doer}" if doer and not overlaps(doer, known) else those
                if (
                    known
                    and following in (".", ",", ";", ")", "")
                    and n.first - 1 > self.start
                    and verb >= n.first - 3
                    and low[verb] in HAVE
                ):
                    return known

            elif unit == "percentage_point":
                return self._gap(n, left)
            else:
                if (
                    n.first - 1 > self.start
                    and low[n.first - 1] == ","
                    and last + 1 < self.end
                    and (tag[last] == "V" or (low[last] in BE and tag[last + 1] == "V"))
                ):
                    whole = self._of_front(n.first - 1, dimension_of(n))
                    if " " in whole and whole.islower():
                        return self._told_apart(whole, last)  # "Of the coal mined, 98 million tonnes went by rail"
                amount = self._amount(n, left, unit, following)
                if amount:
                    return amount
                behind = self._past_brackets(last)
                if (
                    n.first > self.start + 2
                    and low[n.first - 1] not in COMPARATIVE
                    and tag[behind] == "B"
                    and behind < self.end
                    and self._opens(n, left)
                ):
                    return self._of_same(n)  # "Haymaking began, and 1.9 million tonnes are to be stored"
                if (
                    following == "from"
                    and dimension_of(n) == "money"
                    and last + 1 < self.end
                    and not self.claimed[last + 1]
                ):
                    # "they need 37 billion rupees from the sale of stakes"
                    giver = self._from_left(n, left)
                    i = last + 1 + self._skip_determiners(last + 1)
                    source = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
                    named = bool(giver) and not is_agent(giver) and giver.lower() not in PRONOUN_HEAD
                    if source and not named and not is_agent(source) and not is_proper_name(source):
                        return f"receipts from {source}"
                    return self._complete(giver, n)
                if following in ("to", "for") and (paid := self._paid_to(n, left)):
                    return paid
        elif following in ("place", "places") and kind == "change" and unit == "1":
            return self._place(n)
        elif kind == "change" and (won := self._won_or_lost(n, left)):
            return won
        elif following in CHANGE_NOUN or (
            kind == "multiple" and following in ("of", "in") and (n.form != "verb" or low[n.first].endswith("ing"))
        ):
            # "a fourfold increase in GDP", "a tripling of imports": what changes stands behind.
            i = last + (following in CHANGE_NOUN)
            noun = i + 1
            while noun < self.end and i + 4 > noun and tag[noun] == "T":
                noun += 1  # "a 7.2 percent increase in fiscal first quarter profit"
            if noun < self.end and low[i] in ("in", "of") and (noun == i + 1 or tag[noun] == "N"):
                i = noun + self._skip_determiners(noun)
                text = self._phrase_right(i)
                i = self._span_right(i)[1]
                if text and kind == "change" and low[i : i + 1] == ["of"] and i + 2 < self.end and tag[i + 1] == "#":
                    # "an increase in the exports of three green products"
                    noun = i + 1 + self._skip_determiners(i + 1)
                    if tag[noun] == "N":
                        text = f"{text} of {self._phrase_right(noun)}"
                if text and not is_agent(text):
                    if kind == "change" and " of " not in text:
                        owner = self._from_left(n, left)
                        of_branch = text.lower().split()[-1:]
                        if BRANCHES.isdisjoint(of_branch) and not BRANCHES.isdisjoint(
                            before_preposition(owner.lower().split(" above ")[0]).split()[-1:]
                        ):
                            text = f"{text} of {owner}"
                    return self._complete(text, n)
        return self._complete(self._from_left(n, left), n)

    def _moved_in(self, n: Numeral, before: Numeral) -> str:
        """ "compared with an 8 percent rise in wages and 3 percent in rents": what each moved in stands behind it."""
        low, i = self.low, n.last
        if low[i : i + 1] == ["-"]:
            i += 1
        if i + 2 >= self.end or low[i + (low[i] in CHANGE_NOUN)] != "in":
            return ""
        if low[i] in CHANGE_NOUN:
            i += 1
        else:
            noun = before.last + (low[before.last] == "-")
            if low[noun] not in CHANGE_NOUN or low[noun + 1] not in ("in", "of") or before.kind != "change":
                return ""
        i += 1 + self._skip_determiners(i + 1)
        text = self._phrase_right(i) if i < self.end and self.tag[i] in ("N", "A") and not self.claimed[i] else ""
        return "" if is_agent(text) or names_place(text) else text


def link_ratios(nums: list[Numeral]) -> None:
    """Point a share with a name of its own ("R&D intensity") to the level that it is the share of, if told before."""
    last: dict[str, Numeral] = {}
    for n in nums:
        subject = (n.subject or "").lower().replace("research and development", "r&d")
        if n.kind == "level" and not n.base and n.scenario != "condition":
            for ratio, part in RATIO_OF.items():
                if subject.startswith(part):
                    last[ratio] = n
        elif n.kind == "share" and n.applies_to is None:
            for ratio in RATIO_OF:
                if (
                    ratio in subject
                    and (level := last.get(ratio)) is not None
                    and n.sent - level.sent <= 3
                    and n.scenario == level.scenario
                ):
                    n.applies_to = level


def _per_amount(n: Numeral) -> bool:
    """Whether a number is money for a weight, a volume or an energy."""
    return (n.unit or "")[3:] in _PER_AMOUNT and (n.unit or "")[:3].isupper()
