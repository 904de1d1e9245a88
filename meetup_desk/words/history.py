"""The history of a desk: names of changes, who made them, and taking them back."""

from meetup_desk.words.text import Text

_CHANGES = {
    "error.rule.nothing_to_undo": Text("There is nothing to undo.", "되돌릴 것이 없어요."),
    "error.rule.nothing_to_redo": Text(
        "There is nothing to redo: nothing was undone, or something new was done since.",
        "다시 실행할 것이 없어요. 되돌린 것이 없거나 그 뒤에 새로 한 일이 있어요.",
    ),
    "error.rule.already_undone": Text(
        "This is undone already. Nothing was changed.", "이미 되돌렸어요. 바뀐 것은 없어요."
    ),
    "error.rule.changed_later": Text(
        "Something later depends on it ({what}). Undo that first; nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요({what}). 그것부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.depended_on": Text(
        "Something later depends on it. Undo the later changes first; nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요. 나중에 한 일부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.used_at_door": Text(
        "Somebody came in with it already, so it stays. Cancel single RSVPs instead; nothing was changed.",
        "이미 이것으로 입장한 사람이 있어서 되돌릴 수 없어요. 신청을 하나씩 취소해 주세요. 바뀐 것은 없어요.",
    ),
    "history.field": Text("{field}: {before} → {after}", "{field}: {before} → {after}"),
    "history.empty": Text("none", "없음"),
    "history.yes": Text("yes", "예"),
    "history.no": Text("no", "아니요"),
    "history.made": Text("added", "추가"),
    "history.removed": Text("removed", "삭제"),
    "history.thing": Text("other", "그 밖"),
    "history.field.badge_name": Text("Name on badge", "명찰 이름"),
    "history.field.handed_to": Text("Handed to", "양도받은 사람"),
    "history.field.reason": Text("Reason", "사유"),
    "history.field.description": Text("Description", "설명"),
    "history.field.start": Text("Start", "시작"),
    "history.field.end": Text("End", "끝"),
    "history.field.room": Text("Room", "공간"),
    "history.field.contact": Text("Contact", "연락처"),
    "history.field.equipment": Text("Equipment", "장비"),
    "noun.setting": Text("settings of the desk", "데스크 설정"),
    "noun.change": Text("change", "변경"),
    "change.undo": Text("undo", "되돌리기"),
    "change.undo.named": Text("undo of {detail}", "{detail} 되돌리기"),
    "change.redo": Text("redo", "다시 실행"),
    "change.redo.named": Text("redo of {detail}", "{detail} 다시 실행"),
    "change.zones.recompute": Text("following new rules of time zones", "바뀐 시간대 규칙 반영"),
    "change.cut_short": Text("taking back what was cut short", "중단된 작업 되돌리기"),
    "actor.organiser": Text("organiser", "운영진"),
    "actor.cli": Text("command line", "명령줄"),
    "actor.desk": Text("the desk itself", "데스크"),
    "actor.door": Text("door", "출입구"),
}

_COMMANDS = {
    "cli.command.history": Text("show what was done on the desk", "데스크에서 한 일을 보여 줘요"),
    "cli.option.history_change": Text("one change in full", "자세히 볼 변경의 번호"),
    "cli.option.history_actor": Text("only what this one did", "이 사람이 한 일만"),
    "cli.option.history_kind": Text("only changes of this kind of thing", "이런 것을 바꾼 일만"),
    "cli.option.history_event": Text("only what concerns this event", "이 행사에 관한 것만"),
    "cli.option.history_person": Text("only what concerns this person", "이 사람에 관한 것만"),
    "cli.option.history_since": Text("only from this time on", "이때부터만"),
    "cli.option.history_limit": Text("how many, newest first (50)", "새것부터 몇 개까지(50)"),
    "cli.history.nothing": Text("Nothing was done yet.", "아직 한 일이 없어요."),
    "cli.command.undo": Text(
        "undo the last change, or the one named", "마지막 변경이나 고른 변경을 되돌려요"
    ),
    "cli.command.redo": Text("redo what was undone last", "마지막에 되돌린 것을 다시 실행해요"),
    "cli.option.change": Text("the change, or the import, to undo", "되돌릴 변경이나 가져오기의 번호"),
    "cli.undone": Text("Undone: {what}.", "되돌렸어요: {what}."),
    "cli.redone": Text("Redone: {what}.", "다시 실행했어요: {what}."),
}

TEXTS: dict[str, Text] = {**_CHANGES, **_COMMANDS}
