# Needs git, make and Python 3.11 or newer; everything else is set up below, once.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install
RUNTIME := $(VENV)/runtime.stamp
DEV := $(VENV)/dev.stamp
LAB := $(VENV)/lab.stamp
PEERS := $(VENV)/peers.stamp
FUZZ := $(VENV)/fuzz.stamp
BUNDLED := src/mickg/view/explorer/bundled
ENGINE := $(BUNDLED)/web_bg.wasm

# The system's own Python goes first: it is built with profiles, and one that a version manager built is a quarter slower.
PYTHON ?= $(shell for python in /usr/bin/python3 python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

DEMO := build/demo
ARTICLE := tests/articles/learn/bo-gtvt-giai-ngan-2023.txt
lang ?= vi
seconds ?= 300

.PHONY: help demo test lint setup bench fuzz lab notebooks pins clean
.DEFAULT_GOAL := help

help:
	@echo "make demo   build the graph of the five articles, ask it six questions, draw its network and explorer, read one more article (lang=en for English)"
	@echo "make test   every check: style, types, layers, tests"
	@echo "make lint   the checks without the tests"
	@echo "make setup  the environment of the developers alone, in $(VENV)"
	@echo "make bench  measure"
	@echo "make fuzz   search for bytes that reading fails on (seconds=300)"
	@echo "make lab    JupyterLab on the notebooks"
	@echo "make notebooks  run the notebooks with no network, write what they show into docs/notebooks"
	@echo "make pins   pin the newest dependencies again (needs uv)"
	@echo "make clean  remove what was built; the environment stays"

# $(call ask,QUERY,PARAMETERS)
define ask
	@printf '\n%s\n\n' "$$($(BIN)/mickg query --list --lang $(lang) | sed -n 's/^$(1)  *//p')"
	@$(BIN)/mickg query $(1) $(2) --graph $(DEMO) --lang $(lang)
endef

demo: $(DEMO)/mickg.trig $(ENGINE)
	$(call ask,who-directed-whom)
	$(call ask,directives-by-article)
	$(call ask,series,--param indicator=indicator/postal-service-revenue)
	$(call ask,growth-check)
	$(call ask,document-relations)
	$(call ask,careers-across-bodies)
	@printf '\nThe network, a page for your browser: '
	@$(BIN)/mickg draw network -o $(DEMO)/network.html --graph $(DEMO) --lang $(lang)
	@printf 'Everything, on one page: '
	@$(BIN)/mickg draw explorer -o $(DEMO)/explorer.html --graph $(DEMO) --lang $(lang)
	@printf '\nAn article that is not in the graph, read now (%s):\n\n' $(ARTICLE)
	@$(BIN)/mickg extract $(ARTICLE) -f text --lang $(lang)
	@printf '\nThe article with each passage marked and the rule that read it: '
	@$(BIN)/mickg extract $(ARTICLE) -o $(DEMO)/article.html --lang $(lang)

$(DEMO)/mickg.trig: $(RUNTIME) $(shell find graph/records graph/reference graph/registry ontology src -type f -not -name '*.pyc')
	$(BIN)/mickg build -o $(DEMO)

test: lint
	.ci/programs
	$(MAKE) $(ENGINE)
	$(BIN)/python -m pytest -n 2 --dist worksteal

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

setup: $(DEV) $(ENGINE)

bench: $(DEV) $(PEERS)
	$(BIN)/python -m benchmarks

fuzz: $(DEV) $(FUZZ)
	PYTHONPATH=tests $(BIN)/python tests/fuzz_reading.py build/fuzz $(seconds)

lab: $(LAB)
	$(BIN)/jupyter lab notebooks $(options)

notebooks: $(DEV)
	$(BIN)/python docs/render_notebooks.py

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "mickg needs Python 3.11 or newer; install it, or say where it is: make PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(RUNTIME): requirements/runtime.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements/runtime.txt -r requirements/build.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# mowl-borg is installed without what it asks for: only the OWL reasoner among its jars is used.
$(DEV): requirements/dev.txt requirements/ontology.txt $(RUNTIME)
	$(PIP) --require-hashes -r requirements/dev.txt
	$(PIP) --require-hashes --no-deps -r requirements/ontology.txt
	@touch $@

$(LAB): requirements/lab.txt $(RUNTIME)
	$(PIP) --require-hashes -r requirements/lab.txt
	@touch $@

$(PEERS): requirements/peers.txt $(RUNTIME)
	$(PIP) --require-hashes -r requirements/peers.txt
	@touch $@

$(FUZZ): requirements/fuzz.txt $(RUNTIME)
	$(PIP) --require-hashes -r requirements/fuzz.txt
	@touch $@

# The SPARQL box of the explorer. Without npm the explorer is written all the same, and its box says what is missing.
$(ENGINE): package.json package-lock.json
	@{ npm ci --silent --ignore-scripts && mkdir -p $(BUNDLED) && \
		cp LICENSE $(addprefix node_modules/oxigraph/,package.json web.js web_bg.wasm) $(BUNDLED) && touch $@; } || \
		echo "the engine of the explorer's SPARQL box could not be brought; install npm, then: make setup" >&2

PIN := uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate
pins:
	$(PIN) pyproject.toml --group dev -o requirements/dev.txt
	$(PIN) pyproject.toml -c requirements/dev.txt -o requirements/runtime.txt
	$(PIN) --group build -c requirements/dev.txt -o requirements/build.txt
	$(PIN) pyproject.toml --extra notebook --extra png --extra parquet -c requirements/dev.txt -o requirements/lab.txt
	$(PIN) --group ontology --no-deps -o requirements/ontology.txt
	$(PIN) --group fuzz -o requirements/fuzz.txt
	$(PIN) --group peers -c requirements/lab.txt -c requirements/dev.txt -o requirements/peers.txt

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
