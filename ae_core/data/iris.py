"""The irises of scikit-learn."""

from __future__ import annotations

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.bunches import bunch_table


@sources.register("iris", title="Iris")
class Iris(DataSpec):
    """150 irises of three species, 4 lengths in centimetres each.

    x (150, 4) float32, standardised by the training split; split 80/10/10, stratified.
    Source: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7, 1936.
    """

    def load(self) -> Dataset:
        """The table."""
        from sklearn.datasets import load_iris  # the window opens before scikit-learn is loaded

        return bunch_table(
            "iris", load_iris(), "R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn"
        )
