"""What both of an introduction are told: the question first, and contact data once both agreed."""

from typing import NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import Introduction
from meetup_desk.domain.names import called
from meetup_desk.domain.people import ContactPoint, Person
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import people, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.introductions import IntroductionLine
from meetup_desk.words.languages import known
from meetup_desk.words.say import say
from meetup_desk.words.text import with_particles


class TextsForTwo(NamedTuple):
    """A text for each of two people."""

    person: str
    other: str


class IntroductionTexts:
    """Writes texts in the languages of those who read them."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def questions(self, line: IntroductionLine) -> TextsForTwo:
        """Ask both; neither is named to the other."""
        with self._desk.reading() as db:
            one, other = _both(db, line.introduction)
        return TextsForTwo(self._question(one, "need", line.need), self._question(other, "offer", line.need))

    def contacts(self, line: IntroductionLine) -> TextsForTwo:
        """Hand both the other's name and contact data; RuleError `introduction_not_agreed`."""
        if not line.introduction.agreed:
            raise RuleError("introduction_not_agreed")
        with self._desk.reading() as db:
            one, other = _both(db, line.introduction)
            of_one, of_other = people.contacts(db, one.id), people.contacts(db, other.id)
        about = line.need or line.introduction.reason
        return TextsForTwo(
            self._contact(one, other, of_other, about), self._contact(other, one, of_one, about)
        )

    def _question(self, reader: Person, side: str, about: str) -> str:
        lang, key = self._lang(reader), f"introduction.text.{side if about else 'hello'}"
        name = reader.badge_name or called(reader.name)
        return with_particles(say(key, lang, name=name, about=about))

    def _contact(self, reader: Person, other: Person, contacts: list[ContactPoint], about: str) -> str:
        lang = self._lang(reader)
        ways = ", ".join(dict.fromkeys(each.shown or each.value for each in contacts))
        key = "introduction.text.contact" if ways else "introduction.text.no_contact"
        name = reader.badge_name or called(reader.name)
        lines = [say(key, lang, name=name, other=other.name, contact=ways)]
        if about:
            lines.append(say("introduction.text.about", lang, about=about))
        return with_particles("\n".join(lines))

    def _lang(self, reader: Person) -> str:
        return language_of(reader, self._settings.language)


def language_of(reader: Person, otherwise: str) -> str:
    """Give the language in which somebody reads."""
    return known(reader.locale) if reader.locale else otherwise


def _both(db: ReadTransaction, introduction: Introduction) -> tuple[Person, Person]:
    one, other = (
        records.get(db, Person, PersonId(who)) for who in (introduction.person_id, introduction.other_id)
    )
    return one, other
