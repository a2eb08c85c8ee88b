"""A template that was never rendered before is rendered once apart: little memory, a few seconds, no more."""

from rewriter.prompting import Templates, packaged
from rewriter.prompting.offered import OFFERED, examples
from rewriter.sources.template_filling import Apart


def try_apart(templates: Templates, name: str) -> None:
    """TemplateError when the template cannot be rendered, or not within the limits. What is shipped with
    rewriter is not tried."""
    if name not in OFFERED or templates.versions.get(name) == packaged().versions.get(name):
        return
    for problem in Apart().look(templates, (), (name, examples(name))).problems:
        raise problem
