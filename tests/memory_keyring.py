"""A keyring in memory, made as keyring's own plugins are."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class MemoryKeyring(KeyringBackend):
    """Holds secrets by service and name; can be locked, as one of a system can."""

    priority = 0.1

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.secrets[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.secrets.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.secrets[service, username]

    def _check(self) -> None:
        self.asked += 1
        if self.locked:
            raise KeyringLocked
