"""The record that the reader's stages hand on to each other: a numeric expression and what has been read of it."""

from __future__ import annotations

# Kinds that have a row in the statements; the others end in the ledger with a reason.
STATEMENT_KINDS = frozenset(("level", "equivalent", "change", "share", "multiple", "rank"))


class Numeral:
    """One numeric expression.

    Attributes
    ----------
    first, last : int
        Tokens of the expression, end excluded.
    char_start, char_end : int
        Its characters, end excluded.
    sent : int
        Index of its sentence.
    kind : str
        level, equivalent, change, share, multiple, rank, date, duration, name or vague.
    value, value_low, value_high : float or None
        The number in `unit`, and the interval that its rounding leaves.
    unit : str or None
        Code of the unit, as in the catalogue.
    applies_to : Numeral or None
        The level that a change, share, equivalent or multiple belongs to.
    """

    __slots__ = (
        "applies_to",
        "base",
        "breakdown",
        "char_end",
        "char_start",
        "comparison_basis",
        "confidence",
        "first",
        "form",
        "group",
        "indicator",
        "kind",
        "last",
        "qualifier",
        "ref_area",
        "ref_area_name",
        "ref_area_told",
        "revision",
        "scenario",
        "sent",
        "subject",
        "time_period",
        "time_period_told",
        "unit",
        "value",
        "value_high",
        "value_low",
    )

    def __init__(self, first: int, last: int, char_start: int, char_end: int, sent: int, kind: str) -> None:
        self.first = first
        self.last = last
        self.char_start = char_start
        self.char_end = char_end
        self.sent = sent
        self.kind = kind
        self.value: float | None = None
        self.value_low: float | None = None
        self.value_high: float | None = None
        self.unit: str | None = None
        # How it is written, for stages that need it: digits, word, ordinal, fraction, verb, fold, range_low, net ...
        self.form = "digits"
        # Numerals of one list ("39.6, 9.1 and 4.4 billion yuan") share a number; 0 stands alone.
        self.group = 0
        # Told only to compare with: "from 62 percent", "compared with 1,572", "than the 6,277 of 2018".
        self.base = False
        self.applies_to: Numeral | None = None
        self.subject: str | None = None
        self.qualifier: str | None = None
        self.scenario = "actual"
        self.comparison_basis: str | None = None
        self.time_period: str | None = None
        self.ref_area: str | None = None
        self.ref_area_name: str | None = None
        self.indicator: str | None = None
        self.breakdown: str | None = None
        self.revision: str | None = None
        self.time_period_told: str | None = None
        self.ref_area_told: str | None = None
        self.confidence: float | None = None
