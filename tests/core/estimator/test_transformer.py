from __future__ import annotations

import pickle
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import numpy as np
import polars
import pytest
import torch
from numpy.typing import NDArray
from sklearn.base import clone
from sklearn.decomposition import PCA
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from ae_core.data.base import Form
from ae_core.errors import UserError
from ae_core.estimator import AutoencoderTransformer
from ae_core.estimator.scaling import Scaling
from ae_core.training.run import RunSpec
from tests.core.small import images, run_spec

README = Path(__file__).parents[3] / "README.md"
SMALL = {"model.network.hidden": [8], "train.threads": 1, "train.device": "cpu"}
PATIENT = {"model.likelihood": "mse", "train.optimiser.lr": 0.02, "train.threads": 1, "train.device": "cpu"}


def small(spec: Any = "vanilla", **changed: Any) -> AutoencoderTransformer:
    return AutoencoderTransformer(spec, **{"epochs": 2, "batch_size": 32, "settings": SMALL, **changed})


def rows(n: int = 120, d: int = 6, seed: int = 0) -> NDArray[np.float64]:
    """Two hidden numbers drive columns of different size and place."""
    rng = np.random.default_rng(seed)
    hidden = rng.standard_normal((n, 2)) @ np.array([[1, 0.9, 0.8, 0, 0, 0.5], [0, 0, 0.3, 1, 0.9, -0.5]])[:, :d]
    return (hidden + 0.2 * rng.standard_normal((n, d))) * np.geomspace(0.01, 1000, d) + np.linspace(-500, 500, d)


def test_a_linear_one_loses_no_more_than_principal_components_and_not_less() -> None:
    """R1: the best linear map back from two numbers is that onto the first two principal components."""
    x = rows(400)
    found = AutoencoderTransformer("linear", epochs=60, batch_size=32, settings=PATIENT).fit(x)
    standard = StandardScaler().fit_transform(x)
    best = PCA(2).fit(standard).explained_variance_ratio_.sum()
    assert 0.7 < best < 0.98
    assert found.score(x) == pytest.approx(best, abs=0.01)


def test_codes_come_back_in_the_units_of_the_rows() -> None:
    x = rows(400)
    found = AutoencoderTransformer("linear", epochs=60, batch_size=32, settings=PATIENT).fit(x)
    back = found.inverse_transform(found.transform(x))
    assert back.shape == x.shape
    lost = np.square(x - back).sum(axis=0) / np.square(x - x.mean(axis=0)).sum(axis=0)
    assert lost.max() < 0.35  # of each column, the small and the large
    scaled = (x - found.scaling_.shift) / found.scaling_.scale
    told = 1 - np.square((x - back) / found.scaling_.scale).sum() / np.square(scaled - found.mean_).sum()
    assert found.score(x) == pytest.approx(told, abs=1e-6)


def test_the_score_is_of_the_rows_that_it_is_asked_of() -> None:
    """Of noise without a common cause nothing comes back, though the training rows did."""
    found = AutoencoderTransformer("linear", epochs=60, batch_size=32, settings=PATIENT).fit(rows(400))
    noise = np.random.default_rng(1).permuted(rows(400), axis=0)
    assert found.score(noise) < found.score(rows(400, seed=2)) - 0.3


def test_it_reduces_within_a_pipeline() -> None:
    x = rows()
    classes = np.where(x[:, 0] > x[:, 0].mean(), "high", "low")
    whole = make_pipeline(StandardScaler(), small(epochs=20), LogisticRegression()).fit(x, classes)
    assert whole.score(x, classes) > 0.8
    assert whole[:-1].transform(x).shape == (len(x), 2)


def test_a_grid_search_finds_that_larger_codes_lose_less() -> None:
    steps = make_pipeline(
        StandardScaler(), AutoencoderTransformer("linear", epochs=40, batch_size=32, settings=PATIENT)
    )
    grid = {"autoencodertransformer__latent_dim": [1, 2]}
    search = GridSearchCV(steps, grid, cv=3, error_score="raise").fit(rows(240))
    assert search.best_params_ == {"autoencodertransformer__latent_dim": 2}
    one, two = search.cv_results_["mean_test_score"]
    assert two > one + 0.2


def test_a_clone_is_not_fitted_and_learns_the_same() -> None:
    x = rows()
    first = small().fit(x)
    second = clone(first)
    assert second.get_params() == first.get_params()
    with pytest.raises(NotFittedError):
        second.transform(x)
    np.testing.assert_array_equal(second.fit(x).transform(x), first.transform(x))


def test_pickled_in_memory_it_gives_the_same_codes_and_holds_no_network() -> None:
    x = rows()
    first = small("variational").fit(x)
    kept = pickle.dumps(first)
    assert b"torch" not in kept
    second = pickle.loads(kept)  # noqa: S301  # scikit-learn's rule for estimators; it was made two lines above
    np.testing.assert_array_equal(second.transform(x), first.transform(x))
    np.testing.assert_array_equal(
        second.inverse_transform(first.transform(x)), first.inverse_transform(first.transform(x))
    )
    assert second.spec_ == first.spec_
    assert pickle.loads(pickle.dumps(small())).get_params() == small().get_params()  # noqa: S301  # the same


def test_it_says_what_came_in_and_what_goes_out() -> None:
    x = rows()
    frame = polars.DataFrame(x, schema=[f"column {place}" for place in range(x.shape[1])])
    found = small(latent_dim=3).set_output(transform="polars").fit(frame)
    assert found.n_features_in_ == 6
    assert found.feature_names_in_.tolist() == frame.columns
    codes = found.transform(frame)
    assert codes.columns == found.get_feature_names_out().tolist() == [f"autoencodertransformer{k}" for k in range(3)]
    with pytest.raises(ValueError, match="feature names"):
        found.transform(frame.select(reversed(frame.columns)))
    with pytest.raises(ValueError, match="2 numbers a code"):
        found.inverse_transform(x[:, :2])


def test_pictures_are_rows_with_a_shape() -> None:
    data = images((1, 8, 8), 80)
    x = data.x.reshape(data.n, -1).astype(np.float64)
    found = small("convolutional", shape=(1, 8, 8), settings={"model.network.channels": [4], "train.threads": 1}).fit(x)
    assert found.spec_.model.network.name == "conv"
    assert found.spec_.model.likelihood.name == "bernoulli"
    back = found.inverse_transform(found.transform(x))
    assert back.shape == x.shape
    assert back.min() >= 0
    assert back.max() <= 255


def test_series_are_rows_with_a_shape() -> None:
    x = np.random.default_rng(0).standard_normal((40, 18)) * np.tile([1.0, 100.0], 9) + 7
    found = small("recurrent", shape=(9, 2), settings={"model.network.hidden_size": 8, "train.threads": 1}).fit(x)
    assert found.transform(x).shape == (40, 8)
    assert found.scaling_.scale.reshape(9, 2).std(axis=0) == pytest.approx(0)
    assert found.scaling_.scale.reshape(9, 2)[0, 1] == pytest.approx(100, rel=0.2)


def test_columns_are_scaled_by_the_rows_that_are_trained_on_alone() -> None:
    x, train = rows(100), np.arange(0, 100, 2)
    scaling = Scaling.of(x, train, Form.of((6,)))
    scaled = scaling.there(x)
    np.testing.assert_allclose(scaled[train].mean(axis=0), 0, atol=1e-5)
    np.testing.assert_allclose(scaled[train].std(axis=0), 1, atol=1e-5)
    x[1::2] += 1e6
    assert Scaling.of(x, train, Form.of((6,))).shift.tolist() == scaling.shift.tolist()


@pytest.mark.parametrize("offset", [1.0, 1e8])
def test_places_far_from_zero_cost_nothing(offset: float) -> None:
    x = rows()
    near, far = small().fit(x - x.mean(axis=0)), small().fit(x - x.mean(axis=0) + offset)
    np.testing.assert_allclose(
        near.transform(x - x.mean(axis=0)), far.transform(x - x.mean(axis=0) + offset), atol=1e-4
    )


def test_equal_numbers_anywhere_are_only_shifted() -> None:
    x = np.full((10, 2), 0.1 + 1e9)
    scaling = Scaling.of(x, np.arange(10), Form.of((2,)))
    assert scaling.scale.tolist() == [1, 1]
    np.testing.assert_allclose(scaling.there(x), 0, atol=1e-6)


@pytest.mark.parametrize(
    "spec", ["vanilla", run_spec(), run_spec().model_dump(mode="json")], ids=["name", "spec", "json"]
)
def test_a_spec_is_a_name_or_what_a_run_says(spec: Any) -> None:
    found = AutoencoderTransformer(spec, epochs=1, settings={"train.threads": 1}).fit(rows())
    assert isinstance(found.spec_, RunSpec)
    assert found.spec_.train.epochs == 1
    if spec != "vanilla":
        assert found.spec_.train.batch_size == 20
        assert found.spec_.model == run_spec().model


def test_seeds_decide() -> None:
    x = rows()
    codes = [small(random_state=seed).fit_transform(x) for seed in (0, 0, 1)]
    np.testing.assert_array_equal(codes[0], codes[1])
    assert np.abs(codes[0] - codes[2]).max() > 1e-3
    drawn = [small(random_state=np.random.RandomState(5)).fit_transform(x) for _ in range(2)]
    np.testing.assert_array_equal(drawn[0], drawn[1])


def test_the_process_has_the_random_numbers_and_threads_that_it_had() -> None:
    np.random.seed(3)
    threads, state, drawn = torch.get_num_threads(), torch.get_rng_state(), np.random.get_state()[1].copy()
    small(settings={**SMALL, "train.threads": threads + 1}).fit(rows())
    assert torch.get_num_threads() == threads
    assert torch.equal(torch.get_rng_state(), state)
    np.testing.assert_array_equal(np.random.get_state()[1], drawn)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"spec": "vanila"}, "did you mean 'vanilla'"),
        ({"spec": 3}, "the name of a preset or a mapping"),
        ({"latent_dim": 0}, "latent_dim: 0 cannot be used"),
        ({"settings": {"model.network.width": 3}}, "model.network.width: there is no such setting"),
        ({"shape": (1, 2, 2)}, "of 6 numbers was expected"),
        ({"validation_fraction": 1.0}, "validation_fraction: 1.0"),
        ({"spec": "convolutional", "settings": {}}, "choose mlp"),
        ({"settings": {**SMALL, "train.optimiser.lr": 1e30}}, "no longer a number"),
    ],
)
def test_what_cannot_be_used_is_told_as_scikit_learn_does(changed: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said) as told:
        small(**changed).fit(rows())
    assert isinstance(told.value.__cause__, UserError)


def test_models_that_are_told_classes_need_them() -> None:
    x = rows()
    with pytest.raises(ValueError, match="needs labels"):
        small("adversarial-labels").fit(x)
    small("adversarial-labels").fit(x, np.where(np.arange(len(x)) % 2, "a", "b"))
    with pytest.raises(ValueError, match="needs labels"):
        small("adversarial-labels").fit(x, x[:, 0])


def test_labels_change_nothing_where_no_model_is_told_them() -> None:
    x = rows()
    np.testing.assert_array_equal(small().fit(x, np.arange(len(x)) % 2).transform(x), small().fit(x).transform(x))


def test_the_example_of_the_readme_searches(tmp_path: Path) -> None:
    examples = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    (code,) = (one for one in examples if "AutoencoderTransformer" in one)
    file = tmp_path / "example.py"
    file.write_text(code, "utf-8")
    found = spec_from_file_location("example", file)
    assert found is not None
    assert found.loader is not None
    found.loader.exec_module(module := module_from_spec(found))
    quick = {"autoencodertransformer__epochs": 1, "autoencodertransformer__settings": SMALL}
    x = rows()
    search = module.search.set_params(estimator=module.steps.set_params(**quick), cv=2, error_score="raise")
    search.fit(x, np.arange(len(x)) % 2)
    assert search.best_params_["autoencodertransformer__latent_dim"] in (2, 8, 32)
