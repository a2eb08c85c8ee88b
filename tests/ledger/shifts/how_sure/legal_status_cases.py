"""Someone's standing before the law: the source, an article that changes it, and one that keeps it."""

from rewriter.article.source import SourceLanguage

RAISED: tuple[tuple[SourceLanguage, str, str, str], ...] = (
    (
        "en",
        "The miller’s neighbour, Denis Aubry, was heard as a witness after he had been warned of the leak.",
        "Le voisin du meunier, Denis Aubry, est prévenu dans ce procès.",
        "Le voisin du meunier, Denis Aubry, avait été prévenu de la fuite.",
    ),
    (
        "fr",
        "Le garde forestier, Yves Tallec, a été averti de la coupe par un promeneur.",
        "Le prévenu, le garde forestier Yves Tallec, a été averti de la coupe par un promeneur.",
        "Le garde forestier, Yves Tallec, a été aussitôt prévenu de la coupe par un promeneur.",
    ),
    (
        "fr",
        "Le syndicat met en cause la vanne du barrage de Lestrac, posée en mai.",
        "Au barrage de Lestrac, le directeur est mis en examen pour la vanne posée en mai.",
        "La vanne mise en cause par le syndicat a été posée en mai au barrage de Lestrac.",
    ),
    (
        "fr",
        "Le comptable de la ville, Denis Aubry, a été entendu comme témoin par les gendarmes.",
        "Le comptable de la ville, Denis Aubry, a été placé en garde à vue par les gendarmes.",
        "Les gendarmes ont entendu comme témoin Denis Aubry, le comptable de la ville.",
    ),
    (
        "fr",
        "L’entrepreneuse Maud Vérin a été placée sous le statut de témoin assisté.",
        "L’entrepreneuse Maud Vérin a été mise en examen.",
        "L’entrepreneuse Maud Vérin est témoin assistée.",
    ),
    (
        "fr",
        "Le trésorier du club, Ivan Costes, est soupçonné de détournement.",
        "Le trésorier du club, Ivan Costes, a été condamné pour détournement.",
        "Le trésorier du club, Ivan Costes, est mis en cause pour détournement.",
    ),
    (
        "fr",
        "Le notaire Alain Serres a été mis en examen pour faux en écriture.",
        "Le notaire Alain Serres a été reconnu coupable de faux en écriture.",
        "Alain Serres, notaire, est mis en examen pour faux en écriture.",
    ),
    (
        "fr",
        "L’entraîneuse Lise Morand a été relaxée par le tribunal de Gap.",
        "L’entraîneuse Lise Morand a été condamnée par le tribunal de Gap.",
        "Le tribunal de Gap a relaxé l’entraîneuse Lise Morand.",
    ),
    (
        "fr",
        "Le veilleur Omar Lindet a été mis hors de cause par le juge.",
        "Le veilleur Omar Lindet a été mis en examen par le juge.",
        "Le juge a mis hors de cause le veilleur Omar Lindet.",
    ),
    (
        "fr",
        "La directrice de la clinique, Éva Lamy, n’est pas mise en cause dans ce dossier.",
        "La directrice de la clinique, Éva Lamy, est mise en cause dans ce dossier.",
        "Dans ce dossier, la directrice de la clinique, Éva Lamy, n’est pas mise en cause.",
    ),
    (
        "fr",
        "Le promoteur Jean Sauvy a été condamné en mars par le tribunal de Pau.",
        "Le promoteur Jean Sauvy a été relaxé en mars par le tribunal de Pau.",
        "En mars, le tribunal de Pau a condamné le promoteur Jean Sauvy.",
    ),
    (
        "en",
        "The harbour master, Neil Barrow, was questioned by police as a witness on Friday.",
        "Le capitaine du port, Neil Barrow, a été mis en examen vendredi.",
        "Le capitaine du port, Neil Barrow, a été entendu comme témoin vendredi par la police.",
    ),
    (
        "en",
        "Treasurer Paula Finch was charged with fraud in June.",
        "La trésorière Paula Finch a été condamnée pour fraude en juin.",
        "La trésorière Paula Finch a été inculpée de fraude en juin.",
    ),
)

ADMITTED = (
    (
        "La société Norvane conteste toute négligence dans l’accident.",
        "La société Norvane reconnaît une négligence dans l’accident.",
        "La société Norvane nie toute négligence dans l’accident.",
    ),
    (
        "L’ancien trésorier Marc Billot nie les faits de détournement.",
        "L’ancien trésorier Marc Billot avoue les faits de détournement.",
        "L’ancien trésorier Marc Billot ne reconnaît pas les faits de détournement.",
    ),
    (
        "La régie des transports admet une erreur de maintenance sur la rame.",
        "La régie des transports conteste une erreur de maintenance sur la rame.",
        "La régie des transports a reconnu une erreur de maintenance sur la rame.",
    ),
)
