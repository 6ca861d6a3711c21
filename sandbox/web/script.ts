/** The only script of the pages. Everything also works without it, with a reload. */
export const script = `
"use strict";
for (const select of document.querySelectorAll("select[data-submit]")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

for (const area of document.querySelectorAll("textarea[data-counter]")) {
  const counter = document.getElementById(area.dataset.counter);
  const count = () => { counter.textContent = area.value.length + "/" + area.maxLength; };
  area.addEventListener("input", count);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) area.form.requestSubmit();
  });
  count();
}

for (const place of document.querySelectorAll("[data-live]")) {
  const source = new EventSource(place.dataset.source);
  const refresh = async () => {
    const response = await fetch(place.dataset.live);
    if (!response.ok) return;
    if (place.contains(document.activeElement) && document.activeElement.matches("input, textarea, button, summary")) {
      place.dataset.stale = "1";
      return;
    }
    const before = new Map([...place.querySelectorAll("[data-state]")].map((row) => [row.id, row.dataset.state]));
    place.innerHTML = await response.text();
    delete place.dataset.stale;
    for (const row of place.querySelectorAll("[data-state]")) {
      if (before.get(row.id) !== row.dataset.state) row.classList.add("fresh");
    }
  };
  source.addEventListener("message", refresh);
  // What changed while the connection was down is fetched once it is back.
  let opened = false;
  source.addEventListener("open", () => { if (opened) refresh(); opened = true; });
  place.addEventListener("focusout", () => { if (place.dataset.stale) setTimeout(refresh, 200); });
  window.addEventListener("pagehide", () => source.close());
}
`;
