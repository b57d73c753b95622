"""The desks of one window: who loads, proposes, trains, and says whether training can start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.coaching.desk import CoachDesk
from app.engine import Engine
from app.lanes import Lanes
from app.loading import DataDesk
from app.session import Session
from app.setup.gate import Gate
from app.setup.specs import SpecDesk
from app.steering import Steering
from app.training import TrainingDesk


@dataclass(frozen=True, eq=False)
class Desks:
    """Made once per window; panels that need more than the session are given it by `attach`."""

    engine: Engine
    data: DataDesk
    specs: SpecDesk
    training: TrainingDesk
    gate: Gate
    coach: CoachDesk
    steering: Steering


def make_desks(session: Session, lanes: Lanes, runs: Path) -> Desks:
    """The desks over a session and its lanes; `runs` is the folder of the run folders."""
    engine = Engine(lanes)
    data = DataDesk(session, lanes)
    specs = SpecDesk(session, engine, data)
    training = TrainingDesk(session, lanes, runs)
    training.resumed.connect(data.withdraw)
    gate, coach = Gate(session, lanes, engine, specs), CoachDesk(session, lanes, runs)
    return Desks(engine, data, specs, training, gate, coach, Steering(session, lanes))
