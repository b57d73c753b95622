"""A real browser without a screen, which opens the pages that the program writes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHANNELS = ("chrome", "msedge")  # where these are not on the PATH


@contextmanager
def a_browser() -> Iterator[Browser]:
    """Raises RuntimeError where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as driver:
        ways = [{"executable_path": found}] if found else [{"channel": channel} for channel in CHANNELS]
        for way in ways:
            try:
                browser = driver.chromium.launch(args=["--no-sandbox"], **way)  # type: ignore[arg-type]
            except Error:
                continue
            try:
                yield browser
            finally:
                browser.close()
            return
        raise RuntimeError("these tests need a browser: Chromium, Chrome or Edge (see .ci/browser)")
