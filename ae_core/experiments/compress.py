"""How many bits the codes of an autoencoder take, and what is lost for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, ClassVar

import numpy as np
from pydantic import Field

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, once
from ae_core.experiments.restoring import check
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.analysis.rate_distortion import RatePoint
    from ae_core.experiments.coded import Coded, Samples, Unrounded

PICTURES = 0.3  # of the work
AT_ONCE = 20_000  # training samples from which on components are fitted batch by batch
FINER = 1 / 8  # of the steps, for elements: an error of each of them adds up to more than one of each number of a code
PCA, UNTRAINED, AUTOENCODER = "pca", "untrained", "autoencoder"


@experiments.register("compress", "Compression")
class Compress(ExperimentSpec):
    """Quantised codes, range-coded into a file that is read again, beside PCA, PNG, JPEG, WebP and general compressors.

    Its file codes.ltnc holds the codes of the test samples at the chosen step of the first run; see
    ae_core.analysis.code_file.
    """

    same_data: ClassVar[bool] = True

    sizes: Annotated[tuple[int, ...], Field(min_length=1, max_length=16)] = knob(
        (1, 2, 4, 8, 16, 32, 64), "Sizes of principal components, those of the runs' codes added."
    )
    step_sizes: Annotated[tuple[float, ...], Field(min_length=1, max_length=16)] = knob(
        (0.5, 1.0, 2.0, 4.0, 8.0, 16.0),
        "Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. "
        "Usually 0.5 to 16.",
    )
    qualities: Annotated[tuple[int, ...], Field(min_length=1, max_length=16)] = knob(
        (1, 5, 10, 25, 50, 75, 95), "Qualities of JPEG and WebP, 1 to 100, where the data are pictures."
    )
    slack: float = knob(
        0.1,
        "The step that the verdict is about is the cheapest at which validation samples lose at most this share more "
        "than by codes that are not rounded.",
        ge=0.001, le=10, title="Loss allowed",
    )  # fmt: skip
    most: int = knob(
        500, "Samples of each split that are compressed at most, evenly over it.", ge=2, le=5000, title="Samples"
    )

    suits: ClassVar[str] = "digits"

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each encoder and each format. Raises UserError for texts and for runs of different data."""
        check(studied, "could be rounded")
        if min(self.sizes) < 1 or min(self.step_sizes) <= 0 or not all(1 <= one <= 100 for one in self.qualities):
            raise UserError("Sizes are 1 at least, steps are above 0, and qualities are 1 to 100.")
        return self._steps(studied, studied[0].dataset)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        from ae_core.analysis.rate_distortion import RatePoint
        from ae_core.experiments.coded import Samples, Unrounded
        from ae_core.experiments.compress_told import Found, outcome
        from ae_core.experiments.encoders import numbers

        samples, known = Samples.of(data, self.most), numbers(data, data.x[data.rows(TRAIN)])
        unit = float(np.sqrt(known.var(axis=0).mean())) or 1.0
        widths = [one * unit for one in sorted(self.step_sizes)]
        points: list[RatePoint] = []
        unrounded: dict[str, float] = {}
        todo = list(self._coded(studied, data))
        for place, one in enumerate(todo):
            steps = _rounded(one, samples, widths, place / len(todo), 1 / len(todo))
            first, *rounded = yield from studied[0].part({"codes": place}, steps, Unrounded, RatePoint)
            unrounded[one.method] = first.error
            points += rounded
        controls = self._controls(samples, widths)
        for done, (title, point) in enumerate(controls.items()):
            step = Progress(1 - PICTURES * (1 - done / len(controls)), title)
            points += yield from studied[0].part({"control": title}, once(step, point), RatePoint)
        mean = samples.errors(samples.test, np.broadcast_to(known.mean(axis=0), (len(samples.test), known.shape[1])))
        yield outcome(Found(samples, points, unrounded, unit, mean), self.slack)

    def _coded(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Coded]:
        """The models, their networks untrained, and components."""
        from ae_core.experiments.coded import Coded, trained
        from ae_core.experiments.components import Components, components
        from ae_core.experiments.encoders import read_linearly, untrained

        elements = int(np.prod(data.shape))
        for place, one in enumerate(studied):
            size = one.codec.latent_dim
            title = f"{one.name}, {size}" if len(studied) > 1 else f"{one.title}, {size}"
            yield trained(one, f"{AUTOENCODER}_{place}", title)
        for size in sorted({one.codec.latent_dim for one in studied}):
            like = next(one for one in studied if one.codec.latent_dim == size)
            encoder = read_linearly(untrained(like), data)
            yield Coded(UNTRAINED, f"Untrained, {size}, linear decoder", size, encoder, 4 * elements * (size + 1))
        most = min(len(data.rows(TRAIN)), elements)
        sizes = sorted({min(size, most) for size in (*self.sizes, *(one.codec.latent_dim for one in studied))})
        (fitted,) = (one for one in components(data, max(sizes), AT_ONCE, studied[0]) if isinstance(one, Components))
        for size in sizes:
            yield Coded(PCA, f"PCA, {size}", size, fitted.encoder(size), 4 * elements * (size + 1))

    def _controls(self, samples: Samples, widths: Sequence[float]) -> dict[str, Callable[[], RatePoint]]:
        from ae_core.experiments.compressors import of_formats, of_numbers

        if samples.pixels:
            return of_formats(samples, sorted(self.qualities))
        return of_numbers(samples, [FINER * width for width in widths])


def _rounded(
    one: Coded, samples: Samples, widths: Sequence[float], begun: float, share: float
) -> Iterator[Progress | Unrounded | RatePoint]:
    """begun, share : before it and for it, of the work on codes."""
    from ae_core.experiments.coded import of_codes

    for done, told in enumerate(of_codes(one, samples, widths)):
        yield told
        yield Progress((1 - PICTURES) * (begun + share * (done + 1) / (len(widths) + 1)), one.title)
