"""Accents on capitals: À, É and Ç where the word without its accent is no other word."""

import re

from rewriter.text.typography.rules import SP, Rule

# What may follow a sentence-opening « A » for it to be the preposition and nothing else.
_AFTER_A = (
    r"quelques?|partir|cause|noter|ce|cet|cette|ces|chaque|court|long|moyen|moins|propos|travers|côté|défaut|"
    r"savoir|titre|force|peine|terme|mesure|son|sa|ses|leur|leurs|notre|mon|droite|gauche|plusieurs|tous|"
    r"toutes|tout|la|lui|elle|eux|elles|deux|trois|quatre|cinq|dix|vingt|cent|mi|nouveau|présent|condition|"
    r"commencer|quoi|qui|quel|quelle|quels|quelles|suivre|voir|lire|bord|proximité|compter|contrecœur|"
    r"distance|domicile|ceci|cela|celui|celle|ceux|celles|aucun|aucune|certains|certaines|midi|minuit|"
    r"huis|jamais|juste|ne pas"
)
_OPENS = rf"(?:(?<=\AA)|(?<=\nA)|(?<=[.!?…«“]{SP}A))"
PREPOSITION: tuple[Rule, ...] = (
    Rule(("A ",), re.compile(rf"A{_OPENS}(?= (?:l[’']|(?:{_AFTER_A})\b(?!-)))"), "À"),
)

_E = (
    "Etats? Etats-Unis Ecoles? Ecoliers? Ecolières? Eglises? Energies? Energétiques? Etudiant(?:e?s?) "
    "Egalement Evidemment Etre Etait Etant Etaient Ecrire Ecouter Ecoutez Elus? Elues? Elèves? "
    "Electricité Electricien(?:ne)?s? Electriques? Electroniques? Equipes? Equipements? Egypte "
    "Egyptien(?:ne)?s? Ecosse Ecossais Ethiopie Erythrée Equateur Elysées? Emirats Economies? "
    "Economiques? Economistes? Ecologie Ecologistes? Ecologiques? Editeurs? Editrices? Editorial Eviter "
    "Evaluer Evoquer Evoquant Evénements? Evènements? Evêques? Etapes? Etoiles? Etonnant(?:e?s?) Enormes? "
    "Enormément Epidémies? Epoques? Echanges? Echecs? Echelles? Ecrans? Electeurs? Electrices? Elargir "
    "Elaborer Etendre Egaux Egalité Equilibres? Epargne Epreuves? Eté Etranges? Etrangers? Etrangères? "
    "Etranger Evry Epinal Evreux Etudes? Education Eventuel(?:le)?s? Eventuellement Etablissements? "
    "Etabli(?:e?s?) Evolutions? Ecarts? Ecart Elevage Eleveurs? Elites? Emeutes? Emotions? Emoi Epouse "
    "Epoux Epaules? Eruptions? Etroite?s? Etonné(?:e?s?) Evacuation "
)
# Also English words: only where French grammar stands before them.
_ALSO_ENGLISH = "Education Evolutions? Emotions? Elites? Eruptions? Evacuation Editorial"
_SURE = "|".join(w[1:] for w in _E.split() if w not in _ALSO_ENGLISH.split())
_DOUBTFUL = "|".join(w[1:] for w in _ALSO_ENGLISH.split())
RULES: tuple[Rule, ...] = (
    *PREPOSITION,
    Rule(("E",), re.compile(rf"\bE(?=(?:{_SURE})(?!\w))"), "É"),
    Rule(
        ("’E", "'E", "de E"),
        re.compile(rf"E(?=(?:{_DOUBTFUL})(?!\w))(?<=\b[ldLD][’'].)"),
        "É",
    ),
    Rule(("Ca ",), re.compile(rf"Ca{_OPENS.replace('A)', 'Ca)')}(?= [a-zà-ÿ])"), "Ça"),
    Rule(("Ile",), re.compile(r"\bI(?=les?(?!\w))"), "Î"),
)  # fmt: skip
