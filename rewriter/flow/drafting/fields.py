"""The fields around an article whose sections are written: titles, standfirst, description, slug, tags."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from rewriter.article import Draft, Prompt, Request
from rewriter.flow.answers import clean_slug, fields_schema, read_fields
from rewriter.flow.drafting.outline import shortened
from rewriter.flow.no_model import draft_from
from rewriter.flow.transcript import Transcript
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables

NAMES = ("seo_title", "headline", "standfirst", "description", "slug", "tags")
FIELDS_ANSWER = 350  # tokens: 250 on the seeds
_SHORTENED = (None, 600, 400, 250, 150, 90, 50)  # characters shown of each paragraph


def fields_request(transcript: Transcript, draft: Draft) -> Request | None:
    """The call for the fields, paragraphs shortened as far as the context wants; None when none fits."""
    schema = fields_schema(NAMES)
    fitting = (p for p in _prompts(transcript, draft) if transcript.window.fits(p, schema, FIELDS_ANSWER))
    prompt = next(fitting, None)
    return transcript.request("fields", prompt, schema) if prompt else None


def fields_in(text: str) -> dict[str, Any]:
    """The fields in an answer. Raises UnusableAnswerError when it has none; repairs ask for those missing."""
    return read_fields(text, NAMES)


def without_answer(transcript: Transcript, draft: Draft) -> Draft:
    """The draft with the fields that the source's own words make (French); else a slug, and the rest left
    for repairs and editors."""
    if transcript.source.language != "fr":
        return replace(draft, slug=clean_slug(draft.keyphrase))
    own = draft_from(transcript.source, transcript.brief)
    return replace(draft, **{name: getattr(own, name) for name in NAMES})


def _prompts(transcript: Transcript, draft: Draft) -> Iterator[Prompt]:
    fence = fence_for(transcript.source)
    variables = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(transcript.source, ()),
        "fence": fence,
        "keyphrase": draft.keyphrase,
    }
    for length in _SHORTENED:
        article = [
            {
                "heading": (draft.sections[s].heading or "").replace(fence, "") if p == 0 else "",
                "text": shortened(paragraph.text, length).replace(fence, ""),
            }
            for s, p, paragraph in draft.paragraphs()
        ]
        yield transcript.kit.templates.render("fields", variables | {"article": article})
