/** Which report the decisions are on, and whose they are. */
function headOfFile() {
  const names = [...new Set(Object.values(decisions).flatMap((entry) => [entry.by, entry.confirmedBy]).filter(Boolean))];
  const lines = [
    say("fileHead"), "report: " + quoted(text(DATA.title)), "inputs: " + quoted(DATA.of), "as_of: " + DATA.asOf, "version: " + DATA.key,
    "decided by: " + (names.length === 0 ? "—" : names.map(quoted).join(", ")),
    "downloaded: " + new Date().toISOString() + (reviewer === "" ? "" : ", " + quoted(reviewer)),
  ];
  return lines.map((line) => "# " + line + "\n").join("") + "\n";
}

/**
 * The waivers as a YAML list, those in force included; in it as comments, what check is not to apply: other decisions, and
 * what is carried over and not confirmed.
 */
function waiversFile() {
  const lines = [];
  let waived = 0;
  let carried = 0;
  let inherited = 0;
  for (const finding of DATA.findings.filter((each) => isDecided(each) || each.waiver)) {
    const entry = isDecided(finding) ? decisions[finding.id] : inForce(finding);
    const waives = entry.decision === "waive" && entry.carried !== true;
    const fields = { finding: finding.id, ...(waives ? {} : { decision: entry.decision }) };
    for (const name of FIELDS) if (entry[name] !== "") fields[name] = entry[name];
    Object.entries(fields).forEach(([name, value], i) =>
      lines.push((waives ? "" : "# ") + (i === 0 ? "- " : "  ") + name + ": " + (name === "until" ? value : quoted(value))));
    const signed = entry.carried === true ? { carried: String(entry.at || "") } : {};
    for (const [name, own] of Object.entries(SIGNATURES)) if (typeof entry[own] === "string" && entry[own] !== "") signed[name] = entry[own];
    for (const [name, value] of Object.entries(signed)) lines.push((waives ? "  # " : "#   ") + name + ": " + quoted(value));
    waived += waives ? 1 : 0;
    carried += entry.carried === true ? 1 : 0;
    inherited += isDecided(finding) ? 0 : 1;
  }
  return { waived, carried, inherited, text: headOfFile() + (waived === 0 ? "[]\n" : "") + lines.map((line) => line + "\n").join("") };
}

function download() {
  const file = waiversFile();
  const link = make("a", { download: "waivers.yaml", href: URL.createObjectURL(new Blob([file.text], { type: "application/yaml" })) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  downloaded = true;
  tell(() => [say("downloaded", file.waived), file.inherited === 0 ? "" : say("downloadedStanding", file.inherited),
    file.carried === 0 ? "" : say("downloadedCarried", file.carried)].filter((part) => part !== "").join(" "));
}

async function load(event) {
  const file = event.target.files[0];
  if (!file) return;
  const source = await file.text();
  event.target.value = "";
  const { entries, unreadable } = entriesOf(source);
  if (unreadable) return tell(() => say("unreadable", unreadable));
  const strange = [];
  const broken = [];
  const said = new Map();
  for (const { line, fields } of entries) {
    const covered = DATA.findings.filter((finding) => covers(fields, finding));
    const entry = entryOf(fields);
    const fault = () => (DECISIONS.includes(entry.decision) ? wrong(entry, covered[0]) : say("noDecision", visible(entry.decision)));
    if (fault() !== "") broken.push(() => say("lineSays", line, fault()));
    else if (covered.length === 0) strange.push(line);
    for (const finding of covered) said.set(finding, [...(said.get(finding) || []), { line, entry, whole: fault() === "" }]);
  }
  const whole = [];
  for (const [finding, all] of said) {
    if (all.length === 1) whole.push(...all.filter((each) => each.whole).map(({ entry }) => [finding, entry]));
    else for (const { line } of all.filter((each) => each.whole)) {
      broken.push(() => say("lineSays", line, say("twice", all.find((each) => each.line !== line)?.line ?? line)));
    }
  }
  const heard = takeNew(whole);
  const elsewhere = whole.filter(([, entry]) => !isOfThis(entry.of)).length;
  const list = (those, comma) => those.slice(0, SOME).join(comma) + (those.length > SOME ? comma + "…" : "");
  tell(() => {
    const report = [say("loaded", whole.length - heard)];
    if (heard > 0) report.push(say("differing", heard));
    if (elsewhere > 0) report.push(say("loadedElse", elsewhere));
    if (strange.length > 0) report.push(say("strange", strange.length, list(strange, say("comma"))));
    if (broken.length > 0) report.push(say("broken", broken.length, list(broken.map((each) => each()), " ")));
    return report.join(" ");
  });
}

/** The decision that an entry of a file states, whose it was and remains; one on another version waits to be confirmed. */
function entryOf(fields) {
  const entry = { decision: fields.decision || "waive" };
  for (const name of FIELDS) entry[name] = String(fields[name] || "").trim();
  for (const [name, own] of Object.entries(SIGNATURES)) if (fields[name] !== undefined) entry[own] = fields[name];
  if (fields.carried === undefined && isOfThis(entry.of)) return entry;
  return { ...entry, carried: true, at: entry.at || fields.carried || "", of: entry.of || "" };
}

/** What a file said last: how to undo it, and what of it differs from what is here and waits for a choice. */
const nothing = () => ({ before: {}, drafts: new Map(), made: {}, differing: [] });
let loading = nothing();

/** What is here of a finding: what is being typed, else what was decided, else the waiver that is in force. */
const here = (finding) => DRAFTS.get(finding.id) || (isDecided(finding) ? savedOn(finding) : inForce(finding) || UNDECIDED);

/** Takes what is new; tells how many differ from what is here and are left for the reviewer to choose. */
function takeNew(whole) {
  const isNew = (finding) => !DRAFTS.has(finding.id) && decisionOn(finding) === "undecided";
  loading = { ...nothing(), differing: whole.filter(([finding, entry]) => !isNew(finding) && !same(here(finding), entry)) };
  apply(whole.filter(([finding]) => isNew(finding)));
  return loading.differing.length;
}

function apply(those) {
  for (const [finding, entry] of those) {
    const { id } = finding;
    loading.before[id] = stored[id] || null;
    loading.made[id] = { ...entry, of: entry.of || OF, condition: entry.condition ?? found(finding) };
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
  tell(() => say("undone", still.length));
  document.getElementById("load").focus();
}

function showLoaded() {
  const box = document.getElementById("after-load");
  const { differing, made } = loading;
  box.replaceChildren();
  box.hidden = differing.length === 0 && Object.keys(made).length === 0;
  if (box.hidden) return;
  const press = (word, action) => box.append(button(word, action), " ");
  if (differing.length > 0) {
    const settle = (those, left, message) => () => {
      loading.differing = left;
      apply(those);
      tell(message);
      (left.length > 0 ? box.querySelector("li button") : document.getElementById("load")).focus();
    };
    const settleOne = (each, those, message) => () => settle(those, differing.filter((other) => other !== each), message)();
    const line = (each) => {
      const [finding, entry] = each;
      const mine = DRAFTS.has(finding.id) ? say("draft", told(here(finding))) : told(here(finding)) + " · " + signature(here(finding));
      return make("li", null, linkTo(finding), " · ", bdi(say("hereAndThere", mine, told(entry) + " · " + signature(entry))), " ",
        button(say("useThis"), settleOne(each, [each], () => say("usedFile", 1))), " ",
        button(say("keepThis"), settleOne(each, [], () => "")));
    };
    box.append(make("p", null, say("differing", differing.length)));
    press(say("useFile", differing.length), settle(differing, [], () => say("usedFile", differing.length)));
    press(say("keepHere"), settle([], [], () => ""));
    box.append(make("ul", null, ...differing.map(line)));
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
