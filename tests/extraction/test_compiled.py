"""The compiled reader reads what its sources read, and never takes their place unasked."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.bench_extraction import COMPILED, compiled_is_current, texts
from imtech_pipeline import extraction, paths
from imtech_pipeline.catalogue import binder
from imtech_pipeline.extraction import read_article

WIDE = Path(__file__).resolve().parents[1] / "corpus" / "wide" / "articles"
ODD = ["", " \n", "5", "9" * 400 + " percent", "一亿元", "1\u00a0000\u202f000 €", "\x00 5 \ud800", "５％ up\u2019s ² ½"]
# reads the articles of its input, says where the reader's code is, and dumps what was read
READ = """
import json, sys
from datetime import date
from imtech_pipeline.extraction import read_article, subjects
def day(text): return date.fromisoformat(text) if text else None
readings = [read_article("a", text, day(published), day(announced)) for text, published, announced in json.load(sys.stdin)]
print(json.dumps([subjects.__file__, [repr((r.sentences, r.numerals, r.statements)) for r in readings]]))
"""


def test_a_checkout_runs_its_own_sources() -> None:
    """A compiled module beside its source would be imported instead of it, also after an edit."""
    package = Path(__file__).resolve().parents[2] / "imtech_pipeline"
    assert not [path for path in package.rglob("*") if path.suffix in (".so", ".pyd")]


def test_no_membership_in_a_tuple_with_a_star() -> None:
    """mypyc 2.4 stops at `x in (*some, "other")` with an internal error; `make compiled` tells of other limits."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in (*Path(extraction.__file__).parent.glob("*.py"), Path(binder.__file__))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare) and any(isinstance(op, ast.In | ast.NotIn) for op in node.ops)
        for right in node.comparators
        if isinstance(right, ast.Tuple | ast.List | ast.Set) and any(isinstance(x, ast.Starred) for x in right.elts)
    ]
    assert not found


SOURCES = {
    path.name: ast.parse(path.read_text(encoding="utf-8")) for path in Path(extraction.__file__).parent.glob("*.py")
}
# functions that return a truth
TELLERS = {
    node.name
    for module in SOURCES.values()
    for node in ast.walk(module)
    if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "bool"
}


def _is_truth(value: ast.expr) -> bool:
    if isinstance(value, ast.BoolOp):
        return all(_is_truth(part) for part in value.values)
    if isinstance(value, ast.Call):
        return getattr(value.func, "id", getattr(value.func, "attr", "")) in TELLERS
    return isinstance(value, ast.Compare) or (isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not))


def _is_number(value: ast.expr) -> bool:
    if isinstance(value, ast.IfExp):
        return _is_number(value.body) or _is_number(value.orelse)
    if isinstance(value, ast.Constant):
        return type(value.value) is int
    return isinstance(value, ast.BinOp) and isinstance(value.op, ast.Sub | ast.Mult)


def _of_two_types(function: ast.FunctionDef) -> set[str]:
    """The names that a function binds to a number, or in passing to what is found, and elsewhere to a truth."""
    nodes = list(ast.walk(function))
    found = {n.target.id for n in nodes if isinstance(n, ast.NamedExpr) and not _is_truth(n.value)}
    assigned = [n for n in nodes if isinstance(n, ast.Assign)]
    found |= {
        target.id for n in assigned if _is_number(n.value) for target in n.targets if isinstance(target, ast.Name)
    }
    truths = [n for n in assigned if _is_truth(n.value)]
    return found & {target.id for n in truths for target in n.targets if isinstance(target, ast.Name)}


def test_no_name_is_a_truth_and_a_number() -> None:
    """A name first bound to a number and then to a truth stops the compiled reader: "bool object expected"."""
    found = [
        f"{name}:{node.lineno} {bound}"
        for name, module in SOURCES.items()
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef)
        for bound in _of_two_types(node)
    ]
    assert not found


def _defined(module: ast.Module) -> list[str]:
    """The names that the statements of a module bind by assignment, as often as they do."""
    assigned = [node for node in module.body if isinstance(node, ast.Assign)]
    return [target.id for node in assigned for target in node.targets if isinstance(target, ast.Name)]


def test_no_set_of_words_hides_another() -> None:
    """Two sets of words once stood behind one name, where the rule for the first silently read the second."""
    found = [
        f"{name} {bound}"
        for name, module in SOURCES.items()
        for bound, count in Counter(_defined(module)).items()
        if count > 1
    ]
    assert not found


def test_processes_run_a_compiled_copy_of_the_sources_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "imtech_pipeline"
    copy = tmp_path / "build" / "compiled" / "imtech_pipeline"
    monkeypatch.setattr(paths, "PACKAGE_DIR", package)
    for folder in (package, copy):
        (folder / "extraction").mkdir(parents=True)
        (folder / "extraction" / "kinds.py").write_text("KINDS = 1\n")
        (folder / "units.csv").write_text("km\n")
    assert paths.reader_root() == tmp_path, "not compiled"
    (copy / "extraction" / "kinds.cpython-311.so").touch()
    assert paths.reader_root() == copy.parent
    (package / "units.csv").write_text("km\nmu\n")
    assert paths.reader_root() == tmp_path, "older than the sources"


def test_compiled_and_interpreted_read_the_same() -> None:
    if not compiled_is_current() or not extraction.__file__.endswith(".py"):
        pytest.skip("build/compiled is missing or older than the sources: make compiled")
    articles = [article for name in ("seed", "corpus", "varied") for article in texts()[name][:300]]
    articles += [(text, None, None) for text in ODD]
    # what only the first heading of a section, or a table, comes to
    articles += [(path.read_bytes().decode("utf-8"), None, None) for path in sorted(WIDE.glob("*.txt"))]
    articles += [article for name in ("varied", "100 kB communique") for article in texts()[name][-300:]]
    done = subprocess.run(
        [sys.executable, "-P", "-c", READ],
        input=json.dumps(articles, default=str),
        env=os.environ | {"PYTHONPATH": str(COMPILED)},
        capture_output=True,
        text=True,
        check=True,
    )
    module, readings = json.loads(done.stdout)
    assert Path(module).is_relative_to(COMPILED)
    assert not module.endswith(".py")
    for (text, published, announced), told in zip(articles, readings, strict=True):
        r = read_article("a", text, published, announced)
        assert repr((r.sentences, r.numerals, r.statements)) == told
