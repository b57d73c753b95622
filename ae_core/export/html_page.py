"""Pages of one file: a template of ours, filled with texts."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from html import escape
from pathlib import Path

from ae_core.languages.saying import said

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def filled(template: str, texts: Mapping[str, str]) -> bytes:
    """The template with each {{name}} in the place of its text, which is HTML already; UTF-8.

    A name that is not among the texts is one itself, in English, and stands there in the language that is spoken.
    """
    first, *rest = resource(template).split("{{")
    parts = [first]
    for piece in rest:
        name, _, after = piece.partition("}}")
        parts += [texts[name] if name in texts else escape(said(name)), after]
    return "".join(parts).encode()


def resource(name: str) -> str:
    """A text file in resources/."""
    return (RESOURCES / name).read_text(encoding="utf-8")


def png_uri(content: bytes) -> str:
    """A PNG file as an address that holds it."""
    return f"data:image/png;base64,{base64.b64encode(content).decode()}"
