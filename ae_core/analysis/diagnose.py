"""Every diagnostic that fits a run, and their numbers in the run's folder."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.analysis.decomposition import MOST_CODES
from ae_core.analysis.diagnostics.base import Curve, Subject, diagnostics, fitting, samples_to_judge
from ae_core.analysis.finding import Bars, Finding
from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.latent.saved import open_codec, open_data
from ae_core.storage import write_json
from ae_core.training.folder import RunFolder
from ae_core.training.history import read_history
from ae_core.training.journal import steered

FILE = "diagnostics.json"
FORMAT = 1


def diagnose(subject: Subject) -> dict[str, Finding]:
    """What each fitting diagnostic finds, by its name; one that cannot judge this model says why in its sentence."""
    return {one.name: found(one.name, subject) for one in fitting(subject.spec, subject.dataset)}


def found(name: str, subject: Subject) -> Finding:
    """What one diagnostic finds, or why it finds nothing."""
    try:
        return diagnostics.create(name).find(subject)
    except UserError as problem:
        return Finding(str(problem), subject.basis)


def diagnose_run(path: Path, dataset: Dataset | None = None, most: int = MOST_CODES) -> dict[str, Finding]:
    """Write diagnostics.json beside run.json, atomically; what it says.

    dataset : the run's own where it is loaded already. most : samples that are judged.
    Raises UserError, and OSError where it cannot be written.
    """
    findings = diagnose(subject_of(path, dataset, most))
    write_json(path / FILE, as_json(findings))
    return findings


def subject_of(path: Path, dataset: Dataset | None = None, most: int = MOST_CODES) -> Subject:
    """The run in a folder with its last weights. Raises UserError."""
    files = RunFolder(path)
    record = files.read()
    data = open_data(path, record) if dataset is None else dataset
    spec = steered(record.spec, files.journal)
    curves = _curves(files.history)
    epoch = max((float(epochs[-1]) for epochs, _ in curves.values()), default=0.0)
    model, ids = open_codec(path, record, data).model, samples_to_judge(data, most)
    return Subject(model, spec.model, data, epoch, ids, curves=curves)


def as_json(findings: Mapping[str, Finding]) -> dict[str, Any]:
    """Sentences, warnings, numbers and bars; what is not a finite number becomes null."""
    return {"format": FORMAT, "diagnostics": {name: _entry(one) for name, one in findings.items()}}


def _entry(finding: Finding) -> dict[str, Any]:
    numbers = {one.name: {"value": _finite(one.value), "unit": one.unit} for one in finding.numbers}
    bars = {one.title: _bars(one) for one in finding.views if isinstance(one, Bars)}
    words = {"sentence": finding.sentence, "basis": finding.basis, "warnings": list(finding.warnings)}
    return {**words, "numbers": numbers, "bars": bars}


def _bars(bars: Bars) -> dict[str, Any]:
    return {"unit": bars.unit, "labels": list(bars.labels), "values": [_finite(one) for one in bars.values]}


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _curves(history: Path) -> dict[tuple[str, str], Curve]:
    rows: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for record in read_history(history):
        for term, value in record.terms.items():
            rows.setdefault((record.split, term), []).append((record.epoch, value))
    return {key: (np.array(pairs)[:, 0], np.array(pairs)[:, 1]) for key, pairs in rows.items()}
