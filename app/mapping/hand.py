"""What the hand does on the map: clicks, outlines, keys, the tool it holds and the menu it opens."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from app.controls import combo, tool_button
from app.mapping import choosing
from app.remembered import Control, control
from app.selection import NOTHING, Selection
from app.view_state import Outline

if TYPE_CHECKING:
    from app.mapping.guests import Guests
    from app.mapping.looking import Looking
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

KEYS = (
    "Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, "
    "A and B make it an end of the walk, S one more stop on its way, "
    "D decodes the place under the cursor or no longer does, T shows the test split too, "
    "H goes to the next hole; a click on the empty plane keeps what it decodes to. "
    "L, R and U select by dragging (lasso, rectangle, brush), M moves again."
)
TOOLS = (("move", "Move"), ("lasso", "Lasso"), ("rectangle", "Rectangle"), ("brush", "Brush"))
TOOL_KEYS = "mlru"
TOOL_TIP = (
    "What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); "
    "Shift adds to the selection, Alt or Ctrl+Shift takes away from it"
)


class Hand(QObject):
    """Turns what the view tells into changes of the session. tool : what dragging does. stops : the buttons of A, B."""

    def __init__(self, session: Session, view: LatentMap, looking: Looking, guests: Guests) -> None:
        super().__init__(view)
        self._session, self._view, self._looking, self._guests = session, view, looking, guests
        self.tool = combo("map.tool", "What dragging does", TOOL_TIP)
        for name, title in TOOLS:
            self.tool.addItem(title, name)
        self.tool.activated.connect(self._choose_tool)
        self.stops = tuple(self._stop_button(name) for name in "ab")
        view.setAccessibleDescription(KEYS)
        view.clicked.connect(self._select)
        view.outlined.connect(self._select_inside)
        view.menu_asked.connect(self._show_menu)
        view.typed.connect(self._type)

    @property
    def choice(self) -> Control:
        """The tool, which keys choose too."""
        return replace(control(self.tool), moved=self.tool.currentIndexChanged)

    def follow(self) -> None:
        """Offer what can be done now."""
        for button in self.stops:
            button.setEnabled(choosing.pointed(self._session) is not None)

    def _stop_button(self, name: str) -> QToolButton:
        letter = name.upper()
        button = tool_button(
            f"Set {letter}", f"map.set_{name}", f"Begin or end the walk at the chosen point ({letter})"
        )
        button.clicked.connect(partial(self._take, name))
        return button

    def _take(self, name: str, _checked: bool = False) -> None:
        choosing.take(self._session, name, choosing.pointed(self._session))

    @Slot(int, object)
    def _select(self, row: int, keys: Qt.KeyboardModifier) -> None:
        choosing.select(self._session, row, choosing.adds(keys))

    @Slot(object, object)
    def _select_inside(self, polygon: Floats, keys: Qt.KeyboardModifier) -> None:
        outline = Outline(self._looking.layout, self._looking.epoch, polygon)
        choosing.select_inside(self._session, outline, self._view.positions, keys)

    @Slot(str)
    def _type(self, letter: str) -> None:
        view = self._session.view
        if letter in ("a", "b", "s"):
            self._take(letter)
        elif letter in ("n", "p"):
            choosing.step(self._session, 1 if letter == "n" else -1)
        elif letter == "d":
            self._session.update_view(decode=not view.decode)
        elif letter == "t":
            self._session.update_view(test_split=not view.test_split and self._guests.test_rows > 0)
        elif letter in TOOL_KEYS:
            self.tool.setCurrentIndex(TOOL_KEYS.index(letter))
            self._choose_tool(0)

    @Slot(int)
    def _choose_tool(self, _: int) -> None:
        self._view.set_tool(self.tool.currentData())

    @Slot(int, object)
    def _show_menu(self, row: int, position: QPoint) -> None:
        self.menu(row).popup(position)

    def menu(self, row: int) -> QMenu:
        """What can be done with a point, or with the plane where row is -1."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids, update = self._session.ids, self._session.update_view
        if 0 <= row < len(ids):
            sample = int(ids[row])
            menu.addAction("Walk from here (A)", lambda: choosing.take(self._session, "a", sample))
            menu.addAction("Walk to here (B)", lambda: choosing.take(self._session, "b", sample))
            menu.addAction("Walk by here (S)", lambda: choosing.take(self._session, "s", sample))
            menu.addAction("Select only this", lambda: update(selection=Selection.of([sample])))
            legend, code = self._view.legend.legend, self._view.code_of(row)
            if legend is not None and legend.ends is None and 0 <= code < len(legend.names):
                menu.addAction(f"Isolate {legend.names[code]}", lambda: update(isolated=code))
            menu.addSeparator()
        menu.addAction("Clear the selection", lambda: update(selection=NOTHING))
        menu.addAction("Forget the stops", lambda: update(a=None, between=(), b=None))
        menu.addAction("Show everything", self._view.fit)
        if self._guests.test_rows:
            test = menu.addAction("Also show the test split (T)")
            test.setCheckable(True)
            test.setChecked(self._session.view.test_split)
            test.toggled.connect(lambda on: update(test_split=on))
        decode = menu.addAction("Decode under the cursor (D)")
        decode.setCheckable(True)
        decode.setChecked(self._session.view.decode)
        decode.toggled.connect(lambda on: update(decode=on))
        return menu
