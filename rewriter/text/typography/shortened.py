"""Abbreviations and signs of units as French writes them: M., Mme, Dr, km, etc."""

import re

from rewriter.text.typography.rules import SP, Rule

_NOT_OURS = (
    r"Robot|Bean|Nobody|Fox|Big|T|President|Holmes|Freeze|Hyde|Brainwash|Men|Clean|Magoo|Hudson|Potato|Right"
)
_OF_A_PERSON = r"(?<=[Ll]e Dr|[Dd]u Dr|[Aa]u Dr|[Ll]e Pr|[Dd]u Pr|[Aa]u Pr)"

RULES: tuple[Rule, ...] = (
    Rule(("Mr",), re.compile(rf"\bMr\.?(?={SP}(?!(?:{_NOT_OURS})\b)[A-ZÀ-Ý])"), "M."),
    Rule(("Mme.", "Mmes.", "Mlle."), re.compile(rf"\b(Mmes?|Mlles?)\.(?={SP}[A-ZÀ-Ý])"), r"\1"),
    # « le Dr. Martin » is a person; « Dr. Martens » may be a brand, which writes itself as it likes
    Rule(("Dr.", "Pr."), re.compile(rf"(?:Dr|Pr){_OF_A_PERSON}\.(?={SP}[A-ZÀ-Ý])"), lambda m: m.group()[:-1]),
    Rule(("ect.",), re.compile(r"(?<![\w-])ect\."), "etc."),
    Rule(
        ("Km", "KM", "Kg", "KG", "kms", "kgs"),
        re.compile(rf"(?<=\d{SP})(?:Kms?|KMS?|Kgs?|KGS?|kms|kgs)(?![\w/])"),
        lambda m: "km" if m.group()[1] in "mM" else "kg",
    ),
    Rule(("Euro",), re.compile(rf"(?<=\d{SP})Euro(s?)(?!\w)"), r"euro\1"),
)
