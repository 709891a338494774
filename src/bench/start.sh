#!/usr/bin/env bash
# How long the packaged program takes for the two article samples, for its version and for its help, from its jar and by
# its launcher, beside a bare "java Hello" in the same run.
# Usage: src/bench/start.sh [RUNS]   (after mvn -q -DskipTests package; prints milliseconds of wall time)
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
JAVA
javac -d "$work" "$work/Hello.java"

hello() { java -cp "$work" Hello; }
check() { java -jar target/mandate-audit.jar check samples/article --fail-on never; }
launched() { target/mandate-audit/bin/mandate-audit check samples/article --fail-on never; }
version() { target/mandate-audit/bin/mandate-audit --version; }
helped() { target/mandate-audit/bin/mandate-audit --help; }

once() {
  local from to
  from=$(date +%s%N)
  "$1" > /dev/null 2>&1
  to=$(date +%s%N)
  echo $(((to - from) / 1000))
}

hello > /dev/null
check > /dev/null 2>&1
launched > /dev/null 2>&1
for ((i = 0; i < runs; i++)); do # one after the other, so that both meet the same machine
  once hello >> "$work/hello"
  for what in check launched version helped; do once "$what" >> "$work/$what"; done
done

summary() {
  sort -n "$work/$1" | awk -v name="$2" '
    { value[NR] = $1 }
    END { printf "%-34s median %6.0f ms   least %6.0f ms   most %6.0f ms\n", name, value[int((NR + 1) / 2)] / 1000, value[1] / 1000, value[NR] / 1000 }'
}
median() { sort -n "$work/$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

java -version 2>&1 | head -n 1
echo "$(nproc) cores, $runs runs each"
summary hello "java Hello"
summary check "java -jar … check samples/article"
summary launched "bin/mandate-audit check …"
summary version "bin/mandate-audit --version"
summary helped "bin/mandate-audit --help"
for what in check launched version helped; do
  awk -v name="$what" -v what="$(median "$what")" -v hello="$(median hello)" 'BEGIN { printf "%-34s %5.1f times java Hello\n", name, what / hello }'
done
