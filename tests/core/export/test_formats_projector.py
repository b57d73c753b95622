"""What TensorBoard's own plugin makes of the Projector's files."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from google.protobuf import json_format, text_format
from PIL import Image
from tensorboard.backend.event_processing.data_provider import MultiplexerDataProvider
from tensorboard.backend.event_processing.plugin_event_multiplexer import EventMultiplexer
from tensorboard.plugins.base_plugin import TBContext
from tensorboard.plugins.projector.projector_config_pb2 import ProjectorConfig
from tensorboard.plugins.projector.projector_plugin import ProjectorPlugin
from werkzeug.test import Client

from ae_core.data.base import SPLITS, TEST, TRAIN, VALIDATION, Dataset
from ae_core.export.formats import projector
from ae_core.export.formats.base import export, formats
from ae_core.export.formats.projector import Projector, metadata
from ae_core.export.sprite import LARGEST, sprite
from ae_core.latent.saved import SavedRun
from tests.core.saved_run import preset, saved
from tests.core.small import images, run_spec, table


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> SavedRun:
    return saved(tmp_path_factory.mktemp("runs") / "run of blobs", run_spec(), images())


def served(folder: Path) -> dict[str, Client]:
    multiplexer = EventMultiplexer()
    provider = MultiplexerDataProvider(multiplexer, str(folder))
    plugin = ProjectorPlugin(TBContext(logdir=str(folder), data_provider=provider, multiplexer=multiplexer))
    return {name: Client(app) for name, app in plugin.get_plugin_apps().items()}


def test_tensorboard_serves_the_codes_their_samples_and_their_pictures(run: SavedRun, tmp_path: Path) -> None:
    export(formats.create("projector"), run, tmp_path / "out")
    apps = served(tmp_path / "out")
    assert json.loads(apps["/runs"].get("/").data) == ["."]
    (embedding,) = json.loads(apps["/info"].get("/?run=.").data)["embeddings"]
    asked = f"/?run=.&name={embedding['tensorName']}"
    codes = np.frombuffer(apps["/tensor"].get(asked).data, np.float32).reshape(embedding["tensorShape"])
    np.testing.assert_array_equal(codes, run.codec.encode(run.dataset.x))
    header, *rows = apps["/metadata"].get(asked).data.decode().removesuffix("\n").split("\n")
    data = run.dataset
    assert header.split("\t") == ["label", "id", "split"]
    assert data.labels is not None
    wanted = [[data.label_names[data.labels[k]], str(k), SPLITS[data.split[k]]] for k in range(data.n)]
    assert [row.split("\t") for row in rows] == wanted
    picture = Image.open(io.BytesIO(apps["/sprite_image"].get(asked).data))
    assert picture.size == (8 * 8, 8 * 8)  # 64 samples of 8 by 8


def test_both_configurations_say_the_same_in_the_words_of_the_protocol_buffer(run: SavedRun, tmp_path: Path) -> None:
    export(formats.create("projector"), run, tmp_path / "out")
    as_text = text_format.Parse((tmp_path / "out" / projector.FOR_TENSORBOARD).read_text("utf-8"), ProjectorConfig())
    as_json = json_format.Parse((tmp_path / "out" / projector.CONFIG).read_text("utf-8"), ProjectorConfig())
    assert as_text == as_json
    (embedding,) = as_text.embeddings
    assert embedding.tensor_name == "run of blobs"
    assert list(embedding.tensor_shape) == [run.dataset.n, run.codec.latent_dim]
    for file in (embedding.tensor_path, embedding.metadata_path, embedding.sprite.image_path):
        assert (tmp_path / "out" / file).is_file()
    assert list(embedding.sprite.single_image_dim) == [8, 8]


@pytest.mark.parametrize("name", ['a "b" \\ c', "Zürich\n"])
def test_any_name_of_a_run_comes_through(name: str) -> None:
    config = projector.configuration(name, (3, 2), None)
    assert text_format.Parse(projector.as_text_proto(config), ProjectorConfig()).embeddings[0].tensor_name == name


def test_as_many_samples_as_were_asked_for_of_every_class_its_share(run: SavedRun, tmp_path: Path) -> None:
    told = export(Projector(most=21), run, tmp_path / "out")
    codes = np.loadtxt(tmp_path / "out" / "tensors.tsv", delimiter="\t", dtype=np.float32)
    _, *rows = (tmp_path / "out" / "metadata.tsv").read_text("utf-8").splitlines()
    assert (told["n"], told["of"]) == (len(codes), run.dataset.n)
    assert len(rows) == len(codes) == 21
    labels, ids, _ = zip(*(row.split("\t") for row in rows), strict=True)
    assert abs(labels.count("a") - labels.count("b")) <= 1
    np.testing.assert_array_equal(codes, run.codec.encode(run.dataset.x[[int(one) for one in ids]]))


def test_a_single_column_has_no_header_and_several_have_one() -> None:
    assert metadata({"label": ["a", "b"]}) == b"a\nb\n"
    assert metadata({"label": ["a", "b"], "id": [0, 1]}) == b"label\tid\na\t0\nb\t1\n"


def test_names_cannot_break_rows_or_cells() -> None:
    cells = metadata({"la\tbel": ["a\tb", "c\r\nd", "\u2028e"], "id": [0, 1, 2]}).decode()
    assert cells == "la bel\tid\na b\t0\nc d\t1\ne\t2\n"


def test_factors_stand_beside_what_is_known(tmp_path: Path) -> None:
    data = table()
    data = replace(data, labels=None, label_names=(), factors={"angle": np.linspace(0, 1, data.n)})
    export(formats.create("projector"), saved(tmp_path / "run", run_spec(), data), tmp_path / "out")
    header, first, *_ = (tmp_path / "out" / "metadata.tsv").read_text("utf-8").splitlines()
    assert header.split("\t") == ["id", "split", "factor angle"]
    assert first.split("\t") == ["0", "train", "0.0"]


def plain(n: int, shape: tuple[int, int, int]) -> Dataset:
    """n pictures of one grey each, that of its number."""
    grey = (np.arange(n) % 251).astype(np.uint8)
    x = np.broadcast_to(grey[:, None, None, None], (n, *shape)).copy()
    split = np.resize(np.array([TRAIN, VALIDATION, TEST], np.uint8), n)
    return Dataset("plain", "image", x, split, to_model=images().to_model, value_range=(0.0, 1.0))


@pytest.mark.parametrize(("n", "shape"), [(1, (1, 8, 8)), (7, (3, 8, 6)), (90, (1, 5, 9)), (300, (1, 60, 40))])
def test_a_sprite_has_the_samples_in_their_order_and_keeps_to_its_largest_size(
    n: int, shape: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert LARGEST == 8192
    monkeypatch.setattr("ae_core.export.sprite.LARGEST", 512)
    found = sprite(plain(n, shape), np.arange(n))
    assert found is not None
    whole, (width, height) = found
    assert max(whole.shape[:2]) <= 512
    columns = whole.shape[1] // width
    assert (columns - 1) ** 2 < n <= columns**2
    assert whole.shape == (height * -(-n // columns), columns * width, 3)
    middles = whole[height // 2 :: height, width // 2 :: width].reshape(-1, 3)[:n]
    np.testing.assert_array_equal(middles, np.repeat(np.arange(n)[:, None] % 251, 3, axis=1))
    assert width / height == pytest.approx(shape[2] / shape[1], rel=0.25)


def test_where_there_is_no_room_there_is_no_sprite(
    run: SavedRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ae_core.export.sprite.LARGEST", 24)
    told = export(formats.create("projector"), run, tmp_path / "out")
    assert "sprite.png" not in told["files"]
    config = text_format.Parse((tmp_path / "out" / projector.FOR_TENSORBOARD).read_text("utf-8"), ProjectorConfig())
    assert not config.embeddings[0].HasField("sprite")


@pytest.mark.parametrize("name", ["recurrent", "text"])
def test_series_and_texts_have_pictures_too(name: str, tmp_path: Path) -> None:
    run = preset(tmp_path / "run", name)
    export(formats.create("projector"), run, tmp_path / "out")
    with Image.open(tmp_path / "out" / "sprite.png") as picture:
        assert np.asarray(picture).std() > 1
