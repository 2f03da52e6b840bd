"""Subjects of counts: the noun behind the number, and what tells it from others of its kind."""

from __future__ import annotations

import re

from .. import catalogue
from .lexicon import word_classes, words
from .model import Numeral
from .subjects_shares import Shares
from .subjects_words import (
    AGENT_WORDS,
    BE,
    CHANGE_NOUN,
    CHANGES,
    COMPARATIVE,
    DIVISION,
    FROM_VERB,
    GENERIC,
    HANDLES,
    HAVE,
    HEDGE,
    HEDGED,
    LEVEL_ADJECTIVE,
    MONEY_VERB,
    MOVES_TO,
    OUTER_VERB,
    PIECES,
    PRONOUN_HEAD,
    QUOTES,
    REACH,
    REPORTED,
    STATIVE,
    VESSEL,
    WHO,
    before_participle,
    before_preposition,
    gerund_of,
    is_agent,
    is_plural,
    is_proper_name,
    names_place,
    overlaps,
    participle_of,
    says_nothing,
)

_BESIDE = frozenset("in of from for by at on after among between across through under".split())
_SET_IN = frozenset("in from for at after among between across through under during".split())
_REACHES = frozenset("came comes come amounted amounts went goes brought brings swelled added expanded".split())
_PEOPLE = words("person")
_GATHERED = frozenset(("collected", "counted", "found", "gathered"))
_WHO = _PEOPLE | words("counted")
_SAYS = words("speaking", "place_words.txt")
_DEALINGS = frozenset(
    "business contracts cooperation deals dealings exchanges meetings negotiations talks ties".split()
)
_PERSONS = frozenset(("people", "persons", "residents", "inhabitants", "members", "visitors", "arrivals"))
_PARENTS = frozenset(("dad", "father", "mother", "mum", "parents"))
_HEADCOUNT = words("headcount_noun")
_MOVED = words("up") | words("down")
_MEASURED_BY = words("be") | _MOVED | words("measured_by")
_FLOWS = frozenset(
    "arrivals shipments deliveries sales exports imports applications registrations output attendance".split()
)
_HEIGHTS = frozenset(("high", "low", "maximum", "peak", "record"))
_PEOPLED = frozenset(
    "attendance employment enrollment enrolment flow population traffic turnover volume workforce".split()
)
_MARKS = frozenset(("mark", "milestone", "threshold", "barrier"))
_TOLD_BY_CLAUSE = re.compile(r" (?:who|that|without|out of) ")
_LEVEL = re.compile(r"^(?:(?:city|county|state|national|regional|provincial|municipal)(?:[- ]level)? )+")
_SUPERLATIVE = words("superlative")
_TOTAL_OF = frozenset("total sum combined overall".split())
_MORE_OF_THEM = frozenset("further another other additional".split())
_SEES = frozenset("saw sees draws drew attracted attracts welcomed welcomes".split())
_KNOWN_ONES = frozenset("the these those its their his her our my both".split())
_DONE_TO_MANY = frozenset(("grown", "raised", "cut", "lost"))  # "raised 300 calves", not only amounts
_ASKED = frozenset(("census", "poll", "sample", "study", "survey"))
_OR_MORE = (["or", "so"], ["or", "more"], ["and", "more"], ["or", "fewer"])
_ADDS = frozenset("add adds added adding".split())

# "3,764 deaths since the outbreak began"
_NO_PLACE = frozenset(("after", "before", "of", "since", "until"))
_WITHIN = frozenset("of and in at".split())
_LOOK_AFTER = (["looks", "after"], ["look", "after"], ["looked", "after"], ["looking", "after"])
_SUFFERED = words("suffered")
_HARMED = words("harmed")
_TOWNS = frozenset("camp hamlet island settlement suburb town valley village".split())
_SURVEY = frozenset(("survey", "poll", "sample"))
_MAKES_UP = word_classes()["part_verb"]
_SAID = 2  # content words of a predicate that tell those counted apart
_NO_STATE = CHANGES | frozenset("made make said took take".split())
_TELLS = frozenset("used needed wanted involved covered shared lost won missed".split())
_THINGS = frozenset("cases copies items bags bales barrels".split())  # no mere pieces of something else
_EXTREME = frozenset("low high peak record estimate".split())
_PACKED = frozenset(("bags", "bales"))
_COME = frozenset(("come", "gone", "become"))
_MOMENT = frozenset("start end time moment peak beginning outset turn height least most day night".split())
_RUNNING = frozenset(("straight", "consecutive", "successive"))


def _innermost(owner: str) -> str:
    """ "mill" of "owner of a mill"."""
    return owner.rsplit(" of ", 1)[-1].removeprefix("a ").removeprefix("an ").removeprefix("the ")


class Counts(Shares):
    """Subjects of counts."""

    def _within(self, target: Numeral, n: Numeral) -> bool:
        """Whether a count only tells whose the subject is: "turnover of the country's 120 stores dropped 4 percent"."""
        low, tag = self.low, self.tag
        p = target.first - 1
        while p > self.start and target.first - p < 5 and tag[p] in ("D", "A", "S", "N") and low[p] != "of":
            p -= 1
        if p <= self.start or low[p] != "of" or tag[p - 1] != "N" or target.last > n.first:
            return False
        head = self._phrase_left(p).lower().split()
        if not head or head[-1] in GENERIC or head[-1] in VESSEL:
            return False
        b = self._span_right(target.last)[1]
        return b < n.first and tag[b] == "V" and (low[b] in CHANGES) and self._verb_left(n.first, b) == b

    def _in_next_clause(self, target: Numeral, n: Numeral) -> bool:
        """ "Was 5 percent lower than in May, and prices eased to 196 yuan": the level has a subject of its own."""
        if target.sent != n.sent or target.first <= n.last or not self._has_verb(self.start, n.first):
            return False
        return any(
            self.low[x] in ("and", "while", "whereas", ";")
            and self.tag[x + 1] in ("N", "D")
            and self._has_verb(x + 1, target.first)
            for x in range(n.last, target.first - 1)
        )

    def _set_in(self, n: Numeral, unit: str) -> bool:
        """ "In 14 countries", "at the 12 sites", of percentages "to 27 countries" too: only where or among how many."""
        p = n.first - 1 - (self.tag[n.first - 1] == "D")
        if n.unit != "1" or p < self.start or n.kind != "level":
            return False
        if unit == "percent" and self.low[p] == "to" and self.tag[p - 1] != "V" and n.last < self.end:
            return self.low[n.last] in AGENT_WORDS
        return self.low[p] in _SET_IN and self._aside(n)

    def _place_of(self, target: Numeral, n: Numeral) -> bool:
        """ "Between the two counts it grew by 4 percent": a change is never that of what its clause is set in."""
        p = target.first - 1 - (self.tag[target.first - 1] == "D")
        return (
            target.unit == "1"
            and target.sent == n.sent
            and self.low[p] in _SET_IN
            and target.last < n.first
            and self.tag[target.last] == "N"
            and self._has_verb(target.last, n.first)
            and not self._has_verb(self.start, target.first)
        )

    def _counted_behind(self, target: Numeral | None, n: Numeral) -> bool:
        """ "A 66.9-percent increase in the exports of three products": no change of the three."""
        if target is None or n.kind != "change" or target.unit != "1" or target.first <= n.last:
            return False
        return self.low[n.last] in CHANGE_NOUN and self.low[target.first - 1] == "of"

    def _aside(self, n: Numeral) -> bool:
        """Whether a count only tells of what or how many something else is: "in 60 provinces", "of 22 analysts"."""
        before = n.first - 1
        if before > self.start and self.tag[before] == "D":
            before -= 1  # "the most of the nine provinces"
        if n.kind == "rank" and n.last < self.end and self.low[n.last] in _RUNNING:
            return self.low[before] == "for"  # "rose for the fifth straight week to 21 million tons"
        return (
            n.kind == "level"
            and n.unit == "1"
            and before >= self.start
            and self.tag[before] == "P"
            and self.low[before - 1 : before + 1] not in _LOOK_AFTER
            # "A total of 2,219 contracts were registered" tells of them
            and self.low[before - 1] not in _TOTAL_OF
            and (self.low[before] in _BESIDE or (self.low[before] == "to" and self._given_to(before)))
            and n.last < self.end
            and self.tag[n.last] in ("N", "V")
        )

    def _in_passing(self, n: Numeral) -> bool:
        """ "In Graz, which has two mills, they fell by 2 percent": a count told of a place in a relative clause, before
        the pronoun that goes on with what was told in front of it."""
        low = self.low
        if n.kind != "level" or n.unit != "1":
            return False
        comma = next((j for j in range(n.last, min(self.end - 1, n.last + 16)) if low[j] == ","), -1)
        if comma < 0 or low[comma + 1] not in ("it", "they"):
            return False
        for j in range(n.first - 1, max(self.start, n.first - 12), -1):
            if low[j - 1] == ",":
                return low[j] in ("which", "where")
        return False

    def _given_to(self, to: int) -> bool:
        """ "Loans were granted to 58 firms": a verb that tells no change stands before "to"."""
        w = self.low[to - 1] if to > self.start else ""
        return self.tag[to - 1] == "V" and w not in CHANGES and w not in _REACHES

    def _volume(self, n: Numeral, left: int) -> str:
        """ "The parcel volume was 76 million packages": what is counted has a name of its own."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > left and (tag[i] in ("A", "D") or low[i] in HEDGE):
            i -= 1
        if i <= left or low[i] not in _MEASURED_BY:
            return ""
        while i > self.start and tag[i - 1] in ("B", "A"):
            i -= 1
        told = self._np_before(i)
        return told if before_preposition(told).lower().endswith(" volume") else ""

    def _count(self, n: Numeral) -> str | None:
        """ "6,277 technology deals", "28 national ones", "two of them"."""
        low, tag, end = self.low, self.tag, self.end
        i = n.last
        if i + 2 < end and low[i] == "fewer" and tag[i + 1] == "N":
            return self._phrase_right(i + 1)  # "40 fewer beds than Velm"
        if n.first - 2 > self.start and low[n.first - 1] == "of" and low[n.first - 2] in _HEADCOUNT:
            whole = self._phrase_left(n.first - 1)
            if " " in whole and not before_preposition(whole).lower().startswith("population"):
                return whole
        if n.first - 2 >= self.start and low[n.first - 1] == "of" and low[n.first - 2] in _PARENTS:
            return "children"  # "said Mariam Ouedraogo, a mother of three in the suburb"
        topics = self.topics
        if i + 1 < end and low[i] == "who" and tag[i + 1] in ("V", "B"):
            base = _TOLD_BY_CLAUSE.split(self.last_of.get("1", ""))[0]
            same = self.counted_at == n.sent and is_plural(base)  # "260,000 refugees, on top of 400,000 who"
            base = base if same or base.lower().rsplit(" ", 1)[-1] in _WHO else "people"
            return self._who(base, i) or base  # "54 percent of the 222,034 who sat the exam"
        if i + 1 < end and low[i] == "of":
            told_again = low[i + 1] in ("these", "those") and tag[i + 2 : i + 3] == [
                "N"
            ]  # "283 of those seats were filled"
            if low[i + 1] == "those" and i + 2 < end and low[i + 2].endswith("ed"):
                # "Skiers accounted for 388 of those injured, hikers for 352"
                verb = self._verb_left(n.first, self.start)
                who = self._np_before(verb) if verb > self.start and low[verb] in _MAKES_UP else ""
                self.frame = f"%s {low[i + 2]}"
                return self.frame % (who if who and not is_agent(who) else "people")
            if not told_again and (
                low[i + 1] in ("them", "these", "those", "which", "it", "whom") or low[i + 2 : i + 3] == ["latter"]
            ):
                verb = self._verb_left(n.first, self.start)
                base = self.last_of.get("1", "") if low[i + 1] == "the" else self._them(n)
                relative = low[i + 1] in ("which", "whom")
                again = self.counted_at == n.sent  # "lists 48 yards, 28 of them in Europe"
                if verb >= 0 and tag[verb] == "V" and base and " of " not in base and not relative and not again:
                    doer = self._np_before(verb)
                    if doer and not is_agent(doer) and doer.lower() != base.lower():
                        return f"{base} of {doer}"
                base = base or (topics[-1] if topics else "")
                return self._told_apart(base, i + (3 if low[i + 2 : i + 3] == ["latter"] else 2)) if base else None
            i = self._past_owner(i + 1)
            text = self._phrase_right(i)
            if text and low[i + 1 : i + 2] == ["ones"] and self.last_of.get("1"):
                return f"{text} {_LEVEL.sub('', self.last_of['1'])}"  # "the 346,000 of foreign ones"
            if text and " " not in text and n.unit == "TEU":
                verb = self._verb_left(n.first, self.start)
                if verb >= 0 and low[verb] in HANDLES:
                    return f"{text} handled"
            if text and " " not in text and text.lower() not in self.by_head and self._heads_clause(n):
                said = self._predicate(text, self._span_right(i)[1])
                if said:
                    self.whole = text
                    return said
            return self._by_doer(self._complete(text, n) or "", n) if text else None

        if i + 1 < end and low[i] in ("are", "were", "is", "was") and tag[i + 1] in ("N", "D"):
            text = self._phrase_right(i + 1 + (tag[i + 1] == "D"))
            if text and tag[i + 1] == "N" and text.islower() and not is_plural(text):
                return self._such(n, text)
            if text:
                return text
        known = self.last_of.get("1") or (topics[-1] if topics else "")
        if i >= end or tag[i] in (".", ",", "T"):
            verb = n.first - 1
            while verb > self.start and (tag[verb] == "A" or low[verb] in HEDGED):
                verb -= 1
            if n.unit == "1" and low[verb] in HANDLES and self.counted_at == n.sent - 1 and not self._passive(verb):
                # "In 2022, 447 million passengers travelled with us. Long-distance services alone carried 41.6 million"
                return f"{before_participle(before_preposition(self.counted))} {participle_of(low[verb])}"
        if (
            i < end
            and low[i] in _SUFFERED
            and (i + 1 >= end or tag[i + 1] in (",", ".", "C", "P"))
            and tag[n.first - 1] == "V"
            and low[n.first - 1] not in BE
        ):
            return f"people {low[i]}"  # "Doctors treated 1,780 wounded"
        if low[n.first - 1] == "of" and low[n.first - 2] in _SURVEY and (i >= end or tag[i] in (".", ",", "P", "V")):
            asked = before_preposition(self.last_of.get("1", "")).rsplit(" ", 1)[-1].lower()
            return f"{asked if asked in _PEOPLE else 'people'} surveyed"  # "a poll of 7,200"
        w = n.first - 1
        while w > self.start and (tag[w] == "A" or low[w] in HEDGE):
            w -= 1
        if (
            w - 4 > self.start
            and low[w] in BE
            and low[w - 3 : w] in (["of", "which", "there"], ["of", "whom", "there"])
        ):
            return self._phrase_left(w - 3 - (low[w - 4] == ",")) or known  # "Forts, of which there are eight"
        if (
            w > self.start
            and low[w - 1] == "there"
            and low[w] in BE
            and self.counted_at == n.sent
            and (i >= end or tag[i] in ("T", ".", ","))
        ):
            return self.counted  # "there were 320 stalls in 2019 and there are 870 now"
        if (
            w - 2 > self.start
            and low[w - 2 : w + 1] == ["there", "will", "be"]
            and self.counted_at >= n.sent - 1
            and (i >= end or tag[i] in ("T", ".", ","))
        ):
            return before_participle(self.counted)  # "54,000 households benefit. Later there will be 95,000"
        if (
            w - 1 >= self.start
            and low[w - 1] in ("of", "among")
            and low[w] in ("which", "whom", "them", "these")
            and known
            # "1,286 companies, among them 164 industrial enterprises": named again
            and (i >= end or tag[i] != "N" or low[w] in ("which", "whom"))
        ):
            return self._told_apart(known, i)
        if (
            w > self.start
            and low[w] == "including"
            and i + 1 < end
            and low[i] in ("from", "in", "at", "with")
            and (whole := self._them(n))
        ):
            return self._told_apart(whole, i)  # "drew 1,409 firms from 38 countries, including 126 from Russia"
        if n.first - 1 > self.start and low[n.first - 1] == "," and (i >= end or tag[i] != "N"):
            # "Of the 136,434 contracts, 56,287 involved": of what the sentence begins with.
            owner = self._of_front(n.first - 1)
            if owner:
                if i < end and tag[i] in ("V", "B") and " of " not in owner:
                    # "Of the 2,400 schools, 310 have no power"
                    them = owner if len(owner.split()) < 4 else before_preposition(owner)
                    told = self._predicated(n, i, i, i, them).removeprefix("share of ")
                    if told and "share of " not in told:
                        self.whole = owner if told != owner else ""
                        return told
                return self._told_apart(self._complete(owner, n) or owner, i)
        if known and i + 2 < end and low[i] == "for" and tag[i + 1] == "T" and low[i + 2] == "whole":
            return known  # "expects 2,400 for the whole of 2020"
        if i + 1 < end and low[i] in ("under", "for", "on", "at", "with") and known and tag[i + 1] in ("N", "D"):
            text = self._phrase_right(i + 1 + (tag[i + 1] == "D"))
            level = text.endswith(("level", "levels"))  # "12 at the regional level"
            if (
                text
                and text.rsplit(" ", 1)[-1].lower() not in _MOMENT
                and (low[i] != "at" or level or self.recent_unit == "1")
            ):
                known = before_preposition(_LEVEL.sub("", known))
                return f"{text} {known}" if level else f"{known} {low[i]} {text}"
        if (
            low[n.first - 1] in _MORE_OF_THEM
            and i < end
            and tag[i] == "B"
            and n.sent == self.counted_at
            and tag[n.first - 2] in ("D", "C", ",")
        ):
            return self.counted  # "17 are in operation, and a further nine are to be switched on"
        if (
            known
            and i < end
            and (tag[i] == "B" or (tag[i] == "V" and (tag[i + 1 : i + 2] != ["N"] or low[self.start] == "of")))
            and (self.counted_at == n.sent or self.para_of.get("1") == self.doc.sents[n.sent].para)
            and self._opens(n, self.start)
        ):
            # "The storm killed 620 people, and 178 are still missing", "144,672 earned a diploma pass"
            others = low[n.first - 1] in ("other", "remaining") and self.counted_at == n.sent
            base = _TOLD_BY_CLAUSE.split(self.counted if others else known)[0]
            base = before_participle(base) if base.endswith("ed") else base
            self.whole = base
            return self._predicate(base, i) or base
        if (
            self.counted_at >= n.sent - 1
            and (i >= end or tag[i] in ("T", ".", ","))
            and (saying := self._verb_left(n.first, self.start)) > self.start
            and low[saying] in OUTER_VERB
            and all(tag[x] in ("A", "D") or low[x] in HEDGED for x in range(saying + 1, n.first))
        ):
            # "Of the 38,400 bales 11% were sold, and brokers expect 41,000 in May"
            return _TOLD_BY_CLAUSE.split(self.counted)[0]
        if low[i : i + 1] == ["such"] and i + 1 < end and tag[i + 1] == "N":
            kind_of = self._text(i + 1, self._span_right(i + 1)[1])
            told = next((x for x in reversed(topics[-8:]) if f"{kind_of} above " in x or x.endswith(f" {kind_of}")), "")
            if told:
                return told.split(" of ")[-1]  # "there were 389 such enterprises"
        while i < end and low[i] in (
            "such",
            "different",
            "various",
            "additional",
            "other",
            "percent",
            "more",
            "further",
            "straight",
        ):
            i += 1
        # "80 newly recognized enterprises"
        newly = i + 1 < end and tag[i] == "A" and tag[i + 1] in ("N", "V") and low[i].endswith("ly")
        i += newly
        while i + 1 < end and tag[i] == "A" and tag[i + 1] == "N" and low[i] not in COMPARATIVE:
            i += 1  # "the three biggest buyers"
        if i >= end or (tag[i] not in ("N", "V") and low[i] not in QUOTES):
            each = low[n.last : n.last + 1] == ["each"]
            elliptic = (i < end and tag[i] == "P" and low[i] not in ("of", "to", "per", "than")) or each
            if low[i : i + 1] == ["to"] and i + 1 < end and self.toks[i + 1][0].isupper():
                elliptic = elliptic or ":" in low[max(self.start, n.first - REACH) : n.first]  # ": 52,000 to Ourang"
            joined = low[n.first - 1] in ("and", ",") or (low[n.first - 1] == ":" and low[i : i + 1] == ["to"])
            return self.counted if elliptic and self.counted_at == n.sent and joined else None
        a, b = self._span_right(i, tail=True)
        text = self._with_participle(a, b)
        if not text:
            return None
        if self.such_at == n.sent and " " not in text and not is_plural(text) and text.islower():
            return self._such(n, text)
        if newly:
            text = f"{low[i - 1]} {text}"
        if b < end and low[b] in ("ones", "one") and known and b - a < 3:
            named = _LEVEL.sub("", known).split()
            return " ".join([self._text(a, b), *(named[1:] if named[0].lower() in DIVISION else named)])
        tail = text.lower().split()
        if (
            len(tail) == 1
            and (tail[0] in LEVEL_ADJECTIVE or ((n.value or 0) > 1 and not is_plural(text)))
            and b + 1 < end
            and low[b] in ("and", ",")
            and tag[b + 1] == "#"
        ):
            # "21 national and 85 provincial parks", "65 to 70 light and 120 to 130 heavy lorries"
            k = b + 1
            while k < end and (tag[k] == "#" or (low[k] == "to" and tag[k + 1 : k + 2] == ["#"])):
                k += 1
            x, y = self._span_right(k)
            while x + 2 < y and low[x + 1] == "-":
                x += 2  # "four national-level and 23 regional-level platforms"
            if y - x > 1 and (tail[0] in LEVEL_ADJECTIVE or is_plural(low[y - 1])):
                return f"{text} {self._text(x + 1, y)}"
        if known and tail[0] in _SUPERLATIVE and all(w in _SUPERLATIVE for w in tail):
            return f"{text} {known}"
        if tail[0] in ("people", "residents", "inhabitants") and low[n.first - 2 : n.first] == ["home", "to"]:
            home = self._np_before(self._verb_left(n.first - 2, self.start))
            # "The largest school is home to 640 people"
            town = is_agent(home) or home.rsplit(" ", 1)[-1] in _TOWNS
            return text if says_nothing(home) or (home.islower() and not town) else "population"
        if tail[0] in ("people", "residents") and n.first - 1 > self.start and low[n.first - 1] == "of":
            head = self._phrase_left(n.first - 1).lower().split()
            if head and (head[-1] in AGENT_WORDS or head[-1] in ("population", "town", "village", "country")):
                return "population"
        if (freed := self._out_of(n, b)) and len(tail) == 1:
            return f"{text} {freed}"
        verb = self._verb_left(n.first, self.start)
        if verb >= 0 and low[verb] in _ADDS and low[verb + 1] != "that" and tail[-1] != "added":
            return f"{text} added"
        if len(tail) == 1 and (tail[0] in _PERSONS or tail[0] in PIECES):
            whole = self._population(n)
            if whole:
                return whole
        if n.unit == "1" and (room := self._room_for(n)):
            return f"{room} for {text}"
        if len(tail) == 1 and tail[0] not in self.by_head:
            return self._bare(n, text, b)
        if (
            len(tail) == 1
            and verb >= 0
            and self.by_head[tail[0]].count(" ") < 2
            and (done := self._done_in(verb, n))
            and not done.endswith("ing")
        ):
            self.whole = self.by_head[tail[0]]
            return f"{self.whole} {done}"  # "She sold 11 cows": of the dairy cows told before
        return self._by_doer(text, n) if verb == n.first - 1 else text

    def _named_doer(self, owner: str, verb: int) -> str:
        """ "Osman airport handled 612,000 passengers": whose they are, where it has a name and is no place."""
        names = owner.split()
        last = names[-1].lower()
        if (
            not 0 < len(names) < 4
            or is_agent(owner)
            or names_place(owner)
            or last.removesuffix("s") in AGENT_WORDS
            or last in _WHO
            or " and " in owner
            or not names[0][0].isupper()
            or (len(names) == 1 and verb - 1 == self.start)
            or (names[0].lower() != names[0] and self._written_small(names[0].lower()))
        ):
            return ""
        return owner

    def _such(self, n: Numeral, text: str) -> str:
        """ "Of these boats, 31 were seaworthy and 52 leaky": those of the whole that are so."""
        whole = self._them(n)
        if not is_plural(whole) or " of " in whole:
            return text
        kind, _, things = whole.lower().partition(" ")
        if things and " " not in things:
            # "31 were foreign boats and 52 domestic"
            for i in range(n.first - 2, max(self.start, n.first - 9), -1):
                if self.low[i] == kind and self.low[i + 1] == things and self.low[i - 1] in BE:
                    whole = things
        self.whole, self.such_at = whole, n.sent
        return f"{whole} {text}" if " " in text else f"{text} {whole}"

    def _told_apart(self, whole: str, i: int) -> str:
        """The name of a part by what is said of it: "of which 2,878 were for inventions", "26 of them on the list"."""
        low, tag, end = self.low, self.tag, self.end
        if low[i : i + 2] == [",", "or"] and "," in low[i + 1 : i + 9]:
            i += 2 + low[i + 1 : i + 9].index(",")
        i = self._past_brackets(i) if low[i : i + 1] == ["("] else i
        start = i
        while i < end and (tag[i] in ("B", "A") or low[i] == "being"):
            i += 1
        if i + 1 >= end:
            return whole
        told = ""
        if tag[i] == "V" and low[i] not in STATIVE:
            if low[i + 1] == "from":
                i += 1
            elif low[i + 1] == "by" and (doer := self._phrase_right(i + 2 + self._skip_determiners(i + 2))):
                told = f"{low[i]} by {doer}"
            elif i > start and low[i + 1] == "as" and i + 2 < end and tag[i + 2] in ("N", "A", "V"):
                last = i + 5 if low[i + 3 : i + 4] == ["-"] else i + 3
                told = f"{low[i]} as {self._text(i + 2, min(last, end))}"  # "of whom 1.99 million were rated as poor"
            elif i > start:
                told = low[i]
        if tag[i] == "P" and low[i] not in ("of", "as", "than", "by"):
            phrase = self._phrase_right(i + 1 + self._skip_determiners(i + 1))
            goes = low[i] in ("to", "from")  # "100,000 workers, among them 15,000 to Qatar"
            told = f"{low[i]} {phrase}" if phrase and (goes or not names_place(phrase)) else ""
            if told and goes:
                return f"{before_preposition(whole)} {told}"
        full = f"{whole} {told}" if told else self._predicate(whole, start) if whole.count(" ") < 4 else ""
        self.whole = whole if full else self.whole
        return full or whole

    def _by_doer(self, whole: str, n: Numeral) -> str:
        """ "Enterprises were behind 2,410 of the contracts": the contracts of enterprises, where those are a part."""
        verb = self._verb_left(n.first, self.start)
        doer = self._np_before(verb) if verb >= 0 else ""
        if not doer or not whole:
            return whole
        whole = self._refine(whole)
        told = f"{whole} of {doer.lower()}"
        part, all_of = (catalogue.bind(x, n.unit or "1", n.kind) for x in (told, whole))
        if part.indicator != all_of.indicator or all_of.indicator is None or part.breakdown == all_of.breakdown:
            return whole
        self.whole = whole
        return told

    def _population(self, n: Numeral) -> str:
        """ "The population was 1,538,715 persons", "it decreased by 131,200 persons": what is told in them."""
        verb = self._verb_left(n.first, self.start)
        if verb < 0 or self.low[verb] not in _MEASURED_BY:
            return ""
        if any(self.tag[i] not in ("A", "D") and self.low[i] not in HEDGE | MOVES_TO for i in range(verb + 1, n.first)):
            return ""
        verb = self._verb_begin(verb)
        owner = self._np_before(verb)
        owner = owner.removeprefix("number of ")
        # a storm may hit and an aid reach people too
        told = self.low[self._verb_left(n.first, self.start)] not in ("hit", "reached")
        head = before_preposition(owner.lower()).rsplit(" ", 1)[-1]
        told = told or head in _PEOPLED or head in _PEOPLE
        said = is_agent(owner) or is_proper_name(owner) or says_nothing(owner) or owner.lower() in PRONOUN_HEAD
        return owner if told and not said else ""

    def _of_front(self, comma: int, dimension: str = "1") -> str:
        """The noun of "Of the 37 sectors," before the comma; of "Of these," what was told in the dimension before."""
        a, b = self._front_span(comma)
        if a + 1 < b and self.low[a + 1] == ",":
            b = a + 1  # "Among them, 23 projects have been signed, 9 are under construction"
        if b == a + 1 and self.tag[a] in ("R", "D"):
            return self.last_of.get(dimension, "")
        b = next((k for k in range(a + 1, b) if self.low[k] in REPORTED or self.low[k] == "counted"), b)
        if a < b and self.tag[a] == "V" and self.low[a] in MONEY_VERB:
            # "Of the 5 billion pesos set aside for seeds last year,"
            while b > a + 1 and self.tag[b - 1] in ("T", "P"):
                b -= 1
            return f"money {self._text(a, b)}"
        return self._text(a, b) if b > a else ""

    def _heads_clause(self, n: Numeral) -> bool:
        """Whether those counted are what their clause is about."""
        i = n.first - 1
        while i > self.start and (self.tag[i] in ("A", "D") or self.low[i] in HEDGED):
            i -= 1
        return self.tag[i] == "W" or self._opens(n, self.start)

    def _predicate(self, noun: str, b: int) -> str:
        """ "59,900 firms entered the market", "12 pupils, among them one girl, are in hospital": what is said of those
        counted."""
        low, tag, end = self.low, self.tag, self.end
        v = b
        if v + 1 < end and low[v] == ",":
            k = next((x + 1 for x in range(v + 1, min(end, v + 14)) if low[x] == ","), v)
            v = k if self._inserts(v + 1) or "them" in low[v:k] else v
        elif v + 2 < end and tag[v] == "P" and low[v] not in _NO_PLACE and tag[v + 1] in ("N", "D"):
            m = v + 2  # "19 of the 26 families on her slope had", "two farms in the north and west of Velm sold"
            while m < end and m < v + 12 and (tag[m] in ("N", "D", "-", "S", "A", "T") or low[m] in _WITHIN):
                m += 1
            # "12 yurts beside a road crossing the desert": that is of the road
            v = m if m < end and tag[m] in ("V", "B") and low[m][-3:] != "ing" else v
        aux = ""
        while v < end and v < b + 18 and (tag[v] in ("A", "B", "T") or (low[v] == "to" and aux)):
            if tag[v] == "B":
                done = v + 1 < end and low[v + 1] in _COME
                if low[v] in HAVE and v + 1 < end and tag[v + 1] in ("D", "N", "#", "P") and not done:
                    break
                aux = low[v]
            elif low[v] == "to":
                aux = "to"  # "35 lakh farmers are to get loans"
            v += 1
        if v >= end:
            return ""
        main = "V" if aux in HAVE and low[v] in _COME else tag[v]
        first = v
        doing = ""
        if main == "B" and low[v + 1 : v + 2] == ["to"]:
            lead, v = "that ", v + 2  # "246,800 had to leave their homes"
        elif main == "B":
            first = v = v + 1
            lead = "with "  # "47 farms had more than 1,000 head"
        elif aux in BE:
            lead = ""  # "42,000 birds were counted", "6.56 million pigs were in stock"
            bound = low[v : v + 2] == ["made", "to"]  # "were made to remove goods"
            if (
                main not in ("V", "P", "N")
                or low[v] in STATIVE
                or (low[v] in _NO_STATE and not bound)
                or low[v] == "left"
            ):
                return ""
        elif main == "V":
            lead = "who " if noun.lower().rsplit(" ", 1)[-1] in _PEOPLE else "that "
            lead += f"{aux} " if aux in HAVE and not low[v].endswith("ed") else ""  # "who had gone", "who received"
            goes_on = tag[v + 1 : v + 2]
            if low[v] in _HARMED and not aux and goes_on not in (["D"], ["N"], ["#"]):
                return f"{noun} {low[v]}"
            if (
                (low[v] in CHANGES and low[v] not in _TELLS)
                or (low[v] in _NO_STATE and low[v] not in _TELLS and goes_on not in (["D"], ["N"]))
                or (
                    (low[v] in STATIVE or low[v] in FROM_VERB)
                    # "14 had closed, so that 209 remained at the end of the year"
                    and (goes_on != ["P"] or tag[v + 2 : v + 3] == ["T"] or tag[v + 2 : v + 4] == ["D", "T"])
                    and not (low[v] in _TELLS and goes_on)
                )
            ):
                return ""
            doing = gerund_of(low[v])
            if low[v].endswith("ed") and (low[v + 1 : v + 2] == ["by"] or self._verb_right(v + 1) >= 0):
                return f"{noun} {low[v]}"  # "64 loans secured by patents", "five of 22 analysts surveyed predicted"
        else:
            return ""
        k, content = v, 0
        while k < end and k < v + 9:
            t = tag[k]
            if (
                t in (",", ";", ".", "(", ")", ":", "W", "T", "B", "C")
                or (t == "#" and k > v and tag[k - 1] != "A")
                or (content >= _SAID and t not in ("N", "-", "S"))
                or (main == t == "P" and content and low[k] != "of")
            ):
                break
            content += t in ("N", "V")
            k += 1
        while k > v and tag[k - 1] not in ("N", "V"):
            k -= 1
        told = self._text(first, k) if k > v else ""
        if told and doing:
            return f"{noun} {doing} {self._text(v + 1, k)}".rstrip()  # "people working in the zone"
        if told.endswith((" average", " total")):
            return ""  # "1,340 families made an average of 31,000 yuan"
        return f"{noun} {lead}{told}" if told else ""

    def _out_of(self, n: Numeral, b: int) -> str:
        """ "We lifted 187,400 people out of poverty", "a million people were lifted out of it"."""
        low, tag = self.low, self.tag
        verb = self._verb_left(n.first, self.start)
        if tag[b : b + 1] == ["B"]:
            verb = b = b + 1
            b += 1
        done = participle_of(low[verb]) if 0 <= verb < self.end and tag[verb] == "V" else ""
        if not done or low[b : b + 2] != ["out", "of"] or b + 2 >= self.end or tag[b + 2] != "N":
            return ""
        return f"{done} out of {self._phrase_right(b + 2)}"

    def _room_for(self, n: Numeral) -> str:
        """ "Will lift the pass's capacity from 1,400 to 3,000 lorries", "a capacity of 400 beds"."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (tag[i] in ("A", "D", "#") or low[i] in HEDGE or low[i] in ("from", "to", "by", ",")):
            i -= 1
        if low[i] == "of" or (low[i] == "for" and low[i - 1] == "capacity"):
            i -= 1
        if low[i] == "capacity" and i < n.first - 1:
            return "capacity"
        verb = self._verb_left(n.first, self.start)
        own = low[verb + 1 : n.first] if 0 <= verb < i and low[i + 1] in ("from", "to", "by") else []
        return "capacity" if "capacity" in own and not any(tag[x] in (",", ";", "W") for x in range(verb, i)) else ""

    def _home_to(self, n: Numeral) -> bool:
        """ "The parks were home to 1,340 companies"."""
        i = n.first - 1
        while i > self.start and (self.tag[i] in ("A", "D") or self.low[i] in HEDGE) and self.low[i] != "to":
            i -= 1
        return self.low[i - 1 : i + 1] == ["home", "to"]

    def _built_of(self, n: Numeral) -> str:
        """ "The 555-seat giant", "a new 28-bed ward": so many of its parts."""
        low, tag, i = self.low, self.tag, n.last + 1
        if (
            n.unit != "1"
            or i + 1 >= self.end
            or tag[i] != "N"
            or tag[i + 1] != "N"
            or low[i] in ("strong", "plus", "odd")
        ):
            return ""
        whole = self._phrase_right(i + 1)
        return f"{low[i]}{'' if low[i][-1] == 's' else 's'} of {whole}" if whole else ""

    def _whose(self, n: Numeral, noun: str) -> str:
        """ "A village with 16 households", "the report's 260 pages": what they belong to, where that is no place."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (tag[i] in ("A", "D") or low[i] in HEDGE):
            i -= 1
        if i <= self.start or (low[i] != "with" and tag[i] != "S"):
            return ""
        owner = self._phrase_left(i)
        head = before_preposition(owner).lower().rsplit(" ", 1)[-1]
        if not owner or is_agent(owner) or names_place(owner) or overlaps(owner, noun) or head in GENERIC:
            return ""
        if low[i] == "with" and head in _DEALINGS:
            return noun  # "held talks with 15 companies"
        if owner.split(" ", 1)[0].lower() in GENERIC:
            return ""  # "had the largest workforce with 369,200 employees"
        return f"{noun} of {_innermost(owner)}"

    def _who(self, noun: str, b: int) -> str:
        """ "People who lost their homes", "engineers working on chips": the clause that says which are counted."""
        low, tag, end = self.low, self.tag, self.end
        if b + 1 >= end:
            return ""
        b += tag[b] == "A" and b + 2 < end and low[b + 1].endswith("ing")  # "people usually living in"
        v = b
        if low[b] in WHO and tag[b + 1] in ("V", "B"):
            v = b + 1
        elif low[b] == "that" and tag[b] == "W" and (told := self._that(noun, b)):
            return told
        elif not (tag[b] in ("V", "N") and low[b].endswith("ing") and tag[b + 1] in ("P", "D", "N", "A")):
            return ""
        k = v
        content = 0
        while k < end and k < v + 8 and content < 4:
            t = tag[k]
            if (t == "#" and not (content == 1 and k + 1 < end and tag[k + 1] in ("N", "#"))) or (
                t in "VB" and k > v + 1 and tag[k - 1] not in ("B", "A")
            ):
                break
            content += t in ("N", "V")
            k += 1
        while k > v + 1 and tag[k - 1] not in ("N", "V"):
            k -= 1
        if low[k : k + 1] == ["of"] and tag[k + 1 : k + 2] == ["#"]:
            return ""  # "3,140 brewers representing a membership share of 7 percent"
        return f"{noun} {self._text(b, k)}" if content > 1 else ""

    def _that(self, noun: str, b: int) -> str:
        """ "31 applications that Velmo has filed": done by whom, where that is told between the two."""
        low, tag, end = self.low, self.tag, self.end
        k = b + 1 + self._skip_determiners(b + 1)
        a = k
        while k < end and k < a + 4 and tag[k] == "N":
            k += 1
        doer = self._text(a, k)
        while a < k < end and tag[k] in ("B", "A"):
            k += 1
        done = participle_of(low[k]) if k < end else ""
        return f"{noun} {done} by {doer}" if done and done not in STATIVE else ""

    def _with(self, noun: str, b: int) -> str:
        """ "29 farms with 1,000 cows or more", "24 districts with fewer than 20,000 electors": their size."""
        low, tag, end = self.low, self.tag, self.end
        if b + 2 >= end or low[b] != "with":
            return ""
        k = b + 1
        while k < end and (low[k] in COMPARATIVE or low[k] in ("than", "at", "least")):
            k += 1
        number = k
        while k < end and tag[k] == "#":
            k += 1
        k += 1
        if low[k : k + 2] in _OR_MORE:
            return f"{noun} {self._text(b, k + 2)}"
        return f"{noun} {self._text(b, min(k, self.end))}" if number > b + 1 else ""

    def _where(self, noun: str, b: int) -> str:
        """ "Cities at or above the prefecture level", "farms in and around the wetland": two joints tell which."""
        low, tag = self.low, self.tag
        if b + 3 >= self.end or tag[b] != "P" or low[b + 1] not in ("and", "or") or tag[b + 2] != "P":
            return ""
        k = b + 3 + self._skip_determiners(b + 3)
        told = self._phrase_right(k) if k < self.end and tag[k] == "N" else ""
        return f"{noun} {self._text(b, b + 3)} {told}" if told else ""

    def _bare(self, n: Numeral, noun: str, b: int) -> str:
        """A bare count gets its owner or what it does: "They house 5,700 entities", "73,900 firms left the market"."""
        tag, low = self.tag, self.low
        lowered = noun.lower()
        if low[b : b + 2] in _OR_MORE:
            b += 2  # "54,000 people or so working with big data"
        if lowered not in PIECES and (whose := self._whose(n, noun)):
            return whose
        known = low[n.first - 1] in _KNOWN_ONES  # "the two sides", "her two sons"
        which = (
            self._who(noun, b)
            or self._with(noun, b)
            or self._where(noun, b)
            or ("" if known or not self._heads_clause(n) else self._predicate(noun, self._past_brackets(b)))
        )
        if which:
            return which
        b += low[b : b + 1] == ["being"]
        if (
            b + 1 < self.end
            and tag[b] == "V"
            and low[b].endswith("ed")
            and (tag[b + 1] in (".", ",", ";", "P", "T", "B") or (tag[b + 1] == "C" and low[b] in _HARMED))
            and low[b] not in STATIVE
            # "a survey of 2,816 households carried out in May": it is the survey that was
            and not (low[n.first - 1] in ("of", "among") and low[n.first - 2] in _ASKED)
        ):
            return f"{noun} {low[b]}"
        if lowered in PIECES and low[n.first - 2 : n.first] in (["up", "from"], ["down", "from"]) and self.recent:
            return self.recent  # "the crop is put at 51 million bags, down from 53 million bags"
        if lowered in PIECES and low[n.first - 1] == "of" and low[n.first - 2] in _HEIGHTS and self.recent:
            return self.recent  # "cut its livestock by a third from the peak of 18.6 million head"
        if lowered in PIECES and low[n.first - 1] == ":" and (label := self._label(n.first - 1)):
            return label  # "Cattle: 5,642,400 head"
        if lowered in PIECES and low[n.first - 1] == "to" and (raised := self._verb_left(n.first, self.start)) >= 0:
            thing = self._object_of(raised, n) if low[raised] in _MOVED and not self._passive(raised) else ""
            if thing and not is_agent(thing) and not says_nothing(thing):
                return thing  # "plans to raise its herd of beef cattle to 1.5 million head"
        behind = n.first - (low[n.first - 1] == "at")
        if lowered in PIECES and tag[behind - 1] == "N" and low[behind - 1] not in _EXTREME:
            goods = self._phrase_left(behind)  # "put output in Brazil at 51 million bags"
            if behind == n.first:
                k = behind - 1
                while k > self.start and tag[k - 1] in ("N", "-"):
                    k -= 1
                goods = self._text(k, behind)  # "horses reached 4.8 million heads and cattle 5.5 million heads"
            if goods and not is_agent(goods) and not names_place(goods):
                return goods
        verb = self._verb_left(n.first, self.start)
        # "deliveries fell 19 percent year-on-year to 415,000 units"
        moved = verb >= 0 and low[verb] in _MOVED and "to" in low[verb : n.first]
        if verb < 0 or (any(tag[i] == "#" for i in range(verb, n.first)) and not (moved and lowered in PIECES)):
            # "sold 1.2 million kettles in May and 1.3 million units in April"
            return self.recent if lowered in PIECES and low[n.first - 1] == "and" and self.recent else noun
        verb = self._verb_begin(verb)
        owner = self._np_before(verb)
        # "Sales hit 415,000 units", but "doctors counted 4,640 cases"
        measures = lowered not in _THINGS or not _MEASURED_BY.isdisjoint(low[verb : n.first])
        if (lowered in PIECES or lowered in _MARKS) and (measures or lowered not in _PACKED):
            measures = measures and low[n.first - 1] not in _GATHERED
            told = owner.lower() in ("they", "it", "these") or (measures and not is_agent(owner))
            return (self._complete(owner, n) if told else "") or noun
        main = self._verb_left(n.first, self.start)
        if (
            low[main] in _MEASURED_BY
            and low[n.first - 1] != "in"
            and before_preposition(owner).rsplit(" ", 1)[-1].lower() in _FLOWS
        ):
            return owner  # "attendance went up by a tenth, reaching 41,000 listeners"
        direct = all(
            tag[x] in ("A", "D", "V") or low[x] in HEDGE or low[x] in COMPARATIVE for x in range(main, n.first)
        )
        told_of = low[main] not in STATIVE or participle_of(low[main]) in _DONE_TO_MANY
        done = participle_of(low[main]) if direct and tag[main] == "V" and told_of else ""
        done = "" if done == "included" else done
        watched = low[n.first - 1] == "by" and self._passive(main) and main == n.first - 2
        if low[main] in _SAYS:
            return noun  # "Xu said 18 farms closed"
        if watched and owner and lowered in _PERSONS and not is_agent(owner) and not names_place(owner):
            return f"{noun} who {low[main]} {owner}"  # "Games of the cup were watched by 51,000 people"
        if not direct:
            # "The scheme brought tap water to 31 villages", "the party was left with seven seats"
            joint = "of"
            if low[n.first - 1] == "of" and tag[n.first - 2] == "N":
                # "a survey of 160,000 households"
                owner, main, joint = _innermost(self._phrase_left(n.first - 1)), n.first - 1, "in"
            if owner.lower() == "they" and low[main] in HAVE and self.counted_at == n.sent - 1:
                owner = self.counted  # "The town has 21 museums. They had 4,000 paintings"
            owner = before_participle(before_preposition(owner))
            apart = (
                owner
                and (low[main] not in BE or self._home_to(n))
                and owner.lower() not in PRONOUN_HEAD
                and (owner[1:].islower() and (owner[0].islower() or is_plural(owner)))
                and not is_agent(owner)
                and not names_place(owner)
                and not overlaps(owner, noun)
                and not says_nothing(owner)
                and low[n.first - 1] != "by"  # "the exam was sat by 40,000 pupils"
                and not is_agent(owner.rsplit(" ", 1)[-1])
                and owner.count(" ") < 4
                and all(tag[x] not in (",", ";", "W", "(", "#") for x in range(main, n.first))
                # "17 schools are closed and 2,300 goats were lost"
                and not (tag[n.first - 1] == "C" and b < self.end and tag[b] in ("B", "V"))
            )
            return f"{noun} {joint} {owner[0].lower()}{owner[1:]}" if apart else noun
        if not owner or (done and is_agent(owner)):
            return f"{noun} {done}" if done else noun
        whose = self._named_doer(owner, verb)
        one = owner.lower() in ("it", "he", "she")
        owner = self._complete(owner, n) or ""
        if one and is_plural(owner):
            owner = ""  # "It holds 87 patents" behind 640 people
        if done:
            if not whose:
                return f"{noun} {done}"
            self.frame = f"{noun} {done} by %s" if "%" not in noun else ""
            return f"{noun} {done} by {whose}"
        if whose and low[main] in _SEES:
            return f"{noun} of {whose}"
        if (
            not owner
            or is_agent(owner)
            or owner.lower() == "enough"  # "enough to feed 100 million people"
            or owner.isupper()  # "WFP reached 574,000 people"
            or any(p[0].isupper() for p in owner.split()[1:])
            or owner.startswith(("value", "share"))
        ):
            return noun
        if owner.lower().endswith(" population"):
            return owner  # "The active population reached 61.1 million people"
        return f"{noun} of {owner}" if lowered not in owner.lower() and len(owner.split()) < 6 else noun
