"""Needs: headings of what somebody needs in order to take part."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "heading.diet": Text("Diet", "식단"),
    "heading.access": Text("Access", "접근성"),
    "heading.language": Text("Language", "언어"),
    "field.diet": Text("Diet", "식단"),
    "field.access": Text("Access", "접근성"),
    "field.language": Text("Language", "언어"),
}
