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
      if (!latest.has(id) || String(latest.get(id).at) < String(entry.at)) latest.set(id, entry);
    }
  }
  const offered = Object.entries(sound(Object.fromEntries(latest))).filter(([id, entry]) => !stored[id] && wrong(entry) === "");
  const gone = [...latest].filter(([id, entry]) => !known.has(id) && DECISIONS.includes(entry.decision)).length;
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
  const gones = gone === 0 ? "" : say("offerGone", gone);
  const answer = (changes, message) => () => {
    keep(changes);
    show();
    tell([message, gones].filter((part) => part !== "").join(" "));
    document.getElementById("download").focus();
  };
  const each = (kept) => Object.fromEntries(Object.entries(offered).map(([id, entry]) => [id, kept(entry)]));
  const carry = make("button", { type: "button" }, say("carry", entries.length));
  carry.addEventListener("click", answer(each((entry) => ({ ...entry, carried: true })), say("carriedOver", entries.length)));
  const decline = make("button", { type: "button" }, say("declineAll", entries.length));
  decline.addEventListener("click", answer(each(withdrawn), say("declined", entries.length)));
  offer.append(make("p", null, say("offer", entries.length)),
    make("ul", null, ...inputs.slice(0, SOME).map((input) => make("li", null, bdi(visible(input))))));
  for (const remark of [changed === 0 ? "" : say("offerChanged", changed), gones]) {
    if (remark !== "") offer.append(make("p", null, remark));
  }
  offer.append(carry, " ", decline);
}
