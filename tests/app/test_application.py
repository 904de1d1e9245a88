"""Files that the system opens with the program."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent

from meetup_desk.app.application import OpenedFiles


def test_a_file_that_the_system_opens_is_told_and_kept_for_the_window(
    tmp_path: Path,
) -> None:
    files, told = OpenedFiles(), list[Path]()
    files.opened.connect(told.append)
    assert not files.take(QEvent(QEvent.Type.ApplicationActivate))
    assert files.take(QFileOpenEvent(str(tmp_path / "송년.desk")))
    assert files.waiting == tmp_path / "송년.desk"
    assert told == [files.waiting]
