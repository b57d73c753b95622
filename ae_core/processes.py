"""Whether another process is still there, and which one uses a folder."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MARK = "RUNNING"
JUST_SET = 10.0  # seconds for which an empty mark counts as one that is being written
_HELD_HERE: dict[Path, object] = {}  # the marks that this process has taken


def is_alive(pid: int) -> bool:
    """Whether a process with this id runs now (possibly a newer one that got the id)."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)  # sends nothing; on Windows it would end the process, hence the branch above
    except (ProcessLookupError, OverflowError):  # more than a process id can be: no process
        return False
    except PermissionError:
        return True
    return True


def _is_alive_on_windows(pid: int) -> bool:
    import ctypes

    query_limited, still_active = 0x1000, 259
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(query_limited, False, pid)
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active


@dataclass(frozen=True)
class Mark:
    """A file with the number of the process that uses the folder it stands in. One that has died holds nothing."""

    path: Path

    def owner(self) -> int | None:
        """The process that uses or used the folder without ending properly, or None."""
        try:
            return int(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def is_held(self) -> bool:
        """Whether a live process uses the folder."""
        if self.owner() == os.getpid():
            # In a container the process that died often had the number that this one has now.
            return self.path.resolve() in _HELD_HERE
        return self._is_of_another()

    def take(self) -> bool:
        """Take the folder for this process; False where a live process has it. Of several that try at once one has it.

        Raises OSError.
        """
        here, token = self.path.resolve(), object()
        if _HELD_HERE.setdefault(here, token) is not token:  # one step, so that two threads cannot both have it
            return False
        taken = False
        try:
            taken = self._created() or self._taken_over()
        finally:
            if not taken:
                del _HELD_HERE[here]
        return taken

    def release(self, *, keep: bool = False) -> None:
        """The folder is no longer used. keep : leave the file, as that of a process that died."""
        here = self.path.resolve()
        try:
            if not keep and self.owner() == os.getpid():  # somebody may have deleted it, and another process taken it
                with suppress(OSError):
                    self.path.unlink(missing_ok=True)
        finally:
            _HELD_HERE.pop(here, None)  # last, or a thread that takes it meanwhile would lose its file

    def _created(self) -> bool:
        try:
            with self.path.open("x", encoding="utf-8") as file:  # fails where there is one
                file.write(str(os.getpid()))
        except FileExistsError:
            return False
        return True

    def _taken_over(self) -> bool:
        """From a process that has died. Two that saw that would remove each other's mark, were they not to take a
        second one for it; who has that looks again."""
        turn = Mark(self.path.with_name(f"{self.path.name}.next"))
        if self._is_of_another() or not turn.take():
            return False
        try:
            if self._is_of_another():
                return False
            self.path.unlink(missing_ok=True)
            return self._created()
        finally:
            turn.release()

    def _is_of_another(self) -> bool:
        owner = self.owner()
        return self._is_being_set() if owner is None else owner != os.getpid() and is_alive(owner)

    def _is_being_set(self) -> bool:
        """A process writes its number when it has made the file."""
        try:
            found = self.path.stat()
        except OSError:
            return False
        return not found.st_size and abs(time.time() - found.st_mtime) < JUST_SET
