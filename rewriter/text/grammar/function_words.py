"""Words that carry grammar rather than subject, French and English, folded (no case, no accents).

Drawn up from the closed classes of a grammar: determiners, pronouns, prepositions, conjunctions,
auxiliaries, negation. Elided forms stand without their apostrophe (« l’ » is `l`).
"""

_DETERMINERS = (
    "le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre "
    "vos leur leurs quel quelle quels quelles quelque quelques chaque tout toute tous toutes aucun aucune "
    "plusieurs certains certaines tel telle tels telles chacun chacune nul nulle"
)
_PRONOUNS = (
    "je j tu il elle on nous vous ils elles me m te t se s lui eux soi y en moi toi celui celle ceux celles "
    "uns unes ceci cela ca c qui que qu quoi dont ou lequel laquelle lesquels lesquelles auquel duquel "
    "desquels rien personne quiconque autrui"
)
_PREPOSITIONS = (
    "a dans par pour sur sous avec sans entre vers chez contre depuis pendant des avant apres selon malgre "
    "parmi jusque jusqu outre hors envers durant voici voila"
)
_CONJUNCTIONS = "et mais ou donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu"
_AUXILIARIES = (
    "suis es est sommes etes sont etait etaient ete etre fut sera seront serait seraient soit soient etant "
    "ai as avons avez ont avait avaient avoir eu aura auront aurait auraient ait aient ayant"
)
_ADVERBS = (
    "ne n pas plus moins tres trop aussi ainsi alors encore deja toujours jamais bien peu ici la non oui "
    "meme tandis comment pourquoi puis beaucoup"
)

FRENCH = frozenset(
    f"{_DETERMINERS} {_PRONOUNS} {_PREPOSITIONS} {_CONJUNCTIONS} {_AUXILIARIES} {_ADVERBS}".split()
)

ENGLISH = frozenset(
    "the this that these those a an and or but not of to in on at by for from with about into over after "
    "before between under is are was were be been being am has have had having do does did will would can "
    "could should may might must shall it its he she they them his her their we our us you your i my me who "
    "whom whose which what when where why how there here then than as if so because while although though "
    "no nor only own same such too very just more most some any each every both few all other another out "
    "up down off again once said says".split()
)
