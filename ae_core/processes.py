"""Whether another process is still there, and which one uses a folder."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MARK = "RUNNING"
_HELD_HERE: set[Path] = set()  # the marks that this process has set


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
        owner = self.owner()
        if owner == os.getpid():
            # In a container the process that died often had the number that this one has now.
            return self.path.resolve() in _HELD_HERE
        return owner is not None and is_alive(owner)

    def set(self) -> None:
        """For this process. Raises OSError."""
        self.path.write_text(str(os.getpid()), "utf-8")
        _HELD_HERE.add(self.path.resolve())

    def release(self, *, keep: bool = False) -> None:
        """The folder is no longer used. keep : leave the file, as that of a process that died."""
        _HELD_HERE.discard(self.path.resolve())
        if not keep:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
