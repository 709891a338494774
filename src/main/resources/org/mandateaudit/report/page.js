"use strict";

const DATA = JSON.parse(document.getElementById("data").textContent);
const KINDS = ["error", "warning", "note", "waived"];
const SELECTS = [...(DATA.changes ? ["change"] : []), "challenge", "rule", "region", "institution", "matter", "decision"];

/** The language is part of the address, as the filters are, so that a link shows the same view. */
const state = { language: document.documentElement.lang.startsWith("zh") ? 0 : 1, filter: new URLSearchParams() };

const say = (word, ...values) =>
  (WORDS[word][state.language]).replace(/\{(\d)\}/g, (all, number) => String(values[number]));

/** A text of the report in the language of the page. */
function text(number) {
  const both = DATA.texts[number];
  return typeof both === "string" ? both : both[state.language];
}

/** An element; what the input says only ever becomes text in it. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does something. */
function button(word, action) {
  const made = make("button", { type: "button" }, word);
  made.addEventListener("click", action);
  return made;
}

/** What has no English form is said to be Chinese, so that it is read out and set as such. */
const chinese = (content) => /\p{Script=Han}/u.test(content) && !/[a-z]{2}/i.test(content);

const bdi = (content) =>
  make("bdi", state.language === 1 && chinese(content) ? { lang: "zh-CN", class: "keep" } : null, content);

/** What a reviewer or a file says, with a visible sign for what would turn the text around or has none; as Visible does. */
const visible = (content) => content.trim().replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => {
  const code = sign.codePointAt(0);
  return code < 32 ? String.fromCharCode(0x2400 + code) : "\\u{" + code.toString(16) + "}";
});

/** What the address says; an anchor such as #open says nothing about filters. */
function readAddress() {
  const hash = location.hash.slice(1);
  if (hash !== "" && !hash.includes("=")) return false;
  state.filter = new URLSearchParams(hash);
  const language = state.filter.get("lang");
  if (language) state.language = language === "en" ? 1 : 0;
  state.filter.delete("lang");
  return true;
}

function writeAddress() {
  const hash = new URLSearchParams(state.filter);
  hash.set("lang", state.language === 0 ? "zh" : "en");
  history.replaceState(null, "", "#" + hash);
}

function showLanguage() {
  document.documentElement.lang = state.language === 0 ? "zh-CN" : "en";
  document.title = text(DATA.title);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String((button.dataset.language === "en") === (state.language === 1)));
  }
  fillSelects();
}

const LABELS = {
  change: (code) => text(DATA.changes[code]),
  challenge: (code) => text(DATA.challenges[code]),
  rule: (code) => text(DATA.rules[code].title),
  region: (code) => DATA.regions[code],
  institution: (code) => text(DATA.institutions[code]),
  matter: (code) => text(DATA.matters[code]),
  decision: (code) => say(code),
};

function codesOf(name) {
  if (name === "decision") return ["undecided", ...(DATA.findings.some((each) => each.waiver) ? ["standing"] : []), ...DECISIONS, "carried"];
  if (name === "change") return Object.keys(DATA.changes);
  const region = name === "institution" && state.filter.get("region");
  const among = region ? DATA.findings.filter((finding) => finding.region === region) : DATA.findings;
  return [...new Set(among.flatMap((finding) => valuesOf(finding, name)))];
}

function options(name) {
  const named = codesOf(name).map((code) => [code, LABELS[name](code)]);
  if (!["decision", "challenge", "change"].includes(name)) {
    const order = new Intl.Collator(state.language ? "en" : "zh", { numeric: true });
    named.sort((a, b) => order.compare(a[1], b[1]));
  }
  return named;
}

function fillSelects(names = SELECTS) {
  for (const name of names) {
    const select = document.getElementById("f-" + name);
    const chosen = state.filter.get(name) || "";
    const named = options(name);
    // An address may name what this report has not: the filter must then be seen to match nothing.
    if (chosen && !named.some(([code]) => code === chosen)) named.push([chosen, chosen]);
    select.replaceChildren(
      make("option", { value: "" }, say("all")),
      ...named.map(([code, label]) => make("option", { value: code, dir: "auto", ...(state.language && chinese(label) ? { lang: "zh-CN", class: "keep" } : {}) }, label)));
  }
}

/** The filters that the form has no field for: each can be dropped by itself. */
function showChips() {
  const named = [];
  const id = state.filter.get("finding");
  if (id) named.push(["findingId", id, () => state.filter.delete("finding")]);
  for (const code of unseenKinds()) {
    named.push(["severity", KINDS.includes(code) ? say(code) : code, () => {
      const left = state.filter.get("severity").split(",").filter((each) => each !== code);
      if (left.length > 0) state.filter.set("severity", left.join());
      else state.filter.delete("severity");
    }]);
  }
  const chips = document.getElementById("chips");
  chips.hidden = named.length === 0;
  chips.replaceChildren(...named.map(([name, value, drop]) => {
    const words = say(name) + (state.language ? ": " : "：") + visible(value);
    const button = make("button", { type: "button", "aria-label": say("drop", words) }, words);
    button.addEventListener("click", () => {
      drop();
      writeAddress();
      fillForm();
      showFindings();
      document.getElementById("findings-head").focus();
    });
    return make("li", null, button);
  }));
}

function unseenKinds() {
  const boxes = [...document.querySelectorAll("#filters [name=severity]")].map((box) => box.value);
  return (state.filter.get("severity") || "").split(",").filter((code) => code !== "" && !boxes.includes(code));
}

/** The filters that are on, in words. */
function filtersInWords() {
  const on = [];
  const kinds = state.filter.get("severity");
  if (kinds) on.push(["severity", kinds.split(",").map((code) => (KINDS.includes(code) ? say(code) : code)).join(say("comma"))]);
  for (const name of SELECTS) {
    const code = state.filter.get(name);
    if (code) on.push([name === "decision" ? "decided" : name, codesOf(name).includes(code) ? LABELS[name](code) : code]);
  }
  if (state.filter.get("finding")) on.push(["findingId", state.filter.get("finding")]);
  const sought = (state.filter.get("q") || "").trim();
  if (sought !== "") on.push(["words", sought]);
  return on.map(([name, value]) => make("li", null, say(name) + (state.language ? ": " : "："), bdi(visible(value))));
}

/** Who signs on paper must see that findings were left out, and by which filter. */
function showExtract(matching) {
  for (const part of document.querySelectorAll(".extract")) {
    part.hidden = matching === DATA.findings.length;
    part.replaceChildren(make("p", null, make("strong", null, say("extract", matching, DATA.findings.length))),
      make("ul", null, ...filtersInWords()));
  }
}

function fillForm() {
  const form = document.getElementById("filters");
  const kinds = (state.filter.get("severity") || "").split(",");
  for (const box of form.querySelectorAll("[name=severity]")) box.checked = kinds.includes(box.value);
  for (const name of [...SELECTS, "q"]) form.elements[name].value = state.filter.get(name) || "";
  showChips();
}

function readForm() {
  const form = document.getElementById("filters");
  const kinds = [...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value).concat(unseenKinds());
  const filter = new URLSearchParams();
  if (state.filter.get("finding")) filter.set("finding", state.filter.get("finding"));
  if (kinds.length > 0) filter.set("severity", kinds.join(","));
  for (const name of [...SELECTS, "q"]) {
    const value = form.elements[name].value;
    if (value !== "") filter.set(name, value);
  }
  const moved = filter.get("region") !== state.filter.get("region");
  state.filter = filter;
  if (moved) {
    if (!codesOf("institution").includes(filter.get("institution"))) filter.delete("institution");
    fillSelects(["institution"]);
    fillForm();
  }
  writeAddress();
  showFindings();
}

function show() {
  showLanguage();
  fillForm();
  showFindings();
  showReviewed();
  showLoaded();
  showStatus();
}

/** A place on the page is gone to without a trace in the address, which holds the filters and the language. */
function goTo(event) {
  const link = event.target.closest("a[href^='#']");
  const place = link && document.getElementById(link.hash.slice(1));
  if (!place) return;
  event.preventDefault();
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

function start() {
  readAddress();
  const form = document.getElementById("filters");
  form.addEventListener("input", readForm);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    state.filter = new URLSearchParams();
    writeAddress();
    fillSelects(["institution"]);
    fillForm();
    showFindings();
  });
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      state.language = button.dataset.language === "en" ? 1 : 0;
      writeAddress();
      show();
    });
  }
  document.getElementById("print").addEventListener("click", () => window.print());
  window.addEventListener("hashchange", () => {
    if (readAddress()) {
      writeAddress();
      show();
      document.getElementById("findings").scrollIntoView();
      document.getElementById("findings-head").focus({ preventScroll: true });
    }
  });
  document.addEventListener("click", goTo);
  window.addEventListener("beforeprint", showAll);
  window.addEventListener("afterprint", showAsBefore);
  startReview();
  show();
}

document.addEventListener("DOMContentLoaded", start);
