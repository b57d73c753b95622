"""Every law of the family has a test that names it, and every published bug that applies has one injected."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LAWS = [
    f"{letter}{number}"
    for letter, count in {"V": 10, "D": 6, "S": 5, "B": 14, "C": 6, "A": 6, "R": 7, "L": 8}.items()
    for number in range(1, count + 1)
] + ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10"]  # of metrics, those whose subject is here
BUGS = range(1, 17)


def functions() -> list[ast.FunctionDef]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in TESTS.rglob("test_*.py")]
    return [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


SAID = {node.name: ast.get_docstring(node) or "" for node in functions()}


@pytest.mark.parametrize("law", LAWS)
def test_a_law_has_a_test_that_names_it(law: str) -> None:
    named = [name for name, text in SAID.items() if name.startswith("test_") and re.search(rf"\b{law}\b", text)]
    assert named or any(name.startswith(f"test_{law.lower()}_") for name in SAID)


@pytest.mark.parametrize("bug", BUGS)
def test_a_published_bug_is_injected(bug: int) -> None:
    assert any(re.search(rf"#{bug}\b", text) for text in SAID.values())
