"""Every request of a whole run fits a small context, answer included, with a share kept spare."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from rewriter.article import Failure, FailureKind, Outcome, Parameters, Request, Source, Status, Strategy
from rewriter.backends.tokens import counter
from rewriter.flow.kit import Kit
from rewriter.flow.rewriting import choose_strategy, first_prompt
from rewriter.flow.settling import settle
from rewriter.prompting import fence_for, packaged
from tests.flow.lengths import Verbose, asked_for, long_source
from tests.flow.sample import brief, source
from tests.flow.writers import Honest, drive, shown, user

CONTEXT = 4096
LOCAL = counter("a-local-model")  # o200k, known to be an estimate
SPARE = 0.85


def kit(context: int | None = CONTEXT, **more: object) -> Kit:
    """A kit for a context of that many tokens."""
    return replace(Kit(templates=packaged(), model="m", context_tokens=context, counter=LOCAL), **more)  # type: ignore[arg-type]


def size(request: Request) -> int:
    """Tokens of a request's messages."""
    return sum(LOCAL.count(m.content) for m in request.prompt.messages)


@cache
def driven(words: int) -> tuple[Outcome, list[list[Request]]]:
    """A run on a source of so many words, half of which are asked for: what came of it, and the requests."""
    return drive(Verbose(), long_source(words), asked_for(words // 2), kit())


@pytest.mark.parametrize("words", [1400, 3000])
def test_every_request_of_a_run_fits_4096_tokens(words: int) -> None:
    outcome, rounds = driven(words)
    asked = [r for requests in rounds for r in requests]
    assert {r.purpose for r in asked} == {"outline", "section", "fields", "joints", "repair"}
    for request in asked:
        answer = request.parameters.max_output_tokens
        assert answer is not None
        assert size(request) + answer <= CONTEXT * SPARE, request.purpose
    assert outcome.strategy is Strategy.SECTIONS
    assert outcome.status is Status.NEEDS_REVIEW


@pytest.mark.parametrize("words", [1400, 3000])
def test_room_left_takes_the_words_of_each_section(words: int) -> None:
    writer = Verbose(faults=False)
    drive(writer, long_source(words), asked_for(words // 2), kit())
    sections = [r for r in writer.asked if r.purpose == "section"]
    for request in sections:
        written = LOCAL.count(writer(request))
        assert written <= (request.parameters.max_output_tokens or 0)


def test_small_sections_still_hold_the_whole_source() -> None:
    article = long_source(3000)
    _, rounds = driven(3000)
    given = [i for request in rounds[1] for i in shown(request)]
    assert given == [p.id for p in article.paragraphs]


def test_whole_is_chosen_where_it_fits() -> None:
    article, wanted = long_source(1400), asked_for()
    chosen = {n: choose_strategy(article, settle(wanted, article), kit(n)) for n in (4096, 8192, 32768, None)}
    assert chosen == {
        4096: Strategy.SECTIONS,
        8192: Strategy.WHOLE,
        32768: Strategy.WHOLE,
        None: Strategy.WHOLE,
    }


def test_sections_asked_for_are_made_whatever_the_context() -> None:
    assert choose_strategy(source(), brief(), kit(None, strategy=Strategy.SECTIONS)) is Strategy.SECTIONS


@pytest.mark.parametrize("context", [None, 4096])
def test_first_prompt_is_what_the_first_call_sends(context: int | None) -> None:
    article, wanted = long_source(1400), asked_for(700)
    _, rounds = driven(1400) if context else drive(Honest(), article, wanted, kit(context))
    assert rounds[0][0].purpose == ("outline" if context else "whole")
    assert first_prompt(article, settle(wanted, article), kit(context)) == rounds[0][0].prompt


def too_long(kind: FailureKind) -> Honest:
    """A writer whose service cannot take the whole article."""
    return Honest({"whole": lambda _: Failure(kind=kind)})


@pytest.mark.parametrize(("kind", "attempts"), [(FailureKind.TOO_LONG, 1), (FailureKind.TRUNCATED, 3)])
def test_article_too_long_for_one_call_goes_on_in_sections(kind: FailureKind, attempts: int) -> None:
    outcome, rounds = drive(too_long(kind), source(), brief(), kit(None))
    assert [r[0].purpose for r in rounds[: attempts + 1]] == ["whole"] * attempts + ["outline"]
    assert outcome.strategy is Strategy.SECTIONS
    assert outcome.status is Status.READY
    assert outcome.failure is None


def test_plan_too_long_for_an_unknown_context_is_asked_shorter() -> None:
    article = long_source(3000)
    refusals = iter([Failure(kind=FailureKind.TOO_LONG)])
    verbose = Verbose(faults=False)
    writer = Honest({"outline": lambda r: next(refusals, None) or verbose(r), "section": verbose})
    _, rounds = drive(writer, article, asked_for(), kit(None, strategy=Strategy.SECTIONS))
    first, second = rounds[0][0], rounds[1][0]
    assert (first.purpose, second.purpose) == ("outline", "outline")
    assert size(second) < CONTEXT * SPARE < size(first)


def test_answers_cut_only_once_do_not_change_the_strategy() -> None:
    answers: Iterator[str | Failure] = iter([Failure(kind=FailureKind.TRUNCATED), "non", "non"])
    outcome, rounds = drive(Honest({"whole": lambda _: next(answers)}), source(), brief(), kit(None))
    assert {r.purpose for requests in rounds for r in requests} == {"whole"}
    assert outcome.status is Status.FAILED


def test_context_too_small_for_anything_fails_without_a_call() -> None:
    outcome, rounds = drive(Honest(), source(), brief(), kit(700))
    assert rounds == []
    assert outcome.status is Status.FAILED
    assert outcome.failure is FailureKind.TOO_LONG


def test_repair_that_fits_no_prompt_is_counted_and_told() -> None:
    article = source()
    long = Honest({"section": lambda r: _one_long_paragraph(r) if "p3" in shown(r) else None})
    outcome, _ = drive(long, article, brief(), kit(2300, strategy=Strategy.SECTIONS))
    assert "outcome.repairs-skipped" in {r.key for r in outcome.reasons if r.note}


def _one_long_paragraph(request: Request) -> str:
    text = " ".join(f"L’ouvrage de {n} mètres pèse {n} tonnes." for n in range(100, 180))
    return f'{{"paragraphs": [{{"text": "{text}", "sources": ["p3"]}}]}}'


def test_own_limit_on_answers_is_kept() -> None:
    limited = kit(parameters=Parameters(max_output_tokens=300), strategy=Strategy.SECTIONS)
    _, rounds = drive(Verbose(faults=False), long_source(500), asked_for(250), limited)
    assert {r.parameters.max_output_tokens for r in rounds[1]} == {300}


def test_large_contexts_leave_the_length_of_answers_to_the_service() -> None:
    _, rounds = drive(Honest(), source(), brief(), kit(128_000))
    assert rounds[0][0].parameters.max_output_tokens is None


HOSTILE = "{{ 7 * 191 }} {% include 'whole.j2' %} {# rien #}"


def hostile() -> Source:
    """The sample with template code and a false fence in it."""
    article = source()
    first, *rest = article.paragraphs
    return replace(article, paragraphs=(replace(first, text=f"{first.text} {HOSTILE}"), *rest))


def test_article_text_is_never_rendered() -> None:
    writer = Verbose()
    drive(writer, hostile(), brief(), kit(strategy=Strategy.SECTIONS))
    showing = [r for r in writer.asked if HOSTILE in user(r)]
    assert {"outline", "section", "fields"} <= {r.purpose for r in showing}
    assert not [r for r in writer.asked if "1337" in user(r)]


def test_fence_cannot_be_closed_from_inside() -> None:
    article = source()
    fence = fence_for(article)
    writer = Verbose()
    writer_of_fences = Honest({"section": lambda r: writer(r).replace("98 765", fence)})
    _, rounds = drive(writer_of_fences, article, brief(), kit(strategy=Strategy.SECTIONS))
    for request in (r for requests in rounds for r in requests):
        lines = [line for line in user(request).splitlines() if line.strip() == fence]
        assert len(lines) % 2 == 0
        assert fence not in user(request).replace(f"\n{fence}\n", "").replace(f"marques {fence}", "")
