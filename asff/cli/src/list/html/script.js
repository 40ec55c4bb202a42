"use strict";
// Shows the findings that fit the form. All texts are in the page already: nothing is made of them here.
const form = document.getElementById("filter");
const count = document.getElementById("count");
const rows = Array.from(document.querySelectorAll("details.finding"), (row) => ({
  row,
  severity: row.dataset.severity,
  tool: row.dataset.tool,
  change: row.dataset.change,
  exploited: row.dataset.exploited === "true",
  // Made when it is asked for first: most pages are looked at, not searched.
  text: null,
}));
function has(it, word) {
  if (it.text === null) it.text = it.row.textContent.toLowerCase();
  return it.text.includes(word);
}
function show() {
  const words = form.elements.search.value.toLowerCase().split(/\s+/).filter((word) => word);
  const severity = form.elements.severity.value;
  const tool = form.elements.tool.value;
  const change = form.elements.change ? form.elements.change.value : "";
  const exploited = form.elements.exploited ? form.elements.exploited.checked : false;
  let shown = 0;
  for (const it of rows) {
    const fits = (!severity || it.severity === severity) && (!tool || it.tool === tool) &&
      (!change || it.change === change) && (!exploited || it.exploited) &&
      words.every((word) => has(it, word));
    if (it.row.hidden === fits) it.row.hidden = !fits;
    if (fits) shown += 1;
  }
  count.textContent = shown + " of " + rows.length + " shown";
}
let waiting = 0;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(show, 100); });
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
count.textContent = rows.length + " findings";
