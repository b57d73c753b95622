"""What every bundled data set must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.data.base import PAD, SPLITS, Dataset, DataSpec, sources
from ae_core.data.generated import Generated
from ae_core.data.texts import END
from ae_core.errors import SpecError
from ae_core.spec import read_spec, switched
from ae_core.training.run import RunSpec

FEW = 300
BUNDLED = [name for name in sources.names() if sources.get(name).bundled]
MADE = [name for name in BUNDLED if issubclass(sources.get(name), Generated)]
RANKS = {"image": 4, "sequence": 3, "text": 2, "tabular": 2}


def spec_of(name: str, **settings: int) -> DataSpec:
    fewer = {"samples": FEW} if name in MADE else {}
    return sources.create(name, **{**fewer, **settings})


@pytest.fixture(scope="module", params=BUNDLED)
def dataset(request: pytest.FixtureRequest) -> Dataset:
    return spec_of(request.param).load()


def test_it_is_called_as_it_is_registered_and_says_where_it_is_from(dataset: Dataset) -> None:
    assert dataset.name in BUNDLED
    assert dataset.attribution


def test_its_values_have_the_shape_and_type_of_their_kind(dataset: Dataset) -> None:
    assert dataset.x.ndim == RANKS[dataset.kind]
    assert dataset.x.dtype in (np.uint8, np.float32)
    assert dataset.form.kind == dataset.kind
    assert dataset.x.flags.c_contiguous


def test_its_values_are_finite_up_to_their_end(dataset: Dataset) -> None:
    missing = np.isnan(dataset.x.astype(np.float32)).reshape(dataset.n, dataset.shape[0], -1)
    assert not missing.any() or dataset.kind == "sequence"
    assert not missing[:, 0].any()
    assert (np.diff(missing.astype(int), axis=1) >= 0).all()


def test_what_the_model_sees_is_within_the_range_that_it_is_told(dataset: Dataset) -> None:
    seen = dataset.to_model(dataset.x)
    if dataset.value_range is not None:
        low, high = dataset.value_range
        assert low <= seen.min() < seen.max() <= high
    elif dataset.kind != "text":
        assert 0.02 < np.nanstd(seen) < 3


def test_a_table_has_the_name_of_each_column(dataset: Dataset) -> None:
    assert len(set(dataset.columns)) == (dataset.shape[0] if dataset.kind == "tabular" else 0)


def test_every_split_has_samples_of_every_class(dataset: Dataset) -> None:
    assert dataset.split.dtype == np.uint8
    for split in range(len(SPLITS)):
        assert len(dataset.rows(split)) >= dataset.n // 10
        if dataset.labels is not None:
            assert len(np.unique(dataset.labels[dataset.rows(split)])) == len(dataset.label_names)


def test_labels_point_at_their_names(dataset: Dataset) -> None:
    if dataset.labels is None:
        assert dataset.label_names == ()
    else:
        assert (dataset.labels.dtype, dataset.labels.shape) == (np.int64, (dataset.n,))
        assert 0 <= dataset.labels.min() <= dataset.labels.max() < len(dataset.label_names)


def test_factors_are_one_finite_number_for_each_sample(dataset: Dataset) -> None:
    assert (len(dataset.factors) > 0) == (dataset.name in MADE)
    for values in dataset.factors.values():
        assert (values.dtype, values.shape) == (np.float64, (dataset.n,))
        assert np.isfinite(values).all()
        assert len(np.unique(values)) > 1


def test_a_density_is_finite_where_the_samples_are(dataset: Dataset) -> None:
    if dataset.density is not None:
        seen = dataset.to_model(dataset.x).astype(np.float64)
        assert np.isfinite(dataset.density.log_prob(seen)).all()
        assert dataset.density.score(seen).shape == seen.shape


def test_a_text_has_words_for_its_tokens_an_end_and_nothing_behind_it(dataset: Dataset) -> None:
    if dataset.kind != "text":
        assert dataset.vocabulary == ()
        return
    vocabulary, x = dataset.vocabulary, dataset.x
    assert vocabulary[PAD] == ""
    assert len(set(vocabulary)) == len(vocabulary) <= 256
    assert x.max() < len(vocabulary)
    assert {*np.unique(x)} == {*range(len(vocabulary))}
    ends = (x == vocabulary.index(END)).argmax(axis=1)
    behind = np.arange(x.shape[1]) > ends[:, None]
    assert (x[np.arange(len(x)), ends] == vocabulary.index(END)).all()
    assert ((x == PAD) == behind).all()


@pytest.mark.parametrize("name", BUNDLED)
def test_equal_settings_give_equal_data(name: str) -> None:
    one, two = spec_of(name).load(), spec_of(name).load()
    assert one.fingerprint == two.fingerprint
    assert all(np.array_equal(values, two.factors[factor]) for factor, values in one.factors.items())


@pytest.mark.parametrize("name", MADE)
def test_another_seed_gives_other_data_and_the_number_is_kept(name: str) -> None:
    one, two = spec_of(name, seed=0).load(), spec_of(name, seed=1).load()
    assert one.n == two.n == FEW
    assert one.fingerprint != two.fingerprint
    assert not np.array_equal(one.x, two.x)


@pytest.mark.parametrize("name", MADE)
def test_making_data_leaves_numpy_s_random_numbers_alone(name: str) -> None:
    np.random.seed(0)
    before = np.random.get_state()[1].copy()  # type: ignore[index,union-attr]
    spec_of(name).load()
    assert np.array_equal(np.random.get_state()[1], before)  # type: ignore[index]


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("wrong", [{"samples": 99}, {"samples": 60_001}, {"seed": -1}, {"samples": 1e9}])
def test_nonsense_is_refused_in_one_sentence(name: str, wrong: dict[str, float]) -> None:
    with pytest.raises(SpecError, match="than or equal to") as told:
        read_spec(RunSpec, {"data": {"name": name, **wrong}})
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("name", MADE)
def test_number_and_seed_survive_a_switch(name: str) -> None:
    spec = read_spec(RunSpec, {"data": {"name": "curves", "samples": 1234, "seed": 5}})
    data = switched(spec, "data", name).data
    assert (data.samples, data.seed) == (1234, 5)  # type: ignore[attr-defined]
