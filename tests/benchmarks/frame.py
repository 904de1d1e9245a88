"""From a grey camera frame to a verdict on the disk, against bare zxing-cpp and the same check-in."""

import contextlib
import shutil
from collections.abc import Callable, Iterator

import zxingcpp

from meetup_desk.tickets.qr import matrix
from meetup_desk.tickets.qr_scan import read_grey
from tests.benchmarks.checkin import scanner, tickets_of
from tests.benchmarks.measuring import Line, compared, in_turns, middle
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, opened, the_event

WHAT = "camera frame to verdict"
LIMIT = 1.2
_WIDTH, _HEIGHT, _MODULE = 1280, 720, 8  # px


def painted(text: str) -> bytes:
    """Lay a ticket into a grey frame, one byte a pixel, as a telephone held to the camera."""
    rows = [bytearray(b"\x90" * _WIDTH) for _ in range(_HEIGHT)]
    modules = matrix(text)
    side = (len(modules) + 8) * _MODULE
    left, top = (_WIDTH - side) // 2, (_HEIGHT - side) // 2
    for y in range(side):
        rows[top + y][left : left + side] = b"\xf0" * side
    for y, row in enumerate(modules):
        line = b"".join((b"\x20" if dark else b"\xf0") * _MODULE for dark in row)
        for inside in range(_MODULE):
            at = top + (y + 4) * _MODULE + inside
            rows[at][left + 4 * _MODULE : left + 4 * _MODULE + len(line)] = line
    return b"".join(rows)


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Read and judge one frame after the other, both ways in turns."""
    paths = [worlds.folder / f"{name}.desk" for name in ("frames", "bare-frames")]
    for path in paths:
        shutil.copy(worlds.of(sizes.few), path)
    with contextlib.ExitStack() as stack:
        ours, floor = [stack.enter_context(opened(path)) for path in paths]
        event = the_event(ours)
        texts, _ = tickets_of(ours, event, sizes.frames)
        frames = [painted(text) for text in texts]
        first = scanner(ours.door(event.id, "정문"), texts)
        second = scanner(floor.door(event.id, "정문"), texts)
        rounds = [
            (_with(_read, f, text, first), _with(_bare, f, text, second))
            for f, text in zip(frames, texts, strict=True)
        ]
        measured, bare = in_turns(rounds)
    yield compared(WHAT, middle(measured), middle(bare), LIMIT)


def _with(
    read: Callable[[bytes], str], frame: bytes, text: str, scan: Callable[[], None]
) -> Callable[[], None]:
    def work() -> None:
        if read(frame) != text:
            raise AssertionError(text)
        scan()

    return work


def _read(frame: bytes) -> str:
    return read_grey(frame, _WIDTH, _HEIGHT, _WIDTH)[0].text


def _bare(frame: bytes) -> str:
    view = zxingcpp.ImageView(frame, _WIDTH, _HEIGHT, zxingcpp.ImageFormat.Lum, _WIDTH, 1)
    return zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)[0].text
