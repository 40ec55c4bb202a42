"use strict";
// Shows the findings that the page holds as JSON. Their texts become text nodes, so that none of them is markup.
const form = document.getElementById("filter");
const count = document.getElementById("count");
const list = document.getElementById("list");
// Rows of a block: the browser lays out the blocks on the screen and no others.
const BLOCK = 50;
// Milliseconds of work until the browser may do something else.
const TURN = 12;

const findings = [];
const { texts, groups } = JSON.parse(document.getElementById("data").textContent);
groups.forEach((group, number) => {
  for (const finding of group.findings) {
    finding.group = number;
    findings.push(finding);
  }
});

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

// The row of a finding, made once. Its details are made when it is opened.
function rowOf(finding) {
  if (finding.row) return finding.row;
  const row = element("details", "", "finding");
  const severity = finding.severity + (finding.remark ? " (" + finding.remark + ")" : "");
  const title = element("span", finding.title, "title");
  if (finding.place) title.append("\n", element("i", finding.place));
  const summary = element("summary");
  summary.append(
    element("span", severity, "s-" + finding.severity.toLowerCase()), " ",
    element("span", finding.name), " ", title, " ", element("span", finding.tool, "soft"));
  row.append(summary);
  row.addEventListener("toggle", () => row.append(detailsOf(finding)), { once: true });
  finding.row = row;
  return row;
}

function detailsOf(finding) {
  const body = element("div", "", "body");
  if (finding.description !== undefined) body.append(texts[finding.description], "\n\n");
  if (finding.advice !== undefined) body.append("Advice: ", texts[finding.advice], "\n");
  for (const [name, text, url] of finding.facts) {
    const value = url ? element("a", text) : text;
    if (url) {
      value.href = url;
      value.rel = "noopener noreferrer";
      value.target = "_blank";
    }
    body.append(name + ": ", value, "\n");
  }
  return body;
}

// The texts that a search looks at, made when they are needed first: most pages are read, not searched.
let lower = null;
function has(finding, word) {
  lower = lower || texts.map((text) => text.toLowerCase());
  if (!finding.text) {
    const own = [finding.severity, finding.remark, finding.name, finding.place, finding.title, finding.tool];
    const facts = finding.facts.map(([, ...parts]) => parts.join("\n"));
    finding.text = own.concat(facts).join("\n").toLowerCase();
  }
  const isIn = (number) => number !== undefined && lower[number].includes(word);
  return finding.text.includes(word) || isIn(finding.description) || isIn(finding.advice);
}

function fitting() {
  const words = form.elements.search.value.toLowerCase().split(/\s+/).filter((word) => word);
  const severity = form.elements.severity.value;
  const tool = form.elements.tool.value;
  const change = form.elements.change ? form.elements.change.value : "";
  const exploited = form.elements.exploited ? form.elements.exploited.checked : false;
  return findings.filter((finding) =>
    (!severity || finding.severity === severity) && (!tool || finding.tool === tool) &&
    (!change || finding.change === change) && (!exploited || finding.exploited) &&
    words.every((word) => has(finding, word)));
}

let shown = [];
let next = 0;
let turn = 0;

function heading(group) {
  const rows = shown.filter((finding) => finding.group === group).length;
  return element("h2", groups[group].heading + " (" + rows + ")");
}

// Adds a block of rows, which belong to one group.
function addBlock() {
  const group = shown[next].group;
  if (groups[group].heading !== null && (next === 0 || shown[next - 1].group !== group)) list.append(heading(group));
  const block = element("div", "", "block");
  for (let rows = 0; rows < BLOCK && next < shown.length && shown[next].group === group; rows += 1) {
    block.append(rowOf(shown[next]));
    next += 1;
  }
  list.append(block);
}

function addAll() {
  clearTimeout(turn);
  while (next < shown.length) addBlock();
}

// Adds rows for a while. The rest follows when the browser has shown these.
function addSome() {
  const end = performance.now() + TURN;
  do {
    if (next < shown.length) addBlock();
  } while (next < shown.length && performance.now() < end);
  if (next < shown.length) turn = setTimeout(addSome);
}

function show(rows) {
  clearTimeout(turn);
  shown = rows;
  next = 0;
  list.replaceChildren();
  addSome();
}

let typing = 0;
function filter() {
  const rows = fitting();
  show(rows);
  count.textContent = rows.length + " of " + findings.length + " shown";
}
form.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(filter, 100); });
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("beforeprint", addAll);
form.hidden = false;
count.textContent = findings.length + " findings";
show(findings);
