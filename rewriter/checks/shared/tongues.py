"""A language by its name, in the reader's own: « anglais », not « en »."""

import re
from dataclasses import dataclass, replace

from rewriter.article import Finding
from rewriter.checks.contract import Check, following, shown
from rewriter.wording import Lang, Text

_NAMES = {
    "en": Text("anglais", "English"),
    "es": Text("espagnol", "Spanish"),
    "it": Text("italien", "Italian"),
    "de": Text("allemand", "German"),
    "nl": Text("néerlandais", "Dutch"),
    "pt": Text("portugais", "Portuguese"),
}


_CODE = re.compile(r"(?://|/\*|/[a-z]{2,20}\b|\$ |#include\b)")


def is_code(text: str) -> bool:
    """Whether a text begins as code does, or a remark or command in it (« // … », « /explain »): in no language
    of readers."""
    return bool(_CODE.match(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class TongueCheck(Check):
    """A check whose findings name a language, by its code, in the parameter `language`."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        code = str(finding.params.get("language", ""))
        named = _NAMES[code].fill(lang) if code in _NAMES else code
        said = replace(finding, params={**finding.params, "language": named})
        return self.message.fill(lang, **shown(said.params, lang)) + following(finding, lang)
