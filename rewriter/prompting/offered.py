"""What each template is given: the one list that templates are checked against, documented and tried with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from rewriter.article import Attribution, Brief, HouseStyle, Paragraph, Quotation, Source
from rewriter.prompting.variables import brief_variables, fence_for, source_variables

Kind = Literal["text", "number", "list", "table", "yes-no"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A variable: what it is (its text is `prompting.offered-NAME`), and what it may look like."""

    kind: Kind
    example: Any


_BRIEF = Brief(
    keyphrase="pont de Valbrune", wishes=("phrases brèves",), style=HouseStyle(forbidden=("incontournable",))
)
_SOURCE = Source(
    name="pont",
    title="Le pont de Valbrune rouvre",
    language="fr",
    paragraphs=(
        Paragraph(id="p1", text="Le pont a rouvert lundi. « Enfin », a dit la maire, Anne Moreau."),
        Paragraph(id="p2", text="« On attend encore le compte, a dit un élu."),
    ),
    quotations=(
        Quotation(text="Enfin", paragraph="p1", start=26, end=31),
        Quotation(text="On attend encore le compte", paragraph="p2", start=2, end=28, closed=False),
    ),
    attribution=Attribution(author="Claire Obry", outlet="Le Courrier du Val"),
)
_EVERYWHERE = {
    "brief": Offered(kind="table", example=brief_variables(_BRIEF)),
    "source": Offered(kind="table", example=source_variables(_SOURCE)),
    "fence": Offered(kind="text", example=fence_for(_SOURCE)),
}
_KEYPHRASE = {"keyphrase": Offered(kind="text", example="pont de Valbrune")}
_HEADINGS = {"headings": Offered(kind="list", example=["Un chantier de quatorze mois"])}
_ANSWER = {"answer": Offered(kind="text", example='{"paragraphs": [{"text": "…", "sources": ["p1"]}]}')}

OFFERED: Mapping[str, Mapping[str, Offered]] = {
    "whole": _EVERYWHERE | _KEYPHRASE | _HEADINGS,
    "outline": _EVERYWHERE
    | _KEYPHRASE
    | _HEADINGS
    | {
        "sections": Offered(kind="number", example=5),
        "first": Offered(kind="text", example="p1"),
        "last": Offered(kind="text", example="p14"),
    },
    "section": _EVERYWHERE
    | _KEYPHRASE
    | _HEADINGS
    | _ANSWER
    | {
        "heading": Offered(kind="text", example="Un budget tenu"),
        "introduction": Offered(kind="yes-no", example=False),
        "before": Offered(kind="text", example="La maire a parlé la première."),
        "words": Offered(kind="number", example=120),
    },
    "fields": _EVERYWHERE
    | _KEYPHRASE
    | {"article": Offered(kind="list", example=[{"heading": "Un budget tenu", "text": "Le pont a…"}])},
    "joints": _EVERYWHERE
    | {
        "joints": Offered(
            kind="list",
            example=[
                {"section": 1, "heading": "Un budget tenu", "before": "…", "sentence": "…", "after": "…"}
            ],
        )
    },
    "opinion": _EVERYWHERE
    | {
        "sentences": Offered(
            kind="list",
            example=[{"number": 1, "kind": "headline", "opens": True, "text": "Le pont de Valbrune rouvre"}],
        ),
        "aside": Offered(kind="list", example=["Claire Obry"]),
        "partial": Offered(kind="yes-no", example=False),
    },
    "repair": _EVERYWHERE
    | _KEYPHRASE
    | _HEADINGS
    | _ANSWER
    | {
        "part": Offered(kind="text", example='{"heading": "Un budget tenu", "paragraphs": []}'),
        "instructions": Offered(kind="list", example=["Ce paragraphe compte 180 mots : coupez-le."]),
    },
}
"""By template, then by variable. A template of another name is never asked."""

OUTPUTS: Mapping[str, str] = {
    "whole": "article", "outline": "outline", "section": "section", "fields": "fields", "joints": "joints",
    "opinion": "opinions", "repair": "part",
}  # fmt: skip
"""Which answer is read from the template's call: what `output` may say in its header."""


def examples(name: str) -> dict[str, Any]:
    """An example of everything the template is given, no list empty: to try it before an article does."""
    return {variable: offered.example for variable, offered in OFFERED[name].items()}
