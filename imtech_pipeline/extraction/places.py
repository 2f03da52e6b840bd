"""Places: where the text names one, and for which of them a figure is told.

Names come from the catalogue; this module knows how a name stands in a sentence. A newspaper, a ministry, a trade partner, a
venue or a yardstick ("than the national average") named after a place is no place of a figure.
"""

from __future__ import annotations

from functools import lru_cache

from .. import catalogue
from .lexicon import words
from .model import Numeral
from .tokens import Doc

_INSTITUTION = words("institution")
_ZONE_TAIL = words("zone_tail")
_DEFINITE = {
    "region": ("autonomous_region", "region", "province"),
    "province": ("province", "autonomous_region"),
    "municipality": ("municipality", "city"),
    "city": ("city", "municipality", "county_level_city", "prefecture"),
    "league": ("league",),
    "prefecture": ("prefecture",),
    "county": ("county", "banner"),
    "banner": ("banner",),
    "district": ("district",),
    "state": ("state",),
    "country": ("country",),
    "nation": ("country",),
    "kingdom": ("country",),
    "zone": ("zone",),
    "territory": ("special_administrative_region", "country"),
}
_NATIONAL = frozenset(("nationwide", "countrywide"))
_BREAK = frozenset(";:")
_CLAUSE = frozenset(("while", "whereas", "but", "although", "though", "against"))
_PARTNER = frozenset(("from", "to", "with"))
_PARTNER_NOUN = words("partner_noun")
_EVENT = words("event")
_LOCATIVE = frozenset(("in", "across", "throughout", "within", "at", "of", "outside", "inside", "through", "via", "for"))
_COMPARE = frozenset(("than", "as", "like", "unlike", "versus"))
_DETERMINER = words("determiner")


_AFTER_DEFINITE = (
    words("verb") | words("be") | words("have") | words("modal") | words("preposition") | words("conjunction") | words("up") | words("down") | words("adverb") | words("target") | words("rank_verb")
) - {"export", "import", "house", "lending", "spending", "record", "number", "support", "plan", "plans"}


# Words of a line that tells about the page: "Posted On: 05 APR 2024 by PIB Delhi".
_PAGE_LINE = frozenset(("posted", "updated", "published", "source", "release", "pub", "editor", "date"))


class Mention:
    """A place named at tokens `first` to `last`: its code and name, how it is joined, and whether a figure may be told for it."""

    __slots__ = ("code", "first", "last", "name", "role", "sent", "type")

    def __init__(self, first: int, last: int, code: str | None, name: str, area_type: str, sent: int, role: str) -> None:
        self.first = first
        self.last = last
        self.code = code
        self.name = name
        self.type = area_type
        self.sent = sent
        # subject, locative, possessive, partner, yardstick, venue, institution, definite
        self.role = role


@lru_cache(maxsize=1)
def _gazetteer() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...] | None, str, bool]]]:
    """First token of a name to its other tokens, its exact tokens where case matters, its code, and whether it is an adjective."""
    names: dict[str, list[tuple[tuple[str, ...], tuple[str, ...] | None, str, bool]]] = {}
    seen: set[tuple[str, ...]] = set()
    for entry in catalogue.load().area_names:
        if not entry.name.isascii():
            continue
        doc = Doc(entry.name)
        toks, low = tuple(doc.toks), tuple(doc.low)
        if low[0] == "the" and len(low) > 1:
            toks, low = toks[1:], low[1:]
        key = toks if entry.case_sensitive else low
        if key in seen:
            continue
        seen.add(key)
        names.setdefault(low[0], []).append((low[1:], toks if entry.case_sensitive else None, entry.ref_area, entry.form == "adjective"))
    for found in names.values():
        found.sort(key=lambda item: -len(item[0]))
    return names


def find_places(doc: Doc) -> list[Mention]:
    """Every mention of a place in text order, with its role."""
    names = _gazetteer()
    areas = catalogue.load().area
    low, toks, n = doc.low, doc.toks, doc.n
    mentions: list[Mention] = []
    last_of: dict[str, Mention] = {}
    pos = 0
    for i in [i for i, w in enumerate(low) if w in names or w in _DEFINITE or w in _NATIONAL or w in _ZONE_TAIL]:
        if i < pos:
            continue
        w = low[i]
        hit = None
        for rest, case, code, adjective in names.get(w, ()):
            end = i + 1 + len(rest)
            if end <= n and tuple(low[i + 1 : end]) == rest and (case is None or tuple(toks[i:end]) == case or _shouted(toks, i, end)):
                hit = (end, code, adjective)
                break
        sent = doc.sent_of[i]
        if hit is not None:
            end, code, adjective = hit
            area = areas[code]
            # "Hohhot National High-tech Zone", "Inner Mongolia Autonomous Region": capitalised words that go on with the name.
            stop = end
            limit = doc.sents[sent].last
            while stop < limit and stop - end < 6 and (toks[stop][0].isupper() or low[stop] in ("-", "&") and stop + 1 < limit):
                stop += 1
            tail = set(low[end:stop])
            role = _role(doc, i, end, adjective)
            if low[end : end + 1] in (["dollars"], ["dollar"], ["$"], ["yuan"]) or end < n and toks[end] == "$":
                pos = end
                continue
            if i and toks[i - 1] == "-" and doc.starts[i] == doc.ends[i - 1]:
                role = "institution"
            name = _as_written(toks[i:end], area.name_en) if not adjective else area.name_en
            if toks[i].isupper() and len(toks[i]) > 3 and i - doc.sents[sent].first <= 1 and any(w in ("xinhua", "-", "\u2014", "reuters", "ap", "afp") for w in low[end : end + 9]):
                role = "dateline"
            if adjective and low[end : end + 1] and low[end] in _PARTNER_NOUN:
                role = "partner"
            if role != "dateline" and tail & _INSTITUTION or end < n and toks[end] == "-" and doc.starts[end] == doc.ends[end - 1] and toks[end + 1 : end + 2] and toks[end + 1][0].isupper():
                role = "institution"
            elif tail & _ZONE_TAIL and role == "locative" and low[i - 1] in ("in", "across", "within") or tail & _ZONE_TAIL and low[i - 2 : i] == ["in", "the"]:
                name = doc.text[doc.starts[i] : doc.ends[_zone_end(low, end, stop) - 1]]
                mentions.append(Mention(i, stop, catalogue.area_by_name(name), name, "zone", sent, "locative"))
                pos = stop
                continue
            if area.area_type == "zone" and role != "institution" and low[i - 1] not in ("in", "within", "across") and low[i - 2 : i] != ["in", "the"] and area.parent_area in areas:
                # A park that does something is what is measured; its figures are told for the place where it lies.
                parent = areas[area.parent_area]
                mention = Mention(i, end, parent.ref_area, parent.name_en, parent.area_type, sent, role)
            else:
                mention = Mention(i, end, code, name, area.area_type, sent, role)
            mentions.append(mention)
            if role not in ("institution", "yardstick", "partner", "dateline"):
                last_of[area.area_type] = mention
            pos = end
            continue
        if w in _DEFINITE:
            before = low[i - 1] if i else ""
            after = low[i + 1] if i + 1 < n else "."
            if (
                before in ("the", "this", "whole", "entire", "autonomous", "our")
                and (before != "whole" or low[i - 2 : i - 1] == ["the"])
                and (not after[0].isalpha() or after in _AFTER_DEFINITE or after.endswith("ed"))
                and after != "of"
                and after != "-"
            ):
                # Which region it is, the paragraph and the article tell: resolved when places are assigned.
                role = _role(doc, i - 1, i + 1, False)
                mentions.append(Mention(i, i + 1, None, w, "?", sent, "definite" if role == "subject" else role))
        elif w in _NATIONAL and last_of:
            country = _country_of(next(reversed(last_of.values())))
            if country is not None:
                mentions.append(Mention(i, i + 1, country.code, country.name, country.type, sent, "yardstick"))
        elif w in _ZONE_TAIL and i and toks[i][0].isupper() and toks[i - 1][0].isupper():
            first = i
            while first > doc.sents[sent].first and (toks[first - 1][0].isupper() or toks[first - 1] == "-") and first - 1 >= pos and i - first < 6:
                first -= 1
            if low[first - 1] == "the":
                joined = low[first - 2] if first > 1 else ""
            else:
                joined = low[first - 1] if first else ""
            if joined in ("in", "across", "within") and i - first >= 1:
                end = i + 1
                while end < n and low[end] in _ZONE_TAIL and toks[end][0].isupper():
                    end += 1
                name = doc.text[doc.starts[first] : doc.ends[end - 1]]
                mentions.append(Mention(first, end, catalogue.area_by_name(name), name, "zone", sent, "locative"))
                pos = end
    return mentions


def _as_written(toks: list[str], name: str) -> str:
    """The text's own spelling ("Ulaanqab"), unless it is an abbreviation or a longer form of the catalogue's name."""
    written = " ".join(toks)
    if len(toks) != len(name.split()) or any(t.isupper() or not t[0].isupper() for t in toks):
        return name
    return written


def _zone_end(low: list[str], end: int, stop: int) -> int:
    last = end
    for i in range(end, stop):
        if low[i] in _ZONE_TAIL:
            last = i + 1
    return last


def _shouted(toks: list[str], i: int, end: int) -> bool:
    """ "HOHHOT" in a dateline or a headline in capitals; two letters are rather an abbreviation."""
    return all(t.isupper() or not t.isalpha() for t in toks[i:end]) and len(toks[i]) > 3


def _country_of(mention: Mention) -> Mention | None:
    areas = catalogue.load().area
    code = mention.code
    for _ in range(6):
        if code is None or code not in areas:
            return None
        area = areas[code]
        if area.area_type == "country":
            return Mention(mention.first, mention.last, area.ref_area, area.name_en, "country", mention.sent, "definite")
        code = area.parent_area
    return None


def _role(doc: Doc, i: int, end: int, adjective: bool) -> str:
    low = doc.low
    sent = doc.sents[doc.sent_of[i]]
    j = i - 1
    while j >= sent.first and (low[j] in _DETERMINER or low[j] in ("whole", "entire", "central", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "neighboring", "neighbouring", "northwest", "northeast", "southwest", "southeast", "inland", "mainland")):
        j -= 1
    before = low[j] if j >= sent.first else ""
    after = low[end] if end < sent.last else ""
    if before in _COMPARE or before == "to" and low[j - 1 : j] in (["second"], ["only"], ["compared"], ["close"], ["next"]):
        return "yardstick"
    if after == "'s" or after == "'":
        return "possessive"
    if adjective:
        return "possessive" if before not in _PARTNER else "partner"
    if before in _PARTNER:
        return "partner"
    if before in ("by",) and j > sent.first and low[j - 1].endswith("ed"):
        return "subject"
    if before in _LOCATIVE:
        head = low[j - 1] if j - 1 >= sent.first else ""
        if before in ("in", "at") and head in _EVENT:
            return "venue"
        if before == "for" and head in ("left", "bound", "heading", "headed"):
            return "partner"
        return "locative"
    if before in ("capital", "near"):
        return "locative"
    return "subject"


def assign(doc: Doc, mentions: list[Mention], nums: list[Numeral]) -> None:
    """Set `ref_area` and `ref_area_name` of every statement."""
    _Assigner(doc, mentions, nums).run()


class _Assigner:
    def __init__(self, doc: Doc, mentions: list[Mention], nums: list[Numeral]) -> None:
        self.doc = doc
        self.low = doc.low
        self.nums = nums
        self.main = self._main([m for m in mentions if m.type != "?"])
        self.mentions = self._resolved([m for m in mentions if m.role not in ("institution", "dateline")])
        self.para_place: Mention | None = None
        self.explicit: set[int] = set()

    def _resolved(self, mentions: list[Mention]) -> list[Mention]:
        """ "The city", "the region": the last of that type in the paragraph, else the article's own, else the last one named."""
        out: list[Mention] = []
        para = -1
        here: dict[str, Mention] = {}
        ever: dict[str, Mention] = {}
        for m in mentions:
            of = self.doc.sents[m.sent].para
            if of != para:
                para, here = of, {}
            if m.type == "?":
                types = _DEFINITE[m.name]
                known = next((here[t] for t in types if t in here), None)
                if known is None and self.main is not None and self.main.type in types:
                    known = self.main
                known = known or next((ever[t] for t in types if t in ever), None)
                if known is None and "country" in types and (self.main or ever):
                    known = _country_of(self.main or next(reversed(ever.values())))
                if known is None:
                    continue
                m.code, m.name, m.type = known.code, known.name, known.type
            elif m.role not in ("yardstick", "partner", "venue"):
                here[m.type] = ever[m.type] = m
            out.append(m)
        return out

    def _main(self, mentions: list[Mention]) -> Mention | None:
        """The article's own place: told in the headline, else by the first sentence of the text, else by an institution in the head."""
        doc = self.doc
        body = next((s.index for s in doc.sents if s.last - s.first > 8 and doc.low[s.last - 1] in (".", "\u3002")), len(doc.sents))
        headline = [m for m in mentions if m.sent < body and m.role not in ("institution", "yardstick", "venue", "dateline") and m.type != "region" and not self._caption(m) and doc.sents[m.sent].last - doc.sents[m.sent].first > 3]
        lead = [m for m in mentions if body <= m.sent <= body + 2 and m.role not in ("institution", "yardstick", "venue", "partner", "dateline") and m.type != "region" and not self._caption(m)]
        head = [m for m in mentions if m.sent <= body + 1 and m.role == "institution" and m.type not in ("city", "region") and not self._caption(m)]
        head += [m for m in mentions if m.sent < body and m.type in ("country", "province", "state", "autonomous_region") and m.role != "institution"]
        if headline and lead and (inner := next((m for m in self._innermost(lead) if m.type == "zone" and any(self._within(catalogue.load(), m, h) for h in headline)), None)):
            return inner
        for h in headline:
            within = next((m for m in mentions if m.sent == h.sent and m.role == "partner" and m_contains(h, m)), None)
            if within is not None:
                return within
        told = [m for m in mentions if m.role not in ("institution", "dateline")]
        for candidates in (headline, lead, head, told, mentions):
            narrowed = self._innermost([m for m in candidates if m.role in ("subject", "possessive", "definite", "locative")] or candidates)
            if narrowed:
                return narrowed[0]
        return None

    def _caption(self, m: Mention) -> bool:
        sent = self.doc.sents[m.sent]
        if not _PAGE_LINE.isdisjoint(self.low[sent.first : sent.last]) and ":" in self.low[sent.first : sent.last]:
            return True
        return "photo" in self.low[sent.first : min(sent.last + 4, self.doc.n)]

    def _innermost(self, mentions: list[Mention]) -> list[Mention]:
        """Without the larger place that only tells where the smaller one lies ("Hohhot, capital of Inner Mongolia")."""
        load = catalogue.load()
        out: list[Mention] = []
        for k, m in enumerate(mentions):
            inner = None
            for other in mentions[max(0, k - 3) : k + 3]:
                if other is m or other.sent != m.sent or other.code == m.code:
                    continue
                near = other.first - m.last <= 2 if other.first > m.first else m.first - other.last <= 9
                if near and self._within(load, other, m) and not self._number_between(m, other) and (other.first < m.first or m.role == "possessive"):
                    if other.first < m.first and not self._apposed(other, m):
                        continue
                    inner = other
            # "Northwest China's Shaanxi Province"
            following = mentions[k + 1] if k + 1 < len(mentions) else None
            if m.role == "possessive" and following is not None and following.sent == m.sent and following.first - m.last <= 2 and following.role != "institution":
                following.role = m.role if following.role == "possessive" else self._joined(m, following)
                continue
            if inner is None:
                out.append(m)
        return out

    def _joined(self, outer: Mention, inner: Mention) -> str:
        """How "China's Shaanxi" is joined: as the outer name is, looked at from its left."""
        before = self.low[outer.first - 1] if outer.first else ""
        return "locative" if before in _LOCATIVE else inner.role

    def _apposed(self, inner: Mention, outer: Mention) -> bool:
        """ "Ulanqab in Inner Mongolia", "Hohhot, capital of North China's Inner Mongolia"."""
        gap = self.low[inner.last : outer.first]
        return bool(gap) and (gap[0] in (",", "in", "(") or gap[:2] in (["city", "in"], ["county", "in"], ["city", ","], ["league", "in"], ["district", "in"]))

    def _within(self, load: catalogue.Catalogue, inner: Mention, outer: Mention) -> bool:
        if inner.type == "zone" and inner.code is None:
            return True
        if outer.type == "region":
            return inner.type not in ("region", "country", "world", "world_region")
        return inner.code is not None and outer.code is not None and inner.code != outer.code and load.is_within(inner.code, outer.code)

    def _number_between(self, a: Mention, b: Mention) -> bool:
        x, y = min(a.last, b.last), max(a.first, b.first)
        return any(w[0].isdigit() for w in self.low[x:y])

    # -- sentences ------------------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        nums, doc = self.nums, self.doc
        at = 0
        i, n = 0, len(nums)
        para = -1
        seen = 0
        while i < n:
            j = i
            while j < n and nums[j].sent == nums[i].sent:
                j += 1
            sent = doc.sents[nums[i].sent]
            # Sentences without figures can set the place of the paragraph.
            for s in doc.sents[seen : sent.index]:
                if s.para != para:
                    para, self.para_place = s.para, None
                start = at
                while at < len(self.mentions) and self.mentions[at].sent <= s.index:
                    at += 1
                self._topic(self.mentions[start:at])
            seen = sent.index + 1
            if sent.para != para:
                para, self.para_place = sent.para, None
            start = at
            while at < len(self.mentions) and self.mentions[at].sent <= sent.index:
                at += 1
            here = self._innermost([m for m in self.mentions[start:at] if m.sent == sent.index])
            self._sentence(nums[i:j], here)
            self._topic(here)
            i = j
        for num in nums:
            of = num.applies_to
            if of is not None and id(num) not in self.explicit and num.kind != "rank" and (num.kind != "share" or of.kind == "level"):
                num.ref_area, num.ref_area_name = of.ref_area, of.ref_area_name

    def _topic(self, mentions: list[Mention]) -> None:
        told = [m for m in mentions if m.role in ("subject", "locative", "possessive", "definite")]
        if self.main is not None:
            told = [m for m in told if not (m.role == "possessive" and m_contains(m, self.main))]
        first = next((m for m in told if m.role in ("subject", "definite", "possessive") or m.role == "locative" and self._fronted(m)), None)
        if first is not None:
            self.para_place = first

    def _fronted(self, m: Mention) -> bool:
        sent = self.doc.sents[m.sent]
        return m.first - sent.first <= 4

    def _sentence(self, nums: list[Numeral], here: list[Mention]) -> None:
        pairs = self._pairs(nums, here)
        default = self.para_place or self.main
        self.explicit.update(id(nums[k]) for k in pairs)
        for k, n in enumerate(nums):
            told = pairs.get(k) or self._place(k, n, nums, here, default)
            if told is not None and not pairs and told.role in ("locative", "subject") and k == 0:
                self.para_place = told
            place = told or default
            if n.scenario == "condition" and place is default and n.unit in ("year", "month"):
                place = None
            if place is not None:
                n.ref_area, n.ref_area_name = place.code, place.name

    def _pairs(self, nums: list[Numeral], here: list[Mention]) -> dict[int, Mention]:
        """ "Hohhot, Baotou and Ordos registered 201, 96 and 41 contracts": lists of the same length go together in order."""
        told = [m for m in here if m.role in ("subject", "locative", "possessive")]
        out: dict[int, Mention] = {}
        runs: list[list[Mention]] = []
        for m in told:
            gap = self.low[runs[-1][-1].last : m.first] if runs else []
            if runs and gap and all(w in (",", "and", "the") for w in gap):
                runs[-1].append(m)
            else:
                runs.append([m])
        lists = [r for r in runs if len(r) > 1]
        if not lists:
            return out
        k = 0
        while k < len(nums):
            j = k + 1
            while j < len(nums) and nums[j].group and nums[j].group == nums[k].group:
                j += 1
            size = j - k
            if size > 1:
                for run in reversed(lists):
                    if len(run) == size and run[0].first < nums[k].first:
                        out.update(zip(range(k, j), run, strict=True))
                        break
            k = j
        return out

    def _place(self, k: int, n: Numeral, nums: list[Numeral], here: list[Mention], default: Mention | None) -> Mention | None:
        low = self.low
        if not here:
            return None
        # "China's 169 national high-tech zones": a possessive right before the number is for this number alone.
        before = [m for m in here if m.last <= n.first and m.role in ("subject", "locative", "possessive", "definite")]
        after = [m for m in here if m.first >= n.last and m.role in ("subject", "locative", "possessive", "definite")]
        usable = [m for m in before if not (m.role == "possessive" and any(x.first - m.last <= 2 and x is not n and x.last <= n.first for x in nums) and n.first - m.last > 2)]
        # A following "in X" is for the last figure before it, where no other figure stands between.
        next_first = nums[k + 1].first if k + 1 < len(nums) else self.doc.sents[n.sent].last
        following = next((m for m in after if m.first < next_first and m.role in ("locative", "definite") and low[m.first - 1] != "of" and n.kind not in ("share", "change", "multiple", "rank") and not self._cut(n.last, m.first)), None)
        if usable:
            nearest = usable[-1]
            if following is not None and self._own_clause(nearest, n) is False:
                return following
            if following is not None and following.role == "locative" and nearest.code != following.code and m_contains(nearest, following):
                return following
            if following is not None and following.first - n.last <= 7 and low[following.first - 1] in ("in", "the", "whole") and nearest.code != following.code:
                return following
            return nearest
        if following is not None:
            return following
        if k == 0 or not before:
            later = next((m for m in after if m.role in ("locative", "possessive", "definite", "subject") and low[m.first - 1] != "of" and not self._cut(n.last, m.first)), None)
            if later is not None and later.role == "locative" and (later.first < next_first or default is None) and not any(x.kind in ("share",) for x in nums[: k + 1]):
                return later
        return None

    def _own_clause(self, m: Mention, n: Numeral) -> bool:
        return not self._cut(m.last, n.first)

    def _cut(self, a: int, b: int) -> bool:
        return any(w in _BREAK or w in _CLAUSE for w in self.low[a:b])


def m_contains(outer: Mention, inner: Mention) -> bool:
    """Whether the second place lies in the first."""
    return outer.code is not None and inner.code is not None and catalogue.load().is_within(inner.code, outer.code)
