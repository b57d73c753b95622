"""Which samples count as abnormal, and which of them are judged."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import SpecError, UserError

Ids = NDArray[np.int64]
RAREST = "rare"


@dataclass(frozen=True, eq=False)
class Parts:
    """Ids of samples. fitted_to : that training and controls may see. validation : normal ones, for the threshold.

    judged : (n,) ascending. abnormal : (n,) whether each of these is. seen : abnormal ones among `fitted_to`.
    """

    fitted_to: Ids
    validation: Ids
    judged: Ids
    abnormal: NDArray[np.bool_]
    seen: int


def classes_of(dataset: Dataset, wanted: str) -> tuple[int, ...]:
    """The classes that are abnormal: by name, by number, or the rarest; several are parted by commas.

    Raises UserError for data without classes and for what is none of them.
    """
    if dataset.labels is None or not dataset.label_names:
        raise UserError(f"{dataset.name} has no classes, so nothing says which of its samples are abnormal.")
    if wanted in dataset.label_names:
        return (dataset.label_names.index(wanted),)
    if wanted == RAREST:
        present, sizes = np.unique(dataset.labels, return_counts=True)
        return (int(present[sizes.argmin()]),)
    return tuple(sorted({_class(dataset, word.strip()) for word in wanted.split(",")}))


def _class(dataset: Dataset, word: str) -> int:
    if word in dataset.label_names:
        return dataset.label_names.index(word)
    if word.isdecimal() and int(word) < len(dataset.label_names):
        return int(word)
    known = ", ".join(dataset.label_names[:12]) + (", ..." if len(dataset.label_names) > 12 else "")
    raise SpecError(f"abnormal: {word!r} is no class of {dataset.name}; {RAREST} or some of {known} was expected")


def parts_of(
    dataset: Dataset, classes: tuple[int, ...], only_normal: bool, everywhere: bool, share: float, seed: int
) -> Parts:
    """only_normal : nothing abnormal is fitted to. everywhere : abnormal ones of all splits are judged.

    share : of abnormal ones among the judged, 0 for as many as there are; of the kind that is too many, some are left
    out at random. Raises UserError where a part would be empty.
    """
    is_abnormal = abnormal_of(dataset, classes)
    train, test = dataset.rows(TRAIN), dataset.rows(TEST)
    seen = 0 if only_normal else int(is_abnormal[train].sum())
    if everywhere and seen:
        raise UserError(
            "The abnormal samples of all splits can only be judged by a model that has seen none; choose retrain too."
        )
    fitted_to, validation = train[~is_abnormal[train]] if only_normal else train, dataset.rows(VALIDATION)
    validation = validation[~is_abnormal[validation]]
    normal, abnormal = test[~is_abnormal[test]], np.flatnonzero(is_abnormal) if everywhere else test[is_abnormal[test]]
    for ids, what in ((fitted_to, "normal training samples"), (validation, "normal validation samples"),
                      (normal, "normal test samples"), (abnormal, "abnormal samples to judge")):  # fmt: skip
        if len(ids) < (1 if what.startswith("abnormal") else 2):
            raise UserError(f"{dataset.name} has too few {what} ({len(ids)}).")
    normal, abnormal = _with_share(normal, abnormal, share, np.random.default_rng(seed))
    judged = np.sort(np.concatenate([normal, abnormal]))
    return Parts(fitted_to, validation, judged, is_abnormal[judged], seen)


def abnormal_of(dataset: Dataset, classes: tuple[int, ...]) -> NDArray[np.bool_]:
    """(n,) which samples are of these classes."""
    assert dataset.labels is not None  # refused by classes_of otherwise
    return np.isin(dataset.labels, classes)


def only(dataset: Dataset, ids: Ids) -> Dataset:
    """Nothing but these samples, which are counted anew."""
    labels = None if dataset.labels is None else dataset.labels[ids]
    factors = {name: values[ids] for name, values in dataset.factors.items()}
    return replace(dataset, x=dataset.x[ids], split=dataset.split[ids], labels=labels, factors=factors)


def _with_share(normal: Ids, abnormal: Ids, share: float, rng: np.random.Generator) -> tuple[Ids, Ids]:
    if not share:
        return normal, abnormal
    wanted = max(1, round(share * len(normal) / (1 - share)))
    if wanted <= len(abnormal):
        return normal, rng.permutation(abnormal)[:wanted]
    return rng.permutation(normal)[: max(2, round(len(abnormal) * (1 - share) / share))], abnormal
