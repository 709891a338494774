#!/usr/bin/env bash
# How well the command read reads clauses that a person has annotated, and how long it takes for a long text.
# Usage: src/bench/read.sh [CLAUSES.TSV]   (after mvn -q -DskipTests package; annotation.tsv says what the words mean)
set -euo pipefail
cd "$(dirname "$0")/../.."
clauses=${1:-../shared/real/clauses.tsv}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pages() { printf '甲市大数据局主要职责\n主要职责是：\n'; yes '（一）统筹推进全市电子政务工作，负责政务云的建设和管理，指导各县区的数据共享。' | head -n 2000; }
pages > "$work/long.txt" # 40 characters a line, 20 lines a page
from=$(date +%s%N)
java -jar target/mandate-audit.jar read "$work/long.txt" > /dev/null 2>&1
echo "100 pages: $((($(date +%s%N) - from) / 1000000)) ms, whole process"
rows() {
  printf '部门,事项名称,事项类型,设定依据\n'
  seq -f '甲省大数据局,公共数据开放许可第%.0f项,行政许可,《甲省大数据条例》第八条：从事公共数据开放的，应当取得许可。' 5000
  seq -f '甲省水利厅,取水许可第%.0f项,行政许可,《中华人民共和国水法》第四十八条' 5000
}
rows > "$work/list.csv"
from=$(date +%s%N)
java -jar target/mandate-audit.jar read "$work/list.csv" > /dev/null 2>&1
echo "list of 10,000 rows: $((($(date +%s%N) - from) / 1000000)) ms, whole process"
if [ ! -f "$clauses" ]; then
  echo "no annotated clauses at $clauses"
  exit 0
fi
python3 - "$clauses" "$work" <<'PY'
import csv, json, subprocess, sys
meaning = {}
for line in open('src/bench/annotation.tsv', encoding='utf-8'):
    if not line.startswith('#'):
        kind, word, codes = line.rstrip('\n').split('\t')
        meaning[kind, word] = set() if codes == '-' else set(codes.split(','))
rows = [line.rstrip('\n').split('\t') for line in open(sys.argv[1], encoding='utf-8') if not line.startswith('#')]
head, rows = rows[0], rows[1:]
count = {'role': [0, 0], 'act': [0, 0, 0, 0], 'matter': [0, 0, 0, 0]}
whole, listed = 0, []
for row in rows:
    row = dict(zip(head, row))
    path = sys.argv[2] + '/clause.txt'
    text = '甲市机关\n主要职责是：\n1．负责政务服务工作。\n2．' + row['clause'].replace(row['institution'], '本局') + '。\n'
    open(path, 'w', encoding='utf-8').write(text)
    # Clauses of a regulation name their body: it is the institution here.
    name = '甲市' + (row['clause'].split('负责')[0].split('具体')[0].split('应当')[0].lstrip('市') if row['clause'].startswith('市') else '机关局')
    run = subprocess.run(['java', '-XX:TieredStopAtLevel=1', '-jar', 'target/mandate-audit.jar', 'read', path, '--name', name, '-f', 'json'], capture_output=True, text=True)
    facts = [m for m in json.loads(run.stdout)['mandates'] if m['source']['clause'] == '2'] if run.returncode == 0 else []
    said = {kind: [meaning.get((kind, word)) for word in row[kind].split(';')] for kind in ('act', 'matter')}
    if (('act', row['act'])) in meaning:
        said['act'] = [meaning['act', row['act']]]
    wanted = {kind: [each for each in said[kind] if each] for kind in said}
    expected = bool(wanted['matter']) and row['act'] not in ('兜底', '职责划转')
    got = {kind: {m[kind] for m in facts} for kind in ('role', 'act', 'matter')}
    good = True
    if expected:
        for kind in ('act', 'matter'):
            hit = sum(1 for each in wanted[kind] if each & got[kind])
            right = sum(1 for each in got[kind] if any(each in codes for codes in wanted[kind]))
            for i, n in enumerate((hit, len(wanted[kind]), right, len(got[kind]))):
                count[kind][i] += n
            good = good and hit == len(wanted[kind]) and right == len(got[kind])
        if facts:
            roles = meaning.get(('role', row['role']), set())
            right = bool(got['role'] & roles)
            count['role'][0] += right
            count['role'][1] += 1
            good = good and right
    else:
        good = not facts or row['act'] == '职责划转'
    whole += good
    if not good:
        listed.append((row['clause'][:40], sorted(got['role']), sorted(got['act']), sorted(got['matter'])))
def share(a, b): return '%d/%d = %.2f' % (a, b, a / b if b else 0)
print('role      right', share(*count['role']))
for kind in ('act', 'matter'):
    hit, wanted, right, found = count[kind]
    r, p = hit / max(wanted, 1), right / max(found, 1)
    print('%-9s recall %s, precision %s, F1 %.2f' % (kind, share(hit, wanted), share(right, found), 2 * r * p / max(r + p, 1e-9)))
print('clauses read as annotated', share(whole, len(rows)))
for each in listed:
    print('  other:', *each)
PY
