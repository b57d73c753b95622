"""One setting of a run after another, trained several times, and which of them is worth having."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar, Literal

from ae_core.analysis.trade_off import By
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, within
from ae_core.experiments.sweep_grid import EPOCHS, Field, Setting, field_of, grid, spec_of
from ae_core.experiments.sweep_judging import Judge
from ae_core.experiments.sweep_work import Tried, Work, mean_of
from ae_core.spec import knob
from ae_core.training.run import RunSpec

RUNS = "runs"  # in the experiment's folder
TRYING = 0.97  # of the work; the rest is the test split


@experiments.register("sweep", "Sweep of a setting")
class Sweep(ExperimentSpec):
    """Any setting of a run at several values: what is lost and what codes tell, over seeds, above PCA of the same size.

    Each training is an ordinary run in the folder runs beside the result, and is not done again when the sweep is asked
    for again.
    """

    suits: ClassVar[str] = "wine"
    most_runs: ClassVar[int | None] = 1

    field: str = knob(
        "model.network.latent_dim",
        "What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.",
        title="Setting",
    )
    values: str = knob("1, 2, 4, 8, 16, 32", "Values of it, with commas (or semicolons) between them.")
    second: str = knob(
        "", "A second setting, tried in every combination with the first; usually none.", title="Second setting"
    )
    second_values: str = knob("", "Values of the second setting.", title="Its values")
    trials: int = knob(
        0,
        "Settings that a search (Optuna) proposes between the least and the largest value, each from what those before "
        "were worth; 0 tries all values.",
        ge=0, le=1000, title="Search trials",
    )  # fmt: skip
    seeds: int = knob(3, "Trainings of each setting; usually 3 to 5.", ge=1, le=100)
    epochs: int = knob(0, "Epochs of each training; 0 takes those of the run. Usually 10 to 50.", ge=0, le=10_000)
    by: Literal["auto", "reconstruction", "probe"] = knob(
        "auto",
        "What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto "
        "takes the probe where there are classes or known factors.",
        title="Chosen by",
    )
    most: int = knob(
        2000, "Training labels of a probe at most; usually 500 to 5000.", ge=20, le=1_000_000, title="Labels of a probe"
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each batch of a training and each value of a probe's setting. Raises UserError."""
        one = studied[0]
        if one.spec is None:
            raise UserError(f"{one.name} cannot be trained again: its settings are not known.")
        fields = [field_of(one.spec, self.field, self.values)]
        if self.second:
            fields.append(field_of(one.spec, self.second, self.second_values))
        if len(fields) > 1 and fields[0].path == fields[1].path:
            raise UserError(f"{fields[0].path} is swept already; give another second setting.")
        if self.epochs and any(field.path == EPOCHS for field in fields):
            raise UserError(f"{EPOCHS} is swept: leave epochs at 0.")
        specs = [spec_of(one.spec, fields, setting, 0, self.epochs, one.dataset) for setting in grid(fields)]
        judge = Judge.of(one.dataset, self.most, max(spec.model.network.latent_dim for spec in specs), one)
        if self.by == "probe" and judge.task is None:
            raise UserError(f"by: probe cannot be used; {one.dataset.name} has neither classes nor known factors.")
        return self._steps(one, one.spec, fields, judge)

    def chosen_by(self, judge: Judge) -> By:
        """The measure that settings are chosen by."""
        if self.by == "auto":
            return "reconstruction" if judge.task is None else "probe"
        return self.by

    def _steps(
        self, one: Studied, spec: RunSpec, fields: Sequence[Field], judge: Judge
    ) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.sweep_told import outcome

        yield Progress(0.0, "principal components")
        with _folder(one) as folder:
            work = Work(one, spec, fields, judge, folder, self.seeds, self.epochs)
            tried: list[Tried] = []
            if self.trials:
                yield from self._searched(work, tried)
            else:
                tried += yield from within(0.0, TRYING, work.tried(grid(fields)))
            yield Progress(TRYING, "the test split, for the chosen setting")
            raw = yield from within(TRYING, 0.0, judge.raw())
            yield outcome(self, work, tried, raw)

    def _searched(self, work: Work, tried: list[Tried]) -> Iterator[Progress]:
        from ae_core.experiments.sweep_search import proposals

        by = self.chosen_by(work.judge)
        asking = proposals(work.fields, self.trials, by, 0)
        found: dict[Setting, Tried] = {}
        setting = next(asking)
        for place in range(self.trials):
            if setting not in found:
                part = work.tried([setting])
                (found[setting],) = yield from within(TRYING * place / self.trials, TRYING / self.trials, part)
                tried.append(found[setting])
            try:
                setting = asking.send(mean_of(found[setting], by))
            except StopIteration:
                return


@contextmanager
def _folder(one: Studied) -> Iterator[Path]:
    """Where the runs are kept: beside the result, or nowhere for long where nothing is kept."""
    if one.unfinished is None:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
        return
    one.unfinished.place({})  # what was asked for is known from now on, so that it can be asked again
    yield one.unfinished.folder.parent / RUNS
