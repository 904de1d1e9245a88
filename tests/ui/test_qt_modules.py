"""No thread but the window's own loads a module of Qt."""

import ast
from pathlib import Path

import pytest

from tests.project import ROOT

UI = ROOT / "meetup_desk" / "ui"
LATE = {"QtPrintSupport", "QtMultimedia", "QtDBus"}


def late_imports(source: Path) -> set[str]:
    """Modules of Qt that a file imports inside a function."""
    found = set()
    for function in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef | ast.Lambda):
            for node in ast.walk(function):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                    found.add(str(node.module).removeprefix("PySide6."))
    return found


@pytest.mark.parametrize("source", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_a_module_that_a_function_imports_was_loaded_before(source: Path) -> None:
    late = late_imports(source) & LATE
    text = source.read_text("utf-8")
    assert all(f'qt_modules.load("{module}")' in text for module in late), late
