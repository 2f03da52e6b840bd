# Needs make, pip and Python 3.11 or newer; everything else goes into .venv.
# PYTHON=/path/to/python chooses the interpreter, PORT=3001 the port of the web server.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PORT ?= 3000
# a file's tests in one process, for what they share; what takes long first, see tests/conftest.py
PYTEST_ARGS ?= -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup run report ui test lint format compiled dictionary bench bench-scale bench-libraries lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## install the pinned dependencies into .venv

# A name on the path proves nothing: version managers leave python3.x commands that only print an error, and some systems ship
# Python without ensurepip. So each candidate is run before it is taken.
$(STAMP): requirements.lock pyproject.toml
	@set -eu; \
	if ! $(BIN)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	  found=; \
	  for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python python3.14; do \
	    if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo "No Python 3.11 or newer with venv and pip was found." >&2; \
	    echo "Install one (Debian, Ubuntu: apt install python3 python3-venv; macOS: brew install python@3.13)" >&2; \
	    echo "or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11" >&2; \
	    exit 1; \
	  fi; \
	  echo "Setting up $(VENV) with $$($$found -V 2>&1) ..."; \
	  "$$found" -m venv --clear $(VENV); \
	fi; \
	echo "Installing the pinned dependencies (about a minute, once) ..."; \
	$(BIN)/python -m pip install -qq --no-deps --require-hashes -r requirements.lock; \
	$(BIN)/python -m pip install -qq --no-deps --no-build-isolation -e .; \
	$(BIN)/python -m compileall -q imtech_pipeline; \
	touch $(STAMP)

run: $(STAMP) ## read the articles, build and publish the warehouse
	@$(BIN)/imtech run

report: $(STAMP) ## the warehouse as one page with pictures: data/warehouse/report.html
	@$(BIN)/imtech report

ui: $(STAMP) ## the Dagster UI on http://127.0.0.1:3000
	@home="$$($(BIN)/python -m imtech_pipeline.paths)" && \
	DAGSTER_HOME="$$home" $(BIN)/dagster dev --host 127.0.0.1 --port $(PORT)

test: $(STAMP) ## run the tests
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(STAMP) ## formatting, rules, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy --strict

format: $(STAMP) ## format the code, mend what can be mended
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

compiled: $(STAMP) ## the reader as machine code, in build/compiled (needs a C compiler; minutes)
	@$(BIN)/python deploy/compile_reader.py build/compiled
	@for name in sql data dagster.yaml; do ln -sfn "$(CURDIR)/$$name" build/compiled/$$name; done
	@$(BIN)/python -m pytest -q tests/extraction/test_compiled.py

dictionary: $(STAMP) ## write docs/data_dictionary.md anew from the comments in sql/
	@$(BIN)/python -m imtech_pipeline.dictionary

bench: $(STAMP) ## measure all up to 10,000 articles and write docs/benchmarks.md (a quarter of an hour; goes on where it was interrupted)
	@$(BIN)/python -m benchmarks

bench-scale: $(STAMP) ## the same with 100,000 articles, and a Dask cluster that loses a worker (half an hour)
	@$(BIN)/python -m benchmarks --articles 100000 --dask

# each in its own environment: they do not go with each other, nor with what is pinned here
bench-libraries: $(STAMP) ## install quantulum3 and Recognizers-Text for the benchmarks, below build/bench
	@$(BIN)/python -m venv build/bench/quantulum3
	@build/bench/quantulum3/bin/pip install -qq quantulum3==0.10.0
	@$(BIN)/python -m venv build/bench/recognizers
	@build/bench/recognizers/bin/pip install -qq recognizers-text-suite==1.0.2a2 emoji==1.7

# pip in hash mode asks for the extras too, and its releases before 24 know lxml's only by its old spelling
lock: ## pin every dependency anew (needs uv), names, versions and hashes only
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-strip-extras -o requirements.lock
	sed -i.bak 's/lxml\[html-clean\]/lxml[html_clean]/' requirements.lock && rm requirements.lock.bak

clean: ## remove .venv and caches; articles, warehouse and the history of runs stay
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
