"""What the model thinks of the sentences that the source does not clearly bear out: asked once nothing of the
article can change any more, kept beside the ledger, and counted nowhere."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rewriter.article import (
    Completion,
    Draft,
    Ledger,
    Opinion,
    Prompt,
    Reply,
    Request,
    Source,
    Standing,
    Support,
)
from rewriter.flow.answered_opinions import opinions_schema, read_opinions
from rewriter.flow.answers import UnusableAnswerError
from rewriter.flow.assessing import Assessed
from rewriter.flow.transcript import Making, Transcript
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.sentences import split_sentences

MOST = 20  # sentences in the one call: more than an editor reads, and answers get worse as lists get longer
_FIRST = (Standing.UNSUPPORTED, Standing.UNCERTAIN, Standing.PARTLY)
AN_ANSWER = 60  # tokens of one answer: number, answer, and twelve words quoted
_MOST_SOURCES = 5  # source sentences shown where the ledger knows none
_LONGEST = 600  # characters of one sentence shown: one that runs on must not take the others' room


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence of the article to be asked about, and the source sentences shown with it."""

    support: Support
    sources: tuple[str, ...]


def opined(transcript: Transcript, best: Assessed) -> Making[Assessed]:
    """The same draft and report, the ledger with the model's opinions, where they are wanted. One call; none
    when there is nothing to ask about or the asking has ended. What goes wrong is noted and changes nothing:
    an opinion that is missing is no reason against an article."""
    questions = questions_on(best.draft, best.ledger, transcript.source) if transcript.kit.opinion else ()
    if not questions:
        return best
    asked, request = _fitting(transcript, questions) if transcript.failure is None else ((), None)
    opinions: tuple[Opinion, ...] = ()
    if request is not None:
        (reply,) = yield from transcript.exchange((request,))
        transcript.failure = None  # the article was complete before
        opinions = _answered(reply, asked, transcript.source)
    transcript.without_opinion = not opinions
    return replace(best, ledger=replace(best.ledger, opinions=opinions))


def opinion_prompt(transcript: Transcript, questions: Sequence[Question]) -> Prompt:
    """What is sent. Raises TemplateError."""
    fence = fence_for(transcript.source)
    shown = [
        {
            "number": number,
            "sentence": _line(question.support.article.text, fence),
            "sources": [_line(text, fence) for text in question.sources],
        }
        for number, question in enumerate(questions, start=1)
    ]
    variables = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(transcript.source, ()),
        "fence": fence,
        "questions": shown,
    }
    return transcript.kit.templates.render("opinion", variables)


def questions_on(draft: Draft, ledger: Ledger, source: Source) -> tuple[Question, ...]:
    """The sentences to ask about, at most twenty: those that nothing bears out, then those that words cannot
    decide, then those borne out in part, each in reading order."""
    doubtful = [s for s in ledger.support if s.standing in _FIRST]
    chosen = sorted(doubtful, key=lambda s: _FIRST.index(s.standing))[:MOST]
    declared = {f"{s}/{p}": paragraph.sources for s, p, paragraph in draft.paragraphs()}
    return tuple(Question(s, _sources_of(s, declared.get(s.article.where, ()), source)) for s in chosen)


def _sources_of(support: Support, declared: tuple[str, ...], source: Source) -> tuple[str, ...]:
    """The source sentences that are nearest; where there are none, the first of those that the paragraph was
    made from, or of the source. Never one that is an order."""
    near = [m.text for m in support.sources] or _sentences(declared, source)
    return tuple(text for text in near if not _order(text, source))[:_MOST_SOURCES]


def _sentences(declared: Iterable[str], source: Source) -> list[str]:
    paragraphs = [p for i in declared if (p := source.paragraph(i))] or source.paragraphs[:1]
    return [sentence for p in paragraphs for sentence in split_sentences(p.text)]


def _order(text: str, source: Source) -> bool:
    return any(order.text in text or text in order.text for order in source.orders)


def _fitting(
    transcript: Transcript, questions: tuple[Question, ...]
) -> tuple[tuple[Question, ...], Request | None]:
    """As many of the questions, the first, as fit the context with their answers, and the request."""
    for asked in _fewer_and_fewer(questions):
        prompt, schema = opinion_prompt(transcript, asked), opinions_schema()
        if transcript.window.fits(prompt, schema, AN_ANSWER * len(asked)):
            return asked, transcript.request("opinion", prompt, schema)
    return (), None


def _fewer_and_fewer(questions: tuple[Question, ...]) -> Iterator[tuple[Question, ...]]:
    for number in range(len(questions), 0, -1):
        yield questions[:number]


def _answered(reply: Reply, asked: tuple[Question, ...], source: Source) -> tuple[Opinion, ...]:
    """The opinions in a reply; none when it is a failure or cannot be read."""
    if not isinstance(reply, Completion):
        return ()
    try:
        return read_opinions(reply.text, [q.support.article for q in asked], source, reply.model)
    except UnusableAnswerError:
        return ()


def _line(text: str, fence: str) -> str:
    one = " ".join(text.replace(fence, "").split())
    return one if len(one) <= _LONGEST else one[:_LONGEST].rstrip() + "…"
