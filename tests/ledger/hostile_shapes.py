"""Shapes that texts made to be slow repeat; {n} counts up, so that no two stretches are alike."""

from itertools import count

FRENCH = (
    # quotations: open, closed, nested, glued, with and without a speaker
    "« Oui », a-t-il dit. ", "« Oui », a-t-il dit, ", "« ", "» ", "« « ", "« a b » c » ", "« a « b » c » ",
    "« a{n} » ", "«a{n} ", '" ', '"a" ', "“a” ", "Marie : « ", "Selon Paul, ", "selon ", "dit-il, ",
    # figures and dates
    "{n} ", "1 ", "7", "1,5 ", "1\u202f000 ", "{n} millions d’euros, ", "{n} % de mot{n}, ", "deux ",
    "vingt-deux ",
    "un tiers des ", "plus de 10 % ", "entre 5 et 10 % ", "le 12 mars 20{n}, ", "12/03/2024 ", "lundi ",
    "mars ",
    "hier, demain, la veille, ", "il y a dix ans ", "XIXe siècle ", "05 65 00 12 34 ", "www.a.fr ",
    # names and functions
    "Jean Martin ", "Jean Martin est venu. ", "de Jean{n} Martin{n} ", "Jean-Paul-", "Mot{n} Mot ", "ONU ",
    "MOT{n} ",
    "MOT ", "A. ", "M. Mme Dr le président ", "Jean Martin, PDG de Mot{n}, ", "le directeur de mot{n}, ",
    "PDG ",
    # words that turn a meaning round
    "Il n’est pas venu. ", "il ne veut pas de mot{n}, ", "aucun ", "sans ", "ne ", "aurait ",
    "Il aurait fui. ",
    "peut-être pourrait-il, ", "si cela, à condition que ", "le plus grand ",
    "Le plus grand pont{n} du monde. ",
    "tous les mots ", "certains élus disent ", "les experts estiment ", "parce que ", "augmente baisse ",
    "acheter vendre ", "avant après ", "historique ", "il a dit que ",
    # marks, spaces, words without any
    "mot", "mot{n} ", "Il part{n}. ", "Il part. ", " ", "\u00a0", "\n", "-", "– ", "’", "l’", "(", "(a) ",
    "[", "[…] ",
    "'", "…", "... ", "? ", ": ", ", ", "- a\n", "1. ", "e\u0301", "\u200b", "\U0001f600",
)  # fmt: skip
ENGLISH = (
    '"Yes," he said. ', "He said “the dam{n} is good” today. ", "“ ", "“a b” c” ", "‘ ", "a ‘b{n} ",
    "the greatest ",
    "did not ", "{n} million, ", "word{n} ", "if unless ", "according to him, ", "the director of word{n}, ",
    "May ", "May 3, 20{n}. ", "US ", "John Smith ", "John Smith, CEO of Word{n}, ", "unpopular{n} ",
    "because ", "may ",
    "half ", "$5m ",
)  # fmt: skip


def text_of(shape: str, size: int) -> str:
    """So many characters of that shape."""
    stretches: list[str] = []
    held = 0
    for n in count():
        if held >= size:
            return "".join(stretches)[:size]
        stretches.append(shape.replace("{n}", str(n)))
        held += len(stretches[-1])
    raise AssertionError
