"""Lists and what is told alike: one noun for each number, and one for all that a ranking or a comparison tells of."""

from __future__ import annotations

from itertools import pairwise

from .model import Numeral
from .subjects_counts import Counts
from .subjects_joints import MEASURED
from .subjects_phrases import KEEPS_PREPOSITION
from .subjects_words import (
    AGENT_WORDS,
    ALIKE,
    HEDGE,
    LEVEL_ADJECTIVE,
    OBJECT_VERB,
    PIECES,
    PRONOUN_HEAD,
    REACH,
    before_preposition,
    dimension_of,
    is_agent,
    is_proper_name,
    names_place,
    overlaps,
    says_nothing,
)

_SECTOR = frozenset("primary secondary tertiary domestic foreign public private urban rural".split())

_OF_COUNTRY = ("an", "ese", "ish", "ch")
# "agricultural and marine products"
_OF_KIND = ("tic", "onal", "rial", "ural")
_COMPARED = frozenset("against compared versus vs".split())
_RANKED_AFTER = frozenset(("followed", "ahead", "behind", "before", "outpacing", "overtaking", "surpassing"))
_PARTING = frozenset("to from in on at by for".split())

_RATES_OF = frozenset(("rates", "prices", "indices", "indexes", "ratios"))
_SEX = frozenset(("female", "male", "women's", "men's"))


class Lists(Counts):
    """Subjects of lists, rankings and comparisons."""

    def _distribute(self, nums: list[Numeral]) -> None:
        """ "Enterprises, institutes and universities spent 12, 1.5 and 0.6 billion yuan": one noun each."""
        k = 0
        while k < len(nums):
            n = nums[k]
            m = k + 1
            while m < len(nums) and nums[m].group and nums[m].group == n.group:
                m += 1
            if n.group and not (m - k == 2 and self.low[nums[k + 1].first - 1] == "to"):
                self._hand_out(nums[k:m])
            k = m

    def _distribute_converted(self, nums: list[Numeral]) -> None:
        """ "Coal and steel firms had output of 8 billion yuan ($1.3 billion) and 7 billion yuan ($1.1 billion)
        respectively": a list that is told in two currencies."""
        low, last = self.low, 0
        members: list[Numeral] = []
        for n, m in pairwise(nums):
            if (
                n.kind != "level"
                or m.kind != "equivalent"
                or m.applies_to is not n
                or low[m.last : m.last + 1] != [")"]
            ):
                continue
            joined = len(members) > 0 and n.unit == members[-1].unit and n.first - last <= 3 + (low[last] == ",")
            if not joined:
                members = []
            members.append(n)
            last = m.last + 1
            if len(members) > 1 and "respectively" in low[last : last + 2]:
                self._hand_out(members)

    def _hand_out(self, members: list[Numeral]) -> None:
        """Give each member of a list of figures its own of as many nouns before it."""
        n, size = members[0], len(members)
        if (
            size > 1
            and n.kind in ("level", "share", "change")
            and n.form != "range_low"
            and (n.kind != "change" or n.applies_to is None)
            # "Sales of beef and mutton reached 2 billion yuan, and 400 households took part"
            and (
                n.kind == "change"
                or all(dimension_of(x) == dimension_of(n) for x in members)
                or self.doc.has("respectively", self.start, self.end)
            )
        ):
            items, stem_end = self._items_before(n.first, size)
            stem = self._stem(stem_end) if items else ""
            whole = items[-1].split() if items else []
            if len(whole) > 1 and whole[-1].lower() in MEASURED:
                # "solar and wind power generation capacity": each has a capacity
                rest = " ".join(whole[1:])
                items = [x if x.lower().rsplit(" ", 1)[-1] in MEASURED else f"{x} {rest}" for x in items[:-1]] + items[
                    -1:
                ]
            if len(whole) > 1:
                # "the primary, secondary and tertiary industries", "the urban and rural unemployment rates"
                kinds = whole[0].lower() in LEVEL_ADJECTIVE or whole[0].lower() in _SECTOR or whole[0] in _SEX
                rated = whole[-1].lower() in _RATES_OF  # "the participation and employment rates"
                rest = " ".join(whole[1:] if kinds else whole[-1:])
                items = [
                    f"{x} {rest}"
                    if x.lower() in LEVEL_ADJECTIVE
                    or x.lower() in _SECTOR
                    or (rated and " " not in x and not x.endswith("s"))
                    or (" " not in x and x.endswith(_OF_KIND))
                    or self._demonym(x, whole)
                    else x
                    for x in items
                ]
            partners = stem.endswith((" to", " with")) or (stem.endswith(" from") and n.unit != "1")
            told = n.subject or ""
            if items and n.kind == "share" and self._holds(told) and all(x[:1].isupper() for x in items):
                for member, item in zip(members, items, strict=True):
                    member.subject = self._other_holder(told, item)  # "NSW and Victoria took 37 and 31 percent"
            elif items and (partners or not all(self._is_place(item) for item in items)):
                base = n.subject or ""
                at = stem_end
                for member, item in zip(members, items, strict=True):
                    if stem:
                        lead = "value of " if base.startswith("value of ") and not stem.startswith("value") else ""
                        member.subject = f"{lead}{stem} {item}"
                    elif " of " in item:
                        member.subject = item
                    elif self.head and self.head in base:
                        member.subject = f"{self.head} of {item}"
                    elif (
                        any(x in base.lower() for x in ("value", "spending", "output", "revenue", "sales", "share"))
                        and " of " in base
                    ):
                        member.subject = f"{base.split(' of ')[0]} of {item}"
                    elif (
                        not item[:1].isupper()
                        or len(item.split()) > 2
                        or self._demonym(item.split()[0], whole)
                        or (at == self.start and not any(x[:1].isupper() for x in items[1:]))
                    ):
                        member.subject = item
                    elif base and n.kind == "level" and self._named(item, n) and not overlaps(item, base):
                        member.subject = f"{base} of {item}"  # "BMW, Audi and Seat delivered 14, 15 and 5 cars"
                    at = -1

    def _named(self, item: str, n: Numeral) -> bool:
        """Whether an item of a list is somebody that a figure is told of, and no place."""
        if is_agent(item) or item.lower().rsplit(" ", 1)[-1].removesuffix("s") in AGENT_WORDS:
            return False
        verb = self._verb_left(n.first, self.start)
        return (" " in item and verb >= 0) or (
            verb > self.start and self.tag[verb] == "V" and self.low[verb] not in OBJECT_VERB | _RANKED_AFTER
        )

    def _demonym(self, item: str, last: list[str]) -> bool:
        """ "German, Japanese and American brands": an item that is an adjective like that of the last one."""
        if len(last) != 2 or last[1].lower().removesuffix("s") in AGENT_WORDS:
            return False
        return all(x.lower().endswith(_OF_COUNTRY) and x[0].isupper() for x in (item, last[0]))

    def _for_each(self, nums: list[Numeral]) -> None:
        """ "The rate was 76.4 percent for men and 46.6 percent for women": each is told of its own."""
        low, tag = self.low, self.tag
        for a, b in pairwise(nums):
            told = a.subject
            if a.unit != "percent" or a.unit != b.unit or a.kind != b.kind or a.kind == "change" or b.subject != told:
                continue
            i, j = a.last, b.last
            if not told or j + 1 >= self.end or low[i] not in ("for", "among") or low[j] != low[i] or b.first - i > 9:
                continue
            if tag[i + 1] == tag[j + 1] == "N" and not self.claimed[i + 1] and not self.claimed[j + 1]:
                own = [self._phrase_right(x + 1) for x in (i, j)]
                if all(x and not names_place(x) and not overlaps(x, told) for x in own):
                    a.subject, b.subject = (f"{told} {low[i]} {x}" for x in own)

    def _three_sectors(self, nums: list[Numeral]) -> None:
        """ "The proportion of the three industries was 16.0:55.9:28.1", "structure of 10.8 : 39.6 : 49.6"."""
        low = self.low
        first, last = self.start, min(self.end, nums[0].first + REACH)
        has = self.doc.has
        if not has("industries", first, last) and not has("sectors", first, last) and not has("structure", first, last):
            return
        for k in range(len(nums) - 2):
            a, b, c = nums[k : k + 3]
            if (
                a.kind == b.kind == c.kind == "share"
                and (
                    low[a.last : b.first] == low[b.last : c.first] == [":"]
                    or (
                        self.doc.has("three", first, last)
                        and low[a.last : b.first] == [","]
                        and low[b.last : c.first] in (["and"], [",", "and"])
                    )
                )
                and 98 < (a.value or 0) + (b.value or 0) + (c.value or 0) < 102
            ):
                for n, sector in zip((a, b, c), ("primary", "secondary", "tertiary"), strict=True):
                    n.subject = f"share of the {sector} industry in GDP"

    def _stem(self, i: int) -> str:
        """What the members of a list share: "spending on" before "basic research, applied research and ..."."""
        low = self.low
        if low[i - 1] == "and" and "between" in low[max(self.start, i - 8) : i]:
            # "Trade between Tibet and Nepal, India and Japan"
            noun = self._phrase_left(i - 2 - low[i - 2 : self.start : -1].index("between"))
            return f"{noun} with" if noun else ""
        if i - 2 < self.start or self.tag[i - 1] != "P":
            return ""
        noun = self._phrase_left(i - 1)
        if noun and " " not in noun and low[i - 1] not in ("to", "with"):
            noun = self._refine(noun.lower() if noun.lower() in ALIKE else noun)
        return (
            f"{noun} {low[i - 1]}"
            if noun
            and low[i - 1] in ("of", "on", "for", "in", "from", "to", "with")
            and noun.lower().split()[-1] not in ("number", "total")
            else ""
        )

    def _items_before(self, upto: int, size: int) -> tuple[list[str], int]:
        """A list of `size` noun phrases ("a, b and c") before token `upto`, nearest first found."""
        low, tag, start = self.low, self.tag, self.start
        i = upto - 1
        floor = max(start, upto - REACH)
        if size == 2 and (two := self._two_before(upto, floor)) is not None:
            return two
        while i > floor:
            listed = low[i] == "and" and (tag[i - 1] in ("N", "-") or (low[i - 1] == "," and size > 2))
            if listed and i + 1 < upto and tag[i + 1] in ("N", "D"):
                right = i + 1
                while right < upto and tag[right] == "D":
                    right += 1
                r_end = right
                while r_end < upto and tag[r_end] in ("N", "-"):
                    r_end += 1
                while low[r_end - 1] in ("-", "\u2013"):
                    r_end -= 1
                own = self._of_its_own(r_end, upto)
                items = [self._text(right, own)]
                j = p = i - (low[i - 1] == ",")
                if own > r_end and size == 2 and (left := self._begin_of(j)):
                    # "Output of cement and production of steel were 3 and 4 million tons"
                    return [self._text(left, j), items[0]], left
                while len(items) < size and j > start:
                    p = j
                    while p > start and (tag[p - 1] in ("N", "-") or (p < j - 1 and self._within_name(p - 1))):
                        p -= 1
                    if p == j:
                        break
                    if size > 2 and p - 2 > start and low[p - 1] == "and" and tag[p - 2] == "N":
                        # "textiles, oil processing and coking, and chemicals grew by 38, 30 and 9 percent"
                        q = p - 1
                        while q > start and tag[q - 1] in ("N", "-"):
                            q -= 1
                        p = q if low[q - 1] == "," else p
                    items.append(self._text(p, j))
                    if p > start and tag[p - 1] == "D":
                        p -= 1
                    if p > start and low[p - 1] == ",":
                        j = p - 1
                    else:
                        break
                if len(items) == size:
                    return items[::-1], p
            i -= 1
        return [], 0

    def _two_before(self, upto: int, floor: int) -> tuple[list[str], int] | None:
        """ "Software and data services, and leasing and business services": two things that a comma parts, where both
        are told with an "and" of their own; None for others."""
        low, tag = self.low, self.tag
        i = upto - 1
        while i > floor and tag[i] != "N":
            i -= 1
        right_end = i + 1
        joints = 0
        while i > floor and (tag[i] in ("N", "-", "D") or (low[i] == "and" and tag[i - 1] == "N")):
            joints += low[i] == "and"
            i -= 1
        if joints != 1 or low[i] != "and" or low[i - 1] != "," or tag[i - 2] != "N":
            return None
        left = i - 1
        while left > floor and (tag[left - 1] in ("N", "-", ",") or low[left - 1] == "and"):
            left -= 1
        if "and" not in low[left : i - 1] or left == i - 1:
            return None
        return [self._text(left, i - 1), self._text(i + 1, right_end)], left

    def _of_its_own(self, i: int, upto: int) -> int:
        """Where the last noun of a list ends, with what it is of: "(sales and) spending on research", "investment in
        fixed assets in Peru"."""
        low, tag, toks = self.low, self.tag, self.toks
        if low[i] not in ("of", "on", "in") or i + 1 >= upto or tag[i + 1] != "N" or toks[i + 1][0].isupper():
            return i
        end = i + 1
        while end < upto and tag[end] in ("N", "-"):
            end += 1
        return end

    def _begin_of(self, j: int) -> int:
        """Where the noun phrase with its own "of" begins that ends before token j; 0 where it has none."""
        low, tag = self.low, self.tag
        i = j
        while i > self.start and tag[i - 1] in ("N", "-"):
            i -= 1
        if i == j or low[i - 1] not in ("of", "on", "in") or i - 1 <= self.start or tag[i - 2] != "N":
            return 0
        i -= 1
        while i > self.start and tag[i - 1] in ("N", "-"):
            i -= 1
        return i

    def _is_place(self, item: str) -> bool:
        """ "Shandong", "Zhejiang provinces"."""
        head, _, last = item.rpartition(" ")
        return names_place(item) or (last.lower() in AGENT_WORDS and names_place(head))

    def _within_name(self, i: int) -> bool:
        """Whether the "of" at i stands within a name: "the Association of Southeast Asian Nations"."""
        return self.low[i] == "of" and self.toks[i - 1][0].isupper() and self.toks[i + 1][0].isupper()

    def _compared(self, k: int, n: Numeral, nums: list[Numeral]) -> str:
        """ "34 firms took out 310 million yuan, against 12 firms and 87 million yuan": each with its like before."""
        low, tag = self.low, self.tag
        moved = low[n.first - 1] == "from" and low[n.first - 2] in ("up", "down")
        if n.unit == "1" and n.last < self.end and (tag[n.last] == "N" or (tag[n.last] == "P" and not moved)):
            return ""
        i = n.first - 1 - moved
        while i > self.start and (tag[i] in ("A", "D") or low[i] in HEDGE):
            i -= 1
        if low[i] not in ("and", ",", "with", "to") and low[i] not in _COMPARED and not moved:
            return ""
        floor = max(self.start, n.first - REACH)
        while i > floor and low[i] not in _COMPARED and not moved:
            if tag[i] in ("V", "B", "W") or low[i] == ";":
                return ""
            i -= 1
        if low[i] not in _COMPARED and not moved:
            return ""
        for x in reversed(nums[max(0, k - 8) : k]):
            if x.last <= i and x.kind == n.kind and x.unit == n.unit and x.subject:
                # "losses of 4 million yuan, compared with 9 million yuan of net profits"
                named = low[n.last : n.last + 1] == ["of"] and tag[n.last + 1 : n.last + 2] == ["N"]
                own = self._phrase_right(n.last + 1) if named else ""
                if n.kind == "change" and (other := self._for_other(n, x.subject)):
                    return other
                return x.subject if not own or is_agent(own) or overlaps(own, x.subject) else own
        return ""

    def _for_other(self, n: Numeral, told: str) -> str:
        """ "Exports grew 41 percent, compared with 15 percent for imports": of what stands behind it."""
        i = n.last
        if i + 1 >= self.end or self.low[i] != "for" or self.claimed[i + 1] or self.tag[i + 1] != "N":
            return ""
        own = self._phrase_right(i + 1)
        if not own or not own[0].islower() or is_agent(own) or overlaps(own, told):
            return ""
        head, of, _ = told.partition(" of ")
        measures = own.rsplit(" ", 1)[-1] in MEASURED
        return f"{head} of {own}" if of and not measures and head.rsplit(" ", 1)[-1].lower() in MEASURED else own

    def _parallel(self, before: Numeral, n: Numeral) -> str:
        """ "40 million yuan went to Russia and 30 million to China": parts of one thing, told by the same joint."""
        low, tag, end = self.low, self.tag, self.end
        if not before.subject or n.kind != before.kind or n.unit != before.unit or n.last + 1 >= end:
            return ""
        if n.kind != "level" and not (n.kind == "share" and before.subject.startswith("share of ")):
            return ""
        i = n.first - 1
        while i > before.last and low[i] in HEDGE:
            i -= 1
        timed = self.claimed[n.last] or (tag[n.last] == "P" and self.claimed[n.last + 1])
        if timed and low[i] in ("and", ",") and (tag[i - 1] == "T" or self.claimed[i - 1]):
            return before.subject  # "15 percent of the milk was wasted in 2016 and 12 percent in 2017"
        joint = low[n.last]
        i = before.last  # "of which 6 tonnes came from ..."
        while i < n.first and tag[i] in ("V", "B", "A"):
            i += 1
        if joint not in _PARTING or joint != low[i] or (n.unit == "1" and joint in ("at", "for", "on")):
            return ""
        first = i
        i = n.first - 1
        while i > before.last and (tag[i] == "A" or low[i] in HEDGE):
            i -= 1
        if low[i] not in ("and", ",") or any(tag[x] in ("V", "B", "W", ";") for x in range(first, i)):
            return ""
        base, told, _ = before.subject.partition(f" {joint} ")
        if not told:
            return base if n.kind == "level" else ""
        own = self._partner(n.last + 1)
        if low[n.last + 1 : n.last + 3] == ["those", "with"]:
            i = n.last + 3  # "and 30,000 yuan to those with a master's degree"
            own = f"those with {self._phrase_right(i + self._skip_determiners(i))}"
        if n.kind == "share" and own:
            return f"{base} {joint} {own}"  # "71 percent landed in Auckland and 13 percent in Queenstown"
        kept = joint in ("to", "from") and base.rsplit(" ", 1)[-1].lower() in KEEPS_PREPOSITION
        return f"{base} {joint} {own}" if own and (kept or (own[0].islower() and not is_agent(own))) else base

    def _partner(self, i: int) -> str:
        """The noun phrase behind the preposition of a part: "and 5.6 billion to the United Kingdom"."""
        if i >= self.end or self.claimed[i]:
            return ""
        i += self._skip_determiners(i)
        return self._phrase_right(i) if i < self.end and self.tag[i] == "N" else ""

    def _owned(self, n: Numeral) -> str:
        """ "Services grew by 8.4 percent, ahead of industry's 6.0 percent": what was told last, of its owner."""
        owner = self._phrase_left(n.first - 1)
        if n.unit == "1" and n.last < self.end and self.tag[n.last] == "N":
            return ""
        if self._holds(self.recent) and owner[:1].isupper() and n.kind == "share":
            return self._other_holder(self.recent, owner)  # "China's share was 39.6 percent and Russia's 27.0"
        if not owner or not owner[0].islower() or is_agent(owner) or says_nothing(owner):
            return self.recent
        head, of, _ = self.recent.partition(" of ")
        return f"{head} of {owner}" if of else owner

    def _ranked(self, n: Numeral, first: int) -> str:
        """ "A rate of 20.0%, followed by Lisbon with 16.5% and Oslo (12%)": the same of those that come next."""
        low, tag = self.low, self.tag
        for i in range(n.first - 1, max(first, n.first - REACH) - 1, -1):
            if low[i] in _RANKED_AFTER or (i == first and low[n.first - 1] == "(" and n.kind == "share"):
                break
            if tag[i] in ("V", "B", "W") or low[i] == ";":
                return ""
        else:
            return ""
        joint = n.first - 1
        if low[joint] in (",", "and") and n.group and tag[joint - 1] in ("#", ","):
            return self.recent  # "followed by A, B and C with 1.7, 1.5 and 1.4 million"
        if low[joint] in ("up", "down") and low[joint - 1] == ",":
            joint -= 1  # "followed by Chile, up 9.4 percent to 1.6 billion"
        elif low[joint] not in ("with", "at", "(", "on"):
            return ""
        who = self._phrase_left(joint)
        those = next((i for i in range(joint - 1, max(first, joint - 6), -1) if low[i] == "those"), 0)
        if those and tag[those + 1] == "P":
            # "Visitors from Britain numbered 17 million, followed by those from France with 11 million"
            head, at, _ = self.recent.partition(f" {low[those + 1]} ")
            return head + at + self._text(those + 2, joint) if at else ""
        if not (is_agent(who) or is_proper_name(who) or who[:1].isupper()):
            head, of, _ = self.recent.partition(" of ")
            opens = who.lower().split(" ", 1)[0]
            if not who or opens in PRONOUN_HEAD or says_nothing(who) or low[joint] == "(":
                return ""
            if n.unit == "1":
                counted = n.last < self.end and tag[n.last] == "N"
                return "" if counted or overlaps(who, self.recent) else f"{before_preposition(self.recent)} in {who}"
            return f"{head} of {who}" if of and head.rsplit(" ", 1)[-1].lower() in MEASURED else who
        if n.unit == "1" and n.last < self.end and tag[n.last] == "N" and low[n.last] not in PIECES:
            return ""
        if self.recent.startswith("share of ") and n.kind == "share":
            holder, told, whole = self.recent.removeprefix("share of ").partition(" in ")
            of_people = holder[:1].isupper() and who[:1].isupper()  # "Chinese tourists", "South Koreans"
            if of_people or names_place(holder) or is_proper_name(holder):
                return f"share of {who}{told}{whole}"
        for at in (" with ", " to ", " from "):
            head, told, partner = self.recent.rpartition(at)
            if told and names_place(partner) and names_place(who):
                return f"{head}{at}{who}"
        return self.recent
