"""What has been judged in a sweep that is broken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ae_core.experiments import components, sweep_judging, sweep_work
from ae_core.experiments.base import Progress
from ae_core.experiments.conduct import conduct, folder_of
from ae_core.experiments.sweep import Sweep
from tests.core.experiments.test_sweep import SMALL, run

__all__ = ["run"]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What takes long, each time that it is done."""
    noted: list[str] = []

    def watch(module: Any, name: str, is_generator: bool) -> None:
        known: Callable[..., Any] = getattr(module, name)

        def watched(*given: Any) -> Any:
            noted.append(name)
            return known(*given)

        def begun(*given: Any) -> Any:
            return (yield from watched(*given))

        monkeypatch.setattr(module, name, begun if is_generator else watched)

    watch(sweep_work, "_opened", False)
    watch(sweep_work, "_fresh", False)
    watch(sweep_judging, "fitted", True)
    watch(components, "principal_axes", True)
    return noted


def test_asked_again_near_its_end_it_opens_the_chosen_runs_alone_and_fits_nothing_again(
    run: Path, tmp_path: Path, done: list[str]
) -> None:
    *_, whole = conduct(Sweep(**SMALL), [run], [tmp_path / "whole"])
    assert isinstance(whole, dict)
    begun = conduct(Sweep(**SMALL), [run])
    for step in begun:
        assert isinstance(step, Progress)
        if "the test split" in step.note:
            break
    begun.close()  # type: ignore[attr-defined]
    done.clear()
    *_, again = conduct(Sweep(**SMALL), [run])
    assert isinstance(again, dict)
    assert sorted(done) == ["_fresh", "_opened", "_opened", "fitted"]  # this is of the raw inputs, which come last
    for part in ("sentence", "table", "test", "chosen"):
        assert again[part] == whole[part]
    assert not (folder_of(run, "sweep") / "unfinished").exists()
