"""All commands, in the order in which help names them."""

from meetup_desk.cli import (
    backups,
    badges,
    buddies,
    calendars,
    checkin,
    demo,
    desks,
    doctor,
    doors,
    encryption,
    events,
    followup,
    groups,
    history,
    introductions,
    lists,
    meetings,
    minutes,
    notices,
    operators,
    parts,
    people,
    privacy,
    prompts,
    reports,
    room_questions,
    rsvps,
    scans,
    seatings,
    sheet,
    surveys,
    tickets,
    today,
    undo,
    venues,
    voices,
    waitlist,
)
from meetup_desk.cli.terminal.parser import CommandGrammar

_IN_ORDER = (
    *(demo, desks, today, venues, events, rsvps, waitlist, undo, history, tickets, checkin),
    *(
        scans,
        lists,
        parts,
        doors,
        seatings,
        prompts,
        meetings,
        introductions,
        buddies,
        sheet,
        badges,
        surveys,
        voices,
        room_questions,
        calendars,
        backups,
        encryption,
    ),
    *(people, groups, operators, privacy, doctor, notices, followup, minutes, reports),
)


def add_commands(commands: CommandGrammar) -> None:
    """Add every command."""
    for module in _IN_ORDER:
        module.add_commands(commands)
