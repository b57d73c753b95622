"""What is left of noise."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.neighbors import NearestNeighbors

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.denoise import Denoise
from ae_core.experiments.denoisers import noise_of, noisy, ways
from ae_core.experiments.restoring import clean, errors
from ae_core.languages.saying import said
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import replaced
from tests.core.small import MLP, images, run_spec, series, table, texts
from tests.speaking import speaking


def studied(data: Dataset, corruption: Any = "none", size: int = 2) -> Studied:
    network = {"name": "recurrent"} if data.form.padded else MLP
    likelihood = "categorical" if data.form.tokens else "gaussian"
    model = {"network": {**network, "latent_dim": size}, "likelihood": likelihood, "corruption": corruption}
    spec = replaced(run_spec(model), "train.device", "cpu")
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    return Studied("run", codec, data, spec)


def found(*runs: Studied, **settings: Any) -> Outcome:
    last = list(Denoise(**settings).run(runs))[-1]
    assert isinstance(last, Outcome)
    return last


def rows(outcome: Outcome, method: str) -> list[dict[str, Any]]:
    whole = [dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)]
    return [one for one in whole if one["method"] == method]


@cache
def of_pictures() -> Outcome:
    return found(studied(images(), {"name": "gaussian", "sigma": 0.25}), levels=(0.1, 0.5))


def test_noise_left_as_it_is_has_the_energy_of_its_kind() -> None:
    """Sigma squared of Gaussian noise of values without a range; masking hides its share of the energy."""
    data = table(n_held=3000)
    outcome = found(studied(data), levels=(0.1, 0.5), most=3000)
    told = {(one["noise"], one["level"]): one["error_per_element"] for one in rows(outcome, "as_it_is")}
    assert {noise for noise, _ in told} == {"gaussian", "masking"}
    energy = np.square(clean(data, TEST, 3000)).mean()
    for level in (0.1, 0.5):
        assert told["gaussian", level] == pytest.approx(level**2, rel=0.1)
        assert told["masking", level] == pytest.approx(level * energy, rel=0.15)


def test_components_and_neighbours_are_those_of_independent_fits_at_the_setting_of_the_validation_split() -> None:
    data = table(n_train=200, n_held=60)
    outcome = found(studied(data, size=5), noise="gaussian", levels=(0.3,))
    known = data.to_model(data.x[data.rows(TRAIN)]).astype(np.float64)
    parts = {split: clean(data, split, 500) for split in (VALIDATION, TEST)}
    spoiled = {split: noisy(noise_of("gaussian", 0.3), one, split) for split, one in parts.items()}
    fitted = PCA(6, svd_solver="full").fit(known)

    def of_components(seen: np.ndarray, size: int) -> np.ndarray:
        return (seen - fitted.mean_) @ fitted.components_[:size].T @ fitted.components_[:size] + fitted.mean_

    def of_neighbours(seen: np.ndarray, count: int) -> np.ndarray:
        return known[NearestNeighbors(n_neighbors=count).fit(known).kneighbors(seen)[1]].mean(axis=1)

    for name, restore, settings in (
        ("pca", of_components, (1, 2, 4, 6)), ("neighbours", of_neighbours, (1, 3, 5, 10, 20, 50)),
    ):  # fmt: skip
        held = [np.square(restore(spoiled[VALIDATION], one) - parts[VALIDATION]).mean() for one in settings]
        best = settings[int(np.argmin(held))]
        (told,) = rows(outcome, name)
        assert told["setting"] == str(best)
        assert told["error_per_element"] == pytest.approx(np.square(restore(spoiled[TEST], best) - parts[TEST]).mean(),
                                                          rel=1e-4)  # fmt: skip


def test_the_model_is_given_the_noise_and_judged_by_the_clean_samples() -> None:
    data, level = images(), 0.5
    one = studied(data, {"name": "gaussian", "sigma": 0.25})
    truth = clean(data, TEST, 500)
    spoiled = noisy(noise_of("gaussian", level), truth, TEST)
    seen = one.codec.decode(one.codec.encode((spoiled * 255).astype(np.float32))).clip(0, 1)
    told = next(
        each for each in rows(of_pictures(), "autoencoder_0") if (each["noise"], each["level"]) == ("gaussian", level)
    )
    assert told["error_per_element"] == pytest.approx(np.square(seen - truth).mean(), rel=1e-4)
    assert told["psnr"] == pytest.approx(-10 * np.log10(told["error_per_element"]))
    assert told["ssim"] is not None


def test_the_level_of_the_training_is_added_and_told_from_what_lies_beyond() -> None:
    outcome = of_pictures()
    against = {(one["noise"], one["level"]): one["training"] for one in outcome.facts["against_best_control"]}
    assert against["gaussian", 0.25] == "as trained"
    assert against["gaussian", 0.1] == "milder"
    assert against["gaussian", 0.5] == "stronger"
    assert against["salt_and_pepper", 0.1] == "another noise"
    assert set(outcome.facts["trained_on"][0].values()) >= {"run", "Gaussian noise 0.25"}
    assert "trained on Gaussian noise 0.25: at that noise PSNR" in outcome.sentence
    assert any("Beyond its training it is" in one for one in (outcome.sentence, *outcome.notices))
    assert any("of samples without noise it loses" in one for one in outcome.notices)


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
def test_what_is_said_of_noises_is_said_in_every_language(language: str) -> None:
    with speaking(language):
        for outcome in (of_pictures(), found(studied(table()), levels=(0.2,))):
            text = " ".join(map(said, (outcome.sentence, *outcome.notices)))
            assert not {"training", "noises", "worse", "milder", "cases", "samples"} & set(text.split())


def test_a_run_without_noise_is_said_to_be_so() -> None:
    outcome = found(studied(table()), levels=(0.2,))
    assert "trained on clean samples" in outcome.sentence
    assert any("preset denoising" in one for one in outcome.notices)


def test_the_best_control_is_chosen_by_validation_and_the_verdict_follows_from_the_interval() -> None:
    outcome = of_pictures()
    for one in outcome.facts["against_best_control"]:
        same = [dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)]
        controls = [
            each for each in same
            if (each["noise"], each["level"]) == (one["noise"], one["level"]) and each["method"] != "autoencoder_0"
        ]  # fmt: skip
        assert len(controls) == 8
        assert [each["setting"] for each in controls if each["method"] == "pca_same_2"] == ["2"]
        assert one["best_control"] == min(controls, key=lambda each: each["validation_error"])["method"]
        assert one["difference"] == pytest.approx(one["error"] - one["control_error"])
        assert one["low"] <= one["difference"] <= one["high"]
    assert "worse than the best control" in outcome.sentence


def test_every_run_stands_beside_components_as_many_as_its_code_has_numbers_and_its_own_untrained_encoder() -> None:
    data = table()
    runs = [
        replace(studied(data, size=size), name=name)
        for name, size in (("small", 2), ("small, another seed", 2), ("large", 4))
    ]
    controls = {way.name: way for way in ways(runs, data) if way.name.startswith(("pca_same", "untrained"))}
    assert {name: way.title for name, way in controls.items()} == {
        "pca_same_2": "PCA of 2 numbers", "pca_same_4": "PCA of 4 numbers",
        "untrained": "Untrained small", "untrained_1": "Untrained large",
    }  # fmt: skip
    truth = clean(data, TEST, 500)
    for name, size in (("pca_same_2", 2), ("pca_same_4", 4), ("untrained", 2), ("untrained_1", 4)):
        seen = controls[name].restore(truth, *controls[name].settings)
        assert np.linalg.matrix_rank(seen - seen.mean(axis=0), tol=1e-4) == size
    outcome = found(*runs, noise="gaussian", levels=(0.2,))
    assert [len(rows(outcome, name)) for name in controls] == [1] * 4


def test_equal_seeds_draw_equal_noise_and_splits_have_their_own() -> None:
    seen = np.zeros((5, 6))
    noise = noise_of("gaussian", 1.0)
    np.testing.assert_array_equal(noisy(noise, seen, 3), noisy(noise, seen, 3))
    assert not np.array_equal(noisy(noise, seen, 3), noisy(noise, seen, 4))


def test_series_that_end_early_are_judged_up_to_their_ends() -> None:
    data = series(shortest=4)
    outcome = found(studied(data), levels=(0.2,), noise="gaussian")
    truth = clean(data, TEST, 500)
    spoiled = noisy(noise_of("gaussian", 0.2), truth, TEST)
    (told,) = rows(outcome, "as_it_is")
    known = ~np.isnan(truth)
    assert told["error_per_element"] == pytest.approx(errors(truth, spoiled, known).mean())
    assert {way.name for way in ways([studied(data)], data)} >= {"savgol", "wiener", "wavelet", "pca", "neighbours"}


def test_what_cannot_be_done_is_refused() -> None:
    with pytest.raises(UserError, match="Texts have no numbers"):
        found(studied(texts()))
    with pytest.raises(UserError, match="levels: above 0"):
        found(studied(table()), levels=(0.0,))
    with pytest.raises(UserError, match="cut from neighbouring values"):
        found(studied(table()), noise="hole")
    with pytest.raises(UserError, match="none is no noise"):
        found(studied(table()), noise="none")
    with pytest.raises(UserError, match="no corruption"):
        found(studied(table()), noise="gausian")
    with pytest.raises(UserError, match="different data"):
        found(studied(table()), studied(table(seed=1)))
