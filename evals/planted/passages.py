"""Passages that careless writers put into an article, from the desk's own memory: several sentences each, for
faults that one alone does not make."""

SEVERAL: dict[str, tuple[tuple[str, ...], ...]] = {
    "same-openings": (
        ("Elle relie deux quartiers.", "Elle a perdu son plancher.", "Elle retrouve ses promeneurs.", "Elle plaît."),
        ("Nous avons attendu longtemps.", "Nous avons fait le tour.", "Nous voulons traverser.", "Nous sommes prêts."),
        ("Ils ont posé les câbles.", "Ils ont refait les joints.", "Ils ont repeint les mâts.", "Ils partent jeudi."),
        ("Cette année fut longue.", "Cette fermeture a coûté cher.", "Cette fête fera du bien.", "Cette rue revit."),
    ),
    "contrast-reflex": (
        (
            "Ce n’est pas seulement un pont, c’est un lien.", "Il ne s’agit pas d’un chantier, mais d’une promesse.",
            "La passerelle est bien plus qu’un passage.", "Elle n’est pas un simple ouvrage, elle est une rue.",
        ),
        (
            "La fête n’est pas qu’un bal, c’est un rendez-vous.", "Le moulin est plus qu’un moulin, c’est un repère.",
            "Cela ne se résume pas à des câbles.", "Non pas un trajet, mais une promenade.",
        ),
    ),
    "english-words": (
        ("Le maire a donné son feedback lors du meeting.", "Le challenge sera de tenir le planning.", "La team est prête."),
        ("Le briefing a eu lieu par email.", "Le deal est signé, sans stress.", "Le process suivra la deadline."),
    ),
    "reader-tu-and-vous": (
        ("Si vous passez par la gare, prenez le quai.", "Pense à ton vélo, tu devras le tenir à la main."),
        ("Votre trajet sera plus court.", "N’oublie pas ta lampe si tu rentres tard."),
        ("Vous verrez la rivière de plus près.", "Tu peux aussi venir avec tes enfants."),
    ),
    "tense-drift": (
        (
            "Le maire arriva vers huit heures. Il a salué les ouvriers. Il coupa le ruban. La foule a applaudi. "
            "La fanfare joua un air. Les enfants ont traversé les premiers.",
        ),
        (
            "Les ouvriers ont ôté les barrières. Un passant cria de joie. La police a ouvert la rue. Les vélos "
            "passèrent. Le boulanger a offert du pain. Les voisins restèrent tard.",
        ),
    ),
    "translation-debris": (
        ("La passerelle a été née en 1931.",), ("Le chantier a coûté 2 millions euros.",),
        ("Le maire est un éminente ingénieur.",), ("Le chantier a fait une différence pour la rue.",),
        ("Cela fait une différence dans la fin du jour.",), ("La ville a délivré une performance.",),
        ("À la fin de la journée, c’est le maire qui décide.",), ("Il a fait sûr que les câbles tiennent.",),
        ("Le pont est sur son chemin de rouvrir.",), ("Elle est définitivement la plus belle.",),
    ),
    "empty-superlatives": (
        (
            "C’est un ouvrage exceptionnel, un site incomparable.", "La vue est absolument unique et spectaculaire.",
            "La fête sera inoubliable, magique, extraordinaire.", "Une équipe hors du commun a réalisé un travail remarquable.",
        ),
    ),
    "triads-piled-up": (
        (
            "Le projet repose sur la rigueur, l’audace et la confiance.", "La ville mise sur la créativité, le partage et l’innovation.",
            "Les élus saluent la patience, le courage et la solidarité.", "Le quai offrira calme, beauté et sécurité.",
            "On y retrouve passion, exigence et bienveillance.", "La fête promet joie, émotion et convivialité.",
        ),
    ),
    "dashes-overused": (
        (
            "La gare – toute proche – revit.", "Le maire – élu en 2020 – sourit.", "Les câbles – au nombre de huit – brillent.",
            "Le moulin – fermé depuis mai – attend.", "La fête – gratuite – dure deux jours.", "Le bois – du chêne – sent bon.",
        ),
    ),
    "word-repeated-nearby": (
        ("Le maire a également salué la région. Il a également remercié les ouvriers. La foule a également chanté.",),
        ("Le pont permet de gagner du temps. Il permet aussi de flâner. Le quai permet de s’asseoir.",),
        ("On y voit notamment la gare, notamment son horloge, et les toits, notamment celui du moulin.",),
    ),
    "passive-voice": (
        (
            "Les câbles ont été changés par les ouvriers.", "Le plancher a été posé par une entreprise locale.",
            "Les piles ont été vérifiées par un expert.", "Le budget a été voté par le conseil.",
            "La rue sera fermée par la police.", "La fête est organisée par les écoles.", "Le ruban sera coupé par le maire.",
        ),
    ),
}  # fmt: skip
ENDINGS: dict[str, tuple[str, ...]] = {
    "conclusion-formula": (
        "En conclusion, la passerelle rend service à tous.", "Pour conclure, les piétons retrouvent leur chemin.",
        "En somme, le chantier a tenu ses promesses.", "En définitive, la ville y gagne un passage sûr.",
        "Pour résumer, tout est prêt pour lundi.", "En résumé, le pont est solide.", "Finalement, que retenir de ce chantier ?",
        "Au final, la passerelle rouvre comme prévu.", "En guise de conclusion, rappelons la date de lundi.",
        "Voilà ce qu’il faut retenir de ce chantier.",
    ),
}  # fmt: skip
LESSONS = (
    "Preuve que la patience finit par payer.", "Un rappel que chaque pont compte.", "De quoi redonner le sourire au quartier.",
    "L’avenir dira si le pari est gagné.", "Une leçon que d’autres villes pourraient retenir.",
    "Cela montre à quel point un pont change la vie.", "Comme quoi rien n’est jamais perdu.",
    "Une belle façon de regarder vers demain.",
)  # fmt: skip
QUESTIONS = (
    "Pourquoi la passerelle de {town} a-t-elle penché ?", "Passerelle de {town} : combien de marches ?",
    "Faut-il repeindre la fontaine du lycée de {town} ?", "Quelle équipe de rugby montera en première division ?",
    "Les loups reviendront-ils dans la forêt voisine ?", "Neuf secrets et douze raisons d’aimer le fromage ?",
    "12 astuces pour nager dans la rivière de {town}", "25 idées pour décorer la passerelle de {town}",
)  # fmt: skip
LABELS = (
    "Méta-description : {said}", "Chapô : {said}", "Titre SEO : {said}", "Mot-clé principal : {said}", "Slug : {slug}",
    "Intertitre 2 : {said}", "Corps de l’article : {said}", "**Meta description :** {said}", "H2 : {said}", "Titre : {said}",
)  # fmt: skip
SUPPLY = (
    "Le conseil réuni mardi soir a choisi parmi trois projets celui d’une entreprise du département qui propose un "
    "plancher de chêne, des garde-corps en acier et un éclairage discret pour ne pas déranger les oiseaux du fleuve."
)
