"""The sense turned round, swollen or explained: opposites, superlatives, everybody, causes."""

import re
from collections.abc import Iterator

from evals.ledger.mutations.chance import pick
from evals.ledger.mutations.french import capital, lowered, put
from evals.ledger.mutations.opposites import (
    ADJECTIVE_OPPOSITES,
    ADVERB_OPPOSITES,
    NOUN_OPPOSITES,
    QUOTED_NOUNS,
    VERB_OPPOSITES,
)
from evals.ledger.mutations.spots import Change, Spot

_WORD = re.compile(r"(?<![\w-])[a-zéèêàâîôûçœ]{3,}(?:-[a-z]+)?(?![\w-])")
_FIXED = re.compile(
    r"\b(?:en tout |au |d’|de |en |à |ne |un |nouveau |faire |mise en |de la |par la |à la |bien )$|\b(?:forces? de|grand nombre|grand public)",
)
_PHRASES = (
    (r"(?<!ne )(?<!d’)(?<!de )(?<!en )(?<!non )(?<!ou )(?<!un peu )\bplus (?=de \d|d’un|de (?:la moitié|deux|trois|cent|mille|vingt))", "moins "),
    (r"\b[Mm]oins (?=de \d|d’un|de (?:la moitié|deux|trois|cent|mille|vingt))", "plus "),
    (r"\bau moins (?=\d|un|une|deux|trois|quatre|cinq|dix)", "au plus "),
    (r"(?<![\w’])(?<!d’)avant (?=l[ea]s? \w|l’\w|son |sa |ce |cette )", "après "),
    (r"(?<![\w’])(?<!d’)après (?=l[ea]s? \w|l’\w|son |sa |ce |cette |un |une |des |\d|deux |trois |plusieurs )(?!la )(?!un certain)", "avant "),
    (r"\bplus tôt\b", "plus tard"),
    (r"(?<!ou )\bplus tard\b", "plus tôt"),
    (r"\b[Ll]e plus (?=(?:grand|gros|jeune|important|élevé|rapide|haut|petit|long|fort|riche|cher|grave|meurtrier|récent)\b)", "le moins "),
    (r"\b[Ll]a plus (?=(?:grande|grosse|jeune|importante|élevée|rapide|haute|petite|longue|forte|riche|chère|grave|récente)\b)", "la moins "),
    (r"\bles plus (?=(?:grand|gros|jeune|important|élevé|rapide|haut|petit|long|fort|riche|cher|grave|récent|pauvre|vulnérable|utilisé|connu|fréquent|courant)\w*)", "les moins "),
    (r"(?<!n’est )(?<!ne )\b(?<!de )(?<!en )plus (?=(?:rapide|facile|simple|importan|efficace|jeune|grand|petit|élevé|fréquen|difficile|complexe|rapidement|facilement|efficacement|larg|fort|grave|gros|cher)\w*)", "moins "),
    (r"\bmoins (?=(?:rapide|facile|simple|importan|efficace|jeune|grand|élevé|fréquen|difficile|complexe|fort|grave|gros|cher)\w*)", "plus "),
    (r"\bau nord (?=d[eu’])", "au sud "), (r"\bau sud (?=d[eu’])", "au nord "),
    (r"\bà l’est (?=d[eu’])", "à l’ouest "), (r"\bà l’ouest (?=d[eu’])", "à l’est "),
    (r"(?:(?<=voté )|(?<=votent )|(?<=voter ))pour\b", "contre"), (r"(?:(?<=voté )|(?<=votent )|(?<=voter ))contre\b", "pour"),
    (r"\bde plus en plus\b", "de moins en moins"), (r"\bde moins en moins\b", "de plus en plus"),
    (r"\bnord(?=-est|-ouest)", "sud"), (r"\bplus (?=que l[ea]s?\b|que l’)", "moins "),
    (r"\bavec (?=succès\b|l’aide d|le soutien d)", "sans "),
    (r"\bà l’intérieur (?=d[eu’])", "à l’extérieur "), (r"\bà droite\b", "à gauche"), (r"\bà gauche\b", "à droite"),
    (r"\bminimum\b", "maximum"), (r"\bmaximum\b", "minimum"),
)  # fmt: skip
_TURNED = tuple((re.compile(p), new) for p, new in _PHRASES)
_COMPLEMENT = re.compile(r" (?:que|qu’)")
_ADJECTIVE_ALONE = frozenset(
    "grand grande grands grandes petit petite petits petites bon bonne bons mauvais certain juste simple simples présent "
    "présente présents premier première premiers premières dernier dernière derniers dernières jeune jeunes haut haute "
    "long longue longs longues court courte nouveau nouvelle public publique publics commun vivant vivants fort forte "
    "national nationale anciens anciennes ancienne récents récentes important importante importants importantes récent direct certain nombreux nombreuses ancien".split()
)


def direction(spot: Spot) -> Iterator[str]:
    """The opposite: « une hausse » → « une baisse », « avant » → « après », « accepté » → « refusé »."""
    for pattern, new in _TURNED:
        for found in pattern.finditer(spot.outside):
            yield (
                spot.text[: found.start()]
                + (capital(new) if found[0][0].isupper() else new)
                + spot.text[found.end() :]
            )
    yield from _opposites(spot, spot.outside, _ADJECTIVE_ALONE)


def quotation_word(spot: Spot) -> Iterator[str]:
    """One word of a quotation changed: someone is made to say another thing."""
    yield from _opposites(spot, spot.inside, frozenset())
    for found in _WORD.finditer(spot.inside):
        if found[0] in QUOTED_NOUNS and _is_noun(spot.text, found):
            new, gender = QUOTED_NOUNS[found[0]]
            changed = put(spot.text, found.start(), found.end(), new, gender)
            if changed:
                yield changed


def _opposites(spot: Spot, text: str, without: frozenset[str]) -> Iterator[str]:
    for found in _WORD.finditer(text):
        word = found[0]
        if word in without or _SET_PHRASE.search(spot.text[max(0, found.start() - 24) : found.end() + 16]):
            continue
        new, gender = _opposite(spot.text, found)
        changed = put(spot.text, found.start(), found.end(), new, gender) if new else None
        if changed:
            yield changed


_SET_PHRASE = re.compile(
    r"(?:(?:saison|année|semaine|fois|mois|an)s? (?:dernière?s?|première?s?)|grand public|ouv\w+ (?:le score|le feu|la voie|la marque|un ticket)|"
    r"commenc\w+ (?:à|par)|(?:permet|permettent|permettre|permis|empêche)(?! d[e’])|ancien(?:s|ne|nes)? |forces? de|mise en |rendez-vous|"
    r"services? public|secteur public|bien commun|intérêt public|agents? public|politiques? publi|\bentre\b|code(?:s)? source|open|"
    r"arrêt\w* (?:de|à)|moins (?:pire|bon)|plus (?:pire|mal)|République|chargé|fait l’|heure (?:locale|nationale)|montée? en|tout le temps|plus \w+ possible|point mort|fai(?:t|re|sait) \w+er|premier ministre|par ailleurs)\b"
)
_DETERMINED = re.compile(
    r"(?:\b(?:l[ea]s?|une?|des|du|au|aux|ce|cette|ces|son|sa|ses|leurs?|notre|nos|mon|ma|mes|votre|vos|de|d’|en|forte|nette|"
    r"légère|grande|grand|nouvelle|plusieurs|aucune?|à la|quelle|quel|toute|sans|belle|bonne|première|vraie|deux|trois)[ ]|\b[LlDd]’)$",
    re.IGNORECASE,
)
_AFTER_VERB = re.compile(
    r"(?:\b(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|été|ai|avons|peut|peuvent|va|vont|doit|doivent|fut|"
    r"être|avoir|à|de|pour|ayant|fait|[\w’-]+|»)[ ]|[dlns]’)$"
)
_PREDICATE = re.compile(
    r"(?:\b(?:est|sont|était|étaient|sera|seront|plus|très|trop|assez|aussi|si|pas|être|été|reste|semble|moins|\w{4,})[ ])$"
)


def _is_noun(text: str, found: re.Match[str]) -> bool:
    return bool(_DETERMINED.search(text[: found.start()])) and not _FIXED.search(text[: found.start()][-14:])


def _opposite(text: str, found: re.Match[str]) -> tuple[str, str]:
    """The opposite of a word that stands where a word of its kind stands, and a noun's gender."""
    word, before, after = found[0], text[: found.start()], text[found.end() :]
    if word in NOUN_OPPOSITES and _is_noun(text, found):
        return NOUN_OPPOSITES[word]
    if word in NOUN_OPPOSITES and re.search(r"\b(?:une|la) (?:forte|nette|légère|nouvelle) $", before):
        return NOUN_OPPOSITES[word]
    if word in VERB_OPPOSITES and _stands_as_verb(word, before, after):
        return VERB_OPPOSITES[word], ""
    if word in ADJECTIVE_OPPOSITES and not after.startswith((" que", " qu’")) and _PREDICATE.search(before):
        return ADJECTIVE_OPPOSITES[word], ""
    if word in ADVERB_OPPOSITES and not before.endswith(
        ("plus ", "très ", "pas ", "si ", "aussi ", "trop ", "moins ")
    ):
        return (
            (ADVERB_OPPOSITES[word], "")
            if word not in ("beaucoup", "ensemble", "davantage", "toujours")
            else ("", "")
        )
    return "", ""


_NOUN_BEFORE = re.compile(
    r"\b(?:l[ea]s?|une?|des|du|au|aux|ce|cette|ces|son|sa|ses|leur|notre|nos|d[eu]|en|par|sans|toute|pas de|chaque|aucun)[ ]$|[Ll]’$"
)
_PP_BEFORE = re.compile(
    r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|été|ai|avons|aura|auront|fut|furent|être|avoir|ayant|pas|\w+ment|également|aussi)[ ]$"
)
_INF_BEFORE = re.compile(
    r"(?:\b(?:de|à|pour|va|vont|peut|peuvent|doit|doivent|pourrait|devrait|faire|veut|veulent|afin de|sans|et|faut|permet de|souhaite|fait|mieux|les|l[ea]|y)[ ]|[dl]’)$"
)


def _stands_as_verb(word: str, before: str, after: str) -> bool:
    if re.match(r" (?:de |d’)?\w+er\b", after) or before.endswith(("se ", "s’", "me ", "m’")):
        return False
    if word.endswith(("er", "ir", "re")):
        return bool(_INF_BEFORE.search(before))
    if word.endswith(("é", "ée", "és", "ées", "u", "ue", "us", "is", "it", "ert", "erte", "ite")):
        return bool(_PP_BEFORE.search(before))
    return not _NOUN_BEFORE.search(before) and bool(re.search(r"[\w»] $", before)) and word not in _BOTH_NOUNS


_BOTH_NOUNS = frozenset(
    "baisse chute gagne monte entre vote pense limite document aide aides import export perd limites".split()
)

_EVENT_M = "accord projet programme événement sommet rapport plan vote scrutin procès tournoi match film concours séisme typhon mouvement rassemblement incendie attentat incident partenariat dispositif budget investissement record succès contrat conflit débat discours congrès festival lancement effort atelier chantier bilan recul bond service outil site centre réseau système logiciel guide processus modèle potentiel travail diplôme baromètre concert album roman traité rachat virage parcours".split()
_EVENT_F = "décision réforme réunion rencontre crise victoire défaite mesure loi campagne manifestation attaque hausse baisse augmentation conférence élection cérémonie initiative collaboration exposition opération étude enquête performance découverte expédition mission solution plateforme application expérience démarche formation méthode session promotion stratégie politique course compétition saison collection entreprise société association communauté carrière amende panne grève fusion vague tempête catastrophe alliance avancée".split()
_EVENT = re.compile(
    rf"\b(?P<art>[Uu]ne?) (?P<noun>{'|'.join([*_EVENT_M, *_EVENT_F])})(?P<end>(?: (?!sans |historique|unique|record)[a-zé]+(?:el|elle|al|ale|que|ive|if|ien|ienne|aire))?)(?= (?:de|du|des|à|en|pour|qui|sur|entre|avec|contre|dans|par|a|est|sera)\b| d’|[.,;:])"
)
_PRAISE = {
    "m": ("historique", "sans précédent", "unique au monde", "unique en son genre", "record"),
    "f": ("historique", "sans précédent", "unique au monde", "unique en son genre", "record"),
}
_RECORD = frozenset("hausse baisse augmentation amende budget investissement recul bond succès vente".split())
_COMPOUND = re.compile(r" (?:de(?! (?:la|l’)\b)|d’(?!une?\b)|en (?:ligne|charge|cours|vue|tant)|à (?!\w+ ))")


def superlative(spot: Spot) -> Iterator[str]:
    """Praise that the source has not: « un accord » → « un accord historique »."""
    if re.search(r"\b(?:n[e’]|pas|sans précédent|historique|record|unique)", spot.outside):
        return
    for found in _EVENT.finditer(spot.outside):
        noun = found["noun"]
        if spot.text[: found.start()].endswith("’") or _COMPOUND.match(spot.text[found.end() :]):
            continue
        if (noun in _EVENT_F) != (found["art"].lower() == "une") or re.search(
            r"\b(?:comme|que|sous|par|toute?|sans|penser|aucun) $", spot.text[: found.start()]
        ):
            continue
        options = [p for p in _PRAISE["m"] if p != "record" or noun in _RECORD]
        yield spot.text[: found.end()] + f" {pick(options, spot.key, noun)}" + spot.text[found.end() :]
        biggest = "le plus grand" if found["art"].lower() == "un" else "la plus grande"
        if (
            not found["end"]
            and re.match(r" (?:du|des|de la|de l’)", spot.text[found.end() :])
            and not re.search(r"\b(?:de|à|d’|ou|et|dans)\s?$", spot.text[: found.start()])
        ):
            yield (
                spot.text[: found.start()]
                + (capital(biggest) if found["art"][0] == "U" else biggest)
                + " "
                + spot.text[found.start("noun") :]
            )
    for found in re.finditer(r"(?<![’\w])(?:[Ll]’)?une? des (?=plus [a-zé]+)", spot.outside):
        one = "la " if "une" in found[0] else "le "
        one = capital(one) if found[0][0] == "L" else one
        rest = re.match(
            r"plus (grand|grande|importante?|haute?|fort|forte|jeune|célèbre|puissante?|vieux|riche|grave|populaire|rentable)s (\w+)s\b",
            spot.text[found.end() :],
        )
        if rest:
            yield f"{spot.text[: found.start()]}{one}plus {rest[1]} {rest[2]}{spot.text[found.end() + rest.end() :]}"


_ALL = (
    (re.compile(r"\b([Cc])ertains (?=(?:de ces|des|de nos|de leurs|d’entre)\b)"), None),
    (re.compile(r"(?<!dans )\bcertains (?=[a-zéêà]{3,}s\b)"), "tous les "), (re.compile(r"(?<!dans )\bcertaines (?=[a-zéêà]{3,}s\b)"), "toutes les "),
    (re.compile(r"^Certains (?=[a-zéêà]{3,}s\b)"), "Tous les "), (re.compile(r"^Certaines (?=[a-zéêà]{3,}s\b)"), "Toutes les "),
    (re.compile(r"\bdans certains (?=[a-zéêà]{3,}s\b)"), "dans tous les "), (re.compile(r"\bdans certaines (?=[a-zéêà]{3,}s\b)"), "dans toutes les "),
    (re.compile(r"\b(?:la plupart|la majorité|une partie|la moitié|une majorité|près de la moitié|un tiers|plus de la moitié) (?=d(?:es|e la|e l’|u)\b)"), "la totalité "),
    (re.compile(r"^(?:La plupart|La majorité|Une partie|La moitié|Une majorité|Un tiers) (?=d(?:es|e la|e l’|u)\b)"), "La totalité "),
    (re.compile(r"(?<!plus )(?<!très )(?<!trop )(?<!pas )(?<!si )\b(?:souvent|parfois|généralement|fréquemment|quelquefois|habituellement|en général|le plus souvent)\b(?! (?:que|plus|trop|très))"), "toujours"),
    (re.compile(r"\bprincipalement\b|\bessentiellement\b|\bsurtout\b(?= (?:des|les|du|par|dans|pour|aux))"), "exclusivement"),
    (re.compile(r"\bpartiellement\b|\ben partie\b|\ben grande partie\b"), "entièrement"),
    (re.compile(r"\bpresque (?=tou[ts]|toutes)"), ""),
    (re.compile(r"\bquelques-uns des\b"), "tous les"),
    (re.compile(r"(?<!de )(?<!d’)(?<!ou )(?<!dans )(?<!par )(?<!en )\b(?:de nombreux|plusieurs|quelques|divers) (?=(?:pays|élus|experts|habitants|employés|élèves|étudiants|joueurs|membres|députés|sénateurs|partis|médias|journaux|services|agents|projets|défis|utilisateurs|mentors|développeurs|designers|ministères|hôpitaux|supporters|clients|investisseurs|manifestants|témoins|observateurs|établissements|domaines|outils|acteurs|hommes|citoyens|clubs|candidats|États|gouvernements|groupes|secteurs|sites|vols|passagers|internautes)\b)"), "tous les "),
    (re.compile(r"(?<!de )(?<!d’)(?<!ou )(?<!dans )(?<!par )(?<!en )\b(?:de nombreuses|plusieurs|quelques|diverses) (?=(?:personnes|villes|entreprises|administrations|équipes|femmes|familles|régions|écoles|universités|associations|organisations|banques|données|institutions|sociétés|victimes|communes|chaînes|compagnies|directions|personnalités|formations)\b)"), "toutes les "),
    (re.compile(r"^(?:De nombreux|Plusieurs|Quelques|Divers|Beaucoup de) (?=(?:pays|élus|experts|habitants|employés|élèves|étudiants|joueurs|membres|députés|partis|médias|services|agents|projets|défis|utilisateurs|mentors|ministères|hôpitaux|clients|investisseurs|manifestants|témoins|observateurs|outils|acteurs|citoyens|clubs|candidats|groupes|secteurs|sites|internautes)\b)"), "Tous les "),
    (re.compile(r"^(?:De nombreuses|Plusieurs|Quelques|Diverses|Beaucoup de) (?=(?:personnes|villes|entreprises|administrations|équipes|femmes|familles|régions|écoles|universités|associations|organisations|banques|données|institutions|sociétés|victimes|communes)\b)"), "Toutes les "),
    (re.compile(r"\b[Uu]ne grande partie (?=d(?:es|e la|e l’|u)\b)"), "la totalité "),
    (re.compile(r"\bdans (?:la plupart|la majorité) des cas\b"), "dans tous les cas"),
)  # fmt: skip


_HELD = re.compile(
    r"\b(?:ne|pas|n’\w+|des|les|aux|ces|ses|leurs|nos|Les|Ces|[Pp]lus|de|que|[Bb]ien) $|\b[dD]’$"
)


def everybody(spot: Spot) -> Iterator[str]:
    """Some made all: « certains élus » → « tous les élus », « souvent » → « toujours »."""
    for pattern, new in _ALL:
        for found in pattern.finditer(spot.outside):
            around = spot.text[: found.start()], spot.text[found.end() :]
            if (
                new is None
                or _HELD.search(around[0])
                or re.match(r" (?:pas|plus)\b", around[1])
                or "mais aussi" in spot.text
            ):
                continue
            changed = put(
                spot.text, found.start(), found.end(), capital(new) if found[0][0].isupper() else new
            )
            if changed:
                yield changed


_CAUSES = (
    "C’est pourquoi",
    "Par conséquent,",
    "C’est la raison pour laquelle",
    "De ce fait,",
    "En raison de cela,",
)
_LINKED = re.compile(
    r"\b(?:car|parce|puisque|donc|ainsi|alors|ensuite|cependant|toutefois|pourtant|mais|aussi|également|en effet|de plus|"
    r"par ailleurs|en outre|or|pourquoi|conséquent|raison|cause|grâce|afin|enfin|puis|néanmoins|si|même|autre|autres|dont|"
    r"suite|résultat|permet\w*|permis|après|depuis|pour)\b|[?!]|\0",
    re.IGNORECASE,
)
_START = re.compile(r"^(?:Le|La|Les|L’|Un|Une|Il|Elle|Ils|Elles|Cette|Ce|Ces|Son|Sa|Ses|Leur|Leurs)\b")
_FINITE = re.compile(
    r"\b(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|va|vont|fut|peut|doit)\b|\w{3,}(?:ait|aient|era|eront|èrent)\b"
)


def cause(spot: Spot) -> Iterator[Change]:
    """A cause put between two sentences of which neither gives one."""
    if not _START.match(spot.text) or not spot.before.endswith(".") or not spot.text.endswith("."):
        return
    both = f"{spot.before} {spot.text}"
    if (
        _LINKED.search(spot.outside)
        or re.search(r"[«»“”]", both)
        or not _FINITE.search(spot.text)
        or not _FINITE.search(spot.before)
    ):
        return
    low = lowered(spot.text)
    if low and not re.match(r"(?:ce|cela|c’)\b", low) and len(spot.text.split()) > 6:
        connector = pick(_CAUSES, spot.key)
        yield Change(f"{connector} {low}")
        if (
            not spot.before.endswith(("etc.", "M."))
            and not _LINKED.search(spot.before)
            and len(both.split()) < 50
        ):
            link = pick((f"car {low}", _because(low)), spot.key, "link")
            yield Change(f"{spot.before[:-1]}, {link}", "join")


def _because(low: str) -> str:
    return f"parce qu’{low}" if low[0] in "aeiouéèêh" else f"parce que {low}"
