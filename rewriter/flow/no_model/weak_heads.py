"""Nouns that say too little alone to head a heading, folded."""

WEAK_HEADS = frozenset(
    "departement region ville commune page site locaux salle existence passage "
    "direction commission federation association organisation administration agence gouvernement banlieue "
    "voix recteur rectrice portefeuille depute deputes candidat candidate candidats equipe equipes "
    "sources vignette informations question questions ancien ancienne ex seul seule meme intervalle vue "
    "senateur senatrice gouverneur general capitaine coureur president presidente directeur directrice "
    "ministre pdg patron patronne chef cheffe porte-parole responsable chercheur chercheuse avocat "
    "avocate magnat geant proprietaire fondateur fondatrice auteur autrice secretaire maire deputee "
    "professeur porte-paroles journaliste mentor membre membres plupart nombre partie majorite moitie "
    "reste ensemble serie sorte type fois cas fait point cote lieu cours debut fin nord sud est ouest "
    "cadre base mois annee annees semaine jour jours heure heures idee chose facon maniere dizaine "
    "vingtaine trentaine centaine millier milliers million millions milliard milliards angle choses "
    "moment suite occasion titre coeur sein aide exemple niveau peu tiers quart sens nombreux terme forme "
    "genre compte avis propos mot mots main mains faveur bord long loin milieu pays".split()
)
PARTS_OF_NAMES = frozenset(
    "conseil cour union interieur etat etats ministere assemblee parti office commission haut general "
    "parlement gouvernement president republique federation association institut".split()
)  # what is left of « Conseil de sécurité », « Union européenne »: says too little alone
