"""Tickets that two doors admitted, and what the organiser decides."""

from meetup_desk.words.text import Text

_DECISIONS = {
    "error.rule.no_conflict": Text(
        "This ticket has no conflict to resolve on this list. Nothing was changed.",
        "이 명단에서 이 입장권에 정리할 것이 없어요. 바뀐 것은 없어요.",
    ),
    "error.rule.entries_taken_back": Text(
        "The extra entries were already undone, which stays on record. If the people did attend, check them in again.",
        "넘치는 입장을 이미 되돌렸고 그 기록은 남아요. 정말 왔다면 다시 체크인해 주세요.",
    ),
    "change.door.settle": Text("resolving an entry at two doors", "두 곳 입장 정리"),
    "change.door.unsettle": Text("reopening an entry at two doors", "두 곳 입장 정리 취소"),
    "door.decision.both_came": Text("both attended", "둘 다 왔어요"),
    "door.decision.one_entry": Text("one entry counts", "한 번만 인정해요"),
}

_COMMANDS = {
    "cli.command.door.conflicts": Text(
        "list tickets admitted at two doors", "두 곳에서 들인 입장권을 보여 줘요"
    ),
    "cli.command.door.settle": Text(
        "resolve a ticket admitted at two doors", "그런 입장권을 어떻게 볼지 정해요"
    ),
    "cli.command.door.unsettle": Text("reopen a resolved ticket", "정리한 입장권을 다시 검토해요"),
    "cli.option.settle_rsvp": Text("id of the RSVP", "참석 신청의 아이디"),
    "cli.option.decision": Text(
        "both attended, or one entry counts and the others are undone",
        "둘 다 왔는지, 한 번만 인정하고 나머지를 되돌릴지",
    ),
    "cli.door.no_conflicts": Text("No ticket was admitted at two doors.", "두 곳에서 들인 입장권이 없어요."),
    "cli.door.settled": Text("{name}: {decision}. {note}", "{name} 님: {decision}. {note}"),
    "cli.door.unsettled": Text(
        "{name} needs to be resolved again.", "{name} 님의 입장을 다시 정리해야 해요."
    ),
    "cli.door.conflict": Text(
        "{name} was admitted at more than one door: {entries} ({gap} apart). Resolve it with “door settle {ticket}” or “scan undo”.",
        "{name} 님이 두 곳 이상에서 입장했어요: {entries} (간격 {gap}). “door settle {ticket}”이나 “scan undo”로 정리해 주세요.",
    ),
    "cli.door.entry": Text("{door} {at} ({scan})", "{door} {at} ({scan})"),
}

TEXTS: dict[str, Text] = {**_DECISIONS, **_COMMANDS}
