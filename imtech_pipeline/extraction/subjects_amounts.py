"""Subjects of amounts, extents, ages and gaps: what is weighed, paid, covered, and what it is of."""

from __future__ import annotations

from .lexicon import word_classes, words
from .model import Numeral
from .subjects_joints import Joints
from .subjects_tags import AGE_JOINT
from .subjects_words import (
    AGENT,
    AREA_UNITS,
    BE,
    BRANCHES,
    CHANGE_NOUN,
    COMPARATIVE,
    FROM_VERB,
    GENERIC,
    HANDLES,
    HEDGE,
    LENGTH,
    LEVEL_ADJECTIVE,
    MASS,
    MEANINGFUL,
    MEASURE_GENERIC,
    PRONOUN_HEAD,
    QUOTES,
    REPORTED,
    STATIVE,
    VERB_NOUN,
    before_preposition,
    dimension_of,
    has_own_name,
    is_agent,
    is_plural,
    is_proper_name,
    names_place,
    overlaps,
    participle_of,
    says_nothing,
)

_SPENT = frozenset(("spent", "invested", "allocated", "earmarked"))
_CURRENCY = words("currency_noun")
_MONEY_SIGN = frozenset(("$", "us$", "usd", "eur", "\u20ac", "\u00a3", "gbp", "dollar", "euro"))
_POWER = frozenset(("W", "kW", "MW", "GW", "TW"))
_ENERGY = frozenset(("Wh", "kWh", "MWh", "GWh", "TWh"))
_MADE = words("energy_noun")
_GIVES = words("electricity_verb")
_YIELD = frozenset(("kg/mu", "kg/ha", "t/ha", "t/mu"))
_TOLD_BY_UNIT = (
    (_POWER, words("power_noun"), "capacity"),
    (_ENERGY, words("energy_noun"), "electricity"),
    (AREA_UNITS, words("area_noun"), "area"),
    (_YIELD, words("yield_noun"), "yield"),
    (frozenset(("TEU",)), words("box_noun"), "containers"),
)
_TRADED = frozenset(("sales", "exports", "imports"))
_AREA_WORD = ("area", "acreage")
_UNITS_THAT_TELL = frozenset().union(*(units for units, _, _ in _TOLD_BY_UNIT))
_TIMES = frozenset("year month week day hour annum season quarter time night".split())
_SHIPS = {"exported": "exports", "imported": "imports", "exporting": "exports", "importing": "imports"}
_PAYMENT = words("payment_noun")
_MORE_OF = frozenset(("more", "less", "fewer"))
_EXTENT = {"long": "length", "wide": "width", "high": "height", "tall": "height", "deep": "depth"}
_EXTENT_IN = frozenset("size length width height depth diameter extent".split())
_LEVIED = frozenset(("tariff", "tax", "duty", "levy", "margin"))
_AWAY = words("away")
_AGED = words("person") | {"victims", "pupils", "students", "migrants", "voters"}
_UNDERGONE = word_classes()["undergone"]

_SELLS = frozenset("sells sold sell fetches fetched fetch costs".split())
_WANTED = frozenset("needed required requested sought pledged promised".split())
_AGO = frozenset("before earlier ago later".split())
_FOR_EACH = frozenset(("a", "an", "per", "each", "every"))
_RHYTHM = frozenset("day night hour week season shift".split())
_RHYTHM_COUNTED = _RHYTHM | frozenset(("month", "year"))
_SPARES = frozenset("save saves saved saving replace replaces replaced replacing".split())

_SOWN = frozenset("put puts plant planted plants sow sowed sown sows".split())
_YIELDS = frozenset(("consumption", "intake", "yield", "yields"))
_ELECTRIC = frozenset(("electricity", "electricity of electricity", "power"))

_FROM_THERE = ("ian", "ish", "ese", "can")


class Amounts(Joints):
    """Subjects of amounts."""

    def _exchanged(self, n: Numeral) -> bool:
        """Whether a number is a rate of exchange: "411.5 to the dollar", "1,304 won per euro"."""
        if n.first - 1 > self.start and self.low[n.first - 1] == "=" and dimension_of(n)[:3] in ("mon", "pri"):
            return any(self.low[i] in _MONEY_SIGN for i in range(max(self.start, n.first - 4), n.first - 1))
        if n.last >= len(self.low) or self.low[n.last] not in ("against", "per", "to"):
            return False
        after = self.low[n.last : n.last + 3]
        return (after[:2] in (["to", "the"], ["against", "the"]) and after[2:] != [] and after[2] in _CURRENCY) or (
            after[:1] == ["per"] and after[1:2] != [] and after[1] in _CURRENCY
        )

    def _of_unit(self, n: Numeral, subject: str) -> str:
        """ "The park has 400 MW", "trees cover 9,000 ha": what a unit measures, where the subject does not say it."""
        unit = n.unit or "1"
        if dimension_of(n) != "money":
            subject = subject.removeprefix("value of ")
        if unit not in _UNITS_THAT_TELL and not unit.startswith("1/"):
            return ""
        told = set(subject.lower().split())
        bare = subject == "electricity" or subject.startswith("electricity of ")
        named = " " in subject and subject.istitle()  # "Inner Mongolia Power Group" is no power
        if unit in _ENERGY and " capacity of " in f" {subject}" and self._made(n):
            subject, told = subject.rpartition("capacity of ")[2], set()  # "a mill's capacity of 4 GW; it fed 7 GWh"
        if unit in _ENERGY and (bare or named or told.isdisjoint(_MADE)) and (done := self._made(n)):
            if subject.lower() in _ELECTRIC:
                return f"electricity {done}"  # "Electricity generated 52.7 billion kWh", in a list
            if bare:
                return f"electricity {done}{subject[11:].replace(' of ', ' by ', 1)}"
            if not is_agent(subject) and subject not in MEANINGFUL:
                return f"electricity {done} by {subject}"
        if unit.startswith("1/"):
            each = unit[2:]
            return "" if "per" in told or not each[:1].isdigit() else f"{subject} per {each}"
        for units, known, lead in _TOLD_BY_UNIT:
            if unit in units:
                if told & known:
                    return ""
                return f"{lead} of {subject}"
        return ""

    def _by_unit(self, n: Numeral) -> str:
        """What a unit alone tells: capacity, area, electricity."""
        return next((lead for units, _, lead in _TOLD_BY_UNIT if n.unit in units), "") if n.kind == "level" else ""

    def _made(self, n: Numeral) -> str:
        """ "The stations generated 25 billion kWh": what is done to electricity right before its amount."""
        verb = self._verb_left(n.first, self.start)
        if verb < 0 or self.low[verb] in STATIVE or self._passive(verb) or self.low[verb] not in _GIVES:
            return ""
        return participle_of(self.low[verb])

    def _paid_to(self, n: Numeral, left: int) -> str:
        """ "An allowance of up to 60,000 yuan to holders of a degree": the payment and who gets it."""
        told = self._complete(self._from_left(n, left), n) or ""
        if before_preposition(told).rsplit(" ", 1)[-1].lower() not in _PAYMENT or n.last + 1 >= self.end:
            return ""
        if self.claimed[n.last + 1]:
            return ""
        i = n.last + 1 + self._skip_determiners(n.last + 1)
        who = self._phrase_right(i) if i < self.end and self.tag[i] == "N" else ""
        if not who or is_agent(who) or who[0].isupper() or overlaps(who, told):
            return ""
        return f"{told} {self.low[n.last]} {who}"

    def _rated(self, n: Numeral) -> str:
        """ "A dividend of 0.70 euros per share", "3.61 dollars a gallon": what an amount is told for each of."""
        low, tag = self.low, self.tag
        i = self._past_brackets(n.last)
        if i + 1 >= self.end or low[i] not in ("per", "a") or (low[i] != "per" and dimension_of(n) != "money"):
            return ""
        j = i + 1
        while j < self.end and tag[j] == "N" and j < i + 3 and not self.claimed[j]:
            j += 1
        each = self._text(i + 1, j)
        told = (n.subject or "").lower().split()
        known = {each.lower(), each.lower() + "s", "per"} & set(told) or low[j - 1] in _TIMES
        return "" if known else each

    def _rhythm(self, n: Numeral) -> str:
        """ "Dispatches 305,000 meals a day", "4.20 euros a night": how often that much comes about."""
        low, tag = self.low, self.tag
        i = self._past_brackets(n.last)
        for x in range(i, min(self.end - 1, i + 6)):
            if low[x] in _FOR_EACH and low[x + 1] in (_RHYTHM if n.unit != "1" else _RHYTHM_COUNTED):
                compared = low[x - 1] == "of" or (x + 2 < self.end and low[x + 2] in _AGO)
                told = (n.subject or "").lower().split()
                return "" if compared or low[x + 1] in told else f"{'an' if low[x + 1] == 'hour' else 'a'} {low[x + 1]}"
            if tag[x] in ("V", "B", ",", ";", ".", "#", "W", "C", "("):
                break
        return ""

    def _rate_of_exchange(self, n: Numeral) -> str:
        """What is exchanged: "fell to 13.45 against the dollar", "at $1.29 to the euro", "$1 = 61.8 rupees"."""
        low, told = self.low, n.subject or ""
        if low[n.first - 1] == "=":
            return "exchange rate"
        if low[n.last] == "per":
            return f"{told} per {low[n.last + 1]}"
        return f"exchange rate of {told.removeprefix('price of ')}"

    def _apposed(self, n: Numeral) -> str:
        """ "R&D intensity, 2.31% in 2020, will rise", "buys the harvest, 2,150 tons this year": the noun before."""
        i = n.first - 1
        if i <= self.start or self.low[i] != "," or n.last >= self.end or self.tag[n.last] not in ("P", "T", ","):
            return ""
        told = self._phrase_left(i)
        if told and n.kind == "share" and says_nothing(before_preposition(told)):
            # "had the highest rate of all regions, 20.0%"
            return self._complete(before_preposition(told), n) or ""
        if n.kind == "level":
            known = told and told[0].islower() and self.tag[n.last] in ("T", "D") and not is_agent(told)
            if not known and told and self.tag[n.last : n.last + 2] in ([",", "V"], [",", "B"]):
                # "the sales of goods, 90 million euros, increased": what stands between the commas is told of it
                told = self._core(self._np_start(i), i)
                known = bool(told) and not is_agent(told) and not is_proper_name(told)
                told = self._complete(told, n) or "" if known else ""
            return told if known else ""
        return told if told and has_own_name(told) else ""

    def _named_beside_it(self, n: Numeral) -> str:
        """ "The 25 percent tariff on cars", "a 2.9 percent drop in exports", "the literacy rate, 71 percent,"."""
        low, tag, i = self.low, self.tag, n.last
        if i + 1 >= self.end or n.unit not in ("percent", "percentage_point"):
            return ""
        if n.kind == "share" and low[n.first - 1] == ",":
            told = self._apposed(n)
            return told if has_own_name(told) and not says_nothing(told) else ""
        if low[n.first - 1] not in ("a", "an", "the") or tag[i] != "N":
            return ""
        if n.kind == "share":
            told = self._phrase_right(i)
            named = told.lower().split()
            return told if not _LEVIED.isdisjoint(named) else ""
        if low[i] in CHANGE_NOUN and low[i + 1] in ("in", "of") and i + 2 < self.end and not self.claimed[i + 2]:
            i += 2 + self._skip_determiners(i + 2)
            told = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            return "" if is_agent(told) or says_nothing(told) or told in ("budget", "plan") else told
        return ""

    def _age(self, n: Numeral) -> str:
        """ "Ana Ruiz, 61, of Puebla", "says Li Wei, a 52-year-old villager", "graduates under 35"."""
        low, tag, toks = self.low, self.tag, self.toks
        i = n.first - 1
        while i > max(self.start, n.first - 12) and (
            tag[i] in ("D", "A")
            or low[i] in HEDGE
            or low[i] == "aged"
            or (tag[i] == "N" and (low[i] in AGE_JOINT or low[i][0].isdigit()))
        ):
            i -= 1
        who = ""
        if low[i] in (",", "of", "under", "over", "above", "below") or tag[i] == "N":
            who = self._phrase_left(i + (tag[i] == "N"))
        if n.last < self.end and tag[n.last] == "N" and low[n.last] not in ("and", "or", "to"):
            told = self._phrase_right(n.last)
            if is_proper_name(who) and " " not in told:
                who = f"{told} {who}"  # "Ana Ruiz, a 61-year-old teacher"
        if not who or is_agent(who):
            # "One in three victims was younger than 25", "Ana Ruiz (61)": the people or the person of the sentence
            who = ""
            for k in range(n.first - 1, max(self.start, n.first - 60), -1):
                if low[k] in _AGED or low[k].removesuffix("s") in _AGED:
                    who = toks[k]
                    break
        who = who.removeprefix("share of ")
        head, _, people = who.rpartition(" of ")
        if head and people.lower().removeprefix("the ") in _AGED | {"population"}:
            who = people  # "the jobless rate of people aged 16-24"
        return who if who.lower().startswith(("age", "average age")) else f"age of {who}" if who else "age"

    def _behind(self, n: Numeral) -> str:
        """ "Wants 8 percent more pay", "below the 4 percent retail sales increase": the noun behind a percentage."""
        low, tag, i = self.low, self.tag, n.last
        if low[i] in _MORE_OF and i + 1 < self.end and tag[i + 1] == "N" and not self.claimed[i + 1]:
            text = self._phrase_right(i + 1)
            return "" if is_agent(text) else text
        a, b = self._span_right(i)
        if "P" in tag[a:b]:
            return ""  # "a 60 percent chance of a rate cut"
        if b - a > 1 and low[b - 1] in CHANGE_NOUN and low[b - 1] != "rate" and low[i] not in CHANGE_NOUN:
            told = self._text(a, b - 1)
            return "" if says_nothing(told) else told
        return ""

    def _in_brackets(self, before: Numeral, n: Numeral) -> bool:
        """ "3.1 million tonnes (2009: 2.6 million)": told again of the same thing, for another time or place."""
        low, tag = self.low, self.tag
        if before.last >= self.end or low[before.last] != "(" or n.first - before.last > 12:
            return False
        between = range(before.last + 1, n.first)
        return all(tag[i] in ("T", "A", ":", "P", "+", "-") for i in between) and (
            n.last >= self.end or tag[n.last] != "N" or n.unit == before.unit != "1"
        )

    def _place(self, n: Numeral) -> str:
        """ "The gulf ranks ninth among the ports, one place higher", "climbed four places in the ranking"."""
        low, tag = self.low, self.tag
        told = "place"
        verb = next((i for i in range(self.start, n.first) if tag[i] in ("V", "B")), -1)
        who = self._np_before(verb) if verb > self.start else ""
        if who and (who[0].isupper() or not is_agent(who)) and who.lower().split()[0] not in PRONOUN_HEAD | AGENT:
            told = f"place of {who}"
        for i in range(self.start, self.end - 2):
            if low[i] == "among" or (i == n.last + 1 and low[i] in ("in", "on") and not self.claimed[i + 1]):
                k = i + 1 + self._skip_determiners(i + 1)
                field = self._phrase_right(k) if k < self.end and tag[k] == "N" else ""
                if field:
                    return f"{told} {low[i]} {field}"
        by = (self.recent or self.last_of.get("percent", "")) if told == "place" else ""
        return f"{told} by {by}" if by and "place" not in by else told

    def _done_in(self, verb: int, n: Numeral) -> str:
        """ "The bank bought 7 tonnes of gold": what the verb right before an amount does to it."""
        low, tag = self.low, self.tag
        if any(tag[x] not in ("A", "D") and low[x] not in HEDGE for x in range(verb + 1, n.first)):
            return ""
        done = participle_of(low[verb])
        return done if done and done not in STATIVE and done != "received" else ""

    def _gap(self, n: Numeral, left: int) -> str | None:
        """ "0.7 percentage points higher than the national average": the lead over it or the gap to it."""
        low, tag = self.low, self.tag
        told = self._complete(self._from_left(n, left), n) or self.last_of.get("percent", "")
        if told and all(w in CHANGE_NOUN or w in GENERIC for w in told.lower().split()):
            base = self.last_of.get("percent") or (self.topics[-1] if self.topics else "")
            told = base if "growth" in base else f"growth of {base}" if base else told
        if told and told.startswith("lead of "):
            # "2.7 points lower than the county average and 3 points higher than the city's"
            told = told[8:].rsplit(" over ", 1)[0]
        i = n.last
        if i < self.end and low[i] in COMPARATIVE:
            over = low[i] in ("more", "higher", "faster", "above", "greater", "larger", "better")
            i += 1
            if i < self.end and low[i] in ("than", "above", "below"):
                i += 1
            if low[i : i + 2] in (["that", "of"], ["those", "of"]):
                i += 2  # "4.6 percentage points faster than that of all firms"
            while i < self.end and tag[i] in ("D", "A"):
                i += 1
            other = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
            if other in LEVEL_ADJECTIVE:
                other = f"{other} average"
            if low[n.last : n.last + 1] in (["faster"], ["slower"]) and told and "growth" not in told:
                told = f"growth of {told}"  # "grew by 5 percent, half a point faster than the country's"
            if told and other:
                return f"lead of {told} over {other}" if over else f"gap between {told} and {other}"
        return told or None

    def _amount(self, n: Numeral, left: int, unit: str, following: str) -> str | None:
        """An amount with its noun behind it: "2.28 million tons of milk", "8 million yuan in subsidies"."""
        low, tag, last = self.low, self.tag, n.last
        if (
            dimension_of(n) == "money"
            and low[n.first - 1] == "the"
            and following in _WANTED
            and (last + 1 >= self.end or tag[last + 1] in (",", ".", "P", "T", "C"))
        ):
            return f"money {following}"  # "30 percent of the 214 million dollars required"
        passive = self._undergone(n, left) or self._apposed(n)
        if passive:
            return passive
        if part := self._is_part(n, left):
            return part
        if self.partial == n.sent and "%s" in self.frame and following and tag[last] == "N" and not self.claimed[last]:
            return self.frame % self._phrase_right(last)  # "5 million tons were timber and 3 million tons coal"
        if following and self._opens(n, left) and tag[self._past_brackets(last)] in ("V", "B"):
            done = self._done_with(n)
            if done:
                return done
        if unit in AREA_UNITS and self._opens(n, left) and (sown := self._sown_under(self._past_brackets(last))):
            return f"area under {sown}"
        if following == "worth" and low[last + 1 : last + 2] == ["of"]:
            text = self._phrase_right(last + 2 + self._skip_determiners(last + 2))
            return f"value of {self._complete(text, n)}" if text else None
        if unit in LENGTH and low[n.first - 1] == "within":
            return self._distance(n)  # "grown within 10 km of the barn"
        if unit == "kV":
            line = self._phrase_right(last) if following and tag[last] == "N" else self._from_left(n, left)
            return f"voltage of {line}" if line and "voltage" not in line else line or "voltage"
        if (
            following == "in"
            and last + 1 < self.end
            and low[last + 1] in _EXTENT_IN
            and (unit in LENGTH or unit in AREA_UNITS)
        ):
            # "The park, 14 hectares in size, counted 31 firms"
            whose = self._beside_number(n) or self._complete(self._from_left(n, left), n)
            return f"{low[last + 1]} of {whose}" if whose else low[last + 1]
        if unit == "m" and low[last : last + 3] in (["above", "sea", "level"], ["above", "the", "sea"]):
            if n.first - 1 == self.start:
                return "height above sea level"  # "At 3,700 metres above the sea, teenagers tune their violins"
            verb = self._verb_left(n.first, left)
            owner = self._np_before(verb) if verb >= 0 and low[verb].startswith(("lie", "lay", "is")) else ""
            if owner and owner.lower() not in PRONOUN_HEAD:
                return f"height of {owner} above sea level"
        if unit == "tce" and (verb := self._verb_left(n.first, self.start)) >= 0 and low[verb] in _SPARES:
            return f"standard coal {participle_of(low[verb]) or low[verb]}"  # "enough to replace 245,000 tonnes of"
        sold = following == "in" and n.kind == "level" and low[self._verb_left(n.first, left)] in _SELLS
        if following in ("of", "in") and last + 1 < self.end and not sold:
            if following == "in" and n.first > self.start and low[n.first - 1] in BE:
                told = self._complete(self._from_left(n, left), n)
                place = self._phrase_right(last + 1 + self._skip_determiners(last + 1))
                if told and place and place[0].islower():
                    return f"{told} in {place}"
            held = self._of_phrase(n, left)
            owned = self._past_owner(last + 1) if following == "of" and not held else 0
            if owned > last + 2 and self.tag[owned - 1] == "S" and self.tag[owned] == "N":
                held = self._phrase_right(owned)  # "cut 8 million mu of the county's barley"
            if held and held.endswith(" weight") and (whose := self._complete(self._from_left(n, left), n)):
                return whose  # "Lambs sold came to 640 tons in live weight"
            if held and unit in MASS and low[n.first - 1] in ("at", "from", "to"):
                whose = self._complete(self._from_left(n, left), n) or ""
                if before_preposition(whose).rsplit(" ", 1)[-1].lower() in _YIELDS:
                    return whose  # "The average yield of a cow rose from 8.7 tonnes to 10 tonnes of milk a year"
            if held and dimension_of(n) == "money" and following == "of":
                verb = self._verb_left(n.first, self.start)
                if verb >= 0 and low[verb] in _SHIPS:
                    held = held.removesuffix(f" {low[verb]}")
                    return f"{_SHIPS[low[verb]]} of {held}"  # "exported 4.3 billion yuan of farm products"
            if held:
                return held if unit not in AREA_UNITS or held.lower().endswith(("area", "land")) else f"area of {held}"
        if (
            unit in _POWER
            and following
            and tag[last] == "N"
            and following not in CHANGE_NOUN
            and following not in COMPARATIVE
        ):
            a, b = self._span_right(last)
            if b < self.end and (tag[b] in (",", ".", "C", ";") or "-" in low[n.first : n.last]):
                return f"capacity of {self._text(a, b)}"
        if unit in LENGTH or unit in AREA_UNITS:
            return self._extent(n, left, unit, following)
        if (
            following
            and tag[last] in ("N", "-")
            and n.first > self.start
            and (
                low[n.first - 1] in ("a", "an", "the", "its", "-", "initial", "one-time")
                or (self.headline and tag[n.first - 1] == "V" and tag[last] == "N")
                or (tag[last] == "N" and "-" in low[n.first : n.last])  # "built 300-tonne trucks"
            )
            and following not in CHANGE_NOUN
            and following not in COMPARATIVE
        ):
            i = last + (tag[last] == "-")
            text = self._phrase_right(i)
            if text and low[i] not in ("a", "year", "mark", "line", "level", "target", "or", "-"):
                return self._complete(text, n)
        return None

    def _is_part(self, n: Numeral, left: int) -> str:
        """ "Of it, 410,000 mu was saxaul", "9 million tons, 8.3 million tons of which is corn, and 0.5 million rye"."""
        low, _tag = self.low, self.tag
        i = n.last + 2 if low[n.last : n.last + 2] == ["of", "which"] else n.last
        # "Half of it, 19 billion euros, is wages"
        i += low[i : i + 1] == [","] and low[n.first - 2 : n.first] == ["it", ","]
        if i + 1 >= self.end or low[i] not in BE or not self._opens(n, left):
            return ""
        i += 1 + self._skip_determiners(i + 1)
        part = self._phrase_right(i) if i < self.end and self.tag[i] == "N" else ""
        if not part:
            return ""  # "In the quarter alone, 12 billion was signed"
        a, b = self._front_span(n.first - 1) if low[n.first - 1] == "," else (0, 0)
        whole = self._text(a, b) if b > a + 1 else self._of_same(n) or ""
        head, of, _thing = whole.partition(" of ")
        if not whole or overlaps(whole, part):
            return part
        told = f"{head} of %s" if of else f"%s of {whole}"
        self.frame = told if told.count("%") == 1 else ""
        self.partial = n.sent
        return told.replace("%s", part)

    def _undergone(self, n: Numeral, left: int) -> str:
        """ "2.46 billion yuan was invested in environmental protection", "42,000 mu were planted with trees"."""
        low, tag, end = self.low, self.tag, self.end
        v = self._past_brackets(n.last)
        wanted = low[v : v + 2] == ["to", "be"]  # "expects 24 billion kWh to be wasted"
        # "with 3 million yuan invested in new bridges"
        spent = v < end and tag[v] == "V" and low[v] in _SPENT and "with" in low[n.first - 3 : n.first]
        if v >= end or not (wanted or spent or (tag[v] == "B" and self._opens(n, left))):
            return ""
        while v < end and (tag[v] in ("B", "A") or low[v] == "to"):
            v += 1
        if v + 3 < end and low[v + 1 : v + 3] == ["to", "be"]:
            v += 3  # "are expected to be stored"
        if v >= end or tag[v] != "V" or not (spent or low[v - 1] in BE or low[v - 2] in BE):
            return ""
        if wanted and n.unit not in MASS and n.unit not in _ENERGY:
            return ""
        noun = VERB_NOUN.get(low[v]) or _UNDERGONE.get(low[v]) or ""
        unit = n.unit or "1"
        if unit in AREA_UNITS:
            noun = f"area {low[v]}"
        elif noun in _TRADED and unit in MASS and self.good and noun not in self.by_head:
            noun = f"{self.good} {low[v]}"  # "sold 3 million tons of peat. Officials said that 400,000 were exported"
        elif not noun and (unit in MASS or unit in _ENERGY) and low[v] not in STATIVE and low[v] not in REPORTED:
            noun = f"{self.good if unit in MASS else 'electricity'} {low[v]}".lstrip()  # "26 tonnes had been threshed"
        elif not noun and (dimension_of(n) != "money" or self._of_same(n) or low[v] in STATIVE or low[v] in REPORTED):
            return ""
        elif not noun:
            noun = f"money {low[v]}"  # "A further $2.1 billion was transferred"
        j = v + 1
        if j + 1 < end and tag[j] == "P" and low[j] in ("in", "on", "for", "with", "to", "from", "into", "against"):
            k = j + 1 + self._skip_determiners(j + 1)
            if k < end and tag[k] == "N" and not self.claimed[j + 1]:
                thing = self._phrase_right(k)
                if thing and not is_agent(thing) and not names_place(thing):
                    joint = "in" if noun == "investment" else low[j]
                    return f"{noun} {joint} {thing}"
        known = self._known_measure(noun)
        return known or noun

    def _done_with(self, n: Numeral) -> str | None:
        """An amount that is itself the subject, of what was told in its unit: "900 MW were built at sea"."""
        low, tag = self.low, self.tag
        first = k = self._past_brackets(n.last)
        while k < self.end and k < first + 5 and tag[k] in ("B", "A", "T"):
            k += 1
        if k >= self.end or tag[k] != "V":
            return None
        known = self._of_same(n)
        i = k + 1
        phrase = ""
        if i < self.end and tag[i] == "P" and i + 1 < self.end and not self.claimed[i + 1]:
            j = i + 1 + self._skip_determiners(i + 1)
            if j < self.end and tag[j] == "N":
                phrase = self._phrase_right(j)
        if known and phrase and low[k] in FROM_VERB and low[i] == "from":
            return f"{known} from {phrase}"
        if known and not phrase and low[k] in MEANINGFUL and low[k - 1] in BE and low[k] not in known.split():
            return f"{known} {low[k]}"  # "More than 31 GW was added"
        if not known or not phrase:
            return known
        known = self.wholes.get(known, known)
        base = before_preposition(known) if " of " not in known else known
        told = f"{base} {low[k]} {low[i]} {phrase}"
        self.wholes[told] = self.whole = known
        return told

    def _extent(self, n: Numeral, left: int, unit: str, following: str) -> str | None:
        """Lengths and areas: "covers 8.9 square kilometers" is the area of who covers, "130 km west of" a distance."""
        low, tag, last = self.low, self.tag, n.last
        area = unit in AREA_UNITS
        before = low[n.first - 1] if n.first > self.start else ""
        name = "area" if area else "length"
        if (
            n.first - 3 > self.start
            and low[n.first - 1] == "as"
            and low[n.first - 2] in _EXTENT
            and low[n.first - 3] == "as"
        ):
            thing = self._phrase_left(n.first - 3)
            return f"{_EXTENT[low[n.first - 2]]} of {thing}" if thing else None
        if unit == "m" and low[last : last + 3] == ["above", "sea", "level"] and low[n.first - 1][-3:] == "ing":
            return "height above sea level"  # "Velm, sitting 2,980 meters above sea level, received"
        if not area and low[n.first - 1] in ("within", "every"):
            return self._distance(n)  # "parts made within five kilometers"
        past = self._past_brackets(last)
        if past > last and past < self.end and (low[past] in _EXTENT or low[past] in _AWAY):
            following = low[past]  # "200 km (120 miles) northwest of Velm", "a road 200 km (120 miles) long"
        if not area and following in _AWAY and not (before == "of" and low[n.first - 2] == "length"):
            return self._distance(n)
        if following in _EXTENT:
            beside = self._beside_number(n)
            away = low[n.first - 3 - beside.count(" ") : n.first][:2].count("to")  # "from Velm to Ruse, 47 km long"
            told = (not away and beside) or self._complete(self._from_left(n, left), n)
            return f"{_EXTENT[following]} of {told}" if told else _EXTENT[following]
        i = last + (following == "-")
        if (i < self.end and tag[i] == "N") or (i < self.end and low[i] in QUOTES):
            text = self._phrase_right(i)
            if text and low[i] not in COMPARATIVE and low[i] not in ("year",):
                return f"{name} of {text}"
        if area and (under := self._under(n)):
            return f"area under {under}"
        verb = self._verb_left(n.first, left)
        to = self._past_brackets(last)
        if (
            area
            and not _SOWN.isdisjoint(low[n.first - 2 : n.first])
            and low[to : to + 1] in (["to"], ["with"])
            and to + 1 < self.end
        ):
            crop = self._phrase_right(to + 1 + self._skip_determiners(to + 1))
            if crop:
                return f"area of {crop}"  # "has sown 221 million mu to grain"
        if (
            area
            and verb >= 0
            and tag[verb] == "V"
            and not self._passive(verb)
            and low[verb] not in ("covers", "covered", "covering", "took", "takes")
        ):
            crop = self._object_of(verb, n)
            if crop:
                return crop if any(w in crop.lower() for w in _AREA_WORD) else f"area of {crop}"
        if area and verb >= 0 and tag[n.first - 1] == "N" and low[n.first - 1] not in GENERIC:
            k = n.first - 1
            while k > verb and tag[k - 1] in ("N", "-"):
                k -= 1
            crop = self._text(k, n.first)
            if low[k - 1] in ("and", ",") and tag[k - 2] in ("#", ",") and not is_agent(crop) and not names_place(crop):
                # "Wheat covered 1.05 million mu and tomatoes 186,000 mu"
                return crop if any(w in crop.lower() for w in _AREA_WORD) else f"area of {crop}"
        if verb >= 0 and before != "of" and low[verb].startswith(("cover", "span", "occup", "stretch", "extend")):
            owner = self._np_before(verb)
            if owner and owner.lower() not in PRONOUN_HEAD:
                return f"{name} of {owner}"
        if verb > self.start and low[verb] == "measuring" and tag[verb - 1] == "N":
            return f"{name} of {self._phrase_left(verb)}"  # "opened a bridge measuring 300 metres"
        told = self._complete(self._from_left(n, left, places=True), n)
        if told and names_place(told) and self.recent_unit == unit and tag[n.first - 1] == "N":
            return self.recent  # "India has 12 million hectares of rice land, Nepal 2.6 million"
        if told and low[n.first - 2 : n.first] == ["range", "of"] and "range" not in told:
            return f"range of {told}"
        if verb < 0 and before != "of":
            return None
        if told:
            if has_own_name(told) or any(
                w in ("area", "acreage", "length", "distance", "space", "depth", "height", "floor", "size", "level")
                for w in told.lower().split()
            ):
                return told
            if low[n.last : n.last + 3] == ["above", "sea", "level"]:
                return f"height of {told} above sea level"
            if verb >= 0 and not area and low[verb].startswith(("travel", "run", "stretch", "extend", "lie", "lies")):
                return f"distance of {told}" if low[verb].startswith(("travel", "lie")) else f"length of {told}"
            return f"{name} of {told}"
        return None

    def _under(self, n: Numeral) -> str:
        """ "There are 9,000 hectares under coffee", "3 million were under rye": what an area lies under."""
        i = self._past_brackets(n.last)
        while i + 1 < self.end and self.tag[i] in ("B", "A", "V") and i < n.last + 3:
            i += 1
        if self.low[i] != "under" or i + 1 >= self.end or self.claimed[i + 1]:
            return ""
        i += 1 + self._skip_determiners(i + 1)
        return self._phrase_right(i) if i < self.end and self.tag[i] == "N" else ""

    def _distance(self, n: Numeral) -> str:
        """ "The base, 40 km southeast of Velm", "30 km from the mine", "Velm and Ruse, 47 km apart"."""
        low, tag = self.low, self.tag
        owner = self._beside_number(n)
        joint = "between" if " and " in owner else "of"
        told = f"distance {joint} {owner}" if owner else "distance"
        past = self._past_brackets(n.last)
        for i in range(past, min(self.end - 1, past + 4)):
            if low[i] in ("from", "of", "off") and not self.claimed[i + 1]:
                i += 1 + self._skip_determiners(i + 1)
                place = self._phrase_right(i) if i < self.end and tag[i] == "N" else ""
                if place and low[n.first - 1] != ",":
                    told = "distance"
                return f"{told} from {before_preposition(place)}" if place else told
        return told

    def _beside_number(self, n: Numeral) -> str:
        """What stands right before a number and what hedges it: "a pit 14 m wide", "to Velm, some 40 km away"."""
        low, tag = self.low, self.tag
        i, past = n.first - 1, self._past_brackets(n.last)
        while i > self.start and (tag[i] == "A" or low[i] in HEDGE):
            i -= 1
        if past < self.end and low[past] in _EXTENT and tag[i] == "D" and n.first - i in (2, 3):
            told = self._text(i + 1, n.first)  # "a tower 260 meters high": no adjective, whatever its tag
            return "" if told.endswith(("ing", "ed", "mere", "record")) or low[n.first - 1] in HEDGE else told
        if i <= self.start or not (low[i] == "," or tag[i] == "N"):
            return ""
        told = self._phrase_left(i + (tag[i] == "N"))
        at = i - told.count(" ") - 2
        at -= tag[at] == "D"
        away = past >= self.end or low[past] not in _EXTENT
        if names_place(told) and at > self.start and low[at] == "in" and (self.toks[at - 1][0].isupper() or not away):
            return self._phrase_left(at)  # "Duisburg in Germany, 10,200 km away"
        return told

    def _tells_more(self, doer: str, told: str) -> bool:
        """Whether the one who does it makes a difference: "data centers", "the Osman mine", but no place or office."""
        if not doer or is_agent(doer) or names_place(doer) or overlaps(doer, told) or " of " in doer:
            return False
        return doer.count(" ") == 1 or (doer[0].islower() and is_plural(doer) and doer.count(" ") < 3)

    def _sown_under(self, be: int) -> str:
        """ "552,000 mu (36,800 hectares) are under bamboo and beans": what grows there."""
        i = be + 1
        if be + 2 >= self.end or self.low[be] not in BE or self.low[i] != "under" or self.tag[i + 1] not in ("N", "A"):
            return ""
        return self._phrase_right(i + 1 + (self.tag[i + 1] == "A"))

    def _of_phrase(self, n: Numeral, left: int) -> str | None:
        """ "2.28 million tons of dairy products", "8 million yuan in subsidies"."""
        low, tag = self.low, self.tag
        i = n.last + 1
        word = self.toks[i]
        named = word[:1].isupper() and word[1:].islower()
        if named and low[n.last] == "of" and (names_place(word) or word.endswith(_FROM_THERE)):
            # "18.6 tons of Yunnan coffee", "of Brazilian coffee"
            named = i + 1 >= self.end or not self.toks[i + 1][0].islower() or tag[i + 1] != "N"
        if self.claimed[i] or (named or (tag[i] == "D" and low[i] != "such") or low[i] == "total"):
            return None
        while i < self.end and tag[i] in ("D", "S", "A"):
            i += 1
        a, b = self._span_right(i)
        phrase = self._text(a, b)
        told_in = phrase.split() if low[n.last] == "in" else []
        if any(" ".join(told_in[at:]) in self.places for at in range(len(told_in))):
            return None  # "500 MW in greater Buenos Aires"
        if not phrase or is_agent(phrase) or low[i] in ("it", "them", "which", "operation", "use", "service"):
            return None
        if told_in and phrase in MEASURE_GENERIC and (branch := self._branch(self._verb_left(n.first, left))):
            return f"{phrase} of {branch}"
        told = self._complete(phrase, n)
        if told and n.unit in _POWER and "capacity" not in told:
            return f"capacity of {told}"
        if told and told.islower() and n.kind == "level" and told.count(" ") == 2 and " and " in told:
            maker = self._verb_left(n.first, left)
            if maker >= 0 and low[maker] in HANDLES and not self._passive(maker):
                return f"{told} {participle_of(low[maker])}"  # "handled 9 million tons of imports and exports"
        if told and " " not in told and told.islower() and n.kind == "level":
            known = self.by_head.get(told)
            if known:
                return known
            maker = self._verb_left(n.first, left)
            if maker >= 0 and low[maker] in (
                "handled",
                "handles",
                "produced",
                "produces",
                "produce",
                "made",
                "makes",
                "make",
            ):
                return f"{told} {low[maker]}" if low[maker] == "handled" else f"{told} output"
            if n.unit not in AREA_UNITS and " " not in phrase and (done := self._done_in(maker, n)):
                if done == "invested":
                    return f"investment in {told}"
                first = maker
                while first > self.start and tag[first - 1] in ("V", "B", "A"):
                    first -= 1
                doer = self._np_before(first)
                return f"{told} {done} by {doer}" if self._tells_more(doer, told) else f"{told} {done}"
        return told

    def _branch(self, maker: int) -> str:
        """ "The toy sector saw 12 million yuan in output", "..., generating 12 million yuan": whose output it is."""
        if maker < 0:
            return ""
        low = self.low
        first = maker
        while first > self.start and self.tag[first - 1] in ("V", "B", "A"):
            first -= 1
        owner = self._np_before(first)
        if low[maker].endswith("ing") and low[maker - 1] == ",":
            i = self.start + self._skip_determiners(self.start)
            owner = self._phrase_right(i) if self.tag[i] == "N" else ""
        return owner if owner.rsplit(" ", 1)[-1].lower() in BRANCHES else ""
