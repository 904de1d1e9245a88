"""Trouble of no noun in particular: what happened, what was kept, and what to do."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "error.not_found": Text(
        "There is no {what} with the id {id}. Check the id. Nothing was changed.",
        "{id}에 해당하는 {what}(을/를) 찾을 수 없어요. 아이디를 확인해 주세요. 바뀐 것은 없어요.",
    ),
    "error.unexpected": Text(
        "Something went wrong in Meetup Desk, and it stopped. Everything saved earlier is safe. Try again.",
        "Meetup Desk 안에서 문제가 생겨 여기서 멈췄어요. 그 전에 저장한 것은 안전해요. 다시 해 보세요.",
    ),
    "error.unexpected.reported": Text(
        "Something went wrong in Meetup Desk, and it stopped. Everything saved earlier is safe. A report without personal data is in {report}. Include it when you ask for help.",
        "Meetup Desk 안에서 문제가 생겨 여기서 멈췄어요. 그 전에 저장한 것은 안전해요. "
        "개인정보 없는 보고서를 {report}에 남겼으니, 도움을 청할 때 함께 보내 주세요.",
    ),
    "error.cancelled": Text("Stopped. Nothing was changed.", "멈췄어요. 바뀐 것은 없어요."),
    "error.rule": Text("This is not allowed ({rule}).", "규칙에 맞지 않아서 할 수 없어요({rule})."),
}
