"""Article too short

What it does
------------
Counts the words of the paragraphs, headings and fields left out, and compares them with the minimum
asked for. A word is what stands between two spaces: «\u00a0l’entreprise\u00a0» is one,
«\u00a04\u202f000\u00a0» is one. Where nobody asked for a length, a finished article is only held to its
source: under half of its words, and under 700, is told as advice. Under the profile yoast headings count,
as in Yoast SEO.

Why it matters
--------------
A text under its ordered length is refused, and a short page is seldom found. Yet length is never
worth an invention: when the source supports fewer words, the minimum itself is lowered and the
report says so.

Example
-------
612 words where 700 are asked: 88 are missing.

How to fix
----------
Go back to the source and use what the article left out. Do not pad with generalities.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check, shown
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted_words
from rewriter.checks.shared.unused import drawn_from, unused_paragraphs
from rewriter.text.words import count_words
from rewriter.wording import Lang, Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the body is under `brief.min_words`, or far under the source where nobody asked."""
    asked = _carried(paper) if paper.brief.free_length else paper.brief.min_words
    words = counted_words(paper) if CHECK.limit(paper, "as_yoast") else paper.words
    if words < asked:
        unused = unused_paragraphs(paper)
        yield CHECK.found(
            measured=words,
            expected=asked,
            missing=asked - words,
            where=drawn_from(unused),
            unused=" ".join(unused),
            **_of_source(paper),
        )


def _carried(paper: Paper) -> int:
    """How many words the source alone asks for; none without one."""
    words = count_words(paper.source.text) if paper.source else 0
    return min(paper.brief.min_words, int(CHECK.limit(paper, "source_share") * words))


def _of_source(paper: Paper) -> dict[str, Any]:
    """What the finding says of the source where nobody asked for a length."""
    if not (paper.brief.free_length and paper.source):
        return {}
    return {"severity": Severity.ADVICE, "source": count_words(paper.source.text)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _LengthCheck(Check):
    """A check that tells what was asked for from what the source carries."""

    far_under: Text

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        text = self.far_under if "source" in finding.params else self.message
        return text.fill(lang, **shown(finding.params, lang))


CHECK = _LengthCheck(
    code="article-too-short",
    family="length",
    severity=Severity.ERROR,
    title=Text("Article trop court", "Article too short"),
    message=Text(
        "{measured} mots, pour un minimum de {expected} (réglable)\u00a0: il en manque {missing}.",
        "{measured} words, for a minimum of {expected} (which can be set): {missing} missing.",
    ),
    far_under=Text(
        "{measured} mots, pour une source de {source}\u00a0: moins de la moitié. Ce qui manque est-il voulu\u202f?",
        "{measured} words, for a source of {source}: under half. Is what is missing left out on purpose?",
    ),
    instruction="L’article compte {measured} mots et il en faut {expected}\u00a0: ajoutez ici au moins {missing} mots, tirés "
    "{where}. N’ajoutez aucun fait, aucune explication ni aucune conclusion que la source ne donne pas.",
    page_fr="""Article trop court

Ce que fait ce contrôle
-----------------------
Il compte les mots des paragraphes, sans les intertitres ni les champs, et les compare au minimum
demandé. Un mot est ce qui se trouve entre deux espaces\u00a0: «\u00a0l’entreprise\u00a0» compte
pour un, «\u00a04\u202f000\u00a0» aussi. Quand personne n’a demandé de longueur, un article fini n’est comparé
qu’à sa source\u00a0: moins de la moitié de ses mots, et moins de 700, est signalé comme un conseil. Dans le
profil yoast, les intertitres comptent, comme chez Yoast SEO.

Pourquoi c’est important
------------------------
Un texte plus court que la commande est refusé, et une page courte se trouve mal. Mais la longueur
ne vaut jamais une invention\u00a0: quand la source porte moins de mots, c’est le minimum qui
baisse, et le rapport le dit.

Exemple
-------
612 mots pour 700 demandés\u00a0: il en manque 88.

Que faire
---------
Revenir à la source et reprendre ce que l’article a laissé de côté. Ne pas délayer.
""",
    judge=judge,
    unit="words",
    limits={
        "source_share": 0.5,  # of its words; a rewriting that keeps every fact has 0.65 to 0.95
        "as_yoast": 0,  # 1 counts the words of headings too, as Yoast does
    },
    brief_limits={"min_words": "min_words"},
)
