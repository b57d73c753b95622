# `make run` opens the window, `make test` runs every check. Both first create .venv and install into it, once.

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready
BROWSER := $(VENV)/.browser
SIDE_BY_SIDE := --numprocesses 2 --dist worksteal

.PHONY: help run test laws bench papers samplers experiments clean
.DEFAULT_GOAL := help

help:
	@echo "make run    open the window on the bundled digits (without a display: pictures and a report in a folder)"
	@echo "make test   every check and every quick test"
	@echo "make laws   the slow laws and the kill tests"
	@echo "make bench  the performance marks, against their peers; single ones with ONLY=TR1,UI1"
	@echo "make papers the reproductions, into docs/papers.md; single ones with ONLY=vae-example, full MNIST with DATA=mnist_full"
	@echo "make samplers  every sampler scored against held-out data, into docs/samplers.md"
	@echo "make experiments  every experiment on bundled data with three seeds, into docs/experiments.md"
	@echo "make clean  remove what was built, and .venv"

run: $(READY)
	$(BIN)/python main.py

test: $(READY) $(BROWSER)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -m "not slow" $(SIDE_BY_SIDE)

laws: $(READY)
	$(BIN)/python -m pytest -m slow $(SIDE_BY_SIDE)

bench: $(READY)
	$(BIN)/python -m tests.benchmarks $(if $(ONLY),--only $(ONLY)) $(if $(SMALL),--small)

# Both commands must find the same environment, so it is made again only when the dependencies change.
$(INSTALLED): pyproject.toml .ci/install
	sh .ci/install $(VENV)
	touch $@

$(READY): $(INSTALLED) .ci/system_libraries.py
	$(BIN)/python .ci/system_libraries.py
	touch $@

$(BROWSER): .ci/browser $(READY)
	sh .ci/browser
	touch $@

papers: $(READY)
	$(BIN)/python -m tests.papers $(if $(ONLY),--only $(ONLY)) $(if $(DATA),--data $(DATA))

samplers: $(READY)
	$(BIN)/python -m tests.papers.samplers

experiments: $(READY)
	$(BIN)/python -m tests.papers.experiments $(if $(ONLY),--only $(ONLY))

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
