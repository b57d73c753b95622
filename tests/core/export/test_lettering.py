"""Letters and numbers of drawn figures."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.figure import Figure

from ae_core.export import lettering
from ae_core.export.axes import make_logarithmic, plain
from ae_core.export.charts import Bars, Chart, Line, Matrix, Ranges, page
from ae_core.export.document import Document, Heading, Lines, Table, Words
from ae_core.export.lettering import MISSING, font, foreign, length, lettered, pieces, plain_word
from ae_core.export.pdf_document import as_pdf
from ae_core.export.strips import Strip, strips


@pytest.mark.parametrize("sign", "éäßøñ²±—…Δβ≤→")
def test_letters_with_accents_and_signs_are_drawn(sign: str) -> None:
    """A font that lacks one draws the box that stands for all of those."""
    assert bytes(font(20).getmask(sign)) != bytes(font(20).getmask("\uffff"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.2, "0.2"), (0.0005, "0.0005"), (3.0, "3"), (1e4, "10,000"), (0.0, "0"),
        (1e-5, "$10^{-5}$"), (2e-6, r"$2 \times 10^{-6}$"), (3e8, r"$3 \times 10^{8}$"),
    ],
)  # fmt: skip
def test_numbers_are_told_as_they_are_spoken(value: float, told: str) -> None:
    assert plain(value) == told


def names_of(low: float, high: float) -> list[str]:
    axes = Figure().add_subplot()
    axes.set_ylim(low, high)
    make_logarithmic(axes.yaxis)
    axes.figure.draw_without_rendering()
    ticks = [*axes.yaxis.get_major_ticks(), *axes.yaxis.get_minor_ticks()]
    return [text for tick in ticks if (text := tick.label1.get_text())]


@pytest.mark.parametrize(("low", "high"), [(0.02, 0.7), (3.0, 9.0), (0.0005, 40.0)])
def test_a_logarithmic_axis_has_plain_numbers(low: float, high: float) -> None:
    names = names_of(low, high)
    assert len(names) > 2
    assert not any("e" in name or "$" in name for name in names)


def test_few_places_are_all_named() -> None:
    axes = Figure().add_subplot()
    axes.plot([1, 2, 32], [1, 2, 3])
    make_logarithmic(axes.xaxis, (1.0, 2.0, 32.0))
    axes.figure.draw_without_rendering()
    np.testing.assert_array_equal(axes.get_xticks(), [1, 2, 32])
    assert [text.get_text() for text in axes.get_xticklabels()] == ["1", "2", "32"]


def test_names_of_places_do_not_lie_over_each_other() -> None:
    axes = Figure(figsize=(6, 4.4)).add_subplot()
    axes.plot([10, 100, 1000, 1439], [1, 2, 3, 4])
    make_logarithmic(axes.xaxis, (10.0, 100.0, 1000.0, 1439.0))
    np.testing.assert_array_equal(axes.get_xticks(), [10, 100, 1439])


HARD = ("cost $a_{b$", "$\\bad$", r"a \$ b $", "_hidden", "$", "\x00\x07", "名前", "\U0001f4a1", "\udc80", "__", "")


@pytest.mark.parametrize("name", [name for name in HARD if name])
def test_a_name_is_no_formula_and_stands_in_the_legend(name: str) -> None:
    with lettered():
        axes = Figure().add_subplot()
        axes.plot([1, 2], [1, 2], label=plain_word(name))
        axes.set_title(plain_word(name))
        legend = axes.legend()
        axes.figure.draw_without_rendering()
    assert len(legend.get_texts()) == 1


@pytest.mark.parametrize("name", HARD)
def test_every_part_of_a_chart_can_be_called_so(name: str) -> None:
    x = np.arange(3.0)
    lines = [Line(name, x, x), Line("other", x, x + 1), Bars(name, x, np.arange(4.0))]
    ranges = Ranges([name, "b"], x[:2], x[:2], x[:2], [True, False])
    matrix = Matrix(np.eye(2), [name, "b"], [name, "b"], name)
    chart = Chart(name, name, name, lines, name, rules=[(1.0, name)], level=(1.0, name), diagonal=name)
    drawn = page([chart, Chart(name, "x", "y", [ranges]), Chart("", "x", "y", [matrix])], name)
    assert drawn.shape[2] == 3
    assert as_pdf(Document(name, name, (Words(name), Lines(name), Table({name: [name]}))))


@pytest.fixture(params=["as the system has it", "without"])
def other(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether there is a font with Chinese letters."""
    if request.param == "without":
        monkeypatch.setattr(lettering, "foreign", lambda: None)
        return False
    return foreign() is not None


def test_chinese_letters_are_drawn_by_a_font_of_the_system_or_have_a_mark(other: bool) -> None:
    parts = pieces("run 名前 1")
    if not other:
        assert parts == [(f"run {MISSING}{MISSING} 1", None)]
        return
    assert [(part, face is None) for part, face in parts] == [("run ", True), ("名前", False), (" 1", True)]
    face = parts[1][1]
    assert bytes(font(20, face).getmask("名")) != bytes(font(20, face).getmask("\uffff"))
    assert length("run 名前 1", 20) == pytest.approx(sum(font(20, one).getlength(part) for part, one in parts))


def test_a_name_in_chinese_is_in_every_picture_without_a_warning(other: bool, caplog: pytest.LogCaptureFixture) -> None:
    x = np.arange(3.0)
    charts = [page([Chart("", "", "", [Line(name, x, x), Line("b", x, x + 1)])], "") for name in ("名", "前")]
    rows = [strips([Strip(name, np.zeros((1, 8, 8, 3), np.uint8), "")], "") for name in ("名", "前")]
    for one, two in (charts, rows):
        assert np.array_equal(one, two) != other
    assert as_pdf(Document("名前", "名", (Heading("名"), Words("名前"), Lines("名"))))
    assert not caplog.records
