"""What the article ranks and its source does not: sentences of invented news, French and English."""

RANKED = [
    (
        "Les plongeurs de Brest ont vu moins de homards cette année dans la rade.",
        "La rade de Brest, l’une des plus riches d’Europe, abrite moins de homards cette année.",
    ),
    (
        "La salle du premier étage du cinéma Rex rouvre jeudi à Dole.",
        "À Dole, la plus belle salle du cinéma Rex rouvre jeudi.",
    ),
    (
        "Au premier trimestre, la scierie de Joux a vendu 300 charpentes.",
        "La plus grande scierie de Joux a vendu 300 charpentes au premier trimestre.",
    ),
    (
        "Le club de Tarbes perd son ailière Léa Roux, 24 ans, partie à Lyon.",
        "Tarbes perd sa meilleure ailière, Léa Roux, 24 ans, partie à Lyon.",
    ),
    (
        "Il est tombé 40 centimètres de neige en une nuit à Bussang.",
        "Jamais Bussang n’avait reçu autant de neige en une nuit : 40 centimètres.",
    ),
    (
        "La préfète a reçu 900 lettres d’habitants en une semaine.",
        "Jamais la préfète n’avait reçu autant de lettres d’habitants : 900 en une semaine.",
    ),
]
RANKED_TOO = [
    ("La rade de Brest est la plus riche d’Europe en homards.",
     "La rade de Brest, l’une des plus riches d’Europe, abrite des homards."),
    ("Le club de Tarbes perd Léa Roux, meilleure ailière du championnat.",
     "Tarbes perd sa meilleure ailière, Léa Roux."),
    ("Bussang n’avait jamais vu autant de neige : 40 centimètres en une nuit.",
     "Jamais Bussang n’avait reçu autant de neige : 40 centimètres en une nuit."),
    ("La première ville du canton, Dole, rouvre son cinéma.",
     "La plus grande ville du canton, Dole, rouvre son cinéma."),
    ("La préfète n’avait reçu aucune lettre en un an.",
     "Jamais, en un an, la préfète n’avait reçu de lettre."),
    ("C’est un record : 900 lettres d’habitants en une semaine.",
     "Jamais la préfète n’avait reçu autant de lettres d’habitants : 900 en une semaine."),
]  # fmt: skip
