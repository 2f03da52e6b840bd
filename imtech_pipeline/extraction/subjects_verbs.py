"""Verbs: who or what does what the nearest verb says, or what the verb itself stands for ("spent ... on")."""

from __future__ import annotations

import re

from .lexicon import word_classes, words
from .model import Numeral
from .subjects_told import Told
from .subjects_words import (
    AGENT,
    BASES,
    BE,
    CHANGE_NOUN,
    CHANGES,
    COMPARATIVE,
    GENERIC,
    HANDLES,
    HAVE,
    HEDGE,
    HEDGED,
    IS,
    MASS,
    MEASURE_GENERIC,
    MONEY_VERB,
    MOVES_TO,
    OBJECT_VERB,
    OUTER_VERB,
    PAST,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PRICED,
    PRONOUN_HEAD,
    STANDS_ALONE,
    VERB_NOUN,
    before_participle,
    before_preposition,
    dimension_of,
    gerund_of,
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
    third_person,
)

_REACHING = frozenset(("reaching", "hitting", "totaling", "totalling", "topping", "exceeding"))
_DOING = frozenset(
    "enterprises firms companies industries sectors plants factories mines farms shops stores banks".split()
)
_EARNED = words("money_noun")
_ECONOMY_VERB = frozenset("grew grow grows growing expanded expand contracted contract shrank shrink".split())
_PUTS = frozenset(
    "put puts pour poured pours pumped plough ploughed plow plowed channelled channeled injected sank".split()
)
_YIELDS = frozenset("gives gave give yields yielded yield produces produced".split())
_MASS = frozenset(("t", "kg", "kt", "Mt"))
_FETCHES = frozenset("priced fetched fetches fetch sells trades traded closed settled ended finished opened".split())
_HIRES = frozenset("employers employer companies firms businesses economy".split())
_YIELDED = frozenset(("output", "harvest"))
_ONLY_CHANGE = CHANGE_NOUN - {"rate", "rates", "inflation", "growth", "pace"}
_WINS = frozenset("added adds add lost loses lose gained gains gain shed sheds cut cuts created creates".split())
_LETS = frozenset("see sees saw seen let lets make makes made help helps helped has have had".split())
# "enabling the number of boats to reach 84"
_ENABLES = frozenset(
    "allowed allowing caused causing enabled enabling helped helping leading led prompted prompting".split()
)
_EXTREMES = words("superlative") | {"lowest", "least", "weakest", "slowest"}
_PART_VERB = word_classes()["part_verb"]
_AIM = words("aim_noun")
_IS_PAID = frozenset("get gets granted receive received receives".split())
_PEOPLE = words("person")
_SOMEBODY = words("named_person") | {"family", "household"}
_STAYS = frozenset("remain remains remained stay stays stayed seem seems seemed become became becomes".split())
_PUTS_AT = frozenset("put puts putting".split())
# What a partner's part is told by: "trade with Mongolia" is not the trade.
_TRADED = frozenset("trade volume value turnover imports exports".split())
_PARTNER = {"partner": "with", "market": "to", "customer": "to", "buyer": "to", "destination": "to"} | dict.fromkeys(
    ("investor", "source", "supplier", "origin"), "from"
)
_FLOW = {"to": "exports", "from": "imports"}
_BALANCE = frozenset(("deficit", "surplus", "balance"))
_SOLD_BY = word_classes()["sold_by"]
_TAKES_IN = frozenset("took take takes taking brought bring brings bringing".split())
_COMES_FIRST = frozenset("lead leads led come comes came follow follows followed rank ranks ranked".split())
_ALLOTTED = frozenset("allotted allocated promised pledged granted given awarded offered".split())
_DRAWN = frozenset("draw draws drew drawn".split())
_DRAWS = _DRAWN | frozenset("allotted allocated".split())
_BY_WEIGHT = frozenset("/kg /t /g /bu /L /l /m3 /oz /lb /bbl".split())
_TRADERS = words("doer_noun") | words("person") | frozenset("family sales brokers kilogram".split())
_ABLE = frozenset(("can", "could", "able"))
_COPES = frozenset("cope handle process treat hold store take produce make".split())
_BUYS = frozenset("bought buy buys acquired acquire acquires purchased licensed licenses leased rented".split())
_AT_PLACE = frozenset("next first second third fourth fifth last top".split())
_MONEY_DONE = word_classes()["money_done"]
_MONEY_TO = word_classes()["money_to"]
_MONEY_PARTICIPLE = word_classes()["money_participle"]
_MONEY_TOLD = words("money_told")
_PARTICLE = frozenset("in out over aside away back behind off home by".split())
_TURNS = frozenset(("turn", "turned", "turning", "turns"))
_PAYS = frozenset("paid pay pays offered offer offers".split())
_FIRM = frozenset("company firm institute bank banks operator investors traders".split())
_MOVED_TO = frozenset("at to by from with under the its their".split())
_BRINGS_ABOUT = words("doer_noun")
_HOUSEHOLD = frozenset("family families household households parents".split())
_ANY_MONEY = frozenset(("revenue", "contributions"))
_BODY = words("body_noun")
_DOES = words("person") | words("people_noun") | words("doer_noun") | _BODY
_LEADING = words("superlative") | frozenset("top topped tops list ranking table lead leader main bulk majority".split())

_RETAILS = frozenset("retails retailed sells sold sell retail".split())
_LEAVES = frozenset(("leave", "leaves", "left"))
_SALES = frozenset(("sales", "exports", "purchases"))
_WHO_DOES = frozenset(("they", "he", "she", "we", "you", "it"))


def _income(who: str, source: str, n: Numeral) -> str:
    """ "The orchard brought his family 96,000 yuan": family income from the orchard."""
    earns = who in _HOUSEHOLD and dimension_of(n) == "money" and source != "" and not is_agent(source)
    return f"{who} income from {source}" if earns else ""


_EARNS = frozenset("earn earned earns made make makes net nets netted".split())
_PAST_VERB = frozenset("up out for in off aside a total upwards downwards upward downward".split())

_REACHES = frozenset(("exceed", "hit", "reach", "total"))


class Verbs(Told):
    """Subjects by their verbs."""

    def _done_to(self, n: Numeral) -> str:
        """ "A fund of 3.4 billion yuan has been budgeted": what is done to it."""
        tag, _low = self.tag, self.low
        k = n.last
        while k < self.end and k < n.last + 4 and tag[k] in ("B", "A"):
            k += 1
        return ""

    def _won_or_lost(self, n: Numeral, left: int) -> str:
        """ "Employers added 8,100 jobs", "mining lost 1,300 posts", "the lake lost 36 sq km of surface"."""
        low, tag = self.low, self.tag
        if low[n.first - 1] == "of" and n.unit == "1" and n.last < self.end and tag[n.last] == "N":
            # "a revised loss of 9,400 jobs"
            head = self._phrase_left(n.first - 1).lower().rsplit(" ", 1)[-1]
            moves = head in CHANGE_NOUN or head in ("loss", "losses")
            thing = self._phrase_right(n.last) if moves and low[n.last] not in COMPARATIVE else ""
            if thing and not says_nothing(thing) and low[n.last] not in CHANGE_NOUN:
                return thing
        verb = self._verb_left(n.first, left)
        if verb < 0 or low[verb] not in _WINS or self._passive(verb):
            return ""
        if any(tag[x] not in ("A", "D") and low[x] not in HEDGE for x in range(verb + 1, n.first)):
            return ""
        i = n.last + (low[n.last : n.last + 1] == ["of"])
        i += self._skip_determiners(i)
        noun = i < self.end and tag[i] == "N" and not self.claimed[i] and low[i] not in COMPARATIVE
        thing = self._phrase_right(i) if noun and low[i] not in CHANGE_NOUN else ""
        if not noun and n.unit == "1" and self.won_at >= self.doc.sents[n.sent].para:
            thing = self.won
        first = verb
        while first > self.start and tag[first - 1] in ("V", "B", "A"):
            first -= 1
        who = self._np_before(first)
        if not thing or says_nothing(thing):
            return ""
        if n.unit == "1":
            self.won, self.won_at = before_preposition(thing), self.doc.sents[n.sent].para
            self.frame = f"{self.won} in %s" if "%" not in thing else ""
        if (
            not who
            or is_agent(who)
            or who.rsplit(" ", 1)[-1].lower() in _HIRES
            or (who[0].isupper() and is_proper_name(who))
            or who.lower() in PRONOUN_HEAD
            or overlaps(who, thing)
        ):
            return thing
        return f"{thing} in {who}" if n.unit == "1" and " " not in who else thing

    def _saw(self, verb: int) -> int:
        """The "see" whose object does what a verb tells, or 0."""
        tag, i = self.tag, verb - 1
        while i > self.start and verb - i < 9 and (tag[i] in ("N", "D", "-") or self.low[i] == "of"):
            i -= 1
        return i if verb - 1 > i > self.start and self.low[i] in ("saw", "see", "seeing", "sees") else 0

    def _subject_of_verb(self, n: Numeral, left: int, before: int | None = None) -> str:
        """Subject of the verb nearest on the left, or what the verb itself stands for."""
        low, tag, start = self.low, self.tag, self.start
        upto = before if before is not None else n.first + (n.form == "verb")
        verb = self._verb_left(upto, left)
        if verb < 0:
            if n.first > start and tag[n.first - 1] == "N":
                return self._phrase_left(n.first)
            return self._leading(n.first)
        if verb - 2 > start and low[verb].endswith("ing") and low[verb - 1] == "of":
            outer = self._verb_left(verb - 1, left)  # "puts the cost of treating a child at"
            if outer >= 0 and low[outer] in _PUTS_AT:
                verb = outer
        # The verb group: "has risen", "was put", "have been registered".
        main = first = verb
        if n.form == "verb" and low[first - 2 : first] == ["more", "than"] and first - 2 > start:
            first -= 2  # "have more than doubled"
        while first > start and (
            tag[first - 1] in ("B", "A")
            or (tag[first - 1] == "T" and first - 2 >= start and tag[first - 2] == "B")
            or (
                tag[first - 1] == "V"
                and (tag[first] in ("V", "B") or low[first] == "to")
                and not self._told_of_noun(first)
            )
            or (
                low[first - 1] == "to"
                and (tag[first - 2] in ("V", "B") or (tag[first - 2] == "A" and tag[first - 3] == "B"))
            )
        ):
            first -= 1
        told = self._of_infinitive(first)
        if told:
            subject = told
        elif first - 3 > start and tag[first - 3] == "N" and self._own_clause(first, main):
            subject = self._phrase_left(first - 2)  # "the share of proceeds that they may keep was increased"
        elif low[first - 1] == "to" and low[first - 2] in ("it", "them") and (told := self._of_same(n) or ""):
            return told  # "the unions want it to be raised to 420 dollars"
        elif low[first].endswith("ing") and first - 1 > start and low[first - 1] == "in" and tag[first - 2] == "N":
            # "assisted China in attaining": the one who does it is the object before.
            subject = self._phrase_left(first - 1)
        elif (seen := self._saw(first)) and low[seen - 1] == "would" and low[seen + 1] not in POSSESSIVE:
            subject = self._core(seen + 1, first)  # "a plan that would see output value exceed"
        else:
            subject = self._np_before(first)
            comma = self._aside_since(first - 1) if not subject and low[first - 1] == "," else 0
            if comma > 0:
                subject = self._phrase_left(comma)  # "The canal, 34 km long and due to open in May, swallowed"
            head, _, thing = subject.partition(" in ")
            if thing and low[first - 1] == "which" and head.lower().rsplit(" ", 1)[-1] in _ONLY_CHANGE:
                subject = thing.removeprefix("the ")  # "a decrease in the clay index, which fell 6.6 percent"
            if low[first - 1] == "," and low[main] in _REACHING and is_agent(subject):
                subject = self._risen(first - 1) or subject
        if (
            subject.lower() in ("it", "they")
            and self.recent
            and self.last_of.get(dimension_of(n)) == self.recent
            and not (low[main] in OBJECT_VERB and left <= main < n.first - 1 and self._object_of(main, n))
        ):
            return self.recent
        if subject.lower() in ("it", "they") and first - 2 > start and (low[first - 2] != "," or tag[start] != "P"):
            # "funding rose until 2019, when it reached": the subject of the clause before.
            other = self._verb_left(first - 2, start)
            while other > start and (
                tag[other - 1] in ("V", "B", "A") or (tag[other - 1] == "T" and tag[other - 2] == "B")
            ):
                other -= 1
            told = self._np_before(other) if other >= 0 else ""
            person = subject == "it" and before_preposition(told).rsplit(" ", 1)[-1].lower() in _DOES | _BRINGS_ABOUT
            if told and not is_agent(told) and not is_proper_name(told) and not person:
                subject = told
        if (
            low[main] in _LEAVES
            and low[n.first - 1] in ("at", "for")
            and dimension_of(n) == "money"
            and n.kind == "level"
            and subject.islower()
            and not is_agent(subject)
            and subject not in PRONOUN_HEAD
        ):
            return f"price of {subject}"  # "A pot of basil leaves the hall at 7 kroner"
        if (
            low[main] in _RETAILS
            and low[main + 1] in ("at", "for")
            and dimension_of(n) == "money"
            and n.kind == "level"
            and (n.value or 0) < 100_000
            and not is_agent(subject)
            and subject not in PRONOUN_HEAD
            and PRICED.isdisjoint(subject.lower().split())
            and not self._each_of(subject)
        ):
            return f"price of {subject}"  # "A bag of beans sold at an average of 5,420 shillings"
        moved = self._moved(main, n) if tag[main] == "V" and not self._passive(main) else ""
        if moved:
            whose = (
                low[main + 1] == "their"
                and moved.lower() in MEASURE_GENERIC
                and " of " in subject
                and is_plural(subject)
            )
            return f"{moved} of {subject}" if whose else moved  # "Makers of speakers lifted their sales by"
        if (
            (low[main] in CHANGES or low[main] in _FETCHES)
            and subject.lower().startswith(("shares in ", "shares of "))
            and (n.kind == "change" or dimension_of(n) == "money")
        ):
            return f"price of {subject}"
        self.subject_at[first] = subject
        if n.kind == "level" and n.unit != "1" and low[main] in _PART_VERB:
            told = self._part_of_topic(main, n, subject)
            if told:
                return told
        if (
            self.recent
            and subject
            and n.kind == "change"
            and low[first - 1 - len(subject.split())] == "which"
            and low[first - 2 - len(subject.split())] == "of"
            and before_preposition(subject).split(" above ")[0].rsplit(" ", 1)[-1].lower() in _DOING
        ):
            # "The added value rose 7 percent, of which large enterprises rose 7.2 percent"
            return f"{before_preposition(self.recent)} of {subject}"
        w = low[main]
        agent = not subject or is_agent(subject) or is_proper_name(subject) or subject in self.places
        if n.kind == "change" and w in _ECONOMY_VERB and subject:
            if self.recent and n.unit == self.recent_unit and (names_place(subject) or is_proper_name(subject)):
                return self.recent  # "Jobs fell 0.6% in Leeds, while York and Hull grew 2.4% and 1%"
            if names_place(subject):
                level = n.applies_to
                counted = level is not None and level.unit == "1"
                return "population" if counted else "GDP growth"  # "Velm grew by 20 percent to 3,400 people"
        if n.unit == "m3" and n.kind == "level" and w in _DRAWS:
            return f"water {'drawn' if w in _DRAWN else participle_of(w)}"  # "The district drew 4.6 billion m3"
        noun = VERB_NOUN.get(w)
        if w in _TURNS and low[main + 1] == "out" and (n.unit == "1" or n.unit in MASS):
            noun = "output"
        if w in ("left", "leave", "leaves") and dimension_of(n) == "money" and self._person(subject, first) is not None:
            noun = "spending"  # "tourists left 2 million euros in the town"
        if (
            w in _TAKES_IN
            and low[main + 1] in ("in", "home")
            and dimension_of(n) == "money"
            and self._person(subject, first) is not None
        ):
            noun = "income"
        if noun == "throughput" and (n.unit == "1" or n.unit in _MASS) and agent and not self._passive(main):
            known = before_participle(self.last_of.get("1", "") if n.unit == "1" else self.good or "freight")
            return f"{known} handled" if known else ""  # "it handled 4,722 over the year"
        if noun == "throughput" and n.kind == "change" and self.recent.startswith("container"):
            return self.recent
        if noun == "throughput" and n.unit == "TEU" and not self._passive(main):
            known = self.last_of.get("TEU", "")
            if self._pronoun(first) and known.startswith("container"):
                return known
            named = bool(subject) and not self._pronoun(first) and not names_place(subject)
            told, joint = (
                ("container throughput", "of") if self.doc.says("throughput") else ("containers handled", "by")
            )
            self.frame = f"{told} {joint} %s"
            return self.frame % subject if named and subject not in self.places else told
        if noun == "sales" and dimension_of(n) == "money" and self._apiece(n):
            noun = "price"
        if noun == "electricity" and dimension_of(n) == "money":
            noun = "revenue"  # "the site generates 789 million dollars"
        if noun == "electricity" and n.kind == "change" and self.recent and self.recent_unit != "kWh":
            return self.recent  # "generated 105 billion yuan of GDP, an increase of 38.1 percent"
        if w in ("lost", "loses", "lose") and n.kind == "level" and dimension_of(n) == "money":
            noun = "loss"
        if w in ("earned", "earning", "earns", "earn") and (doer := self._person(subject, first)) is not None:
            return f"earnings of {doer}" if doer else "earnings"
        if w == "paid" and self._passive(main) and dimension_of(n) == "money" and n.kind == "level":
            # "a picker is paid 120 yuan a day", but "a bonus is paid"
            doer = subject if PRICED.isdisjoint(subject.lower().split()) and subject[:1].islower() else ""
            if subject.lower().split(" ")[0] in PRONOUN_HEAD or self._person(subject, first) == "":
                return "pay"
            if doer and not is_agent(doer) and before_preposition(doer).rsplit(" ", 1)[-1].lower() not in _EARNED:
                return f"pay of {doer}"
        if noun is None and w in _PUTS and dimension_of(n) == "money":
            told = self._went_to(n)
            if told:
                doer = "" if self._pronoun(first) or not subject or names_place(subject) else subject
                if told.isupper() or told == "R&D":
                    self.head = f"spending on {told}"  # "The mill put 3 million euros into R&D"
                    return self.head if agent or not doer else f"{self.head} of {doer}"
                self.head = f"investment in {told}"
                if doer and doer.lower() not in AGENT and " " in doer:
                    return f"investment by {doer} in {told}"
                return self.head
        if noun == "cost" and tag[main] == "V" and (made := self._done_for(first)):
            return f"cost of {made}"
        if w in ("went", "goes", "go") and low[n.first - 1] == "for" and dimension_of(n) == "money" and not agent:
            return f"price of {subject}"  # "a rose went for 11 cents"
        if not agent and dimension_of(n) == "money" and n.kind == "level" and (told := self._each_of(subject)):
            return told  # "A tonne of beet will earn growers 245 zlotys"
        if dimension_of(n).startswith("price") or (w in _FETCHES and dimension_of(n) == "money"):
            thing = "" if agent or self._pronoun(first) else subject
            if thing and (told := self._each_of(thing)):
                return told
            if thing and w == "cost":
                return f"cost of {thing}"
            if thing and not has_own_name(thing) and PRICED.isdisjoint(thing.lower().split()):
                if w == "paid" and self._passive(main):
                    if (n.unit or "")[3:] in _BY_WEIGHT and (good := self._good_of(thing)):
                        return f"price of {good}"
                    joint = "of" if before_preposition(thing).rsplit(" ", 1)[-1].lower() in _PEOPLE else "to"
                    goal = self._goal(n) if joint == "to" else ""
                    return f"payment {goal}" if goal else f"pay{'ment' * (joint == 'to')} {joint} {thing}"
                if w in _IS_PAID:
                    return f"payment to {thing}"  # "Hauliers get 20 yuan per kilogram"
                if w in ("paid", "pay", "pays"):
                    return "price of electricity" if (n.unit or "").endswith("Wh") else "price"
                if w in _EARNS or (w == "expect" and before_preposition(thing).rsplit(" ", 1)[-1].lower() in _TRADERS):
                    return f"earnings of {thing}"  # "Growers earned 30,000 yuan per mu"
                return f"price of {thing}"
        if dimension_of(n) == "money" and n.kind == "level" and (paid := self._money_to(main, n, subject)):
            return paid
        if w in _YIELDS and first > start and (per := self._each(first)):
            return f"yield per {per}"
        if noun is not None:
            spent_on = self._went_to(n) if noun != "cost" else ""  # "costs 560 yuan on Saturdays"
            if spent_on.startswith("against ") and noun == "loans":
                return f"{noun} {spent_on}"
            if spent_on and not spent_on.startswith("against "):
                joint = "in" if noun == "investment" else ""
                if noun == "spending" and spent_on.islower() and spent_on != "average" and "research" not in spent_on:
                    joint = "on"
                self.head = f"{noun} {joint} {spent_on}" if joint else f"{spent_on} {noun}"
                self.frame = f"{self.head} of %s" if "%" not in self.head else ""
                return self.head if agent else f"{self.head} of {subject}"
            inner = self._object_of(main, n) if noun != "debt" else ""  # who is owed has none
            if not inner and noun in ("harvest", "output") and self.recent.startswith("area of "):
                return f"{self.recent[8:]} {noun}"  # "planted 90,000 hectares of rice and harvested 796,000 tonnes"
            if earned := _income(inner, subject, n):
                return earned
            if inner and noun == "loans":
                return f"loans to {inner}"
            if inner and not inner[0].isupper() and noun != "cost":
                return inner
            if noun == "revenue":
                source = self._source(n)
                if source:
                    return f"revenue from {source}"
            known = self._known_measure(noun)
            if self.good and noun in _YIELDED and n.unit in MASS:
                return f"{self.good} {noun}"  # "The firm mined 133,400 tonnes": of the metal told before
            if subject and before_preposition(subject).lower().rsplit(" ", 1)[-1] in _EARNED:
                return subject  # "exports earned 20.1 billion dollars"
            if not agent and not self._pronoun(first) and tag[main] == "V" and not self._passive(main):
                if subject.lower().startswith("share of ") and n.kind == "share":
                    return f"{subject} {w}"  # "raise the share of cars sold under its brand from 35 to 60 percent"
                self.frame = f"{known or noun} of %s".replace("%", "%%").replace("%%s", "%s")
                return f"{known or noun} of {subject}"
            if noun == "cost" and subject.lower() == "it" and (done := self._to_do(n)):
                return f"cost of {done}"
            if noun == "cost" and subject.lower() == "it" and not self.recent:
                thing = self._spoken() or (self.focus if self.focus_at >= n.sent - 1 else "")
                if thing and PRICED.isdisjoint(thing.lower().split()):
                    return f"cost of {thing}"  # "The hall seats 400. It cost 38 million dollars"
            if agent or self._pronoun(first):
                return known or noun
        able = w in _COPES and n.unit in _MASS and main + 4 > n.first and not self._passive(main)
        if able and not _ABLE.isdisjoint(low[first : main + 1]) and not agent and not self._pronoun(first):
            # "The lock will be able to cope with 5 million tons a year", "the mill can process 300 tons a day"
            return f"capacity of {subject}"
        if w in HANDLES and n.unit in _MASS and tag[main] == "V" and not self._passive(main) and main + 3 > n.first:
            if w == "shipped" and not self.good:
                return "exports"
            known, _, done = self.last_of.get(dimension_of(n), "").rpartition(" ")
            if known and done in HANDLES and w != "shipped":
                return f"{known} {participle_of(w)}"  # "handled 9 million tons of imports. Railways carried 8 million"
            # railways carry freight, traders ship their good
            good = re.sub(r" [a-z]{4,}ed$", "", self.good)  # grain, of "grain destroyed"
            return f"{good if w == 'shipped' else 'freight'} {participle_of(w)}"
        if dimension_of(n) == "money" and (meant := self._meant_for(first)):
            return meant
        if w in _PAYS and n.kind == "level" and not self._passive(main) and dimension_of(n) == "money":
            goal = self._goal(n)
            if goal.startswith("for ") and self._buys(n, subject):
                return f"price of {goal[4:]}"
        if (
            dimension_of(n) == "money"
            and n.kind == "level"
            and (done := self._money_done(main, first, n, subject, agent))
        ):
            return done
        if w in CHANGES and n.unit == "percent" and main + 1 < n.first and not self._passive(main):
            # "has trimmed its mainland growth forecast for 2024 to 0.8%"
            changed = self._object_of(main, n)
            foreseen = in_vessel(before_preposition(changed)) or in_vessel(changed)
            if foreseen and not names_place(foreseen):
                return foreseen
        if w in _ALLOTTED and self._passive(main) and n.kind == "level" and dimension_of(n) == "money":
            goal = self._goal(n)
            if goal:
                return f"money {w} {goal}"  # "The ministry was allotted 1.7 million for a new laboratory"
        if w in MONEY_VERB and not self._passive(main):
            inner = self._object_of(main, n) if main + 1 < n.first else ""
            given = (
                low[main].startswith("provid") and low[n.first - 1] == "with"
            )  # "provides the town with 2 million for"
            if inner and not is_agent(inner) and inner.lower() not in GENERIC and not given:
                return inner
            goal = self._goal(n)
            if goal:
                if w == "budgeted":
                    return f"budget {goal}"
                done = "set aside" if low[main + 1] == "aside" else participle_of(w)
                return f"money {done} {goal}".replace("  ", " ")
        if low[n.first - 1] in ("with", "at") and n.kind in ("level", "share") and self._leads(main, n.first - 1):
            if (measure := self._extreme(main, n.first - 1)) and n.unit != "1":
                return measure  # "the West Midlands had the highest unemployment rate with 10.3%"
            # "Mongolia remained the biggest partner with 8.83 billion yuan": of what the text goes on with
            named = subject[:1].isupper() and low[self.start] != subject.lower().split(" ", 1)[0]
            told = self._of_same(n) or ""
            joint = next((_PARTNER[x] for x in low[main : n.first] if x in _PARTNER), "")
            traded = next((x for x in low[main : n.first] if x in ("exports", "imports")), "") if joint else ""
            if not traded and joint in _FLOW and told.lower().rsplit(" ", 1)[-1] in _TRADED | _BALANCE:
                traded = _FLOW[joint]
            if traded and told.lower().endswith(traded):
                traded = told
            if traded and dimension_of(n) == "money" and names_place(subject):
                # "Togo was the main source of its imports with 2 million", "the main buyer, with 1.4 million"
                return f"{traded} {joint} {subject}"
            for at in (" to ", " from ", " with "):
                flow, _, partner = told.rpartition(at)
                if flow and low[main] in _COMES_FIRST and names_place(partner):
                    # "exports to Norway of 4 million; Togo came next with 3 million": of the same flow
                    return f"{flow}{at}{subject}" if names_place(subject) and not n.group else flow
            if not agent and not is_agent(subject) and not (named and told):
                return subject
            flow, _, last = told.rpartition(" ")
            # nobody has the largest part of a trade deficit: it is of the trade
            told = flow if flow and last in _BALANCE else told
            return f"{told} {joint} {subject}" if told and joint and subject and subject not in told else told
        # "The lowest rates were recorded in Malta (2.2%)"
        shown = low[main + 1 : main + 2] == ["in"] and self._passive(main)
        if (agent or (w in OBJECT_VERB and not shown)) and (
            main + 1 < n.first or (n.form == "verb" and low[n.last : n.last + 1] != ["to"])
        ):
            # "Hohhot put 5 billion into", "saw its revenue jump": the object is what is measured.
            inner = self._object_of(main, n)
            if earned := _income(inner, subject, n):
                return earned
            if inner and inner.lower() not in AGENT and inner.lower() not in _ONLY_CHANGE and not only_changes(inner):
                own = main + 1 < n.first and low[main + 1] in ("its", "their")
                if (
                    own
                    and subject
                    and inner.lower() not in GENERIC
                    and not names_place(subject)
                    and subject.lower() not in AGENT
                    and subject.lower() not in PRONOUN_HEAD
                ):
                    return f"{inner} of {subject}"
                return inner
        if (
            agent
            and (subject.lower() not in PRONOUN_HEAD)
            and not (subject and tag[main] != "V" and is_proper_name(subject) and not is_agent(subject))
        ):
            return "" if not subject or is_agent(subject) else subject
        return subject

    def _own_clause(self, first: int, main: int) -> bool:
        """Whether the verbs from `first` to `main` are those of "that they may keep" and of the noun before it."""
        low, tag = self.low, self.tag
        if low[first - 1] not in _WHO_DOES or low[first - 2] not in ("that", "which"):
            return False
        return any(tag[x] == "B" and tag[x - 1] == "V" for x in range(first + 1, main))

    def _aside_since(self, end: int) -> int:
        """The comma that an aside opens with which ends at the comma `end`, where the first noun stands before it."""
        for i in range(end - 1, max(self.start, end - 24), -1):
            if self.low[i] == ",":
                return i if i - self.start < 12 and not self._has_verb(self.start, i) else 0
        return 0

    def _money_done(self, main: int, first: int, n: Numeral, subject: str, agent: bool) -> str:
        """ "Donors promised 400 million dollars", "households put aside 3 billion": what is done with it, never who."""
        low, tag = self.low, self.tag
        w, i = low[main], main + 1
        if tag[main] != "V" or not subject or any(low[x] in BE for x in range(first, main)):
            return ""
        particle = low[i] if low[i] in _PARTICLE else ""
        i += bool(particle)
        until = n.first - 2 * (low[n.first - 2 : n.first] == ["average", "of"])  # "Every visitor left an average of"
        raised = participle_of(w) == "raised"
        i += 2 * (raised and low[i : i + 2] in (["up", "to"], ["at", "least"]))  # "raise up to 13 million"
        if any((tag[x] not in ("A", "D") and low[x] not in HEDGED) or low[x] in _MOVED_TO for x in range(i, until)):
            return ""
        noun = _MONEY_DONE.get(f"{w}_{particle}" if particle else w, "")
        head = before_preposition(subject).rsplit(" ", 1)[-1].lower()
        named = subject.lower().split(" ")[0] not in PRONOUN_HEAD
        if head in _EARNED or head in PRICED or head.removesuffix("s") in PRICED:
            return ""
        who = named and not names_place(subject) and (not agent or is_plural(subject) or is_proper_name(subject))
        doer = subject if who and subject.count(" ") < 4 else ""
        if not noun and (w in _MONEY_TOLD or not (agent or not named or head in _DOES)):
            return ""
        after = self._past_brackets(n.last)
        them = before_participle(self.last_of.get("1", "")) if low[after : after + 2] == ["from", "them"] else ""
        if noun == "revenue" and (source := self._source(n) or them):
            return f"revenue from {source}"
        goal = self._goal(n) if not noun or noun == "contributions" else ""
        owned = low[first - subject.count(" ") - 2] in POSSESSIVE
        told = owned or not doer or is_agent(doer) or head in _BRINGS_ABOUT
        known = "" if raised else self._of_same(n)
        if known and not goal and (not noun or noun in _ANY_MONEY):
            near = self.doc.sents[n.sent].para - self.para_of.get("money", -9)
            if told:
                return ""
            if near < (2 + self._pronoun(first)) and (not noun or "alone" in low[first - 1 : n.first]):
                self.whole = known  # of which this is a part
                return "" if overlaps(doer, known) else f"{known.split(' of ', 1)[0]} of {doer}"
        if not noun:
            done = _MONEY_PARTICIPLE.get(w) or participle_of(w) or (w if w in PAST else "")
            if not done:
                return ""
            done = f"{done} {particle}".rstrip()
            if w in _PAYS and not goal:
                return f"payments of {doer}" if doer else "payments"
            return f"money {done} {goal}" if goal else f"money {done} by {doer}" if doer else f"money {done}"
        if goal:
            return f"{noun} {goal}"
        if noun == "profit" and named and not agent and head not in _BODY:
            noun = "earnings"
        return f"{noun} {'from' if noun == 'revenue' and not agent else 'of'} {doer}" if doer else noun

    def _money_to(self, main: int, n: Numeral, subject: str) -> str:
        """ "The firm owes its suppliers 12 million euros", "the strike cost the airline 30 million": not to whom."""
        low, tag = self.low, self.tag
        noun = _MONEY_TO.get(low[main], "")
        if not noun or tag[main] != "V" or self._passive(main) or main + 1 >= n.first:
            return ""
        i = main + 1 + self._skip_determiners(main + 1)
        if i >= n.first:
            return ""
        a, b = (i, i) if tag[i] == "R" else self._span_right(i)
        a, b = (i, i + 1) if a == b and tag[i] == "R" else (a, min(b, n.first))
        while b < n.first and (tag[b] in ("A", "D") or low[b] in HEDGED or low[b] in ("between", "from")):
            b += 1
        if a == b or b < n.first or tag[i] not in ("N", "R") or low[i] in HEDGED:
            return ""
        whom = self._text(a, min(self._span_right(i)[1], n.first)) if tag[i] == "N" else ""
        if whom and not (
            is_agent(whom) or is_plural(whom) or low[i - 1] in ("the", "its", "their", "each", "every", "a")
        ):
            return ""
        doer = "" if not subject or subject.lower().split(" ")[0] in PRONOUN_HEAD or is_agent(subject) else subject
        if noun in ("cost", "revenue"):
            return f"{noun} {'from' if noun == 'revenue' else 'of'} {doer}" if doer else noun
        if noun == "savings" or (noun == "debt" and doer and doer.lower() not in _BRINGS_ABOUT):
            whose = whom if noun == "savings" else doer
            return f"{noun} of {whose}" if whose else noun
        return f"{noun} to {whom}" if whom else noun

    def _buys(self, n: Numeral, subject: str) -> bool:
        """ "A mill paid 2 million for the patent", but not the state "for every cow" or "for a child"."""
        low = self.low
        i = low.index("for", n.last) + 1
        thing = self._phrase_right(i + self._skip_determiners(i)).rsplit(" ", 1)[-1].lower()
        office = is_agent(subject) and before_preposition(subject).rsplit(" ", 1)[-1].lower() not in _FIRM
        return low[i] not in ("each", "every") and not office and thing not in _PEOPLE and thing + "s" not in _PEOPLE

    def _apiece(self, n: Numeral) -> bool:
        """ "The eggs sold at 2 yuan", "for 2 yuan apiece"."""
        return "at" in self.low[n.first - 2 : n.first] or self.low[n.last : n.last + 1] in (["apiece"], ["each"])

    def _priced(self, n: Numeral, told: str) -> str:
        """ "The mill bought rye from growers at 80 yuan a ton": the good and not who sells or buys it."""
        head = before_preposition(told).rsplit(" ", 1)[-1].lower()
        if head not in _TRADERS and head not in _SALES and not is_proper_name(told):
            return told
        verb = self._verb_left(n.first, self.start)
        thing = self._object_of(verb, n) if verb >= 0 and self.tag[verb] == "V" and not self._passive(verb) else ""
        sold = thing and not is_agent(thing) and before_preposition(thing).rsplit(" ", 1)[-1].lower() not in _TRADERS
        return thing if sold else self.good or told

    def _done_for(self, verb: int) -> str:
        """ "Making a kilogram costs", "treating a child cost": what somebody does for the money."""
        low, tag = self.low, self.tag
        i = verb
        while i > self.start and verb - i < 8 and tag[i - 1] in ("N", "D", "A", "-"):
            i -= 1
        if i == verb or tag[i - 1] not in ("V", "N") or not low[i - 1].endswith("ing") or tag[i] != "D":
            return ""
        opens = i - 1 == self.start or tag[i - 2] in (",", ";", "C", "W")
        return f"{low[i - 1]} {self._text(i + 1, verb)}" if opens else ""

    def _bought(self, n: Numeral, joint: int) -> str:
        """ "Mills bought technology for 3 million yuan": the price of what was bought."""
        verb = self._verb_left(joint, self.start)
        if verb < 0 or self.low[verb] not in _BUYS or self._passive(verb) or dimension_of(n) != "money":
            return ""
        thing, done = self._object_of(verb, n), participle_of(self.low[verb])
        return f"price of {thing} {done}" if thing and done else ""

    def _good_of(self, payee: str) -> str:
        """ "Milk has become cheaper. Farmers were paid 3 yuan a kilo", "coffee growers were paid": for the good."""
        named = before_preposition(payee).split(" ")
        if len(named) == 2 and named[1].lower() in _TRADERS and not names_place(named[0]):
            return named[0].lower()
        told = self._spoken() or self.good
        return "" if is_agent(told) or is_plural(told) else told

    def _each_of(self, thing: str) -> str:
        """ "A barrel of crude trades at", "a kilowatt-hour costs": the price of the good for each of its unit."""
        unit, of, good = thing.partition(" of ")
        unit = unit.lower().removeprefix("average ").removeprefix("single ")
        if unit not in _SOLD_BY:
            return ""
        good = good if of else _SOLD_BY[unit] or self.good
        return f"price of {good} per {unit}" if good else ""

    def _invests(self, n: Numeral) -> bool:
        """Whether the verb before is to invest, which is done "in" something."""
        verb = self._verb_left(n.first, self.start)
        return verb >= 0 and self.low[verb].startswith("invest")

    def _meant_for(self, verb: int) -> str:
        """ "A new yard, for which the region will provide 600 million yuan": what the money is for."""
        low, tag = self.low, self.tag
        i = verb
        while i > self.start + 1 and verb - i < 8 and tag[i - 1] in ("N", "D", "-", "A", "B"):
            i -= 1
        if low[i - 1] != "which" or low[i - 2] != "for":
            return ""
        thing = self._phrase_left(i - 3 if low[i - 3] == "," else i - 2)
        return f"money for {thing}" if thing and not is_agent(thing) else ""

    def _with_partner(self, head: str, upto: int) -> str:
        """ "Laos was its largest partner, with trade up 5 percent": trade with Laos."""
        low = self.low
        verb = self._verb_left(upto, self.start)
        joint = next((_PARTNER[x] for x in low[verb:upto] if x in _PARTNER), "")
        verb = self._verb_begin(verb)
        partner = self._np_before(verb) if joint else ""
        return f"{head} {joint} {partner}" if names_place(partner) else head

    def _extreme(self, verb: int, until: int) -> str:
        """The measure that somebody has the highest or the lowest of, where it has a name of its own."""
        i = verb + 1
        while i < until and (self.tag[i] == "D" or self.low[i] in _EXTREMES):
            i += 1
        a, b = self._span_right(i)
        told = self._text(a, min(b, until))
        return told if has_own_name(told) or not PRICED.isdisjoint(told.lower().split()) else ""

    def _leads(self, verb: int, until: int) -> bool:
        """ "Topped the list", "was the largest market": a verb whose object only tells the place of its subject."""
        low = self.low
        if low[verb] in _COMES_FIRST and all(
            self.tag[x] in ("A", ",") or low[x] in _AT_PLACE for x in range(verb + 1, until)
        ):
            return True  # "leads with", "came next, with"
        return until - verb < 12 and not _LEADING.isdisjoint(low[verb:until])

    def _person(self, subject: str, verb: int) -> str | None:
        """Who earns wages and not revenue: "a worker", "my family"; "" for a pronoun, None for others."""
        head = before_preposition(subject).rsplit(" ", 1)[-1].lower()
        if head in ("i", "he", "she", "we", "who"):
            return ""
        known = head in _PEOPLE or head + "s" in _PEOPLE or head in _SOMEBODY
        return subject if known or self.low[verb - 1] == "who" else None

    def _told_of_noun(self, verb: int) -> bool:
        """ "Contracts bought numbered 781", "funds released were": the participle before the verb is of the noun."""
        low, tag = self.low, self.tag
        done, w = low[verb - 1], low[verb]
        return (
            verb - 2 >= self.start
            and tag[verb - 2] == "N"
            and (done.endswith("ed") or done in PAST_PARTICIPLE)
            and done not in OUTER_VERB
            and (w in IS or w in HAVE or w in PAST or w.endswith("ed"))
        )

    def _moved(self, main: int, n: Numeral) -> str:
        """ "Kept its deposit rate at 5 percent", "leaves output up 2 percent": the object is what is measured."""
        low, tag = self.low, self.tag
        if low[main] in _PUTS_AT and (told := self._put_at(main, n)):
            return told
        if low[main] in _STAYS:
            return ""  # "remains moderate at 31 percent"
        if main + 2 < n.first and low[main + 1] in ("it", "them") and low[main + 2] in MOVES_TO:
            return self._of_same(n) or ""  # "The storm cut them by 60 percent"
        i = main + 1
        while i < n.first and (
            tag[i] in ("D", "S") or low[i] in ("up", "down", "out") or (tag[i] == "T" and i > main + 1)
        ):
            i += 1  # "cut the 2023 crop by"
        j = i
        while j < n.first and (
            tag[j] in ("N", "-") or (low[j] in ("of", "for", "and", "on", "in") and j > i and tag[j + 1] in ("N", "D"))
        ):
            j += 1 + (tag[j] == "P" and tag[j + 1] == "D")
            if tag[j - 1] == "N" and low[j] == "of" and tag[j + 1] == "T" and "S" in tag[j + 2 : j + 4]:
                j = tag.index("S", j) + 1  # "its estimate of this year's growth"
        thing = j
        while j < n.first and tag[j] == "T":
            j += 1
        j = self._past_brackets(j)
        if (
            j == i
            or j >= n.first
            or low[j] not in MOVES_TO
            or self._leads(main, j)
            or (low[i] in HEDGE and tag[i + 1] != "N")  # but "lift the total number of tram stops to"
            or low[i] in COMPARATIVE
        ):
            return ""
        k = j + 1
        while k < n.first and (tag[k] in ("A", "D") or low[k] in HEDGE or low[k] in MOVES_TO):
            k += 1
        if k < n.first:
            return ""
        told = self._core(i, thing)
        inner = in_vessel(told) if told else None
        if inner is not None:
            return inner or self._of_same(n) or ""
        lowered = told.lower()
        if (
            not told
            or is_agent(told)
            or is_proper_name(told)
            or says_nothing(told)
            or any(w in CHANGE_NOUN and w != "rate" for w in lowered.split())
        ):
            return ""
        return told

    def _put_at(self, main: int, n: Numeral) -> str:
        """ "The report puts the cost of treating every child in 12 countries at 1.2 billion"."""
        low, tag = self.low, self.tag
        at = n.first - 1
        while at > main and (tag[at] in ("A", "D") or low[at] in HEDGE) and low[at] != "at":
            at -= 1
        if low[at] != "at" or at - main < 3:
            return ""
        told = self._core(main + 1, at)
        return "" if not told or is_agent(told) or says_nothing(told) or in_vessel(told) is not None else told

    def _part_of_topic(self, verb: int, n: Numeral, subject: str) -> str:
        """ "Patents served as security for 351 million": a part of the amount that the text goes on with."""
        low = self.low
        joint = _PART_VERB[low[verb]]
        if joint and joint not in low[verb + 1 : min(n.first, verb + 6)]:
            return ""
        known = self._of_same(n)
        if not known or (self.para_of.get(dimension_of(n), -9) < self.doc.sents[n.sent].para - 1):
            return ""
        lowered = subject.lower()
        if not subject or lowered in AGENT or lowered in PRONOUN_HEAD or names_place(subject):
            return known
        part = lowered.rsplit(" ", 1)[-1]
        if overlaps(subject, known) or part in STANDS_ALONE:
            return ""
        if part in ("exports", "imports") and "trade" in known.lower().split():
            return subject
        if self.partial == n.sent and self.frame[-2:] == "%s" and known.startswith(self.frame[:-2]):
            return self.frame[:-2] + subject  # "of which knitwear accounted for 11 million and cloth accounted for 12"
        self.frame = f"{known} of %s" if "%" not in known else ""
        self.partial = n.sent
        return f"{known} of {subject}"

    def _risen(self, comma: int) -> str:
        """ "Peru reported an all-time high in copper sales, reaching 3.1 billion": what has its peak."""
        low, tag = self.low, self.tag
        j = comma - 1
        while j > self.start and comma - j < 8 and tag[j] in ("N", "-", "A", "C"):
            j -= 1
        peak = low[j] == "in" and (low[j - 1] in CHANGE_NOUN or low[j - 1] in ("peak", "record", "high", "low"))
        return self._core(j + 1, comma) if peak else ""

    def _of_infinitive(self, verb: int) -> str:
        """ "The bank expects lending to grow by": what is to do it stands between the verb and its infinitive."""
        low, tag, start = self.low, self.tag, self.start
        if verb - 4 > start and low[verb - 1] == "to" and low[verb] in _REACHES and tag[verb - 2] == "T":
            i = verb - 2
            while i > start and (tag[i] in ("T", "#", "-") or low[i] == "by"):
                i -= 1
            if tag[i] == "V" and (low[i] in CHANGES or third_person(low[i]) in CHANGES):
                told = self._np_before(i)  # "saw its exports surge 6 percent year on year to reach"
                return "" if is_agent(told) or names_place(told) else told
        if verb - 3 >= start and tag[verb - 1] == "N" and (low[verb] in BASES or third_person(low[verb]) in CHANGES):
            a = verb - 1
            while a > start and tag[a - 1] in ("N", "-"):
                a -= 1
            if a - 1 > start and tag[a - 1] == "D" and low[a - 2] in _LETS:
                if low[a - 1] in ("its", "their") and low[verb] not in _ECONOMY_VERB:
                    return ""  # the revenue of the park, which says more, but the exports that a country saw shrink
                told = self._core(a, verb)  # "Peru has seen its exports shrink", "has the population shrink"
                return "" if is_agent(told) else told
        if verb - 3 < start or low[verb - 1] != "to" or tag[verb - 2] != "N" or low[verb - 2] in _AIM:
            return ""
        a = verb - 2
        while a > start and (
            tag[a - 1] in ("N", "-", "D", "A", "S")
            or low[a - 1] in ("of", "for", "from", "in", "on", "and", "per")
            or (tag[a - 1] == "#" and low[a - 2] == "per")
        ):
            a -= 1
        # "The target is for exports to reach", "called for exports to reach", "set a target for exports to reach"
        meant = next((i for i in range(verb - 3, a - 1, -1) if low[i] == "for"), 0)
        if meant > start and (tag[meant - 1] == "B" or low[meant - 1] in _AIM or low[meant - 1][:4] == "call"):
            told = self._core(meant + 1, verb - 1)
            return "" if is_agent(told) else told
        # "enabling the number of boats per 1,000 people to reach"
        wanted = a > start and tag[a - 1] == "V" and (low[a - 1] in OUTER_VERB or low[a - 1] in _ENABLES)
        if not wanted:
            return ""
        told = self._core(a, verb - 1)
        return "" if is_agent(told) else told

    def _each(self, verb: int) -> str:
        """ "Each cow gives 9 tons", "an average hectare yielded": the noun that a yield is told for."""
        low, tag = self.low, self.tag
        i = verb
        while i > self.start and tag[i - 1] in ("N", "-", "A", "T"):
            i -= 1
        lead = low[max(self.start, i - 2) : i + 1]
        if low[i - 2 : i] == ["of", "the"] and low[i - 3] == "each":
            return before_preposition(self.last_of.get("1", ""))  # "each of the latter yields 33 kilos"
        if "each" in lead or "every" in lead or "average" in lead:
            return self._core(i + (low[i] == "average"), verb)
        return ""

    def _object_of(self, main: int, n: Numeral) -> str:
        i = main + 1
        low, tag = self.low, self.tag
        until = n.first if n.first > main else self.end
        if tag[main] == "B" and low[main] in BE:
            return ""
        while i < until and (tag[i] in ("D", "A", "S") or low[i] in _PAST_VERB):
            i += 1
        if i >= until or tag[i] != "N" or low[i] in HEDGE or low[i] in COMPARATIVE:
            return ""
        if low[i] in ("average", "total") and low[i + 1 : i + 2] == ["of"] and n.first - i < 4:
            return ""  # "herders earned an average of 3,800 yuan"
        a, b = self._span_right(i)
        return self._text(a, min(b, until))

    def _goal(self, n: Numeral) -> str:
        """ "will set aside 50 million yuan a year for the dairy center": what the money is for."""
        low, tag, end = self.low, self.tag, self.end
        j, steps = n.last, 0
        while j < end and steps < 12:
            w = low[j]
            if w in ("for", "to", "into", "on") and j + 1 < end and not self.claimed[j + 1]:
                k = j + 1
                while k < end and tag[k] in ("D", "A", "V"):
                    k += 1
                phrase = self._phrase_right(k) if k < end and tag[k] == "N" else ""
                if phrase and not is_agent(phrase):
                    return f"{w} {phrase}"
                if not phrase:
                    return ""
                j = k
            if w in (",", ";", "."):
                return ""
            j += 1
            steps += 1
        return ""

    def _source(self, n: Numeral) -> str:
        """ "earned 38 billion yuan from tourism": what it came from."""
        i = self._past_brackets(n.last)
        if i + 1 < self.end and self.low[i] == "from" and self.tag[i + 1] in ("N", "D"):
            return self._phrase_right(i + 1 + self._skip_determiners(i + 1))
        if self.low[i : i + 1] == ["from"] and self.low[i + 1 : i + 2] in (["them"], ["it"], ["these"]):
            return self.good
        return ""

    def _to_do(self, n: Numeral) -> str:
        """ "repairing the bridge" of "It cost 3 million pounds to repair the bridge"."""
        i = n.last + 1
        if i + 1 >= self.end or self.low[i - 1] != "to" or not (doing := gerund_of(self.low[i])):
            return ""
        i += 1 + self._skip_determiners(i + 1)
        what = self._phrase_right(i) if i < self.end and self.tag[i] == "N" else ""
        return f"{doing} {what}" if what else ""

    def _went_to(self, n: Numeral) -> str:
        """ "spent 5 billion yuan ($785 million) on research and development": what it went to."""
        low, tag, end = self.low, self.tag, self.end
        j, steps = n.last, 0
        while j < end and steps < 10:
            if low[j] == "against" and j + 1 < end:
                a, b = self._span_right(j + 1 + self._skip_determiners(j + 1))
                phrase = self._with_participle(a, b)
                if low[b : b + 2] == ["and", "other"] and (wider := self._phrase_right(b + 2)):
                    # "against pledged patents and other scientific achievements": pledged achievements, all of them
                    phrase = f"{self._text(a, a + 1)} {wider}" if low[a].endswith("ed") and b > a + 1 else wider
                return f"against {phrase}" if phrase else ""
            if (
                (low[j] in ("on", "into") or (low[j] == "in" and self._invests(n)))
                and j + 1 < end
                and not self.claimed[j + 1]
            ):
                k = j + 1
                while k < end and (tag[k] in ("D", "A") or (tag[k] == "#" and not low[k][0].isdigit())):
                    k += 1
                if k + 1 < end and tag[k] == "#" and tag[k + 1] == "N" and k == j + 1:
                    k += 1  # "wants to spend 1.9 million euros on 64 small flats"
                phrase = self._phrase_right(k) if k < end and tag[k] == "N" else ""
                if low[j] == "into" and k + 1 < end and tag[k] == "V" and low[k].endswith("ing"):
                    m = k + 1 + self._skip_determiners(k + 1)
                    done = self._phrase_right(m) if m < end and tag[m] == "N" else ""
                    phrase = f"{low[k]} {done}" if done else ""  # "put 280 million into raising the birth rate"
                return "" if low[j] == "in" and (is_agent(phrase) or phrase[:1].isupper()) else phrase
            if low[j] in (",", ";") or tag[j] == "V":
                return ""
            j += 1
            steps += 1
        return ""
