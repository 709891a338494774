"""Reads annotated clauses by the command read, and counts what it reads as a person did."""
import json
import re
import subprocess
import sys

meaning = {}
for line in open('src/bench/annotation.tsv', encoding='utf-8'):
    if not line.startswith('#'):
        kind, word, codes = line.rstrip('\n').split('\t')
        meaning[kind, word] = set() if codes == '-' else set(codes.split(','))
# A term of the vocabulary means itself.
for line in open('src/main/resources/org/mandateaudit/mandate/matters.tsv', encoding='utf-8'):
    if not line.startswith('#'):
        code, _, _, zh, _, wordings = line.rstrip('\n').split('\t')
        for word in [zh] + wordings.split('、'):
            meaning.setdefault(('matter', word), {code})


def codes(kind, word):
    """The codes of a word of an annotation, which may also be codes itself; empty where it is no term of ours."""
    return meaning.get((kind, word), set(word.split(',')) if word.isascii() and word != '-' else set())


def wanted(kind, cell):
    if (kind, cell) in meaning:
        return [each for each in [codes(kind, cell)] if each]
    return [each for each in (codes(kind, word) for word in cell.split(';')) if each]


def read(row):
    # Clauses of a regulation name their body; the others are put into the list of their institution.
    path = sys.argv[2] + '/clause.txt'
    name = re.split('[(（]', row['institution'])[0]
    if row['clause'].startswith('市') and not re.match('.{1,8}[省市区县]', name):
        name = '甲市' + row['clause'].lstrip('市').split('负责')[0].split('承担')[0].split('具体')[0].split('应当')[0]
    elif not any(each in name[:4] for each in '省市县') and not name.startswith('国务院'):
        name = '甲市' + name
    text = name + '\n主要职责是：\n1．负责政务服务工作。\n2．' + row['clause'] + '。\n'
    open(path, 'w', encoding='utf-8').write(text)
    run = subprocess.run(
        ['java', '-jar', 'target/mandate-audit.jar', 'read', path, '--name', name, '-f', 'json'],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [each for each in json.loads(run.stdout)['mandates'] if each['source']['clause'] == '2']


def share(part, all):
    return '%d/%d = %.2f' % (part, all, part / all if all else 0)


rows = [line.rstrip('\n').split('\t') for line in open(sys.argv[1], encoding='utf-8') if not line.startswith('#')]
head, rows = rows[0], rows[1:]
count = {'role': [0, 0], 'act': [0, 0, 0, 0], 'matter': [0, 0, 0, 0]}
whole, listed = 0, []
for row in (dict(zip(head, row)) for row in rows):
    facts = read(row)
    found = {kind: {each[kind] for each in facts} for kind in ('role', 'act', 'matter')}
    good = True
    if wanted('matter', row['matter']) and row['act'] not in ('兜底', '职责划转'):
        for kind in ('act', 'matter'):
            right_ones = wanted(kind, row[kind])
            # A tail such as 并组织实施 is annotated in the dimension alone.
            tail = {'manage'} if kind == 'act' and '+' in row['dimension'] and '实施' in row['clause'] else set()
            hit = sum(1 for each in right_ones if each & found[kind])
            right = sum(1 for each in found[kind] if each in tail or any(each in codes for codes in right_ones))
            for i, n in enumerate((hit, len(right_ones), right, len(found[kind]))):
                count[kind][i] += n
            good = good and hit == len(right_ones) and right == len(found[kind])
        if facts:
            right = bool(found['role'] & set().union(*wanted('role', row['role'])))
            count['role'][0] += right
            count['role'][1] += 1
            good = good and right
    else:
        good = not facts or row['act'] == '职责划转'
    whole += good
    if not good:
        listed.append((row['clause'][:50], sorted(found['role']), sorted(found['act']), sorted(found['matter'])))

print('  role      right', share(*count['role']))
for kind in ('act', 'matter'):
    hit, all, right, found = count[kind]
    recall, precision = hit / max(all, 1), right / max(found, 1)
    print('  %-9s recall %s, precision %s, F1 %.2f'
          % (kind, share(hit, all), share(right, found), 2 * recall * precision / max(recall + precision, 1e-9)))
print('  clauses read as annotated', share(whole, len(rows)))
for each in listed:
    print('    other:', *each)
