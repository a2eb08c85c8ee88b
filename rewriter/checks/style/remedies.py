"""What to put in the place of an expression, told to each reader: most remedies of the tables are French
words, shown as they are; these few say what to look for, and never more than the source gives."""

from dataclasses import dataclass

from rewriter.article import Finding
from rewriter.checks.contract import Check, shown
from rewriter.wording import Lang, Text

REMEDIES = {
    "rien": Text("rien, la phrase s’en passe", "nothing: the sentence does without"),
    "le fait": Text("le fait que donne la source", "the fact that the source gives"),
    "le chiffre": Text("le chiffre, si la source le donne", "the figure, where the source gives it"),
    "la raison": Text("la raison, si la source la donne", "the reason, where the source gives it"),
    "la date": Text("la date, si la source la donne", "the date, where the source gives it"),
    "le problème": Text("le problème, par son nom", "the problem, by its name"),
    "ce qui change": Text("ce qui change, d’après la source", "what changes, as the source has it"),
    "ce que c’est": Text("ce que c’est", "what it is"),
    "qui en parle": Text("qui en parle, d’après la source", "who speaks of it, as the source has it"),
    "qui doit décider": Text("qui doit décider", "who is to decide"),
    "nommer les deux": Text("les deux choses, par leur nom", "the two things, by their names"),
    "nommer lesquels": Text("lesquels, si la source les nomme", "which ones, where the source names them"),
    "le nom seul": Text("le nom seul", "the noun alone"),
    "le verbe seul": Text("le verbe seul", "the verb alone"),
    "l’adjectif seul": Text("l’adjectif seul", "the adjective alone"),
    "l’impératif seul": Text("l’impératif seul", "the imperative alone"),
    "les mots que veut l’original": Text("les mots que veut l’original", "the words that the original calls for"),
    "les détails": Text("les détails", "«\u00a0les détails\u00a0»"),
    "le féminin, ou le mot français": Text("le féminin, ou le mot français", "the feminine, or the French word"),
    "le masculin, ou le mot français": Text("le masculin, ou le mot français", "the masculine, or the French word"),
    "le féminin": Text("le féminin", "the feminine"),
    "le masculin": Text("le masculin", "the masculine"),
    "l’accord au féminin": Text("l’accord au féminin", "the feminine, which the noun asks for"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleCheck(Check):
    """A check whose findings say what to write instead, in the parameter `instead`."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        return self.message.fill(lang, **_remedied(finding, lang))

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French."""
        return self.instruction.format(**_remedied(finding, "fr")) if self.instruction else None


def _remedied(finding: Finding, lang: Lang) -> dict[str, str]:
    said = shown(finding.params, lang)
    remedy = REMEDIES.get(said.get("instead", ""))
    return said | {"instead": remedy.fill(lang)} if remedy else said
