#!/bin/bash
# Runs a fuzz program on its corpus and on what it makes of that; more arguments go to libFuzzer.
#
#   run.sh PROGRAM [-runs=N] [-max_total_time=SECONDS] ...
#
# Exit status 77 when the program was not built. What broke it is kept beside the program, as found/<target>-<kind>-...,
# and belongs into the corpus together with its mending. With SUMMITBOT_FUZZ_KEEP=1 inputs that reach new code are kept
# as well, in found/<target>/, and the next such run goes on from them.
set -euo pipefail
program=$1
shift
target=$(basename "$program" _fuzz)
corpus=$(dirname "$(readlink -f "$0")")/corpus/$target
if [[ ! -x $program ]]; then
  echo "fuzz.$target is skipped: $program was not built (./dev fuzz and ./dev test do)"
  exit 77
fi
found=$(dirname "$program")/found
mkdir -p "$found"
if [[ ${SUMMITBOT_FUZZ_KEEP-} == 1 ]]; then
  new=$found/$target
  mkdir -p "$new"
else
  new=$(mktemp -d)
  trap 'rm -rf "$new"' EXIT
fi
options=(-error_exitcode=1 -max_len=4096 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 "-artifact_prefix=$found/$target-")
[[ ! -e $corpus.dict ]] || options+=("-dict=$corpus.dict")
"$program" "${options[@]}" "$@" "$new" "$corpus"
