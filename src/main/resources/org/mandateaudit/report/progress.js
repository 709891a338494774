/** The finding that was reviewed last: the next undecided one comes after it. */
let lastVisited = null;

const standing = () => DATA.findings.filter((finding) => decisionOn(finding) === "standing").length;

/** How far the review has come, where it begins and where it is signed. */
function showReviewed() {
  const made = Object.values(decisions);
  const carried = made.filter((entry) => entry.carried === true).length;
  const number = (code) => made.filter((entry) => entry.decision === code).length;
  const waived = standing();
  const parts = [say("reviewed", made.length, DATA.findings.length - waived, ...DECISIONS.map(number))];
  if (waived > 0) parts.push(say("standingToo", waived));
  if (carried > 0) parts.push(say("ofThemCarried", carried));
  for (const place of ["progress", "reviewed"]) {
    document.getElementById(place).textContent = parts.join(state.language ? " " : "");
  }
  showOffer();
  showCarried();
  showRegister();
}

/** What is typed and not saved is no decision: who signs on paper must know that there is some. */
function showUnsaved() {
  const number = DATA.findings.filter((finding) => DRAFTS.has(finding.id)).length;
  const place = document.getElementById("unsaved");
  place.hidden = number === 0;
  place.textContent = say("unsaved", number);
}

/** All in the order of the page: one that was just decided need not match any more, and keeps its place. */
const asListed = () => KINDS.flatMap((code) => DATA.findings.filter((finding) => kind(finding) === code));

/** Goes to the next of those that match that waits for a decision or a confirmation, and from the last to the first. */
function goToNext(after) {
  const all = asListed();
  const start = all.findIndex((finding) => finding.id === after) + 1;
  const next = [...all.slice(start), ...all.slice(0, start)]
    .find((finding) => matches(finding) && (decisionOn(finding) === "undecided" || isCarried(finding)));
  if (!next) return tell(() => say("noneLeft"));
  tell(() => "");
  lastVisited = next.id;
  UNFOLDED.add(next.id);
  showFindings();
  const head = document.getElementById("t-" + next.id);
  head.scrollIntoView({ block: "start" });
  head.focus({ preventScroll: true });
}
