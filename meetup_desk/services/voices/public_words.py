"""Whom the words of the room name: they stand in public once the organiser has looked at them."""

from dataclasses import replace
from typing import Protocol

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import VoiceId
from meetup_desk.domain.named_people import PeopleNames
from meetup_desk.domain.names import clean
from meetup_desk.domain.voices import RoomQuestion, Voice
from meetup_desk.store import people, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log import history


class PublicText(Protocol):
    """What may stand in public."""

    @property
    def public_names(self) -> str:
        """Names that somebody has looked at, one a line."""

    @property
    def public_words(self) -> str:
        """All that stands in public of it."""


class PublicWords:
    """What of a desk's voices and questions names people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: list[str] = []
        self._finder = PeopleNames(())
        self._found: dict[str, tuple[str, ...]] = {}  # of texts: thousands are asked about after every change
        self._read_at = (-1, -1)  # the change, and how many people there were, when the names were read

    def unseen(self, db: ReadTransaction, said: PublicText) -> tuple[str, ...]:
        """Give the names in what would stand in public at which nobody has looked."""
        seen = set(said.public_names.split("\n"))
        return tuple(name for name in self._named(db, said) if name not in seen)

    def _named(self, db: ReadTransaction, said: PublicText) -> tuple[str, ...]:
        self._read_names(db)
        text = said.public_words
        if text not in self._found:
            self._found[text] = self._finder.found(text)
        return self._found[text]

    def _read_names(self, db: ReadTransaction) -> None:
        now = (history.latest_id(db), people.count(db))
        if now == self._read_at:
            return
        names = people.names(db)
        if names != self._names:
            self._names, self._finder, self._found = names, PeopleNames(names), {}
        self._read_at = now

    def publish_voice(self, voice_id: VoiceId, actor: str, *, text: str = "") -> Changes:
        """Let a voice stand on the board, in its own words or as `text`, with the names that are in it now.

        DeskError `not_found`.
        """
        with self._desk.change("voice.publish", actor) as db:
            voice = replace(records.get(db, Voice, voice_id), public_text=clean(text))
            records.save(db, replace(voice, public_names=self._all_names(db, voice)))
        return Changes(change=db.change_id, touched=touched(voice=[voice_id]))

    def publish_question(self, question: RoomQuestion, actor: str, *, text: str = "") -> Changes:
        """Let the room see a question, in its own words or as `text`, with the names that are in it now."""
        with self._desk.change("question.publish", actor, detail=question.text) as db:
            shown = replace(records.get(db, RoomQuestion, question.id), public_text=clean(text))
            records.save(db, replace(shown, public_names=self._all_names(db, shown)))
        return Changes(change=db.change_id, touched=touched(room_question=[question.id]))

    def _all_names(self, db: ReadTransaction, said: PublicText) -> str:
        return "\n".join(self._named(db, said))
