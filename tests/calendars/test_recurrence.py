"""Occurrences of a series, and rules that no series may have."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil import rrule as dateutil_rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.calendars.recurrence import LONGEST_YEARS, moved, occurrences, remaining, truncated
from meetup_desk.calendars.rules import read_rule
from meetup_desk.domain.errors import ErrorCode, RuleError
from meetup_desk.domain.times import Plan, moment_of, whole_days

SEOUL = "Asia/Seoul"
NEW_YORK = "America/New_York"


def evening(day: str, tz: str = SEOUL) -> Plan:
    start = datetime.combine(date.fromisoformat(day), time(19))
    return Plan(start=start, end=start + timedelta(hours=2), tz=tz)


def days(plan: Plan, rule: str) -> list[str]:
    return [one.start.date().isoformat() for one in occurrences(plan, rule)]


@pytest.mark.parametrize(
    ("first", "rule", "expected"),
    [
        ("2026-12-03", "FREQ=WEEKLY;COUNT=3", ["2026-12-03", "2026-12-10", "2026-12-17"]),
        ("2026-12-03", "rrule:freq=weekly;count=2;", ["2026-12-03", "2026-12-10"]),
        (
            "2026-12-03",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3",
            ["2026-12-03", "2026-12-15", "2026-12-17"],
        ),
        ("2026-12-29", "FREQ=MONTHLY;BYDAY=-1TU;COUNT=3", ["2026-12-29", "2027-01-26", "2027-02-23"]),
        ("2026-12-02", "FREQ=MONTHLY;BYDAY=1WE;COUNT=2", ["2026-12-02", "2027-01-06"]),
        ("2027-01-31", "FREQ=MONTHLY;COUNT=3", ["2027-01-31", "2027-03-31", "2027-05-31"]),
        ("2027-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["2027-01-31", "2027-02-28", "2027-03-31"]),
        ("2026-12-31", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-12-31", "2027-01-29"]),
        ("2028-02-29", "FREQ=YEARLY;COUNT=2", ["2028-02-29", "2032-02-29"]),
        ("2026-12-25", "FREQ=YEARLY;COUNT=2", ["2026-12-25", "2027-12-25"]),
        ("2026-12-30", "FREQ=DAILY;INTERVAL=2;COUNT=3", ["2026-12-30", "2027-01-01", "2027-01-03"]),
        ("2026-12-31", "FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", ["2026-12-31", "2027-12-31"]),
    ],
)
def test_rules_give_the_dates_that_people_mean(first: str, rule: str, expected: list[str]) -> None:
    assert days(evening(first), rule) == expected


def test_a_weekly_evening_stays_at_seven_across_a_clock_change() -> None:
    plans = occurrences(evening("2027-03-10", NEW_YORK), "FREQ=WEEKLY;COUNT=2")
    assert [plan.start.hour for plan in plans] == [19, 19]
    assert [moment_of(plan.start_utc).hour for plan in plans] == [0, 23]
    assert {plan.duration for plan in plans} == {timedelta(hours=2)}


def test_whole_days_repeat_as_whole_days() -> None:
    plans = occurrences(whole_days(date(2026, 12, 5), date(2026, 12, 6), SEOUL), "FREQ=WEEKLY;COUNT=2")
    assert plans[1] == whole_days(date(2026, 12, 12), date(2026, 12, 13), SEOUL)


def test_a_first_date_that_the_rule_does_not_give_is_left_out_and_nothing_else_changes() -> None:
    plans = occurrences(evening("2026-12-03"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=2")
    assert [plan.start.date() for plan in plans] == [date(2026, 12, 14), date(2026, 12, 28)]
    assert occurrences(plans[0], "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=2") == plans


@pytest.mark.parametrize(
    "until", ["20261210", "20261210T190000", "20261210T100000Z", "20261210T185959", "20261210T095959Z"]
)
def test_until_is_inclusive_and_read_as_a_date_wall_time_or_utc(until: str) -> None:
    found = days(evening("2026-12-03"), f"FREQ=WEEKLY;UNTIL={until}")
    assert found == ["2026-12-03"] + ([] if "59" in until else ["2026-12-10"])


@pytest.mark.parametrize("until", ["20261212", "20261212T000000", "20261211T150000Z"])
def test_until_of_whole_days_is_a_day_in_their_zone(until: str) -> None:
    plan = whole_days(date(2026, 12, 5), date(2026, 12, 5), SEOUL)
    assert days(plan, f"FREQ=WEEKLY;UNTIL={until}") == ["2026-12-05", "2026-12-12"]


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("FREQ=WEEKLY", "repeat_endless"),
        ("FREQ=SECONDLY;COUNT=2", "repeat_too_often"),
        ("FREQ=MINUTELY;COUNT=2", "repeat_too_often"),
        ("FREQ=HOURLY;COUNT=2", "repeat_too_often"),
        ("FREQ=DAILY;BYHOUR=9,19;COUNT=2", "repeat_unsupported"),
        ("FREQ=YEARLY;BYWEEKNO=20;COUNT=2", "repeat_unsupported"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,FR;BYSETPOS=2;COUNT=2", "repeat_unsupported"),
        ("RSCALE=KOREAN;FREQ=YEARLY;COUNT=2", "repeat_unsupported"),
        ("FREQ=DAILY;COUNT=501", "repeat_too_many"),
        ("FREQ=DAILY;UNTIL=20991231", "repeat_too_many"),
        ("FREQ=DAILY;COUNT=99999999999", "repeat_unreadable"),
        ("FREQ=YEARLY;COUNT=100", "repeat_too_long"),
        ("FREQ=YEARLY;UNTIL=99991231", "repeat_too_long"),
        ("FREQ=YEARLY;UNTIL=99991231T235959Z", "repeat_too_long"),
        ("FREQ=YEARLY;UNTIL=00010101T000000Z", "repeat_never"),
        ("FREQ=WEEKLY;UNTIL=20261202", "repeat_never"),
        ("", "repeat_unreadable"),
        (";", "repeat_unreadable"),
        ("weekly", "repeat_unreadable"),
        ("FREQ=WEKLY;COUNT=3", "repeat_unreadable"),
        ("COUNT=3", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=0", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=-1", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;COUNT=3", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "repeat_unreadable"),
        ("FREQ=WEEKLY;INTERVAL=0;COUNT=2", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;BYDAY=XX", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;BYDAY=1TH", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;BYMONTHDAY=3", "repeat_unreadable"),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=32", "repeat_unreadable"),
        ("FREQ=MONTHLY;COUNT=2;BYMONTH=0", "repeat_unreadable"),
        ("FREQ=MONTHLY;COUNT=2;BYSETPOS=1", "repeat_unreadable"),
        ("FREQ=MONTHLY;COUNT=2;BYEASTER=1", "repeat_unreadable"),
        ("FREQ=WEEKLY;UNTIL=20261301", "repeat_unreadable"),
        ("FREQ=WEEKLY;UNTIL=soon", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=٣", "repeat_unreadable"),
        ("FREQ=WEEKLY;COUNT=2;X=" + "A" * 100_000, "repeat_unreadable"),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused_by_name(rule: str, name: str) -> None:
    with pytest.raises(RuleError) as refused:
        occurrences(evening("2026-12-03"), rule)
    assert (refused.value.code, refused.value.rule) == (ErrorCode.RULE, name)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99991231",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;COUNT=3",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=3",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=200;COUNT=3",
        "FREQ=YEARLY;BYDAY=53SU;BYMONTH=3;COUNT=3",
        "FREQ=YEARLY;BYYEARDAY=366;BYDAY=SU;BYMONTH=1;COUNT=3",
    ],
)
def test_a_rule_that_never_matches_is_answered(rule: str) -> None:
    with pytest.raises(RuleError) as refused:
        occurrences(evening("2026-12-03"), rule)
    assert refused.value.rule == "repeat_never"


def test_the_number_of_occurrences_is_the_callers_choice() -> None:
    assert len(occurrences(evening("2026-12-03"), "FREQ=DAILY;COUNT=500")) == 500
    with pytest.raises(RuleError) as refused:
        occurrences(evening("2026-12-03"), "FREQ=DAILY;COUNT=11", most=10)
    assert refused.value.facts == {"most": 10}


def test_a_series_at_the_end_of_the_calendar_ends_with_it() -> None:
    with pytest.raises(RuleError) as refused:
        occurrences(evening("9999-12-25"), "FREQ=WEEKLY;COUNT=3")
    assert refused.value.rule == "repeat_too_long"


def test_a_split_series_has_every_occurrence_once() -> None:
    plan = evening("2026-12-01")
    for rule in ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=9", "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231T100000Z"):
        whole = occurrences(plan, rule)
        for at in range(1, len(whole)):
            cut = whole[at]
            head = occurrences(plan, truncated(rule, cut.start))
            tail = occurrences(cut, remaining(plan, rule, cut.start))
            assert head + tail == whole


def test_nothing_remains_after_the_last_occurrence() -> None:
    with pytest.raises(RuleError) as refused:
        remaining(evening("2026-12-03"), "FREQ=WEEKLY;COUNT=2", evening("2026-12-17").start)
    assert refused.value.rule == "repeat_never"


RULES = st.builds(
    lambda parts, end: ";".join(part for part in (*parts, end) if part),
    st.one_of(
        st.tuples(
            st.just("FREQ=DAILY"),
            st.integers(1, 9).map("INTERVAL={}".format),
            st.sampled_from(["", "BYDAY=MO,WE", "BYMONTH=1,12", "BYMONTHDAY=1,-1,15"]),
        ),
        st.tuples(
            st.just("FREQ=WEEKLY"),
            st.integers(1, 5).map("INTERVAL={}".format),
            st.sampled_from(["", "BYDAY=MO", "BYDAY=TU,SU", "BYMONTH=3,12"]),
            st.sampled_from(["", "WKST=SU", "WKST=WE"]),
        ),
        st.tuples(
            st.just("FREQ=MONTHLY"),
            st.integers(1, 5).map("INTERVAL={}".format),
            st.sampled_from(
                ["", "BYDAY=2TU", "BYDAY=-1FR,1MO", "BYMONTHDAY=31", "BYMONTHDAY=-1,2", "BYDAY=SA,SU"]
            ),
            st.sampled_from(["", "BYMONTH=2,3,10"]),
        ),
        st.tuples(
            st.just("FREQ=YEARLY"),
            st.integers(1, 3).map("INTERVAL={}".format),
            st.sampled_from(
                ["", "BYDAY=20MO", "BYDAY=-1SU;BYMONTH=3", "BYMONTHDAY=13;BYDAY=FR", "BYYEARDAY=1,-1,60"]
            ),
        ),
        st.just(("FREQ=MONTHLY", "BYDAY=MO,TU,WE,TH,FR", "BYSETPOS=-1,1")),
    ),
    st.one_of(
        st.integers(1, 12).map("COUNT={}".format),
        st.dates(date(2026, 6, 1), date(2031, 1, 1)).map("UNTIL={:%Y%m%dT%H%M%S}".format),
    ),
)


WEEKLY_OR_DAILY = RULES.filter(lambda rule: "LY;" in rule and "MONTH" not in rule and "YEAR" not in rule)


@settings(deadline=None)
@given(
    rule=WEEKLY_OR_DAILY, first=st.dates(date(2026, 1, 1), date(2026, 12, 31)), hours=st.integers(-200, 200)
)
def test_a_series_that_moves_takes_every_occurrence_along(rule: str, first: date, hours: int) -> None:
    try:
        before = occurrences(evening(first.isoformat()), rule, most=5000)
    except RuleError:
        return
    gap = timedelta(hours=hours)
    new = before[0].moved_to(before[0].start + gap)
    after = occurrences(new, moved(rule, before[0], new), most=5000)
    assert after == [one.moved_to(one.start + gap) for one in before]


def test_a_weekly_rule_keeps_its_weeks_when_it_moves() -> None:
    old = evening("2026-12-03")
    friday = old.moved_to(old.start + timedelta(days=1))
    assert moved("FREQ=WEEKLY;BYDAY=TH;COUNT=3", old, friday) == "FREQ=WEEKLY;COUNT=3;BYDAY=FR"
    assert moved("FREQ=WEEKLY;UNTIL=20261217", old, friday) == "FREQ=WEEKLY;UNTIL=20261218"
    both = moved("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;COUNT=3", old, friday)
    assert both == "FREQ=WEEKLY;COUNT=3;INTERVAL=2;BYDAY=MO,FR;WKST=TU"


def test_a_rule_that_names_days_moves_by_the_clock_only() -> None:
    rule, old = "FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270401T100000Z", evening("2026-12-03")
    later = old.moved_to(old.start + timedelta(hours=1))
    assert moved(rule, old, later) == "FREQ=MONTHLY;UNTIL=20270401T200000;BYDAY=1TH"
    with pytest.raises(RuleError) as refused:
        moved(rule, old, old.moved_to(old.start + timedelta(days=1)))
    assert refused.value.rule == "repeat_names_days"


def refusal(plan: Plan, rule: str) -> str:
    with pytest.raises(RuleError) as refused:
        occurrences(plan, rule, most=5000)
    return refused.value.rule


@settings(deadline=None)
@given(rule=RULES, first=st.dates(date(2024, 1, 1), date(2026, 12, 31)))
def test_every_rule_agrees_with_an_independent_reader(rule: str, first: date) -> None:
    plan = evening(first.isoformat())
    horizon = plan.start.replace(year=first.year + LONGEST_YEARS, day=min(first.day, 28))
    theirs = list(dateutil_rrule.rrulestr(rule, dtstart=plan.start, ignoretz=True))
    if not theirs:
        assert refusal(plan, rule) == "repeat_never"
    elif theirs[-1] > horizon:
        assert refusal(plan, rule) == "repeat_too_long"
    else:
        assert [one.start for one in occurrences(plan, rule, most=5000)] == theirs


@given(rule=RULES)
def test_a_rule_written_again_means_the_same(rule: str) -> None:
    assert read_rule(read_rule(rule).text()) == read_rule(rule)


@given(text=st.text(alphabet="FREQ=WEKLYCOUNTBD;:,+-0123456789 \n\x00한", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for candidate in (text, f"FREQ=WEEKLY;COUNT=2;{text}"):
        with suppress(RuleError):
            assert read_rule(candidate).text()


def test_a_rule_keeps_a_utc_until_and_a_wall_until_apart() -> None:
    assert read_rule("FREQ=WEEKLY;UNTIL=20261210T100000Z").until == datetime(2026, 12, 10, 10, tzinfo=UTC)
    assert read_rule("FREQ=WEEKLY;UNTIL=20261210T190000").until == evening("2026-12-10").start
    assert read_rule("FREQ=WEEKLY;UNTIL=20261210").until == date(2026, 12, 10)
