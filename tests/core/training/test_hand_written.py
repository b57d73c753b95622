"""The trainer against the loop that anybody would write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.data.base import TRAIN, VALIDATION
from ae_core.device import generator
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.storage import read_tensors
from ae_core.training.events import Measured
from ae_core.training.feed import batches, derived_seed
from ae_core.training.folder import RunFolder
from ae_core.training.run import RunSpec
from tests.core.small import images, run_spec
from tests.core.training.running import events_of

IMAGES = images(n_train=90)
CPU = torch.device("cpu")


def by_hand(spec: RunSpec) -> tuple[Autoencoder, list[float]]:
    """The weights and the mean training loss of each epoch."""
    seed = spec.train.seed
    model = fresh_autoencoder(spec.model, IMAGES.form, derived_seed(seed, 0)).train()
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-3)
    noise = generator(CPU, derived_seed(seed, 2))
    model.draw_from(noise)
    x = torch.from_numpy(IMAGES.x[IMAGES.rows(TRAIN)]).float() / 255
    means = []
    for epoch in range(spec.train.epochs):
        total = 0.0
        for number, index in enumerate(parts := batches(len(x), spec.train.batch_size, seed, epoch)):
            batch = x[index]
            code = model.bottleneck(model.encoder(batch), noise if code_is_random(spec) else None)
            logits = model.decoder(code.z)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, batch, reduction="sum") / len(batch)
            for entry in spec.model.regularisers.values():
                kl = -0.5 * (1 + code.log_var - code.mean**2 - code.log_var.exp()).sum(1).mean()
                loss = loss + entry.weight(epoch + number / len(parts)) * kl
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item() * len(batch)
        means.append(total / len(x))
    return model, means


def code_is_random(spec: RunSpec) -> bool:
    return spec.model.bottleneck.has_posterior


def settings(name: str, network: dict[str, Any] | None = None, **kl: Any) -> RunSpec:
    model = presets.get(name).model(IMAGES)
    conv = {"name": "conv", "channels": [4, 8], **(network or {})}
    changes: dict[str, Any] = {"network": conv, "likelihood": "bernoulli"}
    if kl:
        changes["regularisers"] = {"kl": {"name": "kl", **kl}}
    return run_spec({**model.model_dump(mode="json"), **changes}, epochs=3)


SPECS = {
    "vanilla": settings("vanilla"),
    "dropout": settings("vanilla", {"dropout": 0.2}),
    "variational": settings("variational"),
    "variational with warm-up": settings("variational", beta=2.0, warm_up=2.0),
}


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_the_trainer_equals_a_loop_written_by_hand(spec: RunSpec, tmp_path: Path) -> None:
    events = events_of(spec, tmp_path, data=IMAGES)
    model, means = by_hand(spec)
    weights, _ = read_tensors(RunFolder(tmp_path).weights)
    for key, wanted in model.state_dict().items():
        np.testing.assert_allclose(weights[key], wanted.numpy(), rtol=1e-4, atol=1e-6, err_msg=key)
    rows = [event for event in events if isinstance(event, Measured) and event.split == "train"]
    sizes = [len(part) for epoch in range(3) for part in batches(90, 20, 0, epoch)]
    losses = np.array([row.terms["loss"] for row in rows]).reshape(3, -1)
    np.testing.assert_allclose(np.average(losses, axis=1, weights=sizes[: losses.shape[1]]), means, rtol=1e-4)


@pytest.mark.parametrize("spec", SPECS.values(), ids=SPECS)
def test_the_squared_error_is_that_of_the_reconstruction_from_the_mean(spec: RunSpec, tmp_path: Path) -> None:
    events = events_of(spec, tmp_path, data=IMAGES)
    model, _ = by_hand(spec)
    x = torch.from_numpy(IMAGES.x[IMAGES.rows(VALIDATION)]).float() / 255
    with torch.no_grad():
        model.eval()
        mean = model.bottleneck(model.encoder(x), None).mean
        wanted = (torch.sigmoid(model.decoder(mean)) - x).square().flatten(1).sum(1).mean().item()
    last = [event for event in events if isinstance(event, Measured) and event.split == "val"][-1]
    assert last.terms["squared_error"] == pytest.approx(wanted, rel=1e-4)
