"""Which templates a command looks at."""

from pathlib import Path

import click

from rewriter.cli.speaking import option

_FOLDER = click.Path(path_type=Path, file_okay=False)


def usual() -> Path | None:
    """`./prompts`, when it holds templates of ours."""
    from rewriter.api.templates.shelf import usual_folder

    return usual_folder(Path.cwd())


shelf_option = option("--prompts", type=_FOLDER, default=usual, help="prompts.help-folder")
