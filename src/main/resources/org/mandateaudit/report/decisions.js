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
