"""Source not credited

What it does
------------
Looks for the source's outlet, author or address in the credit line, or in the text. When nothing of
that is known, it asks for any credit line at all. Without a source it is not made.

Why it matters
--------------
An article drawn from another owes it a credit: readers must be able to find the source, and the law
on quotation and adaptation asks for it.

Example
-------
The source is known to be by Anne Martin for «\u00a0La Gazette\u00a0»; the article names neither.

How to fix
----------
Give the outlet and the author, with the address if it is known: `--source-name`, `--author`,
`--source-url`.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from rewriter.article import Attribution, Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.normalise import fold
from rewriter.wording import Text

_CREDITS = ("source :", "source:", "sources :", "d'apres ", "selon ", "avec afp", "credit :")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the article does not say where it comes from."""
    attribution = paper.source.attribution if paper.source else Attribution()
    if not _credited(paper, _names(attribution)):
        known = attribution.outlet or attribution.author or attribution.url
        name = known or (paper.source.title or paper.source.name if paper.source else "")
        yield CHECK.found(Place(part="credit"), name=name)


def _names(attribution: Attribution) -> list[str]:
    host = (_host(attribution.url) or "").removeprefix("www.")
    return [fold(name) for name in (attribution.outlet, attribution.author, host) if name]


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:  # « http://[ »
        return None


def _credited(paper: Paper, names: list[str]) -> bool:
    credit = fold(paper.draft.credit)
    if not names:
        last = fold(paper.paragraphs[-1][2].text) if paper.paragraphs else ""
        return bool(credit) or last.startswith(_CREDITS)
    if any(name in credit for name in names):
        return True
    body = fold(paper.draft.text) if not paper.made_here else ""
    return any(name in body for name in names)


CHECK = Check(
    code="source-not-credited",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Source non créditée", "Source not credited"),
    message=Text(
        "L’article ne dit pas d’où il vient (source\u00a0: {name}).",
        "The article does not say where it comes from (source: {name}).",
    ),
    instruction=None,
    page_fr="""Source non créditée

Ce que fait ce contrôle
-----------------------
Il cherche le média, l’auteur ou l’adresse de la source dans la mention de la source, ou dans le
texte. Quand rien n’en est connu, il demande une mention, quelle qu’elle soit. Sans source, il n’est
pas fait.

Pourquoi c’est important
------------------------
Un article tiré d’un autre lui doit une mention\u00a0: le lecteur doit pouvoir retrouver la source,
et le droit de citation et d’adaptation l’exige.

Exemple
-------
La source est d’Anne Martin pour «\u00a0La Gazette\u00a0»\u202f; l’article ne nomme ni l’une ni
l’autre.

Que faire
---------
Donner le média et l’auteur, avec l’adresse si on la connaît\u00a0: `--source-name`, `--author`,
`--source-url`.
""",
    judge=judge,
    needs=frozenset({"source"}),
    guards=True,
)
