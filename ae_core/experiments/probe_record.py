"""What is kept of a probing: its facts, its table and its picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ae_core.analysis.grading import LEVEL, RESAMPLINGS
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.probe_figure import figure
from ae_core.experiments.probe_results import Comparison, Found, Result, comparisons
from ae_core.experiments.probe_verdict import notices, sentence, statements
from ae_core.experiments.probing import Task


def outcome(founds: Sequence[Found]) -> Outcome:
    """Of the run's own data set and, where there is one, of the second."""
    told = [comparisons(found) for found in founds]
    facts = [_facts(found, each) for found, each in zip(founds, told, strict=True)]
    second = {"second": facts[1]} if len(facts) > 1 else {}
    said = [*statements(founds, told), *(notice for found in founds for notice in notices(found))]
    return Outcome(sentence(founds, told), {**facts[0], **second}, _table(founds), figure(founds), tuple(said))


def _facts(found: Found, told: Sequence[Comparison]) -> dict[str, Any]:
    task, target = found.task, found.task.target
    return {
        "data": task.dataset.name,
        "target": "labels" if target.classes else "factors",
        "names": list(target.names),
        "measure": "accuracy, every class weighing the same" if target.classes else "R2, a mean over factors",
        "chance": target.chance(task.test),
        "n_train": len(task.train),
        "n_validation": len(task.validation),
        "n_test": len(task.test),
        "labels": list(task.budgets),
        "draws": [task.draws(budget) for budget in task.budgets],
        "intervals": f"{LEVEL:.0%}, {RESAMPLINGS} resamplings of test samples; Student's t over draws",
        "chosen": "C or alpha of the linear probe, k, alpha of the network, learning rate of the whole encoder",
        "compared": [_comparison(one) for one in told],
        "linear_by_name": {
            one.contender.name: _by_name(task, one)
            for one in found.results
            if (one.budget, one.probe) == (task.budgets[-1], "linear")
        },
    }


def _comparison(one: Comparison) -> dict[str, Any]:
    apart = one.difference
    return {
        "labels": one.budget, "codes": one.codes, "probe": one.probe, "control": one.control,
        "control_probe": one.control_probe, "difference": apart.value, "low": apart.low, "high": apart.high,
        "verdict": one.verdict,
    }  # fmt: skip


def _by_name(task: Task, row: Result) -> dict[str, float | None]:
    return {name: finite(value) for name, value in zip(task.target.names, row.by_column, strict=True)}


def _table(founds: Sequence[Found]) -> dict[str, list[Cell]]:
    rows = [(found.task, row, row.interval) for found in founds for row in found.results]
    return {
        "data": [task.dataset.name for task, _, _ in rows],
        "codes": [row.contender.name for _, row, _ in rows],
        "control": [int(row.contender.control) for _, row, _ in rows],
        "probe": [row.probe for _, row, _ in rows],
        "labels": [row.budget for _, row, _ in rows],
        "draws": [len(row.each) for _, row, _ in rows],
        "test_samples": [len(task.test) for task, _, _ in rows],
        "score": [held.value for _, _, held in rows],
        "low": [held.low for _, _, held in rows],
        "high": [held.high for _, _, held in rows],
        "spread": [row.spread for _, row, _ in rows],
        "validation": [row.validation for _, row, _ in rows],
        "chosen": [" ".join(f"{value:g}" for value in row.chosen) for _, row, _ in rows],
    }
