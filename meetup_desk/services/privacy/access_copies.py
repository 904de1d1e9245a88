"""Access copies: all that is kept of one person, in their language, as PDF or JSON."""

from pathlib import Path
from typing import Any

from meetup_desk.documents.access_copy import CopyPaper, CopyPart
from meetup_desk.domain.access_copies import AccessCopy, CopiedRow
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import Person
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.files import age_files
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import access_copies, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.access_copy_texts import say_fact, say_field, say_table
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.languages import known
from meetup_desk.words.say import say

FORMATS = (".pdf", ".json")


class AccessCopies:
    """Makes the copies that people ask for."""

    def __init__(self, desk: Desk, settings: DeskSettings, fonts: Fonts) -> None:
        self._desk, self._settings, self._fonts = desk, settings, fonts

    def of(self, person_id: PersonId) -> AccessCopy:
        """Give all that is kept of a person, without the names of others.

        RuleError `deputy_needed`; DeskError `not_found`.
        """
        self._desk.check_command("person.export")
        with self._desk.reading() as db:
            person = records.get(db, Person, person_id)
            found = access_copies.sections(db, person_id)
            notes = access_copies.count(db, "person_note", person_id)
        lang = known(person.locale) if person.locale else self._settings.language
        return AccessCopy(
            name=person.name, lang=lang, sections=tuple(each for each in found if each.rows), notes=notes
        )

    def write(self, person_id: PersonId, path: Path, lang: str = "") -> AccessCopy:
        """Write a copy in the format that the name of the file ends in; `lang` is the person's without one.

        RuleError `access_copy_format`, `deputy_needed`; DeskError `not_found`, `not_writable`, `disk_full`.
        """
        suffix = age_files.plain_name(path).suffix.lower()
        if suffix not in FORMATS:
            raise RuleError("access_copy_format", file=path.name)
        copy = self.of(person_id)
        if suffix == ".json":
            from meetup_desk.exchange.write_tables import write_json  # noqa: PLC0415 - imports xlsxwriter

            write_json(path, [self._json(copy)])
        else:
            from meetup_desk.documents.access_copy_pages import access_copy_pages  # noqa: PLC0415 - loads Qt

            access_copy_pages(self.paper(copy, lang or copy.lang), self._fonts()).write(path)
        return copy

    def paper(self, copy: AccessCopy, lang: str) -> CopyPaper:
        """Give what the pages say."""
        now = moment_of(self._desk.now(), self._settings.tz)
        notes = [say("access_copy.others", lang), say("access_copy.incidents", lang)]
        if copy.notes:
            notes.append(say("access_copy.notes", lang, count=copy.notes))
        return CopyPaper(
            lang=lang,
            title=say("access_copy.title", lang, name=copy.name),
            about=say("access_copy.about", lang, desk=self._settings.name, day=say_day(now, lang)),
            parts=tuple(
                CopyPart(
                    title=f"{say_table(each.table, lang)} · {len(each.rows):,}",
                    entries=tuple(self._entry(each.table, row, lang) for row in each.rows),
                )
                for each in copy.sections
            ),
            notes=tuple(notes),
        )

    def _entry(self, table: str, row: CopiedRow, lang: str) -> tuple[tuple[str, str], ...]:
        pairs = list[tuple[str, str]]()
        for column, value in row.items():
            if isinstance(value, dict):
                pairs += [(question, str(answer)) for question, answer in value.items()]
            else:
                pairs.append((say_field(column, lang), self._said(table, column, value, lang)))
        return tuple(pairs)

    def _said(self, table: str, column: str, value: Any, lang: str) -> str:
        if _is_instant(column, value):
            at = moment_of(Instant(value), self._settings.tz)
            return f"{say_day(at, lang)} {say_clock(at, lang)}"
        return say_fact(table, column, value, lang)

    def _json(self, copy: AccessCopy) -> dict[str, Any]:
        tz = self._settings.tz

        def fact(column: str, value: Any) -> Any:
            return moment_of(Instant(value), tz).isoformat() if _is_instant(column, value) else value

        return {
            "name": copy.name,
            "made_at": moment_of(self._desk.now(), tz).isoformat(timespec="seconds"),
            "desk": self._settings.name,
            "kept": {
                each.table: [
                    {column: fact(column, value) for column, value in row.items()} for row in each.rows
                ]
                for each in copy.sections
            },
            "left_out": {"names of others": True, "incidents and blocks": True, "notes": copy.notes},
        }


def _is_instant(column: str, value: Any) -> bool:
    return isinstance(value, int) and (column == "at" or column.endswith("_at"))
