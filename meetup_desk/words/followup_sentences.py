"""Sentences about what is still to do after an event."""

from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.words.say import say

_COUNTED = {
    FollowUpTask.INTRODUCTIONS: "followup.pairs",
    FollowUpTask.VOICES: "followup.count",
    FollowUpTask.DECISIONS: "followup.count",
}
_LACKING = {FollowUpTask.MATERIALS: "followup.no_links", FollowUpTask.NEXT_DATE: "followup.no_date"}


def say_left(task: FollowUpTask, waiting: int, lang: str) -> str:
    """Say how much of a task is left: people, pairs, or what it needs first."""
    if not waiting:
        return say(_LACKING[task], lang) if task in _LACKING else ""
    key = _COUNTED.get(task, "followup.people")
    return say(f"{key}.one" if waiting == 1 and key != "followup.count" else key, lang, count=waiting)


def say_bytes(size: int) -> str:
    """Say how large a file is; units are the same in every language."""
    for unit, name, digits in ((1_000_000_000, "GB", 1), (1_000_000, "MB", 1), (1_000, "kB", 0)):
        if size >= unit:
            return f"{size / unit:,.{digits}f} {name}"
    return f"{size} B"
