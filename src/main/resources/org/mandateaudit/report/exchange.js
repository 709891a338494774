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
