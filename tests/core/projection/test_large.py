from __future__ import annotations

import numpy as np
import pytest
from sklearn.manifold import trustworthiness

from ae_core.errors import SpecError
from ae_core.projection.base import Floats, ProjectionSpec
from ae_core.projection.pca import principal_plane
from ae_core.projection.sampling import stratified
from ae_core.projection.tsne import TSNE
from ae_core.projection.umap import UMAP


@pytest.fixture(params=[TSNE(perplexity=8), UMAP(n_neighbors=8)], ids=["tsne", "umap"])
def limited(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ProjectionSpec:
    """A method that moves at most 80 of the 120 codes, and is placed in parts."""
    spec: ProjectionSpec = request.param
    monkeypatch.setattr(type(spec), "most_moved", 80)
    monkeypatch.setattr("ae_core.projection.large.PAIRS_A_FRAME", 80 * 15)
    return spec


def test_a_sample_makes_the_map_and_the_others_are_placed_on_it(limited: ProjectionSpec, codes: Floats) -> None:
    frames = list(limited.frames(codes))
    rows = stratified(codes, 80)
    plane, _ = principal_plane(codes)
    assert abs(np.corrcoef(frames[0].xy[:, 0], plane[:, 0])[0, 1]) > 0.999
    moving = [frame for frame in frames if "made the map" not in frame.note]
    for frame in moving[1:]:
        assert np.isfinite(frame.xy[rows]).all()
        assert np.isnan(np.delete(frame.xy, rows, axis=0)).all()
    *_, alone = limited.frames(codes[rows])
    np.testing.assert_array_equal(frames[-1].xy[rows], alone.xy)
    rest = np.setdiff1d(np.arange(120), rows)
    wanted = limited.place(codes[rest], codes[rows], alone.xy)
    np.testing.assert_allclose(frames[-1].xy[rest], wanted, atol=1e-3)


def test_it_says_so_from_the_first_picture_to_the_last(limited: ProjectionSpec, codes: Floats) -> None:
    frames = list(limited.frames(codes))
    assert all("a stratified 80 of 120" in frame.note for frame in frames)
    assert frames[-1].note.endswith("made the map, the others are placed on it by their nearest codes")
    fractions = [frame.fraction for frame in frames]
    assert (fractions[0], fractions[-1]) == (0, 1)
    assert (np.diff(fractions) > 0).all()
    assert sum("made the map" in frame.note for frame in frames) == 3


def test_what_was_placed_is_nearly_as_trustworthy_as_what_was_moved(
    limited: ProjectionSpec, codes: Floats, monkeypatch: pytest.MonkeyPatch
) -> None:
    *_, placed = limited.frames(codes)
    monkeypatch.setattr(type(limited), "most_moved", None)
    *_, moved = limited.frames(codes)
    ours, whole = (trustworthiness(codes, frame.xy, n_neighbors=8) for frame in (placed, moved))
    assert ours > whole - 0.05


def test_a_setting_that_does_not_suit_the_sample_is_refused_at_once(
    monkeypatch: pytest.MonkeyPatch, codes: Floats
) -> None:
    monkeypatch.setattr(UMAP, "most_moved", 80)
    with pytest.raises(SpecError, match="too large for 80 codes"):
        UMAP(n_neighbors=90).frames(codes)
