"""Pages that several tests start from, written for them."""

ARTICLE = """<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>Le pont du quai ferme pour deux ans - Le Courrier du Val</title>
  <meta property="og:title" content="Le pont du quai ferme pour deux ans | Le Courrier du Val">
  <meta property="og:site_name" content="Le Courrier du Val">
  <meta property="og:image" content="/images/pont-1200x630.jpg">
  <link rel="canonical" href="https://www.courrier-du-val.example/actu/pont">
  <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Organization", "@id": "#journal", "name": "Le Courrier du Val"},
      {"@type": "NewsArticle", "headline": "Le pont du quai ferme pour deux ans",
       "author": [{"@type": "Person", "name": "Anne Vial"}, {"@type": "Person", "name": "Marc Loti"}],
       "publisher": {"@id": "#journal"}, "datePublished": "2026-03-14T08:30:00+01:00",
       "articleBody": "Ce texte ne vient que des données."}
    ]}
  </script>
</head>
<body>
  <header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
  <main>
    <article>
      <h1>Le pont du quai ferme pour deux ans</h1>
      <figure>
        <img src="/images/pont.jpg" alt="Un pont en texte de remplacement">
        <figcaption>Le pont, mardi matin. <span class="credit">© Jeanne Roux</span></figcaption>
      </figure>
      <p>Le conseil de la ville a voté lundi la fermeture du pont, qui date de 1931 et que les ingénieurs jugent
      fragile depuis deux ans. <a href="/dossiers/ponts">Une enquête</a> l’avait montré.</p>
      <p>La circulation sera reportée sur la rocade, où passent déjà 18&nbsp;000 voitures par jour. Les
      commerçants du quai craignent de perdre des clients pendant les travaux.</p>
      <h2>Un chantier en trois temps</h2>
      <ul><li>Les piles seront renforcées avant l’été.</li><li>Le tablier sera remplacé à l’automne.</li></ul>
      <blockquote><p>« Nous avons attendu trop longtemps », a reconnu la maire devant les habitants réunis dans
      le gymnase.</p></blockquote>
      <p>La réouverture est prévue pour le printemps 2028, si les crues ne retardent pas le chantier une fois de
      plus.</p>
      <div class="share-buttons"><a href="https://social.example/share">Partager</a></div>
    </article>
    <section id="comments"><h2>Vos réactions</h2><p>Un lecteur trouve que ce pont aurait dû fermer plus tôt,
    et il le dit longuement ici.</p></section>
  </main>
  <footer><p>Mentions légales et conditions générales</p></footer>
</body>
</html>
"""


BLOG = """<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>Grève des bus : le réseau à l'arrêt jeudi - Ouest Infos</title>
<link rel="stylesheet" href="/s.css"><style>.menu-item{display:none} .fade{opacity:0} .wp-block{color:#fff}</style></head>
<body class="post-template-default single single-post has-sidebar newsletter-enabled tag-greve">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#c">Aller au contenu</a>
<header id="masthead"><h1 class="site-title"><a href="/">Ouest Infos</a></h1><nav><ul><li class="menu-item"><a href="/">Accueil</a></li></ul></nav></header>
<div id="content"><main><article class="post-123 post type-post tag-greve category-transport">
<header class="entry-header"><div class="breadcrumb"><a href="/">Accueil</a> » <a href="/t">Transports</a></div>
<h1 class="entry-title">Grève des bus : le réseau à l'arrêt jeudi</h1>
<p class="chapo">Les chauffeurs réclament une hausse de 6 % et trois jours de repos de plus par an.</p>
<div class="entry-meta">Par <a rel="author" href="/a/anne">Anne Vial</a> — <time datetime="2026-03-12T07:00">12 mars 2026 à 7 h</time></div></header>
<figure class="wp-block-image"><img src="/b.jpg"><figcaption>Un dépôt de bus, mercredi. Photo : Jeanne Roux / AFP</figcaption></figure>
<div class="entry-content">
<p>Aucun bus ne circulera jeudi dans l’agglomération, a annoncé mercredi la direction du réseau, qui transporte 42 000 voyageurs par jour.</p>
<p>« Nous ne demandons pas la lune », résume le délégué syndical.</p>
<p><strong>À lire aussi :</strong> <a href="/x">Les tramways épargnés</a></p>
<h2>Une hausse refusée</h2>
<p>La direction propose 2 %, contre 6 % demandés.</p>
<div class="related-box"><h3>Sur le même thème</h3><ul><li><a href="/1">Le métro gratuit le dimanche</a></li><li><a href="/2">Vélos : le plan de la ville</a></li></ul></div>
<ul><li>Lignes 1 à 9 : aucun bus</li><li>Ligne aéroport : un bus par heure</li></ul>
<aside class="encadre"><h4>Le réseau en chiffres</h4><p>42 000 voyageurs, 310 chauffeurs et 27 lignes.</p></aside>
<p>Une nouvelle réunion est prévue vendredi. <br>La préfecture n’a pas souhaité commenter.</p>
<p>(avec AFP)</p>
</div>
<footer class="entry-footer"><span class="tags-links">Étiquettes : <a href="/g">grève</a>, <a href="/b">bus</a></span></footer>
<div class="author-bio"><p>Anne Vial est journaliste à Ouest Infos depuis 2019.</p></div>
<div class="sharedaddy"><h3>Partager :</h3><ul><li><a href="#">Facebook</a></li></ul></div>
</article>
<div id="comments" class="comments-area"><h2>3 commentaires</h2><ol class="comment-list"><li><p>Encore une grève, cela fait la troisième fois cette année et personne ne fait rien.</p></li></ol></div>
</main><aside id="secondary" class="widget-area"><h2>Les plus lus</h2><ul><li><a href="/p1">Un incendie maîtrisé au port</a></li></ul></aside></div>
<footer id="colophon"><p>© 2026 Ouest Infos. Tous droits réservés.</p></footer></div></body></html>"""
"""A page as the most used content system makes it: the title outside the text, boxes inside it."""


def page(body: str, *, head: str = "") -> bytes:
    """A page around a body."""
    return f"<!DOCTYPE html><html lang='fr'><head><title>T</title>{head}</head><body>{body}</body></html>".encode()


PARAGRAPHS = (
    "Le conseil de la ville a voté lundi la fermeture du pont, qui date de 1931 et que les ingénieurs jugent fragile.",
    "La circulation sera reportée sur la rocade, où passent déjà 18 000 voitures par jour selon la préfecture.",
    "La réouverture est prévue pour le printemps 2028, si les crues ne retardent pas le chantier une fois de plus.",
)
"""Three paragraphs of an article, of the length that articles have."""

TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
