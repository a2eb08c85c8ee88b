"""What every test shares: examples drawn by hypothesis have no deadline (other programs may be using the
machine), and CI draws the same ones each time, so that a failure there can be repeated here."""

import os

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("steady")
