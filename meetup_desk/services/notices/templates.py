"""The texts of notices: built in, or as an organiser wrote them."""

from dataclasses import dataclass, replace
from pathlib import Path

from meetup_desk.domain.changes import ChangeKind, Changes, touched
from meetup_desk.domain.encoded_text import decoded
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.notices import NoticeKind, NoticeTemplate
from meetup_desk.domain.times import Instant
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.store import notices, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.languages import words
from meetup_desk.words.notice_templates import TEMPLATES
from meetup_desk.words.say import say

_MOST_BYTES = 100_000  # of a file with a text


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateText:
    """The text of a kind in a language."""

    kind: NoticeKind
    lang: str
    text: str
    changed_at: Instant | None = None  # None: it is the built-in one


def read(db: ReadTransaction, group_id: GroupId, kind: NoticeKind, lang: str) -> TemplateText:
    """Give the text that a group uses."""
    own = notices.template(db, group_id, kind, lang)
    if own is None:
        return TemplateText(kind=kind, lang=lang, text=built_in(kind, lang))
    return TemplateText(kind=kind, lang=lang, text=own.text, changed_at=own.changed_at)


def built_in(kind: NoticeKind, lang: str) -> str:
    """Give the text that is used where nobody wrote another."""
    return words(lang).get(f"notice.template.{kind}") or TEMPLATES[kind].written(lang)


class NoticeTemplates:
    """What an organiser does with the texts of a group; None is the group that holds events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, kind: NoticeKind, lang: str, group_id: GroupId | None = None) -> TemplateText:
        """Give the text of a kind."""
        with self._desk.reading() as db:
            return read(db, _group(db, group_id), kind, lang)

    def write(
        self, kind: NoticeKind, lang: str, text: str, actor: str, group_id: GroupId | None = None
    ) -> Changes:
        """Write a text anew; one like the built-in one is no text of its own. RuleError `notice_empty`."""
        text = "\n".join(line.rstrip() for line in text.strip().splitlines())
        if not text:
            raise RuleError("notice_empty")
        with self._desk.change("notice.template", actor, detail=say(f"notice.{kind}", lang)) as db:
            group = _group(db, group_id)
            own = notices.template(db, group, kind, lang)
            new = NoticeTemplate(group_id=group, kind=kind, lang=lang, text=text, changed_at=db.now())
            if text == built_in(kind, lang):
                if own is not None:
                    records.remove(db, own)
            elif own is None:
                records.add(db, new)
            else:
                records.save(db, replace(new, id=own.id))
        return Changes(change=db.change_id, touched=touched(**{ChangeKind.GROUP: None}))

    def write_file(
        self, kind: NoticeKind, lang: str, file: Path, actor: str, group_id: GroupId | None = None
    ) -> Changes:
        """Write a text anew from a file in UTF-8 or CP949; DeskError `file_*`, RuleError `notice_empty`."""
        return self.write(kind, lang, _text_in(file), actor, group_id)

    def reset(self, kind: NoticeKind, lang: str, actor: str, group_id: GroupId | None = None) -> Changes:
        """Go back to the built-in text."""
        return self.write(kind, lang, built_in(kind, lang), actor, group_id)


def _group(db: ReadTransaction, group_id: GroupId | None) -> GroupId:
    return records.find(db, Group)[0].id if group_id is None else group_id


def _text_in(file: Path) -> str:
    try:
        return decoded(read_bounded(file, _MOST_BYTES, "text"))
    except UnicodeDecodeError:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file) from None
