"""Voices of a desk: written down, answered in time, merged, looked up by slip. None is ever deleted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, GroupId, PersonId, Uid, VenueId, VoiceId
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Person
from meetup_desk.domain.slips import make_slip, read_slip
from meetup_desk.domain.times import YEAR, Instant
from meetup_desk.domain.voices import (
    MORE_TIME,
    MOST_EXTENSIONS,
    OPEN_STATES,
    WITH_ANSWER,
    Stance,
    Voice,
    VoiceArgument,
    VoiceKind,
    VoiceState,
    VoiceStep,
    VoiceSupport,
    due_from,
    is_for_board,
)
from meetup_desk.services.voices.public_words import PublicWords
from meetup_desk.store import records, voices
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.voices import VoiceLine, VoiceQuery, VoiceSort, VoiceTotals

__all__ = ["VoiceDetail", "VoiceDraft", "VoiceLine", "VoiceQuery", "VoiceSort", "VoiceTotals", "Voices"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDraft:
    """A voice as it is written down."""

    kind: VoiceKind
    title: str
    body: str = ""
    person_id: PersonId | None = None
    group_id: GroupId | None = None
    event_id: EventId | None = None
    venue_id: VenueId | None = None
    owner: str = ""
    threshold: int | None = None  # of a proposal: supporters that it needs
    until_at: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDetail:
    """All that is known of a voice."""

    voice: Voice
    steps: tuple[VoiceStep, ...]
    merged: tuple[Voice, ...]  # those that are part of it
    into: Voice | None  # the one that it is part of
    arguments: tuple[VoiceArgument, ...]
    author: str  # name of who said it; empty: nobody is named
    about: str  # name of the group, event or venue; empty: the desk
    unseen: tuple[str, ...]  # names that keep it off the board until somebody has looked at them
    into_unseen: tuple[str, ...]  # and those in the voice that it is part of

    @property
    def answered_by(self) -> Voice:
        """The voice whose answer is this one's too."""
        return self.into or self.voice


class Voices:
    """The voices of a desk."""

    def __init__(self, desk: Desk, public_words: PublicWords) -> None:
        self._desk, self._public_words = desk, public_words

    def add(self, draft: VoiceDraft, actor: str) -> tuple[Voice, Changes]:
        """Write down a voice, with a slip of its own; RuleError `voice_empty`, `voice_threshold`."""
        title = clean(draft.title)
        if not title:
            raise RuleError("voice_empty")
        if draft.threshold is not None and draft.threshold < 2:
            raise RuleError("voice_threshold")
        now = self._desk.now()
        with self._desk.change("voice.add", actor, detail=title) as db:
            voice = Voice(
                uid=db.uid(),
                slip=self._free_slip(db),
                kind=draft.kind,
                title=title,
                body=draft.body.strip(),
                person_id=draft.person_id,
                group_id=draft.group_id,
                event_id=draft.event_id,
                venue_id=draft.venue_id,
                owner=clean(draft.owner),
                received_at=now,
                due_at=due_from(draft.kind, now),
                threshold=draft.threshold,
                until_at=draft.until_at,
            )
            voice = records.add(db, voice)
            records.add(db, VoiceStep(voice_id=voice.id, at=now, by=db.actor, state=voice.state))
        return voice, Changes(change=db.change_id, touched=touched(voice=[voice.id]))

    def _free_slip(self, db: ReadTransaction) -> str:
        while True:
            slip = make_slip(self._desk.entropy(8))
            if voices.id_of_slip(db, slip) is None:
                return slip

    def answer(
        self, voice_id: VoiceId, state: VoiceState, actor: str, *, text: str = "", owner: str | None = None
    ) -> Changes:
        """Bring a voice to a state; `text` is what its author and the board are told.

        What ends it needs a text, and so does opening it again. DeskError `not_found`; RuleError
        `voice_answer_missing`, `voice_merged`.
        """
        with self._desk.change("voice.answer", actor) as db:
            voice = _unmerged(db, voice_id)
            reopened = voice.state not in OPEN_STATES and state in OPEN_STATES
            if not text.strip() and (state in WITH_ANSWER or reopened):
                raise RuleError("voice_answer_missing")
            now = self._desk.now()
            closed = None if state in OPEN_STATES else now
            changed = replace(
                voice,
                state=state,
                answer=text.strip() or voice.answer,
                owner=voice.owner if owner is None else clean(owner),
                closed_at=closed,
                due_at=due_from(voice.kind, now) if reopened else voice.due_at,
            )
            records.save(db, changed)
            records.add(db, VoiceStep(voice_id=voice.id, at=now, by=db.actor, state=state, note=text.strip()))
        return Changes(change=db.change_id, touched=touched(voice=[voice_id]))

    def extend(self, voice_id: VoiceId, reason: str, actor: str) -> Changes:
        """Promise the answer fourteen days later, for a reason that is told; at most twice.

        RuleError `voice_reason_missing`, `voice_extended`, `voice_closed`, `voice_merged`.
        """
        if not reason.strip():
            raise RuleError("voice_reason_missing")
        with self._desk.change("voice.extend", actor) as db:
            voice = _unmerged(db, voice_id)
            if voice.state not in OPEN_STATES or voice.due_at is None:
                raise RuleError("voice_closed")
            if voice.extensions >= MOST_EXTENSIONS:
                raise RuleError("voice_extended", most=MOST_EXTENSIONS)
            now = self._desk.now()
            due = Instant(max(voice.due_at, now) + MORE_TIME)
            records.save(db, replace(voice, due_at=due, extensions=voice.extensions + 1))
            step = VoiceStep(
                voice_id=voice.id, at=now, by=db.actor, state=voice.state, note=reason.strip(), due_at=due
            )
            records.add(db, step)
        return Changes(change=db.change_id, touched=touched(voice=[voice_id]))

    def support(
        self, voice_id: VoiceId, actor: str, *, person_id: PersonId | None = None, unnamed: int = 0
    ) -> tuple[int, Changes]:
        """Count supporters, a person once or a number without names; gives how many there are now."""
        with self._desk.change("voice.support", actor) as db:
            voice = records.get(db, Voice, voice_id)
            if person_id is not None and not records.find(
                db, VoiceSupport, voice_id=voice_id, person_id=person_id
            ):
                records.add(db, VoiceSupport(voice_id=voice_id, person_id=person_id))
            if unnamed:
                records.save(db, replace(voice, unnamed=max(0, voice.unnamed + unnamed)))
            if voice.merged_into_id is not None:
                voices.recount_supporters(db, voice_id)
            whole = voice.merged_into_id or voice_id
            count = voices.recount_supporters(db, whole)
        return count, Changes(change=db.change_id, touched=touched(voice=[voice_id, whole]))

    def merge(self, into_id: VoiceId, others: Sequence[VoiceId], actor: str) -> Changes:
        """Let voices be part of one that says the same; nobody who supports them is lost.

        DeskError `not_found`; RuleError `voice_merged`, `voice_merge_self`.
        """
        if into_id in others or not others:
            raise RuleError("voice_merge_self")
        with self._desk.change("voice.merge", actor) as db:
            into = _unmerged(db, into_id)
            for other in others:
                voice = _unmerged(db, other)
                step = VoiceStep(
                    voice_id=voice.id, at=self._desk.now(), by=db.actor, state=voice.state, note=into.slip
                )
                records.add(db, step)
            voices.move_merged(db, others, into_id)
            voices.recount_supporters(db, into_id)
        return Changes(change=db.change_id, touched=touched(voice=[into_id, *others]))

    def argue(self, voice_id: VoiceId, stance: Stance, text: str, actor: str) -> Changes:
        """Write down what somebody says for or against a proposal; RuleError `voice_empty`."""
        if not text.strip():
            raise RuleError("voice_empty")
        with self._desk.change("voice.argue", actor) as db:
            voice = records.get(db, Voice, voice_id)
            argument = VoiceArgument(voice_id=voice.id, stance=stance, text=text.strip(), at=self._desk.now())
            records.add(db, argument)
        return Changes(change=db.change_id, touched=touched(voice=[voice_id]))

    def by_uid(self, uid: Uid) -> Voice:
        """Give the voice of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Voice, uid)

    def by_slip(self, text: str) -> Voice:
        """Give the voice of a slip, as its author types it; DeskError `not_found`."""
        with self._desk.reading() as db:
            slip = read_slip(text)
            found = voices.id_of_slip(db, slip) if slip else None
            if found is None:
                raise DeskError(ErrorCode.NOT_FOUND, what="voice", id=text)
            return records.get(db, Voice, found)

    def detail(self, voice_id: VoiceId) -> VoiceDetail:
        """Give all that is known of a voice; DeskError `not_found`."""
        with self._desk.reading() as db:
            voice = records.get(db, Voice, voice_id)
            (line,) = voices.lines_of(db, [voice_id])
            into = records.get(db, Voice, voice.merged_into_id) if voice.merged_into_id else None
            return VoiceDetail(
                voice=voice,
                steps=tuple(records.find(db, VoiceStep, voice_id=voice_id)),
                merged=tuple(records.find(db, Voice, merged_into_id=voice_id)),
                into=into,
                arguments=tuple(records.find(db, VoiceArgument, voice_id=voice_id)),
                author=records.get(db, Person, voice.person_id).name if voice.person_id else "",
                about=line.about,
                unseen=self._public_words.unseen(db, voice) if is_for_board(voice.kind, voice.state) else (),
                into_unseen=self._public_words.unseen(db, into) if into else (),
            )

    def list(self, query: VoiceQuery) -> list[VoiceLine]:
        """Give voices: open ones first, by what is due next."""
        with self._desk.reading() as db:
            found = voices.lines(db, query)
            return [line for line in found if self._unseen(db, line)] if query.held_back else found

    def ids(self, query: VoiceQuery) -> Sequence[VoiceId]:
        """Give the ids of voices, in the order of a query."""
        if query.held_back:
            return [line.id for line in self.list(query)]
        with self._desk.reading() as db:
            return voices.ids(db, query)

    def held_back(self, lines: Sequence[VoiceLine]) -> dict[VoiceId, tuple[str, ...]]:
        """Give the names that keep voices off the board until somebody has looked at them."""
        with self._desk.reading() as db:
            return {line.id: names for line in lines if (names := self._unseen(db, line))}

    def _unseen(self, db: ReadTransaction, line: VoiceLine) -> tuple[str, ...]:
        return self._public_words.unseen(db, line) if is_for_board(line.kind, line.state) else ()

    def lines(self, ids: Sequence[VoiceId]) -> Sequence[VoiceLine]:
        """Give the voices with these ids, in any order."""
        with self._desk.reading() as db:
            return voices.lines_of(db, ids)

    def totals(self) -> VoiceTotals:
        """Count voices by what lists are narrowed to; lately is a year."""
        now = self._desk.now()
        with self._desk.reading() as db:
            return voices.totals(db, now, now - YEAR)


def _unmerged(db: WriteTransaction, voice_id: VoiceId) -> Voice:
    """Give a voice that is not part of another one; RuleError `voice_merged`."""
    voice = records.get(db, Voice, voice_id)
    if voice.merged_into_id is not None:
        into = records.get(db, Voice, voice.merged_into_id)
        raise RuleError("voice_merged", title=into.title)
    return voice
