"""What a first draft is expected to take is what the flow then sends."""

from dataclasses import replace

import pytest

from rewriter.article import Request, Strategy
from rewriter.backends.tokens import counter
from rewriter.flow.context_window import ContextWindow
from rewriter.flow.foreseeing import expected, expected_opinion
from rewriter.flow.kit import Kit
from rewriter.flow.rewriting import rewriting
from rewriter.flow.settling import settle
from rewriter.prompting import packaged
from tests.flow.sample import answer, brief, honest, source
from tests.flow.writers import Honest, drive

ROOM = ContextWindow(counter=counter("gpt-5"))
KIT = Kit(templates=packaged(), model="gpt-5", strategy=Strategy.WHOLE, counter=ROOM.counter)


def sent(requests: list[Request]) -> int:
    """Tokens of what was sent."""
    return sum(ROOM.size(request.prompt, request.schema) for request in requests)


def test_whole_article_is_the_first_call_exactly() -> None:
    article, asked = source(), settle(brief(), source())
    found = expected(article, asked, KIT)
    assert (found.calls, found.input_tokens) == (1, sent(list(next(rewriting(article, asked, KIT)))))
    assert 0.7 < found.output_tokens / ROOM.count(answer(honest())) < 1.5


@pytest.mark.parametrize("context", [None, 4_096])
def test_sections_are_about_what_an_honest_writer_is_asked(context: int | None) -> None:
    kit = replace(KIT, strategy=Strategy.SECTIONS, context_tokens=context)
    writer = Honest()
    answers: list[str] = []

    def noted(request: Request) -> str:
        answers.append(str(writer(request)))
        return answers[-1]

    _, rounds = drive(noted, source(), settle(brief(), source()), kit)
    requests = [request for each in rounds for request in each]
    found = expected(source(), settle(brief(), source()), kit)
    assert 0.5 < found.calls / len(requests) < 1.5
    assert 0.5 < found.input_tokens / sent(requests) < 1.5
    assert 0.5 < found.output_tokens / sum(map(ROOM.count, answers)) < 1.6


def opinions_sent(context: int | None) -> list[Request]:
    """What an article that is read again is asked about, in a context of that many tokens."""
    kit = replace(KIT, opinion=True, context_tokens=context)
    writer = Honest({"opinion": lambda _: '{"opinions": [], "read": 99}'})
    _, rounds = drive(writer, source(), settle(brief(), source()), kit)
    return [request for each in rounds for request in each if request.purpose == "opinion"]


def test_a_second_reading_is_about_what_the_flow_then_sends() -> None:
    requests = opinions_sent(None)
    found = expected_opinion(source(), settle(brief(), source()), KIT)
    assert found.calls == len(requests) == 1
    assert 0.8 < found.input_tokens / sent(requests) < 1.25
    assert 0 < found.output_tokens < 1_500


def test_a_second_reading_in_a_small_context_takes_more_calls() -> None:
    kit = replace(KIT, context_tokens=3_000)
    whole, parted = (expected_opinion(source(), settle(brief(), source()), k) for k in (KIT, kit))
    assert parted.calls > whole.calls
    assert parted.input_tokens > whole.input_tokens
    assert len(opinions_sent(3_000)) > 1
