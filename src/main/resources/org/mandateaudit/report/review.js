"use strict";

const DECISIONS = ["accepted", "disputed", "waive"];
const FIELDS = ["reason", "approver", "basis", "until"];
const STORES = "mandate-audit/";
const KEY = STORES + DATA.key;
/** What a waivers file may call its fields. */
const NAMES = {
  finding: "finding", 发现: "finding", rule: "rule", 规则: "rule", institutions: "institutions", 机构: "institutions",
  matter: "matter", 事项: "matter", reason: "reason", 理由: "reason", approver: "approver", 批准人: "approver",
  basis: "basis", 依据: "basis", until: "until", 截止日期: "until", decision: "decision",
};
// What is under way outlives the form it was typed into, which is drawn anew with its finding.
const UNFOLDED = new Set();
const DRAFTS = new Map();
/** More lines than these are not told one by one. */
const SOME = 20;
let decisions = {};
let kept = true;

/** What was decided of a finding: a code, undecided where nothing was. */
const decisionOn = (finding) => (Object.hasOwn(decisions, finding.id) ? decisions[finding.id].decision : "undecided");

function startReview() {
  try {
    decisions = sound(JSON.parse(localStorage.getItem(KEY) || "{}"));
  } catch (unavailable) {
    kept = false;
  }
  document.getElementById("download").addEventListener("click", download);
  document.getElementById("load").addEventListener("change", load);
  window.addEventListener("storage", (event) => {
    if (event.key === KEY) {
      decisions = sound(JSON.parse(event.newValue || "{}"));
      show();
    } else if (event.key !== null && event.key.startsWith(STORES)) {
      showReviewed();
    }
  });
}

/** What is stored may be from another time or hand: only whole decisions on findings of this report count. */
function sound(stored) {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  return Object.fromEntries(Object.entries(stored || {}).filter(([id, entry]) =>
    known.has(id) && entry && DECISIONS.includes(entry.decision) && FIELDS.every((name) => typeof entry[name] === "string")));
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(decisions));
    kept = true;
  } catch (unavailable) {
    kept = false;
  }
  showReviewed();
}

const tell = (message) => { document.getElementById("review-status").textContent = message; };

function showReviewed() {
  const made = Object.values(decisions);
  const carried = made.filter((entry) => entry.carried === true).length;
  const number = (code) => made.filter((entry) => entry.decision === code).length;
  document.getElementById("reviewed").textContent =
    say("reviewed", made.length, DATA.findings.length, ...DECISIONS.map(number)) + (carried === 0 ? "" : " " + say("ofThemCarried", carried));
  showOffer();
}

/** A decision as it is kept: with when it was made, and of which input. */
const dated = (entry) => ({ ...entry, at: new Date().toISOString(), of: DATA.of + " · " + DATA.asOf });

const dayOf = (entry) => (entry.at ? new Date(entry.at).toLocaleDateString("sv-SE") : "—");

/**
 * The latest decisions that this browser holds from reports of another input or day, on findings of this report that
 * have none here: a finding keeps its id while the input around it changes. Whether one still holds is for the reviewer,
 * so none is taken over unasked.
 */
function earlier() {
  const found = {};
  for (const stored of otherStores()) {
    for (const [id, entry] of Object.entries(sound(stored))) {
      const later = !Object.hasOwn(found, id) || String(found[id].at) < String(entry.at);
      if (!Object.hasOwn(decisions, id) && wrong(entry) === "" && later) found[id] = entry;
    }
  }
  return found;
}

function otherStores() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(STORES) && key !== KEY);
    return keys.flatMap((key) => {
      try {
        return [JSON.parse(localStorage.getItem(key))];
      } catch (unreadable) {
        return [];
      }
    });
  } catch (unavailable) {
    return [];
  }
}

function showOffer() {
  const found = earlier();
  const entries = Object.values(found);
  const offer = document.getElementById("offer");
  offer.hidden = entries.length === 0;
  offer.replaceChildren();
  if (offer.hidden) return;
  const inputs = [...new Set(entries.map((entry) => String(entry.of || "—")))].sort();
  const button = make("button", { type: "button" }, say("carry", entries.length));
  button.addEventListener("click", () => {
    for (const [id, entry] of Object.entries(found)) decisions[id] = { ...entry, carried: true };
    keep();
    show();
    tell(say("carriedOver", entries.length));
    document.getElementById("download").focus();
  });
  offer.append(make("p", null, say("offer", entries.length)),
    make("ul", null, ...inputs.slice(0, SOME).map((input) => make("li", null, bdi(input)))), button);
}

/** What is wrong with a decision; empty where it is whole. */
function wrong(entry) {
  if (entry.decision !== "waive") return "";
  const labels = { reason: "reason", approver: "approver", basis: "basisOfDecision", until: "until" };
  const missing = FIELDS.filter((name) => entry[name].trim() === "");
  if (missing.length > 0) return say("wanted", missing.map((name) => say(labels[name])).join(say("comma")));
  return /^\d{4}-\d{2}-\d{2}$/.test(entry.until) && entry.until > DATA.asOf ? "" : say("tooEarly", DATA.asOf);
}

function reviewOf(finding) {
  const box = make("div");
  const form = make("details", { class: "review" }, make("summary", null, say("review")));
  // The form is built when it is opened: most of thousands never are.
  const unfold = () => {
    if (form.open && form.children.length === 1) form.append(formOf(finding, box));
  };
  if (UNFOLDED.has(finding.id)) {
    form.open = true;
    unfold();
  }
  form.addEventListener("toggle", () => {
    unfold();
    if (form.open) UNFOLDED.add(finding.id);
    else UNFOLDED.delete(finding.id);
  });
  showDecision(finding, box);
  return make("div", null, box, form);
}

function showDecision(finding, box) {
  const entry = decisions[finding.id];
  box.replaceChildren();
  if (!entry) return;
  const parts = [say("review") + (state.language ? ": " : "：") + say(entry.decision)];
  if (entry.decision === "waive") parts.push(waiverText(entry, "validBefore"));
  else if (entry.reason) parts.push(entry.reason);
  if (entry.carried === true) parts.push(say("carried", dayOf(entry), entry.of || "—"));
  box.append(make("p", { class: "decided" }, bdi(parts.join(" · "))));
}

function formOf(finding, box) {
  const entry = DRAFTS.get(finding.id) || decisions[finding.id]
    || { decision: "undecided", reason: "", approver: "", basis: "", until: "" };
  const form = make("form", { novalidate: "" });
  form.addEventListener("input", () => DRAFTS.set(finding.id, stated(form)));
  const choices = make("fieldset", null, make("legend", { class: "hidden" }, say("decision")));
  for (const code of ["undecided", ...DECISIONS]) {
    const radio = make("input", { type: "radio", name: "decision", value: code });
    radio.checked = code === entry.decision;
    choices.append(make("label", null, radio, " ", say(code)));
  }
  form.append(choices);
  for (const name of FIELDS) {
    const input = make("input", { type: name === "until" ? "date" : "text", name });
    input.value = entry[name];
    form.append(make("label", { class: "field" }, make("span", null, say(name === "basis" ? "basisOfDecision" : name)), input));
  }
  const message = make("p", { class: "wrong", role: "alert" });
  form.append(make("button", null, say("save")), message);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const made = stated(form);
    for (const name of FIELDS) made[name] = made[name].trim();
    message.textContent = wrong(made);
    if (message.textContent !== "") return;
    DRAFTS.delete(finding.id);
    if (made.decision === "undecided") delete decisions[finding.id];
    else decisions[finding.id] = dated(made);
    keep();
    showDecision(finding, box);
    message.textContent = kept ? "" : say("savedNowhere");
    tell(kept ? say("saved") : say("savedNowhere"));
  });
  return form;
}

const stated = (form) =>
  Object.fromEntries(["decision", ...FIELDS].map((name) => [name, form.elements[name].value]));

/** A string that YAML reads back as it is: JSON's, with what YAML does not take as it stands written out. */
const quoted = (value) => JSON.stringify(value).replace(/[^\u0020-\u007e\u00a1-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]/g,
  (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0")).replace(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/g,
  (pair) => "\\U" + JSON.parse('"' + pair + '"').codePointAt(0).toString(16).padStart(8, "0"));

/** The waivers as a YAML list; accepted and disputed findings are comments in it. */
function waiversFile() {
  const lines = [];
  let waived = 0;
  for (const finding of DATA.findings.filter((each) => decisions[each.id])) {
    const entry = decisions[finding.id];
    const waives = entry.decision === "waive";
    const fields = { finding: finding.id, ...(waives ? {} : { decision: entry.decision }) };
    for (const name of FIELDS) if (entry[name] !== "") fields[name] = entry[name];
    Object.entries(fields).forEach(([name, value], i) =>
      lines.push((waives ? "" : "# ") + (i === 0 ? "- " : "  ") + name + ": " + (name === "until" ? value : quoted(value))));
    waived += waives ? 1 : 0;
  }
  return { waived, text: (waived === 0 ? "[]\n" : "") + lines.map((line) => line + "\n").join("") };
}

function download() {
  const file = waiversFile();
  const link = make("a", { download: "waivers.yaml", href: URL.createObjectURL(new Blob([file.text], { type: "application/yaml" })) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  tell(say("downloaded", file.waived));
}

async function load(event) {
  const file = event.target.files[0];
  if (!file) return;
  const source = await file.text();
  event.target.value = "";
  const { entries, error } = entriesOf(source);
  if (error) return tell(error);
  const strange = [];
  const broken = [];
  let loaded = 0;
  for (const { line, fields } of entries) {
    const found = DATA.findings.filter((finding) => covers(fields, finding));
    const entry = { decision: fields.decision || "waive" };
    for (const name of FIELDS) entry[name] = String(fields[name] || "").trim();
    const fault = DECISIONS.includes(entry.decision) ? wrong(entry) : say("noDecision", entry.decision);
    if (fault !== "") broken.push(say("lineSays", line, fault));
    else if (found.length === 0) strange.push(line);
    else {
      for (const finding of found) decisions[finding.id] = dated(entry);
      loaded += found.length;
    }
  }
  if (loaded > 0) keep();
  show();
  const told = [say("loaded", loaded)];
  const some = (those, comma) => those.slice(0, SOME).join(comma) + (those.length > SOME ? comma + "…" : "");
  if (strange.length > 0) told.push(say("strange", strange.length, some(strange, say("comma"))));
  if (broken.length > 0) told.push(say("broken", broken.length, some(broken, " ")));
  tell(told.join(" "));
}

/** Whether the entry of a waivers file is about the finding, as check takes it: by its id, or rule, institutions and matter. */
function covers(fields, finding) {
  const { rule, matter } = fields;
  const institutions = [].concat(fields.institutions || []);
  if (fields.finding === undefined && (rule === undefined || institutions.length === 0)) return false;
  const matters = finding.matter ? [finding.matter, [].concat(DATA.texts[DATA.matters[finding.matter]])[0]] : [];
  return (fields.finding === undefined || fields.finding === finding.id)
    && (rule === undefined || rule === finding.rule)
    && (institutions.length === 0 || [...new Set(institutions)].sort().join() === [...finding.institutions].sort().join())
    && (matter === undefined ? fields.finding !== undefined || !finding.matter : matters.includes(matter));
}

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
      && /^#   ((decision|reason|approver|basis): "|until: \d)/.test(lines[i]));
    const line = ours ? lines[i].slice(2) : lines[i];
    if (/^\s*(#|$)/.test(line) || /^(---|\.\.\.|\[\s*\])\s*(#.*)?$/.test(line)) continue;
    const [, indent, dash, rest] = /^( *)(- +)?(.*)$/.exec(line);
    const entry = entries[entries.length - 1];
    const begins = dash !== undefined && (!entry || indent.length === entry.indent);
    const item = !begins && dash !== undefined && list !== null && indent.length >= entry.inner;
    const unreadable = () => ({ error: say("unreadable", i + 1) });
    if (item) {
      const value = scalarOf(rest);
      if (value === undefined) return unreadable();
      list.push(value);
      continue;
    }
    const match = /^(["']?)([^\s"'#:]+)\1\s*:(?:\s+(.*))?$/.exec(rest);
    const name = match && Object.hasOwn(NAMES, match[2]) && NAMES[match[2]];
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
  return /^[&*!|>%@`"'{}[\],]|^[-?:](\s|$)|:(\s|$)/.test(plain) ? undefined : plain;
}
