"""A diffusion of codes that is fitted in a moment, where a test is about something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ae_core.latent.samplers.diffusion import DiffusionSampler

QUICK = DiffusionSampler(training_steps=20, width=16, blocks=1, steps=5)


def quick_diffusion() -> Iterator[None]:
    """Whoever asks for the sampler `diffusion` gets a quick one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DiffusionSampler, "suited", classmethod(lambda cls, prior: QUICK))
        yield
