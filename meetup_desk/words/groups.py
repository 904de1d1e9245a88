"""Groups: communities that hold events."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.group": Text("group", "모임"),
}
