"""`python -m rewriter`: the same command."""

from rewriter.cli.main import main

if __name__ == "__main__":
    main()
