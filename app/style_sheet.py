"""The flat look of the standard widgets, written from the tokens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.theme import Tokens

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
_SHEET = """
QMainWindow, QDialog {{ background: {window}; }}
QMainWindow::separator {{ background: {window}; width: 6px; height: 6px; }}
QMainWindow::separator:hover {{ background: {line}; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QDockWidget {{ color: {text}; }}
QDockWidget::title {{ background: {panel}; padding: 8px; text-align: left; }}
QToolBar {{ background: {window}; border: 0; spacing: 4px; padding: 4px 8px; }}
QStatusBar {{ background: {window}; color: {muted}; }}
QStatusBar::item {{ border: 0; }}
QMenuBar {{ background: {window}; }}
QMenuBar::item {{ padding: 4px 8px; background: transparent; }}
QMenuBar::item:selected {{ background: {line}; }}
QMenu {{ background: {panel}; border: 1px solid {line}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 24px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QTabBar {{ qproperty-drawBase: 0; qproperty-elideMode: ElideNone; qproperty-usesScrollButtons: 1; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 6px 12px; }}
QTabBar::tab {{ border: 0; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::scroller {{ width: {scroller}px; }}
QTabBar QToolButton {{ background: {window}; border: 0; border-radius: 0; padding: 0; }}
QTabBar QToolButton::left-arrow {{ image: url({left}); width: {arrow}px; height: {arrow}px; }}
QTabBar QToolButton::right-arrow {{ image: url({right}); width: {arrow}px; height: {arrow}px; }}
QTabWidget::pane {{ border: 0; }}
QPushButton, QToolButton {{
    background: transparent; color: {text}; border: 1px solid {line}; border-radius: 4px;
    padding: 3px 10px; min-height: {row}px;
}}
QToolBar QToolButton, QToolButton[flat="true"] {{ border-color: transparent; padding: 3px 8px; }}
QStatusBar QToolButton {{ color: {accent}; border-color: transparent; padding: 0 8px; min-height: 0; }}
QPushButton:hover, QToolButton:hover {{ border-color: {muted}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {line}; }}
QPushButton:checked, QToolButton:checked {{ color: {accent}; border-color: {accent}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; border-color: transparent; background: transparent; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {muted}; border-radius: 3px; background: {window};
}}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({tick}); }}
QCheckBox::indicator:disabled {{ border-color: {line}; background: transparent; }}
QCheckBox::indicator:checked:disabled {{ background: {muted}; border-color: {muted}; image: url({tick}); }}
QRadioButton::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {muted}; border-radius: {half}px; background: {window};
}}
QRadioButton::indicator:hover, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QRadioButton::indicator:checked:disabled {{ background: {muted}; border-color: {muted}; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {{
    background: {window}; color: {text}; border: 1px solid {line}; border-radius: 4px;
    padding: 2px 6px; min-height: {row}px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {{ color: {muted}; }}
QComboBox::drop-down {{ border: 0; width: {arrow}px; }}
QComboBox::down-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
    image: url({down}); width: {arrow}px; height: {arrow}px;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url({up}); width: {arrow}px; height: {arrow}px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {{
    background: transparent; border: 0; width: {arrow}px;
}}
QPlainTextEdit, QTextEdit, QAbstractItemView {{
    background: {panel}; border: 0; selection-background-color: {accent}; selection-color: {on_accent};
}}
QComboBox#data {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ border: 1px solid {line}; }}
QHeaderView::section {{ background: {panel}; color: {muted}; padding: 4px 8px; }}
QHeaderView::section {{ border: 0; border-bottom: 1px solid {line}; }}
QScrollArea, QStackedWidget {{ background: transparent; border: 0; }}
QScrollBar {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider {{ background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; background: {line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: {accent}; }}
QSlider::handle:horizontal:focus {{ background: {text}; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{ background: {muted}; }}
QProgressBar {{ background: {line}; border: 0; border-radius: 2px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QLabel[role="muted"] {{ color: {muted}; font-size: {small}px; }}
QLabel[role="title"] {{ color: {text}; font-size: {title}px; font-weight: 600; }}
QFrame[role="rule"] {{ background: {line}; border: 0; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="bad"] {{ color: {bad}; }}
"""


def style_sheet(theme: Tokens, size: float, small: int, title: int) -> str:
    """The style sheet of the whole program; `size` multiplies its lengths, and the pixels of small and title text."""
    lengths = {
        "row": round(20 * size),
        "small": round(small * size),
        "title": round(title * size),
        "arrow": round(14 * size),
        "box": round(13 * size),
        "half": round(13 * size) // 2 + 1,
        "scroller": round(20 * size),
    }
    files = {side: f"chevron-{side}" for side in ("up", "down", "left", "right")} | {"tick": "tick"}
    icons = {name: (ICONS / f"{file}-{theme.name}.svg").as_posix() for name, file in files.items()}
    return _SHEET.format(**vars(theme), **lengths, **icons)
