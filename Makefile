# Everything the project does, by name. Each target is a few lines of shell in Scripts/, so that it can be read and
# run alone. `make` by itself lists them.

.DEFAULT_GOAL := help
.PHONY: help run test setup lint format dist bench bench-guard fuzz clean

SWIFT_FILES := $(wildcard Sources Tests Benchmarks Fuzz Package.swift)

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Build the release, open the sample network and show today
	@Scripts/run

test: ## Build and pass every test
	@Scripts/test

setup: ## Install what building, running and testing need
	@Scripts/setup build run test

lint: ## Check the form of every Swift file and script
	@Scripts/lint $(SWIFT_FILES)

format: ## Put every Swift file into form
	@swift format --in-place --recursive $(SWIFT_FILES)

dist: ## Make a tarball and a .deb for people without a toolchain
	@Scripts/dist

bench: ## Measure what docs/benchmarks.md quotes
	@Scripts/bench run

bench-guard: ## Measure only what must not get slower
	@Scripts/bench guard

fuzz: ## Throw random bytes at the parsers, FUZZ_SECONDS each (20)
	@Scripts/fuzz

clean: ## Remove everything that was built; the sample network too
	@rm -rf .build .sample .venv dist
