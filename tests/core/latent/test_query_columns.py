from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ae_core.data.base import SPLITS, Affine, Dataset
from ae_core.latent.codec import CHUNK, Codec
from ae_core.latent.query.columns import Names, Numbers, columns_of
from ae_core.latent.query.grammar import Query
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import run_spec, table


@pytest.fixture
def data() -> Dataset:
    made = table()
    factors = {"radius": np.linspace(0, 1, made.n), "error": np.arange(made.n, dtype=np.float64)}
    names = ("height", "weight", "id", "a b", "c", "d")
    return replace(made, columns=names, factors=factors, to_display=Affine(3.0, 1.0))


@pytest.fixture
def codec(data: Dataset) -> Codec:
    spec = run_spec({"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}, "mmd": {"name": "mmd"}}}).model
    return Codec(fresh_autoencoder(spec, data.form, 0), data.to_model, data.to_display)


def test_every_column_tells_what_the_data_and_the_model_say_of_these_samples(codec: Codec, data: Dataset) -> None:
    ids = np.random.default_rng(0).permutation(data.n)[:30]
    seen = codec.see(data.x[ids])
    columns = columns_of(codec, data, ids, seen.codes)
    wanted = {
        "id": ids,
        "error": seen.errors,
        "z1": seen.codes[:, 1],
        "norm": np.linalg.norm(seen.codes, axis=1),
        "radius": data.factors["radius"][ids],
        "weight": data.x[ids, 1],
        "a b": data.x[ids, 3],
        "data.id": data.x[ids, 2],
        "data.error": data.factors["error"][ids],
    }
    for name, values in wanted.items():
        column = columns[name]
        assert isinstance(column, Numbers)
        np.testing.assert_allclose(column.values, values, rtol=1e-5, err_msg=name)
    assert "mmd" not in columns  # compares all with all, so no sample has its own
    split, classes = columns["split"], columns["class"]
    assert isinstance(split, Names)
    assert isinstance(classes, Names)
    assert [split.names[code] for code in split.codes] == [SPLITS[one] for one in data.split[ids]]
    assert data.labels is not None
    assert [classes.names[code] for code in classes.codes] == [data.label_names[one] for one in data.labels[ids]]


def test_the_terms_of_a_sample_do_not_depend_on_its_company(codec: Codec, data: Dataset) -> None:
    together = codec.terms(data.x)
    assert tuple(together) == codec.term_names == ("error", "reconstruction", "kl")
    for row in (0, 7, data.n - 1):
        for name, value in codec.terms(data.x[row : row + 1]).items():
            np.testing.assert_allclose(value[0], together[name][row], rtol=1e-4, err_msg=name)
    many = np.resize(data.x, (CHUNK + 5, *data.shape))
    np.testing.assert_allclose(codec.terms(many)["error"][-5:], codec.see(many[-5:]).errors, rtol=1e-4)
    assert all(len(value) == 0 for value in codec.terms(data.x[:0]).values())


def test_what_is_found_are_the_samples_of_the_rows_that_are_true(codec: Codec, data: Dataset) -> None:
    ids = np.random.default_rng(1).permutation(data.n)[:50]
    seen = codec.see(data.x[ids])
    middle = float(np.median(seen.errors))
    columns = columns_of(codec, data, ids, seen.codes)
    found = ids[Query(f"class = b and error > {middle} and not split = test").mask(columns, len(ids))]
    assert data.labels is not None
    wanted = {
        sample
        for sample in ids.tolist()
        if data.label_names[data.labels[sample]] == "b"
        and codec.see(data.x[sample : sample + 1]).errors[0] > middle
        and SPLITS[data.split[sample]] != "test"
    }
    assert set(found.tolist()) == wanted
    assert wanted


def test_numbers_of_the_model_are_computed_only_where_they_are_asked_for(
    codec: Codec, data: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = np.arange(20)
    columns = columns_of(codec, data, ids, codec.encode(data.x[ids]))
    monkeypatch.setattr(Codec, "terms", lambda *_: pytest.fail("nobody asked for it"))
    assert Query("class = a or z0 > 0").mask(columns, 20).any()
