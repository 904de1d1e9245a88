"""What a door is given by the program, and the page of a door on a pack."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from meetup_desk.app import paths
from meetup_desk.documents.fonts import PageFonts
from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.packs.badge_log import BadgeLog, badges_beside
from meetup_desk.services.packs.pack_badges import PackBadges
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import laptop_clock, papers_beside
from meetup_desk.services.papers.door_papers import print_inside
from meetup_desk.services.papers.printing import Printing, this_machine
from meetup_desk.services.papers.single_badges import DoorBadges
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store.desk.desk import system_clock
from meetup_desk.ui.door.equipment.door_setup import DoorSetup, PrintInside
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.door.page import DoorPage
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.context import ChangeNotifier, Context
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.side_panel import SidePanel
from meetup_desk.ui.widgets.toast import Toast


def make_door_setup(
    settings: Callable[[], DoorSettings],
    keep_settings: Callable[[DoorSettings], object],
    print_inside: PrintInside,
) -> DoorSetup:
    """Give what a door needs on this machine."""
    return DoorSetup(
        settings=settings,
        keep_settings=keep_settings,
        sounds_folder=paths.resources() / "sounds",
        print_inside=print_inside,
    )


def desk_printing(services: Services) -> PrintInside:
    """Print who is inside at a door of the desk."""
    return partial(_print, services.printing, services.fonts)


def pack_printing(pack: Path) -> PrintInside:
    """Print who is inside at the door of a pack, or leave it as a PDF beside the pack."""
    return partial(_print, Printing(this_machine, papers_beside(pack)), _fonts)


def pack_badges(path: Path, door: PackDoor) -> DoorBadges:
    """Give the badges of the door of a pack."""
    log, printing = BadgeLog(badges_beside(path)), Printing(this_machine, papers_beside(path))
    return PackBadges(door.pack, log, printing, _fonts, laptop_clock)


@cache
def _fonts() -> PageFonts:
    return PageFonts(paths.resources() / "fonts")


def _print(printing: Printing, fonts: Fonts, open_door: OpenDoor, inside: list[InsideLine], lang: str) -> str:
    now = system_clock()
    outcome = print_inside(printing, fonts, inside, lang, title=open_door.title, now=now, tz=open_door.tz)
    return outcome.say(lang, "inside")


def pack_page(
    look: Look, jobs: Jobs, languages: Languages, *, files: Files, asker: Asker, setup: DoorSetup
) -> DoorPage:
    """Make the page of a door that has no desk and no other pages beside it."""
    host = QWidget()
    context = Context(
        look=look,
        jobs=jobs,
        languages=languages,
        files=files,
        asker=asker,
        news=ChangeNotifier(host),
        toast=Toast(look, host),
        panel=SidePanel(look),
        go=lambda _key, _target=None: None,
        undo=lambda: None,
        stand_alone=lambda _alone: None,
    )
    page = DoorPage(context, setup, lambda _target: None)
    host.setParent(page)
    host.hide()
    context.panel.setParent(page)
    context.panel.hide()
    jobs.refused.connect(page.model.refused)
    return page
