"""One label of the window is one label in Korean too, unless it means several things."""

import xml.etree.ElementTree as ET
from collections import defaultdict

from tests.project import ROOT

# English texts for which Korean has several words, because they mean several things.
SEVERAL = frozenset(
    {
        "%Ln RSVPs promoted from the waitlist",
        "%Ln more",
        "About",
        "Approve %Ln",
        "Blocked",
        "By",
        "Came",
        "Change",
        "Changes",
        "Close",
        "Close window",
        "Closed",
        "Contact",
        "Done",
        "Due",
        "Edit",
        "Edit person",
        "From",
        "Helper",
        "How",
        "Last day",
        "Newcomers",
        "Note",
        "Notes",
        "On hold",
        "Open",
        "Pages",
        "People",
        "Person",
        "Phone",
        "Purpose",
        "Remove",
        "Report",
        "Table",
        "To",
        "Told",
        "What follows",
        "What happened",
        "Where",
        "and %Ln more",
        "“{name}” added.",
        "“{name}” saved.",
    }
)


def korean_of() -> dict[str, set[str]]:
    found = defaultdict[str, set[str]](set)
    ours = ET.parse(ROOT / "resources/translations/meetup_desk_ko.ts")  # noqa: S314 - a file of our own
    for message in ours.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "vanished":
            found[message.findtext("source", "")].add(" ".join(translation.itertext()).strip())
    return found


def test_a_label_is_translated_in_one_way_unless_it_means_several_things() -> None:
    several = {english for english, korean in korean_of().items() if len(korean) > 1}
    assert several == SEVERAL, "translate a label as it is elsewhere, or name it above"
