"""Kingma & Welling 2013 as in the well-known PyTorch example: VAE 784-400-20."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy, relu

from ae_core.data.base import Dataset, sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, flat, trained

BATCH = 128


class Example(nn.Module):
    """The network of the example, written by hand and independently of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.fc1, self.fc21, self.fc22 = nn.Linear(784, 400), nn.Linear(400, 20), nn.Linear(400, 20)
        self.fc3, self.fc4 = nn.Linear(20, 400), nn.Linear(400, 784)

    def loss(self, x: Tensor) -> Tensor:
        """() summed over the batch: cross-entropy and KL."""
        hidden = relu(self.fc1(x))
        mean, log_var = self.fc21(hidden), self.fc22(hidden)
        z = mean + torch.randn_like(mean) * (0.5 * log_var).exp()
        output = torch.sigmoid(self.fc4(relu(self.fc3(z))))
        kl = -0.5 * (1 + log_var - mean.square() - log_var.exp()).sum()
        return binary_cross_entropy(output, x, reduction="sum") + kl


def by_hand(digits: Dataset, epochs: int) -> float:
    """The test loss per digit of the hand-written loop."""
    torch.manual_seed(0)
    x, held_out = (torch.from_numpy(flat(digits, split)).float() for split in (TRAIN, TEST))
    model = Example()
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-3)
    for _ in range(epochs):
        for index in torch.randperm(len(x)).split(BATCH):
            optimiser.zero_grad()
            (model.loss(x[index]) / len(index)).backward()
            optimiser.step()
    with torch.no_grad():
        return sum(float(model.loss(held_out)) for _ in range(10)) / (10 * len(held_out))


@paper("vae-example")
def reproduce(size: Size) -> Reproduction:
    """Half as many steps as ten epochs of the full data take, or ten epochs."""
    digits = sources.create(size.data).load()
    n = len(digits.rows(TRAIN))
    epochs = size.epochs(max(10, round(10 * 60_000 / n / 2)))
    run = trained(
        digits,
        {
            "network": {"name": "mlp", "hidden": [400], "latent_dim": 20},
            "bottleneck": "gaussian",
            "likelihood": "bernoulli",
            "regularisers": {"kl": {"name": "kl"}},
        },
        epochs=epochs,
        batch_size=BATCH,
    )
    ours, hand = run.results["test"]["loss"], by_hand(digits, epochs)
    return Reproduction(
        "MNIST: the variational autoencoder 784-400-20",
        "Kingma & Welling 2013; the settings of the VAE example in pytorch/examples (105.6 after 10 epochs)",
        f"ReLU, Adam at 1e-3, batches of 128, grey pixels, cross-entropy summed over the pixels plus KL, in nats; "
        f"{epochs} epochs of {n:,} digits. Beside it stands the same network and loop by hand, with other random "
        "numbers.",
        (
            Figure("test loss, ours", ours, "105.6"),
            Figure("test loss, hand-written loop", hand),
            Figure("ours / hand-written", ours / hand, "1"),
            Figure("of it reconstruction", run.results["test"]["reconstruction"]),
            Figure("of it KL", run.results["test"]["kl"]),
        ),
        (
            f"{n:,} training digits instead of 60,000; {epochs * math.ceil(n / BATCH):,} steps instead of 4,690.",
            "We divide the summed loss by the batch; Adam does not mind the factor.",
        ),
        "Our trainer and the loop written by hand agree within a per cent; the distance from the published figure is "
        "that of data and steps."
        if abs(ours / hand - 1) < 0.01
        else "Our trainer and the loop written by hand differ by more than a per cent.",
    )
