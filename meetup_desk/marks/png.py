"""Small grey pictures as PNG files (ISO/IEC 15948), for what is shown and kept beside an answer."""

import struct
import zlib

import numpy as np

from meetup_desk.marks.corner_codes import Picture


def png(picture: Picture) -> bytes:
    """Write a picture in 16 shades of grey, which are enough for handwriting and half as large."""
    high, wide = picture.shape
    shades = np.zeros((high, wide + wide % 2), dtype=np.uint8)
    shades[:, :wide] = picture >> 4
    packed = (shades[:, ::2] << 4) | shades[:, 1::2]
    rows = np.concatenate([np.zeros((high, 1), dtype=np.uint8), packed], axis=1)  # each without a filter
    header = struct.pack(">IIBBBBB", wide, high, 4, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
