"""Pictures of every page and dialog: `.venv/bin/python -m tests.pictures FOLDER`.

Goes through the whole window on no desk, an empty desk, the demonstration, the same with long names, and a
full one (`--people`), in both languages, light and dark, at two sizes and with text at 100 and 200 %, and
keeps a picture of each place in FOLDER, with an index.html to look at them side by side. On no desk the first
run is seen, a file that is no desk, and an encrypted one. `--only ko-light-1280-100-small` makes a part of
them, `--places groups,people` in it those that begin so, `--readme ko` the four of the README in a language,
into docs/pictures.
"""

import argparse
import html
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt starts

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from meetup_desk.app.settings import Settings
from meetup_desk.services.events.events import EventFilter
from tests.picture_desks import Desks, Setting, lock, write_broken
from tests.project import ROOT
from tests.tour import Look, Tour, open_window

_PAGES = 20_000  # ms at most: Qt paints the pages of a PDF in a thread, and tells nobody when they are there
_DESKS = ("none", "empty", "small", "long", "full")
_SIZES = {"1280": (1280, 800), "1920": (1920, 1080)}


SETTINGS = [
    Setting(*each) for each in product(("ko", "en"), ("light", "dark"), _SIZES, ("100", "200"), _DESKS)
]


def take_starts(setting: Setting, desks: Desks, look: Look) -> None:
    """Look at what is shown where no desk is open."""
    for name, make in (("welcome", lambda _: None), ("trouble", write_broken), ("unlock", lock)):
        desk = desks.copy(setting._replace(desk="empty"))
        if name == "welcome":
            desk.unlink()
        make(desk)
        with touring(setting, desks, look, desk) as tour:
            tour.settle()
            tour.see(f"start.{name}")


def take(setting: Setting, desks: Desks, folder: Path, places: tuple[str, ...] = ()) -> int:
    """Take the pictures of one setting, all or those of places that begin so; gives how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[str] = []

    def look(name: str, widget: QWidget) -> None:
        if places and not name.startswith(places):
            return
        for view in widget.findChildren(QPdfView):
            wait_for_pages(view)
        widget.grab().save(str(folder / f"{name}.png"))
        taken.append(name)

    if setting.desk == "none":
        take_starts(setting, desks, look)
        return len(taken)
    with touring(setting, desks, look) as tour:
        tour.run(places)
        tour.see_more()
    return len(taken)


def wait_for_pages(view: QPdfView) -> None:
    """Wait until something is painted in the middle of a view that has pages."""
    deadline = QDeadlineTimer(_PAGES)
    while view.document().pageCount() and not deadline.hasExpired():
        picture = view.grab().toImage()
        middle = picture.copy(picture.rect().adjusted(64, 64, -64, -64)).scaled(160, 160)
        if len({middle.pixel(x, y) for x in range(160) for y in range(160)}) > 1:
            return
        QTest.qWait(50)


@contextmanager
def touring(setting: Setting, desks: Desks, look: Look, desk: Path | None = None) -> Iterator[Tour]:
    """Open a window on a desk, else on the one of the setting, and give the tour of it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    settings = Settings(
        language=setting.lang,
        mode="dark" if setting.mode == "dark" else "light",
        text_scale=int(setting.scale) / 100,
    )
    desktop = open_window(application, desk or desks.copy(setting), settings)
    desktop.window.resize(*_SIZES[setting.size])
    try:
        yield Tour(desktop, look, desks.given(setting.lang))
    finally:
        desktop.window.close()
        desktop.window.deleteLater()


def write_index(folder: Path) -> Path:
    """Write a page that shows each place in all its settings."""
    places: defaultdict[str, list[Path]] = defaultdict(list)
    for picture in sorted(folder.glob("*/*.png")):
        places[picture.stem].append(picture)
    page = folder / "index.html"
    page.write_text("\n".join(_page(places, folder)), "utf-8")
    return page


def _page(places: dict[str, list[Path]], folder: Path) -> Iterator[str]:
    yield "<!doctype html><meta charset='utf-8'><title>Meetup Desk</title>"
    yield "<style>body{font:14px sans-serif;margin:24px}img{width:480px;border:1px solid #999}"
    yield "figure{display:inline-block;margin:8px}</style>"
    for place, pictures in places.items():
        yield f"<h2 id='{html.escape(place)}'>{html.escape(place)}</h2>"
        for picture in pictures:
            link = html.escape(picture.relative_to(folder).as_posix())
            yield f"<figure><a href='{link}'><img loading='lazy' src='{link}'></a>"
            yield f"<figcaption>{html.escape(picture.parent.name)}</figcaption></figure>"


def take_readme(desks: Desks, lang: str) -> None:
    """Take the four pictures of the README in a language; a process opens one door."""
    folder = ROOT / "docs" / "pictures"
    folder.mkdir(exist_ok=True)

    def look(name: str, widget: QWidget) -> None:
        plain = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        plain.save(str(folder / f"{name}-{lang}.png"), quality=0)

    with touring(Setting(lang, "light", "1280", "100", "small"), desks, look) as tour:
        tour.settle()
        (tonight, later), (past, *_) = tour.events(EventFilter.UPCOMING), tour.events(EventFilter.PAST)
        tour.go("events", tonight)
        tour.see("event")
        tour.lead(later, "seating")
        tour.see("seating")
        tour.go("events", past)
        tour.see("follow-up")
        tour.scan(tonight)
        tour.see("door")
        tour.leave_door()


def main() -> int:
    """Take what was asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?")
    asked.add_argument("--only", default="", help="settings whose names begin so")
    asked.add_argument("--places", default="", help="names of places that begin so, between commas")
    asked.add_argument("--people", type=int, default=5_000, help="of the full desk")
    asked.add_argument("--readme", choices=("en", "ko"), help="language of the README's pictures")
    given = asked.parse_args()
    places = tuple(filter(None, given.places.split(",")))
    with tempfile.TemporaryDirectory() as scratch:
        desks = Desks(Path(scratch), given.people)
        if given.readme:
            take_readme(desks, given.readme)
            return 0
        if given.folder is None or given.folder.resolve().is_relative_to(ROOT):
            asked.error("name a folder outside the repository")
        for setting in SETTINGS:
            if setting.name.startswith(given.only):
                print(setting.name, take(setting, desks, given.folder / setting.name, places), flush=True)
    print(write_index(given.folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
