"""Articles in a folder as `rewriter rewrite` leaves them: an honest one, or one with a wrong figure."""

import json
from dataclasses import replace
from pathlib import Path

from rewriter.api.options import Options
from rewriter.api.rewriting import rewrite, write
from rewriter.article import Article, Draft, DraftParagraph
from rewriter.backends.scripted import ScriptedBackend
from rewriter.flow.assessing import assess
from rewriter.flow.concluding import reconsider
from rewriter.settings import Settings
from tests.flow.sample import TEXT, honest

WRONG = ("142 mètres", "152 mètres")


def made(out: Path, *, wrong: bool = True) -> Path:
    """The folder of one article below `out`."""
    backend = ScriptedBackend([json.dumps(honest(), ensure_ascii=False)])
    options = Options(min_words=200, keyphrase="passerelle Saint-Aubin")
    article = rewrite(TEXT, options=options, settings=Settings(model="m"), backend=backend)
    return write(_altered(article) if wrong else article, out, "fr").folder


def _altered(article: Article) -> Article:
    draft = article.outcome.draft
    assert draft is not None
    bad = assess(_with(draft, *WRONG), article.source, article.brief)
    return replace(article, outcome=reconsider(article.outcome, bad, article.source, article.brief))


def _with(draft: Draft, old: str, new: str) -> Draft:
    def paragraph(p: DraftParagraph) -> DraftParagraph:
        return replace(p, text=p.text.replace(old, new))

    assert old in draft.text
    sections = (replace(s, paragraphs=tuple(map(paragraph, s.paragraphs))) for s in draft.sections)
    return replace(draft, sections=tuple(sections))
