"""Which pieces of a page are its article. trafilatura proposes; where the pieces stand decides.

1. The core is the innermost element that holds nearly all of the text proposed, or, with no proposal, of the
   text that runs in paragraphs outside menus.
2. What was proposed is kept, unless it stands in a part of the page that is never an article's.
3. What stands in the core between two kept pieces, or beside one in the same element, is put back, unless it
   stands in such a part or is a list of links.
Everything else has a reason: nothing is dropped."""

import re
from collections import Counter

from rewriter.article import LeftOut
from rewriter.sources.parsing.html.keys import key_of
from rewriter.sources.parsing.html.walking import Walked

_NEVER = frozenset(
    "nav footer form button select menu dialog textarea option optgroup search datalist".split()
)
_ROLES = frozenset("navigation contentinfo search dialog alertdialog menu menubar toolbar tablist".split())
_APART = re.compile(
    r"(?:^|[_-])(?:share|sharing|sharedaddy|social|socials|related|newsletter|infolettre|promo|promos|promoted|breadcrumbs?|"
    r"fil-ariane|filariane|cookies?|consent|gdpr|rgpd|sidebar|side-bar|advert|advertisement|ads?|publicite|sponsored|"
    r"outbrain|taboola|recommend(?:ed|ations?)|recirc|read-?more|a-?lire|lire-aussi|see-also|also-read|paywall|"
    r"subscribe|subscription|abonnement|sign-?up|pagination|pager|tags|tag-?list|keywords|toolbar|skip-?link|"
    r"masthead|navbar|navigation|nav|menu|site-footer|site-header|print-only|table-of-contents|disclaimer|copyright|site-title|site-name|site-branding|mentions-legales)"
    r"(?=$|[_-])"
)
_COMMENTS = re.compile(r"comments?|commentaires?|comment-?list|comments-area|disqus_thread|respond")
_CAPTIONS = re.compile(
    r"(?:[\w-]{0,40}[_-])?(?:caption|legende|wp-caption-text|figcaption|credit)(?:[_-][\w-]{0,40})?"
)
_OF_THE_PAGE = (
    "has-",
    "with-",
    "no-",
    "is-",
    "tag-",
    "category-",
    "without-",
)  # what a page has, not what a box is
_MOSTLY = 0.85  # of the proposed text stands in the core
_HOLDS_TOO_MUCH = (
    0.4  # of the proposed text: an element with so much of it is the page's frame, whatever it is
)
_NAMED_IN_VAIN = 0.15  # likewise where only its name speaks against it
_LINKED = 0.5
_RUNNING = ("paragraph", "cell")  # a cell that is no table's only places a paragraph
_ONLY_LINKED = 0.8
_SENTENCE = 8  # words of a standfirst; « Publié le 3 mai à 8 h. » has fewer
_RUNS = 60  # characters: a paragraph, where nothing was proposed
_FEW_WORDS = 12
_MANY_LINKS = 5
_LAYOUT_CELL = 200  # characters in one cell: its table places text, it does not tabulate


def reasons(found: Walked, proposal: frozenset[int] | None, title: str) -> list[LeftOut | None]:
    """For each piece why it is not the article's; None where it is. The title is the article's wherever it
    stands above it, and so is the standfirst between the two."""
    return _Choice(found, proposal).reasons(title)


class _Choice:
    def __init__(self, found: Walked, proposal: frozenset[int] | None) -> None:
        self.found, self.pieces = found, found.pieces
        self.seen = [i for i, p in enumerate(found.pieces) if not p.hidden and not p.note]
        self.aside = self._within(_NEVER | {"aside", "figure"})
        self.proposed = self._body(proposal)
        self.weight = self._weights()
        self.whole = max(1, sum(len(self.pieces[i].text) for i in self.proposed))
        self.tables = self._data_tables()
        bars = self._bars()
        self.barred = {i: bars[self.pieces[i].node] for i in self.seen}

    def reasons(self, title: str) -> list[LeftOut | None]:
        kept = {i for i in self.proposed if not self.barred[i] and not self._only_links(i)}
        core = self._core()
        held = self._held_by(core)
        inside = [i for i in self.seen if self.pieces[i].node in held]
        self._put_back(inside, kept)
        self._put_title_back(key_of(title), kept)
        return [self._reason(i, kept) for i in range(len(self.pieces))]

    def _reason(self, i: int, kept: set[int]) -> LeftOut | None:
        piece = self.pieces[i]
        if piece.hidden or piece.note:
            return LeftOut.HIDDEN if piece.hidden else LeftOut.NOTE
        return None if i in kept else self.barred[i] or LeftOut.FURNITURE

    def _body(self, proposal: frozenset[int] | None) -> frozenset[int]:
        """What was proposed; else the pieces that run in paragraphs outside menus."""
        if proposal:
            return frozenset(i for i in self.seen if i in proposal)
        return frozenset(i for i in self.seen if self._runs(i))

    def _runs(self, i: int) -> bool:
        piece = self.pieces[i]
        return piece.linked < _LINKED and len(piece.text) > _RUNS and piece.node not in self.aside

    def _weights(self) -> Counter[int]:
        """How many characters of what was proposed stand in each element."""
        weight: Counter[int] = Counter()
        for i in self.proposed:
            weight[self.pieces[i].node] += len(self.pieces[i].text)
        for index in range(len(self.found.nodes) - 1, 0, -1):
            weight[self.found.nodes[index].parent] += weight[index]
        return weight

    def _held_by(self, core: int) -> set[int]:
        held = {core}
        for index in range(core + 1, len(self.found.nodes)):
            if self.found.nodes[index].parent in held:
                held.add(index)
        return held

    def _core(self) -> int:
        holding = [n for n, w in self.weight.items() if n >= 0 and w >= _MOSTLY * self.whole]
        return max(holding, key=lambda n: (self.found.nodes[n].depth, -n), default=0)

    def _bars(self) -> list[LeftOut | None]:
        """For each element what keeps its text from being the article's: itself, or what it stands in,
        inwards of the elements that hold too much of what was proposed."""
        bars: list[LeftOut | None] = []
        for index, node in enumerate(self.found.nodes):
            share = self.weight[index] / self.whole
            own = self._by_element(index) or (self._by_name(index) if share <= _NAMED_IN_VAIN else None)
            around = bars[node.parent] if node.parent >= 0 else None
            bars.append(None if share > _HOLDS_TOO_MUCH else own or around)
        return bars

    def _by_element(self, index: int) -> LeftOut | None:
        node = self.found.nodes[index]
        if node.tag in _NEVER:
            return LeftOut.FURNITURE
        if node.tag in ("figure", "figcaption"):
            return LeftOut.CAPTION
        return LeftOut.TABLE if index in self.tables else None

    def _by_name(self, index: int) -> LeftOut | None:
        names = [n for n in self.found.nodes[index].names.split() if not n.startswith(_OF_THE_PAGE)]
        if any(_COMMENTS.fullmatch(name) for name in names):
            return LeftOut.COMMENT
        if any(_CAPTIONS.fullmatch(name) for name in names):
            return LeftOut.CAPTION
        apart = any(name in _ROLES or _APART.search(name) for name in names)
        return LeftOut.FURNITURE if apart else None

    def _data_tables(self) -> frozenset[int]:
        """The tables that tabulate; the others only place text on the page."""
        longest: Counter[int] = Counter()
        tables = self._within({"table"})
        for i in self.seen:
            table = tables.get(self.pieces[i].node)
            if table is not None:
                longest[table] = max(longest[table], len(self.pieces[i].text))
        return frozenset(n for n, length in longest.items() if length < _LAYOUT_CELL)

    def _within(self, tags: frozenset[str] | set[str]) -> dict[int, int]:
        """For each element that stands in one of these names the innermost such, itself if it is one."""
        innermost: dict[int, int] = {}
        for index, node in enumerate(self.found.nodes):
            if node.tag in tags:
                innermost[index] = index
            elif node.parent in innermost:
                innermost[index] = innermost[node.parent]
        return innermost

    def _put_back(self, inside: list[int], kept: set[int]) -> None:
        """Adds to `kept`, in order, so that the items of a list that is kept follow their heading."""
        places = [n for n, i in enumerate(inside) if i in kept]
        if not places:
            return
        beside = {self._parent(i) for i in kept}
        for n, i in enumerate(inside):
            near = places[0] < n < places[-1] or self._parent(i) in beside
            if i in kept or self.barred[i] or self._only_links(i):
                continue
            follows = n > 0 and inside[n - 1] in kept and self._continues(inside[n - 1], i)
            if follows or (near and not self._points_elsewhere(i)):
                kept.add(i)

    def _put_title_back(self, title: str, kept: set[int]) -> None:
        """The heading that is the title, and the sentences between it and what is kept."""
        first = min((i for i in kept if self.pieces[i].level != 1), default=0)
        above = [i for i in self.seen if i < first]
        at = next(
            (i for i in above if self.pieces[i].level == 1 and key_of(self.pieces[i].text) == title), None
        )
        if at is None:
            return
        kept.add(at)
        kept.update(i for i in above if i > at and not self.barred[i] and self._is_a_sentence(i))

    def _is_a_sentence(self, i: int) -> bool:
        piece = self.pieces[i]
        closed = piece.text.rstrip(' \u00a0\u202f»”")').endswith((".", "!", "?", "…"))
        prose = piece.kind == "paragraph" and piece.linked < _LINKED
        return (prose or piece.kind == "heading") and closed and len(piece.text.split()) >= _SENTENCE

    def _parent(self, i: int) -> int:
        return self.found.nodes[self.pieces[i].node].parent

    def _continues(self, before: int, i: int) -> bool:
        """Whether an item belongs to the list of the piece before it, or under that heading."""
        if self.pieces[i].kind != "item":
            return False
        return self.pieces[before].kind == "heading" or self._parent(before) == self._parent(i)

    def _only_links(self, i: int) -> bool:
        """Whether a paragraph is links and nothing else: « Télécharger | Données », a cloud of tags."""
        piece = self.pieces[i]
        if len(piece.links) < 2 or piece.linked <= _ONLY_LINKED or piece.kind not in _RUNNING:
            return False
        closed = piece.text.endswith((".", "!", "?", "…"))
        return len(piece.links) > _MANY_LINKS or (len(piece.text.split()) <= _FEW_WORDS and not closed)

    def _points_elsewhere(self, i: int) -> bool:
        piece = self.pieces[i]
        return piece.linked > _LINKED and (
            piece.kind not in _RUNNING or len(piece.text.split()) <= _FEW_WORDS
        )
