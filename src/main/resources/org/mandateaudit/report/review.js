"use strict";

const DECISIONS = ["accepted", "disputed", "waive"];
const FIELDS = ["reason", "approver", "basis", "until"];
const KEY = "mandate-audit/" + DATA.key;
const ENTRY = /^([a-z]+): (".*")$/;
// What is under way outlives the form it was typed into, which is drawn anew with its finding.
const UNFOLDED = new Set();
const DRAFTS = new Map();
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
    }
  });
}

/** What is stored may be from another time or hand: only whole decisions on findings of this report count. */
function sound(stored) {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  return Object.fromEntries(Object.entries(stored).filter(([id, entry]) =>
    known.has(id) && DECISIONS.includes(entry.decision) && FIELDS.every((name) => typeof entry[name] === "string")));
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
  const number = (code) => made.filter((entry) => entry.decision === code).length;
  document.getElementById("reviewed").textContent =
    say("reviewed", made.length, DATA.findings.length, ...DECISIONS.map(number));
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
    else decisions[finding.id] = made;
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
  const known = new Set(DATA.findings.map((finding) => finding.id));
  const ours = entries.filter((entry) => known.has(entry.finding));
  for (const { finding, line, ...entry } of ours) decisions[finding] = entry;
  keep();
  show();
  tell(say("loaded", ours.length, entries.length - ours.length));
}

/** The decisions of a file that this page has written, or the first line that is none of its. */
function entriesOf(source) {
  const entries = [];
  const lines = source.replace(/^\ufeff/, "").split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i].replace(/^# (?=- |  )/, "");
    if (line === "" || line === "[]") continue;
    const match = ENTRY.exec(line.slice(2).replace(/^until: (\d.*)$/, 'until: "$1"'));
    const first = line.startsWith("- ");
    let value;
    try {
      value = JSON.parse(match[2].replace(/\\U([0-9a-f]{8})/g, (all, code) => String.fromCodePoint(parseInt(code, 16))));
    } catch (unreadable) {
      return { error: say("unreadable", i + 1) };
    }
    if (first !== (match[1] === "finding") || !["finding", "decision", ...FIELDS].includes(match[1]) || (!first && entries.length === 0)) {
      return { error: say("unreadable", i + 1) };
    }
    if (first) entries.push({ line: i + 1, decision: "waive", reason: "", approver: "", basis: "", until: "" });
    entries[entries.length - 1][match[1]] = value;
  }
  const bad = entries.find((entry) => !DECISIONS.includes(entry.decision) || wrong(entry) !== "");
  return bad ? { error: say("invalid", bad.line, wrong(bad)) } : { entries };
}
