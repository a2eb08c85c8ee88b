"""French verbs by their endings: which forms are conditional, and the forms an infinitive takes.

Morphology, no dictionary: regular endings, the irregular families of a grammar, and closed lists where an
imperfect looks like a conditional (« montrait », « tirait », « livrait »).
"""

import re
from functools import lru_cache

from rewriter.text.normalise import fold

_PERSONS = re.compile(r"(?:ait|aient|ais)$")
# Stems of imperfects that end as a conditional's do; every other stem of the same ending is a future stem.
_IMPERFECTS = frozenset(
    "admir aspir attir chavir cir conspir déchir délir désir empir étir expir inspir mir respir retir revir "
    "soupir soutir tir transpir vir "  # -irer
    "cadr encadr recadr engendr cylindr effondr saupoudr poudr hydr déshydr "  # -drer
    "éclair flair "  # -airer
    "cuivr".split()
)
# The future stems among endings that are mostly an imperfect's: third-group verbs, a closed set.
_FUTURES = re.compile(
    r"^(?:aur|saur|devr|redevr|vivr|revivr|survivr)$"
    r"|(?:cevr|uivr|ettr|battr|a[iî]tr|o[iî]tr|ompr|vaincr|clur|pourr|courr|mourr|verr|querr)$"
)
_IRREGULAR = {
    "ser": "être", "aur": "avoir", "fer": "faire", "ir": "aller", "pourr": "pouvoir", "devr": "devoir",
    "voudr": "vouloir", "faudr": "falloir", "saur": "savoir", "enverr": "envoyer", "renverr": "renvoyer",
    "verr": "voir", "reverr": "revoir", "refer": "refaire", "satisfer": "satisfaire", "redevr": "redevoir",
    "défer": "défaire", "dir": "dire", "lir": "lire", "rir": "rire",
}  # fmt: skip
_FAMILIES = (
    ("viendr", "venir"), ("tiendr", "tenir"), ("vaudr", "valoir"), ("cevr", "cevoir"), ("courr", "courir"),
    ("mourr", "mourir"), ("querr", "quérir"), ("cueiller", "cueillir"), ("pleuvr", "pleuvoir"),
    ("mouvr", "mouvoir"),
)  # fmt: skip
_INFINITIVE_RE = re.compile(
    r"(?:dr|tr|vr|pr|cr|duir|truir|nuir|luir|cuir|clur|crir|^dir|redir|dédir|médir|interdir|prédir|contredir"
    r"|^lir|^élir|relir|réélir|suffir|sourir|^rir|plair|tair|trair|croir|^boir)$"
)


@lru_cache(maxsize=32768)
def future_stem(word: str) -> str:
    """The stem of a conditional, lower case and accented, "" for any other word: « ouvrirait » gives
    "ouvrir", « ouvrait » nothing."""
    found = _PERSONS.search(word)
    stem = word[: found.start()].lower() if found else ""
    return stem if len(stem) > 1 and stem[-1] == "r" and _is_future(stem) else ""


def _is_future(stem: str) -> bool:
    if stem in _IRREGULAR:
        return True
    if stem in _IMPERFECTS:
        return False
    if stem.endswith(("er", "ir", "dr")):
        return len(stem) > 3  # « ferait », « dirait » are among the irregular ones
    return bool(_FUTURES.search(stem))


def infinitive(stem: str) -> str:
    """The infinitive of a future stem, accented: "ouvrir", "prendr" (prendre), "viendr" (venir)."""
    if stem in _IRREGULAR:
        return _IRREGULAR[stem]
    for ending, whole in _FAMILIES:
        if stem.endswith(ending):
            return stem[: -len(ending)] + whole
    return f"{stem}e" if _INFINITIVE_RE.search(stem) else stem


_BE = "est sont suis sommes etait etaient fut furent sera seront serons ete soit soient"
_HAVE = "a ont ai avons avait avaient eut eurent aura auront aurons eu eue eus"
_WHOLE = {
    "etre": _BE,
    "avoir": _HAVE,
    "aller": "va vont vais allons allait allaient alla allerent ira iront alle allee alles allees",
}
# The forms of irregular verbs by how their infinitive ends, folded: what stands for that ending.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("faire", "fait font faisait faisaient fit firent fera feront faite faits faites faisons"),
    ("pouvoir", "peut peuvent pouvait pouvaient put purent pourra pourront pu"),
    ("devoir", "doit doivent devait devaient dut durent devra devront du"),
    ("vouloir", "veut veulent voulait voulaient voulut voudra voudront voulu voulue"),
    ("savoir", "sait savent savait savaient sut surent saura sauront su"),
    ("cevoir", "coit coivent cevait cevaient cut curent cevra cevront cu cue cus cues cevons"),
    ("valoir", "vaut valent valait valaient valut vaudra vaudront valu"),
    ("falloir", "faut fallait fallut faudra fallu"),
    ("mouvoir", "meut meuvent mouvait mu mue mus mouvra"),
    ("voir", "voit voient voyait voyaient vit virent verra verront vu vue vus vues voyons"),
    ("tenir", "tient tiennent tenait tenaient tint tinrent tiendra tiendront tenu tenue tenus tenues tenons"),
    ("venir", "vient viennent venait venaient vint vinrent viendra viendront venu venue venus venues venons"),
    ("mourir", "meurt meurent mourait mouraient mourut moururent mourra mourront mort morte morts mortes"),
    ("courir", "court courent courait couraient courut coururent courra courront couru courue courus"),
    ("querir", "quiert quierent querait queraient quit quirent querra querront quis quise quises"),
    ("cueillir", "cueille cueillent cueillait cueillit cueillera cueilleront cueilli cueillie cueillis"),
    ("ouvrir", "ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvert ouverte ouverts"),
    ("offrir", "offre offrent offrait offraient offrit offrirent offrira offriront offert offerte offerts"),
    ("souffrir", "souffre souffrent souffrait souffrit souffrirent souffrira souffriront souffert"),
    ("fuir", "fuit fuient fuyait fuyaient fuirent fuira fuiront fui"),
    ("prendre", "prend prennent prenait prenaient prit prirent prendra prendront pris prise prises prenons"),
    ("mettre", "met mettent mettait mettaient mit mirent mettra mettront mis mise mises mettons"),
    ("battre", "bat battent battait battaient battit battirent battra battront battu battue battus battues"),
    ("crire", "crit crivent crivait crivaient crivit crivirent crira criront crite crits crites"),
    ("uire", "uit uisent uisait uisaient uisit uisirent uira uiront uite uits uites"),
    ("indre", "int ignent ignait ignaient ignit ignirent indra indront inte ints intes"),
    ("soudre", "sout solvent solvait solut soudra soudront solu solue resolu"),
    ("connaitre", "connait connaissent connaissait connaissaient connut connaitra connaitront connu connue"),
    ("paraitre", "parait paraissent paraissait paraissaient parut parurent paraitra paraitront paru parue"),
    ("naitre", "nait naissent naissait naissaient naquit naquirent naitra naitront ne nee nes nees"),
    ("aitre", "ait aissent aissait aissaient ut urent aitra aitront u ue us ues"),
    ("croitre", "croit croissent croissait crut croitra croitront cru"),
    ("suivre", "suit suivent suivait suivaient suivit suivirent suivra suivront suivi suivie suivis suivies"),
    ("vivre", "vit vivent vivait vivaient vecut vecurent vivra vivront vecu vecue vecus"),
    ("vaincre", "vainc vainquent vainquait vainquit vaincra vaincront vaincu vaincue vaincus vaincues"),
    ("clure", "clut cluent cluait clurent clura cluront clu clue clus clues"),
    ("croire", "croit croient croyait croyaient crut crurent croira croiront cru crue"),
    ("boire", "boit boivent buvait buvaient but burent boira boiront bu bue"),
    ("plaire", "plait plaisent plaisait plut plurent plaira plairont plu"),
    ("taire", "tait taisent taisait tut tairent taira tairont tu"),
    ("traire", "trait traient trayait traira trairont traite traits traites"),
    ("dire", "dit disent disait disaient dirent dira diront dite dits dites"),
    ("lire", "lit lisent lisait lisaient lut lurent lira liront lu lue lus lues"),
    ("rire", "rit rient riait riaient rirent rira riront ri"),
    ("suffire", "suffit suffisent suffisait suffira suffiront suffi"),
    ("rompre", "rompt rompent rompait rompaient rompit rompirent rompra rompront rompu rompue rompus"),
)  # fmt: skip
_ER = (
    "e es ent ons ez ait aient ais a ai as erent era eront erons erai ee ees ea eait eaient eons ant eant"
).split()
_IR = "i is it ie ies irent ira iront irai irons issent issait issaient issons issant".split()
_SHORT_IR = "t tent tait taient ti tie tis ties tit tirent tira tiront".split()  # partir, sortir, sentir
_SERVE = "t vent vait vaient vi vie vis vies vit virent vira viront".split()  # servir
_SLEEP = "t ment mait maient mi mit mirent mira miront".split()  # dormir
_RE = "_ s ent u ue us ues it irent ait aient ra ront rons rai ons ant".split()
_BARE_IR = re.compile(r"(?:^|re|dé|dis|res|con|men|é|im)?(?:part|sort|sent|ment)ir$")


@lru_cache(maxsize=4096)
def conjugated(verb: str) -> frozenset[str]:
    """The forms of an infinitive that state: indicative and participle, folded; not the infinitive, nor
    the conditional."""
    word = fold(verb)
    if word in _WHOLE:
        return frozenset(_WHOLE[word].split())
    for ending, forms in _ENDINGS:
        if word.endswith(ending):
            return frozenset(word[: -len(ending)] + form for form in forms.split())
    return frozenset(_regular(word))


def _regular(word: str) -> list[str]:
    root, ending = word[:-2], word[-2:]
    if ending == "er":
        return [stem + e for stem in _stems(root) for e in _ER]
    if ending == "ir" and _BARE_IR.match(word):
        return [root[:-1] + e for e in _SHORT_IR]
    if ending == "ir" and root.endswith(("serv", "dorm")) and not root.endswith("asserv"):
        return [root[:-1] + e for e in (_SERVE if root[-1] == "v" else _SLEEP)]
    if ending == "ir":
        return [root + e for e in _IR]
    return [root + e.strip("_") for e in _RE] if ending == "re" else []


def _stems(root: str) -> list[str]:
    if root[-1:] == "y":
        return [root, f"{root[:-1]}i"]
    if root[-2:] in ("ai", "oi", "ui"):  # from a future stem: « paierait » gives "paier"
        return [root, f"{root[:-1]}y"]
    if root[-2:] in ("el", "et"):
        return [root, root + root[-1]]
    return [root, root[:-1]] if root[-3:] in ("ell", "ett") else [root]


def looks_infinitive(word: str) -> bool:
    """Whether a French word ends as infinitives do."""
    return len(word) > 3 and word.endswith(("er", "ir", "re"))


_PARTICIPLE = re.compile(
    r"(?:ée?s?|[iu]e?s?|ûe?s?|[iau]te?s?|erte?s?|orte?s?|ise?s?|(?:in|ain|ein|oin)te?s?|née?s?)$"
)


def looks_participle(word: str) -> bool:
    """Whether a French word ends as past participles do, in lower case and accented."""
    return len(word) > 1 and bool(_PARTICIPLE.search(word))


_FIRST_GROUP = re.compile(r"ée?s?$")


@lru_cache(maxsize=4096)
def forms_beside(participle: str) -> frozenset[str]:
    """The participle of a compound tense, folded, with every form that its verb may have: « déjeuné » has
    "dejeune", "dejeunait", "dejeunera"."""
    word = fold(participle)
    base = word.rstrip("s") if word[-2:] not in ("is", "us") else word
    if _FIRST_GROUP.search(participle):
        base = base[:-1] if base.endswith("ee") else base
        return conjugated(f"{base}r") | {word, base}
    base = base[:-1] if base.endswith(("ie", "ue", "te", "se")) else base
    verbs = [base + "r"] if base[-1:] == "i" else [base[:-1] + "re", base[:-1] + "ir"]
    verbs += [base[: -len(f)] + e for e, forms in _ENDINGS for f in forms.split() if base.endswith(f)]
    kept = [forms for forms in map(conjugated, verbs) if base in forms]
    return frozenset({word, base}.union(*kept))
