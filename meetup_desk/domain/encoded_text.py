"""Text in files, however the machine's own tools wrote it."""

import codecs

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",  # Notepad, and Set-Content -Encoding UTF8 of PowerShell 5.1
    codecs.BOM_UTF16_LE: "utf-16",  # `>` and Out-File of PowerShell 5.1, “Unicode” of Notepad
    codecs.BOM_UTF16_BE: "utf-16",
}


def decoded(data: bytes) -> str:
    """Decode by the mark at the beginning, else as UTF-8, else as a Korean Windows writes (CP949).

    UnicodeDecodeError.
    """
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if marked is not None:
        return data.decode(marked)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp949")
