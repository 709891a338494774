"use strict";

const DATA = JSON.parse(document.getElementById("data").textContent);
const KINDS = ["error", "warning", "note", "waived"];
const SELECTS = ["challenge", "rule", "region", "institution", "matter", "decision"];

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

const bdi = (content) => make("bdi", null, content);

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
  document.title = say("title");
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String((button.dataset.language === "en") === (state.language === 1)));
  }
  fillSelects();
}

const LABELS = {
  challenge: (code) => text(DATA.challenges[code]),
  rule: (code) => text(DATA.rules[code].title),
  region: (code) => DATA.regions[code],
  institution: (code) => text(DATA.institutions[code]),
  matter: (code) => text(DATA.matters[code]),
  decision: (code) => say(code),
};

function codesOf(name) {
  if (name === "decision") return ["undecided", ...DECISIONS];
  return [...new Set(DATA.findings.flatMap((finding) => valuesOf(finding, name)))];
}

function options(name) {
  const named = codesOf(name).map((code) => [code, LABELS[name](code)]);
  if (name !== "decision" && name !== "challenge") named.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  return named;
}

function fillSelects() {
  for (const name of SELECTS) {
    const select = document.getElementById("f-" + name);
    const chosen = state.filter.get(name) || "";
    const named = options(name);
    // An address may name what this report has not: the filter must then be seen to match nothing.
    if (chosen && !named.some(([code]) => code === chosen)) named.push([chosen, chosen]);
    select.replaceChildren(
      make("option", { value: "" }, say("all")),
      ...named.map(([code, label]) => make("option", { value: code, dir: "auto" }, label)));
  }
}

/** The filters that are on, in words. */
function filtersInWords() {
  const on = [];
  const kinds = state.filter.get("severity");
  if (kinds) on.push(["severity", kinds.split(",").map((code) => (KINDS.includes(code) ? say(code) : code)).join(say("comma"))]);
  for (const name of SELECTS) {
    const code = state.filter.get(name);
    if (code) on.push([name === "decision" ? "review" : name, codesOf(name).includes(code) ? LABELS[name](code) : code]);
  }
  if (state.filter.get("finding")) on.push(["findingId", state.filter.get("finding")]);
  const sought = (state.filter.get("q") || "").trim();
  if (sought !== "") on.push(["words", sought]);
  return on.map(([name, value]) => make("li", null, say(name) + (state.language ? ": " : "："), bdi(value)));
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
}

function readForm() {
  const form = document.getElementById("filters");
  const kinds = [...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value);
  const filter = new URLSearchParams();
  if (kinds.length > 0) filter.set("severity", kinds.join(","));
  for (const name of [...SELECTS, "q"]) {
    const value = form.elements[name].value;
    if (value !== "") filter.set(name, value);
  }
  state.filter = filter;
  writeAddress();
  showFindings();
}

function show() {
  showLanguage();
  fillForm();
  showFindings();
  showReviewed();
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
      show();
      document.getElementById("findings").scrollIntoView();
    }
  });
  window.addEventListener("beforeprint", showAll);
  startReview();
  show();
}

document.addEventListener("DOMContentLoaded", start);
