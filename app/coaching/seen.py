"""The run on screen as the coach sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.diagnosing.subject import with_live_settings

if TYPE_CHECKING:
    from ae_core.coach.base import Seen
    from app.workspace import Workspace


def seen_of(workspace: Workspace) -> Seen | None:
    """None where there is no run whose settings are known, and before its first measurement."""
    run, data = workspace.run, workspace.dataset
    if run is None or run.spec is None or data is None or run.started is None:
        return None
    from ae_core.coach.base import Seen

    model = run.spec.model
    if run.alive and workspace.spec is not None:
        model = with_live_settings(model, workspace.spec.model)
    measured = workspace.latest.get("val")
    pictures = None
    if data.kind == "image" and workspace.frames and len(workspace.probe_ids):
        inputs = data.to_display(data.to_model(data.x[workspace.probe_ids]))
        pictures = inputs, workspace.frames[-1].reconstructions
    return Seen(
        run.spec.model_copy(update={"model": model}), data.form,
        {key: (column.epochs, column.values) for key, column in workspace.curves.items()},
        "failed" if run.status == "failed" and run.finished is not None else "ended" if run.status == "done"
        else "training",
        measured.vectors if measured is not None else {}, pictures, workspace.baselines,
    )  # fmt: skip
