"""What the author of a voice is told, ready to be copied."""

from meetup_desk.domain.slips import show_slip
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.domain.voices import VoiceState
from meetup_desk.services.voices.voices import VoiceDetail
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say


def author_text(detail: VoiceDetail, lang: str, tz: str, now: Instant) -> str:
    """Say to its author how far a voice is, and what came of it."""
    voice, answering = detail.voice, detail.answered_by
    lines = [say("voice.text.greeting", lang, slip=show_slip(voice.slip), title=voice.title)]
    if detail.into is not None:
        key = "voice.text.merged_unseen" if detail.into_unseen else "voice.text.merged"
        lines.append(say(key, lang, title=answering.in_public, count=answering.supporters))
    state = say(f"voice.text.{answering.state}", lang)
    lines.append(state)
    if answering.answer:
        lines.append(answering.answer)
    if answering.state in {VoiceState.RECEIVED, VoiceState.LOOKED_AT} and answering.due_at is not None:
        day = say_day(moment_of(answering.due_at, tz), lang, year=False)
        lines.append(say("voice.text.late" if answering.due_at < now else "voice.text.due", lang, day=day))
    return "\n".join(lines)
