"""The fixed articles: both seeds and twenty of the corpus, French, English and machine-translated; and twenty
real web pages, ten of French news and ten of American public offices."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[3] / "shared"

_CHOSEN = {
    "fr_eig/articles.jsonl": (
        "eig-fr-18-02-27-bootcamp-comment-souder-un-collectif-de-talents",
        "eig-fr-19-05-09-Chiffres-EIG",
        "eig-fr-20-04-01-retour-experience-jury-en-ligne",
        "eig-fr-2019-08-30-demonstrations-accessibilite-numerique",
        "eig-fr-18-10-25-apprendre-et-progresser",
        "eig-fr-2019-06-26-rapport-analyse-eig",
        "eig-fr-19-05-20-session-perennisation-defis-eig-3",
        "eig-en-18-11-14-administrations-eig-et-logiciel-libre",
    ),
    "fr_wikinews/articles.jsonl": (
        "wikinews-fr-45037",
        "wikinews-fr-44545",
        "wikinews-fr-44510",
        "wikinews-fr-44374",
        "wikinews-fr-44536",
    ),
    "parallel_ntrex/docs_dev.jsonl": (
        "ntrex-scotsman.133744",
        "ntrex-guardian.221718",
        "ntrex-abcnews.306774",
        "ntrex-guardian.221762",
        "ntrex-dailymail.co.uk.298595",
    ),
    "fr_mt_coop/docs.jsonl": (
        "coop-03-Introduction-to-GitHub-Copilot__README.md",
        "coop-06-Using-GitHub-Copilot-for-Azure-to-Deploy-to-Cloud__README.md",
    ),
}
_NEWS = (44507, 44269, 44499, 45364, 45674, 44321, 44533, 45644, 45722, 44581)
_OUTLETS = {
    "fr_eig": "Entrepreneurs d’intérêt général",
    "fr_wikinews": "Wikinews",
    "fr_mt_coop": "Microsoft",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One source, a text or a page's file, and what an editor would say of its origin and subject."""

    id: str
    text: str | Path
    outlet: str | None = None
    author: str | None = None
    keyphrase: str | None = None


def cases() -> tuple[Case, ...]:
    """The fixed articles, in a fixed order; none where the corpus is absent."""
    if not SHARED.is_dir():
        return ()
    return (*_seeds(), *(case for name in _CHOSEN for case in _of_corpus(name)))


def pages() -> tuple[Case, ...]:
    """Real pages as they were saved, in a fixed order; none where the corpus is absent."""
    if not SHARED.is_dir():
        return ()
    news = SHARED / "corpus" / "fr_wikinews" / "html"
    offices = sorted((SHARED / "corpus" / "html_wcxb_gov_en" / "html").glob("*.html"))
    french = (Case(id=f"page-{n}", text=news / f"{n}.html", outlet="Wikinews") for n in _NEWS)
    return (*french, *(Case(id=f"page-{path.stem}", text=path) for path in offices))


def _seeds() -> tuple[Case, ...]:
    return (
        Case(id="tesla-openai", text=_seed("tesla-openai"), keyphrase="Tesla OpenAI"),
        Case(
            id="musk-vivatech",
            text=_seed("musk-vivatech"),
            outlet="TechCrunch",
            keyphrase="Elon Musk Twitter",
        ),
    )


def _seed(name: str) -> str:
    return (SHARED / "seeds" / f"{name}.txt").read_text(encoding="utf-8")


def _of_corpus(name: str) -> tuple[Case, ...]:
    lines = (SHARED / "corpus" / name).read_text(encoding="utf-8").split("\n")  # U+2028 is in the texts
    rows = {row["id"]: row for row in map(json.loads, filter(None, lines))}
    return tuple(_case(rows[wanted], name.split("/")[0]) for wanted in _CHOSEN[name])


def _case(row: dict[str, Any], folder: str) -> Case:
    if folder == "parallel_ntrex":
        segments = [s.strip() for s in row["segments_en"][1:]]
        outlet = row["id"].removeprefix("ntrex-").rsplit(".", 1)[0]
        text = "\n\n".join((row["title_en"].strip(), *segments))
        return Case(id=row["id"], text=text, outlet=outlet)
    text = f"{row['title']}\n\n{row['text']}"
    return Case(id=row["id"], text=text, outlet=_OUTLETS[folder], author=row.get("author"))
