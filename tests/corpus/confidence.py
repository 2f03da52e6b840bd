"""Estimates the weights of `catalogue/confidence.csv`: how sure the reading of a figure is, by what speaks for it.

    python -m tests.corpus.confidence [--write]

A figure is read right where its value, unit, kind, period and place are those of the gold row. The weights are a logistic
regression with a quadratic penalty on the wider set, fitted by Newton's method. The rules were generalised on its
articles, so they are read better than new ones will be: slope and intercept are calibrated on `held_out/` (J. Platt, 1999,
"Probabilistic outputs for support vector machines"), of which nothing but these two numbers is used. Printed is how many
of the figures of `held_out/` are as sure as that, and how many of these are right.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from imtech_pipeline import catalogue
from imtech_pipeline.extraction import confidence

from .scoring import FOLDERS, LEVELS, Outcome, articles, read

PENALTY = 10.0
# Evidence of fewer figures has no weight.
SELDOM = 40
BANDS = (0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.0)
ASKED = frozenset(c for level in ("value", "value+unit", "statement", "fact") for c in LEVELS[level])


def right(outcome: Outcome) -> bool:
    """Whether value, unit, kind, period and place of a figure are as in the gold row."""
    return outcome.wrong.keys().isdisjoint(ASKED)


def examples(folder: Path) -> tuple[list[list[str]], np.ndarray]:
    """What speaks for each figure that the reader found among those of the gold, and whether it is read right."""
    seen: list[tuple[Any, list[confidence.Evidence]]] = []
    original = confidence.judge
    confidence.judge = lambda *given: seen.append((given[3], confidence.evidence(*given)))  # type: ignore[assignment]
    try:
        outcomes = read(folder).outcomes
    finally:
        confidence.judge = original
    of = {
        (path.stem, n.char_start): [name for names in speaks for name in names]
        for path, (statements, found) in zip(articles(folder), seen, strict=True)
        for n, speaks in zip(statements, found, strict=True)
    }
    told = [(of[o.doc, o.found["char_start"]], right(o)) for o in outcomes if o.found is not None]
    return [speaks for speaks, _ in told], np.array([good for _, good in told], float)


def logistic(x: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    """Weights of a logistic regression, shape (columns,); the last column is the constant and bears no penalty."""
    shrink = np.full(x.shape[1], penalty)
    shrink[-1] = 1e-6
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(shrink), x.T @ (y - p) - shrink * w)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return w


def matrix(found: Sequence[list[str]], names: Sequence[str]) -> np.ndarray:
    """One row a figure, one column a name, and the constant."""
    column = {name: j for j, name in enumerate(names)}
    x = np.zeros((len(found), len(names) + 1))
    x[:, -1] = 1
    for i, speaks in enumerate(found):
        for name in speaks:
            if name in column:
                x[i, column[name]] += 1
    return x


def main() -> None:
    """Estimate the weights, print what they are worth, and write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="into the catalogue")
    write = parser.parse_args().write
    found, y = examples(FOLDERS[1])
    counted = Counter(name for speaks in found for name in speaks)
    names = sorted(name for name, n in counted.items() if n >= SELDOM)
    w = logistic(matrix(found, names), y, PENALTY)
    found, y = examples(FOLDERS[2])
    z = matrix(found, names) @ w
    slope, intercept = logistic(np.c_[z, np.ones(len(z))], y, 0.0)
    p = 1 / (1 + np.exp(-(slope * z + intercept)))
    order = p.argsort()
    rank = np.empty(len(p))
    rank[order] = np.arange(len(p))
    area = (rank[y == 1].mean() - (y.sum() - 1) / 2) / (len(y) - y.sum())
    print(
        f"{len(names)} kinds of evidence, slope {slope:.3f}, intercept {intercept:.3f}, area under the curve {area:.3f}"
    )
    above = 1.01
    for band in BANDS:
        here = (p >= band) & (p < above)
        print(f"{band:.2f} and more: {here.mean():.3f} of the figures, {y[here].mean():.3f} of them right")
        above = band
    if write:
        with open(catalogue.FOLDER / f"{confidence.WEIGHTS}.csv", "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(("evidence", "weight"))
            out.writerow((confidence.ALWAYS, f"{slope * w[-1] + intercept:.3f}"))
            out.writerows(
                (name, f"{slope * x:.3f}") for name, x in zip(names, w, strict=False) if abs(slope * x) >= 0.0005
            )


if __name__ == "__main__":
    main()
