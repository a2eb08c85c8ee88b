"""What an editor gives and asks when she has an article made."""

from dataclasses import dataclass, replace

from rewriter.api.options import Options
from rewriter.api.reading import Reading, is_address
from rewriter.article import Depth, Source
from rewriter.errors import InputError
from rewriter.flow.answers import clean_slug
from rewriter.settings import Settings
from rewriter.text.words import count_words

FEWEST_WORDS = 30
"""Words of a pasted text from which its language can be told by its words of function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The source: a text (or a prompt document), a web address, or a file that was sent, `data` under the
    `file`'s name. One of them."""

    text: str = ""
    address: str = ""
    file: str = ""
    data: bytes | None = None

    def read(self, settings: Settings) -> Source:
        """The source article in it. Raises InputError."""
        reading = Reading(limit=settings.max_characters, trusted_hosts=settings.trusted_hosts)
        if self.data is not None:
            return reading.uploaded(self.file, self.data)
        if self.address:
            if not is_address(self.address):
                raise InputError("inputs.not-web", address=self.address[:200])
            return reading.source(self.address)
        if not self.text.strip():
            raise InputError("making.nothing-given")
        source = self._pasted(reading)
        return source if is_address(self.text) else replace(source, name=_named(source))

    def _pasted(self, reading: Reading) -> Source:
        """A pasted text has no name that its reader would know."""
        try:
            return reading.source(self.text)
        except InputError as error:
            if error.key != "input.language" or is_address(self.text):
                raise
            words = count_words(self.text)
            if words >= FEWEST_WORDS:
                raise InputError("making.pasted-language") from error
            raise InputError(f"making.pasted-short{'-one' * (words == 1)}", n=words) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the article, and of which model (a choice's name; None: of none)."""

    depth: Depth
    model: str | None = None
    keyphrase: str | None = None
    min_words: int | None = None
    source_name: str | None = None
    source_url: str | None = None
    author: str | None = None
    rights_stated: bool = False

    @property
    def options(self) -> Options:
        """The same, as every way to an article takes it."""
        return Options(
            depth=self.depth,
            keyphrase=self.keyphrase,
            min_words=self.min_words,
            source_name=self.source_name,
            source_url=self.source_url,
            author=self.author,
            rights_stated=self.rights_stated,
        )


def _named(source: Source) -> str:
    """A pasted text has no name of its own: its title's letters make one."""
    return clean_slug(source.title) or source.name
