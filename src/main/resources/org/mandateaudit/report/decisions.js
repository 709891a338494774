"use strict";

const DECISIONS = ["accepted", "disputed", "pending", "waive"];
const FIELDS = ["reason", "approver", "basis", "until"];
const STORES = "mandate-audit/";
const KEY = STORES + DATA.key;
/** What the report is known by where its decisions are told elsewhere; the digest is of what it was made from. */
const VERSION = DATA.key.slice(0, 8);
const OF = DATA.of + " · " + DATA.asOf + " · " + VERSION;
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
/** What is said of the last thing done, in whichever language the page is in. */
let status = () => "";

const isDecided = (finding) => Object.hasOwn(decisions, finding.id);

/** What was decided of a finding: a code, undecided where nothing was; a waiver given with the report stands until then. */
const decisionOn = (finding) => (isDecided(finding) ? decisions[finding.id].decision : finding.waiver ? "standing" : "undecided");

const savedOn = (finding) => (isDecided(finding) ? decisions[finding.id] : UNDECIDED);

const isCarried = (finding) => savedOn(finding).carried === true;

/** The waiver that was given with the report and holds; null where there is none. */
const inForce = (finding) => (finding.waiver ? { ...UNDECIDED, decision: "waive", ...finding.waiver } : null);

/** What is to be said of a waiver is said to its author: it cannot be waived. */
const isOfWaiver = (finding) => DATA.rules[finding.rule].challenge === "waivers";

/** Whether two decisions say the same; a field of one line cannot hold the line breaks of a file. */
const same = (one, other) =>
  ["decision", ...FIELDS].every((name) => one[name].replace(/[\r\n]/g, "") === other[name].replace(/[\r\n]/g, ""));

function startReview() {
  startReviewer();
  try {
    take(read());
  } catch (unavailable) {
    kept = false;
    tell(() => say("savedNowhere"));
  }
  document.getElementById("download").addEventListener("click", download);
  document.getElementById("load").addEventListener("change", load);
  document.getElementById("next").addEventListener("click", () => goToNext(lastVisited));
  document.getElementById("register-list").addEventListener("toggle", () => {
    // What is opened to be printed is drawn for what is printed.
    if (before === null) showRegister();
  });
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

/** What is stored may be from another time or hand: only whole decisions count. */
const isSound = (entry) =>
  entry && DECISIONS.includes(entry.decision) && FIELDS.every((name) => typeof entry[name] === "string");

/** Those on findings of this report. */
function sound(all) {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  return Object.fromEntries(Object.entries(all).filter(([id, entry]) => known.has(id) && isSound(entry)));
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

function tell(words) {
  status = words;
  showStatus();
}

const showStatus = () => { document.getElementById("review-status").textContent = status(); };

/** What is found, in one language whichever the page is in, so that a later report can tell whether it has changed. */
const found = (finding) => [].concat(DATA.texts[finding.condition])[0];

/** A decision as it is kept: with who made it and when, on which report, and on what was found. */
const dated = (entry, finding) =>
  ({ ...entry, by: reviewer, at: new Date().toISOString(), of: OF, condition: found(finding) });

/** That none is to be carried over is kept too, or it would be offered again. */
const withdrawn = () => ({ ...UNDECIDED, by: reviewer, at: new Date().toISOString() });

/** Whether a decision of a file was made on this report, or does not say on which. */
const isOfThis = (of) => !of || of.endsWith(" · " + VERSION);

const hasChanged = (entry, finding) => typeof entry.condition === "string" && entry.condition !== found(finding);
