"""Folders that a cloud service carries about, told by their names: it may copy a desk half written."""

import re
from collections.abc import Sequence

# Names of folders as the services' own programs make them, some with an account or a company behind.
_SERVICES = (
    ("OneDrive", r"onedrive( .*)?|onedrive[-_].*"),
    ("Dropbox", r"dropbox( .*)?"),
    ("iCloud Drive", r"mobile documents|icloud ?drive|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive.*|googledrive-.*|my drive|내 드라이브"),
    ("MYBOX", r"(naver )?mybox"),
    ("Box", r"box|box sync|box-.*"),
    ("Nextcloud", r"nextcloud.*"),
    ("ownCloud", r"owncloud.*"),
    ("MEGA", r"mega( sync)?|megasync.*"),
    ("pCloud", r"pcloud ?(drive|sync)?"),
    ("Syncthing", r"syncthing|sync"),
    ("", r"cloudstorage"),  # where macOS keeps them all; the folder below has the name
)
_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _SERVICES)


def service_of(folders: Sequence[str]) -> str:
    """Give the service whose folder is among these, the innermost first; empty where none is."""
    for folder in reversed(folders):
        for name, pattern in _PATTERNS:
            if pattern.fullmatch(folder):
                return name or folder
    return ""
