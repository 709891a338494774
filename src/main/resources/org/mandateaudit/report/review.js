"use strict";

const DECISIONS = ["accepted", "disputed", "waive"];
const FIELDS = ["reason", "approver", "basis", "until"];
const STORES = "mandate-audit/";
const KEY = STORES + DATA.key;
const UNDECIDED = { decision: "undecided", reason: "", approver: "", basis: "", until: "" };
// What is under way outlives the form it was typed into, which is drawn anew with its finding.
const UNFOLDED = new Set();
const DRAFTS = new Map();
/** More lines than these are not told one by one. */
const SOME = 20;
/** The store as it was last read, also of what is not in this report; in it, the decisions on its findings. */
let stored = {};
let decisions = {};
/** What the browser did not take, and whether it is in no file either. */
let unkept = {};
let kept = true;
let downloaded = true;

/** What was decided of a finding: a code, undecided where nothing was. */
const decisionOn = (finding) => savedOn(finding).decision;

const savedOn = (finding) => (Object.hasOwn(decisions, finding.id) ? decisions[finding.id] : UNDECIDED);

const isCarried = (finding) => savedOn(finding).carried === true;

/** Whether two decisions say the same; a field of one line cannot hold the line breaks of a file. */
const same = (one, other) =>
  ["decision", ...FIELDS].every((name) => one[name].replace(/[\r\n]/g, "") === other[name].replace(/[\r\n]/g, ""));

function startReview() {
  try {
    take(read());
  } catch (unavailable) {
    kept = false;
    tell(say("savedNowhere"));
  }
  document.getElementById("download").addEventListener("click", download);
  document.getElementById("load").addEventListener("change", load);
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) {
      take({ ...read(), ...unkept });
      show();
    } else if (event.key.startsWith(STORES)) {
      showReviewed();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (DRAFTS.size > 0 || !downloaded) event.preventDefault();
  });
}

/** The store as it is now: another tab, or a report of fewer rules on the same input, may have written to it. */
function read() {
  const written = localStorage.getItem(KEY);
  try {
    return Object(JSON.parse(written || "{}"));
  } catch (unreadable) {
    return {};
  }
}

function take(all) {
  stored = all;
  decisions = sound(all);
}

/** What is stored may be from another time or hand: only whole decisions on findings of this report count. */
function sound(all) {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  return Object.fromEntries(Object.entries(all).filter(([id, entry]) =>
    known.has(id) && entry && DECISIONS.includes(entry.decision) && FIELDS.every((name) => typeof entry[name] === "string")));
}

/** Writes what changes and nothing else, so that what others wrote since stays. */
function keep(changes) {
  unkept = { ...unkept, ...changes };
  let all = { ...stored, ...unkept };
  try {
    all = { ...read(), ...unkept };
    localStorage.setItem(KEY, JSON.stringify(all));
    kept = true;
    downloaded = true;
    unkept = {};
  } catch (unavailable) {
    kept = false;
    downloaded = false;
  }
  take(all);
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

/** What is found, in one language whichever the page is in, so that a later report can tell whether it has changed. */
const found = (finding) => [].concat(DATA.texts[finding.condition])[0];

/** A decision as it is kept: with when it was made, of which input, and on what was found. */
const dated = (entry, finding) =>
  ({ ...entry, at: new Date().toISOString(), of: DATA.of + " · " + DATA.asOf, condition: found(finding) });

/** That none is to be carried over is kept too, or it would be offered again. */
const withdrawn = () => ({ ...UNDECIDED, at: new Date().toISOString() });

const dayOf = (entry) => (entry.at ? new Date(entry.at).toLocaleDateString("sv-SE") : "—");

const hasChanged = (entry, finding) => typeof entry.condition === "string" && entry.condition !== found(finding);

/**
 * The latest decisions that this browser holds from reports of another input or day, on findings of this report of
 * which nothing was decided here: a finding keeps its id while the input around it changes. Whether one still holds is
 * for the reviewer, so none is taken over unasked. And how many of the same reports are on findings that are no more.
 */
function earlier() {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  const latest = new Map();
  for (const store of otherStores()) {
    const entries = Object.entries(Object(store)).filter(([, entry]) => entry);
    if (!entries.some(([id]) => known.has(id))) continue;
    for (const [id, entry] of entries) {
      if (!latest.has(id) || String(latest.get(id).at) < String(entry.at)) latest.set(id, entry);
    }
  }
  const offered = Object.entries(sound(Object.fromEntries(latest))).filter(([id, entry]) => !stored[id] && wrong(entry) === "");
  const gone = [...latest].filter(([id, entry]) => !known.has(id) && DECISIONS.includes(entry.decision)).length;
  return { offered: Object.fromEntries(offered), gone };
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
  const { offered, gone } = earlier();
  const entries = Object.values(offered);
  const offer = document.getElementById("offer");
  offer.hidden = entries.length === 0;
  offer.replaceChildren();
  if (offer.hidden) return;
  const inputs = [...new Set(entries.map((entry) => String(entry.of || "—")))].sort();
  const changed = DATA.findings.filter((finding) => offered[finding.id] && hasChanged(offered[finding.id], finding)).length;
  const gones = gone === 0 ? "" : say("offerGone", gone);
  const answer = (changes, message) => () => {
    keep(changes);
    show();
    tell([message, gones].filter((part) => part !== "").join(" "));
    document.getElementById("download").focus();
  };
  const each = (kept) => Object.fromEntries(Object.entries(offered).map(([id, entry]) => [id, kept(entry)]));
  const carry = make("button", { type: "button" }, say("carry", entries.length));
  carry.addEventListener("click", answer(each((entry) => ({ ...entry, carried: true })), say("carriedOver", entries.length)));
  const decline = make("button", { type: "button" }, say("declineAll", entries.length));
  decline.addEventListener("click", answer(each(withdrawn), say("declined", entries.length)));
  offer.append(make("p", null, say("offer", entries.length)),
    make("ul", null, ...inputs.slice(0, SOME).map((input) => make("li", null, bdi(visible(input))))));
  for (const remark of [changed === 0 ? "" : say("offerChanged", changed), gones]) {
    if (remark !== "") offer.append(make("p", null, remark));
  }
  offer.append(carry, " ", decline);
}

/** Whether it is a day of the calendar. */
function isDay(written) {
  const day = new Date(written + "T00:00:00Z");
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !isNaN(day) && day.toISOString().startsWith(written);
}

/** What is wrong with a decision; empty where it is whole. */
function wrong(entry) {
  if (entry.decision !== "waive") return "";
  const labels = { reason: "reason", approver: "approver", basis: "basisOfDecision", until: "until" };
  const missing = FIELDS.filter((name) => entry[name].trim() === "");
  if (missing.length > 0) return say("wanted", missing.map((name) => say(labels[name])).join(say("comma")));
  if (!isDay(entry.until)) return say("noDay", visible(entry.until));
  return entry.until > DATA.asOf ? "" : say("tooEarly", DATA.asOf);
}

function reviewOf(finding) {
  const box = make("div");
  const summary = make("summary", { id: "s-" + finding.id, "aria-labelledby": labels(finding) }, say("review"));
  const form = make("details", { class: "review" }, summary);
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

/** What tells the form of one finding from those of others. */
const labels = ({ id }) => ["s-", "t-", "a-"].map((part) => part + id).join(" ");

/** A decision in a line. */
function told(entry) {
  const parts = [say(entry.decision)];
  if (entry.decision === "waive") parts.push(waiverText(entry, "validBefore"));
  else if (entry.reason) parts.push(visible(entry.reason));
  return parts.join(" · ");
}

function showDecision(finding, box) {
  const entry = decisions[finding.id];
  box.replaceChildren();
  if (!entry) return;
  const parts = [say("review") + (state.language ? ": " : "：") + told(entry)];
  if (entry.carried === true) parts.push(say("carriedFrom", dayOf(entry), visible(String(entry.of || "—"))));
  const decided = make("div", { class: "decided" }, bdi(parts.join(" · ")));
  if (entry.carried === true) decided.append(...carriedParts(finding, entry));
  box.append(decided);
}

/** What a reviewer needs for one that is carried over: what has changed since, and a way to be rid of it. */
function carriedParts(finding, entry) {
  const decline = make("button", { type: "button" }, say("decline"));
  decline.addEventListener("click", () => {
    DRAFTS.delete(finding.id);
    keep({ [finding.id]: withdrawn() });
    show();
    tell(say("declined", 1));
    document.getElementById("t-" + finding.id)?.focus();
  });
  const changed = hasChanged(entry, finding)
    ? make("p", { class: "changed" }, bdi(say("changed", visible(entry.condition)))) : null;
  return [changed, " ", decline].filter((part) => part !== null);
}

function formOf(finding, box) {
  const entry = DRAFTS.get(finding.id) || savedOn(finding);
  const form = make("form", { novalidate: "", "aria-labelledby": labels(finding) });
  form.addEventListener("input", () => {
    const draft = stated(form);
    if (same(draft, savedOn(finding))) DRAFTS.delete(finding.id);
    else DRAFTS.set(finding.id, draft);
  });
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
    message.textContent = refusal(finding, made);
    if (message.textContent !== "") return;
    DRAFTS.delete(finding.id);
    keep({ [finding.id]: made.decision === "undecided" ? withdrawn() : dated(made, finding) });
    showDecision(finding, box);
    showCounts();
    message.textContent = kept ? "" : say("savedNowhere");
    tell(kept ? say("saved") : say("savedNowhere"));
  });
  return form;
}

/** Why a form cannot be saved: undecided takes a decision back, and would lose what else is typed. */
function refusal(finding, made) {
  if (made.decision !== "undecided") return wrong(made);
  const saved = savedOn(finding);
  const typed = FIELDS.some((name) => made[name] !== "") && !same({ ...made, decision: saved.decision }, saved);
  return saved.decision === "undecided" || typed ? say("chooseFirst") : "";
}

const stated = (form) =>
  Object.fromEntries(["decision", ...FIELDS].map((name) => [name, form.elements[name].value]));

/**
 * The waivers as a YAML list; in it as comments, what check is not to apply: confirmed and disputed findings, and what is
 * carried over and not confirmed.
 */
function waiversFile() {
  const lines = [];
  let waived = 0;
  let carried = 0;
  for (const finding of DATA.findings.filter((each) => decisions[each.id])) {
    const entry = decisions[finding.id];
    const waives = entry.decision === "waive" && entry.carried !== true;
    const fields = { finding: finding.id, ...(waives ? {} : { decision: entry.decision }) };
    for (const name of FIELDS) if (entry[name] !== "") fields[name] = entry[name];
    if (entry.carried === true) {
      Object.assign(fields, { carried: String(entry.at || ""), from: String(entry.of || "") });
      if (typeof entry.condition === "string") fields.condition = entry.condition;
    }
    Object.entries(fields).forEach(([name, value], i) =>
      lines.push((waives ? "" : "# ") + (i === 0 ? "- " : "  ") + name + ": " + (name === "until" ? value : quoted(value))));
    waived += waives ? 1 : 0;
    carried += entry.carried === true ? 1 : 0;
  }
  return { waived, carried, text: (waived === 0 ? "[]\n" : "") + lines.map((line) => line + "\n").join("") };
}

function download() {
  const file = waiversFile();
  const link = make("a", { download: "waivers.yaml", href: URL.createObjectURL(new Blob([file.text], { type: "application/yaml" })) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  downloaded = true;
  tell(say("downloaded", file.waived) + (file.carried === 0 ? "" : " " + say("downloadedCarried", file.carried)));
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
  const said = new Map();
  for (const { line, fields } of entries) {
    const covered = DATA.findings.filter((finding) => covers(fields, finding));
    const entry = entryOf(fields);
    const fault = DECISIONS.includes(entry.decision) ? wrong(entry) : say("noDecision", visible(entry.decision));
    if (fault !== "") broken.push(say("lineSays", line, fault));
    else if (covered.length === 0) strange.push(line);
    for (const finding of covered) said.set(finding, [...(said.get(finding) || []), { line, entry, fault }]);
  }
  const whole = [];
  for (const [finding, all] of said) {
    if (all.length === 1) whole.push(...all.filter(({ fault }) => fault === "").map(({ entry }) => [finding, entry]));
    else for (const { line, fault } of all.filter((each) => each.fault === "")) {
      broken.push(say("lineSays", line, say("twice", all.find((each) => each.line !== line)?.line ?? line)));
    }
  }
  const heard = takeNew(whole);
  const list = (those, comma) => those.slice(0, SOME).join(comma) + (those.length > SOME ? comma + "…" : "");
  const report = [say("loaded", whole.length - heard)];
  if (heard > 0) report.push(say("differing", heard));
  if (strange.length > 0) report.push(say("strange", strange.length, list(strange, say("comma"))));
  if (broken.length > 0) report.push(say("broken", broken.length, list(broken, " ")));
  tell(report.join(" "));
}

/** The decision that an entry of a file states; one that was carried over and not confirmed stays so. */
function entryOf(fields) {
  const entry = { decision: fields.decision || "waive" };
  for (const name of FIELDS) entry[name] = String(fields[name] || "").trim();
  if (fields.carried === undefined) return entry;
  return { ...entry, carried: true, at: fields.carried, of: fields.from || "", condition: fields.condition };
}

/** What a file said last: how to undo it, and what of it differs from what is here and waits for a choice. */
const nothing = () => ({ before: {}, drafts: new Map(), made: {}, differing: [] });
let loading = nothing();

/** Takes what is new; tells how many differ from what is here and are left for the reviewer to choose. */
function takeNew(whole) {
  const here = (finding) => DRAFTS.get(finding.id) || savedOn(finding);
  const isNew = (finding) => !DRAFTS.has(finding.id) && decisionOn(finding) === "undecided";
  loading = { ...nothing(), differing: whole.filter(([finding, entry]) => !isNew(finding) && !same(here(finding), entry)) };
  apply(whole.filter(([finding]) => isNew(finding)));
  return loading.differing.length;
}

function apply(those) {
  for (const [finding, entry] of those) {
    const { id } = finding;
    loading.before[id] = stored[id] || null;
    loading.made[id] = entry.carried ? entry : dated(entry, finding);
    if (DRAFTS.has(id)) loading.drafts.set(id, DRAFTS.get(id));
    DRAFTS.delete(id);
  }
  if (those.length > 0) keep(Object.fromEntries(those.map(([{ id }]) => [id, loading.made[id]])));
  show();
}

/** Takes back what was loaded; what has been decided anew since stays. */
function undo() {
  const still = Object.keys(loading.made).filter((id) => JSON.stringify(stored[id]) === JSON.stringify(loading.made[id]));
  for (const id of still) if (loading.drafts.has(id)) DRAFTS.set(id, loading.drafts.get(id));
  keep(Object.fromEntries(still.map((id) => [id, loading.before[id]])));
  loading = nothing();
  show();
  tell(say("undone", still.length));
  document.getElementById("load").focus();
}

function showLoaded() {
  const box = document.getElementById("after-load");
  const { differing, made } = loading;
  box.replaceChildren();
  box.hidden = differing.length === 0 && Object.keys(made).length === 0;
  if (box.hidden) return;
  const press = (word, action) => {
    const button = make("button", { type: "button" }, word);
    button.addEventListener("click", action);
    box.append(button, " ");
  };
  if (differing.length > 0) {
    const line = ([finding, entry]) => {
      const draft = DRAFTS.get(finding.id);
      const here = draft ? say("draft", told(draft)) : told(savedOn(finding));
      return make("li", null, make("code", null, finding.id), " ", bdi(text(DATA.rules[finding.rule].title)), " · ", bdi(say("hereAndThere", here, told(entry))));
    };
    box.append(make("p", null, say("differing", differing.length)), make("ul", null, ...differing.slice(0, SOME).map(line)));
    const settle = (those, message) => () => {
      loading.differing = [];
      apply(those);
      tell(message);
      document.getElementById("load").focus();
    };
    press(say("useFile", differing.length), settle(differing, say("usedFile", differing.length)));
    press(say("keepHere"), settle([], ""));
  }
  if (Object.keys(made).length > 0) press(say("undo"), undo);
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
