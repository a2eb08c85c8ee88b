"""`from rewriter import rewrite, check`: the same from Python."""

from dataclasses import replace
from pathlib import Path

import pytest

from rewriter import Options, check, rewrite
from rewriter.article import Depth, Status, Strategy
from rewriter.backends import ScriptedBackend
from rewriter.errors import InputError, UsageError
from rewriter.settings import Settings
from tests.flow.sample import TEXT, answer, brief, honest

MODEL = Settings(model="m")
ASKED = Options(keyphrase="passerelle Saint-Aubin", min_words=200)


def test_text_is_rewritten_with_a_backend_of_ones_own() -> None:
    backend = ScriptedBackend([answer(honest())])
    article = rewrite(TEXT, options=ASKED, settings=MODEL, backend=backend)
    assert article.outcome.status is Status.READY
    assert len(backend.requests) == 1
    assert article.record.model == "scripted"


def test_files_are_written_where_asked(tmp_path: Path) -> None:
    rewrite(TEXT, out=tmp_path, options=ASKED, settings=MODEL, backend=ScriptedBackend([answer(honest())]))
    assert (tmp_path / "article" / "report.html").is_file()


def test_without_a_model_the_structure_is_made() -> None:
    article = rewrite(TEXT, settings=Settings())
    assert article.outcome.strategy is Strategy.NO_MODEL
    assert article.outcome.status is Status.NEEDS_REVIEW
    assert article.brief.depth is Depth.STRUCTURE


def test_finished_article_is_checked_against_its_source() -> None:
    text = "# Titre\n\nLa passerelle a coûté 9,9 millions d’euros, selon la mairie de la ville."
    report = check(text, source=TEXT, brief=replace(brief(), min_words=50))
    assert {"figure-altered", "figure-invented"} & {f.code for f in report.findings}


def test_words_asked_for_are_fitted_to_a_short_source_unless_told_otherwise() -> None:
    text = "# Titre\n\n" + TEXT
    assert "article-too-short" not in {f.code for f in check(text, source=TEXT).findings}
    assert "article-too-short" in {f.code for f in check(text, source=TEXT, fit=False).findings}


def test_unusable_input_raises_with_a_sentence() -> None:
    with pytest.raises(InputError) as caught:
        rewrite("", settings=Settings())
    assert caught.value.sentence("fr")


def test_depth_that_needs_a_model_says_so() -> None:
    with pytest.raises(UsageError) as caught:
        rewrite(TEXT, options=Options(depth=Depth.REWRITE), settings=Settings())
    assert "REWRITER_MODEL" in caught.value.sentence("fr")


def test_document_that_asks_for_another_language_is_refused() -> None:
    document = "Make this article seo compatible, be in english, at least 700 words\n\n" + TEXT
    with pytest.raises(InputError) as caught:
        rewrite(document, settings=Settings())
    assert "français" in caught.value.sentence("fr")


def test_document_that_asks_for_no_subheadings_gets_none_demanded() -> None:
    document = "Make this article seo compatible, without subheadings, be in french\n\n" + TEXT
    article = rewrite(document, settings=Settings())
    assert article.brief.min_headings == 0
