"""Settings that Optuna proposes, one after the other, from what the ones before were worth."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any

from ae_core.analysis.trade_off import By
from ae_core.errors import UserError
from ae_core.experiments.sweep_grid import Field, Setting

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution

WIDE = 10.0  # times the least: where a range of positive numbers is searched on a logarithmic scale


def proposals(fields: Sequence[Field], trials: int, by: By, seed: int) -> Generator[Setting, float, None]:
    """So many settings between the least and largest values of each field, or of words one of them; sent is what each
    was worth (an error, or a score), infinitely bad for one that could not be trained.

    The tree-structured Parzen estimator (Bergstra, Bardenet, Bengio & Kegl 2011). Equal answers have equal proposals.
    Raises UserError where Optuna is not installed.
    """
    try:
        import optuna
    except ImportError:
        raise UserError(
            "A search needs Optuna, which is not installed: pip install 'latentarium[search]'. With trials 0 all "
            "values are tried, without it."
        ) from None
    verbosity = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    try:
        least = optuna.study.StudyDirection.MINIMIZE
        direction = least if by == "reconstruction" else optuna.study.StudyDirection.MAXIMIZE
        study = optuna.create_study(direction=direction, sampler=optuna.samplers.TPESampler(seed=seed))
        space = {field.path: _space(field) for field in fields}
        for _ in range(trials):
            trial = study.ask(space)
            study.tell(trial, (yield tuple(_plain(trial.params[field.path]) for field in fields)))
    finally:
        optuna.logging.set_verbosity(verbosity)


def _space(field: Field) -> BaseDistribution:
    from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

    if not field.is_numeric:
        if any(isinstance(value, list | dict) for value in field.values):
            raise UserError(f"{field.path}: a search takes numbers and words; with trials 0 all values are tried.")
        return CategoricalDistribution(field.values)
    least, most = min(field.values), max(field.values)
    log = least > 0 and most >= WIDE * least
    if all(isinstance(value, int) for value in field.values):
        return IntDistribution(least, most, log=log)
    return FloatDistribution(float(least), float(most), log=log)


def _plain(value: Any) -> Any:
    """Floats of four figures, so that a value that is read in a table is the one that was tried."""
    return float(f"{value:.4g}") if isinstance(value, float) else value
