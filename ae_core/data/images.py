"""A folder of the user's own pictures."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Dataset, DataSpec, sources
from ae_core.data.checks import MORE_MEMORY, check_count, check_room, found_path, sample_notices
from ae_core.data.picture import read_picture
from ae_core.data.picture_folder import PictureFolder, find_pictures
from ae_core.data.splitting import split_rows
from ae_core.errors import BrokenFiles, DataError
from ae_core.progress import tell
from ae_core.spec import knob


@sources.register("images", title="Folder of pictures")
class Images(DataSpec):
    """Your own pictures: a flat folder, or one folder per class; png, jpg, jpeg, webp and bmp.

    Each is cropped to its centre square and resized, so mixed sizes are fine: x (n, channels, size, size) uint8, sorted
    by class and name; split 80/10/10, stratified.
    """

    bundled = False
    path: str = knob("", "The folder: either pictures, or one folder of pictures per class.", flag="path")
    size: int = knob(32, "Width and height of the pictures in pixels; 28 to 64 trains in minutes.", ge=8, le=512)
    channels: Literal[1, 3] = knob(3, "1 for grey, 3 for colour.")
    skip_broken: bool = knob(False, "Leave out files that cannot be read, instead of stopping.", flag="skip-broken")
    split_seed: int = knob(0, "Chooses which pictures are held out.", ge=0, le=2**32 - 1)
    memory_gb: float = knob(8.0, "The most memory that the pictures may take, in gigabytes.", ge=0.001, le=4096)

    def load(self) -> Dataset:
        """The data set, named after its folder.

        Raises BrokenFiles if some files cannot be read (with skip_broken they are left out, and a notice says how
        many), and DataError for everything else.
        """
        root = found_path(self.path, "a folder of pictures", folder=True).resolve()
        folder = find_pictures(root)
        title = root.name or str(root)
        check_count(len(folder.files), title)
        shape = (self.channels, self.size, self.size)
        remedy = f"choose a smaller size, or {MORE_MEMORY}"
        check_room(len(folder.files) * int(np.prod(shape)), self.memory_gb, title, remedy)
        x, kept, notices = self._decode(folder)
        check_count(len(x), f"{title}, without the files that cannot be read,")
        labels, label_names = _without_gaps(folder, kept)
        split = split_rows(labels, len(x), self.split_seed)
        return Dataset(
            name=title,
            kind="image",
            x=x,
            split=split,
            labels=labels,
            label_names=label_names,
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            notices=(*notices, *sample_notices(split, labels, label_names)),
        )

    def _decode(self, folder: PictureFolder) -> tuple[NDArray[np.uint8], NDArray[np.int64], tuple[str, ...]]:
        """The pictures that can be read, their positions in the folder, and what to say of the others."""
        x = np.empty((len(folder.files), self.channels, self.size, self.size), dtype=np.uint8)
        kept: list[int] = []
        broken: list[str] = []
        for position, file in enumerate(folder.files):
            tell(position, len(folder.files))
            try:
                x[len(kept)] = read_picture(file, self.size, self.channels)
                kept.append(position)
            except DataError as problem:
                broken.append(f"{folder.name_of(file)}: {problem}")
        if not broken:
            return x, np.array(kept), ()
        sentence = f"{len(broken):,} of {len(folder.files):,} files could not be read (first {broken[0]})"
        if not kept:
            raise DataError(f"{sentence}; none is left to train on")
        if not self.skip_broken:
            raise BrokenFiles(f"{sentence}; repair or remove them, or load the others with skip_broken")
        return x[: len(kept)], np.array(kept), (sentence,)


def _without_gaps(folder: PictureFolder, kept: NDArray[np.int64]) -> tuple[NDArray[np.int64] | None, tuple[str, ...]]:
    """Labels of the pictures that were kept; a class of which none was kept is gone."""
    if folder.labels is None:
        return None, ()
    classes, labels = np.unique(folder.labels[kept], return_inverse=True)
    return labels.astype(np.int64), tuple(folder.label_names[index] for index in classes)
