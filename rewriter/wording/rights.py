"""What the report says of where an article comes from, what its page reserves, and the links in it."""

from rewriter.wording._catalogue import Text

TEXTS: dict[str, Text] = {
    "outlet": Text("Média ou site", "Outlet or site"),
    "author": Text("Auteur", "Author"),
    "url": Text("Adresse", "Address"),
    "published": Text("Publiée le", "Published"),
    "licence": Text("Licence indiquée", "Licence stated"),
    "biography": Text("À propos de l’auteur", "About the author"),
    "photo-credits": Text("Crédits photo", "Photo credits"),
    "image": Text("Image principale", "Lead image"),
    "image-uncredited": Text("{url} (aucun crédit trouvé)", "{url} (no credit found)"),
    "trailer": Text("Mention dans l’entrée", "As the input states it"),
    "unknown": Text("sans indication", "not stated"),
    "reserved-paywall": Text(
        "La page se dit réservée aux abonnés\u00a0: {evidence}",
        "The page says it is for subscribers: {evidence}",
    ),
    "reserved-no-ai": Text(
        "La page refuse l’usage par une intelligence artificielle\u00a0: {evidence}",
        "The page refuses use by artificial intelligence: {evidence}",
    ),
    "reserved-tdm": Text(
        "La page réserve la fouille de textes et de données\u00a0: {evidence}",
        "The page reserves text and data mining: {evidence}",
    ),
    "reserved-robots": Text(
        "robots.txt écarte les programmes\u00a0: {evidence}", "robots.txt keeps programs out: {evidence}"
    ),
    "none-reserved": Text(
        "Aucune réserve n’a été trouvée dans l’entrée, ce qui n’est pas une autorisation.",
        "No reservation was found in the input, which is not a permission.",
    ),
    "stated": Text(
        "La personne qui a lancé la réécriture a déclaré détenir les droits nécessaires (--rights-stated)\u00a0; "
        "rewriter ne l’a pas vérifié.",
        "Whoever started the rewriting stated that they hold the rights needed (--rights-stated); rewriter has "
        "not verified it.",
    ),
    "refused": Text(
        "{name}\u00a0: la page s’oppose à cet usage, rien n’a été envoyé à un modèle. {evidence}. Demandez "
        "l’autorisation\u00a0; si vous l’avez déjà, ajoutez --rights-stated, que le rapport mentionnera. Sans modèle, "
        "--depth structure reste possible.",
        "{name}: the page objects to this use, and nothing was sent to a model. {evidence}. Ask for permission; "
        "if you have it, add --rights-stated, which the report will mention. Without a model, --depth structure "
        "remains possible.",
    ),
    "links-source": Text(
        "Liens de la source placés dans l’article", "Links of the source placed in the article"
    ),
    "links-source-intro": Text(
        "Leurs adresses viennent de la source\u00a0; aucune n’est écrite par un modèle.",
        "Their addresses come from the source; none is written by a model.",
    ),
    "links-left": Text("Liens de la source non repris", "Links of the source not taken up"),
    "links-site": Text("Liens internes", "Internal links"),
    "links-site-put": Text(
        "Ces liens vers votre site sont dans l’article.", "These links to your site are in the article."
    ),
    "links-site-intro": Text(
        "Proposés d’après votre liste de pages, là où l’article en parle\u00a0; ils ne sont pas dans l’article "
        "(--insert-links les y met).",
        "Proposed from your list of pages, where the article speaks of them; they are not in the article "
        "(--insert-links puts them in).",
    ),
}
