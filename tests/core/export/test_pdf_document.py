"""Pages of a PDF: nothing runs over an edge, nothing is lost between pages."""

from __future__ import annotations

import io
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from matplotlib import rc_context

from ae_core.export.document import Document, Folded, Heading, Lines, Part, Points, Table, Words, figure
from ae_core.export.pdf_document import as_pdf
from ae_core.export.pdf_pages import BOTTOM, LEFT, PAGE, WIDE, Pages, broken, width_of
from tests.core.export.pdf_words import lines_in, pages_in

WORDS = some.text(some.sampled_from("abcé (x) $_^{}\\ \n"), max_size=200)


def words_in(content: bytes) -> str:
    return " ".join(lines_in(content))


def written(*parts: Part) -> bytes:
    with rc_context({"pdf.compression": 0}):
        return as_pdf(Document("A title", "about it", parts))


@settings(max_examples=60, deadline=None)
@given(WORDS, some.floats(0.3, 6))
def test_a_broken_text_fits_and_has_the_same_letters(text: str, width: float) -> None:
    lines = broken(text, 10, width)
    assert all(width_of(line, 10) <= width or len(line.strip()) == 1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_every_line_of_a_long_text_is_on_some_page() -> None:
    lines = [f"line-{number}" for number in range(400)]
    content = written(Heading("Many"), Lines("\n".join(lines)))
    assert pages_in(content) > 2
    said = words_in(content).split()
    assert [word for word in said if word.startswith("line-")] == lines


def test_a_long_table_goes_on_with_its_head_on_every_page() -> None:
    table = Table({"name": [f"row-{number}" for number in range(150)], "value": list(range(150))})
    content = written(table)
    said = words_in(content)
    assert [word for word in said.split() if word.startswith("row-")] == [f"row-{number}" for number in range(150)]
    assert said.split().count("name") == pages_in(content) > 1


def test_signs_of_formulas_and_markup_stay_what_they_are() -> None:
    said = words_in(written(Words("a $x_1$ <b> {y} ^2"), Points(("<i>one</i>",))))
    assert "a $x_1$ <b> {y} ^2" in said
    assert "<i>one</i>" in said


def test_what_is_folded_on_a_screen_is_written_out() -> None:
    assert "inside it" in words_in(written(Folded("spec.json", (Lines("inside it"),))))


def test_nothing_is_put_outside_of_the_margins(monkeypatch: pytest.MonkeyPatch) -> None:
    put, places = Pages.put, []

    def noted(pages: Pages, text: str, x: float, y: float, size: float, *args: object, **kind: bool) -> None:
        places.append((text, x, y, size, kind, args))
        put(pages, text, x, y, size, *args, **kind)  # type: ignore[arg-type]

    monkeypatch.setattr(Pages, "put", noted)
    wide = Table({f"a column with a long name {place}": ["some words in a cell"] * 40 for place in range(9)})
    picture = figure(np.zeros((3000, 2000, 3), np.uint8), "a caption")
    written(Heading("One"), Words("word " * 900), wide, Heading("Two"), picture, Heading("Three"))
    for text, x, y, size, kind, args in places:
        if text.isdecimal() and y < BOTTOM:
            continue  # the number of the page
        width = width_of(text, size, kind.get("bold", False), kind.get("mono", False))
        left = x - width if "right" in args else x
        assert left >= LEFT - 0.02
        assert left + width <= LEFT + WIDE + 0.02
        assert BOTTOM - 0.05 <= y <= PAGE[1] - 0.5


def test_a_picture_is_embedded_pixel_by_pixel() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    content = written(figure(picture))
    assert re.search(rb"/Width 60\b", content)
    assert re.search(rb"/Height 40\b", content)


def test_a_title_may_stand_alone() -> None:
    assert lines_in(written())[:2] == ["A title", "about it"]


def test_the_pages_of_an_empty_document_are_one() -> None:
    buffer = io.BytesIO()
    Pages(buffer, "nothing").close()
    assert pages_in(buffer.getvalue()) == 1
