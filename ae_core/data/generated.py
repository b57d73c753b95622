"""What can be asked of every data set that is made here: the names are shared, so that they survive a switch."""

from __future__ import annotations

from ae_core.data.base import DataSpec
from ae_core.spec import knob

CHUNK = 1000  # samples that are drawn at once, so that what is between factors and pixels stays small


class Generated(DataSpec):
    """How many samples, and which."""

    samples: int = knob(4000, "Number of samples; usually 1,000 to 20,000.", ge=100, le=60_000)
    seed: int = knob(0, "Chooses the samples: equal seeds give equal data.", ge=0, le=2**32 - 1)


class Noisy(Generated):
    """The same with noise on every value."""

    noise: float = knob(0.05, "Standard deviation of the noise on every value; usually 0 to 0.3.", ge=0, le=2)
