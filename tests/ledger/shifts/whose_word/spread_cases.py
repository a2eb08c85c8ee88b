"""One person's word, and whose an article makes it: sentences of invented news."""

SPREAD = [
    (
        "Un apiculteur de Vouziers, Jean Morel, dit avoir perdu la moitié de ses ruches.",
        "Les apiculteurs disent avoir perdu la moitié de leurs ruches.",
    ),
    (
        "Une batelière du canal, Rose Adam, redoute un été sans éclusiers.",
        "Sur le canal, les batelières redoutent un été sans éclusiers.",
    ),
    (
        "Le luthier Paul Sarre assure que le bois de la région se raréfie.",
        "Des luthiers assurent que le bois de la région se raréfie.",
    ),
    (
        "Une habitante, Mireille Grau, juge le bruit « insupportable » la nuit.",
        "Dans le quartier, on juge le bruit « insupportable » la nuit.",
    ),
    (
        "Un père d’élève, Samir Blin, dit apprécier les repas de la nouvelle cantine.",
        "Du côté des familles, on apprécie les repas de la nouvelle cantine.",
    ),
    (
        "Un élu de la majorité, Yves Carn, estime que le projet coûtera trop cher.",
        "La majorité estime que le projet coûtera trop cher.",
    ),
    (
        "Pour Lise Hamon, conseillère d’opposition, la place est trop minérale.",
        "La place est trop minérale, regrette l’opposition.",
    ),
]
NOT_SPREAD = [
    (
        "Deux apiculteurs de Vouziers, dont Jean Morel, disent avoir perdu la moitié de leurs ruches.",
        "Les apiculteurs disent avoir perdu la moitié de leurs ruches.",
    ),
    (
        "Un apiculteur de Vouziers, Jean Morel, dit avoir perdu la moitié de ses ruches.",
        "Un apiculteur de Vouziers dit avoir perdu la moitié de ses ruches.",
    ),
    (
        "Un apiculteur de Vouziers, Jean Morel, dit vendre aux confiseurs de la ville.",
        "Les confiseurs de la ville achètent à Jean Morel, dit cet apiculteur de Vouziers.",
    ),
    ("La préfecture assure que la digue tiendra.", "À la préfecture, on assure que la digue tiendra."),
    (
        "Les parents apprécient les repas de la nouvelle cantine.",
        "Du côté des familles, on apprécie les repas de la nouvelle cantine.",
    ),
    (
        "L’opposition, par la voix de Lise Hamon, juge la place trop minérale.",
        "La place est trop minérale, regrette l’opposition.",
    ),
    (
        "Un élu de la majorité, Yves Carn, estime que le projet coûtera trop cher.",
        "Le projet coûtera trop cher, estime un élu de la majorité.",
    ),
]
SPREAD_ENGLISH = [
    (
        "Beekeeper John Marlow said he had lost half his hives.",
        "Les apiculteurs disent avoir perdu la moitié de leurs ruches.",
    ),
    (
        "Historian Ruth Pell said the map was “plainly a copy”.",
        "Les cartographes s’accordent à dire que la carte « est à l’évidence une copie ».",
    ),
    (
        "Shopkeeper Ann Reid says trade is slow on Mondays.",
        "Dans le quartier, on juge le commerce trop lent le lundi.",
    ),
    (
        "A resident, Tom Blake, thinks the noise is unbearable.",
        "Dans la rue, on juge le bruit insupportable.",
    ),
]
NOT_SPREAD_ENGLISH = [
    ("Beekeepers said they had lost half their hives.",
     "Les apiculteurs disent avoir perdu la moitié de leurs ruches."),
    ("Residents say the noise is unbearable.",
     "Dans la rue, on juge le bruit insupportable."),
    ("The company says the noise will stop.",
     "Dans l’entreprise, on assure que le bruit cessera."),
    ("Historian Ruth Pell said the map was “plainly a copy”.",
     "Pour l’historienne Ruth Pell, la carte « est à l’évidence une copie »."),
]  # fmt: skip
