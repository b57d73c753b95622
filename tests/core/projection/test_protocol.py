"""What every registered projection promises."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from ae_core.errors import DataError, SpecError
from ae_core.projection.base import Floats, Frame, ProjectionSpec, projections
from ae_core.projection.pca import principal_plane
from ae_core.spec import Slot, replaced

LINE = np.linspace(0, 1, 60, dtype=np.float32)[:, None]


def last(spec: ProjectionSpec, codes: Floats) -> Frame:
    *_, frame = spec.frames(codes)
    return frame


def test_the_methods_are_found_in_order() -> None:
    assert projections.names() == ["raw", "pca", "tsne", "umap"]


def test_listing_the_methods_imports_nothing_heavy() -> None:
    heavy = {"torch", "PySide6", "numba", "sklearn", "scipy", "openTSNE", "umap"}
    listing = "import sys; from ae_core.projection.base import projections; projections.names();"
    program = f"{listing} print({heavy} & set(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "set()"


def test_first_frame_is_the_pca_up_to_scale(method: ProjectionSpec, codes: Floats) -> None:
    first = next(method.frames(codes))
    if method.instant:
        np.testing.assert_array_equal(first.xy, codes[:, :2])
        return
    plane, _ = principal_plane(codes)
    assert first.fraction == 0
    scale = np.vdot(first.xy, plane) / np.vdot(plane, plane)
    assert scale > 0
    np.testing.assert_allclose(first.xy, scale * plane, atol=0.05 * np.abs(first.xy).max())


def test_fractions_rise_from_0_to_1(method: ProjectionSpec, codes: Floats) -> None:
    fractions = [frame.fraction for frame in method.frames(codes)]
    assert fractions[0] == 0
    assert fractions[-1] == 1
    assert (np.diff(fractions) > 0).all()


def test_every_frame_is_a_whole_map_of_its_own(method: ProjectionSpec, codes: Floats) -> None:
    frames = [(frame.xy, frame.xy.copy()) for frame in method.frames(codes)]
    for kept, copied in frames:
        assert kept.shape == (120, 2)
        assert kept.dtype == np.float32
        assert np.isfinite(kept).all()
        np.testing.assert_array_equal(kept, copied)


def test_same_seed_gives_the_same_frames(method: ProjectionSpec, codes: Floats) -> None:
    for one, other in zip(method.frames(codes), method.frames(codes), strict=True):
        np.testing.assert_array_equal(one.xy, other.xy)


def test_another_seed_gives_another_map(method: ProjectionSpec, codes: Floats) -> None:
    if "seed" not in type(method).model_fields:
        assert method.name in ("raw", "pca")
        return
    assert not np.array_equal(last(method, codes).xy, last(replaced(method, "seed", 7), codes).xy)


def test_codes_are_not_changed(method: ProjectionSpec, codes: Floats) -> None:
    before = codes.copy()
    codes.flags.writeable = False
    last(method, codes)
    np.testing.assert_array_equal(codes, before)


def test_clouds_stay_apart(method: ProjectionSpec, codes: Floats) -> None:
    if method.instant:
        return
    clouds = last(method, codes).xy.reshape(3, 40, 2)
    centres = clouds.mean(axis=1)
    radii = np.linalg.norm(clouds - centres[:, None], axis=2).mean(axis=1)
    gaps = [np.linalg.norm(centres[i] - centres[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert min(gaps) > 1.2 * radii.max()


@pytest.mark.parametrize(
    "awkward",
    [
        pytest.param(LINE, id="one dimension"),
        pytest.param(np.hstack([LINE, LINE**2]), id="two dimensions"),
        pytest.param(np.hstack([LINE, 2 * LINE, -LINE]), id="on a line"),
        pytest.param(np.vstack([np.zeros((50, 3)), np.eye(3), np.ones((7, 3))]), id="mostly equal"),
        pytest.param(np.repeat(np.eye(3), 20, axis=0), id="three places"),
        pytest.param(1e4 + 1e-2 * np.sin(97 * LINE * np.arange(1, 4)), id="far from zero"),
        pytest.param(1e-20 * np.sin(97 * LINE * np.arange(1, 4)), id="tiny"),
        pytest.param(np.sin(97 * LINE * np.arange(1, 90)), id="more dimensions than codes"),
    ],
)
def test_awkward_codes_still_end_in_a_finite_map(method: ProjectionSpec, awkward: Floats) -> None:
    if method.instant and awkward.shape[1] < 2:
        with pytest.raises(SpecError, match=r"raw\.y: there is no z1; the codes end with z0"):
            method.frames(awkward)
        return
    frame = last(method, awkward.astype(np.float32))
    assert frame.fraction == 1
    assert np.isfinite(frame.xy).all()
    assert np.ptp(frame.xy, axis=0).max() > 0


@pytest.mark.parametrize(
    ("useless", "reason"),
    [
        (np.zeros((2, 3)), "at least 3 codes"),
        (np.zeros((0, 3)), "at least 3 codes"),
        (np.full((50, 3), 0.25), "all 50 codes are equal"),
        (np.zeros(50), "table of numbers"),
        (np.zeros((50, 0)), "table of numbers"),
        (np.full((50, 3), "a"), "table of numbers"),
        (np.where(np.arange(150).reshape(50, 3) == 52, np.nan, 1.0), "code 17 .* value 1 is nan"),
        (np.where(np.arange(150).reshape(50, 3) == 52, -np.inf, 1.0), "code 17 .* value 1 is -inf"),
        (np.where(np.arange(150).reshape(50, 3) == 52, 1e60, 1.0), "code 17 .* value 1 is 1e[+]60"),
    ],
)
def test_useless_codes_are_refused_at_once(method: ProjectionSpec, useless: Floats, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        method.frames(useless)


def test_settings_survive_json(method: ProjectionSpec) -> None:
    assert Slot(projections).read(Slot(projections).write(method)) == method
