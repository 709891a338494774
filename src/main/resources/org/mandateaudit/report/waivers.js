"use strict";

/** What a waivers file may call its fields. */
const NAMES = {
  finding: "finding", 发现: "finding", rule: "rule", 规则: "rule", institutions: "institutions", 机构: "institutions",
  matter: "matter", 事项: "matter", reason: "reason", 理由: "reason", approver: "approver", 批准人: "approver",
  basis: "basis", 依据: "basis", until: "until", 截止日期: "until",
};
/** What is kept of a decision beside what check reads, by its name in a file: always in comments. */
const SIGNATURES = { by: "by", at: "at", from: "of", confirmed_by: "confirmedBy", confirmed_at: "confirmedAt", condition: "condition" };
/** What else the page writes into its comments; check knows none of it. */
const OURS = ["decision", "carried", ...Object.keys(SIGNATURES)];
const SIGNED_NAMES = Object.keys(SIGNATURES).join("|");
/** What it writes into comments at a waiver, too: who made the decision and when, on what. */
const SIGNED = new RegExp("^ *# (" + SIGNED_NAMES + '): (".*)$');
/** A line of an entry that stands in comments as a whole. */
const REMARK = new RegExp("^#   ((decision|reason|approver|basis|carried|" + SIGNED_NAMES + '): "|until: \\d)');

/** A string that YAML reads back as it is: JSON's, with what YAML does not take as it stands written out. */
const quoted = (value) => JSON.stringify(value).replace(/[^\u0020-\u007e\u00a1-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]/g,
  (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0")).replace(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/g,
  (pair) => "\\U" + JSON.parse('"' + pair + '"').codePointAt(0).toString(16).padStart(8, "0"));

/**
 * The entries of a waivers file, each with its line: a YAML list as people write it, with keys in either language and
 * values plain, quoted, in brackets, as a list or as a block. What else YAML can say is for check to read: the first
 * line that is not understood is told, and nothing is loaded, since what it says could be of any entry.
 */
function entriesOf(source) {
  const lines = source.replace(/^\ufeff/, "").split(/\r?\n/);
  const entries = [];
  let list = null;
  for (let i = 0; i < lines.length; i++) {
    // The page keeps what is not to waive in comments, each with its decision; other comments are none of its.
    const ours = /^# - finding: "/.test(lines[i]) || (entries.length > 0 && entries[entries.length - 1].comment
      && REMARK.test(lines[i]));
    const signed = !ours && entries.length > 0 && SIGNED.exec(lines[i]);
    if (signed) {
      const { fields } = entries[entries.length - 1];
      const value = scalarOf(signed[2]);
      if (value === undefined || Object.hasOwn(fields, signed[1])) return { unreadable: i + 1 };
      fields[signed[1]] = value;
      continue;
    }
    const line = ours ? lines[i].slice(2) : lines[i];
    if (/^\s*(#|$)/.test(line) || /^(---|\.\.\.|\[\s*\])\s*(#.*)?$/.test(line)) continue;
    const [, indent, dash, rest] = /^( *)(- +)?(.*)$/.exec(line);
    const entry = entries[entries.length - 1];
    const begins = dash !== undefined && (!entry || indent.length === entry.indent);
    const item = !begins && dash !== undefined && list !== null && indent.length >= entry.inner;
    const unreadable = () => ({ unreadable: i + 1 });
    if (item) {
      const value = scalarOf(rest);
      if (value === undefined) return unreadable();
      list.push(value);
      continue;
    }
    const match = /^(["']?)([^\s"'#:]+)\1\s*:(?:\s+(.*))?$/.exec(rest);
    const name = match && (Object.hasOwn(NAMES, match[2]) ? NAMES[match[2]] : ours && OURS.includes(match[2]) && match[2]);
    const inner = indent.length + (dash || "").length;
    if (!name || (!begins && (dash !== undefined || !entry || inner !== entry.inner))) return unreadable();
    if (begins) entries.push({ line: i + 1, indent: indent.length, inner, comment: ours, fields: {} });
    const { fields } = entries[entries.length - 1];
    if (Object.hasOwn(fields, name)) return unreadable();
    const stated = (match[3] || "").trim();
    const block = /^([|>])([+-]?)\s*(#.*)?$/.exec(stated);
    list = null;
    if (block) {
      const text = [];
      while (i + 1 < lines.length && (lines[i + 1].trim() === "" || lines[i + 1].search(/\S/) > inner)) text.push(lines[++i].trim());
      fields[name] = text.join(block[1] === ">" ? " " : "\n").trim();
    } else if (stated.replace(/^#.*/, "") === "" && name === "institutions") {
      fields[name] = list = [];
    } else if (stated.startsWith("[") && name === "institutions") {
      const inside = /^\[(.*)\]\s*(#.*)?$/.exec(stated);
      fields[name] = inside ? inside[1].split(",").map(scalarOf) : [undefined];
      if (fields[name].includes(undefined)) return unreadable();
    } else {
      fields[name] = scalarOf(stated);
      if (fields[name] === undefined) return unreadable();
    }
  }
  return { entries: entries.filter(({ comment, fields }) => !comment || fields.decision) };
}

/** What a value on one line says; undefined where that is more than this reads. */
function scalarOf(written) {
  const value = written.trim();
  const double = /^("(?:[^"\\]|\\.)*")\s*(\s#.*)?$/.exec(value);
  if (double) {
    try {
      return JSON.parse(double[1].replace(/\\U([0-9a-f]{8})/gi, (all, code) => String.fromCodePoint(parseInt(code, 16))));
    } catch (unreadable) {
      return undefined;
    }
  }
  const single = /^'((?:[^']|'')*)'\s*(\s#.*)?$/.exec(value);
  if (single) return single[1].replace(/''/g, "'");
  const plain = value.replace(/(^|\s)#.*$/, "").trim();
  // As check takes them: nothing is stated, and a truth value is no text.
  if (/^(~|null|Null|NULL)$/.test(plain)) return "";
  if (/^(true|false)$/i.test(plain)) return undefined;
  return /^[&*!|>%@`"'{}[\],]|^[-?:](\s|$)|:(\s|$)/.test(plain) ? undefined : plain;
}
