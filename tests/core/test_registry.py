from __future__ import annotations

import pytest

from ae_core.errors import SpecError
from ae_core.model.networks.base import networks
from ae_core.model.presets.base import presets
from ae_core.registry import Registry
from ae_core.spec import Spec


@pytest.fixture
def shapes() -> Registry[Spec]:
    found: Registry[Spec] = Registry("shape", "ae_core.priors")

    @found.register("round-thing")
    class Round(Spec):
        """It is round.

        And that is all.
        """

        radius: float = 1.0

    return found


def test_an_entry_knows_its_name_title_and_the_first_line_of_its_docstring(shapes: Registry[Spec]) -> None:
    entry = shapes.get("round-thing")
    assert (entry.name, entry.title, entry.summary) == ("round-thing", "Round thing", "It is round.")


def test_create_sets_the_fields(shapes: Registry[Spec]) -> None:
    assert shapes.create("round-thing", radius=2.0).model_dump() == {"radius": 2.0}


def test_a_name_cannot_be_taken_twice(shapes: Registry[Spec]) -> None:
    with pytest.raises(ValueError, match="registered twice"):
        shapes.register("round-thing")(Spec)


def test_an_unknown_name_brings_the_nearest_known_one() -> None:
    with pytest.raises(
        SpecError, match=r"there is no network 'cnv'; did you mean 'conv'\? \(known: conv, mlp, recurrent\)"
    ):
        networks.get("cnv")


def test_an_unknown_preset_brings_the_known_ones() -> None:
    with pytest.raises(SpecError, match=r"there is no preset 'vae'.*variational"):
        presets.get("vae")
