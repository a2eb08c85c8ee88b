"""Passive voice

What it does
------------
Counts the sentences with a verb in the passive voice. Up to 30% is well, and so are five of them; the
finding stands at the first. A state is no passive: «\u00a0la salle est équipée\u00a0» does not count, «\u00a0la salle a été
équipée\u00a0» does. Under the profile yoast it counts what Yoast SEO takes for a passive, states
too, and headings as sentences.

Why it matters
--------------
«\u00a0La décision a été prise\u00a0» hides who took it and reads heavily. Yoast SEO allows 10%, which the
profile `yoast` asks for; news that people wrote often has more. The passive is right when nobody knows who acted, or when what was done matters more: this is only
advice.

Example
-------
12 sentences out of 30 are passive: 40%.

How to fix
----------
Make the one who acts the subject, when the source names them. Never name anyone the source does
not.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.shares import PASSIVE, passive
from rewriter.wording import Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first passive sentence, when their share is over the limit."""
    found, most = passive(paper), CHECK.limit(paper, "max_share")
    if found.part > most and len(found.some) >= CHECK.limit(paper, "fewest"):
        yield CHECK.found(
            found.some[0].place,
            measured=round(100 * found.part, 1),
            expected=round(100 * most),
            count=len(found.some),
            total=found.total,
        )


CHECK = Check(
    code=PASSIVE,
    family="readability",
    severity=Severity.ADVICE,
    title=Text("Voix passive", "Passive voice"),
    message=Text(
        "{measured}\u00a0% des phrases sont au passif ({count} sur {total}), {expected}\u00a0% au plus. Cette remarque montre la première.",
        "{measured}% of the sentences are passive ({count} of {total}), {expected}% at most. This finding shows the first.",
    ),
    instruction="{count} phrases sur {total} sont au passif\u00a0: mettez à l’actif celles dont la source nomme l’auteur de "
    "l’action. Ne nommez jamais quelqu’un que la source ne nomme pas, et ne touchez pas aux citations.",
    page_fr="""Voix passive

Ce que fait ce contrôle
-----------------------
Il compte les phrases dont un verbe est au passif. Jusqu’à 30\u00a0%, ou cinq, c’est bien\u202f;
l’observation est placée à la première. Un état n’est pas un passif\u00a0: «\u00a0la salle est
équipée\u00a0» ne compte pas, «\u00a0la salle a été équipée\u00a0» compte. Dans le profil yoast, il compte
ce que Yoast SEO prend pour un passif, les états aussi, et les intertitres comme des phrases.

Pourquoi c’est important
------------------------
«\u00a0La décision a été prise\u00a0» cache qui l’a prise et se lit lourdement. Yoast SEO admet
10\u00a0%, que demande le profil `yoast`\u202f; la presse en a souvent plus. Le passif est juste quand on ne sait pas qui agit, ou quand ce qui est fait compte
davantage\u00a0: ce n’est qu’un conseil.

Exemple
-------
12 phrases sur 30 sont au passif\u00a0: 40\u00a0%.

Que faire
---------
Faire de celui qui agit le sujet, quand la source le nomme. Ne jamais nommer quelqu’un qu’elle ne
nomme pas.
""",
    judge=judge,
    needs=frozenset({"sections"}),
    unit="%",
    limits={
        "max_share": 0.3,  # of the sentences; Yoast: green up to 10%, where most passives of news are right
        "fewest": 6,  # sentences: five weigh on no text, however short; Yoast: 1
        "as_yoast": 0,  # 1 counts what Yoast takes for a passive (states too), and headings as sentences
    },
)
