"""What the article judges and its source only tells: sentences of invented news."""

APPRAISED = [
    (
        "La digue de Penmarch a tenu. Trois caves ont été inondées.",
        "Point rassurant, la digue de Penmarch a tenu. Trois caves ont été inondées.",
    ),
    (
        "Le chalutier avait été contrôlé la veille à Lorient.",
        "Ironie du calendrier, le chalutier avait été contrôlé la veille à Lorient.",
    ),
    (
        "Deux autres communes ont demandé à rejoindre le service de bus.",
        "Preuve que l’idée séduit, deux autres communes ont demandé à rejoindre le service de bus.",
    ),
    (
        "Les billets seront remboursés aux abonnés du théâtre.",
        "Maigre consolation pour les abonnés du théâtre : les billets seront remboursés.",
    ),
    (
        "Le rapport de la chambre relève douze factures sans date.",
        "Le rapport de la chambre contient un détail troublant : douze factures sans date.",
    ),
    (
        "La commune de Sarlac a reçu trois lettres sans signature.",
        "Un inquiétant courrier : la commune de Sarlac a reçu trois lettres sans signature.",
    ),
    (
        "La région de Vannes a demandé une étude du chenal.",
        "Signe fort, la région de Vannes a demandé une étude du chenal.",
    ),
    (
        "Le chien a retrouvé sa maison de Tulle après 300 kilomètres.",
        "Fin émouvante à Tulle : le chien a retrouvé sa maison après 300 kilomètres.",
    ),
]
TOLD = [
    (
        "La digue a tenu, un signe fort pour la préfète.",
        "Signe fort, juge la préfète : la digue a tenu.",
    ),
    (
        "Point rassurant, selon la préfète : la digue a tenu.",
        "Point rassurant, la digue a tenu, selon la préfète.",
    ),
    (
        "Le maire juge le rapport embarrassant pour la région.",
        "Pour le maire, c’est un rapport gênant pour la région.",
    ),
    (
        "La panne a duré deux heures. Les trains roulent de nouveau.",
        "Conséquence de la panne : deux heures d’arrêt pour les trains.",
    ),
    (
        "Le signe de ralliement des marcheurs est un foulard jaune.",
        "Signe de ralliement des marcheurs, un foulard jaune.",
    ),
    (
        "Le dessin, touchant, montre un enfant devant la mer.",
        "Ce dessin touchant montre un enfant devant la mer.",
    ),
    (
        "Le maire se dit rassuré : la digue de Penmarch a tenu.",
        "Le maire y voit un signe rassurant : la digue de Penmarch a tenu.",
    ),
]
APPRAISED_ENGLISH = [
    (
        "The sea wall at Orford held. Three cellars were flooded.",
        "Détail rassurant : à Orford, la digue a tenu. Trois caves ont été inondées.",
    ),
    (
        "The trawler had been inspected in Orford the day before.",
        "Cruelle ironie : le chalutier avait été inspecté la veille à Orford.",
    ),
    (
        "Two more towns have asked to join the bus service.",
        "Signe que l’idée plaît, deux autres villes ont demandé à rejoindre le service de bus.",
    ),
    (
        "The audit found twelve invoices without a date.",
        "Petite surprise de l’audit : douze factures sans date.",
    ),
    (
        "Orford council has lost four of its clerks in a year.",
        "Triste record : le conseil d’Orford a perdu quatre de ses employés en un an.",
    ),
]
TOLD_ENGLISH = [
    ("Early results of the drug are promising, the Leeds team said.",
     "Les premiers résultats du médicament sont encourageants, selon l’équipe de Leeds."),
    ("The report makes awkward reading for the Orford council.",
     "Le rapport est embarrassant pour le conseil d’Orford."),
    ("It is a sign that the idea is popular, said Ann Reid.",
     "Signe que l’idée plaît, selon Ann Reid."),
    ("The drawing is a touching view of a child by the sea.",
     "Ce dessin touchant montre un enfant devant la mer."),
    ("The wall is in a worrying state, engineers said.",
     "Selon les ingénieurs, la digue est dans un état préoccupant."),
]  # fmt: skip
