"""Lists of a door: what is counted at one, such as the entry or lunch."""

from meetup_desk.words.text import Text

_LISTS = {
    "error.rule.list_exists": Text(
        "This event already has a list named “{name}”. Choose another name. Nothing was changed.",
        "이 행사에는 이미 “{name}” 명단이 있어요. 다른 이름을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_used": Text(
        "People were already checked in on “{name}”, so it can’t be deleted. Set a closing time instead. Nothing was changed.",
        "“{name}” 명단으로 체크인한 기록이 있어서 지울 수 없어요. 대신 닫는 시각을 정해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.entry_stays": Text(
        "The entry list of an event can’t be renamed or deleted. Add another list instead. Nothing was changed.",
        "입장 명단은 모든 행사에 있고 이름을 바꿀 수 없어요. 다른 명단을 만들어 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.entry_admits_going": Text(
        "The entry list always admits people who are going. You can add other statuses. Nothing was changed.",
        "참석하기로 한 분은 언제나 입장 명단에 있어야 해요. 다른 상태는 더 넣을 수 있어요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_never_opens": Text(
        "The list closes before it opens. Check both times. Nothing was changed.",
        "명단이 닫히는 때가 열리는 때보다 빨라요. 두 시간을 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.rule.list_admits_nobody": Text(
        "A list must admit at least one status, and can’t admit cancelled RSVPs. Nothing was changed.",
        "명단에는 들일 수 있는 상태가 하나 이상 있어야 하고, 취소된 상태는 넣을 수 없어요. 바뀐 것은 없어요.",
    ),
    "list.rule.once": Text("once", "한 번"),
    "list.rule.daily": Text("once a day", "하루에 한 번"),
    "list.rule.unlimited": Text("unlimited", "몇 번이든"),
    "noun.list": Text("list", "명단"),
}

_COMMANDS = {
    "cli.command.list": Text(
        "door lists: entry, lunch, a workshop", "출입구에서 세는 명단: 입장, 점심, 워크숍"
    ),
    "cli.command.list.add": Text("add a list to an event", "행사에 명단을 만들어요"),
    "cli.command.list.show": Text("show the lists of an event", "행사의 명단을 보여 줘요"),
    "cli.command.list.remove": Text("remove a list that was never used", "아직 쓰지 않은 명단을 지워요"),
    "cli.option.list_name": Text("name of the list", "명단 이름"),
    "cli.option.list_part": Text(
        "part whose people are on the list; can be repeated; default: everyone",
        "이 명단에 드는 참석 범위. 여러 번 쓸 수 있고, 없으면 모두 들어가요",
    ),
    "cli.option.rule": Text("entries allowed per ticket", "한 일행을 몇 번 들일지"),
    "cli.option.list_status": Text(
        "status to admit; can be repeated; default: going",
        "들이는 상태. 여러 번 쓸 수 있고, 없으면 참석 확정만",
    ),
    "cli.option.opens": Text("opening time, in the event’s time zone", "들이기 시작하는 때, 행사 시간대로"),
    "cli.option.closes": Text("closing time", "그만 들이는 때"),
    "cli.option.no_reentry": Text("don’t allow re-entry", "나간 사람은 다시 들이지 않아요"),
    "cli.option.list_id": Text("id of the list", "명단의 아이디"),
    "cli.list.added": Text("List “{name}” added ({id}).", "“{name}” 명단을 추가했어요({id})."),
    "cli.list.removed": Text("List “{name}” deleted.", "“{name}” 명단을 삭제했어요."),
    "cli.list.everybody": Text("everyone", "모두"),
    "cli.list.reentry": Text("yes", "예"),
    "cli.list.no_reentry": Text("no", "아니요"),
    "cli.option.list": Text("list to count on: entry, lunch, a workshop", "세는 명단: entry, 점심, 워크숍"),
}

TEXTS: dict[str, Text] = {**_LISTS, **_COMMANDS}
