"""The confidence of a figure keeps its word on articles that nobody read while the rules were made."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from imtech_pipeline import catalogue
from imtech_pipeline.extraction import confidence

from .confidence import BANDS, examples
from .scoring import FOLDERS

PAGE = Path(__file__).parents[2] / "docs" / "reading.md"


@pytest.fixture(scope="module")
def held_out() -> tuple[np.ndarray, np.ndarray]:
    """Confidence, and whether the reading is right, of each figure."""
    weights = catalogue.weights(confidence.WEIGHTS)
    found, right = examples(FOLDERS[2])
    total = np.array([weights[confidence.ALWAYS] + sum(weights.get(name, 0.0) for name in f) for f in found])
    return 1 / (1 + np.exp(-total)), right


def test_as_many_are_right_as_it_says(held_out: tuple[np.ndarray, np.ndarray]) -> None:
    sure, right = held_out
    assert abs(sure.mean() - right.mean()) < 0.02
    for tenth in np.array_split(sure.argsort(), 10):
        assert abs(sure[tenth].mean() - right[tenth].mean()) < 0.08


def test_it_tells_right_from_wrong(held_out: tuple[np.ndarray, np.ndarray]) -> None:
    sure, right = held_out
    assert (sure >= 0.9).mean() > 0.15
    assert right[sure >= 0.9].mean() > 0.93
    assert (sure < 0.5).mean() > 0.1
    assert right[sure < 0.5].mean() < 0.5


def test_the_page_tells_what_is_measured(held_out: tuple[np.ndarray, np.ndarray]) -> None:
    sure, right = held_out
    table = re.findall(r"^\| (0\.\d\d) to [01][.\d]* \| (0\.\d\d) \| (0\.\d\d) \|$", PAGE.read_text("utf-8"), re.M)
    assert [float(low) for low, _, _ in table] == list(BANDS)
    above = 1.01
    for low, share, told in ((float(x) for x in row) for row in table):
        here = (sure >= low) & (sure < above)
        assert here.mean() == pytest.approx(share, abs=0.011)
        assert right[here].mean() == pytest.approx(told, abs=0.011)
        above = low
