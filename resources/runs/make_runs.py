"""Trains the runs that travel with the program: an autoencoder, a VAE and a denoising one on the bundled digits.

    python resources/runs/make_runs.py

Small convolutions, so that each has 600 to 750 kilobytes with a few frames of its timeline; what only a
training that goes on needs (the checkpoints) is left out, since they are done.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from ae_core.data.base import sources  # noqa: E402
from ae_core.model.presets.base import presets  # noqa: E402
from ae_core.spec import replaced, switched  # noqa: E402
from ae_core.training.about import About, write_about  # noqa: E402
from ae_core.training.loop import train  # noqa: E402
from ae_core.training.run import RunSpec, preset_run  # noqa: E402
from ae_core.training.snapshots import Snapshots  # noqa: E402

RUNS = {
    "autoencoder": ("vanilla", "An autoencoder of two numbers"),
    "vae": ("variational", "A VAE of two numbers"),
    "denoising": ("denoising", "A denoising autoencoder of two numbers"),
}
NETWORK = {"name": "conv", "channels": [8, 12], "dense": 16, "latent_dim": 2}
SETTINGS = {"epochs": 200, "batch_size": 64, "threads": 2, "device": "cpu", "precision": "float32"}
# The autoencoder and the VAE are compared by a class: what differs between them is the model.
# A posterior that is drawn from learns more slowly than a point, and ends better where the steps become small.
STEPS = {"train.schedule": "cosine", "train.optimiser.lr": 2e-3}
OWN = {
    "autoencoder": STEPS,
    "vae": STEPS,
    "denoising": {"train.epochs": 60},
}
FRAMES = 3  # of the timeline


def make(name: str, preset: str, title: str) -> None:
    """One run in a folder beside this file, in the place of the one before."""
    dataset = sources.create("mnist").load()
    spec = preset_run(switched(RunSpec(), "data", "mnist"), presets.get(preset), dataset)
    spec = replaced(spec, "model.network", NETWORK)
    for field, value in SETTINGS.items():
        spec = replaced(spec, f"train.{field}", value)
    for path, own in OWN.get(name, {}).items():
        spec = replaced(spec, path, own)
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    *_, end = train(spec, dataset, folder, window=None)
    print(name, end)
    shutil.rmtree(folder / "checkpoint")
    thin(folder / "snapshots")
    shorten(folder / "history.csv")
    write_about(folder, About(title, ("example",)))


def thin(folder: Path) -> None:
    """Keep the first frame, the last, and some between."""
    steps = Snapshots(folder).steps
    kept = {steps[round(place * (len(steps) - 1) / (FRAMES - 1))] for place in range(FRAMES)}
    for step in set(steps) - kept:
        (folder / f"{step:010d}.safetensors").unlink()


def shorten(path: Path) -> None:
    """Keep the row of each epoch's end, of both splits."""
    head, *lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if float(line.split(",")[1]).is_integer()]
    path.write_text(head + "".join(kept), encoding="utf-8")


if __name__ == "__main__":
    for each, (chosen, words) in RUNS.items():
        if not sys.argv[1:] or each in sys.argv[1:]:
            make(each, chosen, words)
