"""What was told before: the topics, what pronouns stand for, the fuller phrase that a bare noun is short for."""

from __future__ import annotations

from .lexicon import words
from .model import Numeral
from .subjects_phrases import KEEPS_PREPOSITION, Phrases
from .subjects_tags import FIXED
from .subjects_words import (
    AGENT_WORDS,
    ALIKE,
    BE,
    GENERIC,
    HEDGE,
    KNOWN_VERB,
    MASS,
    MEASURE_GENERIC,
    PRICED,
    PRONOUN_HEAD,
    RATE_NAME,
    RATIO_OF,
    REACH,
    STANDS_ALONE,
    before_participle,
    before_preposition,
    dimension_of,
    has_own_name,
    in_vessel,
    is_agent,
    is_forecaster,
    is_mass_noun,
    is_plural,
    is_proper_name,
    names_economy,
    names_place,
    only_changes,
    says_nothing,
    shape_of,
)
from .tokens import Doc, Sentence

_NUMBERED = 12  # how far before a change "the number of guests" may stand
_CARD = 14  # the lines of a card are short
POLL = frozenset("poll polls survey surveys median information indicators".split())
_PUTTING = words("putting")
_MOST_OF = 5
_GROUPS = frozenset("domestic female foreign inbound male outbound private public rural state-owned urban".split())
_AIMED = frozenset(("budget", "goal", "plan", "quota", "target"))
_FORESEES = frozenset("anticipates estimates expects forecasts foresees predicts projects reckons sees".split())
_HOSTS = words("hosting")
_TAKEN_IN = frozenset(
    "budget earnings expenditure income output profit profits revenue revenues sales spending turnover".split()
)
_OF_TAKEN_IN = tuple([word] for word in sorted(_TAKEN_IN))
_PEOPLE = words("people_noun")
_DOERS = words("doer_noun")
_SUM = words("money_noun") | frozenset(
    "profit profits income earnings loss losses debt deficit margin spending commission".split()
)
# Measures that mean something without an owner; a value, a cost or a share is always that of something.
_PARTNERS = (" from ", " with ", " to ")
_ANSWER = frozenset("yes no both neither none sure absolutely exactly mostly hardly certainly quite true right".split())
_ASKING = frozenset(("q", "a", "how", "fast", "why"))
_WANTS = _FORESEES | frozenset(
    "anticipate anticipated expect expected foresaw foresee pencilled penciled pencils predict predicted want wanted"
    " wants".split()
)
_WANTED = frozenset(("for", "in", "just", "only", "still"))
_WANTING = 6
_ASKER = 8  # words that who asks may have: "Hainan Daily:"
_ASKS_WITH = frozenset("can could did do does had has have may must should will would".split())
_ASKS_NOTHING = frozenset("help isn't aren't last little look lot matter next question thing things yourselves".split())
_SUPERLATIVE = words("superlative")
_EXTREME = _SUPERLATIVE | {"lowest"}
_SAYS = words("speaking", "place_words.txt")
_PLACED = frozenset(
    "leads led lead heads headed head tops topped top came comes come ranked ranks trails trailed follows followed"
    " last first second third next ahead behind bottom remained overtook overtaken".split()
)
_COSTS = frozenset(("cost", "costs"))
_THINKS = frozenset(
    "expects expected hopes reckons reckoned estimates thinks believes sees noted notes points wants".split()
)
_EXTENTS = frozenset("area length height depth width distance".split())
_ONE = frozenset("he she his her".split())
_BANK_RATE = frozenset("bank benchmark key policy repo call overnight refinancing lending deposit deposits".split())
_PACED = frozenset("adjusted annual annualised annualized monthly seasonally".split())
_TALLY = frozenset("total tally figure number count sum".split())


def _is_poll(subject: str, n: Numeral) -> bool:
    """ "A poll of 17 analysts had pointed to a gain": who says a figure, and not what it is of."""
    return n.kind == "change" and before_preposition(subject.lower()).rsplit(" ", 1)[-1] in POLL


_OUT_OF_WORK = frozenset(("jobless", "joblessness", "unemployed", "unemployment"))


class Told(Phrases):
    """What the text has told so far."""

    def __init__(self, doc: Doc, claimed: list[bool]) -> None:
        super().__init__(doc, claimed)
        self.topics: list[str] = []  # subjects of the levels told so far, latest last
        self.told = 0  # how many topics there were when the sentence began
        self.last_of: dict[str, str] = {}  # the latest subject of a dimension: money, counts, shares, a physical unit
        self.main_told: dict[
            str, str
        ] = {}  # the same of the sentence, without what only goes along with another figure
        self.para_of: dict[str, int] = {}  # the paragraph that told it
        self.count_of: dict[str, dict[str, int]] = {}  # how often a subject was told in a dimension
        self.rate_at = -9  # the sentence that told a percentage last
        self.held: tuple[Numeral | None, str] = (None, "")  # the level that a share stands before, and its subject
        self.counts_here: list[tuple[float, str]] = []  # how many of what the sentence has told so far
        self.told_here: list[str] = []  # of what the sentence has told so far
        self.named_rate = ""  # the last rate that has a name of its own: "unemployment rate"
        self.focus = ""  # what the clauses are about: their grammatical subject, where it is no place and no agent
        self.focus_at = -1
        self.head = ""  # the noun that a verb stands for, with what it went to: "R&D spending"
        self.frame = ""  # "spending of %s": what a verb left out would say of the noun before the next number
        self.won, self.won_at = "", -1  # what is won and lost ("jobs"), and the paragraph that told it
        self.economy = False  # whether the text is about the whole economy: "growth" alone is that of GDP then
        self.list_lead = ""
        self.card, self.card_at = "", -1  # what a line without a number says of the bare numbers in the lines below it
        self.asked = ""  # what a question asks for, while its answer goes on
        self.asked_para = self.asked_at = -1
        self.counted, self.counted_at = "", -1  # what the sentence counted first
        self.good = ""  # the good weighed last: "grain"
        self.latter = ""  # what "the latter" is of the two things that the sentence before ended with
        self.recent = ""  # the subject told last in the sentence
        self.recent_unit: str | None = None
        self.told_before, self.unit_before = "", ""  # the same of the sentence before, in the same paragraph
        self.share_now = ""  # the share of a level told last in the sentence
        self.share_noun = ""  # whom the share told last in the sentence says something of
        self.subject_at: dict[int, str] = {}  # grammatical subjects found in the sentence, by their verb
        self.wholes: dict[str, str] = {}  # by the name of a part what it is a part of
        self.partial = -1  # the sentence that told of parts of what stays spoken of
        self.spoken: str | None = None  # what the sentence before is about; None until it is asked for
        self.sent = 0
        self.people: list[int] | None = None  # where a person is named; None until asked for
        self.places: set[str] = set()  # what the text names as places, in the catalogue or not
        self.sent_told = -1  # the last sentence with statements

    def _set_focus(self) -> None:
        for verb in sorted(self.subject_at):
            told = self.subject_at[verb]
            if told and told.split()[0].lower() not in PRONOUN_HEAD and not is_agent(told):
                self.focus = told
                self.focus_at = self.sent
                return

    def _heading(self, sent: Sentence) -> None:
        """A run-in heading ("Technology market.") or a lead with a colon ("The capacity was split:") sets the topic."""
        sents, low = self.doc.sents, self.low
        self.list_lead = ""
        if sent.para != self.asked_para:
            self.asked = ""
        if sent.index == 0:
            return
        before = sents[sent.index - 1]
        if (
            before.para == sent.para
            and before.last - before.first <= 6
            and (before.index == 0 or sents[before.index - 1].para != before.para)
        ):
            words_before = low[before.first : before.last]
            if (
                words_before[-1] == "."
                and not any(w in KNOWN_VERB or w in BE or w[0].isdigit() or FIXED.get(w) == "#" for w in words_before)
                and words_before[0] not in _ANSWER
                and FIXED.get(words_before[0]) not in ("A", "P", "R", "C", "W")
            ):
                answers = words_before[0] in ("q", "a") and words_before[1:2] == [":"]
                head = self._text(before.first + 2 * answers, before.last - 1)
                if not is_agent(head) and (
                    len(head) < 6 or not head.isupper()
                ):  # "KAMPALA." is where the report is from
                    self.topics.append(head)
                    self.last_of.clear()
        for s in reversed(sents[max(self.sent_told + 1, sent.index - 3) : sent.index]):
            if s.para < sent.para - 1 or s.index <= self.asked_at:
                break
            if low[s.last - 1] == "?":
                self.asked_at = s.index
                self._question(s)
                break

    def _question(self, before: Sentence) -> None:
        """What a question asks about is the topic of the answer."""
        low, tag = self.low, self.tag
        self._tags(before.first, before.last, [])
        best = first = ""
        i, end = before.first, before.last - 1
        for k in range(i, min(i + _ASKER, end)):
            if low[k] == ":":
                i = k + 1  # who asks
        opened = i
        while i < before.last:
            if tag[i] == "N" and low[i] not in _ASKING and low[i - 1] != "how":
                a, b = self._span_right(i)
                after = max(b, i + 1)
                if b == end and b - a > 1 and tag[a - 1] in ("D", "B") and not is_plural(low[b - 1]):
                    asks = any(low[x] in _ASKS_WITH for x in range(max(opened, a - _ASKER), a))
                    b -= asks or low[b - 1].endswith(("ing", "est"))  # "Where does the money go?"
                text = self._text(a, b)
                bare = b == a + 1 and not is_plural(text) and a > opened and tag[a - 1] not in ("D", "C", "N", "S", "W")
                if bare and low[a - 1] not in ("about", "of", "for", "much", "many") and low[b][-3:] != "ing":
                    text = ""  # "What went wrong?", "Is it within reach?", "Does it pay?"
                if b > a and text and low[a] not in _ASKS_NOTHING:
                    if len(text.split()) > len(best.split()) and not is_agent(text):
                        best = text
                    if not first and not is_agent(text) and not is_proper_name(text):
                        first = text
                i = after
            else:
                i += 1
        self.asked = best
        if self.asked:
            self.topics.append(self.asked)
            self.last_of.clear()
        if self.asked or first:
            self.focus, self.focus_at = self.asked or first, self.sent_told + 1

    def _card(self, sent: Sentence, nums: list[Numeral]) -> str:
        """What the line above says of a line that is a bare number: "Exports, July", and below it "115 billion"."""
        first = nums[0].first
        if sent.index == 0 or sent.last - sent.first > _CARD or first - sent.first > 1:
            return ""
        _told, self.card = self.card, ""
        if any(self.tag[i] in ("V", "B") for i in range(sent.first, sent.last) if i not in self.numbers):
            return ""
        before = self.doc.sents[sent.index - 1]
        self._tags(before.first, before.last, [])
        i = before.first
        while i < before.last and self.tag[i] not in ("V", "B", "T", ",", ":", "#"):
            bracketed = self.low[i] == "(" and ")" in self.low[i : before.last]
            i = self.low.index(")", i) + 1 if bracketed else i + 1
        while i > before.first and self.tag[i - 1] == "P":
            i -= 1  # "Hotel nights in May"
        if not any(self.tag[x] in ("V", "B", "#") for x in range(i, before.last)) and self.tag[before.first] == "N":
            self.card, self.card_at = self._text(before.first, i), sent.index
        self._tags(sent.first, sent.last, nums)
        return self.card

    def _out_of_work_told(self) -> bool:
        told = self.recent.lower().split()
        return "rate" not in told and not _OUT_OF_WORK.isdisjoint(told)

    def _refine(self, subject: str, part: bool = False) -> str:
        """A bare noun stands for the fuller phrase told before: "contracts" for "technology contracts"."""
        if self.stands_for and subject.isupper():
            subject = self.stands_for.get(subject.lower(), subject)
        shape = shape_of(subject)
        by_head = self.by_head
        head = shape.head
        if not head:
            return subject
        if shape.bare:
            known = by_head.get(head)
            if known is None:
                self.bare.add(head)  # "53 ships" are not the "eight cruise ships" told of later
            if known is None and head in ALIKE:
                # "Net income rose by a third. Revenue was 4 percent higher": two
                known = next(
                    (k for x in ALIKE[head] if (k := by_head.get(x)) and not k.lower().startswith("net ")), None
                )
            return shape.lead + (known or shape.phrase)
        known = by_head.get(head)
        if known and known.lower().startswith(shape.openings):
            return shape.lead + known
        stock = known is not None and shape.phrase.lower().startswith("outstanding ")  # what is lent is none of it
        if (
            shape.kept and not part and not stock and head not in self.bare
        ):  # "817 permits, of which 149 dog permits": those told of later are no dog permits
            by_head[head] = shape.phrase.partition(" per 1")[0]
        if shape.thing_head:
            by_head.setdefault(shape.thing_head, shape.thing)
        return subject

    def _told_of(self, n: Numeral, subject: str | None) -> str | None:
        """Where the phrase is a place, an agent or says nothing, it is of what was last told in its dimension."""
        if subject and subject[:4].lower() in ("and ", "for "):
            # "and a pilot line that opened in April gets by with nine", "For every ram there are 800 yuan on top"
            subject = subject[4:].removeprefix("a ").removeprefix("the ") if subject[0] in "aA" else None
        if subject and subject.count(" of ") > _MOST_OF:
            subject = " of ".join(subject.split(" of ")[:2])  # what each figure adds to what was told before
        if subject and " of " in subject:
            head, _, rest = subject.partition(" of ")
            subject = rest if rest == head or rest.startswith(f"{head} of ") else subject  # "shortfall of shortfall"
        if subject and " ones" in subject:
            subject = subject.removesuffix(" ones").replace(" ones ", " ")  # "three of them national ones"
        if not subject and n.unit == "percentage_point" and self.low[self.start] in ("it", "this", "that"):
            known = self.last_of.get("rate") if self.rate_at >= n.sent - 1 else ""
            return known or self.last_of.get(
                "percent"
            )  # "Inflation was 17 percent. This is 0.8 points higher than in April."
        if subject and subject.startswith(("share of that of ", "share of those of ")):
            # "Beer sales make up 4 percent of takings, that of wine 3 percent"
            head, of, _ = (self.share_now or self.recent).removeprefix("share of ").partition(" of ")
            subject = f"share of {head} of {subject.split(' of ', 2)[2]}" if of else subject
        if subject and n.last + 1 < self.end and self.low[n.last] in RATE_NAME and self.low[n.last + 1] == "rate":
            return subject
        dimension = dimension_of(n)
        last = self.last_of.get(dimension)
        if self.recent and n.unit == self.recent_unit:
            last = self.recent
        if (
            n.base
            and last
            and n.form != "verb"
            and not (
                n.unit == "1" and n.last + 1 < self.end and self.tag[n.last] == "N" and self.tag[n.last + 1] in "NW"
            )
            and "from" not in self.low[max(self.start, n.first - 3) : n.first]
            # "losses of 4 million yuan, compared with 9 million yuan of net profits"
            and not (
                subject
                and n.kind == "level"
                and self.low[n.last : n.last + 1] == ["of"]
                and self.tag[n.last + 1 : n.last + 2] == ["N"]
            )
            and not (subject and n.first > self.start and self.low[n.first - 1] in BE)
            and not (
                subject
                and not self.recent
                and n.kind == "level"
                and is_plural(subject)
                and not is_agent(subject)
                and (
                    self.low[n.first - 1] != "the" or n.last >= self.end or self.tag[n.last] != "N"
                )  # "more than the 24,658,823 persons enumerated in 2010"
            )
        ):
            return last
        if (
            subject
            and n.kind in ("change", "share")
            and last
            and (
                is_forecaster(subject) or _is_poll(subject, n) or self._foresees(subject, n) or self._wants(subject, n)
            )
        ):
            return self.last_of.get("rate") or last  # "Five analysts had expected 4.7%": of what was told
        if subject and last and n.kind == "level" and self._wants(subject, n):
            return last  # "Peng wants 5,000 by 2025": of what there are 3,500
        if subject and last and n.unit in MASS and before_preposition(subject.lower()).rsplit(" ", 1)[-1] in _PEOPLE:
            return last  # "farmers brought in 65 million tonnes"
        if subject and subject.startswith("cost of ") and (thing := self._it_costs(n)):
            return f"cost of {thing}"
        if subject and last and self._placed(n, subject):
            return last  # "Hamilton, with 33.6 percent, came last": of what the others were told of
        if subject and self.recent and n.unit == self.recent_unit and self._one_name(n, subject):
            return self.recent  # "Hamburg handled 1.7 million tonnes, Bremen 1 million"
        if subject and last and self._only_does(n, subject):
            return last  # "Shoppers in Dhaka pay 44 taka": for what was told before
        if (
            not subject
            and n.first - 1 == self.start
            and self.low[self.start] in ("at", "with")
            and (about := self._spoken())
        ):
            return about  # "Spending still lags behind. At 7 billion yuan, it was equal to 1.5 percent of GDP."
        if (
            subject
            and last
            and n.kind == "level"
            and (n.unit != "1" or n.last >= self.end or self.tag[n.last] in (".", ",", "C", "T"))
            and " of " not in subject
            and is_proper_name(subject)
            and (PRICED | MEASURE_GENERIC | KEEPS_PREPOSITION).isdisjoint(subject.lower().split())
            and not has_own_name(subject)
            and self.para_of.get(dimension) == self.doc.sents[n.sent].para
            and not (is_proper_name(last) and last.rsplit(" ", 1)[-1] == subject.rsplit(" ", 1)[-1])
        ):
            return last  # "the North Central recorded 4,322 naira": who or where, and not what
        if subject and subject.lower() == "key rate" and _BANK_RATE.isdisjoint((last or "").lower().split()):
            return subject
        if not subject and last and n.kind != "share" and (partner := self._other_partner(n, last)):
            return partner
        if subject and n.kind in ("change", "share") and only_changes(subject):
            # "The gain of 0.3% followed a revised loss", "put that month's drop at 6,800"
            known = last or self.recent or self.last_of.get("1") or (self.topics[-1] if self.topics else "")
            if known:
                return known
        if subject:
            if (
                n.kind == "level"
                and n.unit == "1"
                and n.last < self.end
                and (self.tag[n.last] == "N" or self.low[n.last] == "of" or self.tag[n.last : n.last + 2] == ["A", "N"])
            ):
                return subject
            if subject.lower() in _SUM or not (is_agent(subject) or subject in self.places or says_nothing(subject)):
                return subject
        if n.kind == "change" and subject and subject.lower() == "growth" and self.says_economy:
            told_here = self.para_of.get(dimension) == self.doc.sents[n.sent].para and not names_economy(last or "")
            if not told_here and self._bare_growth(n):
                return "GDP growth"
        if last and n.kind == "change" and subject and subject.lower() == "growth":
            # "the bank forecasts growth of 1.5 percent": of what the text is about, which may be the economy
            if "growth" in last:
                return last
            return "GDP growth" if self.economy and not names_economy(last) else f"growth of {last}"
        moved = self.last_of.get("change")
        if moved and n.unit == "percentage_point" and subject and subject.lower() in ("growth", "growth rate"):
            # "spent 9 billion on bridges, up 15 percent. The growth rate is 5 points higher than in 2018"
            return moved if "growth" in moved else f"growth of {moved}"
        if last and n.kind == "change" and n.unit == "percent" and last.startswith("share of ") and " in " in last:
            return last.split(" in ", 1)[1]  # shares change by points
        if last and n.kind == "share" and last.startswith("share of ") and self.low[n.first - 1] == "for":
            head, joint, whole = last.partition(" in ")
            who = self._phrase_left(n.first - 1) if joint else ""
            if names_place(who) and names_place(head.removeprefix("share of ")):
                return f"share of {who} in {whole}"  # "Malta accounted for 38.6 percent, Cyprus for 29.3 percent"
        if last:
            near = last == self.recent or self.para_of.get(dimension) == self.doc.sents[n.sent].para
            return last if near else self._most_told(dimension, last)
        if subject and not is_agent(subject) and subject.lower().rsplit(" ", 1)[-1] in STANDS_ALONE:
            return subject  # "Total revenue was": the first amount of money told
        if self.topics:
            return self.topics[-1]
        return subject or None

    def _it_costs(self, n: Numeral) -> str:
        """ "Two lakes are to be a storage plant of 2.8 GW. It will cost 15.9 billion yuan": what was told of last."""
        low = self.low
        if low[self.start] != "it" or _COSTS.isdisjoint(low[self.start + 1 : self.start + 5]):
            return ""
        if self.recent or self.sent_told != n.sent - 1 or not self.topics:
            return ""
        thing = before_participle(self.topics[-1].removeprefix("share of ").removeprefix("price of "))
        return "" if says_nothing(thing) or is_agent(thing) else thing

    def _one_name(self, n: Numeral, subject: str) -> bool:
        """Whether a name between a comma or "and" and its level stands for who or where and not for what."""
        low, i = self.low, n.first - 1
        i -= 2 * (low[i - 1 : i + 1] == ["the", "remaining"])
        return (
            n.kind == "level"
            and subject.isalpha()
            and subject[1:].islower()
            and subject[0].isupper()
            and i - 1 > self.start
            and low[i] == subject.lower()
            and low[i - 1] in (",", "and")
            and (n.last >= self.end or self.tag[n.last] != "N")
        )

    def _placed(self, n: Numeral, subject: str) -> bool:
        """Whether a name takes a place by a figure of its own, which is of what was told in the sentence before."""
        low, tag = self.low, self.tag
        i = n.first - 1
        while i > self.start and (tag[i] == "A" or low[i] in HEDGE):
            i -= 1
        if (
            low[i] != "with"
            or n.kind not in ("level", "share", "change")
            or (n.last < self.end and tag[n.last] == "N")
            or " " in subject
            or not subject.istitle()
            or subject.endswith(("ing", "ers"))
            or names_place(subject)
            or subject.lower() in self.words_told
            or low[i - 1] not in (",", "ahead")
            or self.para_of.get(dimension_of(n)) is None
            or self.doc.sents[n.sent].para != self.para_of[dimension_of(n)]
        ):
            return False
        around = low[max(self.start, n.first - REACH) : n.first] + low[n.last : min(self.end, n.last + 6)]
        return not _PLACED.isdisjoint(around)

    def _only_does(self, n: Numeral, subject: str) -> bool:
        """Whether a phrase is who or what brings an amount about, told of what the paragraph or the one before told."""
        return (
            n.kind in ("level", "change")
            and n.unit != "1"
            and " of " not in subject
            and before_preposition(subject.lower()).rsplit(" ", 1)[-1] in _DOERS
            and "number" not in self.low[max(self.start, n.first - _NUMBERED) : n.first]
        )

    def _him_or_her(self, n: Numeral) -> str:
        """ "Wang Fuquan, 43, ... He earns 6,800 yuan": the name of the one whose figure it is."""
        low = self.low
        until = min(n.first, self.start + 6)
        him = next((i for i in range(self.start, until) if low[i] in _ONE), -1)
        if him < 0 or low[him + 1] in _SAYS | _THINKS or low[him + 2 : him + 3] == [] or low[him + 2] in _THINKS:
            return ""
        if self.people is None:
            self.people = [i for i in range(self.doc.n - 3) if self._is_person(i)]
        para = self.doc.sents[n.sent].para
        sent_of, sents = self.doc.sent_of, self.doc.sents
        at = next((i for i in reversed(self.people) if i < him), -1)
        if at < 0 or para - sents[sent_of[at]].para > 1:
            return ""
        return f"{self.toks[at]} {self.toks[at + 1]}"

    def _is_person(self, i: int) -> bool:
        """Two names with an age or a "who" behind them: "Ana Pinto, 43,", "said Ana Pinto, who"."""
        toks, low = self.toks, self.low
        first, last = toks[i], toks[i + 1]
        if not (first.istitle() and last.istitle() and first.isalpha() and last.isalpha()) or (
            i and toks[i - 1].istitle()
        ):
            return False
        if {low[i], low[i + 1]} & AGENT_WORDS or names_place(f"{first} {last}") or names_place(first):
            return False
        return low[i + 2] == "," and (toks[i + 3].isdigit() or low[i + 3] in ("who", "whose"))

    def _holds(self, told: str) -> bool:
        """Whether a share is that of somebody with a name: "share of Japan in exports"."""
        if not told.startswith("share of "):
            return False
        holder = told[9:].split(" in ", 1)[0]
        return names_place(holder) or is_proper_name(holder)

    def _other_holder(self, told: str, holder: str) -> str:
        _, joint, whole = told.partition(" in ")
        return f"share of {holder}{joint}{whole}"

    def _foresees(self, subject: str, n: Numeral) -> bool:
        """ "Ifo sees the economy shrinking in 2020, before growing by 6.9 percent", "it predicts a 4 percent rise"."""
        low = self.low
        if n.kind != "change" or " " in subject or not subject[:1].isupper():
            return False
        for j in range(max(self.start + 1, n.first - REACH), n.first):
            if low[j] in _FORESEES and low[j - 1] in ("it", subject.lower()):
                return True
        return False

    def _wants(self, subject: str, n: Numeral) -> bool:
        """ "the board now expects 4.6 percent", "the institute has pencilled in 34,000": not of who does."""
        low, tag = self.low, self.tag
        if n.last < self.end and tag[n.last] == "N" and n.unit == "1":
            return False
        i = n.first - 1
        while i > self.start + 1 and n.first - i < _WANTING and (tag[i] == "A" or low[i] in HEDGE or low[i] in _WANTED):
            i -= 1
        if low[i] not in _WANTS or low[i - 1] in BE:
            return False
        while i > self.start + 1 and (tag[i - 1] in ("A", "T") or low[i - 1] in ("has", "have", "had")):
            i -= 1
        return tag[i - 1] == "N" and low[i - 1] == subject.lower().rsplit(" ", 1)[-1]

    def _other_partner(self, n: Numeral, last: str) -> str:
        """ "Arrivals from Japan rose, while China slipped 2 percent": the same with the partner of this clause."""
        for at in _PARTNERS:
            head, told, partner = last.rpartition(at)
            if not told or not names_place(partner.removeprefix("the ")):
                continue
            beside = self._np_before(n.first) if self.tag[n.first - 1] == "N" else ""
            if beside and names_place(beside) and beside not in partner:
                return head + at + beside  # "China bought 98 million and Korea 53 million"
            verb = self._verb_left(n.first, self.start)
            if verb > self.start and self.low[verb] in _HOSTS:
                return head  # "Catalonia received 18 million"
            verb = self._verb_begin(verb)
            place = self._np_before(verb) if verb > self.start else ""
            return head + at + place if names_place(place) and place not in partner else ""
        return ""

    def _bare_growth(self, n: Numeral) -> bool:
        """ "Growth is forecast at 4 percent", not "the growth": that of the whole economy."""
        low = self.low
        at = next((i for i in range(n.first - 1, max(self.start, n.first - 12) - 1, -1) if low[i] == "growth"), -1)
        put = at > self.start and low[at + 1] in ("at", "of") and low[at - 1] in _PUTTING
        return at == self.start or put  # "It put growth at 4 percent in 2014"

    def _most_told(self, dimension: str, last: str) -> str:
        """Figures of places go on with what the text tells of all along, not with what it mentioned once."""
        told = self.count_of.get(dimension)
        if not told or told.get(last, 0) > 1:
            return last
        best = max(told, key=lambda subject: told[subject])
        return best if told[best] >= 2 else last

    def _known_measure(self, noun: str) -> str:
        """What is known to be spent, earned ...: the phrase told before with this noun or its like as its head."""
        if self.head.endswith(noun):
            return self.head
        for name in (noun, *ALIKE.get(noun, ())):
            known = self.by_head.get(name)
            if known:
                return known.split(" of ", 1)[0]
        return ""

    def _other_ones(self, text: str) -> str:
        """ "Asian ones", "Sales of new ones": other ones of the things told last."""
        measure, of, thing = self.recent.rpartition(" of ")
        head = before_participle(before_preposition(thing)).rsplit(" ", 1)[-1]
        kind = text.rsplit(" ", 1)[0]
        if not head or not is_plural(head):
            return kind
        return f"{kind} {head}" if not of or " of " in kind else f"{measure} of {kind} {head}"

    def _spoken(self, plural: bool | None = None) -> str:
        """What the sentence before is about, where it has no figures of its own: its subject, or else its object."""
        if self.spoken is None:
            self.spoken = ""
            sents = self.doc.sents
            at = self.sent
            before = sents[at - 1] if at else None
            if (
                before is not None
                and before.para == sents[at].para
                and at - 1 != self.sent_told
                and before.last - before.first <= REACH
            ):
                self.spoken = self._about(before.first, before.last)
        told = self.spoken
        return told

    def _them(self, n: Numeral) -> str:
        """What "nine of them" are of: what the sentence counted or named in the plural, else what was told before."""
        low, tag = self.low, self.tag
        counts = self.counts_here[-4:]
        if counts and counts[-1][0] < (n.value or 0.0):
            for size, subject in reversed(counts):
                if size >= (n.value or 0.0):
                    return subject  # "1,300 awards in over 20 countries, 278 of them last year"
        if (
            len(counts) > 1
            and low[n.first - 1] == ","
            and low[n.last : n.last + 2] in (["of", "which"], ["of", "whom"])
        ):
            return counts[-1][1]  # "identified 27 proteins and applied for nine patents, four of which were granted"
        at = n.first - 1
        while at > self.start and (tag[at] in ("A", "D") or low[at] in HEDGE):
            at -= 1
        if tag[at] == "," and at - self.start < REACH:
            # "Farmers with fewer than two cows, some 31,000 of them, got seed"
            k = self.start + self._skip_determiners(self.start)
            acts = any(tag[x] == "B" or (tag[x] == "V" and low[x][-3:] != "ing") for x in range(self.start, at))
            if not acts and tag[k] == "N" and is_plural(head := self._phrase_right(k)) and not is_agent(head):
                return head
        if self.recent and self.recent_unit == "1" and self.low[n.first - 1] == ",":
            return self.recent  # "workshops, the smallest of which has two men, trained 2,700 villagers, 80 of them"
        if self.counted_at == n.sent:
            return self.main_told.get("1") or self.last_of.get("1", "")
        apart = False  # a sign parts it from the clause of the number, whose own subject "them" is not
        for i in range(n.first - 1, max(self.start, n.first - REACH) - 1, -1):
            apart = apart or tag[i] in (",", ";", ":", "W")
            if (
                apart
                and tag[i] == "N"
                and tag[i + 1] not in ("N", "-", "S")
                and is_plural(low[i])
                and not self.claimed[i]
            ):
                a = i
                while a > self.start and tag[a - 1] in ("N", "-"):
                    a -= 1
                if low[a - 1] == "of" and a - 2 >= self.start and tag[a - 2] == "N" and is_plural(low[a - 2]):
                    a -= 2  # "Most are children of miners; 22 of them"
                told = self._text(a, i + 1)
                if not is_agent(told) and not is_proper_name(told) and not says_nothing(told):
                    return told
        before = self.told_before.removeprefix("value of ")
        if self.unit_before not in ("", "1") and self.counted_at < n.sent - 1 and is_plural(before):
            return before  # "Fruit and vegetables worth 2.7 billion left. Kazakhstan took 46 percent of them"
        return self._spoken(plural=True) or self.last_of.get("1", "")

    def _about(self, first: int, last: int) -> str:
        start, end, tag = self.start, self.end, self.tag
        self._tags(first, last, [])
        verb = next((i for i in range(first, last) if tag[i] in ("V", "B")), -1)
        told = self._np_before(verb) if verb > first else ""
        if told and self.low[verb] in BE and tag[verb + 1] == "D" and told.lower().split()[0] in _SUPERLATIVE:
            what = self._phrase_right(verb + 2)
            told = what if what and not is_agent(what) and what.islower() else told  # "The largest project is the base"
        if not told or told.lower().split()[0] in PRONOUN_HEAD or is_agent(told) or is_proper_name(told):
            told = ""
            while 0 <= verb < last and tag[verb] in ("V", "B", "A", "D"):
                verb += 1
            if 0 <= verb < last and tag[verb] == "N":
                told = self._phrase_right(verb).split(" for ")[0]
        self.start, self.end = start, end
        return told

    def _antecedent(self) -> str:
        if self.recent and not (self.recent.startswith("share of ") and self.focus_at == self.sent):
            return self.recent.removeprefix("value of ").removeprefix("price of ")
        # "Wheat slipped to third: its value fell": the subject of the first clause
        until = min(self.end, self.start + REACH)
        verb = next((i for i in range(self.start, until) if self.tag[i] in ("V", "B")), -1)
        if verb > self.start and any(self.low[i] in ("its", "their") for i in range(verb, min(self.end, verb + 12))):
            told = self._np_before(verb)
            opens = told.lower().split()[0] if told else ""
            if told and not is_agent(told) and opens not in PRONOUN_HEAD and opens not in ("its", "their"):
                return told
        return self._spoken() or self.focus or (self.topics[-1] if self.topics else "")

    def _of_same(self, n: Numeral) -> str | None:
        """What was told last in the unit or the dimension of a number."""
        if self.recent and n.unit == self.recent_unit:
            return self.recent
        known = self.last_of.get(dimension_of(n))
        if n.kind == "change" and known:
            return known
        return (self.last_of.get("rate") if n.unit == "percent" else "") or known

    def _opening(self, n: Numeral, text: str) -> str:
        """ "The jobless rate stays above the average of the Union, which was 6 percent": what the sentence is about."""
        if self.recent:
            return ""
        verb = next((i for i in range(self.start, n.first) if self.tag[i] in ("V", "B")), -1)
        told = self._np_before(verb) if verb > self.start else ""
        if not told or told == text or is_agent(told) or is_proper_name(told) or says_nothing(told):
            return ""
        return "" if told.lower().split()[0] in PRONOUN_HEAD or in_vessel(told) is not None or told in text else told

    def _sharing(self, n: Numeral) -> str:
        """ "Firms spent 209 million euros, the first time that their share climbed": of those the sentence is about."""
        verb = next((i for i in range(self.start, min(n.first, self.start + REACH)) if self.tag[i] in ("V", "B")), -1)
        who = self._np_before(verb) if verb >= 0 else ""
        if not is_plural(who) or " " in who or who.lower() in PRONOUN_HEAD or self.low[self.start] == "their":
            return ""
        whole = self.recent.removesuffix(f" of {who}")
        return f"share of {who} in {whole}" if whole != self.recent else f"share of {who}"

    def _in_group_brackets(self, n: Numeral) -> bool:
        """ "income 5,931 yuan (urban 8,973 yuan, up 6%; rural 2,376 yuan)": of the figure before the bracket."""
        i = n.first - 1
        while i > self.start and n.first - i < 16 and self.low[i] != ")":
            if self.low[i] == "(":
                return True
            i -= 1
        return False

    def _complete(self, text: str, n: Numeral) -> str | None:
        """Replace pronouns and fill up words that say nothing alone with what was spoken of last."""
        if not text:
            return None
        parts = text.lower().split()
        topics = self.topics
        first = parts[0]
        if "rate of" in text and self.low[n.first - 2 : n.first] == ["rate", "of"]:
            # "Sales of barges had an adjusted annual rate of 1,200"
            i = parts.index("rate")
            if 0 < i < len(parts) - 2 and all(p in _PACED for p in parts[:i]):
                return self._complete(" ".join(text.split()[i + 2 :]), n)
        if parts[-1] in _TALLY and len(parts) < 4 and ("'s" in text or "\u2019s" in text):
            return self._of_same(n) or text  # "which brings the city's total to 14"
        if len(parts) == 1:
            # "The intensity": the ratio that has a name of its own.
            for ratio in RATIO_OF:
                if ratio.endswith(" " + first):
                    return "R&D" + ratio[3:] if ratio.startswith("r&d") else ratio
        if len(parts) > 1 and parts[-1] == "ones" and self.recent:
            return self._complete(self._other_ones(text), n)
        if first in _GROUPS and len(parts) == 1 and self.recent and self._in_group_brackets(n):
            group, _, measure = self.recent.partition(" ")
            return f"{first} {measure if group in _GROUPS else self.recent}"
        if len(parts) == 1 and first in ("ratio", "rate", "share", "proportion", "percentage"):
            ratio_told = self.last_of.get("percent", "")
            if (
                first in ("ratio", "proportion")
                and ratio_told
                and self.para_of.get("percent") == self.doc.sents[n.sent].para
            ):
                return ratio_told
            if first == "ratio" and n.unit == "ratio" and (of_two := self.last_of.get("change", "")):
                # "Townspeople earned 2.3 times as much as villagers. In 2019 the ratio stood at 2.6"
                if of_two.endswith(" ratio") or " to " in of_two or of_two.startswith("ratio"):
                    return of_two
                return f"ratio of {of_two}"
            if first == "ratio" and ratio_told.endswith("intensity"):
                return ratio_told
            rated = self.last_of.get("rate", "").lower().split()
            if first == "rate" and _OUT_OF_WORK.isdisjoint(rated) and self._out_of_work_told():
                return "unemployment rate"  # "the jobless total rose to 2.1 million, a rate of 6.7 percent"
            if first == "rate" and self.last_of.get("rate"):
                most = not _EXTREME.isdisjoint(self.low[max(self.start, n.first - 6) : n.first])
                return (
                    "" if "share" in self.named_rate else self.named_rate.split(" for ")[0] if most else self.named_rate
                )
        if first == "rates" and len(parts) == 1 and n.unit == "percent" and self.rate_at >= n.sent - 1:
            return self.last_of["rate"]  # "A year earlier the rates had been 6.1% and 6.2%"
        banks = parts[0] == "key" and _BANK_RATE.isdisjoint(self.named_rate.lower().split())
        if parts[-1] == "rate" and self.named_rate and says_nothing(text) and not banks:
            # "Flanders had the highest rate": of all
            return self.named_rate.split(" for ")[0] if first in _EXTREME else self.named_rate
        if n.unit in MASS and self.good and len(parts) < 4:
            measure = text.split(" ", 1)[1] if first in ("its", "their", "total") and len(parts) > 1 else text
            if is_mass_noun(measure) and measure.rsplit(" ", 1)[-1].lower() in self.low[self.start : n.first]:
                return f"{self.good} {measure}"
        if first in ("its", "their") and len(parts) == 2:
            owner = self._antecedent()
            if owner and " " not in owner:
                owner = self._refine(owner)
            if first == "its" and is_plural(owner):
                owner = ""
            elif first == "their" and not is_plural(owner) and " and " not in owner:
                owner = self.last_of.get("1", "")
            if first == "their" and parts[1] == "share" and (shared := self._sharing(n)):
                return shared
            measure, of, thing = owner.partition(" of ")
            if measure.lower() in GENERIC or measure.rsplit(" ", 1)[-1].lower() in _SUM:
                if not of:
                    return self.by_head.get(parts[1]) or parts[1]  # profits have no revenue: the firm has both
                owner = thing
            if not owner or is_agent(owner):
                told = self.last_of.get(dimension_of(n)) if says_nothing(parts[1]) else ""
                return self.by_head.get(parts[1]) or told or parts[1]
            return f"{parts[1]} of {owner}" if parts[1] not in owner.lower().split() else owner
        if (
            n.kind == "change"
            and parts[-1] in ("growth", "inflation")
            and all(p in GENERIC or p == "inflation" for p in parts)
        ):
            if first == "overall" and parts[-1] == "inflation" and len(parts) == 2:
                return text  # behind "core inflation"
            if not self.recent or parts[-1] == "inflation" or self.recent in ("growth", "inflation"):
                return parts[-1]
            return f"growth of {self.recent}" if "growth" not in self.recent.lower() else self.recent
        if first in PRONOUN_HEAD:
            dimension = dimension_of(n)
            known = self.told_before if self.recent_unit != n.unit == self.unit_before else ""
            if first == "it" and known and not known.startswith("capacity of "):
                return known  # "The price fell to 315. In Peru, where 76 ships were sold, it stood at 520"
            told_of_one = first == "it" and dimension == "1" and not self.recent and self.focus_at == n.sent - 1
            told_of_one = told_of_one and (n.last >= self.end or self.tag[n.last] != "N")
            if told_of_one and is_plural(self.last_of.get("1", "")) and not is_plural(self.focus):
                return self.focus  # "Computing power had reached 9,000 petaflops. In 2019 it had been 2,100"
            summed = first in ("they", "these") and dimension == "money" and self.low[n.first - 1] in ("to", "at")
            if summed and self.focus_at == n.sent - 1 and is_plural(self.focus) and not self.recent:
                return self.focus  # "Bad loans rose to 8.72 percent of the total. They amount to 152 billion euros"
            base = (
                (self._spoken(first in ("they", "them", "these", "those")) if not self.recent else "")
                or (self.last_of.get("1") if dimension == "1" else "")
                or self.recent
                or (self.last_of.get("rate") if n.unit == "percent" and self.rate_at >= n.sent - 1 else "")
                or (topics[-1] if topics and n.kind == "share" else "")
                or self.last_of.get(dimension)
                or (topics[-1] if topics else "")
            )
            measure, _, thing = base.partition(" of ") if base else ("", "", "")
            if first == "it" and thing and measure in _EXTENTS and dimension_of(n) in ("mass", "t", "m3", "money"):
                base = thing  # "The forest covers 600 km2. In a good autumn it yields 1,500 tonnes"
            other = text.split(" ", 2)[2] if len(parts) > 2 else ""
            if first == "those" and other and parts[1] == "aged":
                who = base.partition(" aged ")[0]
                return (
                    f"{who if before_preposition(who).rsplit(' ', 1)[-1].lower() in _PEOPLE else 'people'} {text[6:]}"
                )
            if first == "those" and other and parts[1].endswith(("ing", "ed")):
                # "Those looking for a job for more than a year numbered 33,600"
                return f"{before_participle(before_preposition(base))} {text.split(' ', 1)[1]}"
            if other and (
                parts[1] in ("of", "for", "in", "on", "from", "by")
                or (
                    parts[1] in ("to", "with")
                    and (is_agent(other) or all(names_place(x.removeprefix("the ")) for x in other.split(" and ")))
                )
            ):
                head = before_preposition(base)
                if first == "those" and head == base and not is_plural(base):
                    # "Clothing prices rose 3 percent, transport 5 percent; those of housing fell"
                    base = next((known for known in reversed(self.told_here[-6:]) if is_plural(known)), base)
                    head = before_preposition(base)
                if head != base:
                    return f"{head} {parts[1]} {other}"
                if first == "that" and parts[1] == "of" and is_plural(base) and is_plural(other):
                    return other  # "The number of guests rose to 400 and that of day visitors to 900"
                named = before_participle(base).split()
                kept = 2 if len(named) > 2 and {"value", "rate"} & set(named[-2:]) else 1
                return f"{' '.join(named[-kept:])} {parts[1]} {other}" if " " in base else other
            return base
        if first == "latter":
            return self.latter or (topics[-1] if topics else None)
        if len(parts) == 2 and parts[0] in STANDS_ALONE and parts[1] in _AIMED:
            return parts[0]  # "Expenditure was 43 billion yuan. The revenue target is set at"
        if topics and all(p in GENERIC for p in parts) and says_nothing(text):
            dimension = dimension_of(n)
            told = self.last_of.get(dimension) or topics[-1]
            head = parts[-1]
            if head == "number" and n.kind == "change" and (counted := self.last_of.get("1")):
                return counted  # "400 barges left, with goods worth 3 million. The number grew by a fifth"
            if head in ("amount", "value", "sum") and dimension not in self.last_of and dimension != "1":
                return f"{head} of {topics[-1]}"
            if head not in MEASURE_GENERIC:
                return told
            lowered = told.lower()
            if head in lowered.split():
                return told
            owner = self._antecedent()
            if owner and before_preposition(owner).rsplit(" ", 1)[-1].lower() in _SUM:
                return text
            if head in _SUM and len(parts) == 1 and owner.split(" ", 1)[0].lower() in _PEOPLE:
                return (
                    text  # "The trust, which employs 12,400 people, finished with a deficit of": no deficit of theirs
                )
            if head in STANDS_ALONE and not self.recent:
                return text
            if head in _TAKEN_IN and before_preposition(owner).lower().split()[-1:] in _OF_TAKEN_IN:
                return text  # "Income from cattle came to 40 yuan. A mill slaughters 90. Its sales hit 3 million"
            lead = owner.split(" of ", 1)[0]
            if lead != owner and " " not in lead:
                owner = owner.split(" of ", 1)[1]
            return f"{text} of {owner}" if owner and head not in owner.lower().split() else owner or text
        inner = in_vessel(text)
        if inner is not None:
            return (self._complete(inner, n) if inner else None) or self._opening(n, text) or self._of_same(n) or text
        if " of " in text and parts[-1] in PRONOUN_HEAD:
            owner = self._antecedent()
            return f"{text.rsplit(' ', 1)[0]} {owner}" if owner else text
        return text
