"""The wines of scikit-learn."""

from __future__ import annotations

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.bunches import bunch_table


@sources.register("wine", title="Wine")
class Wine(DataSpec):
    """178 Italian wines of three growers, 13 measurements each.

    x (178, 13) float32, standardised by the training split; split 80/10/10, stratified.
    Source: S. Aeberhard and M. Forina, "Wine", UCI Machine Learning Repository, 1992.
    """

    def load(self) -> Dataset:
        """The table."""
        from sklearn.datasets import load_wine  # the window opens before scikit-learn is loaded

        source = "S. Aeberhard and M. Forina, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn"
        return bunch_table("wine", load_wine(), source)
