"""The year of a community, its main moments through the window: founding to the page of the year."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from meetup_desk.domain.memberships import Role
from meetup_desk.domain.people import BlockKind
from meetup_desk.services.groups.incidents import IncidentDraft
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.ui.desk.welcome_page import WelcomePage
from meetup_desk.ui.groups.group_view import PEOPLE, TRUST, WAITING
from meetup_desk.ui.groups.page import GroupsPage
from meetup_desk.ui.groups.trust_panels import EntryPanel
from meetup_desk.ui.groups.year_panel import YearPanel
from tests.journeys.conftest import NO_SOUND_NO_SCREEN, Driver

BY = "organiser"
_APPLICATIONS = 20
_MOST_KEYS = 22  # as 110 for a hundred


@pytest.mark.qt_log_ignore(*NO_SOUND_NO_SCREEN, extend=True)
def test_a_community_is_founded_answers_blocks_changes_its_host_and_thanks(
    driver: Driver, tmp_path: Path
) -> None:
    page, group_id = _found(driver)
    services, view = driver.desktop.services, page.view
    founder, _ = services.people.add(PersonEdit(name="김하늘"), BY)
    services.members.found(group_id, founder, Role.HOST, BY)

    applications = tmp_path / "applications.csv"
    lines = [f"회원{n},m{n}@mail.example" for n in range(_APPLICATIONS)]
    applications.write_text("\n".join(("이름,이메일", *lines)), "utf-8")
    driver.files.next = applications
    page.import_applications()
    driver.wait(lambda: view.tabs.key() == WAITING and view.waiting.table.total() == _APPLICATIONS)
    driver.wait(view.waiting.table.selected_ids)
    view.waiting.table.focus()
    keys = 0
    while services.queue.ids(group_id) and keys < _MOST_KEYS:
        driver.press("Return")
        keys += 1
        driver.wait(lambda left=_APPLICATIONS - keys: len(services.queue.ids(group_id)) <= left)
    assert services.queue.ids(group_id) == []

    member, other = services.members.lines(services.members.ids(group_id))[1:3]
    services.incidents.report(IncidentDraft(group_id=group_id, person_id=member.person_id, what="고성"), BY)
    _turn(page, TRUST)
    driver.wait(lambda: view.trust.entries.total() == 1)
    view.trust.entries.select([view.trust.entries.model.id_at(0)])
    driver.wait(lambda: isinstance(driver.frame.context.panel.content(), EntryPanel))
    panel = driver.frame.context.panel.content()
    panel.form.set_values({"kind": "block", "reason": "그만하라는 말 뒤에도"})
    panel._follow_form()
    panel.decide.click()
    driver.wait(lambda: services.blocks.of_person(member.person_id))
    assert services.blocks.of_person(member.person_id)[0].kind is BlockKind.BLOCK

    _turn(page, PEOPLE)
    driver.wait(lambda: view.members.total() > _APPLICATIONS - 1)
    view.members.select([other.id])
    driver.wait(lambda: view.members.current_row() is not None and view.members.current_row().id == other.id)
    offered = view._member_actions.offered([other.id], view.members.current_row())
    make_host = next(action for action in offered if action is not None and action.key == "member.host")
    driver.answer(lambda dialog: driver.click("Make host", dialog), make_host.run)
    driver.wait(lambda: services.members.of_ids([other.id])[0].role is Role.HOST)
    roles = [line.role for line in services.members.lines(services.members.ids(group_id))]
    assert (roles.count(Role.HOST), roles.count(Role.DEPUTY)) == (1, 1)

    view.show_year()
    driver.wait(lambda: isinstance(driver.frame.context.panel.content(), YearPanel))
    driver.files.next = tmp_path / "year.pdf"
    driver.wait(lambda: driver.has_button("Save the page…"))
    driver.click("Save the page…")
    driver.wait(driver.files.next.exists)
    assert driver.files.next.read_bytes().startswith(b"%PDF")


def _found(driver: Driver) -> tuple[GroupsPage, int]:
    driver.wait(lambda: driver.window.findChildren(WelcomePage))
    welcome = driver.window.findChild(WelcomePage)
    welcome.name.setText("가온 모임")
    driver.answer(
        lambda dialog: dialog.reject(), lambda: driver.qtbot.keyClick(welcome.name, Qt.Key.Key_Return)
    )
    driver.frame.go("groups")
    driver.wait(lambda: driver.window.findChildren(GroupsPage))
    page = driver.window.findChild(GroupsPage)

    def name(dialog) -> None:
        field = driver.field("Name", dialog, QLineEdit)
        field.setText("산책과 대화")
        driver.qtbot.keyClick(field, Qt.Key.Key_Return)

    driver.wait(lambda: len(page._cards) == 1)
    driver.answer(name, page.ask_new)
    driver.wait(lambda: len(page._cards) == 2)
    (_, card) = page._cards.values()
    page.open_group(card.group.id)
    return page, card.group.id


def _turn(page: GroupsPage, part: str) -> None:
    page.view.tabs.choose(part)
    page.view._turn(part)
