"""The wheel: no control of the window takes the focus by it, or changes by it unasked."""

import ast
from pathlib import Path

import PySide6.QtWidgets
import pytest

from meetup_desk.ui.widgets import wheel_safe
from tests.project import ROOT

UI = ROOT / "meetup_desk" / "ui"
SOURCES = sorted(path for path in UI.rglob("*.py") if path != Path(wheel_safe.__file__))
TURNED = (PySide6.QtWidgets.QComboBox, PySide6.QtWidgets.QAbstractSpinBox, PySide6.QtWidgets.QAbstractSlider)


def turned(node: ast.expr) -> bool:
    """Tell whether a name is a control of Qt's own that the wheel changes; what scrolls is none."""
    kind = getattr(PySide6.QtWidgets, node.id, None) if isinstance(node, ast.Name) else None
    return isinstance(kind, type) and issubclass(kind, TURNED) and kind is not PySide6.QtWidgets.QScrollBar


def unsafe(node: ast.AST) -> bool:
    """Tell whether such a control is made, or derived from, as it comes from Qt."""
    if isinstance(node, ast.Call):
        return turned(node.func)
    names = [ast.unparse(base) for base in node.bases] if isinstance(node, ast.ClassDef) else []
    return "WheelSafe" not in names and any(turned(ast.Name(name)) for name in names)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_pages_and_dialogs_have_only_controls_that_leave_the_wheel_alone(source: Path) -> None:
    assert not any(map(unsafe, ast.walk(ast.parse(source.read_text("utf-8")))))
