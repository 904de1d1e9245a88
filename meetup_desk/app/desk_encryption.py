"""Encryption of the desk in the window: turned on and off, its passphrase, and its words."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from meetup_desk.app import paths
from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk import encryption, remembered_key
from meetup_desk.services.desk.passphrases import make_passphrase
from meetup_desk.services.desk.recovery_words import to_words
from meetup_desk.ui.desk import encryption_questions as texts
from meetup_desk.ui.desk.encryption_questions import EncryptionQuestions
from meetup_desk.ui.desk.recovery_words_dialog import BACK, DO, RecoveryWordsDialog
from meetup_desk.ui.desk.work_page import WorkPage

if TYPE_CHECKING:
    from meetup_desk.app.desktop import Desktop
    from meetup_desk.ui.jobs import Job


def encrypt(desktop: "Desktop") -> None:
    """Ask for a passphrase, show the words, and encrypt the desk while it is closed."""
    services, frame, path = desktop.services, desktop.frame, desktop.path
    if services is None or frame is None or not _is_allowed(desktop):
        return
    word_list = paths.word_list(desktop.languages.current)
    key = encryption.new_key()
    words, answer, passphrase = to_words(key, word_list), BACK, ""
    while answer == BACK:
        given = _questions(desktop).new_passphrase()
        if given is None:
            return
        passphrase, verb = given, texts.encrypt_verb()
        answer = RecoveryWordsDialog(frame.context, services, words, desktop.window, verb=verb).ask()
    if answer == DO:

        def work(job: "Job") -> str:
            done = encryption.encrypt(
                path, passphrase, word_list, key=key, progress=job.progress, cancelled=job.cancelled
            )
            return texts.encrypted(done)

        _while_closed(desktop, work, texts.encrypting())


def decrypt(desktop: "Desktop") -> None:
    """Ask for the passphrase, and decrypt the desk while it is closed."""
    path = desktop.path
    if _is_allowed(desktop) and _questions(desktop).before_decrypting():

        def work(job: "Job") -> str:
            encryption.decrypt(path, progress=job.progress, cancelled=job.cancelled)
            return texts.decrypted()

        _while_closed(desktop, work, texts.decrypting())


def change_passphrase(desktop: "Desktop") -> None:
    """Ask for both passphrases, and lock the key with the new one; the desk stays open."""
    frame = desktop.frame
    given = _questions(desktop).both_passphrases() if _is_allowed(desktop) else None
    if given is not None and frame is not None:
        toast = frame.context.toast
        work = partial(encryption.change_passphrase, desktop.path, *given)
        desktop.jobs.run(work, lambda _: toast.say(texts.changed()))


def remember(desktop: "Desktop", *, on: bool, then: Callable[[], object]) -> None:
    """Give the key to the keyring, or take it out; then whatever came of it can be shown."""
    if not _is_allowed(desktop):
        then()
        return

    def done(_: None) -> None:
        then()

    def refused(error: DeskError) -> None:
        then()
        if desktop.frame is not None:
            desktop.frame.say_error(error)

    work = partial(remembered_key.remember if on else remembered_key.forget, desktop.path)
    desktop.jobs.run(work, done, refused)


def show_words(desktop: "Desktop") -> None:
    """Ask for the passphrase, and show the words anew."""
    services, frame = desktop.services, desktop.frame
    passphrase = _questions(desktop).before_words()
    if not passphrase or services is None or frame is None:
        return

    def show(words: list[str]) -> None:
        RecoveryWordsDialog(frame.context, services, words, desktop.window).ask()

    word_list = paths.word_list(desktop.languages.current)
    desktop.jobs.run(partial(encryption.recovery_words, desktop.path, passphrase, word_list), show)


def _is_allowed(desktop: "Desktop") -> bool:
    """Tell whether the file is for whoever sits at the desk to lock or open; says why not."""
    if desktop.services is None or desktop.frame is None:
        return False
    try:
        desktop.services.desk.check_scope("desk.encrypt")
    except DeskError as error:
        desktop.frame.say_error(error)
        return False
    return True


def _questions(desktop: "Desktop") -> EncryptionQuestions:
    word_list = paths.word_list(desktop.languages.current)
    return EncryptionQuestions(
        look=desktop.look,
        window=desktop.window,
        jobs=desktop.jobs,
        lang=desktop.languages.current,
        suggest=partial(make_passphrase, word_list),
        check=partial(encryption.check_passphrase_of, desktop.path),
    )


def _while_closed(desktop: "Desktop", work: "Callable[[Job], str]", title: str) -> None:
    """Work on the file of the closed desk with progress; the desk is opened again, whatever came of it."""
    path = desktop.path

    def done(text: str) -> None:
        desktop.open(path)
        desktop.tell_after_opening(text)

    def failed(error: DeskError) -> None:
        desktop.open(path)
        desktop.say_after_opening(error)

    def run(job: "Job") -> str:
        return desktop.with_desk_errors(partial(work, job))()

    desktop.leave_desk(back_up=False)  # a backup of this moment would be what is to go
    job = desktop.jobs.run(run, done, failed, title=title)
    desktop.show(WorkPage(desktop.look, desktop.jobs, job, texts.while_closed()))
