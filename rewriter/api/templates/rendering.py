"""What a template would send for a real article."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rewriter.api.options import Options, brief_for, credited
from rewriter.api.reading import Reading
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.api.templates.trying import try_apart
from rewriter.api.templates.versions import keep
from rewriter.article import Brief, Prompt, Source
from rewriter.flow.no_model import keyphrase_for
from rewriter.flow.settling import settle
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.offered import OFFERED, examples
from rewriter.prompting.variables import brief_variables
from rewriter.settings import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The messages, and which variables only an article under way would have: they hold examples."""

    prompt: Prompt
    examples: tuple[str, ...]


def rendered(shelf: TemplateShelf, name: str, article: str | Path, options: Options) -> Rendered:
    """The template filled in with an article (a Path; an address or a text as str); a version that was never
    tried is tried apart first, and kept. Raises RewriterError."""
    shelf.must_have(name)
    settings = load(environ=os.environ, cwd=Path.cwd(), with_model=False)
    source = credited(Reading(limit=settings.max_characters).source(article), options)
    brief = settle(brief_for(source, options, settings), source)
    try_apart(shelf.templates, name)
    keep(shelf, name)
    prompt = shelf.templates.render(name, given_for(name, source, brief))
    return Rendered(prompt=prompt, examples=exemplified(name, source, brief))


def given_for(name: str, source: Source, brief: Brief) -> dict[str, Any]:
    """What a template is given for an article that nothing was asked of yet: examples stand for the rest."""
    real = variables(source, brief)
    return {k: real.get(k, example) for k, example in examples(name).items()}


def exemplified(name: str, source: Source, brief: Brief) -> tuple[str, ...]:
    """The variables for which an example stands."""
    real = variables(source, brief)
    return tuple(k for k in OFFERED[name] if k not in real)


def variables(source: Source, brief: Brief) -> Mapping[str, Any]:
    """What is known of an article before anything is asked."""
    return {
        "brief": brief_variables(brief),
        "source": source_variables(source),
        "fence": fence_for(source),
        "keyphrase": brief.keyphrase or keyphrase_for(source),
        "headings": [c.text for c in source.heading_candidates],
    }
