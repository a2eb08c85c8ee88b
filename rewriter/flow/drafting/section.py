"""One section, asked of the model from its own source paragraphs."""

from rewriter.article import Paragraph, Prompt, Request, Section
from rewriter.flow.drafting.answered import heading_from, read_section, section_schema, section_shape
from rewriter.flow.drafting.grouping import Group, Sizes
from rewriter.flow.drafting.outline import Outline
from rewriter.flow.settling import supported_words
from rewriter.flow.transcript import Transcript
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables
from rewriter.text.sentences import sentence_spans

GROWTH = {"fr": 1.4, "en": 1.7}
"""Tokens an answer may take for each of its source paragraphs: as many words, the marks of JSON, and for
English the longer French."""
_HEADINGS = 200  # tokens of the other sections' headings and of what precedes in the source
_MARGIN = 1.1  # asked for more than needed: writers of sections stay a little under what they are asked
_LEAST_WORDS = 10
_MAX_BEFORE = 300  # characters


def most_tokens(transcript: Transcript) -> int | None:
    """The most tokens of source paragraphs one section can draw on and still be answered; None: no limit."""
    empty = section_prompt(transcript, Outline(keyphrase="…" * 8, groups=(Group(ids=()),)), 0, 999)
    left = transcript.window.left(empty, section_schema(headed=True))
    if left is None:
        return None
    return max(1, int((left - _HEADINGS) / (1 + GROWTH[transcript.source.language])))


def section_request(transcript: Transcript, outline: Outline, number: int, sizes: Sizes) -> Request | None:
    """The call for one section; None when it does not fit the context with an answer."""
    group = outline.groups[number]
    prompt = section_prompt(transcript, outline, number, words_for(transcript, group, sizes))
    schema = section_schema(headed=_headed(outline, number))
    answer = sum(sizes.tokens[i] for i in group.ids) * GROWTH[transcript.source.language]
    if not transcript.window.fits(prompt, schema, round(answer)):
        return None
    return transcript.request("section", prompt, schema)


def section_prompt(transcript: Transcript, outline: Outline, number: int, words: int) -> Prompt:
    """What asks for one section of a plan."""
    group = outline.groups[number]
    fence = fence_for(transcript.source)
    chosen = tuple(p for p in transcript.source.paragraphs if p.id in group.ids)
    variables = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(transcript.source, chosen),
        "fence": fence,
        "keyphrase": outline.keyphrase,
        "heading": (group.heading or "").replace(fence, ""),
        "introduction": number == 0,
        "headings": [
            g.heading.replace(fence, "") for n, g in enumerate(outline.groups) if g.heading and n != number
        ],
        "before": _before(transcript, chosen).replace(fence, ""),
        "words": words,
        "answer": section_shape(_headed(outline, number), tuple(p.id for p in chosen)),
    }
    return transcript.kit.templates.render("section", variables)


def words_for(transcript: Transcript, group: Group, sizes: Sizes) -> int:
    """The group's share of the words asked, in tens: by the length of its paragraphs, never more than
    they support."""
    total = sum(sizes.words.values()) or 1
    asked = min(
        transcript.brief.min_words * _MARGIN, supported_words(transcript.source, transcript.brief.depth)
    )
    share = asked * sizes.of_ids(group.ids) / total
    return max(_LEAST_WORDS, min(round(share / 10) * 10, transcript.brief.max_section_words - 40))


def written(text: str, outline: Outline, number: int) -> Section:
    """The section in an answer, under the plan's heading, else its own. Raises UnusableAnswerError."""
    group = outline.groups[number]
    section = read_section(text, group.ids)
    heading = None if number == 0 else group.heading or heading_from(section.heading)
    return Section(heading=heading, paragraphs=section.paragraphs)


def _headed(outline: Outline, number: int) -> bool:
    return number > 0 and outline.groups[number].heading is None


def _before(transcript: Transcript, chosen: tuple[Paragraph, ...]) -> str:
    """The sentence that stands before these paragraphs in the source: who « il » is."""
    at = transcript.source.paragraphs.index(chosen[0]) if chosen else 0
    if at == 0:
        return ""
    text = transcript.source.paragraphs[at - 1].text
    start, end = sentence_spans(text)[-1] if text.strip() else (0, 0)
    return text[max(start, end - _MAX_BEFORE) : end]
