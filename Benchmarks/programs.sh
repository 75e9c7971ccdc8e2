# shellcheck shell=bash
# Builds what measures; sourced by run and guard after Scripts/voice.sh.

# shellcheck disable=SC2034  # read by those who source this
programs_path=.build/bench-release
programs=$programs_path/release

# build_programs NAME…: the release of these, the Swift runtime inside as in what people get.
build_programs() {
  local runtime=--static-swift-stdlib name
  [[ $(uname) == Linux ]] || runtime=--no-static-swift-stdlib
  for name in "$@"; do
    say "Building $name."
    TEND_BENCH=1 quietly ".build/$name.log" swift build -c release "$runtime" --scratch-path "$programs_path" \
      --product "$name" || fail "$name did not build." "Read the errors above."
  done
}
