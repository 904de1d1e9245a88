"""Whether any program has a file open; Windows alone keeps others out of such a file."""

import os
import sys

_READ = 0x80000000  # GENERIC_READ
_ALONE = 0  # share mode: with nobody
_EXISTING = 3  # OPEN_EXISTING
_SHARING_VIOLATION = 32


def is_open(path: str | os.PathLike[str]) -> bool:
    """Tell whether a program, also this one, has a file open; False on systems where that hinders nobody.

    Asked after a refusal alone: Python's `open` gives EACCES for whatever Windows said (its C library keeps
    no more), and a file put in the place of an open one is refused as if a permission were missing.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of this system alone

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        name = ctypes.c_wchar_p(os.fspath(path))
        handle = kernel.CreateFileW(name, _READ, _ALONE, None, _EXISTING, 0, None)
        if handle == ctypes.c_void_p(-1).value:
            return ctypes.get_last_error() == _SHARING_VIOLATION
        kernel.CloseHandle(ctypes.c_void_p(handle))
    return False
