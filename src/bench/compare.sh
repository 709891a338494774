#!/usr/bin/env bash
# The ten questions of QUESTIONS.md, answered on one input by mandate-audit, by hand-written Java, by DuckDB, by SQLite and
# by CLIPS: each a whole process from CSV tables to a file of findings, one after another, their findings compared one by
# one. Exit status 1 where they differ.
# Usage: src/bench/compare.sh MANDATES [RUNS]   (after mvn -q -DskipTests package; needs python3, and sqlite3 and clips to
# have their lines; LEAVE="sqlite clips" leaves some out)
set -euo pipefail
cd "$(dirname "$0")/../.."
mandates=${1:?how many mandates}
runs=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program=target/mandate-audit/bin/mandate-audit
matters=src/main/resources/org/mandateaudit/mandate/matters.tsv
mapfile -t rules < src/bench/questions.txt
if [[ ! -x $program ]]; then
  echo "$program is not there: mvn -q -DskipTests package makes it" >&2
  exit 2
fi
short=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData) # what the launcher of mandate-audit gives, too

mkdir "$work/classes"
javac -proc:none -d "$work/classes" -sourcepath src/test/java src/test/java/org/mandateaudit/bench/{Country,ByHand,ByDuckDb}.java
mkdir "$work/in"
java -cp "$work/classes" org.mandateaudit.bench.Country "$work/in" "$mandates" csv

# DuckDB's library is unpacked beforehand, as where it is installed: from its jar, each start would do it anew.
duckdb_version=$(sed -n 's:.*<duckdb.version>\(.*\)</duckdb.version>.*:\1:p' pom.xml)
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
duckdb_jar=$repository/org/duckdb/duckdb_jdbc/$duckdb_version/duckdb_jdbc-$duckdb_version.jar
case $(uname -m) in aarch64 | arm64) cpu=arm64 ;; *) cpu=amd64 ;; esac
if [[ -f $duckdb_jar ]]; then
  mkdir "$work/duckdb"
  (cd "$work/duckdb" && jar xf "$duckdb_jar" && mv "libduckdb_java.so_linux_$cpu" libduckdb_java.so && rm -f libduckdb_java.so_*)
fi

ours() {
  measure ours "$program" check "$work/in" "${rules[@]/#/--only=}" --fail-on never --lang en -q -f json -o "$work/ours.json"
}
all() {
  measure all "$program" check "$work/in" --fail-on never --lang en -q -f json -o "$work/all.json"
}
hand() {
  measure hand java "${short[@]}" -cp "$work/classes" org.mandateaudit.bench.ByHand "$work/in" "$matters" "$work/hand.csv"
}
duckdb() {
  measure duckdb java "${short[@]}" -Djava.library.path="$work/duckdb" -cp "$work/classes:$work/duckdb" \
    org.mandateaudit.bench.ByDuckDb "$work/in" "$matters" "$work/duckdb.csv"
}
sqlite() {
  {
    sed "s|FOLDER|$work/in|; s|MATTERS|$matters|" src/bench/load-sqlite.sql
    sed 's/^--sqlite //' src/bench/questions.sql
    printf '.separator ,\n.output %s\nSELECT rule, region, institutions, matter FROM finding;\n' "$work/sqlite.csv"
  } > "$work/sqlite.sql"
  measure sqlite sqlite3 -batch -bail :memory: ".read $work/sqlite.sql"
}

clips() {
  measure clips src/bench/clips.sh "$work/in" "$matters" "$work/clips.csv"
}

measure() {
  python3 src/bench/measure.py "$work/$1.figures" "${@:2}" > "$work/$1.log" 2>&1 || {
    echo "$1 ended with status $?:" >&2
    cat "$work/$1.log" >&2
    exit 2
  }
}
missing() {
  case $1 in
    duckdb) [[ ! -f $duckdb_jar ]] ;;
    sqlite) ! type -P sqlite3 > /dev/null ;;
    clips) ! type -P clips > /dev/null ;;
    *) false ;;
  esac
}

version() {
  if type -P "$1" > /dev/null; then
    command "$@" <<< '(exit)' 2>&1 | grep -o -m 1 '[0-9][0-9.]*' | head -n 1
  else
    echo –
  fi
}

peers=(hand duckdb sqlite clips)
answering=()
for peer in "${peers[@]}"; do
  if [[ " ${LEAVE:-} " == *" $peer "* ]]; then
    echo "$peer is left out"
  elif missing "$peer"; then
    echo "$peer is not installed"
  else
    answering+=("$peer")
  fi
done

: "$("$program" check "$work/in/regions.csv" 2>&1)" # so that a first start makes its archive of classes before
for ((i = 0; i < runs; i++)); do
  for what in "${answering[@]}" ours all; do
    "$what"
  done
done

echo "$mandates mandates, $runs runs, medians; $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)"
echo "$(java -version 2>&1 | head -n 1), $("$program" --version | head -n 1), DuckDB $duckdb_version, SQLite $(version sqlite3 --version), CLIPS $(version clips)"
python3 src/bench/table.py "$work" "hand-written Java=hand" DuckDB=duckdb SQLite=sqlite CLIPS=clips "mandate-audit, the ten=ours" "mandate-audit, all rules=all"
echo
files=()
for peer in "${answering[@]}"; do
  files+=("$peer=$work/$peer.csv")
done
python3 src/bench/differences.py "$work/ours.json" "${files[@]}"
