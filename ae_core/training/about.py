"""What somebody has written on a run: a name of their own, tags, and a note; about.json in its folder."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from ae_core.errors import RunError
from ae_core.storage import read_json, write_json

FILE, FORMAT = "about.json", 1
LONGEST_NAME, LONGEST_NOTE, MOST_TAGS = 120, 4000, 20


@dataclass(frozen=True)
class About:
    """name : shown in place of the folder's, empty for that. tags : words to find it by, in the order of writing, each
    cut to LONGEST_NAME letters.
    """

    name: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "tags", tuple(tag[:LONGEST_NAME] for tag in self.tags))


def read_about(run: Path) -> About:
    """What is written on a run, nothing where there is no such file. Raises RunError that names file and field."""
    path = run / FILE
    if not path.exists():
        return About()
    found = read_json(path)
    if found.get("format") != FORMAT:
        raise RunError(f"{path}: format {found.get('format')!r} is not known; {FORMAT} was expected")
    name, tags, note = found.get("name", ""), found.get("tags", []), found.get("note", "")
    for field, value, most in (("name", name, LONGEST_NAME), ("note", note, LONGEST_NOTE)):
        if not isinstance(value, str) or len(value) > most:
            raise RunError(f"{path}: {field} should be a text of at most {most} letters")
    if not isinstance(tags, list) or len(tags) > MOST_TAGS or not all(isinstance(tag, str) for tag in tags):
        raise RunError(f"{path}: tags should be a list of at most {MOST_TAGS} texts")
    return About(name, tuple(tags), note)


def write_about(run: Path, about: About) -> None:
    """Replace it; one that says nothing is removed. Raises RunError for too long texts and unwritable folders."""
    if len(about.name) > LONGEST_NAME or len(about.note) > LONGEST_NOTE or len(about.tags) > MOST_TAGS:
        raise RunError(f"A name has at most {LONGEST_NAME} letters, a note {LONGEST_NOTE}, and a run {MOST_TAGS} tags.")
    try:
        if about == About():
            (run / FILE).unlink(missing_ok=True)
        else:
            write_json(run / FILE, {"format": FORMAT, **asdict(about)})
    except OSError as problem:
        raise RunError(f"{run / FILE}: cannot be written ({problem.strerror})") from None


def replace_about(run: Path, about: About, found: About | None = None) -> About:
    """Write on a run; what was written on it until now. found : what that has to be, or nothing is written.

    Raises RunError where it is something else, and where the run has gone; see also write_about.
    """
    if not run.is_dir():
        raise RunError(f"{run.name} is not there any more")
    before = read_about(run)
    if found is not None and before != found:
        raise RunError(f"What is written on {run.name} was changed elsewhere meanwhile, and stays as it is")
    if before != about:
        write_about(run, about)
    return before


def tags_of(text: str) -> tuple[str, ...]:
    """The tags of a line with commas between them, each once."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := " ".join(part.split()))))
