"""The rights block says where the source comes from, what it reserves, and lists every link."""

from dataclasses import replace

from rewriter.article import Article, LeadImage, Link, LinkOrigin, PlacedLink, Reservation, Reserved
from rewriter.reporting import render_report
from tests.reporting import sample
from tests.reporting.reading import Page

SITE = "https://notre-site.example/tramways"


def _rights(article: Article) -> str:
    html = render_report(article, "fr")
    return Page(html[html.index('id="rights"') : html.index('id="limits"')]).text


def _with(article: Article | None = None, **changes: object) -> Article:
    article = article or sample.article()
    return replace(article, source=replace(article.source, **changes))  # type: ignore[arg-type]


def test_outlet_author_address_date_and_licence_are_always_asked_for() -> None:
    known = sample.article().source.attribution
    text = _rights(_with(attribution=replace(known, licence=None, published=None)))
    assert "Ninon Arsac" in text
    assert "https://depeche.example/tramway-belmont" in text
    assert text.count("sans indication") == 2


def test_it_says_that_rewriting_is_adapting_and_clears_nothing() -> None:
    text = _rights(sample.article())
    assert "c’est l’adapter" in text
    assert "n’est pas une autorisation" in text


def test_each_reservation_is_told_with_its_evidence() -> None:
    said = tuple(Reserved(kind=kind, evidence=f"preuve {kind}") for kind in Reservation)
    text = _rights(_with(reserved=said))
    assert all(f"preuve {kind}" in text for kind in Reservation)
    assert "--rights-stated" not in text


def test_a_statement_of_rights_is_told_and_not_vouched_for() -> None:
    article = _with(reserved=(Reserved(kind=Reservation.PAYWALL, evidence="x"),))
    stated = replace(article, brief=replace(article.brief, rights_stated=True))
    assert "rewriter ne l’a pas vérifié" in _rights(stated)


def test_an_image_without_credit_is_named_by_its_address() -> None:
    text = _rights(_with(image=LeadImage(url="https://img.example/a.jpg")))
    assert "https://img.example/a.jpg (aucun crédit trouvé)" in text


def test_links_placed_left_and_proposed_are_listed_apart() -> None:
    links = (
        Link(text="région", url="https://region.example/", paragraph="p2"),
        Link(text="ailleurs", url="https://ailleurs.example/", paragraph="p3"),
    )
    article = _with(links=links)
    draft = replace(
        sample.draft(),
        links=(
            PlacedLink(url=links[0].url, section=0, paragraph=0, start=0, end=2, origin=LinkOrigin.SOURCE),
        ),
    )
    proposal = PlacedLink(url=SITE, section=0, paragraph=0, start=3, end=5, origin=LinkOrigin.SITE)
    text = _rights(replace(article, outcome=replace(article.outcome, draft=draft, proposals=(proposal,))))
    placed, left, proposed = (text.index(u) for u in (links[0].url, links[1].url, SITE))
    assert text.index("placés dans l’article") < placed < text.index("non repris") < left < proposed
