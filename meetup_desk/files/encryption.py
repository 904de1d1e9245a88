"""Locking the content of a pack with a passphrase: Argon2id (RFC 9106), then XChaCha20-Poly1305.

Both are libsodium's. What the lock costs is fixed here and stands nowhere in the file, so no file can ask for
more memory or time: 64 MiB, and half a second or so.
"""

from nacl.exceptions import CryptoError
from nacl.secret import Aead

_SALT = 16  # bytes
_PASSES, _MEMORY = 4, 64 * 1024 * 1024  # times, bytes


def lock(content: bytes, passphrase: str, head: bytes) -> bytes:
    """Lock content; `head` stands before it in clear, and cannot be exchanged either."""
    from nacl.utils import random  # noqa: PLC0415 - only locked packs need it

    salt = random(_SALT)
    return salt + bytes(Aead(_key(passphrase, salt)).encrypt(content, head))


def unlock(locked: bytes, passphrase: str, head: bytes) -> bytes:
    """Give what was locked; ValueError where the passphrase is another, or something was changed."""
    salt, sealed = locked[:_SALT], locked[_SALT:]
    if len(sealed) < Aead.NONCE_SIZE + Aead.MACBYTES:
        raise ValueError("too short")
    try:
        return bytes(Aead(_key(passphrase, salt)).decrypt(sealed, head))
    except CryptoError as error:
        raise ValueError("not opened") from error


def _key(passphrase: str, salt: bytes) -> bytes:
    from nacl.pwhash import argon2id  # noqa: PLC0415 - as above

    return bytes(argon2id.kdf(Aead.KEY_SIZE, passphrase.encode(), salt, opslimit=_PASSES, memlimit=_MEMORY))
