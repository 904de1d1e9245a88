"""The form on which people apply to a group by hand."""

from collections.abc import Iterator
from pathlib import Path

from meetup_desk.documents.application_form import ApplicationForm, FormQuestion
from meetup_desk.domain.applications import text_in
from meetup_desk.domain.groups import FieldKind, Group, GroupQuestion
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.group_pictures import picture_of
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.say import say

_PERSON = ("name", "phone", "email", "affiliation", "title_of")
_LINES_OF_TEXT = 3
_HINTS = {
    FieldKind.DATE: "group.form.date",
    FieldKind.CHOICE: "group.form.choose_one",
    FieldKind.MANY: "group.form.choose_any",
}


class ApplicationForms:
    """Writes the form of a group as PDF: who one is, the group's questions, its rules."""

    def __init__(self, desk: Desk, fonts: Fonts) -> None:
        self._desk, self._fonts = desk, fonts

    def form(self, group_id: GroupId, lang: str) -> ApplicationForm:
        """Give what the form of a group says; DeskError `not_found`."""
        with self._desk.reading() as db:
            group, picture = records.get(db, Group, group_id), picture_of(db, group_id)
        intro = "group.form.intro.one" if group.target_days == 1 else "group.form.intro"
        return ApplicationForm(
            group=group.name,
            title=say("group.form.title", lang, group=group.name),
            purpose=group.purpose,
            picture=picture,
            intro=say(intro, lang, days=group.target_days),
            questions=(*_of_person(lang), *(_asked(each, lang) for each in group.questions)),
            conduct_title=say("group.form.conduct", lang),
            conduct=group.conduct,
            accept=say("group.form.accept", lang),
            sign=(say("group.form.sign", lang),),
        )

    def write(self, path: Path, group_id: GroupId, lang: str) -> None:
        """Write the form; DeskError `not_found`, `not_writable`, `disk_full`."""
        from meetup_desk.documents.application_form_pages import application_form_pages  # noqa: PLC0415 - loads Qt

        application_form_pages(self.form(group_id, lang), self._fonts()).write(path)


def _of_person(lang: str) -> Iterator[FormQuestion]:
    for key in _PERSON:
        hint = say("group.form.none_is_fine", lang) if key == "affiliation" else ""
        marked = "*" if key == "name" else ""
        yield FormQuestion(text=say(f"group.form.{key}", lang) + marked, hint=hint)


def _asked(question: GroupQuestion, lang: str) -> FormQuestion:
    options = tuple(text_in(option, lang) for option in question.options)
    if question.kind is FieldKind.CONSENT:
        options = (say("group.form.agree", lang), say("group.form.disagree", lang))
    hint = _HINTS.get(question.kind)
    return FormQuestion(
        text=text_in(question.text, lang) + ("*" if question.required else ""),
        hint=say(hint, lang) if hint else "",
        options=options,
        lines=_LINES_OF_TEXT if question.kind is FieldKind.TEXT else 1,
    )
