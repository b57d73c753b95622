"""A question that must be answered before something is done that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from app.languages.speaking import said

Answer = tuple[str, str]  # an object name, and what the button says


def ask(
    window: QWidget, name: str, text: str, more: str, yes: Answer, no: Answer, then: Callable[[], None]
) -> QMessageBox:
    """Shows the question, which lives until it is answered; Escape and Enter are the answer `no`.

    name : of the box. more : what will happen. then : called after `yes`.
    """
    box = QMessageBox(QMessageBox.Icon.Question, "Latentarium", said(text), parent=window)
    box.setObjectName(name)
    box.setOption(QMessageBox.Option.DontUseNativeDialog)
    box.setInformativeText(more)
    does = box.addButton(yes[1], QMessageBox.ButtonRole.AcceptRole)
    stays = box.addButton(no[1], QMessageBox.ButtonRole.RejectRole)
    does.setObjectName(yes[0])
    stays.setObjectName(no[0])
    box.setEscapeButton(stays)
    box.setDefaultButton(stays)

    def answered(button: QAbstractButton) -> None:
        if button is does:
            then()

    box.buttonClicked.connect(answered)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
