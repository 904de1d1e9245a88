"""Services hand values to painters, and load Qt only when something is painted."""

import subprocess
import sys

_IMPORT_ALL = """
import importlib, pkgutil, sys
import meetup_desk.services as services
for module in pkgutil.walk_packages(services.__path__, services.__name__ + "."):
    importlib.import_module(module.name)
sys.exit(", ".join(name for name in sys.modules if name.startswith("PySide6")) or 0)
"""


def test_no_module_of_the_services_loads_qt() -> None:
    imported = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL], capture_output=True, text=True, check=False
    )
    assert (imported.returncode, imported.stderr) == (0, "")
