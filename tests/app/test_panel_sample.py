from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.data.base import TRAIN
from ae_core.latent.plane import plane_grid
from ae_core.latent.samplers.base import samplers
from app.panels.sample import SamplePanel
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp) -> SamplePanel:
    return bring_up(SamplePanel)


def drawn(panel: SamplePanel, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy and panel.grid.total > 0)
    assert panel.grid.samples is not None
    return panel.grid.samples


def training_codes(panel: SamplePanel) -> np.ndarray:
    workspace = panel.session.workspace
    assert workspace.dataset is not None
    return workspace.frames[-1].codes[workspace.dataset.split[workspace.preview_ids] == TRAIN]


@pytest.mark.parametrize(("name", "sampler"), [("vanilla", "gaussian"), ("variational", "normal")])
def test_it_draws_from_what_suits_the_model(panel: SamplePanel, qtbot: QtBot, name: str, sampler: str) -> None:
    load(panel.session, latent_dim=3, name=name)
    codes = samplers.create(sampler).draw(64, training_codes(panel), 1.0, 0)
    np.testing.assert_allclose(drawn(panel, qtbot), seen_by(panel.session).decode(codes), rtol=1e-4, atol=1e-5)
    assert panel.chooser.box.currentData() == sampler


def test_a_model_without_prior_says_so_and_says_what_was_fitted(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="vanilla")
    drawn(panel, qtbot)
    assert "no prior" in panel.notice.text()
    assert "32 of 48" in panel.notice.text()


def test_a_model_with_its_prior_needs_no_notice(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    drawn(panel, qtbot)
    assert panel.notice.text() == ""


def test_redrawing_takes_the_next_seed_and_an_old_seed_draws_the_same(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3)
    first = drawn(panel, qtbot)
    panel.amounts.redraw.click()
    assert panel.amounts.seed.value() == 1
    assert not np.array_equal(drawn(panel, qtbot), first)
    panel.amounts.seed.setValue(0)
    np.testing.assert_array_equal(drawn(panel, qtbot), first)


def test_no_temperature_draws_the_mean(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3)
    drawn(panel, qtbot)
    panel.amounts.n.setValue(5)
    panel.amounts.temperature.setValue(0.0)
    wanted = seen_by(panel.session).decode(training_codes(panel).mean(axis=0, keepdims=True))
    np.testing.assert_allclose(drawn(panel, qtbot), np.repeat(wanted, 5, axis=0), rtol=1e-3, atol=1e-4)


def test_a_chosen_sampler_stays_while_the_model_learns(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, name="variational")
    panel.chooser.box.setCurrentIndex(panel.chooser.box.findData("gaussian"))
    panel.session.update_workspace(frames=panel.session.workspace.frames[:1])
    drawn(panel, qtbot)
    assert panel.chooser.box.currentData() == "gaussian"


def test_only_two_numbers_have_a_plane(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3)
    assert not panel.what.isVisible()
    load(panel.session, latent_dim=2)
    assert panel.what.isVisible()
    drawn(panel, qtbot)
    panel.what.setCurrentIndex(1)
    panel.what.activated.emit(1)
    found = drawn(panel, qtbot)
    side = round(len(found) ** 0.5)
    wanted = seen_by(panel.session).decode(plane_grid(training_codes(panel), side))
    np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-5)
    assert not panel.chooser.box.isEnabled()


def test_rows_of_a_table_are_drawn_too(panel: SamplePanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=3, table=True)
    assert drawn(panel, qtbot).shape == (64, 6)
    assert panel.grid.shown == 64
