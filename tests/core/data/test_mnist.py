from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ae_core.data import mnist
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, sources
from ae_core.errors import DataError

FINGERPRINT = "97d96e496a98220df1c4e1483f6417c07bba0d6cc9476232620a688be4c228a5"


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return sources.create("mnist").load()


def test_it_holds_5000_pictures_of_28_by_28_bytes(digits: Dataset) -> None:
    assert digits.x.shape == (5000, 1, 28, 28)
    assert digits.x.dtype == np.uint8
    assert (digits.x.min(), digits.x.max()) == (0, 255)
    assert digits.kind == "image"
    assert digits.label_names == tuple("0123456789")


@pytest.mark.parametrize(("part", "per_class"), [(TRAIN, 400), (VALIDATION, 50), (TEST, 50)])
def test_every_class_is_equally_often_in_every_part(digits: Dataset, part: int, per_class: int) -> None:
    assert digits.labels is not None
    assert list(np.bincount(digits.labels[digits.rows(part)])) == [per_class] * 10


def test_the_digits_are_shuffled(digits: Dataset) -> None:
    assert digits.labels is not None
    assert np.bincount(digits.labels[:500], minlength=10).min() > 25


def test_its_fingerprint_never_changes(digits: Dataset) -> None:
    assert digits.fingerprint == FINGERPRINT


def test_no_digit_is_there_twice(digits: Dataset) -> None:
    assert len(np.unique(digits.x.reshape(5000, -1), axis=0)) == 5000


def test_thirty_principal_components_leave_the_error_known_for_mnist(digits: Dataset) -> None:
    train, validation = (digits.to_model(digits.x[digits.rows(part)]).reshape(-1, 784) for part in (TRAIN, VALIDATION))
    mean = train.mean(axis=0)
    axes = np.linalg.eigh((train - mean).T @ (train - mean))[1][:, -30:]
    away = validation - mean
    error = np.square(away - away @ axes @ axes.T).sum(axis=1).mean()
    assert error == pytest.approx(14.2, abs=0.6)


def test_labels_belong_to_their_pictures(digits: Dataset) -> None:
    assert digits.labels is not None
    train, validation = digits.rows(TRAIN), digits.rows(VALIDATION)
    x = digits.to_model(digits.x).reshape(5000, -1)
    means = np.stack([x[train][digits.labels[train] == label].mean(axis=0) for label in range(10)])
    distances = np.square(x[validation][:, None] - means).sum(axis=2)
    assert (distances.argmin(axis=1) == digits.labels[validation]).mean() > 0.75


@pytest.mark.slow
def test_logistic_regression_reads_the_validation_digits(digits: Dataset) -> None:
    from sklearn.linear_model import LogisticRegression

    assert digits.labels is not None
    x = digits.to_model(digits.x).reshape(5000, -1)
    train, validation = digits.rows(TRAIN)[:1500], digits.rows(VALIDATION)
    reader = LogisticRegression(C=0.1, max_iter=300).fit(x[train], digits.labels[train])
    assert reader.score(x[validation], digits.labels[validation]) > 0.85


def test_pixels_come_back_exactly(digits: Dataset) -> None:
    shown = digits.to_display(digits.to_model(digits.x))
    assert (shown.min(), shown.max()) == (0.0, 1.0) == digits.value_range
    assert np.array_equal(np.rint(shown * 255), digits.x)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", None])
def test_a_damaged_resource_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mnist.npz"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(mnist, "RESOURCE", path)
    with pytest.raises(DataError, match=r"mnist\.npz is missing or damaged"):
        sources.create("mnist").load()


def test_scikit_learns_digits_are_exact() -> None:
    from sklearn.datasets import load_digits

    digits = sources.create("digits").load()
    assert digits.x.shape == (1797, 1, 8, 8)
    assert np.array_equal(digits.x[:, 0], load_digits().images)
    assert np.array_equal(digits.to_display(digits.to_model(digits.x)) * 16, digits.x)
    assert digits.to_model(digits.x).max() == 1.0
    assert list(np.bincount(digits.split)) == [1797 - 2 * 179, 179, 179]


def test_listing_the_sources_loads_nothing_heavy() -> None:
    code = (
        "import sys; from ae_core.data.base import sources; assert len(sources.names()) >= 4;"
        "print([name for name in ('torch', 'sklearn', 'scipy', 'PIL') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
