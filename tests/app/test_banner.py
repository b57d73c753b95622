from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.banner import Banner


def test_it_asks_one_question_after_the_other_and_any_answer_hides_it(qtbot: QtBot) -> None:
    banner, answers = Banner(), []
    qtbot.addWidget(banner)
    for question in ("First?", "Second?"):
        banner.ask(question, ("yes", "Yes", lambda: answers.append("yes")), ("no", "No", lambda: answers.append("no")))
        assert banner.isVisible()
        assert [label.text() for label in banner.findChildren(QLabel) if label.isVisible()] == [question]
        button = banner.findChildren(QPushButton, "no")[-1]
        button.click()
        assert not banner.isVisible()
    assert answers == ["no", "no"]
