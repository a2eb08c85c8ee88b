"""Long sentences

What it does
------------
Counts the sentences of more than 20 words, unless the brief says otherwise. Up to 25% of them is
well; the finding stands at the longest one. A finished article of which nobody asked so is allowed the
sentences of the press: 30% over 30 words. Under the profile yoast headings are sentences too, as in
Yoast SEO.

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

from rewriter.article import Brief, Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the longest sentence, when the share of long ones is over the brief's."""
    limit, most = _bearable(paper)
    read = counted(paper, headings=bool(CHECK.limit(paper, "as_yoast")))
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


def _bearable(paper: Paper) -> tuple[int, float]:
    """From how many words a sentence is long, and the share of such that is well: the brief's, or the press's for
    a finished article of which nobody asked for less."""
    brief, usual = paper.brief, Brief()
    asked = (brief.max_sentence_words, brief.max_long_sentence_share)
    named = {"max_sentence_words", "max_long_sentence_share"} & brief.profile.brief.keys()
    if paper.made_here or named or asked != (usual.max_sentence_words, usual.max_long_sentence_share):
        return asked
    return int(CHECK.limit(paper, "press_words")), CHECK.limit(paper, "press_share")


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
bien\u202f; l’observation est placée à la plus longue. À un article fini dont personne ne l’a demandé, il
passe les phrases de la presse\u00a0: 30\u00a0% de plus de 30 mots. Dans le profil yoast, les intertitres
comptent comme des phrases, comme chez Yoast SEO.

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
        "press_words": 30,  # measured on 99 articles of Wikinews, as profile `presse`
        "press_share": 0.3,
        "as_yoast": 0,  # 1 counts headings as sentences, as Yoast does
    },
    brief_limits={"max_words": "max_sentence_words", "max_share": "max_long_sentence_share"},
)
