# Each target does its own set-up: it needs make, Python 3.11 or newer, Node.js 20 or newer and their package registries.
VENV ?= .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
LIBRARIES := app/web/vendor/d3.js
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTHONS := python3.14 python3.13 python3.12 python3.11 python3
SUITABLE := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))
PYTHON ?= $(shell for p in $(PYTHONS); do $$p -c '$(SUITABLE)' 2>/dev/null && { echo $$p; break; }; done)
# What `make bench` reads: JSON lines with a text each. Default: the sample articles.
CORPORA ?=
GOLD := $(foreach part,train dev blind fresh,data/gold/$(part).annotation.jsonl)
# Where the texts are that data/gold/standoff.jsonl annotates; without it `make eval` leaves them out.
STANDOFF ?=
EXPAND = texts=$$(mktemp -d) && trap 'rm -rf "$$texts"' EXIT && $(BIN)/python -m scripts.standoff expand "$(STANDOFF)" "$$texts" &&
STANDOFF_DOCS := "$$texts"/*.documents.jsonl
STANDOFF_GOLD := $(foreach part,train dev blind,"$$texts"/standoff-$(part).annotation.jsonl)
# Where the sources of the knowledge tables are: see scripts/knowledge/facts.py.
FACTS ?= facts

.PHONY: help demo test browser tour crash sequences fuzz load wheel-test eval eval-resolution eval-ask bench bench-knowledge bench-store bench-queries bench-http knowledge lint format lock wheel clean
.DEFAULT_GOAL := help

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

demo: $(RUNTIME) $(LIBRARIES) ## sample documents into a fresh store, then the server and its page on 127.0.0.1:8000
	$(BIN)/diplograph demo

test: lint $(LIBRARIES) ## linters, types, import rules and tests
	$(BIN)/pytest -m "not alone" --numprocesses 2 --dist loadfile
	$(BIN)/pytest -m alone

lint: $(DEV) ## everything but the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV) ## put the code into its form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

browser: $(DEV) $(LIBRARIES) ## the page in Debian's Chromium (apt install chromium), without which `make test` leaves these tests out
	BROWSER_TESTS=required $(BIN)/pytest tests/browser

tour: $(DEV) $(LIBRARIES) ## walk the five ways of the README through the page, and take its pictures anew
	PYTHONPATH=. $(BIN)/python -m scripts.tour

crash: $(DEV) ## the long form of the kill -9 test: twenty kills (CRASH_KILLS=N for more)
	CRASH_KILLS=$${CRASH_KILLS:-20} $(BIN)/pytest tests/cli/test_crash.py

sequences: $(DEV) ## the long form of the test that only what stands counts, however it came to stand: 500 sequences (SEQUENCES=N for more)
	SEQUENCES=$${SEQUENCES:-500} $(BIN)/pytest tests/property/test_sequences.py

fuzz: $(DEV) ## the long form of the test that whatever is sent is answered as the OpenAPI document says: 100 random requests a route (SCHEMATHESIS_EXAMPLES=N for more)
	SCHEMATHESIS_EXAMPLES=$${SCHEMATHESIS_EXAMPLES:-100} $(BIN)/pytest tests/contract/test_schemathesis.py

load: $(DEV) ## the long form of the test with a writer and eight readers of two server processes: a minute (LOAD_SECONDS=N for more)
	LOAD_SECONDS=$${LOAD_SECONDS:-60} $(BIN)/pytest tests/load

eval: $(RUNTIME) ## the reading of the annotated text in data/gold: train, dev, blind and fresh (STANDOFF=folder of the texts outside, ERRORS=FILE for the list of mistakes)
	$(if $(STANDOFF),$(EXPAND)) $(BIN)/diplograph eval --jobs 2 \
		--docs $(wildcard data/gold/*.documents.jsonl) $(if $(STANDOFF),$(STANDOFF_DOCS)) \
		--gold $(GOLD) $(if $(STANDOFF),$(STANDOFF_GOLD)) $(if $(ERRORS),--errors $(ERRORS))

eval-resolution: $(RUNTIME) ## the resolution of reports into events on data/clusters, as read and as annotated (PART=open, after or fresh, ERRORS=FILE for the wrong pairs)
	$(BIN)/python -m scripts.eval_resolution --jobs 2 $(if $(PART),--part $(PART)) $(if $(ERRORS),--errors $(ERRORS))

eval-ask: $(RUNTIME) ## the reading of the questions in data/questions, written before and after it was built (PART=before, after, last or newsroom, ERRORS=1 for the list of what went otherwise)
	$(BIN)/python -m scripts.eval_ask $(if $(PART),--part $(PART)) $(if $(ERRORS),--errors)

bench: $(RUNTIME) ## CPU time of `diplograph extract` against the bare spaCy pipeline on the same text (CORPORA="a.jsonl b.jsonl"), and of questions (KEEP=folder of stores)
	$(BIN)/python scripts/bench.py $(CORPORA)
	$(if $(KEEP),$(BIN)/python -m scripts.bench_queries $(wildcard $(KEEP)/*.db))

bench-knowledge: $(RUNTIME) ## what loading, lookups and an import cost (PEOPLE=1000000)
	$(BIN)/python -m scripts.bench_knowledge --people $${PEOPLE:-100000}

bench-store: $(RUNTIME) ## resolution, building and adding at a size against ten thousand events (SIZE=1000000 needs 20 GB; FIRST=100000 takes so many of them, KEEP=folder leaves the stores there)
	$(BIN)/python -m scripts.bench_store --size $${SIZE:-100000} $(if $(FIRST),--first $(FIRST)) $(if $(KEEP),--keep $(KEEP))

bench-queries: $(RUNTIME) ## what questions cost, p50 and p95, beside their bare SQL and against limits (STORE=file, or KEEP=folder with the sizes that bench-store left there)
	$(BIN)/python -m scripts.bench_queries $(or $(STORE),$(wildcard $(KEEP)/*.db))

bench-http: $(RUNTIME) ## what HTTP adds to a question, in CPU of the server, against a limit (STORE=file)
	$(BIN)/python -m scripts.bench_http $(STORE)

knowledge: $(RUNTIME) ## the tables of data/knowledge from their sources, with a report (FACTS=folder of the source files)
	$(BIN)/python -m scripts.knowledge.build --facts $(FACTS)

wheel: $(DEV) $(LIBRARIES) ## dist/diplograph-*.whl
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

wheel-test: $(DEV) $(LIBRARIES) ## the wheel installed in a clean environment outside the checkout, and run there
	WHEEL_INSTALL=1 $(BIN)/pytest tests/contract/test_wheel.py

# No address of a registry and no path of a machine gets into the files. UPGRADE=--upgrade takes newer releases.
COMPILE := env -u PIP_FIND_LINKS PIP_CONFIG_FILE=/dev/null CUSTOM_COMPILE_COMMAND="make lock" \
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes $(UPGRADE) \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --build-deps-for editable --build-deps-for wheel
lock: $(DEV) ## requirements/*.txt from pyproject.toml, pinned by hash
	$(COMPILE) --extra server --output-file requirements/runtime.txt pyproject.toml
	cp requirements/runtime.txt requirements/dev.txt
	$(COMPILE) --extra server --extra dev --output-file requirements/dev.txt pyproject.toml

clean: ## remove what was made, the environment too
	rm -rf $(VENV) app/web/node_modules app/web/vendor dist .demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Diplograph needs Python 3.11 to 3.14 with its venv module; none of $(PYTHONS) on PATH is that." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): requirements/runtime.txt pyproject.toml | $(BIN)/python
	@echo "Installing what Diplograph runs on (a few minutes the first time)"
	$(PIP) install --require-hashes --requirement requirements/runtime.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(LIBRARIES): app/web/package.json app/web/package-lock.json scripts/web_libraries.py | $(BIN)/python
	@command -v npm >/dev/null || { echo "Diplograph needs Node.js 20 or newer with npm to fetch its browser libraries." >&2; exit 1; }
	@echo "Fetching the browser libraries"
	cd app/web && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	$(BIN)/python -m scripts.web_libraries

$(DEV): requirements/dev.txt $(RUNTIME)
	@echo "Installing what its development needs"
	$(PIP) install --require-hashes --requirement requirements/dev.txt
	@touch $@
