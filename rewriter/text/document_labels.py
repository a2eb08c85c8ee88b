"""Names that people and tools write before the parts of an article: « Titre : », « Méta-description : »."""

import re
from typing import NamedTuple

from rewriter.text.tokens import folded_word

_NAMES = {
    "seo_title": "titre seo|titre meta|meta titre|meta title|seo title|balise title|balise titre|title tag|"
    "titre google|titre pour les moteurs|titre de page|page title|titre optimise seo|titre seo optimise",
    "labelled_title": "titre|title|titre de l article|titre principal|titre h1|h1|headline|titre editorial|"
    "titre propose|titre de l article h1|h1 titre",
    "description": "meta description|metadescription|description meta|balise meta description|meta desc|"
    "description seo|meta descriptif|description pour les moteurs|description|balise description",
    "slug": "slug|slug url|url slug|permalien|slug de l url|slug propose|fin d url|url|slug seo|url seo",
    "standfirst": "chapo|chapeau|standfirst|accroche|chapo de l article",
    "keyphrase": "mot cle|mot cle principal|expression cle|expression cle principale|requete cible|"
    "requete principale|keyphrase|focus keyphrase|focus keyword|mot cle cible|keyword|main keyword|"
    "expression cible|mot clef|mot clef principal|requete visee",
    "tags": "tags|etiquettes|mots cles|mots clefs|keywords|mots cles secondaires|categories|hashtags",
}
_PARTS = (
    "intertitre|sous titre|corps de l article|corps du texte|h2|h3|h4|texte de l article|article reecrit|"
    "article final"
).split("|")
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split("|")}
_NUMBER = re.compile(r" \d{1,2}$")  # « Intertitre 2 : »
_LOOSE = frozenset("title description accroche url categories chapeau headline keyword".split())
_LONGEST = 60  # characters of a name, what stands in brackets included
_LABEL = re.compile(
    r"[ \t]*(?:[-*•>][ \t]+|#{1,6}[ \t]+)?[*_]{0,3}(?P<name>[^\W\d_][^:：*_\n()]{0,38}?)"
    r"(?:[ \u00a0]*\([^()\n]{1,40}\))?[ \u00a0\u202f]*[*_]{0,3}[ \u00a0\u202f]*[:：]"
    r"[*_]{0,3}[ \u00a0\u202f\t]*"
)
_MARKS = "*_` \u00a0\u202f\t"
_QUOTED = re.compile(r"«(?P<french>[^«»]*)»|“(?P<curly>[^“”]*)”|\"(?P<straight>[^\"]*)\"")  # all of a value


PART = "part"  # what is no field: « Intertitre 2 : »


class Label(NamedTuple):
    """The field that a line names and what it says of it; `strict` when such a name opens no sentence."""

    field: str
    value: str
    end: int
    strict: bool


def is_label(text: str) -> bool:
    """Whether a text is such a name and nothing else."""
    label = label_of(f"{text[:_LONGEST]}:") if len(text) <= _LONGEST else None
    return label is not None and label.strict and not label.value


def label_of(line: str) -> Label | None:
    """What a line such as « **Slug :** pont-de-mer » says; None for a line that names no field."""
    found = _LABEL.match(line[: 2 * _LONGEST])
    name = " ".join(folded_word(word) for word in re.findall(r"\w+", found["name"])) if found else ""
    field = _FIELDS.get(name) or (PART if _NUMBER.sub("", name) in _PARTS else None)
    if found is None or field is None:
        return None
    value = _unquoted(line[found.end() :].strip(_MARKS))
    if name.endswith("url") and (":" in value or " " in value):
        return None  # the address of a page
    return Label(field, value, found.end(), name not in _LOOSE)


def _unquoted(value: str) -> str:
    """A value without the quotation marks around it; marks around a part of it stay in their pairs."""
    found = _QUOTED.fullmatch(value)
    return found[found.lastgroup or 0].strip(_MARKS) if found else value
