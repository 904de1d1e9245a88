"""The history of a desk: names of changes, and who made them."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.change": Text("change", "변경"),
    "change.cut_short": Text("undo of an interrupted task", "중단된 작업 되돌리기"),
    "actor.organiser": Text("organiser", "운영진"),
    "actor.cli": Text("command line", "명령줄"),
    "actor.desk": Text("desk", "데스크"),
    "actor.door": Text("door", "출입구"),
}
