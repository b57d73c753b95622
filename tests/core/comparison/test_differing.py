"""The settings in which runs differ: all of them, and no others."""

from __future__ import annotations

from ae_core.comparison.settings import NOWHERE, differing
from ae_core.spec import leaves, replaced, switched
from tests.core.small import run_spec

VAE = {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl", "beta": 2.0}}}


def test_equal_runs_differ_in_nothing() -> None:
    assert differing([run_spec(), run_spec(), run_spec()]) == ()


def test_one_changed_setting_is_the_one_row() -> None:
    specs = [run_spec(), replaced(run_spec(), "train.batch_size", 7)]
    (row,) = differing(specs)
    assert (row.path, row.values) == ("train.batch_size", ("20", "7"))
    assert row.leaf is not None
    assert row.leaf.help == next(leaf.help for leaf in leaves(specs[0]) if leaf.path == "train.batch_size")


def test_every_single_setting_that_can_be_changed_shows() -> None:
    for leaf in leaves(run_spec()):
        if leaf.slot is None and type(leaf.value) is int and leaf.path.startswith("train."):
            (row,) = differing([run_spec(), replaced(run_spec(), leaf.path, leaf.value + 1)])
            assert row.path == leaf.path


def test_rows_do_not_depend_on_which_run_comes_first() -> None:
    specs = [run_spec(), run_spec(VAE), replaced(run_spec(), "train.seed", 3)]
    forth, back = differing(specs), differing(specs[::-1])
    assert {(row.path, row.values) for row in forth} == {(row.path, row.values[::-1]) for row in back}


def test_where_a_run_has_no_such_setting_a_dash_stands() -> None:
    rows = {row.path: row.values for row in differing([run_spec(), run_spec(VAE)])}
    assert rows["model.bottleneck"] == ("deterministic", "gaussian")
    assert rows["model.bottleneck.activation"] == ("identity", NOWHERE)
    assert rows["model.regularisers.kl"] == (NOWHERE, "kl")
    assert rows["model.regularisers.kl.beta"] == (NOWHERE, "2")


def test_what_only_a_later_run_has_stands_with_its_kind() -> None:
    momentum = switched(run_spec(VAE), "train.optimiser", "sgd")
    paths = [row.path for row in differing([run_spec(), momentum])]
    assert paths.index("model.regularisers.kl.beta") < paths.index("train.optimiser")
    at = paths.index("train.optimiser")
    own = [path for path in paths if path.startswith("train.optimiser.")]
    assert paths[at + 1 : at + 1 + len(own)] == own
