"""What somebody is quoted as saying, and what an article makes of it: sentences of invented news."""

OWNED = [
    (
        "La maire parle d’un chantier « d’une rare complexité » et d’un budget tenu.",
        "Le chantier, d’une rare complexité, tient son budget.",
    ),
    (
        "Pour la fédération, les filets sont « la première cause de mortalité » des marsouins.",
        "Première cause de mortalité des marsouins, les filets sont surveillés.",
    ),
    (
        "« Ce pont est une verrue dans le paysage », juge Alban Roche, qui habite en face.",
        "Ce pont, une verrue dans le paysage, sera repeint.",
    ),
    (
        "Le gérant met en cause « un fournisseur qui n’a pas tenu parole ».",
        "Le magasin a été victime d’un fournisseur qui n’a pas tenu parole.",
    ),
    (
        "La critique Ina Sorel voit dans ce film « une leçon de cinéma muet ».",
        "Ce film, une leçon de cinéma muet, sort mercredi.",
    ),
    (
        "Le syndicat dénonce des cadences « dignes du siècle dernier » à l’entrepôt de Berre.",
        "À l’entrepôt de Berre, les cadences sont dignes du siècle dernier.",
    ),
]
LEFT_TO_THEM = [
    ("La maire parle d’un chantier « d’une rare complexité » et d’un budget tenu.",
     "Le chantier est d’une rare complexité, selon la maire."),
    ("La maire parle d’un chantier « d’une rare complexité » et d’un budget tenu.",
     "Le chantier, « d’une rare complexité », tient son budget."),
    ("« Le pont sera fermé lundi soir », a annoncé la préfecture.",
     "Le pont sera fermé lundi soir."),
    ("Le festival « Les Nuits de la Loire » ouvre jeudi à Blois.",
     "Les Nuits de la Loire ouvrent jeudi à Blois."),
    ("Le gérant met en cause « un fournisseur qui n’a pas tenu parole ».",
     "Le gérant accuse un fournisseur qui n’a pas tenu parole."),
    ("Le chantier est d’une rare complexité. La maire le dit « d’une rare complexité ».",
     "Le chantier est d’une rare complexité."),
]  # fmt: skip
