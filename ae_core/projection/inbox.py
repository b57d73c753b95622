"""What the window has said to the worker and the worker has not done yet."""

from __future__ import annotations

import json
from collections import deque
from multiprocessing.connection import Connection
from typing import Any

Request = dict[str, Any]


class Inbox:
    """Requests in their order; {"do": "pause", "job"}, "resume" and "stop" mean a job that was asked for before."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._waiting: deque[Request] = deque()
        self._paused = self._stopped = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        self._hear()
        return not self._waiting

    def take(self) -> Request:
        """The next request, awaited. Raises EOFError when the pipe closes."""
        while self.is_empty:
            self._note(self._received())
        return self._waiting.popleft()

    def wants_more(self, job: int) -> bool:
        """Asked between two frames of a job: whether to go on. Waits while the job is paused.

        Raises EOFError when the pipe closes.
        """
        self._hear()
        while self._paused == job > self._stopped:
            self._note(self._received())
        return job > self._stopped

    def _hear(self) -> None:
        while self._pipe.poll():
            self._note(self._received())

    def _received(self) -> Request:
        request: Request = json.loads(self._pipe.recv_bytes())
        return request

    def _note(self, request: Request) -> None:
        match request["do"]:
            case "pause":
                self._paused = request["job"]
            case "resume":
                self._paused = 0
            case "stop":
                self._stopped = request["job"]
            case _:
                self._waiting.append(request)
