"""Small disks of memory, for tests of full ones: only where this program may mount them (root, Linux)."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path


@contextlib.contextmanager
def small_disk(size: int) -> Iterator[Path]:
    """A disk of so many bytes, for the length of a `with` block."""
    folder = Path(tempfile.mkdtemp(prefix="rewriter-disk-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()


@cache
def mountable() -> bool:
    """Whether small disks can be had here."""
    if shutil.which("mount") is None or os.geteuid() != 0:
        return False
    try:
        with small_disk(1 << 20):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def fill(folder: Path, *, leave: int = 0) -> Path:
    """Fill a disk but for so many bytes, and whatever others take or give back meanwhile: the file that does
    it."""
    ballast = folder / "ballast"
    found = os.statvfs(folder)
    size = found.f_bavail * found.f_frsize - leave
    with ballast.open("ab") as file:
        while size > 0:
            try:
                os.posix_fallocate(file.fileno(), 0, size)
            except OSError:
                size -= found.f_frsize  # somebody else took some of it in between
            else:
                break
    return ballast
