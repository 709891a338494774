#!/usr/bin/env bash
# How well the command read reads clauses that a person has annotated, and how long it takes for a hundred pages.
# Usage: src/bench/read.sh [CLAUSES.TSV…]   (after mvn -q -DskipTests package; annotation.tsv says what the words mean)
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
  set -- src/bench/clauses.tsv src/bench/unseen.tsv ../shared/real/clauses.tsv
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A hundred pages of 20 lines of 40 characters, as text, Word and PDF: made by a class of the tests.
mkdir "$work/made"
javac -proc:none -d "$work/made" -sourcepath src/test/java -cp 'target/classes:target/lib/*' src/test/java/org/mandateaudit/document/DocumentFiles.java
java -cp "$work/made:target/lib/*" org.mandateaudit.document.DocumentFiles long "$work" 2> /dev/null
for file in long.txt long.docx long.pdf; do
  from=$(date +%s%N)
  java -jar target/mandate-audit.jar read "$work/$file" > /dev/null 2>&1
  took=$((($(date +%s%N) - from) / 1000000))
  echo "100 pages, $file: $took ms, whole process; $((took / 100)) ms a page"
done

rows() {
  printf '部门,事项名称,事项类型,设定依据\n'
  seq -f '甲省大数据局,公共数据开放许可第%.0f项,行政许可,《甲省大数据条例》第八条：从事公共数据开放的，应当取得许可。' 5000
  seq -f '甲省水利厅,取水许可第%.0f项,行政许可,《中华人民共和国水法》第四十八条' 5000
}
rows > "$work/list.csv"
from=$(date +%s%N)
java -jar target/mandate-audit.jar read "$work/list.csv" > /dev/null 2>&1
took=$((($(date +%s%N) - from) / 1000000))
echo "list of 10,000 rows: $took ms, whole process; $((10000 * 1000 / took)) rows a second"

for clauses in "$@"; do
  echo "$clauses"
  if [ ! -f "$clauses" ]; then
    echo "  is not there"
    continue
  fi
  python3 src/bench/score.py "$clauses" "$work"
done
