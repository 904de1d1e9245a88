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


NOUNS = frozenset({"Change"})  # also a word above a column
VERBS = {  # English verb at the start of a label, Korean at its end
    "Add": "추가",
    "Create": "만들기",
    "Change": "바꾸기",
    "Delete": "삭제",
    "Edit": "수정",
    "Remove": "제거",
}
OTHER_KOREAN = {  # labels that say it in another way, because Korean has a word of its own
    "Add a group from a file": "넘겨받기",
    "Edit": "편집",  # also the menu of that name
    "Remove": "내보내기",  # of people, from a group
    "Remove encryption": "풀기",
    "Remove from the group": "내보내기",
}


def verb_labels() -> dict[str, set[str]]:
    """Give the labels of actions: verb and object, without a sentence around them."""
    first, ends = tuple(f"{verb} " for verb in VERBS), (".", "?", ":")
    return {
        english.rstrip("…"): {text.rstrip("…") for text in korean}
        for english, korean in korean_of().items()
        if english.startswith(first) or english.rstrip("…") in VERBS
        if not english.endswith(ends) and english not in NOUNS
    }


def test_one_verb_is_one_verb_in_korean() -> None:
    other = {
        english: korean
        for english, korean in verb_labels().items()
        for text in korean
        if VERBS[english.split(" ", maxsplit=1)[0]] not in text
        and OTHER_KOREAN.get(english, "\0") not in text
    }
    assert other == {}


def test_one_thing_is_made_and_goes_by_one_verb() -> None:
    labels = {english.rstrip("…") for english in korean_of()}
    objects = {
        verb: {label.removeprefix(f"{verb} ") for label in labels if label.startswith(f"{verb} ")}
        for verb in ("New", "Add", "Create", "Make", "Delete", "Remove")
    }
    objects["New"].remove("person")  # a mark in the preview of an import
    assert objects["New"] & objects["Add"] == set(), "what begins here is new and created, else it is added"
    assert objects["Create"] & objects["Add"] == set()
    assert objects["Delete"] & objects["Remove"] == set()
