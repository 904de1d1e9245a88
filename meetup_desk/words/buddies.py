"""Buddies: what a newcomer and who looks after them are told and asked."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "buddy.text.newcomer": Text(
        "Hello {name}, {other} comes to “{title}” on {day} too and will look after you. Ask for them at the door.",
        "{name} 님, {day} “{title}”에서는 {other} 님이 짝꿍으로 함께해요. 입구에서 찾아 주세요.",
    ),
    "buddy.text.buddy": Text(
        "Hello {name}, {other} comes for the first time to “{title}” on {day}. Please be their buddy:"
        " say hello, and introduce them to two or three people.",
        "{name} 님, {day} “{title}”에 {other} 님이 처음 와요. 짝꿍이 되어 먼저 인사하고 두세 사람에게 소개해 주세요.",
    ),
    "buddy.text.shared": Text("You have in common: {words}", "함께 관심 있는 것: {words}"),
    "buddy.text.newcomer_after": Text(
        "Hello {name}, thank you for coming to “{title}”. How was it with {other}, and will you come again?",
        "{name} 님, “{title}”에 와 주셔서 고마워요. {other} 님과 함께한 시간은 어땠나요? 다음에도 오고 싶으신가요?",
    ),
    "buddy.text.buddy_after": Text(
        "Hello {name}, thank you for looking after {other} at “{title}”. How was it, and whom did they meet?",
        "{name} 님, “{title}”에서 {other} 님의 짝꿍이 되어 주셔서 고마워요. 어땠나요? 누구를 소개해 주셨나요?",
    ),
    "buddy.label": Text("Buddy: {name}", "짝꿍: {name}"),
    "error.rule.buddy_alone": Text(
        "People cannot be their own buddy. Choose another person.",
        "자기 자신은 짝꿍이 될 수 없어요. 다른 사람을 골라 주세요.",
    ),
    "noun.buddy": Text("buddy", "짝꿍"),
    "change.buddy.propose": Text("buddies for newcomers", "새 사람의 짝꿍 정하기"),
    "change.buddy.set": Text("a buddy", "짝꿍 정하기"),
    "change.buddy.remove": Text("a buddy removed", "짝꿍 없애기"),
    "change.buddy.tell": Text("buddies told", "짝꿍 알리기"),
    "change.buddy.feedback": Text("what was said of a buddy", "짝꿍에 대한 말"),
    "buddies.heading.newcomer": Text("Newcomer", "새 사람"),
    "buddies.heading.buddy": Text("Buddy", "짝꿍"),
    "buddies.heading.reason": Text("In common", "함께 관심 있는 것"),
    "buddies.heading.told": Text("Told", "알림"),
    "buddies.heading.feedback": Text("Afterwards", "끝난 뒤"),
    "cli.command.buddy": Text("regulars who look after newcomers", "새 사람을 돌보는 짝꿍"),
    "cli.command.buddy.propose": Text(
        "choose a buddy for every newcomer who has none", "짝꿍이 없는 새 사람마다 짝꿍을 정해요"
    ),
    "cli.command.buddy.list": Text(
        "list the buddies of an event, with texts in JSON", "행사의 짝꿍을 보여 줘요. JSON에는 글도 있어요"
    ),
    "cli.command.buddy.set": Text("choose who looks after a newcomer", "새 사람의 짝꿍을 정해요"),
    "cli.command.buddy.remove": Text("remove the buddy of a newcomer", "새 사람의 짝꿍을 없애요"),
    "cli.command.buddy.answer": Text("record what was said afterwards", "끝난 뒤 들은 말을 적어요"),
    "cli.command.buddy.tell": Text(
        "mark both as told, and give the text for each", "두 사람에게 알렸다고 적고 각자에게 보낼 글을 줘요"
    ),
    "cli.option.newcomer": Text("id of the newcomer", "새 사람의 아이디"),
    "cli.option.newcomer_told": Text(
        "id of a newcomer; without it, all who were not told",
        "새 사람의 아이디. 없으면 아직 알리지 않은 모두",
    ),
    "cli.option.buddy_feedback": Text("what they said", "들은 말"),
    "cli.buddy.none": Text("No one has a buddy here yet.", "아직 짝꿍이 없어요."),
    "cli.buddy.nobody": Text(
        "There is no newcomer without a buddy whom a regular could look after.",
        "짝꿍이 필요한 새 사람이 없거나 돌볼 단골이 없어요.",
    ),
}
