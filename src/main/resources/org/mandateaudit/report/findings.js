"use strict";

const BATCH = 30;
const GROUPS = new Map();

const kind = (finding) => (finding.waiver ? "waived" : finding.severity);

function valuesOf(finding, name) {
  switch (name) {
    case "challenge": return [DATA.rules[finding.rule].challenge];
    case "rule": return [finding.rule];
    case "region": return [finding.region];
    case "institution": return finding.institutions;
    case "matter": return finding.matter ? [finding.matter] : [];
    case "change": return finding.change ? [finding.change] : [];
    case "decision": return isCarried(finding) ? [decisionOn(finding), "carried"] : [decisionOn(finding)];
    default: return [];
  }
}

/** All that a finding says, in both languages, for searching. */
function words(finding) {
  if (finding.words === undefined) {
    const rule = DATA.rules[finding.rule];
    const numbers = [rule.title, rule.criterion, ...rule.criteria, rule.force, finding.condition, finding.effect,
      finding.recommendation, ...finding.institutions.map((id) => DATA.institutions[id])];
    if (finding.matter) numbers.push(DATA.matters[finding.matter]);
    const facts = finding.evidence.map(([number]) => DATA.facts[number]);
    finding.words = [finding.id, finding.rule, DATA.regions[finding.region], ...finding.institutions,
      ...numbers.map((number) => [].concat(DATA.texts[number]).join("\n")),
      ...facts.map((fact) => [fact.id, fact.text, fact.document, fact.clause, placeOf(fact)].join("\n"))]
      .join("\n").toLowerCase();
  }
  return finding.words;
}

function matches(finding) {
  const filter = state.filter;
  if (filter.get("finding") && filter.get("finding") !== finding.id) return false;
  const kinds = filter.get("severity");
  if (kinds && !kinds.split(",").includes(kind(finding))) return false;
  for (const name of SELECTS) {
    if (filter.get(name) && !valuesOf(finding, name).includes(filter.get(name))) return false;
  }
  const sought = (filter.get("q") || "").trim().toLowerCase();
  return sought === "" || sought.split(/\s+/).every((word) => words(finding).includes(word));
}

/** Thousands of findings are drawn a batch at a time; the counts are of all that match. */
function showFindings() {
  const back = whereFocusIs();
  const matching = DATA.findings.filter(matches);
  for (const group of document.querySelectorAll("[data-group]")) {
    const list = group.querySelector(".list");
    list.replaceChildren();
    const all = matching.filter((finding) => kind(finding) === group.dataset.group);
    group.hidden = all.length === 0;
    // One that is under review stays in sight, however far down it stands.
    const first = all.slice(BATCH).filter((finding) => UNFOLDED.has(finding.id));
    GROUPS.set(group, { list, left: [...all.slice(0, BATCH), ...first, ...all.slice(BATCH).filter((finding) => !first.includes(finding))] });
    showMore(group, BATCH + first.length);
  }
  showCounts(matching);
  back();
}

/** One that has just been decided stays in sight, though it may match no more: only the counts say so at once. */
function showCounts(matching = DATA.findings.filter(matches)) {
  for (const group of document.querySelectorAll("[data-group]")) {
    group.querySelector(".count").textContent = matching.filter((finding) => kind(finding) === group.dataset.group).length;
  }
  document.getElementById("shown").textContent = DATA.findings.length === 0 ? say("noFindings")
    : matching.length === 0 ? say("none") : say("shown", matching.length, DATA.findings.length);
  showExtract(matching.length);
}

/** A way back to the part of a finding that has the focus, once all are drawn anew. */
function whereFocusIs() {
  const part = document.activeElement;
  const article = part && part.closest(".finding");
  if (!article) return () => {};
  const parts = "a, .what, summary, input, button, .scroll";
  const order = [...article.querySelectorAll(parts)].indexOf(part);
  const top = part.getBoundingClientRect().top;
  const { selectionStart, selectionEnd } = part;
  return () => {
    const again = document.getElementById(article.id);
    const same = again && again.querySelectorAll(parts)[order];
    if (!same) return;
    same.focus({ preventScroll: true });
    if (typeof selectionStart === "number") same.setSelectionRange(selectionStart, selectionEnd);
    scrollBy(0, same.getBoundingClientRect().top - top);
  };
}

function showMore(group, number) {
  const { list, left } = GROUPS.get(group);
  list.append(...left.splice(0, number).map(draw));
  const more = group.querySelector(".more");
  more.replaceChildren();
  if (left.length > 0) {
    more.append(button(say("more", Math.min(BATCH, left.length), left.length), () => {
      const next = list.children.length;
      showMore(group, BATCH);
      list.children[next].querySelector(".what").focus();
    }));
  }
}

/** How the page was before it was printed. */
let before = null;

/**
 * Paper has no buttons: all that match are printed, by the decisions of that moment; of an extract, only what bears on
 * what it lists.
 */
function showAll() {
  const folded = [...document.querySelectorAll("details:not(.review):not([open])")];
  const drawn = [...GROUPS].map(([group, { list }]) => [group, list.children.length]);
  before = before || { folded, drawn, top: scrollY };
  showFindings();
  for (const group of GROUPS.keys()) showMore(group, Infinity);
  const matching = DATA.findings.filter(matches);
  const regions = new Set(matching.map((finding) => finding.region));
  document.body.classList.toggle("extracted", matching.length < DATA.findings.length);
  for (const region of document.querySelectorAll("details.region")) {
    region.classList.toggle("elsewhere", !regions.has(region.dataset.region));
  }
  for (const details of folded) details.open = true;
  showRegister(matching);
  showUnsaved();
}

function showAsBefore() {
  if (before === null) return;
  const { folded, drawn, top } = before;
  before = null;
  document.body.classList.remove("extracted");
  showFindings();
  for (const [group, number] of drawn) showMore(group, Math.max(0, number - group.querySelector(".list").children.length));
  for (const details of folded) details.open = false;
  showRegister();
  scrollTo(0, top);
}

function draw(finding) {
  const rule = DATA.rules[finding.rule];
  const about = [DATA.regions[finding.region],
    finding.institutions.map((id) => text(DATA.institutions[id])).join(say("comma"))];
  if (finding.matter) about.push(text(DATA.matters[finding.matter]));
  const head = "t-" + finding.id;
  const article = make("article", { class: "finding " + kind(finding), id: "f-" + finding.id, "aria-labelledby": head },
    make("p", { class: "top" },
      make("span", { class: "mark " + kind(finding) },
        (finding.waiver ? say("waived") + " · " : "") + say(finding.severity)),
      finding.grade === undefined ? null : tag("grade", text(finding.grade)),
      tag("force", text(rule.force)),
      finding.change === undefined ? null : make("span", { class: "tag" }, text(DATA.changes[finding.change])),
      make("a", { class: "id", href: "#finding=" + finding.id, title: say("link") }, make("code", null, finding.id))),
    make(finding.waiver ? "h3" : "h4", { class: "what", tabindex: "-1", id: head }, bdi(text(rule.title))),
    make("p", { class: "about", id: "a-" + finding.id }, bdi(about.filter((part) => part !== "").join(" · "))));
  const parts = make("dl", { class: "parts" });
  const part = (name, ...children) => parts.append(make("dt", null, say(name)), make("dd", null, ...children));
  part("condition", bdi(text(finding.condition)));
  part("criteria", bdi(text(rule.criterion)));
  if (rule.criteria.length > 0) {
    part("basis", make("ul", null, ...rule.criteria.map((number) => make("li", null, bdi(text(number))))));
  }
  part("effect", bdi(text(finding.effect)));
  part("recommendation", bdi(text(finding.recommendation)));
  part("rule", make("code", null, finding.rule));
  if (finding.waiver) part("waiver", bdi(waiverText(finding.waiver, "validBefore")));
  if (finding.expired) part("waiver", bdi(waiverText(finding.expired, "expiredOn")));
  const facts = finding.evidence.map(([number]) => DATA.facts[number]);
  const held = facts.filter((fact) => fact.act !== undefined);
  if (finding.institutions.length > 1 && held.length > 1) part("who", who(held));
  part("evidence", make("ul", { class: "evidence" }, ...finding.evidence.map(evidence)));
  article.append(parts, reviewOf(finding));
  return article;
}

const tag = (name, value) => make("span", { class: "tag" }, say(name) + " " + value);

function waiverText(waiver, until) {
  return [waiver.reason, say("approvedBy", waiver.approver), say("onTheBasisOf", waiver.basis),
    say(until, waiver.until)].map(visible).join(" · ");
}

/** Who holds what of that which meets. */
function who(facts) {
  const fields = ["institution", "matter", "act", "role", "power"];
  const cell = (fact, name) => {
    if (name === "institution") return text(DATA.institutions[fact.institution]);
    return fact[name] === undefined ? say("unstated") : text(fact[name]);
  };
  return make("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": say("who") },
    make("table", { class: "who" },
      make("thead", null, make("tr", null, ...fields.map((name) => make("th", { scope: "col" }, say(name))))),
      make("tbody", null, ...facts.map((fact) => make("tr", null, ...fields.map((name, column) =>
        make(column === 0 ? "th" : "td", column === 0 ? { scope: "row" } : null, bdi(cell(fact, name)))))))));
}

/** The file that it stands in, and where; nothing of a fact that stands in none. */
const placeOf = (fact) => (fact.at === undefined ? undefined : DATA.files[fact.file] + ":" + fact.at);

function evidence([number, ...fields]) {
  const fact = DATA.facts[number];
  const parts = [text(fact.kind) + " " + fact.id];
  if (fact.institution !== undefined) parts.push(text(DATA.institutions[fact.institution]));
  if (fact.document) parts.push(fact.document);
  if (fact.clause) parts.push(fact.clause);
  return make("li", null,
    make("span", { class: "place" }, bdi(placeOf(fact) || say("inNoFile"))),
    bdi(parts.join(" · ")),
    fact.act === undefined && fact.institution !== undefined ? null : make("blockquote", null, bdi(fact.text)),
    fields.length === 0 ? null : make("ul", { class: "fields" }, ...fields.map(([said, place]) =>
      make("li", null, bdi(text(said)), place === undefined ? null : make("span", { class: "place" }, bdi(place))))));
}
