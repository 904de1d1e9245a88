"""Scans that come home: files that are refused, records that do not count, clocks that are wrong."""

from meetup_desk.words.text import Text

_REFUSED = {
    "merge.refused.rehearsal": Text(
        "{file} is from a rehearsal, which never counts. Nothing was imported from it.",
        "{file}(은/는) 예행연습 기록이에요. 예행연습은 세지 않으므로 가져온 것은 없어요.",
    ),
    "merge.refused.not_scans": Text(
        "{file} contains no door scans. Choose a file saved by “door scans”. Nothing was imported from it.",
        "{file}(은/는) 출입구의 체크인 기록 파일이 아니에요. “door scans”로 저장한 파일을 가져와 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.other_desk": Text(
        "{file} is from a door of another desk. Import it there. Nothing was imported from it.",
        "{file}(은/는) 다른 데스크의 출입구에서 온 파일이에요. 그 데스크로 가져가 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.other_event": Text(
        "{file} is from an event that is not on this desk. Check which desk created its pack. Nothing was imported from it.",
        "{file}(은/는) 이 데스크에 없는 행사에서 온 파일이에요. 어느 데스크의 꾸러미인지 확인해 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.tampered": Text(
        "{file} was altered from line {line} on. Everything before that line was imported, nothing after it. Copy it from the door laptop again.",
        "{file}(은/는) {line}번째 줄부터 바뀌어 있어서 그 뒤는 가져오지 않았어요. 그 앞의 기록은 모두 가져왔어요. 출입구 노트북에서 다시 복사해 주세요.",
    ),
    "merge.refused.cut_short": Text(
        "{file} ends in the middle of line {line}. Everything before that was imported. Copy it from the door laptop again for the rest.",
        "{file}(은/는) {line}번째 줄에서 끊겨 있어요. 그 앞의 기록은 모두 가져왔어요. 나머지는 출입구 노트북에서 다시 복사해 주세요.",
    ),
}

_WALK_INS = {
    "merge.walk_in.name": Text("Walk-in {slip}, {door}", "현장 참가 {slip}번, {door}"),
    "merge.walk_in.reason": Text("Walk-in at {door}, slip {slip}", "{door}에서 현장 참가, 번호표 {slip}번"),
    "change.door.walk_in": Text("walk-ins at a door", "출입구의 현장 참가"),
    "change.door.walk_in.named": Text("walk-ins at {detail}", "{detail}의 현장 참가"),
}

_OUTDATED = {
    "outdated.cancelled": Text(
        "{door} admitted {name} at {at} ({people}), although the RSVP was cancelled.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 참석 신청은 그때 이미 취소되어 있었어요.",
    ),
    "outdated.declined": Text(
        "{door} admitted {name} at {at} ({people}), although they had declined.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 그때 이미 불참으로 답한 분이에요.",
    ),
    "outdated.refused": Text(
        "{door} admitted {name} at {at} ({people}), although the RSVP was refused.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 참석 신청은 그때 이미 거절되어 있었어요.",
    ),
    "outdated.blocked": Text(
        "{door} admitted {name} at {at} ({people}), although they are blocked.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 입장을 막아 둔 분이에요.",
    ),
    "outdated.replaced": Text(
        "{door} admitted {name} at {at} ({people}) with a ticket that was replaced or withdrawn.",
        "{door}에서 {at}에 {name} 님을 들였어요({people}). 그때 이미 바꾸었거나 거두어들인 입장권이에요.",
    ),
    "outdated.since": Text("Known at the desk since {at}.", "데스크에는 {at}부터 있던 내용이에요."),
    "outdated.nobody": Text("someone", "누군가"),
    "outdated.people": Text("{count} people", "{count}명"),
    "outdated.person": Text("1 person", "1명"),
}

_SET_ASIDE = {
    "set_aside.too_many": Text(
        "more people than the party size, or than one scan can admit",
        "일행보다 많거나, 한 번에 들일 수 없는 인원이에요",
    ),
    "set_aside.no_right": Text("not allowed at this door", "이 출입구가 할 수 없는 일이에요"),
    "set_aside.contradicts": Text("the record is inconsistent", "기록의 앞뒤가 맞지 않아요"),
    "set_aside.revoked": Text("recorded after the pack was revoked", "꾸러미를 무효로 한 뒤에 쓴 기록이에요"),
    "set_aside.entry": Text("entry of {people}", "{people} 입장"),
    "set_aside.exit": Text("exit of {people}", "{people} 퇴장"),
    "set_aside.back": Text("undo of {people}", "{people} 되돌림"),
    "set_aside.rename": Text("ticket transferred to {name}", "{name} 님에게 양도"),
    "set_aside.refusal": Text("refusal", "들이지 않음"),
    "set_aside.line": Text(
        "Not counted: {door} {at}, {name}, {what} ({why}).",
        "{door} {at} {name}, {what} 기록은 세지 않았어요({why}).",
    ),
    "pack.unproven": Text(
        "The pack for {door} is revoked. Scans imported since then that still count, because the laptop’s clock says they are older: {scans}. Whoever has the laptop can change its clock.",
        "{door}의 꾸러미는 무효예요. 그 뒤에 가져온 체크인 기록 {scans}건은 그 노트북의 시계로 그전에 쓴 것이라 세었어요. "
        "다만 노트북을 가진 사람은 시계를 바꿀 수 있어요.",
    ),
}

_CLOCKS = {
    "clock.ahead": Text(
        "The clock at {door} was at least {by} ahead. Scans that still count: {scans}. Check their times.",
        "{door}의 시계가 적어도 {by} 앞서 있었어요. 체크인 기록 {scans}건은 인정되지만 시각은 확인해 주세요.",
    ),
    "clock.behind": Text(
        "The clock at {door} was at least {by} behind, so its scans appear older than its pack. Scans counted as made when the pack was created: {scans}.",
        "{door}의 시계가 적어도 {by} 늦었어요. 꾸러미를 만들기 전 시각이 적혀 있어요. "
        "체크인 기록 {scans}건은 꾸러미를 만든 때의 것으로 세요.",
    ),
    "clock.here": Text(
        "The clock of this laptop is at least {by} behind (the pack was created at {made}). Set the clock. Scanning continues.",
        "이 노트북의 시계가 적어도 {by} 늦어요(꾸러미는 {made}에 만들었어요). 시계를 맞춰 주세요. 체크인은 계속돼요.",
    ),
    "length.minute": Text("1 minute", "1분"),
    "length.minutes": Text("{n} minutes", "{n}분"),
    "length.hour": Text("1 hour", "1시간"),
    "length.hours": Text("{n} hours", "{n}시간"),
    "length.day": Text("1 day", "1일"),
    "length.days": Text("{n} days", "{n}일"),
}

_COMMANDS = {
    "cli.command.door.scans": Text(
        "save the scans of a pack to a file for the desk",
        "꾸러미의 체크인 기록을 데스크로 가져갈 파일로 저장해요",
    ),
    "cli.command.door.merge": Text(
        "import scans into the desk, in any order, any number of times",
        "체크인 기록을 데스크로 가져와요. 순서와 횟수는 상관없어요",
    ),
    "cli.option.scan_files": Text("scan files", "체크인 기록 파일"),
    "cli.door.copied": Text(
        "Scans saved in {file}: {scans}.", "{file}에 체크인 기록 {scans}건을 저장했어요."
    ),
    "cli.door.copied.kept": Text(
        "{file} contains earlier scans that were set aside at this door. Import it too. The desk accepts what it can verify.",
        "{file}에는 이 출입구에서 따로 둔 이전 체크인 기록이 있어요. 함께 가져와 주세요. 데스크가 확인되는 만큼 받아요.",
    ),
    "cli.door.copied.badges": Text(
        "Badges printed at this door: {badges}. The desk doesn’t know about them and may print them again.",
        "이 출입구에서 인쇄한 명찰은 {badges}장이에요. 데스크에는 전해지지 않으니 다시 인쇄할 수 있어요.",
    ),
    "cli.door.merged": Text(
        "New scans imported: {new}. Already here: {known}.",
        "새 체크인 기록 {new}건을 가져왔어요. 이미 있던 기록은 {known}건이에요.",
    ),
}

TEXTS: dict[str, Text] = {**_REFUSED, **_WALK_INS, **_OUTDATED, **_SET_ASIDE, **_CLOCKS, **_COMMANDS}
