"""The desk and its file: opening, losing and restoring it."""

from meetup_desk.words.text import Text

_DESK = {
    "error.desk_missing": Text(
        "There is no desk at {file}. Make one with “meetup-desk new”, or name another file with --desk.",
        "{file}에 데스크가 없어요. “meetup-desk new”로 새로 만들거나 --desk로 다른 파일을 골라 주세요.",
    ),
    "error.desk_exists": Text(
        "There is already a desk at {file}. It was left as it is; choose another name for the new one.",
        "{file}에 이미 데스크가 있어요. 그대로 두었으니 새 데스크는 다른 이름으로 만들어 주세요.",
    ),
    "error.desk_busy": Text(
        "The desk is open in another place ({holder}). Close it there, then try again; nothing was changed.",
        "데스크가 다른 곳에서 열려 있어요({holder}). 그곳에서 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_newer": Text(
        "{file} was written by a newer Meetup Desk. Update this one to open it; the file is untouched.",
        "{file}(은/는) 더 새로운 Meetup Desk에서 만든 파일이에요. 업데이트한 뒤에 열어 주세요. 파일은 그대로예요.",
    ),
    "error.desk_foreign": Text(
        "{file} is not a desk. It was left untouched; choose a file that Meetup Desk made.",
        "{file}(은/는) 데스크 파일이 아니에요. 파일은 그대로 두었어요. Meetup Desk에서 만든 파일을 골라 주세요.",
    ),
    "error.desk_foreign.folder": Text(
        "{file} is a folder, and a desk is a file. Nothing was changed; choose the desk inside it.",
        "{file}(은/는) 폴더예요. 데스크는 파일 하나예요. 바뀐 것은 없어요. 그 안의 데스크 파일을 골라 주세요.",
    ),
    "error.desk_damaged": Text(
        "{file} is damaged ({detail}). It was left as it is; restore your last backup.",
        "{file} 파일이 손상되었어요({detail}). 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요.",
    ),
    "error.desk_damaged.altered": Text(
        "Something else has changed how {file} works inside ({detail}). It was left as it is and is not worked on, "
        "so that nothing gets lost. Restore your last backup; “meetup-desk check” names every difference.",
        "다른 프로그램이 {file}의 구조를 바꿨어요({detail}). 더 잃는 것이 없도록 파일은 그대로 두고 열지 않았어요. "
        "마지막 백업으로 복원해 주세요. 달라진 곳은 “meetup-desk check”로 모두 볼 수 있어요.",
    ),
    "error.desk_damaged.text": Text(
        "{file} holds a text whose letters are damaged. It was left as it is. Restore your last backup; "
        "“meetup-desk check” names where the text is.",
        "{file}에 글자가 손상된 곳이 있어요. 파일은 그대로 두었어요. 마지막 백업으로 복원해 주세요. "
        "어디인지는 “meetup-desk check”로 볼 수 있어요.",
    ),
    "error.desk_busy.locked": Text(
        "Another program is using {file} and does not let go of it. Close it there, then try again; nothing was "
        "changed.",
        "다른 프로그램이 {file} 파일을 쓰면서 놓아주지 않아요. 그 프로그램을 닫고 다시 해 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced": Text(
        "{file} is not the file any more that was opened. Close the desk and open it again; nothing was changed.",
        "{file}(은/는) 처음에 연 파일이 아니에요. 데스크를 닫고 다시 열어 주세요. 바뀐 것은 없어요.",
    ),
    "error.desk_replaced.replaced": Text(
        "Another file was put in the place of {file} while the desk was open. All that was done here is safe in "
        "“{rescued}” in the same folder: close this desk and go on with that one. The very last step may be missing.",
        "데스크가 열려 있는 동안 {file} 자리에 다른 파일이 들어왔어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.deleted": Text(
        "{file} was deleted while the desk was open. All that was done here is safe in “{rescued}” in the same folder: "
        "close this desk and go on with that one. The very last step may be missing.",
        "데스크가 열려 있는 동안 {file} 파일이 지워졌어요. 지금까지 한 일은 모두 같은 폴더의 “{rescued}” 파일에 있어요. "
        "이 데스크를 닫고 그 파일을 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.moved": Text(
        "{file} is not in {folder} any more: the file, or its folder, was moved or renamed. All until then is in it. "
        "Put it back and go on, or close the desk and open it where it is now. The very last step may be missing.",
        "{file} 파일이 {folder}에 없어요. 파일이나 폴더를 옮겼거나 이름을 바꾼 것 같아요. 그때까지 한 일은 모두 그 파일에 있어요. "
        "제자리에 되돌리고 이어 가거나, 데스크를 닫고 옮긴 곳에서 열어 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.log_gone": Text(
        "The files that belong to {file} while it is open were taken away or replaced. All that was done here is in the "
        "desk. Close it and open it again to go on; the very last step may not be kept.",
        "{file}(을/를) 여는 동안 함께 쓰는 파일이 없어졌거나 바뀌었어요. 지금까지 한 일은 모두 데스크에 있어요. "
        "데스크를 닫고 다시 열어 이어 가 주세요. 방금 하던 일은 저장되지 않았을 수 있어요.",
    ),
    "error.desk_replaced.unsaved": Text(
        "{file} was replaced or deleted while the desk was open, and what was done here could not be saved in {folder}. "
        "Leave this desk open, see that the folder is there and has room, and try again: it is saved then.",
        "데스크가 열려 있는 동안 {file} 파일이 바뀌거나 지워졌는데, 지금까지 한 일을 {folder}에 따로 저장하지 못했어요. "
        "데스크를 닫지 말고, 폴더가 그대로 있고 공간이 남았는지 확인한 뒤 다시 해 주세요. 그러면 저장돼요.",
    ),
    "error.desk_busy.changed": Text(
        "Another program wrote to {file} while it was read. Try again; nothing was changed here.",
        "{file} 파일을 읽는 동안 다른 프로그램이 바꿨어요. 다시 해 주세요. 여기에서 바뀐 것은 없어요.",
    ),
    "error.desk_exists.restore": Text(
        "There is a desk at {file} already, and it was left as it is. Add --force to put the backup in its place; "
        "the old desk is then kept beside it.",
        "{file}에 이미 데스크가 있어서 그대로 두었어요. --force를 붙이면 백업을 그 자리에 놓고 옛 데스크는 옆에 남겨 둬요.",
    ),
    "error.desk_missing.named": Text(
        "There is no desk at {file}. Make it with “meetup-desk --desk {file} new”, or name another file.",
        "{file}에 데스크가 없어요. “meetup-desk --desk {file} new”로 만들거나 다른 파일을 골라 주세요.",
    ),
    "error.rule.replaces_desk": Text(
        "{file} is the desk itself, which would be lost. Choose another file; nothing was changed.",
        "{file}(은/는) 데스크 파일이라 덮어쓰면 사라져요. 다른 파일을 골라 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_missing.backup": Text(
        "No backup of {file} could be read. Nothing was changed; look on the stick or in the folder where you keep copies.",
        "{file}의 백업을 찾지 못했어요. 바뀐 것은 없어요. 사본을 두는 USB나 폴더를 살펴봐 주세요.",
    ),
    "change.backup.place": Text("second place of backups", "백업을 둘 두 번째 위치"),
    "change.desk.new": Text("new desk", "데스크 만들기"),
}

_COMMANDS = {
    "cli.command.new": Text("make an empty desk", "빈 데스크를 만들어요"),
    "cli.command.backup": Text(
        "write a verified copy of the desk; or make, list or restore the desk’s own backups",
        "데스크의 사본을 확인해서 저장하거나, 데스크의 백업을 만들고 보고 복원해요",
    ),
    "cli.option.backup_target": Text(
        "the file to write; “list” lists the desk’s own backups, “restore” puts one back",
        "저장할 파일. “list”는 데스크의 백업 목록, “restore”는 백업 복원이에요",
    ),
    "cli.option.backup_chosen": Text(
        "with “restore”: the backup; without it the newest good one",
        "“restore”와 함께: 복원할 백업. 없으면 온전한 것 중 가장 새것",
    ),
    "cli.option.backup_auto": Text(
        "make a backup of the desk if something changed since the last",
        "지난 백업 뒤에 바뀐 것이 있으면 데스크의 백업을 만들어요",
    ),
    "cli.option.backup_place": Text(
        "copy backups to this folder too; an empty name stops it",
        "백업을 이 폴더에도 복사해요. 빈 이름이면 그만둬요",
    ),
    "cli.backup.usage": Text(
        "name a file to write, or use --auto, “list” or “restore”",
        "저장할 파일을 적거나 --auto, “list”, “restore” 가운데 하나를 쓰세요",
    ),
    "cli.backup.unchanged": Text(
        "Nothing changed since the last backup, so none was made.",
        "지난 백업 뒤에 바뀐 것이 없어서 새로 만들지 않았어요.",
    ),
    "cli.backup.place": Text("Backups are copied to: {place}", "백업을 함께 둘 곳: {place}"),
    "cli.backup.none": Text(
        "There is no backup yet. Make one with “meetup-desk backup --auto”.",
        "아직 백업이 없어요. “meetup-desk backup --auto”로 만들어 보세요.",
    ),
    "cli.command.restore": Text(
        "put a backup in the place of the desk", "백업을 데스크 자리에 되돌려 놓아요"
    ),
    "cli.command.check": Text("check that the desk is whole", "데스크가 온전한지 확인해요"),
    "cli.option.desk_name": Text("name of the desk and its first group", "데스크와 첫 모임의 이름"),
    "cli.option.backup_file": Text("the backup", "백업 파일"),
    "cli.option.force": Text(
        "even where a desk is already; it is kept beside", "이미 데스크가 있어도. 옛 데스크는 옆에 남겨요"
    ),
    "cli.desk.name": Text("Our meetup", "우리 모임"),
    "cli.desk.made": Text(
        "Made the desk “{name}”: {file}\nNext, plan an event with “meetup-desk event add”.",
        "“{name}” 데스크를 만들었어요: {file}\n이제 “meetup-desk event add”로 행사를 만들어 보세요.",
    ),
    "cli.backup.done": Text(
        "{file} is a whole copy of the desk; it was checked.",
        "{file}에 데스크를 저장하고 온전한지 확인했어요.",
    ),
    "cli.restore.done": Text(
        "{desk} is as it was in {file}.", "{desk}(을/를) {file}에 있던 대로 되돌렸어요."
    ),
    "cli.restore.kept": Text(
        "The desk from before is kept as {kept}.", "전에 있던 데스크는 {kept}에 남겨 두었어요."
    ),
    "cli.check.whole": Text("{desk} is whole.", "{desk}(은/는) 온전해요."),
    "cli.check.broken": Text(
        "{desk} has problems. Keep it as it is and restore your last backup:",
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
