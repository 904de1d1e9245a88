"""The settings in sections: found by name before they are built, one at a time, searched."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from meetup_desk.ui.desk.appearance_settings import Choices
from meetup_desk.ui.desk.setting_names import SECTIONS, setting_names
from meetup_desk.ui.desk.settings_page import SettingsPage
from meetup_desk.ui.shell.page_actions import fields_of
from tests.conftest import Organiser


def nothing(_chosen: object) -> None:
    """What the frame does with choices."""


@pytest.fixture
def page(framed, organiser: Organiser) -> SettingsPage:
    choices = Choices(language=nothing, mode=nothing, scale=nothing, compact=nothing, badges=nothing)
    page: SettingsPage = framed(lambda context, _writes: SettingsPage(context, organiser.services, choices))[
        1
    ]
    return page


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_setting_is_declared_by_the_name_that_it_has(
    page: SettingsPage, languages, language: str
) -> None:
    languages.use(language)
    QApplication.processEvents()
    for setting in setting_names():
        page.go_to(setting)
        fields = {name for name, _, _ in fields_of(page.section(setting.section))}
        assert setting.name in fields


def test_a_section_is_made_when_it_is_first_shown(page: SettingsPage) -> None:
    assert list(page._made) == ["appearance"]
    page.go_to("contact")
    assert list(page._made) == ["appearance", "contact"]
    assert page.navigation["contact"].isChecked()


def test_the_search_shows_the_sections_that_hold_what_is_typed(page: SettingsPage) -> None:
    page.search.setText("reminders")
    assert [key for key, button in page.navigation.items() if not button.isHidden()] == ["calendars"]
    page.search.asked.emit("reminders")
    assert page.navigation["calendars"].isChecked()
    page.search.clear()
    assert not any(button.isHidden() for button in page.navigation.values())


def test_no_section_is_clipped_where_room_is_short_or_text_is_large(page: SettingsPage, look) -> None:
    look.set_scale(2.0)
    page.window().resize(640, 400)
    QApplication.processEvents()
    for entry in SECTIONS:
        section = page.section(entry.key)
        QApplication.processEvents()
        assert section.minimumSizeHint().width() <= page.width(), entry.key
        wide = [w for w in section.findChildren(QWidget) if w.isVisible() and w.width() > page.width()]
        assert wide == []
