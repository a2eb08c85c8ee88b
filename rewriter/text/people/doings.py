"""Verbs that say what somebody is: who “chairs” a committee is its « présidente ».

By the function they come to, French and English, in the tenses that still hold.
"""

import re

_LEADS = r"heads?|headed|leads?|led|runs?|ran|directs?|directed|manages?|managed|dirige|dirigeait"
_VERBS = {
    "president": r"chairs?|chaired|presides? over|préside|présidait",
    "redacteur-en-chef": r"edits?|edited",
    "redacteur": r"edits?|edited",
    "entraineur": r"coach(?:es|ed)|trains?|manages?|entraîne|entraînait",
    "depute": r"represents?|represented|représente|représentait|sits for",
    "senateur": r"represents?|represented|représente|représentait",
    "fondateur": r"founded|set up|created|a fondé|fonda|a créé",
    "cofondateur": r"co-?founded|set up|founded|a cofondé|a fondé",
    "proprietaire": r"owns?|owned|possède|possédait",
    "professeur": r"teaches|taught|enseigne|enseignait",
}
_HEADS = frozenset(
    "directeur pdg chef dirigeant patron gerant responsable chef-entreprise directeur-cabinet "
    "recteur doyen proviseur".split()
)
_WHO = r"^(?:,[^,.;:]{0,60})?,? ?(?:who|qui)? ?(?:\w{1,10} )?"


def does(functions: frozenset[str], behind: str) -> bool:
    """Whether the words right behind somebody's name say that they do what one of these functions is."""
    heads = {path.partition("/")[0] for path in functions}
    verbs = [_VERBS[head] for head in heads if head in _VERBS] + [_LEADS] * (not heads.isdisjoint(_HEADS))
    return any(re.search(rf"{_WHO}(?:{verb})\b", behind) for verb in verbs)
