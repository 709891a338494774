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
    elif not any(each in name[:4] for each in '省市县') and not re.match(
            '.{2,10}自治[州区县]|国务院|(国家|中央)[^局委办区]*(局|委|委员会|办公室|委员会办公室)$', name):
        name = '甲市' + name
    text = name + '\n主要职责是：\n1．负责政务服务工作。\n2．' + row['clause'] + '。\n'
    open(path, 'w', encoding='utf-8').write(text)
    run = subprocess.run(
        ['java', '-jar', 'target/mandate-audit.jar', 'read', path, '--name', name, '-f', 'json'],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [each for each in json.loads(run.stdout)['mandates'] if each['source']['clause'] == '2']


def mandates(row):
    """Acts with matters, of which each is a mandate. Where the annotation does not pair them, every act goes with any
    of the matters, and every matter with any of the acts."""
    if 'mandates' in row:
        pairs = [each.split('@') for each in row['mandates'].split(';') if '@' in each]
        return [(codes('act', act), codes('matter', matter)) for act, matter in pairs]
    acts, matters = wanted('act', row['act']), wanted('matter', row['matter'])
    return [(act, set().union(*matters)) for act in acts] + [(set().union(*acts), each) for each in matters]


def bears(act, row):
    """Whether an act bears on a matter of the vocabulary: what is done to something else gives no mandate."""
    return 'mandates' not in row or any(act & acts for acts, _ in mandates(row))


def share(part, all):
    return '%d/%d = %.2f' % (part, all, part / all if all else 0)


class Count:
    """How much of what a person annotated was read, and how much of what was read is right."""

    def __init__(self):
        self.hit = self.wanted = self.right = self.found = 0

    def add(self, hit, wanted, right, found):
        self.hit += hit
        self.wanted += wanted
        self.right += right
        self.found += found
        return hit == wanted and right == found

    def __str__(self):
        recall, precision = self.hit / max(self.wanted, 1), self.right / max(self.found, 1)
        return 'recall %s, precision %s, F1 %.2f' % (
            share(self.hit, self.wanted), share(self.right, self.found),
            2 * recall * precision / max(recall + precision, 1e-9))


rows = [line.rstrip('\n').split('\t') for line in open(sys.argv[1], encoding='utf-8') if not line.startswith('#')]
head, rows = rows[0], rows[1:]
count = {kind: Count() for kind in ('role', 'act', 'matter', 'mandate')}
whole, listed = 0, []
for row in (dict(zip(head, row)) for row in rows):
    facts = read(row)
    found = {kind: {each[kind] for each in facts if kind in each} for kind in ('role', 'act', 'matter')}
    good = True
    if wanted('matter', row['matter']) and row['act'] not in ('兜底', '职责划转'):
        # A tail such as 并组织实施 is annotated in the dimension alone.
        tail = {'manage'} if '+' in row['dimension'] and '实施' in row['clause'] else set()
        for kind in ('act', 'matter'):
            right_ones = [each for each in wanted(kind, row[kind]) if kind == 'matter' or bears(each, row)]
            accepted = set().union(tail if kind == 'act' else (), *right_ones)
            good &= count[kind].add(
                sum(1 for each in right_ones if each & found[kind]), len(right_ones),
                len(accepted & found[kind]), len(found[kind]))
        # An annotation has a role for the clause, not one for each mandate.
        role = bool(found['role'] & set().union(*wanted('role', row['role'])))
        if facts:
            good &= count['role'].add(role, 1, role, 1)
        pairs = mandates(row)
        read_pairs = {(each['act'], each['matter']) for each in facts}
        count['mandate'].add(
            sum(role and any(a in acts and m in matters for a, m in read_pairs) for acts, matters in pairs), len(pairs),
            sum(role and any(a in acts | tail and m in matters for acts, matters in pairs) for a, m in read_pairs),
            len(read_pairs))
    elif row['act'] != '职责划转':
        good = not facts
        count['mandate'].add(0, 0, 0, len({(each['act'], each['matter']) for each in facts}))
    whole += good
    if not good:
        listed.append((row['clause'][:50], sorted(found['role']), sorted(found['act']), sorted(found['matter'])))

print('  role      right', share(count['role'].hit, count['role'].wanted))
for kind in ('act', 'matter', 'mandate'):
    print('  %-9s %s' % (kind, count[kind]))
print('  clauses read as annotated', share(whole, len(rows)))
for each in listed:
    print('    other:', *each)
