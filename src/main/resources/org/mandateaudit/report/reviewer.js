/** Who decides: asked once, kept in this browser, and no part of the decisions on one report. */
const REVIEWER = "mandate-audit-reviewer";
let reviewer = "";

function startReviewer() {
  try {
    reviewer = localStorage.getItem(REVIEWER) || "";
  } catch (unavailable) {
    reviewer = "";
  }
  const field = document.getElementById("reviewer");
  field.value = reviewer;
  field.addEventListener("input", () => nameReviewer(field));
}

/** The name stands in every form that is open, and is the same in all. */
function nameReviewer(field) {
  reviewer = field.value.trim();
  for (const other of document.querySelectorAll("[name=reviewer]")) if (other !== field) other.value = reviewer;
  try {
    localStorage.setItem(REVIEWER, reviewer);
  } catch (unavailable) {
    kept = false;
  }
}

/** Whether there is a name to sign with; where there is none, the field that asks for it has the focus. */
function isNamed() {
  if (reviewer !== "") return true;
  document.getElementById("reviewer").focus();
  tell(() => say("nameFirst"));
  return false;
}

const nameOf = (name) => (typeof name === "string" && name !== "" ? visible(name) : say("nobody"));

/** The day and time in the reader's own zone. */
function timeOf(at) {
  const time = new Date(at || NaN);
  return isNaN(time) ? "—" : time.toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" });
}

/** Who decided, and when; and who has confirmed it since. */
function signature(entry) {
  const first = entry.by || entry.at ? say("signed", nameOf(entry.by), timeOf(entry.at)) : say("fromFile");
  return entry.confirmedAt ? first + " · " + say("confirmedBy", nameOf(entry.confirmedBy), timeOf(entry.confirmedAt)) : first;
}
