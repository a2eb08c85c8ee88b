"""A language by its name, in the reader's own: « anglais », not « en »."""

import re
from dataclasses import dataclass, replace

from rewriter.article import Finding
from rewriter.checks.contract import Check, beside, shown
from rewriter.wording import Lang, Text

_NAMES = {
    "en": Text("anglais", "English"),
    "es": Text("espagnol", "Spanish"),
    "it": Text("italien", "Italian"),
    "de": Text("allemand", "German"),
    "nl": Text("néerlandais", "Dutch"),
    "pt": Text("portugais", "Portuguese"),
}


_CODE = re.compile(r"//|/\*|/[a-z]{2,20}\b|\$ |#include\b|\{%|>>>? |(?:def|class|import|from) \w+[(.:]")
_SIGNS = re.compile(r"\w_\w|\w\(|\)\.|==|=>|\w=[\w'\"]|\w\.\w+\(")
_IN_SIGNS = ("(", "=", "_", ").")  # one of them is in each: most prose has none, and is not searched
_MANY = 4  # signs of code that no prose has so often


def is_code(text: str) -> bool:
    """Whether a text begins as code does, or a remark or command in it (« // … », « /explain »), or is full of
    its signs: in no language of readers."""
    if _CODE.match(text):
        return True
    return any(sign in text for sign in _IN_SIGNS) and len(_SIGNS.findall(text)) >= _MANY


@dataclass(frozen=True, slots=True, kw_only=True)
class TongueCheck(Check):
    """A check whose findings name a language, by its code, in the parameter `language`."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        code = str(finding.params.get("language", ""))
        named = _NAMES[code].fill(lang) if code in _NAMES else code
        said = replace(finding, params={**finding.params, "language": named})
        return self.message.fill(lang, **shown(said.params, lang)) + beside(finding, lang)
