"""The starter's modules, and a small checkout that counts as set up."""

import importlib
import shutil
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.project import ROOT

PROJECT = ROOT
MODULES = ("checks", "commands", "debian", "environment", "messages", "pip_output", "qt_libraries", "turn")


@pytest.fixture
def starter(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Every module of packaging/, imported as start.py imports them."""
    monkeypatch.syspath_prepend(str(PROJECT / "packaging"))
    for name in ("LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    yield SimpleNamespace(**{name: importlib.import_module(name) for name in MODULES})
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def checkout(tmp_path: Path, starter: SimpleNamespace) -> object:
    """A copy of what the starter reads, without an environment."""
    root = tmp_path / "한글 폴더"
    (root / "packaging").mkdir(parents=True)
    for file in (PROJECT / "packaging").iterdir():
        if file.is_file():
            shutil.copyfile(file, root / "packaging" / file.name)
    shutil.copyfile(PROJECT / "pyproject.toml", root / "pyproject.toml")
    return starter.environment.Checkout(root)


@pytest.fixture
def prepared(checkout, starter: SimpleNamespace) -> object:
    """The same with a finished environment; what it starts says how it was called, and answers 7."""
    venv.create(checkout.venv, with_pip=False, symlinks=True)
    if not checkout.python.exists():
        pytest.skip("the embeddable Python of Windows makes no environments")
    checkout.program.write_text('#!/bin/sh\necho "called: $*"\nexit 7\n', "utf-8")
    checkout.program.chmod(0o755)
    stamps = {
        kind: starter.environment.fingerprint(checkout, locks)
        for kind, locks in starter.environment.LOCKS.items()
    }
    starter.environment.note(checkout, **stamps, qt_pages="loads", qt_window="loads")
    return checkout
