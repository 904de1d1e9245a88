"""Tickets that two doors admitted, and what the organiser decides."""

from meetup_desk.words.text import Text

_DECISIONS = {
    "error.rule.no_conflict": Text(
        "There is nothing to settle for this ticket on this list. Nothing was changed.",
        "이 명단에서 이 입장권에 정리할 것이 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.entries_taken_back": Text(
        "The surplus entries were taken back, and that stays on record. Check them in again if they did come.",
        "넘치는 입장을 이미 되돌렸고 그 기록은 남아요. 정말 왔다면 다시 체크인해 주세요.",
    ),
    "change.door.settle": Text("settling an entry at two doors", "두 곳 입장 정리"),
    "change.door.unsettle": Text("reopening an entry at two doors", "두 곳 입장 정리 취소"),
    "door.decision.both_came": Text("both came", "둘 다 왔어요"),
    "door.decision.one_entry": Text("one entry counts", "한 번만 인정해요"),
}

_COMMANDS = {
    "cli.command.door.conflicts": Text(
        "list tickets that two doors admitted", "두 곳에서 들인 입장권을 보여 줘요"
    ),
    "cli.command.door.settle": Text("decide what holds of such a ticket", "그런 입장권을 어떻게 볼지 정해요"),
    "cli.command.door.unsettle": Text("take a decision back", "정한 것을 취소해요"),
    "cli.option.settle_rsvp": Text("id of the RSVP", "참석 신청의 아이디"),
    "cli.option.decision": Text(
        "both came, or one entry counts and the surplus is taken back",
        "둘 다 왔는지, 한 번만 인정하고 나머지를 되돌릴지",
    ),
    "cli.door.no_conflicts": Text("No ticket was admitted at two doors.", "두 곳에서 들인 입장권이 없어요."),
    "cli.door.settled": Text("{name}: {decision}. {note}", "{name} 님: {decision}. {note}"),
    "cli.door.unsettled": Text("{name} is open again.", "{name} 님의 입장을 다시 정리해야 해요."),
    "cli.door.conflict": Text(
        "{name} came in at more than one door: {entries} ({gap} apart). Settle it with “door settle {ticket}” or “scan undo”.",
        "{name} 님이 두 곳 이상에서 입장했어요: {entries} (간격 {gap}). “door settle {ticket}”이나 “scan undo”로 정리해 주세요.",
    ),
    "cli.door.entry": Text("{door} {at} ({scan})", "{door} {at} ({scan})"),
}

TEXTS: dict[str, Text] = {**_DECISIONS, **_COMMANDS}
