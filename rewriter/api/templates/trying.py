"""A template that was never rendered before is rendered once apart: little memory, a few seconds, no more."""

import json
import subprocess
import sys

from rewriter.errors import TemplateError
from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import OFFERED, examples

SECONDS = 5  # of processor time; a shipped template takes a hundredth of one
MEMORY_BYTES = 512 * 2**20
_CLOCK = 30  # seconds: a busy machine starts slowly
_START = "from rewriter.api.templates.trying import main; main()"


def try_apart(templates: Templates, name: str) -> None:
    """TemplateError when the template cannot be rendered, or not within the limits. What is shipped with
    rewriter is not tried."""
    if name not in OFFERED or templates.versions.get(name) == packaged().versions.get(name):
        return
    question = json.dumps({"files": templates.files, "name": name}).encode()
    try:
        tried = subprocess.run(  # noqa: S603  # our own code
            [sys.executable, "-c", _START], input=question, capture_output=True, timeout=_CLOCK, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(name) from error
    if tried.returncode != 0:
        raise _too_much(name)
    failure = json.loads(tried.stdout)
    if failure is not None:
        raise TemplateError(failure["key"], **failure["params"])


def main() -> None:
    """In the process apart: render, and say on standard output what went wrong (null: nothing)."""
    _limit()
    question = json.load(sys.stdin)
    failure = None
    try:
        Templates(question["files"]).render(question["name"], examples(question["name"]))
    except TemplateError as error:
        failure = {"key": error.key, "params": dict(error.params)}
    print(json.dumps(failure))  # noqa: T201  # the answer


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the clock alone
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _too_much(name: str) -> TemplateError:
    return TemplateError("prompting.too-much", file=f"{name}.j2", limit=f"{SECONDS}\u00a0s")
