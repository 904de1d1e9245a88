"""Keeps PySide's import hook from reading the source of everything that is imported."""

import sys


def leave_sources_unread() -> None:
    """Let no module be searched for its use of PySide, once QtCore is imported.

    PySide's import hook reads the source of each module, to know where `from __feature__ import …` counts,
    and `inspect` keeps what was read: a tenth of the time of importing, and 25 MiB. Nothing here uses
    `__feature__`; a packaged program, which has no sources, runs in the same state.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - brings the hook

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False
