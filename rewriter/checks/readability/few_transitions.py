"""Few transitions

What it does
------------
Counts the sentences that have a linking word («\u00a0d’abord\u00a0», «\u00a0aussi\u00a0», «\u00a0en
revanche\u00a0»…). From 10% of them the text flows; under 200 words (300 in a finished article of which
nothing was asked) it is not judged, nor where most sentences are paragraphs of their own: steps and lists link nothing. Under the profile yoast it counts the
words that Yoast SEO takes for linking ones, and headings as sentences.

Why it matters
--------------
Linking words tell the reader how two sentences belong together. Yoast SEO asks for 30%, and so
does the profile `yoast`. Yet a linking
word can also say what the source does not: «\u00a0donc\u00a0» and «\u00a0car\u00a0» claim a cause.
That is why this is only advice.

Example
-------
2 sentences out of 32 have a linking word: 6%.

How to fix
----------
Add words of time, addition or contrast where the two sentences already stand so. Words of cause or
consequence only where the source gives the cause.
"""

from collections import Counter
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.counted import counted_words
from rewriter.checks.shared.shares import LINKED, as_yoast, is_unasked, linked
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when too few sentences have a linking word."""
    if _alone(paper) > CHECK.limit(paper, "max_alone_share"):
        return
    found, least = linked(paper), CHECK.limit(paper, "min_share")
    words = counted_words(paper) if as_yoast(paper, LINKED) else paper.words
    if words >= _enough(paper) and len(found.some) < least * found.total:
        measured, count = round(100 * found.part, 1), len(found.some)
        yield CHECK.found(measured=measured, expected=round(100 * least), count=count, total=found.total)


def _enough(paper: Paper) -> float:
    """From how many words an article is judged; more where nobody asked anything of it."""
    return CHECK.limit(
        paper, "unasked_from_words" if is_unasked(paper, LINKED, "from_words") else "from_words"
    )


def _alone(paper: Paper) -> float:
    """The share of the sentences that are paragraphs of their own, 0–1."""
    each = Counter((s.section, s.paragraph) for s in paper.sentences)
    return sum(many == 1 for many in each.values()) / max(1, each.total())


CHECK = Check(
    code=LINKED,
    family="readability",
    severity=Severity.ADVICE,
    title=Text("Peu de mots de liaison", "Few transitions"),
    message=Text(
        "Phrases qui ont un mot de liaison\u00a0: {count} sur {total}, soit {measured}\u00a0%. Recommandé\u00a0: {expected}\u00a0%.",
        "Sentences with a linking word: {count} of {total}, or {measured}%. Recommended: {expected}%.",
    ),
    instruction="Peu de phrases ont un mot de liaison ({count} sur {total})\u00a0: ajoutez des mots de temps (ensuite, puis, "
    "depuis), d’addition (aussi, également) ou de contraste (mais, en revanche) là où les phrases se suivent déjà "
    "ainsi. Jamais de mot de cause ou de conséquence (car, donc, ainsi, grâce à) que la source ne donne pas.",
    page_fr="""Peu de mots de liaison

Ce que fait ce contrôle
-----------------------
Il compte les phrases qui ont un mot de liaison («\u00a0d’abord\u00a0», «\u00a0aussi\u00a0»,
«\u00a0en revanche\u00a0»…). À partir de 10\u00a0%, le texte coule\u202f; sous 200 mots (300 pour un article fini
dont rien n’a été demandé), il n’est pas jugé, ni quand la plupart des phrases forment chacune un paragraphe\u00a0: des étapes et des listes ne
lient rien. Dans le profil yoast, il compte les mots que Yoast SEO prend pour des mots de liaison, et
les intertitres comme des phrases.

Pourquoi c’est important
------------------------
Les mots de liaison disent comment deux phrases tiennent ensemble. Yoast SEO en demande
30\u00a0%, et le profil `yoast` aussi. Mais un mot de liaison peut aussi dire ce que la source ne dit pas\u00a0: «\u00a0donc\u00a0» et
«\u00a0car\u00a0» affirment une cause. C’est pourquoi ce n’est qu’un conseil.

Exemple
-------
2 phrases sur 32 ont un mot de liaison\u00a0: 6\u00a0%.

Que faire
---------
Ajouter des mots de temps, d’addition ou de contraste là où les deux phrases se suivent déjà ainsi.
Des mots de cause ou de conséquence seulement là où la source donne la cause.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="%",
    limits={
        "min_share": 0.1,  # of the sentences; Yoast: from 30%, which good news seldom has
        "from_words": 200,  # Yoast's
        "unasked_from_words": 300,  # of a finished article: short service pages are lists, which link nothing
        "max_alone_share": 0.5,  # of the sentences; Yoast: all of them
        "as_yoast": 0,  # 1 counts the words that Yoast takes for linking ones, and headings as sentences
    },
)
