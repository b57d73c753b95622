"""Find the system libraries and the font that Qt misses on Linux; install them where that is allowed, or say how."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

IMPORTED = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
ON_SCREEN = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so")
IRREGULAR = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libz.so.1": "zlib1g"}
FONT_PACKAGE = "fonts-dejavu-core"


def main() -> int:
    """0 when Qt can start, 1 when it cannot; everything that is missing is named."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = _missing(IMPORTED) | _missing(ON_SCREEN)
    packages = sorted({_package(soname) for soname in missing} | (set() if _has_font() else {FONT_PACKAGE}))
    if not packages:
        return 0
    if _may_install():
        _install(packages)
    else:
        _explain(missing, packages)
    needed = _missing(IMPORTED) | (_missing(ON_SCREEN) if os.environ.get("DISPLAY") else set())
    if needed:
        print(f"Qt cannot start without {', '.join(sorted(needed))}.", file=sys.stderr)
    return 1 if needed else 0


def _missing(files: tuple[str, ...]) -> set[str]:
    """The sonames that the dynamic linker does not find for these files of PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed in this environment")
    found = [path for name in files if (path := Path(spec.origin).parent / name).exists()]
    listing = subprocess.run(
        ["ldd", *map(str, found)], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    return set(re.findall(r"^\s*(\S+) => not found", listing.stdout, re.MULTILINE))


def _package(soname: str) -> str:
    """The Debian package of a shared library, by Debian's naming rule (libxcb-icccm.so.4 -> libxcb-icccm4)."""
    if soname in IRREGULAR:
        return IRREGULAR[soname]
    stem, _, version = soname.lower().partition(".so.")
    return f"{stem}-{version}" if stem[-1].isdigit() else stem + version


def _has_font() -> bool:
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts", data / "fonts")
    return any(next(folder.rglob(f"*.{end}"), None) for folder in folders for end in ("ttf", "otf", "ttc"))


def _may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: list[str]) -> None:
    print(f"Installing what Qt needs: {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=quiet, check=False)
    subprocess.run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], env=quiet, check=False)


def _explain(missing: set[str], packages: list[str]) -> None:
    if shutil.which("apt-get"):
        print(f"Qt misses system packages. Please type:\n  sudo apt-get install {' '.join(packages)}", file=sys.stderr)
    else:
        what = ", ".join(sorted(missing)) or "a TrueType font"
        print(f"Qt misses {what}; please install the packages of your system that carry them.", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
