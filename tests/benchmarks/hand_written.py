"""Loops that people write by hand, for the network 784-256-16-256-784 and the squared error."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from ae_core.data.base import TRAIN, VALIDATION, Dataset
from tests.benchmarks.ours import BATCH, LR, Epochs

HIDDEN, LATENT = 256, 16
# The same network and loss in our words.
SLOTS = {"network": {"name": "mlp", "hidden": [HIDDEN], "latent_dim": LATENT}, "likelihood": "mse"}


def network() -> nn.Sequential:
    """(n, 1, 28, 28) -> (n, 784)."""
    torch.manual_seed(0)
    layer, relu = nn.Linear, nn.ReLU
    encoder = (nn.Flatten(), layer(784, HIDDEN), relu(), layer(HIDDEN, LATENT))
    return nn.Sequential(*encoder, layer(LATENT, HIDDEN), relu(), layer(HIDDEN, 784))


def pixels(dataset: Dataset, split: int) -> Tensor:
    """(n, 1, 28, 28) float32 in [0, 1]."""
    return torch.from_numpy(dataset.to_model(dataset.x[dataset.rows(split)]))


def squared_error(reconstruct: Callable[[Tensor], Tensor], x: Tensor) -> float:
    """Summed over the pixels of a digit, mean over the digits."""
    with torch.no_grad():
        return float((reconstruct(x) - x.flatten(1)).square().sum(1).mean())


def bare_loop(dataset: Dataset, epochs: int) -> Epochs:
    """The best that a page of torch does: data as one tensor, fused Adam, no synchronisation within an epoch."""
    x, held_out = pixels(dataset, TRAIN), pixels(dataset, VALIDATION)
    model = network()
    optimiser = torch.optim.Adam(model.parameters(), lr=LR, fused=True)
    yield squared_error(model, held_out)
    for _ in range(epochs):
        total = torch.zeros(())
        for index in torch.randperm(len(x)).split(BATCH):
            batch = x[index]
            loss = (model(batch) - batch.flatten(1)).square().sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.detach()
        yield squared_error(model, held_out)


def tutorial_loop(dataset: Dataset, epochs: int) -> Epochs:
    """The loop of most tutorials: a Dataset of pictures with ToTensor, a DataLoader, and .item() after every step."""
    train_loader, held_out_loader = _loader(dataset, TRAIN), _loader(dataset, VALIDATION)
    model = network()
    optimiser = torch.optim.Adam(model.parameters(), lr=LR)
    yield math.nan
    for _ in range(epochs):
        running = 0.0
        for batch in train_loader:
            loss = (model(batch) - batch.flatten(1)).square().sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            running += loss.item()
        with torch.no_grad():
            errors = [
                ((model(batch) - batch.flatten(1)).square().sum().item(), len(batch)) for batch in held_out_loader
            ]
        yield sum(value for value, _ in errors) / sum(count for _, count in errors)


def _loader(dataset: Dataset, split: int) -> Iterable[Tensor]:
    from PIL import Image
    from torchvision.transforms import ToTensor

    images, transform = dataset.x[dataset.rows(split)][:, 0], ToTensor()

    class Digits(torch.utils.data.Dataset[Tensor]):
        def __len__(self) -> int:
            return len(images)

        def __getitem__(self, index: int) -> Tensor:
            return transform(Image.fromarray(images[index]))

    return torch.utils.data.DataLoader(Digits(), batch_size=BATCH, shuffle=split == TRAIN)
