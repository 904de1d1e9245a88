"""The desk and its file: opening, losing and restoring it."""

from meetup_desk.words.text import Text

_DESK = {
    "error.desk_missing": Text(
        "There is no desk at {file}. Create one with “meetup-desk new”, or choose another file with --desk.",
        "{file}에 데스크가 없어요. “meetup-desk new”로 새로 만들거나 --desk로 다른 파일을 골라 주세요.",
    ),
    "error.desk_exists": Text(
        "There is already a desk at {file}. It was not changed. Choose another name for the new desk.",
        "{file}에 이미 데스크가 있어요. 그대로 두었으니 새 데스크는 다른 이름으로 만들어 주세요.",
    ),
    "error.desk_busy": Text(
        "The desk is already open elsewhere ({holder}). Close it there and try again. Nothing was changed.",
        "데스크가 다른 곳에서 열려 있어요({holder}). 그곳에서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_newer": Text(
        "{file} was saved by a newer version of Meetup Desk. Update Meetup Desk to open it. The file was not changed.",
        "{file}(은/는) 더 새로운 Meetup Desk에서 만든 파일이에요. 업데이트한 뒤에 열어 주세요. 파일은 그대로예요.",
    ),
    "error.desk_foreign": Text(
        "{file} is not a desk. It was not changed. Choose a file created by Meetup Desk.",
        "{file}(은/는) 데스크 파일이 아니에요. 파일은 그대로 두었어요. Meetup Desk에서 만든 파일을 골라 주세요.",
    ),
    "error.desk_foreign.folder": Text(
        "{file} is a folder, but a desk is a file. Nothing was changed. Choose the desk inside the folder.",
        "{file}(은/는) 폴더예요. 데스크는 파일 하나예요. 바뀐 것은 없어요. 그 안의 데스크 파일을 골라 주세요.",
    ),
    "error.desk_damaged": Text(
        "{file} is damaged ({detail}). It was not changed. Restore your last backup.",
        "{file} 파일이 손상되었어요({detail}). 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요.",
    ),
    "error.desk_damaged.altered": Text(
        "Another program has changed the structure of {file} ({detail}). To prevent data loss, the file was not opened or changed. Restore your last backup. “meetup-desk check” lists every difference.",
        "다른 프로그램이 {file}의 구조를 바꿨어요({detail}). 더 잃는 것이 없도록 파일은 그대로 두고 열지 않았어요. "
        "마지막 백업으로 복원해 주세요. 달라진 곳은 “meetup-desk check”로 모두 볼 수 있어요.",
    ),
    "error.desk_damaged.text": Text(
        "{file} contains damaged text. It was not changed. Restore your last backup. “meetup-desk check” shows where the text is.",
        "{file}에 글자가 손상된 곳이 있어요. 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요. "
        "어디인지는 “meetup-desk check”로 볼 수 있어요.",
    ),
    "error.desk_busy.locked": Text(
        "Another program is using {file}. Close it there and try again. Nothing was changed.",
        "다른 프로그램이 {file} 파일을 쓰면서 놓아주지 않아요. 그 프로그램을 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced": Text(
        "{file} is no longer the file that was opened. Close the desk and open it again. Nothing was changed.",
        "{file}(은/는) 처음에 연 파일이 아니에요. 데스크를 닫고 다시 열어 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced.replaced": Text(
        "Another file replaced {file} while the desk was open. Your work is safe in “{rescued}” in the same folder. Close this desk and open that one. Your last step may be missing.",
        "데스크가 열려 있는 동안 {file} 자리에 다른 파일이 들어왔어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.deleted": Text(
        "{file} was deleted while the desk was open. Your work is safe in “{rescued}” in the same folder. Close this desk and open that one. Your last step may be missing.",
        "데스크가 열려 있는 동안 {file} 파일이 지워졌어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.moved": Text(
        "{file} is no longer in {folder}. The file or its folder was moved or renamed. Your work up to then is in the file. Move it back and continue, or close the desk and open it in its new location. Your last step may be missing.",
        "{file} 파일이 {folder}에 없어요. 파일이나 폴더를 옮겼거나 이름을 바꾼 것 같아요. 그때까지 한 일은 모두 그 파일에 있어요. "
        "제자리에 되돌리고 이어 가거나, 데스크를 닫고 옮긴 곳에서 열어 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.log_gone": Text(
        "Files that belong to {file} while it is open were removed or replaced. Your work is safe in the desk. Close it and open it again to continue. Your last step may be missing.",
        "{file}(을/를) 여는 동안 함께 쓰는 파일이 없어졌거나 바뀌었어요. 지금까지 한 일은 모두 데스크에 있어요. "
        "데스크를 닫고 다시 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.unsaved": Text(
        "{file} was replaced or deleted while the desk was open, and your work could not be saved in {folder}. Keep this desk open, check that the folder exists and has free space, and try again to save your work.",
        "데스크가 열려 있는 동안 {file} 파일이 바뀌거나 지워졌는데, 지금까지 한 일을 {folder}에 따로 저장하지 못했어요. "
        "데스크를 닫지 말고, 폴더가 그대로 있고 공간이 남았는지 확인한 뒤 다시 해 주세요. 그러면 저장돼요.",
    ),
    "error.desk_busy.changed": Text(
        "Another program changed {file} while it was being read. Try again. Nothing was changed here.",
        "{file} 파일을 읽는 동안 다른 프로그램이 바꿨어요. 다시 해 주세요. 여기에서 바뀐 것은 없어요.",
    ),
    "error.desk_exists.restore": Text(
        "There is already a desk at {file}. It was not changed. Add --force to replace it with the backup. The old desk is kept next to it.",
        "{file}에 이미 데스크가 있어서 그대로 두었어요. --force를 붙이면 백업을 그 자리에 놓고 옛 데스크는 옆에 남겨 둬요.",
    ),
    "error.desk_missing.set_aside": Text(
        "There is no desk at {file}. {rescued} beside it is the desk as it was before a backup took its place. Open that file, or put it back with “meetup-desk restore”.",
        "{file}에 데스크가 없어요. 옆에 있는 {rescued} 파일이 백업을 되돌리기 전의 데스크예요. 그 파일을 열거나 “meetup-desk restore”로 제자리에 놓아 주세요.",
    ),
    "error.desk_missing.named": Text(
        "There is no desk at {file}. Create it with “meetup-desk --desk {typed} new”, or choose another file.",
        "{file}에 데스크가 없어요. “meetup-desk --desk {typed} new”로 만들거나 다른 파일을 골라 주세요.",
    ),
    "error.rule.replaces_desk": Text(
        "{file} is the desk itself and would be lost. Choose another file. Nothing was changed.",
        "{file}(은/는) 데스크 파일이라 덮어쓰면 사라져요. 다른 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_missing.backup": Text(
        "No backup of {file} could be read. Nothing was changed. Look on the USB stick or in the folder where you keep copies.",
        "{file}의 백업을 찾지 못했어요. 바뀐 것은 없어요. 사본을 두는 USB나 폴더를 살펴봐 주세요.",
    ),
    "change.desk.rename": Text("name of the desk", "데스크 이름"),
    "change.desk.rename.named": Text(
        "renaming the desk to “{detail}”", "데스크 이름을 “{detail}”(으로/로) 바꾸기"
    ),
    "change.backup.place": Text("second place of backups", "백업을 둘 두 번째 위치"),
    "change.desk.new": Text("new desk", "데스크 만들기"),
}

_COMMANDS = {
    "cli.command.new": Text("create an empty desk", "빈 데스크를 만들어요"),
    "cli.command.backup": Text(
        "save a verified copy of the desk; or create, list or restore the desk’s own backups",
        "데스크의 사본을 확인해서 저장하거나, 데스크의 백업을 만들고 보고 복원해요",
    ),
    "cli.option.backup_target": Text(
        "file to save; “list” lists the desk’s own backups, “restore” restores one",
        "저장할 파일. “list”는 데스크의 백업 목록, “restore”는 백업 복원이에요",
    ),
    "cli.option.backup_chosen": Text(
        "with “restore”: the backup; default: the newest good one",
        "“restore”와 함께: 복원할 백업. 없으면 온전한 것 중 가장 새것",
    ),
    "cli.option.backup_auto": Text(
        "create a backup of the desk if anything changed since the last one",
        "지난 백업 뒤에 바뀐 것이 있으면 데스크의 백업을 만들어요",
    ),
    "cli.option.backup_place": Text(
        "also copy backups to this folder; an empty name stops this",
        "백업을 이 폴더에도 복사해요. 빈 이름이면 멈춰요",
    ),
    "cli.backup.usage": Text(
        "enter a file to save, or use --auto, “list” or “restore”",
        "저장할 파일을 적거나 --auto, “list”, “restore” 가운데 하나를 쓰세요",
    ),
    "cli.backup.unchanged": Text(
        "Nothing changed since the last backup, so no new one was created.",
        "지난 백업 뒤에 바뀐 것이 없어서 새로 만들지 않았어요.",
    ),
    "cli.backup.place": Text("Backups are copied to: {place}", "백업을 함께 둘 곳: {place}"),
    "cli.backup.none": Text(
        "There are no backups yet. Create one with “meetup-desk backup --auto”.",
        "아직 백업이 없어요. “meetup-desk backup --auto”로 만들어 보세요.",
    ),
    "cli.command.restore": Text("replace the desk with a backup", "백업을 데스크 자리에 되돌려 놓아요"),
    "cli.command.check": Text("check the desk for problems", "데스크에 문제가 있는지 점검해요"),
    "cli.option.desk_name": Text("name of the desk and its first group", "데스크와 첫 모임의 이름"),
    "cli.option.backup_file": Text("backup file", "백업 파일"),
    "cli.option.force": Text(
        "replace an existing desk; the old one is kept next to it",
        "이미 데스크가 있어도. 옛 데스크는 옆에 남겨요",
    ),
    "cli.desk.name": Text("Our meetup", "우리 모임"),
    "cli.desk.made": Text(
        "Created the desk “{name}”: {file}\nNext, create an event with “meetup-desk event add”.",
        "“{name}” 데스크를 만들었어요: {file}\n이제 “meetup-desk event add”로 행사를 만들어 보세요.",
    ),
    "cli.backup.done": Text(
        "Backup saved and verified: {file}",
        "{file}에 데스크를 저장하고 온전한지 확인했어요.",
    ),
    "cli.restore.done": Text(
        "{desk} was restored from {file}.", "{desk}(을/를) {file}에 있던 대로 되돌렸어요."
    ),
    "cli.restore.kept": Text(
        "The previous desk is kept as {kept}.", "전에 있던 데스크는 {kept}에 남겨 두었어요."
    ),
    "cli.check.whole": Text("No problems found in {desk}.", "{desk}에 문제가 없어요."),
    "cli.check.broken": Text(
        "{desk} has problems. Don’t change it, and restore your last backup:",
        "{desk}에 문제가 있어요. 그대로 두고 마지막 백업으로 복원해 주세요:",
    ),
}

_VIEWS = {
    "change.view.save": Text("saving a view", "보기 저장"),
    "change.view.save.named": Text("saving the view “{detail}”", "“{detail}” 보기 저장"),
    "change.view.remove": Text("removing a view", "보기 삭제"),
    "noun.savedview": Text("saved view", "저장한 보기"),
    "noun.personnote": Text("note", "메모"),
}

TEXTS: dict[str, Text] = {**_DESK, **_VIEWS, **_COMMANDS}
