"""The plan of an article: which source paragraphs make which section, under what heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rewriter.article import Depth, Prompt
from rewriter.flow.answers import UnusableAnswerError
from rewriter.flow.drafting.answered import outline_schema, read_outline
from rewriter.flow.drafting.grouping import Group, Sizes, by_length, mended
from rewriter.flow.no_model import keyphrase_for
from rewriter.flow.transcript import Making, Transcript, refused
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.keyphrase import content_words, covers

MAX_ATTEMPTS = 2
_SHORTENED = (None, 500, 350, 250, 180, 130, 90, 60, 40)  # characters shown of each paragraph
_A_SECTION, _A_PARAGRAPH = 25, 6  # tokens of a section and of an id in the answer
_KEYPHRASE_WORDS = 4
_LEAST_NAMED = 0.5  # share of the paragraphs a plan must name to be one


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A plan that can be carried out: every source paragraph in one group, the first an introduction."""

    keyphrase: str
    groups: tuple[Group, ...]


def outlined(transcript: Transcript, sizes: Sizes) -> Making[Outline | None]:
    """The model's plan, mended; one by length when two answers were unusable or the source does not fit even
    shortened. None when the call failed for good: `transcript.failure` says why."""
    prompt = outline_prompt(transcript, sizes)
    attempts = 0
    while prompt and attempts < MAX_ATTEMPTS:
        attempts += 1
        transcript.failure = None
        (reply,) = yield from transcript.exchange((transcript.request("outline", prompt, outline_schema()),))
        if refused(reply):
            return None
        try:
            return _read(reply.text, transcript, sizes)
        except UnusableAnswerError:
            transcript.unusable += 1
    return outline_by_length(transcript, sizes)


def outline_by_length(transcript: Transcript, sizes: Sizes) -> Outline:
    """The plan that needs no model: sections of about the same length, headings still to be written."""
    return Outline(
        keyphrase=_keyphrase(transcript, ""), groups=by_length(transcript.source, transcript.brief, sizes)
    )


def outline_prompt(transcript: Transcript, sizes: Sizes) -> Prompt | None:
    """What asks for a plan, paragraphs shortened as far as the context wants; None when none fits."""
    answer = outline_answer(transcript, sizes)
    fitting = (p for p in _prompts(transcript, sizes) if transcript.window.fits(p, outline_schema(), answer))
    return next(fitting, None)


def outline_answer(transcript: Transcript, sizes: Sizes) -> int:
    """Tokens that a plan takes."""
    return _A_SECTION * (sizes.wanted(transcript.brief) + 1) + _A_PARAGRAPH * len(
        transcript.source.paragraphs
    )


def _prompts(transcript: Transcript, sizes: Sizes) -> Iterator[Prompt]:
    source = source_variables(transcript.source) | {"unclosed": []}  # a plan quotes nobody
    paragraphs = source["paragraphs"]
    variables = {
        "brief": brief_variables(transcript.brief),
        "fence": fence_for(transcript.source),
        "keyphrase": keyphrase_for(transcript.source),
        "headings": [c.text for c in transcript.source.heading_candidates],
        "sections": sizes.wanted(transcript.brief),
        "first": paragraphs[0]["id"],
        "last": paragraphs[-1]["id"],
    }
    for length in _SHORTENED:
        shown = [p | {"text": shortened(p["text"], length)} for p in paragraphs]
        yield transcript.kit.templates.render(
            "outline", variables | {"source": source | {"paragraphs": shown}}
        )


def shortened(text: str, length: int | None) -> str:
    """The beginning of a text, at most that many characters, cut at a space."""
    if length is None or len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0] + " …"


def _read(text: str, transcript: Transcript, sizes: Sizes) -> Outline:
    keyphrase, planned = read_outline(text, transcript.source)
    named = {i for group in planned for i in group.ids}
    if len(named) < _LEAST_NAMED * len(transcript.source.paragraphs):
        raise UnusableAnswerError("a plan that leaves out most of the source")
    if len(planned) < 2 <= len(transcript.source.paragraphs):
        raise UnusableAnswerError("a plan of one section")
    groups = mended(planned, transcript.source, sizes)
    if not _in_order(groups, transcript):
        raise UnusableAnswerError("a plan in another order than the source")
    return Outline(keyphrase=_keyphrase(transcript, keyphrase), groups=groups)


def _in_order(groups: Sequence[Group], transcript: Transcript) -> bool:
    """Whether the plan follows the source: to the letter where every sentence stays (edit), else nearly:
    on average a section takes up the source in two places at most."""
    order = {p.id: n for n, p in enumerate(transcript.source.paragraphs)}
    at = [order[i] for group in groups for i in group.ids]
    breaks = sum(b != a + 1 for a, b in pairwise(at))
    return breaks == 0 if transcript.brief.depth is Depth.EDIT else breaks <= 2 * len(groups)


def _keyphrase(transcript: Transcript, proposed: str) -> str:
    """The brief's, else the plan's when it is one, else the source's own."""
    usable = 0 < len(content_words(proposed)) <= _KEYPHRASE_WORDS and _of_source(transcript, proposed)
    return transcript.brief.keyphrase or (proposed if usable else "") or keyphrase_for(transcript.source)


def _of_source(transcript: Transcript, phrase: str) -> bool:
    """Whether the source has the phrase's words; of an English source it cannot be told."""
    source = transcript.source
    return source.language == "en" or covers(f"{source.title}\n{source.text}", phrase)
