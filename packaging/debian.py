"""What only the system's packages bring, on Debian and Ubuntu: installed as root, named otherwise."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from messages import SetupError, say


def provide(packages: Sequence[str], missing: str) -> None:
    """Install `packages`, because `missing` is not there.

    Raises SetupError with the exact line to type where this is not root, or the system has no apt-get.
    """
    if shutil.which("apt-get") is None:
        raise SetupError("needs_library", missing=missing)
    if os.geteuid() != 0:
        raise SetupError("needs_packages", missing=missing, packages=" ".join(packages))
    print(say("system_packages", packages=" ".join(packages)), flush=True)
    first = _apt("install", "-y", "--no-install-recommends", *packages)
    if first.returncode == 0:
        return
    _apt("update")  # a fresh system has no package lists, or old ones
    again = _apt("install", "-y", "--no-install-recommends", *packages)
    if again.returncode != 0:
        detail = "\n".join(again.stdout.strip().splitlines()[-5:])
        raise SetupError("apt_failed", packages=" ".join(packages), detail=detail)


def _apt(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "-q", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
