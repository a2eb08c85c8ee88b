"""Title clickbait

What it does
------------
Reads in the titles what makes people click without telling them the news, by seven mechanisms: the news held
back («\u00a0cette astuce\u00a0», «\u00a0Il avait tout\u00a0», «\u00a0voici pourquoi\u00a0»), knowledge that
others hide («\u00a0ce que les banques vous cachent\u00a0»), a reaction or a gain that is promised («\u00a0va vous
surprendre\u00a0»), words to the reader («\u00a0vous\u00a0», «\u00a0arrêtez\u00a0»), haste («\u00a0plus
jamais\u00a0», «\u00a0avant qu’il ne soit trop tard\u00a0»), things made big («\u00a0incroyable\u00a0»,
«\u00a0choc\u00a0») and signs («\u00a0!\u00a0», «\u00a0…\u00a0», a word in capitals). Honest titles do one of these
now and then: it speaks where two meet or where one is loud («\u00a0une image bouleversante\u00a0»), as advice, or
where one is there in its plain form, as a warning. It misses about half of the bait that it has never met, and
hardly ever blames an honest title.
Subheadings and the description are told of the plain form alone. A quotation is left alone, and so is what service
journalism announces («\u00a0Ce qu’il faut savoir\u00a0», «\u00a0Cinq conseils pour\u00a0»). A title that only
says too little, without any such word, is not told.

Why it matters
--------------
Readers who were baited do not come back, and search engines and news aggregators rank such titles
down. A title tells the news; that is what makes it worth a click.

Example
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»: the title keeps back what the
article has to say, a leak of chlorine.

How to fix
----------
Say the news itself, with its who and what.
"""

from collections.abc import Iterator, Sequence
from typing import get_args

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.bait import Lure, Mechanism, bait, plain_bait
from rewriter.wording import Lang, Text

_READERS = {"headline": bait, "seo_title": bait, "heading": plain_bait, "description": plain_bait}
_ORDER: tuple[Mechanism, ...] = get_args(Mechanism)
_SHOWN = 4  # words named at once


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or description that baits; advice where no lure is plain."""
    for placed in paper.texts:
        if read := _READERS.get(placed.place.part):
            lures = read(placed.text, placed.plain)
            if lures:
                yield _found(placed, lures)


def _found(placed: PlacedText, lures: Sequence[Lure]) -> Finding:
    first = min(lures, key=_leading)
    return CHECK.found(
        placed.at(first.start, first.end),
        severity=None if first.plain else Severity.ADVICE,
        found=_named(placed.text, lures),
        how=first.mechanism,
    )


def _leading(lure: Lure) -> tuple[bool, int, int]:
    return not lure.plain, _ORDER.index(lure.mechanism), lure.start


def _named(text: str, lures: Sequence[Lure]) -> str:
    words = dict.fromkeys(text[lure.start : lure.end].strip() for lure in lures)
    return ", ".join(list(words)[:_SHOWN])


class _Clickbait(Check):
    """Says how the title baits."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The words, how they bait, and what to do instead."""
        return f"{super().tell(finding, lang)} {_HOW[str(finding.params['how'])].fill(lang)} {_DO.fill(lang)}"


_HOW = {
    "withheld": Text(
        "Le titre désigne la nouvelle sans la dire.", "The title points at the news and does not tell it."
    ),
    "hidden": Text(
        "Le titre promet ce que d’autres cacheraient.", "The title promises what others are said to hide."
    ),
    "reaction": Text(
        "Le titre promet une émotion ou un gain au lieu du fait.",
        "The title promises a feeling or a gain instead of the fact.",
    ),
    "address": Text(
        "Le titre interpelle le lecteur au lieu de l’informer.",
        "The title calls upon the reader instead of informing.",
    ),
    "urgency": Text("Le titre presse le lecteur.", "The title hurries the reader."),
    "hyperbole": Text("Le titre grossit le fait.", "The title makes the fact bigger than it is."),
    "signs": Text("Le titre crie ou laisse en suspens.", "The title shouts or leaves one hanging."),
}
_DO = Text("Dites la nouvelle, avec son qui et son quoi.", "Tell the news, with its who and what.")

CHECK = _Clickbait(
    code="title-clickbait",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre racoleur", "Title clickbait"),
    message=Text(
        "Ces mots font cliquer sans informer\u00a0: «\u00a0{found}\u00a0».",
        "These words make people click and do not inform: “{found}”.",
    ),
    instruction="Le titre fait cliquer sans informer («\u00a0{found}\u00a0»)\u00a0: dites la nouvelle elle-même, avec ce que "
    "l’article affirme et rien de plus.",
    page_fr="""Titre racoleur

Ce que fait ce contrôle
-----------------------
Il lit dans les titres ce qui fait cliquer sans dire la nouvelle, par sept procédés\u00a0: la nouvelle
retenue («\u00a0cette astuce\u00a0», «\u00a0Il avait tout\u00a0», «\u00a0voici pourquoi\u00a0»), le savoir que
d’autres cacheraient («\u00a0ce que les banques vous cachent\u00a0»), la réaction ou le gain promis
(«\u00a0va vous surprendre\u00a0»), l’adresse au lecteur («\u00a0vous\u00a0», «\u00a0arrêtez\u00a0»), la hâte
(«\u00a0plus jamais\u00a0», «\u00a0avant qu’il ne soit trop tard\u00a0»), l’exagération
(«\u00a0incroyable\u00a0», «\u00a0choc\u00a0») et les signes («\u00a0!\u00a0», «\u00a0…\u00a0», un mot en
capitales). Un titre honnête use parfois de l’un d’eux\u00a0: le contrôle parle quand deux se rencontrent ou
quand un seul est criant («\u00a0une image bouleversante\u00a0»), comme un conseil, ou quand un seul est là sous sa
forme franche, comme un avertissement. Il manque environ la moitié des appâts qu’il n’a jamais rencontrés, et ne
blâme presque jamais un titre honnête. Dans les intertitres et la
description, il ne signale que la forme franche. Il ne touche ni aux citations, ni à ce qu’annonce le journalisme
pratique («\u00a0Ce qu’il faut savoir\u00a0», «\u00a0Cinq conseils pour\u00a0»). Un titre qui en dit seulement
trop peu, sans aucun de ces mots, n’est pas signalé.

Pourquoi c’est important
------------------------
Le lecteur qu’on a appâté ne revient pas, et les moteurs de recherche comme les agrégateurs font
descendre ces titres. Un titre dit la nouvelle\u00a0: c’est elle qui vaut le clic.

Exemple
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»\u00a0: le titre garde pour lui ce
que l’article a à dire, une fuite de chlore.

Que faire
---------
Dire la nouvelle elle-même, avec son qui et son quoi.
""",
    judge=judge,
)
