"""Texts of packs: what a door laptop is told, and what its scans bring home."""

from meetup_desk.words.text import Text

_REFUSED = {
    "merge.refused.not_scans": Text(
        "{file} holds no scans of a door. Bring the file that “door scans” wrote; nothing of it was taken.",
        "{file}(은/는) 출입구의 체크인 기록 파일이 아니에요. “door scans”로 저장한 파일을 가져와 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.other_desk": Text(
        "{file} comes from the door of another desk. Bring it to that desk; nothing of it was taken.",
        "{file}(은/는) 다른 데스크의 출입구에서 온 파일이에요. 그 데스크로 가져가 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.other_event": Text(
        "{file} comes from an event that is not in this desk. Check which desk made its pack; nothing of it was taken.",
        "{file}(은/는) 이 데스크에 없는 행사에서 온 파일이에요. 어느 데스크의 꾸러미인지 확인해 주세요. 이 파일에서 가져온 것은 없어요.",
    ),
    "merge.refused.tampered": Text(
        "{file} was changed from line {line} on, so nothing behind that was taken; what stands before it was. "
        "Copy it from the door laptop again.",
        "{file}(은/는) {line}번째 줄부터 바뀌어 있어서 그 뒤는 가져오지 않았어요. 그 앞의 기록은 모두 가져왔어요. 출입구 노트북에서 다시 복사해 주세요.",
    ),
    "merge.refused.cut_short": Text(
        "{file} breaks off in line {line}; all before it was taken. Copy it from the door laptop again for the rest.",
        "{file}(은/는) {line}번째 줄에서 끊겨 있어요. 그 앞의 기록은 모두 가져왔어요. 나머지는 출입구 노트북에서 다시 복사해 주세요.",
    ),
    "merge.walk_in.name": Text("Walk-in {slip}, {door}", "현장 참가 {slip}번, {door}"),
    "merge.walk_in.reason": Text("Walk-in at {door}, slip {slip}", "{door}에서 현장 참가, 번호표 {slip}번"),
    "change.door.walk_in": Text("walk-ins of a door", "출입구의 현장 참가"),
    "change.door.walk_in.named": Text("walk-ins at {detail}", "{detail}의 현장 참가"),
    "noun.list": Text("list", "명단"),
    "pack.badge": Text("On badges only: affiliation, role", "명찰에만: 소속, 역할"),
}

_ERRORS = {
    "error.file_unreadable.pack": Text(
        "{file} is no pack of a door. Choose the file that “door pack” wrote; nothing was changed.",
        "{file}(은/는) 출입구 꾸러미가 아니에요. “door pack”으로 저장한 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.pack_newer": Text(
        "{file} was written by a newer Meetup Desk. Update this one to open it; the file is untouched.",
        "{file}(은/는) 더 새로운 Meetup Desk에서 만든 꾸러미예요. 업데이트한 뒤에 열어 주세요. 파일은 그대로예요.",
    ),
    "error.file_unreadable.pack_damaged": Text(
        "{file} is damaged or was changed. Copy the pack from the organiser again; nothing was changed here.",
        "{file}(은/는) 손상되었거나 바뀐 꾸러미예요. 운영진에게서 다시 복사해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.scans": Text(
        "{file} was changed or damaged in line {line}. The door can be opened anyway: it goes on with what comes "
        "before that line, and the file stays beside the pack as it is, for the organiser.",
        "{file}의 {line}번째 줄이 바뀌었거나 손상되었어요. 그래도 출입구를 열 수 있어요. 그 줄 앞까지의 기록으로 이어 가고, "
        "손상된 파일은 운영진에게 전할 수 있게 꾸러미 옆에 그대로 둬요.",
    ),
    "error.file_missing.scans": Text(
        "There are no scans beside {file} yet. Open its door first; nothing was written.",
        "{file} 옆에 아직 체크인 기록이 없어요. 먼저 출입구를 열어 주세요. 저장한 것은 없어요.",
    ),
    "error.file_too_large.scans": Text(
        "{file} is too large to be the scans of a door. Check which file it is; nothing was changed.",
        "{file}(은/는) 출입구의 체크인 기록이라기에는 너무 커요. 어떤 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_busy.pack": Text(
        "The door of {file} is open in another place. Close it there, then try again; nothing was changed.",
        "{file}의 출입구가 다른 곳에서 열려 있어요. 그곳에서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.passphrase_needed": Text(
        "{file} is locked with a passphrase. Ask the organiser for it; nothing was changed.",
        "{file}(은/는) 암호로 잠겨 있어요. 운영진에게 암호를 물어봐 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.passphrase_wrong": Text(
        "{file} does not open with this passphrase, or it is damaged. Check the passphrase, or copy the pack again.",
        "이 암호로는 {file}(을/를) 열 수 없어요. 암호를 확인하거나 꾸러미를 다시 복사해 주세요.",
    ),
    "error.rule.passphrase_empty": Text(
        "The passphrase is empty. Write one into the first line of its file; nothing was written.",
        "암호가 비어 있어요. 암호 파일의 첫 줄에 적어 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.passphrase_weak": Text(
        "This passphrase is too easy to guess: whoever finds the file can try without end. Use {words} words or more "
        "that have nothing to do with each other, or {characters} characters; nothing was written.",
        "이 암호는 너무 쉬워요. 파일을 주운 사람이 몇 번이든 시도할 수 있어요. 서로 상관없는 낱말 {words}개 이상이나 {characters}자 이상으로 "
        "정해 주세요. 저장한 것은 없어요.",
    ),
    "error.file_too_large.pack": Text(
        "This pack would be larger than a door laptop can open. Leave notes or other fields out, and try again; "
        "nothing was changed.",
        "출입구 노트북이 열기에는 꾸러미가 너무 커요. 메모 같은 항목을 빼고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pack_expired": Text(
        "{file} was made for an event that is long over. Check the date of this laptop, or ask the organiser for "
        "a new pack; its scans are still there.",
        "{file}(은/는) 오래전에 끝난 행사의 꾸러미예요. 이 노트북의 날짜를 확인하거나 운영진에게 새 꾸러미를 받아 주세요. 체크인 기록은 그대로 있어요.",
    ),
    "error.rule.pack_was_expired": Text(
        "{file} was open here once while the clock stood after its end, and no clock that is set back brings it to "
        "life. Ask the organiser for a new pack; its scans are still there.",
        "이 노트북의 시계가 한 번 만료일 뒤로 가 있을 때 {file}(을/를) 열었어요. 시계를 되돌려도 다시 쓸 수 없으니 운영진에게 새 꾸러미를 받아 주세요. "
        "체크인 기록은 그대로 있어요.",
    ),
    "error.rule.pack_in_use": Text(
        "Scans of an earlier pack lie beside {file}. Bring them home with “door scans” and “door merge”, then choose "
        "another name; nothing was written.",
        "{file} 옆에 이전 꾸러미의 체크인 기록이 있어요. “door scans”, “door merge”로 먼저 가져오고 다른 이름을 골라 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.scans_of_other_pack": Text(
        "{file} belongs to another pack. The door can be opened anyway: it begins anew, and the file stays beside "
        "the pack under another name, for the organiser.",
        "{file}(은/는) 다른 꾸러미의 체크인 기록이에요. 그래도 출입구를 열 수 있어요. 처음부터 새로 시작하고, "
        "그 파일은 운영진에게 전할 수 있게 다른 이름으로 꾸러미 옆에 둬요.",
    ),
    "error.rule.scans_gone": Text(
        "{file} is missing or shorter than it was. Put it back beside the pack, and open the pack again. The door "
        "can be opened anyway, but it does not know then who came in before.",
        "{file}(이/가) 없거나 전보다 짧아요. 꾸러미 옆에 되돌려 놓고 다시 열어 주세요. 그래도 출입구를 열 수 있지만, "
        "그러면 앞서 누가 들어왔는지 알지 못해요.",
    ),
    "error.rule.pack_copied": Text(
        "{other} is a copy of this same pack, and people came in there whom {file} does not have. Open {other} "
        "instead, and use one of the two only. The door can be opened anyway, but it does not know then who came in there.",
        "{other}(은/는) 이 꾸러미의 사본이고, {file}에 없는 체크인 기록이 있어요. {other}(을/를) 여는 것이 좋아요. 둘 중 하나만 써 주세요. "
        "그래도 출입구를 열 수 있지만, 그러면 그쪽에서 누가 들어왔는지 알지 못해요.",
    ),
    "error.not_writable.at_door": Text(
        "{file} cannot be written. Is its stick still in, and not write-protected? Put it back, or copy the pack "
        "onto this computer, then try again. This step was not kept; all earlier scans are.",
        "{file}에 쓸 수 없어요. USB가 꽂혀 있고 쓰기 방지가 꺼져 있는지 확인해 주세요. 다시 꽂거나 꾸러미를 이 컴퓨터로 복사한 뒤에 다시 해 주세요. "
        "이번 것은 저장되지 않았지만 그 전의 체크인 기록은 모두 있어요.",
    ),
    "error.disk_full.at_door": Text(
        "The disk or stick with {file} is full. This step was not kept; all earlier scans are. Free some space there, "
        "then try again.",
        "{file}(이/가) 있는 디스크나 USB가 가득 찼어요. 이번 것은 저장되지 않았지만 그 전의 체크인 기록은 모두 있어요. 공간을 비우고 다시 해 주세요.",
    ),
    "error.rule.unknown_field": Text(
        "There is no field “{field}”. The fields are: {fields}.",
        "“{field}” 항목은 없어요. {fields} 중에서 골라 주세요.",
    ),
}

_COMMANDS = {
    "cli.command.door": Text("door laptops without a network", "네트워크 없이 일하는 출입구 노트북"),
    "cli.command.door.pack": Text(
        "write the file that a door laptop works from", "출입구 노트북이 쓸 꾸러미를 저장해요"
    ),
    "cli.command.door.passphrase": Text(
        "make a passphrase of five words for a pack", "꾸러미에 쓸 다섯 낱말 암호를 만들어요"
    ),
    "cli.command.door.scan": Text(
        "check in codes with a pack alone, one answer a line",
        "꾸러미만으로 코드를 확인해요. 코드마다 한 줄로 답해요",
    ),
    "cli.command.door.walk-in": Text(
        "let in somebody without a ticket; they get a numbered slip",
        "입장권 없이 온 사람을 번호표로 들여보내요",
    ),
    "cli.command.door.undo": Text(
        "take back an entry at a pack, by one more row", "꾸러미에서 입장을 되돌리는 기록을 더해요"
    ),
    "cli.command.door.scans": Text(
        "copy the scans of a pack for the desk", "꾸러미의 체크인 기록을 데스크로 가져갈 파일로 저장해요"
    ),
    "cli.command.door.merge": Text(
        "bring scans into the desk, in any order, any number of times",
        "체크인 기록을 데스크로 가져와요. 순서와 횟수는 상관없어요",
    ),
    "cli.option.pack": Text("the pack", "꾸러미 파일"),
    "cli.option.scan_files": Text("files of scans", "체크인 기록 파일"),
    "cli.option.passphrase_file": Text("file whose first line is the passphrase", "첫 줄에 암호가 적힌 파일"),
    "cli.option.plain": Text(
        "without encryption: whoever finds the file can read it, and sign scans as this door",
        "암호화하지 않아요. 파일을 주운 사람이 읽을 수 있고, 이 출입구의 이름으로 체크인 기록을 꾸밀 수 있어요",
    ),
    "cli.option.fields": Text(
        "what goes along beside names: affiliation, diet, access, language, note, and badge for badges alone",
        "이름 말고 함께 담을 항목: affiliation, diet, access, language, note. badge는 명찰에만",
    ),
    "cli.option.newer": Text(
        "what the door does with true tickets that are newer than the pack: admit lets them in, ask (the default) "
        "leaves it to a supervisor",
        "꾸러미보다 나중에 만든 진짜 입장권을 어떻게 할지. admit은 들이고, ask(기본)는 책임자에게 물어요",
    ),
    "cli.option.list": Text("what is counted: entry, lunch, a workshop", "세는 명단: entry, 점심, 워크숍"),
    "cli.option.pack_door": Text("name of the door", "출입구 이름"),
    "cli.option.last_scan": Text(
        "id of the scan; otherwise the last one", "체크인 기록의 아이디. 없으면 마지막 기록"
    ),
    "cli.door.packed": Text(
        "{file} holds the door “{door}” with tickets: {tickets}.",
        "“{door}” 출입구 꾸러미를 {file}에 저장했어요. 입장권 {tickets}장이 들어 있어요.",
    ),
    "cli.door.plain": Text(
        "It is not encrypted. Whoever has the file can read every name in it, and write scans in the name of this "
        "door, because the door's signing key is inside. The supervisor's PIN did not go along. Keep it where only "
        "door staff can read it, or make it again with --passphrase-file.",
        "암호화하지 않았어요. 파일을 가진 사람은 모든 이름을 볼 수 있고, 출입구의 서명 열쇠가 들어 있어서 이 출입구의 이름으로 체크인 기록을 "
        "꾸밀 수 있어요. 책임자 PIN은 담지 않았어요. 출입구 스태프만 볼 수 있는 곳에 두거나 --passphrase-file로 다시 만들어 주세요.",
    ),
    "cli.door.copied": Text("Scans in {file}: {scans}.", "{file}에 체크인 기록 {scans}건을 저장했어요."),
    "cli.door.copied.kept": Text(
        "{file} holds earlier scans that were kept aside at this door. Merge it as well: the desk takes what it proves.",
        "{file}에는 이 출입구에서 따로 둔 이전 체크인 기록이 있어요. 함께 합쳐 주세요. 데스크가 확인되는 만큼 가져와요.",
    ),
    "cli.door.copied.badges": Text(
        "Badges printed at this door: {badges}. The desk does not learn of them, and may print them again.",
        "이 출입구에서 인쇄한 명찰은 {badges}장이에요. 데스크에는 전해지지 않으니 다시 인쇄할 수 있어요.",
    ),
    "cli.door.slip": Text("Slip {slip}. {message}", "번호표 {slip}번이에요. {message}"),
    "cli.door.merged": Text(
        "New scans: {new}. Known already: {known}.",
        "새 체크인 기록 {new}건을 가져왔어요. 이미 있던 기록은 {known}건이에요.",
    ),
    "cli.door.conflict": Text(
        "{name} came in at more than one door: {entries} ({gap} apart). Settle it with “door settle {ticket}” or “scan undo”.",
        "{name} 님이 두 곳 이상에서 입장했어요: {entries} (간격 {gap}). “door settle {ticket}”이나 “scan undo”로 정리해 주세요.",
    ),
    "cli.door.entry": Text("{door} {at} ({scan})", "{door} {at} ({scan})"),
}

TEXTS: dict[str, Text] = {**_REFUSED, **_ERRORS, **_COMMANDS}
