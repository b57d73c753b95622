"""The few marks on top of a map: rings, the stops of a walk and its way and the names of the axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from app.languages.speaking import said
from app.theme import Tokens
from app.widgets.map_camera import Camera
from app.widgets.map_others import Others

Floats = NDArray[np.floating]
PAD = 8
JOINT = " \N{MIDDLE DOT} "  # of the parts of a note
FAINT = 130
VEIL = 200  # how much of the points the ground of a text hides, of 255
SHARE, LEAST = 0.2, 2  # of a map's height that is told of what lies behind it; lines, in however low a map
MORE = " \N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, eq=False)
class Overlay:
    """Positions are points of the plane, but for the outline under the hand; None and empty are not drawn.

    stops : of a walk, by their letters.
    """

    stops: Mapping[str, Floats] = field(default_factory=dict)
    own: Floats | None = None
    path: Floats | None = None
    trajectories: Floats | None = None
    current: int = -1
    hover: Floats | None = None
    rings: Floats = field(default_factory=lambda: np.empty((0, 2)))
    numbered: Floats = field(default_factory=lambda: np.empty((0, 2)))
    held: Floats | None = None
    linked: Floats | None = None
    x: str = ""
    y: str = ""
    note: str = ""
    behind: str = ""
    outline: QPolygonF | None = None
    region: Floats | None = None
    labels: tuple[tuple[Floats, str], ...] = ()
    others: Others | None = None


def draw(painter: QPainter, camera: Camera, marks: Overlay, tokens: Tokens) -> None:
    """All marks, from the quietest to the loudest."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marks.others is not None:
        painter.drawImage(0, 0, marks.others.image(camera, painter.device().devicePixelRatio(), tokens))
    _draw_axes(painter, camera, marks, tokens)
    if marks.region is not None:
        _draw_region(painter, camera, marks.region, tokens)
    if marks.outline is not None:
        _draw_outline(painter, marks.outline, tokens)
    _draw_ways(painter, camera, marks, tokens)
    _draw_places(painter, camera, marks, tokens)
    if marks.own is not None:
        _draw_pin(painter, _at(camera, marks.own), "\N{BLACK STAR}", tokens.accent, tokens)
    for letter, place in marks.stops.items():
        _draw_pin(painter, _at(camera, place), letter.upper(), stop_colour(letter, tokens), tokens)


def stop_colour(letter: str, tokens: Tokens) -> str:
    """The colour of a stop of a walk; those between A and B have that of the text."""
    return {"a": tokens.a, "b": tokens.b}.get(letter.lower(), tokens.text)


def _draw_places(painter: QPainter, camera: Camera, marks: Overlay, tokens: Tokens) -> None:
    """Rings, names, numbers, and what is held or under the cursor."""
    for place in marks.rings:
        _draw_ring(painter, _at(camera, place), tokens.text, tokens.panel)
    numbers = ((place, str(number)) for number, place in enumerate(marks.numbered, 1))
    for place, text in (*marks.labels, *numbers):
        _draw_label(painter, _at(camera, place), text, tokens)
    if marks.held is not None:
        _draw_cross(painter, _at(camera, marks.held), tokens)
    if marks.linked is not None:
        _draw_linked(painter, _at(camera, marks.linked), tokens)
    if marks.hover is not None:
        _draw_ring(painter, _at(camera, marks.hover), tokens.accent, tokens.panel)


def pin_at(camera: Camera, marks: Overlay, position: QPointF, reach: float) -> str:
    """The letter of the stop of the walk that lies under a position of the widget, the uppermost one, or ""."""
    near = (letter for letter in reversed(list(marks.stops)) if _is_near(camera, marks.stops[letter], position, reach))
    return next(near, "")


def _is_near(camera: Camera, place: Floats, position: QPointF, reach: float) -> bool:
    return (_at(camera, place) - position).manhattanLength() <= reach


def number_at(camera: Camera, marks: Overlay, position: QPointF, reach: float) -> int:
    """Which of the numbered places lies under a position of the widget, the upper one of two, or -1."""
    near = [(_at(camera, place) - position).manhattanLength() <= reach for place in marks.numbered]
    return len(near) - 1 - near[::-1].index(True) if any(near) else -1


def _at(camera: Camera, place: Floats) -> QPointF:
    x, y = np.clip(camera.to_pixels(np.asarray(place)[None])[0], -1e5, 1e5)
    return QPointF(x, y)


def _draw_outline(painter: QPainter, outline: QPolygonF, tokens: Tokens) -> None:
    fill = QColor(tokens.accent)
    fill.setAlpha(40)
    painter.setPen(QPen(QColor(tokens.accent), 1.5))
    painter.setBrush(fill)
    painter.drawPolygon(outline, Qt.FillRule.OddEvenFill)


def _draw_region(painter: QPainter, camera: Camera, corners: Floats, tokens: Tokens) -> None:
    places = np.clip(camera.to_pixels(corners), -1e5, 1e5)
    painter.setPen(QPen(QColor(tokens.accent), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in places]))


def _draw_ring(painter: QPainter, centre: QPointF, colour: str, ground: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shade, width in ((ground, 5.0), (colour, 2.0)):
        painter.setPen(QPen(QColor(shade), width))
        painter.drawEllipse(centre, 8.0, 8.0)


def _draw_cross(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    for shade, width in ((tokens.panel, 5.0), (tokens.accent, 2.0)):
        painter.setPen(QPen(QColor(shade), width))
        for step in (QPointF(7.0, 7.0), QPointF(7.0, -7.0)):
            painter.drawLine(centre - step, centre + step)


def _draw_linked(painter: QPainter, centre: QPointF, tokens: Tokens) -> None:
    for shade, width in ((tokens.panel, 5.0), (tokens.accent, 2.0)):
        painter.setPen(QPen(QColor(shade), width))
        for step in (QPointF(10.0, 0.0), QPointF(0.0, 10.0)):
            painter.drawLine(centre - step, centre + step)


def _draw_label(painter: QPainter, centre: QPointF, text: str, tokens: Tokens) -> None:
    metrics = QFontMetrics(painter.font())
    width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
    box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
    painter.setPen(QPen(QColor(tokens.line), 1.0))
    painter.setBrush(QColor(tokens.panel))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(tokens.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _draw_pin(painter: QPainter, centre: QPointF, letter: str, colour: str, tokens: Tokens) -> None:
    size = QFontMetrics(painter.font()).height() / 2 + 3
    painter.setPen(QPen(QColor(tokens.panel), 2.0))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, size, size)
    painter.setPen(QColor(tokens.panel))
    box = QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _draw_ways(painter: QPainter, camera: Camera, marks: Overlay, tokens: Tokens) -> None:
    for line in marks.trajectories if marks.trajectories is not None else ():
        _draw_trajectory(painter, camera, line, tokens)
    if marks.path is not None and len(marks.path):
        _draw_path(painter, camera, marks.path, marks.current, tokens)


def _draw_path(painter: QPainter, camera: Camera, path: Floats, current: int, tokens: Tokens) -> None:
    line = QPolygonF([_at(camera, place) for place in path])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((tokens.panel, 5.0), (tokens.text, 2.0)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(line)
    painter.setPen(QPen(QColor(tokens.panel), 1.0))
    for step in range(line.count()):
        painter.setBrush(QColor(tokens.accent if step == current else tokens.text))
        size = 6.0 if step == current else 3.5
        painter.drawEllipse(line.at(step), size, size)


def _draw_trajectory(painter: QPainter, camera: Camera, line: Floats, tokens: Tokens) -> None:
    """From a hollow point to a full one."""
    way = QPolygonF([_at(camera, place) for place in line])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    faint = QColor(tokens.accent)
    faint.setAlpha(FAINT)  # noise makes many corners, under which the points must be seen
    painter.setPen(QPen(faint, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(way)
    painter.setPen(QPen(QColor(tokens.accent), 1.5))
    for place, ground in ((way.at(0), tokens.panel), (way.at(way.count() - 1), tokens.accent)):
        painter.setBrush(QColor(ground))
        painter.drawEllipse(place, 3.5, 3.5)


def _draw_axes(painter: QPainter, camera: Camera, marks: Overlay, tokens: Tokens) -> None:
    metrics = QFontMetrics(painter.font())
    veil = QColor(tokens.panel)
    veil.setAlpha(VEIL)
    for text, box in texts_of(metrics, camera, marks):
        # Where points lie beneath it, a text would not be read.
        painter.fillRect(box.adjusted(-4, 0, 4, 0), veil)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), text)


def texts_of(metrics: QFontMetrics, camera: Camera, marks: Overlay) -> list[tuple[str, QRectF]]:
    """What is written on a map, and where; the x axis stands above the lines at the left where they leave no room."""
    high, bottom = metrics.height(), camera.height - PAD - metrics.height()
    notes = broken(marks.note, metrics, camera.width - 2 * PAD)
    lines = [*reversed(notes), *reversed(_told_behind(metrics, camera, marks))]
    room = camera.width - 3 * PAD - metrics.horizontalAdvance(marks.x)
    fits = metrics.horizontalAdvance(notes[-1]) <= room
    texts = [(line, PAD, bottom - place * high) for place, line in enumerate(lines)]
    texts.append((marks.y, PAD, PAD))
    right = camera.width - PAD - metrics.horizontalAdvance(marks.x)
    texts.append((marks.x, right, bottom if fits else bottom - len(lines) * high))
    return [(text, QRectF(left, top, metrics.horizontalAdvance(text), high)) for text, left, top in texts if text]


def _told_behind(metrics: QFontMetrics, camera: Camera, marks: Overlay) -> list[str]:
    """As many lines as a low map has room for, the first ones, and a mark where that is not all."""
    if not marks.behind:
        return []
    room = camera.width - 2 * PAD - metrics.horizontalAdvance(MORE)
    lines = [line for text in marks.behind.split("\n") for line in broken(said(text), metrics, room)]
    most = max(LEAST, int(SHARE * camera.height / metrics.height()))
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1] + MORE]


def broken(text: str, metrics: QFontMetrics, room: float) -> list[str]:
    """A text in as many lines as the width needs, each of whole parts; of words, where a part alone is too long."""
    return [
        line
        for part in _joined(text.split(JOINT), JOINT, metrics, room)
        for line in (_joined(part.split(), " ", metrics, room) if metrics.horizontalAdvance(part) > room else [part])
    ]


def _joined(parts: Sequence[str], joint: str, metrics: QFontMetrics, room: float) -> list[str]:
    """As many of them on a line as there is room for, one at least."""
    first, *others = parts
    lines = [first]
    for part in others:
        longer = f"{lines[-1]}{joint}{part}"
        if metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
