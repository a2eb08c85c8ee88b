"""What an article's first draft will take, told before anything is asked."""

from dataclasses import dataclass
from math import ceil

from rewriter.article import Brief, Draft, Source, Strategy
from rewriter.flow.answered_opinions import opinions_schema
from rewriter.flow.answers import article_schema
from rewriter.flow.drafting.answered import outline_schema, section_schema
from rewriter.flow.drafting.fields import FIELDS_ANSWER, fields_request
from rewriter.flow.drafting.outline import Outline, outline_answer, outline_by_length, outline_prompt
from rewriter.flow.drafting.section import section_prompt, words_for
from rewriter.flow.drafting.sections import sizes_for
from rewriter.flow.drafting.whole import TOKENS_PER_WORD, expected_answer, whole_prompt
from rewriter.flow.kit import Kit
from rewriter.flow.opining import AROUND, PARTIAL, usual_answer
from rewriter.flow.opinion_parts import MOST, Part, opinion_prompt
from rewriter.flow.rewriting import choose_strategy
from rewriter.flow.transcript import Transcript

_NUMBERED = 1.2  # tokens of an article's sentences with their numbers, for each without
_A_SENTENCE = 26  # tokens: 17 words
_SECTION_MARKS = 50  # tokens of a section's answer beside its words: JSON, ids of source paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Calls, and the tokens they send and get."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: "Expected") -> "Expected":
        return Expected(
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
        )


def expected(source: Source, brief: Brief, kit: Kit) -> Expected:
    """What the first draft of a settled brief takes: prompts as they would be sent, answers as long as they
    usually are. Repairs, and what a model thinks before it answers, come on top. Raises TemplateError."""
    transcript = Transcript(source=source, brief=brief, kit=kit)
    if choose_strategy(source, brief, kit) is Strategy.WHOLE:
        sent = transcript.window.size(whole_prompt(source, brief, kit), article_schema())
        return Expected(calls=1, input_tokens=sent, output_tokens=expected_answer(source, brief))
    return _by_sections(transcript)


def expected_opinion(source: Source, brief: Brief, kit: Kit) -> Expected:
    """What a second reading of the article takes, by the length that it will about have. Raises
    TemplateError."""
    transcript = Transcript(source=source, brief=brief, kit=kit)
    article = round(expected_answer(source, brief) * _NUMBERED)
    sentences = ceil(article / _A_SENTENCE)
    answer = usual_answer(sentences, calls=0)
    around, whole = (
        transcript.window.size(
            opinion_prompt(transcript, Part(sentences=(), paragraphs=shown)), opinions_schema()
        )
        for shown in ((), source.paragraphs)
    )
    usable, least = transcript.window.usable, ceil(sentences / MOST)
    for calls in PARTIAL:
        if calls >= least and (usable is None or whole + (article + answer) / calls + AROUND <= usable):
            return Expected(
                calls=calls, input_tokens=calls * whole + article, output_tokens=calls * AROUND + answer
            )
    calls = PARTIAL[-1]  # each is shown its own paragraphs of the source
    sent = calls * around + (whole - around) + article
    return Expected(calls=calls, input_tokens=sent, output_tokens=calls * AROUND + answer)


def _by_sections(transcript: Transcript) -> Expected:
    """A plan, its sections, the fields around them; joints, which few articles need, are left out."""
    sizes, window = sizes_for(transcript), transcript.window
    plan = outline_prompt(transcript, sizes)
    total = Expected()
    if plan:
        sent = window.size(plan, outline_schema())
        total += Expected(calls=1, input_tokens=sent, output_tokens=outline_answer(transcript, sizes))
    outline = outline_by_length(transcript, sizes)
    written = Expected()
    for number, group in enumerate(outline.groups):
        words = words_for(transcript, group, sizes)
        sent = window.size(
            section_prompt(transcript, outline, number, words), section_schema(headed=number > 0)
        )
        answer = round(words * TOKENS_PER_WORD) + _SECTION_MARKS
        written += Expected(calls=1, input_tokens=sent, output_tokens=answer)
    return total + written + _fields(transcript, outline, written.output_tokens)


def _fields(transcript: Transcript, outline: Outline, article: int) -> Expected:
    """The call for titles and description, which is shown the article."""
    request = fields_request(transcript, Draft(headline="", sections=(), keyphrase=outline.keyphrase))
    sent = transcript.window.size(request.prompt, request.schema) if request else 0
    return Expected(calls=1, input_tokens=sent + article, output_tokens=FIELDS_ANSWER)
