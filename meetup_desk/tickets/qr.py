"""A ticket code drawn as a QR code (ISO/IEC 18004): as modules, and as SVG."""

from functools import cache
from itertools import groupby

from meetup_desk.tickets.qr_codewords import codewords

Matrix = tuple[tuple[bool, ...], ...]  # rows of modules, True is dark; without the quiet zone

QUIET = 4  # modules of white that ISO/IEC 18004 wants around a symbol
# Choosing the best of the eight masks costs five times the drawing. A signed code is as good as random, so
# one mask serves all; this one has the lowest mean penalty over ticket codes (1,132 points; the others 1,154
# to 1,277), and any of them is read.
_MASK = 2
_LEVEL_L = 1
_LEVEL_M = 0  # as the symbol itself numbers its levels


def matrix(text: str, *, mask: int = _MASK) -> Matrix:
    """Draw a text of digits, capitals and ` $%*+-./:` at error correction level M (15 %).

    A ticket code gives 41 by 41 modules (version 6). ValueError from other characters or too long a text.
    """
    from qrcode.main import QRCode  # noqa: PLC0415 - costs 25 ms, and only who draws needs it

    version = _version(len(text))
    drawing = QRCode(version=version, error_correction=_LEVEL_M, border=0, mask_pattern=mask)
    drawing.data_cache = codewords(text, version, _LEVEL_M)
    drawing.make(fit=False)
    return tuple(tuple(map(bool, row)) for row in drawing.modules)


def bytes_matrix(data: bytes) -> Matrix:
    """Draw bytes, such as a text in UTF-8, at error correction level L (7 %), for a screen.

    `qrcode` raises its DataOverflowError beyond 2,953 bytes (version 40).
    """
    from qrcode.main import QRCode  # noqa: PLC0415 - as above
    from qrcode.util import MODE_8BIT_BYTE, QRData  # noqa: PLC0415

    drawing = QRCode(version=None, error_correction=_LEVEL_L, border=0)
    drawing.add_data(QRData(data, mode=MODE_8BIT_BYTE), optimize=0)
    drawing.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in drawing.modules)


def svg(modules: Matrix, module_px: int = 8, quiet: int = QUIET) -> str:
    """Write modules as an SVG file's text: `module_px` pixels a module, `quiet` modules of white around."""
    side = len(modules) + 2 * quiet
    runs = "".join(_runs(row, quiet, quiet + y) for y, row in enumerate(modules))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side * module_px}" height="{side * module_px}"'
        f' viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/><path fill="#000" d="{runs}"/></svg>\n'
    )


def _runs(row: tuple[bool, ...], left: int, top: int) -> str:
    drawn, x = "", left
    for dark, group in groupby(row):
        length = len(tuple(group))
        drawn += f"M{x} {top}h{length}v1h-{length}z" if dark else ""
        x += length
    return drawn


@cache
def _version(length: int) -> int:
    from qrcode.main import QRCode  # noqa: PLC0415
    from qrcode.util import MODE_ALPHA_NUM, QRData  # noqa: PLC0415

    probe = QRCode(version=None, error_correction=_LEVEL_M, border=0)
    probe.add_data(QRData(b"A" * length, mode=MODE_ALPHA_NUM), optimize=0)
    return int(probe.best_fit())
