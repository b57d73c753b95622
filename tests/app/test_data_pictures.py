"""The small pictures of the data sets are there, and are what their script makes."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ae_core.data.base import sources
from app.setup import data_pictures
from app.setup.data_pictures import PICTURES, picture_file

QUICK = ("mnist_rows", "sines", "moons", "swiss_roll")  # the others load longer
LETTERS = ("sentences", "dates")  # whose shapes another version of the font may draw a little differently


@pytest.fixture(scope="module")
def script() -> ModuleType:
    found = importlib.util.spec_from_file_location("make_pictures", PICTURES.parent / "make_pictures.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def committed(name: str) -> NDArray[np.uint8]:
    with Image.open(picture_file(name)) as picture:
        return np.asarray(picture.convert("RGB"))


def test_every_known_data_set_has_a_picture_of_its_own_and_the_others_share_one(script: ModuleType) -> None:
    names = {name: picture_file(name).stem for name in sources.names()}
    assert names == {name: name if sources.get(name).bundled or name in script.LIKE else "own" for name in names}
    assert {file.stem for file in PICTURES.glob("*.png")} == {*names.values()}


def test_the_whole_of_mnist_is_shown_as_its_part_is() -> None:
    assert picture_file("mnist_full").read_bytes() == picture_file("mnist").read_bytes()


def test_all_are_of_twice_the_size_that_is_shown() -> None:
    size = 2 * data_pictures.SIZE
    assert {committed(name).shape for name in sources.names()} == {(size.height(), size.width(), 3)}


@pytest.mark.parametrize("name", QUICK)
def test_a_picture_is_what_the_script_makes(script: ModuleType, name: str) -> None:
    made = script.picture_of(sources.create(name).load())
    assert np.abs(made.astype(int) - committed(name)).mean() < 1


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in sources.names() if sources.get(name).bundled])
def test_every_picture_is_what_the_script_makes(script: ModuleType, name: str) -> None:
    made = script.picture_of(sources.create(name).load())
    assert np.abs(made.astype(int) - committed(name)).mean() < (8 if name in LETTERS else 1)
