"""`seating make`, `show`, `export`, `lines`, `prompts`, `rounds`; changes are in `seating_changes`."""

import random
from argparse import Namespace
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING

from meetup_desk.cli import seating_changes
from meetup_desk.cli.seating_values import seating_text, seating_value
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.seatings import Seated, SeatingKind

if TYPE_CHECKING:
    from meetup_desk.services.seating.drafts import SeatingDraft
    from meetup_desk.services.seating.seatings import ShownSeating

_SECONDS = 2.0


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("seating")
    make = noun.verb("make", _make)
    whose = make.one_of()
    whose.option("--event", metavar="ID")
    whose.option("--names", metavar="FILE", type=make.read.file, words="seating_names")
    sizes = make.one_of()
    sizes.option("--tables", metavar="SIZES", type=make.read.text, words="seating_tables")
    sizes.option("--teams", metavar="N", type=make.read.count, words="seating_teams")
    sizes.option("--pairs", action="store_true")
    sizes.option("--trios", action="store_true")
    make.option("--rounds", metavar="N", type=make.read.count, default=1, words="seating_rounds")
    make.option("--minutes", metavar="N", type=make.read.count, default=20, words="seating_minutes")
    make.option("--people", metavar="WHO", type=make.read.text, default="going", words="seating_people")
    make.option("--apart", metavar="FILE", type=make.read.file, words="seating_apart")
    make.option("--together", metavar="FILE", type=make.read.file, words="seating_together")
    make.option(
        "--mix", metavar="FIELD", action="append", default=[], type=make.read.text, words="seating_mix"
    )
    make.option("--guests", choices=("beside", "anywhere"), default="beside", words="seating_guests")
    make.option("--memory", metavar="MONTHS", type=make.read.count, words="seating_memory")
    make.option("--seconds", metavar="S", type=make.read.seconds, default=_SECONDS, words="seating_seconds")
    make.option("--seed", metavar="N", type=make.read.number, default=0, words="seating_seed")
    show = noun.verb("show", _show)
    show.option("--event", metavar="ID", required=True)
    seating_changes.add_verbs(noun)
    export = noun.verb("export", _export)
    export.option("--event", metavar="ID", required=True)
    export.option("--format", choices=("pdf", "xlsx", "csv"), required=True, words="sheet_format")
    export.writes("--out", required=True, type=export.read.file)
    export.option(
        "--style", choices=("names", "tables", "hosts", "cards"), default="names", words="seating_style"
    )
    lines = noun.verb("lines", _lines)
    lines.option("--event", metavar="ID", required=True)
    lines.option("--on", choices=("badges", "tickets", "both", "none"), required=True, words="seating_lines")
    prompts = noun.verb("prompts", _prompts)
    prompts.option("--rounds", metavar="N", type=prompts.read.count, default=3, words="seating_rounds")
    prompts.option("--seed", metavar="N", type=prompts.read.number, default=0, words="seating_prompts_seed")
    rounds = noun.verb("rounds", _rounds)
    rounds.option("--people", metavar="N", type=rounds.read.count, required=True, words="seating_how_many")
    rounds.option("--seats", metavar="N", type=rounds.read.count, required=True, words="seating_seats")
    rounds.option(
        "--seconds", metavar="S", type=rounds.read.seconds, default=_SECONDS, words="seating_seconds"
    )


def _make(session: Session, arguments: Namespace) -> None:
    if arguments.names is not None:
        _make_of_names(session, arguments)
        return
    from dataclasses import replace  # noqa: PLC0415 - see `main`

    from meetup_desk.services.seating.drafts import TableDraft  # noqa: PLC0415

    event, seatings = session.event(arguments.event), session.services.seatings
    draft = _draft(session, arguments)
    wanted = seatings.wanted(event.id, draft)
    tables = [TableDraft(seats=seats) for seats in _sizes(arguments, wanted.count)]
    draft = replace(
        draft, tables=tables, apart=wanted.pairs(arguments.apart), together=wanted.pairs(arguments.together)
    )
    shown, _ = seatings.make(event.id, draft, ACTOR, seconds=arguments.seconds)
    _tell(session, shown)


def _draft(session: Session, arguments: Namespace) -> "SeatingDraft":
    from meetup_desk.services.seating.drafts import SeatingDraft  # noqa: PLC0415

    who, colon, name = arguments.people.partition(":")
    if who not in ("going", "inside", "list") or bool(colon) != (who == "list"):
        wrong_usage(arguments, session.say("bad.people", text=arguments.people))
    event = session.event(arguments.event)
    return SeatingDraft(
        tables=(),
        kind=SeatingKind.TABLES if arguments.tables else SeatingKind.TEAMS,
        rounds=arguments.rounds,
        minutes=arguments.minutes,
        seated=Seated(who),
        list_id=session.services.seatings.list_named(event.id, name) if colon else None,
        guests_beside=arguments.guests == "beside",
        mix=arguments.mix,
        memory=arguments.memory,
        seed=arguments.seed,
    )


def _sizes(arguments: Namespace, people: int) -> list[int]:
    from meetup_desk.services.seating.arranging import table_sizes  # noqa: PLC0415
    from meetup_desk.services.seating.teams import PAIR, TRIO, small_groups, team_sizes  # noqa: PLC0415

    if arguments.tables:
        return table_sizes(arguments.tables)
    if arguments.teams is not None:
        return team_sizes(people, arguments.teams)
    return small_groups(people, PAIR if arguments.pairs else TRIO)


def _make_of_names(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.named_lists import NamedSeating, arrange_names  # noqa: PLC0415

    asked = NamedSeating(
        names=session.source(arguments.names),
        tables=partial(_sizes, arguments),
        rounds=arguments.rounds,
        apart=arguments.apart,
        together=arguments.together,
        seed=arguments.seed,
    )
    names, arranged = arrange_names(asked, seconds=arguments.seconds)
    tables = [str(number + 1) for number in range(len(arranged.problem.tables))]
    value = {"seating": None} | seating_value(arranged, names, tables)
    kind = SeatingKind.TABLES if arguments.tables else SeatingKind.TEAMS
    session.tell(value, seating_text(session, arranged, names, tables, kind))


def _show(session: Session, arguments: Namespace) -> None:
    seatings = session.services.seatings
    _tell(session, seatings.show(seatings.of_event(session.event(arguments.event).id)))


def _tell(session: Session, shown: "ShownSeating") -> None:
    stored = shown.stored
    tables = [table.name or str(table.number) for table in stored.tables]
    ids = [str(person.uid) for person in stored.people]
    guests = sum(person.guests for person in stored.people)
    value = {"seating": str(stored.seating.uid)} | seating_value(shown.arranged, ids, tables)
    text = seating_text(session, shown.arranged, stored.names, tables, stored.seating.kind)
    said = "seating.guests_beside" if any(shown.arranged.problem.guests) else "seating.guests"
    beside = [session.say(said, count=guests)] if guests else []
    made = session.say("seating.made", id=stored.seating.uid)
    session.tell(value | {"guests": guests}, "\n\n".join([text, *beside, made]))


def _export(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.seating_papers import SeatingStyle  # noqa: PLC0415

    seating = session.services.seatings.of_event(session.event(arguments.event).id)
    file = session.target(arguments.out)
    with session.opener.with_pages() if arguments.format == "pdf" else nullcontext():
        rows = session.services.seating_papers.write(
            seating, SeatingStyle(arguments.style), arguments.format, file, session.lang
        )
    text = session.say("sheet.written", file=session.name_of(arguments.out), rows=rows)
    session.tell({"file": str(arguments.out), "rows": rows}, text)


def _lines(session: Session, arguments: Namespace) -> None:
    seating, on = session.services.seatings.of_event(session.event(arguments.event).id), arguments.on
    badges, tickets = on in ("badges", "both"), on in ("tickets", "both")
    session.services.seat_lines.choose(seating, ACTOR, badges=badges, tickets=tickets)
    session.tell({"badges": badges, "tickets": tickets}, session.say(f"seating.lines.{on}"))


def _prompts(session: Session, arguments: Namespace) -> None:
    known = session.services.prompts.in_use(session.lang)
    order = random.Random(arguments.seed)  # noqa: S311 - which question comes is no secret
    chosen = order.sample(known, min(arguments.rounds, len(known)))
    lines = [
        session.say("seating.prompt", number=n, question=question) for n, question in enumerate(chosen, 1)
    ]
    session.tell(chosen, "\n".join(lines))


def _rounds(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.everyone import rounds_for_everyone  # noqa: PLC0415

    cover = rounds_for_everyone(arguments.people, arguments.seats, seconds=arguments.seconds)
    value = {
        "rounds": [
            [[person + 1 for person, at in enumerate(seated) if at == table] for table in sorted(set(seated))]
            for seated in cover.plan.tolist()
        ],
        "fewest": cover.rounds,
        "bound": cover.bound,
    }
    key = "seating.everyone.best" if cover.rounds == cover.bound else "seating.everyone"
    session.tell(value, session.say(key, rounds=cover.rounds, bound=cover.bound))
