"""The door: the supervisor, writing at a door, and a door that works from a pack alone."""

from meetup_desk.words.text import Text

_DOOR = {
    "noun.door": Text("door", "출입구"),
    "error.rule.supervisor_needed": Text(
        "This requires the supervisor PIN. Ask today’s helper. Nothing was changed.",
        "책임자 PIN이 필요해요. 오늘의 도우미에게 부탁해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pin_elsewhere": Text(
        "This pack has no passphrase, so it doesn’t include the supervisor PIN. Ask the organiser to decide, or ask for a pack with a passphrase. Nothing was changed.",
        "암호 없이 만든 꾸러미라 책임자 PIN이 들어 있지 않아요. 운영진에게 부탁하거나 암호가 있는 꾸러미를 받아 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pin_wrong": Text(
        "Wrong PIN. Try again. After several wrong PINs you have to wait.",
        "PIN이 맞지 않아요. 확인하고 다시 입력해 주세요. 여러 번 틀리면 잠시 기다려야 해요.",
    ),
    "error.rule.pin_wait": Text(
        "Too many wrong PINs. Seconds until you can try again: {seconds}. Scanning continues meanwhile.",
        "PIN을 여러 번 틀렸어요. {seconds}초 뒤에 다시 입력해 주세요. 그동안 체크인은 계속할 수 있어요.",
    ),
    "error.rule.pin_short": Text(
        "A PIN needs at least {least} characters. Choose a longer one. Nothing was changed.",
        "PIN은 {least}자 이상이어야 해요. 더 길게 정해 주세요. 바뀐 것은 없어요.",
    ),
    "change.door.pin": Text("supervisor PIN", "책임자 PIN"),
    "error.not_writable.at_door": Text(
        "Can’t write to {file}. Check that the USB stick is plugged in and not write-protected, or copy the pack to this computer, then try again. This step was not saved. All earlier scans are safe.",
        "{file}에 쓸 수 없어요. USB가 꽂혀 있고 쓰기 방지가 꺼져 있는지 확인해 주세요. 다시 꽂거나 꾸러미를 이 컴퓨터로 복사한 뒤에 다시 해 주세요. "
        "이번 것은 저장되지 않았지만 그 전의 체크인 기록은 모두 있어요.",
    ),
    "error.disk_full.at_door": Text(
        "The disk or USB stick with {file} is full. This step was not saved. All earlier scans are safe. Free up space and try again.",
        "{file}(이/가) 있는 디스크나 USB가 가득 찼어요. 이번 것은 저장되지 않았지만 그 전의 체크인 기록은 모두 있어요. 공간을 비우고 다시 해 주세요.",
    ),
}

_COMMANDS = {
    "cli.door.name": Text("Main entrance", "정문"),
    "cli.command.door.open": Text("open the door of a pack in a window", "꾸러미의 출입구를 창으로 열어요"),
    "cli.command.door.pin": Text("set or remove the supervisor PIN", "책임자 PIN을 정하거나 없애요"),
    "cli.option.pin_remove": Text(
        "remove the PIN, so that anyone can act as a supervisor", "누구나 책임자처럼 쓸 수 있게 해요"
    ),
    "cli.pin.set": Text(
        "PIN set. Packs created earlier don’t include it.",
        "PIN을 정했어요. 전에 만든 꾸러미에는 들어 있지 않아요.",
    ),
    "cli.pin.removed": Text("PIN removed.", "PIN을 없앴어요."),
    "cli.option.pin_file": Text(
        "file with the supervisor PIN on its first line", "첫 줄에 책임자 PIN이 적힌 파일"
    ),
    "cli.command.door": Text("work with door laptops and packs", "출입구 노트북과 꾸러미"),
    "cli.command.door.scan": Text(
        "check in codes using only a pack, one answer per line",
        "꾸러미만으로 코드를 확인해요. 코드마다 한 줄로 답해요",
    ),
    "cli.command.door.undo": Text(
        "undo an entry at a pack by adding a record", "꾸러미에서 입장을 되돌리는 기록을 더해요"
    ),
    "cli.option.last_scan": Text(
        "id of the scan; default: the last one", "체크인 기록의 아이디. 없으면 마지막 기록"
    ),
}

TEXTS: dict[str, Text] = {**_DOOR, **_COMMANDS}
