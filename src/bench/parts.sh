#!/usr/bin/env bash
# How long the parts take, by JMH, for a region of 300 mandates: reading, what follows from the facts, the session, and
# each rule alone.
# Usage: src/bench/parts.sh [JMH OPTION…]   (after mvn -q -DskipTests package)
#   src/bench/parts.sh                          all parts, and each rule of the ten questions
#   src/bench/parts.sh RuleBenchmark -p rule="$(grep / rules/catalogue.txt | sed 's:.*/::' | paste -sd,)"   every rule
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -Pjmh -Dspotless.check.skip test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/jmh.classpath
if [ $# -eq 0 ]; then
  set -- -p rule="$(paste -sd, src/bench/questions.txt)"
fi
exec java -cp "target/test-classes:target/classes:$(cat target/jmh.classpath)" org.openjdk.jmh.Main "$@"
