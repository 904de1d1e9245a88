"""What starting the window does not wait for."""

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.worlds import new_desk, opened, plan_event
from tests.project import ROOT


def loaded_by(code: str) -> set[str]:
    printing = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", printing],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=environment,
    )
    return set(run.stdout.split())


def test_the_frame_does_not_wait_for_the_database() -> None:
    loaded = loaded_by("import meetup_desk.ui.shell.frame")
    assert {"sqlmodel", "sqlalchemy", "sqlcipher3", "pydantic"} & loaded == set()


def test_the_first_picture_waits_for_nothing_of_ours() -> None:
    loaded = loaded_by("import meetup_desk.ui.shell.main_window")
    ours = {name for name in loaded if name.startswith("meetup_desk")}
    assert ours == {
        "meetup_desk",
        "meetup_desk.ui",
        "meetup_desk.ui.shell",
        "meetup_desk.ui.shell.main_window",
    }
    assert "PySide6.QtSvg" not in loaded


NOT_FOR_ROWS = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "nacl"}


def test_the_first_rows_wait_for_no_mapper_and_no_cryptography() -> None:
    loaded = loaded_by(
        "import meetup_desk.services.services, meetup_desk.app.pages, meetup_desk.ui.events.events_page,"
        " meetup_desk.app.desk_locking, meetup_desk.app.desk_menu, meetup_desk.app.window_files,"
        " meetup_desk.services.desk.automatic_backups"
    )
    assert NOT_FOR_ROWS & loaded == set()


def test_what_waits_today_is_shown_without_forms_tables_and_other_pages() -> None:
    loaded = loaded_by(
        "import meetup_desk.app.pages, meetup_desk.app.desk_locking, meetup_desk.app.desk_menu,"
        " meetup_desk.app.operator_actions, meetup_desk.app.window_files, meetup_desk.ui.shell.frame,"
        " meetup_desk.ui.today.page"
    )
    widgets = {f"meetup_desk.ui.widgets.{name}" for name in ("form", "editors", "calendar_popup", "table")}
    pages = {name for name in loaded if name.startswith("meetup_desk.ui.") and name.endswith("_page")}
    assert widgets & loaded == set()
    assert pages == {"meetup_desk.ui.widgets.empty_page"}


def test_what_waits_today_is_found_without_a_mapper(tmp_path: Path) -> None:
    desk = new_desk(tmp_path / "meetups.desk")
    with opened(desk) as services:
        plan_event(services)
    loaded = loaded_by(
        "from pathlib import Path; from meetup_desk.store.desk.desk import Desk;"
        f" from meetup_desk.services.today.today import Today; Today(Desk(Path({str(desk)!r}))).view()"
    )
    assert NOT_FOR_ROWS & loaded == set()
