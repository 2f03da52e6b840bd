"""Whose dollars "$47 billion" are, once it is known which country an article is about.

Here belongs the sign that many countries share. Currencies told by their names are read in
`numerals_quantities`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import word_classes
from .model import Numeral
from .relations import is_money
from .tokens import Doc

_HOME = {place.upper(): code for place, code in word_classes()["dollar_at_home"].items()}
_AMERICAN = frozenset(("us", "u.s.", "usd", "american"))
# Wages and rents; what is traded everywhere ("$60 a barrel") is paid in American dollars.
_AT_HOME = frozenset(("USD", "USD/h", "USD/day", "USD/week", "USD/month", "USD/year", "USD/person"))


def settle(doc: Doc, statements: Sequence[Numeral], country: str | None) -> None:
    """Amounts with a bare "$" are in the dollars of the country that the article is about.

    Only where the text counts in no other money: beside "3 billion yuan" or "US$" a dollar is an American one.
    """
    home = _HOME.get(country or "")
    if home is None:
        return
    bare = []
    for n in statements:
        unit = n.unit or ""
        if not is_money(unit[:3]):
            continue
        if unit not in _AT_HOME:
            if unit[:3] not in ("USD", home):
                return
            continue
        if _AMERICAN.isdisjoint(doc.low[max(n.first - 1, 0) : n.last + 1]):
            bare.append(n)
        else:
            return
    for n in bare:
        n.unit = home + (n.unit or "")[3:]
