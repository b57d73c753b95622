"""The breast cancer diagnoses of scikit-learn."""

from __future__ import annotations

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.bunches import bunch_table


@sources.register("breast_cancer", title="Breast cancer")
class BreastCancer(DataSpec):
    """569 tumours, benign or malignant, with 30 measurements of their cell nuclei each.

    x (569, 30) float32, standardised by the training split; split 80/10/10, stratified.
    Source: W. Wolberg, O. Mangasarian, N. Street and W. Street, "Breast Cancer Wisconsin (Diagnostic)", UCI Machine
    Learning Repository, 1995.
    """

    def load(self) -> Dataset:
        """The table."""
        from sklearn.datasets import load_breast_cancer  # the window opens before scikit-learn is loaded

        source = "W. Wolberg and others, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn"
        return bunch_table("breast_cancer", load_breast_cancer(), source)
