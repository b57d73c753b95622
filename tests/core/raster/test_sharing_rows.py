"""A picture that several threads share, each with rows of its own, is the picture that one makes."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest

from ae_core.raster import kernels, plain


@pytest.mark.parametrize("how", [plain, kernels])
def test_rows_that_are_entered_apart_are_those_entered_together(how: ModuleType) -> None:
    random = np.random.default_rng(0)
    x, y = (random.integers(-5, 45, 2000).astype(np.float32) for _ in range(2))  # on the borders of pixels and rows
    together, apart = (np.full((40, 40), -1, dtype=np.int32) for _ in range(2))
    how.splat(x, y, 0, 2000, 1.0, 0.0, 1.0, 0.0, together)
    for top, bottom in ((0, 13), (13, 14), (14, 40)):
        how.splat_rows(x, y, 0, 2000, 1.0, 0.0, 1.0, 0.0, top, bottom, apart)
    np.testing.assert_array_equal(apart, together)
