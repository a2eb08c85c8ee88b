"""Long sentences

What it does
------------
Counts the sentences of more than 20 words, unless the brief says otherwise. Up to 25% of them is
well; the finding stands at the longest one. A finished article of which nobody asked so is allowed the
sentences of the press: 35% with more than 30 words of its own. Under the profile yoast headings are
sentences too, as in Yoast SEO.

Why it matters
--------------
On a screen, long sentences are read twice or not at all. A good text mixes short and long ones.
Source: Yoast SEO, and for the press what three quarters of the articles of French Wikinews keep to.

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
from rewriter.checks.shared.shares import LONG, PRESS_WORDS, bearable_words, long_ones, short_asked
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the longest sentence, when the share of long ones is over the brief's."""
    found, (most, fewest) = long_ones(paper), _bearable(paper)
    if len(found.some) > most * found.total and len(found.some) >= fewest:
        yield CHECK.found(
            max(found.some, key=lambda each: each.words).place,
            measured=round(100 * found.part, 1),
            expected=round(100 * most),
            count=len(found.some),
            total=found.total,
            limit=bearable_words(paper),
            excess=len(found.some) - int(most * found.total),
        )


def _bearable(paper: Paper) -> tuple[float, int]:
    """The share of long sentences that is well, and how many are enough to tell: the brief's, or the press's where
    nobody asked for less."""
    if short_asked(paper):
        return paper.brief.max_long_sentence_share, 1
    return CHECK.limit(paper, "press_share"), int(CHECK.limit(paper, "press_fewest"))


CHECK = Check(
    code=LONG,
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
bien\u202f; l’observation est placée à la plus longue. À un article fini dont personne ne l’a demandé, il
passe les phrases de la presse\u00a0: 35\u00a0% de plus de 30 mots, citations à part. Dans le profil yoast,
les intertitres comptent comme des phrases, comme chez Yoast SEO.

Pourquoi c’est important
------------------------
À l’écran, une longue phrase se lit deux fois ou pas du tout. Un bon texte mêle les courtes et les
longues. Sources\u00a0: Yoast SEO et, pour la presse, ce à quoi s’en tiennent trois quarts des articles de
Wikinews.

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
    limits={
        "press_words": PRESS_WORDS,
        "press_share": 0.35,  # of the sentences
        "press_fewest": 3,  # sentences
        "as_yoast": 0,  # 1 counts headings as sentences, as Yoast does
    },
    brief_limits={"max_words": "max_sentence_words", "max_share": "max_long_sentence_share"},
)
