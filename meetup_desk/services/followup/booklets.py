"""What was learned in a series, as one booklet: PDF for people, Markdown for whatever takes it further."""

import re
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.documents.booklet import Booklet, BookletChapter, BookletPart
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.minutes import Material, MinutesEntry, MinutesKind
from meetup_desk.domain.reports import count_of
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import followup, minutes, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.dates import say_day
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

_LIVE = re.compile(r"([\\`*_{}\[\]<>#+|])")  # characters by which Markdown would take a text for a form


class Booklets:
    """Writes booklets."""

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self._desk, self._fonts = desk, fonts

    def booklet(self, event_id: EventId, lang: str) -> Booklet:
        """Give the booklet of an event and of those of its series.

        RuleError `booklet_empty` where nothing was written at any of them; DeskError `not_found`.
        """
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            wanted = [records.get(db, Event, each) for each in minutes.events_of_series(db, event_id)]
            chapters = tuple(chapter for each in wanted if (chapter := _chapter(db, each, lang)).parts)
        if not chapters:
            raise RuleError("booklet_empty")
        return Booklet(
            lang=lang,
            title=say("booklet.title", lang, title=say_title(event.title_in(lang), lang)),
            note=say("booklet.note", lang, count=len(chapters)),
            chapters=chapters,
        )

    def write(self, event_id: EventId, path: Path, lang: str) -> Booklet:
        """Write a booklet as the PDF or the Markdown that its file's name asks for.

        RuleError `booklet_empty`, `booklet_format`; DeskError `not_writable`, `disk_full`.
        """
        kind = path.suffix.lower()
        if kind not in (".pdf", ".md"):
            raise RuleError("booklet_format")
        booklet = self.booklet(event_id, lang)
        if kind == ".md":
            write_whole(path, markdown_of(booklet).encode())
        else:
            from meetup_desk.documents.booklet_pages import booklet_pages  # noqa: PLC0415 - loads Qt

            booklet_pages(booklet, self._fonts()).write(path)
        return booklet


def _chapter(db: ReadTransaction, event: Event, lang: str) -> BookletChapter:
    people = count_of(followup.turnout(db, event.id).people).value
    day = say_day(event.plan.start, lang)
    came = say("booklet.came", lang, count=f"{people:,}") if people else ""
    return BookletChapter(
        title=say_title(event.title_in(lang), lang),
        note=" · ".join(filter(None, (day, came))),
        parts=tuple(_parts(db, event, lang)),
    )


def _parts(db: ReadTransaction, event: Event, lang: str) -> Iterator[BookletPart]:
    entries = records.find(db, MinutesEntry, event_id=event.id)
    for kind in MinutesKind:
        lines = tuple(_said(entry, lang) for entry in entries if entry.kind is kind)
        if lines:
            yield BookletPart(title=say(f"minutes.kind.{kind}", lang), lines=lines)
    names = tuple(material.name for material in records.find(db, Material, event_id=event.id))
    if names:
        yield BookletPart(title=say("booklet.files", lang), lines=names)


def _said(entry: MinutesEntry, lang: str) -> str:
    url = entry.url if entry.url != entry.text else ""
    done = say("followup.done", lang) if entry.done_at is not None else ""
    more = " · ".join(filter(None, (entry.owner, entry.due_on, done)))
    return " ".join(filter(None, (entry.text, url, f"({more})" if more else "")))


def markdown_of(booklet: Booklet) -> str:
    """Write a booklet as CommonMark; what people wrote stays text."""
    lines = [f"# {_plain(booklet.title)}", "", _plain(booklet.note)]
    for chapter in booklet.chapters:
        lines += ["", f"## {_plain(chapter.title)}", "", _plain(chapter.note)]
        for part in chapter.parts:
            lines += ["", f"### {_plain(part.title)}", ""]
            lines += [f"- {_plain(line)}" for line in part.lines]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return "\n  ".join(
        line if line.startswith(("http://", "https://")) else _LIVE.sub(r"\\\1", line)
        for line in text.splitlines()
    )
