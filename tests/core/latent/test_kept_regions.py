from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ae_core.errors import RunError
from ae_core.latent.kept_regions import FILE, Region, read_regions, write_regions

N = 40
FINITE = st.floats(-1e30, 1e30)
REGIONS = st.builds(
    Region,
    name=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=80),
    layout=st.sampled_from(["axes", "umap"]),
    epoch=st.floats(0, 1e6),
    outline=arrays(np.float64, st.tuples(st.integers(0, 9), st.just(2)), elements=FINITE),
    ids=st.sets(st.integers(0, N - 1)).map(lambda ids: np.array(sorted(ids), dtype=np.int64)),
)
GOOD: dict[str, Any] = {"name": "a", "layout": "axes", "epoch": 2, "outline": [[0, 1], [1.5, 2], [3, 0]], "ids": [3, 5]}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(REGIONS, max_size=4))
def test_regions_come_back_as_they_were_kept(tmp_path: Path, regions: list[Region]) -> None:
    write_regions(tmp_path / FILE, regions)
    found = read_regions(tmp_path / FILE, N)
    assert [(one.name, one.layout, one.epoch) for one in found] == [(r.name, r.layout, r.epoch) for r in regions]
    for one, other in zip(found, regions, strict=True):
        np.testing.assert_array_equal(one.outline, other.outline)
        np.testing.assert_array_equal(one.ids, other.ids)
        assert one.ids.dtype == np.int64


def test_a_run_without_a_file_has_none(tmp_path: Path) -> None:
    assert read_regions(tmp_path / FILE, N) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 81}, "name"),
        ({"name": "line\nbreak"}, "name"),
        ({"name": 3}, "name"),
        ({"layout": None}, "layout"),
        ({"epoch": -1}, "epoch"),
        ({"epoch": True}, "epoch"),
        ({"epoch": "2"}, "epoch"),
        ({"outline": [[0, 1], [2]]}, "outline"),
        ({"outline": [0, 1]}, "outline"),
        ({"outline": [[0, "1"]]}, "outline"),
        ({"outline": [[0, 1, 2]]}, "outline"),
        ({"outline": [[[]]] * 5 + [[1]]}, "outline"),
        ({"outline": "abc"}, "outline"),
        ({"outline": [[0, 10**400]]}, "outline"),
        ({"ids": [N]}, "ids"),
        ({"ids": [-1]}, "ids"),
        ({"ids": [0.5]}, "ids"),
        ({"ids": [[1]]}, "ids"),
        ({"ids": [True]}, "ids"),
        ({"ids": None}, "ids"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, change: dict[str, Any], field: str) -> None:
    path = tmp_path / FILE
    path.write_text(json.dumps({"format": 1, "regions": [GOOD, GOOD | change]}))
    with pytest.raises(RunError, match=rf"regions.json: region 1: {field}: "):
        read_regions(path, N)


@pytest.mark.parametrize("whole", [{}, {"format": 2, "regions": []}, {"format": 1, "regions": {}}, {"format": 1}])
def test_another_format_is_refused(tmp_path: Path, whole: dict[str, Any]) -> None:
    (tmp_path / FILE).write_text(json.dumps(whole))
    with pytest.raises(RunError, match=r"regions\.json"):
        read_regions(tmp_path / FILE, N)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": 1, "regions": [{"epoch": NaN}]}', "[" * 100_000])
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(RunError, match=r"regions\.json"):
        read_regions(tmp_path / FILE, N)
