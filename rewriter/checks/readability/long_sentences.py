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

from collections.abc import Iterator, Sequence

from rewriter.article import Brief, Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import Counted, counted
from rewriter.text.saying.own_words import own_words
from rewriter.text.words import count_words
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the longest sentence, when the share of long ones is over the brief's."""
    limit, most, fewest = _bearable(paper)
    read = counted(paper, headings=bool(CHECK.limit(paper, "as_yoast")))
    long = _long(paper, read, limit)
    if len(long) > most * len(read) and len(long) >= fewest:
        yield CHECK.found(
            max(long, key=lambda each: each.words).place,
            measured=round(100 * len(long) / len(read), 1),
            expected=round(100 * most),
            count=len(long),
            total=len(read),
            limit=limit,
            excess=len(long) - int(most * len(read)),
        )


def _long(paper: Paper, read: Sequence[Counted], limit: int) -> tuple[Counted, ...]:
    """The sentences over the limit; where nobody asked for it, by their own words: no quotation is cut."""
    found = (s for s in read if s.words > limit)
    return tuple(s for s in found if _asked(paper) or count_words(own_words(s.text)) > limit)


def _asked(paper: Paper) -> bool:
    """Whether short sentences were asked for: of an article made here, by a profile or by the brief."""
    brief, usual = paper.brief, Brief()
    named = {"max_sentence_words", "max_long_sentence_share"} & brief.profile.brief.keys()
    words, share = brief.max_sentence_words, brief.max_long_sentence_share
    other = (words, share) != (usual.max_sentence_words, usual.max_long_sentence_share)
    return paper.made_here or bool(named) or other


def _bearable(paper: Paper) -> tuple[int, float, int]:
    """From how many words a sentence is long, the share of such that is well, and how many are enough to tell:
    the brief's, or the press's where nobody asked for less."""
    if _asked(paper):
        return paper.brief.max_sentence_words, paper.brief.max_long_sentence_share, 1
    words, share, fewest = (CHECK.limit(paper, f"press_{n}") for n in ("words", "share", "fewest"))
    return int(words), share, int(fewest)


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
        "press_words": 30,  # three quarters of 99 articles of Wikinews have at most 29 % over this
        "press_share": 0.35,  # of the sentences
        "press_fewest": 3,  # sentences
        "as_yoast": 0,  # 1 counts headings as sentences, as Yoast does
    },
    brief_limits={"max_words": "max_sentence_words", "max_share": "max_long_sentence_share"},
)
