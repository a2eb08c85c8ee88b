"""A batch's run: how it ends, why it stops, and what becomes of an article that could not be made."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "host-lost": Text(
        "Le processus qui préparait cet article s’est arrêté {n} fois de suite\u00a0: l’article est mis de côté. "
        "Vérifiez sa source, ou signalez-la-nous.",
        "The process that was making this article died {n} times in a row: the article is set aside. Look at "
        "its source, or report it to us.",
    ),
    "defect": Text(
        "Une erreur inattendue de rewriter ({kind}) a interrompu cet article\u00a0; les autres n’en souffrent pas. "
        "Signalez-la avec l’article\u00a0; REWRITER_DEBUG=1 en montre le détail.",
        "An unexpected error of rewriter ({kind}) ended this article; the others do not suffer. Report it with "
        "the article; REWRITER_DEBUG=1 shows its details.",
    ),
    "finished": Text(
        "Terminé\u00a0: {ready} prêts, {review} à relire, {failed} en échec, sur {articles}.",
        "Done: {ready} ready, {review} to review, {failed} failed, of {articles}.",
    ),
    "so-far": Text(
        "Jusqu’ici\u00a0: {ready} prêts, {review} à relire, {failed} en échec\u202f; {waiting} restent à faire, sur "
        "{articles}.",
        "So far: {ready} ready, {review} to review, {failed} failed; {waiting} are still to be made, of "
        "{articles}.",
    ),
    "stopped-interrupted": Text(
        "Arrêté à votre demande\u00a0: rien n’est perdu. Reprenez avec «\u00a0rewriter batch resume {path}\u00a0».",
        "Stopped as you asked: nothing is lost. Go on with “rewriter batch resume {path}”.",
    ),
    "stopped-budget": Text(
        "En pause\u00a0: un appel de plus pourrait dépasser le plafond de {cap}. {spent} sont dépensés ou retenus. "
        "Relevez-le avec «\u00a0rewriter batch resume {path} --max-cost …\u00a0».",
        "Paused: one more call could pass the ceiling of {cap}. {spent} are spent or held back. Raise it with "
        "“rewriter batch resume {path} --max-cost …”.",
    ),
    "stopped-service": Text(
        "Arrêté\u00a0: {failure} ({detail}). Aucun article n’est perdu ni déclaré en échec pour cela. Une fois la "
        "cause réglée, reprenez avec «\u00a0rewriter batch resume {path}\u00a0».",
        "Stopped: {failure} ({detail}). No article is lost or marked as failed for it. Once the cause is "
        "settled, go on with “rewriter batch resume {path}”.",
    ),
    "stopped-storage": Text(
        "Arrêté\u00a0: {sentence} Ce qui était écrit est intact. Reprenez ensuite avec "
        "«\u00a0rewriter batch resume {path}\u00a0».",
        "Stopped: {sentence} What was written is untouched. Then go on with “rewriter batch resume {path}”.",
    ),
    "stopped-diverged": Text(
        "Arrêté\u00a0: {sentence}",
        "Stopped: {sentence}",
    ),
    "changed": Text(
        "Cette série a été commencée avec d’autres versions\u00a0: {changes}. Les réponses déjà payées pourraient ne "
        "plus servir. Pour continuer malgré cela, ajoutez --accept-changes.",
        "This run was begun with other versions: {changes}. Answers already paid for may no longer be of use. "
        "To go on all the same, add --accept-changes.",
    ),
    "exists": Text(
        "Le dossier {path} contient déjà une série. Reprenez-la avec «\u00a0rewriter batch resume {path}\u00a0», ou "
        "choisissez un autre dossier.",
        "The folder {path} already holds a run. Go on with “rewriter batch resume {path}”, or choose another "
        "folder.",
    ),
    "none": Text(
        "Le dossier {path} ne contient pas de série. Commencez-en une avec «\u00a0rewriter batch run … --out "
        "{path}\u00a0».",
        "The folder {path} holds no run. Begin one with “rewriter batch run … --out {path}”.",
    ),
    "unread": Text(
        "La liste de la série {path} n’a pas été lue jusqu’au bout. Relancez la commande «\u00a0rewriter batch run "
        "…\u00a0» qui l’a commencée\u00a0: elle reprendra sa lecture.",
        "The list of the run {path} was not read to its end. Run the command “rewriter batch run …” that began "
        "it again: it goes on reading.",
    ),
    "no-articles": Text(
        "Rien à faire\u00a0: {name} ne contient aucun article.",
        "Nothing to do: {name} holds no article.",
    ),
    "cap-without-prices": Text(
        "--max-cost demande des prix\u00a0: indiquez-les dans rewriter.toml ([prices] input, output, dated) ou avec "
        "REWRITER_PRICE_INPUT et REWRITER_PRICE_OUTPUT.",
        "--max-cost needs prices: state them in rewriter.toml ([prices] input, output, dated) or with "
        "REWRITER_PRICE_INPUT and REWRITER_PRICE_OUTPUT.",
    ),
    "nothing-to-retry": Text(
        "Aucun article en échec\u00a0: il n’y a rien à refaire.",
        "No article has failed: there is nothing to do again.",
    ),
    "retrying": Text(
        "{n} articles en échec seront refaits\u00a0; ce qui est déjà payé n’est pas redemandé.",
        "{n} failed articles will be made again; what is already paid for is not asked again.",
    ),
    "retrying-one": Text(
        "Un article en échec sera refait\u00a0; ce qui est déjà payé n’est pas redemandé.",
        "One failed article will be made again; what is already paid for is not asked again.",
    ),
    "unknown-calls-one": Text(
        "Un appel a été interrompu avant que sa fin soit connue\u00a0: le service a pu le facturer.",
        "One call was cut off before its end was known: the service may have charged for it.",
    ),
    "unknown-calls": Text(
        "{n} appels ont été interrompus avant que leur fin soit connue\u00a0: le service a pu les facturer.",
        "{n} calls were cut off before their end was known: the service may have charged for them.",
    ),
}
