"""What a newcomer and the buddy are told before an event, and asked after it."""

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import called
from meetup_desk.domain.people import Person
from meetup_desk.services.introductions.introduction_texts import TextsForTwo, language_of
from meetup_desk.store import records
from meetup_desk.store.buddies import BuddyLine
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.dates import say_day
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say
from meetup_desk.words.text import with_particles


def texts_before(db: ReadTransaction, line: BuddyLine, language: str) -> TextsForTwo:
    """Tell both of one another."""
    return _texts(db, line, language, ("buddy.text.newcomer", "buddy.text.buddy"))


def texts_of_thanks(db: ReadTransaction, line: BuddyLine, language: str) -> TextsForTwo:
    """Ask both how it was."""
    return _texts(db, line, language, ("buddy.text.newcomer_after", "buddy.text.buddy_after"))


def _texts(db: ReadTransaction, line: BuddyLine, language: str, keys: tuple[str, str]) -> TextsForTwo:
    event = records.get(db, Event, line.buddy.event_id)
    newcomer = records.get(db, Person, PersonId(line.buddy.person_id))
    buddy = records.get(db, Person, PersonId(line.buddy.buddy_id))
    return TextsForTwo(
        _text(keys[0], (newcomer, buddy), event, line, language),
        _text(keys[1], (buddy, newcomer), event, line, language),
    )


def _text(key: str, people: tuple[Person, Person], event: Event, line: BuddyLine, language: str) -> str:
    reader, other = people
    lang = language_of(reader, language)
    text = say(
        key,
        lang,
        name=reader.badge_name or called(reader.name),
        other=other.badge_name or called(other.name),
        title=say_title(event.title_in(lang), lang),
        day=say_day(event.plan.start, lang, year=False),
    )
    if line.buddy.reason and key in ("buddy.text.newcomer", "buddy.text.buddy"):
        text = f"{text}\n{say('buddy.text.shared', lang, words=line.buddy.reason)}"
    return with_particles(text)
