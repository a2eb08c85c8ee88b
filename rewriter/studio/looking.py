"""A template as its page shows it: what is wrong with what is typed, what it would send, what it is given."""

from collections.abc import Mapping
from pathlib import Path
from time import monotonic
from typing import Any

from rewriter.api.templates.editing import entries, line_of, revision_of, users_of
from rewriter.api.templates.rendering import exemplified, given_for
from rewriter.api.templates.shelf import TemplateShelf
from rewriter.article import Prompt
from rewriter.backends import service_for
from rewriter.backends.tokens import counter
from rewriter.errors import TemplateError, UsageError
from rewriter.output import number, share
from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import OFFERED, Offered, examples
from rewriter.prompting.trees import MAX_TEMPLATE_CHARACTERS
from rewriter.sources.template_filling import Apart
from rewriter.studio.forms import Given, text_of
from rewriter.studio.samples import Samples
from rewriter.wording import Lang, say

_FRESH_S = 60.0
Values = dict[str, Any]


def address_of(file: str) -> str:
    """What stands for a file in an address: one word, whatever folder it is in."""
    return file.removesuffix(".j2").replace("/", ":")


def problem_of(error: TemplateError, file: str, text: str, lang: Lang) -> Values:
    """A problem as it is listed; `line` 0: it is not in this file."""
    where = str(error.params.get("file", file))
    here = where == file
    return {
        "line": line_of(error, text) if here else 0,
        "file": where,
        "address": address_of(where),
        "text": error.sentence(lang),
        "name": str(error.params.get("name", "")),
        "near": str(error.params.get("near", "")),
    }


class Looking:
    """Looks at texts as they are typed."""

    def __init__(self, samples: Samples, lang: Lang) -> None:
        self._samples, self._lang = samples, lang
        self._reads: tuple[float, str, int | None] | None = None

    def seen(self, shelf: TemplateShelf, file: str, given: Given, apart: Apart) -> Values:
        """What is wrong with the text, and its messages for the article that was chosen."""
        text, chosen = text_of(given, "text").replace("\r\n", "\n"), text_of(given, "article")
        if len(text) > MAX_TEMPLATE_CHARACTERS:
            raise UsageError("templates.too-long", limit=MAX_TEMPLATE_CHARACTERS)
        names = users_of(shelf.templates, file) or ("whole",)
        within = text_of(given, "within")
        name = within if within in names else names[0]
        templates = shelf.templates.with_own({file: text})
        filled, note = self._given(name, chosen)
        looked = apart.look(templates, names, (name, filled) if filled else None, file=file)
        problems = [problem_of(p, file, text, self._lang) for p in looked.problems]
        problems.sort(key=lambda each: (each["line"] == 0, each["line"]))
        shown = self._prompt(templates, name, looked.prompt) if looked.prompt else {}
        return {"problems": problems, "note": note, "messages": None} | shown

    def _given(self, name: str, chosen: str) -> tuple[Mapping[str, Any], str]:
        """What the template is given, and which of it is made up."""
        if name not in OFFERED:
            return {}, ""
        if not chosen:
            return examples(name), ""
        source, brief = self._samples.read(chosen)
        missing = ", ".join(exemplified(name, source, brief))
        note = say("prompts.with-examples", self._lang, names=missing) if missing else ""
        return given_for(name, source, brief), note

    def _prompt(self, templates: Templates, name: str, prompt: Prompt) -> Values:
        model, context = self._model()
        tokens = sum(counter(model).count(message.content) for message in prompt.messages)
        header = _context_asked(templates, name)
        return {
            "messages": [{"role": m.role, "text": m.content} for m in prompt.messages],
            "tokens": tokens,
            "context": context or header,
            "told": self._tokens_told(tokens, model, context, header),
            "over": self._over(max(tokens, header or 0), model, context),
        }

    def _tokens_told(self, tokens: int, model: str, context: int | None, asked: int | None) -> str:
        of, lang = context or asked, self._lang
        if not of:
            return say("templates.tokens", lang, tokens=number(tokens, lang))
        key = "templates.tokens-of" if context else "templates.tokens-asked"
        told = {
            "tokens": number(tokens, lang),
            "share": share(tokens / of, lang),
            "context": number(of, lang),
        }
        return say(key, lang, model=model, **told)

    def _over(self, asked: int, model: str, context: int | None) -> str:
        if context is None or asked <= context:
            return ""
        lang = self._lang
        told = {"asked": number(asked, lang), "context": number(context, lang)}
        return say("templates.over", lang, model=model, **told)

    def _model(self) -> tuple[str, int | None]:
        """The model configured now, and how much it reads and writes in one call; a server of this machine is
        asked that at most once a minute."""
        settings = self._samples.settings
        if settings.model is None:
            return "", None
        if self._reads is None or self._reads[1] != settings.model or monotonic() - self._reads[0] > _FRESH_S:
            self._reads = (monotonic(), settings.model, service_for(settings).context_tokens)
        return settings.model, self._reads[2]


def state_of(shelf: TemplateShelf, file: str, samples: Samples, folder: Path, lang: Lang) -> Values:
    """All that the page of a template needs beside what is typed."""
    text, users = shelf.templates.files[file], users_of(shelf.templates, file)
    entry = next(each for each in entries(shelf) if each.file == file)
    call = file.removesuffix(".j2")
    return {
        "file": file,
        "text": text,
        "revision": revision_of(text),
        "origin": entry.origin,
        "moved": entry.moved and entry.origin != "shipped",
        "folder": str(folder),
        "within": [] if entry.call else list(users),
        "samples": _samples(samples, lang),
        "variables": _variables(shelf, call if entry.call else next(iter(users), "whole"), lang),
        "partials": sorted(f for f in shelf.templates.files if f.startswith("_") and f != file),
    }


def _samples(samples: Samples, lang: Lang) -> list[Values]:
    def group(name: str) -> str:
        return say(f"templates.group-{'fixtures' if name else 'desk'}", lang, folder=name)

    listed = [{"id": s.id, "title": s.title, "group": group(s.group)} for s in samples.listed()]
    return [*listed, {"id": "", "title": say("templates.example", lang), "group": ""}]


def _variables(shelf: TemplateShelf, name: str, lang: Lang) -> list[Values]:
    described = dict(packaged().header(name).variables) if name in packaged().names else {}
    header = next((e.header for e in entries(shelf) if e.file == f"{name}.j2"), None)
    described |= header.variables if header else {}
    return [
        {
            "name": variable,
            "kind": say(f"templates.kind-{offered.kind}", lang),
            "told": described.get(variable, ""),
            "members": _members(variable, offered),
        }
        for variable, offered in OFFERED[name].items()
    ]


def _members(variable: str, offered: Offered) -> list[str]:
    """What a set holds, as it is written: `brief.min_words`."""
    example = offered.example
    if not isinstance(example, Mapping):
        return []
    found = []
    for key, value in example.items():
        inner = [f"{variable}.{key}.{each}" for each in value] if isinstance(value, Mapping) else []
        found += inner or [f"{variable}.{key}"]
    return found


def _context_asked(templates: Templates, name: str) -> int | None:
    try:
        return templates.header(name).context
    except TemplateError:
        return None
