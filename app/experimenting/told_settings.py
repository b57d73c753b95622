"""The settings of an experiment in words, by the names that their fields have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.forms.text import shown


def told(experiment: str, settings: Mapping[str, Any]) -> str:
    """ "Sizes 1, 2, 4; Seeds 3; Kernel PCA yes", without what stands empty; by their keys where nobody knows them."""
    from ae_core.experiments.base import experiments
    from ae_core.spec import leaves

    known = experiments.names()
    titles = {leaf.path: leaf.title for leaf in leaves(experiments.create(experiment))} if experiment in known else {}
    named = {titles.get(key, key.replace("_", " ")): value for key, value in settings.items() if key != "name"}
    return "; ".join(f"{title} {_value(value)}" for title, value in named.items() if value not in ("", None))


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return shown(value)
