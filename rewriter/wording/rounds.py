"""A run through a Batch API: what is told while it waits, and what it cannot do."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "no-batch-api": Text(
        "Ce service n’a pas d’API de traitement par lots ({detail}). Relancez sans «\u00a0--via batch-api\u00a0»\u00a0: "
        "rien n’est perdu.",
        "This service has no Batch API ({detail}). Run again without “--via batch-api”: nothing is lost.",
    ),
    "batches-open": Text(
        "{n} lots de cette série sont en cours chez le service\u00a0: reprenez-la avec «\u00a0--via batch-api\u00a0», "
        "sinon leurs questions seraient payées deux fois.",
        "{n} batches of this run are under way at the service: go on with “--via batch-api”, or their questions "
        "would be paid for twice.",
    ),
    "submitted": Text(
        "Lot {id} remis au service\u00a0: réponse sous 24\u00a0heures, à moitié prix.",
        "Batch {id} handed to the service: answered within 24 hours, at half the price.",
    ),
    "left-running": Text(
        "{n} lots restent en cours chez le service\u00a0: rien n’y est perdu, la reprise les retrouvera.",
        "{n} batches stay under way at the service: nothing is lost there, going on will find them again.",
    ),
    "left-running-one": Text(
        "{n} lot reste en cours chez le service\u00a0: rien n’y est perdu, la reprise le retrouvera.",
        "{n} batch stays under way at the service: nothing is lost there, going on will find it again.",
    ),
    "queue-full": Text(
        "La file d’attente du service est pleine\u00a0: {n} questions lui seront posées plus tard.",
        "The service’s queue is full: {n} questions will be asked later.",
    ),
    "twin": Text(
        "Le lot {id} double un autre lot\u00a0: il est annulé. Ses lignes déjà traitées ont pu être facturées.",
        "Batch {id} repeats another batch: it is cancelled. Those of its lines that were worked on may have been "
        "charged.",
    ),
    "gone": Text(
        "Le service ne connaît plus le lot {key}\u00a0: ses questions seront posées de nouveau. Il a pu être "
        "facturé.",
        "The service no longer knows batch {key}: its questions will be asked again. It may have been charged.",
    ),
    "odd-lines": Text(
        "{n} lignes de résultats du lot {key} sont illisibles ou inconnues\u00a0: elles sont laissées de côté, "
        "le fichier est gardé.",
        "{n} lines of results of batch {key} cannot be read or are unknown: they are left aside, the file is kept.",
    ),
    "odd-lines-one": Text(
        "{n} ligne de résultats du lot {key} est illisible ou inconnue\u00a0: elle est laissée de côté, le "
        "fichier est gardé.",
        "{n} line of results of batch {key} cannot be read or is unknown: it is left aside, the file is kept.",
    ),
}
