"""Words that say somebody speaks, French and English, folded (no case, no accents).

Verbs are given by the infinitive; their finite forms of the third person are made by rule. Closed enough a
class to be listed: reporting verbs as grammars of French and English give them.
"""

import re

# Verbs of the first group that report what is said.
_SAYING_ER = (
    "declarer affirmer expliquer ajouter assurer indiquer preciser confier souligner raconter rapporter "
    "temoigner marteler lancer insister noter observer rappeler signaler repeter repliquer retorquer "
    "commenter detailler resumer admettre avouer arguer argumenter avancer clamer proclamer informer "
    "declamer ironiser plaisanter murmurer crier glisser tempeter tonner rencherir relever nuancer "
    "constater analyser evoquer alerter relater relativiser enoncer balayer mentionner articuler relayer "
    "temperer completer enchainer riposter trancher objecter concentrer justifier protester remarquer "
    "expliciter illustrer demander avouer "
    "interroger exclamer indigner etonner amuser souvenir enthousiasmer encherir rencherir emporter gronder "
    "philosopher conceder argumenter synthetiser decrypter debriefer ecrier alarmer agacer moquer questionner"
)
_FACTUAL_ER = "annoncer confirmer reveler devoiler montrer demontrer prouver notifier"
_OPINING_ER = (
    "estimer penser juger considerer accuser esperer redouter denoncer regretter deplorer fustiger critiquer "
    "contester imaginer presumer supposer soupconner douter pronostiquer anticiper plaider preconiser "
    "presager augurer miser tabler recommander reprocher figurer vanter saluer qualifier militer pester "
    "conjecturer alleguer speculer menacer prophetiser pointer suggerer ecarter nier"
)
_SAYING_OTHER = (
    "dit disent disait disaient dira diront dirent repond repondent repondait repondit repondu poursuit "
    "poursuivent poursuivait poursuivi conclut concluent concluait conclu ecrit ecrivent ecrivait "
    "reconnait reconnaissent reconnaissait reconnu admet admettent admettait admis soutient soutiennent "
    "soutenait soutenu reprend reprennent repris previent previennent prevenu avertit avertissent averti "
    "convient conviennent convenu maintient maintiennent maintenu dement dementent dementi garantit "
    "garantissent "
    "garanti fait_valoir fait_savoir surencherit decrit decrivent decrivait "
    "repondaient poursuivaient concluaient ecrivaient reconnaissaient admettaient soutenaient reprenait "
    "reprenaient "
    "prevenait prevenaient avertissait avertissaient convenait convenaient maintenaient dementait "
    "dementaient "
    "garantissait garantissaient rappelle rappellent ajouta soutint reconnut reprit admit"
)
_OPINING_OTHER = (
    "croit croient croyait croyaient cru craint craignent craignait predit predisent prevoit prevoient "
    "prevoyait prevu promet promettent promis pretend pretendent pretendait pretendu conclut_que "
    "rejouit plaint plaignent felicite inquiete veut_croire s_attend attend attendent attendait "
    "craignaient predisait predisaient prevoyaient promettait promettaient pretendaient attendaient "
    "promit crut"
)
_PARTICIPLES_OTHER = (
    "dit repondu poursuivi conclu ecrit reconnu admis soutenu repris prevenu averti convenu maintenu dementi "
    "rejoui rejouie felicite felicitee plainte inquietee indignee etonnee alarmee agacee enthousiasmee "
    "emportee "
    "exclamee interrogee amusee moquee ecriee garanti cru craint predit prevu promis pretendu decrit "
    "surencheri"
)
_ER_ENDINGS = ("e", "ent", "ait", "aient", "a", "erent", "era")


def _present(verbs: str) -> frozenset[str]:
    stems = [verb[:-2] for verb in verbs.split()]
    forms = {stem + ending for stem in stems for ending in _ER_ENDINGS}
    soft = {s[:-1] + "ge" + e for s in stems if s.endswith("g") for e in ("ait", "a", "aient")}
    return frozenset(forms | soft)


def _participles(verbs: str) -> frozenset[str]:
    return frozenset(verb[:-1] for verb in verbs.split())


FRENCH_OPINING = _present(_OPINING_ER) | _participles(_OPINING_ER) | frozenset(_OPINING_OTHER.split())
"""Forms of verbs that give an opinion, a fear, a hope, a forecast or an accusation."""

_DENYING_ER = "contester nier refuter recuser balayer ecarter minimiser reprouver"
FRENCH_DENYING = (
    _present(_DENYING_ER)
    | _participles(_DENYING_ER)
    | frozenset("dement dementent dementait dementi nie nient defend defendent".split())
)
"""Forms of verbs by which one who is accused answers."""
FRENCH_THINKERS = frozenset(
    "syndicat syndicats association associations opposition parquet procureur procureure accusation "
    "defense avocat "
    "avocate avocats ecologistes elus elu elue maire experts expert experte economiste economistes chercheur "
    "chercheuse chercheurs scientifiques specialistes specialiste ong collectif federation historien "
    "historienne "
    "historiens sociologue sociologues politologue analyste analystes critiques partisans opposants "
    "detracteurs "
    "enqueteurs juge juges tribunal cour president presidente directeur directrice ministre porte opposant "
    "opposante gouvernement majorite direction gendarmes policiers magistrat magistrats magistrate famille "
    "plaignante plaignant riverains".split()
)
"""Those whose view « Pour X, » gives at the head of a sentence."""
DEFENDERS = frozenset(
    "avocat avocate avocats avocates defense conseil conseils defenseur defenseurs prevenu prevenue prevenus "
    "prevenues accuse accusee accuses accusees interesse interessee interesses suspect suspecte suspects "
    "lui".split()
)
"""Those who answer for one who is accused."""

FRENCH_FACTUAL = _present(_FACTUAL_ER) | _participles(_FACTUAL_ER)
"""Forms of verbs that vouch for what they report: announcing does, showing does."""

FRENCH_PRESENT = _present(f"{_SAYING_ER} {_FACTUAL_ER} {_OPINING_ER}") | (
    frozenset(_SAYING_OTHER.split()) | frozenset(_OPINING_OTHER.split())
) - (frozenset(_PARTICIPLES_OTHER.split()) - {"dit", "conclut", "ecrit", "craint", "predit", "decrit"})
"""Finite forms that need no auxiliary. « dit », « écrit » are participles as well."""

FRENCH_PARTICIPLES = _participles(f"{_SAYING_ER} {_FACTUAL_ER} {_OPINING_ER}") | frozenset(
    _PARTICIPLES_OTHER.split()
)
"""Participles, masculine singular, as they follow *avoir*."""

FRENCH_SAYING = frozenset(
    "affirmant declarant disant estimant expliquant croyant pensant soutenant pretendant racontant "
    "jugeant".split()
)
"""Present participles, « des personnes affirmant le connaître »."""

AUXILIARIES = frozenset("a ont avait avaient aura auront aurait auraient ait aient eut eurent".split())
BETWEEN = frozenset(
    "t il elle on ils elles ensuite egalement aussi notamment toutefois cependant encore deja ainsi alors "
    "enfin pourtant tout de meme par ailleurs d abord bien souvent toujours recemment longtemps lui meme "
    "ne n pas y en l le la les publiquement clairement officiellement simplement hier lundi mardi mercredi "
    "jeudi vendredi samedi dimanche".split()
)

FRENCH_PRONOUNS = frozenset("il elle ils elles on lui eux".split())
ENGLISH_PRONOUNS = frozenset("he she they it him her them we i".split())

_EN_SAYING = (
    "say says said tell tells told add adds added explain explains explained state states stated write "
    "writes "
    "wrote note notes noted insist insists insisted stress stresses stressed report reports reported recall "
    "recalls recalled remark remarks remarked reply replies replied answer answers answered respond responds "
    "responded continue continues continued conclude concludes concluded comment comments commented admit "
    "admits admitted acknowledge acknowledges acknowledged concede concedes conceded declare declares "
    "declared "
    "tweet tweeted joke jokes joked recount recounts recounted testify testifies testified assert asserts "
    "asserted maintain maintains maintained describe describes described"
)
_EN_FACTUAL = (
    "announce announces announced confirm confirms confirmed reveal reveals revealed show shows showed "
    "indicate indicates indicated prove proves proved disclose discloses disclosed"
)
_EN_OPINING = (
    "claim claims claimed believe believes believed think thinks thought argue argues argued accuse accuses "
    "accused predict predicts predicted fear fears feared hope hopes hoped warn warns warned estimate "
    "estimates "
    "estimated expect expects expected suggest suggests suggested allege alleges alleged contend contends "
    "contended deny denies denied criticise criticises criticised criticize criticized denounce denounces "
    "denounced doubt doubts doubted reckon reckons reckoned forecast forecasts promise promises promised "
    "suspect suspects suspected worry worries worried complain complains complained"
)
ENGLISH_FACTUAL = frozenset(_EN_FACTUAL.split())
ENGLISH_OPINING = frozenset(_EN_OPINING.split())
ENGLISH_VERBS = frozenset(_EN_SAYING.split()) | ENGLISH_FACTUAL | ENGLISH_OPINING
REPORTING = {
    "fr": (
        _present(f"{_SAYING_ER} {_FACTUAL_ER}")
        | _participles(f"{_SAYING_ER} {_FACTUAL_ER}")
        | frozenset("dit disent disait disaient".split())
    ),
    "en": ENGLISH_VERBS - ENGLISH_OPINING,
}
"""Forms of verbs that report what is said without judging it, by language: any may render any."""
ENGLISH_NOUNS = frozenset(
    "hopes hope fears fear claims claim reports report estimates estimate comments comment answers "
    "answer promises "
    "promise notes note forecasts forecast states state replies reply doubts doubt stress stresses "
    "suspects suspect "
    "worry worries shows show joke jokes recall tweet remarks remark tells response".split()
)
"""Forms of those verbs that are nouns as well."""
ENGLISH_BE = frozenset("is are was were be been being to not".split())

# Nouns and turns that attribute without a verb of saying; any of them keeps a voice in a sentence.
FRENCH_VOICES = frozenset(
    "selon avis yeux croire dixit aveu propos temoignage temoignages declaration declarations communique "
    "communiques etude etudes rapport rapports sondage enquete source sources interview entretien tweet "
    "message lettre mot mots argument arguments critique critiques accusation accusations promesse promesses "
    "crainte craintes espoir espoirs conviction opinion opinions analyse position discours vision ambition "
    "porte voix interroge interrogee interroges sentiment impression presente voit voient entend entendent "
    "souhaite souhaitent appelle appellent invite exhorte presse defend defendent veut veulent rumeur "
    "rumeurs "
    "ressenti reproche reproches recit verdict pretendument suppose supposee presume presumee soi disant "
    "evaluation estimation estimations prevision previsions persuade persuadee convaincu convaincue "
    "optimiste confiant confiante certain formel formelle plainte plaide assurance bilan reponse conteste "
    "hypothese evoque evoquent pari parie entrevoit percoit reclame demande demandent demandait reve "
    "juridiquement officiellement question questions pose posent repond reponses".split()
)
GROUP_DETERMINERS = frozenset(
    "les des ces ses leurs nos plusieurs certains certaines nombreux nombreuses beaucoup quelques d "
    "deux trois "
    "quatre cinq six dix many several "
    "some most these those few various".split()
)
FRENCH_DETERMINERS = frozenset(
    "le la l un une ce cet cette son sa leur les des ces ses leurs nos deux trois quatre cinq six dix "
    "plusieurs certains certaines quelques "
    "nombreux nombreuses au aux du".split()
)
ENGLISH_DETERMINERS = frozenset(
    "the a an this that both all its his her their many several some most these those few various".split()
)

# What stands beside a verb of saying and makes it one, or none.
HELPING = frozenset("did does has had declined refused".split())
AFTER_NOUNS = frozenset("are is was were of about for from on have has had by in".split())
ADJECTIVES = frozenset(("precise", "complete"))  # « une note précise. »
ACCORDING = re.compile(
    r"\b(?:selon(?! que\b| l(?:es?|a) (?:cas|besoin|moment|saison))|d[’']après"
    r"|de l[’'](?:avis|aveu) d[eu’'s]\w?"
    r"|aux yeux d[eu’'s]\w?|à en croire|aux dires d[eu’'s]\w?|dixit|according to"
    r"|in the (?:view|words|eyes) of)\b",
    re.IGNORECASE,
)
# One of them is in each: looking for these first takes a tenth of the time.
IN_ACCORDING = "selon après avis aveu yeux croire dires dixit according view words eyes".split()
