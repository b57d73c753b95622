from __future__ import annotations

import json
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import SimpleNamespace
from typing import Any

import pytest

from ae_core.projection import worker
from ae_core.projection.base import Floats, Frame, projections
from ae_core.projection.segment import Segment


@pytest.fixture
def pipe() -> Iterator[tuple[Connection, Connection]]:
    """Our end and the worker's."""
    ours, theirs = Pipe()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture
def segment(codes: Floats) -> Iterator[Segment]:
    segment = Segment.create(codes)
    yield segment
    segment.free()


@pytest.fixture(autouse=True)
def stay_polite(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own process keeps its priority and its Ctrl-C."""
    monkeypatch.setattr(worker, "_step_back", lambda: None)


def request(segment: Segment, **method: Any) -> bytes:
    memory = {"segment": segment.name, "n": segment.n, "d": segment.d}
    return json.dumps({"do": "project", "job": 7, "method": method, **memory}).encode()


def answers(pipe: tuple[Connection, Connection], *requests: bytes) -> list[dict[str, Any]]:
    """What the worker says to these requests before we hang up."""
    ours, theirs = pipe
    for one in requests:
        ours.send_bytes(one)
    received: list[dict[str, Any]] = []

    class HangsUp:
        """The worker's end, which closes after the last request."""

        poll = staticmethod(theirs.poll)

        @staticmethod
        def send_bytes(raw: bytes) -> None:
            # The bytes of an overlap, at most 15 each, follow on the answer that announces them.
            if raw.startswith(b"{"):
                received.append(json.loads(raw))

        @staticmethod
        def recv_bytes() -> bytes:
            if not theirs.poll():
                raise EOFError
            return theirs.recv_bytes()

    worker.serve(HangsUp())
    return received


def test_every_request_is_answered_in_turn(pipe: tuple[Connection, Connection], segment: Segment) -> None:
    found = answers(pipe, request(segment, name="pca"), request(segment, name="umap", n_neighbors=500))
    assert [answer["state"] for answer in found] == ["done", "failed"]
    assert [answer["job"] for answer in found] == [7, 7]
    assert "umap.n_neighbors: 500 is too large for 120 codes" in found[1]["message"]


def test_an_unforeseen_error_reaches_the_window_and_the_worker_goes_on(
    pipe: tuple[Connection, Connection], segment: Segment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: object, codes: Floats, shelf: object) -> Iterator[Frame]:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(projections.get("umap"), "embed", broken)
    found = answers(pipe, request(segment, name="umap"), request(segment, name="pca"))
    assert found[0] == {"state": "failed", "job": 7, "message": "umap stopped: ZeroDivisionError: by zero"}
    assert [answer["state"] for answer in found[1:]] == ["done", "judged"]


def test_a_map_is_judged_only_when_nothing_else_is_asked_for(
    pipe: tuple[Connection, Connection], segment: Segment
) -> None:
    again = request(segment, name="pca")
    assert [answer["state"] for answer in answers(pipe, again, again)] == ["done", "done", "judged"]


def test_a_job_ends_when_the_parent_is_gone(
    pipe: tuple[Connection, Connection], segment: Segment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "parent_process", lambda: SimpleNamespace(is_alive=lambda: False))
    assert answers(pipe, request(segment, name="umap")) == []
    found = segment.read(seen=0)
    assert found is not None
    assert found[1].fraction == 0
