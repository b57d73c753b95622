from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import polars
import pytest
from PIL import Image

from ae_core.data.base import SPLITS, Affine, Dataset
from ae_core.errors import Cancelled, UserError
from ae_core.export import sample_pictures, selection
from ae_core.export.pictures import as_pictures
from ae_core.export.selection import picture_name, sample_columns, save_pictures, save_samples
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.progress import watched
from tests.core.small import images, run_spec, series, table, texts


def codec_of(dataset: Dataset) -> Codec:
    words = {"network": "recurrent", "likelihood": "categorical"}
    spec = run_spec(words if dataset.kind == "text" else {"likelihood": "mse"}).model
    return Codec(fresh_autoencoder(spec, dataset.form, 0), dataset.to_model, dataset.to_display)


@pytest.fixture
def data() -> Dataset:
    made = table()
    factors = {"x": np.linspace(0, 1, made.n)}
    return replace(made, columns=("a", "b", "c", "d", "e", "f"), factors=factors, to_display=Affine(2.0, 1.0))


IDS = np.array([7, 3, 50, 21], dtype=np.int64)
PLACES = np.array([[0.5, 1], [2, 3], [np.nan, np.nan], [6, 7]])


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".npz"])
def test_a_table_tells_of_each_sample_what_data_and_model_say(data: Dataset, tmp_path: Path, ending: str) -> None:
    path, codec = tmp_path / f"chosen{ending}", codec_of(data)
    known = {"x": PLACES[:, 0], "y": PLACES[:, 1], "cluster": np.array(["2", "", "noise", "1"])}
    save_samples(path, codec, data, IDS, known)
    if ending == ".npz":
        found = dict(np.load(path, allow_pickle=False))
        np.testing.assert_array_equal(found["samples"], data.x[IDS])
    else:
        read = polars.read_csv(path) if ending == ".csv" else polars.read_parquet(path)
        found = {name: read[name].to_numpy() for name in read.columns}
    assert data.labels is not None
    assert found["id"].tolist() == IDS.tolist()
    assert found["label"].tolist() == [data.label_names[data.labels[one]] for one in IDS]
    assert found["split"].tolist() == [SPLITS[data.split[one]] for one in IDS]
    for place, sample in enumerate(IDS.tolist()):
        seen = codec.see(data.x[sample : sample + 1])
        assert found["error"][place] == pytest.approx(seen.errors[0], rel=1e-4)
        assert [found[f"z{k}"][place] for k in range(seen.codes.shape[1])] == pytest.approx(seen.codes[0], rel=1e-4)
        assert found["c"][place] == pytest.approx(data.x[sample, 2], rel=1e-5)
        assert found["data.x"][place] == pytest.approx(data.factors["x"][sample])
    np.testing.assert_allclose(np.column_stack([found["x"], found["y"]]).astype(float), PLACES)
    assert [str(name or "") for name in found["cluster"]] == ["2", "", "noise", "1"]


def test_long_tables_are_made_in_parts_that_fit_together(data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    codec, ids = codec_of(data), np.arange(data.n)
    whole = sample_columns(codec, data, ids)
    monkeypatch.setattr(selection, "CHUNK", 7)
    for name, values in sample_columns(codec, data, ids).items():
        if values.dtype.kind == "f":
            np.testing.assert_allclose(values, whole[name], rtol=1e-4, err_msg=name)
        else:
            np.testing.assert_array_equal(values, whole[name])


def test_images_keep_their_pixels_and_their_names_tell_id_and_class(tmp_path: Path) -> None:
    dataset = images((3, 8, 6))
    ids = np.array([5, 0, 11])
    save_pictures(tmp_path / "chosen", codec_of(dataset), dataset, ids)
    assert dataset.labels is not None
    for sample in ids.tolist():
        with Image.open(tmp_path / "chosen" / f"{sample:02}-{'ab'[dataset.labels[sample]]}.png") as picture:
            np.testing.assert_array_equal(np.asarray(picture), dataset.x[sample].transpose(1, 2, 0))
    assert polars.read_csv(tmp_path / "chosen" / "samples.csv")["id"].to_list() == [5, 0, 11]
    assert len(list(tmp_path.rglob("*"))) == 5


@pytest.mark.parametrize("dataset", [table(), series(shortest=4), texts()], ids=lambda one: one.kind)
def test_other_samples_are_drawn_on_one_scale_however_many_are_drawn_at_once(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_pictures, "AT_ONCE", 2)
    ids = np.array([3, 8, 1, 20, 6])
    save_pictures(tmp_path / "chosen", codec_of(dataset), dataset, ids)
    shown = dataset.to_display(dataset.to_model(dataset.x[ids]))
    wanted = as_pictures(shown, selection.WIDTH, dataset.vocabulary)
    if dataset.kind == "text":  # each page has the largest letters at which the texts with it fit
        wanted = np.concatenate([as_pictures(shown[i : i + 2], 224, dataset.vocabulary) for i in (0, 2, 4)])
    for sample, picture in zip(ids.tolist(), wanted, strict=True):
        with Image.open(tmp_path / "chosen" / picture_name(dataset, sample)) as found:
            np.testing.assert_array_equal(np.asarray(found), picture)


def test_what_cannot_be_written_is_refused_in_a_sentence(data: Dataset, tmp_path: Path) -> None:
    codec = codec_of(data)
    with pytest.raises(UserError, match="Nothing is selected"):
        save_samples(tmp_path / "a.csv", codec, data, IDS[:0])
    with pytest.raises(UserError, match="Nothing is selected"):
        save_pictures(tmp_path / "a", codec, data, IDS[:0])
    with pytest.raises(UserError, match="tables are saved as"):
        save_samples(tmp_path / "a.xls", codec, data, IDS)
    with pytest.raises(UserError, match="is there already"):
        save_pictures(tmp_path, codec, data, IDS)
    with pytest.raises(UserError, match="too many"):
        save_pictures(tmp_path / "a", codec, data, np.zeros(100_001, dtype=np.int64))
    assert not list(tmp_path.iterdir())


def test_a_cancelled_folder_leaves_nothing(data: Dataset, tmp_path: Path) -> None:
    def enough(done: float) -> None:
        raise Cancelled("no more of it")

    with pytest.raises(Cancelled), watched(enough):
        save_pictures(tmp_path / "chosen", codec_of(data), data, IDS)
    assert not list(tmp_path.iterdir())


def test_names_of_classes_cannot_lead_out_of_the_folder(data: Dataset) -> None:
    risky = replace(data, label_names=("../../up", "a:b*", "  "))
    assert data.labels is not None
    names = [picture_name(risky, sample) for sample in range(3)]
    assert names == ["00-.._.._up.png", "01-a_b_.png", "02-__.png"]
