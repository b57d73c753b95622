"""TR1: our samples/s against those of pythae's trainer, same network and loss."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import time
from collections.abc import Iterator

from ae_core.data.base import TRAIN, VALIDATION, Dataset
from tests.benchmarks.hand_written import pixels, squared_error
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.ours import BATCH, LR, Trained, compare_training, digits, run_spec
from tests.benchmarks.peers import use_peers

LATENT = 16
# pythae's default VAE for vectors: one hidden layer of 512 each way, and cross-entropy.
SLOTS = {
    "network": {"name": "mlp", "hidden": [512], "latent_dim": LATENT},
    "bottleneck": "gaussian",
    "likelihood": "bernoulli",
    "regularisers": {"kl": "kl"},
}


@benchmark("TR1")
def measure(size: Size) -> Iterator[Row]:
    """The variational autoencoder 784-512-16-512-784."""
    use_peers()
    dataset = digits(size.samples)
    compared, note = compare_training(run_spec(SLOTS, size), dataset, lambda: pythae_loop(dataset, size.epochs), size)
    yield compared.row("TR1", "VAE 784-512-16, batch 128", "pythae 0.1.2", required=1.6, stretch=2.2, note=note)


def pythae_loop(dataset: Dataset, epochs: int) -> Trained:
    """pythae's BaseTrainer with its defaults, its words and progress bars out of sight."""
    from pythae.data.datasets import BaseDataset
    from pythae.models import VAE, VAEConfig
    from pythae.trainers import BaseTrainer, BaseTrainerConfig

    logging.disable(logging.WARNING)  # pythae gives each of its loggers a handler of its own
    x, held_out = pixels(dataset, TRAIN), pixels(dataset, VALIDATION)
    model = VAE(VAEConfig(input_dim=(1, 28, 28), latent_dim=LATENT, reconstruction_loss="bce"))
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "w") as nowhere:
        settings = BaseTrainerConfig(
            output_dir=folder,
            num_epochs=epochs,
            learning_rate=LR,
            per_device_train_batch_size=BATCH,
            per_device_eval_batch_size=BATCH,
            optimizer_cls="Adam",
            no_cuda=True,
        )
        parts = (BaseDataset(part, part.new_zeros(len(part))) for part in (x, held_out))
        with contextlib.redirect_stderr(nowhere):
            trainer = BaseTrainer(model, *parts, training_config=settings)
            start = time.perf_counter()
            trainer.train()
            seconds = time.perf_counter() - start
    model.eval()
    error = squared_error(
        lambda batch: model.decoder(model.encoder(batch).embedding)["reconstruction"].flatten(1), held_out
    )
    return Trained(epochs * len(x) / seconds, error)
