"""Questions of the panels to the model of the viewed frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.view_state import Stop

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats, Frame, Run

Then = Callable[[Any], None]


def ask(
    session: Session,
    lanes: Lanes,
    view: str,
    function: Callable[..., Any],
    *args: Any,
    then: Then,
    failed: Then | None = None,
) -> bool:
    """Run function(codec, *args) with the weights of the viewed frame, the latest question of each view wins.

    False where there are no weights to answer with; nothing is asked then. A failure is noted unless `failed` takes it.
    """
    make, run, frame = codec_of(session), session.workspace.run, session.frame()
    if make is None or run is None or frame is None:
        return False
    lanes.inspect.offer((str(run.folder), frame.step), make)
    lanes.inspect.ask(view, function, *args, then=then, failed=failed or (lambda problem: _tell(session, str(problem))))
    return True


def codec_of(session: Session) -> Callable[[], Codec] | None:
    """How to build the model of the viewed frame, whatever is viewed by then; None where there are no weights."""
    workspace, frame = session.workspace, session.frame()
    run, dataset = workspace.run, workspace.dataset
    if frame is None or frame.weights is None or run is None or dataset is None:
        return None
    return lambda: _codec(run, frame, dataset, session)


def _tell(session: Session, sentence: str) -> None:
    # A question is asked again with every frame; its failure is told once.
    if session.workspace.notices[-1:] != (sentence,):
        session.note(sentence)


def _codec(run: Run, frame: Frame, dataset: Dataset, session: Session) -> Codec:
    from ae_core.latent.codec import Codec

    spec = run.spec or session.workspace.spec
    assert spec is not None
    assert frame.weights is not None
    return Codec.from_weights(spec.model, dataset.form, frame.weights, dataset.to_model, dataset.to_display)


def latent_dim(session: Session) -> int:
    """Numbers in a code of the viewed frame, 0 before there is one."""
    frame = session.frame()
    return 0 if frame is None else int(frame.codes.shape[1])


def row_of(session: Session, sample: int) -> int:
    """The row of a sample among the codes of the viewed frame, or -1."""
    found = np.flatnonzero(session.ids == sample)
    return int(found[0]) if len(found) else -1


def code_of(session: Session, stop: Stop) -> Floats:
    """The code of a stop in the viewed frame where that is known, else as it was when it was chosen."""
    frame, ids = session.frame(), session.ids
    members = np.array([stop.id]) if stop.id is not None else stop.members
    if frame is None or members is None or len(ids) != len(frame.codes):
        return stop.vector
    rows = np.flatnonzero(np.isin(ids, members))
    return frame.codes[rows].mean(axis=0) if len(rows) == len(members) else stop.vector


def stop_at(session: Session, sample: int) -> Stop | None:
    """A sample as an end of a walk, or None where its code is not known yet."""
    frame, row = session.frame(), row_of(session, sample)
    if frame is None or not 0 <= row < len(frame.codes):
        return None
    return Stop(sample, tuple(map(float, frame.codes[row])), described(session.workspace.dataset, sample))


def mean_stop(session: Session, members: NDArray[np.int64]) -> Stop | None:
    """The mean of the codes of some samples, or None where one of them has none yet."""
    frame, ids = session.frame(), session.ids
    rows = np.flatnonzero(np.isin(ids, members))
    if frame is None or len(ids) != len(frame.codes) or not len(rows) or len(rows) < len(members):
        return None
    code = frame.codes[rows].mean(axis=0)
    return Stop(None, tuple(map(float, code)), f"mean of {len(rows):,} samples", members=members)


def described(dataset: Dataset | None, sample: int) -> str:
    """A sample in words: "7 · sample 1,204"."""
    name = f"sample {sample:,}"
    if dataset is None or dataset.labels is None or not 0 <= sample < dataset.n:
        return name
    label = int(dataset.labels[sample])
    known = 0 <= label < len(dataset.label_names)
    return f"{dataset.label_names[label] if known else label} · {name}"
