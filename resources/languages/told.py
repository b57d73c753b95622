"""Texts of the source that are told at some time, though no walk through the window meets them all.

Sentences of errors and notices, of diagnostics and experiments, names of charts and axes, and the words of pages.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

from ae_core.languages.catalogue import BETWEEN, PLACE
from resources.languages.collect import has_words, numbered, pattern

ROOT = Path(__file__).resolve().parents[2]
# What is told by the command line, or written for programs to read.
UNTOLD = (
    "app/tour", "app/style_sheet.py", "ae_core/cli/", "ae_core/estimator/",
    "ae_core/export/axes.py", "ae_core/export/formats/projector.py", "ae_core/export/html",
    "ae_core/export/lettering.py", "ae_core/lessons/writing.py", "ae_core/raster/",
    "ae_core/training/checkpoint.py", "ae_core/training/snapshots.py", "app/command.py",
)  # fmt: skip
# Calls whose texts only programmers read.
UNREAD = frozenset({"cast", "filterwarnings"})
CODE = re.compile(
    r"[{}\\]|<[/?!\w]|%[(sd]|\(\?|\*\.\w|;\s*$|: #|^#|font-|color:|://|--out |^%1 --|^ ?--|main\.py|\w\.\w+\(|^\S+=\S+"
)
# What has a name, a unit or a legend that is shown.
NAMED = frozenset({"Bars", "Chart", "Filter", "Line", "Number", "Pictured", "Plane", "Row", "Surface", "Told", "Trace"})
KIND = " (*."  # of files in a dialog, before its endings
ENDS = re.compile(r"^(%[1-9])+(?=[^\W\d_])|(?<=[\w.)])%[1-9]$")  # what may be nothing before or behind a text
WORD = re.compile(r"[^\W\d_]{2,}")
PAGE_TEXT = re.compile(r"\{\{([A-Z][^}]*)\}\}")  # a place of a page that is filled with itself


def told() -> Iterator[tuple[str, str]]:
    """Each text with the file in which it stands; places are %1, %2, ..."""
    for path in sorted(path for folder in ("app", "ae_core") for path in (ROOT / folder).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(UNTOLD):
            tree = ast.parse(path.read_text("utf-8"))
            yield from ((text, name) for text in _texts(tree) if is_told(text))
            yield from ((text, name) for text in _names(tree, name.startswith("ae_core/")) if has_words(text))
    for page in sorted((ROOT / "resources").rglob("*.html")):
        yield from ((text, page.name) for text in PAGE_TEXT.findall(page.read_text("utf-8")))


def is_told(text: str) -> bool:
    """Whether it is words to read: two at least, or one with a place, and no code."""
    several = len(WORD.findall(PLACE.sub(" ", text))) + len(PLACE.findall(text)) > 1
    return several and has_words(text) and " " in text.strip() and not CODE.search(text)


def _names(tree: ast.Module, summaries: bool) -> Iterator[str]:
    """What is shown by its name, be it a single word: entries of registries, and what numbers and charts are called.

    summaries : whether the first line of an entry's docstring is shown too.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NAMED:
            yield from (
                part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )
        elif isinstance(node, ast.ClassDef):
            entries = [call for call in node.decorator_list if isinstance(call, ast.Call) and _is_entry(call.func)]
            for call in entries if summaries else ():
                yield from (part.value for part in call.args[1:2] if isinstance(part, ast.Constant))
                yield (ast.get_docstring(node) or "").split("\n")[0]


def _is_entry(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and called.attr == "register"


def _texts(tree: ast.Module) -> Iterator[str]:
    silent = {id(part) for node in ast.walk(tree) for part in _silent(node)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (
                (kind.partition(" (")[0] for kind in node.value.split(";;")) if KIND in node.value else [node.value]
            )
        elif isinstance(node, ast.JoinedStr):
            for part in BETWEEN.split(pattern(node)):
                yield from map(numbered, {part, ENDS.sub("", part)})


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that are nobody's words: docstrings, annotations, patterns, logs, and pieces of a text."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (value for value in node.values if isinstance(value, ast.Constant))
    elif isinstance(node, ast.keyword) and node.arg == "loc":
        yield from ast.walk(node.value)
    elif isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and _is_unread(node.func)):
        yield from ast.walk(node)
    elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
        yield from _plain_constants(node.annotation)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield from _plain_constants(node.returns)


def _plain_constants(annotation: ast.AST) -> Iterator[ast.AST]:
    return (part for part in ast.walk(annotation) if isinstance(part, ast.Constant))


def _is_unread(called: ast.expr) -> bool:
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    owner = getattr(called.value, "id", "") if isinstance(called, ast.Attribute) else ""
    return owner == "re" or "log" in owner.lower() or name in UNREAD or (name[:1].isupper() and name in dir(builtins))
