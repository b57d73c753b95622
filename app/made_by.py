"""How what is on screen was made, for the files that it is saved in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ae_core.export.settings import NOTHING, Settings, made_by

if TYPE_CHECKING:
    from app.session import Session


def on_screen(session: Session, what: str, **chosen: Any) -> Settings:
    """What is shown, of which run, data and epoch, and what was chosen; nothing before there is a run."""
    run, dataset, frame = session.workspace.run, session.workspace.dataset, session.frame()
    if run is None or dataset is None or frame is None:
        return NOTHING
    return made_by(what, run.folder.name, dataset.name, dataset.fingerprint, epoch=frame.epoch, **chosen)
