"""Settings one after another."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.data.base import TEST, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments import sweep_judging, sweep_rows
from ae_core.experiments.base import Outcome, Progress, Studied
from ae_core.experiments.conduct import conduct, folder_of
from ae_core.experiments.sweep import Sweep
from ae_core.experiments.sweep_alone import Crew
from ae_core.experiments.sweep_grid import field_of, folder_name
from ae_core.experiments.sweep_search import proposals
from ae_core.latent.beside import runs_beside
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import leaves, read_spec
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.together import step_of
from tests.core.small import MLP, images, run_spec, table, texts

VAE = {"bottleneck": "gaussian", "regularisers": {"kl": "kl"}}
SMALL = {"values": "1, 3", "seeds": 2, "most": 40}


def studied(data: Dataset, model: dict[str, Any] | None = None) -> Studied:
    spec = run_spec(model)
    return Studied(
        "run", Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display), data, spec
    )


def found(settings: dict[str, Any], one: Studied) -> Outcome:
    *steps, last = Sweep(**{**SMALL, **settings}).run([one])
    assert all(isinstance(step, Progress) for step in steps)
    assert isinstance(last, Outcome)
    return last


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run of a bundled data set, whose sweeps are kept."""
    spec = read_spec(RunSpec, {"data": "iris", "model": {"network": MLP, **VAE}, "train": {
        "epochs": 2, "device": "cpu", "precision": "float32", "threads": 1}})  # fmt: skip
    list(train(spec, spec.data.load(), tmp_path / "run", window=None))
    return tmp_path / "run"


def test_its_numbers_are_those_of_its_runs_by_an_independent_reading(run: Path) -> None:
    *_, result = conduct(Sweep(**SMALL), [run])
    assert isinstance(result, dict)
    data = RunFolder(run).read().spec.data.load()
    rows = data.rows(VALIDATION)
    base = folder_of(run, "sweep") / "runs"
    told = list(csv.DictReader((folder_of(run, "sweep") / "table.csv").read_text().splitlines()))
    assert [(line["latent_dim"], line["seed"]) for line in told] == [("1", "0"), ("1", "1"), ("3", "0"), ("3", "1")]
    for line in told:
        record = RunFolder(base / line["run"]).read()
        assert record.results["status"] == "done"
        assert (record.spec.model.network.latent_dim, record.spec.train.seed) == (
            int(line["latent_dim"]),
            int(line["seed"]),
        )
        codec = open_codec(base / line["run"], record, data)
        scaled = data.to_display.inverse(codec.see(data.x[rows]).outputs)
        error = np.square(scaled - data.to_model(data.x[rows])).reshape(len(rows), -1).sum(1).mean()
        assert float(line["validation_error"]) == pytest.approx(error, rel=1e-4)
        assert line["status"] == "done"


def test_it_says_what_was_chosen_by_validation_and_reads_the_test_split_for_that_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data, read = table(), list[str]()
    errors = sweep_judging.Judge._errors

    def watched(self: sweep_judging.Judge, encoder: Any, split: int) -> Any:
        if split == TEST:
            read.append(encoder.name)
        return errors(self, encoder, split)

    monkeypatch.setattr(sweep_judging.Judge, "_errors", watched)
    outcome = found({}, studied(data))
    assert read == ["autoencoder", "autoencoder", "pca", "untrained", "raw"]
    assert "is chosen on the validation split" in outcome.sentence
    assert any("read for the chosen one only" in one for one in outcome.notices)
    assert sum(outcome.table["chosen"]) == 2  # type: ignore[arg-type]
    assert any("best of many is better there" in one for one in outcome.notices)
    assert outcome.facts["test"]["raw"]["error"] == pytest.approx(0.0, abs=1e-9)


def test_given_up_and_asked_again_it_trains_nothing_twice_and_finds_the_same(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    *_, whole = conduct(Sweep(**SMALL), [run], [tmp_path / "whole"])
    assert isinstance(whole, dict)
    begun = conduct(Sweep(**SMALL), [run])
    for step in begun:
        assert isinstance(step, Progress)
        if step.fraction > 0.3:
            break
    begun.close()  # type: ignore[attr-defined]
    assert not (folder_of(run, "sweep") / "result.json").exists()
    *_, again = conduct(Sweep(**SMALL), [run])
    assert isinstance(again, dict)
    for part in ("sentence", "table", "test", "chosen"):
        assert again[part] == whole[part]
    monkeypatch.setattr(sweep_rows, "train_together", None)
    *_, third = conduct(Sweep(**SMALL), [run])
    assert isinstance(third, dict)
    assert third["table"] == whole["table"]


def test_killed_while_checkpoints_were_written_runs_go_on_with_those_of_the_same_step(run: Path) -> None:
    *_, whole = conduct(Sweep(**SMALL), [run])
    assert isinstance(whole, dict)
    base = folder_of(run, "sweep") / "runs"
    kept = sorted(base.iterdir())
    data = RunFolder(run).read().spec.data.load()
    for place, path in enumerate(kept):  # as if some were saved after the first step and others before it
        spec = RunFolder(path).read().spec
        for file in sorted(path.rglob("*"), reverse=True):
            file.rmdir() if file.is_dir() else file.unlink()
        path.rmdir()
        running = train(spec, data, path, window=None)
        for _ in range(6 + 2 * (place % 2)):
            next(running)
        running.close()
    assert len({step_of(path) for path in kept}) == 2
    *_, again = conduct(Sweep(**SMALL), [run])
    assert isinstance(again, dict)
    assert again["table"] == whole["table"]


def test_its_runs_are_listed_beside_the_run_they_come_from(run: Path) -> None:
    list(conduct(Sweep(**SMALL), [run]))
    listed = runs_beside(run.parent, RunFolder(run).read().spec.data.load())
    assert listed[0].path == run
    assert len(listed) == 5
    assert all(one.title.startswith("run / latent_dim-") for one in listed[1:])


def test_what_cannot_be_stacked_is_trained_in_several_processes_and_comes_to_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = {"values": "0.1, 0.2", "field": "dropout"}
    here = found(settings, studied(images()))
    monkeypatch.setattr(sweep_rows, "crew_of", lambda spec, runs: Crew(2, 1))
    monkeypatch.setattr(sweep_rows, "_apart", sweep_rows._beside)  # however short
    monkeypatch.setattr(sweep_rows, "trained_alone", None)  # not here
    outcome = found(settings, studied(images()))
    assert outcome.table["status"] == ["done"] * 4
    assert outcome.table == here.table
    assert outcome.sentence == here.sentence


def test_betas_and_a_second_setting_are_tried_in_every_combination() -> None:
    outcome = found({"field": "beta", "values": "0.5, 4", "second": "latent_dim", "second_values": "1,2", "seeds": 1},
                    studied(table(), VAE))  # fmt: skip
    assert list(zip(outcome.table["beta"], outcome.table["latent_dim"], strict=True)) == [
        (0.5, 1),
        (0.5, 2),
        (4, 1),
        (4, 2),
    ]
    assert outcome.table["code_size"] == [1, 2, 1, 2]
    assert any("One training" in one for one in outcome.notices)
    assert any("that was tried: better ones may lie beyond" in one for one in outcome.notices)


def test_words_and_slots_can_be_swept() -> None:
    outcome = found({"field": "model.network.activation", "values": "relu, tanh", "seeds": 1}, studied(table()))
    assert outcome.table["activation"] == ["relu", "tanh"]
    outcome = found({"field": "model.corruption", "values": "none, masking", "seeds": 1}, studied(table()))
    assert outcome.table["corruption"] == ["none", "masking"]


def test_a_field_is_named_by_its_path_its_flag_or_its_last_part() -> None:
    spec = studied(table(), VAE).spec
    assert spec is not None
    for wanted in ("model.network.latent_dim", "latent-dim", "latent_dim"):
        assert field_of(spec, wanted, "1, 2").path == "model.network.latent_dim"
    assert field_of(spec, "hidden", "[8]; [8, 4]").values == ([8], [8, 4])
    assert field_of(spec, "beta", "1, 1, 0.5").values == (1, 0.5)
    assert len({leaf.path for leaf in leaves(spec) if leaf.path.endswith("warm_up")}) > 1
    for wanted, why in (("warm_up", "means"), ("nothing", "is no setting"), ("train.seed", "cannot be swept")):
        with pytest.raises(UserError, match=why):
            field_of(spec, wanted, "1")
    with pytest.raises(UserError, match="no values"):
        field_of(spec, "beta", " , ")


def test_equal_runs_have_equal_folders_and_others_have_not() -> None:
    spec = run_spec()
    fields = [field_of(spec, "latent_dim", "1, 2")]
    one = folder_name(fields, (1,), spec, "data")
    assert one == folder_name(fields, (1,), run_spec(), "data")
    assert one != folder_name(fields, (1,), run_spec(epochs=3), "data")
    assert one != folder_name(fields, (1,), spec, "other data")
    assert "/" not in folder_name([field_of(spec, "hidden", "[8]; [8, 4]")], ([8, 4],), spec, "data")


def test_what_cannot_be_swept_is_refused() -> None:
    with pytest.raises(UserError, match="Texts have no squared error"):
        found({}, studied(texts(), {"network": "recurrent", "likelihood": "categorical"}))
    with pytest.raises(UserError, match="latent_dim"):
        found({"values": "0, 1"}, studied(table()))
    with pytest.raises(UserError, match="swept already"):
        found({"second": "latent_dim", "second_values": "1"}, studied(table()))
    with pytest.raises(UserError, match="settings are not known"):
        found({}, Studied("run", studied(table()).codec, table()))
    with pytest.raises(UserError, match="more than 200"):
        found({"values": ",".join(map(str, range(1, 300)))}, studied(table()))


def test_without_classes_the_error_decides_and_that_is_said() -> None:
    from dataclasses import replace

    outcome = found({}, studied(replace(table(), labels=None, label_names=())))
    assert outcome.facts["by"] == "reconstruction"
    assert any("neither classes nor known factors" in one for one in outcome.notices)
    assert "linear probe" not in outcome.sentence.split("On the test split")[1]


def test_a_search_stays_between_the_least_and_the_largest_value_and_finds_what_is_best() -> None:
    """A parabola with its minimum at 3 in the logarithm of the value."""
    spec = studied(table(), VAE).spec
    assert spec is not None
    fields = [field_of(spec, "beta", "0.01, 10000.0")]

    def searched() -> list[tuple[float, float]]:
        asking, tried = proposals(fields, 40, "reconstruction", 0), []
        (value,) = next(asking)
        while True:
            tried.append((float((np.log10(value) - 3) ** 2), value))
            try:
                (value,) = asking.send(tried[-1][0])
            except StopIteration:
                return tried

    tried = searched()
    assert len(tried) == 40
    assert all(0.01 <= value <= 10000 for _, value in tried)
    assert 300 < min(tried)[1] < 3000
    assert np.mean([error for error, _ in tried[20:]]) < np.mean([error for error, _ in tried[:10]])
    assert searched() == tried


def test_a_searched_sweep_is_the_same_again() -> None:
    settings = {"trials": 4, "values": "1, 6", "seeds": 1}
    once, again = (found(settings, studied(table())) for _ in range(2))
    assert once.table == again.table
    assert all(1 <= size <= 6 for size in once.table["code_size"])  # type: ignore[operator]
    assert once.facts["search"]


def test_without_optuna_a_search_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(UserError, match=r"pip install 'latentarium\[search\]'"):
        found({"trials": 2}, studied(table()))
