# `make run` opens the program, `make test` runs the whole test suite; both make what they need first, once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
# The tools that make packages have an environment of their own, and so has Datasette.
TOOLS := build/tools
TOOLS_STAMP := $(TOOLS)/.set-up
DATASETTE := build/datasette
DATASETTE_STAMP := $(DATASETTE)/.set-up

.PHONY: run test bench lint types data check-data translations lock clean
.PHONY: package wheel wheelhouse icons datasette check-package check-datasette

run: $(STAMP)
	$(BIN)/python -m mali_browser $(ARGS)

test: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

# `make bench WHAT=start`; without a WHAT, what searches cost.
bench: $(STAMP)
	$(BIN)/python -m benchmarks $(or $(WHAT),search) $(ARGS)

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python packaging/translations.py --check

types: $(STAMP)
	$(BIN)/mypy

data: $(STAMP)
	$(BIN)/python -m mali_browser build-data

check-data: $(STAMP)
	$(BIN)/python -m mali_browser check-data --built

# Adds new phrases to resources/translations/*.ts, says which are not translated yet, and builds the .qm.
translations: $(STAMP)
	$(BIN)/python packaging/translations.py

# The lock files hold every package with its hashes; run this after a change of the dependencies in pyproject.toml.
lock: $(STAMP)
	$(BIN)/python -m pip install -q pip-tools
	for extra in "-o requirements.lock" "--extra dev -o requirements-dev.lock"; do \
		$(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
			--strip-extras --no-header --allow-unsafe $$extra pyproject.toml || exit 1; done
	for folder in packaging packaging/datasette; do \
		$(BIN)/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
			--strip-extras --no-header --allow-unsafe -o $$folder/requirements.lock $$folder/requirements.in || exit 1; done

# For Linux the .tar.gz and the .deb; for Windows and macOS see packaging/release_steps.md.
package: $(TOOLS_STAMP)
	sh packaging/linux/system_tools.sh
	$(TOOLS)/bin/pyinstaller --noconfirm --log-level ERROR --distpath build/dist --workpath build/pyinstaller \
		packaging/mali_browser.spec
	$(TOOLS)/bin/python packaging/linux/make_tarball.py build/dist/mali-browser dist
	$(TOOLS)/bin/python packaging/linux/make_deb.py build/dist/mali-browser dist

wheel: $(TOOLS_STAMP)
	$(TOOLS)/bin/python -m build --no-isolation --outdir dist .

wheelhouse: wheel
	sh packaging/make_wheelhouse.sh $(TOOLS)/bin/python dist/wheelhouse

icons: $(STAMP)
	$(BIN)/python packaging/make_icons.py

# Everything that can be tried of the packages, in a bare Debian without a network (as root; takes minutes).
check-package: package wheelhouse
	bash packaging/check_packages.sh
	bash packaging/check_wheel.sh

# Serve the data for a team, on this machine alone; HOST=0.0.0.0 serves it to the local network.
datasette: $(DATASETTE_STAMP)
	sh packaging/datasette/serve.sh $(DATASETTE)/bin/datasette $(ARGS)

check-datasette: $(DATASETTE_STAMP)
	$(DATASETTE)/bin/python packaging/datasette/check.py $(DATASETTE)/bin/datasette

$(TOOLS_STAMP): requirements.lock packaging/requirements.lock packaging/system_libraries.sh packaging/make_venv.sh
	sh packaging/system_libraries.sh
	sh packaging/make_venv.sh "$(PYTHON)" "$(TOOLS)"
	$(TOOLS)/bin/python -m pip install -q --disable-pip-version-check --require-hashes \
		-r requirements.lock -r packaging/requirements.lock
	touch $(TOOLS_STAMP)

$(DATASETTE_STAMP): packaging/datasette/requirements.lock packaging/make_venv.sh
	sh packaging/make_venv.sh "$(PYTHON)" "$(DATASETTE)"
	$(DATASETTE)/bin/python -m pip install -q --disable-pip-version-check --require-hashes \
		-r packaging/datasette/requirements.lock
	touch $(DATASETTE_STAMP)

$(STAMP): requirements-dev.lock packaging/system_libraries.sh packaging/make_venv.sh
	sh packaging/system_libraries.sh
	sh packaging/make_venv.sh "$(PYTHON)" "$(VENV)"
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $(STAMP)

clean:
	rm -rf $(VENV) build dist
