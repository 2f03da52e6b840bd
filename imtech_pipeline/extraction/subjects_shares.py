"""Subjects of shares: the part, the whole, and the ratios that have a name of their own."""

from __future__ import annotations

from .lexicon import words
from .model import Numeral
from .numerals_quantities import VERB
from .relations import is_money
from .subjects_amounts import Amounts
from .subjects_words import (
    BE,
    CHANGE_NOUN,
    COMPARATIVE,
    FROM_VERB,
    GENERIC,
    HAVE,
    HEDGE,
    IS,
    LEVEL_ADJECTIVE,
    MEANINGFUL,
    MONEY_VERB,
    OBJECT_VERB,
    OUTER_VERB,
    PRONOUN_HEAD,
    RATIO_OF,
    STATIVE,
    VERB_NOUN,
    before_participle,
    before_preposition,
    gerund_of,
    has_own_name,
    is_agent,
    is_plural,
    is_proper_name,
    names_place,
    overlaps,
    participle_of,
    says_nothing,
)

_TAKES = words("share_taker")
_CONTRIBUTION = frozenset(("contribution", "contributions", "contributor", "contributors", "impact", "impacts"))
_LENDING = frozenset("borrow borrows borrowed lend lends lent".split())
# What a percentage is of itself: "bond yields touched 6.96 percent".
_RATES = frozenset(
    "yield yields rate rates ratio ratios margin margins inflation unemployment coupon spread spreads".split()
)
_STANDS_AT = words("measured_by") | frozenset("remained remains used hits ran demands".split())
_REACHED = words("measured_by") | frozenset("rose fell climbed dropped grew reach reaches rises falls".split())
_OWNS = frozenset("own owns owned hold holds control controls controlled bought acquired".split())
_FORMER = frozenset("former original previous earlier historic historical".split())
_HELD_BY = frozenset(("owned", "held", "controlled"))
_SPEAKING = frozenset(("said", "says"))
_LED_BY = frozenset(("to", "by", "from", "on"))
_PARTS_OF = frozenset("which whom them these those it".split())
_BEING_PART = frozenset("accounting comprising constituting contributing making representing taking".split())
_OWN = frozenset(("his", "her", "its", "my", "our", "their"))
_FORCE = frozenset(("workforce", "force"))
_JOBLESS = frozenset(("unemployed", "jobless", "unemployment"))
_POINTS = frozenset("figure rate proportion share number percentage".split())
_WHERE = words("administrative")
_PRODUCT = frozenset(("gross domestic product", "gross regional product", "gross national product"))
_RD = "research and development"
_NUMBER_END = frozenset("hundred thousand million half third quarter fifth tenth every".split())
_PLURAL = {"child": "children", "person": "people", "man": "men", "woman": "women"}

_ASKING = (["census"], ["poll"], ["questionnaire"], ["study"], ["survey"])
_FINDS = frozenset("estimated estimates finds found said says showed shows suggested suggests".split())

_WHERE_FROM = (["from", "abroad"], ["from", "elsewhere"], ["from", "outside"], ["from", "overseas"])


class Shares(Amounts):
    """Subjects of shares."""

    def _contribution(self, k: int, n: Numeral, nums: list[Numeral]) -> str:
        """ "1.3 percentage points came from energy and 0.5 from food", "the largest contributions to inflation came
        from transport (0.31 points)", "services contributed 0.6 points to growth, trade 0.3"."""
        low, tag = self.low, self.tag
        if n.unit != "percentage_point":
            return ""
        told = nums[k - 1].subject if k and nums[k - 1].kind == "share" and nums[k - 1].unit == n.unit else None
        if told and told.startswith("contribution of ") and low[n.first - 1] == "(" and tag[n.first - 2] in ("T", "#"):
            return told  # "increased to 1.0 percentage points (0.8 points in the first quarter)"
        if k and low[n.first - 1] == "or" and nums[k - 1].kind == "share" and nums[k - 1].unit == "percent":
            return (nums[k - 1].subject or "").replace("share of ", "contribution of ", 1)
        _, _, whole = (told or "").partition(" to ")
        first = max(self.start, n.first - 24)
        near = next((i for i in range(n.first - 1, first - 1, -1) if low[i] in _CONTRIBUTION), -1)
        to = (
            next((i for i in range(near + 1, min(near + 9, n.first)) if low[i] in ("to", "on")), -1)
            if near >= 0
            else -1
        )
        into = n.last < self.end and low[n.last] in ("to", "from", "off") and not self.claimed[n.last]
        if to < 0 and into:
            to = n.last
        if not whole and to > 0:
            whole = self._from_determiner(to + 1)
        verb = self._verb_left(n.first, self.start)
        i = next((x + 1 for x in range(n.last, min(n.last + 3, self.end)) if low[x] in ("from", "due")), 0)
        i += i > 0 and low[i - 1] == "due"
        part = ""
        taken = (
            into and low[n.last] == "from" and verb > self.start and n.first - verb < 4
        )  # "cut 0.4 points from growth"
        if 0 < i < self.end and not taken and all(tag[x] in ("V", "B") for x in range(n.last, i - 2)):
            part = self._from_determiner(i)
            change = next((m for m in reversed(nums[max(0, k - 2) : k]) if m.kind == "change"), None)
            whole = whole or ((change.subject or "") if change is not None else "")
        elif verb > self.start and (into or low[verb].startswith("contribut")) and n.first - verb < 4:
            part = self._np_before(verb)  # "Exports took 0.4 points off growth"
        elif near >= 0 and low[near + 1] == "of" and verb == n.first - 1:
            return self._core(near, verb)
        elif low[n.first - 1] == "(" and near >= 0:
            part = self._phrase_left(n.first - 1)
            if overlaps(part, whole) and verb > self.start:
                part = self._np_before(verb)  # "Transport had the largest impact on the index (0.24 points)"
        elif told and told.startswith("contribution of ") and tag[n.first - 1] == "N":
            part = self._phrase_left(n.first)
            part = part.removeprefix(f"{whole} and ")
        elif near >= 0 and low[n.first - 1] == "of" and near > n.first - 4:
            verb = self._verb_left(near, self.start)
            part = self._np_before(verb) if verb > self.start else ""
        if not part or is_agent(part) or says_nothing(part):
            return ""
        return (
            f"contribution of {part} to {whole}" if whole and not overlaps(whole, part) else f"contribution of {part}"
        )

    def _part(self, n: Numeral, target: Numeral, left: int) -> str | None:
        """A share of a level: its name where it has one ("R&D intensity"), else "share of" the level's subject."""
        part = target.subject
        if not part:
            return None
        if self._out_of_work(n):
            return "unemployment rate"
        if self.share_now and (
            n.base
            or self.low[n.first - 2 : n.first] in (["level", "of"], ["average", "of"], ["figure", "of"])
            or (self.low[n.first - 2 : n.first] == ["share", "of"] and self.low[n.first - 3] in LEVEL_ADJECTIVE)
        ):
            return self.share_now
        low = self.low
        verb = self._verb_left(n.first, max(left, self.start))
        if verb >= 0 or low[n.first - 1] == "of":
            own = self._from_left(n, left)
            if own and has_own_name(own) and target.kind == "level" and not own.lower().startswith(("share", "that")):
                return self._complete(own, n)
            if (
                own
                and verb > left
                and (low[verb] in IS or low[verb] in _REACHED)
                and (n.last >= self.end or low[n.last] not in ("of", "in", "to"))
                and not own.lower().startswith(("share", "that", "it", "they", "which"))
                and not overlaps(own, part)
                and not is_agent(own)
                and not all(w in GENERIC for w in own.lower().split())
            ):
                return self._complete(own, n)
        ratio = self._ratio_name(n, part)
        if ratio:
            return ratio
        if verb > left and low[verb] in IS and low[verb - 1] in _POINTS and self.last_of.get("percent"):
            return self.last_of["percent"]
        if verb > self.start + 1 and "which" in low[max(self.start, verb - 8) : verb]:
            which = verb - 1 - low[max(self.start, verb - 8) : verb][::-1].index("which")
            if low[which - 1] == "of" and which + 1 < verb:
                inner = self._core(which + 1, verb)
                if inner and not overlaps(inner, part):
                    return f"share of {inner} in {part}"
            elif low[which - 1] == "," and which + 1 == verb and which - 2 >= target.last:
                a = which - 1
                while a > target.last and self.tag[a - 1] in ("N", "A", "-"):
                    a -= 1
                to = low[a - 1 - (self.tag[a - 1] == "D")]
                named = self._text(a, which - 1) if to in _LED_BY and a < which - 1 and not self.claimed[a] else ""
                if named and not overlaps(named, part):
                    # "fell to 4 million due to fuel, which made up 47 percent of costs"
                    n.applies_to = None
                    of = self._whole(n)
                    return f"share of {named} in {of}" if of else f"share of {named}"
        if part.startswith(("share", "contribution")) or has_own_name(part):
            return part
        if told := self._part_of_them(n, part):
            return told
        if self._is_contribution(n.first) and low[n.last : n.last + 1] == ["to"] and n.last + 1 < self.end:
            i = (
                n.last + 1 + self._skip_determiners(n.last + 1)
            )  # "made up 51 percent and contributed 44 percent to its"
            return f"contribution of {part} to {self._phrase_right(i) or 'growth'}"
        whole = self._whole(n)
        if whole and not is_agent(whole) and not overlaps(whole, part):
            return f"share of {part} in {whole}"
        place = self._place_with(n, target) if target.sent == n.sent else ""
        return f"share of {place} in {part}" if place and not overlaps(place, part) else f"share of {part}"

    def _from_determiner(self, i: int) -> str:
        """The noun phrase from token i on, past "the", "quarterly"."""
        i += self._skip_determiners(i)
        while i < self.end and self.tag[i] == "T":
            i += 1
        return self._phrase_right(i) if i < self.end else ""

    def _of_others(self, n: Numeral, target: Numeral, left: int) -> str:
        """ "When a sack fetched 30 yuan, a third of the kilns stood still": a clause of its own is no part of it."""
        low = self.low
        if low[n.last : n.last + 1] != ["of"] or n.last + 2 >= self.end or self.claimed[n.last + 1]:
            return ""
        when = low[n.first - 1 - (low[n.first - 1] in HEDGE)] == "when"
        if n.first - left < 2 or not (when or self._opens(n, left)):
            return ""
        if low[n.last + 1] in _PARTS_OF or target.unit == "percent":
            return ""
        a, b = self._span_right(self._past_owner(n.last + 1), tail=True)
        if b <= a or low[a] in ("total", "whole") or overlaps(self._text(a, b), target.subject or ""):
            return ""
        if self.tag[b : b + 1] not in (["V"], ["P"]) or (not when and participle_of(low[b]) == low[b]):
            return ""  # "46 percent of all power generated in the league"
        return self._predicated(n, a, b)

    def _one_in(self, n: Numeral) -> str:
        """ "Six of ten parts can be bought here", "one bus in nine was late": a share that names its own noun."""
        low, tag = self.low, self.tag
        if n.kind != "share" or n.last + 1 >= self.end:
            return ""
        within = next((x for x in range(n.first + 1, n.last) if low[x] in ("in", "out")), 0)
        if not within:
            return ""
        if within < n.first + 2 or low[within - 1] in _NUMBER_END or not low[within - 1].isalpha():
            if tag[n.last] != "N" or not self._opens(n, self.start):
                return ""
            a, b = self._span_right(n.last)
            return self._predicated(n, a, b)
        i = n.last
        while i + 1 < self.end and tag[i] == "A":
            i += 1
        k = i + 1
        while k + 1 < self.end and tag[k] in ("A", "T"):
            k += 1
        if low[i] in IS and tag[k : k + 1] == ["D"]:
            return ""  # "one resident in five is now a senior citizen"
        if tag[i] == "N":
            tag[i] = "V"  # nothing else comes between the noun and what it does
        lead, _, head = self._text(n.first + 1, within).rpartition(" ")
        if not head.endswith("s") and head not in _PLURAL.values():
            head = _PLURAL.get(head) or (f"{head[:-1]}ies" if head[-1] == "y" and head[-2] not in "aeo" else f"{head}s")
        noun = f"{lead} {head}".lstrip()
        return self._predicated(n, n.first, within, n.last, noun) or f"share of {noun}"

    def _part_of_them(self, n: Numeral, whole: str) -> str:
        """ "90 percent of whom live on less than a dollar", "30% of them from Malta", "a third of it iron ore"."""
        low, tag = self.low, self.tag
        i = n.last + 2
        if i < self.end and self.frame.startswith("share of ") and self.frame.endswith(f" {low[i - 2]} %s"):
            k = i - 1 + self._skip_determiners(i - 1)  # "and 21% from Greece"
            told = self._phrase_right(k) if k < self.end and tag[k] == "N" else ""
            return self.frame % told if told else ""
        whole = before_participle(whole.split(" who ")[0].split(" that ")[0])
        if i >= self.end or low[n.last] != "of" or low[i - 1] not in _PARTS_OF or whole.count(" ") > 3:
            return ""
        if tag[i] in ("V", "B"):
            return self._predicated(n, i, i, i, whole)
        k = i + (tag[i] == "P")
        k += self._skip_determiners(k)
        told = self._phrase_right(k) if k < self.end and tag[k] == "N" and not self.claimed[k] else ""
        if not told or overlaps(told, whole):
            return ""
        if tag[i] == "P":
            if "%" not in whole:
                self.frame = f"share of {whole} {low[i]} %s"
            return f"share of {whole} {low[i]} {told}"
        return f"share of {told} in {whole}"

    def _place_with(self, n: Numeral, target: Numeral) -> str:
        """ "Manta was the top draw with 231,000 visitors, or 26 percent of the total": the place that has the share."""
        if not self._beside_level(n, target) or "which" in self.low[max(self.start, target.first - 4) : target.first]:
            return ""
        verb = self._verb_left(target.first, self.start)
        verb = self._verb_begin(verb)
        holder = self._np_before(verb) if verb > self.start else ""
        return holder if names_place(holder) else ""

    def _beside_level(self, n: Numeral, target: Numeral) -> bool:
        """Whether a share only adds to the level before it, which is no part of another: ", or 26 percent"."""
        low, tag = self.low, self.tag
        if target.last > n.first or any(tag[x] in ("V", "B", "W") for x in range(target.last, n.first)):
            return False
        if n.last >= self.end or tag[n.last] != "P":
            return True
        behind = range(n.last + 1, min(self.end, n.last + 4))
        return low[n.last] == "of" and not any(tag[x] in ("#", "W") or low[x] == "them" for x in behind)

    def _out_of_work(self, n: Numeral) -> bool:
        """ "2.7 million people out of work, 8.3% of the workforce", "10.9% of the labour force was unemployed"."""
        low = self.low
        if low[n.last : n.last + 1] != ["of"] or _FORCE.isdisjoint(low[n.last + 1 : n.last + 5]):
            return False
        told = low[max(self.start, n.first - 12) : min(self.end, n.last + 12)]
        return not _JOBLESS.isdisjoint(told) or any(told[i : i + 3] == ["out", "of", "work"] for i in range(len(told)))

    def _jobless(self, i: int) -> bool:
        """ "Only 4.9 percent were out of a job", "8 percent are unemployed"."""
        low = self.low
        if low[i : i + 1] == [] or low[i] not in BE or i >= self.end:
            return False
        told = low[i + 1 : min(self.end, i + 5)]
        return told[:1] in (["unemployed"], ["jobless"]) or (
            told[:2] == ["out", "of"] and ("job" in told or "work" in told)
        )

    def _whole(self, n: Numeral) -> str:
        """ "64 percent of the region's capacity": what it is a share of, unless that says nothing ("of the total")."""
        low, tag = self.low, self.tag
        i = n.last
        if i + 1 >= self.end or low[i] not in ("of", "in", "to") or self.claimed[i + 1]:
            return ""
        i += 1
        if low[i] in ("its", "their") and low[i + 1 : i + 2] and low[i + 1] in _FORMER:
            return ""  # "stocks are at 15 percent of their former size"
        while i < self.end and (tag[i] in ("D", "A") or low[i] in ("total", "whole", "entire", "national", "overall")):
            i += 1
        j = i + 2 if low[i + 1 : i + 2] in (["'s"], ["\u2019s"]) else i
        if j + 1 < self.end and low[j - 1] != "of" and tag[j] == "#" and tag[j + 1] == "N":
            i = j + 1  # "53 percent of the 859,567 votes", "a third of the league's 210 farms"
        a, b = self._span_right(i)
        text = self._core(a, b).split(" on ", 1)[0]
        if text.startswith(("total of ", "whole of ")) or text.endswith(" total"):
            return ""
        if text.lower() in _PRODUCT:
            return "GDP"
        if text.lower() in ("output", "revenue"):
            # "40 million tons of coal were mined. Velm accounted for a third of the output": of what was told of
            word = text.lower()
            known = next((t for t in reversed(self.topics[-8:]) if word in t.lower().split()), "")
            return before_preposition(known) or text
        if not text or is_agent(text) or all(w in GENERIC for w in text.lower().split()):
            return ""
        return text

    def _ratio_name(self, n: Numeral, part: str) -> str:
        """ "R&D spending ..., or 0.85 percent of GDP" is the R&D intensity."""
        if self.low[n.last : n.last + 1] != ["of"]:
            return ""
        whole = self.low[n.last + 1 : n.last + 6]
        for ratio, level in RATIO_OF.items():
            if part.lower().replace(_RD, "r&d").startswith(level) and any(w in ("gdp", "product") for w in whole):
                thing, _, measure = ratio.rpartition(" ")
                # a text that never speaks of an intensity has no such name for it
                name = ratio if self._written_small(measure) else f"{level} {measure}"
                return name.replace("r&d", "R&D" if self.says_rd else _RD) if thing == "r&d" else name
        return ""

    def _share(self, n: Numeral, left: int) -> str | None:
        """A share of no level told: "solar took 12 percent of the capacity", "half of the teams are led by ..."."""
        if (
            self.low[n.last : n.last + 1] == ["share"]
            and self.low[n.first - 1] == "with"
            and self.tag[n.first - 2] == "N"
        ):
            return f"share of {self._phrase_left(n.first - 1)}"  # "food with 50.8 percent share"
        low, tag = self.low, self.tag
        i = n.last
        following = low[i] if i < self.end else ""
        if (following == "of" and self._out_of_work(n)) or self._jobless(i):
            return "unemployment rate"
        if (
            low[n.first - 1] == "at"
            and following != "of"
            and not _LENDING.isdisjoint(low[max(self.start, n.first - 12) : n.first])
        ):
            return (
                "interest rate of loans"  # "The town would borrow 1.11 million dollars over 15 years at 2.6 per cent"
            )
        if following in _HELD_BY and low[i + 1 : i + 2] == ["by"] and i + 2 < self.end:
            who = self._phrase_right(i + 2 + self._skip_determiners(i + 2))
            verb = self._verb_left(n.first, left)
            held = self._np_before(verb) if verb > self.start else ""
            if who:  # "the mill is 51 percent owned by a fund"
                return f"share of {who} in {held}" if held and held.lower() not in PRONOUN_HEAD else f"share of {who}"
        one_in_many = low[n.first] == "one" and n.last - n.first > 1 and following in VERB and following.endswith("s")
        if one_in_many and i + 1 < self.end and tag[i] == "N" and tag[i + 1] in ("P", "D", "R"):
            # "Pupils numbered 535,055. One in five goes to a private school"
            who = self.recent or self.last_of.get("1") or ""
            return f"share of {who}" if who else None
        verb = self._before_hedges(n) if following == "of" else -1
        if verb > self.start and low[verb] in _OWNS and not self._passive(verb):
            who = self._np_before(verb)  # "the state owns 31 percent of the bank": no place here
            held = self._phrase_right(i + 1 + self._skip_determiners(i + 1))
            if who and held and who.split(" ")[0].lower() not in PRONOUN_HEAD and not says_nothing(held):
                return f"share of {who} in {held}"
        if done := self._own_done(n, verb) or self._named_part(n):
            return done
        if following == "interest" and (told := self._complete(self._from_left(n, left), n) or self.recent):
            return told if "rate" in told else f"interest rate of {told}"
        if self.frame.startswith("share of %s") and following in ("by", "from", "on", "for", "to") and i + 1 < self.end:
            k = i + 1 + self._skip_determiners(i + 1)
            text = self._phrase_right(k) if k < self.end and tag[k] == "N" else ""
            if text:
                return self.frame % text
        comma = self._before_hedges(n)
        if comma > self.start and low[comma] == "," and i < self.end:
            if low[self.start] == "of" and low[self.start + 1] in PRONOUN_HEAD and (spoken := self._antecedent()):
                # "Of this, three quarters come from the second crop"
                parts = self._predicated(n, i, i, i, spoken)
                if parts:
                    return parts
            a, b = self._front_span(comma)
            if b > a:
                return self._predicated(n, a, b, i) or f"share of {self._text(a, b)}"
        if (
            following in ("of", "in", "to")
            and i + 1 < self.end
            and (not self.claimed[i + 1] or (tag[i + 1] == "N" and low[i + 1][0].isdecimal()))
        ):
            # "The manager said 60 percent of visitors came from abroad"
            said = following == "of" and comma > self.start and low[comma] in _SPEAKING
            opens = self._opens(n, left) or (said and self._verb_right(i) >= 0)
            if self.recent.startswith("share of ") and not self._has_verb(left, n.first):
                # "22 percent of men but only 9 percent of women"
                whole = self._whole(n)
                if whole and left > self.start and " in " in self.recent:
                    return f"{self.recent.split(' in ', 1)[0]} in {whole}"
            if opens and following == "of" and low[i + 1] == "those" and tag[i + 2 : i + 3] == ["V"]:
                return f"share of {self._text(i + 1, i + 3)}"  # "40 percent of those questioned said"
            if opens and following == "of" and low[i + 1] in ("them", "these", "those", "it", "this"):
                base = self._complete("them", n) if low[i + 1] in ("it", "this") else self._them(n)
                told = self._predicated(n, i, i + 2, i + 2, base) if base else ""
                return told or (f"share of {base}" if base else None)
            if opens and following == "of":
                a, b = self._span_right(i + 1 + self._skip_determiners(i + 1), tail=True)
                if b > a and low[b : b + 1] == ["ones"] and (known := self.last_of.get("1")):
                    # "18 patents, and more than 60 percent of the new ones are to come from the steel industry"
                    known = f"{self._text(a, b)} {before_participle(before_preposition(known.partition(' per ')[0]))}"
                    return self._predicated(n, b, b + 1, b + 1, known) or f"share of {known}"
                if b > a:
                    told = self._predicated(n, a, b)
                    if told:
                        return told
            whole = self._whole(n)
            if (
                not opens
                and following == "of"
                and whole
                and low[comma] == "in"
                and tag[comma - 1] == "N"
                and 0 < self._verb_left(comma, left) < comma - 1
            ):
                found = self._phrase_left(comma)  # "found lead in 12 percent of wells"
                if found and not is_agent(found) and found.islower() and not says_nothing(found):
                    return f"share of {whole} with {found}"
            behind = self._before_hedges(n)
            if whole and low[behind - 1] == "," and (sized := self._of_size(behind - 1)):
                return f"share of {sized}"  # "Farms of 100 hectares and more, only 2 percent of the total"
            of_them = low[i + 1] in ("them", "these")
            if not opens and not whole and following == "of" and (of_them or "total" in low[i + 1 : i + 4]):
                # "China took four fifths of the total", "Lecce came first with 28 percent of them"
                holder = self._holder(n, left)
                of = self._them(n) if of_them else self.topics[-1] if self.topics else ""
                taken = names_place(holder) or (holder and low[self._verb_left(n.first, left)] in _TAKES)
                if taken and of and not overlaps(holder, of):
                    return f"share of {holder} in {of}"
            if not opens:
                part = self._holder(n, left) if whole else ""
                if low[n.first - 2 : n.first] == ["weight", "of"]:
                    # "Food, which carries a weight of 36 percent in the basket"
                    verb = self._verb_left(n.first - 2, left)
                    part = self._np_before(verb) if verb > left else part
                if not part:
                    part = self._complete(self._from_left(n, left), n) or ""
                if part.lower() == "home" and whole:
                    part = ""  # "Home to a fifth of the nation's sheep"
                if (
                    part
                    and whole
                    and low[n.first - 1] in _FINDS
                    and before_preposition(part).lower().split()[-1:] in _ASKING
                ):
                    part = ""  # "A survey by the union found 52 percent of users ride"
                if part and not all(w in GENERIC for w in part.lower().split()):
                    if has_own_name(part):
                        return part
                    if self._is_contribution(n.first) and following != "of":
                        return f"contribution of {part} to {whole}" if whole else f"contribution of {part}"
                    named = self._ratio_name(n, part)
                    if named:
                        return named
                    part = part.removeprefix("share of ")
                    if "%" not in whole:
                        self.frame = f"share of %s in {whole}" if whole else "share of %s"
                    return f"share of {part} in {whole}" if whole and not overlaps(whole, part) else f"share of {part}"
            if whole:
                return f"share of {self._complete(whole, n)}"
            return self._complete(self._from_left(n, left), n) if not opens else None
        said = i < self.end and tag[i] in ("V", "B") and self._opens(n, left)
        if said and self.share_noun and (told := self._predicated(n, i, i, i, self.share_noun)):
            return told  # "9 percent of mothers ate meat and 71 percent were anaemic"
        if said and n.unit == self.recent_unit:
            # "Women made up 73 percent of the visitors, and one in four came from Malta"
            whole = self.recent.partition(" in ")[2] if self.recent.startswith("share of ") else ""
            if whole and (told := self._predicated(n, i, i, i, whole)):
                return told
        if (
            i < self.end
            and tag[i] in ("V", "B")
            and self._opens(n, left)
            and "1" in self.last_of
            and self.para_of.get("1") == self.doc.sents[n.sent].para
        ):
            # "Some 1.2 million pupils sat the exam; 64 percent passed."
            base = self.last_of["1"].split(" who ")[0].split(" that ")[0]
            if len(base.split()) < 5 and (told := self._predicated(n, i, i, i, before_participle(base))):
                return told
        elif (
            i < self.end
            and tag[i] == "V"
            and self.topics
            and self.sent_told == n.sent - 1
            and comma <= self.start
            and low[i] not in BE
            and not self.asked
        ):
            # "Canola exports reached 840,000 tonnes. About two-thirds left through Vancouver."
            told = self._predicated(n, i, i, i, before_participle(self.topics[-1]))
            if told:
                return told
        if n.form != "digits" and comma <= self.start and i < self.end and tag[i] in ("V", "B"):
            who = before_preposition(self.last_of.get("1", ""))
            if is_money(self.recent_unit) and is_plural(who):
                return f"share of {who}"  # "They spent 41,000 naira. One in three had cut staff."
        told = self.share_now or self.recent
        if i < self.end and tag[i] == "D" and " that " in told and low[n.first - 1] in ("and", ",", "only"):
            # "41 percent owned a refrigerator and 12 percent a car"
            thing = self._phrase_right(i + 1)
            who, _, what = told.partition(" that ")
            if thing and who.startswith("share of ") and what:
                return f"{who} that {what.split()[0]} {low[i]} {thing}"
        if following and tag[i] == "N" and following not in CHANGE_NOUN and following not in COMPARATIVE:
            a, b = self._span_right(i)
            text = self._text(a, b)
            if has_own_name(text) or (n.first > self.start and low[n.first - 1] in ("a", "an", "the", "current")):
                return self._complete(text, n)
            if n.form in ("fraction", "word") and text:
                return self._predicated(n, a, b) or f"share of {text}"
        measure = self._apposed(n) or self._complete(self._from_left(n, left), n)
        verb = self._verb_left(n.first, left)
        if verb > left and tag[verb] == "V" and low[verb] in _TAKES and (not measure or is_agent(measure)):
            # "the bank bearing 50 percent and the fund 10 percent"
            holder = self._np_before(verb)
            if holder and is_agent(holder) and holder.lower() not in _WHERE:
                self.frame = "share of %s"
                return f"share of {holder}"
        if measure and low[n.first - 1] == "(" and (self.share_now or self.recent).startswith("share of "):
            return measure if measure.startswith("share") or has_own_name(measure) else f"share of {measure}"
        if not measure and verb >= left and low[verb] not in BE and (told := self._held_by(n, verb)):
            return told
        if names_place(measure or "") and tag[n.first - 1] == "N" and self._holds(self.recent) and verb < left:
            return self._other_holder(self.recent, measure or "")  # "China bought 86% of exports in June, Malta 5%"
        if measure and low[n.first - 1] == "of" and self.frame.startswith("share of %s") and verb < left:
            return self.frame % measure  # "and tumours of 24 percent"
        if measure and verb >= left and self._taken(measure, verb, n):
            if not self.frame.startswith("share of %s"):
                self.frame = "share of %s"
            return self.frame % measure
        return measure

    def _named_part(self, n: Numeral) -> str:
        """ "Worth 1.1 billion yuan, with milk accounting for 64 percent and tourism for 21 percent": of what was told
        before."""
        low, tag = self.low, self.tag
        i = self._before_hedges(n)
        i -= low[i] in ("up", "for")
        if i > self.start + 1 and low[i] in _BEING_PART:
            at = next((x for x in range(i - 1, max(self.start, i - 9), -1) if low[x] == "with"), 0)
            whole = self._whole(n) or self.recent.removeprefix("share of ").partition(" in ")[0]
            part = self._core(at + 1, i) if at else ""
            if not part or part.lower() in PRONOUN_HEAD or "%" in whole:
                return ""
            self.parts_frame = f"share of %s in {whole}" if whole and not overlaps(whole, part) else "share of %s"
            self.parted_at = n.first
            return self.parts_frame % part
        if 0 < n.first - self.parted_at < 10 and self.parts_frame:
            joint = next((x for x in range(i, max(self.start, i - 5), -1) if low[x] in ("and", ",")), 0)
            part = self._core(joint + 1, i + 1) if joint > self.parted_at else ""
            if part and all(tag[x] in ("N", "-", "A", "D", "S", "P") for x in range(joint + 1, i + 1)):
                self.parted_at = n.first
                return self.parts_frame % part
        return ""

    def _own_done(self, n: Numeral, verb: int) -> str:
        """ "The mill exports two thirds of its flour", "he sold half of his goats": of what is one's own, what becomes
        of it."""
        low, tag = self.low, self.tag
        i = n.last
        if verb <= self.start or tag[verb] != "V" or low[i : i + 1] != ["of"] or low[i + 1 : i + 2] == []:
            return ""
        done = participle_of(low[verb])
        spent = low[verb] in _TAKES or low[verb] in MONEY_VERB or low[verb] in STATIVE or done in STATIVE
        if not done or spent or self._passive(verb) or low[i + 1] not in _OWN or low[verb - 1] == "to":
            return ""
        if not {"from", "on"}.isdisjoint(low[i + 2 : min(i + 6, self.end)]):
            return ""  # "draw four-fifths of their power from wind"
        what = self._phrase_right(i + 2 + self._skip_determiners(i + 2)) if i + 2 < self.end else ""
        what = before_preposition(what).removesuffix(" abroad")
        return "" if not what or all(w in GENERIC for w in what.split()) else f"share of {what} {done}"

    def _before_hedges(self, n: Numeral) -> int:
        """The last token before a number and what hedges it: "close to", "fewer than"."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (
            tag[i] in ("A", "D")
            or low[i] in HEDGE
            or low[i] in COMPARATIVE
            or (low[i] == "to" and low[i - 1] == "close")
            or (low[i] == "than" and low[i - 1] in COMPARATIVE)
        ):
            i -= 1
        return i

    def _held_by(self, n: Numeral, verb: int) -> str:
        """ "Ten states have 70 percent of all cases. Nigeria alone had 25": the same whole, another holder."""
        last = self.recent or self.last_of.get("percent", "")
        if not last.startswith("share of ") or " in " not in last:
            return ""
        verb = self._verb_begin(verb)
        holder = self._np_before(verb)
        held = names_place(holder) or is_proper_name(holder)
        return f"share of {holder} in {last.split(' in ', 1)[1]}" if held else ""

    def _taken(self, told: str, verb: int, n: Numeral) -> bool:
        """Whether a percentage is what the subject takes ("farmers pay a third") and not its measure."""
        low, tag = self.low, self.tag
        w = low[verb]
        beside = all(tag[x] in ("A", "D") or low[x] in HEDGE | COMPARATIVE for x in range(verb + 1, n.first))
        return (
            tag[verb] == "V"
            and (w in _TAKES or (beside and n.unit == "percent" and not self._passive(verb)))
            and w not in STATIVE
            and w not in OBJECT_VERB
            and w not in CHANGE_NOUN
            and w not in _STANDS_AT
            and not has_own_name(told)
            and before_preposition(told).rsplit(" ", 1)[-1].lower() not in _RATES
            and not told.startswith(("share", "contribution"))
        )

    def _holder(self, n: Numeral, left: int) -> str:
        """Who has the share: "the zone takes up 1.1 percent of the land", a place or an organisation too."""
        verb = self._verb_left(n.first, left)
        if verb <= left or self.low[verb] in BE or self.low[verb] in VERB_NOUN:
            return ""
        money = self.low[verb] in MONEY_VERB
        if self.tag[verb] == "V" and self._moved(verb, n):
            return ""  # "aims to cut the deficit to 3 percent of GDP"
        verb = self._verb_begin(verb)
        holder = self._np_before(verb)
        if not holder or holder.lower() in _WHERE or (money and not names_place(holder)):
            return ""
        return holder if is_agent(holder) or is_proper_name(holder) else ""

    def _is_contribution(self, upto: int) -> bool:
        return any(self.low[i].startswith("contribut") for i in range(max(self.start, upto - 5), upto))

    def _predicated(self, n: Numeral, a: int, b: int, verb: int = 0, noun: str | None = None) -> str:
        """ "Half of the teams are led by people under 30": the share of teams led by people under 30."""
        low, tag = self.low, self.tag
        noun = (noun or self._complete(self._text(a, b), n) or "").removeprefix("share of ")
        if n.kind == "share" and is_plural(noun):
            self.share_noun = noun
        v = verb or b
        # "the power they use comes from": a relative clause without its word.
        if v + 1 < self.end and tag[v] == "R" and tag[v + 1] in ("V", "N"):
            v += 2
        while v < self.end and tag[v] in ("A", "T"):
            v += 1
        if v + 2 < self.end and tag[v] == "P" and tag[v + 1] in ("N", "D") and not self.claimed[v + 1]:
            m = v + 2  # "half of the people at risk slept under a net"
            while m < self.end and m < v + 5 and tag[m] == "N":
                m += 1
            if m < self.end and tag[m] in ("V", "B"):
                told = self._text(v, m)
                noun, v = (noun if names_place(self._text(v + 1, m)) else f"{noun} {told}"), m
        if v >= self.end or tag[v] not in ("V", "B") or not noun:
            return ""
        if participle_of(low[v]) == low[v] and tag[v + 1 : v + 2] in (["A"], ["T"]):
            m = v + 2
            while m < self.end and tag[m] in ("A", "T"):
                m += 1
            if m < self.end and tag[m] == "B":  # "four in five of the wells drilled so far have struck water"
                noun, v = f"{noun} {low[v]}", m
        if participle_of(low[v]) == low[v] and tag[v + 1 : v + 2] == ["P"]:
            m = v + 2
            while m < self.end and tag[m] in ("D", "N", "-", "A", "T"):
                m += 1
            if m < self.end and tag[m] == "B":  # "three in four cars made in the country are sold abroad"
                noun, v = f"{noun} {self._text(v, m)}", m
        said = v + 1 + (low[v + 1 : v + 2] == ["that"])
        if (
            low[v] in OUTER_VERB
            and low[said : said + 1] == ["they"]
            and said + 1 < self.end
            and (tag[said + 1] == "V" or low[said + 1] in HAVE)
        ):
            v = said + 1  # "63 percent of those asked said they had no access to electricity"
        passive = False
        while v < self.end and (tag[v] in ("B", "A") or low[v] in ("already", "to")):
            if low[v] in HAVE and (v + 1 >= self.end or tag[v + 1] not in ("V", "B", "A")):
                break
            passive = passive or low[v] in BE
            v += 1
        if v >= self.end or low[v - 2] == "cannot":
            return ""  # "1,122 cannot be lived in": no house lived in
        if low[v] in FROM_VERB and v + 1 < self.end:
            k = v + 1
            while k < self.end and (tag[k] in ("P", "D", "A") or (tag[k] == "#" and tag[k + 1 : k + 2] == ["N"])):
                k += 1
            if k > v + 1 and k < self.end and tag[k] == "N":
                x, y = self._span_right(k)
                x -= tag[x - 1] == "#"
                self.frame = f"share of %s in {noun}" if "%" not in noun else ""
                return f"share of {self._text(x, y)} in {noun}"
            return ""
        if passive and tag[v] == "N" and low[v] not in MEANINGFUL:
            x, y = self._span_right(v)
            told = self._text(x, y)
            if tag[v - 1] != "D" and told.islower() and not is_plural(told) and is_plural(noun):
                return f"share of {told} {noun}"  # "Of these boats, 31 were seaworthy"
            return f"share of {told} in {noun}"
        end = v
        content = 0
        while end < self.end and end < v + 9 and content < 5:
            t = tag[end]
            if t in (",", ";", ".", "T", "(", "W", ":", "!", "?") or (
                t == "C"
                and (
                    low[end] not in ("and", "or") or low[end + 1 : end + 2] == ["that"] or "#" in tag[end + 1 : end + 4]
                )
            ):
                break
            if t == "B" and end > v:
                break
            if t == "N" or t == "V" or t == "#":
                content += 1
            end += 1
        while end > v and tag[end - 1] in ("P", "D", "C", "A", "-", "R") and low[end - 2 : end] not in _WHERE_FROM:
            end -= 1
        if end <= v:
            return ""
        v -= low[v] == "than"  # "is more than ten years old"
        tail = self._text(v, end)
        if low[v] in MEANINGFUL or passive:
            return f"share of {noun} {tail}"
        if doing := gerund_of(low[v]):
            return f"share of {noun} {doing} {self._text(v + 1, end)}".rstrip()
        return f"share of {noun} that {tail}"
