"""The curves of a run for TensorBoard."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.storage import write_atomic

if TYPE_CHECKING:
    from ae_core.latent.saved import SavedRun
    from ae_core.training.history import Record

VERSION = "brain.Event:2"  # of event files, which their first event has to name
# TensorBoard takes whatever has "tfevents" in its name; the rest usually is time, computer and process.
EVENTS = "events.out.tfevents.0.latentarium"


@formats.register("tensorboard", "TensorBoard scalars")
class TensorBoard(FormatSpec):
    """Every term of the loss by step, as scalars for `tensorboard --logdir`; train and val lie over each other.

    Terms are those of history.csv, sums over a sample and means over the split; so are lr and samples_per_second. A
    point's time of day is reckoned back from the end of the run by how long it had been trained.
    """

    needs: ClassVar[tuple[str, ...]] = ("tensorboard",)

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """train/ and val/, an event file in each."""
        from ae_core.data.base import TRAIN
        from ae_core.training.folder import RunFolder
        from ae_core.training.history import read_history, seconds_trained

        path = RunFolder(run.path).history
        records = read_history(path)
        batch_size = min(run.record.spec.train.batch_size, len(run.dataset.rows(TRAIN)))
        spent = [*seconds_trained(records, batch_size)]
        began = path.stat().st_mtime - max(spent, default=0.0)
        timed = [(record, began + time) for record, time in zip(records, spent, strict=True)]
        points = 0
        for split in dict.fromkeys(record.split for record in records):
            points += _write(folder / split, [one for one in timed if one[0].split == split])
        return {"points": points}


def _write(folder: Path, records: Sequence[tuple[Record, float]]) -> int:
    """An event file; how many points it holds."""
    from tensorboard.compat.proto.event_pb2 import Event
    from tensorboard.compat.proto.summary_pb2 import Summary
    from tensorboard.summary.writer.record_writer import RecordWriter

    points, content = 0, io.BytesIO()
    writer = RecordWriter(content)
    writer.write(Event(wall_time=records[0][1], file_version=VERSION).SerializeToString())
    for record, time in records:
        values = {**record.terms, "lr": record.lr, "samples_per_second": record.samples_per_second}
        summary = Summary(value=[Summary.Value(tag=name, simple_value=value) for name, value in values.items()])
        writer.write(Event(wall_time=time, step=record.step, summary=summary).SerializeToString())
        points += len(values)
    write_atomic(folder / EVENTS, content.getvalue(), durable=False)
    return points
