"""Files tell how they were made, and animations how they are played."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import imageio.v3 as imageio
import numpy as np
import polars
import pytest
from PIL import Image, ImageSequence

from ae_core.errors import SpecError, UserError
from ae_core.export.animation import ANIMATIONS, Order, Playing, save_animation
from ae_core.export.decoded import Decoded, save_decoded
from ae_core.export.pictures import as_pictures, grid
from ae_core.export.settings import KEY, as_text, made_by
from ae_core.export.still import STILLS
from ae_core.export.strip import Look, save_strip

SETTINGS = made_by(
    "interpolation", 'run <1> & "2" (ä)', "digits", "ab" * 32, stops=[3, 8], path="slerp", steps=4, temperature=0.7
)
SAMPLES = np.random.default_rng(0).uniform(0, 1, (4, 1, 8, 8)).astype(np.float32)


def read(path: Path) -> str:
    """The settings' text in a file."""
    if path.suffix == ".svg":
        element = ElementTree.parse(path).getroot()[0]
        assert element.attrib["id"] == KEY
        return element.text or ""
    if path.suffix == ".mp4":
        return str(imageio.immeta(path, plugin="pyav")["comment"])
    if path.suffix == ".pdf":
        from PIL.PdfParser import PdfParser

        with PdfParser(str(path)) as document:
            return str(document.info.Subject)
    with Image.open(path) as picture:
        if path.suffix == ".webp":
            return str(picture.getexif()[0x010E])
        return picture.text[KEY] if path.suffix == ".png" else picture.info["comment"].decode()  # type: ignore[attr-defined]


@pytest.mark.parametrize("ending", [*STILLS, *ANIMATIONS])
def test_every_format_keeps_how_it_was_made(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"walk{ending}"
    save_strip(path, SAMPLES, settings=SETTINGS)
    found = json.loads(read(path))
    assert found == {**SETTINGS}
    assert found["program"] == "Latentarium"
    assert re.fullmatch(r"\d+\.\d+\.\d+", found["version"])
    assert found["run"] == 'run <1> & "2" (ä)'


@pytest.mark.parametrize("ending", [*STILLS, *ANIMATIONS])
def test_settings_do_not_change_the_picture(tmp_path: Path, ending: str) -> None:
    shown = []
    for name, settings in (("with", SETTINGS), ("without", {})):
        save_strip(tmp_path / f"{name}{ending}", SAMPLES, settings=settings)
        shown.append(pixels(tmp_path / f"{name}{ending}"))
    if ending == ".mp4":  # a busy machine's encoder rounds a pixel here and there otherwise
        assert np.abs(np.subtract(*shown)).mean() < 1
    else:
        assert shown[0] == shown[1]


def pixels(path: Path) -> Any:
    if path.suffix == ".svg":
        return re.findall('base64,[^"]*', path.read_text())
    if path.suffix == ".pdf":
        return re.findall(rb"/Width \d+.*?endstream", path.read_bytes(), re.DOTALL)
    return imageio.imread(path).tolist()


def test_settings_are_one_short_line_of_ascii() -> None:
    assert as_text({}) == ""
    assert as_text({"name": "ä\n"}) == '{"name": "\\u00e4\\n"}'
    with pytest.raises(ValueError, match="16,000 is the most"):
        as_text({"name": "x" * 20_000})
    with pytest.raises(ValueError, match="JSON"):
        as_text({"temperature": float("nan")})


def frames(path: Path) -> list[int]:
    """The grey of each picture of an animation."""
    if path.suffix == ".mp4":
        return [round(float(picture.mean()) / 40) for picture in imageio.imread(path, plugin="pyav", index=None)]
    with Image.open(path) as found:
        return [round(float(np.asarray(one.convert("L")).mean()) / 40) for one in ImageSequence.Iterator(found)]


GREYS = (40 * np.arange(1, 5, dtype=np.uint8))[:, None, None, None].repeat(16, 1).repeat(16, 2).repeat(3, 3)


@pytest.mark.parametrize("ending", ANIMATIONS)
@pytest.mark.parametrize(
    ("order", "shown"), [("back", [1, 2, 3, 4, 3, 2]), ("once", [1, 2, 3, 4]), ("loop", [1, 2, 3, 4])]
)
def test_an_animation_goes_as_it_was_asked_to(tmp_path: Path, ending: str, order: Order, shown: list[int]) -> None:
    path, playing = tmp_path / f"walk{ending}", Playing(5.0, order)
    save_animation(path, playing.frames(GREYS), playing)
    assert frames(path) == shown
    if ending == ".mp4":
        assert imageio.immeta(path, plugin="pyav")["fps"] == pytest.approx(5)
        return
    with Image.open(path) as picture:
        # A GIF that is silent about it plays once; a WebP counts how often it plays, and 0 is for ever.
        assert picture.info.get("loop") == (0 if order != "once" else {".gif": None, ".webp": 1}[ending])
        picture.seek(1)
        picture.load()
        assert picture.info["duration"] == 200


@pytest.mark.parametrize(("speed", "milliseconds"), [(60.0, 20), (30.0, 30), (8.0, 120), (0.5, 2000)])
def test_a_gif_counts_in_hundredths_of_a_second(tmp_path: Path, speed: float, milliseconds: int) -> None:
    save_animation(tmp_path / "walk.gif", GREYS, Playing(speed))
    with Image.open(tmp_path / "walk.gif") as picture:
        assert picture.info["duration"] == milliseconds


@pytest.mark.parametrize("speed", [0.5, 2.5, 29.97, 60.0])
def test_a_film_has_the_speed_that_was_asked_for(tmp_path: Path, speed: float) -> None:
    save_animation(tmp_path / "walk.mp4", GREYS, Playing(speed))
    assert imageio.immeta(tmp_path / "walk.mp4", plugin="pyav")["fps"] == pytest.approx(speed, rel=1e-3)


@pytest.mark.parametrize(("size", "side"), [(40, 40), (100, 96), (4, 8), (0, 96)])
def test_pictures_have_the_size_that_was_asked_for_in_whole_pixels(tmp_path: Path, size: int, side: int) -> None:
    save_strip(tmp_path / "walk.png", SAMPLES, Look(size=size))
    with Image.open(tmp_path / "walk.png") as picture:
        assert picture.size == (4 * side + 5 * 2, side + 2 * 2)


def test_what_cannot_be_shown_is_refused() -> None:
    for refused in (3, 2049, -1):
        with pytest.raises(SpecError, match="size: "):
            Look(size=refused)
    for speed in (0.0, 61.0, float("nan")):
        with pytest.raises(SpecError, match="fps: "):
            Playing(speed)
    with pytest.raises(UserError, match="too large"):
        as_pictures(np.broadcast_to(np.float32(0), (1_000, 1, 2048, 2048)), 2048)
    with pytest.raises(UserError, match="too large"):
        grid(np.broadcast_to(np.uint8(0), (1_000, 2048, 2048, 3)), 30)


def test_a_closed_walk_has_no_seam(tmp_path: Path) -> None:
    samples = (
        np.full((5, 1, 8, 8), 1, np.float32) * (np.array([1, 2, 3, 4, 1], np.float32) * 40 / 255)[:, None, None, None]
    )
    decoded = Decoded(np.zeros((5, 2), np.float32), samples, {}, closed=True)
    save_decoded(tmp_path / "walk.gif", decoded, Look())
    assert frames(tmp_path / "walk.gif") == [1, 2, 3, 4]
    with Image.open(tmp_path / "walk.gif") as picture:
        assert picture.info["loop"] == 0


def test_lines_move_together(tmp_path: Path) -> None:
    samples = np.concatenate([np.zeros((3, 1, 8, 8)), np.ones((3, 1, 8, 8))]).astype(np.float32)
    save_decoded(tmp_path / "rows.webp", Decoded(np.zeros((6, 2), np.float32), samples, {}, 2), Look(size=8, columns=3))
    first = imageio.imread(tmp_path / "rows.webp", index=0)
    assert first.shape[:2] == (16, 8)
    assert first[:8].max() == 0
    assert first[8:].min() == 255


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"walk\.xyz: this is saved as \.png"):
        save_decoded(tmp_path / "walk.xyz", Decoded(np.zeros((4, 2), np.float32), SAMPLES, {}), Look())


def test_numbers_say_how_they_were_made_where_there_is_room(tmp_path: Path) -> None:
    decoded = Decoded(np.arange(8, dtype=np.float32).reshape(4, 2), SAMPLES, {"step": np.arange(4)})
    for ending in (".npz", ".parquet", ".csv"):
        save_decoded(tmp_path / f"codes{ending}", decoded, Look(), SETTINGS)
    with np.load(tmp_path / "codes.npz", allow_pickle=False) as arrays:
        assert set(arrays) == {"step", "codes", "samples", KEY}
        assert json.loads(str(arrays[KEY])) == {**SETTINGS}
    assert json.loads(polars.read_parquet_metadata(tmp_path / "codes.parquet")[KEY]) == {**SETTINGS}
    names = ["step", "z0", "z1"]
    assert polars.read_parquet(tmp_path / "codes.parquet").columns == names
    assert polars.read_csv(tmp_path / "codes.csv").columns == names


def test_walks_may_stand_abreast_in_a_film(tmp_path: Path) -> None:
    """Walks 0 and 1 in the upper line, walk 2 and white in the lower one."""
    shades = np.array([[0.0, 0.2], [0.4, 0.6], [0.8, 0.9]], np.float32)
    samples = np.broadcast_to(shades.reshape(6, 1, 1, 1), (6, 1, 4, 4)).astype(np.float32)
    save_strip(tmp_path / "film.webp", samples, Look(size=4, abreast=2, playing=Playing(8, "once")), walks=3)
    with Image.open(tmp_path / "film.webp") as film:
        for step, moment in enumerate(ImageSequence.Iterator(film)):
            picture = np.asarray(moment.convert("L"))
            assert picture.shape == (8, 8)
            corners = picture[[1, 1, 5, 5], [1, 5, 1, 5]]
            np.testing.assert_allclose(corners, [*(255 * shades[:, step]), 255], atol=1.5)
