"""One kind of notice filled in for many readers."""

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.notice_text import fill
from meetup_desk.domain.notices import NoticeKind
from meetup_desk.services.notices import event_values, telling, templates
from meetup_desk.services.notices.event_values import EventInNotices, Values
from meetup_desk.store import notices
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.say import say
from meetup_desk.words.text import with_particles


class NoticeMerge:
    """Fills in one kind for many: what is the same for all of a language is worked out once."""

    def __init__(
        self,
        db: ReadTransaction,
        shown: EventInNotices,
        kind: NoticeKind,
        people: list[PersonId],
        otherwise: str,
    ) -> None:
        self._db, self._shown, self._kind = db, shown, kind
        self._told = notices.told(db, shown.event.id)
        self._languages = telling.languages_of(db, people, otherwise)
        self._of_event: dict[str, Values] = {}
        self._templates: dict[str, str] = {}

    def lang(self, line: RsvpLine) -> str:
        """Give the language in which somebody reads."""
        return self._languages[line.person_id]

    def subject(self, line: RsvpLine) -> str:
        """Say in a few words what it is about, for one reader."""
        lang = self.lang(line)
        title = event_values.title_of(self._shown.event, lang)
        return with_particles(say(f"notice.subject.{self._kind}", lang, title=title))

    def text(self, line: RsvpLine) -> str:
        """Give the text for one reader."""
        lang = self.lang(line)
        values, told = self.values(lang), self._told.get(line.uid)
        if told and self._kind is NoticeKind.MOVED:  # the only one that says what its reader heard before
            values = event_values.of_event(self._shown, lang, told)
        return self._filled(lang, values | event_values.of_line(line, lang))

    def text_in(self, lang: str) -> str:
        """Give the text for everybody, in a language."""
        return self._filled(lang, self.values(lang))

    def values(self, lang: str) -> Values:
        """Give what is the same for all of a language."""
        if lang not in self._of_event:
            self._of_event[lang] = event_values.of_event(self._shown, lang, ())
            template = templates.read(self._db, self._shown.group.id, self._kind, lang)
            self._templates[lang] = template.text
        return self._of_event[lang]

    def _filled(self, lang: str, values: Values) -> str:
        return with_particles(fill(self._templates[lang], values).text)
