"""Follow-up: what is to do after an event."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "noun.follow_up_mark": Text("follow-up", "마무리"),
    "followup.thanks": Text("Thank those who came", "오신 분께 감사 인사"),
    "followup.helpers": Text("Thank hosts and helpers", "도와주신 분께 감사 인사"),
    "followup.missed": Text("Write to no-shows", "못 오신 분께 안부"),
    "followup.materials": Text("Share links to look at again", "다시 볼 링크 나누기"),
    "followup.next_date": Text("Tell the next date", "다음 모임 날짜 알리기"),
    "followup.introductions": Text("Make promised introductions", "약속한 소개 해 드리기"),
    "followup.voices": Text("Answer what people said", "들은 의견에 답하기"),
    "followup.decisions": Text("Carry out what was decided", "정한 일 마치기"),
    "followup.people": Text("{count} people left", "{count}명 남음"),
    "followup.people.one": Text("1 person left", "1명 남음"),
    "followup.pairs": Text("{count} introductions left", "{count}건 남음"),
    "followup.pairs.one": Text("1 introduction left", "1건 남음"),
    "followup.count": Text("{count} left", "{count}건 남음"),
    "followup.told": Text("{told} told", "{told}명에게 알렸어요"),
    "followup.no_links": Text("no link was added yet", "아직 링크가 없어요"),
    "followup.no_date": Text("no next event is planned yet", "아직 다음 모임이 없어요"),
    "followup.done": Text("done", "마쳤어요"),
    "change.follow_up.task": Text("follow-up task", "마무리 할 일"),
    "change.follow_up.done": Text("follow-up task", "마무리 할 일"),
    "cli.command.followup": Text(
        "what is still to do after an event, and who came back", "행사 뒤에 할 일과 다시 온 사람"
    ),
    "cli.command.followup.list": Text(
        "list what is still to do after an event", "행사 뒤에 할 일을 보여 줘요"
    ),
    "cli.command.followup.done": Text(
        "mark the whole follow-up, or one task of it, as done", "마무리 전체나 할 일 하나를 마쳤다고 표시해요"
    ),
    "cli.option.followup_task": Text("only this task; default: all", "할 일 하나만. 없으면 전체"),
    "cli.option.followup_again": Text("not done after all", "마치지 않은 것으로 되돌려요"),
    "cli.followup.finished": Text("“{title}” is followed up.", "“{title}” 마무리를 마쳤어요."),
    "cli.followup.marked": Text("Done: {task}.", "마쳤어요: {task}."),
    "cli.followup.reopened": Text("To do again: {task}.", "다시 할 일로 두었어요: {task}."),
    "cli.followup.early": Text(
        "The event is not over yet: nothing is to do.", "행사가 아직 끝나지 않아서 할 일이 없어요."
    ),
    "cli.followup.due": Text("To do by {day}:", "{day}까지 할 일:"),
    "cli.followup.turnout": Text(
        "Attended: {people}. For the first time: {newcomers}. Did not come: {missed}. "
        "Came to the previous event: {before}, again to this one: {again}.",
        "온 사람은 {people}명이고 처음 온 사람은 {newcomers}명, 못 온 사람은 {missed}명이에요. "
        "지난 모임에 온 {before}명 가운데 {again}명이 다시 왔어요.",
    ),
    "cli.followup.returned": Text(
        "Again within 90 days of a first visit: {returned} of {newcomers}, {rate} %.",
        "처음 온 {newcomers}명 가운데 {returned}명이 90일 안에 다시 와서, 비율로는 {rate}%예요.",
    ),
    "cli.followup.returns": Text(
        "Again within 90 days of a first visit: {returned} of {newcomers}, {rate} %. Goal: {goal}.",
        "처음 온 {newcomers}명 가운데 {returned}명이 90일 안에 다시 와서, 비율로는 {rate}%이고 목표는 {goal}이에요.",
    ),
    "followup.heading.task": Text("Task", "할 일"),
    "followup.heading.left": Text("Left", "남은 일"),
    "followup.heading.told": Text("Told", "알린 사람"),
}
