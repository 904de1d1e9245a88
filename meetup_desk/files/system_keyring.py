"""Secrets in the keyring of the system, by the library of that name.

It is the Credential Manager of Windows, the Keychain of macOS, the Secret Service of Linux. The system
opens it for whoever signs in to the account.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "Meetup Desk"
Result = TypeVar("Result")


class KeyringError(Exception):
    """The system has no keyring, it stays locked, or it refused."""


def put(name: str, secret: str) -> None:
    """Keep a secret under a name, in place of an earlier one; KeyringError."""
    _ask(lambda keyring: keyring.set_password(_SERVICE, name, secret))


def get(name: str) -> str | None:
    """Give the secret of a name, None where there is none; KeyringError."""
    return _ask(lambda keyring: keyring.get_password(_SERVICE, name))


def remove(name: str) -> None:
    """Remove a name, if it is there; KeyringError."""

    def work(keyring: "KeyringBackend") -> None:
        if keyring.get_password(_SERVICE, name) is not None:
            keyring.delete_password(_SERVICE, name)

    _ask(work)


def _ask(work: "Callable[[KeyringBackend], Result]") -> Result:
    try:
        import keyring  # noqa: PLC0415 - brings cryptography; few desks need it

        return work(keyring.get_keyring())
    except Exception as error:  # each system's own: a service that is not there, a prompt that was closed
        raise KeyringError(str(error)) from error
