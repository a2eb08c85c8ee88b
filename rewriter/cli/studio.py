"""`rewriter studio`: the pages on which articles are reviewed and released."""

import os
import webbrowser
from functools import partial
from pathlib import Path

import click

from rewriter.cli.asking import reach_options
from rewriter.cli.language import lang_option
from rewriter.cli.prompts.shelving import shelf_option
from rewriter.cli.speaking import command, option
from rewriter.wording import Lang, say


@command("studio.help")
@click.argument("out", required=False, default="out", type=click.Path(path_type=Path))
@option("--host", default="127.0.0.1", help="studio.help-host")
@option("--port", type=click.IntRange(0, 65535), default=8765, help="studio.help-port")
@option("--password-file", type=click.Path(path_type=Path), help="studio.help-password-file")
@option("--no-browser", is_flag=True, help="studio.help-no-browser")
@shelf_option
@option("--on", type=click.Path(path_type=Path, exists=True, file_okay=False), help="templates.help-on")
@reach_options
@lang_option
def studio(
    out: Path,
    host: str,
    port: int,
    password_file: Path | None,
    no_browser: bool,
    prompts: Path | None,
    on: Path | None,
    config: Path | None,
    env_file: Path | None,
    lang: Lang,
) -> int:
    """Serve the studio until Ctrl-C."""
    from rewriter.api.background import means_of
    from rewriter.studio import password_from
    from rewriter.studio import studio as made

    reach = {"config": config, "env_file": env_file}
    means = partial(means_of, environ=os.environ, cwd=Path.cwd(), **reach)
    password = password_from(password_file, os.environ.get)
    serving = made(
        out, host=host, port=port, password=password, lang=lang, means=means, prompts=prompts, on=on
    )
    click.echo(say("studio.at", lang, address=serving.address))
    if not no_browser and os.environ.get("DISPLAY", os.name == "nt" or os.uname().sysname == "Darwin"):
        webbrowser.open(serving.address)
    serving.serve(awaiting=lambda s: click.echo(say("making.ending", lang, seconds=round(s))))
    click.echo(say("studio.ended", lang))
    return 0
