"""Bait by turns of phrase: classes of verbs, persons and nouns (`classes.py`) put together as French does."""

import re
from collections.abc import Iterator, Mapping, Sequence

from rewriter.text.bait import classes as c
from rewriter.text.bait.lures import Lure, Mechanism

# Where a clause of a title begins.
_EDGE = r"(?:^|(?<=[:.!?…;,«»(–—] )|(?<=[:.!?…;,] et )|(?<=[:.!?…;,] mais ))"
_FEW = r"(?:[\wà-ÿ'-]{1,20} ){0,4}?"
_THE = r"(?:l[ae] |les |l'|sa |son |ses |leurs? |une? |des )"
_THIS = r"(?:ce|cet|cette|ces)(?:-là)?"

# Bait by itself.
_PLAIN: Mapping[Mechanism, Sequence[str]] = {
    "reaction": (
        rf"{c.WILL} (?:tous |toutes |bien |vraiment )?(?:vous|nous|te) {c.STUN}",
        r"vous (?:allez |n'allez pas |n'allez jamais )(?:en |y )?(?:croi\w+|rev\w+|halluciner|pleurer|craquer|fondre|adorer|rire)",
        r"vous n'en (?:croirez|reviendrez)(?: pas| jamais)?",
        rf"vous (?:allez |risquez d'|risquez de )(?:en )?(?:être|rester) {c.STUNNED}",
        r"(?:personne|nul|on|vous|nous) (?:ne |n')(?:s'y |s'|l'|était |est |étions |êtes |étiez )(?:attendait|attendiez|prêts?)(?: à ça)?",
        rf"(?:laiss\w{{1,5}}|rest\w{{1,5}}) {_FEW}(?:sans voix|bouche bée|pantoise?s?)",
        r"n'en (?:revient|reviennent|revenait|croit|croient) pas(?: (?:ses|leurs) (?:yeux|oreilles))?",
        r"(?:fait|font|fera|à faire) (?:\w+ )?(?:froid dans le dos|dresser les cheveux)",
        r"tomb(?:e|ent|é|ée|és) (?:des nues|de haut)|à (?:mourir|pleurer) de rire|à couper le souffle",
        rf"{c.CROWD} (?:\w+ )?(?:{c.STIR}|en (?:parle|rit|rient|perd))",
        rf"(?:{c.STIR}|fait fondre|font fondre) (?:\w+ )?{c.CROWD}",
    ),
    "address": (
        r"vous (?:ne |n')(?:\w+ ){1,2}(?:plus )?jamais\b",
        r"vous (?:ne devinerez|n'imagin\w+)(?: jamais| pas)?",
        r"(?:avant d'avoir lu|après avoir lu|lisez|regardez|écoutez) (?:bien )?(?:ça|ceci|cela)",
    ),
    "hidden": (
        rf"(?:que |ce que |dont |qu'|ce qu'){c.KNOWERS} (?:ne |n')?(?:\w+ )?(?:vous |jamais |pas ){{0,2}}{c.KEEP}",
        r"(?:ne |n')(?:osent?|veulent|veut|voudraient|voulait) (?:jamais |pas |surtout pas )?(?:vous |que vous |le |l')?(?:dire|avouer|sachiez|voyiez|appreniez)",
        r"ne vous (?:le |l'|la |les )?(?:dit|disent|dira|diront|a|ont)(?: jamais| pas)?(?: dit)?",
        r"vous cach(?:e|ent|ait|aient|era)\b",
        r"(?:le|son|leur) vrai visage|(?:la|sa|leur) face cachée|secrets? (?:le |les )?mieux gardés?|vérités? cachées?",
        r"(?:enfin|désormais) (?:\w+ )?(?:révélée?s?|dévoilée?s?)|on (?:sait|connaît) enfin",
    ),
    "withheld": (
        rf"(?<=\w ){_THIS} (?:simple |seul |seule )?{c.THING}(?=[ .!…]{{0,3}}$)",
        r"ce qui s'est (?:passé|produit) (?:ensuite|après)|(?:et là|et puis|et soudain),? c'est le (?:drame|choc|déclic)",
        rf"(?:{_THE}|{_THIS} ){c.UNTOLD} (?:\w+ )?qui (?:va (?:tout )?)?(?:chang|bouleverse)\w{{1,4}} (?:tout|la donne|votre vie)",
        r"va tout (?:changer|bouleverser)|(?:et |ça |cela )(?:va )?chang\w{1,4} (?:absolument )?tout(?! (?:le|la|les)\b)",
    ),
    "hyperbole": (
        r"incroyable mais vrai|on croyait tout savoir",
        r"(?:comme|tels? que|telles? que) vous ne (?:l'|les )\w+ (?:encore )?jamais \w+",
    ),
}

# Likely to be bait by itself.
_LOUD: Mapping[Mechanism, Sequence[str]] = {
    "hidden": (
        rf"(?:personne|nul|presque personne|peu de gens) (?:ne |n')(?:\w+ ){{0,2}}?{c.KNOW}",
        rf"(?:que|dont) peu de gens \w+|{c.KNOWN_OF_ALL}",
        r"(?:sort|sortent|brise|rompt|sortir) (?:enfin )?(?:du|le|un|son|leur) silence",
    ),
    "withheld": (
        r"(?<!\w )(?<=: )(?:ce|cet|cette) [\wà-ÿ-]{3,20} (?:\w+ )?(?:qu[ei]|qu'\w+|dont|où)\b",
        rf"{_EDGE}{_THIS} (?:\w+ )?{c.UNTOLD} (?:\w+ ){{0,3}}?(?:va|vont|permet|permettent|dont|qu[ei]|qu'\w+)\b",
        rf"{_EDGE}(?:les )?(?:\d{{1,3}}|{c.NUMERAL}) (?!films?|livres?|lieux|endroits?|métiers?|mots?)(?:\w+ )?{c.LISTED} (?:que\b|qu'|dont\b|pour lesquel\w+)",
        rf"(?:l[ae] |l'){c.TRICK} (?:d'une? |de |des |du |de la )(?:\w+ ){{1,3}}pour \w+|(?:la|une) raison pour laquelle",
        rf"{_EDGE}une? (?:\w+ )?{c.SOMEBODY}\b[^:.!?,]{{3,60}}, (?:et )?(?:l[ae] |l'|sa |son |leur ){c.UNTOLD}\b",
        r"l'(?:impensable|inimaginable|indicible)\b|la vraie raison|(?:et|mais) (?:ce n'est|rien n'est) (?:pas|plus) ce (?:que|qu'on)",
    ),
    "reaction": (
        rf"(?:, |et )(?:là,? )?c'est (?:\w+ )?(?:{c.STUNNED}|le (?:drame|choc)|la (?:douche froide|panique|stupeur))",
        r"(?:balanc|déball|avou)\w{1,4} tout\b|lourde?s? de sens|(?:grave|grosse|énorme) erreur\b(?=[ .!]{0,3}$)",
        r"(?:terrible|triste|affreuse|incroyable|excellente) nouvelle\b|et c'est (?:déjà )?(?:l[ae] |l')[\wà-ÿ-]{3,20}(?=[ .!…]{0,3}$)",
        r"(?:bris|déchir|fend)\w{1,4} (?:le|votre|vos) c(?:œ|oe)urs?|(?:en|aux) larmes|craqu\w{1,3} en (?:plein )?direct",
    ),
}

# What honest titles do now and then: two mechanisms of these make bait.
_WEAK: Mapping[Mechanism, Sequence[str]] = {
    "withheld": (
        rf"{_THIS} (?:\d{{1,3}} |{c.NUMERAL} )?(?:\w+ )?{c.UNTOLD}\b",
        rf"{_EDGE}{_THIS} (?!{c.TIMES})[\wà-ÿ-]{{2,20}}",
        rf"{_EDGE}(?:il|elle|ils|elles) (?!{c.IMPERSONAL})[\wà-ÿ']{{1,20}}",
        rf"{_EDGE}(?:ce que |ce qui |ce dont |ce qu')(?!{c.SOBER_WHAT})[\wà-ÿ'-]{{2,20}}",
        rf"(?:voici|voilà) (?:pourquoi|comment (?!\w+(?:er|ir|re)\b)|(?:ce que |ce qui |ce qu')(?!{c.SOBER_WHAT})|quand|où\b|combien|l[ae]s? |l'|celui|celle|à quoi|enfin)",
        rf"(?<=[,.!?…:] )(?:et |mais )?{_THE}(?:vraie |simple |seule |petite? )?{c.UNTOLD} (?:[\wà-ÿ']{{1,20}} ){{0,3}}?(?=(?:est|sont|va|vont|risque\w*|vaut|fait|laisse\w*|devrait|pourrait|qu[ei]|qu'\w+|dont|où|paraît)\b)",
        rf"{_EDGE}(?:\d{{1,3}}|{c.NUMERAL}) (?:\w+ )?{c.LISTED} (?:que\b|qu'|qui\b|dont\b|pour lesquel\w+|(?=révélat\w+))",
        rf"(?:{c.TELL}|chang\w{{1,4}}|quitt\w{{1,4}}) (?:\w+ment )?(?:tout|toute la vérité)(?! (?:le|la|les|son|sa|ce|un|public)\b)",
        rf"{_EDGE}une? (?:\w+ )?{c.SOMEBODY}\b(?=[^:.!?]{{3,70}} (?:découvr|compren|réalis|tomb)\w+)|(?:et|puis|quand) (?:il |elle |ils |elles )?(?:découvr\w+|comprend|comprennent|réalise\w*)\b",
        rf"{_EDGE}(?:l[ae] |l')(?:astuce|geste|truc|technique|remède|combine|ingrédient|erreur|détail|secret)(?= \w)",
        rf"{_EDGE}(?:ma|mon|mes|sa|son|ses|leurs?) (?:\w+ )?(?:{c.KIN})\b|{_EDGE}j'(?:ai|avais|étais) \w+",
        rf"{_EDGE}une? (?:\w+ )?{c.SOMEBODY}\b(?: \w+){{0,4}}? (?=(?:devien|gagn|perd|trouv|rent?r|ouvr|adopt|cro[iy]|pens)\w+)",
        rf"{_EDGE}(?:on a|nous avons) (?:testé|essayé|goûté)\b|{_EDGE}(?:et )?si (?:vous|votre|vos|on|un jour)\b",
        rf"(?:{_THE}|l')[\wà-ÿ-]{{2,20}} (?:où |qu'|que )(?:il |on |vous |nous )(?:ne |n')?(?:faut|doit|de[vw]\w+|ferait|faisons|commett\w+)",
        r"qu[ei] (?:vous |nous |les )?attend(?:ent)?\b(?! (?:de|d')\b)|(?:que|dont) (?:tous|toutes) (?:les|nos|vos) [\wà-ÿ-]+ (?:s'|sont |ont |veulent|attend|redout|rêv)\w*",
        r"\((?:et|la|le|les|l'|surtout|attention|non)\b|et (?:non,? )?ce n'est (?:pas|que)\b|(?:n'est|sont) pas (?:celui|celle|ceux|ce|là) (?:que|où) (?:vous|l'on|on)",
        r"que (?:s'est-il|se passe-t-il|lui est-il|va-t-il) |la réponse (?:risque|va|est|en)\b|à quoi (?:il|elle|ils|elles|ça) serv?(?:t|ent)?\b",
        rf"{_EDGE}(?:l[ae] |les |l')(?:\w+ )?{c.UNTOLD} (?:\w+ )?(?:qu[ei]|qu'|dont|à (?:faire|ne|éviter|connaître))\b|n'est pas (?:celui|celle|ceux|ce|l[ae]|là)\b",
        rf"(?<=: )(?:sa|son|ses|leurs?) (?:\w+ )?[\wà-ÿ-]{{4,20}}|(?:révèle|dévoile)(?:nt)? (?:l[ae] |les |l'){c.UNTOLD}",
        r"(?:son|sa|leur) (?:contenu|raison|motif|excuse|addition|explication|secret)\b|l'addition\b",
        rf"{_EDGE}ce que (?:votre|vos|ton|tes) [\wà-ÿ-]+",
        r"ce que (?:j'ai|fait|font|faisait) [\wà-ÿ']+",
        r"l'(?:impensable|inimaginable|indicible|incroyable|impossible|improbable|inattendu)\b",
        r"pour (?:une|la|cette) (?:seule |bonne |drôle de |folle |unique )?raison\b|la vraie raison|une seule (?:chose|raison)",
        r"où (?:personne|nul) ne|(?:sait|découvr\w+|expliqu\w+|comprend\w*|devin\w+|apprend\w*) (?:\w+ )?(?:pourquoi|comment|combien|la vérité|ce qu\w*)",
        r"et le résultat|sa (?:réponse|réaction|découverte|technique|méthode)|son (?:geste|secret)|(?:\w+ )?(?:ans|mois|jours|heures|semaines) (?:plus tard|après)\b(?! (?:l[ae]|les|l'|sa|son|un|une|avoir)\b)",
        r"ce qu(?:'il |'elle |'ils |'elles |'on |e l'on )(?!a dit|veut|propose)[\wà-ÿ']+|ce que cach\w+",
    ),
    "reaction": (
        r"donn\w{1,3} de (?:ses )?(?:mauvaises |tristes )?nouvelles|donn\w{1,3} des nouvelles|heureux élus?|découverte macabre",
        r"(?:ne ressemble|n'est) plus (?:du tout|la même|le même|à)|a (?:bien|beaucoup|tellement) changé|ne (?:la|le) reconna\w+",
        r"(?:coup|donn|fil)\w{1,3} (?:l'appétit|les jambes|la nausée|froid|des sueurs)|(?:lâch|balanc)\w{1,3} (?:une bombe|tout)\b",
        r"(?:dézingu|clash|tacl|recadr|démont|flingu|allum|humili|ridiculis|descend|éreint)\w{1,4}\b(?= (?!ement)[\wà-ÿ'])|(?:grosse|énorme|grande|immense) (?:déception|colère|tristesse|surprise)",
        rf"(?:fait|font|faire|faisait|fera) (?:\w+ ){{0,2}}?{c.FELT}\b",
        rf"(?:m'a|l'a|nous a|m'ont|nous ont) (?:\w+ment )?{c.STUNNED}|(?:a|ont) (?:\w+ment )?(?!surpri|déçu|conqui){c.STUNNED}",
        rf"(?:{c.STIR})\b",
        rf"(?:rend|rendent|rendra) {_FEW}(?:fous|folles?|fou|dingues?|malades?|accros?)\b",
        rf"{c.END_OF_STORY}",
        r"coup (?:de tonnerre|de théâtre|dur)|frapp\w{1,4} (?:très )?fort|sous le choc|mouchoirs",
        r"mis le feu aux poudres|donn\w{1,4} (?:le vertige|le tournis|envie|la chair de poule|des frissons)",
        r"aurait jamais dû|échappé à personne|(?:idée|coup|trait) de génie|(?:bonne|mauvaise) (?:nouvelle|surprise)|mord\w{0,5} les doigts",
        rf"{c.GAIN}|{c.CROWD}\b|{_EDGE}(?:scandale|panique|stupeur|clash)\b|(?:devient|devenue?s?|vidéo|photo) (?:\w+ )?virale?s?",
    ),
    "address": (
        r"(?<!-)vous\b(?! (?:cherchez|voulez|souhaitez|partez|hésitez|envisagez)\b[^?]{0,80}\?)|(?:votre|vos)\b|le saviez-vous|devine(?:z|rez|tte)\b",
        rf"{_EDGE}(?:ne |n')?{c.COMMAND}",
        r"(?:savez|saurez|sauriez|connaissez|serez|êtes|seriez)-vous (?:vraiment|capables?|plus|sûrs?|prêts?|parmi|trouver|repérer)\b|nous \w+ons tous\b",
        rf"que l'on (?:a|fait) tous|(?:on|qu'on) (?:a|fait|jette|oublie|commet|utilise) tous\b|{_EDGE}(?:adieu|finie?s? (?:le|la|les))\b|dites (?:adieu|stop)|stop (?:à|aux)",
    ),
    "urgency": (
        rf"{c.HURRY}|à (?:bannir|fuir|proscrire|éviter à tout prix)\b",
        rf"{_EDGE}(?:alerte(?! à)|attention(?! (?:à|aux?)\b)|urgence)\b|alerte(?= :)",
    ),
    "hyperbole": (
        r"numérologie|astrologie|horoscope|signes? (?:du zodiaque|astro)\w*|(?:l[ae]s? )plus [\wà-ÿ-]+ (?:[\wà-ÿ-]+ )?(?:de france|du quotidien)",
        r"(?:toute la france|la france entière|(?:d'une |une )?personne sur (?:deux|trois)|(?:du )?jamais[- ]vu)\b",
        r"des millions (?:de |d')(?:français|gens|personnes|foyers|automobilistes|conducteurs|retraités|salariés|clients|abonnés|utilisateurs)",
        r"\d+ ?% (?:des|de) (?:gens|personnes|français|internautes|candidats)|\w+ enfin\b(?! (?:de|d'|du)\b)",
        r"selon (?:une?|cette?|les|des) (?:expert|nutritionniste|spécialiste|diététicien|coach|pro|astrologue)(?:e|ne)?s?\b",
        r"(?:tout le monde|(?:la )?planète entière|le monde entier|jamais vue?s?|de rêve|de folie|toute? simple|toute? bêtes?|pour toujours)\b",
        r"(?:validée?s?|approuvée?s?|prouvée?s?|recommandée?s?) par (?:la science|les (?:experts|scientifiques|médecins))",
        rf"(?:l[ae]s?) plus \w+ (?:\w+ )?du monde|(?:absolument|vraiment|juste|si|tellement|trop) {c.GREAT}\b",
    ),
    "hidden": (
        rf"(?:{c.REVEAL})\b",
        rf"(?:personne|nul|aucune? \w+|presque personne|peu de gens) (?:ne |n')(?:\w+ ){{0,2}}?{c.KNOW}",
        rf"{c.KNOWN_OF_ALL}|sans le savoir|ignor\w{{1,5}} (?:tous|presque tous|encore)|l'ignor\w+",
        r"de grand-mère|des (?:pros|chefs|experts|initiés|riches|stars)\b|passée? inaperçue?s?|bien gardée?s?",
    ),
}


def _compiled(table: Mapping[Mechanism, Sequence[str]]) -> list[tuple[Mechanism, re.Pattern[str]]]:
    """One pattern a mechanism: a third of the time of one a turn."""
    return [(mechanism, re.compile(rf"(?<!\w)(?:{'|'.join(turns)})")) for mechanism, turns in table.items()]


_PLAIN_PATTERNS, _LOUD_PATTERNS, _WEAK_PATTERNS = _compiled(_PLAIN), _compiled(_LOUD), _compiled(_WEAK)


def plain_turns(plain: str) -> Iterator[Lure]:
    """Each turn that baits by itself, in a title in lower case with straight apostrophes."""
    for mechanism, pattern in _PLAIN_PATTERNS:
        yield from (Lure(*m.span(), mechanism, plain=True) for m in pattern.finditer(plain))


def loud_turns(plain: str) -> Iterator[Lure]:
    """Each turn that is likely to bait by itself."""
    for mechanism, pattern in _LOUD_PATTERNS:
        yield from (Lure(*m.span(), mechanism, loud=True) for m in pattern.finditer(plain))


def weak_turns(plain: str) -> Iterator[Lure]:
    """Each turn that honest titles have as well."""
    for mechanism, pattern in _WEAK_PATTERNS:
        yield from (Lure(*m.span(), mechanism) for m in pattern.finditer(plain))
