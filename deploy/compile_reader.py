"""Compile the reader: a copy of the package in another folder, with `extraction/` and the binder as machine code.

    python deploy/compile_reader.py build/compiled

The package itself never gets a compiled module, which would go on shadowing its source after an edit: a checkout runs
its sources, and who wants the compiled copy says so (`PYTHONPATH=build/compiled`). Needs a C compiler and minutes.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from mypyc.build import mypycify
from setuptools import setup

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "imtech_pipeline"
COMPILED = (f"{PACKAGE}/extraction", f"{PACKAGE}/catalogue/binder.py")
_FUTURE = "from __future__ import annotations\n"
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z_0-9]*)(?:: ([^=\n]+))? = ", re.MULTILINE)


def main(target: Path) -> None:
    """Make the copy anew and compile it."""
    target = target.resolve()
    if target == ROOT or target.is_relative_to(ROOT / PACKAGE):
        sys.exit(f"{target} would put compiled modules beside their sources; name another folder.")
    shutil.rmtree(target / PACKAGE, ignore_errors=True)
    for library in target.glob("*__mypyc*"):
        library.unlink()
    shutil.copytree(ROOT / PACKAGE, target / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)  # mypy derives the modules' names from their paths
        shutil.copytree(target / PACKAGE, PACKAGE)
        for path in map(Path, COMPILED):
            for source in path.glob("*.py") if path.is_dir() else [path]:
                source.write_text(_final(source.read_text(encoding="utf-8")), encoding="utf-8")
        modules = mypycify(
            ["--config-file", str(ROOT / "pyproject.toml"), *COMPILED], opt_level="2", debug_level="0", multi_file=True
        )
        setup(name=PACKAGE, ext_modules=modules, script_args=["-q", "build_ext", "--build-lib", "lib"])
        shutil.copytree("lib", target, dirs_exist_ok=True)  # all of the modules or none


def _final(source: str) -> str:
    """The source with its constants declared final: mypyc reaches those without looking them up by name."""
    stored = (n.id for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    times = Counter(stored)

    def declared(match: re.Match[str]) -> str:
        name, annotation = match.groups()
        if times[name] > 1:
            return match[0]
        return f"{name}: Final{f'[{annotation}]' if annotation else ''} = "

    # on the line of the other import, so that the lines of a traceback are those of the source
    return _CONSTANT.sub(declared, source).replace(_FUTURE, _FUTURE.rstrip() + "; from typing import Final\n", 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
