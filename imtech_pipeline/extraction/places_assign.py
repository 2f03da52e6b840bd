"""Which place a figure is for.

The article has a main place, a paragraph a topic, a sentence its names in order; a figure takes the nearest that may
own it, and growth, shares and equivalents the place of what they apply to. What a name does in its sentence is read
in `places_find`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from .. import catalogue
from .lexicon import word_classes, words
from .model import Numeral
from .places_find import (
    BODY,
    CAPITAL,
    COMPARED,
    COMPASS,
    CONTAINER,
    DATELINE,
    GENERIC,
    HERE,
    LOCATIVE,
    MEDIA,
    NATIONS,
    PARTNER,
    PLACE_WORDS,
    PLAIN,
    SEAT,
    THERE,
    Gazetteer,
    Mention,
    gazetteer,
)
from .places_passing import without_asides
from .places_people import Quoted, speakers, with_people
from .places_sections import Section, in_items, sections, whole
from .places_weighed import heaviest
from .relations import is_money
from .tokens import Doc, Sentence

_NAVIGATION = words("navigation", PLACE_WORDS)
_FURNITURE = words("furniture", PLACE_WORDS)
_PICTURE = words("picture", PLACE_WORDS)
_PROVINCES = words("provinces", PLACE_WORDS)
_OUTDOING = words("outdoing", PLACE_WORDS)
_HELD_AGAINST = frozenset(("above", "against", "behind", "below", "exceeding", "than", "topping"))
# Wider than a country, or no place at all.
_OF_NATIONS = (["the", "central", "bank"], ["the", "reserve", "bank"], ["the", "federal", "government"])
_SIDED_PROVINCES = frozenset(
    ("central", "coastal", "eastern", "inland", "northeastern", "northern", "southern", "western")
)
_FEW = frozenset("two three four five six seven eight".split())
_MAKE_UP = frozenset("make made account accounted together sold contributed took received produced have had".split())
_PROVINCIAL = (["areas"], ["capitals"], ["governments"], ["regions"], ["units"])
_OF_COUNTRY = _PROVINCES | _SIDED_PROVINCES | {"national"}
# Capitals that are provinces too, and have funds of their own.
_CITY_STATES = frozenset(("CN-BJ",))
_DISTANCES = frozenset(("km", "mi"))
_LYING = frozenset((",", "is", "lies", "lay", "was"))
_DIRECTIONS = words("side", PLACE_WORDS)
_BEYOND = frozenset(("", "region", "world", "world_region"))
_PROVINCE_TYPES = frozenset(("province", "autonomous_region", "municipality", "state"))
_STATE = GENERIC["state"]
_FEDERAL = frozenset(("AT", "AU", "BR", "DE", "IN", "MM", "MX", "MY", "NG", "SD", "SS", "US", "VE"))
_COMPANY = frozenset(("company", "firm"))
_MEDIA_WORDS = words("media", PLACE_WORDS)
_BODIES = words("body", PLACE_WORDS)
_SERIES = words("series", PLACE_WORDS)
_ROUNDUP = words("roundup", PLACE_WORDS)
_COLON = frozenset((":",))
_BETWEEN_ITEMS = frozenset((",", ";"))
_LABEL = 40
# "(Adds forecast, Velm)" below a headline
_REVISED = (["adds"], ["corrects"], ["recasts"], ["refiles"], ["updates"])
_CREDITS = tuple([w, "by"] for w in ("reporting", "editing", "writing"))
_BEFORE_PICTURE = frozenset(("-", "\u2013", "\u2014", "/", "(", "|", "."))
# Where somebody comes from or goes to, they are what "the village" means all the same.
_COUNTIES = frozenset(("banner", "county", "county_level_city", "district"))
_HAMLETS = frozenset(("town", "village"))
_CAPITALS = words("capital", PLACE_WORDS)
_GOVERNING = words("governing", PLACE_WORDS)
_GOVERNED = words("governed", PLACE_WORDS)
_PARTS = word_classes(PLACE_WORDS)["parts"]
_TOWNS = frozenset(("city", "county", "district", "municipality", "town", "village"))
_LOWER = frozenset(("banner", "county", "county_level_city", "district", "place", "town", "village", "zone"))
_MIDDLE = frozenset(("city", "league", "prefecture"))
_FORECASTING = words("forecasting", PLACE_WORDS)
_ARTICLES = frozenset(("a", "an"))
_SPEAKING = words("speaking", PLACE_WORDS)
_CORNER = frozenset(("city", "county", "league", "prefecture"))
_UNNAMED = words("unnamed", PLACE_WORDS)
_MEMBERS = words("member", PLACE_WORDS)
_NUMBER_NOUNS = words("number_noun", PLACE_WORDS)
_CLAUSES = frozenset(
    (",", ";", ":", "while", "whereas", "but", "although", "though", "\u2013", "\u2014", "|", "\uff0c", "\uff1b")
)
_ENDS_COMPARISON = frozenset(("with", "by", "and", "after"))
_CLAUSE_STARTS = _CLAUSES | {"-", "and", "or", "as", "in", "for", "across", ")", "that"}
_OF_THE_COUNTRY = (["the", "government"], ["domestic", "production"], ["domestic", "demand"])
_RELATIVES = frozenset(("which", "who", "whose"))
_APPOSING = _RELATIVES | {"a", "an", "home", "one", "the"}
_NAMED_APART = frozenset(("banner", "county", "district", "league", "prefecture"))
_SEAT_OF = (["capital", "of"], ["seat", "of"])
_SIDES = frozenset(("central", "eastern", "northern", "southern", "western"))
_GATES = (["airport"], ["airports"])
_GOING_ON = _RELATIVES | {"and", "or", "where"}
_WHEREIN = (["across"], ["in"])
_TO_AND_FRO = frozenset(("from", "the", "to"))
_PARTS_FROM = frozenset(("from", "in", "to"))
_WHERE = frozenset(("across", "at", "between", "in", "to"))
_PRONOUNS = frozenset(("it", "them", "these", "which"))
_BETWEEN = frozenset((",", "and", "or"))
_MARKS = _CLAUSES | _ENDS_COMPARISON | {"(", ")", "former", "latter"}
_WORLD_MONEY = frozenset(("EUR", "GBP", "USD"))
_MANY_SUMS = 4
_DESIGNATED = frozenset(("designated",))
_OWN_MONEY = {"HK": "CN-HK", "MO": "CN-MO"}  # with a currency of their own
_MARKS_OF_PATHS = frozenset(("/", ">", "|"))
_EDGES = words("edge", PLACE_WORDS)
_GOES_ON = frozenset(("he", "it", "its", "she", "that", "the", "their", "there", "they", "this"))
_SITE_GOES_ON = frozenset(("it", "its"))
_STANDING_FOR = frozenset(("it", "its", "their", "they"))
_IT = frozenset(("it", "they"))
_TIMED = frozenset("by during in last next since this".split())
_RUNNING = frozenset("can could had has have is was will".split())
_NEAR_START = 6
_AT_THE_END = 5
_COME = frozenset(("came", "come", "comes"))
_SEATS_OF_LEARNING = frozenset(("academy", "college", "hospital", "institute", "university"))
_CROSSING = frozenset(("entered", "entering", "enter", "leave", "leaves", "leaving", "left"))
_HEDGES = frozenset(("about", "almost", "around", "just", "nearly", "only", "over", "some"))
_FOREMOST = words("foremost", PLACE_WORDS)
_NOT_SUPERLATIVE = words("not_superlative", PLACE_WORDS)
# Tokens between a share and its whole.
_NEAR = 16
# So many places are named as one ("China and Russia"); longer lists are the article's place.
_TOGETHER = 4
# A sentence's subject stands within so many tokens of its start.
_SUBJECT_WITHIN = 16
# An office in the headline, or three times in the text: less does not tell what an article is about.
_TOLD_ENOUGH = 1.5
_WRITTEN_THERE = 2.6
_IN_LEAD = 3.0
_ONCE = 3.0
# A round-up has news of so many places at least.
_SEVERAL = 2
# After the last figure of a sentence only so many tokens can still tell its place.
_BEHIND = 40

# A place as it is handed on: the code and the plain name; NOWHERE where none is known.
Place = tuple[str | None, str | None]
NOWHERE: Place = (None, None)


def assign(doc: Doc, mentions: Sequence[Mention], nums: Sequence[Numeral]) -> str | None:
    """Set `ref_area` and `ref_area_name` of each figure; returns the country that the article is about.

    Parameters
    ----------
    doc : Doc
        The text.
    mentions : sequence of Mention
        From `find_places`, in text order.
    nums : sequence of Numeral
        The figures, in text order, with kind and applies_to set; both attributes stay None where no place can be told.
    """
    known = gazetteer()
    _tell_namesakes(mentions, known)
    skipped = _furniture(doc)
    body = _first_body(doc)
    while body in skipped:
        body += 1
    _tell_zone(doc, mentions, body, known)
    labels = _labels(doc, body)
    aside = {
        m.first
        for k, m in enumerate(mentions)
        if m.sent < body
        and (
            (m.role == PLAIN and m.sent in labels)
            or (m.role == BODY and m.area_type in _BEYOND)  # "North Sea Institute for ..."
            or _navigation(doc, doc.sents[m.sent], m)
            or _row(doc, doc.sents[m.sent], m)
            or _one_of_several(doc, mentions, k, known)
        )
    }
    telling = without_asides(doc, mentions, nums, known, body)
    ruled = _main(doc, telling, nums, known, body, aside, skipped)
    main, main_type = heaviest(doc, telling, nums, known, body, aside, skipped, ruled)
    rounded = _of_roundup(doc, mentions, known, body)
    meant = rounded or _one_of(doc, mentions, known, body) or _interviewed(doc, mentions, known, main, body)
    if meant is not None:
        main, main_type = meant
    if main_type == "zone" and known.areas.get(main[0] or "", ("", "zone"))[1] != "zone":
        main = _name_zone(doc, mentions)
    if main_type == "zone" and (city := _seat_of_firm(doc, mentions, main, known, body, aside)) is not None:
        main, main_type = (city.code, city.name), city.area_type
    # As the article writes it.
    main = next(((m.code, m.name) for m in mentions if m.code is not None and m.code == main[0]), main)
    if meant is None and (part := _corner_told(doc, mentions, known, main, body)) is not None:
        main, main_type = part
    pair = f"{main[1]}-" if main[0] is not None else "-"
    for m in mentions:
        if m.code is None and m.name is not None and m.name.startswith(pair):
            # "Ningbo-Zhoushan Port" in a report of Ningbo
            m.role = MEDIA
    if main_type in _NAMED_APART and (shared := (main[1] or "").rpartition(" ")[0]):
        for m in mentions:
            if m.name == shared and m.code != main[0] and not known.within(main[0], m.code):
                # Hainan prefecture is not in the province of Hainan; where it is told of, that is what "Hainan" means.
                m.code, m.name, m.area_type = main[0], main[1], main_type
    article = _Article(doc, known, main, main_type)
    article.scene = _scene(doc, mentions, known, main, body)
    article.reported = _reported_from(doc, mentions, known, main, body)
    article.sections = sections(doc, mentions, known, body, skipped, rounded)
    if article.sections:
        article.begun = sorted(article.sections)
        main, main_type = article.whole = whole(article.sections, known) if rounded is None else rounded
        article.main, article.main_type = main, main_type
    mentions = with_people(doc, mentions)
    article.quoted = speakers(doc, mentions)
    if main[0] is None and main != NOWHERE:
        article.home = _home(mentions, main)
    figures: dict[int, list[Numeral]] = {}
    for n in nums:
        figures.setdefault(n.sent, []).append(n)
    by_sentence: dict[int, list[Mention]] = {}
    for m in mentions:
        # A caption tells the place of its own figures.
        if m.sent not in skipped or m.sent in figures:
            by_sentence.setdefault(m.sent, []).append(m)
    para = -1
    for s in sorted(by_sentence.keys() | figures.keys()):
        sent = doc.sents[s]
        if sent.para != para:
            para = sent.para
            article.begin_paragraph(para)
        article.read(sent, by_sentence.get(s, []), figures.get(s, []))
    _from_to(doc.low, nums)
    respective = {s for s in figures if doc.has("respectively", doc.sents[s].first, doc.sents[s].last)}
    _inherit(nums, article.own, article.lists, respective)
    country = article.nation()[0]
    if country is None:
        # An article about a firm need not say where it is.
        country = nation_of(next((m.code for m in mentions if m.role == DATELINE and m.code), None))
    return country


def _of_roundup(doc: Doc, mentions: Sequence[Mention], known: Gazetteer, body: int) -> tuple[Place, str] | None:
    """The place that a round-up of the news is for by its title: "The week in Ohio", with items from several parts.

    A title that names none, "The week in the courts", is of the country of most places told, else of the world.
    """
    low = doc.low
    titles: dict[int, int] = {}
    for s in doc.sents[:body]:
        colon = next((i for i in doc.where(_COLON, s.first, s.last)), s.last)
        if any(low[i] in _ROUNDUP for i in range(s.first, colon)):
            titles[s.index] = colon
    if not titles or not in_items(doc, body):
        return None
    inner = {m.code for m in mentions if m.sent not in titles and m.role in (PLAIN, BODY) and m.code is not None}
    for m in mentions:
        if m.sent in titles and m.code is not None and m.first < titles[m.sent] and m.role != MEDIA:
            if sum(code != m.code and known.within(code, m.code) for code in inner) >= _SEVERAL:
                return (m.code, known.areas[m.code][0]), known.areas[m.code][1]
            return None
    if not any(
        low[i] in _ROUNDUP and low[i + 1 : i + 2] == ["in"]
        for s in titles
        for i in range(doc.sents[s].first, titles[s])
    ):
        return None
    countries = Counter(country for code in inner if (country := nation_of(code)) is not None)
    most = max(countries, key=lambda code: countries[code], default=None)
    if most is None or countries[most] < _SEVERAL or 2 * countries[most] <= countries.total():
        most = "001" if len(countries) > _SEVERAL else None
    return None if most is None else ((most, known.areas[most][0]), known.areas[most][1])


def _one_of(doc: Doc, mentions: Sequence[Mention], known: Gazetteer, body: int) -> tuple[Place, str] | None:
    """The place that a headline calls "a Dutch province", "a Tibetan prefecture": the first of that kind in the text,
    and what it is one of is not what the text is about."""
    low = doc.low
    head = next((m for m in mentions if m.sent < body and m.adjective and m.role in (PLAIN, CONTAINER)), None)
    if head is None or head.first == 0 or low[head.first - 1] not in _ARTICLES or low[head.last - 1] not in _UNNAMED:
        return None
    types, country = GENERIC.get(low[head.last - 1], frozenset()), nation_of(head.code)
    for m in mentions:
        if m.sent > body + 1:
            break
        seat_of = m.role == CONTAINER and low[m.first - 2 : m.first] in _SEAT_OF
        if m.sent >= body and m.area_type in types and (m.role == PLAIN or seat_of) and known.within(m.code, country):
            return (m.code, m.name), m.area_type
    return None


def _interviewed(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, main: Place, body: int
) -> tuple[Place, str] | None:
    """What the office of who is asked is for, where the words before the first question name a part of it first:
    "Velm's lakes feed us all. Bo Ek, director of the Ohio Lake Office, talked with us"."""
    if body >= len(doc.sents) or not any(doc.low[s.first : s.first + 2] == ["q", ":"] for s in doc.sents[body:]):
        return None
    para = doc.sents[body].para
    for m in mentions:
        office = m.role == BODY and m.sent >= body and doc.sents[m.sent].para == para and m.area_type not in NATIONS
        if office and m.code != main[0] and known.within(main[0], m.code):
            return (m.code, m.name), m.area_type
    return None


def _corner_told(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, main: Place, body: int
) -> tuple[Place, str] | None:
    """What a headline's "southern Peru" is called where the text begins: "the Arequipa region of southern Peru", and
    else "southern Peru" itself."""
    toks, low = doc.toks, doc.low
    head = next((m for m in mentions if m.sent < body and m.role == PLAIN), None)
    if head is None or head.code is None or head.code != main[0] or head.owner or head.first == 0:
        return None
    side = low[head.first - 1]
    if side not in _SIDES:
        return None
    of_it = [m for m in mentions if m.code == head.code and m.first > 0 and low[m.first - 1] == side]
    for k, m in enumerate(mentions):
        if m.sent > body:
            break
        named = m.sent == body and m.role == PLAIN and m.area_type not in NATIONS
        if named and known.within(m.code, head.code) and mentions[k + 1 : k + 2] and mentions[k + 1] in of_it:
            return (m.code, m.name), m.area_type
    if not any(m.sent == body for m in of_it):
        return None
    name = f"{toks[of_it[-1].first - 1]} {head.name}"
    for m in of_it:
        m.code, m.name, m.area_type = None, name, "region"
    return (None, name), "region"


def _home(mentions: Sequence[Mention], main: Place) -> str | None:
    """What a place that the catalogue lacks lies in: told with it, else the country that is told most often."""
    nations: Counter[str] = Counter()
    within: str | None = None
    for k, m in enumerate(mentions):
        if m.code is None:
            continue
        if m.role == DATELINE or (m.role == CONTAINER and k and mentions[k - 1].name == main[1]):
            return m.code
        if m.role == CONTAINER and within is None:
            within = m.code
        if m.role in (PLAIN, BODY, CONTAINER) and m.area_type in NATIONS:
            nations[m.code] += 1
    if not nations and within is None:
        # "Alberta lottery money helps rinks", above what the Town of Ponoka gets
        within = next((m.code for m in mentions if m.code and m.sent == 0 and m.role in (PLAIN, BODY)), None)
    return max(nations, key=lambda code: nations[code], default=within)


def nation_of(code: str | None) -> str | None:
    """The country that an area lies in, itself if it is one."""
    known = gazetteer()
    return next((c for c in _upwards(known, code) if known.areas[c][1] in NATIONS), None)


def _tell_zone(doc: Doc, mentions: Sequence[Mention], body: int, known: Gazetteer) -> None:
    """An article is about the zone whose name its headline or its text begins with ("Suzhou Industrial Park
    generated ..."); one that is only touched upon is told under its city."""
    for s in {0, body}:
        opening = next((m for m in mentions if m.sent == s), None)
        if opening is None or opening.area_type != "zone" or opening.role != PLAIN:
            continue
        if s < body and known.areas.get(opening.code or "", ("", ""))[1] == "zone":
            continue  # "Optics Valley": a zone that is known by itself
        words = doc.toks[opening.first : opening.last]
        name = " ".join(doc.text[doc.starts[opening.first] : doc.ends[opening.last - 1]].split())
        for m in mentions:
            if m.area_type == "zone" and doc.toks[m.first : m.last] == words:
                m.code, m.name = catalogue.area_by_name(name), name
    # The headings of sections about other zones.
    heads: dict[tuple[str, ...], str] = {}
    for m in mentions:
        if m.area_type == "zone" and m.role == PLAIN and m.generic is None and m.sent > body:
            line, words_ = doc.sents[m.sent], tuple(doc.toks[m.first : m.last])
            if (m.first, m.last) == (line.first, line.last):
                heads[words_] = " ".join(doc.text[doc.starts[m.first] : doc.ends[m.last - 1]].split())
            if (told := heads.get(words_)) is not None:
                m.code, m.name = catalogue.area_by_name(told), told


def _seat_of_firm(
    doc: Doc, mentions: Sequence[Mention], zone: Place, known: Gazetteer, body: int, aside: set[int]
) -> Mention | None:
    """The city of the headline, where the text is about a company that has a plant in one of its zones."""
    if not any(doc.low[i - 1] == "the" for i in doc.where(_COMPANY)):
        return None
    city: Mention | None = None
    for m in mentions:
        if m.sent < body and m.first not in aside and city is None and m.code == known.parents.get(zone[0] or ""):
            city = m
    return city


def _name_zone(doc: Doc, mentions: Sequence[Mention]) -> Place:
    """Give the zone that an article is about its own name, the longest that is written, in place of its city's."""
    zones = [m for m in mentions if m.area_type == "zone" and m.generic is None]
    names = (" ".join(doc.text[doc.starts[m.first] : doc.ends[m.last - 1]].split()) for m in zones)
    name = max(names, key=len)
    for m in zones:
        m.code, m.name = catalogue.area_by_name(name), name
    return zones[0].code, name


def _tell_namesakes(mentions: Sequence[Mention], known: Gazetteer) -> None:
    """Of several areas of one name take the one whose province the article names ("Suzhou, Anhui")."""
    if not any(m.code in known.namesakes for m in mentions):
        return
    named = {m.code for m in mentions if m.role != MEDIA}
    for m in mentions:
        others = known.namesakes.get(m.code or "", ())
        if others and named.isdisjoint(_around(known, m.code)):
            m.code = next((code for code in others if not named.isdisjoint(_around(known, code))), m.code)
            m.area_type = known.areas[m.code or ""][1]


def _around(known: Gazetteer, code: str | None) -> set[str]:
    """What an area lies in, below its country."""
    return {up for up in _upwards(known, code) if up != code and known.areas[up][1] not in NATIONS}


def _first_body(doc: Doc) -> int:
    for s in doc.sents:
        if s.last - s.first > 8 and doc.low[s.last - 1] in (".", "\u3002"):
            return s.index
    # A fact sheet has no sentences: its first line with figures, below the headline.
    told = (s.index for s in doc.sents[1:] if s.last - s.first > 8 and ":" in doc.low[s.first : s.first + 6])
    return next(told, len(doc.sents))


# A line that ends with a day is a byline: "China Economic Digest, January 27, 2026", "GoChengdu | 2016-11-03".
_BYLINE_END = re.compile(
    r"[,|(\s-](?:[A-Z][a-z]+\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d"
    r"|(?:19|20)\d\d-\d\d-\d\d)\)?$"
)


# "China 19:22, 25-Feb-2024"
_CLOCK = re.compile(r" \d\d?:\d\d\b")
# Between the cells of a row.
_GAP = re.compile(r"\S(?: {3,}|\t)\S")
_LINE = 200


def _furniture(doc: Doc) -> set[int]:
    """Sentences of captions, navigation and footers."""
    skipped: set[int] = set()
    low = doc.low
    sents = doc.sents
    caption = -1
    for s in sents:
        word = low[s.first]
        told_with = s.index > 0 and sents[s.index - 1].para == s.para
        if word in _PICTURE and not told_with and low[s.first + 1 : s.first + 2] == [":"] and s.last - s.first > 8:
            # "Photo: Pupils of Velm High School, one of 90 schools there with a pass rate of 100%."
            caption = s.para
        if caption == s.para:
            skipped.add(s.index)
            continue
        if word in _PICTURE and told_with and low[s.first + 1 : s.first + 2] in ([":"], ["|"], ["/"]):
            # "A night market in Dali, which counted 41,000 visitors. Photo: Duan Wei"
            skipped.update(k for k in range(max(0, s.index - 3), s.index + 1) if sents[k].para == s.para)
        elif (
            s.index > 0
            and not told_with
            and 2 < s.last - s.first <= 12
            and low[s.first + 1] != ","  # "Ottawa, July 7, 2017" is where it was written
            and (low[s.last - 1] == ")" or low[s.last - 1].isdecimal())
            and not doc.toks[s.first].isupper()
            and _BYLINE_END.search(doc.text, doc.starts[s.first], doc.ends[s.last - 1])
        ):
            skipped.add(s.index)
        elif word in _FURNITURE:
            # "Home / China / Regional", and no "Home sales fall"
            if word != "home" or s.last - s.first == 1 or not low[s.first + 1].isalpha():
                skipped.add(s.index)
        elif word == "(" and (low[s.first + 1 : s.first + 3] in _CREDITS or low[s.first + 1 : s.first + 2] in _REVISED):
            skipped.add(s.index)
        elif word in ("[", "(") and s.first + 1 < doc.n and low[s.first + 1] in _PICTURE:
            skipped.add(s.index)
            k = s.index - 1
            while k >= 0 and sents[k].para == s.para and s.index - k < 3:
                skipped.add(k)
                k -= 1
        elif s.last - s.first < 60 and any(
            low[i - 1] in _BEFORE_PICTURE for i in doc.where(_PICTURE, max(s.first + 2, s.last - 6), s.last)
        ):
            # "Floods in Rio Grande do Sul cut the crop - Photo: EBC"
            skipped.add(s.index)
    return skipped


def _main(
    doc: Doc,
    mentions: Sequence[Mention],
    nums: Sequence[Numeral],
    known: Gazetteer,
    body: int,
    aside: set[int],
    skipped: set[int],
) -> tuple[Place, str]:
    """The place that the article is about: told in the headline, at the start of the text, and most often."""
    sents = doc.sents
    lead_para = sents[body].para if body < len(sents) else -1
    score: dict[Place, float] = {}
    often: dict[Place, float] = {}
    kinds: dict[Place, str] = {}
    pairs: list[list[Mention]] = []
    last_head = -1
    lead_seen = headed = world = nation = False
    zone: Place | None = None
    lead: Place | None = None
    full: Place | None = None
    heads: set[Place] = set()
    written: str | None = None
    town: Place | None = None
    at_home: Place | None = None
    # Behind an opening without a place: "In Europe it sold 33,000, in China 14,200, in Japan 12,100" is of none.
    among = len({m.code for m in mentions if m.sent == body + 1 and m.role == PLAIN and m.group is None}) > 2
    for m in mentions:
        if m.sent < body and m.role == BODY and at_home is None and m.area_type in NATIONS:
            # "Czech Statistical Office, 2 October 2019" above the text
            at_home = (m.code, m.name)
        if m.role == DATELINE and m.code is None and town is None:
            town = (m.code, m.name)
        elif m.role == DATELINE and written is None:
            written = m.code
        if m.generic is not None or m.role in (MEDIA, DATELINE) or m.sent in skipped or m.area_type == "quarter":
            continue
        if m.code == "001" and m.role != PLAIN:
            # "the world's largest mine" says nothing of what an article is about
            ranked = m.owner and doc.low[m.last + 1 : m.last + 2] and _ranks(doc.low[m.last + 1])
            world = world or (body <= m.sent <= body + 1 and not ranked and not nation)
            continue
        # "Kenya Power hooked up 408,712 homes. Of these, 1.5 million were paid for by the World Bank"
        nation = nation or (m.area_type in NATIONS and m.role == BODY and m.sent == body)
        place = (m.code, m.name)
        kinds.setdefault(place, m.area_type)
        weight = 0.0
        if m.sent >= body and doc.low[m.last : m.last + 1] == ["alone"]:
            score[place] = score.get(place, 0.0) + 0.1  # "In Velm alone 11 bridges": an example
            continue
        if m.sent < body:
            if sents[m.sent].para == lead_para:
                weight = 3.0 if m.role == PLAIN and not lead_seen else 1.0
                lead_seen = lead_seen or m.role == PLAIN
            elif m.first in aside:
                weight = 0.3
            elif m.role == PLAIN:
                weight = 4.0 if last_head != m.sent else 2.0
                last_head = m.sent
                # "Asian crisis adds 10 million to the world's jobless"
                headed = headed or not (m.adjective and m.area_type == "world_region")
                heads.add(place)
            else:
                weight = 1.5 if m.role == BODY else 1.0
        elif m.role == PLAIN and m.sent <= body + (0 if lead_seen or among else 1) and sents[m.sent].para == lead_para:
            weight = 1.0 if lead_seen else 3.0
            if full is None and m.area_type == "world_region":
                full = place
            if m.area_type == "zone" and not lead_seen and zone is None:
                zone = None if _of_speaker(doc, m) else place
            if not lead_seen and m.first == sents[m.sent].first:
                lead = place
            lead_seen = True
        else:
            told = often.get(place, 0.0)
            weight = min(0.5 if m.role in (PLAIN, BODY) else 0.1, 2.0 - told)
            often[place] = told + weight
        score[place] = score.get(place, 0.0) + (0.7 * weight if m.adjective else weight)
        seat = m.area_type in NATIONS or (m.role == BODY and m.area_type in _MIDDLE | _PROVINCE_TYPES)
        if seat and m.sent == body and not lead_seen and at_home is None and _at_home(doc, m):
            at_home = place
        if m.group is not None and m.group[0] is m and m.role == PLAIN and m.sent <= body:
            pairs.append(m.group)
    # "LANZHOU -- Gansu's exports rose" is of Gansu, though "9.6 percent of China's exports" follows.
    around_lead = {c for place, told in score.items() if told >= _IN_LEAD for c in _upwards(known, place[0])}
    # "HONG KONG -- Arrivals from the mainland": who writes there counts China among other countries.
    apart = written is not None and known.areas[written][1] == "special_administrative_region"
    # "Ningxia wine region aims for ..." above "YINCHUAN -- ... nearly 40 percent of China's total" is of Ningxia.
    between = any(known.within(written, code) and known.areas[code][1] != "country" for code, _ in heads if code)
    for place in score:
        told_in_passing = place[0] in around_lead and often.get(place) == score[place]
        if (
            (
                known.within(written, place[0])
                and kinds[place] == "country"
                and not (told_in_passing or between or apart)
            )
            or place == town
            or (written and place[0] == written and kinds[place] in _LOWER and written not in _CAPITALS)
        ):
            # Where it was written, and told besides; reporters sit in cities, and go to a county for its own sake.
            score[place] += _WRITTEN_THERE
    everywhere: tuple[Place, str] = (("001", known.areas["001"][0]), "world") if world and not headed else (NOWHERE, "")
    if not score:
        return everywhere if everywhere[1] else _hinted(doc, mentions, nums, known)
    best = max(score, key=lambda p: score[p])
    country = next((c for c in _upwards(known, written) if apart or known.areas[c][1] == "country"), None)
    if (
        not everywhere[1]
        and country is not None
        and best not in heads
        and not _told_at(mentions, best, body)
        and not (best[0] == country or known.within(best[0], country))
        and any(known.within(place[0], country) for place in often)
    ):
        # "Wellington, 15 July", and some of New Zealand's towns: what is told of visitors' countries comes later.
        return (country, known.areas[country][0]), "country"
    if best[0] is None and best not in heads and written is not None and best != town and score[best] <= _ONCE:
        # "HALIFAX - Fishers in Yarmouth ...": of what both lie in
        spoken = {kind for m in mentions if m.generic is not None for kind in m.generic}
        whole = next((c for c in _upwards(known, written) if known.areas[c][1] in spoken & _PROVINCE_TYPES), country)
        if whole == country and kinds[best] in _COUNTIES and known.areas[written][1] in _MIDDLE:
            # "TONGLIAO -- In Velm district": of the city; who writes in a province's capital may be anywhere in it
            whole = written if written not in known.capitals.values() else known.parents.get(written, country)
        if whole is not None:
            return (whole, known.areas[whole][0]), known.areas[whole][1]
    if not everywhere[1] and max(score.values()) < _TOLD_ENOUGH:
        return (at_home, kinds.get(at_home, "country")) if at_home is not None else _hinted(doc, mentions, nums, known)
    if lead is not None and sum(_part(known, kinds, place, lead) for place in heads) > 1:
        # "Danish and Spanish wind power ..." above "Europe connected ...": the lead tells what the article is about.
        best = lead
    if at_home is not None and best not in heads and (best[0] is None or not _told_at(mentions, best, body)):
        return at_home, kinds.get(at_home, "country")
    if full is not None and kinds[best] == "world_region" and _longer(full, best):
        # "Central Asia to lose momentum" above "Growth in the Caucasus and Central Asia"
        best = full
    if (
        len(pairs) > 1
        and len(pairs[0]) == 2
        and {g.code for g in pairs[0]} == {g.code for g in pairs[1]}
        and _acts(doc, pairs[0])
    ):
        return _together(pairs[0]), "country"
    if pairs and not lead_seen and best in {(g.code, g.name) for g in pairs[0]}:
        # "Sales rise as US, China demand grows": the article is about neither.
        return NOWHERE, ""
    if score[best] < _TOLD_ENOUGH or (everywhere[1] and (score[best] < 3.0 or kinds[best] == "world_region")):
        return everywhere
    if best not in heads and (scene := _wider_than_scene(doc, mentions, known, best, heads, lead_para)) is not None:
        return (scene.code, scene.name), scene.area_type
    # "Grassland city powers China's computing boom": the headline keeps the name for the text.
    if types := _unnamed(doc, body, skipped):
        wholes = {best[0], *(code for code, _ in heads)}
        around: dict[int, set[str | None]] = {}
        for m in mentions:
            if m.role == CONTAINER:
                around.setdefault(m.sent, set()).add(m.code)
        meant = body + 1
        for m in mentions:
            if m.generic is not None and not types.isdisjoint(m.generic):
                meant = max(meant, m.sent)
        times = Counter((m.code, m.name) for m in mentions)
        for m in mentions if kinds[best] not in types else ():
            if m.sent < body or m.role != PLAIN or m.area_type not in types:
                continue
            up = around.get(m.sent, set()) if m.code is None else {m.code}
            lies = kinds[best] == "region" or any(u == w or known.within(u, w) for w in wholes for u in up)
            if lies and (m.sent <= meant or times[m.code, m.name] > 1):
                return (m.code, m.name), m.area_type
    # A headline may call a zone by its city's name.
    if (
        zone is not None
        and zone[0] in known.areas
        and known.areas[zone[0]][1] == "zone"
        and known.parents.get(zone[0]) == best[0]
    ):
        return zone, "zone"
    zoned = _zone_told(doc, mentions)
    if zoned is not None and sum(m.role == PLAIN and (m.code, m.name) == best for m in mentions) < 3:
        return zoned, "zone"
    # Several places of one whole, none of them in the headline: the article is about the whole.
    if not headed and best != lead:
        siblings: dict[str, int] = {}
        for place, weight in score.items():
            parent = known.parents.get(place[0]) if place[0] else None
            if parent and parent not in ("001", "CN") and weight >= 0.5:
                siblings[parent] = siblings.get(parent, 0) + 1
        if written and (parent := known.parents.get(written)) in siblings and known.areas[parent][1] == "country":
            siblings[parent] += 1
        if siblings:
            parent = max(siblings, key=lambda p: siblings[p])
            if siblings[parent] >= 3 and score[best] < 0.5 * sum(score.values()):
                name, kind = known.areas[parent]
                return (parent, name), kind
    return best, kinds[best]


def _unnamed(doc: Doc, body: int, skipped: set[int]) -> frozenset[str]:
    """The types of place that a headline speaks of without a name: "A border city rides the wave"."""
    low = doc.low
    lines = (s for s in doc.sents[: max(body, 1)] if s.index not in skipped)
    head = next(
        (
            s
            for s in lines
            if _MARKS_OF_PATHS.isdisjoint(low[s.first : s.last])
            and not _CLOCK.search(doc.text, s.char_start, min(doc.ends[s.last - 1], s.char_start + _LINE))
        ),
        None,
    )
    if head is None:
        return frozenset()
    nouns = [low[k] for k in range(head.first, head.last) if low[k] in _UNNAMED and low[k - 1] != "the"]
    types = frozenset().union(*(_CORNER if w == "corner" else GENERIC[w] for w in nouns))
    # A pass or a plain is no city.
    return types - {"place"} if "city" in nouns else types


def _ranks(word: str) -> bool:
    """Whether a word says that something is foremost: "largest", "first"."""
    return word in _FOREMOST or (word.endswith("est") and word not in _NOT_SUPERLATIVE)


def _at_home(doc: Doc, m: Mention) -> bool:
    """Whether a country is that of the office or the firm that an article begins with: "Statistics Canada said",
    "Safari Telecom, Kenya's largest operator, added"."""
    i = m.first - 1
    if m.role == BODY:
        return i - doc.sents[m.sent].first < 3
    return m.role == PARTNER and m.owner and doc.low[i] == "," and doc.toks[i - 1][0].isupper()


def _told_at(mentions: Sequence[Mention], place: Place, s: int) -> bool:
    """Whether a sentence names a place, whatever it does there."""
    return any(m.sent == s and (m.code, m.name) == place for m in mentions)


def _wider_than_scene(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, best: Place, heads: set[Place], lead_para: int
) -> Mention | None:
    """Where an article only begins: "Trucks queue at the market of Velm County." and then "Tarasund had 2 million
    cattle": the wider place as a sentence's subject, and the narrower one told no more."""
    sents = doc.sents
    told = next((m for m in mentions if (m.code, m.name) == best and sents[m.sent].para == lead_para), None)
    if told is None:
        return None
    wholes = {h[0] for h in heads} | {m.code for m in mentions if m.sent == told.sent and m.role == CONTAINER}
    wider: Mention | None = None
    for m in mentions:
        sent = sents[m.sent]
        if m.role == DATELINE and (m.code, m.name) == best:
            return None
        if m.sent <= told.sent:
            continue
        if (m.code, m.name) == best:
            return None
        if m.generic is not None:
            small = told.area_type in m.generic or (told.code is None and not _LOWER.isdisjoint(m.generic))
            if small and (wider is None or wider.area_type not in m.generic):
                return None  # "the county" is still what the text is about
        elif (
            wider is None
            and m.role == PLAIN
            and m.first == sent.first
            and not (m.adjective or m.owner)
            and (known.within(best[0], m.code) or (best[0] is None and m.code is not None and m.code in wholes))
        ):
            wider = m
    return wider


def _scene(doc: Doc, mentions: Sequence[Mention], known: Gazetteer, main: Place, body: int) -> tuple[int, Place]:
    """The first paragraph and its place, where the article leaves that for the wider one that it is about."""
    if body < len(doc.sents):
        para = doc.sents[body].para
        first = next((m for m in mentions if m.role == PLAIN and doc.sents[m.sent].para == para), None)
        if first is None or not _EDGES.isdisjoint(doc.low[max(0, first.first - 3) : first.first]):
            return -1, NOWHERE
        if first.generic is None and (place := (first.code, first.name)) != main:
            wider = _wider_than_scene(doc, mentions, known, place, {main}, para)
            if wider is not None and (wider.code, wider.name) == main:
                return para, place
    return -1, NOWHERE


def _reported_from(
    doc: Doc, mentions: Sequence[Mention], known: Gazetteer, main: Place, body: int
) -> tuple[int, Place]:
    """Where a feature "By Bo Ek in Velm county" is set, and the paragraph that first speaks of the wider place that the
    text is about: what comes before is of the county."""
    for m in mentions:
        # "From our correspondent in Velm"; who signs an article as of a city may just live there
        opening = doc.low[doc.sents[m.sent].first]
        if m.role != DATELINE or not (opening == "from" or (opening == "by" and m.area_type in _COUNTIES)):
            continue
        if not known.within(m.code, main[0]):
            continue
        wide = (
            x for x in mentions if x.sent >= body and x.role == PLAIN and (x.code == main[0] or x.generic is not None)
        )
        first = next(wide, None)
        if first is not None and m.code != main[0]:
            return doc.sents[first.sent].para, (m.code, m.name)
    return -1, NOWHERE


def _of_speaker(doc: Doc, m: Mention) -> bool:
    """ "..., says Ana Pinto, who founded her firm in the Velm High-tech Zone": hers, and not the article's."""
    return not _SPEAKING.isdisjoint(doc.low[doc.sents[m.sent].first : m.first])


def _zone_told(doc: Doc, mentions: Sequence[Mention]) -> Place | None:
    """The only zone of an article that goes on to speak of "the zone", four times in all."""
    named = [m for m in mentions if m.area_type == "zone" and m.generic is None and m.role not in (MEDIA, DATELINE)]
    meant = sum(m.generic is not None and "zone" in m.generic for m in mentions)
    zones = {(m.code, m.name) for m in named}
    if len(zones) != 1 or meant < 2 or len(named) + meant < 4 or _of_speaker(doc, named[0]):
        return None
    return zones.pop()


def _hinted(doc: Doc, mentions: Sequence[Mention], nums: Sequence[Numeral], known: Gazetteer) -> tuple[Place, str]:
    """The place of an article that hardly names one: what "the region" must be, whose office speaks, where it was,
    whose terms it uses."""
    hint = _hint(mentions, nums, known)
    if hint[0] == NOWHERE and any(doc.low[i + 1 : i + 2] == ["size"] for i in doc.where(_DESIGNATED)):
        return ("CN", known.areas["CN"][0]), known.areas["CN"][1]  # "enterprises above designated size"
    return hint


def _hint(mentions: Sequence[Mention], nums: Sequence[Numeral], known: Gazetteer) -> tuple[Place, str]:
    meant = _meant(mentions, known)
    if meant[1]:
        return meant
    named = {m.code for m in mentions if m.role == PLAIN}
    wholes = [parent for code in named if (parent := known.parents.get(code or ""))]
    code = max(set(wholes), key=wholes.count, default=None)
    if code is None or wholes.count(code) < 3 or 2 * wholes.count(code) < len(named):
        code = next((m.code for m in mentions if m.role == BODY and m.code), None)
        told = [m for m in mentions if m.role == PLAIN and m.generic is None]
        if len(told) > 1 and len(named) == 1 and known.within(told[0].code, code):
            # One region, told more than once, beside the Foundation of China
            return (told[0].code, told[0].name), told[0].area_type
    if code is None:
        code = next((m.code for m in mentions if m.role == DATELINE and m.code), None)
        if code and known.areas[code][1] not in NATIONS and not _spoken_of(mentions, known.areas[code][1]):
            code = known.parents.get(code)
    town = next((m for m in mentions if m.role == DATELINE and m.code is None), None)
    if (
        code is None
        and town is not None
        and any(m.generic is not None and not _TOWNS.isdisjoint(m.generic) for m in mentions)
    ):
        return (None, town.name), "place"  # "KROLVAR, Jan 4 -- The city made ..."
    if code is None and (home := _of_money(nums)) is not None and home in known.areas:
        return (home, known.areas[home][0]), known.areas[home][1]
    if code is None and len(only := {m.code for m in mentions if m.role == PLAIN and m.generic is None}) == 1:
        # A region alone is an example from its country.
        code = _country(known, only.pop())
    if not code or code == "001":
        return _country_told(mentions, nums, known)
    name, kind = known.areas[code]
    return (code, name), kind


def _of_money(nums: Sequence[Numeral]) -> str | None:
    """Whose money every sum of a text is in, where there are many: "spent MOP1,532, those from China MOP1,691"."""
    sums = [n.unit[:3] for n in nums if n.unit and is_money(n.unit[:3])]
    if len(sums) < _MANY_SUMS or len(set(sums)) > 1 or sums[0] in _WORLD_MONEY:
        return None
    return _OWN_MONEY.get(sums[0][:2], sums[0][:2])


def _spoken_of(mentions: Sequence[Mention], kind: str) -> bool:
    """ "VELM -- ... The county planted ...": whether a text goes on to speak of a place of that type."""
    return kind in _LOWER and any(m.generic is not None and kind in m.generic for m in mentions)


def _country_told(mentions: Sequence[Mention], nums: Sequence[Numeral], known: Gazetteer) -> tuple[Place, str]:
    """The country of an article that speaks of "the government" and takes it for known: where most of its places lie,
    and whose money it counts in."""
    votes: dict[str, int] = {}
    for code in {m.code for m in mentions if m.generic is None and m.code and m.role not in (MEDIA, PARTNER)}:
        up: str | None = code
        while up and known.areas[up][1] != "country":
            up = known.parents.get(up)
        if up:
            votes[up] = votes.get(up, 0) + 1
    # A currency's code begins with its country's; the dollar and the euro are counted in everywhere, the pound wherever
    # places are told.
    everywhere = _WORLD_MONEY if votes else _WORLD_MONEY - {"GBP"}
    money = {n.unit[:2] for n in nums if n.unit and is_money(n.unit[:3]) and n.unit[:3] not in everywhere}
    money = {_OWN_MONEY.get(code, code) for code in money}
    if len(money) == 1 and (home := money.pop()) in known.areas:
        # Where no place is told at all, nothing but the money tells where the article is.
        votes[home] = votes.get(home, 0) + 1 if votes else 2
    best = max(votes, key=lambda code: votes[code], default=None)
    if best is None or votes[best] < 2 or 2 * votes[best] <= sum(votes.values()):
        return NOWHERE, ""
    name, kind = known.areas[best]
    return (best, name), kind


def _country(known: Gazetteer, code: str | None) -> str | None:
    """The country that a state or region lies in; a place of another kind as it is."""
    up = code
    while up and known.areas[up][1] in ("state", "province", "region"):
        up = known.parents.get(up)
    return up if up and known.areas[up][1] == "country" else code


def _meant(mentions: Sequence[Mention], known: Gazetteer) -> tuple[Place, str]:
    """An article that says "the region" and never which: the one that most of its places lie in."""
    often: dict[frozenset[str], int] = {}
    for m in mentions:
        if m.generic is not None and m.role == PLAIN:
            often[m.generic] = often.get(m.generic, 0) + 1
    types = max(often, key=lambda t: often[t], default=frozenset())
    votes: dict[str, int] = {}
    for code in {m.code for m in mentions if m.role != MEDIA}:
        while code:
            if known.areas[code][1] in types:
                votes[code] = votes.get(code, 0) + 1
            code = known.parents.get(code)
    best = max(votes, key=lambda code: votes[code], default=None)
    if best is None or often[types] < 2 or sum(v == votes[best] for v in votes.values()) > 1:
        return NOWHERE, ""
    name, kind = known.areas[best]
    return (best, name), kind


def _upwards(known: Gazetteer, code: str | None) -> Iterator[str]:
    """An area and what it lies in, one in the other."""
    while code:
        yield code
        code = known.parents.get(code)


def _longer(whole: Place, part: Place) -> bool:
    """Whether a region's name has the words of another one's and more: "Eastern and Southern Africa", "East Africa"."""
    words_ = (whole[1] or "").split()
    return whole != part and all(any(w.startswith(v) for w in words_) for v in (part[1] or "").split())


def _part(known: Gazetteer, kinds: Mapping[Place, str], place: Place, whole: Place) -> bool:
    # The catalogue does not say to which continents and unions a country belongs.
    return known.within(place[0], whole[0]) or (kinds[place] == "country" and kinds[whole] == "world_region")


def _acts(doc: Doc, pair: Sequence[Mention]) -> bool:
    """Whether two places do something together ("China and Russia sign ...")."""
    j = pair[-1].last
    return j < doc.n and doc.low[j] not in LOCATIVE


def _labels(doc: Doc, body: int) -> set[int]:
    """Lines above a headline that name the paper or its page: "PORTS & CARGO ASIA", "Velm Evening News", "CHINA"."""
    toks, low = doc.toks, doc.low
    labels: list[int] = []
    headed = -1
    for s in doc.sents[:body]:
        line = toks[s.first : min(s.last, s.first + _LABEL)]
        named = s.index == 0 and doc.where(_MEDIA_WORDS, s.first, s.last)
        if (
            line[0] == "("
            or doc.tells(_BODIES, s.first, s.last)
            or low[s.first] in _NAVIGATION
            or low[s.first] in _FURNITURE
        ):
            continue
        if named or all(w.isupper() or not w.isalpha() for w in line[:4]):
            labels.append(s.index)
        elif labels and len(line) > 4 and sum(w.islower() for w in line) > 2:
            headed = s.index
    return {s for s in labels if s < headed}


def _navigation(doc: Doc, sent: Sentence, m: Mention) -> bool:
    """Whether a line above the text is a path, a date or a byline and no headline."""
    first, last = sent.first, min(sent.last, sent.first + 40)
    return (
        (doc.low[first] in _NAVIGATION and doc.low[first : first + 3] != ["by", "the", "numbers"])
        or (doc.low[first] == "(" and doc.low[sent.last - 1] == ")")  # "(Adds forecast, Velm)"
        or doc.has(">", first, last)
        or (doc.has("|", first, last) and (sent.index > 0 or doc.low[first:last].count("|") > 1))
        or (last - first < 8 and doc.has("/", first, last))
        or (m.first > first and doc.has(":", first, min(last, first + 3)) and _labelled(doc, sent, m))
        or (m.first == sent.first and _CLOCK.match(doc.text, doc.ends[m.last - 1]) is not None)
    )


def _labelled(doc: Doc, sent: Sentence, m: Mention) -> bool:
    """ "Place of issue: Velm", "Across Spain: ..."; a line with words written small behind the colon is a headline."""
    colon = doc.low.index(":", sent.first)
    return m.first < colon or sum(map(str.islower, doc.toks[colon : min(sent.last, colon + 30)])) < 3


def _one_of_several(doc: Doc, mentions: Sequence[Mention], k: int, known: Gazetteer) -> bool:
    """Whether a headline's name is that of a series ("China Focus: Velm's grapes"), or of one item of a round-up ("The
    week in transport: fares rise, Velm waits for its trams")."""
    low, m = doc.low, mentions[k]
    sent = doc.sents[m.sent]
    colon = next((i for i in doc.where(_COLON, sent.first, sent.last)), -1)
    if m.last > colon:
        listed = colon >= 0 and not _BETWEEN_ITEMS.isdisjoint(low[colon : m.first])
        return listed and not _ROUNDUP.isdisjoint(low[sent.first : colon])
    if m.first > sent.first or _SERIES.isdisjoint(low[m.last : colon]):
        return False
    behind = (x for x in mentions[k + 1 : k + 4] if x.sent == m.sent and x.first > colon)
    return any(known.within(x.code, m.code) or (m.area_type in _BEYOND and x.area_type in NATIONS) for x in behind)


def _row(doc: Doc, sent: Sentence, m: Mention) -> bool:
    """Whether a line above the text is a row of a table: cells a gap apart, or a name, and figures in the next one."""
    line = doc.text[doc.starts[sent.first] : doc.ends[sent.last - 1]][:_LINE]
    if ("   " in line or "\t" in line) and _GAP.search(line):
        return True
    j = sent.last
    return m.first == sent.first and m.last == j < doc.n and (doc.toks[j][0].isdigit() or doc.toks[j] in ("-", "+"))


def _together(group: Sequence[Mention]) -> Place:
    return _joint([(m.code, m.name) for m in group])


def _joint(places: Sequence[Place]) -> Place:
    """Places that a figure is for together; they have no code."""
    names = [name or "" for _, name in places]
    return (None, ", ".join(names[:-1]) + " and " + names[-1])


class _Article:
    """The walk over an article: what it is about, what the paragraph is about, which places were told last.

    Attributes
    ----------
    main, topic : Place
        Of the article; of the paragraph as far as it is read.
    own : dict
        By id of a figure, the token of the name that it got its place from.
    lists : dict
        By id of a figure that was told in a list of places, the id of the first of the list.
    pair : list of Place
        The last two places told side by side: "the former", "the two countries".
    there : Place
        The one that figures had last.
    """

    __slots__ = (
        "_order",
        "_recent",
        "_since_para",
        "_since_sent",
        "begun",
        "begun_at",
        "doc",
        "home",
        "known",
        "lists",
        "main",
        "main_type",
        "own",
        "pair",
        "pair_sent",
        "quoted",
        "reported",
        "scene",
        "sections",
        "site",
        "stood",
        "there",
        "told_main",
        "topic",
        "whole",
        "within",
    )

    def __init__(self, doc: Doc, known: Gazetteer, main: Place, main_type: str) -> None:
        self.doc = doc
        self.known = known
        self.main = main
        self.main_type = main_type
        self.topic = self.there = main
        # What a place that the catalogue lacks lies in.
        self.home: str | None = None
        # What people say of themselves, who are at a place within it.
        self.quoted: list[Quoted] = []
        # The paragraph that the article begins with, and its place, if only that is told of it.
        self.scene: tuple[int, Place] = (-1, NOWHERE)
        self.reported: tuple[int, Place] = (-1, NOWHERE)
        # The paragraphs at which a section with a place of its own begins, and what they all lie in.
        self.sections: dict[int, Section] = {}
        self.begun: list[int] = []
        self.whole = (main, main_type)
        # Whether the paragraph has figures of the article's place.
        self.told_main = False
        self.own: dict[int, int] = {}
        self.lists: dict[int, int] = {}
        self.pair: list[Place] = []
        self.pair_sent = -9
        # The sentence and place of the last "in Kazakhstan".
        self.within: tuple[int, Place] = (-9, NOWHERE)
        # The sentence without figures that ends with a part of the article's place, and that.
        self.site: tuple[int, Place] = (-9, NOWHERE)
        # The sentence whose subject stands in a place, or goes on as "it", and the place.
        self.stood: tuple[int, Place] = (-9, NOWHERE)
        # The last sentence with figures of another place, and the place of its first one.
        self.begun_at: tuple[int, Place] = (-9, NOWHERE)
        # The last place of each type, and when it was told.
        self._recent: dict[str, tuple[int, Place]] = {}
        self._order = self._since_para = self._since_sent = 0

    def begin_paragraph(self, para: int) -> None:
        self.told_main = False
        if self.sections:
            k = bisect_right(self.begun, para) - 1
            self.main, self.main_type = (self.sections[self.begun[k]] if k >= 0 else None) or self.whole
        self.topic = self.there = self.scene[1] if para == self.scene[0] else self.main
        if para < self.reported[0]:
            self.topic = self.there = self.reported[1]
        self._since_para = self._order

    def read(self, sent: Sentence, here: list[Mention], figures: list[Numeral]) -> None:
        """Give the figures of a sentence their places."""
        self._since_sent = self._order
        low = self.doc.low
        goes_on = low[sent.first] in _STANDING_FOR
        if self.stood[0] == sent.index - 1 and goes_on:
            if self.topic == self.main:
                self.topic = self.there = self.stood[1]
            if self.topic == self.stood[1]:
                self.stood = (sent.index, self.stood[1])
        elif self.stood[0] == sent.index - 1 and self.topic == self.stood[1]:
            self.topic = self.main
        for m in here:
            if m.role == PLAIN and m.code and low[m.first - 1] == "in" and m.area_type != "world_region":
                self.within = (sent.index, self.resolve(m))
        if not here:
            paired = len(self.pair) == 2 and sent.index - self.pair_sent <= 1
            words_here = low[sent.first : sent.last] if paired else []
            if not ("former" in words_here or "latter" in words_here):
                if low[sent.first : sent.first + 2] in _OF_THE_COUNTRY and self.main_type == "country":
                    # "The government intends ..." in a paragraph about a town
                    self.topic = self.main
                elif low[sent.first] == "its" and self.within[0] == sent.index - 1 and self.topic == self.main:
                    # "... weaker output in Kazakhstan. Its economy expanded by 5.1 percent": of the place told last
                    self.topic = self.within[1]
                elif (
                    self.site[0] == sent.index - 1
                    and self.topic == self.main
                    and (low[sent.first] in _SITE_GOES_ON or _then_it(low, sent.first))
                ):
                    # "The largest project is a base in Velm. It is designed for 6 million kilowatts"
                    self.topic = self.site[1]
                place = self.topic
                if self.begun_at[0] == sent.index - 1 and self.topic == self.main and self._goes_on(sent):
                    # "Turbines of 4 gigawatts turn in the city. In May they fed 6 billion kWh into the grid"
                    place = self.begun_at[1]
                    self.begun_at = (sent.index, place)
                for n in figures:
                    n.ref_area, n.ref_area_name = self.speakers_place(n) or place
                    if (
                        n.last < sent.last
                        and low[n.last] in _OF_COUNTRY
                        and ("among" in low[n.first - 2 : n.first] or "of" in low[n.first - 2 : n.first])
                        and _Clause(self, sent, here, [n]).nationwide(n)
                    ):
                        # "It ranks third among the 10 national zones"
                        n.ref_area, n.ref_area_name = self.nation()
                if figures and self.topic == self.main:
                    self.told_main = True
                return
        carried = _Clause(self, sent, here, figures).read() if figures else self._untold(sent, here)
        if (place := self._set_in(sent, here)) != NOWHERE:
            self.stood = (sent.index, place)
        if figures and figures[0].ref_area_name == self.main[1]:
            self.told_main = True
        elif figures and self.known.within(figures[0].ref_area, self.main[0]):
            begun = (figures[0].ref_area, figures[0].ref_area_name)
            if here and self.resolve(here[0]) == begun:
                self.begun_at = (sent.index, begun)
        if carried is None:
            return
        if self.main[0] is None and carried[1] and carried[1] in (self.main[1] or ""):
            # Where two places act together, a sentence about one of them does not change what the article is about.
            carried = self.main
        self.topic = carried

    def _goes_on(self, sent: Sentence) -> bool:
        """Whether a sentence is about what the one before begins with: "They", "Last year they"."""
        low = self.doc.low
        if low[sent.first] in _IT:
            return True
        opening = low[sent.first : sent.first + _NEAR_START + 2]
        return low[sent.first] in _TIMED and any(w in _IT for w in opening)

    def _set_in(self, sent: Sentence, here: list[Mention]) -> Place:
        """Where the subject of a sentence stands: "A plant in Velm has been running since May. It can make ..."."""
        low = self.doc.low
        for m in here:
            if m.role != PLAIN or m.generic is not None or m.group is not None:
                continue
            near = sent.first + 1 < m.first <= sent.first + _NEAR_START and low[m.first - 1] in ("at", "in")
            if near and m.last < sent.last and low[m.last] in _RUNNING and self.known.within(m.code, self.main[0]):
                return self.resolve(m)
            break
        return NOWHERE

    def _untold(self, sent: Sentence, here: list[Mention]) -> Place | None:
        """What the paragraph is about after a sentence without figures."""
        carried: Place | None = None
        low = self.doc.low
        for m in here:
            place = self.resolve(m)
            self.note(m)
            if m.role == PLAIN and place != NOWHERE:
                self.there = place
            if carried is not None or m.role != PLAIN or place == NOWHERE or m.trailing:
                continue
            if m.group is not None:
                if m.group[0] is not m:
                    continue
                self.pair = [self.resolve(g) for g in m.group[:_TOGETHER]]
                self.pair_sent = sent.index
                place = _joint(self.pair) if len(m.group) <= _TOGETHER else self.main
            lead, k = _lead(low, m, sent)
            if _is_subject(m, sent, lead, k):
                carried = place
            elif (
                lead in ("at", "in") and sent.last - m.last < _AT_THE_END and self.known.within(place[0], self.main[0])
            ):
                self.site = (sent.index, place)
        return carried

    def speakers_place(self, n: Numeral) -> Place | None:
        """The place of somebody who is quoted with the figure and speaks of himself."""
        for first, last, m in self.quoted:
            if first < n.first < last:
                place = self.resolve(m)
                if place != NOWHERE and (place[0] is None or self.known.within(place[0], self.main[0])):
                    return place
        return None

    def nation(self) -> Place:
        """The country that the article's place lies in."""
        return self.country_of(self.main[0] or self.home)

    def country_of(self, code: str | None) -> Place:
        """The country that a place lies in; the article's place where none is known."""
        while code and self.known.areas[code][1] not in NATIONS:
            code = self.known.parents.get(code)
        return (code, self.known.areas[code][0]) if code else self.main

    def note(self, m: Mention) -> None:
        """Remember a place for "the city", "the region" behind it."""
        if (
            m.generic is None
            and m.area_type
            and (
                m.role in (PLAIN, CONTAINER, BODY)
                or m.area_type in _HAMLETS
                # "By Bo Ek in Velm county", and "the county" ever after
                or (m.role == DATELINE and m.area_type in _COUNTIES)
            )
        ):
            self._order += 1
            # "Maqu County" that no list has is "the county" too.
            named = (m.name or "").rsplit(" ", 1)[-1].lower() if m.code is None else ""
            kind = named if named in _NAMED_KINDS else m.area_type
            self._recent[kind] = (self._order, (m.code, m.name))

    def resolve(self, m: Mention) -> Place:
        """The place of a mention; "the city" is the one told last in the sentence, the topic, or the article's."""
        types = m.generic
        if types is None:
            return (m.code, m.name)
        code = self.main[0]
        if types is THERE:
            return self.there
        if types is HERE:
            # "He earned 9,000 yuan in Shenzhen and has three shops here": what lies elsewhere is not meant.
            inside = self.main == NOWHERE or self.known.within(self.there[0], self.main[0])
            return self.there if inside else self.main
        if "pair" in types:
            if len(self.pair) == 2:
                return _joint(self.pair)
            # "Together, the two ports": of two that were told apart
            part = code is not None and self.known.within(self.topic[0], code) and self.main_type not in _BEYOND
            return self.main if code is None or part else NOWHERE
        areas, parents = self.known.areas, self.known.parents
        if types is CAPITAL:
            capital = self.known.capitals.get(self.nation()[0] or "") if self.main_type in NATIONS else None
            return (capital, areas[capital][0]) if capital else self.main
        if types is SEAT:
            seats = self.known.capitals
            _, told = self._last(frozenset(("city",)))
            upper = next((a for a in _upwards(self.known, code) if a in seats and areas[a][1] not in NATIONS), "")
            seat = told[0] if told[0] in seats.values() else seats.get(upper)
            return (seat, areas[seat][0]) if seat else self.topic
        order, last = self._last(types)
        if types == _STATE and last[0] and last[0][:2] not in _FEDERAL and not (last[1] or "").endswith("State"):
            # "The state pays for it", in an article about Estonia and its counties
            return self.nation() if self.main_type in NATIONS else self.main
        national = "country" in types
        if order > self._since_sent and not national:
            return last
        topic = self.topic[0]
        if topic and areas[topic][1] in types:
            return self.topic
        if order > self._since_para and not national:
            return last
        if self.main_type in types:
            return self.main
        up = parents.get(code) if code else self.home
        while up:
            name, kind = areas[up]
            if kind in types:
                return (up, name)
            up = parents.get(up)
        return last

    def _last(self, types: frozenset[str]) -> tuple[int, Place]:
        best = (0, NOWHERE)
        for kind in types:
            told = self._recent.get(kind)
            # A region without government ("Northeast China") is hardly meant by "the region" among others.
            if told is not None and told[0] > best[0] and (kind != "region" or len(types) == 1):
                best = told
        return best


_NAMED_KINDS = frozenset(("banner", "county", "district", "prefecture", "township"))
_APART = frozenset(("although", "as", "because", "though", "whereas", "while"))
_AS_WELL = frozenset("a an at part long many much of per well".split())
_CLAUSE_WITHIN = 12


class _Clause:
    """The walk over a sentence that has figures, name by name and figure by figure.

    Attributes
    ----------
    place, at : Place, int
        What the next figure is for, and the token of the name that said so (-1: nothing in this sentence has).
    postposed : bool
        The name came behind its figure ("201 were signed in Hohhot").
    pending : list of Numeral
        Figures of this clause that a name behind them may claim.
    claimed : list of Numeral
        Those that the name behind them has claimed; a narrower one behind it may yet.
    since : list of Numeral
        Figures of this clause that the current name has got.
    """

    __slots__ = (
        "adjective",
        "article",
        "aside",
        "at",
        "carried",
        "claimed",
        "compared",
        "compared_place",
        "compared_to",
        "far",
        "figures",
        "given",
        "here",
        "inside",
        "known",
        "last",
        "listed",
        "low",
        "mi",
        "next_only",
        "ni",
        "opened",
        "own",
        "pending",
        "place",
        "postposed",
        "respectively",
        "sent",
        "since",
    )

    def __init__(self, article: _Article, sent: Sentence, here: list[Mention], figures: list[Numeral]) -> None:
        self.article = article
        self.known = article.known
        self.low: list[str] = article.doc.low
        self.own = article.own
        self.sent = sent
        self.here = here
        self.figures = figures
        self.mi = self.ni = 0
        self.place = article.topic
        self.at = -1
        # The name in front of an apposition: place, token, and the comma. Behind it the figures are for it again.
        self.aside: tuple[Place, int, int] | None = None
        # "Japanese carmakers": whose they are, and not where.
        self.adjective = False
        self.postposed = False
        self.pending: list[Numeral] = []
        self.claimed: list[Numeral] = []
        self.since: list[Numeral] = []
        self.given: set[int] = set()
        # What the sentences behind this one are about.
        self.carried: Place | None = None
        self.opened = False
        self.inside: list[tuple[Place, int]] = []
        self.listed = 0
        self.compared = self.compared_to = -1
        self.compared_place = NOWHERE
        self.next_only: tuple[Place, int] | None = None
        self.last: Numeral | None = None
        # How far away a place is.
        self.far: Numeral | None = None
        self.respectively: int | None = None

    def read(self) -> Place | None:
        """Walk over the sentence; returns what the paragraph is about after it, None for no change."""
        here, figures, low = self.here, self.figures, self.low
        end_here, end_figures = len(here), len(figures)
        i = self.sent.first
        stop = min(self.sent.last, figures[-1].last + _BEHIND)
        while i < stop:
            if self.mi < end_here and here[self.mi].first <= i:
                m = here[self.mi]
                self.mi += 1
                i = max(i, self._mention(m))
            elif self.ni < end_figures and figures[self.ni].first <= i:
                n = figures[self.ni]
                self.ni += 1
                self._figure(n, i)
                behind = max(i + 1, n.last)
                i = behind if self.mi >= end_here else min(behind, max(i + 1, here[self.mi].first))
            else:
                event = stop
                if self.mi < end_here:
                    event = min(event, here[self.mi].first)
                if self.ni < end_figures:
                    event = min(event, figures[self.ni].first)
                for j in range(i, event):
                    if low[j] in _MARKS:
                        self._mark(low[j], j)
                i = event
        return self._carry()

    def _figure(self, n: Numeral, i: int) -> None:
        if id(n) in self.given:
            pass
        elif self.next_only is not None:
            self._give(n, *self.next_only)
            self.next_only = None
        elif self.nationwide(n):
            self._give(n, self.article.nation(), n.first)
        elif self.at >= 0 and self.low[n.first - 2 : n.first] == ["of", "the"] and self._outdone(n):
            self._give(n, self.article.main, n.first)
        elif (n.kind == "level" and self._of_parts(n)) or (self.at >= 0 and self._of_them_all(n)):
            n.ref_area, n.ref_area_name = self.article.main
        elif self.compared >= 0 and (n.kind in ("level", "change", "share") or self.compared_to == n.first):
            self._give(n, self.compared_place, self.compared)
        else:
            n.ref_area, n.ref_area_name = self.place
            if self.at < 0 and (place := self.article.speakers_place(n)) is not None:
                n.ref_area, n.ref_area_name = place
            elif self.at >= 0:
                if not self.postposed:
                    self.own[id(n)] = self.at
                self.since.append(n)
            elif not self._is_part(n):
                self.pending.append(n)
        self.last = n

    def nationwide(self, n: Numeral) -> bool:
        """ "25th among 173 national zones"; "one of the 31 provinces" in an article about one of them; the central
        bank's rate."""
        if n.last >= self.sent.last:
            return False
        begin = self.sent.first
        if self.at < 0 and self.low[begin : begin + 3] in _OF_NATIONS and self.article.main_type not in _BEYOND:
            return True  # "The central bank left its rate at 1 percent", in an article about a city
        word = self.low[n.last]
        if word == "national":
            lead, told = self.low[n.first - 1], self.low[n.first - 2]
            if lead == "the":
                lead, told = told, self.low[n.first - 3]
            # "one of eight national hubs", but "three of the 10 national parks in Velm"
            return n.kind == "level" and (lead == "among" or (lead == "of" and told == "one"))
        if word in _SIDED_PROVINCES and n.last + 1 < self.sent.last and n.first - 2 > begin:
            # "fifth among the 11 coastal provinces"
            word = self.low[n.last + 1] if "among" in self.low[n.first - 2 : n.first] else word
        if word not in _PROVINCES or n.kind != "level" or self.low[n.first - 1] in ("from", "to"):
            return False
        if word == "provincial" and self.low[n.last + 1 : n.last + 2] not in _PROVINCIAL:
            return False  # "87 provincial laboratories"
        return self.article.main_type not in _BEYOND

    def _of_parts(self, n: Numeral) -> bool:
        """ "In Ida-Viru it was the highest among the 15 counties": no whole is smaller than its parts."""
        low, i, main = self.low, n.last, self.article.main
        level = ""
        if i < self.sent.last:
            level = _PARTS.get(low[i]) or (_PARTS.get(low[i + 1], "") if i + 1 < self.sent.last else "")
        if not level or self.place == main or not (self.place[0] is None or self.known.within(self.place[0], main[0])):
            return False
        kind = self.known.areas[self.place[0]][1] if self.place[0] else "place"
        return (
            kind in _LOWER or (level != "lower" and kind in _MIDDLE) or (level == "upper" and kind in _PROVINCE_TYPES)
        )

    def _of_them_all(self, n: Numeral) -> bool:
        """ "Chengdu sold 33 tonnes, Mianyang 14 and Deyang 4; the three made up 82 percent", "together they sold"."""
        low, main = self.low, self.article.main
        if main == NOWHERE or not (self.place[0] is None or self.known.within(self.place[0], main[0])):
            return False
        for j in range(n.first - 2, max(self.at, n.first - 9), -1):
            if low[j] not in (";", ",", "and"):
                continue
            led = low[j + 1] == "together" and low[j + 2] in ("they", "the", "these")
            counted = low[j + 1] in ("the", "these") and low[j + 2] in _FEW and j + 3 < n.first
            return led or (counted and low[j + 3] in _MAKE_UP)
        return False

    def _outdone(self, n: Numeral) -> bool:
        """ "Selwyn was the fastest growing of the 67 districts": those are of what it lies in."""
        main = self.article.main
        if (
            n.kind != "level"
            or main == NOWHERE
            or not (self.place[0] is None or self.known.within(self.place[0], main[0]))
        ):
            return False
        before = self.low[max(self.sent.first, n.first - 6) : n.first - 2]
        return any(map(_ranks, before))

    def _is_part(self, n: Numeral) -> bool:
        """ "21 of the 164": what is told of the 164 behind them is not told of the 21."""
        if self.low[n.last : n.last + 2] != ["of", "the"] or self.ni >= len(self.figures):
            return False
        return self.figures[self.ni].first - n.last <= 3

    def _mark(self, word: str, i: int) -> None:
        if word in _ENDS_COMPARISON:
            # "ahead of Jiangsu with 384 billion yuan"
            if word != "with" or i != self.compared_to:
                self.compared = -1
        elif word == "(":
            self.inside.append((self.place, self.at))
        elif word == ")":
            if self.inside:
                self.place, self.at = self.inside.pop()
        elif word in _CLAUSES:
            self.compared = -1
            self._begin()
            if word == "," and self.aside is not None and i > self.aside[2] and _next(self.low, i) not in _GOING_ON:
                self.place, self.at = self.aside[:2]
                self.aside = None
            self.next_only = None
            if not self.inside:
                self.last = None
        elif self.low[i - 1] == "the" and not (i + 1 < self.sent.last and self.low[i + 1] in _NUMBER_NOUNS):
            article = self.article
            if len(article.pair) == 2 and self.sent.index - article.pair_sent <= 1:
                self.place, self.at = article.pair[word == "latter"], i
                article.pair_sent = self.sent.index
                self.postposed = False

    def _begin(self) -> None:
        """A new clause: names behind can no longer claim the figures before it."""
        if self.pending:
            self.pending = []
        if self.claimed:
            self.claimed = []
        if self.since:
            self.since = []

    def _give(self, n: Numeral, place: Place, at: int) -> None:
        n.ref_area, n.ref_area_name = place
        self.own[id(n)] = at

    def _mention(self, m: Mention) -> int:
        """Take in a name; returns the token behind it."""
        if m.owner and self.mi < len(self.here) and self.low[self.sent.first : self.sent.first + 2] == ["home", "to"]:
            return m.last  # "Home to four of the country's deserts, Gansu has": of whom the clause goes on to tell
        place = self.place if m.generic is THERE and self.at >= 0 else self.article.resolve(m)
        if m.generic is not None and m.adjective and "country" in m.generic and self.at >= 0:
            # "In Laos, where the debt has reached a third of national income"
            place = self.place if self.known.areas.get(self.place[0] or "", ("", ""))[1] == "country" else place
        if m.code in _CAPITALS and self._governs(m):
            # "Tokyo has earmarked 3 trillion yen"
            place = self.article.country_of(m.code)
        self.article.note(m)
        if (away := self._away(m)) is not None:
            # "Beijing is 350 km away", "in Wuwei, 270 km to the northwest": how far from the place that is told of
            self.own[id(away)] = m.first
            away.ref_area, away.ref_area_name = self.place
            self.given.add(id(away))
            self.far = away
            if self.low[m.last] != ",":
                return away.last
        role = m.role
        if role not in (PLAIN, MEDIA, CONTAINER) and self._where(m.last) and place != NOWHERE:
            # "in second place behind Baotou, where 380 million yuan was lent"
            role = PLAIN
        last = self.last
        if (
            last is not None
            and last.last == m.first
            and last.kind == "level"
            and role == PLAIN
            and m.area_type == "world_region"
            and not _MEMBERS.isdisjoint(self.low[m.last - 1 : m.last + 1])
        ):
            # "the 28 EU states"
            self._give(last, place, m.first)
            self.pending = [n for n in self.pending if n is not last]
            if self.ni == 1 and self.carried is None:
                self.carried = place
        if role in (PARTNER, CONTAINER) and self._sized(m):
            # "85 km west of Arequipa, a city of about 870,000"
            self.next_only = (place, m.first)
            return m.last + 1
        if m.owner and role in (PARTNER, COMPARED) and place != NOWHERE and self._figure_at(m.last, 2):
            # "against Durban's 3.1 billion rand"
            self.next_only = (place, m.first)
            return m.last
        if role in (PARTNER, PLAIN) and m.group is None and self._part_of_it(m, place):
            return m.last
        if (
            role in (PLAIN, PARTNER)
            and place != NOWHERE
            and m.group is None
            and m.last + 1 < self.sent.last
            and self.low[m.last] == ","
            and self.low[m.last + 1] in ("at", "with")
            and self._figure_at(m.last + 2, 2)
            and self.figures[self.ni].unit == "percent"
            and self.low[m.first - 1] in ("in", "and", ",")
        ):
            # "The highest rates were seen in Croatia, at 4.7%, and Belgium, at 4.4%"
            self._begin()
            self.place, self.at = self.next_only = (place, m.first)
            return m.last + 1
        if place == NOWHERE or role in (MEDIA, DATELINE, PARTNER):
            return m.last
        # but "In Laos, where the debt to China has reached": that is where it is
        set_there = m.first - 1 == self.sent.first and self.low[m.first - 1] == "in"
        if role == PLAIN and m.area_type in NATIONS and not m.owner and not set_there and self._deals_with_main(place):
            return m.last
        if self.low[m.last : m.last + 1] in _GATES and self.known.within(place[0], self.article.main[0]):
            # "Hailar airport handled 600,000", in an article about the city that Hailar is a part of
            place = self.article.main
        if role == CONTAINER:
            last = self.last
            near = last is not None and last.kind == "level" and m.first - last.last <= 4
            lead, k = _lead(self.low, m, self.sent)
            # ... and no "a town of 20,000 north of Budapest"
            if near and last is not None and lead == "of" and self.low[k - 1] not in COMPASS:
                # "Yingtan, one of the 11 cities of Jiangxi"
                self._give(last, place, m.first)
            return m.last
        if role == BODY:
            within = place[0] == "001" or self.known.within(place[0], self.article.main[0])
            # "Inner Mongolia University owns 1,290 patents", in an article about Hohhot
            within = within or (
                not _SEATS_OF_LEARNING.isdisjoint(self.low[m.first : m.last + 3])
                and self.known.within(self.article.main[0], place[0])
            )
            if self.at < 0 and self.ni == 0 and m.first - self.sent.first < 4 and not m.speaks and not within:
                if self.low[m.last : m.last + 1] == ["customs"] and (whole := self._province(place)):
                    # "Kunming Customs recorded exports of 24,800 tons": the city is its seat.
                    place = whole
                # "The Bank of Thailand left its rate at"; what a laboratory has, what the IMF sees is told of the
                # article's place.
                self.place = place
            return m.last
        if m.trailing:
            last = self.last
            if last is not None and m.first - last.last <= 3 and last.kind != "rank" and last.sent == m.sent:
                self._give(last, place, m.first)
                self.pending = [n for n in self.pending if n is not last]
            return m.last
        if (
            last is not None
            and m.group is None
            and m.first - last.last in (1, 2)
            and "of" in self.low[last.last : m.first]
            and (self.low[last.first - 2] in _HELD_AGAINST or self.low[last.first - 2] in _OUTDOING)
            and self.low[last.first - 1] == "the"
        ):
            # "outpaced the 6.7 percent growth of China"
            # "grew 3.5 percent, far behind the 6.7 percent of the country, after 3.6 percent in 2017"
            self._give(last, place, m.first)
            self.pending = [n for n in self.pending if n is not last]
            return m.last
        if m.group is not None:
            return self._list(m, m.group)
        if m.last < self.sent.last and self.low[m.last] == "(" and (role == PLAIN or self._figure_at(m.last, 3)):
            # "Baotou (7.75 billion yuan)", also in a comparison
            if last is not None and role == PLAIN and m.first - last.last == 1 and self.low[last.last] == "in":
                # "412 tonnes in Kenya (up 3 percent) and 389 tonnes in Uganda (down 2 percent)"
                self._give(last, place, m.first)
                self.pending = [n for n in self.pending if n is not last]
            self.listed += 1
            if self.listed > 1:
                self.inside.append((self.article.topic, -1))
            else:
                self.inside.append((place, m.first) if role == PLAIN else (self.place, self.at))
            self.place, self.at = place, m.first
            self._begin()
            if self.carried is None and role == PLAIN and self.ni == 0 and len(self.figures) > 1:
                self.carried = self.article.main
            return m.last + 1
        behind = self.low[m.last : m.last + 2]
        if role == COMPARED and len(behind) == 2 and behind[0] == "," and behind[1] in _RELATIVES:
            # "behind Israel, which gets 12 tons"
            role = PLAIN
        if role == COMPARED and behind == [",", "with"] and self._figure_at(m.last + 2, 3):
            self.next_only = (place, m.first)  # "second only to Brazil, with 3.4 million tons"
            self.pending = []
            return m.last + 1
        if role == COMPARED:
            self.compared, self.compared_place, self.compared_to = m.first, place, m.last
            self.pending = []
            return m.last
        lead, k = _lead(self.low, m, self.sent)
        if lead in _CROSSING and self.known.within(self.article.main[0], place[0]):
            # "310,000 cars left China by rail", in an article about a border or a region
            return m.last
        if (
            (m.adjective and lead == "of" and (self.last is None or self.last.kind == "level"))
            or (
                self.low[m.first - 1] in _ARTICLES
                and not m.owner
                and m.generic is None
                and m.last < self.sent.last
                and self.low[m.last].isalpha()
                and self.article.doc.toks[m.last].islower()
            )
        ) and self._foreign(m):
            # "a gram of Dutch seed costs 180 yuan", "a Singapore carrier has three sailings": from where they are
            return m.last
        counted = last is not None and last.last == m.first and last.kind == "level" and last.unit == "1"
        located = last is not None and self.low[last.first - 1] in LOCATIVE  # "on 93 Austrian glaciers"
        if (
            counted
            and not located
            and m.adjective
            and self._foreign(m)
            and not self.known.within(place[0], self.article.main[0])
        ):
            # "A fund owned by 23 African states will put up 100 million dollars": whose they are
            return m.last
        if m.owner and lead in ("among", "of") and self._figure_at(m.last, 2) and self.figures[self.ni].kind == "level":
            # "among China's 169 zones": the place of that number only
            self.next_only = (place, m.first)
            return m.last
        if (
            self.last is not None
            and (lead in LOCATIVE or lead == "that" or self.pending)
            and self._behind(m, place, lead, self.last)
        ):
            return m.last
        if (
            m.owner
            and self.at >= 0
            and not self.since
            and lead[-3:] != "ing"
            and self.known.within(self.place[0], place[0])
        ):
            # "Hohhot, Inner Mongolia's capital, ..."
            return m.last
        if ((m.owner or m.adjective) and self._aside(m, place, k)) or self._forecasts(m, place, k):
            return m.last
        if (
            self.at < 0
            and self.ni
            and lead == ","
            and not m.owner
            and self.low[self.sent.first] in ("at", "with")
            and self.figures[0].first - self.sent.first < 3
            and m.first - self.sent.first < _SUBJECT_WITHIN
        ):
            # "With 148 million euros, Velm County kept the first place"
            for n in self.figures[: self.ni]:
                if id(n) not in self.given:
                    self._give(n, place, m.first)
        # "Of the 67 towns, Velm grew most. Its ..."
        opens = self.at < 0 and lead == "," and self._next_begins() in _GOES_ON
        self._begin()
        self.place, self.at = place, m.first
        if self.aside is None and self.low[m.last : m.last + 1] == [","] and _next(self.low, m.last) in _APPOSING:
            # "Baotou, which borders Hohhot, has", "Velm, the seat of the league, has"
            self.aside = (place, m.first, m.last)
        self.adjective = m.adjective
        self.compared = -1
        self.postposed = False
        told_first = self.carried is None and (self.ni == 0 or opens)
        if told_first and _is_subject(m, self.sent, lead, k) and not self._example(place):
            self.carried, self.opened = place, opens
        return m.last

    def _foreign(self, m: Mention) -> bool:
        """Whether a name is of another country than the article's place."""
        home = nation_of(self.article.main[0])
        return home is not None and m.code is not None and nation_of(m.code) not in (None, home)

    def _deals_with_main(self, place: Place) -> bool:
        """ "China supplied tires worth 1.8 billion to the U.S.", in an article about the United States."""
        article = self.article
        main = article.main
        return (
            article.main_type in NATIONS
            and place[0] != main[0]
            and any(
                h.role == PARTNER and h.code == main[0] and self.low[h.first - 1] in _TO_AND_FRO for h in self.here[:64]
            )
        )

    def _forecasts(self, m: Mention, place: Place, k: int) -> bool:
        """ "Three Prague banks expect 4 percent": somebody in a town sees what is to come of the country."""
        if self.article.main_type not in NATIONS or not self.known.within(place[0], self.article.main[0]):
            return False
        if k < self.sent.first and self.low[m.first - 1] != "a":
            return False
        low = self.low
        behind = range(m.last + (low[k] not in LOCATIVE), min(self.sent.last, m.last + 4))
        return any(low[i] in _FORECASTING and low[i - 1] != "the" for i in behind)

    def _governs(self, m: Mention) -> bool:
        """Whether a capital stands for a government: what is told is of its country, or of the article's place."""
        if m.role != PLAIN or m.code == self.article.main[0]:
            return False
        behind = self.low[m.last : min(self.sent.last, m.last + 4)]
        if m.owner:
            return not _GOVERNED.isdisjoint(behind)
        lead, k = _lead(self.low, m, self.sent)
        if lead == "by":
            return self.low[k - 1] in _GOVERNING
        if m.code not in _CITY_STATES and lead not in LOCATIVE and "set" in behind[:2]:
            i = behind.index("set")
            if behind[i + 1 : i + 2] == ["up"] and self.known.within(m.code, self.article.main[0]):
                return True  # "Tokyo has set up a fund of 3 billion yen"
        if behind[:1] == ["set"] and not _GOVERNED.isdisjoint(self.low[m.last : min(self.sent.last, m.last + 5)]):
            return lead not in LOCATIVE  # "Beijing set its growth target at 5 percent"
        return lead not in LOCATIVE and not _GOVERNING.isdisjoint(behind[:3])

    def _aside(self, m: Mention, place: Place, k: int) -> bool:
        """Whether an owner in the middle of a clause is only what the place of the figures lies in: "under the
        country's plans", "run by the country's operators"."""
        own = self.place if self.at >= 0 else self.article.topic
        if k < self.sent.first or not self.known.within(own[0], place[0]):
            return False
        # "bringing the region's total to 90"
        return self.low[k] not in _CLAUSE_STARTS and self.low[k] not in _ARTICLES and self.low[k][-3:] != "ing"

    def _new_site(self, place: Place) -> bool:
        """Whether a sentence is about another town only: "It builds a plant in Perrysburg. Output ..."."""
        return (
            place[0] is None
            and " and " not in (place[1] or "")
            and all((n.ref_area, n.ref_area_name) == place or n is self.far for n in self.figures)
            and (self.article.main[0] is None or self.known.areas[self.article.main[0]][1] not in NATIONS)
        )

    def _sized(self, m: Mention) -> bool:
        """Whether a figure behind a name tells how large the place is."""
        low, j = self.low, m.last
        if low[j : j + 2] not in ([",", "a"], [",", "an"]) or not self._figure_at(j, 9):
            return False
        at = self.figures[self.ni].first
        i = next((i for i in range(j + 2, at) if low[i] == "of"), -1)
        return i > 0 and at - i <= 3 and low[i - 1] in GENERIC

    def _example(self, place: Place) -> bool:
        """Whether a paragraph about the article's place names a part of it in passing: what follows has no "its"."""
        main = self.article.main[0]
        if not self.article.told_main or not (place[0] is None or self.known.within(place[0], main)):
            return False
        return self._next_begins() not in _GOES_ON

    def _next_begins(self) -> str:
        """The word that the next sentence begins with."""
        following = self.sent.index + 1
        sents = self.article.doc.sents
        return self.low[sents[following].first] if following < len(sents) else ""

    def _province(self, place: Place) -> Place | None:
        """The province that a city lies in."""
        parent = self.known.parents.get(place[0] or "")
        name, kind = self.known.areas.get(parent or "", ("", ""))
        return (parent, name) if kind in _PROVINCE_TYPES else None

    def _away(self, m: Mention) -> Numeral | None:
        """The distance to a place: "Beijing, just 350 km away"; none where it is told of what lies so far from it."""
        low, end = self.low, self.sent.last
        if m.generic is not None or m.group is not None or m.code is None or not self._figure_at(m.last, 4):
            return None
        if self.known.within(m.code, self.article.main[0]):
            return None
        n = self.figures[self.ni]
        if n.unit not in _DISTANCES or n.kind != "level" or n.last >= end or low[m.last] not in _LYING:
            return None
        if low[n.last] == "away":
            return n if n.last + 1 >= end or low[n.last + 1] != "from" else None
        if low[n.last : n.last + 2] == ["to", "the"] and n.last + 2 < end and low[n.last + 2] in _DIRECTIONS:
            return n if n.last + 3 >= end or low[n.last + 3] != "of" else None
        return None

    def _where(self, i: int) -> bool:
        return "where" in self.low[i : min(self.sent.last, i + (2 if self.low[i : i + 1] == [","] else 1))]

    def _figure_at(self, i: int, within: int) -> bool:
        return self.ni < len(self.figures) and self.figures[self.ni].first - i <= within

    def _behind(self, m: Mention, place: Place, lead: str, last: Numeral) -> bool:
        """A name behind figures of its clause: whether it is done with, as their place or as their whole."""
        low, known, topic = self.low, self.known, self.article.topic
        gap = (m.begins if m.begins >= 0 else m.first) - last.last
        if self.at >= 0 and gap <= 3 and "and" in low[last.last : m.first] and self._figure_at(m.last, 2):
            # "in Kenya the rise was 62 percent and in Uganda 16 percent"
            return False
        if (
            gap <= 4
            and low[last.last : last.last + 1] == ["of"]
            and last.last + 1 < len(low)
            and low[last.last + 1] in _PRONOUNS
            and lead in LOCATIVE
            and lead != "of"
        ):
            # "half of it in the UK"
            self._give(last, place, m.first)
            self.pending = []
            return True
        against = low[last.first - 1] == "against" or low[last.first - 2 : last.first] == ["compared", "with"]
        goes_on = low[m.last : m.last + 1] == [","] and _next(low, m.last) in _RELATIVES | {"where"}
        if against and lead == "in" and gap <= 2 and len(self.pending) < 2 and not goes_on:
            # "99 percent, compared with 67 percent in the country as a whole, and the yield stands at 9.3 tons"
            self._give(last, place, m.first)
            self.pending = []
            return True
        if self.postposed and last.kind == "share" and lead == "of" and gap <= 2:
            # "20 percent of Dutch and 24 percent of Greek demand"
            self._give(last, place, m.first)
            return True
        share = last.kind == "share" and gap <= _NEAR and "of" in low[last.last : m.first]
        if share and gap == 1 and m.owner and self.at < 0 and self._opens(last) and known.within(topic[0], place[0]):
            # "Just 8 percent of Yunnan's crop passed", in an article about a city of Yunnan
            self._give(last, place, m.first)
            self.pending = []
            if self.ni == 1:
                self.carried = place
            return True
        if share and (lead in LOCATIVE if self.at >= 0 else _whole(known, topic, place)):
            # A share of a whole has the place of the part.
            self.pending = []
            return True
        if lead == "that" and gap <= 4 and last.kind == "level":
            # "the 19 million tonnes that the country had hoped for"
            self._give(last, place, m.first)
            self.pending = [n for n in self.pending if n is not last]
            if self.at < 0 and self.low[self.sent.first] == "of":
                # "Of the 1,870 schools that Velm had, 700 are left"
                self.place, self.at = place, m.first
            return True
        if lead not in LOCATIVE:
            return False
        beyond = (
            # "the second highest in Siberia"
            lead == "in"
            and self.place != NOWHERE
            and not known.within(place[0], self.place[0])
            and any(w.endswith("est") for w in self.low[last.last : m.first])
        )
        if last.kind == "rank" and gap <= 3 and (beyond or known.within(self.place[0], place[0])):
            # "ranking 10th in the country": among whom
            return True
        if lead == "of":
            if gap <= 4 and self.at >= 0 and last.kind == "level" and not (m.generic or m.adjective or m.owner):
                # "one of the 107 zones of Jiangxi"
                self._give(last, place, m.first)
                return True
        elif gap - 2 * low[last.last : last.last + 3].count("-") - (low[m.first - 1] == "the" and gap > 2) <= 2 and (
            self.at >= 0 or not self.pending
        ):
            # "2.9 percent for the whole country", "96 in Baotou and 41 in Ordos"
            self._give(last, place, m.first)
            if low[last.last] == ")" and (told := self._bracketed_by(last)) is not None:
                self._give(told, place, m.first)
            if self.postposed:
                self.place, self.at = place, m.first
            self.pending = []
            return True
        if self.pending and self._other_clause(self.pending[-1].last, m):
            self.place, self.at, self.pending = place, m.first, []
            return True
        if self.pending:
            nearest = self.pending[-1]
            if low[nearest.last] == "of" and low[nearest.last + 1] in _PRONOUNS:
                self._give(nearest, place, m.first)
            else:
                for n in self.pending:
                    n.ref_area, n.ref_area_name = place
                if gap <= 2:
                    self._give(last, place, m.first)
                if not all(_of_whole(low, n) for n in self.pending):
                    self.postposed = True
                    self.place, self.at = place, m.first
                    self.claimed = self.pending
            self.pending = []
            return True
        if self.claimed and gap <= 9 and lead != "of" and known.within(place[0], self.place[0]):
            # "310,000 cars left China through Horgos"
            for n in self.claimed:
                self._give(n, place, m.first)
            self.place, self.at, self.claimed = place, m.first, []
            return True
        return False

    def _bracketed_by(self, n: Numeral) -> Numeral | None:
        """ "389 tonnes (down 2 percent) in Uganda": the figure that the bracket around n stands behind."""
        k = self.ni - 2
        if k < 0 or self.figures[k + 1] is not n or n.first - self.figures[k].last > 4:
            return None
        told = self.figures[k]
        return told if self.low[told.last] == "(" else None

    def _other_clause(self, at: int, m: Mention) -> bool:
        """ "Hydro plants met 22 percent of it as lakes in Velm fell to a third": a clause with a figure of its own."""
        low = self.low
        return self._figure_at(m.last, _CLAUSE_WITHIN) and any(
            low[i] in _APART and (low[i] != "as" or not (low[i - 1].isalpha() or low[i + 1] in _AS_WELL))
            for i in range(max(at, m.first - _CLAUSE_WITHIN), m.first)
        )

    def _opens(self, n: Numeral) -> bool:
        """Whether a share is the subject of its sentence, which names no place but its whole."""
        i = n.first - 1
        while i >= self.sent.first and self.low[i] in _HEDGES:
            i -= 1
        return (i < self.sent.first or self.low[i] == ",") and self.mi >= len(self.here)

    def _list(self, m: Mention, group: list[Mention]) -> int:
        """Take in "Hohhot, Baotou and Ordos": figures in the same order, or a figure for them together."""
        article = self.article
        last = group[-1]
        if last.role == CONTAINER and last.owner:
            # "Chongqing and Central China's Wuhan"
            nearest = next((x for x in self.here[self.mi : self.mi + len(group) + 2] if x.first > last.first), None)
            if nearest is not None and nearest.first - last.last <= 1 and nearest.generic is None:
                group = [*group[:-1], nearest]
        behind = group[-1].last
        for g in group[1:]:
            article.note(g)
        while self.mi < len(self.here) and self.here[self.mi].first < behind:
            self.mi += 1
        places = [article.resolve(g) for g in group]
        article.pair, article.pair_sent = places, self.sent.index
        if self.respectively is None:
            sentence = self.low[self.sent.first : self.sent.last]
            self.respectively = self.sent.first + sentence.index("respectively") if "respectively" in sentence else -1
        stop = next((x.first for x in self.here[self.mi : self.mi + 20] if x.role == PLAIN), self.sent.last)
        if m.first < self.respectively:
            # "Linxia and Longnan, home to 26 percent of Gansu's people, had 310,000 and 245,000 poor respectively"
            stop = max(stop, self.respectively)
        if self.pending and self._other_clause(self.pending[-1].last, group[-1]):
            self.pending = []
        if self._distribute(places, stop, m.first):
            self.place, self.at = self._around(places), -1
            self.carried = article.main
        elif self.pending:
            pass
        elif self.at < 0 and not self.pending and self._in_passing(m):
            self.place, self.at = article.topic, -1
        else:
            self.place, self.at = _joint(places), m.first
            for n in self.pending:
                self._give(n, self.place, m.first)
        self._begin()
        return behind

    def _part_of_it(self, m: Mention, place: Place) -> bool:
        """ "Of the total, 14 tons came from Velm and 9 tons from Tarasund": each part has its own place."""
        low, last = self.low, self.last
        lead, k = _lead(low, m, self.sent)
        if (
            last is not None
            and last.kind == "share"
            and lead == "from"
            and low[m.first - 2] in _COME
            and place != self.place
            and place[0] is not None
            and self.known.within(place[0], self.place[0])
        ):
            # "One in ten refrigerators made in China comes from the city", "a fifth of it came from Ohio"
            self._give(last, place, m.first)
            self.pending = [n for n in self.pending if n is not last]
            return True
        if (
            last is None
            or lead not in _PARTS_FROM
            or k - last.last > 5
            or not self.known.within(place[0], self.article.main[0])
        ):
            return False
        whole = low[self.sent.first] == "of" or "which" in low[max(self.sent.first, last.first - 6) : last.first]
        if not whole or id(last) in self.given:
            return False
        for n in self.pending or [last]:
            self._give(n, place, m.first)
        self.pending = []
        return True

    def _in_passing(self, m: Mention) -> bool:
        """Whether a list only tells where somebody is: "buyers in Qinghai and Shaanxi paid", not "those in"."""
        lead, k = _lead(self.low, m, self.sent)
        return lead in _WHERE and k - self.sent.first > 1 and self.low[k - 1] not in (",", "those")

    def _around(self, places: list[Place]) -> Place:
        """What a figure behind a list is for: the topic, or what the places lie in if one of them is the topic."""
        topic = self.article.topic
        if topic not in places and topic != NOWHERE:
            return topic
        parents = {self.known.parents.get(code or "") for code, _ in places}
        parent = parents.pop()
        return (parent, self.known.areas[parent][0]) if parent and not parents and parent != "001" else topic

    def _distribute(self, places: list[Place], stop: int, at: int) -> bool:
        """Hand the figures of a list to the places of a list, in order; False where no list of figures is as long."""
        k = len(places)
        runs: list[list[Numeral]] = []
        if len(self.pending) >= k:
            runs.append(self.pending[-k:])
        later: list[Numeral] = []
        for n in self.figures[self.ni : self.ni + 3 * k + 6]:
            if n.first >= stop:
                break
            if n.kind in ("level", "rank") or n.applies_to is None or n.applies_to.sent != n.sent:
                later.append(n)
        run: list[Numeral] = []
        for n in later:
            if run:
                gap = self.low[run[-1].last : n.first]
                if len(gap) > 4 or n.kind != run[-1].kind or not ("," in gap or "and" in gap or "or" in gap):
                    runs.append(run)
                    run = []
            run.append(n)
        runs.append(run)
        lists = [
            run
            for run in runs
            if len(run) == k and run[0].form != "range_low" and all(n.kind == run[0].kind for n in run)
        ]
        for run in lists:
            for n, place in zip(run, places, strict=True):
                self._give(n, place, at)
                self.given.add(id(n))
                self.article.lists[id(n)] = id(run[0])
        return bool(lists)

    def _in_order(self) -> None:
        """ "Dali had 5 million visits and Lijiang 3 million, up 8 and 6 percent respectively": in the same order."""
        low, sent = self.low, self.sent
        sentence = low[sent.first : sent.last]
        if "respectively" not in sentence:
            return
        end = sent.first + sentence.index("respectively")
        before = [n for n in self.figures if n.last <= end]
        k = 1
        while k < len(before) and all(w in _BETWEEN for w in low[before[-k - 1].last : before[-k].first]):
            k += 1
        run, told = before[-k:], before[-2 * k : -k]
        if k < 2 or len(told) < k or any(n.applies_to is not None or id(n) in self.given for n in run):
            return
        places = [(n.ref_area, n.ref_area_name) for n in told]
        if len(set(places)) == k:
            for n, place in zip(run, places, strict=True):
                self._give(n, place, n.first)

    def _alone(self, m: Mention) -> bool:
        """Whether a name is told alone, and what follows goes back to the topic."""
        low = self.low
        if low[m.last : m.last + 1] != ["alone"] or low[m.last + 1 : m.last + 3] == [",", "where"]:
            return False
        if self.carried != (m.code, m.name) and self.carried != self.article.topic:
            return False
        # but "Velm alone sold 4 tons. Its growers, who number 300, earned"
        return m.first - self.sent.first > 2 or self._next_begins() not in ("it", "its")

    def _carry(self) -> Place | None:
        article, known = self.article, self.known
        if len(self.figures) > 3 and len(self.here) > 1:
            self._in_order()
        if self.at >= 0:
            article.there = self.place
        used: list[Place] = []
        for n in self.figures:
            told = (n.ref_area, n.ref_area_name)
            if len(used) > 2:
                break
            if told == NOWHERE or told in used or n is self.far:
                continue
            if not any(known.within(told[0], u[0]) or known.within(u[0], told[0]) for u in used):
                used.append(told)
        if len(used) == 2 and article.pair_sent < self.sent.index:
            article.pair, article.pair_sent = used, self.sent.index
        if self.carried is not None and len(used) > 1 and (not self.opened or len(used) > 2):
            # After figures of several places the text comes back to what it is about.
            return article.topic
        if self.carried is None and len(used) == 1 and used[0] != article.main and self._new_site(used[0]):
            return used[0]
        if self.carried is not None and any(self._alone(m) for m in self.here):
            return article.topic  # "In Velm alone 11 bridges have gone. Accidents killed 430"
        return self.carried


def _then_it(low: list[str], first: int) -> bool:
    """ "Built in 31 months for 1.45 billion yuan, it has 1,000 beds": the clause before tells more of the same."""
    opening = low[first : first + 15]
    told = opening[0][-2:] == "ed" or opening[0] in ("built", "with")
    return told and any(opening[i : i + 2] == [",", "it"] for i in range(len(opening) - 1))


def _next(low: list[str], i: int) -> str:
    return low[i + 1] if i + 1 < len(low) else ""


def _lead(low: list[str], m: Mention, sent: Sentence) -> tuple[str, int]:
    """The word before a name, articles and points of the compass left out, and its token."""
    k = (m.begins if m.begins >= 0 else m.first) - 1
    lead = low[k] if k >= sent.first else ""
    while k > sent.first and (lead == "the" or lead in COMPASS or lead == "central"):
        k -= 1
        lead = low[k]
        if lead == "and" and (low[k - 1] in COMPASS or low[k - 1] == "central"):
            k -= 1  # "to Central and South Asia"
            lead = low[k]
    return ("in" if lead == "outside" else lead), k


def _is_subject(m: Mention, sent: Sentence, lead: str, k: int) -> bool:
    """Whether a sentence begins with the name, so that those after it are about the place too."""
    within = _SUBJECT_WITHIN // 2 if lead == "of" else _SUBJECT_WITHIN
    return m.first - sent.first < within and (lead not in LOCATIVE or lead == "of" or k - sent.first <= 1)


def _whole(known: Gazetteer, topic: Place, place: Place) -> bool:
    return topic != NOWHERE and (place == topic or known.within(topic[0], place[0]))


def _of_whole(low: list[str], n: Numeral) -> bool:
    """ "21 of the 164 spaces": whether the figure is the whole of another one."""
    return n.first >= 2 and low[n.first - 2] == "of" and low[n.first - 1] in ("the", "its", "their")


def _from_to(low: list[str], nums: Sequence[Numeral]) -> None:
    """ "rose from 9 to 10 percent in Spain and from 7 to 8 in Italy": what it rose from is of its place."""
    for a, b in pairwise(nums):
        if (
            b.first == a.last + 1
            and low[a.last] == "to"
            and low[a.first - 1] == "from"
            and a.kind == b.kind
            and low[b.last : b.last + 1] in _WHEREIN
        ):
            a.ref_area, a.ref_area_name = b.ref_area, b.ref_area_name


def _inherit(nums: Iterable[Numeral], own: dict[int, int], lists: dict[int, int], respective: set[int]) -> None:
    """Growth, shares, equivalents and multiples are of the place of what they apply to, unless told otherwise.

    `respective` has the sentences with "respectively": there the order tells what belongs to what.
    """
    # "Hohhot, Baotou and Ordos registered 201, 96 and 41, more than half of the total": one share for the whole list.
    shares: dict[int, int] = {}
    for n in nums:
        if n.kind == "share" and n.applies_to is not None and (first := lists.get(id(n.applies_to))) is not None:
            shares[first] = shares.get(first, 0) + 1
    for n in nums:
        target = n.applies_to
        if target is None or n.kind in ("level", "rank"):
            continue
        if n.kind == "share" and target.sent == n.sent and shares.get(lists.get(id(target), -1)) == 1:
            continue
        if n.kind != "equivalent" and (at := own.get(id(n), -1)) >= 0:
            if target.sent != n.sent:
                continue
            if n.sent not in respective and (target.last <= at < n.first or n.last <= at):
                continue
        n.ref_area, n.ref_area_name = target.ref_area, target.ref_area_name
