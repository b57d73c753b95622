"""Small pictures of many samples in one large one."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ae_core.data.base import Dataset
from ae_core.export.pictures import BACKGROUND, Picture
from ae_core.export.sample_pictures import sample_pictures

LARGEST = 8192  # pixels of a side, the most that the Projector takes
SHOWN = 48  # pixels of a picture of a sample that is none itself, about
SMALLEST = 4  # pixels, in fewer of which nothing can be told apart


def sprite(dataset: Dataset, ids: NDArray[np.int64]) -> tuple[Picture, tuple[int, int]] | None:
    """The samples in as many columns as rows, row by row from the top left, and (width, height) of each.

    At most 8192 pixels wide and high; larger pictures are made smaller. None where there is no room for 4 pixels each.
    """
    columns = math.ceil(math.sqrt(len(ids)))
    room = LARGEST // columns
    if room < SMALLEST:
        return None
    wanted = min(dataset.shape[-1] if dataset.kind == "image" else SHOWN, room)
    small = np.concatenate([_fitted(some, room) for some in sample_pictures(dataset, ids, wanted)])
    height, width = small.shape[1:3]
    rows = math.ceil(len(ids) / columns)
    whole = np.full((rows * columns, height, width, 3), BACKGROUND, np.uint8)
    whole[: len(small)] = small
    grid = whole.reshape(rows, columns, height, width, 3).transpose(0, 2, 1, 3, 4)
    return np.ascontiguousarray(grid.reshape(rows * height, columns * width, 3)), (width, height)


def _fitted(pictures: NDArray[np.uint8], room: int) -> NDArray[np.uint8]:
    height, width = pictures.shape[1:3]
    share = room / max(height, width)
    if share >= 1:
        return pictures
    size = max(1, int(width * share)), max(1, int(height * share))
    return np.stack([np.asarray(Image.fromarray(one).resize(size, Image.Resampling.BOX)) for one in pictures])
