# On a fresh machine with Python 3.11+, git and make:
#   make demo   sets everything up and runs the main job
#   make test   sets everything up and runs every test
.DEFAULT_GOAL := help
PYTHON ?= python3
ENVIRONMENT := .venv/.installed
RUN := .venv/bin
ALONE := $(PYTHON) .ci/alone.py
TOOLS := $(PYTHON) .ci/tools.py
# A Node of `make node` comes before the system's.
OWN_NODE := $(CURDIR)/.node/node_modules/.bin
export PATH := $(OWN_NODE):$(PATH)
# Images of Python in containers often set it: each of the thousand processes of the tests would compile every module again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## Show the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 20

$(ENVIRONMENT): pyproject.toml uv.lock .ci/install.py .ci/uv.py .ci/network.py
	@$(ALONE) $(PYTHON) .ci/install.py
	@touch $@

.PHONY: install
install: $(ENVIRONMENT) ## Create the environment from the lock file, with uv (installed beside it if missing)

.PHONY: demo
demo: ## Check the specification, build everything, run the kit against the references over HTTP
	@$(ALONE) $(MAKE) --no-print-directory demo-alone

.PHONY: demo-alone
demo-alone: $(ENVIRONMENT)
	$(RUN)/parcmetre check
	$(RUN)/parcmetre build
	$(RUN)/parcmetre build docs
	$(RUN)/python -m conformance.reference.demo

.PHONY: site
site: $(ENVIRONMENT) ## Write the documentation site: open site/index.html
	$(ALONE) $(RUN)/parcmetre build docs

.PHONY: wheel
wheel: $(ENVIRONMENT) ## Make the wheel, in dist/
	@"$$($(PYTHON) .ci/uv.py)" build --quiet --wheel && ls dist/*.whl

.PHONY: test
test: $(ENVIRONMENT) ## Run every test (or TESTS="tests/...")
	$(RUN)/pytest --quiet -n auto --dist worksteal --ignore tests/editor --ignore tests/interfaces --ignore tests/browser --ignore tests/examples --ignore tests/spark $(TESTS)
	@for one in zsh fish; do command -v $$one > /dev/null || echo "left out: completion in $$one, which is not here (apt-get install $$one)"; done
	@echo "left out: tests/editor, which needs Node (make test-editor); tests/interfaces, which needs Node, a JDK, Go and Mono (make test-interfaces); tests/browser, which needs Node and Chromium (make test-browser); tests/examples, which needs Node, PHP and a JDK (make test-examples); tests/spark, which needs Java and an extra of 450 MB (make test-spark); a machine that holds nothing, which needs root and debootstrap (make test-fresh); other Pythons (make test-pythons); benchmarks (make bench)"

.PHONY: test-pythons
test-pythons: ## Run the tests of the generator and the demo with each Python that is promised and found here
	@TESTS="$(TESTS)" .ci/pythons $(VERSIONS)

.PHONY: test-fresh
test-fresh: ## Do what README says in a bare Debian 12, then 13 (root, debootstrap; FULL=1 runs every test there)
	@FULL="$(FULL)" .ci/fresh $(SUITES)

.PHONY: node
node: ## Put in .node/ a Node that is new enough, from npm, where the system's is not
	@$(TOOLS) npm
	@mkdir -p .node && cp .ci/node/package.json .ci/node/package-lock.json .node/
	@cd .node && npm ci --no-audit --no-fund --silent --ignore-scripts && echo "Node $$(node_modules/.bin/node --version) is in .node/"

tools-%: # one line for each that is lacking: tools-node+php
	@$(TOOLS) $(subst +, ,$*)

tests/editor/node_modules: tests/editor/package-lock.json | tools-node+npm
	cd tests/editor && npm ci --no-audit --no-fund --silent
	@touch $@

.PHONY: test-editor
test-editor: tools-node $(ENVIRONMENT) tests/editor/node_modules ## Type in an editor: the language server proposes, underlines, explains (Node)
	$(RUN)/pytest --quiet tests/editor

tests/interfaces/node_modules: tests/interfaces/package-lock.json | tools-node+npm
	cd tests/interfaces && npm ci --no-audit --no-fund --silent
	@touch $@

.PHONY: test-interfaces
test-interfaces: tools-node+javac+jackson+go+mcs+json-net $(ENVIRONMENT) tests/interfaces/node_modules ## Ask the tools of others: parsers, ajv, types made and compiled in five languages (Node, a JDK, Go, Mono)
	$(RUN)/pytest --quiet tests/interfaces

tests/browser/node_modules: tests/browser/package-lock.json | tools-node+npm
	cd tests/browser && npm ci --no-audit --no-fund --silent
	@touch $@

.PHONY: test-browser
test-browser: tools-node+chromium $(ENVIRONMENT) tests/browser/node_modules ## Open the reports and the site in a browser: they harm nobody, everybody can read them (Node, Chromium)
	$(RUN)/pytest --quiet -n auto --dist loadfile tests/browser

.PHONY: test-examples
test-examples: tools-node+php+javac $(ENVIRONMENT) ## Run the kit against the examples of adapters; install the wheel elsewhere (Node, PHP, a JDK)
	$(RUN)/pytest --quiet -n auto --dist loadfile tests/examples

.PHONY: test-spark
test-spark: tools-java $(ENVIRONMENT) ## Hold the screens on Spark against those on DuckDB and the engine (Java; installs the extra)
	@$(ALONE) $(PYTHON) .ci/install.py --extra spark
	$(RUN)/pytest --quiet tests/spark

.PHONY: test-crash
test-crash: $(ENVIRONMENT) ## Kill, fill and break each command at every single thing that it does to the disk (slow)
	PARCMETRE_EVERY_EVENT=1 $(RUN)/pytest --quiet -n auto tests/generator/safekeeping/test_crashing.py

.PHONY: test-hostile
test-hostile: $(ENVIRONMENT) ## Answer every question of the bench in every hostile way, over both transports (make test has a sixth of them)
	PARCMETRE_EVERY_REPLY=1 $(RUN)/pytest --quiet -n auto tests/conformance/test_hostile_replies.py

.PHONY: test-properties
test-properties: $(ENVIRONMENT) ## Ask bench and engine of every deviation of every case, draw the cases of every role, try the faults of every rule, make every page under another hash seed (half an hour; make test tries a sample)
	PARCMETRE_PROPERTY_SHARES=16 $(RUN)/pytest --quiet -n auto tests/conformance/test_property.py tests/conformance/test_invented_rules.py tests/generator/kit/test_draws.py tests/generator/kit/test_proofs.py tests/generator/site/test_build.py

.PHONY: test-audit-equality
test-audit-equality: $(ENVIRONMENT) ## Hold the screens of the audit against the engine, on 20,000 mutilated dossiers, and what is sieved on 4,000 (minutes; make test tries some)
	PARCMETRE_MUTILATED=20000 $(RUN)/pytest --quiet tests/conformance/audit/test_screening.py tests/conformance/audit/test_laying.py

.PHONY: test-variants
test-variants: $(ENVIRONMENT) ## Every way that the law leaves open, alone and in 50 drawn combinations a role (slow; ONE_IN=31 plays a sample of the two large roles)
	$(RUN)/python -m conformance.reference.variants --jobs 2 --one-in $(or $(ONE_IN),1) --whole dgfip --whole ccsp

.PHONY: variants
variants: $(ENVIRONMENT) ## The same, and write docs/variantes.md
	$(RUN)/python -m conformance.reference.variants --jobs 2 --one-in $(or $(ONE_IN),1) --whole dgfip --whole ccsp --write docs/variantes.md

.PHONY: test-mutants
test-mutants: $(ENVIRONMENT) ## Every fault that derives from the rules, around the references (slow; ONE_IN=11 tries a sample)
	$(RUN)/python -m conformance.mutating --jobs 4 --one-in $(or $(ONE_IN),1)

.PHONY: test-bending
test-bending: $(ENVIRONMENT) ## Every field that the references say, bent every way; every fault and lawful way of the systems of another make and of the references, over every case; every case as its sentences alone tell it (slow)
	$(RUN)/python -m tests.conformance.sweeping --jobs 2
	PARCMETRE_EVERY_CASE=1 $(RUN)/pytest --quiet -n auto tests/conformance/independent tests/conformance/seeded tests/conformance/bdd/test_outcomes.py tests/conformance/test_learning.py

.PHONY: self-test
self-test: $(ENVIRONMENT) ## The kit proves itself: references, variants, mutants, cheats, hostile systems, attestations, coverage (slow; ONE_IN=31 tries a sample)
	$(RUN)/parcmetre self-test --one-in $(or $(ONE_IN),1)

.PHONY: test-attestation
test-attestation: $(ENVIRONMENT) ## An editor attests, a buyer verifies, each in a checkout of their own; then all that may be tampered with (a quarter of an hour; ROLE=dgfip)
	$(RUN)/python -m tests.conformance.verifying.walking $(if $(ROLE),--role $(ROLE))

.PHONY: mutants
mutants: $(ENVIRONMENT) ## The same, and write docs/mutants.md
	$(RUN)/python -m conformance.mutating --jobs 4 --one-in $(or $(ONE_IN),1) --pairs 25 --each-rule --every-case --write docs/mutants.md

.PHONY: lint
lint: $(ENVIRONMENT) ## Format, lint, types, import layers, committed artefacts
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	MYPYPATH=examples/python $(RUN)/mypy examples/python
	MYPYPATH=examples/multe-italiane $(RUN)/mypy examples/multe-italiane
	$(RUN)/lint-imports
	$(RUN)/parcmetre check
	$(RUN)/parcmetre check --root examples/multe-italiane
	$(RUN)/parcmetre build --check

.PHONY: bench
bench: $(ENVIRONMENT) ## Measure how fast rules are judged, messages validated, and how check and kit grow with the specification
	$(RUN)/python -m benchmarks.judging
	$(RUN)/python -m benchmarks.validating
	$(RUN)/python -m benchmarks.check_scale
	$(RUN)/python -m benchmarks.features_scale
	$(RUN)/python -m benchmarks.running
	$(RUN)/python -m benchmarks.site
	$(RUN)/python -m benchmarks.sandbox
	$(RUN)/python -m benchmarks.auditing

.PHONY: audit-fines
audit-fines: $(ENVIRONMENT) ## Audit the public log of Italian road fines, and count again by an independent query (LOG=FILE, not in the repository)
	$(RUN)/parcmetre audit $(LOG) --root examples/multe-italiane --mapping examples/multe-italiane/mappatura.yaml --out build/multe-italiane; test $$? -le 1
	$(RUN)/python examples/multe-italiane/controllo.py $(LOG) build/multe-italiane

.PHONY: fuzz
fuzz: $(ENVIRONMENT) ## Drive the properties of the readers for minutes, by coverage (SECONDS a target)
	@$(ALONE) $(PYTHON) .ci/install.py --group fuzz
	$(RUN)/python -m tests.fuzz --seconds $(or $(SECONDS),120)

.PHONY: format
format: $(ENVIRONMENT) ## Format the code
	$(RUN)/ruff format .
	$(RUN)/ruff check --fix .
