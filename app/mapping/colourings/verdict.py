"""What a search for abnormal samples says of each at the threshold that is looked at."""

from __future__ import annotations

import numpy as np

from app.mapping.colourings.base import Colouring, Ids, Scene, Values, colourings
from app.workspace import Judged

VERDICT = "verdict"
NAMES = ("found", "missed", "false alarm", "passed as normal")


@colourings.register(VERDICT)
class Verdict(Colouring):
    """Abnormal ones found or missed, normal ones called so or not."""

    order = 65
    follows = frozenset({"judged"})

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Itself, while a result of the experiment is looked at."""
        return [(VERDICT, "Called abnormal")] if scene.judged is not None else []

    def values(self, scene: Scene, name: str) -> Values | None:
        """Of judged test samples and validation normals."""
        judged = scene.judged
        assert judged is not None
        note = f"{judged.title} above {judged.threshold:.4g}"
        whole = np.concatenate([verdicts(judged, judged.ids), verdicts(judged, judged.validation_ids)])
        counts = np.bincount(whole, minlength=len(NAMES))  # test samples, which are no points of the map, are told too
        return Values(verdicts(judged, scene.ids), "Called abnormal", NAMES, note, "not judged", counts)


def verdicts(judged: Judged, ids: Ids) -> Ids:
    """(n,) codes into NAMES, -1 for samples (n,) that were not judged."""
    codes = np.full(len(ids), -1, dtype=np.int64)
    known = np.concatenate([judged.ids, judged.validation_ids])
    scores = np.concatenate([judged.scores, judged.validation_scores])
    abnormal = np.concatenate([judged.abnormal, np.zeros(len(judged.validation_ids), dtype=bool)])
    called = scores > judged.threshold
    found = np.where(abnormal, np.where(called, 0, 1), np.where(called, 2, 3))
    order = np.argsort(known, kind="stable")
    places = np.searchsorted(known[order], ids).clip(0, len(known) - 1)
    hit = known[order][places] == ids
    codes[hit] = found[order][places][hit]
    return codes
