"""Words and their opposites, and words that quotations can do without."""

# Same gender in a row; « m », « f » or "" where no article can change.
NOUNS = """
f hausse baisse|f hausses baisses|f augmentation diminution|f augmentations diminutions|f croissance décroissance
f majorité minorité|f victoire défaite|f victoires défaites|f force faiblesse|f forces faiblesses|f ouverture fermeture
f entrée sortie|f montée chute|f réussite faillite|f réussites faillites|m succès échec|m succès échecs|m avantage inconvénient
m avantages inconvénients|f présence absence|m gain déficit|m bénéfice déficit|m bénéfices déficits|f accélération stagnation
m progrès recul|f amélioration dégradation|f amélioration détérioration|f améliorations dégradations|m vainqueur perdant
m soutien rejet|f confiance méfiance|f paix guerre|m début milieu
f acceptation annulation|f richesse pauvreté|f naissance disparition|f facilité difficulté|f embauche démission
f satisfaction déception|m espoir désespoir|m optimisme pessimisme|f autorisation interdiction|m achat abandon
f approbation désapprobation|f élévation réduction|f réduction hausse|f baisse progression|f légalité illégalité
m maximum minimum|m ami ennemi|m amis ennemis|m allié adversaire|m alliés adversaires|m partisan opposant|m partisans opposants
f qualité médiocrité|f reprise interruption|f arrivée disparition|m départ retour|f sécurité insécurité
f égalité inégalité|f stabilité instabilité|f certitude incertitude|f efficacité inefficacité|f simplicité complexité
"""
ADJECTIVES = """
supérieur inférieur|supérieure inférieure|supérieurs inférieurs|supérieures inférieures|meilleur pire|meilleure pire
meilleurs pires|meilleures pires|positif négatif|positive négative|positifs négatifs|positives négatives|premier dernier
première dernière|premiers derniers|premières dernières|possible impossible|possibles impossibles|facile difficile
faciles difficiles|favorable défavorable|favorables défavorables|majoritaire minoritaire|majoritaires minoritaires
légal illégal|légale illégale|maximal minimal|maximale minimale|optimiste pessimiste|optimistes pessimistes
public privé|publique privée|publics privés|publiques privées|national local|nationale locale|utile inutile|utiles inutiles
élevé bas|élevée basse|élevés bas|élevées basses|rapide lent|rapides lents|court long|courte longue|courts longs|courtes longues
fort faible|forte faible|forts faibles|fortes faibles|grand petit|grande petite|grands petits|grandes petites
riche pauvre|riches pauvres|haut bas|haute basse|hauts bas|hautes basses|nouveau ancien
nombreux rares|nombreuses rares|simple complexe|simples complexes|gratuit payant|gratuite payante|gratuits payants
présent absent|présente absente|présents absents|ouvert fermé|ouverte fermée|ouverts fermés|ouvertes fermées
certain improbable|suffisant insuffisant|suffisante insuffisante|efficace inefficace|efficaces inefficaces
satisfait déçu|satisfaite déçue|satisfaits déçus|capable incapable|capables incapables|stable instable|stables instables
visible invisible|visibles invisibles|prudent imprudent|justes injustes|heureux malheureux|heureuse malheureuse
bon mauvais|bonne mauvaise|bons mauvais|bonnes mauvaises|important négligeable|importante négligeable|importants négligeables
importantes négligeables|récent ancien|récente ancienne|récents anciens|récentes anciennes|interne externe|internes externes
direct indirect|directe indirecte|collectif individuel|collective individuelle|collectifs individuels|collectives individuelles
fréquent rare|fréquente rare|fréquents rares|innocent coupable|jeune vieux|jeunes vieux
pauvre riche|pauvres riches|complet partiel|complète partielle|temporaire définitif|temporaires définitifs|durable passager
provisoire définitif|commun distinct|commune distincte|conservateur progressiste|conservateurs progressistes
"""
# Verbs in -er on both sides: the stems, whose endings are the same.
STEMS = """
augment diminu|diminu augment|accept refus|refus accept|approuv rejet|mont recul|avanc recul|recul progress|progress recul
autoris prohib|améliorer dégrader|amélior dégrad|dégrad amélior|facilit compliqu|compliqu facilit|encourag décourag|renforc fragilis
accélér frein|rassur inquiét|gagn gâch|cré supprim|supprim cré|critiqu approuv
confirm contest|démarr stopp|embauch congédi|entr rest|favoris pénalis|intégr écart|libér incarcér|lou critiqu|ouvr ferm
pench hésit|respect ignor|salu critiqu|activ bloqu|ajout retir|apport retir|attaqu épargn|dénonc approuv
document ignor|élev abaiss|garantir menac|import export|export import|limit étend|maintenir abandonn|propos refus|protég menac
rapproch éloign|valid rejet|vot rejet|nomm révoqu|multipli divis|adopt rejet|dépass manqu|exclu accept|aim détest|adore détest
"""
FORMS = """
gagne perd|gagnent perdent|gagné perdu|gagnée perdue|gagnés perdus|gagner perdre|perd gagne|perdent gagnent|perdu gagné|perdre gagner
remporté perdu|remportée perdue|remporte perd|remporter perdre|réussi échoué|réussir échouer|échoué réussi|échouer réussir
baisser augmenter|baissé augmenté|baisse augmente|baissent augmentent|chuté grimpé|chute grimpe|chuter grimper|grimpé chuté
vendu acheté|vendue achetée|vendus achetés|vendre acheter|vend achète|vendent achètent|acheté vendu|acheter vendre
ouvert fermé|ouverte fermée|ouvrir fermer|ouvre ferme|fermé ouvert|fermer ouvrir|fermée ouverte|réduire augmenter|réduit augmenté
réduite augmentée|réduits augmentés|réduites augmentées|croître décroître|interdit autorisé|interdite autorisée|interdire autoriser
interdits autorisés|autorisé interdit|autorisée interdite|autoriser interdire|permis empêché|permettre empêcher|permet empêche
permettent empêchent|soutenir combattre|soutient combat|soutenu combattu|soutiennent combattent|défendre attaquer|défend attaque
défendu attaqué|arrivé reparti|arrivée repartie|entré sorti|entrée sortie|entrés sortis|entrer sortir|élu battu|élue battue
construire démolir|construit démoli|construite démolie|vaincu épargné|survécu succombé|nié reconnu|nie reconnaît|nier reconnaître
reconnu nié|rejoint quitté|rejoindre quitter|rejoint quitte|quitté rejoint|quitter rejoindre|quitte rejoint|poursuivre interrompre
réussissent échouent|convaincu déçu|détruit épargné|détruite épargnée|maintenu abandonné|maintenue abandonnée|maintenir abandonner
démissionner rester|démissionné hésité|inclure exclure|inclut exclut|inclus exclu|ajouter retirer|monter descendre|monté descendu
rassembler disperser|unir diviser|agrandir réduire|libérer emprisonner|libéré emprisonné|libérée emprisonnée|libérés emprisonnés
apparaître disparaître|apparaît disparaît|apparu disparu|disparu apparu|construire détruire|attirer repousser|simplifier compliquer
"""
ADVERBS = """
au-dessus au-dessous|davantage moins|mieux moins bien|beaucoup peu|rapidement lentement|lentement rapidement|facilement difficilement
difficilement facilement|fortement faiblement|légèrement fortement|officiellement officieusement|publiquement secrètement
directement indirectement|souvent rarement|rarement souvent|fréquemment rarement|toujours rarement|largement à peine
nettement à peine|considérablement à peine|massivement faiblement|légalement illégalement|volontairement involontairement
régulièrement rarement|gratuitement contre paiement|ensemble séparément|particulièrement modérément
collectivement individuellement|provisoirement définitivement|partiellement totalement|unanimement à une courte majorité
"""
# Words of quotations: nouns of one gender and number, whose exchange leaves a sentence that can be said.
QUOTED = """
m travail repos|m temps argent|m projet contrat|m projets contrats|m gens voisins|m pays parti|m peuple gouvernement
m président ministre|m gouvernement parlement|m problème projet|m problèmes projets|m citoyens élus|m résultats chiffres
m enfants parents|m enfant parent|m hommes jeunes|m joueurs arbitres|m match tournoi|m club stade|m moment mois|m droit devoir
m droits devoirs|m respect mépris|m service bureau|m services bureaux|m système réseau|m outils projets|m outil projet
m développeurs designers|m utilisateurs élus|m agents élus|m public privé|m logiciels matériels|m code texte|m avenir passé
m médecins avocats|m plaisir malaise|m courage talent|m besoin droit|m besoins droits|m danger hasard|m but rôle
m dialogue conflit|m débat vote|m doute bluff|m bonheur chagrin|m succès échec|m but carton|m militaires politiques
f politique justice|f loi règle|f lois règles|f vie mort|f vérité légende|f équipe classe|f équipes classes|f personne famille
f personnes familles|f décision proposition|f décisions propositions|f confiance patience|f chance malchance|f femmes filles
f femme fille|f joie peur|f peur joie|f liberté sécurité|f paix trêve|f santé carrière|f situation relation|f ville région
f villes régions|f entreprise banque|f entreprises banques|f données lettres|f mission visite|f force patience|f guerre crise
f colère tristesse|f démocratie monarchie|f expérience formation|f compétences ressources|f question réponse|f questions réponses
f histoire rumeur|f raison volonté|f communauté police|f victoire défaite|f culture science|f méthode théorie|f idée règle
f technologie médecine|f population presse|f possibilité obligation|f semaine saison|f année saison|f vision mission|f maison voiture
"""
_ENDINGS = "e es ent é ée és ées er ait aient era eront erait eraient ant èrent".split()


def _rows(table: str) -> list[list[str]]:
    return [row.split() for line in table.strip().splitlines() for row in line.split("|")]


def _nouns(table: str) -> dict[str, tuple[str, str]]:
    words: dict[str, tuple[str, str]] = {}
    for gender, one, other in _rows(table):
        words.setdefault(one, (other, gender))
        words.setdefault(other, (one, gender))
    return words


def _stems() -> dict[str, str]:
    forms: dict[str, str] = {}
    for one, other in _rows(STEMS):
        if not one.endswith(("er", "ir")):
            for ending in _ENDINGS:
                forms.setdefault(_spelt(one, ending), _spelt(other, ending))
    return forms


def _spelt(stem: str, ending: str) -> str:
    """« avanc » + « ait » as « avançait », « protég » + « e » as « protège »."""
    soft = ending[0] in "aâo"
    if soft and stem.endswith("c"):
        return f"{stem[:-1]}ç{ending}"
    if soft and stem.endswith("g"):
        return f"{stem}e{ending}"
    if stem.endswith(("jet", "élev")) and ending in ("e", "es", "ent", "era", "eront", "erait", "eraient"):
        return (f"{stem}t" if stem.endswith("jet") else f"{stem[:-2]}èv") + ending
    if ending in ("e", "es", "ent") and stem in (
        "accélér",
        "libér",
        "protég",
        "intégr",
        "incarcér",
        "inquiét",
    ):
        at = stem.rindex("é")
        return f"{stem[:at]}è{stem[at + 1 :]}{ending}"
    return stem + ending


def _pairs(table: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for one, *other in _rows(table):
        words.setdefault(one, " ".join(other))
    return words


def _both(table: str) -> dict[str, str]:
    return {o: w for w, o in reversed(_pairs(table).items())} | _pairs(table)


NOUN_OPPOSITES = _nouns(NOUNS)
ADJECTIVE_OPPOSITES = _both(ADJECTIVES)
VERB_OPPOSITES = _pairs(FORMS) | {k: v for k, v in _stems().items() if k not in _pairs(FORMS)}
ADVERB_OPPOSITES = _pairs(ADVERBS)
QUOTED_NOUNS = _nouns(QUOTED)
