"""Texts that tell people what was decided: to be copied, never sent by themselves."""

from collections.abc import Sequence

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import MembershipId, PersonId, StrikeId
from meetup_desk.domain.memberships import Membership
from meetup_desk.domain.names import called
from meetup_desk.domain.people import Block, Person
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.trust import Strike, counted_since, counts_until
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import groups, records, trust
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.say import say


class MemberTexts:
    """The texts for members and applicants, each in their own language where it is known."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def welcome(
        self, membership_ids: Sequence[MembershipId], lang: str, buddy_id: PersonId | None = None
    ) -> list[str]:
        """Give a welcome for each: the group's own text, the next event, and who looks after them.

        `buddy_id` is who will, for somebody who is not approved yet.
        """
        now = self._desk.now()
        with self._desk.reading() as db:
            coming = groups.next_events(db, now)
            texts = []
            for member, person, group in _members(db, membership_ids):
                own, facts = person.locale or lang, {"name": called(person.name), "group": group.name}
                parts = [group.welcome or say("group.text.welcome", own, **facts)]
                if group.id in coming:
                    start = coming[group.id]
                    when = f"{say_day(start, own, year=False)} {say_clock(start, own)}"
                    parts.append(say("group.text.next_event", own, when=when))
                if (cared_by := buddy_id or member.buddy_id) is not None:
                    buddy = records.get(db, Person, cared_by).name
                    parts.append(say("group.text.buddy", own, buddy=buddy))
                texts.append(" ".join(parts))
            return texts

    def refused(self, membership_ids: Sequence[MembershipId], reason: str, lang: str) -> list[str]:
        """Give a refusal for each, with why."""
        return self._answers("group.text.refused", membership_ids, reason, lang)

    def asked(self, membership_ids: Sequence[MembershipId], question: str, lang: str) -> list[str]:
        """Give what each is asked first."""
        return self._answers("group.text.asked", membership_ids, question, lang)

    def _answers(self, key: str, membership_ids: Sequence[MembershipId], reason: str, lang: str) -> list[str]:
        with self._desk.reading() as db:
            return [
                say(key, person.locale or lang, name=called(person.name), group=group.name, reason=reason)
                for _, person, group in _members(db, membership_ids)
            ]

    def renewals(self, membership_ids: Sequence[MembershipId], lang: str) -> list[str]:
        """Give what tells each until when they are a member, or since when they are none."""
        now, tz = self._desk.now(), self._settings.tz
        with self._desk.reading() as db:
            return [
                say(
                    "group.text.renewal" if member.renews_at > now else "group.text.renewal.over",
                    person.locale or lang,
                    name=called(person.name),
                    group=group.name,
                    until=say_day(moment_of(member.renews_at, tz), person.locale or lang),
                )
                for member, person, group in _members(db, membership_ids)
                if member.renews_at is not None
            ]

    def blocked(self, block_id: int, lang: str) -> str:
        """Give what tells a person that they may not come, and until when; never why or who said so."""
        with self._desk.reading() as db:
            block = records.get(db, Block, block_id)
            person = records.get(db, Person, block.person_id)
            group = (
                self._settings.name if block.group_id is None else records.get(db, Group, block.group_id).name
            )
            own, tz = person.locale or lang, self._settings.tz
        if block.until_at is None:
            return say("group.text.blocked", own, name=called(person.name), group=group)
        until = say_day(moment_of(Instant(block.until_at - 1), tz), own)
        return say("group.text.blocked.until", own, name=called(person.name), group=group, until=until)

    def strikes(self, strike_ids: Sequence[StrikeId], lang: str) -> list[str]:
        """Give what explains each strike to the person."""
        with self._desk.reading() as db:
            return [_strike(db, records.get(db, Strike, each), lang) for each in strike_ids]


def _members(
    db: ReadTransaction, membership_ids: Sequence[MembershipId]
) -> list[tuple[Membership, Person, Group]]:
    members = [records.get(db, Membership, each) for each in membership_ids]
    return [
        (member, records.get(db, Person, member.person_id), records.get(db, Group, member.group_id))
        for member in members
    ]


def _strike(db: ReadTransaction, strike: Strike, lang: str) -> str:
    person, group = records.get(db, Person, strike.person_id), records.get(db, Group, strike.group_id)
    own, since = person.locale or lang, counted_since(group, strike.at)
    times = trust.strike_times(db, group.id, person.id, since)
    event, until = records.get(db, Event, strike.event_id), counts_until(times, group)
    text = say(
        "group.text.strike",
        own,
        name=called(person.name),
        group=group.name,
        event=event.title,
        kind=say(f"strike.kind.{strike.kind}", own),
        count=len(times),
        most=group.strike_most,
    )
    if until is None:
        return text
    day = say_day(moment_of(until, event.plan.tz), own)
    return f"{text} {say(f'group.text.strike.{group.strike_effect}', own, until=day)}"
