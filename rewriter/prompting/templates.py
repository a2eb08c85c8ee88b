"""A set of prompt templates: checked when loaded, strict when rendered.

A template has two blocks, `system` and `user`, which become the two messages of a call. A partial's file
name starts with `_` and only partials can be included. Missing is loud: an unknown name fails before
anything is sent, with the file, the line and the names that exist.
"""

from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from rewriter.article import Message, Prompt
from rewriter.errors import TemplateError
from rewriter.prompting import header
from rewriter.prompting.header import Header
from rewriter.prompting.trees import Trees, unknown

if TYPE_CHECKING:
    from rewriter.prompting.counting import Counted

Variables = Mapping[str, Any]


class Templates:
    """Templates by file name (`whole.j2`). Refuses, on first use, what a template may not do; a set is parsed
    and looked through once, however many articles it serves."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = dict(files)
        self._asked = {name: header.split(text)[1] for name, text in self.files.items()}
        self._trees = Trees(self._asked)
        self._contexts: dict[str, int | None] = {}

    def with_own(self, files: Mapping[str, str]) -> "Templates":
        """The same set with an editor's files in front of ours."""
        return Templates(self.files | dict(files))

    @property
    def names(self) -> tuple[str, ...]:
        """The templates that make a call, partials left out, without suffix."""
        return tuple(sorted(n.removesuffix(".j2") for n in self.files if not n.startswith("_")))

    @cached_property
    def versions(self) -> Mapping[str, str]:
        """12 hex digits for each template, over what it asks and all partials: changes when the prompt may,
        and not with a header."""
        asked = {name: text.lstrip("\n") for name, text in self._asked.items()}
        partials = "".join(f"{n}\0{asked[n]}\0" for n in sorted(asked) if n.startswith("_"))
        return {
            name: sha256((asked[f"{name}.j2"] + "\0" + partials).encode()).hexdigest()[:12]
            for name in self.names
        }

    def header(self, name: str) -> Header:
        """What the template says of itself. TemplateError when its header cannot be read."""
        self._must_exist(f"{name}.j2")
        return header.read(f"{name}.j2", self.files[f"{name}.j2"])

    def context_of(self, name: str) -> int | None:
        """The least tokens that its header says a model must read and write. Raises TemplateError."""
        if name not in self._contexts:
            self._contexts[name] = self.header(name).context
        return self._contexts[name]

    def partials_of(self, name: str) -> tuple[str, ...]:
        """The file names of the partials it includes, also through others, in their order."""
        return self._trees.partials_of(f"{name}.j2")

    def names_used(self, name: str) -> frozenset[str]:
        """The variables that the template and its partials use."""
        files = (f"{name}.j2", *self.partials_of(name))
        return frozenset().union(*(self._trees.names_used(file) for file in files))

    def render(self, name: str, variables: Variables) -> Prompt:
        """The messages of the template `name`. `variables` are plain data: dicts, lists, strings, numbers.
        Raises TemplateError for anything missing, unknown or refused."""
        self.check(name, variables)
        system, user = (self._block(f"{name}.j2", block, variables) for block in ("system", "user"))
        messages = (Message(role="system", content=system), Message(role="user", content=user))
        return Prompt(name=name, version=self.versions[name], messages=messages)

    def check(self, name: str, given: Variables) -> None:
        """TemplateError for what can be said before it is rendered with these variables."""
        self._must_exist(f"{name}.j2")
        self._trees.check(f"{name}.j2", given)

    def faults(self, name: str, given: Variables) -> list[TemplateError]:
        """All of them, by file and line."""
        self._must_exist(f"{name}.j2")
        return list(self._trees.faults(f"{name}.j2", given))

    def _must_exist(self, file: str) -> None:
        if file not in self.files:
            raise TemplateError("prompting.missing-template", name=file, names=", ".join(self.names))

    @cached_property
    def _environment(self) -> "Counted":
        from rewriter.prompting.counting import Counted

        return Counted(self._asked)

    def _block(self, file: str, block: str, variables: Variables) -> str:
        from jinja2 import TemplateError as JinjaError
        from jinja2 import UndefinedError

        from rewriter.prompting.counting import TooMuchError, missing, place_of

        try:
            return self._environment.block(file, block, dict(variables))
        except UndefinedError as error:
            where, line = place_of(error, file)
            name, names = missing(error)
            raise unknown(where, line, name, names, "undefined") from error
        except TooMuchError as error:
            raise TemplateError("prompting.too-much", file=file, limit=str(error)) from error
        except (JinjaError, RecursionError, MemoryError, ArithmeticError, TypeError, ValueError) as error:
            where, line = place_of(error, file)
            raise TemplateError("prompting.render", file=where, line=line, detail=str(error)[:200]) from error
