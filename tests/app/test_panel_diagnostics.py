from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.analysis.diagnostics.base import fitting
from ae_core.latent.codec import Codec
from ae_core.spec import replaced
from ae_core.training.folder import RunFolder
from ae_core.training.journal import Entry, append
from app.diagnosing.subject import settings_at, with_live_settings
from app.lanes import Lanes
from app.panels.diagnostics import DiagnosticsPanel
from app.pulse import Pulse
from app.selection import Selection
from app.session import Session
from app.training import TrainingDesk
from app.widgets.columns import Columns
from app.widgets.image_grid import ImageGrid
from app.widgets.plane import PlaneView, arrow_strokes
from tests.app.conftest import close
from tests.app.fake_training import images
from tests.app.small_model import BringUp, dataset, load, seen_by, show, spec


@pytest.fixture
def panel(bring_up: BringUp) -> DiagnosticsPanel:
    return bring_up(DiagnosticsPanel)


def heard(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.body_shown and not panel.lanes.inspect.busy and panel.wanted in panel.findings)


def choose(panel: DiagnosticsPanel, qtbot: QtBot, title: str) -> None:
    panel.list.setCurrentItem(panel.list.findItems(title, Qt.MatchFlag.MatchEndsWith)[0])
    heard(panel, qtbot)


def columns(panel: DiagnosticsPanel) -> Columns:
    return next(widget for widget in panel.stage.widgets if isinstance(widget, Columns))


def test_it_lists_what_fits_the_model_in_order(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    data = panel.session.workspace.dataset
    assert data is not None
    wanted = [entry.title for entry in fitting(spec(data, 3, "variational").model, data)]
    assert [panel.list.item(row).text().removeprefix("! ") for row in range(panel.list.count())] == wanted


@pytest.mark.parametrize("width", [420, 560, 900, 1300])
def test_its_numbers_have_room_to_be_read_in_a_panel_of_any_width(
    panel: DiagnosticsPanel, qtbot: QtBot, width: int
) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    panel.resize(width, 600)
    qtbot.waitUntil(lambda: panel.words.width() >= 150 and panel.words.height() >= 150)
    assert panel.stage.width() >= 150


def test_the_bars_are_the_kl_of_the_viewed_frame(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    live = columns(panel).values.copy()
    panel.session.update_view(frame=10)
    qtbot.waitUntil(lambda: not np.array_equal(columns(panel).values, live))
    assert columns(panel).values == pytest.approx(kl_of(seen_by(panel.session), panel), rel=1e-4)


def kl_of(codec: Codec, panel: DiagnosticsPanel) -> np.ndarray:
    from ae_core.analysis.diagnostics.base import Subject, diagnostics, samples_to_judge

    data = panel.session.workspace.dataset
    assert data is not None
    subject = Subject(codec.model, codec.spec, data, 1.0, samples_to_judge(data))
    return diagnostics.create("posterior").find(subject).views[0].values  # type: ignore[union-attr]


def test_every_number_has_its_meaning_as_a_tooltip_and_the_samples_behind_it(
    panel: DiagnosticsPanel, qtbot: QtBot
) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    assert panel.words.basis.text() == "validation, 12 samples"
    assert panel.words.numbers[0].endswith("nats/sample")
    assert all(cell.toolTip() for row in panel.words._cells for cell in row)


def test_a_collapse_is_warned_of_in_words_and_marked_in_the_list(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    frames = panel.session.workspace.frames
    for key, value in frames[-1].weights.items():  # type: ignore[union-attr]
        if key.startswith("bottleneck"):
            value[...] = 0
    heard(panel, qtbot)
    assert panel.words.warning.text().startswith("Warning: Posterior collapse")
    assert panel.list.item(0).text().startswith("! ")


def test_each_kind_of_view_is_drawn_by_its_widget(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    kinds: dict[str, list[type]] = {}
    for title in ("Rate and distortion", "Encoder Jacobian", "Units"):
        choose(panel, qtbot, title)
        kinds[title] = [type(widget) for widget in panel.stage.widgets]
    assert kinds["Rate and distortion"] == [PlaneView]
    assert kinds["Encoder Jacobian"] == kinds["Units"] == [Columns, ImageGrid]


def test_the_jacobian_is_that_of_the_selected_sample(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=2)
    heard(panel, qtbot)
    choose(panel, qtbot, "Encoder Jacobian")
    assert "select a point" in panel.words.basis.text()
    panel.session.update_view(selection=Selection.of([5]))
    qtbot.waitUntil(lambda: panel.words.basis.text().startswith("sample 5, "))


def test_nothing_is_computed_while_nobody_looks(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    pulse = Pulse(panel.session, [panel], ())
    panel.hide()
    load(panel.session, latent_dim=3, name="variational")
    panel.session.changed.disconnect()
    pulse.tick()
    assert panel.lanes.inspect.version is None
    panel._later.stop()
    panel.paint(panel.watches)
    panel._ask()
    assert not panel.lanes.inspect.busy
    panel.show()
    heard(panel, qtbot)


def test_another_run_forgets_what_the_last_one_showed(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    load(panel.session, latent_dim=2)
    qtbot.waitUntil(lambda: "posterior" not in panel.findings and panel.body_shown)
    panel.session.clear_run()
    assert not panel.body_shown


def test_arrow_keys_read_the_bars(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    view = columns(panel)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == view.described(1)
    assert view.described(1).startswith("z1: ")


def test_live_settings_follow_and_others_stay() -> None:
    model = spec(dataset(), 3, "variational").model
    steered = replaced(replaced(model, "regularisers.kl.beta", 4.0), "regularisers.kl.warm_up", 7.0)
    followed = with_live_settings(model, replaced(steered, "network.latent_dim", 9))
    assert followed == replaced(model, "regularisers.kl.beta", 4.0)
    vanilla = spec(dataset(), 3).model
    assert with_live_settings(model, vanilla) == model


def test_a_frame_of_the_past_is_judged_by_the_settings_of_its_time(
    panel: DiagnosticsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    load(panel.session, latent_dim=3, name="variational")  # frames of step 10 and 20, at the weight with which it began
    run, now = panel.session.workspace.run, panel.session.workspace.spec
    assert run is not None
    assert now is not None
    (tmp_path / "run").mkdir()
    for step, beta in ((4, 2.0), (10, 4.0)):
        append(RunFolder(tmp_path / "run").journal, Entry(step, "model.regularisers.kl.beta", beta))
    panel.session.update_workspace(
        run=replace(run, folder=tmp_path / "run", status="paused"),
        spec=replaced(now, "model.regularisers.kl.beta", 8.0),
    )
    heard(panel, qtbot)
    choose(panel, qtbot, "Effective beta")
    assert "beta = 8 " in panel.words.sentence.text()
    panel.session.update_view(frame=10)
    qtbot.waitUntil(lambda: "beta = 2 " in panel.words.sentence.text())
    panel.session.update_view(frame=None)
    qtbot.waitUntil(lambda: "beta = 8 " in panel.words.sentence.text())


def test_the_settings_at_a_step_have_the_changes_made_before_it(tmp_path: Path) -> None:
    started = spec(dataset(), 3, "variational")
    append(RunFolder(tmp_path).journal, Entry(4, "model.regularisers.kl.beta", 2.0))
    for step, beta in ((4, 1.0), (5, 2.0)):
        assert settings_at(started, tmp_path, step) == replaced(started.model, "regularisers.kl.beta", beta)


def test_an_arrow_has_a_shaft_and_two_halves_of_a_head() -> None:
    x, y = arrow_strokes(np.array([[0.0, 0.0]]), np.array([[1.0, 0.0]]))
    assert (x[:2].tolist(), y[:2].tolist()) == ([0.0, 1.0], [0.0, 0.0])
    assert (x[3], x[5]) == pytest.approx((x[3], x[3]))
    assert y[3] == pytest.approx(-y[5])


@pytest.fixture
def real_lanes(qtbot: QtBot) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    close(made, qtbot)


def test_a_small_vae_is_trained_and_its_bars_fill(
    session: Session, real_lanes: Lanes, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    panel, desk, data = DiagnosticsPanel(session, real_lanes), TrainingDesk(session, real_lanes, tmp_path), images(60)
    short = {"epochs": 4, "threads": 1, "device": "cpu"}
    session.update_workspace(spec=replaced(spec(data, 3, "variational"), "train", short), dataset=data)
    show(panel, qtbot, qapp)
    pulse = Pulse(session, [panel], (desk.pull,))
    with qtbot.waitSignal(desk.ended, timeout=30_000):
        desk.start()
    pulse.tick()
    heard(panel, qtbot)
    assert len(columns(panel).values) == 3
    assert (columns(panel).values > 0).all()


def many(qtbot: QtBot, width: int, count: int = 256) -> Columns:
    view = Columns()
    qtbot.addWidget(view)
    view.resize(width, 160)
    view.set_data(np.random.default_rng(0).random(count), tuple(f"z{place}" for place in range(count)), "nats")
    return view


def test_columns_too_narrow_to_be_told_apart_are_one_outline_in_falling_order(qtbot: QtBot) -> None:
    view = many(qtbot, 300)
    assert view.is_profile
    assert (np.diff(view.values[view.order]) <= 0).all()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == view.described(int(np.argmax(view.values)))
    picture = view.grab().toImage()
    ink, ground = picture.pixelColor(60, 130), picture.pixelColor(290, 40)
    assert ink != ground


def test_columns_with_room_stand_in_their_order(qtbot: QtBot) -> None:
    view = many(qtbot, 300, count=12)
    assert not view.is_profile
    assert view.order.tolist() == list(range(12))


@pytest.mark.parametrize(("width", "count"), [(300, 256), (300, 3), (240, 20), (160, 12)])
def test_no_label_of_a_column_is_cut_off_or_touches_the_next(qtbot: QtBot, width: int, count: int) -> None:
    view = many(qtbot, width, count)
    metrics = QFontMetrics(view.small_font())
    ends = [(left, left + metrics.horizontalAdvance(text)) for left, text in view.ticks()]
    assert ends[0][0] >= 0
    assert ends[-1][1] <= width
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_a_title_line_without_anything_takes_no_room(panel: DiagnosticsPanel) -> None:
    assert panel.title_line.sizeHint().height() >= 40
    panel.title_line.label.hide()
    assert panel.title_line.sizeHint().height() == 0


def test_pictures_have_the_width_below_the_columns(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    choose(panel, qtbot, "Units")
    plot, grid = panel.stage.widgets
    qtbot.waitUntil(lambda: grid.mapTo(panel, QPoint()).y() > plot.mapTo(panel, QPoint(0, plot.height())).y())
    assert grid.width() == plot.width() > 0.4 * panel.width()
    choose(panel, qtbot, "Rate and distortion")
    qtbot.waitUntil(lambda: panel.stage.widgets[0].height() > 0.8 * panel.stage.height())


def test_words_and_bars_stand_above_each_other_where_the_panel_is_narrow(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    character = panel.fontMetrics().averageCharWidth()
    for width, above in ((40, True), (120, False)):
        panel.resize(panel.list.width() + width * character, 600)
        qtbot.waitUntil(lambda above=above: (panel.words.geometry().bottom() < panel.stage.geometry().top()) is above)
        assert panel.words.width() >= 20 * character


def test_what_it_has_found_is_of_the_run_that_it_names(panel: DiagnosticsPanel, qtbot: QtBot) -> None:
    assert panel.judged is None
    load(panel.session, latent_dim=3, name="variational")
    heard(panel, qtbot)
    run = panel.session.workspace.run
    assert run is not None
    assert panel.judged == run.folder
