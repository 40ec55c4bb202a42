"use strict";
// Hands the reports to the program, and shows the page that it makes of them in a frame that can do nothing but that.
const state = document.getElementById("state");
const files = document.getElementById("files");
const list = document.getElementById("list");
const target = document.getElementById("target");
const clear = document.getElementById("clear");
const bytes = Uint8Array.from(atob(document.getElementById("program").textContent), (c) => c.charCodeAt(0));
const program = WebAssembly.instantiate(bytes).then(({ instance }) => instance.exports);
const encoder = new TextEncoder();
let count = 0;

function put(exports, parts) {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  let at = exports.reserve(size);
  for (const part of parts) {
    new Uint8Array(exports.memory.buffer, at, part.length).set(part);
    at += part.length;
  }
}

function get(exports, size) {
  return new TextDecoder().decode(new Uint8Array(exports.memory.buffer, exports.output(), size));
}

async function read(chosen) {
  const exports = await program;
  state.textContent = "Reading…";
  for (const file of chosen) {
    const name = encoder.encode(file.name);
    put(exports, [name, new Uint8Array(await file.arrayBuffer())]);
    exports.add(name.length);
    count += 1;
  }
  list.srcdoc = get(exports, exports.page());
  state.textContent = count === 1 ? "1 report" : count + " reports";
  list.hidden = target.hidden = clear.hidden = count === 0;
}

function start(chosen) {
  read(chosen).catch((error) => { state.textContent = "The reports cannot be read: " + error; });
}

files.addEventListener("change", () => start(Array.from(files.files)));
document.addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("over"); });
document.addEventListener("dragleave", () => document.body.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("over");
  start(Array.from(event.dataTransfer.files));
});
clear.addEventListener("click", async () => {
  (await program).clear();
  count = 0;
  files.value = "";
  list.srcdoc = "";
  list.hidden = target.hidden = clear.hidden = true;
  state.textContent = "";
});
target.addEventListener("submit", async (event) => {
  event.preventDefault();
  const exports = await program;
  const values = ["account", "region", "repository", "branch"].map((name) => target.elements[name].value);
  put(exports, [encoder.encode(values.concat(new Date().toISOString()).join("\n"))]);
  const size = exports.asff();
  const text = get(exports, Math.abs(size));
  if (size < 0) {
    state.textContent = text;
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "findings.json";
  link.click();
  URL.revokeObjectURL(link.href);
  state.textContent = "Wrote findings.json";
});
