"""The dialogs of a passphrase, of a desk or a file: a new one typed twice, and the one that it has."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from meetup_desk.domain.errors import DeskError
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.fields import Field
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.passphrase_check import passphrase_problem
from meetup_desk.words.say import say_error

translate = QCoreApplication.translate
_HIDDEN = ("old", "passphrase", "again")


class PassphraseDialog(FormDialog):
    """Asks for a new passphrase, for the one that the desk has, or for both.

    `check` raises DeskError for an old passphrase that is wrong; it is asked on a working thread, and the
    dialog stays open until it is right. `suggest` makes a passphrase of words. An `exact` one is that of a
    file, which other programs read as it was typed.
    """

    asks_first = False  # it is typed again as it was

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: str,
        *,
        verb: str,
        text: str,
        suggest: Callable[[], str] | None = None,
        check: Callable[[str], object] | None = None,
        jobs: Jobs | None = None,
        lang: str = "en",
        danger: bool = False,
        exact: bool = False,
    ) -> None:
        super().__init__(
            look,
            parent.window(),
            title,
            _fields(old=check is not None, new=suggest is not None, exact=exact),
            verb=verb,
            leave=translate("PassphraseDialog", "Cancel"),
            text=text,
            danger=danger,
        )
        self._suggest, self._check, self._jobs, self._lang = suggest, check, jobs, lang
        if suggest is not None:
            self.suggest_button = Button(
                look, translate("PassphraseDialog", "Suggest a passphrase"), kind="quiet", icon="sparkles"
            )
            self.suggest_button.clicked.connect(self._fill)
            self.add_below(self.suggest_button, whole_width=False)
        self.form.changed.connect(self._follow)
        self._follow()

    def _fill(self) -> None:
        assert self._suggest is not None  # noqa: S101 - its button is there
        made = self._suggest()
        self.form.set_values({"passphrase": made, "again": made, "shown": True})
        self._follow()

    def _follow(self) -> None:
        values = self.form.values()
        mode = QLineEdit.EchoMode.Normal if values["shown"] else QLineEdit.EchoMode.Password
        for key in _HIDDEN:
            if key in values:
                line = self.form.control(key)
                assert isinstance(line, QLineEdit)  # noqa: S101 - of a field of text
                line.setEchoMode(mode)

    def press(self, key: str) -> None:
        """Close for a passphrase that was typed twice, and an old one that is right."""
        values = self.form.values()
        if key == "save" and "again" in values and values["again"] != values["passphrase"]:
            differ = translate("PassphraseDialog", "The passphrases don’t match.")
            self.form.set_problem("again", differ)
            return
        if key == "save" and self._check is not None and self._jobs is not None and self.form.valid():
            self.setEnabled(False)
            check = self._check
            self._jobs.run(lambda: check(values["old"]), self._take, self._refuse)
            return
        super().press(key)

    def _take(self, _checked: object) -> None:
        self.setEnabled(True)
        self.answer = "save"
        self.accept()

    def _refuse(self, error: DeskError) -> None:
        self.setEnabled(True)
        self.form.set_problem("old", say_error(error.code, error.reason, self._lang, **error.facts))
        self.form.control("old").setFocus()

    def passphrases(self) -> tuple[str, str] | None:
        """Show the dialog; gives the old passphrase and the new one, None when it was left."""
        values = self.draft()
        return None if values is None else (values.get("old", ""), values.get("passphrase", ""))


def _old_name(*, exact: bool) -> str:
    if exact:
        return translate("PassphraseDialog", "Passphrase of the file")
    return translate("PassphraseDialog", "Passphrase of the desk")


def _rule(*, exact: bool) -> str:
    if exact:
        return translate(
            "PassphraseDialog", "Four different words or at least 12 characters. Capitals and spaces matter."
        )
    return translate(
        "PassphraseDialog",
        "Four different words or at least 12 characters. Capitals and spaces don’t matter.",
    )


def _fields(*, old: bool, new: bool, exact: bool) -> list[Field]:
    fields = [
        Field(
            key="old",
            label=lambda: _old_name(exact=exact),
            required=True,
            secret=True,
        ),
        Field(
            key="passphrase",
            label=lambda: translate("PassphraseDialog", "New passphrase"),
            required=True,
            secret=True,
            check=passphrase_problem,
            help=lambda: _rule(exact=exact),
        ),
        Field(
            key="again",
            label=lambda: translate("PassphraseDialog", "Repeat the passphrase"),
            required=True,
            secret=True,
        ),
        Field(key="shown", label=lambda: translate("PassphraseDialog", "Show passphrase"), kind="switch"),
    ]
    wanted = {"shown", *(["old"] if old else []), *(["passphrase", "again"] if new else [])}
    return [field for field in fields if field.key in wanted]
