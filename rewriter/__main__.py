"""`python -m rewriter`: the same command."""

import sys

if __name__ == "__main__":
    try:
        from rewriter.cli.main import main
    except KeyboardInterrupt:  # nothing is begun yet, not even the words for it
        sys.exit(130)
    main()
