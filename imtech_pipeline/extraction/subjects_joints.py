"""What stands on the left of a number, by the word that joins it: "of", "worth", a colon, a verb."""

from __future__ import annotations

import re

from .lexicon import words
from .model import Numeral
from .subjects_tags import FIXED
from .subjects_verbs import Verbs
from .subjects_words import (
    AGENT_WORDS,
    AREA_UNITS,
    BE,
    CHANGE_ADJECTIVE,
    CHANGE_NOUN,
    CHANGES,
    COMPARATIVE,
    DIVISION,
    GENERIC,
    HANDLES,
    HEDGE,
    KNOWN_VERB,
    LEVEL_ADJECTIVE,
    MEASURE_GENERIC,
    MONEY_VERB,
    PIECES,
    POSSESSIVE,
    PRONOUN_HEAD,
    QUOTES,
    UNTOLD,
    VESSEL,
    before_preposition,
    dimension_of,
    has_own_name,
    in_vessel,
    is_agent,
    is_plural,
    is_proper_name,
    names_place,
    only_changes,
    overlaps,
    participle_of,
    says_nothing,
)

_PUTS = frozenset(("estimated", "estimates", "put", "puts"))
_SAYING = frozenset(("announced", "said", "says", "told"))
_STRETCH = frozenset(("whole", "month", "course"))
_MONEY_NOUN = words("money_noun")
_GOODS = dict.fromkeys(("produced", "produces", "made", "makes"), "output value") | {
    "sold": "sales",
    "sells": "sales",
    "exported": "exports",
    "shipped": "exports",
    "imported": "imports",
    "turned": "output value",
    "traded": "trade",
    "exchanged": "trade",
}
_UNNAMED = frozenset("former legal lower maximum minimum new old previous statutory upper".split())
_ASKING_FOR = frozenset(("asked", "appealed", "applied", "begged", "sued"))
_PARALLEL = frozenset("in for among from on with at by".split())
_SETTLED = frozenset("population town village community island nation country suburb settlement".split())
_TEAM = frozenset("team group crew panel delegation squad".split())
_FORECASTS = frozenset("sees see forecast forecasts expects expect predicts predicted projects projected".split())
_SEES = frozenset("saw see recorded posted registered reported showed enjoyed suffered experienced witnessed".split())
_BALANCE = frozenset(("surplus", "deficit", "profit", "loss", "net profit", "net loss"))
_PLAIN_RATE = CHANGE_NOUN | frozenset("annual monthly quarterly rate level levels value values figure figures".split())
_RHYTHM = frozenset("daily weekly monthly quarterly yearly".split())
_FUND = frozenset(("fund", "funds", "pool", "grant", "grants", "subsidy", "subsidies", "facility"))
_SPANS_OF_GROWTH = frozenset(("year", "month", "quarter"))
_FORESEES = frozenset(
    "forecast forecasts projects project expects expect predicts predict sees see estimates estimate".split()
)
_WHOLE = frozenset("gdp economic year annual full-year full quarterly national global world".split())
MOVED = frozenset(("down", "off", "up"))
_HOLDS = frozenset("contain contained hold holding holds keep keeping keeps limit limited limiting limits".split())
_INTO = frozenset("to at by within near above below".split())
_BARGAIN = frozenset(("transaction", "contract", "trading"))
_EARNING = frozenset(
    "posted posts reported recorded generated made earned booked registered achieved realized posting yielded".split()
)


MEASURED = (MEASURE_GENERIC | words("mass_noun") | words("money_noun") | words("owned_measure") | {"added"}) - {
    "share",
    "proportion",
}
_FIRM = frozenset(("firm", "company", "enterprise", "business", "farm", "mill"))
_SPELL = frozenset("day days week weeks month months quarter quarters year years time".split())
_RUNNING = frozenset(("operation", "production", "service", "use"))
_EXTREME = words("superlative") | frozenset("lowest least fewest slowest weakest cheapest dearest".split())
# What something has so much of: "projects with funds of", "roads with a combined length of".
_HELD = frozenset("investment funds funding length yield outlay expenditure budget rate price".split())
_LISTS = frozenset("list table ranking rankings field pack way chart charts".split())
_PARTNERS = frozenset(("to", "from", "with"))
_OF_THING = re.compile(r" (?:of|in|for|on|from|to) (?:the )?")


def as_recent(recent: str, told: str) -> str:
    """What a thing is told for by the measure told last of a thing of its kind.

    "Added value of the mining industry" and "manufacturing industry": "added value of the manufacturing industry".
    """
    if " " not in told:
        return told
    joint = _OF_THING.search(recent)
    if joint is None:
        return told
    head, thing = recent[: joint.start()], recent[joint.end() :]
    like = thing.rsplit(" ", 1)[-1].lower().removesuffix("s") == told.rsplit(" ", 1)[-1].lower().removesuffix("s")
    if not like or told in thing or _OF_THING.search(told) or head.rsplit(" ", 1)[-1].lower() not in MEASURED:
        return told
    return head + joint[0] + told


_DEAR = 100_000  # what one thing may cost
_SITED = frozenset(("lies", "located", "sits", "situated"))
_EACH_IS = (["which", "are", "each"], ["that", "are", "each"], ["which", "were", "each"], ["that", "were", "each"])

_IS_STILL = BE | {"became", "remained", "remains", "stayed"}


_TELLS_ITSELF = frozenset(
    "earnings exports imports income investment profit profits receipts revenue revenues sales turnover".split()
)


class Joints(Verbs):
    """Subjects on the left of their numbers."""

    def _gapped(self, n: Numeral, comma: int, left: int) -> str:
        """ "Meat output reached 0.7 million tons; milk, 7 million tons": a noun and a comma stand for the clause."""
        low, tag = self.low, self.tag
        if left <= self.start or comma != n.first - 1 or n.unit != self.recent_unit or not self.recent:
            return ""
        i = comma
        while i > left and tag[i - 1] in ("N", "-"):
            i -= 1
        told = self._text(i, comma)
        while i > left and tag[i - 1] == "D":
            i -= 1
        joint = low[i - 1]
        if told and joint in _PARTNERS and low[i - 2] in (",", ";", "and"):
            # "Exports to Malta grew 5 percent, to Kenya, 2 percent"
            return f"{self.recent.split(f' {joint} ', 1)[0]} {joint} {told}"
        if n.kind != "level" or not told or joint not in (";", "and") or is_agent(told) or is_proper_name(told):
            return ""
        measure = self.recent.rsplit(" ", 1)[-1]
        if measure.lower() not in MEASURED:
            return told
        return f"{measure} of {told}" if is_plural(told) else f"{told} {measure}"

    def _own_subject(self, n: Numeral, left: int, clause: bool) -> str:
        """What the clause of a change names itself, where that says something without what was told before."""
        told = self._from_left(n, left)
        first = told.lower().split(" ", 1)[0]
        if not told or first in PRONOUN_HEAD or first in POSSESSIVE or is_agent(told) or says_nothing(told):
            return ""
        head = before_preposition(told).rsplit(" ", 1)[-1].lower()
        plain = (
            (" " in told or clause)
            and not only_changes(told)
            and head not in GENERIC - CHANGE_NOUN
            and in_vessel(told) is None
        )
        return told if " of " in told or (plain and not is_proper_name(told)) else ""

    def _from_left(self, n: Numeral, left: int, places: bool = False) -> str:
        """The phrase on the left that the number is told of."""
        low, tag, start = self.low, self.tag, self.start
        if n.kind == "change" and self.says_economy and n.unit == "percent" and self._growth_aimed_at(n):
            return "GDP growth"
        if n.kind == "change" and (moved := self._most_moved(n)):
            return moved
        j = n.first - 1
        # The last word before the number that is no hedge says how it is joined.
        while j >= start and (
            tag[j] in ("A", "D", "T")
            or low[j] in HEDGE
            or low[j] in COMPARATIVE
            or (low[j] == "to" and low[j - 1] in ("close", "up", "equivalent"))
            or (low[j] == "as" and j > start + 2 and (low[j - 3] in _INTO or low[j - 1] in _INTO))  # "by as much as"
            or (low[j] in ("current", "present") and low[j - 1] == "the" and j > start)
            or (low[j] in ("both", "each", "by") and low[j - 1] == "(" and j > start)
        ):
            j -= 1
        if j - 3 > start and low[j] == "of" and tag[j + 1] == "T" and low[j - 1] in _STRETCH and low[j - 2] == "the":
            j -= 3  # "put exports in the whole of 2018 at"
        if low[j] == "between" and j - 1 > start and low[j - 1] == "of":
            j -= 1  # "revenue of between 10 and 400 million yuan"
        if "at" in low[j + 1 : n.first] and (put := self._number_put(low.index("at", j + 1))):
            return put
        if n.kind == "change" and (whose := self._of_item(j - (low[j] == "by"), left)):
            return whose
        step = j - (low[j] == "by")
        if step - 1 >= left and low[step] in MOVED and tag[step - 1] == "N":
            j = step - 1  # "with trade up by 4.2 percent and coal off 15 percent"
        if j < start or (j == start and tag[j] == "P"):
            told = self._fronted(n) if n.last + 1 < self.end else ""
            if told or j < start:
                return told
        w = low[j]
        if n.kind == "change" and w in ("at", "below", "to", "under", "within") and (held := self._held(j)):
            return held
        parallel = (
            (w in (",", "and") or (w == "of" and low[j - 1] == "and"))
            and n.kind == "change"
            and low[n.last : n.last + 1] == low[left : left + 1] == ["in"]
        )
        if parallel and (item := self._change_in(n)):
            return item  # "growth of 7.5 percent in GDP, 8 percent in retail sales"
        if w == "of":
            head = self._phrase_left(j - (low[j - 1] == "," and j - 1 > start))
            if " " not in head and low[n.last : n.last + 1] == ["of"] and (causes := self._is_the(j - 1)):
                return causes  # "Heart diseases were the cause of 40 percent of deaths"
            parted = tag[left] in ("N", "V") or (n.kind == "share" and low[left] == "of")
            if " and " in head and left > start and parted and "and" in low[left:j]:
                # "saw 26 million visits over the May Day break and tourism revenue of 15 billion yuan"
                head = self._core(j - low[left:j][::-1].index("and"), j) or head
            led = self._result_of(head, j)
            if led:
                return led
            if head:
                lowered = head.lower().split()
                if (lowered[-1] in CHANGE_NOUN and lowered[-1] not in ("rate", "inflation")) or (
                    lowered[-1] == "rate"
                    and len(lowered) > 1
                    and lowered[-2] in CHANGE_NOUN
                    and n.unit != "permille"  # "a natural growth rate of 3.1 per thousand"
                ):
                    # "recording an increase of": what grows is the clause's own; "export growth of" names it.
                    parts = head.split()
                    cut = max((x for x, p in enumerate(parts) if p.lower() in _FORESEES), default=-1) + 1
                    if cut and self.says_economy and [p.lower() for p in parts[cut:]] == ["growth"]:
                        return "GDP growth"  # "The Office forecast growth of 0.8 percent"
                    own = " ".join(
                        p
                        for p in parts[cut:]
                        if p.lower() not in CHANGE_NOUN
                        and p.lower() not in GENERIC | CHANGE_ADJECTIVE
                        and p.lower().rsplit("-", 1)[-1] not in _SPANS_OF_GROWTH  # "an average two-year growth of"
                    )
                    if not own and n.kind == "change" and (behind := self._change_in(n)):
                        return behind
                    if all(FIXED.get(p) in ("P", "D") for p in own.split()):
                        own = ""  # "a target of a fall of 3.2 percent"
                    if own.lower() in _RHYTHM:
                        own = ""  # "an average monthly gain of"
                    acronym = own.isupper() and not names_place(own)
                    if own and (own[0].islower() or acronym) and not own.startswith(("annual", "average")):
                        return own
                    if not own and (named := next((p.lower() for p in parts[:-1] if p.lower() in MEASURE_GENERIC), "")):
                        return named  # "an average annual revenue growth of 20 percent"
                    if lowered[-1] == "growth" and low[self._verb_left(j, start)] in _FORECASTS:
                        return "GDP growth" if self.economy else head
                    told = self._seeing(j) or self._subject_of_verb(n, left, before=j)
                    if (
                        n.kind == "change"
                        and lowered[0] == "growth"
                        and (not told or says_nothing(told) or is_agent(told))
                        and (self.economy or not self.topics)
                        and low[j - 1] != "its"
                    ):
                        return "GDP growth"
                    return told
                if lowered[-1] in VESSEL and low[n.last : n.last + 1] == ["for"] and n.last + 1 < self.end:
                    # "a target of 1 trillion rupees for seafood exports"
                    i = n.last + 1 + self._skip_determiners(n.last + 1)
                    told = self._phrase_right(i) if i < self.end and tag[i] == "N" and not self.claimed[i] else ""
                    if (
                        told
                        and not is_agent(told)
                        and not is_proper_name(told)
                        and told.lower().rsplit(" ", 1)[-1] not in _SPELL
                    ):
                        return told
                if lowered[-1] in VESSEL:
                    # "Inflation will return to the target band of 6 to 10 percent"
                    k = j
                    while k > start and tag[k - 1] in ("N", "-", "D", "A"):
                        k -= 1
                    alone = not in_vessel(head) and not (self.recent and self.recent_unit == n.unit)
                    told = self._subject_of_verb(n, left, before=j) if alone or low[k - 1] in _INTO else ""
                    if told and not is_agent(told) and not says_nothing(told) and not is_proper_name(told):
                        return told
                if (
                    n.kind == "level"
                    and n.unit == "1"
                    and lowered[-1] in _TEAM
                    and low[j - len(lowered) - 1] in ("a", "an")
                ):
                    return f"members of {head}"  # "heads a group of 35"
                if n.kind == "level" and n.unit == "1" and (lowered[-1] in AGENT_WORDS or lowered[-1] in _SETTLED):
                    return "population"
                if lowered == ["share"] and low[(be := self._verb_left(j, start))] in _IS_STILL and be > start:
                    holder = self._np_before(be)  # "Germany was the main destination with a share of 23 percent"
                    if names_place(holder) or is_proper_name(holder):
                        return f"share of {holder}"
                if all(x in GENERIC or (x in _BARGAIN and lowered[-1] == "value") for x in lowered):
                    owner = self._having(j, len(lowered))
                    if owner:
                        return f"{'value' if head == 'sum' else head} of {owner}"
                if (
                    (lowered[-1] in MEASURE_GENERIC or lowered[-1] in _HELD or lowered == ["value", "added"])
                    and len(lowered) < 4
                    and (lowered[-1] not in ("cost", "worth") or "with" in low[max(start, j - 4) : j])
                ):
                    owner = self._having(j, len(lowered)).removeprefix("area of ")
                    if owner and not overlaps(owner, head):
                        # "saw 9,300 births, with a crude birth rate of": of itself
                        return head if is_plural(owner) and overlaps(owner[:-1], head) else f"{head} of {owner}"
                if lowered[-1] in ("rate", "pace") and n.kind == "change" and only_changes(f"{head} rise"):
                    # "expects the economy to grow at an annual rate of 1.5 percent"
                    told = self._subject_of_verb(n, left, before=j) if low[self._verb_left(j, left)] in CHANGES else ""
                    if told and not says_nothing(told):
                        return told
                if lowered[-1] in ("rate", "pace") and n.unit not in ("percent", "permille") and n.kind == "level":
                    # "Home sales came in at an annual rate of 662,000"
                    told = self._subject_of_verb(n, left, before=j)
                    if told:
                        return told
                if lowered[-1] == "limit" and not _UNNAMED.issuperset(lowered[:-1]):
                    return head  # "the weight limit of 8 kilograms"
                if lowered[-1] in (
                    "equivalent",
                    "ceiling",
                    "maximum",
                    "minimum",
                    "total",
                    "average",
                    "limit",
                    "mean",
                    "median",
                    "standard",
                ):
                    return self._subject_of_verb(n, left, before=j)
                if lowered[-1] == "area" and n.unit in AREA_UNITS and len(lowered) < 3:
                    # "Xilin Gol, a pastoral area of", "The park has an area of"
                    k = j - len(lowered)
                    while k > start and tag[k - 1] in ("D", "A"):
                        k -= 1
                    owner = (
                        self._phrase_left(k - 1)
                        if (tag[k - 1] == "," or low[k - 1] == "with") and k - 1 > start
                        else ""
                    )
                    sited = self._verb_left(k - 1, start)
                    if sited > start and low[sited] in _SITED:
                        # "The zone lies in the north of Velm, a port, with an area of"
                        owner = self._np_before(sited - (tag[sited - 1] == "B"))
                    if owner and owner.lower() not in PRONOUN_HEAD:
                        return f"area of {owner}"
                if len(lowered) == 1 and lowered[0] not in self.by_head and lowered[0] not in _FUND:
                    owner = self._having(j).removeprefix("area of ")
                    if owner and owner.lower() not in _BALANCE:
                        return f"{head} of {owner}"
                if head.lower() in ("expenditure", "outlay", "spending") and low[n.last : n.last + 1] == ["on"]:
                    i = n.last + 1 + self._skip_determiners(n.last + 1)
                    on = self._phrase_right(i) if i < self.end and not self.claimed[i] else ""
                    if on:
                        return f"{head} on {on}"  # "an expenditure of 1,422 billion yuan on research"
                if head.lower() in ("level", "levels") and low[j - 2] in ("a", "to"):
                    # "Income per head is likely to attain a level of": of what attains it
                    reached = self._subject_of_verb(n, left)
                    if reached and not is_agent(reached) and not says_nothing(reached):
                        return reached
                told = self._purpose(head, n)
                return (
                    f"{told} {done}" if " " not in told and told not in VESSEL and (done := self._done_to(n)) else told
                )
        if w == "costing" and (priced := self._phrase_left(j)):
            priced = self._complete(priced, n) or priced
            return priced if "cost" in priced else f"cost of {priced}"  # "a plan costing 490 million dollars"
        if w in ("worth", "totaling", "totalling", "valued"):
            if low[j - 3 : j] in _EACH_IS and j - 4 > start:
                j -= 3  # "picked 12 works for 2019 which are each worth 9 million yuan"
                while j - 1 > start and (tag[j - 1] == "T" or self.claimed[j - 1] or low[j - 1] in ("for", "in")):
                    j -= 1
            while j - 1 > start and low[j - 1] in ("together", "altogether", "jointly", "combined"):
                j -= 1  # "signed 15 contracts in May, together worth"
            owner = self._phrase_left(j)
            if low[j - 1] == "," and (opened := self._from_to(j - 1)):
                owner = self._phrase_left(opened)  # "the whole chain, from bamboo shoots to restaurants, worth"
            if not owner and tag[j - 1] == "#" and self.recent:
                owner = self.recent  # "exports of 24,800 tonnes worth 930 million pesos"
            if not owner and j - 1 > start and low[j - 1] == ",":
                # "5,958 contracts were registered, worth 16.29 billion yuan", "while 48, worth 77 million"
                owner = self._phrase_left(j - 1)
                if self.recent and (names_place(owner) or (not owner and tag[j - 2] in ("V", "#", "T"))):
                    owner = self.recent  # "203 contracts on technologies from Beijing and Tianjin, worth 1.1 billion"
            at = j
            now = tag[at - 1] == "T" and tag[at - 2] == "B"  # "The brand is now worth 18 billion yuan"
            at -= now
            while at > start + 1 and (tag[at - 1] in ("B", "A") or (low[at - 1] == "to" and tag[at - 2] == "B")):
                at -= 1  # "its beef industry is to be worth 50 billion yuan"
            owner = owner or self._np_before(at)
            if owner.lower() in ("goods", "products", "merchandise"):
                # "The firms produced goods worth": their output value.
                maker = self._verb_left(j, left)
                made = _GOODS.get(low[maker], "") if maker >= 0 else ""
                if low[maker] == "turned" and low[maker + 1] != "out":
                    made = ""
                if not made:
                    return f"value of goods{self._goods_done(n, maker)}"
                who = self._np_before(maker) if made else ""
                if made and who.lower() not in PRONOUN_HEAD:
                    return f"{made} of {who}" if who and not is_agent(who) else made
            owner = self._complete(owner, n) or owner
            plain = (
                not owner
                or owner.startswith(("value", "number of ", "price of ", "cost of "))
                or before_preposition(owner).rsplit(" ", 1)[-1].lower() in _MONEY_NOUN
            )
            return owner if plain else f"value of {owner}"
        if w == "for" and (done := self._done_for_money(n, j)):
            return done
        if (
            w == "from"
            and low[j - 1] == ","
            and self.recent
            and any(low[x] in _SAYING for x in range(max(left, j - 8), j))
        ):
            return self.recent  # "came down to 2.6 billion, the minister told Parliament, from 3.1 billion"
        if (
            w in ("to", "by", "from")
            and participle_of(low[j - 1]) == low[j - 1]
            and j - 2 > start
            and tag[j - 2] == "N"
        ):
            # "opens on May 2 with entrance fees cut to 45 yuan"
            k = j - 2
            while k > start and tag[k] in ("N", "A", "D"):
                k -= 1
            if low[k] == "with" and tag[k - 1] != "N" and (told := self._phrase_left(j - 1)):
                return told
        if w == "for" and n.kind == "level" and (bought := self._bought(n, j)):
            return bought
        if w == "for" and n.kind == "level" and tag[j - 1] in ("N", "#") and dimension_of(n)[:5] in ("money", "price"):
            told = self._subject_of_verb(n, left)
            verb = self._verb_left(j, left)
            done = self._object_of(verb, n) if verb >= left and told in self.subject_at.values() else ""
            done = told if done and self._passive(verb) else done  # "cellos were made in a workshop for 900 francs"
            if done and not is_agent(done) and not says_nothing(done):
                # "Canteens serve lunch for 8 yuan", but "firms carried out repairs for 212 million euros"
                return f"price of {done}" if (n.value or 0) < _DEAR else done
        if w == "for" and self.asked and dimension_of(n) == "money":
            return self.asked
        if w == "for" and low[j - 1] in _ASKING_FOR and dimension_of(n) == "money":
            return f"money {low[j - 1]} for"  # "a week after Spain asked for 100 billion euros"
        if w == ":" and low[j + 1] == "at" and n.kind == "level":
            # "The price of gas does the rest: at 0.3 euros, it is": what the sentence begins with
            verb = next((i for i in range(start, j) if tag[i] in ("V", "B")), -1)
            told = self._np_before(verb) if verb > start else ""
            if told and not is_agent(told) and told.lower().split()[0] not in PRONOUN_HEAD:
                return told
        if w == ":" and n.unit == "1" and low[n.last : n.last + 1] != ["of"] and (most := self._most(j)):
            return most
        if w in (":", "\uff1a"):
            label = (
                self._label(j) if low[j - 2] != "by" or j - 2 <= start else ""
            )  # "by weight: 2.3 million tonnes came"
            if label:
                return label
        if w in ("(", "\uff08", ":", "\uff1a"):
            head = self._phrase_left(j)
            known = self.last_of.get("1")
            if known and " " not in head and low[j - 2] in BE and not is_plural(head) and head.islower():
                return known  # "signed 40 contracts, but they are small: 3 million euros"
            where = max(start, j - head.count(" ") - 2)
            where -= where > start and low[where] == "the"
            if head[:1].isupper() and low[where] == "in" and w in ("(", "\uff08"):
                # "It was highest in Madeira (73.4%)": where it was so
                told = self._subject_of_verb(n, left) if n.unit != "1" else ""
                if told.partition(" ")[0].lower() in _EXTREME:
                    told = told.partition(" ")[2]
                    told = told[:-1] if told.endswith("rates") else told
                    if all(p in _PLAIN_RATE for p in told.lower().split()):
                        known = self._of_same(n) or told
                        told = known if has_own_name(known) or not self.named_rate else self.named_rate
                told = (self._of_same(n) or "") if told.lower() in PRONOUN_HEAD else told
                if " in " in told and names_place(told.rpartition(" in ")[2]):
                    told = told.rpartition(" in ")[
                        0
                    ]  # "euro area inflation was 2.6%. It was highest in Romania (6.2%)"
                if told and not is_agent(told) and not says_nothing(told):
                    return told
            if w == "(" and low[j - 1] != ")" and n.unit == "percent" and (each := self._rate_for(head, where)):
                return each
            if head and (w == ":" or not (is_agent(head) or head in self.places)):
                return head
        if w == "ones" and low[j - 2] == "of" and low[j - 3] in (",", "and") and n.unit == self.recent_unit:
            measure, of, thing = self.recent.rpartition(" of ")
            if of:
                # "Prices of used flats fell 3 percent, of new ones 2 percent"
                return f"{measure} of {low[j - 1]} {thing.rsplit(' ', 1)[-1]}"
        if tag[j] == "N" and j >= left and w not in MONEY_VERB and not self._of_change_behind(n):
            # "government institutes 1.45 billion yuan", "Wind 78.6 GW": the noun touches the number.
            head = self._phrase_left(j + 1)
            if n.form == "verb" and " and " in head and (told := self._np_before(n.first)):
                return told  # "trade between Peru and Chile doubled"
            if " and " in head and left > start and tag[left] in ("N", "P") and "and" in low[left:j]:
                # "8,400 posts and banking 900": the first noun is of the number before
                head = self._core(left + low[left:j].index("and") + 1, j + 1)
            k = j
            while k > left and j - k < 40 and low[k - 1] not in (",", "and", "with", "while", ";", ":"):
                k -= 1
            gapped = left < k and head and not self._has_verb(k, n.first)
            if gapped and self.recent and left > start and not self._has_verb(left, n.first):
                y = j
                while y > left and tag[y - 1] in ("N", "-", "D"):
                    y -= 1
                if low[j + 1] in MOVED and low[y - 1] == "with":
                    return head  # "posted growth of 27.6 percent, with pharmaceuticals up 76.7 percent"
                towards = low[y - 1 - (tag[y - 1] == "D")]
                if towards in _PARTNERS:
                    flow, of, partner = self.recent.partition(f" {towards} ")
                    if of and partner[:1].isupper() and head[0].isupper():
                        # "exports to China sank 25 percent, those to Peru 8 percent"
                        return f"{flow} {towards} {head}"
                if low[y - 1] == "of" and low[y - 2] in (",", "and", ";") and n.unit == self.recent_unit:
                    measure, of, _ = self.recent.partition(" of ")
                    return f"{measure} of {head}" if of else head  # "Sales of trucks rose 3 percent, of vans 4 percent"
                beside = " " not in head or (head.count(" ") < 2 and head[0].islower() and low[y - 1] != "with")
                if low[y - 1] in _PARALLEL and low[y - 2] not in ("those", "that") and beside:
                    whole, _, told = self.recent.partition(f" {low[y - 1]} ")
                    if head in self.places and (not told or told[0].isupper()):
                        return whole  # "In Spain the share of empty homes is 14%, in Ireland 8%"
                    return f"{before_preposition(whole)} {low[y - 1]} {head}"
            if gapped and self.frame and (low[left] in (",", ";", "and", ")") or low[k - 1] in (",", "and", ";")):
                return self.frame % head
            if head and not self._has_verb(k, n.first):
                return self._with_partner(head, k - 1) if low[k - 1] == "with" else head
        if (
            w in ("to", "by", "for", "at", "from", "on")
            and left > start
            and j - 1 >= left
            and tag[j - 1] == "N"
            and not self._has_verb(self._quoted_on(self._clause(left, j) if self.frame else left, j), n.first)
        ):
            # "imports grew to 5 million and exports to 7 million": the verb is left out.
            head = self._phrase_left(j)
            if " and " in head and (tag[left] == "N" or low[left] == "of") and "and" in low[left:j]:
                # "came to 315,414 units and exports to 261,820": the first noun is of the number before
                head = self._core(left + low[left:j].index("and") + 1, j)
            y = j - head.count(" ") - 1
            if w == "for" and y - 2 >= left and low[y - 1] == "to" and tag[y - 2] == "N":
                y -= 1  # "sold 6 patents to a dairy for 300,000 yuan"
                head = self._phrase_left(y)
            if low[y] == head.lower() and low[y - 1] == "in" and head in ("quantity", "value", "volume", "weight"):
                head = ""  # "exports rose by 8.7 percent in volume to 2,946 tons"
            if head.endswith(("contrast", "comparison", "response", "addition", "relation")):
                return self.recent  # "in contrast to the 2.6 percent jump of May"
            if head and (says_nothing(head) or head.lower() in PIECES) and head.lower() not in MEASURE_GENERIC:
                head = ""  # "is to double from the 2010 level to 2.3 trillion yuan"
            joint = low[y - 1]
            if (
                head
                and self.recent
                and left < y
                and (joint in _PARALLEL or ((joint != "and" or head == "above") and f" {joint} " in self.recent))
            ):
                if joint == "in" and w == "to" and names_place(head):
                    return self.recent  # "Wages range from 200 dollars in Peru to 900 dollars in Chile"
                # "Jobs in farming fell by 12,000 and in mining by 8,000"
                return f"{before_preposition(self.recent.split(f' {joint} ', 1)[0])} {joint} {head}"
            if head and not is_agent(head):
                return self.frame % head if self.frame else head
        comma = j if w == "," else j - 1
        if (
            comma > start
            and low[comma] == ","
            and low[comma + 1] in ("at", "with", "on")
            and (told := self._aside_of(comma))
        ):
            return told
        if w == "," and n.kind in ("level", "change") and (told := self._gapped(n, j, left)):
            return told
        if w == "," and n.first - 1 == j and n.kind != "change" and tag[j - 1] == "N":
            # "Abuja has the highest incidence, 6,480 per 100,000"
            head, _, thing = self._phrase_left(j).partition(" ")
            if head.lower() in _EXTREME and thing and not is_agent(thing) and j - thing.count(" ") - 3 > start:
                return thing
        if w == "," and low[n.first - 1] in ("up", "down") and j - 1 > left and tag[j - 1] == "N":
            # "The fastest growing was online trade, up 7 percent"
            k = j - 1
            while k > left and tag[k] in ("N", "-"):
                k -= 1
            if low[k] in ("is", "are", "was", "were"):
                head = self._phrase_left(j)
                if head and not is_agent(head) and low[k + 1] not in UNTOLD:
                    return head
        return self._subject_of_verb(n, left) or self._same_for(n, left)

    def _held(self, j: int) -> str:
        """ "hold the rise in consumer prices to about 3 percent": what may rise by so much."""
        low = self.low
        for i in range(j - 2, max(self.start + 1, j - 8), -1):
            if low[i] in CHANGE_NOUN and low[i + 1] == "in":
                return self._core(i + 2, j) if low[i - 1] in ("the", "any") and low[i - 2] in _HOLDS else ""
        return ""

    def _same_for(self, n: Numeral, left: int) -> str:
        """ "Demand for heating grew by 1.5 percent, for industry dropped by 2.5 percent": of the same for that."""
        low, tag = self.low, self.tag
        verb = self._verb_left(n.first, left)
        while verb > left and tag[verb - 1] in ("V", "B", "A"):
            verb -= 1
        j = verb
        while j - 1 > left and tag[j - 1] in ("N", "D", "A", "-"):
            j -= 1
        if j == verb or j - 2 < left or tag[j - 1] != "P" or low[j - 2] not in (",", "and"):
            return ""
        same, joint, _ = self.recent.partition(f" {low[j - 1]} ")
        return f"{before_preposition(same)} {low[j - 1]} {self._core(j, verb)}" if joint else ""

    def _number_put(self, j: int) -> str:
        """ "puts the number of Sudanese facing acute hunger at 20.3 million": all of what is told between."""
        low = self.low
        k = next((k for k in range(j - 2, max(self.start, j - 12), -1) if low[k - 1 : k + 1] == ["number", "of"]), 0)
        if not k or not any(low[x] in _PUTS for x in range(max(self.start, k - 4), k)) or "," in low[k:j]:
            return ""
        return self._text(k + 1, j)

    def _most_moved(self, n: Numeral) -> str:
        """ "The largest falls were in clothing (down 17%) and shoes (down 12%)": the thing before the bracket."""
        low = self.low
        at = n.first - 1 - (low[n.first - 1] == "by")
        at -= low[at] in ("up", "down")
        if at <= self.start or low[at] not in ("(", "\uff08"):
            return ""
        verb = next((i for i in range(self.start, min(at, self.start + 16)) if self.tag[i] in ("V", "B")), -1)
        moves = self._np_before(verb) if verb > self.start else ""
        # "The highest increase in wages was noted in mining (by 34.2 percent)", "the largest employment gains"
        front, _, behind = moves.partition(" in ")
        parts = front.lower().split()
        thing = [p for p in parts[:-1] if p not in _EXTREME and p not in CHANGE_ADJECTIVE and p not in GENERIC]
        if not parts or parts[-1] not in CHANGE_NOUN or (parts[0] not in _EXTREME and not only_changes(moves)):
            return ""
        measure = behind if only_changes(front) else " ".join(thing)
        head = self._phrase_left(at)
        if head and not is_agent(head) and head not in self.places and not names_place(head):
            k = at - 1
            while k > verb and self.tag[k] in ("N", "-", "D"):
                k -= 1
            return f"{measure} in {head}" if measure and low[k] == "in" and not overlaps(measure, head) else head
        return measure or self.recent or self._of_same(n) or ""

    def _goods_done(self, n: Numeral, maker: int) -> str:
        """ "The pass handled goods worth", "goods worth 61 billion went to the Union": what is said of them."""
        low, tag = self.low, self.tag
        if maker >= 0 and low[maker] in HANDLES:
            return " handled"
        done = participle_of(low[maker]) if maker > self.start else ""
        if done and low[maker + 1] in ("out", "up") and low[maker - 1] not in ("with", ","):
            return f" {done} {low[maker + 1]}"  # "turned out goods worth"
        v = self._past_brackets(n.last)
        while v + 1 < self.end and tag[v] in ("B", "A", "T"):
            v += 1
        if tag[v] != "V" or v + 2 >= self.end:
            return ""
        k = v + 2 + self._skip_determiners(v + 2)
        told = self._phrase_right(k)
        return f" {low[v + 1]} {told}" if told else f" {low[v]}"

    def _of_change_behind(self, n: Numeral) -> bool:
        """ "With better-than-expected 4 percent year-on-year growth": the words before tell of the growth."""
        i = n.last
        while i < self.end and self.tag[i] in ("T", "-"):
            i += 1
        return n.kind == "change" and i < self.end and self.low[i] in CHANGE_NOUN

    def _aside_of(self, comma: int) -> str:
        """ "Hourly pay, at $27 on average, was higher": the noun that the number is an insertion to."""
        low, tag = self.low, self.tag
        k = comma
        while k > self.start and (
            tag[k - 1] in ("N", "D", "A", "S", "-", "P", "R") or (low[k - 1] == "and" and self._joins_nouns(k - 1))
        ):
            k -= 1
        if k > self.start and tag[k - 1] not in ("W", ",", ";", "C"):
            return ""
        while k < comma and tag[k] == "A":
            k += 1
        told = self._core(k, comma)
        return "" if not told or is_proper_name(told) else told

    def _of_item(self, move: int, left: int) -> str:
        """ "Lace was up 1.4 percent; the weaving of wool, up by 2.3 percent": an item of a list."""
        low, comma = self.low, move - 1
        if comma <= left or low[move] not in ("up", "down") or low[comma] != ",":
            return ""
        i = comma - 1
        while i > left and (self.tag[i] in ("N", "D", "A", "-") or low[i] in ("of", "and")):
            i -= 1
        if low[i] != ";":
            return ""
        i += 1 + (low[i + 1] == "and")
        told = self._phrase_right(i + self._skip_determiners(i))
        return "" if is_agent(told) or says_nothing(told) or is_proper_name(told) else told

    def _change_in(self, n: Numeral) -> str:
        """ "A sharp drop of 3% in construction", "of 42 tons (3%) in sales of salt": what the change is in."""
        i = n.last + 1
        if self.low[n.last : i] == ["("]:
            i = self._past_brackets(n.last) + 1
        if self.low[i - 1 : i] == ["in"] and i < self.end and self.tag[i] == "T":
            while i < self.end and self.tag[i] == "T":
                i += 1
            if i + 1 >= self.end or self.tag[i] != "S":
                return ""
            i += 1  # "a rise of 30 percent in this year's earnings"
        elif self.low[i - 1 : i] != ["in"] or i >= self.end or self.claimed[i]:
            return ""
        i += self._skip_determiners(i)
        told = self._phrase_right(i) if i < self.end and self.tag[i] == "N" and not self.claimed[i] else ""
        return "" if not told or is_agent(told) or says_nothing(told) else told

    def _growth_aimed_at(self, n: Numeral) -> bool:
        """ "Cut its growth forecast to 1.1%", "a growth target of around 5 percent": that of the whole economy."""
        low, tag = self.low, self.tag
        for i in range(n.first - 1, max(self.start, n.first - 14), -1):
            if low[i] in (";", ":") or low[i] in CHANGES:
                return False
            if low[i] in VESSEL and low[i - 1] == "growth":
                before = low[i - 2] if i - 2 >= self.start else ""
                return tag[i - 2] != "N" or before in _WHOLE or before in GENERIC
        return False

    def _seeing(self, upto: int) -> str:
        """ "The sector saw growth of 6 percent", "stores posted a drop of": what has the change."""
        verb = self._verb_left(upto, self.start)
        if verb < 0 or self.low[verb] not in _SEES:
            return ""
        verb = self._verb_begin(verb)
        told = self._np_before(verb)
        return "" if not told or is_agent(told) or told.lower() in PRONOUN_HEAD else told

    def _done_for_money(self, n: Numeral, joint: int) -> str:
        """ "Contracts for 26 million euros were checked for subsidies": so many are worth that."""
        low, tag = self.low, self.tag
        head = self._phrase_left(joint)
        v = self._past_brackets(n.last)
        if not head or joint - 1 - head.count(" ") != self.start or n.unit is None or dimension_of(n) != "money":
            return ""
        if v + 1 >= self.end or tag[v] != "B" or tag[v + 1] != "V" or not is_plural(head) or is_agent(head):
            return ""
        goal = ""
        if low[v + 2 : v + 3] == ["for"] and v + 3 < self.end:
            goal = self._phrase_right(v + 3 + self._skip_determiners(v + 3))
        return f"value of {head} {low[v + 1]}{' for ' + goal if goal else ''}"

    def _is_the(self, noun: int) -> str:
        """ "Heart diseases were the cause of": what it is that the noun at a token says."""
        tag = self.tag
        i = noun - 1
        if i - 1 <= self.start or tag[i] != "D" or tag[noun] != "N" or self.low[i - 1] not in BE:
            return ""
        told = self._np_before(i - 1)
        return "" if not told or told.lower() in PRONOUN_HEAD or has_own_name(told) else told

    def _clause(self, left: int, j: int) -> int:
        """The last comma before token j, or left."""
        return next((x for x in range(j, max(left, j - 12), -1) if self.low[x] in (",", ";")), left)

    def _most(self, colon: int) -> str:
        """ "Guests spent the most nights in coastal towns: 141,000"."""
        at = next(
            (i for i in range(colon - 2, max(self.start, colon - 24), -1) if self.low[i] in ("most", "fewest")), 0
        )
        return (
            self._phrase_right(at + 1) if at and self.tag[at + 1] == "N" and self._has_verb(self.start, colon) else ""
        )

    def _label(self, colon: int) -> str:
        """What stands before the colon of a line without a verb: "Exports, billion USD: 122.7", "Inbound: 837"."""
        low, tag, start = self.low, self.tag, self.start
        if low[start : start + 2] == ["of", "which"] and self.topics and start + 2 < colon < start + 14:
            # "Of which from China: 2,480"
            return f"{self.topics[-1].split(' from ')[0]} {self._text(start + 2, colon)}"
        a = b = colon
        while a > self.start and colon - a < 14 and tag[a - 1] not in ("V", "B", "#", ";", ".", ":", "W"):
            a -= 1
        if a > self.start and tag[a - 1] in ("V", "B", "W", "#"):
            return ""
        while a < b and tag[a] in ("D", "A", "C", "*", "\u2022", "\u25cf", "\u00b7", "-", "P"):
            a += 1
        text = self._core(a, b)
        if " " not in text and (text.lower() in DIVISION or text.lower() in LEVEL_ADJECTIVE):
            known = self.last_of.get("1") or (self.topics[-1] if self.topics else "")
            words_of = known.split()
            while len(words_of) > 1 and words_of[0].lower() in DIVISION:
                del words_of[0]
            return f"{text} {' '.join(words_of)}" if known else text
        return text

    def _fronted(self, n: Numeral) -> str:
        """ "At 4.2 percent, growth was the slowest in a decade": a figure in front of what it is of, whose place and
        time may stand before the verb ("At 4 million tonnes, output in Kenya in 2018 was 4 percent higher")."""
        low, tag = self.low, self.tag
        i = self._past_brackets(n.last)
        if low[i] != ",":
            return ""
        i += 1
        if tag[i : i + 3] == ["R", "V", ","]:
            i += 3  # "At 900 yuan a tonne, he says, beets cost him double"
        i += self._skip_determiners(i)
        if i >= self.end or tag[i] != "N":
            return ""
        a, b = self._span_right(i)
        if low[b : b + 2] in (["had", "the"], ["has", "the"], ["recorded", "the"], ["posted", "the"]) and (
            low[b + 2].endswith("est") or low[b + 2] == "most"
        ):
            # "With 129 million litres, Hunan had the highest milk output"
            return self._core(*self._span_right(b + 3))
        told = self._core(a, b)
        if is_agent(told):
            return ""
        verb = b
        while (
            verb < min(self.end, b + 12)
            and (tag[verb] in ("P", "D", "N", "T", "A") or (low[verb] == "and" and tag[verb + 1 : verb + 2] == ["N"]))
            and not (low[verb] in ("to", "for") and tag[verb + 1 : verb + 2] not in (["T"], ["D"]))
        ):
            verb += 1
        if verb == self.end or tag[verb] not in ("V", "B"):
            return ""
        return told if verb == b else self._np_before(verb)

    def _examples_before(self, comma: int) -> bool:
        """Whether what a comma closes are examples: ", such as those under Abex and Corda,"."""
        low = self.low
        return any(
            low[x - 1 : x + 1] == [",", "including"] or low[x - 2 : x + 1] == [",", "such", "as"]
            for x in range(comma - 1, max(self.start + 2, comma - 16), -1)
        )

    def _quoted_on(self, left: int, j: int) -> int:
        """ "We cut our use by 8 percent," said Liu, "and the waste by 30": where what is quoted goes on."""
        for i in range(j - 1, max(left, j - 12), -1):
            if self.low[i] in QUOTES and self.low[i - 1] == "," and self.low[i + 1] == "and":
                return i + 1
        return left

    def _having(self, of: int, size: int = 1) -> str:
        """ "The scheme, which has an outlay of", "built at a cost of": who has the thing told before "of"."""
        low, tag = self.low, self.tag
        i = of - 1 - size
        while i > self.start and tag[i] in ("D", "A", "T"):
            i -= 1
        if low[i] == "at" and low[of - 1] == "cost":
            verb = self._verb_left(i, self.start)
            while verb > self.start and (
                tag[verb - 1] in ("V", "B", "A") or (low[verb - 1] == "to" and tag[verb - 2] == "B")
            ):
                verb -= 1  # "is to open in May at a cost of"
            owner = self._np_before(verb) if verb == self.start or (verb > 0 and low[verb - 1] != "to") else ""
            if verb > self.start and tag[verb - 1] == "N" and participle_of(low[verb]) == low[verb]:
                # "motorists use a road built at a cost of": what was built, and not who does something
                acts = any(tag[x] in ("V", "B") for x in range(max(self.start, verb - 24), verb))
                owner = self._phrase_left(verb).rsplit(" of a ", 1)[-1] if acts else owner
            return owner if owner and not is_agent(owner) and owner.lower() not in PRONOUN_HEAD else ""
        if i <= self.start or (low[i] not in ("has", "have", "had", "with", "for") and low[i] not in _EARNING):
            return ""
        if low[i] == "for":
            verb = self._verb_left(i, self.start)
            verb = self._verb_begin(verb)
            owner = self._np_before(verb) if verb > self.start else ""
        elif low[i] == "with":
            owner = self._phrase_left(i - 1 if tag[i - 1] == "," or low[i - 1] == "each" else i)
            owner = owner.removeprefix("number of ")
            if self.counted_at == self.sent and tag[i - 1] == "," and self._examples_before(i - 1):
                owner = self.counted  # "12 depots, such as those under Abex and Corda, with an outlay of"
            # "led the field with exports of", "The plant is by far the largest, with a staff of 620"
            # "The plant went into operation with an investment of"
            if owner.lower() in _EXTREME or owner.lower() in _LISTS or owner.lower() in _RUNNING:
                verb = self._verb_left(i, self.start)
                owner = self._np_before(verb) if verb > self.start else owner
            if not owner and low[i - 1] in ("those", "that"):
                owner = low[i - 1]
            if owner and low[i - 2] in ("(", "-", "\u2013", "\u2014"):
                # "enterprises above designated size (those with annual revenue of 20 million yuan)"
                owner = self._phrase_left(i - 2).rsplit(" of ", 1)[-1]
            elif owner.lower() in PRONOUN_HEAD:
                verb = self._verb_left(i, self.start)
                owner = self._np_before(verb) if verb >= 0 else ""
            elif (
                not owner
                and self.counted_at == self.sent
                and low[i - 1] not in ("and", ",", ";")
                and not self.counted.startswith("people ")
            ):
                owner = self.counted  # "42 of the farms were built with a combined investment of"
            elif not owner and len(self.topics) > self.told and not self.topics[-1].startswith("people "):
                owner = self.topics[-1].removeprefix("cost of ").removeprefix("value of ")
        else:
            owner = self._np_before(i)
            if owner.lower() == "they" and not self.recent:
                owner = self._spoken(plural=True) or self.last_of.get("1", "")
        if owner.lower() in _FIRM:
            return owner  # "a firm with sales of less than 50 million yuan"
        if owner.lower() in ("figure", "level"):
            return ""
        return owner if owner and not is_agent(owner) and owner.lower() not in PRONOUN_HEAD else ""

    def _from_to(self, comma: int) -> int:
        """The comma before "from bamboo shoots to restaurants," that a comma ends, or 0."""
        opened = next((i for i in range(comma - 1, max(self.start, comma - 14), -1) if self.low[i] == ","), 0)
        return opened if opened and self.low[opened + 1] == "from" and "to" in self.low[opened:comma] else 0

    def _rate_for(self, head: str, joint: int) -> str:
        """ "The jobless rates for men (3.8 percent), women (3.4 percent)": the same rate for each of them."""
        low, start = self.low, self.start
        joint -= low[joint] == "for" and joint - 1 > start and low[joint - 1] in (",", "and")
        if low[joint] in ("for", "of", "among") and joint - 1 > start and low[joint - 1] in ("rate", "rates"):
            rate = self._phrase_left(joint).removesuffix("s")
            self.frame = f"{rate} {low[joint]} %s" if rate and "%" not in rate else ""
            return self.frame % head if self.frame else ""
        listed = low[joint] == "," or (low[joint] == "and" and joint > start and low[joint - 1] in (",", ")"))
        rated = self.frame.partition(" %s")[0].rsplit(" ", 2)
        if listed and len(rated) == 3 and rated[1] == "rate" and low[joint - (low[joint] == "and")] in (",", ")"):
            return self.frame % head
        return ""

    def _purpose(self, head: str, n: Numeral) -> str:
        """ "To support the transformation of achievements, the region set up a special fund of": what it is for."""
        if head.lower().split()[-1] not in _FUND:
            return head
        low, tag = self.low, self.tag
        for i in (self.start, n.last):
            while i < min(self.end, n.last + 14) and i >= n.last and low[i] != "to":
                i += 1
            if low[i : i + 1] != ["to"]:
                continue
            i += 1
            steps = 0
            while (
                i < self.end
                and steps < 4
                and (
                    tag[i] in ("V", "D")
                    or low[i] in ("and", "further")
                    or (tag[i] == "N" and (steps == 0 or low[i - 1] == "and"))
                )
            ):
                i += 1
                steps += 1
            phrase = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            if phrase and " " in phrase:
                return f"{head} for {phrase}"
        return head

    def _result_of(self, head: str, of: int) -> str:
        """ "6.77 million yuan in compensation funding, leveraging loans of": loans leveraged by it."""
        if not head or not self.topics:
            return ""
        low = self.low
        parts = head.split()
        if parts[-1].lower() in _TELLS_ITSELF:
            return ""  # "received 54 million visits, generating tourism revenue of"
        verb = of - len(parts) - 1
        if verb <= self.start or not low[verb].endswith("ing") or low[verb - 1] != ",":
            return ""
        done = low[verb][:-3] + "ed"
        done = done if done in KNOWN_VERB else low[verb][:-3] + "d"
        return f"{' '.join(parts)} {done} by {self.topics[-1].split(' for ')[0]}" if done in KNOWN_VERB else ""
