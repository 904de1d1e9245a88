"""What an organiser can choose for a seating of an event, and what is likely right already."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, ListId, PartId, PersonId
from meetup_desk.domain.parts import Part
from meetup_desk.domain.scans import ENTRY, DoorList
from meetup_desk.domain.seatings import Seated, Seating, SeatingRule, SeatingRuleKind
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.seating.stored_seatings import NEWCOMER, StoredSeating, load
from meetup_desk.store import records, seatings
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.seatings import SeatedPerson

_SEATS, _ROUNDS, _MINUTES, _MONTHS = 6, 3, 20, 12  # of a first seating
_MOST_ANSWERS = 12  # different answers to a question by which people can be mixed


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoChoice:
    """People who may take part: those going, those in, of a part, or of a list at a door."""

    seated: Seated
    name: str = ""  # of the part or the list
    part_id: PartId | None = None
    list_id: ListId | None = None
    people: Sequence[SeatedPerson] = ()

    @property
    def guests(self) -> int:
        """Count those who come with these people: they are not seated by name, and sit down too."""
        return sum(person.guests for person in self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingChoices:
    """Who may take part, by which facts they can be mixed, and the draft to begin with."""

    who: Sequence[WhoChoice]
    mix: Sequence[str]  # `newcomer`, `affiliation`, `title`, or headings of questions
    draft: SeatingDraft
    again: bool  # the draft is that of a seating made before


def choices_of(desk: Desk, event_id: EventId) -> SeatingChoices:
    """Read what can be chosen; DeskError `not_found`."""
    with desk.reading() as db:
        event = records.get(db, Event, event_id)
        who = [each for each in _who(db, event) if each.people or each.seated is Seated.GOING]
        everybody = who[0].people
        before = seatings.latest_like(db, event)
        draft = _draft_again(load(db, before), event) if before is not None else _first_draft(everybody)
    fitting = replace(draft, tables=_tables_for(draft.tables, len(everybody) + who[0].guests))
    return SeatingChoices(who=who, mix=_facts(everybody), draft=fitting, again=before is not None)


def _who(db: ReadTransaction, event: Event) -> list[WhoChoice]:
    wanted = [
        WhoChoice(seated=Seated.GOING),
        *(
            WhoChoice(seated=Seated.PART, name=part.name, part_id=part.id)
            for part in records.find(db, Part, event_id=event.id)
        ),
        WhoChoice(seated=Seated.INSIDE),
        *(
            WhoChoice(seated=Seated.LIST, name=each.name, list_id=each.id)
            for each in records.find(db, DoorList, event_id=event.id)
            if each.name != ENTRY
        ),
    ]
    return [replace(choice, people=_people(db, event, choice)) for choice in wanted]


def _people(db: ReadTransaction, event: Event, choice: WhoChoice) -> list[SeatedPerson]:
    asked = Seating(
        uid=event.uid,
        event_id=event.id,
        seated=choice.seated,
        part_id=choice.part_id,
        list_id=choice.list_id,
        made_at=event.plan.start_utc,
    )
    return seatings.people(db, event.id, seatings.participants(db, asked), with_visits=True)


def _facts(people: Sequence[SeatedPerson]) -> list[str]:
    """Name facts that tell at least two groups of people apart, and do not tell everybody apart."""
    facts = ["affiliation"] if _parts_people([person.affiliation for person in people]) else []
    if 0 < sum(person.visits == 0 for person in people) < len(people):
        facts.append(NEWCOMER)
    if _parts_people([person.title for person in people]):
        facts.append("title")
    questions = Counter(heading for person in people for heading in person.answers)
    for heading, _ in questions.most_common():
        answers = [person.answers.get(heading, "") for person in people]
        if _parts_people(answers) and len({*answers}) <= _MOST_ANSWERS:
            facts.append(heading)
    return facts


def _parts_people(values: Sequence[str]) -> bool:
    different = {value for value in values if value}
    return len(different) > 1 and len(different) < sum(bool(value) for value in values)


def _first_draft(people: Sequence[SeatedPerson]) -> SeatingDraft:
    facts = _facts(people)
    return SeatingDraft(
        tables=(),
        rounds=_ROUNDS,
        minutes=_MINUTES,
        mix=[fact for fact in ("affiliation", NEWCOMER) if fact in facts],
        memory=_MONTHS,
    )


def _tables_for(tables: Sequence[TableDraft], people: int) -> list[TableDraft]:
    """Keep tables as they were, and add more of the largest until everybody has a seat."""
    kept = list(tables)
    size = max((table.seats for table in kept), default=_SEATS)
    lacking = people - sum(table.seats for table in kept)
    return [*kept, *(TableDraft(seats=size) for _ in range(-(-max(lacking, 0) // size) or (not kept)))]


def _draft_again(stored: StoredSeating, event: Event) -> SeatingDraft:
    """Draft a seating like one that was made; its hosts and parts are of the same event only."""
    seating, same = stored.seating, stored.seating.event_id == event.id
    numbers = {table.id: table.number for table in stored.tables}
    kinds = {kind: [rule for rule in stored.rules if rule.kind is kind] for kind in SeatingRuleKind}
    return SeatingDraft(
        tables=[
            TableDraft(seats=t.seats, name=t.name, x=t.x, y=t.y, front=t.front, accessible=t.accessible)
            for t in stored.tables
        ],
        rounds=len(stored.rounds),
        minutes=stored.rounds[0].minutes if stored.rounds else _MINUTES,
        kind=seating.kind,
        seated=seating.seated if same else Seated.GOING,
        part_id=seating.part_id if same else None,
        list_id=seating.list_id if same else None,
        apart=_pairs(kinds[SeatingRuleKind.APART]),
        together=_pairs(kinds[SeatingRuleKind.TOGETHER]),
        wishes=_pairs(kinds[SeatingRuleKind.WISH]),
        hosts={
            rule.person_id: numbers[rule.table_id]
            for rule in kinds[SeatingRuleKind.HOST]
            if same and rule.table_id is not None
        },
        front=[rule.person_id for rule in kinds[SeatingRuleKind.FRONT]],
        accessible=[rule.person_id for rule in kinds[SeatingRuleKind.ACCESSIBLE]],
        guests_beside=seating.guests_beside or not same,
        mix=seating.mix,
        memory=seating.memory,
        seed=seating.seed,
    )


def _pairs(rules: Sequence[SeatingRule]) -> list[tuple[PersonId, PersonId]]:
    return [(rule.person_id, rule.other_id) for rule in rules if rule.other_id is not None]
