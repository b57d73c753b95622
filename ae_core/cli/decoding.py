"""What the sub-commands that write decoded codes share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro

from ae_core.cli.common import OpenRun
from ae_core.export.animation import Playing
from ae_core.export.decoded import Decoded, save_decoded
from ae_core.export.settings import made_by
from ae_core.export.strip import Look


@dataclass(frozen=True, kw_only=True)
class Decoding:
    """A run, a file, and how the file looks."""

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """The file, by its ending: .png, .svg or .pdf for a picture; .gif, .webp or .mp4 for an animation; .txt for the
    lines of texts; .csv, .tsv or .parquet for the codes; .npz for the codes and what they decode to."""
    size: int = 0
    """Pixels of one picture, about: each of its own is enlarged by a whole number. 0 takes what suits."""
    fps: float = 8.0
    """Pictures a second of an animation, 0.1 to 60; a GIF counts in hundredths of a second and shows at most 50."""
    play: Literal["back", "once", "loop"] = "back"
    """An animation goes there and back, plays once, or begins again at its end. A film (.mp4) has one round of it."""
    json: bool = False
    """Print the result as one line of JSON."""

    def write(self, run: OpenRun, decoded: Decoded, what: str, shown_in: int = 0, **chosen: Any) -> None:
        """Write by the file's ending, with what was chosen. shown_in : see Look.columns. Raises UserError."""
        data, epochs = run.dataset, run.record.results.get("epochs")
        about = made_by(what, run.path.resolve().name, data.name, data.fingerprint, epoch=epochs, **chosen)
        playing = Playing(self.fps, self.play)
        save_decoded(self.out, decoded, Look(run.dataset.vocabulary, self.size, shown_in, playing), about)
