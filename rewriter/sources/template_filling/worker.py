"""The process that renders: one question on standard input, one answer on standard output, both JSON.

It is started by `rewriter.sources.template_filling.running`, which kills it at the end of its time."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import rewriter.prompting.allowed  # loaded while nobody waits, as Jinja and YAML are by it
import rewriter.prompting.counting  # noqa: F401
from rewriter.errors import TemplateError
from rewriter.prompting import Templates
from rewriter.prompting.verifying import problems_of
from rewriter.sources.template_filling.limits import confine


def main() -> int:
    """Answer one question. 0, whatever is wrong with the templates."""
    import yaml  # noqa: F401  # likewise

    data = sys.stdin.buffer.read()
    if data:
        asked = json.loads(data)
        confine()
        sys.stdout.buffer.write(json.dumps(_answer(asked)).encode())
        sys.stdout.buffer.flush()
    return 0


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    templates, name = Templates(asked["files"]), asked["name"]
    problems = [error for each in asked["names"] for error in problems_of(templates, each)]
    messages = None
    if name:
        try:
            prompt = templates.render(name, asked["given"])
            messages = [(message.role, message.content) for message in prompt.messages]
        except TemplateError as error:
            problems.append(error)
    version = templates.versions.get(name, "") if messages else ""
    return {"problems": list(_told(problems)), "messages": messages, "version": version}


def _told(problems: list[TemplateError]) -> Iterator[dict[str, Any]]:
    """Each problem once: templates share their partials."""
    known: set[str] = set()
    for error in problems:
        told = json.dumps([error.key, error.params], sort_keys=True)
        if told not in known:
            known.add(told)
            yield {"key": error.key, "params": dict(error.params)}


if __name__ == "__main__":
    sys.exit(main())
