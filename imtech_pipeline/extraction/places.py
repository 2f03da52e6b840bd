"""Places: which names of places a text has, and which place a figure is for.

Here belong finding names (those of the catalogue, zones and districts told by their form, "the region", "the city") and
reading what each one does in its sentence: whose figure is told, what it is compared with, where goods go, who publishes.
The names themselves are the catalogue's; what a figure measures, and when, is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .. import catalogue
from .model import Numeral
from .tokens import Doc, Sentence

# What a name does in its sentence.
PLAIN = 0  # it may be the place of figures: subject, owner, "in ..."
COMPARED = 1  # figures are held against it: "than the national average"; figures told inside the comparison are its own
PARTNER = 2  # where from, where to, with whom
CONTAINER = 3  # says where another place lies: "Baotou in Inner Mongolia"
BODY = 4  # part of the name of an office or company; a weak sign of what the article is about
MEDIA = 5  # part of the name of a paper or agency, or of a route: no place of anything
DATELINE = 6

_COMPASS = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern"
    " southeastern southwestern neighboring neighbouring nearby coastal inland mainland all entire whole".split()
)
# Nouns that make a capitalised run the name of a body.
_BODIES = frozenset(
    "bank university college institute academy ministry bureau department office administration commission committee council agency"
    " association federation government court congress parliament authority customs treasury reserve party union society foundation"
    " center centre laboratory museum hospital school group corporation corp co company ltd inc holdings airlines airways securities"
    " exchange organization organisation chamber coalition pentagon police army navy fund team club service services statistics"
    " conference forum summit fair expo exhibition congress olympics games act law plan initiative agreement treaty policy project railway"
    " expressway highway airport route corridor line pipeline".split()
)
_MEDIA = frozenset("daily news times post herald agency weekly morning evening tv television radio online press gazette tribune".split())
_INDEXES = frozenset("index composite".split())
_PEOPLE = frozenset(
    "spokesman spokeswoman spokesperson president premier chancellor minister leader leaders leadership official officials media parliament"
    " reports analyst analysts economist economists researchers scientists diplomat ambassador".split()
)
_LOWER_BODIES = frozenset("department bureau authorities authority officials official government governments customs ministry office police".split())
_SAY = frozenset("said says say announced reported told heard showed shows show according published released revealed disclosed issued issues saying stated states estimates forecast".split())
_EVENTS = frozenset(
    "conference forum summit meeting fair expo exhibition briefing ceremony congress seminar symposium workshop convention talks held".split()
)
_COMPARE = frozenset(
    "than behind above below unlike versus vs exceeds exceed exceeded exceeding surpasses surpass surpassed surpassing overtake overtakes"
    " overtook overtaking overtaken outpaced outpaces outpace outpacing beat beats trailing trails trailed passing tops topping ahead"
    " outstripped outstrips overtop dwarfs dwarfed matching equals compared comparison only".split()
)
_FROM_TO = frozenset("to from with between toward towards against onto into".split())
_LOCATIVE = frozenset("in across within throughout inside at around for of over among through via by visit visited visiting entering entered".split())
_PARTNERS = frozenset("partner partners market markets buyer buyers source sources destination destinations supplier suppliers".split())
_CURRENCY = frozenset("dollar dollars cent cents yuan franc francs yen pound pounds won rupee rupees ruble rubles rouble roubles krona kroner $".split())
_ORIGIN_NOUNS = frozenset("tourists visitors travelers travellers students investors buyers imports goods tourism nationals citizens".split())
_AVERAGE = frozenset("average total rate figure mean median benchmark".split())
_CURRENT_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november"
    " december".split()
)
# "the region", "this city's": the noun, and the types of area that it may stand for.
_REGION = frozenset(("autonomous_region", "province", "municipality", "region", "world_region", "state", "special_administrative_region"))
_CITY = frozenset(("city", "county_level_city", "municipality", "prefecture", "place", "special_administrative_region"))
_GENERIC: dict[str, frozenset[str]] = {
    "region": _REGION,
    "province": frozenset(("province", "autonomous_region", "municipality")),
    "country": frozenset(("country",)),
    "nation": frozenset(("country",)),
    "city": _CITY,
    "municipality": _CITY,
    "prefecture": frozenset(("prefecture",)),
    "league": frozenset(("league",)),
    "county": frozenset(("county", "county_level_city")),
    "banner": frozenset(("banner",)),
    "district": frozenset(("district",)),
    "zone": frozenset(("zone",)),
    "park": frozenset(("zone",)),
    "port": frozenset(("city", "county_level_city", "place")),
}
_GENERIC_ADJECTIVE: dict[str, str] = {
    "national": "country",
    "nationwide": "country",
    "provincial": "province",
    "regional": "region",
    "municipal": "city",
}
# Last words of a name that tell its type, and what else may stand between the name and them.
_TYPE_WORDS: dict[str, str] = {
    "zone": "zone",
    "zones": "",
    "area": "zone",
    "park": "zone",
    "league": "league",
    "banner": "banner",
    "county": "county",
    "city": "city",
    "province": "province",
    "prefecture": "prefecture",
    "district": "district",
    "municipality": "municipality",
    "region": "autonomous_region",
    "aimag": "state",
    "oblast": "state",
    "township": "county",
}
_ZONE_WORDS = frozenset(
    "high tech technology hi new economic and technological development industrial industry free trade pilot comprehensive bonded"
    " cooperation demonstration national export processing science innovation special ecological logistics software border".split()
)
_ZONE_CORE = frozenset("tech technology new development industrial trade bonded cooperation demonstration science economic software processing special".split())
_SUFFIXES = frozenset(
    "province provinces city municipality prefecture county district banner league state republic autonomous region zhuang hui uygur uyghur"
    " special administrative sar".split()
)
_NOT_NAMES = frozenset(
    "the a an this that these those its their his her our in of at for from to by with and or as on national provincial regional municipal"
    " each every all new one two three high among".split()
)
_BREAKS = frozenset((",", ";", ":", "while", "whereas", "but", "although", "though", "(", ")", "\u2013", "\u2014", "|", "\uff0c", "\uff1b"))
_STRONG = frozenset((";", "while", "whereas"))
_JOIN = frozenset((",", "and", "&", "or", "as", "well"))

_WORD = re.compile(r"\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}|[^\W\d_\u3400-\u9fff]+(?:['\u2019](?!s\b)[^\W\d_\u3400-\u9fff]+)*|['\u2019]s\b|\S")


_PAIRS = frozenset("countries sides nations cities provinces regions leagues economies".split())
_COINING = frozenset(("in", "at", "across", "by", "(", "and"))
_BY_NOUNS = frozenset("city cities region regions province provinces state states county counties port ports aimag district districts country".split())
_NOT_PLACES = (
    _CURRENT_MONTHS
    | _NOT_NAMES
    | frozenset("monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter january q1 q2 q3 q4 h1 h2 phase".split())
    | frozenset("table figure chapter section part fiscal he she it they we you i his her who industry public others total".split())
    | frozenset("r&d r gdp chinese english mandarin wind solar storage exports imports".split())
)
# Types whose places go by the catalogue's name.
_CANONICAL = frozenset(
    "world world_region country province autonomous_region municipality special_administrative_region region state nation zone".split()
)


class Mention:
    """A name of a place in the text, or a noun that stands for one ("the region").

    Attributes
    ----------
    first, last : int
        Tokens, end excluded; a type word behind the name ("province") is part of it, a possessive is not.
    code, name : str or None
        Of the catalogue's area and its plain English name; code None for a place that is not in the catalogue, both None
        for "the region" until `assign` has told which.
    area_type : str
        As in the catalogue.
    generic : frozenset of str or None
        For "the region": the types it may stand for.
    adjective, owner : bool
        "Chinese ..."; "China's ...".
    """

    __slots__ = ("adjective", "area_type", "code", "first", "generic", "group", "last", "name", "owner", "role", "sent", "speaks")

    def __init__(self, first: int, last: int, code: str | None, name: str | None, area_type: str, sent: int) -> None:
        self.first = first
        self.last = last
        self.code = code
        self.name = name
        self.area_type = area_type
        self.generic: frozenset[str] | None = None
        self.adjective = False
        self.owner = False
        self.role = PLAIN
        self.sent = sent
        # An office that says what is told: the figures need not be of its place.
        self.speaks = False
        # Names told in one breath ("Hohhot, Baotou and Ordos"), the same list in each of them.
        self.group: list[Mention] | None = None


_Entry = tuple[tuple[str, ...], tuple[str, ...] | None, str, bool]


class _Gazetteer:
    """Names by their first word, the longest first."""

    __slots__ = ("areas", "bare", "by_first", "parents")

    def __init__(self) -> None:
        known = catalogue.load()
        self.areas = {a.ref_area: (a.name_en, a.area_type) for a in known.areas}
        self.parents = {a.ref_area: a.parent_area for a in known.areas}
        # A zone that has only its city's name ("Hefei National High-tech Zone"): its figures are told under the city.
        self.bare = {}
        for area in known.areas:
            parent = self.areas.get(area.parent_area or "")
            if area.area_type == "zone" and parent is not None and area.name_en.startswith(parent[0] + " "):
                if all(w in _ZONE_WORDS or w in ("zone", "park", "area", "-") for w in _WORD.findall(area.name_en[len(parent[0]) :].lower())):
                    self.bare[area.ref_area] = area.parent_area or ""
        by_first: dict[str, list[_Entry]] = {}
        seen: set[tuple[str, ...]] = set()
        for row in known.area_names:
            words = tuple(_WORD.findall(row.name.replace("\u2019", "'")))
            if words and words[0] == "the":
                words = words[1:]
            low = tuple(w.lower() for w in words)
            if not words or low in seen or row.name in ("nationwide", "worldwide", "globe"):
                continue
            seen.add(low)
            exact = words if row.case_sensitive or words[0][0].isupper() else None
            by_first.setdefault(low[0], []).append((low[1:], exact, row.ref_area, row.form == "adjective"))
        for entries in by_first.values():
            entries.sort(key=lambda e: -len(e[0]))
        self.by_first = by_first

    def within(self, code: str | None, ancestor: str | None) -> bool:
        """Whether an area lies inside another one."""
        if code is None or ancestor is None or code == ancestor:
            return False
        parents = self.parents
        up = parents.get(code)
        while up is not None:
            if up == ancestor:
                return True
            up = parents.get(up)
        return False


@lru_cache(maxsize=1)
def _gazetteer() -> _Gazetteer:
    return _Gazetteer()


def _capital(token: str) -> bool:
    return token[0].isupper()


def find_places(doc: Doc) -> list[Mention]:
    """Names of places, and nouns that stand for them, with what each does in its sentence.

    Parameters
    ----------
    doc : Doc
        The text.

    Returns
    -------
    list of Mention
        In text order, not overlapping; linear in the length of the text.
    """
    known = _gazetteer()
    by_first, areas = known.by_first, known.areas
    toks, low, n, sent_of = doc.toks, doc.low, doc.n, doc.sent_of
    found: list[Mention] = []
    done = 0
    # The sentence that begins "By city, ...": what stands in its list are places, known or not.
    listing = -1
    for i, word in enumerate(low):
        if i < done:
            continue
        entries = by_first.get(word)
        mention: Mention | None = None
        if entries is not None:
            for rest, exact, code, adjective in entries:
                end = i + 1 + len(rest)
                if rest and tuple(low[i + 1 : end]) != rest:
                    continue
                if exact is not None and not _written_as(toks, i, end, exact):
                    continue
                name, area_type = areas.get(code, (None, ""))
                if code in known.bare:
                    code = known.bare[code]
                    name = areas[code][0]
                mention = Mention(i, end, code, name, area_type, sent_of[i])
                mention.adjective = adjective
                break
        if mention is not None:
            _extend(doc, mention)
        elif word in _TYPE_WORDS:
            mention = _unlisted(doc, i, found[-1] if found else None) or _stand_in(doc, i)
        elif word in _GENERIC or word in _GENERIC_ADJECTIVE:
            mention = _stand_in(doc, i)
        elif word == "two" and i + 1 < n and low[i + 1] in _PAIRS:
            mention = Mention(i, i + 2, None, None, "", sent_of[i])
            mention.generic = frozenset(("pair",))
        elif word in _COINING:
            previous = found[-1] if found and found[-1].sent == sent_of[i] else None
            if word == "by":
                if i == doc.sents[sent_of[i]].first and i + 2 < n and low[i + 1] in _BY_NOUNS and low[i + 2] == ",":
                    listing = sent_of[i]
            else:
                mention = _coined(doc, i, previous)
        elif listing == sent_of[i] and i > done and _capital(toks[i]) and (low[i - 1] in ",;" or low[i - 1] == "and") and word not in _NOT_PLACES:
            mention = _run(doc, i)
        if mention is None:
            continue
        while found and found[-1].last > mention.first:
            found.pop()
        done = max(mention.last, i)
        if mention.last < n and low[mention.last] in ("'s", "\u2019s", "'"):
            mention.owner = True
        found.append(mention)
    _name(doc, found)
    _roles(doc, found, known)
    return found


def _name(doc: Doc, found: list[Mention]) -> None:
    """Give places below a province the name that the article uses ("Ulaanqab", "Dali"), the same one all through."""
    names: dict[str, str] = {}
    for m in found:
        if m.code is None or m.name is None or m.adjective or m.area_type in _CANONICAL:
            continue
        written = doc.text[doc.starts[m.first] : doc.ends[m.last - 1]]
        if written.isupper():
            continue
        if m.code not in names:
            plain = [w for w in written.split() if w.lower() not in _SUFFIXES]
            known = [w for w in m.name.split() if w.lower() not in _SUFFIXES]
            names[m.code] = m.name if plain == known and len(m.name.split()) <= len(known) + 1 or m.area_type == "zone" else " ".join(plain)
    for m in found:
        if m.code in names:
            m.name = names[m.code]


def _run(doc: Doc, i: int) -> Mention | None:
    """Capitalised words from token i on as a place that the catalogue does not have."""
    toks, low = doc.toks, doc.low
    last = doc.sents[doc.sent_of[i]].last
    j = i
    while j < last and j - i < 3 and _capital(toks[j]) and toks[j][-1].isalpha() and low[j] not in _NOT_PLACES:
        j += 1
    if j == i or (j < last and _capital(toks[j])) or (len(toks[i]) < 6 and toks[i].isupper()) or any(w in _BODIES for w in low[i:j]):
        return None
    return Mention(i, j, None, doc.text[doc.starts[i] : doc.ends[j - 1]], "place", doc.sent_of[i])


def _coined(doc: Doc, i: int, previous: Mention | None) -> Mention | None:
    """A place that only its surroundings tell: "In Dundgovi, where ...", "in Ulytau (+14.2%) and Zhetysu (+11.6%)"."""
    toks, low, n = doc.toks, doc.low, doc.n
    sent = doc.sents[doc.sent_of[i]]
    if low[i] == "and":
        # "Washington and Massachusetts followed", "in Lingwu and Litong"
        if i + 1 >= sent.last or not _capital(toks[i + 1]):
            return None
        if previous is None:
            if i - sent.first <= 2 and i > sent.first and low[i + 1] in _gazetteer().by_first and low[sent.first] not in _NOT_PLACES:
                m = _run(doc, sent.first)
                return m if m is not None and m.last == i else None
        elif previous.last == i and previous.first > sent.first and low[previous.first - 1] in ("in", "across") and low[i + 1] not in _gazetteer().by_first:
            m = _run(doc, i + 1)
            return m if m is not None and (m.last >= sent.last or low[m.last] in (",", ".", ";")) else None
        return None
    if low[i] != "(":
        if i + 2 >= sent.last or not _capital(toks[i + 1]) or low[i + 1] in _gazetteer().by_first:
            return None
        m = _run(doc, i + 1)
        if m is None or m.last >= sent.last:
            return None
        j = m.last
        following = low[j]
        if following == "(" and j + 1 < n and (low[j + 1][0].isdigit() or low[j + 1] in "+-"):
            return m
        if following == "," and (i == sent.first or (j + 1 < sent.last and low[j + 1] in ("where", "whose"))):
            return m
        if following == "and" and j + 2 < sent.last and low[j + 2 : j + 5] in ([",", "the", "former"], [",", "which", "together"]):
            return m
        return None
    if i + 1 >= n or not (low[i + 1][0].isdigit() or low[i + 1] in "+-"):
        return None
    k = i
    while k > sent.first and i - k < 3 and _capital(toks[k - 1]) and low[k - 1] not in _NOT_PLACES and toks[k - 1][-1].isalpha():
        k -= 1
    if k == i or k == sent.first or low[k - 1] not in (",", "and", "by", "in") or previous is None or k < previous.last:
        return None
    if low[k - 1] == "in" or (previous.first > sent.first and k - previous.last <= 12 and ")" in low[previous.last : k]) or low[k - 2] == "followed":
        m = _run(doc, k)
        return m if m is not None and m.last == i else None
    return None


def _written_as(toks: Sequence[str], i: int, end: int, exact: tuple[str, ...]) -> bool:
    """Whether the tokens are written like the name, or in capitals as headings are."""
    for j, word in zip(range(i, end), exact):
        token = toks[j]
        if token != word and not (len(token) > 2 and token.isupper()) and token[0] != word[0]:
            return False
        if token != word and len(word) <= 3 and word.isupper():
            return False
    return True


def _extend(doc: Doc, m: Mention) -> None:
    """Take in what belongs to the name: "province", or the rest of a zone's name."""
    low, toks, n = doc.low, doc.toks, doc.n
    if m.area_type == "region":
        return
    j = m.last
    limit = min(n, m.first + 12, doc.sents[m.sent].last)
    while j < limit and low[j] in _SUFFIXES:
        j += 1
    if j > m.last and low[j - 1] in _SUFFIXES:
        m.last = j
    # "Xi'an High-tech Zone", "Hefei National High-tech Zone": figures of a zone that has only its city's name are
    # told under the city, as those of other zones are under their own names.
    k = m.last
    core = False
    while k < limit and (low[k] in _ZONE_WORDS and _capital(toks[k]) or low[k] in ("-", "and", "tech")):
        core = core or low[k] in _ZONE_CORE
        k += 1
    if core and k < limit and low[k] in ("zone", "area", "park") and _capital(toks[k]):
        m.last = k + 1
        m.area_type = "zone"


def _unlisted(doc: Doc, i: int, previous: Mention | None) -> Mention | None:
    """A place told by its form: capitalised words before "High-tech Zone", "county", "League"."""
    toks, low = doc.toks, doc.low
    sent = doc.sents[doc.sent_of[i]]
    word = low[i]
    kind = _TYPE_WORDS[word]
    j = i
    if kind == "zone":
        core = False
        while j > sent.first and (low[j - 1] in _ZONE_WORDS and _capital(toks[j - 1]) or low[j - 1] in ("-", "and", "tech")):
            core = core or low[j - 1] in _ZONE_CORE
            j -= 1
        if not core or not _capital(toks[i]):
            return None
    elif word == "region":
        if i == sent.first or low[i - 1] != "autonomous":
            return None
        j -= 1
    k = j
    while k > sent.first and j - k < 4 and _capital(toks[k - 1]) and low[k - 1] not in _NOT_NAMES and toks[k - 1].isalpha():
        k -= 1
    if k == j or (previous is not None and previous.last > k):
        return None
    if not kind or any(w in _BODIES or w in _COMPASS or w in _MEDIA for w in low[k:j]):
        return None
    if k == sent.first and j - k == 1 and low[k] in _SENTENCE_STARTS:
        return None
    name = doc.text[doc.starts[k] : doc.ends[i]]
    return Mention(k, i + 1, None, " ".join(name.split()), kind, doc.sent_of[i])


_SENTENCE_STARTS = frozenset("another such some many most other several both either neither no any which what when where since after before per".split())


def _stand_in(doc: Doc, i: int) -> Mention | None:
    """ "The region", "this autonomous region", "the whole country", "the national average"."""
    low = doc.low
    word = low[i]
    sent = doc.sents[doc.sent_of[i]]
    adjective = _GENERIC_ADJECTIVE.get(word)
    if adjective is not None:
        if i + 1 >= sent.last or (low[i + 1] not in _AVERAGE and low[i + 1] != "and"):
            return None
        if low[i + 1] == "and" and not (i + 3 < sent.last and low[i + 3] in _AVERAGE):
            return None
        if i == sent.first or low[i - 1] not in ("the", "and", "than"):
            return None
        m = Mention(i, i + 1, None, None, "", doc.sent_of[i])
        m.generic = _GENERIC[adjective]
        m.adjective = True
        m.role = COMPARED
        return m
    types = _GENERIC.get(word)
    if types is None:
        return None
    j = i - 1
    while j > sent.first and j > i - 4 and (low[j] in _COMPASS or low[j] in ("autonomous", "rich", "coal", "-", "border", "port", "former", "latter")):
        j -= 1
    if j < sent.first or low[j] not in ("the", "this"):
        return None
    if low[j + 1] in ("former", "latter") or (j > sent.first + 1 and low[j - 1] == "and" and low[j - 2] in _GENERIC_ADJECTIVE):
        return None
    m = Mention(j, i + 1, None, None, "", doc.sent_of[i])
    m.generic = types
    return m


def _roles(doc: Doc, found: list[Mention], known: _Gazetteer) -> None:
    toks, low, starts, ends, n = doc.toks, doc.low, doc.starts, doc.ends, doc.n
    sents = doc.sents
    previous: Mention | None = None
    for m in found:
        sent = sents[m.sent]
        before = m.first - 1
        if previous is not None and previous.sent != m.sent:
            previous = None
        after = m.last
        if after < n and low[after] in _CURRENCY and not m.generic:
            m.role = MEDIA
            previous = m
            continue
        # "China-Europe trains", "Hohhot-based"
        if (after + 1 < n and low[after] in "-\u2013" and ends[after - 1] == starts[after] == ends[after] - 1 and starts[after + 1] == ends[after]) or (
            before > sent.first and low[before] in "-\u2013" and starts[m.first] == ends[before] and ends[before - 1] == starts[before]
        ):
            m.role = MEDIA
            previous = m
            continue
        if m.role == COMPARED:
            previous = m
            continue
        if m.generic is None and (role := _body(doc, m, sent)):
            m.role = role
            m.speaks = any(w in _SAY for w in low[m.last : min(sent.last, m.last + 12)])
            previous = m
            continue
        if m.first == sent.first and _dateline(doc, m, sent):
            m.role = DATELINE
            previous = m
            continue
        j = before
        while j >= sent.first and (low[j] in _COMPASS or low[j] in ("the", "a", "an", "its", "that", "those", "of")) and j > before - 4:
            if low[j] in ("a", "an") and m.adjective:
                m.role = PARTNER
            if low[j] == "of" and not (j > sent.first and low[j - 1] in ("that", "those")):
                break
            j -= 1
        lead = low[j] if j >= sent.first else ""
        joined = previous is not None and m.generic is None and previous.generic is None and _joined(low, previous, m)
        if joined and previous is not None:
            m.role = previous.role
            if previous.group is None:
                previous.group = [previous]
            m.group = previous.group
            m.group.append(m)
        elif m.role == PARTNER:
            pass
        elif _compared(low, sent.first, j):
            m.role = COMPARED
        elif lead in _FROM_TO:
            m.role = PARTNER
        elif lead in ("in", "at") and any(w in _EVENTS for w in low[max(sent.first, j - 5) : j]):
            m.role = PARTNER
        elif m.adjective and _origin(low, after, sent.last):
            m.role = PARTNER
        elif lead == "of" and j > sent.first and low[j - 1] == "capital":
            m.role = CONTAINER
        elif m.area_type == "country" and any(w in _PARTNERS for w in low[after : min(sent.last, after + 8)]):
            m.role = PARTNER
        elif _scope(low, m, sent, lead, j):
            m.role = PARTNER
        if previous is not None and not joined:
            _contain(low, previous, m, sent, known)
        if m.role == PLAIN and m.area_type == "region" and m.generic is None and m.code != "CN-PRD" and after < n:
            # "central China's Hubei Province", "a central China province"
            following = low[after]
            if following in _SUFFIXES or (m.owner and after + 1 < n and _capital(toks[after + 1])):
                m.role = CONTAINER
        previous = m


def _scope(low: Sequence[str], m: Mention, sent: Sentence, lead: str, j: int) -> bool:
    """Whether the place only says among whom something is first: "the country's top 10", "the largest in the world"."""
    wide = m.area_type in ("world", "world_region", "country", "region") or m.generic is not None
    if not wide:
        return False
    if m.owner and m.last + 1 < sent.last:
        following = low[m.last + 1]
        superlative = following in _FIRST or following.endswith("est") or _ORDINAL.match(following) is not None
        if following[0].isdigit() and m.last + 2 < sent.last and low[m.last + 2] in ("th", "st", "nd", "rd"):
            superlative = True
        if m.code == "001" or (superlative and m.first > sent.first):
            return True
        return lead == "of" and j > sent.first and low[j - 1] == "one" and not following[0].isdigit()
    if lead in ("in", "of", "among", "across"):
        window = low[max(sent.first, j - 4) : j]
        return any(w in _FIRST or w.endswith("est") and w not in ("latest", "west", "forest", "interest", "harvest", "invest") for w in window)
    return m.code == "001" and m.first > sent.first + 1


_FIRST = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth most top largest biggest best leading".split())
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")


def _body(doc: Doc, m: Mention, sent: Sentence) -> int:
    """BODY or MEDIA where the name is part of a longer one, or of who says so; else 0."""
    toks, low = doc.toks, doc.low
    j = m.last + (1 if m.owner else 0)
    limit = min(sent.last, j + 8)
    k = j
    while k < limit and (_capital(toks[k]) or (low[k] in ("of", "and", "&", "for") and k > j)):
        word = low[k]
        if word in _MEDIA and not m.owner:
            return MEDIA
        if word in _INDEXES:
            return MEDIA
        if word in _BODIES:
            return BODY
        k += 1
    if m.adjective and any(w in _PEOPLE for w in low[j : min(sent.last, j + 4)]):
        return BODY
    if j < limit and low[j] in _LOWER_BODIES or (m.owner and any(w in _LOWER_BODIES for w in low[j : j + 6])):
        if any(w in _SAY for w in low[j : min(sent.last, j + 9)]):
            return BODY
    i = m.first - 1
    if i > sent.first and low[i] == "the":
        i -= 1
    if i > sent.first and low[i] == "of":
        i -= 1
        if low[i] in _BODIES and _capital(toks[i]) or low[i] in _LOWER_BODIES:
            return BODY
        if low[i] == "republic":
            k = i - 1
            while k > sent.first and low[k] in ("the", "of", "people's", "people", "'s", "islamic", "federal", "democratic"):
                k -= 1
            if k < i - 1 and _capital(toks[k]) and any(w in _BODIES for w in low[max(sent.first, k - 5) : k + 1]):
                return BODY
    return 0


def _dateline(doc: Doc, m: Mention, sent: Sentence) -> bool:
    """ "HOHHOT, June 4 (Xinhua) --", "Astana, October 13, 2023"."""
    low = doc.low
    if sent.index and doc.sents[sent.index - 1].para == sent.para:
        return False
    j = m.last
    if j + 1 < sent.last and low[j] == "," and (low[j + 1] in _CURRENT_MONTHS or low[j + 1][0].isdigit()):
        return doc.toks[m.first].isupper() or sent.last - sent.first < 12
    return j + 1 < sent.last and low[j] == "-" and low[j + 1] == "-" and doc.toks[m.first].isupper()


def _compared(low: Sequence[str], first: int, j: int) -> bool:
    stop = max(first, j - 3)
    while j >= stop:
        word = low[j]
        if word in _COMPARE:
            return word != "only" or j + 1 < len(low) and low[j + 1] == "to"
        if word in (",", ";", "(", ")", "in", "for", "by", "of") and word != "of" or word[0].isdigit():
            return False
        j -= 1
    return False


def _origin(low: Sequence[str], j: int, last: int) -> bool:
    return any(w in _ORIGIN_NOUNS for w in low[j : min(last, j + 3)])


def _joined(low: Sequence[str], a: Mention, b: Mention) -> bool:
    """Whether b follows a in a list of names."""
    gap = low[a.last : b.first]
    if not gap or len(gap) > 3 or a.owner != b.owner and a.owner:
        return False
    return all(w in _JOIN or w == "the" for w in gap) and any(w != "the" for w in gap)


def _contain(low: Sequence[str], a: Mention, b: Mention, sent: Sentence, known: _Gazetteer) -> None:
    """Mark a name that only says where the other place lies."""
    if a.role == MEDIA or b.role == MEDIA or b.generic is not None or a.generic is not None:
        return
    gap = b.first - a.last
    if a.owner and gap <= 3 and (known.within(b.code, a.code) or a.area_type == "region"):
        # "Hohhot, capital of North China's Inner Mongolia": what the container owns is one too.
        if a.role == CONTAINER:
            b.role = CONTAINER
        a.role = CONTAINER
        return
    if gap > 12 or not (known.within(a.code, b.code) or (b.area_type == "region" and a.area_type != "country") or (a.code is None and gap <= 4)):
        return
    j = b.first - 1
    while j > a.last and (low[j] in _COMPASS or low[j] == "the"):
        j -= 1
    if low[j] in ("in", "of") or (low[j] == "," and gap <= 2):
        if low[j] == "," and b.owner or low[j] == "of" and low[j - 1] != "capital" and gap > 3:
            return
        if low[j] == "in" and gap > 3 and low[a.last] != ",":
            return
        b.role = CONTAINER


# A sentence's subject stands within so many tokens of its start.
_SUBJECT_WITHIN = 16

# A place as assign hands it on: the code and the plain name; NOWHERE where none is known.
_Place = tuple[str | None, str | None]
NOWHERE: _Place = (None, None)


class _Reader:
    """The walk over an article: what it is about, what the paragraph is about, what the sentence is about."""

    __slots__ = ("doc", "known", "last_pair", "last_pair_sent", "main", "main_type", "recent", "recent_para")

    def __init__(self, doc: Doc, known: _Gazetteer, main: _Place, main_type: str) -> None:
        self.doc = doc
        self.known = known
        self.main = main
        self.main_type = main_type
        # The last place told of each type, and the last in this paragraph.
        self.recent: dict[str, _Place] = {}
        self.recent_para: dict[str, _Place] = {}
        self.last_pair: list[_Place] = []
        self.last_pair_sent = -9

    def nation(self) -> _Place:
        """The country that the article's place lies in."""
        code = self.main[0]
        while code and self.known.areas[code][1] != "country":
            code = self.known.parents.get(code)
        return (code, self.known.areas[code][0]) if code else self.main

    def note(self, m: Mention) -> None:
        if m.role in (PLAIN, CONTAINER, BODY) and m.area_type:
            place = (m.code, m.name)
            self.recent[m.area_type] = place
            self.recent_para[m.area_type] = place

    def resolve(self, m: Mention) -> _Place:
        """The place of a mention; "the region" is the paragraph's, the article's or the last one of that type."""
        types = m.generic
        if types is None:
            return (m.code, m.name)
        known = self.known
        code, _ = self.main
        if "pair" in types:
            if len(self.last_pair) == 2:
                return _joint(self.last_pair)
            return self.main if code is None else NOWHERE
        national = "country" in types
        if not national:
            for kind in types:
                if kind in self.recent_para:
                    place = self.recent_para[kind]
                    if kind != "region" or len(types) == 1:
                        return place
        if self.main_type in types:
            return self.main
        if national and code is None or (national and self.main_type == "country"):
            pass
        up = known.parents.get(code) if code else None
        while up:
            name, kind = known.areas[up]
            if kind in types:
                return (up, name)
            up = known.parents.get(up)
        for kind in types:
            if kind in self.recent:
                return self.recent[kind]
        return NOWHERE


def assign(doc: Doc, mentions: Sequence[Mention], nums: Sequence[Numeral]) -> None:
    """Set `ref_area` and `ref_area_name` of each figure.

    Parameters
    ----------
    doc : Doc
        The text.
    mentions : sequence of Mention
        From `find_places`, in text order.
    nums : sequence of Numeral
        The figures, in text order, with kind and applies_to set; both attributes stay None where no place can be told.
    """
    known = _gazetteer()
    body = _first_body(doc)
    skipped = _furniture(doc)
    main, main_type = _main(doc, mentions, known, body, skipped)
    reader = _Reader(doc, known, main, main_type)
    by_sentence: dict[int, list[Mention]] = {}
    for m in mentions:
        by_sentence.setdefault(m.sent, []).append(m)
    figures: dict[int, list[Numeral]] = {}
    for n in nums:
        figures.setdefault(n.sent, []).append(n)
    own: dict[int, int] = {}
    topic = main
    para = -1
    for s in sorted(by_sentence.keys() | figures.keys()):
        sent = doc.sents[s]
        if sent.para != para:
            para = sent.para
            topic = main
            reader.recent_para = {}
        here = by_sentence.get(s, [])
        if s in skipped:
            here = []
        topic = _sentence(reader, sent, here, figures.get(s, []), topic, own)
    respective = {s for s in figures if "respectively" in doc.low[doc.sents[s].first : doc.sents[s].last]}
    _inherit(nums, own, respective)


def _first_body(doc: Doc) -> int:
    for s in doc.sents:
        if s.last - s.first > 8 and doc.low[s.last - 1] in (".", "\u3002"):
            return s.index
    return len(doc.sents)


def _furniture(doc: Doc) -> set[int]:
    """Sentences of captions, navigation and footers."""
    skipped: set[int] = set()
    low = doc.low
    sents = doc.sents
    for s in sents:
        word = low[s.first]
        if word in ("copyright", "editor", "editors", "source", "home", "contact", "contacts", "tel", "icp"):
            if word != "home" or s.last - s.first < 14:
                skipped.add(s.index)
        elif word in ("[", "(") and s.first + 1 < doc.n and low[s.first + 1] in ("photo", "photos", "image", "editor", "editors", "web"):
            skipped.add(s.index)
            k = s.index - 1
            while k >= 0 and sents[k].para == s.para and s.index - k < 3:
                skipped.add(k)
                k -= 1
        elif s.last - s.first < 60 and "[" in low[s.first : s.last]:
            at = low.index("[", s.first, s.last)
            if at + 1 < doc.n and low[at + 1] in ("photo", "photos", "image"):
                skipped.add(s.index)
    return skipped


def _main(doc: Doc, mentions: Sequence[Mention], known: _Gazetteer, body: int, skipped: set[int]) -> tuple[_Place, str]:
    """The place that the article is about: told in the headline, at the start of the text, and most often."""
    while body in skipped:
        body += 1
    sents = doc.sents
    lead_para = sents[body].para if body < len(sents) else -1
    score: dict[_Place, float] = {}
    often: dict[_Place, float] = {}
    kinds: dict[_Place, str] = {}
    pairs: list[list[Mention]] = []
    last_head = -1
    lead_seen = headed = False
    zone: _Place | None = None
    for m in mentions:
        if m.generic is not None or m.role in (MEDIA, DATELINE) or m.sent in skipped or m.code == "001":
            continue
        place = (m.code, m.name)
        kinds.setdefault(place, m.area_type)
        weight = 0.0
        if m.sent < body:
            if sents[m.sent].para == lead_para:
                weight = 1.0
            elif _navigation(doc, sents[m.sent]):
                weight = 0.3
            elif m.role == PLAIN:
                weight = 4.0 if last_head != m.sent else 2.0
                last_head = m.sent
                headed = True
            else:
                weight = 1.5 if m.role == BODY else 1.0
        elif m.role == PLAIN and (m.sent == body or (not lead_seen and sents[m.sent].para == lead_para)):
            weight = 1.0 if lead_seen else 3.0
            if m.area_type == "zone" and not lead_seen and zone is None:
                zone = place
            lead_seen = True
        else:
            told = often.get(place, 0.0)
            weight = min(0.5 if m.role in (PLAIN, BODY) else 0.1, 2.0 - told)
            often[place] = told + weight
        score[place] = score.get(place, 0.0) + (0.7 * weight if m.adjective else weight)
        if m.group is not None and m.group[0] is m and m.role == PLAIN and m.sent <= body:
            pairs.append(m.group)
    if not score:
        return NOWHERE, ""
    best = max(score, key=lambda p: score[p])
    if len(pairs) > 1 and len(pairs[0]) == 2 and {g.code for g in pairs[0]} == {g.code for g in pairs[1]} and _acts(doc, pairs[0]):
        return _together(pairs[0]), "country"
    # A headline may call a zone by its city's name.
    if zone is not None and zone[0] in known.areas and known.areas[zone[0]][1] == "zone" and known.parents.get(zone[0]) == best[0]:
        return zone, "zone"
    # Several places of one whole, none of them in the headline: the article is about the whole.
    if not headed:
        siblings: dict[str, int] = {}
        for place, weight in score.items():
            parent = known.parents.get(place[0]) if place[0] else None
            if parent and parent not in ("001", "CN") and weight >= 0.5:
                siblings[parent] = siblings.get(parent, 0) + 1
        if siblings:
            parent = max(siblings, key=lambda p: siblings[p])
            if siblings[parent] >= 3 and score[best] < 0.5 * sum(score.values()):
                name, kind = known.areas[parent]
                return (parent, name), kind
    return best, kinds[best]


def _acts(doc: Doc, pair: Sequence[Mention]) -> bool:
    """Whether two places do something together ("China and Russia sign ...")."""
    j = pair[-1].last
    return j < doc.n and doc.low[j] not in _LOCATIVE


_NAVIGATION = frozenset("by posted updated update pub release source current web print published editor font views hits".split())


def _navigation(doc: Doc, sent: Sentence) -> bool:
    """Whether a line above the text is a path, a date or a byline and no headline."""
    words = doc.low[sent.first : min(sent.last, sent.first + 40)]
    return words[0] in _NAVIGATION or ">" in words or "|" in words or "/" in words and len(words) < 8 or ":" in words[:3]


def _together(group: Sequence[Mention]) -> _Place:
    return _joint([(m.code, m.name) for m in group])


def _joint(places: Sequence[_Place]) -> _Place:
    """Places that a figure is for together; they have no code."""
    names = [name or "" for _, name in places]
    return (None, ", ".join(names[:-1]) + " and " + names[-1])


def _sentence(
    reader: _Reader, sent: Sentence, here: list[Mention], figures: list[Numeral], topic: _Place, own: dict[int, int]
) -> _Place:
    """Give the figures of a sentence their places; returns what the paragraph is about after it.

    `own` gets, by id of a figure, the token of the name that gave it its place.
    """
    low = reader.doc.low
    paired = len(reader.last_pair) == 2 and sent.index - reader.last_pair_sent <= 1
    if not here and not (paired and ("former" in low[sent.first : sent.last] or "latter" in low[sent.first : sent.last])):
        for n in figures:
            n.ref_area, n.ref_area_name = topic
        return topic
    known = reader.known
    current, at = topic, -1
    # What the next sentences are about, once a subject has told.
    carried: _Place | None = None
    # Figures of this clause that a later "in ..." may claim; figures that the current name has got.
    pending: list[Numeral] = []
    since: list[Numeral] = []
    inside: list[tuple[_Place, int]] = []
    listed = 0
    compared: Mention | None = None
    compared_place = NOWHERE
    next_only: tuple[_Place, int] | None = None
    postposed = False
    last_num: Numeral | None = None
    given: set[int] = set()
    mi = ni = 0
    end_mentions, end_figures = len(here), len(figures)
    i = sent.first
    while i < sent.last:
        if mi < end_mentions and here[mi].first <= i:
            m = here[mi]
            mi += 1
            i = max(i, m.last)
            place = reader.resolve(m)
            reader.note(m)
            if place == NOWHERE or m.role in (MEDIA, DATELINE, PARTNER, CONTAINER):
                continue
            if m.role == BODY:
                if at < 0 and ni == 0 and m.first - sent.first < 4 and not m.speaks:
                    current = place
                continue
            if m.group is not None and len(m.group) > 1:
                if m.group[0] is not m or m.role != PLAIN:
                    continue
                group = m.group
                for g in group[1:]:
                    reader.note(g)
                i = max(i, group[-1].last)
                places = [reader.resolve(g) for g in group]
                reader.last_pair, reader.last_pair_sent = places, sent.index
                stop = next((x.first for x in here[mi:] if x.role == PLAIN and x.first >= i), sent.last)
                shared = _distribute(low, sent, places, figures, ni, stop, pending, m.first, own, given)
                if shared:
                    current, at = topic, -1
                    carried = reader.main
                elif pending and pending[-1].kind == "share":
                    pending.clear()
                    continue
                else:
                    current, at = _together(group), m.first
                    for n in pending:
                        _give(n, current, m.first, own)
                pending.clear()
                since.clear()
                continue
            if i < sent.last and low[i] == "(" and (m.role == PLAIN or ni < end_figures and figures[ni].first - i <= 3):
                # "Baotou (7.75 billion yuan)", also in a comparison
                listed += 1
                inside.append((topic, -1) if listed > 1 else (place, m.first) if m.role == PLAIN else (current, at))
                current, at = place, m.first
                pending.clear()
                since.clear()
                if carried is None and m.role == PLAIN and ni == 0:
                    carried = reader.main if end_figures > 1 else None
                i += 1
                continue
            if m.role == COMPARED:
                compared, compared_place = m, place
                pending.clear()
                continue
            lead = low[m.first - 1] if m.first > sent.first else ""
            k = m.first - 1
            while k > sent.first and (lead == "the" or lead in _COMPASS):
                k -= 1
                lead = low[k]
            if m.owner and ni < end_figures and lead in ("among", "of") and figures[ni].first - m.last <= 2:
                # "among China's 169 zones": the place of that number only
                if figures[ni].kind == "level":
                    next_only = (place, m.first)
                    continue
            if last_num is not None and lead in _LOCATIVE:
                gap = m.first - last_num.last
                if last_num.kind == "share" and "of" in low[last_num.last : m.first] and (at >= 0 or _whole(known, topic, place)):
                    # A share of a whole has the place of the part.
                    pending.clear()
                    continue
                if lead == "of" and gap <= 4 and at >= 0 and last_num.kind == "level" and m.generic is None and not m.adjective and not m.owner:
                    # "one of the 107 zones of Jiangxi"
                    _give(last_num, place, m.first, own)
                    continue
                if gap <= 2 and lead != "of" and (at >= 0 or not pending):
                    # "2.9 percent for the whole country", "96 in Baotou and 41 in Ordos"
                    _give(last_num, place, m.first, own)
                    if postposed:
                        current, at = place, m.first
                    pending.clear()
                    continue
                if pending:
                    between = low[pending[-1].last : m.first]
                    if between[:2] in (["of", "them"], ["of", "which"], ["of", "these"]):
                        _give(pending[-1], place, m.first, own)
                        pending.clear()
                        continue
                    part = all(_of_whole(low, n) for n in pending)
                    for n in pending:
                        n.ref_area, n.ref_area_name = place
                    pending.clear()
                    if not part:
                        postposed = True
                        current, at = place, m.first
                    continue
                if at >= 0 and since and gap <= 6 and known.within(place[0], current[0]):
                    for n in since:
                        _give(n, place, m.first, own)
                    since.clear()
                    postposed = True
                    continue
            if pending and (m.owner or m.adjective) and "of" in low[pending[-1].last : m.first] and pending[-1].kind == "share" and _whole(known, topic, place):
                pending.clear()
                continue
            if last_num is not None and last_num.kind == "share" and at >= 0 and lead == "of" and m.first - last_num.last <= 4:
                continue
            pending.clear()
            since.clear()
            current, at = place, m.first
            compared = None
            postposed = False
            if carried is None and ni == 0 and m.first - sent.first < _SUBJECT_WITHIN and (lead not in _LOCATIVE or lead == "of" or k - sent.first <= 1):
                carried = place
            continue
        if ni < end_figures and figures[ni].first <= i:
            n = figures[ni]
            ni += 1
            if id(n) in given:
                pass
            elif low[n.first - 1] == "among" and n.last < sent.last and low[n.last] == "national" and next_only is None:
                _give(n, reader.nation(), n.first, own)
            elif next_only is not None:
                _give(n, next_only[0], next_only[1], own)
                next_only = None
            elif compared is not None and n.kind in ("level", "change", "share") and "by" not in low[max(sent.first, n.first - 2) : n.first]:
                _give(n, compared_place, compared.first, own)
            else:
                n.ref_area, n.ref_area_name = current
                if at >= 0:
                    if not postposed:
                        own[id(n)] = at
                    since.append(n)
                elif low[n.last : n.last + 2] != ["of", "the"] or ni >= end_figures or figures[ni].first - n.last > 3:
                    pending.append(n)
            last_num = n
            stop = max(i + 1, n.last)
            i = stop if mi >= end_mentions else min(stop, max(i + 1, here[mi].first))
            continue
        word = low[i]
        if compared is not None and word in ("with", "by", "and", "after"):
            compared = None
        if word in _BREAKS:
            if word == "(":
                inside.append((current, at))
            elif word == ")":
                if inside:
                    current, at = inside.pop()
            else:
                compared = None
                pending.clear()
                since.clear()
                next_only = None
                if not inside:
                    last_num = None
        elif word in ("former", "latter") and low[i - 1] == "the" and len(reader.last_pair) == 2 and sent.index - reader.last_pair_sent <= 1 and not _figure_follows(low, i, sent):
            current, at = reader.last_pair[word == "latter"], i
            postposed = False
            if carried is None and ni == 0:
                carried = current
        i += 1
    used: list[_Place] = []
    for n in figures:
        told = (n.ref_area, n.ref_area_name)
        if told != NOWHERE and told not in used and not any(known.within(told[0], u[0]) or known.within(u[0], told[0]) for u in used):
            used.append(told)
    if len(used) == 2 and reader.last_pair_sent < sent.index:
        reader.last_pair, reader.last_pair_sent = used, sent.index
    if carried is None:
        return topic
    if len(used) > 1 or reader.main[0] is None and carried[1] and carried[1] in (reader.main[1] or ""):
        # After figures of several places, and where two places act together, the text comes back to what it is about.
        return reader.main
    return carried


def _figure_follows(low: Sequence[str], i: int, sent: Sentence) -> bool:
    """ "The former figure", "the latter rate": one of two numbers and not of two places."""
    return i + 1 < sent.last and low[i + 1] in _NUMBER_NOUNS


_NUMBER_NOUNS = frozenset("figure number rate value sum amount total group type kind two three".split())


def _whole(known: _Gazetteer, topic: _Place, place: _Place) -> bool:
    return topic != NOWHERE and (place == topic or known.within(topic[0], place[0]))


def _of_whole(low: Sequence[str], n: Numeral) -> bool:
    """ "21 of the 164 spaces": whether the figure is the whole of another one."""
    return n.first >= 2 and low[n.first - 2] == "of" and low[n.first - 1] in ("the", "its", "their")


def _distribute(
    low: Sequence[str],
    sent: Sentence,
    places: list[_Place],
    figures: list[Numeral],
    ni: int,
    stop: int,
    pending: list[Numeral],
    at: int,
    own: dict[int, int],
    given: set[int],
) -> bool:
    """Hand the figures of a list to the places of a list, in order; False where no list of figures is as long."""
    k = len(places)
    runs: list[list[Numeral]] = []
    if len(pending) >= k:
        runs.append(pending[-k:])
    later = [n for n in figures[ni:] if n.first < stop and (n.kind == "level" or n.kind == "rank" or n.applies_to is None or n.applies_to.sent != n.sent)]
    run: list[Numeral] = []
    for n in later:
        if run:
            gap = low[run[-1].last : n.first]
            if len(gap) > 4 or not ("," in gap or "and" in gap or "or" in gap):
                runs.append(run)
                run = []
        run.append(n)
    if run:
        runs.append(run)
    shared = False
    for run in runs:
        if len(run) == k and all(_alike(run[0], n) for n in run):
            for n, place in zip(run, places):
                _give(n, place, at, own)
                given.add(id(n))
            shared = True
    if not shared and "respectively" in low[sent.first : sent.last]:
        end = low.index("respectively", sent.first, sent.last)
        run = [n for n in later if n.last <= end][-k:]
        if len(run) == k:
            for n, place in zip(run, places):
                _give(n, place, at, own)
                given.add(id(n))
            shared = True
    return shared


def _alike(a: Numeral, b: Numeral) -> bool:
    return a.kind == b.kind


def _give(n: Numeral, place: _Place, at: int, own: dict[int, int]) -> None:
    n.ref_area, n.ref_area_name = place
    own[id(n)] = at


def _inherit(nums: Iterable[Numeral], own: dict[int, int], respective: set[int]) -> None:
    """Growth, shares, equivalents and multiples are of the place of what they apply to, unless told otherwise."""
    for n in nums:
        target = n.applies_to
        if target is None or n.kind in ("level", "rank"):
            continue
        hops = 0
        while target.applies_to is not None and target.kind == "equivalent" and hops < 4:
            target = target.applies_to
            hops += 1
        at = own.get(id(n), -1)
        if n.kind != "equivalent" and at >= 0:
            if target.sent != n.sent or target.last <= at < n.first or n.last <= at:
                if n.sent not in respective or target.sent != n.sent:
                    continue
        n.ref_area, n.ref_area_name = target.ref_area, target.ref_area_name
