"""What slow motion halts at, and what it says there."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.data.base import Dataset
from ae_core.spec import read_spec
from ae_core.training.dissected import Dissection, by_layer
from ae_core.training.run import RunSpec
from ae_core.training.training import Training
from app.dissecting.sights import laid_out, limits_of, scaled, sights
from app.dissecting.stops import Stop, stops_of
from app.dissecting.words import EPSILON, MINUS, TIMES, Told, _of_noise, told
from tests.core.small import images, run_spec, table, texts

VAE = {"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl", "beta": 0.5}}}


def dissected(spec: RunSpec, data: Dataset) -> Dissection:
    training = Training(spec, data)
    return training.dissect(training.batches(0)[0])


def said(found: Dissection, name: str, data: Dataset, sample: int = 0) -> Told:
    stop = next(stop for stop in stops_of(found) if stop.name == name)
    kinds = {str(stage.kind): stage for stage in stop.phase.stages}
    return told(stop, found, sample, scaled(kinds, sample, data), bool(data.vocabulary))


@pytest.fixture(scope="module")
def vae() -> Dissection:
    return dissected(run_spec(VAE), table())


def test_a_variational_batch_halts_in_the_order_in_which_it_goes(vae: Dissection) -> None:
    names = [stop.name for stop in stops_of(vae)]
    assert [name for name in names if name not in ("Linear", "ReLU")] == [
        "Input", "Code", "Sample", "Output", "reconstruction", "kl", "Loss", "Gradients", "Update",
    ]  # fmt: skip


def test_a_term_is_told_as_its_weight_times_its_value(vae: Dissection) -> None:
    share = next(share for share in vae.phases[0].shares if share.name == "kl")
    words = said(vae, "kl", table())
    assert words.head == f"{share.part:.5g}"
    assert words.lines[0] == f"0.5 {TIMES} {share.value:.5g}"
    assert said(vae, "Loss", table()).head == f"{vae.phases[0].total:.5g}"


def test_the_draw_is_told_with_the_noise_that_made_it(vae: Dissection) -> None:
    code, drawn = (next(s for s in vae.phases[0].stages if s.name == name).values for name in ("Code", "Sample"))
    noise = (drawn["z"].first[3] - code["mean"].first[3]) / code["sigma"].first[3]
    shown = ", ".join(f"{value:.2f}".replace("-", MINUS) for value in noise)
    assert f"{EPSILON} = ({shown})" in said(vae, "Sample", table(), 3).lines[0]


def test_the_output_is_told_with_its_squared_error_in_display_scale(vae: Dissection) -> None:
    data = table()
    stages = {stage.kind: stage for stage in vae.phases[0].stages}
    x, output = (data.to_display(stages[kind].values["value"].first[2:3])[0] for kind in ("input", "output"))
    assert said(vae, "Output", data, 2).head == f"{np.sum((x - output) ** 2):.4g}"


def test_layers_have_the_norm_of_their_tensors(vae: Dissection) -> None:
    for one in by_layer(vae.phases[0].moves):
        parts = [move.gradient for move in vae.phases[0].moves if move.layer == one.layer]
        assert one.gradient == pytest.approx(np.linalg.norm(parts))


def test_noise_is_told_by_its_share_and_its_size() -> None:
    found = dissected(run_spec({"corruption": {"name": "masking", "share": 0.5}}), table())
    first, second = found.phases[0].stages[:2]
    changed = np.mean(first.values["value"].first[0] != second.values["value"].first[0])
    assert said(found, "Corruption", table()).head == f"{changed:.0%} changed"


def test_tokens_are_counted_up_to_the_end() -> None:
    network = {"name": "recurrent", "hidden_size": 6}
    spec = read_spec(RunSpec, run_spec({"network": network, "likelihood": "categorical"}).model_dump(mode="json"))
    data = texts()
    found = dissected(spec, data)
    stages = {stage.kind: stage for stage in found.phases[0].stages}
    x, output = (stages[kind].values["value"].first[0] for kind in ("input", "output"))
    end = [*x, 0].index(0)
    assert said(found, "Input", data).head == f"{end} tokens"
    counted = min(end + 1, len(x))
    assert said(found, "Output", data).head == f"{np.sum(x[:counted] != output[:counted])} of {counted} wrong"


def test_channels_lie_side_by_side_and_stay_whole() -> None:
    x = np.arange(5 * 2 * 3, dtype=np.float32).reshape(5, 2, 3)
    sheet = laid_out(x)
    assert sheet.shape == (1, 4, 9)
    np.testing.assert_array_equal(sheet[0, :2, 3:6], x[1])
    np.testing.assert_array_equal(sheet[0, 2:, :3], x[3])


def test_a_sample_stands_beside_the_mean_at_equal_limits(vae: Dissection) -> None:
    data = table()
    for stop in (stop for stop in stops_of(vae) if stop.what == "stage"):
        stage = stop.phase.stages[stop.place]
        parts = sights(stage, 1, data)
        limits = limits_of(stage, parts)
        assert len(parts) == 2 * len(stage.values)
        assert limits is not None
        assert all(limits[0] <= part.x.min() and part.x.max() <= limits[1] for part in parts)


def test_pictures_keep_the_limits_of_pictures() -> None:
    data = images()
    found = dissected(run_spec(), data)
    stage = found.phases[0].stages[0]
    assert limits_of(stage, sights(stage, 0, data)) is None
    assert isinstance(stops_of(found)[0], Stop)


def test_what_short_series_are_filled_up_with_is_not_counted_among_what_changed() -> None:
    values = np.array([[0.5, np.nan], [0.0, np.nan], [-0.25, np.nan], [0.0, np.nan]])
    noise = _of_noise("Corruption", values)
    assert noise.head == "50% changed"
    assert noise.lines[0].startswith("0.28 ")
