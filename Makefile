# `make run` opens the program, `make test` runs the whole test suite; both make what they need first, once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: run test lint types data check-data lock clean

run: $(STAMP)
	$(BIN)/python -m mali_browser $(ARGS)

test: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

data: $(STAMP)
	$(BIN)/python -m mali_browser build-data

check-data: $(STAMP)
	$(BIN)/python -m mali_browser check-data --built

# The lock files hold every package with its hashes; run this after a change of the dependencies in pyproject.toml.
lock: $(STAMP)
	$(BIN)/python -m pip install -q pip-tools
	for extra in "-o requirements.lock" "--extra dev -o requirements-dev.lock"; do \
		$(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
			--strip-extras --no-header --allow-unsafe $$extra pyproject.toml || exit 1; done

$(STAMP): requirements-dev.lock packaging/system_libraries.sh packaging/make_venv.sh
	sh packaging/system_libraries.sh
	sh packaging/make_venv.sh "$(PYTHON)" "$(VENV)"
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $(STAMP)

clean:
	rm -rf $(VENV)
