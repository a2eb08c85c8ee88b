"""Quotations of invented stories, faithful and altered, with the sources they come from.

French sets who speaks within the marks, English between two pieces; an article may join pieces of one
speaker, or quote a part.
"""

from dataclasses import dataclass

from rewriter.article import Source
from tests.ledger.articles import source_of


@dataclass(frozen=True, slots=True)
class Story:
    """A source with paragraphs that quote it faithfully, and others that do not."""

    source: Source
    faithful: tuple[str, ...]
    altered: tuple[str, ...]


LIGHTHOUSE = Story(
    source_of(
        (
            '"We were told the lamp would stay lit," said Moira Kells, who kept the light for 30 years. '
            '"Nobody asked us what would happen to the boats."'
        ),
        '"I do not blame the engineers," she added.',
        (
            '"The beacon costs £40,000 a year," replied Dan Orme, of the harbour board. "We simply '
            'cannot keep paying for a view."'
        ),
        title="Island lighthouse goes dark",
        language="en",
    ),
    (
        (
            "« On nous avait dit que la lampe resterait allumée, rappelle Moira Kells. Personne ne nous "
            "a demandé ce qui arriverait aux bateaux. »"
        ),
        (
            "« On nous avait dit que la lampe resterait allumée. Personne ne nous a demandé ce qui "
            "arriverait aux bateaux, soupire-t-elle. Je n’en veux pas aux ingénieurs. »"
        ),
        (
            "« Le phare coûte 40 000 livres par an, répond Dan Orme, du conseil portuaire. Nous ne "
            "pouvons tout simplement pas continuer à payer pour une vue. »"
        ),
        "« Personne ne nous a demandé ce qui arriverait aux bateaux », regrette Moira Kells.",
    ),
    (
        (
            "« On nous avait dit que la lampe resterait allumée, rappelle Moira Kells. Le village "
            "entier a pleuré pendant l’hiver dernier. »"
        ),
        (
            "« On nous avait dit que la lampe resterait allumée, rappelle Moira Kells. Nous ne pouvons "
            "tout simplement pas continuer à payer pour une vue. »"
        ),
        (
            "« Le phare coûte 50 000 livres par an, répond Dan Orme, du conseil portuaire. Nous ne "
            "pouvons tout simplement pas continuer à payer pour une vue. »"
        ),
    ),
)

CHESS = Story(
    source_of(
        (
            'Ilse Brandt won in 61 moves. "I saw the sacrifice on move 20," she said, "and then I spent '
            'an hour looking for a reason not to play it."'
        ),
        (
            'Her opponent, Goran Vidak, left without shaking hands. "It was a brilliant game," he said '
            'later. "I just wish it had not been against me."'
        ),
        (
            'The arbiter, Lena Sorg, said the clocks had stopped twice and that "both players agreed to '
            'go on".'
        ),
        title="Brandt takes the title",
        language="en",
    ),
    (
        (
            "« J’ai vu le sacrifice au 20e coup, raconte Ilse Brandt, et ensuite j’ai passé une heure à "
            "chercher une raison de ne pas le jouer. »"
        ),
        (
            "« C’était une partie brillante, reconnaît Goran Vidak. J’aurais simplement préféré que ce "
            "ne soit pas contre moi. »"
        ),
        "Selon l’arbitre, Lena Sorg, « les deux joueurs ont accepté de continuer ».",
    ),
    (
        (
            "« J’ai vu le sacrifice au 30e coup, raconte Ilse Brandt, et ensuite j’ai passé une heure à "
            "chercher une raison de ne pas le jouer. »"
        ),
        (
            "« C’était une partie brillante, reconnaît Goran Vidak. La fédération devra changer ses "
            "règles avant le prochain tournoi. »"
        ),
        "Selon l’arbitre, Lena Sorg, « les pendules suisses tombent toujours en panne ».",
    ),
)

CHOIR = Story(
    source_of(
        '"The roof is safe," said the dean, Ruth Amory. "The organ is not."',
        '"I have sung here since I was seven," said Peter Lund, a tenor.',
        (
            '"If they close the choir, they close the cathedral," he said. "The stones are only the box '
            'it came in."'
        ),
        "The bishop said that the choir would be welcome in the parish hall until the spring.",
        title="Cathedral choir loses its home",
        language="en",
    ),
    (
        "« Le toit est sûr, assure la doyenne, Ruth Amory. L’orgue ne l’est pas. »",
        (
            "« Je chante ici depuis mes sept ans, confie Peter Lund, ténor. S’ils ferment le chœur, ils "
            "ferment la cathédrale. Les pierres ne sont que la boîte dans laquelle il est arrivé. »"
        ),
        "Pour Peter Lund, « les pierres ne sont que la boîte dans laquelle il est arrivé ».",
    ),
    (
        ("« Le toit est sûr, assure la doyenne, Ruth Amory. Les vitraux seront vendus aux enchères. »"),
        ("« Le chœur sera le bienvenu dans la salle paroissiale jusqu’au printemps », promet l’évêque."),
        (
            "« Je chante ici depuis mes neuf ans, confie Peter Lund, ténor. S’ils ferment le chœur, ils "
            "ferment la cathédrale. »"
        ),
    ),
)

SHEEP = Story(
    source_of(
        "Farmers lost 212 sheep to the snow.",
        (
            '"You dig, and you listen, and you dig again," said Owen Pryce, a shepherd. "We found nine '
            'alive on the fourth day. Nobody slept."'
        ),
        '"The forecast was wrong by two days," he went on. "I am not angry. I am tired."',
        (
            '"We gave a warning on the Monday," a spokeswoman for the weather service, Carys Dunn, '
            'said. "It was read by eleven people."'
        ),
        title="Snow buries flocks",
        language="en",
    ),
    (
        (
            "« On creuse, on écoute, et on creuse encore, raconte Owen Pryce, berger. Nous en avons "
            "trouvé neuf vivants le quatrième jour. Personne n’a dormi. »"
        ),
        ("« La prévision était fausse de deux jours. Je ne suis pas en colère, dit-il. Je suis fatigué. »"),
        (
            "« Nous avons lancé une alerte le lundi, rappelle Carys Dunn, porte-parole du service "
            "météorologique. Elle a été lue par onze personnes. »"
        ),
    ),
    (
        (
            "« On creuse, on écoute, et on creuse encore, raconte Owen Pryce, berger. Nous en avons "
            "trouvé douze vivants le quatrième jour. Personne n’a dormi. »"
        ),
        (
            "« La prévision était fausse de deux jours. Je ne suis pas en colère, dit-il. Le ministre "
            "devra venir ici s’expliquer devant les éleveurs. »"
        ),
        (
            "« Nous avons lancé une alerte le lundi, rappelle Carys Dunn. Je suis fatiguée. Personne "
            "n’a dormi. »"
        ),
    ),
)

PIANO = Story(
    source_of(
        (
            'The court heard that the piano had been sold twice. "My father never owed anyone a penny," '
            'Clara Wight told the judge, "and he would have hated this room."'
        ),
        'Her brother, Simon, disagreed. "He owed me ten years," he said.',
        "“He told me, ‘Keep the piano, whatever happens,’” she said. “I have kept it.”",
        title="Siblings fight over a piano",
        language="en",
    ),
    (
        (
            "« Mon père n’a jamais dû un sou à personne, a dit Clara Wight au juge, et il aurait "
            "détesté cette salle. »"
        ),
        "« Il me devait dix ans », rétorque son frère, Simon.",
        "« Il m’a dit : “Garde le piano, quoi qu’il arrive”, se souvient-elle. Je l’ai gardé. »",
    ),
    (
        (
            "« Mon père n’a jamais dû un sou à personne, a dit Clara Wight au juge, et mon frère a "
            "toujours menti pour prendre son argent. »"
        ),
        "« Il me devait vingt ans », rétorque son frère, Simon.",
        "« Le piano a été vendu deux fois devant la cour », affirme Clara Wight.",
    ),
)

LIBRARY = Story(
    source_of(
        (
            '"We are not closing a library, we are opening a door," said councillor Mary Teal. "Come '
            'back in May and you will see it."'
        ),
        (
            '"It is a cupboard," said Abel Finch, 81. "A cupboard with a kettle, and no books. I walked '
            'two miles for it in the rain."'
        ),
        "Staff said the shelves had been empty since the flood.",
        title="Readers mourn a library",
        language="en",
    ),
    (
        (
            "« Nous ne fermons pas une bibliothèque, nous ouvrons une porte, se défend la conseillère "
            "Mary Teal. Revenez en mai et vous la verrez. »"
        ),
        (
            "« C’est un placard, tranche Abel Finch, 81 ans. Un placard avec une bouilloire, et sans "
            "livres. J’ai fait deux miles à pied sous la pluie pour cela. »"
        ),
    ),
    (
        (
            "« Nous ne fermons pas une bibliothèque, nous ouvrons une porte, se défend la conseillère "
            "Mary Teal. Revenez en juin et vous la verrez. »"
        ),
        (
            "« C’est un placard, tranche Abel Finch, 81 ans. La mairie a menti à tous les lecteurs du "
            "quartier. »"
        ),
        "« Les étagères sont vides depuis l’inondation », déplore Mary Teal.",
    ),
)

CIRCUS = Story(
    source_of(
        (
            '"The animals eat first," said Ines Corti, who runs the show. "Then the riggers. I eat when '
            'there is something left."'
        ),
        '"There has been nothing left since August," she said.',
        ('"We could sell the big top," her son Luca said, "but nobody wants a tent with our name on it."'),
        title="A circus counts its pennies",
        language="en",
    ),
    (
        (
            "« Les animaux mangent d’abord, explique Ines Corti, qui dirige le spectacle. Ensuite les "
            "monteurs. Moi, je mange quand il reste quelque chose. Il ne reste rien depuis août. »"
        ),
        (
            "« Nous pourrions vendre le chapiteau, avance son fils Luca, mais personne ne veut d’une "
            "tente à notre nom. »"
        ),
    ),
    (
        (
            "« Nous pourrions vendre les éléphants, avance son fils Luca, parce qu’une banque exige "
            "notre argent. »"
        ),
        ("« Les animaux mangent d’abord, explique Ines Corti. Nous partirons pour Lisbonne avant Noël. »"),
    ),
)

ENGLISH_STORIES = (LIGHTHOUSE, CHESS, CHOIR, SHEEP, PIANO, LIBRARY, CIRCUS)
