"""What every test stands on: no screen, few threads, folders of its own, and no test that is skipped unnoticed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Read when Qt, torch, numba and BLAS are first imported, therefore set before any test module is. OpenMP's threads wait
# for each other by spinning, so that tests side by side have one each; they inherit what was set for the first process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("NUMBA_NUM_THREADS", "2")
for _threads in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    if "PYTEST_XDIST_WORKER" in os.environ:
        os.environ[_threads] = "1"
    else:
        os.environ.setdefault(_threads, "2")
_THREADS_HERE = os.environ["OMP_NUM_THREADS"]

# Examples are the same in every run, and no example is judged by its time.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")

# A test may only skip for one of these reasons; a skip for any other fails the session.
EXPECTED_SKIPS = {
    "needs a CUDA device": "code for CUDA is kept behind one switch and runs where there is one",
    "needs Apple's MPS": "the same for MPS",
    "needs a processor with bfloat16": "bf16 is only offered where the processor has it",
    "needs SIGKILL": "Windows ends processes otherwise",
    "needs /proc": "resident memory and child processes are read from Linux's /proc",
    "adversarial codes in a short training": "they pass by MMD^2 and covariance; a column's KS needs a longer one",
}
_FOLDERS = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_SKIPS = pytest.StashKey[list[tuple[str, str]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_SKIPS] = []
    config.stash[_FOLDERS] = own = tempfile.TemporaryDirectory(prefix="latentarium-tests-")
    for name in ("CONFIG", "DATA", "STATE"):
        folder = Path(own.name, name.lower())
        folder.mkdir()
        os.environ[f"XDG_{name}_HOME"] = str(folder)
    os.environ["LATENTARIUM_HOME"] = str(Path(own.name, "home"))
    config.pluginmanager.register(_SkipCounter(config), "skip-counter")


def pytest_collection_finish() -> None:
    """A test module that sets threads when it is imported would set them for every test of this process."""
    if os.environ["OMP_NUM_THREADS"] != _THREADS_HERE:
        raise pytest.UsageError(f"a test module has set OMP_NUM_THREADS to {os.environ['OMP_NUM_THREADS']}")


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[_FOLDERS].cleanup()


class _SkipCounter:
    """Collects every skip and expected failure with its reason."""

    def __init__(self, config: pytest.Config) -> None:
        self._skips = config.stash[_SKIPS]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped:
            said = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            reason = getattr(report, "wasxfail", said)
            self._skips.append((report.nodeid, reason.removeprefix("Skipped: ")))


def _unexpected(config: pytest.Config) -> Iterator[tuple[str, str]]:
    return ((test, reason) for test, reason in config.stash[_SKIPS] if reason not in EXPECTED_SKIPS)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.exitstatus == pytest.ExitCode.OK and any(_unexpected(session.config)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skips = config.stash[_SKIPS]
    unexpected = list(_unexpected(config))
    if skips:
        terminalreporter.write_line(
            f"{len(skips)} skipped, {len(unexpected)} of them for a reason that is not agreed on"
        )
    for test, reason in unexpected:
        terminalreporter.write_line(
            f"unexpected skip: {test}: {reason} (see EXPECTED_SKIPS in tests/conftest.py)", red=True
        )
