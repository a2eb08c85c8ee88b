"""A second reading: what the model thinks of each sentence of the article, asked once nothing of it can
change any more, kept beside the ledger, and counted nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from rewriter.article import Completion, Draft, Ledger, Reply, Request, Schema, SecondReading, Source
from rewriter.flow.answered_opinions import Answered, opinions_schema, read_opinions
from rewriter.flow.answers import UnusableAnswerError
from rewriter.flow.assessing import Assessed
from rewriter.flow.opinion_parts import Part, asked_about, opinion_prompt, partial_parts, whole_parts
from rewriter.flow.transcript import Making, Transcript

_WHOLE, PARTIAL = (1, 2, 4), (1, 2, 4, 8)  # calls: each shows the source again
_AN_ANSWER = 90  # tokens: number, answer, kind, and the words of both texts
AROUND = 40  # tokens of an answer without opinions
_AT_FAULT = 0.15  # of sentences: so many of those labelled
_DOUBTED = 0.25  # share of sentences that an answer must have room for


def opined(transcript: Transcript, best: Assessed) -> Making[Assessed]:
    """The same draft and report, the ledger with the model's opinions, where they are wanted."""
    if not transcript.kit.opinion:
        return best
    before = transcript.failure
    ledger = yield from read_again(transcript, best.draft, best.ledger)
    transcript.failure = before  # the article was complete before
    return replace(best, ledger=ledger)


def read_again(transcript: Transcript, draft: Draft, ledger: Ledger) -> Making[Ledger]:
    """The ledger with what the model thinks of the article's sentences. One call, or several at once where
    the context is small; none when there is nothing to ask about or the asking has ended. What goes wrong is
    noted and changes nothing: an opinion that is missing is no reason against an article."""
    if not asked_about(ledger):
        return ledger
    asked = parts_of(transcript, draft, ledger) if transcript.failure is None else ()
    replies: tuple[Reply, ...] = ()
    if asked:
        schema = opinions_schema()
        replies = yield from transcript.exchange(tuple(_request(transcript, p, schema) for p in asked))
    answers = answers_of(replies, asked, transcript.source)
    transcript.without_opinion = not answers
    return with_answers(ledger, answers)


def parts_of(transcript: Transcript, draft: Draft, ledger: Ledger) -> tuple[Part, ...]:
    """What is asked, a part a call: the whole source with all sentences; where that does not fit the context,
    with some of them at a time; else the source paragraphs that matter for these. Sentences that fit even
    so nowhere are not asked about."""
    sentences, source, schema = asked_about(ledger), transcript.source, opinions_schema()
    parts: tuple[Part, ...] = ()
    for parts in _ways(source, draft, ledger):
        if all(_fits(transcript, part, schema) for part in parts):
            return parts
    return tuple(part for part in parts if sentences and _fits(transcript, part, schema))


def answers_of(
    replies: Sequence[Reply], parts: Sequence[Part], source: Source
) -> tuple[tuple[str, Answered], ...]:
    """What the replies to these parts say, with the model that says it; without those that are failures or
    cannot be read."""
    return tuple(found for r, part in zip(replies, parts) if (found := _answered(r, part, source)))


def with_answers(ledger: Ledger, answers: Sequence[tuple[str, Answered]]) -> Ledger:
    """The ledger with what models answered, and how far they read; as it was when there is no answer."""
    if not answers:
        return ledger
    reading = SecondReading(
        sentences=len(asked_about(ledger)),
        read=sum(answered.read for _, answered in answers),
        models=tuple(dict.fromkeys(model for model, _ in answers)),
    )
    opinions = tuple(opinion for _, answered in answers for opinion in answered.opinions)
    return replace(ledger, opinions=opinions, second_reading=reading)


def answer_tokens(sentences: int) -> int:
    """The most that an answer about so many sentences should need."""
    return AROUND + _AN_ANSWER * ceil(sentences * _DOUBTED)


def usual_answer(sentences: int, calls: int = 1) -> int:
    """About how many tokens the answers about so many sentences have."""
    return calls * AROUND + round(_AN_ANSWER * sentences * _AT_FAULT)


def _ways(source: Source, draft: Draft, ledger: Ledger) -> Iterator[tuple[Part, ...]]:
    sentences = asked_about(ledger)
    for number in _WHOLE:
        yield whole_parts(source, sentences, number)
    for number in PARTIAL:
        yield partial_parts(source, draft, ledger, sentences, number)


def _fits(transcript: Transcript, part: Part, schema: Schema) -> bool:
    answer = answer_tokens(len(part.sentences))
    if transcript.window.usable is None:
        return True
    return transcript.window.fits(opinion_prompt(transcript, part), schema, answer)


def _request(transcript: Transcript, part: Part, schema: Schema) -> Request:
    return transcript.request("opinion", opinion_prompt(transcript, part), schema)


def _answered(reply: Reply, part: Part, source: Source) -> tuple[str, Answered] | None:
    if not isinstance(reply, Completion):
        return None
    try:
        return reply.model, read_opinions(reply.text, part.sentences, source, reply.model)
    except UnusableAnswerError:
        return None
