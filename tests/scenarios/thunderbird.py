"""Letters as Thunderbird sends them: `python tests/scenarios/thunderbird.py`.

Writes invites with tickets for `--letters N` people, as an outbox and as a draft, has a real Thunderbird send
both to a mail server of its own on this machine, and prints whether what arrived is what was written. The
server takes all but the last letter at first: that one has to wait in the outbox. Needs thunderbird, Xvfb,
openbox and xdotool.
"""

import argparse
import json
import mailbox
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[0] = str(Path(__file__).resolve().parents[2])

from datetime import datetime  # noqa: E402 - found from here on

from meetup_desk.app.compose import Composition, use_own_zone_data  # noqa: E402
from meetup_desk.domain.times import Plan  # noqa: E402
from meetup_desk.services.events.drafts import EventDraft  # noqa: E402
from meetup_desk.services.rsvps.rsvps import NewRsvp  # noqa: E402
from tests.scenarios.rows import Row, count, tell  # noqa: E402
from tests.scenarios.scanner import screen  # noqa: E402
from tests.scenarios.sink import Sink, sink  # noqa: E402

_PATIENCE = 90  # seconds
_SEND_UNSENT = ("alt+f", "Escape", "Escape", "alt+f", "d")  # the menu knows of the outbox when it opens again
_SENDER = "host@gaon.example"
_PREFERENCES = {
    "mail.accountmanager.accounts": "mine,local",
    "mail.accountmanager.defaultaccount": "mine",
    "mail.accountmanager.localfoldersserver": "local",
    "mail.account.mine.identities": "me",
    "mail.account.mine.server": "pop",
    "mail.account.local.server": "local",
    "mail.server.pop.type": "pop3",
    "mail.server.pop.hostname": "localhost",
    "mail.server.pop.userName": "host",
    "mail.server.pop.check_new_mail": False,
    "mail.server.pop.login_at_startup": False,
    "mail.server.local.type": "none",
    "mail.server.local.hostname": "Local Folders",
    "mail.server.local.userName": "nobody",
    "mail.server.local.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.identity.me.useremail": _SENDER,
    "mail.identity.me.smtpServer": "out",
    "mail.identity.me.valid": True,
    "mail.identity.me.fcc": False,
    "mail.smtpservers": "out",
    "mail.smtp.defaultserver": "out",
    "mail.smtpserver.out.hostname": "127.0.0.1",
    "mail.smtpserver.out.authMethod": 1,
    "mail.smtpserver.out.try_ssl": 0,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.warn_on_send_accel_key": False,
    "mailnews.start_page.enabled": False,
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
}


def write(folder: Path, letters: int) -> tuple[Path, Path]:
    """Write an outbox for so many people, and a draft for the first of them."""
    services = Composition().make(folder / "some.desk", name="가온 모임", lang="ko", tz="Asia/Seoul")
    services.settings.keep_contact("organiser", name="박모임장", email=_SENDER)
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    draft = EventDraft(title="송년 보드게임 모임, 다 함께 놀아요", plan=plan, description="From 7pm\n.\n끝")
    event = services.events.add(draft, "organiser").events[0]
    guests = [
        NewRsvp(event_id=event.id, name=f"사람{number}", email=f"p{number}@mail.example")
        for number in range(letters)
    ]
    first, *_ = [services.rsvps.add(guest, "organiser")[0] for guest in guests]
    (outbox,) = services.letters.write(event.id, folder / "outbox", "mbox", tickets=True).files
    (file,) = services.letters.write(event.id, folder / "draft", "eml", rsvp_id=first, tickets=True).files
    services.desk.close()
    return outbox, file


@contextmanager
def thunderbird(profile: Path, environment: dict[str, str], *words: str) -> Iterator[None]:
    """Run it until the block ends."""
    command = ["thunderbird", "--no-remote", "--profile", str(profile), *words]
    home = {**environment, "HOME": str(profile.parent)}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    program = subprocess.Popen(command, env=home, **quiet)  # type: ignore[call-overload]
    try:
        yield
    finally:
        program.terminate()
        program.wait()


def profile(folder: Path, port: int, outbox: Path) -> Path:
    """Make a profile that sends to this port, with our file where its outbox is."""
    local = folder / "profile" / "Mail" / "Local Folders"
    local.mkdir(parents=True)
    (local / outbox.name).write_bytes(outbox.read_bytes())
    chosen = {**_PREFERENCES, "mail.smtpserver.out.port": port}
    lines = (f'user_pref("{key}", {json.dumps(value)});' for key, value in chosen.items())
    (folder / "profile" / "prefs.js").write_text("\n".join(lines))
    return folder / "profile"


def press(environment: dict[str, str], window: str, *keys: str) -> None:
    """Press keys in a window, once it is there."""
    find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", window]
    subprocess.run([*find, "windowactivate", "--sync"], env=environment, check=True, timeout=_PATIENCE)
    for key in keys:
        time.sleep(1)
        subprocess.run(["xdotool", "key", key], env=environment, check=True)


def arrived(server: Sink, letters: int) -> bool:
    """Wait until so many letters came."""
    until = time.monotonic() + _PATIENCE
    while len(server.letters) < letters and time.monotonic() < until:
        time.sleep(0.2)
    return len(server.letters) >= letters


def parts(content: bytes) -> list[tuple[str, bytes]]:
    """Give what a letter holds, by type; how its lines are wrapped and end does not matter."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    found = [part for part in message.walk() if not part.is_multipart()]
    return [(part.get_content_type(), b" ".join(part.get_payload(decode=True).split())) for part in found]


def run(letters: int, folder: Path) -> list[Row]:
    """Do it."""
    outbox, draft = write(folder, letters)
    with sink(most=letters - 1) as server, screen() as environment:
        mine = profile(folder, server.port, outbox)
        with thunderbird(mine, environment):
            press(environment, "Mozilla Thunderbird$", *_SEND_UNSENT)
            arrived(server, letters - 1)
            press(environment, "Error", "Return")
            before, server.most = len(server.letters), letters
            press(environment, "Mozilla Thunderbird$", *_SEND_UNSENT)
            arrived(server, letters)
        sent, server.letters, server.most = server.letters, [], 1
        with thunderbird(mine, environment, str(draft)):
            press(environment, "^Write", "ctrl+Return")
            arrived(server, 1)
    wanted = [parts(bytes(letter)) for letter in mailbox.mbox(outbox)]
    same = sum(parts(letter) in wanted for letter in sent)
    kept = [parts(letter) == parts(draft.read_bytes()) for letter in server.letters]
    return [
        count("letters that left before the server was full", before, letters - 1),
        count("letters of the outbox that people checked in", len(sent), letters),
        count("of them as they were written", same, letters),
        count("drafts that arrived with text, invite and ticket", sum(kept), 1),
    ]


def main() -> int:
    """Read the arguments, do it, and tell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--letters", type=int, default=20)
    asked = parser.parse_args()
    use_own_zone_data()
    with tempfile.TemporaryDirectory() as folder:
        return tell(run(asked.letters, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
