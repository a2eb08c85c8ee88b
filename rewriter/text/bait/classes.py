"""Classes of words that the turns of bait are made of, as parts of patterns over a title in lower case."""

_STUN_STEMS = (
    "étonn|choqu|bluff|sidér|épat|scotch|boulevers|effray|amus|estomaqu|épouvant|enchant|déconcert|interpell|emball|"
    "intrigu|terrifi|fascin|ensorcel|agac|énerv|embarrass|retourn|passionn|inquiét|angoiss|rassur|révolt|scandalis|"
    "indign|hallucin|affol"
)
WILL = r"(?:va|vont|devrait|devraient|pourrait|pourraient|risque de|risquent de|devra|saura|sauront)"
# Infinitives of what is done to the reader.
STUN = (
    rf"(?:(?:{_STUN_STEMS})er|surprendre|émouvoir|faire (?!économiser|gagner)\w+|laisser \w+|rendre \w+|"
    r"donner (?:le |la |des |envie)\w*|glacer \w+|mettre (?:l'eau|les larmes|en colère|hors)|couper le souffle|"
    r"attendrir|éblouir|rajeunir|convaincre|réconcilier|clouer|tirer|briser le c)"
)
STUNNED = (
    rf"(?:(?:{_STUN_STEMS})(?:é|ée|és|ées)|surprise?s?|émue?s?|ébahie?s?|stupéfaite?s?|attendrie?s?|"
    r"éblouie?s?|anéantie?s?|conquise?s?|déçue?s?)"
)
# What somebody or something makes people do.
FELT = (
    r"(?:pleurer|craquer|fondre|rire|hurler|rêver|réagir|jaser|halluciner|réfléchir|frémir|trembler|bondir|scandale|"
    r"polémique|peur|mal|sensation|fureur|tache|rougir|rager|vibrer|tilt|mouche|le buzz|le tour d[ue]|débat|parler)"
)
# What a thing does to a crowd.
STIR = (
    r"(?:bluff|affol|enflamm|sidèr|sidér|choqu|boulevers|embras|emball|agit|amus|secou|cartonn|déchaîn|stupéfi|"
    r"hallucin|craqu|s'arrach|s'emball|s'enflamm|s'affol|s'insurg|s'indign|exult|dérap|fascin|intrigu|"
    r"retourn|scandalis|détrôn|pulvéris|explos|étonn|inquièt|inquiét|glac|attendri)"
    r"(?:e|ent|ait|aient|era|eront)|émeut|émeuvent"
)
# Nouns that stand for the news and do not tell it.
UNTOLD = (
    r"(?:photo|vidéo|image|détail|secret|astuce|erreur|geste|chiffre|révélation|phrase|technique|méthode|habitude|"
    r"découverte|truc|raison|réponse|réaction|nouvelle|objet|idée|règle|signe|mot|info|information|aliment|"
    r"application|produit|ingrédient|gadget|appareil|accessoire|combine|indice|message|lettre|remède|plante|"
    r"fonction|réglage|bouton|invention|trouvaille|suite|fin|résultat|motif|explication|vérité|montant|prix|somme|"
    r"date|case|clause|piège|faute|manie|coupe|couleur|fruit|légume|boisson|alternative|solution|décision|"
    r"annonce|scène|moment|surprise|problème|phénomène|symptôme|option|métier|prénom|meuble|recette)s?"
)
LISTED = (
    r"(?:choses?|signes?|erreurs?|raisons?|astuces?|trucs?|secrets?|phrases?|habitudes?|gestes?|aliments?|produits?|"
    r"objets?|plantes?|idées?|photos?|preuves?|vérités?|métiers?|prénoms?|films?|lieux|endroits?|mots?)"
)
NUMERAL = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent)"
TIMES = (
    r"(?:matin|soir|midi|mois|semaine|année|été|hiver|automne|printemps|week|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|nuit|jour|après|weekend|dernier|prochain|que|qui|qu|dont|sont|n'|fut|sera|était|à)"
)
IMPERSONAL = r"(?:faut|y a|y avait|est temps|est possible|est interdit|vaut|pleut|neige|n'y|fait (?:froid|chaud|beau)|reste|s'agit)"
# What service journalism names so before it tells it.
SOBER_WHAT = (
    r"(?:il faut (?:savoir|retenir|en retenir)|qu'il faut|l'on sait|on sait|vous devez savoir|"
    r"[^:.!?]{0,60}\b(?:chang|prévo|disent|dit|pens|contien|coût|rapport|propos|implique)\w*)"
)
TELL = r"(?:dit|raconte|avoue|révèle|balance|déballe|lâche|explique)"
KNOWERS = r"(?:personne|on|nul|aucune? [\wà-ÿ-]{3,20}|(?:l[ae]s? |l')[\wà-ÿ-]{3,20}|tout le monde|votre [\wà-ÿ-]{3,20})"
KEEP = (
    r"(?:vous (?:cache|dit|dira|dis|raconte|parle|montre|révèle|avoue|explique)\w*|"
    r"ose\w* (?:dire|avouer|demander)|veut dire|(?:cach|dissimul)(?:e|ent|ait|aient)\b|"
    r"(?:voulait|voulaient|veulent|veut) (?:vous )?(?:cacher|taire|dissimuler))"
)
REVEAL = (
    r"(?:a|ont) (?:enfin |tout )?(?:avoué|révélé|confié|balancé|dévoilé|confessé)\b|en dit long|"
    r"(?:révèl|dévoil|avou|balanc|confess|déball)(?:e|ent)(?! \d)|dévoilée?s?|révélée?s?|cach(?:e|ent|ait|aient)\b|"
    r"se confie|craque|les (?:vraies|vrais)|la vraie|(?:sort|bris\w{1,4}|rompt) (?:enfin )?(?:du|le|un|son|leur) silence|ose tout"
)
KNOW = r"(?:savait|sait|sav\w+|connaît|connaissait|vue?|vu|remarqué\w*|ose|osé|dit|dira|parle|dire|imagin\w+|attend\w*|devin\w+|utilise|compris)"
# Commands to the reader. « rendez », « assez », « chez » are none.
COMMAND = r"(?!(?:rendez|assez|chez|nez|allez savoir|venez|votez)\b)[a-zà-ÿ']{2,14}ez\b(?!-vous [^!]{0,80}\?)(?! ?-?vous\b[^!]{0,80}\?)"
HURRY = (
    r"(?:plus jamais|jamais plus|surtout (?:pas|ne)|absolument|de toute urgence|immédiatement|tout de suite|vite\b|"
    r"sans attendre|sans tarder|dès (?:ce soir|maintenant|aujourd'hui|demain)|trop tard|une fois pour toutes|"
    r"avant (?:qu'il|de mourir|tout le monde|la fin|l'hiver|l'été)|dernière chance|plus que quelques|"
    r"devriez (?:jamais|toujours|absolument|vraiment)|il est (?:encore )?temps|urgent\b|foncez|ruez|stop\b|ne manquez|ne ratez)"
)
GREAT = r"(?:(?!avant|pendant|devant|durant|maintenant|autant|tant)(?:beau|bon|bonne|belle|facile|simple|tout|pratique|magique|fou|folle|moelleux|efficace|rapide|\w+(?:ant|ante|ible|able)))"
CROWD = r"(?:(?:la |sur la )?toile|(?:le )?web|(?:les )?réseaux(?: sociaux)?|(?:les )?internautes|(?:ses |les )fans|tiktok|twitter|instagram)"
KNOWN_OF_ALL = (
    r"(?:que|qu'|dont) ?(?:presque )?(?:tous|tout le monde|personne|peu de gens|les [\wà-ÿ-]{3,20}|la plupart) "
    r"(?:\w+ )?(?:commet\w*|ignor\w*|oubli\w*|font|fait|parle\w*|jett?e\w*|veu\w+|cherch\w+|utilis\w+|rêv\w+|attend\w*|"
    r"redout\w+|crai\w+|s'arrache\w*)"
)
GAIN = (
    r"(?:trois fois rien|en un éclair|valent de l'or|vaut de l'or|une fortune|sans (?:aucun )?effort|ans de moins|"
    r"en moins de \w+ (?:secondes|minutes)|en un clin d'œil|à moitié prix|à prix cassé|gratuitement|"
    r"(?:gagner|économiser|toucher|rapporter) (?:gros|jusqu'à|une fortune)|(?:très )?bonne surprise|"
    r"(?:devien\w+|devenir|devenue?s?|êtes|rend\w{0,3}) (?:\w+ )?(?:millionnaires?|riches?)|"
    r"(?:fait|font|faire) des (?:miracles|merveilles)|(?:se |s')(?:rue|arrache|précipite)(?:nt)?\b|"
    r"(?:sauver|changer) (?:la|votre) vie|(?:à|pour) moins de \d[\d,]* ?(?:€|euros)|à \d+,99 ?(?:€|euros)|"
    r"(?:perd|perdre|perdu) \d+ kilos|mine d'or|(?:mauvaise|bonne|belle|drôle de) surprise)"
)
# Who is anybody: the hero of a story that is not told.
SOMEBODY = (
    r"(?:homme|femme|mère|père|maman|papa|couple|famille|enfant|fille|fillette|garçon|bébé|retraitée?|milliardaire|millionnaire|inconnue?|"
    r"voisine?|mari|épouse|grand-mère|grand-père|étudiante?|touriste|client|cliente|serveu(?:r|se)|ouvrier|passant)"
)
KIN = (
    r"belle-(?:mère|sœur|fille)|beau-(?:père|frère|fils)|mari|femme|mère|père|fille|fils|sœur|frère|voisine?s?|"
    r"ex|patron|patronne|collègue|grand-mère|grand-père|fiancée?|copain|copine|meilleure? amie?|parents|enfants"
)
# Nouns of a thing that a title which ends with it, « rappelle ce produit », does not name.
THING = (
    r"(?:produit|aliment|ingrédient|objet|détail|geste|astuce|erreur|appareil|gadget|fruit|légume|plante|boisson|"
    r"secret|truc|signe|méthode|technique|ustensile|accessoire|réglage|habitude)s?"
)
# How a story ends, without what happens in it.
END_OF_STORY = (
    r"(?:tourn|vir)\w{1,4} (?:au |à la |à l'|en )(?:désastre|drame|cauchemar|catastrophe|fiasco|enfer|carnage)|"
    r"(?:l'a|l'ont|va le|le|vont le|amèrement|vite|immédiatement) regrett\w{1,6}|sèm\w{1,4} (?:le chaos|la panique|le trouble|le doute|la zizanie)|"
    r"(?:fai\w{1,3}|fera|va|a) tout (?:fait )?(?:basculer|capoter|exploser)|tout (?:bascule|dérape|s'effondre|s'écroule|explose)|"
    r"(?:n'est|n'était|ne sont) pas (?:près?|prête?s?) d(?:e |')(?:l')?oublier|"
    r"(?:sa|son|leur) (?:revanche|chute|déconfiture|vengeance|réplique|riposte|punition|surprise) (?:est|fut|sera|était)|"
    r"(?:chang|bascul|boulevers)\w{1,5} (?:à jamais )?(?:sa|leur|votre|ma) vie|"
    r"(?:surpren(?:d|nent)|étonn(?:e|ent)|sédui(?:t|sent)|cartonn(?:e|ent))(?=[ .!…]{0,3}$)"
)
# What a title promises to give away.
TRICK = r"(?:technique|méthode|truc|astuce|recette|secret|combine|remède|geste|régime|rituel)"
