"""Every way rewriter can fail, each with a sentence that says what is wrong and what to do next.

    RewriterError                       exit
    ├── InputError          the article or another file given is not usable        2
    ├── UsageError          options that do not go together                        2
    ├── SettingsError       configuration missing, contradictory or malformed      2
    │   └── TemplateError   a prompt template cannot be used                       2
    ├── BackendError        the model's service failed for good                    3
    ├── JournalError        the journal of paid answers cannot be used             2
    │   └── DivergedError   a replay asks something else than it did before        2
    ├── HostLostError       a process that made articles died; they are begun anew 3
    ├── HostsError          no process or machine can be had to make articles      2
    └── OutputError         a result could not be written                          2

An error carries the key of its sentence in `rewriter.wording` and the words to put into it, so that
the same failure can be told in French or in English. What a check finds is never an error: findings
are values (`rewriter.article.Finding`).
"""

from typing import ClassVar

from rewriter.wording import Lang, say


class RewriterError(Exception):
    """A failure the user can do something about; `sentence()` says what.

    `key` names a text of `rewriter.wording`, `params` fill it. Secrets must never be passed as params.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, key: str, **params: str | int | float) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params

    def sentence(self, lang: Lang = "fr") -> str:
        """What is wrong, where, and what to do next, in the editor's language."""
        return say(self.key, lang, **self.params)

    def __str__(self) -> str:
        return self.sentence("en")


class InputError(RewriterError):
    """The article, or another file given, is not usable: empty, binary, too long, wrong language."""


class UsageError(RewriterError):
    """Options that do not go together, or a name that does not exist."""


class SettingsError(RewriterError):
    """Configuration that is missing, contradictory or malformed."""


class TemplateError(SettingsError):
    """A prompt template that cannot be used: unknown variable, missing partial, refused construct."""


class BackendError(RewriterError):
    """The model's service failed for good: bad key, quota, unknown model, no connection."""

    exit_code = 3


class JournalError(RewriterError):
    """The journal of paid answers cannot be opened, read or written."""


class DivergedError(JournalError):
    """A replay asks something else than the run asked before: what its answers depend on has changed."""


class HostLostError(RewriterError):
    """A process or machine that made articles is gone; its articles are rebuilt elsewhere."""

    exit_code = 3


class HostsError(RewriterError):
    """No process or machine can be had to make articles: no cluster, other versions, no common folder."""


class OutputError(RewriterError):
    """A result could not be written; what was there before is untouched."""
