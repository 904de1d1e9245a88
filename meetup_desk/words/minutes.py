"""Minutes and materials of events."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.minutes_entry": Text("minutes", "기록"),
    "noun.minutesentry": Text("entry of the minutes", "기록"),
    "noun.material": Text("material", "자료"),
    "minutes.kind.note": Text("Note", "메모"),
    "minutes.kind.decision": Text("Decision", "결정"),
    "minutes.kind.next_time": Text("Next time", "다음에는"),
    "minutes.kind.link": Text("Link", "링크"),
    "minutes.kind.material": Text("File", "파일"),
    "change.minutes.add": Text("new entry in the minutes", "기록 추가"),
    "change.minutes.add.named": Text("“{detail}” in the minutes", "“{detail}” 기록 추가"),
    "change.minutes.change": Text("change of the minutes", "기록 수정"),
    "change.minutes.change.named": Text("change of “{detail}” in the minutes", "“{detail}” 기록 수정"),
    "change.minutes.done": Text("decision carried out", "결정 완료"),
    "change.minutes.remove": Text("removing an entry of the minutes", "기록 삭제"),
    "change.material.add": Text("new materials", "자료 추가"),
    "change.material.add.named": Text("adding {detail}", "{detail} 추가"),
    "change.material.remove": Text("removing a material", "자료 삭제"),
    "change.material.remove.named": Text("removing {detail}", "{detail} 삭제"),
    "minutes.heading.kind": Text("Kind", "종류"),
    "minutes.heading.text": Text("Text", "내용"),
    "minutes.heading.owner": Text("Owner", "맡은 사람"),
    "minutes.heading.due": Text("Due", "기한"),
    "minutes.heading.day": Text("Date", "날짜"),
    "minutes.heading.event": Text("Event", "행사"),
    "minutes.heading.size": Text("Size", "크기"),
    "cli.command.minutes": Text(
        "minutes: notes, decisions and links of events", "기록: 행사의 메모, 결정, 링크"
    ),
    "cli.command.minutes.add": Text("add an entry", "기록을 추가해요"),
    "cli.command.minutes.list": Text("list the minutes of an event", "행사의 기록을 보여 줘요"),
    "cli.command.minutes.done": Text("mark a decision as done", "결정을 마쳤다고 표시해요"),
    "cli.command.minutes.remove": Text("remove an entry", "기록을 지워요"),
    "booklet.title": Text("{title}: what we learned", "{title}: 우리가 배운 것"),
    "booklet.note": Text("Events with minutes: {count}", "기록이 있는 행사 {count}개"),
    "booklet.came": Text("came: {count}", "{count}명이 옴"),
    "booklet.files": Text("Photos and files", "사진과 파일"),
    "error.rule.booklet_empty": Text(
        "There are no minutes yet, so there is nothing to put into a booklet. Add some first.",
        "아직 기록이 없어서 책자에 담을 것이 없어요. 먼저 기록을 추가해 주세요.",
    ),
    "error.rule.booklet_format": Text(
        "A booklet is a PDF or a Markdown file. Give it a name that ends in .pdf or .md.",
        "책자는 PDF나 마크다운 파일이에요. 이름을 .pdf나 .md로 끝내 주세요.",
    ),
    "cli.command.minutes.booklet": Text(
        "minutes of an event and its series as one booklet, PDF or Markdown",
        "행사나 정기 모임 전체의 기록을 책자 하나로, PDF나 마크다운으로",
    ),
    "cli.booklet.written": Text("The booklet is in {file}.", "{file} 파일로 책자를 저장했어요."),
    "cli.command.minutes.search": Text(
        "find minutes and materials of all events", "모든 행사의 기록과 자료에서 찾아요"
    ),
    "cli.command.material": Text("materials: photos and files of events", "자료: 행사의 사진과 파일"),
    "cli.command.material.add": Text("copy files beside the desk", "파일을 데스크 옆에 복사해 둬요"),
    "cli.command.material.list": Text("list the files of an event", "행사의 파일을 보여 줘요"),
    "cli.command.material.remove": Text("remove a file from its event", "행사에서 파일을 빼요"),
    "cli.command.material.folder": Text("size of the folder of all files", "파일 폴더의 크기를 보여 줘요"),
    "cli.option.minutes_kind": Text("note, decision, next time, or link", "메모, 결정, 다음에는, 링크"),
    "cli.option.minutes_text": Text("what was said or decided", "말하거나 정한 내용"),
    "cli.option.minutes_url": Text("address of a link", "링크 주소"),
    "cli.option.minutes_owner": Text("who sees to a decision", "결정을 맡은 사람"),
    "cli.option.minutes_due": Text("until when, as 2026-12-10", "언제까지인지, 2026-12-10처럼"),
    "cli.option.minutes_entry": Text("id of the entry", "기록의 아이디"),
    "cli.option.minutes_search": Text(
        "any part of a text, link, owner or file name", "내용, 링크, 맡은 사람, 파일 이름의 일부"
    ),
    "cli.option.material_files": Text("files to copy", "복사할 파일"),
    "cli.option.material": Text("id of the file", "파일의 아이디"),
    "cli.option.material_tidy": Text(
        "delete files that belong to no event", "어느 행사에도 없는 파일을 지워요"
    ),
    "cli.minutes.added": Text("Added: {text}", "추가했어요: {text}"),
    "cli.minutes.removed": Text("Removed: {text}", "지웠어요: {text}"),
    "cli.minutes.nothing": Text("Nothing found.", "찾은 것이 없어요."),
    "cli.material.added": Text(
        "Files copied into “{folder}”: {count}.", "“{folder}” 폴더에 파일 {count}개를 복사했어요."
    ),
    "cli.material.removed": Text(
        "Removed “{name}”. Undo works for a day; after it the window deletes the file. "
        "To delete it now: meetup-desk material folder --tidy",
        "“{name}”(을/를) 뺐어요. 하루 동안은 되돌릴 수 있고, 그 뒤에는 데스크를 열어 둘 때 파일을 지워요. "
        "지금 지우려면: meetup-desk material folder --tidy",
    ),
    "cli.material.not_in_backups": Text(
        "Photos and files of events are not in it. Copy their folder too: {folder}",
        "행사의 사진과 파일은 들어 있지 않아요. 폴더도 복사해 두세요: {folder}",
    ),
    "cli.material.not_restored": Text(
        "Photos and files of events were left as they are: {folder}",
        "행사의 사진과 파일은 그대로 두었어요: {folder}",
    ),
    "cli.material.not_encrypted": Text(
        "Photos and files of events are not encrypted: {folder}",
        "행사의 사진과 파일은 암호화하지 않았어요: {folder}",
    ),
    "cli.material.nothing": Text("This event has no files yet.", "이 행사에는 아직 파일이 없어요."),
    "cli.material.folder": Text(
        "Files: {count}, {size}. Of no event: {unlisted}. {folder}",
        "파일 {count}개, {size}. 어느 행사에도 없는 파일 {unlisted}. {folder}",
    ),
    "error.rule.minutes_empty": Text(
        "There is nothing to save. Enter a text. Nothing was changed.",
        "적을 내용이 없어요. 내용을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.minutes_link": Text(
        "That is no link. Enter an address that starts with https://. Nothing was changed.",
        "링크가 아니에요. https://로 시작하는 주소를 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.minutes_day": Text(
        "That date cannot be read. Write it as 2026-12-10. Nothing was changed.",
        "날짜를 읽을 수 없어요. 2026-12-10처럼 적어 주세요. 바뀐 것은 없어요.",
    ),
    "error.file_too_large.material": Text(
        "{file} is larger than 2 GB. Keep it elsewhere and add a link to it. Nothing was changed.",
        "{file} 파일이 2GB보다 커요. 다른 곳에 두고 링크로 남겨 주세요. 바뀐 것은 없어요.",
    ),
}
