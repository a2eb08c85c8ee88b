"""A template that says it needs more than the model reads is refused before a token is spent."""

import pytest

from rewriter.api.options import Options
from rewriter.api.preparing import prepare
from rewriter.article import Strategy
from rewriter.errors import TemplateError
from rewriter.prompting import Templates, packaged
from rewriter.settings import Settings
from tests.flow.sample import source

SETTINGS = Settings(model="m", context_tokens=8000, base_url="http://model.example/v1")


def asking(name: str, tokens: int) -> Templates:
    text = packaged().files[f"{name}.j2"]
    assert text.startswith(f"---\nname: {name}\n")
    headed = text.replace(f"name: {name}\n", f"name: {name}\nmodel:\n  context: {tokens}\n", 1)
    return packaged().with_own({f"{name}.j2": headed})


def refused(templates: Templates, settings: Settings = SETTINGS, strategy: Strategy | None = None) -> str:
    with pytest.raises(TemplateError) as caught:
        prepare(source(), options=Options(strategy=strategy), settings=settings, templates=templates)
    return caught.value.sentence("en")


def made(templates: Templates, settings: Settings = SETTINGS, strategy: Strategy | None = None) -> bool:
    job = prepare(source(), options=Options(strategy=strategy), settings=settings, templates=templates)
    return job.first_prompt() is not None


def test_the_sentence_says_what_is_asked_and_what_there_is() -> None:
    said = refused(asking("whole", 16_000))
    assert "whole.j2" in said
    assert "16000" in said
    assert "8000" in said


def test_only_templates_that_will_be_asked_with_count() -> None:
    assert made(asking("section", 16_000))
    assert "section.j2" in refused(asking("section", 16_000), strategy=Strategy.SECTIONS)
    assert made(asking("whole", 16_000), strategy=Strategy.SECTIONS)
    assert made(asking("whole", 8000))


def test_a_whole_article_that_will_be_made_by_sections_counts_as_those() -> None:
    small = Settings(model="m", context_tokens=2500, base_url="http://model.example/v1")
    assert made(asking("whole", 16_000), small)
    assert "fields.j2" in refused(asking("fields", 16_000), small)


def test_an_unknown_context_refuses_nothing() -> None:
    assert made(asking("whole", 16_000), Settings(model="m", base_url="http://model.example/v1"))
