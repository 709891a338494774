#!/usr/bin/env python3
"""Runs a command and appends its seconds of wall time, its seconds of CPU time and its peak of memory in MB to a file.

Usage: measure.py FIGURES COMMAND…   (its exit status is the command's)
"""
import os
import subprocess
import sys
import time

figures, command = sys.argv[1], sys.argv[2:]
start = time.monotonic()
child = subprocess.Popen(command)
_, status, usage = os.wait4(child.pid, 0)
wall = time.monotonic() - start
peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
with open(figures, "a") as out:
    print(f"{wall:.3f} {usage.ru_utime + usage.ru_stime:.3f} {peak:.0f}", file=out)
sys.exit(os.waitstatus_to_exitcode(status))
