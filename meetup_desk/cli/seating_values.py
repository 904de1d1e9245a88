"""A seating as scripts read it, and as a table for people."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.seatings import SeatingKind

_GROUPS = {SeatingKind.TABLES: "table", SeatingKind.TEAMS: "team"}

if TYPE_CHECKING:
    from meetup_desk.services.seating.arranging import Arranged


def seating_value(arranged: "Arranged", ids: Sequence[str], tables: Sequence[str]) -> dict[str, Any]:
    """Lay a seating out: `ids` name people, `tables` tables; who has no seat in a round is not in it."""
    return {
        "rounds": [
            [
                {"table": name, "people": [ids[person] for person, at in enumerate(seated) if at == number]}
                for number, name in enumerate(tables)
                if number in seated
            ]
            for seated in arranged.plan.tolist()
        ],
        "measure": asdict(arranged.measure),
        "bound": asdict(arranged.bound),
        "seconds": round(arranged.seconds, 3),
        "unkept": [
            {
                "rule": str(rule.reason),
                "people": [ids[person] for person in rule.people],
                "table": None if rule.table is None else tables[rule.table],
                "round": None if rule.round is None else rule.round + 1,
            }
            for rule in arranged.unkept
        ],
    }


def seating_text(
    session: Session, arranged: "Arranged", names: Sequence[str], tables: Sequence[str], kind: SeatingKind
) -> str:
    """Show a seating to people: each round, the measure beside the best that can be, and what is not kept."""
    headings = session.headings("seatings", _GROUPS[kind], "people")
    parts = [
        f"{session.say('seating.round', number=number)}\n{table(headings, _rows(seated, names, tables))}"
        for number, seated in enumerate(arranged.plan.tolist(), 1)
    ]
    return "\n\n".join([*parts, _measure(session, arranged), *_unkept(session, arranged, names)])


def _rows(seated: Sequence[int], names: Sequence[str], tables: Sequence[str]) -> list[tuple[str, str]]:
    return [
        (name, ", ".join(names[person] for person, at in enumerate(seated) if at == place))
        for place, name in enumerate(tables)
        if place in seated
    ]


def _measure(session: Session, arranged: "Arranged") -> str:
    best = asdict(arranged.bound)
    headings = session.headings("seatings", "measure", "value", "best")
    rows = [
        (session.say(f"seating.measure.{key}"), value, best[key])
        for key, value in asdict(arranged.measure).items()
    ]
    return table(headings, rows, right={1, 2})


def _unkept(session: Session, arranged: "Arranged", names: Sequence[str]) -> list[str]:
    from meetup_desk.services.seating.arranging import named  # noqa: PLC0415 - see `main`

    lines = [
        session.say(
            f"seating.unkept.{rule.reason}", people=named(rule.people, names), round=(rule.round or 0) + 1
        )
        for rule in arranged.unkept
    ]
    return ["\n".join(lines)] if lines else []
