#!/usr/bin/env python3
"""Compares the findings of a JSON report one by one with lines "rule,region,institutions,matter" of others.

Usage: differences.py REPORT.json NAME=LINES…   (exit status 1 where they differ)
"""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    told = [
        (finding["rule"], finding["region"], " ".join(sorted(finding["institutions"])), finding["matter"])
        for finding in json.load(report)["findings"]
    ]
ours = set(told)
differ = len(ours) != len(told)
counts = {}
for rule, *_ in told:
    counts[rule] = counts.get(rule, 0) + 1
for rule in sorted(counts):
    print(f"  {counts[rule]:8,}  {rule}")
print(f"  {len(told):8,}  findings of mandate-audit")
for named in sys.argv[2:]:
    name, path = named.split("=", 1)
    with open(path, encoding="utf-8") as lines:
        fields = [line.rstrip("\n").split(",") for line in lines]
    theirs = {(rule, region, " ".join(sorted(ids.split(" "))), matter) for rule, region, ids, matter in fields}
    print(f"  {len(ours & theirs):8,}  of {len(fields):,} findings of {name} agree")
    for finding in sorted(ours - theirs):
        print("            only mandate-audit:", ", ".join(finding))
    for finding in sorted(theirs - ours):
        print(f"            only {name}:", ", ".join(finding))
    differ = differ or ours != theirs or len(fields) != len(theirs)
sys.exit(1 if differ else 0)
