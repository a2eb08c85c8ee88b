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
