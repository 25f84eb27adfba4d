"""Makes src/time/testing/goldenDeadlines.ts: deadlines derived by a second method.

It shares no code and no method with the library: Python's datetime, no tables, no sums; days are
walked one by one and working time minute by minute. Rule ids are those of the register.

    python3 packages/core/test-data/golden_deadlines.py

The cases are drawn with a fixed seed, so that the file comes out the same each time.
"""

import calendar as months
import json
import pathlib
import random
from datetime import date, datetime, timedelta

HERE = pathlib.Path(__file__).parent
YEARS = json.loads((HERE / "calendar.json").read_text())["years"]
OFF = {day for year in YEARS.values() for day in year.get("off", [])}
MADE_UP = {swap["works"] for year in YEARS.values() for swap in year.get("madeUp", [])}
MORNING = range(7 * 60 + 30, 11 * 60 + 30)
AFTERNOON = range(13 * 60, 17 * 60)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def counts(day: date, made_up: str) -> bool:
    text = day.isoformat()
    if text in OFF:
        return False
    if day.weekday() < 5:
        return True
    return made_up == "count" and text in MADE_UP


def open_minute(at: datetime, made_up: str) -> bool:
    """Whether the minute that begins now is one of opening (T9)."""
    minute = at.hour * 60 + at.minute
    return counts(at.date(), made_up) and (minute in MORNING or minute in AFTERNOON)


def counted_from(at: datetime, made_up: str) -> datetime:
    """T10; the very minute of closing is still in time."""
    while not open_minute(at, made_up) and not open_minute(at - MINUTE, made_up):
        at += MINUTE
    return at


def after_minutes(at: datetime, minutes: int, made_up: str) -> datetime:
    while minutes > 0:
        if open_minute(at, made_up):
            minutes -= 1
        at += MINUTE
    return at


def closing(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 17)


def nth_working_day(day: date, n: int, made_up: str) -> date:
    while n > 0:
        day += DAY
        if counts(day, made_up):
            n -= 1
    return day


def add_months(day: date, n: int) -> date:
    index = day.year * 12 + day.month - 1 + n
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def last_day(start: date, quantity: float, unit: str) -> date:
    if unit == "d":
        return start + timedelta(days=int(quantity))
    if unit == "w":
        return start + timedelta(weeks=int(quantity))
    n = quantity * (12 if unit == "y" else 1)
    return add_months(start, int(n)) + timedelta(days=15 if n % 1 else 0)


def due_from(at: datetime, quantity: float, unit: str, made_up: str, pauses) -> datetime:
    start = counted_from(at, made_up)
    if unit == "wd":
        whole = int(quantity)
        due = closing(nth_working_day(start.date(), whole, made_up)) if whole else start
        due = after_minutes(due, round((quantity - whole) * 480), made_up)
    elif unit == "wh":
        due = after_minutes(start, round(quantity * 60), made_up)
    else:
        end = datetime.combine(last_day(start.date(), quantity, unit) + DAY, datetime.min.time())
        for begin, finish in pauses:
            assert begin < end
            end += finish - max(begin, start)
        day = (end - MINUTE).date()
        while not counts(day, made_up) or any(b < closing(day) <= f for b, f in pauses):
            day += DAY
        return closing(day)
    for begin, finish in pauses:
        assert begin < due
        stopped = 0
        while begin < finish:
            stopped += open_minute(begin, made_up)
            begin += MINUTE
        due = after_minutes(due, stopped, made_up)
    return due


def golden(received, quantity, unit, made_up, resume, stops):
    if resume == "restart" and stops:
        return due_from(stops[-1][1], quantity, unit, made_up, [])
    return due_from(received, quantity, unit, made_up, stops)


def iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:00+07:00")


def cases():
    random.seed(61)
    for _ in range(420):
        received = datetime(2024, 1, 2) + timedelta(
            days=random.randrange(1000), minutes=random.choice([450, 540, 690, 720, 780, 1020, 1021, random.randrange(1440)])
        )
        unit = random.choice(["wd", "wd", "wd", "wh", "d", "w", "mo", "y"])
        quantity = {
            "wd": lambda: random.choice([1, 2, 3, 5, 7, 10, 15, 20, 30, 0.5, 1.5, 2.5]),
            "wh": lambda: random.choice([1, 2, 4, 7.5, 8, 16, 0.5]),
            "d": lambda: random.choice([1, 3, 5, 7, 10, 15, 30, 45]),
            "w": lambda: random.choice([1, 2, 4]),
            "mo": lambda: random.choice([1, 2, 3, 0.5, 1.5]),
            "y": lambda: random.choice([0.5, 1]),
        }[unit]()
        made_up = random.choice(["count", "skip"])
        resume = random.choice(["pause", "restart"])
        stops = []
        if random.random() < 0.5:
            free = golden(received, quantity, unit, made_up, "pause", [])
            minutes = int((free - received) / MINUTE)
            if minutes > 1:
                begin = received + MINUTE * random.randrange(minutes)
                stops.append((begin, begin + MINUTE * random.choice([30, 240, 480, 1440, 4320, random.randrange(20000)])))
        if stops and resume == "pause" and unit in ("wd", "wh") and random.random() < 0.5:
            free = golden(received, quantity, unit, made_up, "pause", stops)
            room = int((free - stops[-1][1]) / MINUTE)
            if room > 2:
                begin = stops[-1][1] + MINUTE * random.randrange(1, room)
                stops.append((begin, begin + MINUTE * random.randrange(10000)))
        try:
            due = golden(received, quantity, unit, made_up, resume, stops)
        except AssertionError:
            continue  # The stop begins when the limit has run out: not for this script.
        if due < datetime(2027, 1, 1):
            yield received, quantity, unit, made_up, resume, stops, due


def main():
    rows = []
    for received, quantity, unit, made_up, resume, stops, due in cases():
        text = ",".join(f"{iso(begin)}..{iso(end)}" for begin, end in stops)
        rows.append(f"{iso(received)} {quantity:g}{unit} {made_up} {resume} {text or '-'} {iso(due)}")
    head = '''/**
 * Deadlines derived by a second method: made by `test-data/golden_deadlines.py`, which walks days and
 * minutes one by one. Receipt, limit, made-up Saturdays, resume, stops, due.
 *
 * @module
 */
'''
    body = "export const goldenDeadlines = `\n" + "\n".join(rows) + "\n`\n"
    (HERE.parent / "src/time/testing/goldenDeadlines.ts").write_text(head + body)
    print(len(rows), "deadlines")


main()
