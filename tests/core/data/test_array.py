from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from ae_core.data.array import Array
from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import DataError

GREY = np.arange(12 * 8 * 9, dtype=np.uint8).reshape(12, 8, 9)
TABLE = np.random.default_rng(0).normal([5, -100, 1e4], [1, 20, 300], (60, 3))


def saved(folder: Path, x: Any = None, **arrays: Any) -> str:
    path = folder / ("data.npz" if arrays else "data.npy")
    if arrays:
        np.savez(path, **arrays, **({} if x is None else {"x": x}))
    else:
        np.save(path, x, allow_pickle=True)
    return str(path)


def load(folder: Path, x: Any = None, **arrays: Any) -> Dataset:
    return Array(path=saved(folder, x, **arrays)).load()


def refusal(folder: Path, x: Any = None, **arrays: Any) -> str:
    with pytest.raises(DataError) as caught:
        load(folder, x, **arrays)
    return str(caught.value)


@pytest.mark.parametrize(
    ("shape", "stored"),
    [
        ((12, 8, 9), (1, 8, 9)),
        ((12, 8, 9, 1), (1, 8, 9)),
        ((12, 8, 9, 3), (3, 8, 9)),
        ((12, 3, 8, 9), (3, 8, 9)),
        ((12, 1, 8, 9), (1, 8, 9)),
    ],
)
def test_images_are_stored_channels_first(tmp_path: Path, shape: tuple[int, ...], stored: tuple[int, ...]) -> None:
    x = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    data = load(tmp_path, x)
    assert data.shape == stored
    rows_first = x.reshape(12, 8, 9) if stored[0] == 1 else x
    expected = {1: lambda: rows_first[:, None], 3: lambda: x if shape[1] == 3 else np.moveaxis(x, 3, 1)}[stored[0]]()
    assert np.array_equal(data.x, expected)


def test_columns_first_in_memory_is_read_like_rows_first(tmp_path: Path) -> None:
    assert np.array_equal(load(tmp_path, np.asfortranarray(GREY)).x[:, 0], GREY)


def test_layout_decides_where_both_axes_could_be_channels(tmp_path: Path) -> None:
    path = saved(tmp_path, np.random.default_rng(0).integers(0, 256, (5, 3, 8, 3), dtype=np.uint8))
    assert Array(path=path).load().shape == (3, 3, 8)
    assert Array(path=path, layout="channels-first").load().shape == (3, 8, 3)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int64, ">u2", np.float32, np.float64, np.longdouble])
def test_whole_numbers_up_to_255_stay_bytes_whatever_their_dtype(tmp_path: Path, dtype: Any) -> None:
    data = load(tmp_path, GREY.astype(dtype))
    assert data.x.dtype == np.uint8
    assert np.array_equal(data.x[:, 0], GREY)
    assert np.array_equal(np.rint(data.to_display(data.to_model(data.x)) * 255), data.x)
    assert data.value_range == (0.0, 1.0)


@pytest.mark.parametrize("dtype", [np.bool_, np.uint8, np.int32])
def test_two_tone_images_reach_from_black_to_white(tmp_path: Path, dtype: Any) -> None:
    data = load(tmp_path, (GREY > 40).astype(dtype))
    assert data.x.dtype == np.uint8
    assert set(np.unique(data.to_display(data.to_model(data.x)))) == {0.0, 1.0}


def test_fractions_between_0_and_1_stay_as_they_are(tmp_path: Path) -> None:
    x = np.random.default_rng(0).random((5, 8, 8))
    data = load(tmp_path, x)
    assert np.array_equal(data.to_display(data.to_model(data.x))[:, 0], x.astype(np.float32))
    assert data.value_range == (0.0, 1.0)
    assert not any("rescaled" in notice for notice in data.notices)


@pytest.mark.parametrize(
    ("low", "high", "dtype"), [(-1, 1, "f4"), (0, 65535, "u2"), (-(2**63), 2**63 - 1, "i8"), (-1e30, 1e30, "f8")]
)
def test_other_pixels_are_rescaled_and_the_user_is_told(tmp_path: Path, low: float, high: float, dtype: str) -> None:
    x = np.random.default_rng(0).random((5, 8, 8)) * 0.5 * (high / 1e3)
    x = x.astype(dtype)
    x[0, 0, :2] = low, high
    data = load(tmp_path, x)
    seen = data.to_model(data.x)
    assert (seen.min(), seen.max()) == (0.0, 1.0)
    assert data.notices[0] == f"pixel values from {low:g} to {high:g} were rescaled to 0 to 1"


def test_pictures_that_would_look_black_are_announced(tmp_path: Path) -> None:
    assert "brightest pixel is 16 of 255" in load(tmp_path, GREY % 17).notices[0]


def test_columns_have_mean_0_and_deviation_1_over_the_training_split(tmp_path: Path) -> None:
    data = load(tmp_path, TABLE)
    assert (data.kind, data.value_range, data.x.dtype) == ("tabular", None, np.float32)
    assert data.columns == ("x0", "x1", "x2")
    seen = data.to_model(data.x)[data.rows(TRAIN)].astype(np.float64)
    assert seen.mean(axis=0) == pytest.approx(0, abs=1e-5)
    assert seen.std(axis=0) == pytest.approx(1, abs=1e-5)
    every = data.to_model(data.x).astype(np.float64)
    assert np.abs(every.mean(axis=0)).max() > 1e-3, "the statistics must not come from all rows"


def test_table_values_come_back_in_their_own_units(tmp_path: Path) -> None:
    data = load(tmp_path, TABLE)
    assert data.to_display(data.to_model(data.x)) == pytest.approx(data.x, rel=1e-6, abs=1e-5)


def test_a_constant_column_is_centred_named_and_harmless(tmp_path: Path) -> None:
    table = np.c_[TABLE, np.full(60, 0.1)]
    data = load(tmp_path, table)
    assert np.array_equal(data.to_model(data.x)[:, 3], np.zeros(60, dtype=np.float32))
    assert data.to_display(np.zeros((1, 4), np.float32))[0, 3] == np.float32(0.1)
    assert "column 3 is constant in the training split, and only centred" in data.notices


def test_a_column_too_fine_for_single_precision_is_named(tmp_path: Path) -> None:
    table = np.c_[TABLE, 1e9 + TABLE[:, 0]]
    assert any(notice.startswith("column 3 is finer than single precision") for notice in load(tmp_path, table).notices)


def test_deviations_survive_a_mean_far_from_zero(tmp_path: Path) -> None:
    data = load(tmp_path, np.c_[TABLE[:, 0], 1e6 + np.arange(60) % 4])
    train = data.x[data.rows(TRAIN), 1].astype(np.float64)
    assert isinstance(data.to_display.scale, np.ndarray)
    assert data.to_display.scale[1] == pytest.approx(train.std(), rel=1e-6)


@pytest.mark.parametrize("key", ["x", "images", "data", "arr_0"])
def test_samples_are_found_under_their_usual_names(tmp_path: Path, key: str) -> None:
    assert load(tmp_path, **{key: GREY}).n == 12


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (np.array([7, -2, 7] * 4), ("-2", "7")),
        (np.array([[1.0], [0.0], [1.0]] * 4), ("0", "1")),
        (np.array(["cat", "bee", "cat"] * 4), ("bee", "cat")),
        (np.array([b"cat", b"b\xff", b"cat"] * 4), ("b\N{REPLACEMENT CHARACTER}", "cat")),
        (np.array([True, False, True] * 4), ("False", "True")),
    ],
)
def test_labels_become_numbers_with_names(tmp_path: Path, labels: np.ndarray, names: tuple[str, ...]) -> None:
    data = load(tmp_path, GREY, labels=labels)
    assert data.label_names == names
    assert data.labels is not None
    assert list(data.labels) == [1, 0, 1] * 4


@pytest.mark.parametrize(
    "split", [[0, 0, 0, 1, 1, 2] * 2, ["train", "train", "train", "val", "validation", "test"] * 2]
)
def test_the_split_of_the_file_is_kept(tmp_path: Path, split: list[Any]) -> None:
    assert list(load(tmp_path, GREY, split=np.array(split)).split) == [0, 0, 0, 1, 1, 2] * 2


def test_one_single_class_few_samples_and_unused_arrays_are_told(tmp_path: Path) -> None:
    notices = load(tmp_path, GREY, y=np.zeros(12, int), extra=np.ones(3)).notices
    assert notices == (
        "data.npz also holds extra, which is not used",
        "there are only 12 samples (10 train, 1 validation, 1 test), fewer than a usual batch",
        "every sample has the same label (0), so colours by class say nothing",
    )


WITH_NAN = TABLE.copy()
WITH_NAN[17, 2] = np.nan
WITH_INF = np.ones((9, 4, 4)) * np.arange(4)
WITH_INF[8, 1, 3] = -np.inf


@pytest.mark.parametrize(
    ("x", "sentence"),
    [
        (WITH_NAN, "data.npy: row 17, column 2 (counted from 0) is NaN"),
        (WITH_INF, "data.npy: image 8, channel 0, row 1, column 3 (counted from 0) is infinite"),
        (TABLE * 1e30, "expected a number of at most 1e+30 in size"),
        (np.array([{}, None, 1]), "holds values of type object"),
        (TABLE.astype(complex), "holds values of type complex128"),
        (np.array([["a", "b"]] * 5), "data.npy holds <U1 of shape (5, 2)"),
        (np.zeros(5, dtype=[("a", "f4")]), "holds values of type"),
        (np.zeros(5, dtype="M8[s]"), "holds values of type datetime64[s]"),
        (np.zeros((0, 4)), "has the shape (0, 4), so there are no values"),
        (np.float64(3), "has 0 axes"),
        (np.zeros((2, 2, 2, 2, 2)), "has 5 axes"),
        (np.arange(9.0), "of shape (9,); expected vectors"),
        (TABLE[:1], "holds only one sample; at least 3"),
        (TABLE[:2], "holds only 2 samples; at least 3"),
        (np.zeros((9, 4, 5, 4), np.uint8), "has the shape (9, 4, 5, 4); expected 1 or 3 channels"),
        (np.full((9, 4, 4), 7), "every pixel is 7, so there is nothing to learn"),
        (np.full((9, 4), 7), "every row is the same, so there is nothing to learn"),
        (np.zeros((3, 1_000_001), np.uint8), "has 1,000,001 columns; at most 1,000,000"),
    ],
)
def test_a_bad_array_is_refused_in_one_sentence(tmp_path: Path, x: Any, sentence: str) -> None:
    said = refusal(tmp_path, x)
    assert sentence in said
    assert "data.npy" in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        ({"a": GREY, "b": GREY}, "data.npz has no array named x, images or data; it holds a, b"),
        ({"x": GREY, "y": np.arange(11)}, "data.npz: y has the shape (11,); expected one label for each of the 12"),
        ({"x": GREY, "y": np.eye(12)}, "data.npz: y has the shape (12, 12)"),
        ({"x": GREY, "y": np.arange(12) / 2}, "data.npz: y: row 1 (counted from 0) is 0.5; expected whole numbers"),
        ({"x": GREY, "y": np.full(12, np.nan)}, "is nan; expected whole numbers"),
        ({"x": GREY, "split": np.full(12, 3)}, "data.npz: split holds '3'; expected 0 (train), 1 (validation)"),
        ({"x": GREY, "split": np.arange(12) % 2}, "no sample belongs to the test split"),
        ({"x": GREY, "split": np.zeros(12, int)}, "no sample belongs to the validation split"),
    ],
)
def test_a_bad_archive_is_refused_in_one_sentence(tmp_path: Path, arrays: dict[str, Any], sentence: str) -> None:
    assert sentence in refusal(tmp_path, **arrays)


def npy_bytes(header: str, values: bytes = b"") -> bytes:
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + values


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is not a numpy file"),
        (b"x0,x1\n1,2\n", "is not a numpy file"),
        (b"PK\x03\x04 and no more", "cannot be read as .npy or .npz"),
        (b"\x93NUMPY", "cannot be read as .npy or .npz"),
        (npy_bytes("{'descr': '|u1', 'fortran_order': False, 'shape': (9, 8, 8)}", b"12"), "cut short"),
        (npy_bytes("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999, 99999999)}"), "an absurd amount"),
        (npy_bytes("{'descr': '<f8', 'fortran_order': False, 'shape': (-3, 8, 8)}"), "no values"),
        (npy_bytes("{'descr': '|O', 'fortran_order': False, 'shape': (9,)}"), "holds values of type object"),
        (npy_bytes("{'descr': __import__('os'), 'fortran_order': False, 'shape': (9,)}"), "cannot be read"),
        (npy_bytes("-" * 9000 + "1"), "cannot be read"),
    ],
)
def test_a_damaged_or_hostile_file_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "data.npy"
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        Array(path=str(path)).load()
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.npz"
    header = npy_bytes("{'descr': '|u1', 'fortran_order': False, 'shape': (2000, 1000, 10)}")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.npy", header + bytes(20_000_000))
    with pytest.raises(DataError, match=r"bomb.npz: x needs 0.02 GB of memory, more than the 0.001 GB allowed"):
        Array(path=str(path), memory_gb=0.001).load()


@pytest.mark.parametrize(
    ("path", "sentence"),
    [("", "no path is given"), ("nowhere.npy", "there is nothing at nowhere.npy"), (".", ". is a folder")],
)
def test_a_missing_file_is_named(path: str, sentence: str) -> None:
    with pytest.raises(DataError, match=sentence.replace(".", r"\.")):
        Array(path=path).load()


def test_the_loaded_array_does_not_depend_on_the_file(tmp_path: Path) -> None:
    data = load(tmp_path, GREY)
    assert data.x.flags.writeable
    assert data.x.flags.c_contiguous
    (tmp_path / "data.npy").write_bytes(b"")
    assert np.array_equal(data.x[:, 0], GREY)


any_array = hnp.arrays(
    dtype=st.one_of(
        hnp.boolean_dtypes(), hnp.integer_dtypes(endianness="?"), hnp.unsigned_integer_dtypes(endianness="?"),
        hnp.floating_dtypes(endianness="?"), hnp.complex_number_dtypes(), hnp.unicode_string_dtypes(max_len=3),
        hnp.byte_string_dtypes(max_len=3), hnp.datetime64_dtypes(),
    ),
    shape=hnp.array_shapes(min_dims=0, max_dims=5, min_side=0, max_side=6),
)  # fmt: skip
one_folder = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def usable_or_refused(path: Path) -> None:
    said, data = "", None
    try:
        data = Array(path=str(path)).load()
    except DataError as refused:
        said = str(refused)
    assert "\n" not in said
    if data is not None:
        obeys_the_rules(data)


def obeys_the_rules(data: Dataset) -> None:
    seen = data.to_model(data.x)
    assert data.x.dtype in (np.uint8, np.float32)
    assert data.split.shape == (data.n,)
    assert set(data.split) == {0, 1, 2}
    assert np.isfinite(seen).all()
    if data.kind == "image":
        assert data.shape[0] in (1, 3)
        assert seen.min() >= 0
        assert seen.max() <= 1
    else:
        away = np.abs(data.to_display(seen).astype(np.float64) - data.x)
        assert (away <= 1e-6 * np.abs(data.x.astype(np.float64)).max(axis=0)).all()
    if data.labels is not None:
        assert data.labels.max() < len(data.label_names)


@one_folder
@given(x=any_array, y=st.none() | any_array, split=st.none() | any_array)
def test_any_array_is_usable_or_refused(tmp_path: Path, x: Any, y: Any, split: Any) -> None:
    arrays = {"x": x, "y": y, "split": split}
    np.savez(tmp_path / "any.npz", **{name: array for name, array in arrays.items() if array is not None})
    usable_or_refused(tmp_path / "any.npz")


@one_folder
@given(st.booleans(), st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), min_size=1, max_size=4))
def test_any_damage_is_harmless_or_refused(tmp_path: Path, zipped: bool, changes: list[tuple[int, int]]) -> None:
    buffer = io.BytesIO()
    if zipped:
        np.savez_compressed(buffer, x=GREY, y=np.arange(12) % 3)
    else:
        np.save(buffer, TABLE)
    content = bytearray(buffer.getvalue())
    for place, value in changes:
        content[place % min(len(content), 400 if not zipped else len(content))] = value
    path = tmp_path / "damaged.npy"
    path.write_bytes(content)
    usable_or_refused(path)


def test_a_number_for_each_sample_is_a_factor_and_anything_else_is_told(tmp_path: Path) -> None:
    path, random = tmp_path / "data.npz", np.random.default_rng(0)
    age, site = random.integers(20, 80, 30), random.random(30).astype(np.float32)
    site[3] = np.nan
    x = random.random((30, 5)).astype(np.float32)
    np.savez(path, x=x, age=age, site=site, few=np.zeros(7), words=np.array(["a"] * 30), grid=np.zeros((30, 2)))
    found = Array(path=str(path)).load()
    assert set(found.factors) == {"age", "site"}
    np.testing.assert_array_equal(found.factors["age"], age)
    np.testing.assert_array_equal(found.factors["site"], site.astype(np.float64))
    assert "data.npz also holds few, grid, words, which is not used" in found.notices
