"""French verbs that tell what their subject holds, by what is meant; a verb of being or happening is none.

Infinitives, whose forms are made by rule, and whole phrases of a verb and what follows it, folded.
"""

from functools import cache

from rewriter.text.grammar.verbs import conjugated

_SAYING = (
    "affirmer ajouter annoncer arguer argumenter articuler assurer attester avancer avertir certifier clamer "
    "commenter communiquer confier confirmer declarer decrire detailler devoiler dire ecrire enoncer evoquer "
    "expliquer exposer indiquer informer insister invoquer marteler mentionner murmurer noter observer "
    "preciser proclamer raconter rapporter rappeler relater relever remarquer repeter repliquer repondre "
    "retorquer reveler rencherir riposter signaler souligner temoigner citer alleguer exprimer formuler "
    "glisser lacher repeter resumer conclure poursuivre"
)
_JUDGING = (
    "approuver apprecier blamer condamner considerer critiquer croire denoncer deplorer deprecier "
    "desapprouver estimer fustiger juger louer mepriser penser pester plebisciter pointer preferer qualifier "
    "regretter railler reprocher saluer tancer vanter voir dedramatiser nuancer relativiser temperer "
    "temporiser minimiser doser brandir accuser incriminer soupconner conspuer etriller ereinter epingler "
    "moquer ironiser feliciter applaudir interpreter imputer attribuer diagnostiquer"
)
_ASKING = (
    "appeler demander exhorter exiger implorer inviter preconiser presser prier proner quemander reclamer "
    "recommander revendiquer requerir solliciter souhaiter sommer suggerer proposer plaider militer vouloir "
    "conseiller deconseiller ordonner fixer conditionner subordonner"
)
_PROMISING = "garantir jurer menacer promettre projeter envisager"
_CONTESTING = (
    "balayer contester contredire dementir ecarter infirmer nier objecter protester recuser refuter rejeter "
    "repousser desavouer"
)
_GRANTING = "admettre avouer conceder convenir reconnaitre maintenir soutenir pretendre"
_EXPECTING = (
    "anticiper apprehender attendre augurer chiffrer conjecturer craindre escompter esperer evaluer parier "
    "predire presager pressentir presumer pronostiquer prophetiser redouter supposer tabler miser speculer "
    "douter imaginer prevoir comptabiliser recenser denombrer"
)
_SHOWING = "demontrer etayer illustrer justifier montrer prouver documenter"
# Verbs that tell what somebody holds only about themselves, « se dire », or with what follows.
_ABOUT_SELF = (
    "alarmer defendre dire declarer emouvoir engager etonner feliciter inquieter indigner insurger "
    "interroger offusquer opposer plaindre prononcer rejouir retrancher targuer vanter montrer refuser "
    "demarquer desolidariser demander agacer scandaliser souvenir attendre"
)
_PHRASES = (
    "mettre|en avant;mettre|en doute;mettre|en garde;mettre|en cause;remettre|en cause;remettre|en question;"
    "mettre|l accent;faire|valoir;faire|savoir;faire|etat;faire|part;faire|observer;faire|remarquer;"
    "faire|etalage;faire|le pari;laisser|entendre;donner|a entendre;prendre|acte;prendre|le contre pied;"
    "prendre|ses distances;prendre|position;prendre|la defense;prendre|l engagement;pointer|du doigt;"
    "poser|des conditions;poser|ses conditions;poser|une condition;poser|deux conditions;"
    "poser|trois conditions;poser|comme condition;tirer|la sonnette;monter|au creneau;hausser|le ton;"
    "donner|de la voix;donner|sa version;donner|son accord;en prendre|a;en tenir|a;en remettre|a;"
    "elever|contre;inscrire|en faux;renvoyer|a;renvoyer|vers;renvoyer|la balle;en appeler|a;en vouloir|a;"
    "croire|savoir;tenir|a;tenir|pour;tenir|un autre;compter|sur;plaider|pour;parler|de;crier|a;crier|au;"
    "jeter|la pierre;avoir|bon espoir;avoir|le sentiment;avoir|l impression;"
    "rester|ferme;rester|prudent;rester|sceptique;rester|persuade;rester|convaincu;camper|sur;"
    "etre|d avis;etre|convaincu;etre|persuade;etre|formel;etre|sceptique;etre|categorique;etre|d accord;"
    "opposer|un dementi;apporter|un dementi;apporter|la contradiction;livrer|sa version;livrer|une autre;"
    "porter|plainte"
)
_QUARREL = (
    "diverger opposer contredire affronter disputer accorder entendre dechirer quereller renvoyer rejeter"
)


def _forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in conjugated(verb))


HOLDING = _forms(
    " ".join((_SAYING, _JUDGING, _ASKING, _PROMISING, _CONTESTING, _GRANTING, _EXPECTING, _SHOWING))
)
"""Forms of verbs that tell what their subject says, judges, asks, promises, contests, grants or expects."""

HOLDING_OF_SELF = _forms(_ABOUT_SELF)
"""Forms of those that do so behind « se »: « se dit prête », « s’engage à »."""

QUARRELLING = _forms(_QUARREL)
"""Forms of verbs by which several are said to disagree."""


@cache
def phrases() -> dict[str, frozenset[str]]:
    """By the form of the verb, what may follow it to tell what its subject holds."""
    found: dict[str, set[str]] = {}
    for phrase in _PHRASES.split(";"):
        verb, _, rest = phrase.partition("|")
        for form in conjugated(verb.split()[-1]):
            found.setdefault(form, set()).add(rest)
    return {form: frozenset(rests) for form, rests in found.items()}
