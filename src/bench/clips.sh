#!/usr/bin/env bash
# Answers the ten questions of a folder of tables by CLIPS.
# Usage: clips.sh FOLDER MATTERS OUT
set -euo pipefail
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -f "$here/facts.awk" "$1/regions.csv" "$1/institutions.csv" "$1/mandates.csv" | LC_ALL=C sort -s -t $'\t' -k 1,1 \
  | awk -F '\t' '$1 != last && NR > 1 { print "" } { last = $1; print $2 } END { print "" }' > "$work/facts"
awk -f "$here/matters.awk" "$2" > "$work/matters.clp"
printf '(load "%s")\n(load "%s")\n(answer "%s" "%s")\n(exit)\n' \
  "$here/questions.clp" "$work/matters.clp" "$work/facts" "$3" > "$work/run.clp"
clips -f2 "$work/run.clp"
