"""French closed-class words: what lets a sentence be read without a tagger. Lists, no rules.

Every list is of folded forms (`rewriter.text.normalise.fold`): no case, no accents, straight apostrophes;
« à » and « où » alone keep their accents, which tell them from « a » and « ou ».
"""

from rewriter.text.grammar.function_words import FRENCH

DETERMINERS = frozenset(
    "le la l' les un une des du au aux son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes ce "
    "cet cette ces quelques plusieurs chaque deux trois quatre cinq six sept huit neuf dix certains "
    "certaines tous toutes tout toute".split()
)
OPENING_DETERMINERS = frozenset(
    "le la l' les un une des plusieurs deux trois quatre cinq six sept dix".split()
)
PREPOSITIONS = frozenset(
    "à de d' du des en dans par pour sur sous sans avec chez vers entre contre depuis pendant durant "
    "avant apres devant derriere malgre selon parmi jusque jusqu' hors outre envers lors face grace "
    "hormis sauf dont aupres autour afin travers des-lors via".split()
)
PRONOUNS = frozenset(
    "il elle ils elles on je j' tu nous vous cela ceci ca c' celui celle ceux celles celui-ci celle-ci "
    "ceux-ci celles-ci lui eux moi toi y me m' te t' se s' certains d'autres autres autre dernier "
    "derniere dernieres derniers premier premiere".split()
)
CLITICS = frozenset("le la les l' lui leur y en me m' te t' nous vous".split())
RELATIVES = frozenset(
    "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles "
    "duquel desquels desquelles quoi".split()
)
CONJUNCTIONS = frozenset(
    "et ou mais or ni car donc que qu' si comme quand lorsque lorsqu' puisque puisqu' parce tandis alors "
    "afin quoique ainsi".split()
)
NEGATIONS = frozenset("ne n' pas jamais aucun aucune rien ni guere nullement non sans".split())
ADVERBS = frozenset(
    "tres plus moins aussi encore deja toujours souvent bien mal mieux surtout meme ici la-bas "
    "aujourd'hui hier demain maintenant alors ensuite puis enfin toutefois cependant pourtant neanmoins "
    "ailleurs environ pres presque trop assez seulement egalement notamment uniquement vraiment tot tard "
    "loin peu beaucoup autant tant desormais dorenavant actuellement recemment finalement".split()
)
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | CLITICS | RELATIVES | CONJUNCTIONS | NEGATIONS | ADVERBS
    | frozenset(
    "est sont etait etaient ete etre a ont avait avaient avoir sera seront fait faire cette c'est "
    "pourquoi comment quel quelle quels quelles lorsqu'".split()
)
    | FRENCH
)  # fmt: skip

AUXILIARIES = frozenset(
    "a ont avait avaient aura auront aurait auraient est sont etait etaient sera seront serait seraient "
    "fut furent vient viennent va vont".split()
)
_PRESENT = """
    peut peuvent pourra doit doivent devra veut veulent voudrait fait font met mettent prend prennent
    tient tiennent vient viennent devient deviennent reste restent permet permettent sait savent dit
    disent voit voient croit croient perd perdent rend rendent sort sortent part partent ouvre ouvrent
    offre offrent souffre souffrent reçoit recoivent recoit apparait apparaissent parait paraissent
    connait connaissent reconnait reconnaissent nait naissent produit produisent construit construisent
    conduit conduisent reduit reduisent detruit detruisent suit suivent vit vivent ecrit ecrivent
    inscrit lit lisent choisit choisissent reussit reussissent finit finissent agit agissent subit
    subissent fournit fournissent obtient obtiennent contient contiennent maintient maintiennent
    soutient soutiennent appartient prevoit prevoient revient reviennent intervient interviennent
    provient proviennent convient annonce annoncent affirme affirment assure assurent estime estiment
    explique expliquent precise precisent indique indiquent declare declarent denonce denoncent accuse
    accusent appelle appellent rappelle rappellent souligne soulignent montre montrent demontre
    demontrent demande demandent refuse refusent accepte acceptent propose proposent lance lancent gagne
    gagnent garde gardent porte portent represente representent utilise utilisent travaille travaillent
    semble semblent existe existent concerne concernent compte comptent donne donnent touche touchent
    menace menacent exige exigent rejette rejettent adopte adoptent vote votent autorise autorisent
    interdit interdisent degrade degradent baisse augmente augmentent diminue ralentit ralentissent
    progresse progressent recule reculent supprime suppriment cree creent arrive arrivent passe passent
    entre entrent continue continuent commence commencent poursuit poursuivent attend attendent defend
    defendent vend vendent repond repondent dispose disposent depend dependent correspond correspondent
    comprend comprennent apprend apprennent entend entendent rejoint rejoignent craint craignent atteint
    atteignent oblige obligent impose imposent oppose opposent pose posent repose reposent constitue
    constituent consiste consistent confirme confirment reflete revele revelent evoque evoquent emporte
    emportent transporte transportent accueille accueillent rassemble rassemblent regroupe regroupent
    organise organisent participe participent contribue contribuent favorise favorisent facilite
    facilitent ameliore ameliorent renforce renforcent implique impliquent nécessite necessitent
    necessite entraine entrainent provoque provoquent cause causent explore explorent teste testent
    analyse analysent mesure mesurent presente presentent figure figurent vise visent cherche cherchent
    trouve trouvent decouvre decouvrent prouve prouvent suggere suggerent considere considerent juge
    jugent critique critiquent regrette regrettent salue saluent felicite courtise courtisent abandonne
    abandonnent bat battent combat combattent permettra aide aident evolue evoluent demeure demeurent
    occupe occupent traite traitent gere gerent dirige dirigent inaugure inaugurent accorde accordent
    transfere transferent investit investissent evite evitent paie paye payent paient coute coutent vaut
    valent faut tue tuent blesse blessent frappe frappent raille conclut concluent inclut incluent
    exclut excluent proteste protestent eut eurent connut connurent put purent dut durent voulut fit firent
    mit mirent prit prirent vint vinrent tint tinrent
"""
FINITE = AUXILIARIES | frozenset(_PRESENT.split())
LIKE_FINITE = frozenset(
    "lait trait portrait parfait extrait retrait attrait bienfait forfait relait souhait fait imparfait "
    "surfait opera camera delibera etc chera ere mystere frere pere mere arriere carriere matiere "
    "premiere derniere lumiere maniere barriere frontiere misere colere caractere ministere critere".split()
)  # nouns with the endings of a verb

HEDGES = frozenset(
    "selon peut-etre probablement possible possiblement probable semble semblent semblait semblaient "
    "parait paraissait apparemment vraisemblablement presume presumes presumee presumees suppose supposes "
    "supposee supposees pretend pretendu pretendument rumeur rumeurs eventuel eventuelle eventuels "
    "soupcon soupcons soupconne risque risques hypothese allegations allegue doute doutes".split()
)
SPEECH = frozenset(
    "declare declarait affirme affirmait assure estime dit disait explique expliquait indique indiquait "
    "precise ajoute ajoutait souligne rappelle raconte confie confient croit pense pensait juge annonce "
    "soutient pretend avoue reconnait reconnu admet admis lance ecrit suggere suggerait accuse accusent "
    "accusait denonce denoncent reproche conclut conclu repete repondu repond demande demandait demandé "
    "disent affirment estiment pensent declarent expliquent assurent craint craignent affirmant declarant "
    "estimant assurant expliquant precisant indiquant soulignant accusant denoncant".split()
)
CONCESSIONS = frozenset(
    "mais sauf hormis excepte sans si sinon bien meme quoique malgre condition moins pas non ni ou "
    "seulement cependant toutefois pourtant".split()
)
DEICTICS = frozenset(
    "aujourd'hui hier demain maintenant actuellement ici ce cet cette ces celui celle ceux celles cela "
    "ceci ca lequel laquelle dernier derniere tel telle ainsi donc egalement aussi autre autres premiere "
    "premier second seconde encore suivant suivante suivants suivantes precedent precedente "
    "precedents".split()
)  # fmt: skip
FIRST_PERSON = frozenset("je j' nous notre nos mon ma mes moi m' me vous votre vos tu ton ta tes".split())

MONTHS = frozenset(
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split()
)
DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
NOT_NAMES = FUNCTION_WORDS | MONTHS | DAYS | frozenset(
    "suite grace lorsque selon depuis apres avant pendant malgre parmi voici voila oui merci "
    "resultat source cite crucial bref or certes parfois photo credits image vers chaque sinon quant "
    "concernant pensez avez monsieur madame mme m pm cf ps note nb exemple objectif intitule".split()
)  # fmt: skip
ADJECTIVE_ENDINGS = (
    "ique", "iques", "el", "elle", "els", "elles", "al", "ale", "aux", "ales", "if", "ive", "ifs", "ives",
    "aire", "aires", "eux", "euse", "euses", "ien", "ienne", "iens", "iennes", "able", "ables", "ible",
    "ibles", "ais", "aise", "aises", "ain", "aine", "ains", "aines", "ois", "oise", "oises", "iste", "istes",
    "ante", "antes", "ente", "entes", "eur", "eure", "eures", "eurs",
    "ien", "iere", "ieres", "ier", "iers", "naire", "oire", "oires",
)  # fmt: skip
ADJECTIVES = frozenset(
    "public publics publique libre libres ouvert ouverte ouverts ouvertes noir noire nouveau nouvelle "
    "nouveaux nouvelles grand grande grands grandes petit petite petits petites haut haute bas basse "
    "jeune jeunes gros grosse long longue longs longues courte court vieux vieille bon bonne bons bonnes "
    "mauvais mauvaise simple simples rapide rapides complexe complexes juste riche riches pauvre pauvres "
    "propre propres rare rares grave graves large larges vert verte verts vertes blanc blanche rouge "
    "rouges bleu bleue mixte civil civile russe russes belge belges suisse arabe arabes grec grecque "
    "syrienne nucleaire moderne modernes francais anglais urbain urbains mecanique social sociaux mutant "
    "mutants interne internes externe externes humain humains humaine humaines exemplaire exemplaires".split()
)

POINTERS = frozenset(
    "suivant suivante suivants suivantes precedent precedente precedents ci-dessous ci-dessus".split()
)
TIMES = (
    MONTHS
    | DAYS
    | frozenset(
        "an ans annee annees mois semaine semaines jour jours heure heures matin soir nuit temps date moment "
        "lendemain veille debut siecle decennie parallele avant apres lors pendant durant depuis hier".split()
    )
)
ATTRIBUTING = frozenset(
    "avis yeux croire dires entendre communique interview entretien rapport blog lettre tribune texte "
    "message tweet declaration discours livre etude sondage enquete source sources presse".split()
)  # « de l'avis de … », « dans un entretien … »: what follows is somebody's word
MEASURED = frozenset(
    "trop assez suffisamment seul seule seuls seules si tant premier premiere premiers premieres dernier "
    "derniere derniers dernieres unique uniques meilleur meilleure meilleurs meilleures record".split()
)  # « trop … pour », « la première … depuis »: what follows is the measure
NEW_SUBJECTS = frozenset("c' il elle ils elles on cela ceci".split())
