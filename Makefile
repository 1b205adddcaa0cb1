# `make run` opens the program, `make test` runs the whole test suite; both make what they need first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: run test lint types data

run: $(STAMP)
	$(BIN)/python -m mali_browser $(ARGS)

test: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

lint: $(STAMP)
	$(BIN)/ruff check mali_browser tests
	$(BIN)/ruff format --check mali_browser tests

types: $(STAMP)
	$(BIN)/mypy

$(STAMP): pyproject.toml
	sh packaging/system_libraries.sh
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	touch $(STAMP)
