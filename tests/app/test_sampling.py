"""Samplers that are fitted: off the window's thread, to one epoch, and what can be seen of their way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import polars
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ae_core.errors import SpecError
from ae_core.latent.samplers import fitted
from ae_core.latent.samplers.diffusion import DiffusionSampler
from ae_core.latent.samplers.fitted import FittedSampler
from ae_core.latent.samplers.mixture import MixtureSampler
from app.decoded_save import Written
from app.panels.map import MapPanel
from app.panels.sample import SamplePanel
from app.sampling.drawing import UNFITTED
from app.workspace import Run
from tests.app.small_model import BringUp, frame, load, seen_by
from tests.core.small import run_spec, texts

QUICK = DiffusionSampler(training_steps=40, width=16, blocks=1, steps=10)


@pytest.fixture(autouse=True)
def no_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitted, "_FITS", {})


@pytest.fixture
def panel(bring_up: BringUp) -> SamplePanel:
    made = bring_up(SamplePanel)
    load(made.session, latent_dim=3, name="vanilla")
    return made


class Held:
    """Stops a fit after its first word until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.free = Event(), Event()
        prepare = FittedSampler.prepare

        def held(sampler: FittedSampler, codes: np.ndarray) -> Iterator[float]:
            for done in prepare(sampler, codes):
                self.reached.set()
                self.free.wait(10)
                yield done

        monkeypatch.setattr(FittedSampler, "prepare", held)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held(monkeypatch)
    yield made
    made.free.set()


def choose(panel: SamplePanel, name: str) -> None:
    panel.chooser.box.setCurrentIndex(panel.chooser.box.findData(name))
    panel.chooser.box.activated.emit(panel.chooser.box.currentIndex())
    if name == "diffusion":
        panel.chooser._keep(QUICK)


def fit(panel: SamplePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.fits.finished, timeout=20_000):
        panel.chooser.fit.click()


def drawn(panel: SamplePanel, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy and panel.grid.total > 0)
    assert panel.grid.samples is not None
    return panel.grid.samples


def test_what_must_be_fitted_shows_nothing_before_and_then_its_draws(panel: SamplePanel, qtbot: QtBot) -> None:
    drawn(panel, qtbot)
    choose(panel, "diffusion")
    assert panel.grid.total == 0
    assert panel.chooser.status.text() == "Not fitted yet: press Fit."
    assert not panel.chooser.trajectories.isEnabled()
    fit(panel, qtbot)
    codes = QUICK.draw(64, panel.drawing.codes(), 1.0, 0)
    np.testing.assert_allclose(drawn(panel, qtbot), seen_by(panel.session).decode(codes), rtol=1e-4, atol=1e-5)
    assert panel.chooser.status.text() == "Fitted to 32 training codes of epoch 2."
    assert panel.chooser.trajectories.isEnabled()


def test_while_it_is_fitted_the_model_answers_and_what_is_given_up_is_gone(
    panel: SamplePanel, qtbot: QtBot, held: Held
) -> None:
    choose(panel, "diffusion")
    panel.chooser.fit.click()
    qtbot.waitUntil(held.reached.is_set)
    panel.fits.work.look()
    assert panel.fits.progress.isVisible()
    assert not panel.chooser.fit.isEnabled()
    with qtbot.waitSignal(panel.lanes.inspect.answered, timeout=5000):
        panel.lanes.inspect.ask("test", lambda codec: codec.latent_dim)
    with qtbot.waitSignal(panel.fits.given_up) as given_up:
        panel.fits.progress.cancel.click()
        held.free.set()
    assert given_up.args == [""]
    assert not panel.fits.progress.isVisible()
    assert panel.chooser.fit.isEnabled()
    assert panel.chooser.status.text() == "Not fitted yet: press Fit."
    assert not QUICK.is_ready(panel.drawing.codes())


def test_a_fit_stays_with_its_epoch_while_the_model_learns(panel: SamplePanel, qtbot: QtBot) -> None:
    choose(panel, "diffusion")
    fit(panel, qtbot)
    drawn(panel, qtbot)
    last, codes = panel.session.workspace.frames[-1], panel.drawing.codes()
    moved = replace(last, step=30, epoch=3.0, codes=last.codes + 1)
    panel.session.update_workspace(frames=(*panel.session.workspace.frames, moved))
    assert panel.chooser.status.text().startswith("Fitted to the codes of epoch 2, but decoded by the model of epoch 3")
    assert not panel.fits.work.busy
    assert not panel.chooser.trajectories.isEnabled()
    wanted = seen_by(panel.session).decode(QUICK.draw(64, codes, 1.0, 0))
    np.testing.assert_allclose(drawn(panel, qtbot), wanted, rtol=1e-4, atol=1e-5)
    fit(panel, qtbot)
    assert panel.chooser.status.text() == "Fitted to 32 training codes of epoch 3."
    panel.session.update_view(frame=last.step)
    assert panel.chooser.status.text() == "Fitted to 32 training codes of epoch 2."


def test_frames_that_come_while_it_is_fitted_do_not_end_it_and_another_sampler_can_be_used(
    panel: SamplePanel, qtbot: QtBot, held: Held
) -> None:
    choose(panel, "diffusion")
    panel.chooser.fit.click()
    qtbot.waitUntil(held.reached.is_set)
    last = panel.session.workspace.frames[-1]
    moved = replace(last, step=30, epoch=3.0, codes=last.codes + 1)
    panel.session.update_workspace(frames=(*panel.session.workspace.frames, moved))
    choose(panel, "gaussian")
    assert len(drawn(panel, qtbot)) == 64
    assert panel.fits.work.busy
    with qtbot.waitSignal(panel.fits.finished):
        held.free.set()
    choose(panel, "diffusion")
    assert panel.chooser.status.text().startswith("Fitted to the codes of epoch 2")


def test_another_run_forgets_the_fit(panel: SamplePanel, qtbot: QtBot, held: Held) -> None:
    choose(panel, "diffusion")
    panel.chooser.fit.click()
    qtbot.waitUntil(held.reached.is_set)
    spec = panel.session.workspace.spec
    panel.session.update_workspace(run=Run(Path("another"), "done", spec))
    assert not panel.fits.work.busy
    assert not panel.fits.progress.isVisible()
    assert panel.chooser.name == "gaussian"
    held.free.set()


def test_other_settings_of_the_fit_ask_for_another_and_others_draw_at_once(panel: SamplePanel, qtbot: QtBot) -> None:
    choose(panel, "diffusion")
    fit(panel, qtbot)
    first = drawn(panel, qtbot)
    panel.chooser._keep(QUICK.model_copy(update={"method": "ddim"}))
    assert not np.array_equal(drawn(panel, qtbot), first)
    panel.chooser._keep(QUICK.model_copy(update={"width": 24}))
    assert panel.grid.total == 0
    assert panel.chooser.status.text() == "Not fitted yet: press Fit."


def test_the_settings_have_a_form(panel: SamplePanel, qtbot: QtBot) -> None:
    choose(panel, "kernel_density")
    assert not panel.chooser.fit.isVisible()
    panel.chooser.settings.click()
    field = panel.findChild(object, "sampler.kernel_density.width")
    assert field is not None
    assert field.isVisible()
    before = drawn(panel, qtbot)
    panel.chooser._form.commit()
    field.setValue(0.1) if hasattr(field, "setValue") else field.setText("0.1")
    panel.chooser.commit()
    assert panel.chooser.spec().width == pytest.approx(0.1)  # type: ignore[attr-defined]
    assert not np.array_equal(drawn(panel, qtbot), before)
    choose(panel, "normal")
    assert not panel.chooser.shelf.isVisible()


def test_the_mixture_is_fitted_by_itself_for_every_epoch_that_is_viewed(panel: SamplePanel, qtbot: QtBot) -> None:
    for shown, epoch in ((None, 2), (10, 1)):
        with qtbot.waitSignal(panel.fits.finished, timeout=20_000):
            panel.session.update_view(frame=shown)
            choose(panel, "mixture")
        assert panel.chooser.status.text() == f"Fitted to 32 training codes of epoch {epoch}."
        assert not panel.chooser.trajectories.isVisible()
        codes = MixtureSampler().draw(64, panel.drawing.codes(), 1.0, 0)
        np.testing.assert_allclose(drawn(panel, qtbot), seen_by(panel.session).decode(codes), rtol=1e-4, atol=1e-5)


def test_while_a_training_runs_a_mixture_is_fitted_by_itself_once(panel: SamplePanel, qtbot: QtBot) -> None:
    session = panel.session
    run, last = session.workspace.run, session.workspace.frames[-1]
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    with qtbot.waitSignal(panel.fits.finished, timeout=20_000):
        choose(panel, "mixture")
    moved = replace(last, step=30, epoch=3.0, codes=last.codes + 1)
    session.update_workspace(frames=(*session.workspace.frames, moved))
    assert not panel.fits.work.busy
    assert panel.chooser.status.text().endswith("Fit again.")
    with qtbot.waitSignal(panel.fits.finished, timeout=20_000):
        session.update_workspace(run=run)
    assert panel.chooser.status.text() == "Fitted to 32 training codes of epoch 3."


def test_what_is_given_up_is_not_begun_again_before_it_is_asked_for(
    panel: SamplePanel, qtbot: QtBot, held: Held
) -> None:
    choose(panel, "mixture")
    qtbot.waitUntil(held.reached.is_set)
    with qtbot.waitSignal(panel.fits.given_up):
        panel.fits.progress.cancel.click()
        held.free.set()
    panel.paint(panel.watches)
    assert not panel.fits.work.busy
    assert panel.chooser.status.text() == "Not fitted yet: press Fit."
    assert panel.drawing.shown == UNFITTED
    fit(panel, qtbot)
    assert panel.chooser.status.text() == "Fitted to 32 training codes of epoch 2."


def test_what_goes_wrong_in_a_fit_is_said(panel: SamplePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_: object) -> Iterator[float]:
        raise SpecError("no such luck")

    monkeypatch.setattr(MixtureSampler, "fitting", wrong)
    with qtbot.waitSignal(panel.fits.given_up):
        choose(panel, "mixture")
    assert panel.notice.text() == "no such luck"
    assert not panel.fits.work.busy


def test_a_sampler_that_the_model_has_not_shows_no_pictures_of_another(panel: SamplePanel, qtbot: QtBot) -> None:
    assert len(drawn(panel, qtbot)) == 64
    choose(panel, "prior")
    assert panel.grid.total == 0
    assert (
        panel.drawing.shown == panel.notice.text() == "This model has no prior to draw from; use the sampler gaussian."
    )


def test_truncation_keeps_the_central_draws(panel: SamplePanel, qtbot: QtBot) -> None:
    drawn(panel, qtbot)
    panel.amounts.truncation.setValue(0.3)
    codes = panel.chooser.spec().draw(64, panel.drawing.codes(), 1.0, 0, 0.3)
    np.testing.assert_allclose(drawn(panel, qtbot), seen_by(panel.session).decode(codes), rtol=1e-4, atol=1e-5)


def test_trajectories_are_rows_of_stages_and_lines_on_the_map(
    panel: SamplePanel, bring_up: BringUp, qtbot: QtBot
) -> None:
    latent_map = bring_up(MapPanel)
    choose(panel, "diffusion")
    fit(panel, qtbot)
    drawn(panel, qtbot)
    assert "jagged" not in panel.chooser.status.text()
    panel.chooser.trajectories.click()
    qtbot.waitUntil(lambda: latent_map.view.overlay.trajectories is not None)
    assert "fresh noise (times the temperature), so that ways are jagged" in panel.chooser.status.text()
    found, lines = panel.session.workspace.trajectories, latent_map.view.overlay.trajectories
    assert found is not None
    assert found.stages == tuple(range(11))
    ways = QUICK.trajectory(12, panel.drawing.codes(), 1.0, 0)
    np.testing.assert_allclose(found.codes, ways, atol=1e-5)
    np.testing.assert_allclose(found.pictures[-1], seen_by(panel.session).decode(ways[-1]), rtol=1e-3, atol=1e-4)
    assert lines.shape == (12, 11, 2)
    placed = latent_map.places.place(ways[:, 3])
    np.testing.assert_allclose(lines[3], placed, atol=1e-4)
    assert [row.caption for row in panel.grid._rows] == ["noise", "step 2", "step 5", "step 8", "code"]
    panel.session.update_view(frame=10)
    assert panel.session.workspace.trajectories is None
    assert latent_map.view.overlay.trajectories is None
    panel.session.update_view(frame=None)
    qtbot.waitUntil(lambda: latent_map.view.overlay.trajectories is not None)
    panel.chooser.trajectories.click()
    assert latent_map.view.overlay.trajectories is None
    assert len(drawn(panel, qtbot)) in (12, 64)


def test_a_sampler_without_ways_draws_samples_where_ways_were_shown(panel: SamplePanel, qtbot: QtBot) -> None:
    """A mixture is fitted too, but its draws come about at once."""
    choose(panel, "mixture")
    qtbot.waitUntil(lambda: sampler_shown(panel) == ("samples", "mixture"), timeout=20_000)
    choose(panel, "diffusion")
    fit(panel, qtbot)
    panel.chooser.trajectories.click()
    qtbot.waitUntil(lambda: sampler_shown(panel) == ("trajectories", "diffusion"), timeout=20_000)
    choose(panel, "mixture")
    qtbot.waitUntil(lambda: sampler_shown(panel) == ("samples", "mixture"), timeout=20_000)


def sampler_shown(panel: SamplePanel) -> tuple[str, str]:
    about = panel.drawing.shown.about if isinstance(panel.drawing.shown, Written) else {}
    return (about["what"], about["sampler"]["name"]) if about else ("", "")


def told(panel: SamplePanel) -> Written:
    assert isinstance(panel.drawing.shown, Written)
    return panel.drawing.shown


def save(panel: SamplePanel, qtbot: QtBot, path: Path) -> None:
    panel.save.save_to(path)
    qtbot.waitUntil(lambda: panel.session.workspace.notices[-1:] == (f"Saved {path}",))


def test_a_file_says_what_it_shows(panel: SamplePanel, qtbot: QtBot, tmp_path: Path) -> None:
    """Draws of a fit say of which epoch; their ways say how many they are, and nothing of what they have not."""
    choose(panel, "diffusion")
    fit(panel, qtbot)
    panel.amounts.truncation.setValue(0.5)
    drawn(panel, qtbot)
    about = told(panel).about
    assert (about["what"], about["n"], about["truncation"]) == ("samples", 64, 0.5)
    assert about["sampler"]["name"] == "diffusion"
    assert about["fitted"] == {"codes": len(panel.drawing.codes()), "epoch": 2.0}
    assert "word_temperature" not in about
    save(panel, qtbot, tmp_path / "draws.npz")
    with np.load(tmp_path / "draws.npz") as arrays:
        np.testing.assert_allclose(
            arrays["samples"], seen_by(panel.session).decode(arrays["codes"]), rtol=1e-4, atol=1e-5
        )
        np.testing.assert_array_equal(arrays["samples"], panel.grid.samples)
        assert arrays["sample"].tolist() == list(range(64))
        assert json.loads(str(arrays["latentarium"])) == about
    panel.chooser.trajectories.click()
    qtbot.waitUntil(lambda: told(panel).about["what"] == "trajectories")
    about = told(panel).about
    assert about["n"] == 12
    assert about["fitted"]["epoch"] == 2.0
    assert "truncation" not in about
    assert not panel.amounts.n.isEnabled()
    assert not panel.amounts.truncation.isEnabled()
    panel.chooser.trajectories.click()
    assert panel.amounts.n.isEnabled()
    assert panel.amounts.truncation.isEnabled()


def test_a_file_says_of_which_epoch_the_fit_is_and_of_which_the_pictures(panel: SamplePanel, qtbot: QtBot) -> None:
    choose(panel, "diffusion")
    fit(panel, qtbot)
    last = panel.session.workspace.frames[-1]
    moved = replace(last, step=30, epoch=3.0, codes=last.codes + 1)
    panel.session.update_workspace(frames=(*panel.session.workspace.frames, moved))
    drawn(panel, qtbot)
    assert (told(panel).about["fitted"]["epoch"], told(panel).about["epoch"]) == (2.0, 3.0)


def test_only_what_depends_on_codes_is_told_to_be_fitted(panel: SamplePanel, qtbot: QtBot) -> None:
    drawn(panel, qtbot)
    assert told(panel).about["sampler"] == {"name": "gaussian"}
    assert told(panel).about["fitted"] == {"codes": 32, "epoch": 2.0}
    choose(panel, "normal")
    drawn(panel, qtbot)
    assert told(panel).about["sampler"] == {"name": "normal"}
    assert "fitted" not in told(panel).about


def test_ways_out_of_noise_are_a_film_of_all_codes(panel: SamplePanel, qtbot: QtBot, tmp_path: Path) -> None:
    choose(panel, "diffusion")
    fit(panel, qtbot)
    drawn(panel, qtbot)
    panel.chooser.trajectories.click()
    qtbot.waitUntil(lambda: panel.session.workspace.trajectories is not None)
    save(panel, qtbot, tmp_path / "ways.csv")
    table = polars.read_csv(tmp_path / "ways.csv")
    assert table["sample"].to_list() == [code for code in range(12) for _ in range(11)]
    ways = QUICK.trajectory(12, panel.drawing.codes(), 1.0, 0)
    np.testing.assert_allclose(table.select("z0", "z1", "z2").to_numpy()[11:22], ways[:, 1], atol=1e-5)
    save(panel, qtbot, tmp_path / "ways.gif")
    with Image.open(tmp_path / "ways.gif") as film:
        assert film.n_frames == 20  # there and back
        assert film.width / film.height == pytest.approx(4 / 3)  # twelve codes in three lines of four


def test_files_are_written_while_a_sampler_is_fitted(
    panel: SamplePanel, qtbot: QtBot, tmp_path: Path, held: Held
) -> None:
    drawn(panel, qtbot)
    shown = told(panel)
    choose(panel, "diffusion")
    with qtbot.waitSignal(panel.fits.finished, timeout=20_000):
        panel.chooser.fit.click()
        qtbot.waitUntil(held.reached.is_set)
        panel.drawing.shown = shown
        save(panel, qtbot, tmp_path / "meanwhile.csv")
        held.free.set()


def test_a_file_of_texts_says_how_its_words_were_chosen(bring_up: BringUp, qtbot: QtBot) -> None:
    panel, data, ids = bring_up(SamplePanel), texts(), np.arange(24)
    spec = run_spec({"network": {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}, "likelihood": "categorical"})
    panel.session.update_workspace(
        spec=spec, dataset=data, run=Run(Path("texts"), "done", spec), preview_ids=ids, probe_ids=ids[:4],
        frames=(frame(spec, data, ids, 0, 10),),
    )  # fmt: skip
    drawn(panel, qtbot)
    assert told(panel).about["word_temperature"] == 0.0
    panel.amounts.word_temperature.setValue(0.7)
    panel.amounts.seed.setValue(5)
    drawn(panel, qtbot)
    assert (told(panel).about["word_temperature"], told(panel).about["seed"]) == (0.7, 5)
    codec, codes = seen_by(panel.session), told(panel).codes
    np.testing.assert_array_equal(panel.grid.samples, codec.decode(codes, 5, 0.7))
    choose(panel, "diffusion")
    fit(panel, qtbot)
    panel.chooser.trajectories.click()
    qtbot.waitUntil(lambda: told(panel).about["what"] == "trajectories")
    assert told(panel).about["word_temperature"] == 0.7
    ways = panel.session.workspace.trajectories
    assert ways is not None
    np.testing.assert_array_equal(ways.pictures.reshape(-1, 7), codec.decode(ways.codes.reshape(-1, 2), 5, 0.7))
    panel.what.setCurrentIndex(1)
    panel.what.activated.emit(1)
    qtbot.waitUntil(lambda: told(panel).about["what"] == "plane of codes")
    assert (told(panel).about["word_temperature"], told(panel).about["seed"]) == (0.7, 5)


def test_a_plane_tells_no_sampler(bring_up: BringUp, qtbot: QtBot) -> None:
    panel = bring_up(SamplePanel)
    load(panel.session, latent_dim=2, name="vanilla")
    panel.what.setCurrentIndex(1)
    panel.what.activated.emit(1)
    drawn(panel, qtbot)
    qtbot.waitUntil(lambda: told(panel).about["what"] == "plane of codes")
    assert "sampler" not in told(panel).about
    assert "temperature" not in told(panel).about
    assert "word_temperature" not in told(panel).about
    assert len(told(panel).codes) == told(panel).about["side"] ** 2
