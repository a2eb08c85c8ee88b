"""Whatever an editor names – a file, an address, a text – read into a source."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Literal

from rewriter import intake
from rewriter.article import SitePage, Source
from rewriter.errors import InputError
from rewriter.sources import BYTES_A_CHARACTER, kind_of, parsed_kind, read_input
from rewriter.sources.kinds import OF_MEDIA_TYPE, Parsed, name_of

if TYPE_CHECKING:
    from rewriter.article import Reserved
    from rewriter.sources.fetching import Fetched, Policy

LIST_BYTES = 20_000_000  # a sitemap of 50,000 addresses
PAGE_BYTES = 5_000_000  # what the parser takes; a page is mostly markup
_MARKDOWN = "text/markdown"
_OTHER_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{0,20}:/|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How inputs are read: `limit` in characters of article text; `trusted_hosts` may be on the house's own
    network."""

    limit: int = 200_000
    trusted_hosts: tuple[str, ...] = ()

    def source(self, given: str | Path) -> Source:
        """The source article at a path ("-" is standard input), at an address, or in the text itself. Raises
        InputError."""
        if isinstance(given, Path):
            return self._file(given)
        if is_address(given):
            return self._address(given.strip())
        return intake.read(given, name="article", limit=self.limit)

    def uploaded(self, name: str, data: bytes) -> Source:
        """The source article in a file that was sent: `name` says what it is called and, by its suffix, of
        which kind; nothing is looked up by it. Raises InputError."""
        bare = PurePath(name.replace("\\", "/")).name
        if len(data) > self._bytes:
            raise InputError("input.too_large", path=bare, limit=self._bytes)
        return self._named(bare, lambda: self._content(bare, PurePath(bare).stem or "article", data))

    def site(self, given: str | Path) -> tuple[SitePage, ...]:
        """The pages of the editor’s own site: a sitemap or a CSV file, at a path or an address."""
        from rewriter.sources.listing import fetched_list, pages_of, read_site

        if isinstance(given, str) and is_address(given):
            from rewriter.sources.fetching.policy import LISTS_LIMITS, Policy

            policy = Policy(trusted_hosts=self.trusted_hosts, limits=LISTS_LIMITS)
            found = pages_of(fetched_list(given, policy))
        else:
            found = read_site(read_input(given, limit_bytes=LIST_BYTES)[1])
        return tuple(page if page.title or page.keyphrase else _named_by_address(page) for page in found)

    @property
    def _bytes(self) -> int:
        return max(PAGE_BYTES, self.limit * BYTES_A_CHARACTER)

    def _file(self, path: Path) -> Source:
        def opened() -> Source:
            name, data = read_input(path, limit_bytes=self._bytes)
            return self._content(path.name, name, data)

        return self._named(path.name, opened)

    def _named(self, file: str, read: Callable[[], Source]) -> Source:
        try:
            return read()
        except InputError as error:  # told by the file's name, suffix and all; a source is named without
            if file and error.params.get("name") == PurePath(file).stem:
                error.params["name"] = file
            raise

    def _content(self, file: str, name: str, data: bytes) -> Source:
        kind = parsed_kind(file, data)
        if kind is None:
            return intake.read(data, name=name, kind=kind_of(file), limit=self.limit)
        return self._parsed(data, kind, name)

    def _address(self, address: str) -> Source:
        from rewriter.sources.fetching import fetch

        fetched = fetch(address, self._policy())
        name, kind = name_of(fetched.url), OF_MEDIA_TYPE.get(fetched.media_type)
        if kind is not None:
            source = self._parsed(fetched.data, kind, name, fetched)
        else:
            markup: Literal["markdown"] | None = "markdown" if fetched.media_type == _MARKDOWN else None
            source = intake.read(fetched.data, name=name, kind=markup, limit=self.limit)
        return _found_at(source, fetched.url, fetched.reserved)

    def _parsed(self, data: bytes, kind: Parsed, name: str, fetched: "Fetched | None" = None) -> Source:
        from rewriter.sources.parsing import page_from

        url, headers = (fetched.url, fetched.headers) if fetched else (None, {})
        page = page_from(data, kind=kind, url=url, headers=headers, name=name)
        return intake.read_page(page, name=name, limit=self.limit)

    def _policy(self) -> "Policy":
        from rewriter.sources.fetching import Policy

        return Policy(trusted_hosts=self.trusted_hosts)


def named(given: str) -> str | Path:
    """What a command line names: an address as it is, anything else as a path. InputError for an address of
    another kind (file:, ftp:, www. alone), unless a file is called so."""
    if is_address(given):
        return given
    if _OTHER_ADDRESS.match(given) and not Path(given).exists():
        raise InputError("inputs.not-web", address=given[:200])
    return Path(given)


def is_address(text: str) -> bool:
    """Whether a text is one web address and nothing else."""
    bare = text.strip()
    return bare.lower().startswith(("http:", "https:")) and len(bare.split()) == 1


def _found_at(source: Source, url: str, reserved: "tuple[Reserved, ...]") -> Source:
    """The source with the address it was fetched from, unless it names its own, and with what the server
    reserves beside what the page does."""
    attribution = replace(source.attribution, url=source.attribution.url or url)
    together = dict.fromkeys((*source.reserved, *reserved))
    return replace(source, attribution=attribution, reserved=tuple(together))


def _named_by_address(page: SitePage) -> SitePage:
    """A sitemap gives addresses alone: what the page is about is told by the words of its own."""
    return replace(page, title=re.sub(r"[\W_]+", " ", name_of(page.url)).strip())
