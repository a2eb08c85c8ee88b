"""The same articles call by call, through a Batch API and in Ray actors come to the same."""

import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.soak.table import Row, show, verdict
from rewriter.api.batch.beginning import begin_run
from rewriter.api.batch.hosting import Home
from rewriter.api.batch.running import Sitting, conduct
from rewriter.api.options import Options
from rewriter.article.batch import Summary
from rewriter.journal import RunReader
from rewriter.runner.batch.rounds import Waits
from rewriter.settings import Secret, Settings
from rewriter.settings.values import Prices
from tests.rig.articles import answered, is_faulty, write
from tests.rig.batch_double import Document, batch_double, said
from tests.rig.loopback import completion, loopback

TOKENS = (11, 7)
_STATED = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}
_MOMENTS = re.compile(r"\d{4}-\d\d-\d\d[T ][\d:.+Z]*")  # when it was made
Outcomes = dict[str, Summary | None]


def main(articles: int = 200, seed: int = 1) -> int:  # noqa: ARG001  # nothing is left to chance
    """Make them three times and compare summaries and files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "in", articles)
        runs = {"call by call": _by_call(folder, "local"), "Ray": _by_call(folder, "ray")}
        runs["Batch API"] = _in_rounds(folder)
        texts = {name: _articles_in(folder / _folder(name)) for name in runs}
    first = runs["call by call"]
    rows: list[Row] = [
        {
            "way": way,
            "articles": len(found),
            "outcomes": len(set(map(_status, found.values()))),
            "unlike outcomes": sum(first[n] != found[n] for n in first),
            "unlike articles": sum(texts["call by call"][n] != texts[way].get(n) for n in first),
        }
        for way, found in runs.items()
    ]
    show(f"{articles} articles, three ways", rows)
    return verdict([str(r["way"]) for r in rows if r["unlike outcomes"] or r["unlike articles"]])


def _by_call(folder: Path, engine: Any) -> Outcomes:
    with loopback(lambda asked: completion(_written(asked.body), usage=_STATED)) as server:
        name = "Ray" if engine == "ray" else "call by call"
        return _made(folder / _folder(name), folder, server.url, home=Home(engine=engine, workers=2))


def _in_rounds(folder: Path) -> Outcomes:
    with batch_double() as double:
        double.answer = lambda body: said(_written(body), tokens=TOKENS)
        waits = Waits(first_s=0.05, longest_s=0.1)
        target = folder / _folder("Batch API")
        found = _made(target, folder, double.url, home=Home(workers=2), via="batch-api", waits=waits)
    return {n: s and replace(s, cost=2 * (s.cost or 0.0)) for n, s in found.items()}  # at half the price


def _made(target: Path, folder: Path, url: str, **sitting: Any) -> Outcomes:
    prices = Prices(input=1.0, output=2.0)
    asked = Settings(model="m", base_url=url, api_key=Secret("none"), provider="openai", prices=prices)
    begin_run([str(folder / "in")], target, options=Options(min_words=200), settings=asked)
    conduct(target, asked, Sitting(**sitting))
    with RunReader(target / "journal.sqlite") as reader:
        found = {r.entry.folder: r.summary for r in reader.entries()}
    return {n: s and replace(s, seconds=0.0, cost=round(s.cost or 0.0, 9)) for n, s in found.items()}


def _articles_in(run: Path) -> dict[str, str]:
    files = {f.parent.name: f for f in run.glob("articles/*/article.md")}
    texts = {name: _MOMENTS.sub("", file.read_text(encoding="utf-8")) for name, file in files.items()}
    shutil.rmtree(run)
    return texts


def _written(body: Document) -> str:
    return answered(body, faulty=is_faulty(body))


def _status(summary: Summary | None) -> str:
    return summary.status.value if summary else "none"


def _folder(name: str) -> str:
    return name.replace(" ", "-")
