"""Windows without a screen, dressed and translated as the program's own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.language import Languages
from meetup_desk.ui.shell.look import Look

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_OFFSCREEN_ONLY = (
    r"This plugin does not support .*",
    r"Couldn't (load|resolve) pipewire.*",  # machines without sound and camera
    r"PulseAudioService: .*",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_OFFSCREEN_ONLY, extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Look:
    look = Look(qapp, RESOURCES)
    look.start("light")
    return look


@pytest.fixture
def look(dressed: Look) -> Iterator[Look]:
    yield dressed
    dressed.set_mode("light")
    dressed.set_scale(1.0)
    dressed.set_compact(compact=False)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp, RESOURCES / "translations")
    languages.use("en")
    yield languages
    languages.leave()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()
