"""The format of age (age-encryption.org/v1) with a passphrase, without the library that the product uses.

A judge of what it writes; and files of its kind that cost no second of work each.
"""

import base64
import hashlib
import hmac
import os

from nacl.bindings import (
    crypto_aead_chacha20poly1305_ietf_decrypt,
    crypto_aead_chacha20poly1305_ietf_encrypt,
)

_CHUNK = 64 * 1024
_LABEL = b"age-encryption.org/v1/scrypt"


def encrypt(data: bytes, passphrase: str, *, log_n: int = 4) -> bytes:
    """Encrypt with so little work that a test does not wait."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    body = crypto_aead_chacha20poly1305_ietf_encrypt(
        file_key, None, bytes(12), _wrapping_key(passphrase, salt, log_n)
    )
    head = f"age-encryption.org/v1\n-> scrypt {_base64(salt)} {log_n}\n{_base64(body)}\n---".encode()
    mac = hmac.digest(_hkdf(file_key, b"", b"header"), head, "sha256")
    key = _hkdf(file_key, nonce, b"payload")
    chunks = [data[start : start + _CHUNK] for start in range(0, len(data), _CHUNK)] or [b""]
    sealed = [
        crypto_aead_chacha20poly1305_ietf_encrypt(chunk, None, _nonce(number, len(chunks)), key)
        for number, chunk in enumerate(chunks)
    ]
    return head + f" {_base64(mac)}\n".encode() + nonce + b"".join(sealed)


def decrypt(file: bytes, passphrase: str) -> bytes:
    """Decrypt, or raise what the cipher raises."""
    head, _, rest = file.partition(b"\n--- ")
    mac, _, payload = rest.partition(b"\n")
    version, stanza, body = head.decode().split("\n")
    assert version == "age-encryption.org/v1"
    arrow, kind, salt, log_n = stanza.split(" ")
    assert (arrow, kind) == ("->", "scrypt")
    file_key = crypto_aead_chacha20poly1305_ietf_decrypt(
        _bytes(body), None, bytes(12), _wrapping_key(passphrase, _bytes(salt), int(log_n))
    )
    assert _bytes(mac.decode()) == hmac.digest(_hkdf(file_key, b"", b"header"), head + b"\n---", "sha256")
    nonce, sealed = payload[:16], payload[16:]
    key = _hkdf(file_key, nonce, b"payload")
    whole = _CHUNK + 16
    chunks = [sealed[start : start + whole] for start in range(0, len(sealed), whole)]
    return b"".join(
        crypto_aead_chacha20poly1305_ietf_decrypt(chunk, None, _nonce(number, len(chunks)), key)
        for number, chunk in enumerate(chunks)
    )


def _wrapping_key(passphrase: str, salt: bytes, log_n: int) -> bytes:
    return hashlib.scrypt(
        passphrase.encode(), salt=_LABEL + salt, n=1 << log_n, r=8, p=1, dklen=32, maxmem=1 << 30
    )


def _hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    """RFC 5869 with SHA-256, one block long."""
    drawn = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(drawn, info + b"\x01", "sha256")


def _nonce(number: int, count: int) -> bytes:
    return number.to_bytes(11, "big") + bytes([number == count - 1])


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4))
