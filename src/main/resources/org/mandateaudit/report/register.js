/** The decisions one below another, for who signs: what, on which finding, why, by whom and when. */
function showRegister(those = DATA.findings) {
  const decided = those.filter((finding) => isDecided(finding) || finding.waiver);
  const register = document.getElementById("register");
  register.hidden = decided.length === 0;
  document.getElementById("register-link").hidden = register.hidden;
  const list = document.getElementById("register-list");
  // Thousands of rows are drawn only where they are looked at.
  list.querySelector(".rows").replaceChildren(...(list.open && decided.length > 0 ? [registerOf(decided)] : []));
  document.getElementById("register-number").textContent = say(those.length === DATA.findings.length ? "registerOf" : "registerOfExtract", decided.length);
  document.getElementById("reviewers").textContent = reviewersOf(decided.filter(isDecided));
}

function registerOf(decided) {
  const heads = ["findingId", "subject", "registered", "reviewer", "when"];
  return make("table", { class: "plain registered" },
    make("thead", null, make("tr", null, ...heads.map((name) => make("th", { scope: "col" }, say(name))))),
    make("tbody", null, ...decided.map(registered)));
}

function registered(finding) {
  const subject = [DATA.regions[finding.region],
    finding.institutions.map((id) => text(DATA.institutions[id])).join(say("comma"))].filter((part) => part !== "").join(" · ");
  const entry = isDecided(finding) ? decisions[finding.id] : null;
  const what = entry ? told(entry) : say("standing") + " · " + waiverText(finding.waiver, "validBefore");
  const who = entry ? [nameOf(entry.by), entry.confirmedAt ? nameOf(entry.confirmedBy) : null] : [];
  const when = entry ? [timeOf(entry.at), entry.confirmedAt ? timeOf(entry.confirmedAt) : null] : [];
  const lines = (parts) => parts.filter((part) => part !== null).map((part) => make("div", null, bdi(part)));
  return make("tr", null,
    make("td", null, make("a", { href: "#finding=" + finding.id }, make("code", null, finding.id))),
    make("td", null, bdi(text(DATA.rules[finding.rule].title)), make("div", { class: "of" }, bdi(subject))),
    make("td", null, bdi(what), entry && entry.carried === true ? make("div", null, say("carried")) : null),
    make("td", null, ...lines(who)), make("td", null, ...lines(when)));
}

/** Who decided how many. */
function reviewersOf(decided) {
  const by = new Map();
  for (const finding of decided) {
    const { by: first, confirmedBy } = decisions[finding.id];
    const name = nameOf(confirmedBy || first);
    by.set(name, (by.get(name) || 0) + 1);
  }
  if (by.size === 0) return "";
  return say("reviewers", [...by].map(([name, number]) => say("each", name, number)).join(say("comma")));
}
