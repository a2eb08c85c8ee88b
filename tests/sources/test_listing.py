"""Feeds, sitemaps and tables give their addresses in their own words, or a sentence."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import SitePage
from rewriter.errors import InputError
from rewriter.sources.listing import Listed, ListKind, gather, read_list, read_site, survey

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Le Fil</title><link>https://fil.example/</link>
<atom:link href="https://fil.example/rss" rel="self"/>
<image><url>https://fil.example/logo.png</url><title>Le Fil</title><link>https://fil.example/</link></image>
<item><media:title>Autre</media:title><title><![CDATA[Le pont de l&#8217;île  a <b>rouvert</b>]]></title>
<link> https://fil.example/pont?a=1&amp;b=2 </link><pubDate>Sun, 03 May 2026 23:30:00 +0200</pubDate>
<media:content url="https://fil.example/i.jpg"><title>Photo</title></media:content></item>
<item><title>Sans lien</title><guid>https://fil.example/guid</guid><dc:date>2026-05-02T08:00:00Z</dc:date></item>
<item><title>Ni lien ni adresse</title><guid isPermaLink="false">https://fil.example/non</guid></item>
<item><title>Relatif</title><link>/relatif</link></item>
<item><title>Piège</title><link>javascript:alert(1)</link></item>
<item><title>Encore le pont</title><link>https://fil.example/pont?a=1&amp;b=2</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://atome.example/blog/">
<title>Blog</title><link rel="self" href="https://atome.example/atom"/>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <em>titre</em></div></title>
<link rel="enclosure" href="https://atome.example/son.mp3"/><link rel="alternate" href="un"/>
<id>tag:atome.example,2026:1</id><published>2026-04-01T10:00:00+02:00</published><updated>2026-04-02</updated>
<source><title>Ailleurs</title><link href="https://ailleurs.example/"/></source></entry>
<entry><title type="html">L&amp;eacute;g&amp;egrave;re &amp;lt; forte</title><link href="https://atome.example/2"/></entry>
</feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel>
<item rdf:about="https://rdf.example/1"><title>Un</title><link>https://rdf.example/1</link><dc:date>2026-01-02</dc:date>
</item></rdf:RDF>"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://plan.example/a</loc><lastmod>2026-05-01T00:00:00+00:00</lastmod>
<image:image><image:loc>https://plan.example/a.jpg</image:loc><image:title>Photo</image:title></image:image></url>
<url><loc>https://plan.example/b</loc><news:news><news:publication><news:name>Plan</news:name></news:publication>
<news:publication_date>2026-05-03</news:publication_date>
<news:title>Le titre &amp; la suite</news:title></news:news></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://plan.example/1.xml</loc></sitemap><sitemap><loc>https://plan.example/2.xml</loc></sitemap>
</sitemapindex>"""


def refused(data: bytes, url: str | None = None) -> InputError:
    """Why a list is not read, told in both languages."""
    with pytest.raises(InputError) as caught:
        survey(data, url=url)
    assert caught.value.sentence("fr") != caught.value.sentence("en")
    return caught.value


def test_rss_with_all_that_stands_around_its_items() -> None:
    found = survey(RSS.encode(), url="https://fil.example/rss")
    assert found.kind is ListKind.FEED
    assert found.entries == (
        Listed(
            url="https://fil.example/pont?a=1&b=2", title="Le pont de l’île a rouvert", published="2026-05-03"
        ),
        Listed(url="https://fil.example/guid", title="Sans lien", published="2026-05-02"),
        Listed(url="https://fil.example/relatif", title="Relatif"),
    )
    assert found.left_out == 2


def test_relative_address_without_the_lists_own_is_left_out() -> None:
    assert survey(RSS.encode()).left_out == 3


def test_atom() -> None:
    assert read_list(ATOM.encode(), url="https://autre.example/atom") == (
        Listed(
            url="https://atome.example/blog/un",
            title="Un titre",
            published="2026-04-01",
            updated="2026-04-02",
        ),
        Listed(url="https://atome.example/2", title="Légère < forte"),
    )


def test_rss_of_the_first_days() -> None:
    assert read_list(RDF.encode()) == (
        Listed(url="https://rdf.example/1", title="Un", published="2026-01-02"),
    )
    old = b"""<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss-0.91.dtd">
        <rss version="0.91"><channel><item><title>Caf&eacute; & th\xc3\xa9</title><link>http://a.example/</link></item>
        </channel></rss>"""
    assert read_list(old) == (Listed(url="http://a.example/", title="Café & thé"),)


def test_ampersands_of_an_address_stay_what_they_are() -> None:
    """Written as XML asks, forgotten, or in a CDATA section, where nothing is to be mended."""
    links = "?a=1&amp;b=2 ?a=1&b=2 <![CDATA[?a=1&b=2]]> <![CDATA[?a=1&eacute;=2]]>".split()
    items = "".join(f"<item><link>https://a.example/{n}</link></item>" for n in links)
    found = read_list(f"<rss>{items.replace('/<!', '/x<!')}</rss>".encode())
    assert [entry.url.partition("?")[2] for entry in found] == ["a=1&b=2", "a=1&b=2", "a=1&eacute;=2"]


def test_sitemap_says_when_a_page_changed_and_a_news_sitemap_when_it_was_published() -> None:
    assert read_list(SITEMAP.encode()) == (
        Listed(url="https://plan.example/a", updated="2026-05-01"),
        Listed(url="https://plan.example/b", title="Le titre & la suite", published="2026-05-03"),
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><rss><item><title>é</title><link>http://a.example/</link>'
    assert read_list((text + "</item></rss>").encode(encoding))[0].title == "é"


def test_control_and_invisible_characters_do_not_reach_a_title() -> None:
    data = "<rss><item><title>a\x1b[31m\u202eb\U000e0041&#x9b;\u200bc\td</title><link>http://a.example/</link></item></rss>"
    assert read_list(data.encode())[0].title == "a[31mbc d"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "listing.empty"),
        (b" \n\0", "listing.empty"),
        (b"<rss><item>", "listing.broken"),
        (b"<rss></urlset>", "listing.broken"),
        (b"<rss>" + b"&" * 20_000_000 + b"</rss>", "listing.faults"),
        (b"<rss>" + b"&eacute;" * 200_001 + b"</rss>", "listing.faults"),
        (b'<?xml version="1.0" encoding="zork"?><rss/>', "listing.broken"),
        (b"<svg><url><loc>http://a.example/</loc></url></svg>", "listing.other-xml"),
        (b"<rss>" + b"<a>" * 100_000, "listing.deep"),
        (b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>', "listing.entities"),
        (b'<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>', "listing.entities"),
        (b'<!DOCTYPE r [<!ENTITY % a SYSTEM "http://127.0.0.1:9/">%a;]><rss/>', "listing.entities"),
        (b"<!DOCTYPE html><html><p>Bonjour.</p></html>", "listing.page"),
        (b'<html><link rel="alternate" type="application/rss+xml" href="/rss">', "listing.page-with-feeds"),
        (b"titre;mot\na;b\n", "listing.no-columns"),
        (b"Le pont a rouvert.", "listing.no-columns"),
        (bytes(range(256)), "listing.broken"),
        (gzip.compress(b"\0" * 60_000_000, mtime=0), "listing.large"),
        (gzip.compress(b"<rss/>", mtime=0)[:-5], "listing.packed"),
    ],
)
def test_what_is_no_list(data: bytes, key: str) -> None:
    assert refused(data, "https://a.example/").key == key


def test_titles_are_on_one_line() -> None:
    (page,) = read_site('titre;adresse\n"Le\u2028pont\u2029du\nquai";https://a.example/'.encode())
    assert page.title == "Le pont du quai"


def test_page_names_its_feeds() -> None:
    page = b'<html><link rel="alternate" type="application/rss+xml" href="/rss">'
    assert "https://a.example/rss" in refused(page, "https://a.example/x").sentence("fr")


@pytest.mark.parametrize(
    "piece", ["<![", '<a "', "<link ", "<link rel='", "<!--", "&#", "<link rel=alternate "]
)
def test_a_page_of_broken_markup_is_a_sentence(piece: str) -> None:
    assert refused(f"<html>{piece * 20_000}>".encode()).key == "listing.page"


def test_broken_list_says_where() -> None:
    assert refused(b"<rss>\n<item>\n</rss>").params == {"line": 3}


def test_sitemap_is_read_compressed() -> None:
    assert len(read_list(gzip.compress(SITEMAP.encode()))) == 2


def test_index_leads_to_its_sitemaps() -> None:
    files = {
        "https://plan.example/1.xml": SITEMAP.encode(),
        "https://plan.example/2.xml": gzip.compress(SITEMAP.replace("/a<", "/c<").encode()),
    }
    index = survey(INDEX.encode())
    assert index.more == tuple(files)
    whole = gather(index, files.__getitem__)
    assert [e.url[-2:] for e in whole.entries] == ["/a", "/b", "/c"]
    assert (whole.more, whole.unread) == ((), ())


def test_index_is_no_list_alone() -> None:
    with pytest.raises(InputError) as caught:
        read_list(INDEX.encode())
    assert caught.value.key == "listing.index"


def test_unreadable_sitemaps_are_named() -> None:
    def get(url: str) -> bytes:
        if url.endswith("1.xml"):
            raise InputError("fetch.gone", url=url, status="404")
        return b"<html>"

    assert gather(survey(INDEX.encode()), get).unread == (
        "https://plan.example/1.xml",
        "https://plan.example/2.xml",
    )


def test_index_of_itself_ends() -> None:
    asked: list[str] = []

    def get(url: str) -> bytes:
        asked.append(url)
        return INDEX.encode()

    found = gather(survey(INDEX.encode()), get)
    assert len(asked) == 2 + 4
    assert len(found.unread) == 8


def test_too_many_sitemaps_are_named_unread() -> None:
    many = "".join(f"<sitemap><loc>https://plan.example/{n}.xml</loc></sitemap>" for n in range(60))
    found = gather(survey(f"<sitemapindex>{many}</sitemapindex>".encode()), lambda _: SITEMAP.encode())
    assert len(found.unread) == 10


def test_fifty_thousand_addresses_and_no_more() -> None:
    rows = "".join(f"<url><loc>https://plan.example/{n}</loc></url>" for n in range(50_010))
    found = survey(f"<urlset>{rows}</urlset>".encode())
    assert (len(found.entries), found.left_out) == (50_000, 10)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize(
    "names",
    [
        ("Titre", "Adresse", "Mot-clé"),
        ("title", "URL", "Keyphrase"),
        ("Titre de la page", "Lien", "Mots clés"),
    ],
)
def test_table_of_the_editors_site(separator: str, encoding: str, names: tuple[str, str, str]) -> None:
    lines = (
        names,
        ("Le pont", "https://a.example/pont", "pont de l’île"),
        ("", "", ""),
        ("Rien", "pont", ""),
    )
    data = "\r\n".join(separator.join(line) for line in lines).encode(encoding)
    assert read_site(data) == (
        SitePage(url="https://a.example/pont", title="Le pont", keyphrase="pont de l’île"),
    )
    assert survey(data).left_out == 1


def test_table_with_quoted_cells_and_other_columns() -> None:
    data = 'id,keyword,url,title\n1,"a, b",https://a.example/,"Un ""titre""\nsur deux lignes"\n2\n'
    assert read_site(data.encode()) == (
        SitePage(url="https://a.example/", title='Un "titre" sur deux lignes', keyphrase="a, b"),
    )


def test_site_from_a_sitemap_guesses_no_title() -> None:
    assert read_site(SITEMAP.encode())[0] == SitePage(url="https://plan.example/a", title="")


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<rss><item>", b"<urlset>", b"url;titre\n", b"\x1f\x8b", RSS.encode()]),
)
def test_any_bytes_are_a_list_or_a_sentence(data: bytes, before: bytes) -> None:
    read_or_told(before + data)


@given(st.data())
def test_damaged_feeds_are_a_list_or_a_sentence(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([RSS, ATOM, SITEMAP, INDEX])).encode()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    read_or_told(whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:])


def read_or_told(data: bytes) -> None:
    """Reads a list whose every address is http(s), or is told why not in a sentence."""
    try:
        found = survey(data, url="https://a.example/")
    except InputError as error:
        told = error.sentence("fr")
        if not told:
            raise
        return
    assert all(entry.url.startswith(("http://", "https://")) for entry in found.entries)
    assert all(entry.title.isprintable() for entry in found.entries)
