from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from ae_core.data.base import sources
from ae_core.errors import SpecError
from ae_core.model.bottlenecks.base import bottlenecks
from ae_core.model.corruption.base import corruptions
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.networks.base import networks
from ae_core.model.presets.base import presets
from ae_core.model.regularisers.base import regularisers
from ae_core.model.spec import ModelSpec
from ae_core.registry import Registry
from ae_core.spec import Spec, leaves, read_spec, replaced, switched, value_at
from ae_core.training.optimisers.base import optimisers
from ae_core.training.run import RunSpec
from ae_core.training.schedules.base import schedules
from tests.core.small import images, table

REGISTRIES: list[Registry[Any]] = [
    sources, networks, corruptions, bottlenecks, likelihoods, regularisers, optimisers, schedules,
]  # fmt: skip
ENTRIES = [(registry, name) for registry in REGISTRIES for name in registry.names()]


def through_json(spec: Spec) -> Spec:
    return read_spec(type(spec), json.loads(json.dumps(spec.model_dump(mode="json"), allow_nan=False)))


@pytest.mark.parametrize("name", presets.names())
@pytest.mark.parametrize("data", [images(), table()], ids=["image", "table"])
def test_every_preset_comes_back_from_json_as_it_was(name: str, data: Any) -> None:
    spec = RunSpec(model=presets.get(name).model(data))
    assert through_json(spec) == spec


@pytest.mark.parametrize(("registry", "name"), ENTRIES, ids=[f"{entry[0].kind}-{entry[1]}" for entry in ENTRIES])
def test_every_entry_has_a_title_a_summary_and_help_for_each_setting(registry: Registry[Any], name: str) -> None:
    entry = registry.get(name)
    assert entry.title
    assert entry.summary.endswith(".")
    assert all(field.description for field in entry.model_fields.values())


def test_every_setting_of_a_run_can_be_read_and_set_at_its_own_path() -> None:
    spec = RunSpec(model=presets.get("beta-vae").model(images()))
    paths = [leaf.path for leaf in leaves(spec)]
    assert {"train.epochs", "model.network.latent_dim", "model.regularisers.kl.beta", "train.optimiser.lr"} <= {*paths}
    for leaf in leaves(spec):
        assert value_at(spec, leaf.path) == leaf.value
        assert replaced(spec, leaf.path, leaf.value) == spec


def test_short_flags_are_unique() -> None:
    spec = RunSpec(model=presets.get("beta-vae").model(images()))
    flags = [leaf.flag for leaf in leaves(spec) if leaf.flag]
    assert len(flags) == len(set(flags))


def test_replaced_changes_one_setting_and_leaves_the_old_spec_alone() -> None:
    spec = RunSpec(model=presets.get("variational").model(images()))
    changed = replaced(spec, "model.regularisers.kl.beta", 3.0)
    assert value_at(changed, "model.regularisers.kl.beta") == 3.0
    assert value_at(spec, "model.regularisers.kl.beta") == 1.0
    assert replaced(changed, "model.regularisers.kl.beta", 1.0) == spec


def test_a_slot_takes_a_name_an_object_or_an_entry() -> None:
    one, two = ModelSpec(network="conv"), ModelSpec(network={"name": "conv"})  # type: ignore[arg-type]
    assert one == two == ModelSpec(network=networks.create("conv"))


def test_a_slot_refuses_an_entry_of_another_registry_with_the_same_name() -> None:
    with pytest.raises(SpecError, match="a bottleneck was expected, not GaussianNoise"):
        ModelSpec(bottleneck=corruptions.create("gaussian"))  # type: ignore[arg-type]


def test_switching_the_network_keeps_the_latent_dim() -> None:
    spec = replaced(ModelSpec(), "network.latent_dim", 17)
    assert switched(spec, "network", "conv").network == networks.create("conv", latent_dim=17)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"train": {"epochs": 0}}, r"^train\.epochs: 0 cannot be used; .*greater than or equal to 1"),
        ({"train": {"epochs": "many"}}, r"^train\.epochs: 'many' cannot be used; .*integer"),
        ({"train": {"epoch": 3}}, r"^train\.epoch: there is no such setting"),
        ({"train": {"optimiser": {"name": "adam", "lr": float("nan")}}}, r"^train\.optimiser\.lr: nan cannot be used"),
        ({"train": {"optimiser": {"name": "adam", "lr": float("inf")}}}, r"^train\.optimiser\.lr: inf cannot be used"),
        ({"train": {"optimiser": {"name": "adam", "lr": -1}}}, r"^train\.optimiser\.lr: -1 cannot be used"),
        ({"train": {"optimiser": "adm"}}, r"no optimiser 'adm'; did you mean 'adam'\?"),
        ({"train": {"optimiser": {"lr": 1}}}, r"an optimiser|a optimiser"),
        ({"train": {"optimiser": ["adam"]}}, r"name or as an object"),
        ({"train": {"seed": -1}}, r"^train\.seed: -1 cannot be used"),
        ({"train": {"device": "tpu"}}, r"^train\.device: 'tpu' cannot be used; .*'cpu'"),
        ({"train": []}, r"^train: \[\] cannot be used"),
        ({"model": {"network": {"name": "mlp", "hidden": [0]}}}, r"^model\.network\.hidden\.0: 0 cannot be used"),
        ({"model": {"network": {"name": "mlp", "hidden": [10**9]}}}, r"^model\.network\.hidden\.0"),
        (
            {"model": {"regularisers": {"kl": {"name": "kl", "beta": -1}}}},
            r"^model\.regularisers\.kl\.beta: -1 cannot be used",
        ),
        ({"surprise": 1}, r"^surprise: there is no such setting"),
    ],
)
def test_a_wrong_setting_is_one_sentence_that_names_it(fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(SpecError, match=sentence) as caught:
        read_spec(RunSpec, fields)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["train.epoch", "epochs", "model.regularisers.kl.beta", "train.epochs.more", ""])
def test_a_path_that_leads_nowhere_is_refused(path: str) -> None:
    with pytest.raises(SpecError, match="there is no such setting"):
        replaced(RunSpec(), path, 1)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0, "fast", None])
def test_replaced_checks_the_value(value: Any) -> None:
    with pytest.raises(SpecError, match=r"^train\.optimiser\.lr: .* cannot be used"):
        replaced(RunSpec(), "train.optimiser.lr", value)


def test_a_spec_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        RunSpec().train.epochs = 3  # type: ignore[misc]
