"""What codes cost in bits."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from sklearn.decomposition import PCA

from ae_core.analysis.code_file import unpacked
from ae_core.analysis.rate_distortion import RatePoint, as_good, enough, frontier, pays_after, within
from ae_core.data.base import TEST, TRAIN, VALIDATION, Affine, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.coded import Coded, Samples, of_codes
from ae_core.experiments.coded import trained as coded_of
from ae_core.experiments.compress import Compress
from ae_core.experiments.compressors import of_formats, parted, tiled
from ae_core.experiments.encoders import Encoder
from ae_core.experiments.kept import as_json, save
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import replaced
from tests.core.small import MLP, images, run_spec, series, table, texts

FEW = {"sizes": (1, 2, 4), "step_sizes": (0.5, 2.0, 8.0), "qualities": (5, 90)}


def studied(data: Dataset, size: int = 2, model: dict[str, Any] | None = None) -> Studied:
    network = {"name": "recurrent"} if data.form.padded else MLP
    likelihood = "categorical" if data.form.tokens else "gaussian"
    spec = replaced(run_spec({"network": {**network, "latent_dim": size}, "likelihood": likelihood, **(model or {})}),
                    "train.device", "cpu")  # fmt: skip
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    return Studied("run", codec, data, spec)


def found(data: Dataset, **settings: Any) -> Outcome:
    last = list(Compress(**{**FEW, **settings}).run([studied(data)]))[-1]
    assert isinstance(last, Outcome)
    return last


pictures = cache(lambda: found(images()))


def rows(outcome: Outcome, method: str) -> list[dict[str, Any]]:
    whole = [dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)]
    return [one for one in whole if one["method"] == method]


def point(rate: float, error: float, name: str = "one") -> RatePoint:
    errors = np.full(3, error)
    return RatePoint(
        name, name, 1, 1.0, rate, rate + 5, None, errors, None, (rate, rate + 5, error), 0, errors[:, None]
    )


def test_components_lose_what_an_independent_rounding_of_them_loses() -> None:
    """By components of scikit-learn that are rounded from their medians; a unit of code is one of output."""
    data = table(n_train=200)
    outcome = found(data)
    train, test = (data.to_model(data.x[data.rows(part)]).astype(np.float64) for part in (TRAIN, TEST))
    fitted = PCA(2, svd_solver="full").fit(train)
    codes, known = fitted.transform(test), fitted.transform(train)
    middle, step = np.median(known, axis=0), 0.5 * outcome.facts["unit"]
    assert outcome.facts["unit"] == pytest.approx(np.sqrt(train.var(axis=0).mean()))
    ends = [np.rint((end - middle) / step) for end in (known.min(axis=0), known.max(axis=0))]
    back = fitted.inverse_transform(middle + step * np.rint((codes - middle) / step).clip(*ends))
    expected = np.square(back - test).sum(axis=1).mean()
    told = next(one for one in rows(outcome, "pca") if (one["size"], one["setting"]) == (2, pytest.approx(step)))
    assert told["error"] == pytest.approx(expected, rel=1e-4)


def test_coarser_steps_cost_less_and_lose_more() -> None:
    told = [one for one in rows(pictures(), "pca") if one["size"] == 2]
    for field, sign in (("bits_per_element", -1), ("error", 1)):
        values = [one[field] for one in told]
        assert values == sorted(values, key=lambda value: sign * value)
        assert values[0] != values[-1]


def test_every_file_is_at_least_the_entropy_and_within_its_header_of_it() -> None:
    """M6, of the files of the experiment."""
    n, elements = pictures().facts["n_test"], pictures().facts["elements"]
    for name in ("autoencoder_0", "pca", "untrained"):
        for one in rows(pictures(), name):
            bits = {key: one[f"{key}_per_element"] * n * elements for key in ("bits", "estimate")}
            assert one["bits_per_element_with_headers"] * n * elements >= bits["estimate"]
            assert bits["bits"] <= 1.01 * bits["estimate"] + 32


def test_m6_a_code_that_the_decoder_ignores_costs_nothing() -> None:
    """M6: where the reconstruction weighs nothing (lambda = 0), the rate is 0, however the codes are spread."""
    import torch

    one = studied(images(), 3)
    with torch.no_grad():
        for part in one.codec.model.decoder.parameters():
            part.mul_(0)
    samples = Samples.of(one.dataset, 50)
    _, told = of_codes(coded_of(one, "autoencoder_0", "one"), samples, [0.5])
    assert isinstance(told, RatePoint)
    assert (told.rate, told.estimate) == (0, 0)
    assert one.codec.encode(samples.test).std() > 0


def test_the_kept_file_is_what_was_judged(tmp_path: Path) -> None:
    outcome = pictures()
    save(tmp_path, as_json(Compress(), ["run"], outcome), outcome)
    quantiser, symbols = unpacked((tmp_path / "codes.ltnc").read_bytes())
    one = studied(images())
    chosen, data = outcome.facts["autoencoders"][0], one.dataset
    decoded = one.codec.decode(quantiser.codes(symbols).astype(np.float32)).clip(0, 1)
    errors = np.square(np.rint(255 * decoded) / 255 - data.x[data.rows(TEST)] / 255.0).sum(axis=(1, 2, 3))
    assert errors.mean() == pytest.approx(chosen["error"], rel=1e-5)
    size = 8 * (tmp_path / "codes.ltnc").stat().st_size / errors.size / 64
    assert size == pytest.approx(chosen["bits_per_element_with_headers"])


def test_picture_files_are_as_large_as_on_disk_and_lose_what_they_lose(tmp_path: Path) -> None:
    data = images((3, 8, 8))
    samples = Samples.of(data, 50)
    told = {(one.method, one.setting): one for one in (make() for make in of_formats(samples, (60,)).values())}
    sizes, errors = [], []
    for place, picture in enumerate(data.x[data.rows(TEST)].transpose(0, 2, 3, 1)):
        path = tmp_path / f"{place}.jpg"
        Image.fromarray(picture).save(path, quality=60, optimize=True)
        sizes.append(path.stat().st_size)
        with Image.open(path) as seen:
            errors.append(np.square(np.asarray(seen) / 255.0 - picture / 255.0).sum())
    one = told["jpeg", 60]
    assert one.whole == pytest.approx(8 * np.mean(sizes))
    assert one.errors == pytest.approx(errors, rel=1e-4)
    assert 0 < one.rate < one.whole
    assert not told["png", None].errors.any()
    assert not told["webp_lossless_sheet", None].errors.any()
    assert told["png_sheet", None].whole < told["png", None].whole


def test_grey_pictures_of_few_shades_come_back_from_lossless_files() -> None:
    data = images()
    few = replace(data, x=(data.x // 16).astype(np.uint8), to_model=Affine(1 / 15))
    made = [make() for make in of_formats(Samples.of(few, 50), (60,)).values()]
    told = {one.method: one for one in made if one.setting is None}
    assert not any(one.errors.any() for one in told.values())


def test_a_sheet_comes_apart_again() -> None:
    some = np.random.default_rng(0).integers(0, 256, (7, 3, 5, 3)).astype(np.uint8)
    sheet = tiled(some)
    assert sheet.shape == (9, 15, 3)
    np.testing.assert_array_equal(parted(sheet, 7, (3, 5)), some)
    buffer = io.BytesIO()
    Image.fromarray(sheet).save(buffer, "PNG")


def test_other_data_are_set_beside_general_compressors() -> None:
    for data in (table(n_train=150), series(shortest=4)):
        outcome = found(data)
        assert {one["method"] for one in outcome.facts["autoencoders"]} == {"autoencoder_0"}
        lossless = next(one for one in rows(outcome, "lzma") if one["setting"] is None)
        assert lossless["error"] == 0
        assert rows(outcome, "zlib")[1]["error"] > 0
        assert outcome.facts["distortion"] == "snr"
        assert not rows(outcome, "png")


def test_codes_out_of_a_codebook_cost_the_numbers_of_their_vectors() -> None:
    """Three groups of a book of 16 vectors: 12 bits at most, but for rare vectors, and nothing is rounded."""
    data = images(n_train=400)
    one = studied(data, 6, {"bottleneck": {"name": "vector_quantised", "dims": 2, "size": 16}})
    coded = coded_of(one, "autoencoder_0", "one")
    assert coded.size == 3
    samples = Samples.of(data, 50)
    _, told = of_codes(coded, samples, [0.5, 2.0])
    assert isinstance(told, RatePoint)
    assert told.estimate is not None
    assert told.estimate <= 12.5
    some = samples.test[: len(told.outputs)]
    expected = one.codec.see(some).outputs.reshape(len(some), -1)
    np.testing.assert_allclose(told.outputs, np.rint(expected.clip(0, 1) * 255) / 255, atol=1.01 / 255)


def test_numbers_of_vectors_survive_a_median_between_two_of_them() -> None:
    """As many training codes are 0 or 1 as are 2 or 3; none becomes its neighbour."""
    data = table(n_train=200)
    each = np.zeros((len(data.x), 1))
    for split in (TRAIN, VALIDATION, TEST):
        each[data.rows(split), 0] = np.arange(len(data.rows(split))) % 4
    assert np.median(each[data.rows(TRAIN)]) == 1.5
    known = {row.tobytes(): code for row, code in zip(data.x, each, strict=True)}
    vectors = np.random.default_rng(0).normal(size=(4, data.x[0].size))

    def decode(codes: np.ndarray) -> np.ndarray:
        return vectors[codes[:, 0].astype(int)]

    encoder = Encoder("one", "one", False, lambda x: np.stack([known[row.tobytes()] for row in x]), decode)
    samples = Samples.of(data, 50)
    _, told = of_codes(Coded("one", "one", 1, encoder, 0, book=4), samples, [0.5])
    assert isinstance(told, RatePoint)
    expected = samples.errors(samples.test, decode(encoder.encode(samples.test)))
    np.testing.assert_array_equal(told.errors, expected)


def test_a_run_that_is_pca_takes_the_bits_of_the_control_and_loses_as_much() -> None:
    """Two ways to the same components: that of a run on disk, and that of the control."""
    from ae_core.experiments.retraining import Trained, trained
    from ae_core.model.presets.base import presets
    from ae_core.training.run import preset_run

    data = table(n_train=100)
    spec = replaced(preset_run(run_spec(), presets.get("pca"), data), "model.network.latent_dim", 2)
    *_, last = trained(spec, data)
    assert isinstance(last, Trained)
    outcome = list(Compress(**FEW).run([Studied("components", last.codec, data, spec)]))[-1]
    assert isinstance(outcome, Outcome)
    assert outcome.sentence.startswith("PCA (components), 2")
    same = [one for one in rows(outcome, "pca") if one["size"] == 2]
    for mine, theirs in zip(rows(outcome, "autoencoder_0"), same, strict=True):
        assert mine["bits_per_element"] == pytest.approx(theirs["bits_per_element"], rel=0.05)
        assert mine["error"] == pytest.approx(theirs["error"], rel=1e-3)


def test_choices_are_made_by_validation_and_by_cost() -> None:
    points = [point(4, 2.0), point(1, 5.0), point(2, 6.0), point(8, 1.0)]
    assert [one.rate for one in frontier(points)] == [1, 4, 8]
    assert [None if one is None else one.rate for one in (within(points, 4), within(points, 0.5))] == [4, None]
    assert [None if one is None else one.rate for one in (as_good(points, 2.5), as_good(points, 0.5))] == [4, None]
    assert enough(points, 1.9, 0.1).rate == 4
    assert enough(points, 0.1, 0.1).rate == 8
    misleading = replace(points[1], errors=np.zeros(3))  # the test split has no say
    assert within([misleading, points[0]], 4) is points[0]


def test_a_decoder_pays_for_itself_when_it_has_saved_its_size() -> None:
    assert pays_after(1000, 10, 0, 18) == 1000
    assert pays_after(1000, 10, 500, 18) == 500
    assert pays_after(1000, 18, 0, 10) == float("inf")
    assert pays_after(0, 10, 1000, 10) == 0


def test_an_untrained_model_is_said_to_be_no_better_than_the_mean() -> None:
    assert "not clearly better than the mean" in pictures().sentence


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(UserError, match="Texts have no numbers that could be rounded"):
        Compress().run([studied(texts())])
    with pytest.raises(UserError, match="different data"):
        Compress().run([studied(table()), studied(table(seed=1))])
    for wrong in ({"sizes": (0,)}, {"step_sizes": (0.0,)}, {"qualities": (101,)}):
        with pytest.raises(UserError, match="Sizes are 1 at least"):
            Compress(**wrong).run([studied(table())])
