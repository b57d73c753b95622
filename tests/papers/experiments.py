"""`make experiments`: every experiment on bundled data with several seeds, written to docs/experiments.md."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from ae_core.data.base import sources
from ae_core.experiments.base import experiments
from ae_core.experiments.conduct import conduct
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.storage import write_atomic
from ae_core.training.events import Finished
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec, preset_run
from tests.papers.experiment_cases import CASES, Case, Trained
from tests.papers.experiments_page import as_markdown

DOCS = Path(__file__).parents[2] / "docs"
KEPT = Path(__file__).parents[2] / "build" / "experiments"
WIDEST = 1400  # pixels of a figure on the page


def main(words: Sequence[str] | None = None) -> int:
    """Case after case; results are kept in build/experiments, so that one can stop early and go on."""
    parser = argparse.ArgumentParser(prog="python -m tests.papers.experiments", description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="how many models of each kind")
    parser.add_argument("--only", default="", help="experiments with commas between them")
    parser.add_argument("--docs", type=Path, default=DOCS)
    parser.add_argument("--kept", type=Path, default=KEPT)
    arguments = parser.parse_args(words)
    only = [name for name in arguments.only.split(",") if name]
    for case in CASES:
        for seed in range(1 if case.trains else arguments.seeds):
            if not only or case.experiment in only:
                print(f"{case.experiment}, seed {seed} ...", file=sys.stderr, flush=True)
                conducted(case, seed, arguments.kept)
    write(arguments.kept, arguments.docs, arguments.seeds)
    return 0


def conducted(case: Case, seed: int, kept: Path) -> None:
    """The experiment on newly trained runs, kept in kept/NAME-DATA-SEED unless it is there already; the runs are kept
    for the cases that follow."""
    runs = [trained(run, seed, kept / "runs") for run in case.runs]
    spec = experiments.create(case.experiment, **case.settings)
    folder = kept / f"{case.name}-{seed}"
    if not (folder / "result.json").exists():
        for _ in conduct(spec, runs, [folder]):
            pass


def trained(run: Trained, seed: int, runs: Path) -> Path:
    """The folder of the run, trained once for all cases that look at it."""
    spec, folder = spec_of(run, seed), runs / name_of(run, seed)
    if not RunFolder(folder).weights.exists():
        *_, end = train(spec, spec.data.load(), folder, window=None)
        if not isinstance(end, Finished) or end.status == "failed":
            raise RuntimeError(f"{folder}: {end}")
    return folder


def name_of(run: Trained, seed: int) -> str:
    """The folder's, which the results tell."""
    changes = (f"{path.split('.')[-1]}={value}" for path, value in run.changes.items())
    return f"{'-'.join([run.data, run.preset, *changes])}-{seed}".replace("/", "_").replace(" ", "")


def result_of(case: Case, seed: int, folder: Path) -> dict[str, Any]:
    """What result.json says, with runs called by their presets, which are the same for every seed."""
    said = (folder / "result.json").read_text(encoding="utf-8")
    for run in case.runs:
        said = said.replace(name_of(run, seed), run.preset)
    found: dict[str, Any] = json.loads(said)
    return found


def spec_of(run: Trained, seed: int) -> RunSpec:
    """On the CPU, in float32."""
    data = sources.create(run.data)
    spec = preset_run(RunSpec(data=data), presets.get(run.preset), data.load())
    fixed = {"train.device": "cpu", "train.precision": "float32", "train.seed": seed}
    for path, value in {**run.changes, **fixed}.items():
        spec = replaced(spec, path, value)
    return spec


def write(kept: Path, docs: Path, seeds: int) -> None:
    """The page, of what is kept."""
    found = []
    for case in CASES:
        folders = [kept / f"{case.name}-{seed}" for seed in range(1 if case.trains else seeds)]
        results = [result_of(case, seed, one) for seed, one in enumerate(folders) if (one / "result.json").exists()]
        if results:
            found.append((case, results))
            write_atomic(docs / "pictures" / "experiments" / f"{case.name}.png", small(folders[0] / "figure.png"))
    titles = {name: experiments.get(name).title for name in experiments.names()}
    write_atomic(docs / "experiments.md", as_markdown(found, titles, "pictures/experiments").encode())


def small(figure: Path) -> bytes:
    """A figure as a page can show it."""
    with Image.open(figure) as picture:
        shown = picture.convert("RGB")
    shown.thumbnail((WIDEST, 10 * WIDEST))
    packed = io.BytesIO()
    shown.quantize(128).save(packed, "PNG", optimize=True)
    return packed.getvalue()


if __name__ == "__main__":
    sys.exit(main())
