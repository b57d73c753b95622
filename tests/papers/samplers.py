"""`make samplers`: the experiment `samplers` on autoencoders of several seeds, written to docs/samplers.md."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ae_core.data.base import Dataset, sources
from ae_core.experiments.base import Outcome, Studied, experiments
from ae_core.experiments.kept import as_json
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.storage import write_atomic
from tests.papers.samplers_page import Results, as_markdown
from tests.papers.trained import trained

PAGE = Path(__file__).parents[2] / "docs" / "samplers.md"
# A variational model is trained so that draws from its posteriors, not their means, are like the prior.
CODES = {"vanilla": "means", "variational": "draws"}
LATENT_DIM = 16


def main(words: Sequence[str] | None = None) -> int:
    """Train and judge model after model; the page is written after each, so that one can stop early."""
    parser = argparse.ArgumentParser(prog="python -m tests.papers.samplers", description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="how many models of each kind")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--page", type=Path, default=PAGE)
    arguments = parser.parse_args(words)
    dataset = sources.create("mnist").load()
    found: Results = {name: [] for name in CODES}
    for seed in range(arguments.seeds):
        for name in CODES:
            print(f"{name}, seed {seed} ...", file=sys.stderr, flush=True)
            found[name].append(judged(name, dataset, seed, arguments.epochs))
            write_atomic(arguments.page, as_markdown(found, LATENT_DIM, arguments.epochs).encode())
    return 0


def judged(preset: str, dataset: Dataset, seed: int, epochs: int) -> Mapping[str, Any]:
    """What result.json of the experiment would say of one newly trained model."""
    model = replaced(presets.get(preset).model(dataset), "network.latent_dim", LATENT_DIM)
    run = trained(dataset, model.model_dump(mode="json"), epochs=epochs, seed=seed)
    spec = experiments.create("samplers", codes=CODES[preset])
    *_, outcome = spec.run([Studied(preset, run.codec, dataset)])
    assert isinstance(outcome, Outcome)
    return as_json(spec, [f"{preset}, seed {seed}"], outcome)


if __name__ == "__main__":
    sys.exit(main())
