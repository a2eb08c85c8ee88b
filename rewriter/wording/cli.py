"""What the command line says."""

from rewriter.wording._catalogue import Text

TEXTS = {
    "english-needs-model": Text(
        fr="{name}\u00a0: la source est en anglais, et la traduire demande un modèle. Indiquez-en un avec "
        "REWRITER_MODEL et OPENAI_API_KEY\u00a0: «\u00a0rewriter doctor\u00a0» montre les réglages, docs/settings.md "
        "les explique.",
        en="{name}: the source is in English, and translating it takes a model. Set one with "
        "REWRITER_MODEL and OPENAI_API_KEY: `rewriter doctor` shows the settings, docs/settings.md explains them.",
    ),
    "depth-needs-model": Text(
        fr="La profondeur «\u00a0{depth}\u00a0» demande un modèle. Indiquez-en un (REWRITER_MODEL et "
        "OPENAI_API_KEY\u202f; «\u00a0rewriter doctor\u00a0» montre les réglages, docs/settings.md les explique) ou "
        "choisissez --depth structure.",
        en='Depth "{depth}" takes a model. Set one (REWRITER_MODEL and OPENAI_API_KEY; `rewriter doctor` '
        "shows the settings, docs/settings.md explains them) or choose --depth structure.",
    ),
    "depth-and-strategy": Text(
        fr="La stratégie «\u00a0{strategy}\u00a0» ne va pas avec la profondeur «\u00a0{depth}\u00a0»\u00a0: "
        "no_model va avec structure, whole et sections avec edit ou rewrite.",
        en='Strategy "{strategy}" does not go with depth "{depth}": no_model goes with structure, '
        "whole and sections with edit or rewrite.",
    ),
    "no-model-note": Text(
        fr="Aucun modèle\u00a0: les phrases de la source sont gardées, seule la structure est faite. "
        "Pour une réécriture, indiquez REWRITER_MODEL et OPENAI_API_KEY\u00a0: «\u00a0rewriter doctor\u00a0» montre "
        "les réglages, docs/settings.md les explique.",
        en="No model: the source's sentences are kept, only the structure is made. "
        "For a rewriting, set REWRITER_MODEL and OPENAI_API_KEY: `rewriter doctor` shows the settings, "
        "docs/settings.md explains them.",
    ),
    "stopping": Text(
        fr="Arrêt après la réponse en cours (déjà payée). Ctrl-C encore\u00a0: arrêt immédiat.",
        en="Stopping after the answer under way (already paid for). Ctrl-C again: stop at once.",
    ),
    "report-at": Text(fr="Rapport\u00a0: {path}", en="Report: {path}"),
    "article-at": Text(fr="Article\u00a0: {path}", en="Article: {path}"),
    "unexpected": Text(
        fr="Erreur inattendue ({kind}). Rien n’a été perdu de ce qui était écrit. Signalez-la avec la "
        "commande employée\u00a0; REWRITER_DEBUG=1 montre le détail.",
        en="Unexpected error ({kind}). Nothing already written is lost. Please report it with the command "
        "you used; REWRITER_DEBUG=1 shows the detail.",
    ),
    "interrupted": Text(fr="Interrompu.", en="Interrupted."),
    "dry-run": Text(
        fr="Essai à blanc\u00a0: rien n’est envoyé, rien n’est écrit.",
        en="Dry run: nothing is sent, nothing is written.",
    ),
    "tokens": Text(
        fr="environ {tokens} jetons en entrée{estimate}",
        en="about {tokens} input tokens{estimate}",
    ),
    "estimate": Text(fr=" (estimation)", en=" (estimate)"),
    "clean": Text(fr="Aucune erreur.", en="No error."),
    "count-error": Text(fr="{n} erreurs", en="{n} errors"),
    "count-error-one": Text(fr="{n} erreur", en="{n} error"),
    "count-warning": Text(fr="{n} avertissements", en="{n} warnings"),
    "count-warning-one": Text(fr="{n} avertissement", en="{n} warning"),
    "count-advice": Text(fr="{n} conseils", en="{n} pieces of advice"),
    "count-advice-one": Text(fr="{n} conseil", en="{n} piece of advice"),
    "count-blocking": Text(fr="dont {n} qui empêchent la publication", en="{n} of them block publishing"),
    "count-blocking-one": Text(fr="dont {n} qui empêche la publication", en="{n} of them blocks publishing"),
    "excerpt": Text(fr=" → «\u00a0{words}\u00a0»", en=" → “{words}”"),
    "not-checked": Text(
        fr="Non vérifié, il manque {needs}\u00a0: {codes}.", en="Not checked for want of {needs}: {codes}."
    ),
    "not-checked-many": Text(
        fr="Non vérifié, il manque {needs}\u00a0: {n} contrôles, dont {first}.",
        en="Not checked for want of {needs}: {n} checks, among them {first}.",
    ),
    "not-looked-at": Text(fr="Non examiné\u00a0: {what}.", en="Not looked at: {what}."),
    "bad-line": Text(
        fr="Ligne {line}\u00a0: {detail}. Chaque ligne doit être un objet JSON avec «\u00a0id\u00a0» et l’un de "
        "«\u00a0html\u00a0», «\u00a0markdown\u00a0», «\u00a0text\u00a0».",
        en='Line {line}: {detail}. Each line must be a JSON object with "id" and one of "html", "markdown", "text".',
    ),
    "article-and-jsonl": Text(
        fr="Un article et --jsonl ne vont pas ensemble\u00a0: indiquez le fichier seul, ou --jsonl seul pour lire "
        "les articles sur l’entrée standard.",
        en="An article and --jsonl do not go together: name the file alone, or use --jsonl alone to read articles "
        "on standard input.",
    ),
    "article-or-jsonl": Text(
        fr="Indiquez un article à contrôler, ou --jsonl pour en lire sur l’entrée standard.",
        en="Name an article to check, or use --jsonl to read articles on standard input.",
    ),
    "min-words": Text(
        fr="--min-words doit être compris entre 50 et 10\u202f000\u00a0: {value} ne convient pas.",
        en="--min-words must be between 50 and 10,000: {value} will not do.",
    ),
    "dry-title": Text(fr="Titre", en="Title"),
    "dry-language": Text(fr="Langue", en="Language"),
    "dry-paragraphs": Text(fr="Paragraphes", en="Paragraphs"),
    "dry-removed": Text(fr="Éléments écartés", en="Set aside"),
    "dry-depth": Text(fr="Profondeur", en="Depth"),
    "dry-words": Text(fr="Mots au moins", en="Words at least"),
    "dry-keyphrase": Text(fr="Expression-clé", en="Keyphrase"),
    "doctor-templates": Text(
        fr="Gabarits des consignes données au modèle\u00a0: {templates}",
        en="Templates of what the model is told: {templates}",
    ),
    "doctor-checks": Text(fr="Contrôles\u00a0: {n}{version}", en="Checks: {n}{version}"),
    "doctor-no-model": Text(
        fr="Aucun modèle\u00a0: «\u00a0rewriter rewrite\u00a0» garde les phrases de la source et ne fait que la structure. "
        "Pour une réécriture, indiquez REWRITER_MODEL et OPENAI_API_KEY, comme l’explique docs/settings.md.",
        en="No model: `rewriter rewrite` keeps the source’s sentences and only makes the structure. "
        "For a rewriting, set REWRITER_MODEL and OPENAI_API_KEY, as docs/settings.md explains.",
    ),
    "doctor-model": Text(
        fr="Modèle configuré\u00a0: {model}. «\u00a0rewriter rewrite\u00a0» s’en servira.",
        en="Model configured: {model}. `rewriter rewrite` will use it.",
    ),
    # what cannot be made of a command line
    "no-option": Text(
        fr="L’option «\u00a0{name}\u00a0» n’existe pas\u202f; «\u00a0{command} --help\u00a0» donne la liste des options.",
        en="There is no option “{name}”; `{command} --help` lists the options.",
    ),
    "no-option-near": Text(
        fr="L’option «\u00a0{name}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f? "
        "«\u00a0{command} --help\u00a0» donne la liste des options.",
        en="There is no option “{name}”. Did you mean “{nearest}”? `{command} --help` lists the options.",
    ),
    "no-command": Text(
        fr="La commande «\u00a0{name}\u00a0» n’existe pas\u202f; «\u00a0{command} --help\u00a0» donne la liste des commandes.",
        en="There is no command “{name}”; `{command} --help` lists the commands.",
    ),
    "no-command-near": Text(
        fr="La commande «\u00a0{name}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0{nearest}\u00a0»\u202f? "
        "«\u00a0{command} --help\u00a0» donne la liste des commandes.",
        en="There is no command “{name}”. Did you mean “{nearest}”? `{command} --help` lists the commands.",
    ),
    "no-argument": Text(
        fr="Il manque {name}\u00a0: indiquez-le à la suite de la commande. «\u00a0{command} --help\u00a0» dit comment.",
        en="{name} is missing: give it after the command. `{command} --help` says how.",
    ),
    "extra-argument": Text(
        fr="«\u00a0{value}\u00a0» est de trop. Un nom de fichier ou une expression qui contient une espace s’écrit entre "
        "guillemets droits\u202f; «\u00a0{command} --help\u00a0» dit ce qui est attendu.",
        en="“{value}” is one too many. A file name or phrase that holds a space goes between quotation marks; "
        "`{command} --help` says what is expected.",
    ),
    "takes-value": Text(
        fr="L’option «\u00a0{name}\u00a0» attend une valeur\u00a0: écrivez-la juste après. «\u00a0{command} --help\u00a0» dit "
        "laquelle.",
        en="The option “{name}” takes a value: write it right after. `{command} --help` says which.",
    ),
    "takes-no-value": Text(
        fr="L’option «\u00a0{name}\u00a0» ne prend pas de valeur\u00a0: écrivez-la seule.",
        en="The option “{name}” takes no value: write it alone.",
    ),
    "bad-number": Text(
        fr="«\u00a0{value}\u00a0» n’est pas un nombre entier\u00a0: {name} en attend un, en chiffres et sans espace.",
        en="“{value}” is not a whole number: {name} expects one, in digits and without spaces.",
    ),
    "bad-range": Text(
        fr="«\u00a0{value}\u00a0» ne convient pas\u00a0: {name} attend un nombre entier de {least} à {most}.",
        en="“{value}” will not do: {name} expects a whole number from {least} to {most}.",
    ),
    "bad-choice": Text(
        fr="«\u00a0{value}\u00a0» ne convient pas\u00a0: {name} attend l’une de ces valeurs\u00a0: {choices}.",
        en="“{value}” will not do: {name} expects one of: {choices}.",
    ),
    "no-such-folder": Text(
        fr="Le dossier «\u00a0{value}\u00a0» ({name}) est introuvable\u00a0: vérifiez le chemin.",
        en="The folder “{value}” ({name}) cannot be found: check the path.",
    ),
    "no-folder": Text(
        fr="«\u00a0{value}\u00a0» ({name}) n’est pas un dossier\u00a0: indiquez un dossier.",
        en="“{value}” ({name}) is not a folder: give a folder.",
    ),
    "usage": Text(
        fr="La commande n’est pas comprise ({detail})\u00a0: «\u00a0{command} --help\u00a0» dit ce qui est attendu.",
        en="The command is not understood ({detail}): `{command} --help` says what is expected.",
    ),
    # help
    "help-usage": Text(fr="Utilisation\u00a0: ", en="Usage: "),
    "help-options": Text(fr="Options\u00a0:", en="Options:"),
    "help-commands": Text(fr="Commandes\u00a0:", en="Commands:"),
    "help-subcommand": Text(fr="COMMANDE [ARGUMENTS]...", en="COMMAND [ARGS]..."),
    "help-text": Text(fr="TEXTE", en="TEXT"),
    "help-number": Text(fr="NOMBRE", en="NUMBER"),
    "help-file": Text(fr="FICHIER", en="FILE"),
    "help-folder": Text(fr="DOSSIER", en="FOLDER"),
    "help-help": Text(fr="Montre cette aide.", en="Show this help."),
    "help-version": Text(fr="Donne le numéro de version.", en="Show the version."),
    "help-rewriter": Text(
        fr="Fait d’un article source un article français prêt à publier, preuves à l’appui.\n\n"
        "Codes de sortie\u00a0: 0, c’est fait (prêt ou à relire)\u202f; 1, il reste quelque chose (--strict, check)\u202f; "
        "2, entrée, commande ou réglages\u202f; 3, le service du modèle a échoué\u202f; 4, l’article n’a pas pu être fait.",
        en="Turns a source article into a French article fit to publish, with the proof.\n\n"
        "Exit codes: 0 done (ready or to be reviewed), 1 findings (--strict, check), 2 input, usage or settings, "
        "3 the model’s service failed, 4 the article could not be made.",
    ),
    "help-rewrite": Text(
        fr="Fait un article français de chaque article source («\u00a0-\u00a0»\u00a0: l’entrée standard).\n\n"
        "Code de sortie\u00a0: 0 si l’article est prêt ou à relire (avec --strict, 1 s’il est à relire)\u202f; 2 pour l’entrée, "
        "la commande ou les réglages\u202f; 3 si le service du modèle a échoué\u202f; 4 si l’article n’a pas pu être fait.",
        en='Make a French article of each source article ("-": standard input).\n\n'
        "Exit code 0 when the article is ready or to be reviewed (with --strict, 1 when to be reviewed), 2 for input, "
        "usage or settings, 3 when the model’s service failed, 4 when the article could not be made.",
    ),
    "help-check": Text(
        fr="Contrôle un article fini (Markdown, HTML, texte, Word ou LibreOffice), sans modèle.\n\n"
        "Code de sortie\u00a0: 0 si rien n’empêche la publication, 1 sinon. Empêchent la publication, et sont marqués ✗, les "
        "erreurs et les avertissements bloquants (négation retournée, propos prêtés à un autre…). Avec --fix, c’est l’article corrigé qui est jugé.",
        en="Judge a finished article (Markdown, HTML, text, Word or LibreOffice) with no model.\n\n"
        "Exit code 0 when nothing blocks publishing, 1 when something does. What does is marked ✗: errors, and warnings "
        "that block (a negation turned round, words given to another speaker…). With --fix, the article put right is judged.",
    ),
    "help-checks": Text(fr="Donne la liste des contrôles, par famille.", en="List every check, by family."),
    "help-explain": Text(
        fr="Dit ce que fait un contrôle, pourquoi c’est important, et comment corriger ce qu’il trouve.",
        en="Say what a check does, why it matters, and how to mend what it finds.",
    ),
    "help-doctor": Text(
        fr="Montre la version, les réglages et d’où vient chacun, les gabarits et les contrôles.",
        en="Show the version, the settings and where each comes from, the templates and the checks.",
    ),
    "help-out": Text(
        fr="Dossier des résultats (par défaut\u00a0: out).", en="Folder for the results (default: out)."
    ),
    "help-keyphrase": Text(
        fr="L’expression-clé\u00a0: ce par quoi l’article doit être trouvé.",
        en="What the article is to be found by.",
    ),
    "help-min-words": Text(
        fr="Nombre de mots à atteindre (par défaut\u00a0: ce que demandent le profil ou les réglages, sinon rien).",
        en="Words to reach (default: what the profile or the settings ask, else nothing).",
    ),
    "help-depth": Text(
        fr="Jusqu’où s’éloigner de la source\u00a0: les phrases restent (structure), sont corrigées (edit) ou réécrites "
        "(rewrite). Par défaut\u00a0: rewrite avec un modèle, structure sans.",
        en="How far to move away: sentences stay (structure), are edited (edit) or written afresh (rewrite). "
        "Default: rewrite with a model, structure without.",
    ),
    "help-depth-made": Text(
        fr="Jusqu’où l’article pouvait s’éloigner de la source (par défaut\u00a0: rewrite).",
        en="How far the article was to move away from its source (default: rewrite).",
    ),
    "help-source-name": Text(fr="Le média d’où vient l’article.", en="The outlet the article comes from."),
    "help-source-url": Text(fr="L’adresse de l’article dans ce média.", en="The article’s address there."),
    "help-author": Text(fr="L’auteur de l’article.", en="The article’s author."),
    "help-model": Text(
        fr="Le modèle à interroger (sinon REWRITER_MODEL).", en="The model to ask (else REWRITER_MODEL)."
    ),
    "help-rounds": Text(
        fr="Nombre de tours de reprises, de 0 à 10 (par défaut\u00a0: 2).",
        en="Rounds of repairs at most, 0 to 10 (default: 2).",
    ),
    "help-prompts": Text(
        fr="Un dossier de gabarits qui passent avant ceux de rewriter.",
        en="A folder of templates that stand in front of the shipped ones.",
    ),
    "help-config": Text(
        fr="Fichier de réglages (par défaut\u00a0: ./rewriter.toml).",
        en="Settings file (default: ./rewriter.toml).",
    ),
    "help-env-file": Text(fr="Un fichier .env à lire.", en="A .env file to read."),
    "help-format": Text(
        fr="Sortie pour une personne (text, par défaut) ou pour un programme (json).",
        en="Output for a person (text, the default) or for a program (json).",
    ),
    "help-strict": Text(
        fr="Code de sortie 1 quand un article est à relire.", en="Exit code 1 when an article needs review."
    ),
    "help-dry-run": Text(
        fr="Montre ce qui serait envoyé, sans rien envoyer ni écrire.",
        en="Show what would be sent; send and write nothing.",
    ),
    "help-lang": Text(
        fr="Langue des messages et du rapport (par défaut\u00a0: celle du système, sinon le français).",
        en="Language of messages and report (default: the locale’s, else French).",
    ),
    "help-source": Text(
        fr="L’article d’origine\u00a0: chiffres, noms et citations lui sont comparés.",
        en="The article it was made from: figures, names and quotations are compared.",
    ),
    "help-title": Text(
        fr="Titre pour les moteurs, si l’article ne le porte pas.",
        en="SEO title, if the article does not carry it.",
    ),
    "help-description": Text(
        fr="Description, si l’article ne la porte pas.", en="Description, if the article does not carry it."
    ),
    "help-slug": Text(
        fr="Fin de l’adresse (slug), si l’article ne la porte pas.",
        en="Slug, if the article does not carry it.",
    ),
    "help-jsonl": Text(
        fr="Lit les articles sur l’entrée standard, un objet JSON par ligne.",
        en="Read articles on standard input, one JSON object a line.",
    ),
    "help-versions": Text(
        fr="Donne aussi les versions des gabarits et des contrôles.",
        en="Give the versions of the templates and the checks too.",
    ),
}
