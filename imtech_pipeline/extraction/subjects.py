"""What a figure measures: the noun phrase, short and in the text's own words.

Counts carry their noun behind them ("6,277 technology deals"); amounts have it before the verb ("the value of technology
contracts reached 23.6 billion yuan"), behind "of" or "in", or in the verb itself ("spent ... on"). Changes and shares take the
subject of the level that they belong to.
"""

from __future__ import annotations

from .lexicon import words
from .model import Numeral
from .tokens import Doc

_DETERMINER = words("determiner")
_PREPOSITION = words("preposition")
_CONJUNCTION = words("conjunction")
_PRONOUN = words("pronoun")
_BE = words("be")
_HAVE = words("have")
_MODAL = words("modal")
_VERB = words("verb") | _BE | _HAVE | _MODAL
_ADVERB = words("adverb")
_MOVE = words("up") | words("down")
_CHANGE_NOUN = words("change_noun")
_SHARE_VERB = words("share_verb")
_COMPARATIVE = words("comparative_up") | words("comparative_down")
_APPROX = words("approx")
_STOP_SIGN = frozenset(",;:.!?()[]\"\u201c\u201d\u3002")

# "spent 5 billion yuan on research" is spending on research.
_VERB_NOUN = {
    "spent": "spending", "spend": "spending", "spends": "spending", "spending": "spending",
    "invested": "investment", "invest": "investment", "investing": "investment", "invests": "investment",
    "exported": "exports", "imported": "imports", "exporting": "exports", "importing": "imports",
    "produced": "output", "produces": "output", "produce": "output", "producing": "output", "made": "output",
    "generated": "generation", "consumed": "consumption", "consuming": "consumption", "consumes": "consumption", "used": "consumption", "uses": "consumption",
    "earned": "revenue", "earning": "revenue", "lent": "loans", "sold": "sales", "borrowed": "loans", "eats": "consumption",
    "handled": "throughput", "attracted": "investment attracted", "harvested": "harvest", "employs": "employees", "received": "",
}  # fmt: skip


def read(doc: Doc, nums: list[Numeral], claimed: bytearray) -> None:
    """Set the subject of every statement (in text order)."""
    Reader(doc, nums, claimed).run()


class Reader:
    """Subjects of a document, sentence by sentence; what was spoken of last stands in for pronouns and left-out nouns."""

    def __init__(self, doc: Doc, nums: list[Numeral], claimed: bytearray) -> None:
        self.doc = doc
        self.low = doc.low
        self.toks = doc.toks
        self.nums = nums
        self.claimed = claimed
        self.is_number = bytearray(doc.n)
        for n in nums:
            for i in range(n.first, n.last):
                self.is_number[i] = 1
        self.recent: str | None = None

    def run(self) -> None:
        nums = self.nums
        i, n = 0, len(nums)
        para = -1
        while i < n:
            j = i
            while j < n and nums[j].sent == nums[i].sent:
                j += 1
            sent = self.doc.sents[nums[i].sent]
            if sent.para != para:
                para = sent.para
            self._sentence(nums[i:j], sent.first, sent.last)
            i = j

    def _sentence(self, nums: list[Numeral], start: int, end: int) -> None:
        previous: Numeral | None = None
        for k, n in enumerate(nums):
            if n.kind in ("level", "rank") or n.applies_to is None:
                left = nums[k - 1].last if k else start
                right = nums[k + 1].first if k + 1 < len(nums) else end
                n.subject = self._subject(n, start, left, right, end, previous)
                if n.kind == "level":
                    previous = n
                    self.recent = n.subject or self.recent
            elif n.kind == "equivalent":
                n.subject = n.applies_to.subject
        # From the back: "39.6, 9.1 and 4.4 billion yuan in contracts" says it once.
        for k in range(len(nums) - 2, -1, -1):
            a, b = nums[k], nums[k + 1]
            if a.group and a.group == b.group and a.unit == b.unit and a.kind == b.kind and not a.subject:
                a.subject = b.subject
        for n in nums:
            if n.applies_to is not None and n.applies_to.subject:
                n.subject = n.applies_to.subject
            if not n.subject:
                n.subject = self.recent

    # -- one number -------------------------------------------------------------------------------------------------------------

    def _subject(self, n: Numeral, start: int, left: int, right: int, end: int, previous: Numeral | None) -> str | None:
        low = self.low
        count = n.unit == "1" or n.unit == "TEU"
        if count and n.kind == "level":
            after = self._phrase_after(n.last, end)
            if after is not None:
                words_after, text = after
                if words_after and words_after[-1] in ("ones", "one") or text.lower() in ("national", "regional", "state-level"):
                    base = previous.subject if previous else self.recent
                    head = " ".join(words_after[:-1]) if words_after[-1] in ("ones", "one") else text
                    return f"{head} {base}".strip() if base else text
                return text
            if low[n.last : n.last + 2] == ["of", "them"] or low[n.last : n.last + 3] == ["of", "the", "latter"] or low[n.last : n.last + 2] == ["of", "these"]:
                return previous.subject if previous else self.recent
        if low[n.last : n.last + 1] in (["of"], ["in"], ["worth"]) and n.kind in ("level", "share"):
            phrase = self._phrase(n.last + 1 + (low[n.last + 1 : n.last + 2] == ["the"]), min(end, right + 12), of=True)
            if phrase and not self.claimed[n.last + 1] and not (low[n.last] == "in" and self.toks[n.last + 1][:1].isupper()):
                if n.kind == "share":
                    return self._share_subject(n, start, phrase)
                return phrase
        before = self._before(n, start)
        if before:
            return before
        return previous.subject if previous else None

    def _share_subject(self, n: Numeral, start: int, whole: str) -> str:
        part = self._before(n, start)
        return f"share of {part} in {whole}" if part else whole

    def _phrase_after(self, i: int, end: int) -> tuple[list[str], str] | None:
        """The noun phrase that begins right after a count, or None."""
        low = self.low
        if i < end and low[i] == "-" and i + 1 < end and low[i + 1] in ("odd", "plus"):
            i += 2
        if i < end and low[i] == "of" and i + 1 < end and low[i + 1] == "the":
            text = self._phrase(i + 2, end, of=True)
            return (text.split(), text) if text else None
        j = i
        while j < end and low[j] in ("new", "such", "different", "various", "additional", "more", "other"):
            j += 1
        text = self._phrase(j, end, of=True)
        return (text.lower().split(), text) if text else None

    def _phrase(self, i: int, end: int, of: bool) -> str:
        """Noun phrase from token i on: up to a verb, a sign, a conjunction or a preposition (but "of" and "for")."""
        low, toks = self.low, self.toks
        j = i
        last = i
        while j < end:
            w = low[j]
            if self.is_number[j] or self.claimed[j] or w in _STOP_SIGN and not (w == "." and False):
                break
            if w in ("of", "for") and of and j > i and j + 1 < end:
                k = j + 1
                if low[k] in _DETERMINER:
                    k += 1
                if k >= end or low[k] in _VERB or low[k] in _PRONOUN or self.is_number[k] or self.claimed[k] or low[k] in _STOP_SIGN or not low[k][0].isalpha():
                    break
                j += 1
                continue
            if w == "in" and j > i and j + 1 < end and low[j + 1] in ("rural", "urban", "operation", "energy", "industry"):
                j += 1
                continue
            if w in _PREPOSITION or w in _PRONOUN or w in _ADVERB and w != "well":
                break
            if w in _DETERMINER:
                if j > i and low[j - 1] in ("of", "for", "and"):
                    j += 1
                    continue
                break
            if w in _CONJUNCTION:
                if w == "and" and j > i and j + 1 < end and self._noun_like(j + 1) and not self.is_number[j + 1]:
                    # "science and technology parks" goes on; "deals and their value" does not.
                    k = j + 1
                    while k < end and self._noun_like(k) and not low[k] in _VERB:
                        k += 1
                    if k < end and low[k] in ("of", "and") or k >= end or k - j > 1:
                        j += 1
                        continue
                break
            if w in _VERB or w in _MOVE and w not in ("growth",):
                if not (j == i and w in ("registered", "signed", "operating", "recognized", "certified", "installed", "added", "granted", "registering", "leading", "developed", "working", "running")):
                    break
            elif w.endswith("ing") and j > i and j + 1 < end and low[j + 1] in _DETERMINER:
                break
            j += 1
            last = j
        while last > i and (low[last - 1] in ("of", "for", "and", "-") or low[last - 1] in _DETERMINER):
            last -= 1
        return self._text(i, last)

    def _noun_like(self, k: int) -> bool:
        w = self.low[k]
        return w[0].isalpha() and w not in _PREPOSITION and w not in _CONJUNCTION and w not in _PRONOUN and w not in _VERB and w not in _DETERMINER and not self.claimed[k]

    def _text(self, i: int, j: int) -> str:
        if j <= i:
            return ""
        return " ".join(self.doc.text[self.doc.starts[i] : self.doc.ends[j - 1]].split())

    def _before(self, n: Numeral, start: int) -> str | None:
        """The noun phrase on the left: before the verb, or joined by "of", "worth", ":" or "("."""
        low = self.low
        j = n.first - 1
        verb = ""
        while j >= start:
            w = low[j]
            if self.is_number[j]:
                break
            if w in ("(", "\uff08"):
                return self._backwards(j, start) or None
            if w == ":":
                return self._backwards(j, start) or None
            if w in _VERB or w in _MOVE:
                if w not in _BE and w not in _HAVE and w not in _MODAL:
                    verb = w
                    if w in _VERB_NOUN:
                        noun = _VERB_NOUN[w]
                        on = self._on(n)
                        if noun and on:
                            return f"{on} {noun}" if len(on) < 60 else noun
                        agent = self._agent(j, start)
                        return f"{noun} of {agent}" if noun and agent else noun or None
                j -= 1
                continue
            if w in ("worth",):
                phrase = self._backwards(j, start)
                return f"value of {phrase}" if phrase else None
            if w in (",", ";"):
                if j < n.first - 6:
                    break
                j -= 1
                continue
            if w in _PREPOSITION or w in _ADVERB or w in _DETERMINER or w in _APPROX or w in _COMPARATIVE or self.claimed[j] or w in ("as", "than", "year", "y", "-"):
                j -= 1
                continue
            phrase = self._backwards(j + 1, start)
            if phrase:
                return phrase
            j -= 1
        del verb
        return None

    def _on(self, n: Numeral) -> str:
        """ "spent 5 billion yuan ($785 million) on research and development": what it went to."""
        low = self.low
        j = n.last
        end = self.doc.sents[n.sent].last
        steps = 0
        while j < end and steps < 9:
            if low[j] in ("on", "in", "into") and not self.claimed[j + 1 if j + 1 < end else j]:
                return self._phrase(j + 1 + (low[j + 1 : j + 2] in (["the"], ["its"])), end, of=False)
            if low[j] in (",", ";"):
                return ""
            j += 1
            steps += 1
        return ""

    def _agent(self, verb: int, start: int) -> str:
        j = verb - 1
        while j >= start and low_adverb(self.low[j]):
            j -= 1
        return self._backwards(j + 1, start)

    def _backwards(self, j: int, start: int) -> str:
        """The noun phrase that ends before token j."""
        low = self.low
        last = j
        while last > start and (low[last - 1] in _VERB and low[last - 1] in _BE or low[last - 1] in _ADVERB or low[last - 1] in _DETERMINER):
            last -= 1
        i = last
        while i > start:
            w = low[i - 1]
            if self.is_number[i - 1] or w in _STOP_SIGN:
                break
            if w in _CONJUNCTION and w != "and":
                break
            if w in _VERB and w not in ("spending", "lending", "housing", "signed", "registered", "granted", "installed") and not (w in ("total",)):
                break
            if w in _PRONOUN or w in _HAVE or w in _MODAL:
                break
            if self.claimed[i - 1]:
                break
            i -= 1
        while i < last and (low[i] in _DETERMINER or low[i] in ("and", "-", "'s", "with", "in", "on", "by", "at", "to", "from", "for", "of", "as") or low[i] in _ADVERB):
            i += 1
        # "spending on research in the whole region": the place and time behind the noun are other columns.
        k = i
        while k < last:
            if k > i and low[k] in ("in", "by", "at", "during", "from", "to", "through", "over") and (self.toks[min(k + 1, last - 1)][:1].isupper() or low[min(k + 1, last - 1)] in _DETERMINER or self.claimed[min(k + 1, last - 1)]):
                last = k
                break
            k += 1
        while last > i and (low[last - 1] in _PREPOSITION or low[last - 1] in _DETERMINER or low[last - 1] in ("and", "-", "'s")):
            last -= 1
        return self._text(i, last)


def low_adverb(w: str) -> bool:
    """Words that may stand between a subject and its verb."""
    return w in _ADVERB or w in _HAVE or w in _MODAL or w in _BE
