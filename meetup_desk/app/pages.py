"""The pages of the window on one desk, and what leads from one to another."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from meetup_desk.app import paths
from meetup_desk.app.page_commands import page_commands
from meetup_desk.app.warm_up import WarmUp
from meetup_desk.domain.ids import EventId
from meetup_desk.services.services import Services
from meetup_desk.ui.desk.encryption_actions import NO_ACTIONS, EncryptionActions
from meetup_desk.ui.desk.setting_names import setting_names
from meetup_desk.ui.events.events_targets import LIST, NEW
from meetup_desk.ui.shell import page_titles
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.palette_entry import PaletteEntry
from meetup_desk.ui.shell.undo_names import UndoNames
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.toast import ToastAction

if TYPE_CHECKING:
    from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
    from meetup_desk.ui.door.open_door import DeskPlace, RehearsalPlace
    from meetup_desk.ui.door.settings import DoorSettings
    from meetup_desk.ui.events.events_page import EventsPage
    from meetup_desk.ui.shell.guide import Guide
    from meetup_desk.ui.widgets.column_layout import ColumnLayouts


class Pages:
    """Makes the pages when they are first shown."""

    def __init__(
        self,
        services: Services,
        *,
        door_settings: "Callable[[], DoorSettings]",
        keep_door_settings: "Callable[[DoorSettings], object]",
        rows_shown: Callable[[], object],
        restore: Callable[[Path], object] = lambda _: None,
        encryption: EncryptionActions = NO_ACTIONS,
        ask_operator: Callable[[], object] = lambda: None,
        layouts: "ColumnLayouts | None" = None,
    ) -> None:
        """`rows_shown` is called once the first rows are on the screen, `restore` with a backup."""
        self._restore, self._encryption, self._ask_operator = restore, encryption, ask_operator
        self._services = services
        self._layouts = layouts
        self._door_settings, self._keep_door_settings = door_settings, keep_door_settings
        self._rows_shown = rows_shown
        services.single_badge_settings = lambda: door_settings().badges
        self._writes: Writes | None = None
        self._frame: Frame | None = None
        self._warm = False  # the first rows were seen

    def entries(self) -> list[PageEntry]:
        """Give the pages of the sidebar; modules of pages that are not shown are not imported."""
        return [
            PageEntry(key="today", icon="sun", title=page_titles.today, make=self._today),
            PageEntry(key="events", icon="calendar-days", title=page_titles.events, make=self._events),
            PageEntry(key="people", icon="users", title=page_titles.people, make=self._people),
            PageEntry(key="groups", icon="flag", title=page_titles.groups, make=self._groups),
            PageEntry(key="venues", icon="map-pin", title=page_titles.venues, make=self._venues),
            PageEntry(key="voices", icon="message-square", title=page_titles.voices, make=self._voices),
            PageEntry(
                key="settings",
                icon="settings",
                title=page_titles.settings,
                make=self._settings,
                settings=setting_names,
            ),
            PageEntry(
                key="history", icon="history", title=page_titles.history, make=self._history, listed=False
            ),
            PageEntry(
                key="introductions",
                icon="heart",
                title=page_titles.introductions,
                make=self._introductions,
                listed=False,
                home="people",
            ),
            PageEntry(
                key="privacy",
                icon="shield-check",
                title=page_titles.privacy,
                make=self._privacy,
                listed=False,
                home="settings",
            ),
            PageEntry(key="about", icon="info", title=page_titles.about, make=self._about, listed=False),
            PageEntry(
                key="guide", icon="circle-help", title=page_titles.guide, make=self._user_guide, listed=False
            ),
            PageEntry(key="door", icon="door-open", title=page_titles.door, make=self._door, listed=False),
        ]

    def connect(self, frame: Frame) -> None:
        """Let undo, redo and a second click on the page shown work."""
        self._frame = frame
        writes = self.writes(frame.context)
        frame.undo_asked.connect(partial(writes.undo_redo.undo, None))
        frame.redo_asked.connect(writes.undo_redo.redo)
        names = UndoNames(frame.context, self._services.history, frame)
        frame.commands.undo_name, frame.commands.redo_name = names.undo, names.redo
        self._undo_names = names
        shown = {"before": "", "now": ""}

        def follow(key: str) -> None:
            shown.update(before=shown["now"], now=key)

        def again(key: str) -> None:
            if key == "events" and shown["before"] == "events":
                frame.go("events", LIST)

        frame.page_shown.connect(follow)
        frame.sidebar.chosen.connect(again)

    def writes(self, context: Context) -> Writes:
        """Give what writes to the desk for all pages."""
        if self._writes is None:
            self._writes = Writes(context, self._services.history, context.panel)
        return self._writes

    def commands(self) -> Sequence[Action]:
        """Give what the palette offers beside the pages."""
        return [] if self._frame is None else page_commands(self._frame, self._services)

    def find(self, text: str, lang: Callable[[], str]) -> Sequence[PaletteEntry]:
        """Find people, events, venues and headings of the user guide; runs on a working thread."""
        from meetup_desk.app.palette_search import PaletteSearch  # noqa: PLC0415 - as pages are

        if self._frame is None:
            return []
        return PaletteSearch(self._services, self._guide, self._frame.go).find(text, lang())

    # -- pages

    def _today(self, context: Context) -> QWidget:
        from meetup_desk.ui.today.page import TodayPage  # noqa: PLC0415 - pages are imported when shown

        assert self._frame is not None  # noqa: S101 - pages are made by the frame
        page = TodayPage(
            context,
            self._services,
            self.writes(context),
            new_event=partial(context.go, "events", NEW),
            counted=partial(self._frame.set_count, "today"),
        )
        page.shown.connect(self._warm_up_once)
        return page

    def _events(self, context: Context) -> "EventsPage":
        from meetup_desk.app.event_pane_maker import EventPaneMaker  # noqa: PLC0415 - as below
        from meetup_desk.ui.events.events_page import EventsPage  # noqa: PLC0415 - pages are imported when shown

        writes = self.writes(context)
        rehearse = partial(self._rehearse, context)
        maker = EventPaneMaker(context, self._services, writes, self._layouts, rehearse)
        page = EventsPage(context, self._services, writes, maker.panes())
        page.list.table.shown.connect(self._warm_up_once)
        return page

    def _warm_up_once(self) -> None:
        """Once the first rows are seen, say so, and import what the first dialog and pages will need."""
        if not self._warm and self._frame is not None:
            self._warm = True
            self._rows_shown()
            self._undo_names.refresh()
            WarmUp(self._frame).start()

    def _door(self, context: Context) -> QWidget:
        from meetup_desk.app.door_setup import desk_printing, make_door_setup  # noqa: PLC0415 - as above
        from meetup_desk.ui.door.open_door import place_at  # noqa: PLC0415
        from meetup_desk.ui.door.page import DoorPage  # noqa: PLC0415

        printing = desk_printing(self._services)
        setup = make_door_setup(self._door_settings, self._keep_door_settings, printing)
        page = DoorPage(context, setup, partial(place_at, self._services))
        page.left.connect(partial(self._close_door, context))
        return page

    def _close_door(self, context: Context, place: "DeskPlace | RehearsalPlace") -> None:
        """Go back to the event of a door; Esc was perhaps pressed once too often."""
        again = ToastAction(page_titles.open_again(), partial(context.go, "door", place.target))
        context.go("events", place.event_id)
        context.toast.say(page_titles.door_closed(), again)

    def _rehearse(self, context: Context, event_id: EventId) -> None:
        from meetup_desk.ui.door.open_door import Rehearsal  # noqa: PLC0415 - pages are imported when shown

        context.go("door", Rehearsal(event_id))

    def _people(self, context: Context) -> QWidget:
        from meetup_desk.ui.people.page import PeoplePage  # noqa: PLC0415 - pages are imported when shown

        return PeoplePage(context, self._services, self.writes(context), self._layouts)

    def _introductions(self, context: Context) -> QWidget:
        from meetup_desk.ui.introductions.introductions_page import IntroductionsPage  # noqa: PLC0415 - as above

        page = IntroductionsPage(context, self._services, self.writes(context))
        page.left.connect(partial(context.go, "people"))
        return page

    def _groups(self, context: Context) -> QWidget:
        from meetup_desk.ui.groups.page import GroupsPage  # noqa: PLC0415 - pages are imported when shown

        return GroupsPage(context, self._services, self.writes(context))

    def _venues(self, context: Context) -> QWidget:
        from meetup_desk.ui.venues.page import VenuesPage  # noqa: PLC0415 - pages are imported when shown

        return VenuesPage(context, self._services.venues, self.writes(context))

    def _voices(self, context: Context) -> QWidget:
        from meetup_desk.ui.voices.voices_page import VoicesPage  # noqa: PLC0415 - as above

        return VoicesPage(context, self._services, self.writes(context))

    def _history(self, context: Context) -> QWidget:
        from meetup_desk.ui.history.history_page import HistoryPage  # noqa: PLC0415 - as above

        return HistoryPage(context, self._services, self.writes(context))

    def _privacy(self, context: Context) -> QWidget:
        from meetup_desk.ui.privacy.privacy_page import PrivacyPage  # noqa: PLC0415 - as above

        page = PrivacyPage(context, self._services, self.writes(context))
        page.left.connect(partial(context.go, "settings"))
        return page

    def _about(self, context: Context) -> QWidget:
        from meetup_desk.app.versions import versions  # noqa: PLC0415 - as above
        from meetup_desk.ui.desk.about_page import About, AboutPage  # noqa: PLC0415

        page = AboutPage(context, About(versions(), paths.logs(), paths.resources()))
        page.left.connect(partial(context.go, "settings"))
        return page

    @cached_property
    def _guide(self) -> "Guide":
        from meetup_desk.ui.shell.guide import Guide  # noqa: PLC0415 - as above

        return Guide(paths.guide())

    def _user_guide(self, context: Context) -> QWidget:
        from meetup_desk.ui.desk.guide_page import GuidePage  # noqa: PLC0415 - as above

        assert self._frame is not None  # noqa: S101 - pages are made by the frame
        page = GuidePage(context, self._guide)
        page.left.connect(self._frame.back)
        return page

    def _settings(self, context: Context) -> QWidget:
        from meetup_desk.ui.desk.appearance_settings import Choices  # noqa: PLC0415 - as above
        from meetup_desk.ui.desk.settings_page import SettingsPage  # noqa: PLC0415

        assert self._frame is not None  # noqa: S101 - pages are made by the frame
        appearance = self._frame.appearance
        choices = Choices(
            language=appearance.set_language,
            mode=appearance.set_mode,
            scale=appearance.set_scale,
            compact=appearance.set_compact,
            badges=self._keep_badge_settings,
            operator=self._ask_operator,
        )
        return SettingsPage(context, self._services, choices, self._restore, self._encryption)

    def _keep_badge_settings(self, badges: "SingleBadgeSettings") -> None:
        self._keep_door_settings(replace(self._door_settings(), badges=badges))
