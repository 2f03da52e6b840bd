"""Compile the reader: a copy of the package in another folder, with `extraction/` and the binder as machine code.

    python deploy/compile_reader.py build/compiled

The package itself never gets a compiled module, which would go on shadowing its source after an edit: a checkout runs
its sources, and who wants the compiled copy says so (`PYTHONPATH=build/compiled`). Needs a C compiler and minutes.

It is compiled twice where gcc and the annotated articles are there: a first build counts, while it reads them, which
branches are taken, and the second lays out the code by that. The code is 9 MB, far more than a processor's caches hold:
laid out so, it read 14 to 19 percent more articles a CPU-second, for 2 percent fewer instructions. The second is also
optimised across its files when it is linked, which reads another 5 percent more. Both builds together take up to four
times the processor time of one; several sources are compiled at a time. Without (another compiler, no articles) the
build says so, and the reader is the slower one.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate
from pathlib import Path

from mypyc.build import mypycify
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "imtech_pipeline"
COMPILED = (f"{PACKAGE}/extraction", f"{PACKAGE}/catalogue/binder.py")
TRAINING = ROOT / "tests" / "corpus" / "wide" / "articles"
_READ_ALL = """
import sys
from pathlib import Path
from imtech_pipeline.extraction import header, read_article
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    text = path.read_bytes().decode("utf-8")
    told = header.read_header(text)
    read_article("a", text, told.published_on, told.announced_on)
"""
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
                text = _final(_lean(source.read_text(encoding="utf-8")))
                source.write_text(text, encoding="utf-8")
        modules = mypycify(
            ["--config-file", str(ROOT / "pyproject.toml"), *COMPILED], opt_level="2", debug_level="0", multi_file=True
        )
        for module in modules:
            # small functions may be inlined, and are called without a table
            module.extra_compile_args += ["-fno-semantic-interposition", "-fvisibility=hidden", "-fno-plt"]
        for name, changed in (("str_ops.c", _compared), ("dict_ops.c", _looked_up)):
            runtime = Path("build") / name
            runtime.write_text(changed(runtime.read_text(encoding="utf-8")), encoding="utf-8")
        for header in Path("build").glob("__native_internal_*.h"):
            header.write_text(_inlined(header.read_text(encoding="utf-8")), encoding="utf-8")
        profile = _profile(modules, target / PACKAGE)
        try:
            _build(modules, "lib", profile)
        except SystemExit as error:
            if not profile:
                raise
            print(f"Compiled again without a profile: {error}.", file=sys.stderr)
            _build(modules, "lib", [])
        shutil.copytree("lib", target, dirs_exist_ok=True)  # all of the modules or none


class _Parallel(build_ext):
    """Compiles several sources at a time; by itself it does so with extensions only, and all are in one."""

    def build_extensions(self) -> None:
        one_after_the_other = self.compiler.compile

        def compile_all(sources: list[str], *args: object, **options: object) -> list[str]:
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                done = pool.map(lambda source: one_after_the_other([source], *args, **options), sources)
                return [name for names in done for name in names]

        self.compiler.compile = compile_all
        super().build_extensions()


def _build(modules: Sequence[Extension], folder: str, options: list[str]) -> None:
    before = [list(module.extra_compile_args) for module in modules], [list(m.extra_link_args) for m in modules]
    for module, compiling, linking in zip(modules, *before, strict=True):
        module.extra_compile_args, module.extra_link_args = compiling + options, linking + options
    try:
        arguments = ["-q", "build_ext", "--force", "--build-lib", folder]
        setup(name=PACKAGE, ext_modules=modules, script_args=arguments, cmdclass={"build_ext": _Parallel})
    finally:
        for module, compiling, linking in zip(modules, *before, strict=True):
            module.extra_compile_args, module.extra_link_args = compiling, linking


def _profile(modules: Sequence[Extension], package: Path) -> list[str]:
    """The compiler's options with what a build that counts has written beside its objects; none where it cannot."""
    partly = "-fprofile-partial-training"  # what no article came to is not made small and slow
    if not any(TRAINING.glob("*.txt")):
        why = f"{TRAINING} has no articles"
    else:
        try:
            _build(modules, "counting", ["-fprofile-generate", partly, "-Wno-error"])
            shutil.copytree(package, f"counting/{PACKAGE}", dirs_exist_ok=True)
            command = [sys.executable, "-P", "-c", _READ_ALL, str(TRAINING)]
            subprocess.run(command, env=os.environ | {"PYTHONPATH": "counting"}, check=True)
            why = "" if any(Path("build").rglob("*.gcda")) else "the compiler counts otherwise than gcc"
        except (SystemExit, OSError, subprocess.CalledProcessError) as error:
            why = str(error)
    if why:
        print(f"Compiled without a profile, for a reader that is slower by a seventh: {why}.", file=sys.stderr)
        return []
    return ["-fprofile-use", partly, "-flto=auto", "-Wno-missing-profile", "-Wno-error"]


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


def _compared(runtime: str) -> str:
    """mypyc's comparison of strings, which calls memcmp for words of one letter: interned ones are the same or differ,
    and others mostly differ in their first character."""
    for told, before in (
        ("return memcmp(data1, data2, str1_length * kind) == 0;", "*(const char *)data1 != *(const char *)data2"),
        (
            "return _CPyStr_Equal_NoIdentCheck(str, literal_str, literal_length);",
            "PyUnicode_CHECK_INTERNED(str) && PyUnicode_CHECK_INTERNED(literal_str)",
        ),
    ):
        if runtime.count(told) != 1:
            sys.exit("mypyc compares strings otherwise than it did; see what is left to do here.")
        runtime = runtime.replace(told, f"if ({before}) return 0;\n    {told}")
    return runtime


# The first slot of a dictionary of words, as of a set.
_WORD_IN_DICT = """
#if !defined(Py_GIL_DISABLED) && !defined(PYPY_VERSION)
#ifndef Py_BUILD_CORE
#define Py_BUILD_CORE
#endif
#include "internal/pycore_dict.h"
#define HAS_FIRST_SLOT
/* 1 and the value if it has the very word, 0 if it is empty, else -1 */
static inline int first_slot(PyObject *dict, PyObject *word, PyObject **value) {
    PyDictKeysObject *keys = ((PyDictObject *)dict)->ma_keys;
    Py_hash_t hash = PyUnicode_CheckExact(word) ? ((PyASCIIObject *)word)->hash : -1;
    if (hash == -1 || keys->dk_kind != DICT_KEYS_UNICODE) return -1;
    size_t slot = (size_t)hash & (((size_t)1 << keys->dk_log2_size) - 1);
    Py_ssize_t entry = keys->dk_log2_size < 8    ? ((int8_t *)keys->dk_indices)[slot]
                       : keys->dk_log2_size < 16 ? ((int16_t *)keys->dk_indices)[slot]
                                                 : ((int32_t *)keys->dk_indices)[slot];
    if (entry == DKIX_EMPTY) return 0;
    if (entry < 0 || DK_UNICODE_ENTRIES(keys)[entry].me_key != word) return -1;
    *value = DK_UNICODE_ENTRIES(keys)[entry].me_value;
    return 1;
}
#endif
"""


def _looked_up(runtime: str) -> str:
    """mypyc's dictionaries with `_WORD_IN_DICT`."""
    told = '#include "CPy.h"\n'
    if runtime.count(told) != 1 or "PyDict_GetItemRef" not in runtime:
        sys.exit("mypyc looks words up otherwise than it did; see what is left to do here.")
    lookup = """
#ifdef HAS_FIRST_SLOT
static inline int get_word(PyObject *dict, PyObject *word, PyObject **value) {
    int found = PyDict_CheckExact(dict) ? first_slot(dict, word, value) : -1;
    if (found < 0) return PyDict_GetItemRef(dict, word, value);
    if (found) Py_INCREF(*value); else *value = NULL;
    return found;
}
#define PyDict_GetItemRef get_word
#endif
"""
    return runtime.replace(told, told + _WORD_IN_DICT + lookup)


# What machine code mostly asks, answered without a call: the first slot of a set, which mostly is empty or has the very
# word; words, which are interned mostly; a list that has room.
_INLINE = """
static inline int contains_word(PyObject *set, PyObject *word) {
    if (PyAnySet_CheckExact(set) && PyUnicode_CheckExact(word) && ((PyASCIIObject *)word)->hash != -1) {
        setentry *slot = &((PySetObject *)set)->table[((PyASCIIObject *)word)->hash & ((PySetObject *)set)->mask];
        if (slot->key == word) return 1;
        if (slot->key == NULL) return 0;
    }
    return PySet_Contains(set, word);
}
#define PySet_Contains contains_word
#ifdef HAS_FIRST_SLOT
static inline int dict_contains_word(PyObject *dict, PyObject *word) {
    PyObject *value;
    int found = PyDict_CheckExact(dict) ? first_slot(dict, word, &value) : -1;
    return found < 0 ? PyDict_Contains(dict, word) : found;
}
#define PyDict_Contains dict_contains_word
#endif
static inline char equals_literal(PyObject *word, PyObject *literal, Py_ssize_t length) {
    if (word == literal) return 1;
    if (PyUnicode_CHECK_INTERNED(word) && PyUnicode_CHECK_INTERNED(literal)) return 0;
    return CPyStr_EqualLiteral(word, literal, length);
}
#define CPyStr_EqualLiteral equals_literal
static inline int append_item(PyObject *list, PyObject *item) {
    Py_ssize_t size = Py_SIZE(list);
    if (size >= ((PyListObject *)list)->allocated) return PyList_Append(list, item);
    Py_INCREF(item);
    PyList_SET_ITEM(list, size, item);
    Py_SET_SIZE(list, size + 1);
    return 0;
}
#define PyList_Append append_item
"""


def _inlined(header: str) -> str:
    """A generated header with `_INLINE`."""
    told = "#include <CPy.h>\n"
    if header.count(told) != 1:
        sys.exit("mypyc begins its headers otherwise than it did; see where the inline functions belong.")
    return header.replace(told, told + _WORD_IN_DICT + _INLINE)


_TOKENS = ("low", "tag", "toks")
# Behind the source, so that the lines of a traceback stay those of the source.
_HELPERS = """
def _bisect_left(sorted_numbers: list[int], number: int) -> int:
    first, last = 0, len(sorted_numbers)
    while first < last:
        middle = (first + last) >> 1
        if sorted_numbers[middle] < number:
            first = middle + 1
        else:
            last = middle
    return first
def _sole_word(words: list[str], first: int, last: int) -> str:
    n = len(words)
    first, last = _whole_ends(n, first, last)
    return words[first] if last - first == 1 else ""
def _two_words(words: list[str], first: int, last: int, one: str, other: str) -> bool:
    n = len(words)
    first, last = _whole_ends(n, first, last)
    return last - first == 2 and words[first] == one and words[first + 1] == other
def _three_words(words: list[str], first: int, last: int, one: str, other: str, third: str) -> bool:
    n = len(words)
    first, last = _whole_ends(n, first, last)
    if last - first != 3 or words[first] != one:
        return False
    return words[first + 1] == other and words[first + 2] == third
def _has_word(word: str, words: list[str], first: int, last: int) -> bool:
    n = len(words)
    first, last = _whole_ends(n, first, last)
    for i in range(first, last):
        if words[i] == word:
            return True
    return False
def _none_among(among: frozenset[str], words: list[str], first: int, last: int) -> bool:
    n = len(words)
    first, last = _whole_ends(n, first, last)
    for i in range(first, last):
        if words[i] in among:
            return False
    return True
def _whole_ends(n: int, first: int, last: int) -> tuple[int, int]:
    if first < 0:
        first = max(first + n, 0)
    if last < 0:
        last += n
    return first, min(last, n)
def _str_isupper(w: str) -> bool:
    told = False
    for i in range(len(w)):
        c = ord(w[i])
        if 97 <= c <= 122:
            return False
        if c > 127:
            return w.isupper()
        if 65 <= c <= 90:
            told = True
    return told
def _str_islower(w: str) -> bool:
    told = False
    for i in range(len(w)):
        c = ord(w[i])
        if 65 <= c <= 90:
            return False
        if c > 127:
            return w.islower()
        if 97 <= c <= 122:
            told = True
    return told
def _str_isalpha(w: str) -> bool:
    for i in range(len(w)):
        c = ord(w[i])
        if c > 127:
            return w.isalpha()
        if not (97 <= c <= 122 or 65 <= c <= 90):
            return False
    return len(w) > 0
def _str_isdecimal(w: str) -> bool:
    for i in range(len(w)):
        c = ord(w[i])
        if c > 127:
            return w.isdecimal()
        if not 48 <= c <= 57:
            return False
    return len(w) > 0
"""
# A function of one argument that remembers its results, without the tuples and calls of `lru_cache`.
_REMEMBERED = """
{name}_known: Final[dict[{key}, {result}]] = {{}}
def {name}({argument}: {key}) -> {result}:
    {known}
    if len({name}_known) >= {most}:
        {name}_known.clear()
    made = {name}_known[{argument}] = {name}_made({argument})
    return made
"""
# Where none is a result too, it is looked up twice.
_IS_KNOWN = "known = {name}_known.get({argument})\n    if known is not None:\n        return known"
_IS_KNOWN_OR_NONE = "if {argument} in {name}_known:\n        return {name}_known[{argument}]"
_OF_LETTERS = ("isupper", "islower", "isalpha", "isdecimal")


def _remembered(source: str) -> str:
    """The source with `_REMEMBERED` in place of `lru_cache`."""
    lines = source.splitlines(keepends=True)
    for node in ast.parse(source).body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1 or node.args.defaults:
            continue
        argument = node.args.args[0]
        decorator = node.decorator_list[0] if node.decorator_list else None
        if (
            argument.annotation
            and node.returns
            and isinstance(decorator, ast.Call)
            and ast.unparse(decorator.func) == "lru_cache"
        ):
            lines[decorator.lineno - 1] = "\n"
            lines[node.lineno - 1] = lines[node.lineno - 1].replace(node.name, f"{node.name}_made", 1)
            told = {
                "name": node.name,
                "argument": argument.arg,
                "key": ast.unparse(argument.annotation),
                "result": ast.unparse(node.returns),
                "most": ast.unparse(decorator.keywords[0].value),
            }
            known = _IS_KNOWN_OR_NONE if "None" in told["result"] else _IS_KNOWN
            lines.append(_REMEMBERED.format(known=known.format(**told), **told))
    return "".join(lines)


def _lean(source: str) -> str:
    """The source with what machine code does at length said otherwise: `low[i : i + 1] == ["of"]` makes two lists."""
    told = source = _remembered(source)
    while changes := _changes(told):
        data = told.encode()
        for first, last, asked in sorted(changes, reverse=True):
            data = data[:first] + asked.encode() + data[last:]
        told = data.decode()
    return told if told == source else told + _HELPERS


def _changes(source: str) -> list[tuple[int, int, str]]:
    """Beginning and end (in bytes) of what changes, and its replacement; what stands inside another comes first."""
    starts = list(accumulate(map(len, source.encode().splitlines(keepends=True)), initial=0))
    tree = ast.parse(source)
    other = {id(n) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for n in ast.walk(f)}  # without offsets
    for f in ast.walk(tree):
        if isinstance(f, ast.FunctionDef) and any(
            a.arg in _TOKENS and a.annotation and ast.unparse(a.annotation) != "list[str]" for a in f.args.args
        ):
            of_others = (n for n in ast.walk(f) if isinstance(n, ast.Compare) or (isinstance(n, ast.Call) and n.args))
            other.update(map(id, of_others))
    constants = {
        n.targets[0].id: n.value for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Name)
    }
    found: dict[tuple[int, int], str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare | ast.Call) and id(node) not in other and (asked := _asked(node, constants)):
            end_line = node.end_lineno or node.lineno
            first = starts[node.lineno - 1] + node.col_offset
            last = starts[end_line - 1] + (node.end_col_offset or 0)
            found[first, last] = f"({asked}" + "\n" * (end_line - node.lineno) + ")"
    inner = (s for s in found if not any(s != o and s[0] <= o[0] and o[1] <= s[1] for o in found))
    return [(first, last, found[first, last]) for first, last in inner]


def _asked(node: ast.Compare | ast.Call, constants: dict[str, ast.expr]) -> str:
    """The same question without lists, slices and methods that have to be looked up; "" where it is asked well."""
    if isinstance(node, ast.Call):
        called, arguments = node.func, node.args
        if node.keywords:
            return ""
        if isinstance(called, ast.Name):
            if called.id == "bisect_left":
                return f"_bisect_left({', '.join(map(ast.unparse, arguments))})"
            # builtin functions with three arguments get a tuple, with two they are a comparison
            if (
                called.id not in ("max", "min")
                or len(arguments) < 3
                or any(isinstance(a, ast.Starred) for a in arguments)
            ):
                return ""
            *rest, last = map(ast.unparse, arguments)
            return f"{called.id}({called.id}({', '.join(rest)}), {last})"
        if not isinstance(called, ast.Attribute):
            return ""
        if called.attr in _OF_LETTERS and not arguments:
            return f"_str_{called.attr}({ast.unparse(called.value)})"
        if called.attr == "isdisjoint" and isinstance(called.value, ast.Name) and called.value.id.isupper():
            span = _span(arguments[0])
            return f"_none_among({called.value.id}, {span})" if span else ""
        return ""
    if len(node.ops) > 1:
        return ""
    operator, other = node.ops[0], node.comparators[0]
    negated = isinstance(operator, ast.NotEq | ast.NotIn)
    if isinstance(other, ast.Constant) and isinstance(operator, ast.Eq | ast.NotEq):
        if not isinstance(other.value, str) or not isinstance(node.left, ast.Subscript):
            return ""
        if ast.unparse(node.left.slice) != f"-{len(other.value)}:":
            return ""
        return f"{'not ' if negated else ''}{ast.unparse(node.left.value)}.endswith({other.value!r})"
    if isinstance(operator, ast.In | ast.NotIn) and (span := _span(other)):
        return f"{'not ' if negated else ''}_has_word({ast.unparse(node.left)}, {span})"
    span = _span(node.left)
    if not span or not isinstance(operator, ast.Eq | ast.NotEq | ast.In | ast.NotIn):
        return ""
    if isinstance(other, ast.Name):
        other = constants.get(other.id, other)
    lists = other.elts if isinstance(other, ast.Tuple) and isinstance(operator, ast.In | ast.NotIn) else [other]
    told = [x.elts for x in lists if isinstance(x, ast.List)]
    words = [[w.value for w in x if isinstance(w, ast.Constant) and isinstance(w.value, str) and w.value] for x in told]
    if len(told) < len(lists) or list(map(len, words)) != list(map(len, told)):
        return ""
    if not all(0 < len(x) < 4 for x in words):
        return ""
    ones = tuple(x[0] for x in words if len(x) == 1)
    asked = [f"_sole_word({span}) in {ones}"] if ones else []
    asked += [f"_{'two' if len(x) == 2 else 'three'}_words({span}, {str(x)[1:-1]})" for x in words if len(x) > 1]
    one_of_them = " or ".join(asked)
    return f"not ({one_of_them})" if negated else one_of_them


def _span(node: ast.AST) -> str:
    """What `low[a:b]` is a part of, and its ends; "" for other expressions."""
    if not (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)):
        return ""
    part = node.slice
    if ast.unparse(node.value).split(".")[-1] not in _TOKENS or part.lower is None or part.upper is None or part.step:
        return ""
    if any(isinstance(n, ast.NamedExpr) for n in ast.walk(part)):
        return ""
    return f"{ast.unparse(node.value)}, {ast.unparse(part.lower)}, {ast.unparse(part.upper)}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
