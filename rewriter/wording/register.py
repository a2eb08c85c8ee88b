"""What `rewriter ledger` prints around the ledger's entries, and its help.

A key ending in `-one` is the same text for exactly one.
"""

from rewriter.wording._catalogue import Text

_COUNTS = {
    "count-verified": Text(fr="{n} vérifiés", en="{n} verified"),
    "count-verified-one": Text(fr="{n} vérifié", en="{n} verified"),
    "count-repaired": Text(fr="{n} rétablis", en="{n} repaired"),
    "count-repaired-one": Text(fr="{n} rétabli", en="{n} repaired"),
    "count-translated": Text(fr="{n} traduits", en="{n} translated"),
    "count-translated-one": Text(fr="{n} traduit", en="{n} translated"),
    "count-derived": Text(fr="{n} dérivés", en="{n} derived"),
    "count-derived-one": Text(fr="{n} dérivé", en="{n} derived"),
    "count-altered": Text(fr="{n} altérés", en="{n} altered"),
    "count-altered-one": Text(fr="{n} altéré", en="{n} altered"),
    "count-invented": Text(fr="{n} inventés", en="{n} invented"),
    "count-invented-one": Text(fr="{n} inventé", en="{n} invented"),
    "count-uncertain": Text(fr="{n} incertains", en="{n} uncertain"),
    "count-uncertain-one": Text(fr="{n} incertain", en="{n} uncertain"),
    "count-lost": Text(fr="{n} perdus", en="{n} lost"),
    "count-lost-one": Text(fr="{n} perdu", en="{n} lost"),
}

_SENTENCES = {
    "sentences": Text(fr="Phrases\u00a0: {counts}", en="Sentences: {counts}"),
    "sentences-supported": Text(fr="{n} appuyées", en="{n} borne out"),
    "sentences-supported-one": Text(fr="{n} appuyée", en="{n} borne out"),
    "sentences-partly": Text(fr="{n} appuyées en partie", en="{n} borne out in part"),
    "sentences-partly-one": Text(fr="{n} appuyée en partie", en="{n} borne out in part"),
    "sentences-unsupported": Text(fr="{n} sans appui", en="{n} that nothing bears out"),
    "sentences-background": Text(fr="{n} de liaison", en="{n} linking"),
    "sentences-uncertain": Text(fr="{n} indécidables", en="{n} that cannot be told"),
    "sentences-uncertain-one": Text(fr="{n} indécidable", en="{n} that cannot be told"),
}

_PLAIN = {
    "nothing": Text(fr="Rien n’a été comparé.", en="Nothing was compared."),
    "not-repeated": Text(
        fr="{n} phrases appuyées en partie ne sont pas répétées ici\u00a0: un problème déjà signalé les concerne.",
        en="{n} sentences borne out in part are not repeated here: a problem told above concerns them.",
    ),
    "not-repeated-one": Text(
        fr="{n} phrase appuyée en partie n’est pas répétée ici\u00a0: un problème déjà signalé la concerne.",
        en="{n} sentence borne out in part is not repeated here: a problem told above concerns it.",
    ),
    "marks": Text(
        fr="✗ interdit la publication telle quelle · ! à vérifier · · pour mémoire",
        en="✗ forbids publishing as it is · ! to be checked · · for the record",
    ),
    "written": Text(fr="Registre écrit\u00a0: {path}", en="Ledger written: {path}"),
    "kept": Text(
        fr="Un autre fichier portait ce nom\u00a0: il est gardé sous {path}.",
        en="Another file had this name: it is kept as {path}.",
    ),
    "two-inputs": Text(
        fr="La source et l’article ne peuvent pas venir tous deux de l’entrée standard\u00a0: indiquez un fichier pour l’un "
        "des deux.",
        en="Source and article cannot both come from standard input: name a file for one of them.",
    ),
}

_HELP = {
    "help-ledger": Text(
        fr="Rend compte d’un article fini face à sa source, sans modèle\u00a0: ce qu’est devenu chaque fait, ce qui appuie "
        "chaque phrase.\n\n"
        "SOURCE\u00a0: un fichier, une adresse ou «\u00a0-\u00a0» (l’entrée standard). ARTICLE\u00a0: Markdown, HTML, texte, "
        "Word ou LibreOffice.\n\n"
        "Code de sortie\u00a0: 0 si rien n’empêche la publication (altéré, inventé, essentiel et perdu, trop douteux), 1 sinon\u202f; "
        "2 pour l’entrée ou la commande.",
        en="Account for a finished article against its source with no model: what became of each fact, what bears out "
        "each sentence.\n\n"
        'SOURCE: a file, an address or "-" (standard input). ARTICLE: Markdown, HTML, text, Word or LibreOffice.\n\n'
        "Exit code 0 when nothing blocks publishing (altered, invented, essential and lost, too doubtful), 1 when something does, 2 "
        "for input or usage.",
    ),
    "help-format": Text(
        fr="Pour une personne (text, par défaut\u202f; html, une page avec les deux textes), pour un programme (json) ou "
        "un tableur (csv).",
        en="For a person (text, the default; html, a page with both texts), for a program (json) or a spreadsheet (csv).",
    ),
    "help-evidence": Text(
        fr="Les extras facultatifs interrogés\u00a0: ceux qui sont installés (auto), aucun (off), ou un seul, par son nom.",
        en="The optional extras that are asked: those installed (auto), none (off), or one, by its name.",
    ),
    "help-out": Text(
        fr="Fichier où écrire, au lieu de la sortie standard. Un autre fichier de ce nom est gardé à côté.",
        en="File to write instead of standard output. Another file of that name is kept beside it.",
    ),
}

TEXTS: dict[str, Text] = _COUNTS | _SENTENCES | _PLAIN | _HELP
