# shellcheck shell=bash
# How the scripts speak; sourced by them. Steps go to standard error, so that a result alone is on standard output.
# Each script runs in the project's folder, wherever it was called from.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
mkdir -p .build

# shellcheck disable=SC2034  # read by the scripts that source this file
release_path=.build/release-static
# shellcheck disable=SC2034
release_binary=$release_path/release/tend

say() { printf '· %s\n' "$*" >&2; }

# fail WHAT REMEDY: ends the script with what went wrong and what to do about it.
fail() {
  printf '\n%s\n  %s\n' "$1" "$2" >&2
  exit 1
}

# quietly LOG COMMAND…: shows the command's own progress on a terminal; elsewhere keeps it in LOG and shows its end only
# where it fails.
quietly() {
  local log=$1
  shift
  if [[ -t 1 && -t 2 ]]; then
    "$@"
  elif ! "$@" >"$log" 2>&1 </dev/null; then
    if grep -qE '(^|[ :])error:' "$log"; then
      grep -E -A 6 '(^|[ :])error:' "$log" | awk '!seen[$0]++' | head -n 60 >&2
    else
      tail -n 30 "$log" >&2
    fi
    printf '(all of it: %s)\n' "$log" >&2
    return 1
  fi
}

# build_release: the program as people get it: optimised, the Swift runtime inside.
build_release() {
  if [[ -x $release_binary ]]; then
    say "Building the release."
  else
    say "Building the release. The first time takes about five minutes."
  fi
  local runtime=--static-swift-stdlib
  [[ $(uname) == Linux ]] || runtime=--no-static-swift-stdlib
  # No library is looked for beside the program: it may lie in a folder that others write to.
  quietly .build/release.log swift build -c release "$runtime" --scratch-path "$release_path" --product tend \
    --disable-local-rpath ||
    fail "The release did not build." \
      "Read the errors above. If they are not yours: make clean, then try again; it needs 2 GB of memory and disk."
}
