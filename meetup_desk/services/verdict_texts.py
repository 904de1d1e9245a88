"""What a door says of its answer to one scan."""

from meetup_desk.services.door_source import Answer
from meetup_desk.words.door import VerdictFacts, VerdictText, verdict_text


def say_answer(answer: Answer, tz: str, lang: str) -> VerdictText:
    """Say an answer in a word and a sentence; times are those of the zone `tz`."""
    facts = VerdictFacts(
        name=f"{answer.name} ({answer.told_apart})" if answer.told_apart else answer.name,
        party=answer.party,
        count=answer.count,
        still_out=answer.still_out,
        overridden=answer.overridden,
        unread=answer.unread,
        status=answer.status,
        place=answer.waitlist_position,
        event_title=answer.other_event,
        list_name=answer.list_name,
        first_at=answer.first_at,
        first_door=answer.first_door,
    )
    return verdict_text(answer.verdict, facts, answer.at, tz, lang)
