"""Title clickbait

What it does
------------
Looks in the titles for set phrases that hide the news so as to make readers click: «\u00a0vous n’allez
pas y croire\u00a0», «\u00a0la raison va vous surprendre\u00a0», «\u00a0ce que personne ne vous
dit\u00a0». In the headline it also tells, as advice, what such titles are made of: a promise of what will
happen to the reader, « cette photo » of which nothing is said, « complètement », what « les internautes »
feel. A quotation is left alone.

Why it matters
--------------
Readers who were baited do not come back, and search engines and news aggregators rank such titles
down. A title tells the news; that is what makes it worth a click.

Example
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»: the title keeps back what the
article has to say, a leak of chlorine.

How to fix
----------
Say the news itself, with its who and what.
"""

import re
from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.quotations import quoted_spans
from rewriter.wording import Text

_HEADS = ("headline", "seo_title")
_TITLES = ("headline", "seo_title", "heading", "description")
_STUNS = (
    r"(?:surprendre|étonner|choquer|bluffer|sidérer|épater|émouvoir|scotcher|bouleverser|"
    r"faire (?:pleurer|craquer|halluciner|rire|fondre|réfléchir)|(?:laisser|rendre) \w+(?: voix)?|"
    r"donner (?:le vertige|le tournis|des frissons|la chair de poule|envie))"
)
_STUNNING = (
    r"(?:bluffant|incroyable|hallucinant|surprenant|stupéfiant|sidérant|ahurissant|choquant|glaçant|dingue|fou|"
    r"folle|délirant|inattendu|inimaginable|impensable|renversant)(?:e|s|es)?"
)
_REVEALED = (
    r"(?:suite|fin|réponse|réaction|raison|résultat|découverte|vidéo|photo|image|révélation|vérité|secret|"
    r"explication|geste|chiffre|montant|détail|astuce|truc)s?"
)
_SPEECHLESS = (
    r"(?:n'en (?:reviennent|revient) pas|(?:laisse|laissent) (?:\w+ ){0,4}?(?:sans voix|bouche bée)|"
    r"(?:fait|font) (?:fondre|craquer|hurler|froid dans le dos|le buzz|le tour d[ue] )|"
    r"rend(?:ent)? (?:\w+ ){0,3}?(?:fou|folle|fous|dingue|dingues)\b|"
    r"donne(?:nt)? (?:le vertige|le tournis|la chair de poule|des frissons)|tombe(?:nt)? de haut|"
    r"(?:à|est à) (?:mourir de rire|couper le souffle|pleurer de rire|peine croyable))"
)
_CROWD = r"(?:internautes|la toile|le web|les réseaux(?: sociaux)?|twitter|tiktok)"
_BAIT = re.compile(
    r"\b(?:"
    r"vous n'(?:allez|en) (?:pas |jamais )?(?:y |en )?croi(?:re|rez)(?: pas| jamais)?(?: vos yeux| vos oreilles)?"
    rf"|(?:va|vont|devrait|devraient|risque de|pourrait|pourraient) (?:tous )?vous {_STUNS}"
    r"|vous allez (?:adorer|halluciner|pleurer|craquer|être (?:surpris|étonnés?|choqués?|bluffés?))"
    r"|vous (?:n'imaginez pas|ne devinerez|ne (?:verrez|regarderez|direz|ferez) plus(?: jamais)?)"
    r"|(?:comme|telle? que) vous ne (?:l'avez|les avez|l'aviez) (?:encore )?jamais vue?s?"
    r"|(?:que|ce que|dont|ce qu') ?(?:personne|on|les [a-zà-ÿ]{3,20}) (?:ne vous|n'ose(?:nt)?|ne veut|vous cache(?:nt)?)"
    r"(?: (?:dit|disent|dira|diront|dire|parle|parlent))?"
    r"|(?:erreur|astuce|faute|piège|geste|truc)s? que (?:tout le monde|presque tous|les [a-zà-ÿ]{3,20}|personne) "
    r"(?:commet|commettent|fait|font|ignore|ignorent|oublie|oublient)"
    r"|(?:le|la|les) (?:secrets?|vérité|vraies?|faces?) (?:raisons? |vérité |visage )?(?:cachée?s?|inavouables?|que \w+ "
    r"(?:\w+ )?(?:voulait|voulaient|cache|cachent)|le mieux gardé|les mieux gardés|de [^:]{3,60} enfin révélée?s?)"
    r"|secrets? (?:le|les) mieux gardés?|vérité cachée"
    rf"|(?:la|le|les|sa|son|ses|cette?|ce) (?:vraie )?{_REVEALED} (?:\w+ ){{0,6}}?(?:est|sont|était) (?:\w+ ){{0,2}}?{_STUNNING}"
    rf"|ce qu(?:i|e|'il|'elle|'on)\b[^:.]{{0,60}}? (?:est|sont) (?:\w+ ){{0,2}}?{_STUNNING}"
    rf"|{_SPEECHLESS}"
    rf"|{_CROWD} (?:s'(?:emballe|enflamme|affole|arrache)(?:nt)?|en (?:parlent?|rient?|perd)|craquent?|fondent?)"
    rf"|(?:affole|enflamme|bouleverse|retourne|secoue|agite|fait fondre|amuse|émeut)(?:nt)? (?:les )?{_CROWD}"
    r"|(?:ça|cela|qui|va|et ça|information qui) (?:change|changer|va|bouleverse|bouleverser) ?(?:tout(?! le)|la donne|tout changer)"
    r"|va tout (?:changer|bouleverser)"
    r"|(?:personne|nul) (?:n'était prêt|ne s'y attendait|ne s'attendait à ça|ne l'a vue? venir)"
    r"|(?:détail|chose)s? (?:qui n'a échappé à personne|que personne n'a (?:vue?|remarquée?)s?)"
    r"|on croyait tout savoir|n'aurait jamais dû|que vous attendiez(?: tous)?"
    r"|préparez-vous à|lisez (?:ceci|ça|bien ceci)|avant d'avoir lu (?:ça|ceci|cela)|ne (?:cliquez|ratez|manquez|passez) surtout pas"
    r"|(?:truc|astuce|méthode|recette)s? (?:imparable|infaillible|miracle|secrète?|toute simple|magique)s?"
    r"|(?:le|la) (?:numéro|n°|n)\s?\d+ va vous"
    r"|(?:vous|personne) ne devine(?:rez|ra) (?:jamais|pas)"
    r"|(?:dont tout le monde parle|que tout le monde s'arrache)"
    r"|on ne s'attendait pas à (?:ça|cela)"
    r"|attendez (?:de voir|d'avoir vu) la (?:suite|fin)"
    r"|incroyable mais vrai"
    r"|ce qui s'est passé ensuite"
    r"|enfin révélée?s?"
    r")(?!\w)"
)

# What such titles are made of, whatever their words: they speak to the reader of what will happen to him, point
# at something untold, exaggerate, or tell what the crowd feels. Honest titles do each of it now and then: advice.
_UNTOLD = (
    r"(?:photo|vidéo|image|détail|secret|astuce|erreur|geste|chiffre|révélation|phrase|technique|méthode|habitude|"
    r"découverte|truc|raison|réponse|réaction|nouvelle|objet|idée|règle|signe|mot|info|aliment|application|produit)s?"
)
_LURE = re.compile(
    r"\b(?:"
    r"(?:va|vont|pourrait|pourraient|devrait|devraient) (?:tous |vraiment )?vous (?!aider|permettre|coûter|être)\w+(?:er|ir|re)"
    r"|(?:que|dont|où) vous (?:ne |n')\w+ (?:pas|jamais|plus)"
    r"|vous (?:devez|devriez|allez devoir) (?:absolument |vraiment )?(?:savoir|connaître|voir|lire|arrêter)"
    r"|vous (?:faites|commettez|utilisez|ignorez) (?:sûrement|sans doute|peut-être|probablement|tous|encore|mal)"
    rf"|(?:ce|cet|cette|ces) (?:simple |petit |petite |seul |seule )?{_UNTOLD}"
    r"|(?:absolument|complètement|totalement|littéralement|carrément|juste|vraiment) "
    r"(?:tout|\w+(?:é|ée|és|ées|ant|ante|able|ible|euse?|ique|al|ale|urde|onnant|fou|folle|dingue))"
    r"|les internautes|sous le choc|n'en croi(?:t|ent) pas (?:ses|leurs) yeux|tout bascule|(?:qui )?fait mal"
    r"|(?:personne|nul) ne s'(?:y )?attendait|(?:on|personne|nous|vous) n'(?:est|était|étions|êtes) pas prêts?"
    r"|oubliez tout|regardez|accrochez-vous|tenez-vous bien|idée de génie|coup de génie|pour une (?:drôle|folle) de raison"
    r"|(?:et|mais) (?:la raison|la suite|le motif|l'explication|la fin|ce n'est pas (?:tout|fini))"
    r")(?!\w)"
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each title or description with such a phrase; advice where honest titles have it too."""
    for placed in paper.texts:
        if placed.place.part not in _TITLES:
            continue
        sure = _outside_quotations(_BAIT, placed)
        found = sure or (_outside_quotations(_LURE, placed) if placed.place.part in _HEADS else None)
        if found:
            severity = None if sure else Severity.ADVICE
            yield CHECK.found(placed.at(*found), severity=severity, found=placed.text[slice(*found)])


def _outside_quotations(pattern: re.Pattern[str], placed: PlacedText) -> tuple[int, int] | None:
    quoted = quoted_spans(placed.text)
    spans = (m.span() for m in pattern.finditer(placed.plain))
    return next((s for s in spans if not any(q.start <= s[0] and s[1] <= q.end for q in quoted)), None)


CHECK = Check(
    code="title-clickbait",
    family="title",
    severity=Severity.WARNING,
    title=Text("Titre racoleur", "Title clickbait"),
    message=Text(
        "«\u00a0{found}\u00a0» cache la nouvelle pour faire cliquer.",
        "“{found}” hides the news to make readers click.",
    ),
    instruction="«\u00a0{found}\u00a0» cache la nouvelle pour faire cliquer\u00a0: dites la nouvelle elle-même, avec ce que l’article "
    "affirme et rien de plus.",
    page_fr="""Titre racoleur

Ce que fait ce contrôle
-----------------------
Il cherche dans les titres les formules qui cachent la nouvelle pour faire cliquer\u00a0: «\u00a0vous
n’allez pas y croire\u00a0», «\u00a0la raison va vous surprendre\u00a0», «\u00a0ce que personne ne vous
dit\u00a0». Dans le titre, il signale aussi, comme un conseil, ce dont ces titres sont faits\u00a0: ce qui
arrivera au lecteur, «\u00a0cette photo\u00a0» dont rien n’est dit, «\u00a0complètement\u00a0», ce que
ressentent «\u00a0les internautes\u00a0». Il ne touche pas aux citations.

Pourquoi c’est important
------------------------
Le lecteur qu’on a appâté ne revient pas, et les moteurs de recherche comme les agrégateurs font
descendre ces titres. Un titre dit la nouvelle\u00a0: c’est elle qui vaut le clic.

Exemple
-------
«\u00a0Ce maire ferme sa piscine, la raison va vous surprendre\u00a0»\u00a0: le titre garde pour lui ce
que l’article a à dire, une fuite de chlore.

Que faire
---------
Dire la nouvelle elle-même, avec son qui et son quoi.
""",
    judge=judge,
)
