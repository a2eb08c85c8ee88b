"""Looking for cycles of objects seldom: it is a fifth of the time that accounting for an article takes."""

import gc

_SELDOM = 200_000  # objects, a few articles'; Python looks at every 700


def collect_seldom() -> None:
    """Look for cycles seldom: accounting makes many objects and no cycle (tests/ledger/test_account.py), so
    that looking at every turn frees nothing."""
    gc.set_threshold(_SELDOM)
