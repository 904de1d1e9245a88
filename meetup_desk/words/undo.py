"""Undo and redo: their names, and why something cannot be taken back."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.rule.nothing_to_undo": Text("Nothing to undo.", "되돌릴 것이 없어요."),
    "error.rule.nothing_to_redo": Text(
        "Nothing to redo. Nothing was undone, or there was a newer change since.",
        "다시 실행할 것이 없어요. 되돌린 것이 없거나 그 뒤에 새로 한 일이 있어요.",
    ),
    "error.rule.already_undone": Text(
        "This was already undone. Nothing was changed.", "이미 되돌렸어요. 바뀐 것은 없어요."
    ),
    "error.rule.changed_later": Text(
        "A later change depends on this ({what}). Undo that first. Nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요({what}). 그것부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.depended_on": Text(
        "Later changes depend on this. Undo them first. Nothing was changed.",
        "그 뒤에 한 일이 여기에 이어져 있어요. 나중에 한 일부터 되돌려 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.used_at_door": Text(
        "Someone was already admitted with this, so it can’t be undone. Cancel single RSVPs instead. Nothing was changed.",
        "이미 이것으로 입장한 사람이 있어서 되돌릴 수 없어요. 신청을 하나씩 취소해 주세요. 바뀐 것은 없어요.",
    ),
    "change.undo": Text("undo", "되돌리기"),
    "change.undo.named": Text("undo of {detail}", "{detail} 되돌리기"),
    "change.redo": Text("redo", "다시 실행"),
    "change.redo.named": Text("redo of {detail}", "{detail} 다시 실행"),
    "cli.command.undo": Text("undo the last change, or a given one", "마지막 변경이나 고른 변경을 되돌려요"),
    "cli.command.redo": Text("redo the last undone change", "마지막에 되돌린 것을 다시 실행해요"),
    "cli.option.change": Text("id of the change or import to undo", "되돌릴 변경이나 가져오기의 번호"),
    "cli.undone": Text("Undid: {what}.", "되돌렸어요: {what}."),
    "cli.redone": Text("Redid: {what}.", "다시 실행했어요: {what}."),
}
