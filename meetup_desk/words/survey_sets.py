"""Ready sets of questions for surveys."""

from meetup_desk.words.text import Text

TEXTS: dict[str, Text] = {
    "survey.set.before": Text("Before we begin", "시작하기 전에"),
    "survey.set.after": Text("How was it?", "모임은 어땠나요?"),
    "survey.set.first_visit": Text("Your first visit", "처음 오신 분께"),
    "survey.set.class": Text("After the class", "수업을 마치며"),
    "survey.set.festival": Text("Our festival", "우리 축제"),
    "survey.end.no": Text("No", "아니다"),
    "survey.end.yes": Text("Yes", "그렇다"),
    "survey.ask.talked": Text(
        "I talk easily with people I meet for the first time", "처음 만난 사람과 편하게 이야기한다"
    ),
    "survey.ask.views": Text("I hear views other than mine", "나와 다른 생각을 듣는다"),
    "survey.ask.again": Text(
        "There are people here I want to see again", "여기에 다시 만나고 싶은 사람이 있다"
    ),
    "survey.ask.trust": Text("People in my neighbourhood can be trusted", "우리 동네 사람들을 믿을 수 있다"),
    "survey.ask.help": Text("There is someone I could ask for help", "어려울 때 부탁할 사람이 있다"),
    "survey.ask.times": Text("How often have you come?", "몇 번째 오셨나요?"),
    "survey.ask.times.first": Text("first time", "처음"),
    "survey.ask.times.few": Text("2 or 3", "두세 번"),
    "survey.ask.times.more": Text("4 or more", "네 번 이상"),
    "survey.ask.times.unsaid": Text("rather not say", "말하지 않기"),
    "survey.ask.liked": Text("What did you like?", "무엇이 좋았나요?"),
    "survey.ask.liked.talk": Text("table talk", "테이블 대화"),
    "survey.ask.liked.food": Text("food", "음식"),
    "survey.ask.liked.hosting": Text("hosting", "진행"),
    "survey.ask.liked.place": Text("the place", "장소"),
    "survey.ask.liked.people": Text("new people", "새로운 사람"),
    "survey.ask.liked.none": Text("none", "없음"),
    "survey.ask.come_again": Text("Will you come again?", "다시 오실 건가요?"),
    "survey.ask.word": Text("A word to us", "우리에게 한마디"),
    "survey.ask.heard": Text("How did you hear of us?", "어떻게 알고 오셨나요?"),
    "survey.ask.heard.friend": Text("a friend", "아는 사람"),
    "survey.ask.heard.online": Text("online", "온라인"),
    "survey.ask.heard.poster": Text("a poster", "포스터"),
    "survey.ask.heard.passing": Text("passing by", "지나가다가"),
    "survey.ask.welcome": Text("I felt welcome", "환영받는다고 느꼈다"),
    "survey.ask.way": Text("It was easy to find", "찾아오기 쉬웠다"),
    "survey.ask.pace": Text("The pace was right", "속도가 알맞았다"),
    "survey.ask.learned": Text("I learned what I came for", "배우고 싶던 것을 배웠다"),
    "survey.ask.clear": Text("It was explained clearly", "설명이 쉬웠다"),
    "survey.ask.queue": Text("I did not wait long", "오래 기다리지 않았다"),
    "survey.ask.safe": Text("I felt safe", "안전하다고 느꼈다"),
}
