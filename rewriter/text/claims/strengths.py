"""How strongly something is put, on two scales: from hoping to pledging, from what fits to what is proved.

Each scale has the words of its weak end and of its strong one, French and English. They are closed enough to
be listed: verbs and adjectives of wishing, promising and proving, as grammars and rules of proof have them.
"""

import re
from typing import Literal, NamedTuple

from rewriter.text.first_words import closing

Lang = Literal["fr", "en"]


class Scale(NamedTuple):
    """What puts something weakly and strongly, by language."""

    weak: dict[Lang, re.Pattern[str]]
    strong: dict[Lang, re.Pattern[str]]


_HEAD, _TAIL = r"(?<!\w)(?:", r")(?!\w)"


def _any(words: str) -> re.Pattern[str]:
    return re.compile(f"{_HEAD}{words}{_TAIL}")


def _listed(pattern: re.Pattern[str]) -> str:
    return pattern.pattern.removeprefix(_HEAD).removesuffix(_TAIL)


# Folded words joined by spaces: no case, no accents, apostrophes are spaces.
PLEDGE = Scale(
    weak={
        "fr": _any(
            r"espere(?:nt|r|ait|aient)?|espoir|souhaite(?:nt|r|rait)?|souhaitait|envisage(?:nt|r)?"
            r"|voudrait|voudraient"
            r"|veut croire|aimerait|aimeraient|n exclut pas|n ecarte pas|reflechi(?:t|ssent) a"
            r"|etudie la possibilite"
        ),
        "en": _any(
            r"hope[sd]?|hoping|would like|wish(?:es|ed)?|(?:is|are|was|were) (?:considering|looking at"
            r"|exploring)"
            r"|(?:not|n t) rul(?:e|ed|ing) out|aims?|aimed"
        ),
    },
    strong={
        "fr": _any(
            r"assure(?:nt|r)?|assurait|(?:a|ont) assure|garanti(?:t|s|ssent|e)?|promet(?:tent)?|(?:a"
            r"|ont) promis"
            r"|s engage(?:nt)?|s est engagee?|se sont engages|certifie(?:nt)?|jure(?:nt)?"
        ),
        "en": _any(
            r"promis\w+|pledg\w+|vow\w*|commit\w*|guarante\w+|assur\w+|insist\w*|undertak\w+|undertook"
            r"|swore|certif\w+"
            r"|determined|confident|sure|will"
        ),
    },
)
PROOF = Scale(
    weak={
        "fr": _any(
            r"(?:compatible|coherent|coherente)s? avec|cadre(?:nt)? avec|hypotheses?|encourageante?s?"
            r"|prometteu(?:r|rs|se|ses)|preliminaires?|ne (?:peut|peuvent"
            r"|pouvons) (?:pas )?(?:etre )?exclu\w*"
        ),
        "en": _any(
            r"consistent with|in line with|compatible with|hypothes[ie]s|encouraging|promising|preliminary"
            r"|(?:not|n t|cannot) rule[sd]? out"
        ),
    },
    strong={
        "fr": _any(
            r"montre(?:nt)?|prouve(?:nt)?|demontre(?:nt)?|confirme(?:nt)?|atteste(?:nt)?|etabli(?:t"
            r"|ssent|e|es)?|avere(?:e|s|es)?"
            r"|met(?:tent)? en evidence|concluante?s?|probante?s?|preuves?|formel(?:le)?s?|incontestables?"
        ),
        "en": _any(
            r"show\w*|prov\w+|proof|evidence|confirm\w*|establish\w*|demonstrat\w+|conclusive|found"
            r"|finds?|reveal\w*"
        ),
    },
)
_STRONG = "|".join(_listed(scale.strong["fr"]) for scale in (PLEDGE, PROOF))
may_be_strong = closing(_STRONG)
"""Whether a folded French word may be the last of what is strong on either scale."""
