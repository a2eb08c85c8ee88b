"""What an operator sees of a run while it goes on: on a terminal, in a log, in JSON."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from rewriter.article import FailureKind, Usage
from rewriter.article.batch import Pause, Snapshot, Totals
from rewriter.cli.batch.progress import Form, live, progress, values
from rewriter.wording import keys, say
from tests.security.test_terminal import CONTROL, EVIL

DOCUMENT = Path(__file__).parents[3] / "docs" / "batch-json.md"
SNAPSHOT = Snapshot(
    totals=Totals(
        articles=10_000,
        waiting=5_800,
        ready=3_000,
        needs_review=1_199,
        failed=1,
        calls=12_000,
        unknown_calls=2,
        saved=412,
        usage=Usage(input_tokens=30_000_000, output_tokens=12_000_000),
        cost=150.25,
        unknown_cost=0.5,
        currency="EUR",
    ),
    under_way=80,
    rate_per_minute=118.4,
    budget=200.0,
    reserved=1.25,
    seconds_left=(2400.0, 4230.0),
    pauses=(Pause(endpoint="api.example", seconds=90, why=FailureKind.RATE_LIMITED),),
)
FORMS: tuple[Form, ...] = ("text", "json")
ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_line_of_a_log_tells_everything_in_french(clock: Clock) -> None:
    out = io.StringIO()
    with progress("fr", out=out, clock=clock) as show:
        show(SNAPSHOT)
    (line,) = out.getvalue().splitlines()
    told = (
        "4\u202f200 sur 10\u202f000 articles (42\u00a0%)", "3\u202f000 prêts", "1\u202f199 à relire",
        "1 échec ", "80 en cours", "5\u202f720 en attente", "118 par minute", "42\u202f000\u202f000 jetons",
        "150,25\u00a0EUR dépensés", "48,00\u00a0EUR encore permis", "412 réponses déjà payées",
        "2 appels sans issue connue", "encore 40\u00a0min à 1\u00a0h\u00a010", "En pause jusqu’à",
        "api.example",
    )  # fmt: skip
    assert [words for words in told if words not in line] == []


def test_a_log_gets_a_line_now_and_then_and_the_last(clock: Clock) -> None:
    out = io.StringIO()
    with progress("en", every=30, out=out, clock=clock) as show:
        for second in range(100):
            clock.now = second
            show(replace(SNAPSHOT, under_way=second))
    ways = [int(n) for n in re.findall(r"(\d+) under way", out.getvalue())]
    assert ways == [0, 30, 60, 90, 99]


def test_a_pause_is_told_at_once(clock: Clock) -> None:
    out = io.StringIO()
    with progress("en", every=3600, out=out, clock=clock) as show:
        show(replace(SNAPSHOT, pauses=()))
        show(SNAPSHOT)
        show(SNAPSHOT)
    assert out.getvalue().count("Paused until") == 1


def test_objects_are_one_a_line_and_tell_pauses_as_events(clock: Clock) -> None:
    out = io.StringIO()
    with progress("fr", log_format="json", quiet=True, every=30, out=out, clock=clock) as show:
        show(SNAPSHOT)
        show(replace(SNAPSHOT, pauses=()))
    events = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [e["event"] for e in events] == ["paused", "progress", "resumed", "progress", "end"]
    assert events[0] | {"time": ""} == {
        "event": "paused", "time": "", "endpoint": "api.example", "seconds": 90, "why": "rate-limited",
    }  # fmt: skip
    assert (events[1]["budget_left"], events[1]["seconds_left"]) == (48.0, [2400, 4230])


def test_the_document_names_every_field() -> None:
    told = DOCUMENT.read_text(encoding="utf-8")
    names = [*values(SNAPSHOT), "event", "time", "endpoint", "seconds", "why", "paused", "resumed", "end"]
    assert [name for name in names if f"`{name}`" not in told] == []


def test_nothing_is_said_when_quiet() -> None:
    out = io.StringIO()
    with progress("fr", quiet=True, out=out) as show:
        show(SNAPSHOT)
    assert out.getvalue() == ""


def test_a_terminal_shows_the_last_state() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=100)
    with live(console, "fr") as show:
        show(replace(SNAPSHOT, under_way=3))
        show(SNAPSHOT)
    words = ANSI.sub("", out.getvalue())
    assert "4\u202f200 sur 10\u202f000 articles" in words
    assert words.index("3 en cours") < words.index("80 en cours")
    assert "le service limite encore le débit" in words


def test_a_strangers_words_do_not_steer_the_terminal() -> None:
    out, console_out = io.StringIO(), io.StringIO()
    hostile = replace(
        SNAPSHOT,
        pauses=(Pause(endpoint=f"[bold red]gras[/]{EVIL}", seconds=9),),
        totals=replace(SNAPSHOT.totals, currency=EVIL),
    )
    with progress("fr", out=out) as show:
        show(hostile)
    with progress("fr", log_format="json", out=out) as show:
        show(hostile)
    with live(Console(file=console_out, force_terminal=True, width=200), "fr") as show:
        show(hostile)
    shown = ANSI.sub("", console_out.getvalue()).replace("\r", "")
    assert not CONTROL.search(out.getvalue() + shown)
    assert "[bold red]gras[/]" in shown


def test_a_reader_who_has_gone_stops_nothing(clock: Clock) -> None:
    class Gone(io.StringIO):
        def flush(self) -> None:
            raise BrokenPipeError

    for form in FORMS:
        with progress("fr", log_format=form, out=Gone(), clock=clock) as show:
            show(SNAPSHOT)
            clock.now += 60
            show(SNAPSHOT)


@pytest.mark.parametrize(
    ("left", "told"),
    [
        ((20.0, 50.0), "about less than a minute left"),
        ((290.0, 320.0), "about 5 min left"),
        ((3500.0, 7600.0), "58 min to 2 h 05 left"),
        ((86_400.0, 90_000.0), "24 h 00 to 25 h 00 left"),
    ],
)
def test_the_time_left_is_told_roughly(left: tuple[float, float], told: str) -> None:
    out = io.StringIO()
    with progress("en", out=out) as show:
        show(replace(SNAPSHOT, seconds_left=left))
    assert told in out.getvalue()


def test_without_prices_nothing_is_said_of_money() -> None:
    out = io.StringIO()
    with progress("en", out=out) as show:
        show(replace(SNAPSHOT, totals=replace(SNAPSHOT.totals, cost=None), budget=None, seconds_left=None))
    assert "EUR" not in out.getvalue()
    assert "left" not in out.getvalue()


def test_a_run_without_articles_is_done() -> None:
    out = io.StringIO()
    with progress("en", out=out) as show:
        show(Snapshot(totals=Totals()))
    assert "0 of 0 articles (100%)" in out.getvalue()


def test_the_budget_left_is_never_below_nothing() -> None:
    assert replace(SNAPSHOT, budget=100.0).budget_left == 0
    assert replace(SNAPSHOT, budget=None).budget_left is None


def test_french_typography_is_kept() -> None:
    params = dict.fromkeys("n done share cost least most time endpoint why h".split(), "1") | {"n": 1}
    for key in keys("progress"):
        text = say(key, "fr", **params)
        assert "'" not in text
        assert not any(f" {mark}" in text for mark in ":;!?»%"), key
