"""Where what the stages found stands in a text as stored."""

from __future__ import annotations

from imtech_pipeline.extraction.model import Numeral
from imtech_pipeline.extraction.typesetting import plain


def as_stored(text: str, n: Numeral) -> str:
    """The characters of a numeral in the text as stored: the stages count those of the text without its typesetting."""
    places = plain(text)
    return text[places.before(n.char_start) : places.before(n.char_end - 1) + 1]
