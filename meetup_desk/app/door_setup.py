"""The door in the program: what this machine remembers of it, and a door on a pack without any desk."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.app import paths
from meetup_desk.app.settings import Settings
from meetup_desk.documents.fonts import PageFonts
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.packs.badge_log import BadgeLog, badges_beside
from meetup_desk.services.packs.pack_badges import PackBadges
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import laptop_clock, papers_beside
from meetup_desk.services.papers.badge_settings import SINGLE_STOCKS, SingleBadgeSettings
from meetup_desk.services.papers.door_papers import print_inside
from meetup_desk.services.papers.printing import Printing, this_machine
from meetup_desk.services.papers.single_badges import DoorBadges
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import system_clock
from meetup_desk.ui.door.actions.questions import open_anyway
from meetup_desk.ui.door.equipment.door_setup import DoorSetup, PrintInside
from meetup_desk.ui.door.input.passphrase_dialog import ask_passphrase
from meetup_desk.ui.door.open_door import OpenDoor, PackPlace
from meetup_desk.ui.door.page import DoorPage
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.context import Context, News
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.side_panel import SidePanel
from meetup_desk.ui.widgets.toast import Toast
from meetup_desk.words.say import say_error

_ASKED_AGAIN = frozenset({"passphrase_needed", "passphrase_wrong"})
_SCANS = frozenset(
    {"scans", "scans_gone", "scans_of_other_pack", "pack_copied"}
)  # what may be wrong with them


def habits_of(settings: Settings) -> DoorSettings:
    """Give what this machine remembers of the door."""
    return DoorSettings(
        name=settings.door,
        camera=settings.door_camera,
        camera_on=settings.door_camera_on,
        mirrored=settings.door_mirrored,
        muted=settings.door_muted,
        badges=way_of(settings),
    )


def way_of(settings: Settings) -> SingleBadgeSettings:
    """Give how this machine prints single badges; a paper that is not known is the usual one."""
    known = settings.badge_stock in SINGLE_STOCKS
    return SingleBadgeSettings(
        printer=settings.badge_printer,
        files=settings.badge_files,
        stock=settings.badge_stock if known else SingleBadgeSettings().stock,
        qr=settings.badge_qr,
        at_once=settings.badge_at_once,
    )


def with_habits(settings: Settings, habits: DoorSettings) -> Settings:
    """Remember this of the door."""
    return replace(
        settings,
        door=habits.name,
        door_camera=habits.camera,
        door_camera_on=habits.camera_on,
        door_mirrored=habits.mirrored,
        door_muted=habits.muted,
        badge_printer=habits.badges.printer,
        badge_files=habits.badges.files,
        badge_stock=habits.badges.stock,
        badge_qr=habits.badges.qr,
        badge_at_once=habits.badges.at_once,
    )


def furnishing(
    habits: Callable[[], DoorSettings],
    keep_habits: Callable[[DoorSettings], object],
    print_inside: PrintInside,
) -> DoorSetup:
    """Put together what a door finds where it is put up."""
    return DoorSetup(
        settings=habits,
        keep_settings=keep_habits,
        sounds_folder=paths.resources() / "sounds",
        print_inside=print_inside,
    )


def desk_printing(services: Services) -> PrintInside:
    """Print who is inside at a door of the desk."""
    return partial(_print, services.printing, services.fonts)


def pack_printing(pack: Path) -> PrintInside:
    """Print who is inside at the door of a pack, or leave it as a PDF beside the pack."""
    return partial(_print, Printing(this_machine, papers_beside(pack)), _fonts)


def _pack_badges(path: Path, door: PackDoor) -> DoorBadges:
    log, printing = BadgeLog(badges_beside(path)), Printing(this_machine, papers_beside(path))
    return PackBadges(door.pack, log, printing, _fonts, laptop_clock)


@cache
def _fonts() -> PageFonts:
    return PageFonts(paths.resources() / "fonts")


def _print(printing: Printing, fonts: Fonts, post: OpenDoor, inside: list[InsideLine], lang: str) -> str:
    now = system_clock()
    outcome = print_inside(printing, fonts, inside, lang, title=post.title, now=now, tz=post.tz)
    return outcome.say(lang, "inside")


class PackOpener(QObject):
    """Opens the door of a pack in a window; asks for the passphrase until it is right, or was left."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        look: Look,
        *,
        asker: Asker,
        lang: Callable[[], str],
        opened: Callable[[PackPlace], None],
        failed: Callable[[DeskError], None],
        left: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._look = window, jobs, look
        self._asker, self._lang = asker, lang
        self._opened, self._failed, self._left = opened, failed, left

    def open(self, path: Path, passphrase: str | None = None, *, anyway: bool = False) -> None:
        """Try a passphrase; None for a pack that may need none."""

        def failed(error: DeskError) -> None:
            if error.reason in _ASKED_AGAIN:
                self._ask(path, wrong=passphrase is not None)
            elif error.reason in _SCANS and not anyway:
                self._ask_anyway(path, passphrase, error)
            else:
                self._failed(error)

        place = PackPlace(
            path, passphrase, partial(_pack_badges, path), anyway=anyway, memory=paths.door_memory()
        )
        self._jobs.run(place.prepare, self._opened, failed)

    def _ask_anyway(self, path: Path, passphrase: str | None, error: DeskError) -> None:
        """Say what is wrong with the scans beside a pack; a queue may have to go on without them."""
        text = say_error(error.code, error.reason, self._lang(), **error.facts)
        if open_anyway(self._asker, self._window, text):
            self.open(path, passphrase, anyway=True)
        else:
            self._left()

    def _ask(self, path: Path, *, wrong: bool) -> None:
        passphrase = ask_passphrase(self._look, self._window, path.name, wrong=wrong)
        if passphrase is None:
            self._left()
        else:
            self.open(path, passphrase)


def pack_page(
    look: Look, jobs: Jobs, languages: Languages, *, files: Files, asker: Asker, given: DoorSetup
) -> DoorPage:
    """Make the page of a door that has no desk and no other pages beside it."""
    host = QWidget()
    context = Context(
        look=look,
        jobs=jobs,
        languages=languages,
        files=files,
        asker=asker,
        news=News(host),
        toast=Toast(look, host),
        panel=SidePanel(look),
        go=lambda _key, _target=None: None,
        undo=lambda: None,
        stand_alone=lambda _alone: None,
    )
    page = DoorPage(context, given, lambda _target: None)
    host.setParent(page)
    host.hide()
    context.panel.setParent(page)
    context.panel.hide()
    jobs.refused.connect(page.model.refused)
    return page
