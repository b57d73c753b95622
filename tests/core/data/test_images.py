from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ae_core.data.base import Dataset
from ae_core.data.images import Images
from ae_core.errors import BrokenFiles, DataError

NOISE = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 3), dtype=np.uint8)


def filled(folder: Path, count: int = 12, suffix: str = ".png") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        Image.fromarray(NOISE[index]).save(folder / f"{index:02}{suffix}")
    return folder


def load(folder: Path, **settings: object) -> Dataset:
    return Images.model_validate({"path": str(folder), **settings}).load()


def refusal(folder: Path, **settings: object) -> str:
    with pytest.raises(DataError) as caught:
        load(folder, **settings)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def first(folder: Path, picture: Image.Image, suffix: str = ".png", **settings: object) -> np.ndarray:
    """The stored pixels of a picture that is sorted before the others of a folder."""
    picture.save(filled(folder) / f"!first{suffix}", **({"exif": settings.pop("exif")} if "exif" in settings else {}))
    return load(folder, **settings).x[0]


def test_pictures_of_the_right_size_keep_their_pixels(tmp_path: Path) -> None:
    data = load(filled(tmp_path))
    assert data.shape == (3, 32, 32)
    assert data.labels is None
    assert np.array_equal(data.x, NOISE[:12].transpose(0, 3, 1, 2))
    assert np.array_equal(np.rint(data.to_display(data.to_model(data.x)) * 255), data.x)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".JPEG", ".webp", ".bmp"])
def test_every_format_is_read(tmp_path: Path, suffix: str) -> None:
    data = load(filled(tmp_path, 4, suffix))
    assert data.n == 4
    assert np.corrcoef(data.x.ravel(), NOISE[:4].transpose(0, 3, 1, 2).ravel())[0, 1] > 0.5


def test_a_folder_per_class_gives_labels_in_the_order_of_names(tmp_path: Path) -> None:
    filled(tmp_path / "zebra", 20)
    filled(tmp_path / "ant", 10)
    filled(tmp_path / "ant" / "deeper", 3)
    (tmp_path / "empty").mkdir()
    data = load(tmp_path)
    assert data.label_names == ("ant", "zebra")
    assert data.labels is not None
    assert list(data.labels) == [0] * 10 + [1] * 20
    assert [list(np.bincount(data.labels[data.rows(part)])) for part in range(3)] == [[8, 16], [1, 2], [1, 2]]


def test_the_order_is_that_of_names_not_of_the_disk(tmp_path: Path) -> None:
    for index in (7, 3, 5, 1):
        Image.fromarray(NOISE[index]).save(tmp_path / f"{index}.png")
    assert np.array_equal(load(tmp_path).x, NOISE[[1, 3, 5, 7]].transpose(0, 3, 1, 2))


def test_the_centre_square_of_a_wide_picture_is_kept(tmp_path: Path) -> None:
    wide = np.zeros((40, 120, 3), np.uint8)
    wide[:, 40:80] = 200
    stored = first(tmp_path, Image.fromarray(wide))
    assert (stored[:, :, 3:-3] == 200).all()
    assert np.abs(stored.astype(int) - 200).max() < 10, "only the resampling may look beyond the edge"


def test_a_large_jpeg_keeps_its_detail_and_brightness(tmp_path: Path) -> None:
    ramp = np.broadcast_to(np.linspace(0, 255, 1600).astype(np.uint8)[:, None], (1600, 1600))
    stored = first(tmp_path, Image.fromarray(np.ascontiguousarray(ramp)), ".jpg", channels=1)[0]
    expected = (np.arange(32) + 0.5) / 32 * 255
    assert np.abs(stored.mean(axis=1) - expected).max() < 3


def test_exif_orientation_is_applied(tmp_path: Path) -> None:
    upright = np.zeros((32, 32, 3), np.uint8)
    upright[:8] = 255
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = first(tmp_path, Image.fromarray(np.ascontiguousarray(np.rot90(upright))), exif=exif)
    assert np.array_equal(stored, upright.transpose(2, 0, 1))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(tmp_path: Path, mode: str) -> None:
    clear = Image.new("RGBA", (32, 32), (0, 0, 0, 0)).convert(mode)
    assert (first(tmp_path, clear) == 255).all()


def test_half_transparent_black_on_white_is_grey(tmp_path: Path) -> None:
    assert np.abs(first(tmp_path, Image.new("RGBA", (32, 32), (0, 0, 0, 128))).astype(int) - 127).max() <= 1


def test_sixteen_bit_greys_are_not_clipped_to_white(tmp_path: Path) -> None:
    ramp = (np.arange(32 * 32, dtype=np.uint16) * 64).reshape(32, 32)
    assert np.array_equal(first(tmp_path, Image.fromarray(ramp), channels=1)[0], ramp >> 8)


def test_an_animation_gives_its_first_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "blue")]
    frames[0].save(filled(tmp_path) / "!moves.webp", save_all=True, append_images=frames[1:], lossless=True)
    assert list(load(tmp_path).x[0, :, 16, 16]) == [255, 0, 0]


def test_grey_is_the_luma_of_colour(tmp_path: Path) -> None:
    data = load(filled(tmp_path), channels=1, size=32)
    luma = NOISE[:12] @ np.array([0.299, 0.587, 0.114])
    assert data.shape == (1, 32, 32)
    assert np.abs(data.x[:, 0] - luma).max() <= 1


def broken(folder: Path) -> Path:
    """Three files that cannot be read among fifteen."""
    filled(folder / "cats")
    whole = (folder / "cats" / "00.png").read_bytes()
    (folder / "cats" / "cut.png").write_bytes(whole[: len(whole) // 2])
    filled(folder / "dogs", 0)
    (folder / "dogs" / "text.jpg").write_text("hello")
    (folder / "dogs" / "empty.bmp").write_bytes(b"")
    return folder


def test_broken_files_are_counted_and_the_first_is_named(tmp_path: Path) -> None:
    with pytest.raises(BrokenFiles, match=r"^3 of 15 files could not be read \(first cats/cut.png: .*skip_broken$"):
        load(broken(tmp_path))


def test_the_others_load_when_the_user_agrees(tmp_path: Path) -> None:
    data = load(broken(tmp_path), skip_broken=True)
    assert np.array_equal(data.x, NOISE[:12].transpose(0, 3, 1, 2))
    assert data.label_names == ("cats",)
    assert data.notices[0].startswith("3 of 15 files could not be read")


def test_labels_stay_with_their_pictures_when_others_are_left_out(tmp_path: Path) -> None:
    filled(tmp_path / "cats", 4)
    filled(tmp_path / "dogs", 6)
    (tmp_path / "cats" / "01.png").write_bytes(b"no")
    data = load(tmp_path, skip_broken=True)
    assert data.labels is not None
    assert list(data.labels) == [0] * 3 + [1] * 6
    assert np.array_equal(data.x, NOISE[[0, 2, 3, *range(6)]].transpose(0, 3, 1, 2))


def test_counts_are_written_with_separators(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    for index in range(1_201):
        (tmp_path / f"x{index}.png").touch()
    assert load(tmp_path, skip_broken=True).notices[0].startswith("1,201 of 1,204 files could not be read")


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize("side", [9_434, 12_000, 60_000])
def test_a_decompression_bomb_is_a_broken_file(tmp_path: Path, side: int) -> None:
    (filled(tmp_path) / "bomb.png").write_bytes(png_header(side, side) + b"\0\0\0\0IDAT")
    with pytest.raises(BrokenFiles, match=r"bomb\.png: has .*89,000,000"):
        load(tmp_path)


@pytest.mark.parametrize("disguise", ["missing", "folder", "gif"])
def test_what_only_looks_like_a_picture(tmp_path: Path, disguise: str) -> None:
    odd = filled(tmp_path) / "odd.png"
    if disguise == "folder":
        odd.mkdir()
        assert load(tmp_path).n == 12
        return
    if disguise == "missing":
        odd.symlink_to(tmp_path / "gone")
    else:
        Image.fromarray(NOISE[0]).save(odd, format="GIF")
    reason = {"missing": "no such file or directory", "gif": "is not a PNG, JPEG, WebP or BMP picture"}[disguise]
    assert f"1 of 13 files could not be read (first odd.png: {reason})" in refusal(tmp_path)


def test_no_picture_at_all_can_be_read(tmp_path: Path) -> None:
    for index in range(4):
        (tmp_path / f"{index}.png").write_bytes(b"no")
    assert "4 of 4 files could not be read" in refusal(tmp_path, skip_broken=True)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ([], "holds no pictures; expected png, jpg, jpeg, webp or bmp files"),
        (["notes.txt", ".hidden.png"], "holds no pictures"),
        (["a.png"], "holds only one sample; at least 3 are needed"),
        (["a.png", "cats/b.png"], "holds both loose pictures (a.png) and folders of pictures (cats)"),
    ],
)
def test_a_folder_without_a_data_set_is_refused(tmp_path: Path, files: list[str], sentence: str) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for file in files:
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).touch()
    said = refusal(folder)
    assert sentence in said
    assert said.startswith("photos")


def test_a_path_that_is_no_folder_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.touch()
    assert "is a file; expected a folder of pictures" in refusal(file)
    assert "there is nothing at" in refusal(tmp_path / "gone")
    with pytest.raises(DataError, match="no path is given"):
        Images().load()


def test_a_folder_that_may_not_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(folder: object) -> list[str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.listdir", forbidden)
    assert f"the folder {tmp_path.name} cannot be listed (permission denied)" in refusal(tmp_path)


def test_more_pictures_than_memory_are_refused_before_they_are_read(tmp_path: Path) -> None:
    said = refusal(filled(tmp_path), size=512, memory_gb=0.001)
    assert "more than the 0.001 GB allowed; choose a smaller size" in said


@pytest.mark.parametrize("field", [{"size": 7}, {"size": 513}, {"channels": 2}])
def test_settings_have_bounds(field: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(field))):
        Images.model_validate(field)


def test_damaged_pictures_never_raise_anything_else(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    for suffix in (".png", ".jpg", ".webp", ".bmp"):
        filled(tmp_path, 3, suffix)
        content = np.frombuffer((tmp_path / f"00{suffix}").read_bytes(), np.uint8)
        for index in range(25):
            damaged = content.copy()
            damaged[rng.integers(0, len(damaged), 6)] = rng.integers(0, 256, 6)
            (tmp_path / f"damaged{index:02}{suffix}").write_bytes(damaged.tobytes())
    data = load(tmp_path, skip_broken=True)
    assert data.n >= 12
    assert data.x.shape[1:] == (3, 32, 32)
