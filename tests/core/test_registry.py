from __future__ import annotations

import importlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

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


def test_a_second_thread_waits_until_all_files_have_been_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a training writes at its end and what the window shows ask the same registry at the same moment."""
    package = tmp_path / "read_by_two_threads"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from threading import Event\nfrom ae_core.registry import Registry\n"
        "met, went_on = Event(), Event()\nregistry = Registry('place', __name__)\n"
    )
    (package / "slow.py").write_text(
        "from read_by_two_threads import met, registry, went_on\nmet.set()\nwent_on.wait(0.2)\n"
        "@registry.register('slow')\nclass Slow: pass\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    made = importlib.import_module("read_by_two_threads")
    with ThreadPoolExecutor(1) as other:
        first = other.submit(made.registry.names)
        assert made.met.wait(10)
        assert made.registry.names() == ["slow"]
        assert first.result() == ["slow"]


def test_the_order_of_the_names_is_that_of_the_files_whatever_was_imported_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "read_out_of_order"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from ae_core.registry import Registry\nregistry = Registry('place', __name__)\n"
    )
    for file, names in {"a": "zw", "b": "y", "c": "x"}.items():
        lines = [f"@registry.register('{name}')\nclass {name.upper()}: pass\n" for name in names]
        (package / f"{file}.py").write_text("from read_out_of_order import registry\n" + "".join(lines))
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.import_module("read_out_of_order.c")
    assert importlib.import_module("read_out_of_order").registry.names() == ["z", "w", "y", "x"]
