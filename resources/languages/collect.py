"""Looks for the texts of the window and brings the files of all languages up to them.

    python resources/languages/collect.py

Every panel, menu and form is shown once, in English, and each text that meets a widget is taken down. One that stands
in the source as it is becomes an entry; so does the pattern of one that is made there (f"{n} of {m}" becomes "%1 of
%2"). What is neither is data. Translations that are there stay; what the source has no more goes.
"""

from __future__ import annotations

import ast
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ae_core.languages.catalogue import BETWEEN, JOINTS, PAUSE, PLACE, Pattern  # noqa: E402
from ae_core.languages.files import ENGLISH, FOLDER, NAMES, read_translations, translations_text  # noqa: E402

LEAST = 3  # letters of a word that there must be
JOINING = frozenset(
    {"above", "and", "means", "than", "with"}
)  # words that alone make no pattern: any text could fit it


def written(folder: Path) -> Iterator[str]:
    """Every text in the source below a folder; patterns with %1, %2, ..."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield from parts(pattern(node))
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                yield node.target.id.replace("_", " ").capitalize()  # as the forms call a setting without a title


def pattern(node: ast.JoinedStr) -> str:
    """An f-string with numbered places."""
    places = iter(range(1, 100))
    return "".join(one.value if isinstance(one, ast.Constant) else f"%{next(places)}" for one in node.values)


def parts(text: str) -> Iterator[str]:
    """A pattern and what stands between its joints, each also without a place at its end, which may be empty."""
    whole = BETWEEN.split(text)
    for part in {*whole, *(part for one in whole for part in one.split(PAUSE))}:
        yield numbered(part)
        if part[-2:-1] == "%":
            yield numbered(part[:-2])


def numbered(text: str) -> str:
    """With its places numbered from 1."""
    numbers = count(1)
    return PLACE.sub(lambda _: f"%{next(numbers)}", text)


def has_words(text: str) -> bool:
    """Whether there is anything to translate."""
    letters = "".join(letter if letter.isalpha() else " " for letter in PLACE.sub(" ", text))
    joining = JOINING if PLACE.search(text) else frozenset()
    return any(len(word) >= LEAST and word not in joining for word in letters.split())


class Sources:
    """What of the texts that were seen is to be translated. known : all texts of the source."""

    def __init__(self, known: set[str]) -> None:
        self._known = known
        shapes = [text for text in known if PLACE.search(text) and "%10" not in text and has_words(text)]
        self._patterns = [(Pattern(text), text) for text in sorted(shapes, key=lambda one: -len(PLACE.sub("", one)))]
        self.found: set[str] = set()

    def take(self, text: str) -> None:
        """A text as it was seen."""
        if not has_words(text):
            return
        joint = next((joint for joint in JOINTS if joint in text), None)
        if text in self._known:
            self.found.add(text)
        elif not self._take_pattern(text) and joint is not None:
            for part in text.split(joint):
                self.take(part)

    def _take_pattern(self, text: str) -> bool:
        """Whether there is one that fits."""
        for shape, source in self._patterns:
            parts = shape.match(text)
            if parts is not None:
                self.found.add(source)
                for part in parts:
                    if part in self._known:
                        self.take(part)
                return True
        return False


def main() -> None:
    """Write the files."""
    from resources.languages.seen import texts_of_the_window
    from resources.languages.told import told

    with tempfile.TemporaryDirectory() as home:
        seen = texts_of_the_window(Path(home))
    known = {text for folder in ("app", "ae_core") for text in written(ROOT / folder)}
    sources = Sources(known)
    for text in seen:
        sources.take(text)
    print(f"{len(seen)} texts seen")
    for language in sorted(NAMES.keys() - {ENGLISH}):
        path = FOLDER / f"{language}.ts"
        before = read_translations(path) if path.exists() else {}
        found = sources.found | dict(told()).keys() | (before.keys() & known)  # what was seen once is shown at times
        path.write_text(translations_text(language, {text: before.get(text, "") for text in found}), "utf-8")
        print(f"{language}: {sum(text in before for text in found)} of {len(found)} translated")


if __name__ == "__main__":
    main()
    os._exit(0)  # the window's threads need not be waited for
