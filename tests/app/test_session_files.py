"""The file of a session: what is read equals what was written."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from ae_core.errors import SpecError
from app.selection import Selection
from app.sessions.file import session_text
from app.sessions.form import SavedSession
from app.sessions.views import read_view, write_view
from app.sessions.written import array_of, array_text, ids_of, ids_text
from app.steps import PASSING
from app.view_state import Held, Outline, Own, Sight, Stop, ViewState
from app.widgets.map_camera import Camera
from tests.app import small_model

N, DIM = 60, 2
DATA = small_model.dataset(N)
# What lies in the run's folder, and what passes.
ELSEWHERE = {"regions", "directions", "stops", "hover", "cursor", "theme"}

finite = st.floats(-1e6, 1e6, width=32)
samples = st.integers(0, N - 1)
code = st.tuples(*[finite] * DIM)
picture = arrays.arrays(np.uint8, DATA.shape)
SERIES = small_model.tabular(N)
stops = st.builds(
    Stop,
    st.none() | samples,
    code,
    st.text(max_size=20),
    st.none() | st.lists(samples, unique=True, min_size=1).map(lambda ids: np.array(sorted(ids))),
    st.none() | picture,
    st.none() | st.floats(0, 100),
)
cameras = st.builds(Camera, finite, finite, st.floats(1e-3, 1e6), st.integers(1, 4000), st.integers(1, 4000))
plain = st.none() | st.booleans() | st.integers(-1000, 1000) | finite | st.text(max_size=10)
corners = arrays.arrays(np.float32, (4, 2), elements=st.floats(-100, 100, width=32))
views = st.builds(
    ViewState,
    frame=st.none() | st.integers(0, 10**6),
    selection=st.lists(samples, unique=True).map(Selection.of),
    outline=st.none() | st.builds(Outline, st.text(max_size=5), st.floats(0, 50), corners),
    projection=st.sampled_from(["axes", "pca", "tsne", "umap"]),
    sight=st.none() | st.builds(Sight, st.text(max_size=5), cameras),
    colour=st.text(max_size=8),
    isolated=st.integers(-1, 9),
    mode=st.text(max_size=8),
    behind=st.frozensets(st.text(max_size=5), max_size=3),
    a=st.none() | stops,
    between=st.lists(stops, max_size=2).map(tuple),
    b=st.none() | stops,
    loop=st.booleans(),
    walk_step=st.integers(0, 100),
    pace=st.floats(0.1, 10),
    decode=st.booleans(),
    held=st.none() | st.builds(Held, st.text(max_size=5), st.tuples(finite, finite)),
    test_split=st.booleans(),
    everything=st.booleans(),
    own=st.none() | st.builds(Own, picture),
    choices=st.dictionaries(st.text(max_size=8), plain | st.lists(plain, max_size=2), max_size=4),
)


def same(one: Any, other: Any) -> bool:
    """Equality of all that views are made of, arrays included."""
    if isinstance(one, np.ndarray):
        return bool(one.dtype == other.dtype and np.array_equal(one, other))
    if isinstance(one, Selection):
        return one == other
    if hasattr(one, "__dataclass_fields__"):
        return type(one) is type(other) and all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@given(views)
def test_a_view_comes_back_from_its_file(view: ViewState) -> None:
    text = session_text(SavedSession(view=write_view(view)))
    saved = SavedSession.model_validate(json.loads(text))
    found = ViewState(**read_view(saved.view, DATA, DIM))
    for name in {one.name for one in fields(ViewState)} - ELSEWHERE:
        assert same(getattr(found, name), getattr(view, name)), name
    assert session_text(SavedSession(view=write_view(found))) == text


def test_an_own_sample_that_is_padded_comes_back() -> None:
    stored = np.array([1, 2, 3, np.nan, np.nan, np.nan], dtype=np.float32)
    text = session_text(SavedSession(view=write_view(ViewState(own=Own(stored)))))
    found = read_view(SavedSession.model_validate(json.loads(text)).view, SERIES, DIM)
    np.testing.assert_array_equal(found["own"].stored, stored)


def test_every_field_of_the_view_is_saved_or_lies_elsewhere() -> None:
    known = set(read_view(SavedSession().view, None, 0))
    assert {one.name for one in fields(ViewState)} == known | ELSEWHERE
    assert PASSING - {"walk_step", "pace", "held"} <= ELSEWHERE


@given(arrays.arrays(st.sampled_from([np.uint8, np.int64, np.float32, np.bool_]), arrays.array_shapes(min_side=0)))
def test_an_array_comes_back(array: np.ndarray) -> None:
    if array.dtype.kind == "f":
        array = np.nan_to_num(array, nan=0.0, posinf=1.0, neginf=-1.0)
    assert same(array_of(array_text(array), "x"), array)


@given(st.lists(st.integers(0, 10**6), unique=True).map(sorted))
def test_samples_come_back(ids: list[int]) -> None:
    assert ids_of(ids_text(np.array(ids, dtype=np.int64)), "x").tolist() == ids


def test_neighbouring_samples_are_written_as_a_range() -> None:
    assert ids_text(np.array([1, 2, 3, 7, 9, 10])) == "1-3, 7, 9-10"


@pytest.mark.parametrize("text", ["a", "3-", "-3", "9-1", "1;2", "0-99999999", "1e3", "\u0663"])
def test_what_are_no_samples_is_refused_by_its_field(text: str) -> None:
    with pytest.raises(SpecError, match=r"view\.selected"):
        ids_of(text, "view.selected")


# A real window
