"""A lesson from its file, strictly: whatever is unknown in it is refused with its line and field."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ae_core.errors import UserError
from ae_core.languages.files import in_language
from ae_core.lessons.fields import Path as FieldPath
from ae_core.lessons.fields import fields_of, read_fields, refused, wrong
from ae_core.lessons.lesson import Broken, Lesson, Page, Question
from ae_core.lessons.links import check_links
from ae_core.lessons.parts import Block, Part, Place, parts_of, read_text
from ae_core.registry import Registry
from ae_core.spec import Spec, knob


@dataclass(frozen=True)
class Vocabulary:
    """What a lesson may name. has_number : of a check, whether there is a number in it that can be asked for.

    panels, controls : by name. has_widget : whether there is, or can be, something with that object name. can_lock :
    whether it may be taken from whoever reads the lesson.
    """

    deeds: Registry[Any]
    checks: Registry[Any]
    panels: Sequence[str]
    controls: Collection[str]
    has_widget: Callable[[str], bool]
    can_lock: Callable[[str], bool]
    has_number: Callable[[Spec], bool]


class _Head(Spec):
    number: int = knob(99, "Its place in the list.", ge=0, le=999)
    minutes: int = knob(..., "How long it takes.", ge=1, le=240)
    about: str = knob(..., "One sentence.")
    sources: tuple[str, ...] = ()


class _Asked(Spec):
    text: str = knob(..., "What is asked.")
    hint: str = ""
    why: str = ""
    check: Any = None
    choices: tuple[str, ...] = ()
    right: str = ""
    reads: Any = None
    within: float = knob(0.0, "How near a typed number must be.", ge=0)


class _Page(Spec):
    do: tuple[Any, ...] = ()
    help: tuple[Any, ...] = ()
    ask: _Asked | None = None
    point: str = ""
    show: tuple[str, ...] | None = None
    lock: tuple[str, ...] = ()


def read_lesson(path: Path, vocabulary: Vocabulary) -> Lesson:
    """Raises LessonError."""
    place = Place(path)
    head, *pages = parts_of(path, read_text(path))
    block = _block(head, place, "lesson")
    if block is None:
        raise place.error(head.line, "below the title a block ```lesson says how long it takes and what it is about")
    about = read_fields(_Head, block, place, fields_of(block, place))
    check_links(head, place)
    if not pages:
        raise place.error(head.line, 'it has no page; a page begins with a line such as "## The first picture"')
    read = tuple(_PageReader(Place(path, part.title), part, vocabulary).read() for part in pages)
    return Lesson(path, head.title, about.number, about.minutes, about.about, about.sources, read)


Seen = tuple[int, int, Lesson]  # when the file was written, its bytes, and what is in it


def read_lessons(
    folders: Sequence[Path], vocabulary: Vocabulary, language: str = "en", known: dict[Path, Seen] | None = None
) -> list[Lesson | Broken]:
    """All lessons of some folders by number, the broken ones at the end.

    language : a lesson of the same name in the folder of that name within takes the place of the English one.
    known : the good ones of an earlier time, which are read again only where their file is another; taken up to date.
    """
    known = {} if known is None else known
    found: list[Lesson | Broken] = []
    for path in (path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.md"))):
        path = in_language(path, language)
        try:
            found.append(_read_once(path, vocabulary, known))
        except UserError as problem:
            found.append(Broken(path, str(problem)))
    return sorted(found, key=lambda one: one.number if isinstance(one, Lesson) else 1000)


def _read_once(path: Path, vocabulary: Vocabulary, known: dict[Path, Seen]) -> Lesson:
    stamp = _stamp(path)
    if (before := known.get(path)) is not None and before[:2] == stamp:
        return before[2]
    lesson = read_lesson(path, vocabulary)
    known[path] = (*stamp, lesson)
    return lesson


def _stamp(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError:
        return -1, -1
    return stat.st_mtime_ns, stat.st_size


def _block(part: Part, place: Place, kind: str) -> Block | None:
    for block in part.blocks:
        if block.kind != kind:
            raise place.error(block.line - 1, f"here stands a block {block.kind}, and only a block {kind} can")
    if len(part.blocks) > 1:
        raise place.error(part.blocks[1].line - 1, f"there is a block {kind} already")
    return part.blocks[0] if part.blocks else None


class _PageReader:
    """One page; its errors name it."""

    def __init__(self, place: Place, part: Part, vocabulary: Vocabulary) -> None:
        self._place, self._part, self._vocabulary = place, part, vocabulary
        self._context = {"panels": vocabulary.panels, "controls": vocabulary.controls}

    def read(self) -> Page:
        part, place = self._part, self._place
        if not part.title:
            raise place.error(part.line, "the page has no title")
        check_links(part, place)
        block = _block(part, place, "page")
        if block is None:
            return Page(part.title, part.markdown, part.line)
        self._block = block
        found = read_fields(_Page, block, place, fields_of(block, place))
        self._check_names(found)
        page = Page(
            part.title,
            part.markdown,
            part.line,
            self._entries("do", found.do),
            self._entries("help", found.help),
            None if found.ask is None else self._question(found.ask),
            found.point,
            found.show,
            found.lock,
        )
        if page.ask is not None and not page.ask.by_hand and not page.help:
            raise self._wrong(("ask",), 'a question about the window needs "help": what "Do it for me" does')
        if page.help and (page.ask is None or page.ask.by_hand):
            raise self._wrong(("help",), 'only a question with a "check" is helped with')
        return page

    def _wrong(self, path: FieldPath, problem: str) -> UserError:
        return wrong(self._block, self._place, path, problem)

    def _check_names(self, found: _Page) -> None:
        known = self._vocabulary
        for row, name in enumerate(found.show or ()):
            if name not in known.panels:
                raise self._wrong(("show", row), f"there is no panel {name!r} (known: {', '.join(known.panels)})")
        for path, name in ((("point",), found.point), *((("lock", row), name) for row, name in enumerate(found.lock))):
            if name and not known.has_widget(name):
                raise self._wrong(path, f"there is no widget {name!r}")
        for row, name in enumerate(found.lock):
            if not known.can_lock(name):
                raise self._wrong(("lock", row), f"{name} cannot be locked: a lesson must leave a way out")

    def _entries(self, field: str, found: Sequence[Any]) -> tuple[Spec, ...]:
        return tuple(self._entry(self._vocabulary.deeds, (field, row), one) for row, one in enumerate(found))

    def _entry(self, registry: Registry[Any], path: FieldPath, value: Any) -> Spec:
        """A deed or check from its name or from a table with its name and fields."""
        fields = {"name": value} if isinstance(value, str) else value
        if not isinstance(fields, Mapping) or not isinstance(fields.get("name"), str):
            raise self._wrong(path, f"a {registry.kind} is a name, or a table that has one")
        rest = {key: item for key, item in fields.items() if key != "name"}
        try:
            cls = registry.get(fields["name"])
        except UserError as problem:
            raise self._wrong(path, str(problem)) from None
        inner = {key: self._inner(registry, (*path, key), item) for key, item in rest.items() if key == "of"}
        try:
            made: Spec = cls.model_validate(rest | inner, context=self._context)
        except ValidationError as problem:
            raise refused(self._block, self._place, path, problem) from None
        return made

    def _inner(self, registry: Registry[Any], path: FieldPath, value: Any) -> tuple[Spec, ...]:
        """The entries that an entry is made of."""
        if not isinstance(value, list) or not value:
            raise self._wrong(path, f"a list of {registry.kind}s was expected")
        return tuple(self._entry(registry, (*path, row), one) for row, one in enumerate(value))

    def _question(self, asked: _Asked) -> Question:
        ways = [name for name in ("check", "choices", "reads") if getattr(asked, name)]
        if len(ways) != 1:
            raise self._wrong(("ask", *ways[1:2]), "a question has either check, or choices, or reads")
        if asked.choices and asked.right not in asked.choices:
            raise self._wrong(("ask", "right"), f"{asked.right!r} is none of the choices")
        checks = self._vocabulary.checks
        check = self._entry(checks, ("ask", "check"), asked.check) if asked.check else None
        reads = self._entry(checks, ("ask", "reads"), asked.reads) if asked.reads else None
        if reads is not None and not self._vocabulary.has_number(reads):
            raise self._wrong(("ask", "reads"), f"there is no number in the check {reads.name!r}")
        if reads is not None and not asked.within:
            raise self._wrong(("ask", "within"), "it says how near a typed number must be, and is missing")
        return Question(
            asked.text, asked.hint, asked.why, check, asked.choices, asked.right, reads, float(asked.within)
        )
