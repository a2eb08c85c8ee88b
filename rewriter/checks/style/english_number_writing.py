"""English number writing

What it does
------------
Finds amounts with the sign before the figure ($5), commas between thousands, decimal points,
dates with the month first (juin 5, 2020), hours with am and pm, «\u00a03rd\u00a0» for
«\u00a03e\u00a0», «\u00a05 million\u00a0».

Why it matters
--------------
A comma misread makes a figure a thousand times another; the rest shows a text that nobody
turned into French.

Example
-------
«\u00a0$5 millions\u00a0» for «\u00a05 millions de dollars\u00a0».

How to fix
----------
Write it as French does. The value stays the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import is_quoted
from rewriter.text.numbers.english_numbers import Habit, english_numbers
from rewriter.wording import Lang, Text

_RULES: dict[Habit, Text] = {
    "money": Text(
        "le signe suit le nombre («\u00a05\u00a0millions de dollars\u00a0», «\u00a05\u00a0€\u00a0»)",
        "the sign follows the figure («\u00a05\u00a0millions de dollars\u00a0»)",
    ),
    "thousands": Text(
        "des espaces entre les milliers («\u00a01\u202f000\u202f000\u00a0»)",
        "spaces between thousands («\u00a01\u202f000\u202f000\u00a0»)",
    ),
    "decimal": Text(
        "la virgule décimale («\u00a01,5\u00a0million\u00a0»)",
        "a decimal comma («\u00a01,5\u00a0million\u00a0»)",
    ),
    "date": Text(
        "le jour avant le mois («\u00a05 juin 2020\u00a0»)",
        "the day before the month («\u00a05 juin 2020\u00a0»)",
    ),
    "time": Text(
        "l’heure sur vingt-quatre («\u00a015\u00a0h\u00a030\u00a0»)",
        "the hour out of twenty-four («\u00a015\u00a0h\u00a030\u00a0»)",
    ),
    "ordinal": Text("«\u00a03e\u00a0», «\u00a021e\u00a0»", "«\u00a03e\u00a0», «\u00a021e\u00a0»"),
    "million": Text(
        "le pluriel («\u00a05\u00a0millions\u00a0»)", "the plural («\u00a05\u00a0millions\u00a0»)"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _NumberCheck(Check):
    """A check whose findings name a rule, told in the reader's language."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        return self.message.fill(
            lang, found=str(finding.params["found"]), rule=_RULES[_habit(finding)].fill(lang)
        )

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French."""
        ruled = {"found": finding.params["found"], "rule": _RULES[_habit(finding)].fill("fr")}
        return self.instruction.format(**ruled) if self.instruction else None


def _habit(finding: Finding) -> Habit:
    return next(habit for habit in _RULES if habit == finding.params["rule"])


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each figure, date or hour in English order. In a quotation it is advice; so is an
    ordinal, told once an article."""
    told: set[Habit] = set()
    for placed in paper.texts:
        for number in english_numbers(placed.plain):
            ordinal = number.habit == "ordinal"
            if ordinal and number.habit in told:
                continue
            told.add(number.habit)
            light = ordinal or is_quoted(placed, number.start, number.end)
            severity = Severity.ADVICE if light else Severity.WARNING
            found = placed.text[number.start : number.end]
            place = placed.at(number.start, number.end)
            yield CHECK.found(place, severity=severity, found=found, rule=number.habit)


CHECK = _NumberCheck(
    code="english-number-writing",
    family="style",
    severity=Severity.WARNING,
    title=Text("Nombre ou date à l’anglaise", "English number writing"),
    message=Text(
        "«\u00a0{found}\u00a0» ne s’écrit pas ainsi en français\u00a0: {rule}.",
        "French does not write “{found}” so: {rule}.",
    ),
    instruction="«\u00a0{found}\u00a0» ne s’écrit pas ainsi en français\u00a0: {rule}. Gardez la valeur exacte.",
    page_fr="""Nombre ou date à l’anglaise

Ce que fait ce contrôle
-----------------------
Il cherche les sommes dont le signe vient avant le nombre, les virgules entre les milliers, les points
décimaux, les dates au mois d’abord (juin 5, 2020), les heures en am et pm, «\u00a03rd\u00a0»
pour «\u00a03e\u00a0», «\u00a05 million\u00a0».

Pourquoi c’est important
------------------------
Une virgule mal lue multiplie un nombre par mille\u202f; le reste montre un texte que personne
n’a mis en français.

Exemple
-------
«\u00a0$5 millions\u00a0» pour «\u00a05 millions de dollars\u00a0».

Que faire
---------
L’écrire comme en français. La valeur reste la même.
""",
    judge=judge,
)
