"""Short codes: their headings, and what a scan was read from."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "scans.kind.short": Text("Short code", "입장 코드"),
    "heading.code": Text("Short code", "입장 코드"),
    "scans.heading.short": Text("Short code", "입장 코드"),
}
