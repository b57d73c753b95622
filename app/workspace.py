"""What a training has shown so far: immutable values that the session replaces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.training.events import Finished, Measured, Started
from app.history import Curves

if TYPE_CHECKING:
    from ae_core.coach.base import Baselines, Hint
    from ae_core.data.base import Dataset, DataSpec
    from ae_core.latent.alignment import Superposition
    from ae_core.latent.codec import Codec
    from ae_core.latent.meter import Meter
    from ae_core.projection.base import ProjectionSpec
    from ae_core.training.dissected import Dissection
    from ae_core.training.run import RunSpec

Floats = NDArray[np.float32]
RunStatus = Literal["training", "paused", "stopping", "done", "stopped", "failed"]
NO_IDS: NDArray[np.int64] = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Frame:
    """How the model saw the preview and probe samples at one step; shapes as in `events.Preview`."""

    step: int
    epoch: float
    codes: Floats
    reconstructions: Floats
    corrupted: Floats | None
    errors: Floats
    weights: Mapping[str, NDArray[Any]] | None = None


@dataclass(frozen=True, eq=False)
class Whole:
    """All samples that the map may show, as the model of the frame `seen` sees them. frame : the same with the codes of
    all; ids : (n,) the samples of its codes.
    """

    seen: Frame
    frame: Frame
    ids: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Guest:
    """Samples of another data set beside those of the data with the fingerprint `of`, stored (k, *shape) as that does.

    n : how many the other data set has. labels : (k,) where its classes are the same, else None.
    spec : what it was read by.
    """

    name: str
    of: str
    stored: NDArray[Any]
    labels: NDArray[np.int64] | None
    n: int
    spec: DataSpec | None = None


@dataclass(frozen=True)
class Run:
    """The training that is on screen, running or over. spec : what it was started with. name : that which
    somebody gave it, or empty.
    """

    folder: Path
    status: RunStatus
    spec: RunSpec | None = None
    started: Started | None = None
    finished: Finished | None = None
    message: str = ""
    name: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name or self.folder.name

    @property
    def alive(self) -> bool:
        """Whether its training still holds the train lane."""
        return self.status in ("training", "paused", "stopping")


@dataclass(frozen=True, eq=False)
class Projected:
    """Where a projection put its samples. xy : (m, 2) float32, row i belongs to the sample ids[i].

    distortion : (m,) how wrong the map is around each of them, or None where that is not known: the share of its 15
    nearest codes that are not among its 15 nearest on the map. spec, epoch : of which method and which codes, where
    that is known. told : what is said beside it.
    """

    method: str
    ids: NDArray[np.int64]
    xy: Floats
    fraction: float = 1.0
    note: str = ""
    done: bool = True
    distortion: Floats | None = None
    spec: ProjectionSpec | None = None
    epoch: float = float("nan")
    told: str = ""


@dataclass(frozen=True, eq=False)
class Clusters:
    """Groups of the codes of the samples `ids` (n,) at one epoch. title : of the method. note : how good they are.

    labels : (n,), 0 for the largest, -1 for noise. medoids : (k,) the sample in the middle of each.
    """

    title: str
    epoch: float
    ids: NDArray[np.int64]
    labels: NDArray[np.int64]
    medoids: NDArray[np.int64]
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """1 for the largest, 2, ..."""
        return tuple(str(number + 1) for number in range(len(self.medoids)))


@dataclass(frozen=True, eq=False)
class Judged:
    """How abnormal a score calls some samples. of : the arrays of the result that it is from. title : of the score.

    ids, scores, abnormal : (n,) of the samples that were judged; abnormal : whether they are. validation_ids,
    validation_scores : (v,) of normal ones, which alone have led to the threshold `honest`. threshold : the one that is
    looked at; what lies above it is called abnormal.
    """

    of: object
    title: str
    ids: NDArray[np.int64]
    scores: NDArray[np.float64]
    abnormal: NDArray[np.bool_]
    validation_ids: NDArray[np.int64]
    validation_scores: NDArray[np.float64]
    honest: float
    threshold: float


@dataclass(frozen=True, eq=False)
class SampleTerms:
    """What the model of one step says of each sample.

    titles : of every term that it has, by name, each with its unit. values : (n,) of the samples `ids` by name; empty
    until somebody wants to see them.
    """

    titles: Mapping[str, tuple[str, str]]
    step: int = -1
    epoch: float = 0.0
    ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    values: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Walk:
    """The way from stop to stop in the viewed model.

    path : the name of how it goes. codes : (k, latent_dim). pictures : (k, *shape) in display scale. stops : by step,
    the letter of the stop there. meter : how far each step can be believed, None without real codes around. straight :
    the energy of the straight way in as many steps. about : how it was made, for its file.
    changed : (k, d) which columns of a table row are others than at the first stop, None for other samples.
    """

    path: str
    codes: Floats
    pictures: Floats
    stops: Mapping[int, str] = field(default_factory=dict)
    meter: Meter | None = None
    straight: float = float("nan")
    about: Mapping[str, Any] = field(default_factory=dict)
    changed: NDArray[np.bool_] | None = None


@dataclass(frozen=True, eq=False)
class Trajectories:
    """The ways of some codes out of noise, in the model of the frame at `step`.

    codes : (k, n, latent_dim), corners of each way from the noise to the code. stages : (k,) the sampler's steps there,
    the first and the last among them. pictures : (k, n, *shape) what is decoded there, in display scale.
    """

    step: int
    codes: Floats
    stages: tuple[int, ...]
    pictures: Floats


@dataclass(frozen=True, eq=False)
class Laid:
    """Where the map has put the samples `ids` (n,): xy (n, 2). is_flat : on a flat view of the codes."""

    ids: NDArray[np.int64]
    xy: Floats
    is_flat: bool


@dataclass(frozen=True, eq=False)
class Beside:
    """Another run of the data with the fingerprint `of`, whose codes of the samples `ids` (n,) its frame has.

    codec : only the inspect lane uses it. line : the run in one line.
    """

    folder: Path
    of: str
    line: str
    codec: Codec
    frame: Frame
    ids: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Workspace:
    """The data, the model and what its training has shown so far.

    frames : by ascending step; the last one is live. preview_ids : (m,) the samples of Frame.codes.
    whole : all of them at one frame, once they have been asked for. guest : other data that is shown beside them.
    dissection : the batch that was last taken in slow motion.
    baselines : what the run has to beat, once it is known. hints : of the coach, the most pressing first.
    judged : what is called abnormal, while a result says it. laid : what the map shows.
    beside : the run next to it; link : how that lies on the map, where it can. compared : the folders of the runs that
    somebody wants to see side by side.
    probe_ids : (k,) the samples of Frame.reconstructions. latest : the last measurement of each split.
    """

    spec: RunSpec | None = None
    dataset: Dataset | None = None
    run: Run | None = None
    frames: tuple[Frame, ...] = ()
    curves: Curves = field(default_factory=Curves)
    latest: Mapping[str, Measured] = field(default_factory=dict)
    preview_ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    probe_ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    whole: Whole | None = None
    guest: Guest | None = None
    projection: Projected | None = None
    walk: Walk | None = None
    trajectories: Trajectories | None = None
    terms: SampleTerms | None = None
    clusters: Clusters | None = None
    judged: Judged | None = None
    laid: Laid | None = None
    beside: Beside | None = None
    link: Superposition | None = None
    compared: tuple[Path, ...] = ()
    baselines: Baselines | None = None
    hints: tuple[Hint, ...] = ()
    dissection: Dissection | None = None
    notices: tuple[str, ...] = ()
