"""Layouts of keyboards, and what is said when the scanner types another one."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "keyboard.german": Text("German (QWERTZ)", "독일어 (QWERTZ)"),
    "keyboard.french": Text("French (AZERTY)", "프랑스어 (AZERTY)"),
    "keyboard.belgian": Text("Belgian (AZERTY)", "벨기에 (AZERTY)"),
    "keyboard.swiss": Text("Swiss", "스위스"),
    "keyboard.spanish": Text("Spanish", "스페인어"),
    "keyboard.italian": Text("Italian", "이탈리아어"),
    "keyboard.portuguese": Text("Portuguese", "포르투갈어"),
    "keyboard.nordic": Text("Nordic", "북유럽"),
    "keyboard.czech": Text("Czech", "체코어"),
    "keyboard.slovak": Text("Slovak", "슬로바키아어"),
    "keyboard.hungarian": Text("Hungarian", "헝가리어"),
    "keyboard.croatian": Text("Croatian", "크로아티아어"),
    "keyboard.turkish": Text("Turkish", "튀르키예어"),
    "keyboard.turkish_f": Text("Turkish F", "튀르키예어 F"),
    "keyboard.dvorak": Text("Dvorak", "드보락"),
    "keyboard.colemak": Text("Colemak", "콜맥"),
    "keyboard.russian": Text("Russian", "러시아어"),
    "keyboard.ukrainian": Text("Ukrainian", "우크라이나어"),
    "keyboard.wrong": Text(
        "The keyboard is set to {layout}, but the scanner types US English. Tickets are still read. Switch the keyboard to US English so that everything else is read too.",
        "키보드는 {layout} 자판인데 스캐너는 미국 영어 자판으로 입력해요. 입장권은 그대로 읽어요. "
        "다른 것도 바르게 읽도록 키보드를 영어(미국)로 바꿔 주세요.",
    ),
    "keyboard.wrong.shift": Text(
        "Shift or Caps Lock is on. Tickets are still read. Turn it off so that everything else is read too.",
        "키보드의 Shift나 Caps Lock이 켜져 있어요. 입장권은 그대로 읽어요. "
        "다른 것도 바르게 읽도록 꺼 주세요.",
    ),
}


def say_layout(layout: str, lang: str) -> str:
    """Say that the keyboard is set to a layout that is not the scanner's, and which."""
    if layout == "shift":
        return TEXTS["keyboard.wrong.shift"].say(lang)
    return TEXTS["keyboard.wrong"].say(lang, layout=TEXTS[f"keyboard.{layout}"].say(lang))
