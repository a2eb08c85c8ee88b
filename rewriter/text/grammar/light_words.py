"""French words that carry little of what a sentence says: they stand in any text about anything.

A closed list of very general verbs, nouns, adjectives and adverbs, folded, as lemmas and their commonest
forms. A sentence is not told from its source by them.
"""

from rewriter.text.grammar.function_words import FRENCH

_VERBS = """
faire fait faite faits font faisant fera avoir etre aller va vont allait ira venir vient viennent venu venue
prendre prend prennent pris prise mettre met mettent mis mise donner donne donnent donnant trouver trouve
trouvent rester reste restent passer passe passent sembler semble semblent devenir devient deviennent devenu
tenir tient tiennent tenir porter porte portent laisser laisse laissent compter compte comptent agir agit
falloir faut falloir pouvoir peut peuvent pouvait pouvaient pourra pourrait pourraient devoir doit doivent
devait devra devrait vouloir veut veulent voulait savoir sait savent voir voit voient vu vue rendre rend rendu
permettre permet permettent permis suivre suit suivent suivant vivre concerner concerne concernent montrer
montre montrent apparaitre apparait constituer constitue constituent representer represente representent
s'agir rappeler rappelle ajouter ajoute evoquer evoque aborder aborde arriver arrive exister existe existent
commencer commence finir finit poursuivre poursuit continuer continue connaitre connait connaissent souligner
souligne expliquer explique indiquer indique preciser precise declarer declare affirmer affirme estimer estime
dire dit disent declarait confier confie assurer assure noter note entendre entend parler parle parlent
""".split()
_NOUNS = """
chose choses fait faits cas point points part parts cote cotes place moment moments fois maniere facon suite
reste question questions probleme problemes situation sujet sujets exemple effet effets raison raisons jour
jours temps annee annees an ans mois semaine semaines heure heures vie monde gens personne personnes homme
femme groupe nombre ensemble partie parties type genre sorte niveau cadre titre terme termes sens idee lieu
lieux debut fin depart milieu heure epoque mesure rapport propos mot mots role objectif but moyen moyens
resultat resultats element elements aspect choix possibilite importance besoin possible propre vue travers
occasion oeuvre ligne tour plan projet mise tete coeur face force coup haut bas
""".split()
_OTHERS = """
grand grande grands grandes petit petite petits petites nouveau nouvel nouvelle nouveaux nouvelles autre
autres meme memes seul seule seuls seules premier premiere premiers premieres dernier derniere derniers
dernieres bon bonne bons bonnes important importante principal principale certain certaine different
differents differentes divers diverses nombreux nombreuses propre propres actuel actuelle general generale
long longue jeune jeunes vrai vraie plein simple veritable reel reelle cher
ensuite enfin puis notamment egalement surtout plutot vraiment simplement seulement justement precisement
particulierement finalement aujourd hui desormais hier demain actuellement recemment souvent parfois
longtemps presque environ autant tant mieux bientot cependant toutefois neanmoins pourtant revanche ailleurs
effet outre jusqu ici fois loin pres autour tous toutes deux trois quatre cinq six sept huit neuf dix
""".split()

LIGHT = frozenset(_VERBS) | frozenset(_NOUNS) | frozenset(_OTHERS) | FRENCH
