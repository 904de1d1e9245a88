"""Questions about the desk as a whole: its name, and whether to go back to a backup."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.backups import LostChange, RestorePreview
from meetup_desk.domain.times import moment_of
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.dialogs import Asker
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.change_names import say_actor, say_change
from meetup_desk.words.dates import say_clock, say_day

_NAMED = 3  # changes


def ask_name(look: Look, window: QWidget, name: str) -> str | None:
    """Ask for another name of the desk; None when it was left or stays."""
    translate = QCoreApplication.translate
    field = Field(
        key="name", label=lambda: translate("DeskQuestions", "Name of the community"), required=True
    )
    values = FormDialog(
        look,
        window,
        translate("DeskQuestions", "Rename desk"),
        [field],
        verb=translate("DeskQuestions", "Rename"),
        leave=translate("DeskQuestions", "Cancel"),
        values={"name": name},
    ).draft()
    chosen = "" if values is None else str(values["name"]).strip()
    return chosen if chosen and chosen != name else None


def ask_restore(asker: Asker, window: QWidget, preview: RestorePreview, lang: str, tz: str) -> bool:
    """Say what going back would change, and ask; what would be lost is counted and named."""
    translate = QCoreApplication.translate
    return asker.confirm(
        window,
        translate("DeskQuestions", "Restore this backup?"),
        "\n".join(_sentences(preview, lang, tz)),
        translate("DeskQuestions", "Restore"),
        translate("DeskQuestions", "Keep the desk as it is"),
        danger=True,
    )


def ask_restore_unseen(asker: Asker, window: QWidget, name: str) -> bool:
    """Ask before going back to a backup that cannot be compared with the desk."""
    translate = QCoreApplication.translate
    return asker.confirm(
        window,
        translate("DeskQuestions", "Restore “{name}”?").format(name=name),
        translate(
            "DeskQuestions",
            "What was written after this backup is lost in the desk. The desk of now is kept beside it.",
        ),
        translate("DeskQuestions", "Restore"),
        translate("DeskQuestions", "Keep the desk as it is"),
        danger=True,
    )


def _sentences(preview: RestorePreview, lang: str, tz: str) -> list[str]:
    translate = QCoreApplication.translate
    lines = []
    if not preview.of_this_desk:
        lines.append(translate("DeskQuestions", "This is a backup of another desk."))
    lines += [f"{name}: {now:,} → {then:,}" for name, now, then in compared(preview) if now != then]
    if preview.lost_total:
        lost = translate("DeskQuestions", "Changes that are lost: {count}").format(count=preview.lost_total)
        lines.append(lost)
        lines += [f"– {say_lost(one, lang, tz)}" for one in preview.lost[:_NAMED]]
        lines += ["– …"] if preview.lost_total > _NAMED else []
    lines.append(
        translate(
            "DeskQuestions", "The desk of now is backed up first, and also kept beside it: you can come back."
        )
    )
    return lines


def say_lost(change: LostChange, lang: str, tz: str) -> str:
    """Say what would be lost, who did it and when."""
    at = moment_of(change.at, tz)
    when = f"{say_day(at, lang, year=False)} {say_clock(at, lang)}"
    return " · ".join((say_change(change.command, change.detail, lang), say_actor(change.actor, lang), when))


def compared(preview: RestorePreview) -> list[tuple[str, int, int]]:
    """Give what is counted, by name: how many there are now, and how many there would be."""
    translate = QCoreApplication.translate
    return [
        (translate("DeskQuestions", "People"), preview.now.people, preview.then.people),
        (translate("DeskQuestions", "Events"), preview.now.events, preview.then.events),
        (translate("DeskQuestions", "RSVPs"), preview.now.rsvps, preview.then.rsvps),
        (translate("DeskQuestions", "Scans"), preview.now.scans, preview.then.scans),
    ]
