"""What a door says of its answer to one scan."""

from meetup_desk.services.door.source import DoorAnswer, facts_of
from meetup_desk.words.door_answers import VerdictText, verdict_text


def say_answer(answer: DoorAnswer, tz: str, lang: str) -> VerdictText:
    """Say an answer in a word and a sentence; times are those of the zone `tz`."""
    return verdict_text(answer.verdict, facts_of(answer), answer.at, tz, lang)
