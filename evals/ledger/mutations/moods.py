"""What was possible, denied or conditional told as a fact, and facts denied."""

import re
from collections.abc import Iterator

from evals.ledger.mutations.french import capital, put, verb_3sg, vowel
from evals.ledger.mutations.spots import Spot

_CONDITIONAL = {
    "aurait": "a", "auraient": "ont", "serait": "est", "seraient": "sont", "pourrait": "va", "pourraient": "vont",
    "devrait": "va", "devraient": "vont", "ferait": "fait", "feraient": "font", "irait": "va", "viendrait": "vient",
    "permettrait": "permet", "permettraient": "permettent", "entraînerait": "entraîne", "faudrait": "faut",
    "prendrait": "prend", "tiendrait": "tient", "deviendrait": "devient", "comprendrait": "comprend",
    "souffrirait": "souffre", "détiendrait": "détient", "recevrait": "reçoit", "verrait": "voit", "connaîtrait": "connaît",
    "existerait": "existe", "disposerait": "dispose", "resterait": "reste", "porterait": "porte", "aiderait": "aide",
}  # fmt: skip
_FORMS = re.compile(rf"(?<![\w’-])(?:(?<=n’)|(?<=l’)|(?<=s’)|(?<=y )|)({'|'.join(_CONDITIONAL)})(?![\w’-])")
_ELIDED_FORMS = re.compile(rf"(?<=[nls]’)({'|'.join(_CONDITIONAL)})(?![\w-])")
_REGULAR = re.compile(r"(?<![\w’-])([a-zâîôûç]{3,}er)(ait|aient)(?![\w-])")
_NOT_CONDITIONAL = re.compile(
    r"\b(?:[Ss]i|[Ss]ans|[Mm]ême si|[Aa]u cas où)\b|\b[Ss]’ils? |\b[Ss]inon\b|souhait|sembl|aimerait|voudrait|préf|inform\w+ qu"
)
_REPORTED = re.compile(
    r"\b(?:a|ont|avait|avaient|est|était|ai|avons)\b[^.]{0,60}\bqu[e’]|\w+(?:ait|aient|a|èrent|it|irent) (?:\w+ ){0,2}qu[e’]|(?:l’idée|espoir|crainte|peur|promesse|fait|annonce) qu[e’]"
)
_MUST_BE_VERB = re.compile(
    r" (?:pas |ainsi |donc |également |aussi |\w+ment )?(?:être|avoir|\w+(?:er|ir|re|oir))\b"
)
_WISH = re.compile(r" (?:\w+ )?(?:pu|dû|voulu|aimé|souhaité|préféré|fallu)\b")

_HEDGES = (
    (
        re.compile(
            r" (?:présumée?s?|potentielle?s?|potentiels?|éventuelle?s?|éventuels?|possibles?)(?=[ ,.])(?! que| de | d’)"
        ),
        "",
    ),
    (
        re.compile(
            r",? (?:peut-être|probablement|vraisemblablement|sans doute|apparemment|éventuellement|potentiellement|prétendument|supposément|visiblement|théoriquement|en principe),?(?= (?!que|qu’|pas|aussi))"
        ),
        "",
    ),
    (re.compile(r"^(?:Apparemment|Probablement|Vraisemblablement|En théorie|En principe|Visiblement), "), ""),
    (re.compile(r"^(?:Peut-être|Sans doute|Probablement|Apparemment) qu(?:e |’)"), ""),
    (re.compile(r"\b(?:semble|paraît|semblerait) être\b"), "est"),
    (re.compile(r"\bsemblent être\b"), "sont"),
    (re.compile(r"\b(?:semble|paraît) avoir\b"), "a"),
    (re.compile(r"\bsemblent avoir\b"), "ont"),
    (re.compile(r"\bIl (?:est possible|se peut|se pourrait) qu(?:e |’)(?=\w+ (?:ait|soit)\b)"), ""),
    (re.compile(r"\b(?:est|était) soupçonnée? d’avoir\b"), "a"),
    (re.compile(r"\bsont (?:soupçonnés|accusés|suspectés) d’avoir\b"), "ont"),
    (re.compile(r"\best accusée? d’avoir\b"), "a"),
    (
        re.compile(
            r"\b(?<![Jj]’)(?<![Jj]e )(?:prévoit|envisage|espère|projette) (?:de |d’)?(?=\w+(?:er|ir)\b)"
        ),
        "va ",
    ),
    (re.compile(r"\b(?:prévoient|envisagent|espèrent) (?:de |d’)?(?=\w+(?:er|ir)\b)"), "vont "),
    (re.compile(r"\b(?<![Jj]’)(?<![Jj]e )(?:tente|essaie) d(?:e |’)(?=\w+(?:er|ir)\b)"), "parvient à "),
    (re.compile(r"\bpeut être\b"), "est"),
    (re.compile(r"\bpeuvent être\b"), "sont"),
)
_CAN = re.compile(r"(?<![\w’-])(peut|peuvent) (\w+er)(?![\w-])")


def conditional(spot: Spot) -> Iterator[str]:
    """What may be told as what is: « aurait causé » → « a causé », « pourrait » → « va », « présumé » gone."""
    yield from _indicative(spot)
    for pattern, new in _HEDGES:
        for found in pattern.finditer(spot.outside):
            if not re.search(
                r"\b(?:ne|pas|plus|aussi|qui|que|le|la|un|une|ce|du|son|leur|leurs|ses|les|des|aucun|aucune|n’|si|toutes?|tous|tôt|et|mieux|vite|autant|souvent|maximum|meilleur\w*|rendu\w*) ?$",
                spot.text[: found.start()],
            ):
                yield capital(spot.text[: found.start()] + new + spot.text[found.end() :])
    for found in _CAN.finditer(spot.outside):
        verb = verb_3sg(found[2])
        before = spot.text[: found.start()]
        if (
            verb
            and not re.search(r"(?:\bne|\bn’|\bse|\bon|\bOn|\bl’on|\boù|\bqu[e’]\w*) ?$", before)
            and "si " not in before
        ):
            yield before + (verb if found[1] == "peut" else _plural(verb)) + spot.text[found.end() :]


def _plural(verb: str) -> str:
    return f"{verb}nt"


def _indicative(spot: Spot) -> Iterator[str]:
    if _NOT_CONDITIONAL.search(spot.outside) or "?" in spot.text or re.match(r"(?:Et )?[Qq]u[e’]", spot.text):
        return
    for found in [*_FORMS.finditer(spot.outside), *_ELIDED_FORMS.finditer(spot.outside)]:
        if _is_supposed(found, spot.text[: found.start()], spot.text[found.end() :]):
            changed = put(spot.text, found.start(), found.end(), _CONDITIONAL[found[1]])
            if changed:
                yield changed
    for found in _REGULAR.finditer(spot.outside):
        before, after = spot.text[: found.start()], spot.text[found.end() :]
        if not _REPORTED.search(before):
            yield before + found[1] + {"ait": "a", "aient": "ont"}[found[2]] + after


def _is_supposed(found: re.Match[str], before: str, after: str) -> bool:
    """Whether the conditional tells what may be: no wish, and no future told in the past."""
    if _REPORTED.search(before) or after.startswith("-") or _WISH.match(after):
        return False
    modal = found[1].startswith(("pourrai", "devrai"))
    return not modal or (bool(_MUST_BE_VERB.match(after)) and not before.endswith(("’", "ne ")))


_NEGATED = re.compile(
    r"(?P<s>\b(?:[Cc]e |[Jj]e |[Qq]ue )?)\b(?P<ne>[Nn]e |[Nn]’)(?P<verb>(?:l’|l’y |y |en |le |la |les |lui |leur |se |s’|nous )?[\w]+(?: [\w]+ment)?) (?P<no>pas|plus|jamais|guère|point)(?![\w-])"
)
_INFINITIVE = re.compile(
    r"(?P<de>\b(?:de |à |pour |en )?)ne (?P<no>pas|plus|jamais) (?P<verb>(?:se |s’|le |la |les |y |en )?\w+(?:er|ir|re|oir)\b)"
)
_NO_MORE = re.compile(
    r" (?:\w+ de |\w+ d’|\w+ \w+ de (?!l)|\w+ment de |de |d’|non plus|seulement|uniquement|moins|encore|tout|toujours|assez|trop|que |qu’|un |une |du |des |grand|si |aussi|mal|forcément|nécessairement|même|vraiment|beaucoup|autant|la peine|le moindre)"
)
_POLAR = re.compile(
    r"\b(?:hésit\w+|été si|tant qu\w*|ni|mais|rien|personne|aucun|aucune|sans que|avant que|moins que|grand-chose|quiconque|non pas|au contraire|pas que|et non|nulle part|moindre)\b"
)


def affirmed(spot: Spot) -> Iterator[str]:
    """The denial taken away: « n’a pas signé » → « a signé »."""
    if _POLAR.search(spot.outside):
        return
    for found in _NEGATED.finditer(spot.outside):
        if _NO_MORE.match(spot.text[found.end() :]) or "-" in found["verb"]:
            continue
        start, verb = found.start("ne"), found["verb"]
        if (
            found["s"].strip().lower() in ("ce", "je", "que")
            and vowel(verb)
            and not verb.startswith(("h", "H"))
        ):
            if found["s"].strip().lower() == "ce" and verb.split()[0] not in ("est", "était", "étaient"):
                continue
            head = spot.text[: found.start("s")] + found["s"].rstrip()[:-1] + "’"
        else:
            head = spot.text[:start]
        yield (
            capital(head + verb + spot.text[found.end() :])
            if not head
            else head + verb + spot.text[found.end() :]
        )
    for found in _INFINITIVE.finditer(spot.outside):
        if not _NO_MORE.match(spot.text[found.end() :]) and found["verb"] != "être":
            joined = (
                f"d’{found['verb']}"
                if found["de"] == "de " and vowel(found["verb"])
                else found["de"] + found["verb"]
            )
            yield spot.text[: found.start()] + joined + spot.text[found.end() :]


_AUX = "a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|aura|auront|va|vont|peut|peuvent|doit|doivent"
_PP = r"(?:été |pu |dû )?(?:[a-zéèêîâ]{2,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|int|ait)|mis|pris|dit|fait)"
_AFFIRMED = re.compile(
    rf"(?P<pro>(?:(?<= )|^)(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|[Qq]ui|[\w’.-]{{2,}}) )(?P<se>(?:l’|les |s’|se |lui |leur )?)(?P<aux>{_AUX}) (?P<pp>{_PP}|\w+(?:er|ir|re|oir))(?![\w-])"
)
_IT_IS = re.compile(
    r"\b(?P<c>[Cc])’(?P<est>est|était) (?=(?:une?|le|la|les|l’|en|à|dans|pour|avec)\b)(?!à dire|en effet|pourquoi|ainsi|le cas|à ce titre|dans ce)"
)
_NOT_HERE = re.compile(
    r"\b(?:n[e’]|pas|plusieurs|certains|certaines|quelques|déjà|encore|toujours|jamais|aucun|aucune|seulement|uniquement|"
    r"beaucoup|tous|toutes|chacun|rien|personne|notamment|également|aussi|très|trop|non|souvent|longtemps|ni)\b|\bn’"
)
_TENSE = re.compile(r"\b(?:dont|où|pourquoi|comment|combien|quel|quelle|si|que)\b|qu’|[?]")
_PARTITIVE = re.compile(r" (?P<art>des|du|de la|de l’|une?) ")
_SUBJECTLESS = re.compile(r"^(?:et|ou|mais|à|de|par|pour|en|sur|dans|avec|il y|y) $", re.IGNORECASE)


def denied(spot: Spot) -> Iterator[str]:
    """A fact denied: « a signé » → « n’a pas signé »."""
    if _NOT_HERE.search(spot.outside):
        return
    for found in _AFFIRMED.finditer(spot.outside):
        before, after = spot.text[: found.start("se")], spot.text[found.end() :]
        have = found["aux"] in ("a", "ont", "avait", "avaient", "aura", "auront")
        modal = found["aux"] in ("va", "vont", "peut", "peuvent", "doit", "doivent")
        if found["pro"].rstrip().endswith(("’en", "’y", " y")) or found["pro"].lower() in (
            "en ",
            "se ",
            "nous ",
            "vous ",
            "me ",
            "te ",
            "leur ",
            "lui ",
        ):
            continue
        if (
            _SUBJECTLESS.match(found["pro"])
            or _TENSE.search(before)
            or modal != found["pp"].endswith(("er", "ir", "re", "oir"))
        ):
            continue
        if before.count(",") > 1 or not re.search(r"\w", before):
            continue
        verb = f"{found['se']}{found['aux']}"
        ne = f"n’{verb}" if vowel(verb) else f"ne {verb}"
        yield f"{before}{ne} pas {found['pp']}{_without(after) if have and not found['se'] else after}"
    for found in _IT_IS.finditer(spot.outside):
        if not _TENSE.search(spot.outside):
            yield f"{spot.text[: found.start()]}{found['c']}e n’{found['est']} pas {spot.text[found.end() :]}"


def _without(after: str) -> str:
    """What follows a denied verb: « des armes » → « d’armes »."""
    found = _PARTITIVE.match(after)
    if not found:
        return after
    rest = after[found.end() :]
    return f" d’{rest}" if vowel(rest) else f" de {rest}"


_MODAL = re.compile(
    r"\b(?:\w+ra|\w+ront|\w+rait|\w+raient|\w+rez|\w+rons|\w+rai|peut|peuvent|doit|doivent|va|vont|faut)\b"
)
_IF = re.compile(
    r"^(?:(?:Si|Même si) (?!bien|tel|l’on en croit|vous (?:avez|portez|êtes|souhaitez|voulez)|tu )|S’)(?P<if>[^,:;()«»\0]{8,110}), (?P<rest>(?:ils?|elles?|l[ea]s?|l’|nous|vous|on|une?|c’|ce|cela|ces|cette|des|sa|son|ses|leurs?|je|tu|[A-ZÉ]\w+)\b ?[^\0]{10,})$"
)
_CONDITION = (
    re.compile(
        r",? (?:à (?:la )?condition|sous réserve|à moins|sauf|pourvu) (?:que |qu’|de |d’|si |s’)[^,:;()\0]{5,120}(?=[.,])"
    ),
    re.compile(
        r",? (?:si (?:l’|le |la |les |elle |un |une |ce |cette |il |nous |on |leur |leurs |son |aucun )|s’il )[^,:;()«»?\0]{6,110}(?=\.$)"
    ),
    re.compile(
        r",? (?:lorsque |lorsqu’|quand |dès que |dès qu’|dès lors que |pour peu que |dans le cas où |au cas où |une fois que )"
        r"(?![^,.]*\b(?:a|ont|avait|avaient|était|étaient|est|sont|fut|\w{3,}(?:ait|aient|it|èrent|a))\b)[^,:;()«»?\0]{8,110}(?=\.$)"
    ),
    re.compile(r",? en cas (?:de |d’)[^,:;()«»\0]{3,60}(?=[.,])"),
    re.compile(
        r"^(?:En cas (?:de |d’)|À condition (?:de |d’|que |qu’)|Sous réserve (?:de |d’)|À moins (?:de |d’|que |qu’))[^,:;()«»\0]{3,110}, "
    ),
    re.compile(
        r",? (?:si besoin|si nécessaire|si possible|le cas échéant|au besoin|dans certains cas|dans la mesure du possible|dans ce cas)(?=[ .,])"
    ),
)
_CONCEDES = re.compile(
    r"\b(?:cependant|toutefois|néanmoins|pourtant|n’en|pas moins|aussi|également|d’autres)\b"
)
_DANGLING = re.compile(r"(?:[:;(]|\b(?:surtout|même|notamment|sauf|comme|particulier|jusqu’à)) ?$")
_ASKS = re.compile(
    r"\b(?:interroger|interroge|pas|toujours|savoir|demand\w+|ignor\w+|vérifi\w+|détermin\w+|dire|comme|même|voir|sait|sais|évaluer|clair|juger|décider|et|que|tester|question|regarder|de|surpris|important)$"
)


def unconditional(spot: Spot) -> Iterator[str]:
    """The condition left out: « Si le vote est confirmé, le pont sera fermé » → « Le pont sera fermé »."""
    if "?" in spot.text:
        return
    found = _IF.match(spot.outside)
    if (
        found
        and _MODAL.search(found["rest"])
        and not _CONCEDES.search(found["rest"])
        and not spot.text.startswith("Même")
    ):
        yield capital(spot.text[found.start("rest") :])
    for pattern in _CONDITION:
        for found in pattern.finditer(spot.outside):
            before = spot.text[: found.start()]
            after = spot.text[found.end() :]
            if (
                _ASKS.search(before)
                or re.search(r" (?:et|ou) ", found[0])
                or _DANGLING.search(before)
                or re.search(r"\b(?:ne|n’)\s*\w*$", before)
            ):
                continue
            if not before or len(before.split()) > 3:
                yield capital(before + after)
