"""Words that say the same: « = » goes either way, « > » one way only, the other having more senses."""

import re

_ROWS = """
a déclaré = a affirmé = a indiqué
ont déclaré = ont affirmé = ont indiqué
déclare = affirme = indique
cependant = toutefois
Cependant, = Toutefois, = Néanmoins,
en outre = par ailleurs
En outre, = De plus, = Par ailleurs,
Ensuite, > Par la suite, | Puis,
afin de > pour | dans le but de
dans le but de > pour | afin de
afin d’ > pour_ | dans le but d’
dans le but d’ > pour_ | afin d’
afin que > pour que
alors que = tandis que
alors qu’ = tandis qu’
lors du = au cours du
lors de la = au cours de la
lors de l’ = au cours de l’
lors des = au cours des
lors d’un = au cours d’un
lors d’une = au cours d’une
pendant = durant
environ > à peu près
à cause de > en raison de
à cause du > en raison du
à cause des > en raison des
malgré > en dépit de
en dépit de > malgré
notamment = en particulier = entre autres
par exemple > à titre d’exemple
désormais = dorénavant
actuellement = à l’heure actuelle
chaque année = tous les ans
chaque jour = tous les jours
de nombreux > beaucoup de
de nombreuses > beaucoup de
selon = d’après
Selon = D’après
également > aussi
immédiatement > aussitôt
Tout d’abord, > En premier lieu,
Enfin, > Pour finir,
parce que > car
car > parce que
ainsi que > de même que
au sein du > dans le
au sein de la > dans la
au sein de l’ > dans l’
au sein des > dans les
quasiment > presque
autour de > aux alentours de
permet de > donne la possibilité de
permettent de > donnent la possibilité de
permet d’ > donne la possibilité d’
permettent d’ > donnent la possibilité d’
a permis de > a donné la possibilité de
ont permis de > ont donné la possibilité de
a permis d’ > a donné la possibilité d’
ont permis d’ > ont donné la possibilité d’
permettre de > donner la possibilité de
permettre d’ > donner la possibilité d’
permettra de > donnera la possibilité de
s’est déroulé > a eu lieu
s’est déroulée > a eu lieu
se sont déroulés > ont eu lieu
se sont déroulées > ont eu lieu
se déroule > a lieu
a eu lieu > s’est tenu
débuter > commencer
débute > commence
a débuté > a commencé
terminer > achever
souvent = fréquemment
seulement = uniquement
simplement > tout simplement
via > au moyen de
En effet, > De fait,
Pourtant, > Cependant,
ceux-ci > ces derniers
celui-ci > ce dernier
celle-ci > cette dernière
Celui-ci > Ce dernier
Celle-ci > Cette dernière
on peut = il est possible de
On peut = Il est possible de
essayer de = tenter de
réaliser > effectuer
effectuer > réaliser
choisir > sélectionner
a choisi > a sélectionné
lieux > endroits
bien que = quoique
Bien que = Quoique
jusqu’à présent > jusqu’ici
nous souhaitons > nous voulons
souhaite > veut
souhaitent > veulent
a annoncé que = a fait savoir que
ont annoncé que = ont fait savoir que
a annoncé qu’ = a fait savoir qu’
souligne > relève
raconte > relate
différents > divers
différentes > diverses
s’est rendu > est allé
s’est rendue > est allée
se sont rendus > sont allés
est décédé = est mort
est décédée = est morte
sont décédés = sont morts
parfois > quelquefois
tout de même > malgré tout
sans doute > probablement
probablement > sans doute
principalement = essentiellement
finalement > en fin de compte
Finalement, > En fin de compte, | Au bout du compte,
auparavant > précédemment
remporter > gagner
a remporté > a gagné
ont remporté > ont gagné
remporte > gagne
participer à = prendre part à
participe à > prend part à
participent à > prennent part à
a participé à > a pris part à
ont participé à > ont pris part à
participer au = prendre part au
participer aux = prendre part aux
dès le > à partir du
dès la > à partir de la
objectif est de > but est de
Aujourd’hui, > À présent,
aujourd’hui encore > encore à présent
non seulement > pas seulement
, mais il > ; toutefois, il
, mais elle > ; toutefois, elle
, mais ils > ; toutefois, ils
, mais nous > ; toutefois, nous
, mais le > ; toutefois, le
, mais la > ; toutefois, la
, mais les > ; toutefois, les
, puis > , et ensuite
aussi bien > tant
susciter > faire naître
difficultés rencontrées > problèmes rencontrés
euros > €
€ > euros
"""
_DROPPED = ("non seulement", "aussi bien", "à cause de", "dès le", "dès la", "euros", "aujourd’hui encore")

_VOWELS = "aeiouyéèêàâîôœhAEIOUÉÈÊÀÂÎÔŒH"


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in _ROWS.replace("_", " ").strip().splitlines():
        if " = " in row:
            words = [w.strip("\n") for w in row.split(" = ")]
            table |= {w: tuple(o for o in words if o != w) for w in words}
        else:
            word, others = row.split(" > ")
            table[word] = tuple(o if o == "pour " else o.strip() for o in re.split(r" \| | \|", others))
    return {w: o for w, o in table.items() if w not in _DROPPED}


TABLE = _table()


def _bounded(word: str) -> str:
    first = "" if word.startswith((",", "€")) else r"(?<![\w’-])"
    return (
        first
        + re.escape(word).replace(r"\ ", r"[ \u00a0]")
        + ("" if word.endswith(("’", ",", "€")) else r"(?![\w’-])")
    )


PATTERN = re.compile("|".join(_bounded(w) for w in sorted(TABLE, key=len, reverse=True)))


def elided(left: str, right: str) -> str:
    """Two stretches brought together, « de un » and « que au » written as French has them."""
    if (
        (cut := re.search(r"(?:^|(?<=\W))(d|qu|D|Qu)’$", left))
        and right[:1].isalpha()
        and right[:1] not in _VOWELS
    ):
        return f"{left[: cut.start()]}{cut[1]}e {right}"
    gap = right.startswith(" ")
    if not gap and not left.endswith(" "):
        return left + right
    left, right = left.rstrip(" "), right.lstrip(" ")
    found = re.search(r"(?:^|(?<=\W))(d|qu|D|Qu|lorsqu|puisqu)e$", left)
    if found and right[:1].lower() in "aeiouéèêàœ":
        return f"{left[: found.start()]}{found[1]}’{right}"
    if re.search(r"(?:^|\W)de$", left) and (joined := re.match(r"(le|les)\b", right)):
        return left[:-2] + {"le": "du", "les": "des"}[joined[1]] + right[joined.end() :]
    return f"{left} {right}"
