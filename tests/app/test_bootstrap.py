from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, build, open_window
from app.engine import Engine, warm_up
from app.lanes import Lanes
from tests.app.conftest import close

HEAVY = ("torch", "torchvision", "umap", "numba", "openTSNE", "sklearn", "scipy", "polars", "imageio", "onnx")
PAINTED = f"""
import sys
from pathlib import Path
from app.bootstrap import application, build
app = application()
window = build(Path(sys.argv[1])).window
window.show()
app.processEvents()
print([name for name in {HEAVY!r} if name in sys.modules])
window.lanes.closed.connect(app.quit)
window.close()
app.exec()
"""


def test_the_window_paints_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


INTERRUPTED = """
import os, signal, sys
from PySide6.QtCore import QTimer
import app.bootstrap as bootstrap
app = bootstrap.application()
QTimer.singleShot(300, lambda: os.kill(os.getpid(), signal.SIGINT))
sys.exit(bootstrap.run())
"""


def test_ctrl_c_closes_the_window_cleanly_and_remembers_its_arrangement(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        env={**os.environ, "LATENTARIUM_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "arrangement" in (tmp_path / "settings.ini").read_text()


def test_settings_that_were_unreadable_are_told_in_the_log(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\x00\x01 nothing of ours")
    program = build(tmp_path)
    assert "set aside" in program.session.workspace.notices[0]
    close(program.lanes, qtbot)


def test_an_uncaught_error_is_said_in_the_banner_and_in_the_log(program: Program) -> None:
    program.window.show()
    program.window.tell("Something went wrong inside.")
    assert program.window.banner.isVisible()
    assert program.session.workspace.notices[-1] == "Something went wrong inside."


def test_an_engine_that_cannot_be_loaded_says_why_and_the_window_stays(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program.desks.engine, "_left", ["libtorch_is_not_here"])
    with qtbot.waitSignal(program.desks.engine.failed) as signal:
        open_window(program)
    assert "libtorch_is_not_here" in signal.args[0]
    program.desks.gate.set_form_problem("")
    assert "libtorch_is_not_here" in program.desks.gate.reason
    assert not program.window.actions_by_name["train"].isEnabled()


def test_the_engine_is_loaded_once_and_warm(lanes: Lanes, qtbot: QtBot) -> None:
    engine = Engine(lanes)
    assert not engine.is_ready
    with qtbot.waitSignal(engine.ready, timeout=60_000):
        engine.load()
    assert engine.is_ready


def test_warming_up_leaves_the_random_numbers_alone() -> None:
    import torch

    torch.manual_seed(0)
    before = torch.get_rng_state()
    warm_up()
    assert torch.equal(torch.get_rng_state(), before)
