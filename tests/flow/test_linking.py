"""Links come from the source or the editor's own list, and stand where the same words stand."""

from dataclasses import replace

from rewriter.article import (
    Brief,
    Draft,
    DraftParagraph,
    Link,
    LinkOrigin,
    Outcome,
    Paragraph,
    Section,
    SitePage,
    Source,
    Status,
    Strategy,
)
from rewriter.flow.linking import MAX_PROPOSALS, MAX_SOURCE_LINKS, linked, site_links, source_links

REPORT = Link(text="le rapport du département", url="https://departement.example/rapport.pdf", paragraph="p1")


def _source(*links: Link) -> Source:
    paragraphs = (Paragraph(id="p1", text="…"), Paragraph(id="p2", text="…"))
    return Source(name="a", title="", language="fr", paragraphs=paragraphs, links=links)


def _draft(*texts: str, sources: tuple[str, ...] = ("p1",)) -> Draft:
    paragraphs = tuple(DraftParagraph(text=t, sources=sources) for t in texts)
    return Draft(headline="", sections=(Section(heading=None, paragraphs=paragraphs),))


def _anchors(draft: Draft, *links: Link) -> list[str]:
    placed = source_links(draft, _source(*links))
    texts = {(s, p): paragraph.text for s, p, paragraph in draft.paragraphs()}
    return [texts[at.section, at.paragraph][at.start : at.end] for at in placed]


def test_a_link_of_the_source_stands_on_its_own_words() -> None:
    assert _anchors(_draft("D’après le Rapport du département, tout va bien."), REPORT) == [
        "Rapport du département"
    ]


def test_only_in_a_paragraph_that_came_from_the_same_place() -> None:
    assert _anchors(_draft("Le rapport du département est sévère.", sources=("p2",)), REPORT) == []


def test_never_inside_a_quotation() -> None:
    assert _anchors(_draft("« Lisez le rapport du département », dit-elle."), REPORT) == []


def test_words_that_say_nothing_carry_no_link() -> None:
    assert (
        _anchors(_draft("Cliquez ici pour lire."), replace(REPORT, text="ici"), replace(REPORT, text="lire"))
        == []
    )


def test_an_address_stands_once_and_links_do_not_overlap() -> None:
    other = Link(text="rapport", url="https://autre.example/", paragraph="p1")
    text = "Le rapport du département. Encore le rapport du département."
    assert _anchors(_draft(text), REPORT, REPORT, other) == ["rapport du département", "rapport"]


def test_links_are_counted() -> None:
    many = [Link(text=f"mot{n}", url=f"https://e.example/{n}", paragraph="p1") for n in range(30)]
    text = " ".join(link.text for link in many)
    assert len(_anchors(_draft(text), *many)) == MAX_SOURCE_LINKS


def test_a_page_of_the_site_is_proposed_where_its_keyphrase_stands() -> None:
    page = SitePage(url="https://site.example/voies", title="Les voies cyclables", keyphrase="voie cyclable")
    (link,) = site_links(_draft("Deux voies cyclables ouvrent."), Brief(site=(page,)))
    assert (link.origin, link.url, link.start, link.end) == (LinkOrigin.SITE, page.url, 5, 20)


def test_given_keyphrases_come_before_titles_and_proposals_are_few() -> None:
    titled = [SitePage(url=f"https://s.example/t{n}", title=f"mot{n}") for n in range(8)]
    keyed = SitePage(url="https://s.example/k", title="Page", keyphrase="fin heureuse")
    text = " ".join(p.title for p in titled) + " fin heureuse"
    links = site_links(_draft(text), Brief(site=(*titled, keyed)))
    assert links[0].url == keyed.url
    assert len(links) == MAX_PROPOSALS


def test_no_page_is_proposed_for_words_that_are_not_there() -> None:
    page = SitePage(url="https://site.example/", title="Tout autre chose")
    assert site_links(_draft("Deux voies cyclables ouvrent."), Brief(site=(page,))) == ()


def _concluded(brief: Brief, source: Source) -> Outcome:
    draft = _draft("D’après le rapport du département, deux voies cyclables ouvrent.")
    outcome = Outcome(
        status=Status.READY, reasons=(), strategy=Strategy.WHOLE, draft=draft, report=None, ledger=None
    )
    return linked(outcome, source, brief)


VOIES = SitePage(url="https://site.example/voies", title="Voies", keyphrase="voie cyclable")


def test_pages_of_the_site_are_proposed_and_not_put_in() -> None:
    outcome = _concluded(Brief(site=(VOIES,)), _source(REPORT))
    assert outcome.draft is not None
    assert [at.url for at in outcome.draft.links] == [REPORT.url]
    assert [at.url for at in outcome.proposals] == [VOIES.url]


def test_unless_the_brief_says_so() -> None:
    outcome = _concluded(Brief(site=(VOIES,), insert_links=True), _source(REPORT))
    assert outcome.draft is not None
    assert [at.url for at in outcome.draft.links] == [REPORT.url, VOIES.url]
    assert outcome.proposals == ()
