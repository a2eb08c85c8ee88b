"""Making the fixed articles with the configured model, and noting what came of each."""

import json
import os
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from evals.prompts.articles import Case
from rewriter import rewrite
from rewriter.api import Options
from rewriter.article import Article, Severity
from rewriter.errors import RewriterError
from rewriter.settings import Settings, load
from rewriter.text.words import count_words

REFEREE = Path(os.environ.get("REFEREE", "")) / "yoast_judge.mjs"
_NODE = threading.Lock()  # one at a time: each takes a core and half a gigabyte


def run_all(cases: tuple[Case, ...], out: Path, at_once: int) -> list[dict[str, Any]]:
    """One row for each case, written to `out`/rows.jsonl as they end."""
    out.mkdir(parents=True, exist_ok=True)
    settings = load(environ=os.environ, cwd=Path.cwd())
    with ThreadPoolExecutor(at_once) as pool, (out / "rows.jsonl").open("a", encoding="utf-8") as file:
        rows = []
        for row in pool.map(lambda case: _row(case, out, settings), cases):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            file.flush()
            rows.append(row)
        return rows


def _row(case: Case, out: Path, settings: Settings) -> dict[str, Any]:
    """What the first draft was worth, and the article after its repairs. The first run stops before any
    repair; the second finds its answer in the journal."""
    try:
        drafted, first = _made(case, out, replace(settings, rounds=0))
        made, final = _made(case, out, settings)
    except RewriterError as error:
        return {"id": case.id, "error": error.sentence("en")}
    usage, whole = made.outcome.usage, drafted.outcome.usage
    return {
        "id": case.id,
        "source_language": made.source.language,
        "source_words": count_words(made.source.text),
        "first": first,
        "final": final,
        "rounds": made.outcome.rounds,
        "calls": made.outcome.calls,
        "tokens": [usage.input_tokens, usage.output_tokens],
        "first_tokens": [whole.input_tokens, whole.output_tokens],
        "models": list(made.outcome.models),
    }


def _made(case: Case, out: Path, settings: Settings) -> tuple[Article, dict[str, Any]]:
    options = Options(keyphrase=case.keyphrase, source_name=case.outlet, author=case.author)
    own = replace(settings, journal=out / f"{case.id}.sqlite")
    article = rewrite(case.text, out=out / case.id, options=options, settings=own)
    (folder,) = (f for f in (out / case.id).iterdir() if f.is_dir())  # one article, named after its input
    return article, _state(article, folder)


def _state(article: Article, folder: Path) -> dict[str, Any]:
    outcome = article.outcome
    if outcome.draft is None or outcome.report is None:
        return {"status": outcome.status.value, "reasons": [r.key for r in outcome.reasons]}
    against = [r.key.removeprefix("outcome.") for r in outcome.reasons if not r.note]
    found = [f for f in outcome.report.findings if f.blocking or f.severity is not Severity.ADVICE]
    return {
        "status": outcome.status.value,
        "reasons": against,
        "findings": sorted(f.code for f in found),
        "words": count_words(outcome.draft.text),
    } | _refereed(article, (folder / "article.html").read_text(encoding="utf-8"))


def _refereed(article: Article, page: str) -> dict[str, Any]:
    """What Yoast's own code says of the page; nothing when it is not installed."""
    draft = article.outcome.draft
    if draft is None or not REFEREE.is_file():
        return {}
    asked = {
        "html": page.partition('<article lang="fr">')[2].partition("</article>")[0],
        "title": draft.seo_title,
        "description": draft.description,
        "keyphrase": article.brief.keyphrase or draft.keyphrase,
        "slug": draft.slug,
        "locale": "fr_FR",
        "textTitle": draft.headline,
    }
    command = ["node", str(REFEREE), "--brief", "--compact", "--quiet"]
    with _NODE:
        told = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    if told.returncode:
        return {"referee": told.stderr[-200:]}
    answer = json.loads(told.stdout)
    return {"seo": answer["seo"]["score"], "readability": answer["readability"]["score"]}
