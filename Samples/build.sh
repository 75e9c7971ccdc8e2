#!/usr/bin/env bash
# Makes the sample network through the program itself: `build.sh TEND FILE`. Its people are invented; its dates count from
# today, or from the day of TEND_NOW where that is set.
set -euo pipefail
tend=${1:?the path of tend}
file=${2:?the file to make}
samples=$(cd "$(dirname "$0")" && pwd)

command -v python3 >/dev/null || {
  echo "python3 is missing; the sample is made with it. Install it: apt-get install python3" >&2
  exit 1
}
folder=$(mktemp -d "${TMPDIR:-/tmp}/tend-sample.XXXXXX")
trap 'rm -rf "$folder"' EXIT
# The history names the file: one a person would give.
archive=$folder/sample-network.json

day=$(date +%F) offset=$(date +%z)
if [[ -n ${TEND_NOW:-} ]]; then day=${TEND_NOW%%T*} offset=+0000; fi
PYTHONDONTWRITEBYTECODE=1 python3 "$samples/make_sample.py" "$day" "$offset" "$archive"
"$tend" import "$archive" --file "$file"
