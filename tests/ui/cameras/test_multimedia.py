"""What FFmpeg says of libraries that it can do without reaches nobody, unless somebody asks for it."""

import os
import subprocess
import sys

import pytest

from tests.project import ROOT

# Asked of a category of this name that was made beforehand: rules reach those that are there already.
_ASK = """
from PySide6.QtCore import QLoggingCategory
resolver = QLoggingCategory("qt.multimedia.symbolsresolver")
before = resolver.isWarningEnabled()
import meetup_desk.ui.cameras.cameras
print(before, resolver.isWarningEnabled())
"""


@pytest.mark.parametrize(
    ("rules", "told"), [("", "True False"), ("qt.multimedia.symbolsresolver=true", "True True")]
)
def test_ffmpeg_is_quiet_unless_the_environment_asks(rules: str, told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK],
        cwd=ROOT,
        env={**os.environ, "QT_LOGGING_RULES": rules},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == told
