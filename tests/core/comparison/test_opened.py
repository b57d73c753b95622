"""Which runs can be compared, and what is said of the others."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ae_core.comparison.opened import opened
from ae_core.comparison.reading import compared
from ae_core.comparison.walks import Route
from ae_core.errors import Cancelled, UserError
from ae_core.latent.paths.base import paths
from ae_core.progress import watched
from ae_core.training.about import About, write_about
from ae_core.training.folder import RunFolder
from ae_core.training.journal import Entry, append
from ae_core.training.snapshots import Snapshots
from tests.core.comparison.runs_of_a_moment import DATA, kept
from tests.core.small import table


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("made")
    kept(base / "one")
    kept(base / "two", latent_dim=3)
    kept(base / "elsewhere", data=table(n_train=30))
    return base


@pytest.fixture
def base(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "runs")
    return tmp_path / "runs"


def test_runs_are_marked_in_their_order_with_their_own_models(base: Path) -> None:
    found = opened([base / "two", base / "one"], DATA)
    assert [(run.mark, run.name, run.codec.latent_dim) for run in found.runs] == [("R1", "two", 3), ("R2", "one", 2)]
    assert found.refused == ()
    assert found.dataset is DATA
    assert all(run.history and run.epochs == 2 for run in found.runs)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda run: shutil.rmtree(run), "holds no run"),
        (lambda run: (run / "run.json").write_text("{"), "not valid JSON"),
        (lambda run: ((run / "model.safetensors").unlink(), shutil.rmtree(run / "snapshots")), "no weights"),
        (lambda run: (run / "model.safetensors").write_bytes(b"\x00" * 40), "not a readable safetensors file"),
    ],
)
def test_a_run_that_cannot_be_opened_is_refused_in_one_sentence_and_the_rest_compares(
    base: Path, harm: Callable[[Path], object], said: str
) -> None:
    shutil.copytree(base / "one", base / "broken")
    harm(base / "broken")
    found = opened([base / "one", base / "broken", base / "two"], DATA)
    assert [run.mark for run in found.runs] == ["R1", "R2"]
    (sentence,) = found.refused
    assert said in sentence
    assert "broken" in sentence
    assert sentence.endswith(".")


def test_other_data_and_a_run_named_twice_are_refused(base: Path) -> None:
    found = opened([base / "one", base / "elsewhere", base / "one", base / "two"], DATA)
    assert len(found.runs) == 2
    assert "only runs of the very same data (table) compare" in found.refused[0]
    assert "was named twice" in found.refused[1]


def test_fewer_than_two_or_more_than_eight_are_no_comparison(base: Path) -> None:
    with pytest.raises(UserError, match="1 runs cannot be compared; 2 to 8"):
        opened([base / "one"], DATA)
    with pytest.raises(UserError, match="9 runs cannot be compared"):
        opened([base / "one"] * 9, DATA)
    with pytest.raises(UserError, match=r"Fewer than two of these runs can be compared. .*holds no run"):
        opened([base / "one", base / "missing"], DATA)


def test_a_run_in_training_compares_by_its_newest_snapshot(base: Path) -> None:
    run = base / "two"
    (run / "RUNNING").write_text("1")
    (*_, last) = Snapshots(run / "snapshots").load()
    found = opened([base / "one", run], DATA).runs[1]
    assert found.as_of == f"as of epoch {last.epoch:.4g}, still in training"
    np.testing.assert_allclose(
        found.codec.encode(DATA.x[:5]),
        opened([base / "one", _with_weights(base, last.weights)], DATA).runs[1].codec.encode(DATA.x[:5]),
    )
    shutil.rmtree(run / "snapshots")
    refused = opened([base / "one", run, base / "copy"], DATA).refused
    assert "is still being trained and has no weights to compare by." in refused[0]


def test_a_run_that_went_on_and_was_killed_compares_by_its_newest_snapshot(base: Path) -> None:
    """Its last weights are those of before."""
    run = base / "two"
    (run / "RUNNING").write_text(str(2**22 + 1))
    assert RunFolder(run).abandoned()
    (*_, last) = Snapshots(run / "snapshots").load()
    found = opened([base / "one", run], DATA).runs[1]
    assert (found.as_of, found.epochs) == (f"as of epoch {last.epoch:.4g}, broken off", last.epoch)
    assert not found.has_ended


def test_what_was_changed_by_hand_while_a_run_trained_counts_and_is_kept_apart_from_its_start(base: Path) -> None:
    append(RunFolder(base / "two").journal, Entry(1, "train.optimiser.lr", 0.5))
    found = compared([base / "one", base / "two"], DATA)
    assert {row.path: row.values for row in found.settings}["train.optimiser.lr"] == ("0.001", "0.5")
    run = found.runs[1]
    assert run.started == RunFolder(base / "two").read().spec
    assert run.changes == (Entry(1, "train.optimiser.lr", 0.5),)


def test_a_run_whose_journal_is_broken_is_refused_for_that(base: Path) -> None:
    (base / "two" / "journal.jsonl").write_text("nonsense\n")
    shutil.copytree(base / "one", base / "copy")
    (sentence,) = opened([base / "one", base / "two", base / "copy"], DATA).refused
    assert "journal.jsonl: line 1 is not a change" in sentence


def test_a_walk_goes_by_the_same_samples_in_every_run_by_the_way_that_is_named(base: Path) -> None:
    route = Route((3, 8, 5, 3), "slerp")
    found = compared([base / "one", base / "two"], DATA, route)
    assert list(route.letters.values()) == ["a", "1", "2", "b"]
    for run, codes, pictures in zip(found.runs, found.walk.codes, found.walk.pictures, strict=True):
        assert len(codes) == len(pictures) == route.steps
        stops = run.codec.encode(DATA.x[[3, 8, 5, 3]])
        np.testing.assert_allclose(codes[list(route.letters)], stops, atol=1e-6)
        np.testing.assert_allclose(codes, paths.create("slerp").points(stops, route.steps), atol=1e-6)
    with pytest.raises(UserError, match="there is no path 'nowhere'"):
        compared([base / "one", base / "two"], DATA, Route((3, 8), "nowhere"))


@pytest.mark.parametrize("stops", [2, 3, 4, 12])
def test_a_route_has_a_step_for_every_stop_and_some_between(stops: int) -> None:
    route = Route(tuple(range(stops)))
    assert len(route.letters) == stops
    assert route.steps >= 2 * (stops - 1) + 1


def _with_weights(base: Path, weights: object) -> Path:
    from ae_core.storage import write_tensors

    copy = base / "copy"
    shutil.copytree(base / "two", copy)
    (copy / "RUNNING").unlink()
    write_tensors(copy / "model.safetensors", weights, None)  # type: ignore[arg-type]
    return copy


def test_a_snapshot_that_is_broken_is_passed_over(base: Path) -> None:
    snapshots = Snapshots(base / "two" / "snapshots")
    before = snapshots.newest(3)
    assert before is not None
    (base / "two" / "snapshots" / f"{before.step + 1:010d}.safetensors").write_bytes(b"half of it")
    after = Snapshots(base / "two" / "snapshots").newest(3)
    assert after is not None
    assert after.step == before.step
    assert Snapshots(base / "two" / "snapshots").newest(5) is None


def test_a_name_that_somebody_gave_is_used_and_broken_notes_are_no_trouble(base: Path) -> None:
    write_about(base / "one", About("For the class"))
    (base / "two" / "about.json").write_text("{")
    (base / "two" / "history.csv").write_text("nonsense")
    found = opened([base / "one", base / "two"], DATA)
    assert [run.title for run in found.runs] == ["R1 For the class", "R2 two"]
    assert found.runs[1].history == ()


def test_everything_is_of_the_same_samples(base: Path) -> None:
    found = compared([base / "one", base / "two"], DATA, Route((3, 8)))
    assert [codes.shape for codes in found.codes] == [(len(found.ids), 2), (len(found.ids), 3)]
    np.testing.assert_allclose(found.codes[1], found.runs[1].codec.encode(DATA.x[found.ids]), atol=1e-6)
    assert found.counted == f"all {len(DATA.open_ids):,} training and validation samples"
    np.testing.assert_allclose(found.outputs[0], found.runs[0].codec.see(DATA.x[found.shown]).outputs)
    np.testing.assert_array_equal(found.overlaps[0], found.overlaps[1])  # of two, either is the other's
    for run, codes, pictures in zip(found.runs, found.walk.codes, found.walk.pictures, strict=True):
        np.testing.assert_allclose(codes[[0, -1]], run.codec.encode(DATA.x[[3, 8]]), atol=1e-6)
        np.testing.assert_allclose(codes, np.linspace(codes[0], codes[-1], len(codes)), atol=1e-5)
        np.testing.assert_allclose(pictures, run.codec.decode(codes))


def test_reading_ends_where_nobody_waits_for_it(base: Path) -> None:
    def enough(done: float) -> None:
        raise Cancelled("no more of it")

    with pytest.raises(Cancelled), watched(enough):
        compared([base / "one", base / "two"], DATA)


def test_no_walk_goes_to_a_sample_that_there_is_not(base: Path) -> None:
    with pytest.raises(UserError, match="there is no sample 5000; table has 0 to 119"):
        compared([base / "one", base / "two"], DATA, Route((0, 5000)))
