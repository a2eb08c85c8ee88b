"""Title unanswered

What it does
------------
Looks at headlines that ask or announce an answer: « Pourquoi … », « Voici pourquoi … », « Combien … »,
« Quand … », and any other question. It tells those whose text has not one word of what would answer
them: no cause, no figure, no date; or hardly a word of what the question is about. It also tells a number of
things (« 7 astuces ») that is more than all the paragraphs there are. « Que faire ce week-end ? » and « Où manger ? »
are answered by lists and left alone. It is advice: it sees what is not
there, not whether what is there answers.

Why it matters
--------------
A title that asks is a promise. A reader who finds no answer leaves, and search engines see it.

Example
-------
«\u00a0Combien coûte la passerelle\u202f?\u00a0» above a text without one figure.

How to fix
----------
Give the answer, early, if the source has it; otherwise write a title that says what the article says.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.claims.causes import gives_cause
from rewriter.text.keyphrase import stems, subject_stems
from rewriter.text.numbers.counted_things import counted_things
from rewriter.text.numbers.figures import find_figures
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.tokens import tokens
from rewriter.wording import Lang, Text

_TITLES = ("headline", "seo_title")
_BODY = ("heading", "paragraph")
_CAUSE = re.compile(r"^pourquoi\b|: pourquoi\b|\b(?:voici|voilà|on vous (?:dit|explique)) pourquoi\b")
_NUMBER = re.compile(
    r"^(?:à )?combien\b|: combien\b|\bcombien (?:coûte|gagne|pèse|vaut)|\bquel(?:s)? prix\b.*\?"
)
_TIME = re.compile(
    r"^(?:à partir de |depuis |jusqu'à )?quand\b|\bquand (?:aura|ouvr|rouvr|commenc)\w*.*\?|quelle date\b"
)
_MOMENT = re.compile(
    r"\b(?:hier|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|"
    r"mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|semaine|mois|année|"
    r"rentrée|vacances|noël|pâques|bientôt|prochaine?s?|soir|matin|midi)\b|\d"
)
_OPEN = re.compile(
    r"^(?:que|quoi) faire\b|^où (?:[\w'-]+er|sortir|dormir|boire)\b"
)  # answered by a list of places
_FEWEST = 2  # words of what a question is about


def judge(paper: Paper) -> Iterator[Finding]:
    """At most one finding for each title: what it asks or announces and the text has no word of."""
    for placed in paper.texts:
        lack = _lack(placed, paper) if placed.place.part in _TITLES and paper.paragraphs else ""
        if lack:
            yield CHECK.found(placed.place, found=placed.text, lack=lack)


def _lack(placed: PlacedText, paper: Paper) -> str:
    """What the text lacks, as a key of `_LACKS`; empty where it lacks nothing that can be told."""
    plain, text = (
        placed.plain.strip(" \u00a0\u202f"),
        "\n".join(p.plain for p in paper.texts if p.place.part in _BODY),
    )
    if quoted_spans(placed.text):
        return ""
    if _CAUSE.search(plain):
        return "" if any(_explains(s.text) for s in paper.sentences) else "cause"
    if _NUMBER.search(plain):
        return "" if find_figures(text, "fr") else "number"
    if _TIME.search(plain):
        return "" if _MOMENT.search(text) else "time"
    if (
        plain.endswith("?")
        and not _OPEN.search(plain)
        and _speaks_of_something_else(placed.text, text, paper)
    ):
        return "subject"
    promised = counted_things(plain)
    return "things" if promised and promised.number > len(paper.paragraphs) + len(paper.subheadings) else ""


def _explains(sentence: str) -> bool:
    return gives_cause([t.folded for t in tokens(sentence)], "fr")


def _speaks_of_something_else(question: str, text: str, paper: Paper) -> bool:
    """Whether the text has less than a given share of what the question is about."""
    asked = subject_stems(question)
    told = len(asked & stems(text))
    return len(asked) >= _FEWEST and told < CHECK.limit(paper, "min_subject_share") * len(asked)


class _Unanswered(Check):
    """Says what is lacking."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The title, and what the text has no word of."""
        return super().tell(finding, lang) + _LACKS[str(finding.params["lack"])].fill(lang)


_LACKS = {
    "cause": Text(" Il n’y donne aucune raison.", " It gives no reason."),
    "number": Text(" Il n’a pas un chiffre.", " It has not one figure."),
    "time": Text(" Il ne dit ni jour ni date.", " It names no day and no date."),
    "subject": Text(
        " Il n’a presque aucun mot de la question.", " It has hardly a word of what the question asks about."
    ),
    "things": Text(" Il a moins de paragraphes que cela.", " It has fewer paragraphs than that."),
}

CHECK = _Unanswered(
    code="title-unanswered",
    family="title",
    severity=Severity.ADVICE,
    title=Text("Titre sans réponse", "Title unanswered"),
    message=Text(
        "Le titre «\u00a0{found}\u00a0» promet une réponse que le texte ne semble pas donner.",
        "The title “{found}” promises an answer that the text does not seem to give.",
    ),
    instruction="Le titre «\u00a0{found}\u00a0» promet ce que l’article ne dit pas\u00a0: écrivez-en un qui dise ce que l’article "
    "affirme, sans rien y ajouter.",
    page_fr="""Titre sans réponse

Ce que fait ce contrôle
-----------------------
Il regarde les titres qui posent une question ou annoncent une réponse\u00a0: «\u00a0Pourquoi…\u00a0»,
«\u00a0Voici pourquoi…\u00a0», «\u00a0Combien…\u00a0», «\u00a0Quand…\u00a0», et toute autre question. Il
signale ceux dont le texte n’a pas un mot de ce qui y répondrait\u00a0: ni cause, ni chiffre, ni date\u202f; ou
presque aucun mot de ce dont parle la question. Il signale aussi un nombre de choses («\u00a07
astuces\u00a0») plus grand que celui de tous les paragraphes. «\u00a0Que faire ce week-end\u202f?\u00a0» et
«\u00a0Où manger\u202f?\u00a0» ont une liste pour réponse et sont laissés. C’est un conseil\u00a0: il voit ce qui manque, non
si ce qui est là répond.

Pourquoi c’est important
------------------------
Un titre qui demande promet. Le lecteur qui ne trouve pas de réponse s’en va, et les moteurs de recherche
le voient.

Exemple
-------
«\u00a0Combien coûte la passerelle\u202f?\u00a0» au-dessus d’un texte sans un chiffre.

Que faire
---------
Donner la réponse, et tôt, si la source l’a\u202f; sinon, écrire un titre qui dit ce que dit l’article.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    limits={"min_subject_share": 0.4},  # 0–1 of a question's content words; our own choice
    yields_to=frozenset({"title-promise-broken"}),
)
