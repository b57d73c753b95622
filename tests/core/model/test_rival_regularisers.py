"""Two regularisers that want different things of the same codes are refused in one sentence."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.small import images

RING = {"name": "adversarial", "prior": "ring"}


def refusal(*penalties: dict[str, Any]) -> str:
    regularisers = {penalty["name"]: penalty for penalty in penalties}
    spec = read_spec(ModelSpec, {"bottleneck": "gaussian", "network": "mlp", "regularisers": regularisers})
    return spec.refusal(images()) or ""


@pytest.mark.parametrize("pair", [*itertools.permutations(("kl", "capacity", "free_bits"), 2)])
def test_the_kl_has_one_aim(pair: tuple[str, str]) -> None:
    said = refusal(*({"name": name} for name in pair))
    assert "draw the same KL to different aims; take one of them out." in said
    assert said.count(".") == 1


@pytest.mark.parametrize("other", [{"name": "kl"}, {"name": "mmd"}, {"name": "mmd", "prior": "uniform"}])
def test_the_codes_have_one_prior(other: dict[str, Any]) -> None:
    assert "draw the codes to different priors" in refusal(RING, other)
    assert "draw the codes to different priors" in refusal(other, RING)


def test_terms_that_agree_go_together() -> None:
    assert refusal({"name": "kl"}, {"name": "mmd"}, {"name": "tc_estimate"}, {"name": "adversarial"}) == ""
    assert refusal(RING, {"name": "mmd", "prior": "ring"}, {"name": "tc_estimate"}) == ""
