"""Packs: files that a door laptop works from, what is wrong with one, and passphrases."""

from meetup_desk.words.text import Text

_PACKS = {
    "error.rule.scans_not_home": Text(
        "The scans of {file} are only here. Copy them with “door scans”, or merge them, then wipe again; "
        "nothing was removed.",
        "{file}의 체크인 기록이 아직 여기에만 있어요. “door scans”로 복사하거나 데스크에 합친 뒤에 지워 주세요. 지운 것은 없어요.",
    ),
    "pack.badge": Text("On badges only: affiliation, role", "명찰에만: 소속, 역할"),
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
        "Scans of an earlier pack lie beside {file}. Import them with “door scans” and “door merge”, then choose "
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
    "error.rule.unknown_field": Text(
        "There is no field “{field}”. The fields are: {fields}.",
        "“{field}” 항목은 없어요. {fields} 중에서 골라 주세요.",
    ),
    "error.rule.already_revoked": Text(
        "The pack of “{door}” is revoked already. Nothing was changed.",
        "“{door}” 꾸러미는 이미 무효예요. 바뀐 것은 없어요.",
    ),
    "noun.pack": Text("pack", "꾸러미"),
    "change.door.revoke": Text("revoking a pack", "꾸러미 무효"),
    "change.door.revoke.named": Text("revoking the pack of {detail}", "{detail} 꾸러미 무효"),
}

_PASSPHRASES = {
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
}

_COMMANDS = {
    "cli.command.door.wipe": Text(
        "remove a pack from a door laptop, once its scans are home",
        "체크인 기록을 옮긴 뒤 출입구 노트북에서 꾸러미를 지워요",
    ),
    "cli.option.door_anyway": Text(
        "even where the scans beside the pack are damaged, gone, or another pack's",
        "꾸러미 옆의 체크인 기록이 손상되었거나 없거나 다른 꾸러미의 것이어도 열어요",
    ),
    "cli.option.wipe_force": Text("even where scans are lost with it", "체크인 기록을 잃더라도 지워요"),
    "cli.door.wiped": Text("{file} and its scans are removed.", "{file}(와/과) 그 체크인 기록을 지웠어요."),
    "cli.command.door.pack": Text(
        "write the file that a door laptop works from", "출입구 노트북이 쓸 꾸러미를 저장해요"
    ),
    "cli.command.door.passphrase": Text(
        "make a passphrase of five words for a pack", "꾸러미에 쓸 다섯 낱말 암호를 만들어요"
    ),
    "cli.option.pack": Text("the pack", "꾸러미 파일"),
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
    "cli.option.pack_door": Text("name of the door", "출입구 이름"),
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
    "cli.command.door.revoke": Text(
        "let nothing count that the door of a lost pack writes from now on",
        "잃어버린 꾸러미의 출입구가 이제부터 쓰는 것은 세지 않아요",
    ),
    "cli.command.door.packs": Text("list the packs that were made", "만든 꾸러미를 보여 줘요"),
    "cli.option.revoke_reason": Text("why, for the organisers", "사유. 운영진이 봐요"),
    "cli.option.no_renames": Text(
        "tickets cannot be handed over at this door", "이 출입구에서는 입장권을 넘길 수 없어요"
    ),
    "cli.door.revoked": Text(
        "The pack of {door} is revoked. Scans that are home and stay: {scans}. What it writes from now on counts "
        "nothing. What it wrote before and is not home yet can still be merged.",
        "{door}의 꾸러미를 무효로 했어요. 이미 가져온 체크인 기록 {scans}건은 남아요. 이제부터 쓰는 것은 세지 않아요. "
        "그전에 쓴 것은 나중에 가져와도 세요.",
    ),
    "cli.door.pack": Text(
        "{door}: made {made}, scans home: {scans}",
        "{door}: {made}에 만듦, 가져온 기록 {scans}건",
    ),
    "cli.door.pack.revoked": Text("revoked {at}", "{at}에 무효"),
    "cli.door.no_packs": Text("No packs were made for this event.", "이 행사의 꾸러미가 없어요."),
}

TEXTS: dict[str, Text] = {**_PACKS, **_PASSPHRASES, **_COMMANDS}
