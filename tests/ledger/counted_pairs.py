"""Pieces of invented sources, each with what a faithful article makes of it and what a wrong one does: dates
told from the day of writing, units said once, limits, sporting times, ranges, differences and ratios."""

from typing import NamedTuple

from tests.ledger.shifts.reading import Lang


class Counted(NamedTuple):
    """A source, under the line that says who wrote it where and when; what both articles tell of it."""

    lang: Lang
    line: str
    source: str
    true: str
    false: str


_TROUT = "De notre envoyé spécial à Morvillac, Basile Ferrandot, jeudi 3 septembre 2026"
_LIBRARY = "Par Aurélie Montcassin, à Pont-de-Braye, vendredi 9 octobre 2026"
_ORCHARD = "Publié le mercredi 2 décembre 2026 à 18 h 05"
_HARBOUR = "(AFP) - Brézac, le 3 nov. 2026"
_BUS = "LONDON, Thursday 12 November 2026"
_CLINIC = "By Nora Pellman | Oct. 20, 2026"
_RACE = "By Huw Tarrant, cycling correspondent\nDUNMORE, Sunday 4 October 2026"

PAIRS: tuple[Counted, ...] = (
    Counted(
        "fr",
        _TROUT,
        "La pisciculture de Morvillac rouvrira ses bassins demain matin, après un mois de fermeture.",
        "La pisciculture de Morvillac rouvre ses bassins vendredi 4 septembre au matin, après un mois de "
        "fermeture.",
        "La pisciculture de Morvillac rouvre ses bassins samedi 5 septembre au matin, après un mois de "
        "fermeture.",
    ),
    Counted(
        "fr",
        _TROUT,
        "Le préfet a visité hier les bassins de la pisciculture et promis une aide aux éleveurs.",
        "Le préfet s’est rendu mercredi 2 septembre aux bassins de la pisciculture et a promis une aide aux "
        "éleveurs.",
        "Le préfet s’est rendu lundi 31 août aux bassins de la pisciculture et a promis une aide aux "
        "éleveurs.",
    ),
    Counted(
        "fr",
        _LIBRARY,
        "La médiathèque fermera ses portes lundi prochain pour refaire la toiture de la grande salle.",
        "Pour refaire la toiture de la grande salle, la médiathèque fermera ses portes le lundi 12 octobre.",
        "Pour refaire la toiture de la grande salle, la médiathèque fermera ses portes le lundi 19 octobre.",
    ),
    Counted(
        "fr",
        _LIBRARY,
        "Le conseil municipal avait voté mardi le budget de la médiathèque, à l’unanimité des présents.",
        "Mardi 6 octobre, le conseil municipal avait voté le budget de la médiathèque, à l’unanimité des "
        "présents.",
        "Mardi 29 septembre, le conseil municipal avait voté le budget de la médiathèque, à l’unanimité des "
        "présents.",
    ),
    Counted(
        "fr",
        _ORCHARD,
        "Les pomiculteurs ont bloqué avant-hier la route de Sauveterre avec leurs tracteurs.",
        "Avec leurs tracteurs, les pomiculteurs ont bloqué la route de Sauveterre lundi 30 novembre.",
        "Avec leurs tracteurs, les pomiculteurs ont bloqué la route de Sauveterre dimanche 29 novembre.",
    ),
    Counted(
        "fr",
        _HARBOUR,
        "Le remorqueur échoué devant Brézac sera déplacé demain, si la houle le permet.",
        "Si la houle le permet, le remorqueur échoué devant Brézac sera déplacé mercredi.",
        "Si la houle le permet, le remorqueur échoué devant Brézac sera déplacé vendredi.",
    ),
    Counted(
        "en",
        _BUS,
        "The bus company withdrew three night routes yesterday after a row over drivers’ pay.",
        "La compagnie de bus a retiré trois lignes de nuit mercredi 11 novembre après un différend sur la "
        "paie des chauffeurs.",
        "La compagnie de bus a retiré trois lignes de nuit mardi 10 novembre après un différend sur la "
        "paie des chauffeurs.",
    ),
    Counted(
        "en",
        _CLINIC,
        "The clinic will reopen its pharmacy tomorrow, the director told staff.",
        "La clinique rouvrira sa pharmacie le 21 octobre, a dit la directrice au personnel.",
        "La clinique rouvrira sa pharmacie le 23 octobre, a dit la directrice au personnel.",
    ),
    Counted(
        "en",
        _BUS,
        "Passengers are due to vote on the new timetable on Tuesday week, 24 November.",
        "Les passagers doivent se prononcer sur les nouveaux horaires le mardi 24 novembre 2026.",
        "Les passagers doivent se prononcer sur les nouveaux horaires le mardi 24 novembre 2027.",
    ),
    Counted(
        "fr",
        _LIBRARY,
        "Le chantier de la médiathèque doit s’achever le 14 décembre, selon l’architecte.",
        "Selon l’architecte, le chantier de la médiathèque doit s’achever le 14 décembre 2026.",
        "Selon l’architecte, le chantier de la médiathèque doit s’achever le 14 décembre 2028.",
    ),
    Counted(
        "fr",
        "",
        "Chaque foyer a trié 61 kilos de verre l’an dernier, contre 48 cinq ans auparavant.",
        "L’an dernier, chaque foyer a trié 61 kilos de verre, contre 48 kilos cinq ans auparavant.",
        "L’an dernier, chaque foyer a trié 61 kilos de verre, contre 48 tonnes cinq ans auparavant.",
    ),
    Counted(
        "fr",
        "",
        "La place au cinéma Rex coûte désormais 7,40 euros, en semaine, contre 6,90 auparavant.",
        "Au cinéma Rex, la place passe à 7,40 euros en semaine, contre 6,90 euros auparavant.",
        "Au cinéma Rex, la place passe à 7,40 euros en semaine, contre 6,90 dollars auparavant.",
    ),
    Counted(
        "fr",
        "",
        "La scierie peut débiter 9 000 mètres cubes de bois par an. Elle n’en a débité que 6 300 en 2025.",
        "La scierie n’a débité que 6 300 mètres cubes de bois en 2025.",
        "La scierie n’a débité que 6 300 tonnes de bois en 2025.",
    ),
    Counted(
        "fr",
        "",
        "L’armateur paie 2,4 millions d’euros pour le quai et annonce 17 millions de travaux.",
        "L’armateur paie 2,4 millions d’euros pour le quai et annonce 17 millions d’euros de travaux.",
        "L’armateur paie 2,4 millions d’euros pour le quai et annonce 17 millions de dollars de travaux.",
    ),
    Counted(
        "en",
        "",
        "The charity plans an 85-bed hostel beside the station. Neighbours fought the 30-metre chimney.",
        "Les voisins ont combattu la cheminée de 30 mètres. L’association prévoit un foyer de 85 lits près "
        "de la gare.",
        "Les voisins ont combattu la cheminée de 30 pieds. L’association prévoit un foyer de 85 lits près "
        "de la gare.",
    ),
    Counted(
        "en",
        "",
        "Engineers said the 240-kilowatt turbine at Skarra would be repaired by spring.",
        "Les ingénieurs disent que la turbine de 240 kilowatts de Skarra sera réparée au printemps.",
        "Les ingénieurs disent que la turbine de 240 mégawatts de Skarra sera réparée au printemps.",
    ),
    Counted(
        "en",
        "",
        "The harbour master put the delay at no less than 40 minutes.",
        "Le capitaine du port estime le retard à au moins 40 minutes.",
        "Le capitaine du port estime le retard à moins de 40 minutes.",
    ),
    Counted(
        "en",
        "",
        "The permit stays valid if no more than about 30 trees are felled on the ridge.",
        "Le permis reste valable si l’on n’abat pas plus d’une trentaine d’arbres sur la crête.",
        "Le permis reste valable si l’on abat plus d’une trentaine d’arbres sur la crête.",
    ),
    Counted(
        "en",
        "",
        "No fewer than 60 households in Tolby lost water for a week, the council said.",
        "Au moins 60 foyers de Tolby ont été privés d’eau pendant une semaine, selon la municipalité.",
        "Moins de 60 foyers de Tolby ont été privés d’eau pendant une semaine, selon la municipalité.",
    ),
    Counted(
        "en",
        "",
        "The pump raised just 12 litres a minute, less than the 50 litres or so that villagers need.",
        "La pompe n’a remonté que 12 litres par minute, loin des quelque 50 litres dont les villageois ont "
        "besoin.",
        "La pompe n’a remonté que 12 litres par minute, plus que les 20 litres dont les villageois ont "
        "besoin.",
    ),
    Counted(
        "en",
        _RACE,
        "Lena Osterby broke clear at 62km and won in 4hr 11min 38sec, her coach said.",
        "Lena Osterby s’est échappée au 62e kilomètre et s’est imposée en 4 h 11 min 38 s, selon son "
        "entraîneur.",
        "Lena Osterby s’est échappée au 52e kilomètre et s’est imposée en 4 h 17 min 38 s, selon son "
        "entraîneur.",
    ),
    Counted(
        "en",
        _RACE,
        "Piet Vandal finished the swim in 1:04:27, ahead of the whole field, after being passed at 3 "
        "kilometres.",
        "Piet Vandal a bouclé la natation en 1 h 4 min 27 s, devant tout le peloton, après avoir été doublé "
        "au 3e kilomètre.",
        "Piet Vandal a bouclé la natation en 1 h 14 min 27 s, devant tout le peloton, après avoir été doublé "
        "au 3e kilomètre.",
    ),
    Counted(
        "fr",
        "",
        "Peu après le kilomètre 18, Ida Rouvel a lâché ses rivales. Elle a gagné en 1 h 12’ 40’’.",
        "Ida Rouvel a lâché ses rivales peu après le 18e kilomètre et gagné en 1 h 12 min 40 s.",
        "Ida Rouvel a lâché ses rivales peu après le 28e kilomètre et gagné en 1 h 12 min 40 s.",
    ),
    Counted(
        "en",
        "",
        "The theatre gets £18 back for every pound the town spends; the auditor’s gut feeling is twenty and "
        "a bit.",
        "Le théâtre rapporte 18 livres pour chaque livre dépensée ; l’intuition de l’auditeur est un peu "
        "plus de 20 livres.",
        "Le théâtre rapporte 18 livres pour chaque livre dépensée ; l’intuition de l’auditeur est un peu "
        "plus de 30 livres.",
    ),
    Counted(
        "fr",
        "",
        "Le désamiantage du gymnase coûterait de 3 à 8 millions d’euros selon l’expert.",
        "Selon l’expert, le désamiantage du gymnase coûterait entre 3 et 8 millions d’euros.",
        "Selon l’expert, le désamiantage du gymnase coûterait entre 5 et 8 millions d’euros.",
    ),
    Counted(
        "en",
        "",
        "Rebuilding the pier would cost $4 million to $9 million, the engineer said.",
        "La reconstruction de la jetée coûterait entre 4 et 9 millions de dollars, selon l’ingénieure.",
        "La reconstruction de la jetée coûterait entre 2 et 9 millions de dollars, selon l’ingénieure.",
    ),
    Counted(
        "fr",
        "",
        "Le plan retenu garde 118 lits à l’hôpital. Le projet des médecins en gardait 149.",
        "Le projet des médecins gardait 149 lits à l’hôpital, soit 31 de plus que le plan retenu.",
        "Le projet des médecins gardait 149 lits à l’hôpital, soit 41 de plus que le plan retenu.",
    ),
    Counted(
        "fr",
        "",
        "La régie va supprimer 240 arrêts de car. Un premier plan, en 2019, n’en touchait que 60.",
        "La régie va supprimer 240 arrêts de car. Le premier plan, en 2019, en touchait quatre fois moins.",
        "La régie va supprimer 240 arrêts de car. Le premier plan, en 2019, en touchait sept fois moins.",
    ),
    Counted(
        "en",
        "",
        "Must the guild tear out the looms and start again? asked Ana Reyle, who mended 14 of them.",
        "La guilde doit-elle arracher les métiers et repartir de zéro ? demande Ana Reyle, qui en a réparé "
        "14.",
        "La guilde doit-elle arracher les métiers et repartir de zéro ? demande Ana Reyle, qui en a réparé "
        "19.",
    ),
    Counted(
        "en",
        "",
        "The aquarium sits 25 miles up the coast from Dunmore and drew 80,000 visitors.",
        "L’aquarium, à une quarantaine de kilomètres de Dunmore sur la côte, a attiré 80 000 visiteurs.",
        "L’aquarium, à une soixantaine de kilomètres de Dunmore sur la côte, a attiré 80 000 visiteurs.",
    ),
    Counted(
        "en",
        "Published Nov. 3, 2026",
        "Voters will choose a mayor next Sunday, the clerk said.",
        "Les électeurs choisiront un maire le dimanche 8 novembre, selon la greffière.",
        "Les électeurs choisiront un maire le dimanche 15 novembre, selon la greffière.",
    ),
    Counted(
        "fr",
        "Par Léa Monthieu (avec AFP), le 5 mars 2026",
        "L’usine a fermé la semaine dernière, après un incendie jeudi.",
        "L’usine a fermé après un incendie, le jeudi 26 février.",
        "L’usine a fermé après un incendie, le jeudi 19 février.",
    ),
    Counted(
        "en",
        "",
        "The sprint relay took 3min 41sec, four seconds under the old mark.",
        "Le relais a duré 3 minutes et 41 secondes, quatre secondes sous l’ancien record.",
        "Le relais a duré 3 minutes et 14 secondes, quatre secondes sous l’ancien record.",
    ),
    Counted(
        "fr",
        "",
        "Pas moins de 70 bénévoles ont nettoyé la plage.",
        "Au moins 70 bénévoles ont nettoyé la plage.",
        "Moins de 70 bénévoles ont nettoyé la plage.",
    ),
    Counted(
        "fr",
        "",
        "La salle compte 300 sièges à 12 euros. Elle en vend 200 par soir.",
        "La salle vend 200 sièges par soir.",
        "La salle vend 200 euros par soir.",
    ),
)
