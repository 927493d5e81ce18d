# Targets for developers; `make` prints them.
# Maven itself runs on the JDK 25 too: the formatter reads the language of the JDK it runs on.
export JAVA_HOME := $(shell sh .ci/jdk)
MVN = mvn -q -B

.PHONY: help test check format golden bench

help: ## print this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

test: ## everything: tools, formatter, sizes, tests, journeys in a real browser
	@sh .ci/tools
	$(MVN) spotless:check checkstyle:check verify
	@sh .ci/summary

check: ## fast: formatter, compiler checks, sizes, river; no browser
	$(MVN) spotless:check checkstyle:check test-compile
	$(MVN) test -Dtest='RiverTest,SizesTest,GlossaryTest' -Dsurefire.failIfNoSpecifiedTests=false

format: ## format all Java
	$(MVN) spotless:apply

golden: ## rewrite golden files and generated reference pages
	$(MVN) test -Dparindex.golden=true -Dtest='*Golden*' -Dsurefire.failIfNoSpecifiedTests=false

bench: ## measure (by hand)
	@sh bench/run
