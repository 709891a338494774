/** Whether it is a day of the calendar. */
function isDay(written) {
  const day = new Date(written + "T00:00:00Z");
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !isNaN(day) && day.toISOString().startsWith(written);
}

/** What is wrong with a decision on a finding; empty where it is whole. An objection without a reason cannot be signed. */
function wrong(entry, finding) {
  if (entry.decision === "disputed" && entry.reason.trim() === "") return say("whyDisputed");
  if (entry.decision === "pending" && entry.reason.trim() === "") return say("whichFacts");
  if (entry.decision !== "waive") return "";
  if (finding && isOfWaiver(finding)) return say("noWaiver");
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
    if (form.open) {
      UNFOLDED.add(finding.id);
      lastVisited = finding.id;
    } else {
      UNFOLDED.delete(finding.id);
    }
  });
  showDecision(finding, box);
  return make("div", null, box, form);
}

/** What tells the form of one finding from those of others. */
const labels = ({ id }) => ["s-", "t-", "a-"].map((part) => part + id).join(" ");

/** A decision in a line, with all that it states. */
function told(entry) {
  const stated = [entry.reason, entry.approver && say("approvedBy", entry.approver), entry.basis && say("onTheBasisOf", entry.basis),
    entry.until && say(entry.decision === "waive" ? "validBefore" : "endsOn", entry.until)];
  return [say(entry.decision), ...stated.filter((part) => part !== "").map(visible)].join(" · ");
}

function showDecision(finding, box) {
  const entry = decisions[finding.id];
  const draft = DRAFTS.get(finding.id);
  box.replaceChildren();
  if (entry) {
    const parts = [say("decided") + (state.language ? ": " : "：") + told(entry)];
    if (entry.carried === true) parts.push(say("carriedFrom", timeOf(entry.at), visible(String(entry.of || "—"))));
    const decided = make("div", { class: "decided" }, bdi(parts.join(" · ")), make("p", { class: "signed" }, bdi(signature(entry))));
    if (entry.carried === true) decided.append(...carriedParts(finding, entry));
    box.append(decided);
  }
  // On the screen it stands in its form, which paper has not.
  if (draft) box.append(make("div", { class: "draft" }, bdi(say("draftOf", told(draft)))));
}

/** What a reviewer needs for one that is carried over: what has changed since, and a way to be rid of it. */
function carriedParts(finding, entry) {
  const decline = button(say("decline"), () => {
    DRAFTS.delete(finding.id);
    keep({ [finding.id]: withdrawn() });
    show();
    tell(() => say("declined", 1));
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
    lastVisited = finding.id;
  });
  const choices = make("fieldset", null, make("legend", { class: "hidden" }, say("decision")));
  for (const code of ["undecided", ...DECISIONS.filter((each) => each !== "waive" || !isOfWaiver(finding))]) {
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
  const name = make("input", { type: "text", name: "reviewer", autocomplete: "name" });
  name.value = reviewer;
  name.addEventListener("input", () => nameReviewer(name));
  form.append(make("label", { class: "field" }, make("span", null, say("reviewer")), name));
  const message = make("p", { class: "wrong", role: "alert" });
  const next = button(say("next"), () => goToNext(finding.id));
  form.append(make("p", { class: "doing" }, make("button", null, say("save")), " ", next), message);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const made = stated(form);
    for (const name of FIELDS) made[name] = made[name].trim();
    message.textContent = refusal(finding, made);
    tell(() => "");
    if (message.textContent !== "") return;
    DRAFTS.delete(finding.id);
    keep({ [finding.id]: made.decision === "undecided" ? withdrawn() : dated(made, finding) });
    showDecision(finding, box);
    showCounts();
    message.textContent = kept ? "" : say("savedNowhere");
    const outcome = kept ? "saved" : "savedNowhere";
    tell(() => say(outcome));
  });
  return form;
}

/** Why a form cannot be saved: undecided takes a decision back, and would lose what else is typed. */
function refusal(finding, made) {
  if (made.decision !== "undecided") return wrong(made, finding) || (reviewer === "" ? say("name") : "");
  const saved = savedOn(finding);
  const typed = FIELDS.some((name) => made[name] !== "") && !same({ ...made, decision: saved.decision }, saved);
  return saved.decision === "undecided" || typed ? say("chooseFirst") : "";
}

const stated = (form) =>
  Object.fromEntries(["decision", ...FIELDS].map((name) => [name, form.elements[name].value]));
