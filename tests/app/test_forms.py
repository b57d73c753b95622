from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ae_core.errors import SpecError
from ae_core.registry import Registry
from ae_core.spec import Slot, Spec, knob, leaves, read_spec, value_at
from app.forms import Form
from app.forms.editors import Choice
from app.forms.outline import Check, Heading, outline
from app.forms.text import read, shown, stepped


class Shape(Spec):
    pass


shapes: Registry[Shape] = Registry("shape", __name__)
shapes._discovered = True


@shapes.register("round", "A round one")
class Round(Shape):
    """Without corners."""

    radius: float = knob(1.0, "How large; usually 1.", gt=0, live=True)
    colour: str = knob("red", "Its colour.")


@shapes.register("square")
class Square(Shape):
    """With corners."""

    side: int = knob(2, "How wide; usually 1 to 9.", ge=1, le=9)
    colour: str = knob("blue", "Its colour.")


class Inner(Spec):
    rate: float = knob(1e-3, "The rate; usually 1e-4 to 1e-2.", gt=0, live=True)


class Whole(Spec):
    """One of every kind of setting."""

    count: int = knob(3, "How many.", title="Number", ge=1, le=10)
    maybe: int | None = knob(None, "How many, if any.", ge=0)
    on: bool = knob(False, "Whether.")
    mode: Literal["a", "b"] = knob("a", "Which.")
    channels: Literal[1, 3] = knob(1, "How many channels.")
    sizes: tuple[int, ...] = knob((4, 2), "How wide.")
    names: tuple[str, ...] = knob(("auto", "mixture"), "Which ones.")
    path: str = knob("", "Where.")
    shape: Annotated[Shape, Slot(shapes)] = knob("round", "The main shape.")
    extras: dict[str, Annotated[Shape, Slot(shapes)]] = knob({}, "More shapes.")
    inner: Inner = knob(Inner(), "What is inside.")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(Whole(), name_prefix="x.")
    qtbot.addWidget(made)
    made.show()
    return made


def field(form: QWidget, path: str) -> Any:
    found = form.findChild(QWidget, f"x.{path}")
    assert found is not None, path
    return found


def line(form: Form, path: str) -> QLineEdit:
    widget = field(form, path)
    return widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)


def write(qtbot: QtBot, form: Form, path: str, text: str) -> None:
    line(form, path).selectAll()
    qtbot.keyClicks(line(form, path), text) if text else qtbot.keyClick(line(form, path), Qt.Key.Key_Delete)
    qtbot.keyClick(line(form, path), Qt.Key.Key_Return)


def pick(form: Form, path: str, value: Any) -> None:
    box = field(form, path)
    assert isinstance(box, Choice)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def problems(form: Form) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.property("role") == "bad" and label.text()]


def test_every_leaf_has_one_field_with_name_help_and_buddy(form: Form) -> None:
    for leaf in leaves(form.spec):
        widget = field(form, leaf.path)
        assert widget.accessibleName() == leaf.title
        assert leaf.help in widget.toolTip()
    names = [one.objectName() for one in form.findChildren(QWidget) if one.objectName().startswith("x.")]
    assert len(names) == len(set(names))


def test_what_is_typed_becomes_the_spec(form: Form, qtbot: QtBot) -> None:
    write(qtbot, form, "count", "7")
    write(qtbot, form, "maybe", "5")
    write(qtbot, form, "sizes", "8, 4 2")
    write(qtbot, form, "shape.radius", "2.5e-3")
    write(qtbot, form, "path", "/data")
    field(form, "on").click()
    pick(form, "mode", "b")
    pick(form, "channels", 3)
    expected = Whole(
        channels=3, count=7, maybe=5, sizes=(8, 4, 2), shape=Round(radius=0.0025), path="/data", on=True, mode="b"
    )
    assert form.spec == expected
    assert read_spec(Whole, json.loads(expected.model_dump_json())) == form.spec


def test_an_empty_field_of_a_setting_that_may_be_none_is_none(form: Form, qtbot: QtBot) -> None:
    write(qtbot, form, "maybe", "5")
    write(qtbot, form, "maybe", "")
    assert value_at(form.spec, "maybe") is None


@pytest.mark.parametrize(("path", "text"), [("count", "11"), ("count", "0"), ("count", "many"), ("sizes", "4, x")])
def test_what_cannot_be_used_is_said_under_the_field_and_leaves_the_spec_alone(
    form: Form, qtbot: QtBot, path: str, text: str
) -> None:
    before = form.spec
    write(qtbot, form, path, text)
    assert form.spec is before
    assert len(problems(form)) == 1
    assert form.problem() == problems(form)[0]
    write(qtbot, form, path, "4")
    assert problems(form) == []
    assert form.problem() == ""


def test_typing_warns_at_once_but_changes_nothing_before_enter(form: Form, qtbot: QtBot) -> None:
    line(form, "count").selectAll()
    with qtbot.assertNotEmitted(form.changed), qtbot.waitSignal(form.problem_changed):
        qtbot.keyClicks(line(form, "count"), "99")
    assert form.problem()


def test_commit_takes_over_what_was_not_finished(form: Form, qtbot: QtBot) -> None:
    line(form, "count").selectAll()
    qtbot.keyClicks(line(form, "count"), "8")
    form.commit()
    assert value_at(form.spec, "count") == 8


def test_another_entry_brings_its_own_fields_and_takes_the_others_away(form: Form, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.changed) as signal:
        pick(form, "shape", "square")
    assert signal.args[0].shape == Square()
    assert field(form, "shape.side").text() == "2"
    assert [row for row in form.findChildren(QWidget, "x.shape.radius") if row.isVisible()] == []


def test_entries_of_a_dictionary_are_added_and_removed_by_their_boxes(form: Form, qtbot: QtBot) -> None:
    field(form, "extras.square").click()
    write(qtbot, form, "extras.square.side", "5")
    assert value_at(form.spec, "extras") == {"square": Square(side=5)}
    field(form, "extras.square").click()
    assert value_at(form.spec, "extras") == {}


def test_a_spec_from_elsewhere_is_shown_without_a_signal(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.set_spec(Whole(count=9, shape=Square(side=3), extras={"round": Round()}))
    assert field(form, "count").text() == "9"
    assert field(form, "shape.side").text() == "3"
    assert field(form, "extras.round").isChecked()


def test_while_training_only_live_settings_can_be_changed(form: Form, qtbot: QtBot) -> None:
    form.set_live_only(True)
    enabled = {leaf.path for leaf in leaves(form.spec) if field(form, leaf.path).isEnabled()}
    assert enabled == {leaf.path for leaf in leaves(form.spec) if leaf.live} == {"shape.radius", "inner.rate"}
    assert not any(box.isEnabled() for box in form.findChildren(QCheckBox))
    write(qtbot, form, "inner.rate", "0.01")
    assert value_at(form.spec, "inner.rate") == 0.01


def test_arrow_keys_go_through_round_numbers_within_the_bounds(form: Form, qtbot: QtBot) -> None:
    for _ in range(12):
        qtbot.keyClick(line(form, "count"), Qt.Key.Key_Up)
    assert value_at(form.spec, "count") == 10
    qtbot.keyClick(line(form, "inner.rate"), Qt.Key.Key_Down)
    assert value_at(form.spec, "inner.rate") == 5e-4


def test_a_part_of_a_spec_makes_a_form_of_its_own(qtbot: QtBot) -> None:
    form = Form(Whole(), under="inner", name_prefix="x.")
    qtbot.addWidget(form)
    assert [row.path for row in outline(Whole(), "inner") if not isinstance(row, Heading)] == ["inner.rate"]
    write(qtbot, form, "inner.rate", "0.5")
    assert form.spec == Whole(inner=Inner(rate=0.5))


def test_the_outline_names_groups_and_offers_every_entry_of_a_dictionary() -> None:
    rows = list(outline(Whole(extras={"round": Round()})))
    assert [row.path for row in rows if isinstance(row, Heading)] == ["extras", "inner"]
    assert [(row.path, row.on) for row in rows if isinstance(row, Check)] == [
        ("extras.round", True),
        ("extras.square", False),
    ]


@given(st.floats(allow_nan=False, allow_infinity=False, width=32), st.integers(), st.lists(st.integers(0, 99)))
def test_what_is_shown_reads_back(number: float, whole: int, sizes: list[int]) -> None:
    by_path = {leaf.path: leaf for leaf in leaves(Whole())}
    assert read(by_path["inner.rate"], shown(number)) == pytest.approx(number, rel=1e-9)
    assert read(by_path["count"], shown(whole)) == whole
    assert read(by_path["sizes"], shown(tuple(sizes))) == tuple(sizes)


@pytest.mark.parametrize("typed", ["auto, mixture", " auto,mixture ,", "auto,  mixture"])
def test_names_with_commas_between_them_are_read(typed: str) -> None:
    leaf = next(leaf for leaf in leaves(Whole()) if leaf.path == "names")
    assert read(leaf, typed) == ("auto", "mixture")


def test_a_home_sign_in_a_path_is_read_as_the_home() -> None:
    class Place(Spec):
        place: Path = knob(Path(), "Where.")

    assert read(next(iter(leaves(Place()))), "~/x") == Path.home() / "x"


@pytest.mark.parametrize(
    ("value", "up", "down"), [(1.0, 2.0, 0.5), (0.001, 0.002, 0.0005), (0.003, 0.005, 0.002), (0.5, 1.0, 0.2)]
)
def test_steps_go_along_one_two_five(value: float, up: float, down: float) -> None:
    assert stepped(value, 1, whole=False) == pytest.approx(up)
    assert stepped(value, -1, whole=False) == pytest.approx(down)


def test_a_dictionary_without_a_registry_is_a_mistake_of_the_spec() -> None:
    class Loose(Spec):
        things: dict[str, int] = knob({}, "Anything.")

    with pytest.raises(TypeError, match="registry"):
        list(outline(Loose()))


def test_words_that_are_no_number_are_refused_with_an_example() -> None:
    leaf = next(leaf for leaf in leaves(Inner()))
    with pytest.raises(SpecError, match=r"0\.001"):
        read(leaf, "fast")
