"""A first draft in one call."""

from dataclasses import replace

from rewriter.article import Brief, Draft, Failure, FailureKind, Prompt, Source
from rewriter.flow.answers import UnusableAnswerError, article_schema, read_article
from rewriter.flow.kit import Kit
from rewriter.flow.no_model import keyphrase_for
from rewriter.flow.transcript import Making, Transcript, refused
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.words import count_words

MAX_ATTEMPTS = 3
TOKENS_PER_WORD = 1.5  # French in o200k: 1.39 on news, and the marks JSON puts around
_FIELDS = 350  # tokens of titles, description, tags, and the object's own names
_LENGTH = 0.8  # words of a rewriting for each of its source: 0.65 to 0.95 measured


def whole_prompt(source: Source, brief: Brief, kit: Kit) -> Prompt:
    """What the call sends, for a settled brief."""
    variables = {
        "brief": brief_variables(brief),
        "source": source_variables(source),
        "fence": fence_for(source),
        "keyphrase": brief.keyphrase or keyphrase_for(source),
        "headings": [c.text for c in source.heading_candidates],
    }
    return kit.templates.render("whole", variables)


def expected_answer(source: Source, brief: Brief) -> int:
    """About how many tokens the answer takes: what is asked and a tenth more, or what a source of that
    length usually gives."""
    words = max(brief.min_words * 1.1, count_words(source.text) * _LENGTH)
    return round(words * TOKENS_PER_WORD) + _FIELDS


def whole_draft(transcript: Transcript) -> Making[Draft | None]:
    """The draft, or None. `transcript.outgrown` then says whether the article is too long for one call:
    the service said so, or cut every answer."""
    prompt = whole_prompt(transcript.source, transcript.brief, transcript.kit)
    cut = 0
    for _ in range(MAX_ATTEMPTS):
        transcript.failure = None
        (reply,) = yield from transcript.exchange((transcript.request("whole", prompt, article_schema()),))
        if refused(reply):
            transcript.outgrown = transcript.failure is FailureKind.TOO_LONG
            return None
        cut += isinstance(reply, Failure) and reply.kind is FailureKind.TRUNCATED
        try:
            return with_keyphrase(read_article(reply.text, transcript.source), transcript.brief)
        except UnusableAnswerError:
            transcript.unusable += 1
    transcript.outgrown = cut == MAX_ATTEMPTS
    return None


def with_keyphrase(draft: Draft, brief: Brief) -> Draft:
    """The draft with the brief's keyphrase, if it has one."""
    return replace(draft, keyphrase=brief.keyphrase or draft.keyphrase)
