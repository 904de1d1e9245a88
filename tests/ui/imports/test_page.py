"""Several lists at once, folders of them, and lists that were copied; and what was matched by hand before."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from meetup_desk.services.imports.column_mapping import ColumnState
from meetup_desk.ui.imports.page import ImportPage
from meetup_desk.ui.widgets.drops import lists_in
from tests.conftest import Organiser
from tests.ui.imports.test_new_parts import wait


def _page(framed: Any, organiser: Organiser) -> ImportPage:
    _, page = framed(lambda context, writes: ImportPage(context, organiser.services, writes))
    assert isinstance(page, ImportPage)
    page._line = organiser.services.events.get(organiser.event().id)
    return page


def test_lists_of_a_folder_are_imported_one_after_the_other(
    qtbot: QtBot, framed: Any, organiser: Organiser, write_list: Callable[..., Path], tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("b", "a"):
        write_list("Name,Email", f"Ada {name},{name}@example.org").rename(folder / f"{name}.csv")
    (folder / "picture.png").write_bytes(b"")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    assert [path.name for path in lists_in(dropped)] == ["a.csv", "b.csv"]
    page, left = _page(framed, organiser), list[bool]()
    page.left.connect(lambda: left.append(True))
    page._take_drop(lists_in(dropped))
    for people, name in enumerate(("a.csv", "b.csv"), start=1):
        wait(
            qtbot,
            lambda name=name: page._path and page._path.name == name and page._preview is not None,
        )
        assert not left
        page._import()
        wait(qtbot, lambda people=people: organiser.services.people.count() == people)
    wait(qtbot, lambda: left)


def test_a_list_that_was_copied_is_read_as_a_file_would_be(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    page = _page(framed, organiser)
    QGuiApplication.clipboard().setText("Name\tEmail\nAda Vale\tada@example.org\nBen Ost\tben@example.org\n")
    page.paste()
    wait(qtbot, lambda: page.lines.total() == 2)
    assert [row.record.name for row in page._lines.all_rows] == ["Ada Vale", "Ben Ost"]


def test_what_was_matched_by_hand_is_said_and_can_be_forgotten(
    qtbot: QtBot, framed: Any, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    path, imports = (
        write_list("Name,Size,Foo", "Ada Vale,just me,채식", "Ben Ost,2,"),
        organiser.services.imports,
    )
    imports.run(path, organiser.event("지난 모임").id, "organiser", mapping={"Foo": "diet", "Size": "party"})
    page = _page(framed, organiser)
    page.read(path)
    wait(qtbot, lambda: page.columns.boxes and page.columns.forget.isVisibleTo(page.columns))
    assert page._preview is not None
    states = {column.heading: column.state for column in page._preview.columns}
    assert states == {
        "Name": ColumnState.RECOGNISED,
        "Size": ColumnState.REMEMBERED,
        "Foo": ColumnState.REMEMBERED,
    }
    page.columns.forgotten.emit()
    wait(qtbot, page.columns.forget.isHidden)
    page._map("Size", "party")
    wait(qtbot, lambda: {c.heading: c.state for c in page._preview.columns}["Size"] is ColumnState.DOUBTFUL)  # type: ignore[union-attr]
