"""Which network and likelihood suit a data set, and why."""

from __future__ import annotations

from dataclasses import dataclass

from ae_core.data.base import Dataset


@dataclass(frozen=True)
class Proposal:
    """network, likelihood : registered names. why : one sentence for the user."""

    network: str
    likelihood: str
    why: str


def propose(dataset: Dataset) -> Proposal:
    """A network and a likelihood for this data."""
    if dataset.kind == "text":
        return Proposal("recurrent", "categorical", "Words in order suit a recurrent network and their cross-entropy.")
    unit_range = dataset.value_range == (0.0, 1.0)
    likelihood = "bernoulli" if unit_range else "gaussian"
    judged = (
        "values in [0, 1] suit a Bernoulli likelihood."
        if unit_range
        else "unbounded values suit a Gaussian likelihood."
    )
    if dataset.kind == "sequence":
        return Proposal("recurrent", likelihood, f"Steps follow one another, so a recurrent network; {judged}")
    if dataset.kind == "image" and min(dataset.shape[1:]) >= 8:
        return Proposal("conv", likelihood, f"Neighbouring pixels belong together, so convolutions; {judged}")
    if dataset.kind == "image":
        why = f"Pictures with a side under 8 are too small for convolutions, so fully connected layers; {judged}"
        return Proposal("mlp", likelihood, why)
    return Proposal("mlp", likelihood, f"Columns have no neighbours, so fully connected layers; {judged}")
