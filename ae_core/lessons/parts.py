"""The parts of a lesson's file: its head and its pages, each with its text, its blocks and the lines they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ae_core.errors import UserError

FENCE = "```"
KINDS = ("lesson", "page")
MOST_BYTES = 200_000
MOST_IN_BLOCK = 20_000  # letters


class LessonError(UserError):
    """A lesson's file is broken; the message says in which line and field, and what was expected."""


@dataclass(frozen=True)
class Block:
    """TOML of one kind. line : of its first line in the file."""

    kind: str
    line: int
    source: str


@dataclass
class Part:
    """title, line : of its heading. text : with the number of each line in the file; without its blocks."""

    title: str
    line: int
    text: list[tuple[int, str]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    @property
    def markdown(self) -> str:
        """Its text as one piece."""
        return "\n".join(line for _, line in self.text).strip()


@dataclass(frozen=True)
class Place:
    """Where in a file something is wrong. page : the title, "" for the head."""

    path: Path
    page: str = ""

    def error(self, line: int, problem: str, field: str = "") -> LessonError:
        """The sentence that says it."""
        page = f', page "{self.page}"' if self.page else ""
        about = f"field {field}: " if field else ""
        return LessonError(f"{self.path.parent.name}/{self.path.name} line {line}{page}: {about}{problem}")


def read_text(path: Path) -> str:
    """A small text file as it is. Raises LessonError."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise Place(path).error(1, f"it cannot be read ({problem.strerror})") from None
    if len(content) > MOST_BYTES:
        raise Place(path).error(1, f"it has more than the {MOST_BYTES:,} bytes that a lesson may have")
    before, nul, _ = content.partition(b"\0")
    if nul:
        raise Place(path).error(before.count(b"\n") + 1, "it is not text (it has a byte of zero)")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        raise Place(path).error(line, "it is not UTF-8; save it with that encoding") from None


def parts_of(path: Path, text: str) -> list[Part]:
    """The head, whose title is the lesson's, and a part for each page. Raises LessonError."""
    lines = list(enumerate(text.splitlines(), start=1))
    first = next(((number, line) for number, line in lines if line.strip()), (1, ""))
    if not first[1].startswith("# "):
        raise Place(path).error(first[0], 'a lesson begins with its title, a line such as "# What a code is"')
    parts = [Part(first[1][2:].strip(), first[0])]
    rest = iter(lines[first[0] :])
    for number, line in rest:
        if line.startswith("## "):
            parts.append(Part(line[3:].strip(), number))
        elif line.startswith(FENCE):
            _take_fence(path, parts[-1], number, line, rest)
        else:
            parts[-1].text.append((number, line))
    return parts


def _take_fence(path: Path, part: Part, number: int, line: str, rest: Iterator[tuple[int, str]]) -> None:
    """A block of ours, or one that is shown as it stands."""
    kind, inner, closed = line[len(FENCE) :].strip(), [], False
    for at, one in rest:
        if one.startswith(FENCE):
            closed = one.strip() == FENCE
            break
        inner.append((at, one))
    if not closed:
        raise Place(path).error(number, f"the block that begins here does not end; close it with {FENCE}")
    if kind not in KINDS:
        part.text += [(number, line), *inner, (number, FENCE)]
        return
    source = "\n".join(one for _, one in inner)
    if len(source) > MOST_IN_BLOCK:
        raise Place(path).error(number, f"this block has more than {MOST_IN_BLOCK:,} letters")
    part.blocks.append(Block(kind, number + 1, source))
