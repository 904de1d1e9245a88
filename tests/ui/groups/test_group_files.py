"""A group goes to its next host, comes from another desk, and becomes part of another one."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.groups import Group
from meetup_desk.domain.memberships import Role
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.store.desk.desk import Desk
from meetup_desk.ui.groups.page import GroupsPage
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser

PATIENCE = 20_000  # ms
BY = "organiser"
WORDS = "다음 모임장에게 주는 말"


@pytest.fixture
def group(services: Services) -> Group:
    made, _ = services.groups.add(GroupEdit(name="산책과 대화"), BY)
    person, _ = services.people.add(PersonEdit(name="이하린"), BY)
    services.members.found(made.id, person, Role.HOST, BY)
    return made


def opened(qtbot: QtBot, framed: Any, services: Services, group: Group | None = None) -> Any:
    frame, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    if group is not None:
        page.go_to(group.id)
        qtbot.waitUntil(lambda: page.view.group is not None, timeout=PATIENCE)
    return frame, page


def press(page: GroupsPage, key: str) -> None:
    """Take the line of the menu behind the dots, or the button of the header."""
    offered = (*filter(None, page.view._more), *page.header.offered())
    next(action for action in offered if action.key == key).run()


def test_a_group_is_saved_for_its_next_host_and_taken_in_with_the_passphrase(
    qtbot: QtBot,
    framed: Any,
    group: Group,
    monkeypatch: pytest.MonkeyPatch,
    *,
    gaon_desk: bytes,
    organiser: Organiser,
    tmp_path: Path,
) -> None:
    services = organiser.services
    file = tmp_path / "산책.group"
    monkeypatch.setattr(Files, "save", lambda *_: file)
    monkeypatch.setattr(Files, "open", lambda *_: file)
    answers = [{"history": True, "trust": True, "passphrase": WORDS}]
    monkeypatch.setattr(FormDialog, "draft", lambda _: answers.pop(0) if answers else None)
    _, page = opened(qtbot, framed, services, group)
    press(page, "group.hand_over")
    qtbot.waitUntil(file.exists, timeout=PATIENCE)
    path = tmp_path / "next.desk"
    path.write_bytes(gaon_desk)
    path.chmod(0o600)
    other = Services(Desk(path), services.fonts)
    _, page = opened(qtbot, framed, other)
    answers += [{"passphrase": "다른 말이에요 정말로"}, {"passphrase": WORDS}]
    page._files.take_over()
    qtbot.waitUntil(lambda: len(other.groups.list()) == 2, timeout=PATIENCE)
    (_, taken) = other.groups.list()
    assert (taken.group.name, taken.host, answers) == ("산책과 대화", "이하린", [])
    other.desk.close()


def test_nothing_is_saved_or_taken_where_the_question_or_the_file_is_given_up(
    qtbot: QtBot,
    framed: Any,
    services: Services,
    group: Group,
    monkeypatch: pytest.MonkeyPatch,
    *,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(Files, "save", lambda *_: None)
    monkeypatch.setattr(Files, "open", lambda *_: None)
    draft: list[Any] = [None, {"history": False, "trust": False, "passphrase": ""}]
    monkeypatch.setattr(FormDialog, "draft", lambda _: draft.pop(0))
    _, page = opened(qtbot, framed, services, group)
    for _ in range(2):
        press(page, "group.hand_over")
    page._files.take_over()
    assert (draft, list(tmp_path.glob("*.group"))) == ([], [])
    assert len(services.groups.list()) == 2


@pytest.mark.parametrize("agreed", [False, True])
def test_a_merge_is_shown_with_its_numbers_before_it_is_done(
    qtbot: QtBot,
    framed: Any,
    services: Services,
    group: Group,
    monkeypatch: pytest.MonkeyPatch,
    *,
    agreed: bool,
) -> None:
    first = services.settings.group()
    monkeypatch.setattr(FormDialog, "draft", lambda _: {"other": str(first.id)})
    asked: list[str] = []

    def confirm(_asker: Asker, _parent: object, title: str, text: str, *_: object, **__: object) -> bool:
        asked.extend((title, text))
        return agreed

    monkeypatch.setattr(Asker, "confirm", confirm)
    _, page = opened(qtbot, framed, services, group)
    qtbot.waitUntil(lambda: len(page._cards) == 2, timeout=PATIENCE)
    press(page, "group.merge")
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE)
    assert first.name in asked[0]
    assert "산책과 대화" in asked[1]
    if agreed:
        qtbot.waitUntil(lambda: len(services.groups.list()) == 1, timeout=PATIENCE)
    else:
        assert len(services.groups.list()) == 2


def test_reports_on_people_leave_only_with_a_passphrase(
    qtbot: QtBot, framed: Any, services: Services, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[bool, bool]] = []

    def draft(dialog: FormDialog) -> None:
        dialog.form.set_values({"trust": True})
        dialog.form.changed.emit()
        refused = dialog.form.try_to_save()
        dialog.form.set_values({"passphrase": WORDS})
        dialog.form.changed.emit()
        asked.append((refused, dialog.form.try_to_save()))

    monkeypatch.setattr(FormDialog, "draft", draft)
    _, page = opened(qtbot, framed, services, group)
    press(page, "group.hand_over")
    assert asked == [(False, True)]
