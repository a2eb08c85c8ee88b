"""An estimate is told before anything is asked, and says what it does not know."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.api import Options
from rewriter.api.estimating import Estimate, estimate
from rewriter.api.forecasting import LEAST_ARTICLES, After, Pace, after_of, time_of
from rewriter.api.preparing import prepare, templates_of
from rewriter.article import Depth, Reason
from rewriter.article.batch import Row
from rewriter.errors import TemplateError
from rewriter.flow.foreseeing import Expected
from rewriter.journal.past import Past, Spent
from rewriter.settings import Settings
from rewriter.settings.values import Prices
from tests.flow.sample import TEXT, source

MODEL = Settings(model="gpt-5-mini", prices=Prices(input=1.0, output=10.0, dated="2026-11-01"))
WRONG = Row(id="bad", wrong=Reason(key="rows.no-input", params={"list": "l.csv", "line": 3}))
PAST = Past(
    articles=LEAST_ARTICLES,
    drafting=Spent(calls=10, input_tokens=1_000, output_tokens=3_000, seconds=100),
    after=Spent(calls=5, input_tokens=100, output_tokens=300, seconds=50),
)


def good(number: int) -> Iterator[Row]:
    """So many articles of different lengths."""
    return (
        Row(id=str(n), text=TEXT + f"\n\nUne phrase de plus, la numéro {n}." * (n % 7)) for n in range(number)
    )


def estimated(*rows: Row, settings: Settings = MODEL, past: Past | None = None) -> Estimate:
    """What these rows will take."""
    return estimate(rows, options=Options(), settings=settings, past=past)


def test_one_article_is_its_first_prompt_and_a_repair() -> None:
    found = estimated(Row(id="a", text=TEXT))
    draft = prepare(source(), options=Options(), settings=MODEL).expected()
    assert found.calls.value == 2
    assert found.input_tokens.value == pytest.approx(draft.input_tokens * 1.7)
    assert found.output_tokens.value == pytest.approx(draft.output_tokens * 1.3)
    assert found.cost is not None
    assert found.batch_cost is not None
    paid = (found.input_tokens.value + 10 * found.output_tokens.value) / 1_000_000
    assert found.cost.value == pytest.approx(paid, rel=1e-3)
    assert found.batch_cost.value == pytest.approx(found.cost.value / 2)
    assert (found.failing.value, found.without_model.value, found.sampled) == (0, 0, False)


def test_no_rounds_no_repairs() -> None:
    found = estimated(Row(id="a", text=TEXT), settings=Settings(model="gpt-5-mini", rounds=0))
    assert found.calls.value == 1
    assert found.cost is None


def test_failures_are_told_by_their_reasons() -> None:
    rows = [WRONG, WRONG, Row(id="a", text=TEXT), Row(id="b", text=" "), Row(id="c", path="/nowhere.txt")]
    rows += [Row(id="d", text="The bridge has reopened after two years of work. " * 9, depth=Depth.STRUCTURE)]
    found = estimated(*rows)
    assert found.failing.value == 5
    assert (found.articles, found.wrong, found.read) == (6, 2, 4)
    assert [(fault.articles, fault.example.key) for fault in found.faults] == [
        (2, "rows.no-input"),
        (1, "input.empty"),
        (1, "input.missing"),
        (1, "cli.english-needs-model"),
    ]


def test_without_a_model_there_is_nothing_to_pay() -> None:
    found = estimated(*good(3), settings=Settings())
    assert (found.without_model.value, found.calls.value, found.time.seconds) == (3, 0, 0)
    mixed = estimated(Row(id="a", text=TEXT, depth=Depth.STRUCTURE), Row(id="b", text=TEXT))
    assert (mixed.without_model.value, mixed.calls.value) == (1, 2)


def test_nothing_but_wrong_rows() -> None:
    found = estimated(WRONG)
    assert (found.failing.value, found.read, found.calls.value) == (1, 0, 0)


def test_a_sample_comes_near_and_says_how_near() -> None:
    rows = [*good(200), WRONG]
    whole = estimated(*rows)
    part = estimate(rows, options=Options(), settings=MODEL, sample=40, seed=1)
    assert (part.articles, part.read, part.wrong, part.sampled) == (201, 40, 1, True)
    assert part.cost is not None
    assert whole.cost is not None
    assert part.cost.low < whole.cost.value < part.cost.high
    assert part.cost.high - part.cost.low < 0.1 * whole.cost.value
    assert part.failing.low <= 1 <= part.failing.high
    again = estimate(rows, options=Options(), settings=MODEL, sample=40, seed=1)
    assert again.cost == part.cost


def test_a_sample_larger_than_the_list_is_the_list() -> None:
    found = estimate(good(5), options=Options(), settings=MODEL, sample=10)
    assert (found.read, found.sampled, found.calls.low == found.calls.high) == (5, False, True)


def test_an_opinion_is_a_call_more() -> None:
    plain = estimated(Row(id="a", text=TEXT))
    asked = estimated(Row(id="a", text=TEXT), settings=Settings(model="gpt-5-mini", opinion=True))
    assert asked.calls.value - plain.calls.value == 1
    assert asked.output_tokens.value > plain.output_tokens.value
    assert asked.input_tokens.value > plain.input_tokens.value + 2_000  # the source and the article once more


def test_a_journal_measures_what_is_else_supposed() -> None:
    found = estimated(Row(id="a", text=TEXT), past=PAST)
    assert found.after.measured == LEAST_ARTICLES
    assert found.calls.value == 1.5
    assert found.output_tokens.value == pytest.approx(3.3 / 1.1 * found.input_tokens.value)
    assert (found.time.answer, found.time.known_from) == (10, "measured")


def test_a_journal_of_few_articles_measures_nothing() -> None:
    few = Past(articles=LEAST_ARTICLES - 1, drafting=PAST.drafting, after=PAST.after)
    assert after_of(few, 2) == after_of(None, 2)
    assert estimated(Row(id="a", text=TEXT), past=few).time.known_from == "supposed"


def test_repairs_of_sections_are_one_call_too() -> None:
    calls, sent, _ = After(calls=1.0, input_share=0.7).added(
        Expected(calls=10, input_tokens=1_000, output_tokens=500)
    )
    assert (calls, sent) == (11, 1_070)


@pytest.mark.parametrize(
    ("pace", "seconds", "bound"),
    [
        (Pace(seconds=10, concurrency=10), 200, "concurrency"),
        (Pace(seconds=10, concurrency=1_000), 20, "concurrency"),  # an article's two calls follow each other
        (Pace(seconds=10, concurrency=1_000, rpm=60), 200, "rpm"),
        (Pace(seconds=10, concurrency=1_000, rpm=6_000, tpm=10_000), 1_800, "tpm"),
    ],
)
def test_the_tightest_limit_binds(pace: Pace, seconds: float, bound: str) -> None:
    time = time_of(200, 200_000, 100_000, 100, pace, None)
    assert time.seconds == pytest.approx(seconds)
    assert (time.bound, time.known_from) == (bound, "stated")


def test_a_template_that_cannot_be_used_stops_the_estimate(tmp_path: Path) -> None:
    (tmp_path / "whole.j2").write_text("{{ nobody_knows }}")
    with pytest.raises(TemplateError):
        estimate(good(2), options=Options(), settings=MODEL, templates=templates_of(tmp_path))


def test_rows_stream_by() -> None:
    alive = 0

    def rows() -> Iterator[Row]:
        nonlocal alive
        for row in good(20):
            alive += 1
            yield row

    assert estimate(rows(), options=Options(), settings=Settings(), sample=2).articles == alive == 20
