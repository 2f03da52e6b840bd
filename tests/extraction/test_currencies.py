"""Amounts of every currency of the world, each as newspapers write it.

`currencies.txt` holds the ways of writing, "form=value@country": the value is five million where none stands, and the
country is named in the text where several have a currency of that name or sign.
"""

from __future__ import annotations

from pathlib import Path

import pycountry
import pytest

from imtech_pipeline.extraction import analyse

LINES = (Path(__file__).parent / "currencies.txt").read_text(encoding="utf-8").splitlines()
WRITTEN = {line[:3]: line[5:].split("|") for line in LINES if not line.startswith("#")}
# Funds, metals, units of account, codes for tests, and the code of a currency without its last six zeros.
NOT_WRITTEN = set(
    "BOV CHE CHW CLF COU MXV USN UYI UYW VED XAD XAG XAU XBA XBB XBC XBD XCG XDR XPD XPT XSU XTS XUA XXX".split()
)


def test_no_currency_is_missing() -> None:
    assert {c.alpha_3 for c in pycountry.currencies} - NOT_WRITTEN <= WRITTEN.keys()


@pytest.mark.parametrize("code", WRITTEN)
def test_amounts_as_newspapers_write_them(code: str) -> None:
    wrong = []
    for told in WRITTEN[code]:
        form, _, country = told.partition("@")
        form, _, value = form.partition("=")
        where = f"In {country}, the" if country else "The"
        for text in (f"{where} firm spent {form} on roads.", f"{where} debts stood at ({form}) in all."):
            found = [(n.unit, n.value) for n in analyse(text, None)[1]]
            if found != [(code, pytest.approx(float(value or 5e6)))]:
                wrong.append((text, found))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "The central bank said M3 grew in May.",
        "The Land Rover TD5 was sold here.",
        "Euro 6 engines are clean.",
        "It sells the K2 and the P7 abroad.",
        "Boeing's B737-800 flew.",
        "The A$AP tour came.",
    ],
)
def test_letters_that_are_no_money(text: str) -> None:
    assert {n.unit for n in analyse(text, None)[1]} <= {None, "1"}


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Canada's households saved more. Those of Ontario put aside $25.3 billion.", ["CAD"]),
        (
            "Statistics Canada reported that housing starts cost $4.1 billion, and Manitoba's $90 million.",
            ["CAD", "CAD"],
        ),
        ("Australians earned 31.5 dollars an hour and $1,200 a week.", ["AUD/h", "AUD"]),
        ("New Zealand's tax office took in $9.4 million.", ["NZD"]),
        ("Canada sold oil at $60 a barrel and earned $3 billion.", ["USD/bbl", "CAD"]),
        # beside another money a dollar is an American one
        ("Australia's debt is $3 billion, or 20 billion yuan.", ["USD", "CNY"]),
        ("New Zealand spent US$5 million on ships, and $3 million on roads.", ["USD", "USD"]),
        ("Mexico's builders spent $5 million.", ["USD"]),
        ("In Chile, firms paid $5,000 pesos a month.", ["CLP"]),
        # no place but the dateline's
        ("WELLINGTON - Tarras Wool lifted profit to $6 million and pays 16 cents a share.", ["NZD", "NZD"]),
        (
            "Canada's trappers got $40 a pelt. The loonie closed at 97 U.S. cents, against 65 cents before.",
            "CAD USD USD".split(),
        ),
        ("Jamaica's growers got $300 a kilogram.", ["JMD/kg"]),
        ("Singapore's tax was S$5 billion ($3.7 billion).", ["SGD", "USD"]),
    ],
)
def test_whose_dollars(text: str, units: list[str]) -> None:
    assert [n.unit for n in analyse(text, None)[1]] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Nepal set aside a 100-billion-rupee fund. India sent help, and Indian banks in India lent too.", ["NPR"]),
        ("In Uganda a litre costs 5,000 shillings, and in Kenya 180 shillings.", ["UGX/L", "KES"]),
        (
            "Denmark's fund lost 5 billion crowns. In Norway, Norwegian funds of Norway lost 3 billion crowns.",
            ["DKK", "NOK"],
        ),
        ("Chile's state bank lent 30 billion Colombian pesos.", ["COP"]),
        ("Egypt's budget is 3 trillion pounds; Britain, as British banks say, lent it 5 million.", ["EGP", "1"]),
    ],
)
def test_names_that_several_countries_use(text: str, units: list[str]) -> None:
    assert [n.unit for n in analyse(text, None)[1]] == units


def test_money_that_tells_the_country() -> None:
    _, found = analyse("The budget sets aside R76.4 billion for schools. Teachers get 3 percent more.", None)
    assert [n.ref_area_name for n in found] == ["South Africa", "South Africa"]
    _, found = analyse("Revenue rose by 3 percent to $5 billion.", None)
    assert [n.ref_area_name for n in found] == [None, None]
