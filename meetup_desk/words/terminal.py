"""The command line itself: its help, its options for every command, and wrong usage."""

from meetup_desk.words.text import Text

_HELP = {
    "cli.about": Text(
        "An offline desk for people who organise in-person gatherings. Run without a command to open the window.",
        "사람을 직접 만나는 모임을 준비하는 사람을 위한 오프라인 데스크예요. 명령 없이 실행하면 창이 열려요.",
    ),
    "cli.help.usage": Text("usage:", "사용법:"),
    "cli.help.what": Text("arguments", "대상"),
    "cli.help.options": Text("options", "옵션"),
    "cli.help.everywhere": Text("options for all commands", "모든 명령에 쓸 수 있는 옵션"),
    "cli.help.commands": Text("commands", "명령"),
    "cli.option.help": Text("show this help", "이 도움말을 보여 줘요"),
    "cli.option.desk": Text(
        "desk to use; default: $MEETUP_DESK, or this computer’s own",
        "작업할 데스크. 없으면 $MEETUP_DESK, 그것도 없으면 이 컴퓨터의 데스크",
    ),
    "cli.option.operator": Text(
        "your name: what you do is recorded under it", "내 이름. 한 일이 이 이름으로 남아요"
    ),
    "cli.option.lang": Text("language of the output", "안내하는 언어"),
    "cli.option.json": Text("output JSON for scripts", "스크립트가 읽을 JSON으로 답해요"),
    "cli.option.name": Text("name", "이름"),
    "cli.option.reason": Text("reason that others will understand later", "나중에 다른 사람이 알아볼 사유"),
    "cli.option.dry_run": Text(
        "show what would happen without changing anything", "무엇을 할지만 알려 주고 바꾸지 않아요"
    ),
    "cli.option.out_folder": Text("folder to save to", "저장할 폴더"),
    "cli.option.out_file": Text(
        "file to save; - writes to standard output", "저장할 파일. -는 표준 출력이에요"
    ),
    "cli.option.sort": Text("order of the rows", "정렬 순서"),
    "cli.stdout": Text("standard output", "표준 출력"),
    "cli.window.no_screen": Text(
        "No display found, so the window can’t open. Commands work without one: meetup-desk --help",
        "창을 띄울 화면이 없어요. 명령은 화면 없이도 쓸 수 있어요: meetup-desk --help",
    ),
    "cli.option.note": Text("note for later", "나중을 위한 한 줄"),
    "cli.option.version": Text("show the version", "버전을 알려 줘요"),
    "cli.version.told": Text(
        "Meetup Desk {version} (Python {python}, Qt {qt}, SQLite {sqlite})",
        "Meetup Desk {version}(파이썬 {python}, Qt {qt}, SQLite {sqlite})",
    ),
}

_WRONG_USAGE = {
    "cli.usage": Text("{message} See “{command}”.", "{message} “{command}”에서 사용법을 볼 수 있어요."),
    "cli.usage.required": Text("Missing: {first}.", "{first}(이/가) 있어야 해요."),
    "cli.usage.one_of": Text("Missing one of: {first}.", "{first} 중 하나가 있어야 해요."),
    "cli.usage.unknown": Text("Unknown option or argument: {first}.", "{first}(은/는) 모르는 말이에요."),
    "cli.usage.not_with": Text(
        "{first} and {second} can’t be used together.", "{first}, {second} 중 하나만 쓸 수 있어요."
    ),
    "cli.usage.one_value": Text("{first} needs a value.", "{first} 뒤에 값이 있어야 해요."),
    "cli.usage.no_value": Text(
        "{first} takes no value, not {second}.", "{first}에는 값을 쓰지 않아요: {second}."
    ),
    "cli.usage.command": Text(
        "There is no command {first}.",
        "{first} 명령은 없어요.",
    ),
    "cli.usage.word": Text(
        "“{first}” can’t be used here. Choose one of: {second}.",
        "“{first}”(은/는) 여기에 쓸 수 없어요. {second} 중 하나예요.",
    ),
    "cli.usage.choice": Text(
        "{first} can’t be {second}. Choose one of: {third}.",
        "{first}에 {second}(은/는) 쓸 수 없어요. {third} 중 하나예요.",
    ),
    "cli.usage.value": Text("{first}: {second}", "{first}: {second}"),
    "cli.bad.text": Text(
        "This text is not valid in the terminal’s encoding.", "이 터미널의 인코딩으로 읽을 수 없는 글자예요."
    ),
    "error.rule.stdin_twice": Text(
        "Standard input can be read only once. Use a file for one of the two. Nothing was changed.",
        "표준 입력은 한 번만 읽을 수 있어요. 둘 중 하나는 파일 이름을 적어 주세요. 바뀐 것은 없어요.",
    ),
    "cli.bad.place": Text(
        "“-” can’t be used here. Enter a file or folder.",
        "“-”에는 이것을 남겨 둘 수 없어요. 파일이나 폴더 이름을 적어 주세요.",
    ),
    "cli.bad.folder": Text(
        "“{name}” would be a folder, and a folder can’t be encrypted. Use a name that doesn’t end in .age. Nothing was saved.",
        "“{name}”(은/는) 폴더 이름인데, 폴더는 암호화할 수 없어요. .age로 끝나지 않는 이름을 적어 주세요. 저장한 것은 없어요.",
    ),
    "cli.bad.file": Text("Not a valid file name.", "파일 이름이 아니에요."),
    "cli.bad.number": Text("“{text}” is not a number.", "“{text}”(은/는) 숫자가 아니에요."),
    "cli.bad.large": Text(
        "“{text}” is too large. The maximum is {most}.", "“{text}”(은/는) 너무 커요. {most}까지 쓸 수 있어요."
    ),
    "cli.bad.when": Text(
        "“{text}” is not a valid time. Write it as 2026-12-03 19:00, or 2026-12-03 for a whole day.",
        "“{text}”(은/는) 날짜나 시간이 아니에요. 2026-12-03 19:00처럼, 하루 종일이면 2026-12-03처럼 적어 주세요.",
    ),
    "cli.bad.year": Text(
        "“{text}” is out of range. Use a year from {first} to {last}.",
        "“{text}”(은/는) 너무 먼 날짜예요. {first}년부터 {last}년까지 쓸 수 있어요.",
    ),
    "cli.bad.time": Text(
        "“{text}” has no time of day. Add one, such as {text} 19:00, or use --all-day.",
        "“{text}”에 시간이 없어요. {text} 19:00처럼 시간을 적거나 --all-day를 붙여 주세요.",
    ),
    "cli.bad.day": Text(
        "“{text}” has a time of day. For an all-day event, use only the date.",
        "“{text}”에 시간이 있어요. 하루 종일이면 날짜만 적어 주세요.",
    ),
}

_ANSWERS = {
    "cli.yes": Text("yes", "예"),
    "cli.no": Text("no", "아니요"),
    "cli.id": Text("Id {id}", "아이디 {id}"),
    "cli.people": Text("{count}", "{count}명"),
    "cli.of_people": Text("{count}", "{count}명"),
    "cli.rsvps": Text("{count}", "{count}건"),
    "cli.lines": Text("{count}", "{count}줄"),
}

TEXTS: dict[str, Text] = {**_HELP, **_WRONG_USAGE, **_ANSWERS}
