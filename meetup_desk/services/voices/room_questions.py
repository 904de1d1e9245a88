"""Questions from the room: written down while an event runs, merged, answered or carried over."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.voices import RoomQuestion, RoomQuestionState, question_key
from meetup_desk.services.voices.public_words import PublicWords
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class RoomQuestions:
    """The questions of a desk's events."""

    def __init__(self, desk: Desk, public_words: PublicWords) -> None:
        self._desk, self._public_words = desk, public_words

    def add(
        self, event_id: EventId, text: str, actor: str, *, asker: str = "", support: int = 1
    ) -> tuple[RoomQuestion, Changes]:
        """Write down a question; the same one again is one more who asks it. RuleError `voice_empty`."""
        wording = clean(text)
        if not wording:
            raise RuleError("voice_empty")
        with self._desk.change("question.add", actor, detail=wording) as db:
            asked = records.find(db, RoomQuestion, event_id=event_id, merged_into_id=None)
            same = [each for each in asked if question_key(each.text) == question_key(wording)]
            if same:
                question = replace(same[0], support=same[0].support + support)
                records.save(db, question)
            else:
                question = RoomQuestion(
                    uid=db.uid(),
                    event_id=event_id,
                    text=wording,
                    asker=clean(asker),
                    support=support,
                    asked_at=self._desk.now(),
                )
                question = records.add(db, question)
        return question, Changes(change=db.change_id, touched=touched(room_question=[question.id]))

    def list(self, event_id: EventId) -> list[RoomQuestion]:
        """Give the questions of an event: open ones first, by how many ask them, then by when."""
        with self._desk.reading() as db:
            found = records.find(db, RoomQuestion, event_id=event_id, merged_into_id=None)
        is_open = RoomQuestionState.OPEN
        return sorted(found, key=lambda one: (one.state is not is_open, -one.support, one.asked_at))

    def held_back(self, questions: Sequence[RoomQuestion]) -> dict[int, tuple[str, ...]]:
        """Give the names that keep open questions from the screen until somebody has looked at them."""
        with self._desk.reading() as db:
            waiting = [one for one in questions if one.state is RoomQuestionState.OPEN]
            return {one.id: names for one in waiting if (names := self._public_words.unseen(db, one))}

    def by_uid(self, uid: Uid) -> RoomQuestion:
        """Give the question of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, RoomQuestion, uid)

    def support(self, question: RoomQuestion, actor: str, more: int = 1) -> Changes:
        """Count more people who ask it too."""
        with self._desk.change("question.support", actor, detail=question.text) as db:
            now = records.get(db, RoomQuestion, question.id)
            records.save(db, replace(now, support=max(1, now.support + more)))
        return Changes(change=db.change_id, touched=touched(room_question=[question.id]))

    def count_hands(
        self, event_id: EventId, text: str, hands: Mapping[str, Sequence[int]], actor: str
    ) -> tuple[RoomQuestion, Changes]:
        """Keep a show of hands, counted by row for each option, as a question with its answer.

        RuleError `voice_empty`.
        """
        wording = clean(text)
        if not wording:
            raise RuleError("voice_empty")
        said = " · ".join(f"{option} {sum(rows)}" for option, rows in hands.items())
        with self._desk.change("question.hands", actor, detail=wording) as db:
            question = RoomQuestion(
                uid=db.uid(),
                event_id=event_id,
                text=wording,
                support=max(1, sum(map(sum, hands.values()))),
                state=RoomQuestionState.ANSWERED,
                answer=said,
                asked_at=self._desk.now(),
            )
            question = records.add(db, question)
        return question, Changes(change=db.change_id, touched=touched(room_question=[question.id]))

    def answer(self, question: RoomQuestion, actor: str, *, text: str = "", carry: bool = False) -> Changes:
        """Say that a question was answered, with what was said, or carry it over to after the event."""
        state = RoomQuestionState.CARRIED_OVER if carry else RoomQuestionState.ANSWERED
        with self._desk.change("question.answer", actor, detail=question.text) as db:
            now = records.get(db, RoomQuestion, question.id)
            records.save(db, replace(now, state=state, answer=text.strip() or now.answer))
        return Changes(change=db.change_id, touched=touched(room_question=[question.id]))

    def merge(self, into: RoomQuestion, others: Sequence[RoomQuestion], actor: str) -> Changes:
        """Let questions be part of one that asks the same; RuleError `question_merge`."""
        if not others or any(
            other.id == into.id or other.event_id != into.event_id or other.merged_into_id for other in others
        ):
            raise RuleError("question_merge")
        with self._desk.change("question.merge", actor, detail=into.text) as db:
            support = sum(other.support for other in others)
            for other in others:
                for part in records.find(db, RoomQuestion, merged_into_id=other.id):
                    records.save(db, replace(part, merged_into_id=into.id))
                records.save(db, replace(other, merged_into_id=into.id))
            now = records.get(db, RoomQuestion, into.id)
            records.save(db, replace(now, support=now.support + support))
        return Changes(change=db.change_id, touched=touched(room_question=[into.id]))
