"""What can be done with a voice: answered, given more time, supported, merged, argued about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.ids import VoiceId
from meetup_desk.domain.slips import read_slip
from meetup_desk.domain.voices import MOST_EXTENSIONS, OPEN_STATES, WITH_ANSWER, Stance, Voice, VoiceState
from meetup_desk.services.services import Services
from meetup_desk.ui.shell.actor import ACTOR
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.voices.publish_dialog import PublishDialog
from meetup_desk.ui.voices.signature_actions import SignatureActions
from meetup_desk.ui.widgets.actions import Action
from meetup_desk.ui.widgets.choosers import Option
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.words.say import say

_NEXT = {
    VoiceState.RECEIVED: VoiceState.LOOKED_AT,
    VoiceState.LOOKED_AT: VoiceState.PLANNED,
    VoiceState.PLANNED: VoiceState.DONE,
}


class VoiceActions(QObject):
    """Asks what is needed, and writes it; `page` is what it asks over."""

    def __init__(self, context: Context, services: Services, writes: Writes, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._writes, self._page = context, writes, page
        self.voices, self._public_words = services.voices, services.public_words
        self._signing = SignatureActions(context, services, page)

    def offer(self, voice: Voice) -> list[Action]:
        """Give what can be done with one voice, the most likely first."""
        actions = [_action("voice.answer", self.tr("Answer…"), "message-square", partial(self.answer, voice))]
        if voice.state in OPEN_STATES and voice.due_at is not None and voice.extensions < MOST_EXTENSIONS:
            actions.append(
                _action("voice.extend", self.tr("More time…"), "clock", partial(self.extend, voice))
            )
        return actions

    def publishing(self, voice: Voice, unseen: Sequence[str]) -> list[Action]:
        """Give what decides how a voice stands in public."""
        words = _action(
            "voice.publish", self.tr("Words for everyone…"), "pencil", partial(self.publish, voice, unseen)
        )
        as_said = _action(
            "voice.publish_as_said", self.tr("Show as it is"), "eye", partial(self.publish_as_said, voice)
        )
        return [words, as_said] if unseen else [words]

    def publish(self, voice: Voice, unseen: Sequence[str]) -> None:
        """Ask for the words that stand in public."""
        dialog = PublishDialog(self._context, self._page, voice.title, unseen, voice.public_text)
        text = dialog.text()
        if text is not None:
            self._write(
                lambda: self._public_words.publish_voice(voice.id, ACTOR, text=text),
                self.tr("Everyone reads: “{text}”").format(text=text),
            )

    def publish_as_said(self, voice: Voice) -> None:
        """Let a voice stand in public with the names in it."""
        self._write(
            lambda: self._public_words.publish_voice(voice.id, ACTOR, text=voice.public_text),
            self.tr("It stands on the board as it is."),
        )

    def gather(self, voice: Voice) -> list[Action]:
        """Give what lets more people stand behind a voice."""
        return [
            _action("voice.support", self.tr("Add supporters…"), "user-plus", partial(self.support, voice)),
            _action("voice.merge", self.tr("Merge…"), "link", partial(self.merge_by_slip, voice)),
        ]

    def signing(self, voice: Voice) -> list[Action]:
        """Give what gathers signatures on paper."""
        return [
            _action(
                "voice.sheet",
                self.tr("Signature sheet…"),
                "printer",
                partial(self._signing.print_sheets, voice),
            ),
            _action("voice.read", self.tr("Read sheets…"), "scan-line", partial(self._signing.read, voice)),
            _action(
                "voice.camera",
                self.tr("Read with the camera…"),
                "camera",
                partial(self._signing.show_camera, voice),
            ),
        ]

    def of_row(self, voice: int) -> list[Action]:
        """Give what can be done with a voice of the list, which is read when it is chosen."""
        rows = (
            ("voice.answer", self.tr("Answer…"), "message-square", self.answer),
            ("voice.support", self.tr("Add supporters…"), "user-plus", self.support),
            ("voice.merge", self.tr("Merge…"), "link", self.merge_by_slip),
        )
        return [_action(key, text, icon, partial(self._with, voice, do)) for key, text, icon, do in rows]

    def _with(self, voice: int, do: Callable[[Voice], None]) -> None:
        detail = partial(self.voices.detail, VoiceId(voice))
        self._context.jobs.run(detail, lambda found: do(found.voice), key=(self, "row"))

    def argue_action(self, voice: Voice) -> Action:
        """Give the action that writes down what is said for or against."""
        return _action("voice.argue", self.tr("For or against…"), "plus", partial(self.argue, voice))

    def answer(self, voice: Voice) -> None:
        """Ask how far a voice is and what its author is told."""
        lang = self._context.languages.current
        states = [state for state in VoiceState if state is not VoiceState.RECEIVED]
        fields = [
            Field(
                key="state",
                label=lambda: self.tr("State"),
                kind="choice",
                options=[Option(str(s), partial(say, f"voice.state.{s}", lang)) for s in states],
                width=200,
            ),
            Field(key="owner", label=lambda: self.tr("Owner")),
            Field(
                key="text",
                label=lambda: self.tr("Answer"),
                kind="lines",
                help=lambda: self.tr("The author and the board are told this."),
            ),
        ]
        values = {
            "state": str(_NEXT.get(voice.state, voice.state)),
            "owner": voice.owner,
            "text": voice.answer,
        }
        dialog = self._dialog(self.tr("Answer"), fields, self.tr("Save answer"), values, voice.title)

        def need_a_sentence() -> None:
            now = dialog.form.values()
            reopened = voice.state not in OPEN_STATES and now["state"] in OPEN_STATES
            silent = (now["state"] in WITH_ANSWER or reopened) and not now["text"]
            dialog.form.set_problem("text", self.tr("Say what came of it, or why not.") if silent else "")

        dialog.form.changed.connect(need_a_sentence)
        need_a_sentence()
        given = dialog.draft()
        if given is not None:
            self._write(
                lambda: self.voices.answer(
                    voice.id, VoiceState(given["state"]), ACTOR, text=given["text"], owner=given["owner"]
                ),
                self.tr("“{title}”: {state}").format(
                    title=voice.title, state=say(f"voice.state.{given['state']}", lang)
                ),
            )

    def extend(self, voice: Voice) -> None:
        """Ask why the answer takes longer, which its author is told."""
        field = Field(key="reason", label=lambda: self.tr("Reason"), kind="lines", required=True)
        left = MOST_EXTENSIONS - voice.extensions
        text = self.tr("The answer is promised 14 days later. %Ln extensions are left.", "", left)
        given = self._dialog(self.tr("More time"), [field], self.tr("Move due date"), {}, text).draft()
        if given is not None:
            self._write(
                lambda: self.voices.extend(voice.id, given["reason"], ACTOR),
                self.tr("The due date was moved."),
            )

    def support(self, voice: Voice) -> None:
        """Ask how many more people support a voice."""
        field = Field(
            key="count",
            label=lambda: self.tr("Supporters"),
            kind="number",
            least=1,
            most=10_000,
            required=True,
            width=120,
            unit=lambda: self.tr("people"),
        )
        text = self.tr("People who support it too, without their names.")
        dialog = self._dialog(self.tr("Add supporters"), [field], self.tr("Add"), {"count": 1}, text)
        given = dialog.draft()
        if given is not None:
            self._writes.run(
                lambda: self.voices.support(voice.id, ACTOR, unnamed=given["count"]),
                lambda done: done[1],
                lambda done: self.tr("%Ln supporters now.", "", done[0]),
            )

    def merge_by_slip(self, voice: Voice) -> None:
        """Ask for the slip of another voice that says the same."""

        def check(text: object) -> str:
            typed = read_slip(str(text))
            if typed is None:
                return self.tr("A slip has six characters, such as 7K3-M42.")
            return self.tr("That is the slip of this voice.") if typed == voice.slip else ""

        field = Field(key="slip", label=lambda: self.tr("Slip number"), check=check, required=True, width=160)
        text = self.tr("A voice that says the same becomes part of “{title}”. Its supporters are kept.")
        given = self._dialog(
            self.tr("Merge"), [field], self.tr("Merge"), {}, text.format(title=voice.title)
        ).draft()
        if given is not None:
            self._write(
                lambda: self.voices.merge(voice.id, [self.voices.by_slip(given["slip"]).id], ACTOR),
                self.tr("Merged into “{title}”.").format(title=voice.title),
            )

    def merge(self, ids: Sequence[int]) -> None:
        """Merge voices into the one that most people support."""

        def work() -> tuple[str, Changes]:
            into, *others = sorted(
                self.voices.lines([VoiceId(each) for each in ids]), key=lambda line: -line.supporters
            )
            return into.title, self.voices.merge(into.id, [line.id for line in others], ACTOR)

        self._writes.run(
            work, lambda done: done[1], lambda done: self.tr("Merged into “{title}”.").format(title=done[0])
        )

    def argue(self, voice: Voice) -> None:
        """Ask what somebody says for or against a proposal, in their own words."""
        lang = self._context.languages.current
        fields = [
            Field(
                key="stance",
                label=lambda: self.tr("Side"),
                kind="choice",
                options=[Option(str(s), partial(say, f"voice.stance.{s}", lang)) for s in Stance],
                width=160,
            ),
            Field(key="text", label=lambda: self.tr("In their own words"), kind="lines", required=True),
        ]
        values = {"stance": str(Stance.FOR)}
        given = self._dialog(self.tr("For or against"), fields, self.tr("Add"), values, voice.title).draft()
        if given is not None:
            self._write(
                lambda: self.voices.argue(voice.id, Stance(given["stance"]), given["text"], ACTOR),
                self.tr("Added."),
            )

    def _dialog(
        self, title: str, fields: Sequence[Field], verb: str, values: dict[str, Any], text: str
    ) -> FormDialog:
        return FormDialog(
            self._context.look,
            self._page.window(),
            title,
            fields,
            verb=verb,
            leave=self.tr("Cancel"),
            text=text,
            values=values,
        )

    def _write(self, work: Callable[[], Changes], said: str) -> None:
        self._writes.run(work, lambda changes: changes, lambda _: said)


def _action(key: str, text: str, icon: str, run: Callable[[], object]) -> Action:
    return Action(key=key, text=lambda: text, icon=icon, run=run)
