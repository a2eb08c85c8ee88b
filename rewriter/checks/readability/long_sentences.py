"""Long sentences

What it does
------------
Counts the sentences of more than 20 words, unless the brief says otherwise. Up to 25% of them is
well; the finding stands at the longest one. Under the profile yoast headings are sentences too, as
in Yoast SEO.

Why it matters
--------------
On a screen, long sentences are read twice or not at all. A good text mixes short and long ones.
Source: Yoast SEO.

Example
-------
12 sentences out of 30 have more than 20 words: 40%.

How to fix
----------
Cut the longest at «\u00a0et\u00a0», «\u00a0mais\u00a0», «\u00a0qui\u00a0», a semicolon. Leave
quotations as they are, and lose no fact on the way.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the longest sentence, when the share of long ones is over the brief's."""
    read = counted(paper, headings=bool(CHECK.limit(paper, "as_yoast")))
    limit, most = paper.brief.max_sentence_words, paper.brief.max_long_sentence_share
    long = [each for each in read if each.words > limit]
    if len(long) > most * len(read):
        yield CHECK.found(
            max(long, key=lambda each: each.words).place,
            measured=round(100 * len(long) / len(read), 1),
            expected=round(100 * most),
            count=len(long),
            total=len(read),
            limit=limit,
            excess=len(long) - int(most * len(read)),
        )


CHECK = Check(
    code="long-sentences",
    family="readability",
    severity=Severity.ADVICE,
    title=Text("Phrases longues", "Long sentences"),
    message=Text(
        "{measured}\u00a0% des phrases ont plus de {limit} mots ({count} sur {total}), {expected}\u00a0% au plus. Cette "
        "remarque montre la plus longue.",
        "{measured}% of the sentences have more than {limit} words ({count} of {total}), {expected}% at most. This "
        "finding shows the longest.",
    ),
    instruction="{count} phrases sur {total} ont plus de {limit} mots\u00a0: coupez-en au moins {excess} en deux, sans retirer "
    "de fait, sans ajouter de lien de cause et sans toucher aux citations.",
    page_fr="""Phrases longues

Ce que fait ce contrôle
-----------------------
Il compte les phrases de plus de 20 mots, sauf demande contraire. Jusqu’à 25\u00a0%, c’est
bien\u202f; l’observation est placée à la plus longue. Dans le profil yoast, les intertitres
comptent comme des phrases, comme chez Yoast SEO.

Pourquoi c’est important
------------------------
À l’écran, une longue phrase se lit deux fois ou pas du tout. Un bon texte mêle les courtes et les
longues. Source\u00a0: Yoast SEO.

Exemple
-------
12 phrases sur 30 ont plus de 20 mots\u00a0: 40\u00a0%.

Que faire
---------
Couper les plus longues à «\u00a0et\u00a0», «\u00a0mais\u00a0», «\u00a0qui\u00a0», à un
point-virgule. Laisser les citations telles quelles, et ne perdre aucun fait en chemin.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="%",
    limits={"as_yoast": 0},  # 1 counts headings as sentences, as Yoast does
    brief_limits={"max_words": "max_sentence_words", "max_share": "max_long_sentence_share"},
)
