"""Quotations of invented French stories, faithful and altered, with the sources they come from."""

from tests.ledger.articles import source_of
from tests.ledger.quotation_pairs import Story

DAIRY = Story(
    source_of(
        (
            "« Le lait part à Lyon avant l’aube, raconte Odile Ferrand, éleveuse à Saint-Cirq. Le prix, "
            "lui, ne part jamais d’ici. »"
        ),
        "« Nous ne vendrons pas la ferme, nous la partagerons », promet son mari, Denis Ferrand.",
        "« Je signerai le contrat si la coopérative publie ses comptes », ajoute-t-il.",
        title="Une ferme à deux",
    ),
    (
        "« Le lait part à Lyon avant l’aube, confie-t-elle. Le prix, lui, ne part jamais d’ici. »",
        ("« Le lait part à Lyon avant l’aube. Le prix, lui, ne part jamais d’ici », résume Odile Ferrand."),
        "« Nous la partagerons », promet Denis Ferrand.",
        "« Je signerai le contrat si la coopérative publie ses comptes », prévient Denis Ferrand.",
    ),
    (
        "« Le lait part à Lyon avant midi, confie-t-elle. Le prix, lui, ne part jamais d’ici. »",
        "« Nous vendrons la ferme », promet Denis Ferrand.",
        "« Je signerai le contrat », promet Denis Ferrand.",
    ),
)

PORT = Story(
    source_of(
        (
            "« Les grues tournent depuis mardi », explique la directrice du port, Anne Rivet. « Il n’y "
            "a plus un seul cargo en attente. »"
        ),
        (
            "« On nous a promis des renforts, mais personne n’est venu », rétorque le docker Paul "
            "Ciron. « Nous avons compté les conteneurs nous-mêmes. »"
        ),
        "La directrice a indiqué que les primes seraient versées en juin.",
        title="Le port repart",
    ),
    (
        (
            "« Les grues tournent depuis mardi, explique la directrice du port, Anne Rivet. Il n’y a "
            "plus un seul cargo en attente. »"
        ),
        (
            "« On nous a promis des renforts, mais personne n’est venu, s’emporte Paul Ciron. Nous "
            "avons compté les conteneurs nous-mêmes. »"
        ),
        "« Nous avons compté les conteneurs nous-mêmes », s’agace Paul Ciron, docker.",
    ),
    (
        "« On nous a promis des renforts », se félicite Paul Ciron.",
        "« Les primes seront versées en juin », annonce Anne Rivet.",
        (
            "« Les grues tournent depuis mardi, explique la directrice du port, Anne Rivet. Nous avons "
            "compté les conteneurs nous-mêmes. »"
        ),
    ),
)

TRIAL = Story(
    source_of(
        (
            "« Se taire n’a jamais fait de personne un voleur », réplique l’avocate de M. Loriot, Me "
            "Sophie Garance."
        ),
        "« Il a reconnu le vol devant moi », maintient le commissaire Yves Brondel.",
        "« Je ne dirai que ce que j’ai vu », a ajouté le témoin, Karim Sabri.",
        title="Le procès des bijoux",
    ),
    (
        (
            "« Se taire n’a jamais fait de personne un voleur », rétorque Me Sophie Garance, avocate de "
            "Bruno Loriot."
        ),
        "« Il a reconnu le vol devant moi », soutient Yves Brondel, commissaire.",
        "« Je ne dirai que ce que j’ai vu », assure Karim Sabri.",
    ),
    (
        "« Se taire n’a jamais fait de personne un voleur », rétorque Yves Brondel.",
        "« Je ne dirai que ce que j’ai vu », assure Sophie Garance.",
        "« Je ne dirai », assure Karim Sabri, « rien du tout sur ce vol ».",
    ),
)

CHOIRBOYS = Story(
    source_of(
        (
            "« Les enfants chantent faux, et alors ? s’amuse le chef de chœur, Hugues Talmont. Ils "
            "chantent ensemble. »"
        ),
        "« Je n’ai même pas un pupitre à mettre devant leurs yeux », ajoute-t-il.",
        (
            "« Nous aurons une salle au printemps, à moins que le département ne retire son aide », "
            "précise la maire, Claire Ostal."
        ),
        title="Un chœur sans salle",
    ),
    (
        "« Les enfants chantent faux, et alors ? Ils chantent ensemble, s’amuse Hugues Talmont. »",
        "« Les enfants chantent faux, et alors ? lance-t-il. Ils chantent ensemble. »",
        "« Ils chantent ensemble », répète Hugues Talmont.",
    ),
    (
        "« Nous aurons une salle au printemps », promet Claire Ostal.",
        "« Les enfants chantent juste, et alors ? lance-t-il. Ils chantent ensemble. »",
        "« Les enfants chantent faux, lance-t-il. Ils partiront en tournée. »",
    ),
)

MUSHROOM = Story(
    source_of(
        "« La forêt donne à qui se lève tôt », dit Jeanne Morvan, cueilleuse.",
        (
            "« Elle reprend à qui vient avec un camion », poursuit-elle. « L’an dernier, j’ai rempli "
            "huit paniers. Cette année, aucun. »"
        ),
        ("« Les amendes doubleront, sauf pour les habitants de la commune », annonce le garde, Loïc Perrin."),
        title="La guerre des cèpes",
    ),
    (
        (
            "« La forêt donne à qui se lève tôt, sourit Jeanne Morvan. Elle reprend à qui vient avec un "
            "camion. »"
        ),
        (
            "« Elle reprend à qui vient avec un camion, poursuit-elle. L’an dernier, j’ai rempli huit "
            "paniers. Cette année, aucun. »"
        ),
        "« L’an dernier, j’ai rempli huit paniers », se souvient Jeanne Morvan.",
    ),
    (
        "« La forêt donne à qui se lève tôt, sourit Jeanne Morvan. Les amendes doubleront. »",
        "« L’an dernier, j’ai rempli dix paniers », se souvient Jeanne Morvan.",
        "« Les amendes doubleront », annonce Loïc Perrin.",
    ),
)

SWIM = Story(
    source_of(
        ("« Le bassin ne rouvrira que si l’État paie la chaudière », prévient l’adjoint, Rémi Vasseur."),
        "« J’ai appris à nager ici », confie Solène Gault, maître-nageuse. « Mes filles aussi. »",
        "« Nous ne demandons pas la charité, nous demandons de l’eau chaude », lance-t-elle.",
        title="Piscine fermée",
    ),
    (
        "« J’ai appris à nager ici. Mes filles aussi », raconte Solène Gault.",
        "« Nous demandons de l’eau chaude », lance Solène Gault.",
        "« J’ai appris à nager ici, confie la maître-nageuse Solène Gault. Mes filles aussi. »",
    ),
    (
        "« Le bassin ne rouvrira », prévient Rémi Vasseur, « qu’au printemps ».",
        "« J’ai appris à nager ici, confie Solène Gault. Mes fils aussi. »",
        "« Nous demandons la charité », lance Solène Gault.",
    ),
)

BAKER = Story(
    source_of(
        ("« Le four date de 1911 et il chauffe mieux que moi », plaisante le boulanger, Armand Cosse."),
        (
            "« Mon fils reprendra la boutique, je crois. Ma fille reprendra les dettes », ajoute-t-il. "
            "Le maire, Luc Bastide, l’écoute. « C’est la dernière boulangerie du canton », rappelle "
            "l’élu. « La commune achètera les murs, pas le fonds. »"
        ),
        title="Le dernier four",
    ),
    (
        ("« Mon fils reprendra la boutique, je crois, glisse Armand Cosse. Ma fille reprendra les dettes. »"),
        (
            "« C’est la dernière boulangerie du canton, rappelle l’élu. La commune achètera les murs, "
            "pas le fonds. »"
        ),
        "« Le four date de 1911 et il chauffe mieux que moi », s’amuse-t-il.",
    ),
    (
        "« Le four date de 1921 et il chauffe mieux que moi », s’amuse-t-il.",
        "« La commune achètera les murs et le fonds », promet Luc Bastide.",
        (
            "« Mon fils reprendra la boutique, je crois, glisse Armand Cosse. C’est la dernière "
            "boulangerie du canton. »"
        ),
        ("« C’est la dernière boulangerie du canton, rappelle l’élu. Nous la sauverons à tout prix. »"),
        ("« La commune achètera les murs, rappelle le fils du boulanger, Jules Cosse, pas les dettes. »"),
    ),
)

FRENCH_STORIES = (DAIRY, PORT, TRIAL, CHOIRBOYS, MUSHROOM, SWIM, BAKER)
