"""Packs: files that a door laptop works from, what is wrong with one, and passphrases."""

from meetup_desk.words.text import Text

_PACKS = {
    "error.rule.scans_not_home": Text(
        "The scans of {file} exist only here. Copy them with “door scans” or import them, then wipe again. Nothing was removed.",
        "{file}의 체크인 기록이 아직 여기에만 있어요. “door scans”로 복사하거나 데스크로 가져온 뒤에 지워 주세요. 지운 것은 없어요.",
    ),
    "pack.badge": Text("On badges only: affiliation, role", "명찰에만: 소속, 역할"),
    "error.file_unreadable.pack": Text(
        "{file} is not a door pack. Choose a file saved by “door pack”. Nothing was changed.",
        "{file}(은/는) 출입구 꾸러미가 아니에요. “door pack”으로 저장한 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.pack_newer": Text(
        "{file} was saved by a newer version of Meetup Desk. Update Meetup Desk to open it. The file was not changed.",
        "{file}(은/는) 더 새로운 Meetup Desk에서 만든 꾸러미예요. 업데이트한 뒤에 열어 주세요. 파일은 그대로예요.",
    ),
    "error.file_unreadable.pack_damaged": Text(
        "{file} is damaged or was altered. Copy the pack from the organiser again. Nothing was changed.",
        "{file}(은/는) 손상되었거나 바뀐 꾸러미예요. 운영진에게서 다시 복사해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_unreadable.scans": Text(
        "{file} was altered or damaged on line {line}. You can still open the door: it continues with everything before that line and keeps the file next to the pack for the organiser.",
        "{file}의 {line}번째 줄이 바뀌었거나 손상되었어요. 그래도 출입구를 열 수 있어요. 그 줄 앞까지의 기록으로 이어 가고, "
        "손상된 파일은 운영진에게 전할 수 있게 꾸러미 옆에 그대로 둬요.",
    ),
    "error.file_missing.scans": Text(
        "There are no scans next to {file} yet. Open the door first. Nothing was saved.",
        "{file} 옆에 아직 체크인 기록이 없어요. 먼저 출입구를 열어 주세요. 저장한 것은 없어요.",
    ),
    "error.file_too_large.scans": Text(
        "{file} is too large for door scans. Check that it is the right file. Nothing was changed.",
        "{file}(은/는) 출입구의 체크인 기록이라기에는 너무 커요. 어떤 파일인지 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_busy.pack": Text(
        "The door of {file} is already open elsewhere. Close it there and try again. Nothing was changed.",
        "{file}의 출입구가 다른 곳에서 열려 있어요. 그곳에서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.pack": Text(
        "This pack would be too large for a door laptop. Leave out notes or other fields and try again. Nothing was changed.",
        "출입구 노트북이 열기에는 꾸러미가 너무 커요. 메모 같은 항목을 빼고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.pack_expired": Text(
        "{file} is for an event that ended long ago. Check the date on this laptop, or ask the organiser for a new pack. Its scans are kept.",
        "{file}(은/는) 오래전에 끝난 행사의 꾸러미예요. 이 노트북의 날짜를 확인하거나 운영진에게 새 꾸러미를 받아 주세요. 체크인 기록은 그대로 있어요.",
    ),
    "error.rule.pack_was_expired": Text(
        "{file} was opened here while the clock was past its expiry, so it can’t be used again even if the clock is set back. Ask the organiser for a new pack. Its scans are kept.",
        "이 노트북의 시계가 한 번 만료일 뒤로 가 있을 때 {file}(을/를) 열었어요. 시계를 되돌려도 다시 쓸 수 없으니 운영진에게 새 꾸러미를 받아 주세요. "
        "체크인 기록은 그대로 있어요.",
    ),
    "error.rule.pack_in_use": Text(
        "Scans of an earlier pack are next to {file}. Import them with “door scans” and “door merge”, then choose another name. Nothing was saved.",
        "{file} 옆에 이전 꾸러미의 체크인 기록이 있어요. “door scans”, “door merge”로 먼저 가져오고 다른 이름을 골라 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.scans_of_other_pack": Text(
        "{file} belongs to another pack. You can still open the door: it starts afresh and keeps the file next to the pack under another name for the organiser.",
        "{file}(은/는) 다른 꾸러미의 체크인 기록이에요. 그래도 출입구를 열 수 있어요. 처음부터 새로 시작하고, "
        "그 파일은 운영진에게 전할 수 있게 다른 이름으로 꾸러미 옆에 둬요.",
    ),
    "error.rule.scans_gone": Text(
        "{file} is missing or shorter than before. Put it back next to the pack and open the pack again. You can still open the door, but it won’t know who was admitted before.",
        "{file}(이/가) 없거나 전보다 짧아요. 꾸러미 옆에 되돌려 놓고 다시 열어 주세요. 그래도 출입구를 열 수 있지만, "
        "그러면 앞서 누가 들어왔는지 알지 못해요.",
    ),
    "error.rule.pack_copied": Text(
        "{other} is a copy of this pack and has entries that {file} doesn’t have. Open {other} instead, and use only one of the two. You can still open the door, but it won’t know who was admitted there.",
        "{other}(은/는) 이 꾸러미의 사본이고, {file}에 없는 체크인 기록이 있어요. {other}(을/를) 여는 것이 좋아요. 둘 중 하나만 써 주세요. "
        "그래도 출입구를 열 수 있지만, 그러면 그쪽에서 누가 들어왔는지 알지 못해요.",
    ),
    "error.rule.unknown_field": Text(
        "There is no field “{field}”. Choose one of: {fields}.",
        "“{field}” 항목은 없어요. {fields} 중에서 골라 주세요.",
    ),
    "error.rule.already_revoked": Text(
        "The pack for “{door}” is already revoked. Nothing was changed.",
        "“{door}” 꾸러미는 이미 무효예요. 바뀐 것은 없어요.",
    ),
    "noun.pack": Text("pack", "꾸러미"),
    "change.door.revoke": Text("revoking a pack", "꾸러미 무효"),
    "change.door.revoke.named": Text("revoking the pack for {detail}", "{detail} 꾸러미 무효"),
}

_PASSPHRASES = {
    "error.rule.passphrase_needed": Text(
        "{file} is protected with a passphrase. Ask the organiser for it. Nothing was changed.",
        "{file}(은/는) 암호로 잠겨 있어요. 운영진에게 암호를 물어봐 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.passphrase_wrong": Text(
        "Can’t open {file} with this passphrase, or the file is damaged. Check the passphrase or copy the pack again.",
        "이 암호로는 {file}(을/를) 열 수 없어요. 암호를 확인하거나 꾸러미를 다시 복사해 주세요.",
    ),
    "error.rule.passphrase_empty": Text(
        "The passphrase is empty. Enter one on the first line of its file. Nothing was saved.",
        "암호가 비어 있어요. 암호 파일의 첫 줄에 적어 주세요. 저장한 것은 없어요.",
    ),
    "error.rule.passphrase_weak": Text(
        "This passphrase is too easy to guess, because anyone who finds the file can try without limit. Use at least {words} unrelated words or {characters} characters. Nothing was saved.",
        "이 암호는 너무 쉬워요. 파일을 주운 사람이 몇 번이든 시도할 수 있어요. 서로 상관없는 낱말 {words}개 이상이나 {characters}자 이상으로 "
        "정해 주세요. 저장한 것은 없어요.",
    ),
}

_COMMANDS = {
    "cli.command.door.wipe": Text(
        "remove a pack from a door laptop after its scans were imported",
        "체크인 기록을 옮긴 뒤 출입구 노트북에서 꾸러미를 지워요",
    ),
    "cli.option.door_anyway": Text(
        "open even if the scans next to the pack are damaged, missing or from another pack",
        "꾸러미 옆의 체크인 기록이 손상되었거나 없거나 다른 꾸러미의 것이어도 열어요",
    ),
    "cli.option.wipe_force": Text("even if scans are lost", "체크인 기록을 잃더라도 지워요"),
    "cli.door.wiped": Text("{file} and its scans were removed.", "{file}(와/과) 그 체크인 기록을 지웠어요."),
    "cli.command.door.pack": Text("save the pack for a door laptop", "출입구 노트북이 쓸 꾸러미를 저장해요"),
    "cli.command.door.passphrase": Text(
        "create a five-word passphrase for a pack", "꾸러미에 쓸 다섯 낱말 암호를 만들어요"
    ),
    "cli.option.pack": Text("pack file", "꾸러미 파일"),
    "cli.option.passphrase_file": Text(
        "file with the passphrase on its first line", "첫 줄에 암호가 적힌 파일"
    ),
    "cli.option.plain": Text(
        "without encryption; anyone who finds the file can read it and forge scans for this door",
        "암호화하지 않아요. 파일을 주운 사람이 읽을 수 있고, 이 출입구의 이름으로 체크인 기록을 꾸밀 수 있어요",
    ),
    "cli.option.fields": Text(
        "fields to include with names: affiliation, diet, access, language, note; badge puts them on badges only",
        "이름 말고 함께 담을 항목: affiliation, diet, access, language, note. badge는 명찰에만",
    ),
    "cli.option.newer": Text(
        "how to treat genuine tickets newer than the pack: admit, or ask a supervisor (default)",
        "꾸러미보다 나중에 만든 진짜 입장권을 어떻게 할지. admit은 들이고, ask(기본)는 책임자에게 물어요",
    ),
    "cli.option.pack_door": Text("door name", "출입구 이름"),
    "cli.door.packed": Text(
        "Pack for “{door}” saved in {file}. Tickets: {tickets}.",
        "“{door}” 출입구 꾸러미를 {file}에 저장했어요. 입장권 {tickets}장이 들어 있어요.",
    ),
    "cli.door.plain": Text(
        "The pack is not encrypted. Anyone with the file can read every name in it and forge scans for this door, because it contains the door’s signing key. The supervisor PIN isn’t included. Keep the file where only door staff can read it, or create it again with --passphrase-file.",
        "암호화하지 않았어요. 파일을 가진 사람은 모든 이름을 볼 수 있고, 출입구의 서명 열쇠가 들어 있어서 이 출입구의 이름으로 체크인 기록을 "
        "꾸밀 수 있어요. 책임자 PIN은 담지 않았어요. 출입구 스태프만 볼 수 있는 곳에 두거나 --passphrase-file로 다시 만들어 주세요.",
    ),
    "cli.command.door.revoke": Text(
        "revoke a lost pack, so that its later scans don’t count",
        "잃어버린 꾸러미의 출입구가 이제부터 쓰는 것은 세지 않아요",
    ),
    "cli.command.door.packs": Text("list packs", "만든 꾸러미를 보여 줘요"),
    "cli.option.revoke_reason": Text("reason, for the organisers", "사유. 운영진이 봐요"),
    "cli.option.no_renames": Text(
        "don’t allow tickets to be transferred at this door", "이 출입구에서는 입장권을 넘길 수 없어요"
    ),
    "cli.door.revoked": Text(
        "Pack for {door} revoked. Imported scans that are kept: {scans}. Later scans at this door don’t count. Earlier ones can still be imported.",
        "{door}의 꾸러미를 무효로 했어요. 이미 가져온 체크인 기록 {scans}건은 남아요. 그 뒤의 기록은 세지 않고, 그전 기록은 나중에 가져와도 세요.",
    ),
    "cli.door.pack": Text(
        "{door}: created {made}, scans imported: {scans}",
        "{door}: {made}에 만듦, 가져온 기록 {scans}건",
    ),
    "cli.door.pack.revoked": Text("revoked {at}", "{at}에 무효"),
    "cli.door.no_packs": Text("This event has no packs.", "이 행사의 꾸러미가 없어요."),
}

TEXTS: dict[str, Text] = {**_PACKS, **_PASSPHRASES, **_COMMANDS}
