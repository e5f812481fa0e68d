# make site          the sample site into public/
# make test          lint and every test
# make theme         the theme's copy inside the program, after a change in templates/
# make install       sitegen with its manual page and completions, for all users: PREFIX=/usr/local, DESTDIR for packagers
# make uninstall     takes all of that away
# make bench         what builds of 10,000 posts take, in time and memory, beside the least they could and beside Hugo;
#                    Hugo is left out where it is not found: HUGO=path/of/hugo
# make bench-large   the same of 100,000 posts beside 10,000
# make bench-micro   what the parts of sitegen take for one post
# make bench-serve   how soon `sitegen serve` shows a save, with 1,000 and 10,000 posts

SWIFT ?= swift
SITEGEN = .build/release/sitegen

.PHONY: site test lint theme install uninstall bench bench-large bench-micro bench-serve benchmarks release libcmark clean

site: release
	$(SITEGEN) build

# Tests with deadlines run by themselves and one after the other: beside tests that keep all processors busy, they would
# time those.
TIMED = PreviewServerTests|FileWatchingTests|ServeCommandTests|BrowserTests|LiveLinkClientTests|NewPostSlotTests

test: libcmark lint
	$(SWIFT) test --skip '$(TIMED)'
	$(SWIFT) test --skip-build --no-parallel --filter '$(TIMED)'

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests \
	  Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Micro/Package.swift Benchmarks/Micro/Sources

theme: libcmark
	SITEGEN_UPDATE_SNAPSHOTS=1 $(SWIFT) test --filter BuiltInTheme

PREFIX ?= /usr/local
BIN = "$(DESTDIR)$(PREFIX)/bin"
MAN = "$(DESTDIR)$(PREFIX)/share/man/man1"
BASH = "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
ZSH = "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
FISH = "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"

install: release
	@mkdir -p $(BIN) $(MAN) $(BASH) $(ZSH) $(FISH)
	install -m 755 $(SITEGEN) $(BIN)/sitegen
	install -m 644 docs/sitegen.1 $(MAN)/sitegen.1
	$(SITEGEN) --generate-completion-script bash > $(BASH)/sitegen
	$(SITEGEN) --generate-completion-script zsh > $(ZSH)/_sitegen
	$(SITEGEN) --generate-completion-script fish > $(FISH)/sitegen.fish

uninstall:
	rm -f $(BIN)/sitegen $(MAN)/sitegen.1 $(BASH)/sitegen $(ZSH)/_sitegen $(FISH)/sitegen.fish

BENCHMARKS = Benchmarks/.build/release
HUGO ?= hugo

bench: release benchmarks
	@$(BENCHMARKS)/build-times $(SITEGEN) --hugo $(HUGO)

bench-large: release benchmarks
	@$(BENCHMARKS)/build-times $(SITEGEN) --large

# Parts of sitegen that are not public can be reached in a build for tests alone.
bench-micro: libcmark
	$(SWIFT) run --package-path Benchmarks/Micro --configuration release -Xswiftc -enable-testing

benchmarks: libcmark
	$(SWIFT) build --package-path Benchmarks --configuration release

bench-serve: release benchmarks
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && trap 'exit 130' INT TERM && \
	for posts in 1000 10000; do \
	  $(BENCHMARKS)/make-corpus $$posts "$$folder/$$posts" && \
	  $(BENCHMARKS)/serve-latency $(SITEGEN) "$$folder/$$posts" || exit; \
	done

release: libcmark
	$(SWIFT) build --configuration release --product sitegen

# The one thing the Swift package manager cannot fetch by itself.
libcmark:
	@if pkg-config --exists libcmark 2>/dev/null; then exit 0; fi; \
	if command -v brew >/dev/null; then brew install cmark pkg-config; \
	elif command -v apt-get >/dev/null; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y --no-install-recommends libcmark-dev pkg-config; \
	else \
	  echo "sitegen needs libcmark: install your system's package for it (libcmark-dev, cmark) and try again" >&2; \
	  exit 1; \
	fi

clean:
	$(SWIFT) package clean
