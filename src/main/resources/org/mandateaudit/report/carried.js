/**
 * The latest decisions that this browser holds from reports of another input or day, on findings of this report of
 * which nothing was decided here: a finding keeps its id while the input around it changes. Whether one still holds is
 * for the reviewer, so none is taken over unasked. And how many of the same reports are on findings that are no more.
 */
function earlier() {
  const known = new Set(DATA.findings.map((finding) => finding.id));
  const latest = new Map();
  for (const store of otherStores()) {
    const entries = Object.entries(Object(store)).filter(([, entry]) => entry);
    if (!entries.some(([id]) => known.has(id))) continue;
    for (const [id, entry] of entries) {
      if (!latest.has(id) || String(latest.get(id).at || "") < String(entry.at || "")) latest.set(id, entry);
    }
  }
  // What --waivers applies need not be carried over, and a waiver that has run out waives nothing.
  const standsAlready = new Set(DATA.findings.filter((finding) => finding.waiver).map((finding) => finding.id));
  const useless = ([id, entry]) => entry.decision === "waive" && (standsAlready.has(id) || wrong(entry) !== "");
  const offered = Object.entries(sound(Object.fromEntries(latest))).filter((each) => !stored[each[0]] && !useless(each));
  const gone = [...latest].filter(([id, entry]) => !known.has(id) && isSound({ ...UNDECIDED, ...entry }));
  return { offered: Object.fromEntries(offered), gone };
}

function otherStores() {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(STORES) && key !== KEY);
    return keys.flatMap((key) => {
      try {
        return [JSON.parse(localStorage.getItem(key))];
      } catch (unreadable) {
        return [];
      }
    });
  } catch (unavailable) {
    return [];
  }
}

function showOffer() {
  const { offered, gone } = earlier();
  const entries = Object.values(offered);
  const offer = document.getElementById("offer");
  offer.hidden = entries.length === 0;
  offer.replaceChildren();
  if (offer.hidden) return;
  const inputs = [...new Set(entries.map((entry) => String(entry.of || "—")))].sort();
  const changed = DATA.findings.filter((finding) => offered[finding.id] && hasChanged(offered[finding.id], finding)).length;
  const answer = (changes, message) => () => {
    keep(changes);
    show();
    tell(() => [message(), gone.length === 0 ? "" : goneOnes(gone)].filter((part) => part !== "").join(" "));
    document.getElementById("download").focus();
  };
  const each = (kept) => Object.fromEntries(Object.entries(offered).map(([id, entry]) => [id, kept(entry)]));
  const carry = button(say("carry", entries.length),
    answer(each((entry) => ({ ...entry, carried: true })), () => say("carriedOver", entries.length)));
  const decline = button(say("declineAll", entries.length), answer(each(withdrawn), () => say("declined", entries.length)));
  offer.append(make("p", null, say("offer", entries.length)),
    make("ul", null, ...inputs.slice(0, SOME).map((input) => make("li", null, bdi(visible(input))))));
  for (const remark of [changed === 0 ? "" : say("offerChanged", changed), gone.length === 0 ? "" : goneOnes(gone)]) {
    if (remark !== "") offer.append(make("p", null, remark));
  }
  offer.append(carry, " ", decline);
}

/** Which decisions have no finding any more, by what is known of them. */
function goneOnes(gone) {
  const one = ([id, entry]) => visible(id) + " " + told({ ...UNDECIDED, ...entry });
  const more = gone.length > SOME ? say("comma") + "…" : "";
  return say("offerGone", gone.length) + " " + gone.slice(0, SOME).map(one).join(state.language ? "; " : "；") + more;
}

/** Carried over and whole, on a condition that reads as it did: these may be confirmed in one step, once each is named. */
function unchanged() {
  return DATA.findings.filter((finding) => {
    const entry = savedOn(finding);
    return entry.carried === true && typeof entry.condition === "string" && !hasChanged(entry, finding) && wrong(entry, finding) === "";
  });
}

function showCarried() {
  const those = unchanged();
  const box = document.getElementById("carried");
  box.hidden = those.length === 0;
  box.replaceChildren();
  if (box.hidden) return;
  const confirm = button(say("confirm", those.length), () => {
    if (!isNamed()) return;
    const at = new Date().toISOString();
    const confirmed = (entry) => ({ ...entry, carried: false, of: OF, confirmedBy: reviewer, confirmedAt: at });
    keep(Object.fromEntries(those.map((finding) => [finding.id, confirmed(savedOn(finding))])));
    show();
    tell(() => say("confirmed", those.length));
    document.getElementById("download").focus();
  });
  const line = (finding) => make("li", null, linkTo(finding), " · ", bdi(told(savedOn(finding)) + " · " + signature(savedOn(finding))));
  box.append(make("p", null, say("unchanged", those.length)),
    make("details", null, make("summary", null, say("list")), make("ul", null, ...those.map(line))), confirm);
}

/** A finding by its id and title, which lead to it. */
function linkTo(finding) {
  return make("a", { href: "#finding=" + finding.id }, make("code", null, finding.id), " ", bdi(text(DATA.rules[finding.rule].title)));
}
