"""Loads the scripts of packaging/ that stand alone."""

import importlib.util
from types import ModuleType

from tests.project import ROOT


def script(name: str) -> ModuleType:
    """Load packaging/NAME.py."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
