"""Whose "$47 billion", whose 5,000 pesos it is, once it is known which country an article and its figures are about.

Here belong signs and names that many countries share. What tells the currency by itself is read in
`numerals_quantities`, and what words of the text make likely where no country is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from .kinds_lists import WITH_CENTS
from .lexicon import word_classes
from .model import Numeral
from .numerals_quantities import LOCAL_CURRENCY, LOCAL_SIGN
from .places import nation_of
from .relations import is_money
from .tokens import Doc

_HOME = {place.upper(): code for place, code in word_classes()["dollar_at_home"].items()}
_AMERICAN = frozenset(("us", "u.s.", "usd", "american"))
_LOCAL = frozenset(LOCAL_CURRENCY) | frozenset(LOCAL_SIGN)
_EXCHANGED_FOR = frozenset(("per", "to", "against"))
_EXCHANGED_WITHIN = 20
# What is traded everywhere is paid in American dollars.
_TRADED = frozenset(("USD/bbl", "USD/bu", "USD/oz", "USD/t"))


def settle(doc: Doc, statements: Sequence[Numeral], country: str | None) -> None:
    """Amounts told in a name or sign that several countries use are in the money of the country told.

    Pesos and rupees are those of the place that they are told of, else of the article's country. So are bare dollars,
    but only where the text counts in no other money: beside "3 billion yuan" or "C$3 billion" a dollar is an American
    one, and behind "US$5 million" too, unless it was told before.
    """
    _named_alike(doc, statements, country)
    _cents_of(doc, statements)
    home = _HOME.get(country or "")
    if home is None:
        return
    bare: list[Numeral] = []
    american = -1
    for n in statements:
        unit = n.unit or ""
        if not is_money(unit[:3]) or unit in _TRADED:
            continue
        if unit[:3] != "USD":
            return
        if n.form == "cell" and _counts_american(doc):
            continue  # "US$ million" in the head
        if not _AMERICAN.isdisjoint(doc.low[max(n.first - (doc.toks[n.first - 1] != "us"), 0) : n.last + 1]):
            if not bare:
                return
            # "97 U.S. cents, compared with 65 cents a decade ago"
            american = n.sent
        elif n.sent != american:
            bare.append(n)
    for n in bare:
        n.unit = home + (n.unit or "")[3:]


def _cents_of(doc: Doc, statements: Sequence[Numeral]) -> None:
    """ "41 cents per kilo" in a text whose money is euros or rand: those of the one currency that it counts in."""
    cents = []
    codes = set()
    for n in statements:
        unit = n.unit or ""
        if is_money(unit[:3]) and unit not in _TRADED:
            # Also the first of "32 to 34 cents"
            if unit[:3] == "USD" and "cents" in doc.low[n.first : n.last + 3]:
                cents.append(n)
            else:
                codes.add(unit[:3])
    if len(codes) == 1 and (code := codes.pop()) in WITH_CENTS:
        for n in cents:
            # Not "fell to 69.8 US cents from 70.9 cents"
            if _AMERICAN.isdisjoint(doc.low[doc.sents[n.sent].first : n.last]):
                n.unit = code + (n.unit or "")[3:]


def _counts_american(doc: Doc) -> bool:
    """Whether a text says that dollars are American ones: "US$", "USD"."""
    return doc.says("usd") or any(k > 0 and doc.low[k - 1] in _AMERICAN for k in doc.places("$"))


def _named_alike(doc: Doc, statements: Sequence[Numeral], country: str | None) -> None:
    if not doc.where(_LOCAL):
        return
    low = doc.low
    for n in statements:
        if n.unit is None or not is_money(n.unit[:3]):
            continue
        # "the crown fell to 11.2 per euro", "The rupee, which traded at 200 in May, has slumped to 365"
        bare = n.last == n.first + 1 and low[n.first][0].isdecimal() and low[n.first - 1] in ("at", "to")
        exchanged = bare or (n.last < doc.n and low[n.last] in _EXCHANGED_FOR)
        first = n.first - _EXCHANGED_WITHIN if exchanged else n.first
        if not doc.tells(_LOCAL, max(0, first), n.last):
            continue
        for i in (*range(n.first, n.last), *range(n.first - 1, max(-1, first - 1), -1)):
            word = low[i]
            of = LOCAL_CURRENCY.get(word) or LOCAL_SIGN.get(word)
            if of is None:
                continue
            codes = frozenset(of.values())
            if n.unit[:3] in codes and low[i - 1] not in of:
                # A currency's code begins with its country's.
                homes = (home for home in (nation_of(n.ref_area), country) if home)
                code = next((code for home in homes for code in codes if code[:2] == home), n.unit[:3])
                n.unit = code + n.unit[3:]
            break
