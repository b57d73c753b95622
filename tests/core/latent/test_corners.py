from __future__ import annotations

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.corners import corner_grid

CORNERS = np.random.default_rng(0).normal(size=(4, 5)).astype(np.float32)


def test_corners_are_exact_and_edges_are_straight() -> None:
    sheet = corner_grid(CORNERS, 4, 6)
    assert sheet.shape == (4, 6, 5)
    np.testing.assert_array_equal(sheet[[0, 0, -1, -1], [0, -1, 0, -1]], CORNERS)
    np.testing.assert_allclose(sheet[0], np.linspace(CORNERS[0], CORNERS[1], 6), atol=1e-6)
    np.testing.assert_allclose(sheet[:, -1], np.linspace(CORNERS[1], CORNERS[3], 4), atol=1e-6)


def test_the_middle_is_the_mean_of_the_corners() -> None:
    np.testing.assert_allclose(corner_grid(CORNERS, 3, 5)[1, 2], CORNERS.mean(0), atol=1e-6)


@pytest.mark.parametrize(
    ("corners", "rows", "columns", "sentence"),
    [(3, 4, 4, "4 corners, not 3"), (4, 1, 4, "rows: 1 cannot"), (4, 4, 65, "columns: 65 cannot")],
)
def test_what_is_no_sheet_is_refused(corners: int, rows: int, columns: int, sentence: str) -> None:
    with pytest.raises(SpecError, match=sentence):
        corner_grid(CORNERS[:corners], rows, columns)
