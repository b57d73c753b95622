"use strict";
// The map of codes: a canvas, what is under the pointer, and what an outline holds. Nothing is loaded from anywhere.
const told = JSON.parse(document.getElementById("data").textContent);
const words = told.words;
const by = (id) => document.getElementById(id);
const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
const [map, card, picture, samples] = ["map", "card", "picture", "samples"].map(by);
const xy = new Float32Array(bytes(told.xy)), n = told.n;
const columns = told.columns.map((one) => ({
  ...one, values: one.names ? new Int32Array(bytes(one.values)) : new Float64Array(bytes(one.values)) }));
const sprite = told.sprite ? Object.assign(new Image(), { src: told.sprite.uri }) : null;
const SHOWN = 48, NEAR = 14, CELLS = 128;

const view = { scale: 1, x: 0, y: 0 };  // pixels = (x, -y) of the map * scale + offset
let theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
let tool = "pan", column = columns[told.first], shades = [], order = [], hidden = new Set();
let selected = null, outline = null, hovered = -1, asked = false, held = new Map(), pinch = 0;

// Where the points are, in squares, so that the nearest is found without asking all.
let box = [Infinity, Infinity, -Infinity, -Infinity];
for (let i = 0; i < n; i++) if (placed(i)) {
  box = [Math.min(box[0], xy[2 * i]), Math.min(box[1], xy[2 * i + 1]), Math.max(box[2], xy[2 * i]), Math.max(box[3], xy[2 * i + 1])];
}
const side = Math.max(box[2] - box[0], box[3] - box[1], 1e-12) / CELLS, squares = new Map();
for (let i = 0; i < n; i++) if (placed(i)) {
  const key = square(xy[2 * i] - box[0], xy[2 * i + 1] - box[1]);
  squares.has(key) ? squares.get(key).push(i) : squares.set(key, [i]);
}

function placed(i) { return Number.isFinite(xy[2 * i]) && Number.isFinite(xy[2 * i + 1]); }
function square(x, y) { return Math.floor(x / side) * (CELLS + 2) + Math.floor(y / side); }
function across(i) { return xy[2 * i] * view.scale + view.x; }
function down(i) { return -xy[2 * i + 1] * view.scale + view.y; }
function number(value) {
  if (!Number.isFinite(value)) return "unknown";
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-3 || size >= 1e6) ? value.toExponential(2) : String(+value.toPrecision(4));
}
function said(one, i) { return one.names ? one.names[one.values[i]] ?? "unknown" : number(one.values[i]); }
function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }

function fit() {
  const width = map.clientWidth, height = map.clientHeight, room = 40;
  const wide = Math.max(box[2] - box[0], 1e-12), high = Math.max(box[3] - box[1], 1e-12);
  view.scale = Math.min((width - 2 * room) / wide, (height - 2 * room) / high);
  view.x = width / 2 - view.scale * (box[0] + box[2]) / 2;
  view.y = height / 2 + view.scale * (box[1] + box[3]) / 2;
  ask();
}

function ask() { if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; draw(); }); } }

function draw() {
  const ratio = devicePixelRatio || 1, width = map.clientWidth, height = map.clientHeight;
  if (map.width !== Math.round(width * ratio) || map.height !== Math.round(height * ratio)) {
    map.width = Math.round(width * ratio); map.height = Math.round(height * ratio);
  }
  const pen = map.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  const radius = Math.max(2, Math.min(6, 220 / Math.sqrt(n)));
  const grey = colour("--faint");
  const dim = (i) => (selected && !selected.has(i)) || (column.names && hidden.has(column.values[i]));
  for (const greys of [true, false]) {
    let last = "";
    for (const i of order) {
      if (dim(i) !== greys) continue;
      const x = across(i), y = down(i);
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      const fill = greys ? grey : shades[i];
      if (fill !== last) { pen.fillStyle = fill; last = fill; }
      pen.beginPath(); pen.arc(x, y, radius, 0, 7); pen.fill();
    }
  }
  if (hovered >= 0) {
    pen.strokeStyle = colour("--ink"); pen.lineWidth = 2;
    pen.beginPath(); pen.arc(across(hovered), down(hovered), radius + 3, 0, 7); pen.stroke();
  }
  if (outline) {
    pen.strokeStyle = colour("--accent"); pen.lineWidth = 2; pen.beginPath();
    outline.forEach(([x, y], k) => k ? pen.lineTo(x, y) : pen.moveTo(x, y));
    pen.closePath(); pen.stroke();
  }
}

function nearest(px, py) {
  const x = (px - view.x) / view.scale - box[0], y = (view.y - py) / view.scale - box[1], reach = NEAR / view.scale;
  let best = -1, least = reach * reach;
  const low = (value) => Math.max(0, Math.floor((value - reach) / side)), high = (value) => Math.min(CELLS, Math.floor((value + reach) / side));
  for (let a = low(x); a <= high(x); a++) for (let b = low(y); b <= high(y); b++) {
    for (const i of squares.get(a * (CELLS + 2) + b) ?? []) {
      const away = (xy[2 * i] - box[0] - x) ** 2 + (xy[2 * i + 1] - box[1] - y) ** 2;
      if (away < least) { least = away; best = i; }
    }
  }
  return best;
}

function cut(pen, i, x, y, width, height) {
  const { width: w, height: h, columns: wide } = told.sprite;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(sprite, (i % wide) * w, Math.floor(i / wide) * h, w, h, x, y, width, height);
}

function hover(i, px, py) {
  if (i !== hovered) {
    hovered = i;
    card.hidden = i < 0;
    if (i >= 0) {
      picture.hidden = !sprite;
      if (sprite) {
        const times = Math.max(1, Math.round(112 / Math.max(told.sprite.width, told.sprite.height)));
        picture.width = told.sprite.width * times; picture.height = told.sprite.height * times;
        cut(picture.getContext("2d"), i, 0, 0, picture.width, picture.height);
      }
      const shown = columns.filter((one) => one.always || one === column);
      by("facts").replaceChildren(...shown.flatMap((one) => [text("dt", one.label), text("dd", said(one, i))]));
    }
    ask();
  }
  if (i >= 0) {
    card.style.left = `${Math.min(px + 16, map.clientWidth - card.offsetWidth - 8)}px`;
    card.style.top = `${Math.max(8, Math.min(py + 16, map.clientHeight - card.offsetHeight - 8))}px`;
  }
}

function text(tag, words, name) {
  const found = document.createElement(tag);
  found.textContent = words;
  if (name) found.className = name;
  return found;
}

function select(points) {  // even-odd rule, each edge once
  const found = [];
  for (let i = 0; i < n; i++) {
    if (!placed(i)) continue;
    const x = across(i), y = down(i);
    let inside = false;
    for (let a = 0, b = points.length - 1; a < points.length; b = a++) {
      const [ax, ay] = points[a], [bx, by_] = points[b];
      if ((ay > y) !== (by_ > y) && x < (bx - ax) * (y - ay) / (by_ - ay) + ax) inside = !inside;
    }
    if (inside) found.push(i);
  }
  selected = found.length ? new Set(found) : null;
  tell();
}

function tell() {
  const ids = selected ? [...selected] : [];
  by("chosen").textContent = selected ? words.selected.replace("%1", ids.length.toLocaleString("en")).replace("%2", n.toLocaleString("en")) : words.nothing;
  by("deeds").hidden = !selected;
  by("hint").hidden = Boolean(selected);
  const named = columns.find((one) => one.names && one.title === "class") ?? (column.names ? column : null);
  const counts = new Map();
  if (named) ids.forEach((i) => counts.set(said(named, i), (counts.get(said(named, i)) ?? 0) + 1));
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  by("shares").replaceChildren(...most.map(([name, count]) => {
    const row = text("div", "", "share"), bar = text("div", "", "bar"), place = named.names.indexOf(name);
    bar.style.width = `${100 * count / most[0][1]}%`;
    bar.style.background = named.colours ? named.colours[theme][place] ?? colour("--muted") : colour("--accent");
    row.append(text("span", name), bar, text("span", count.toLocaleString("en")));
    return row;
  }));
  samples.hidden = !selected || !sprite;
  if (!samples.hidden) {
    const some = ids.slice(0, SHOWN), { width: w, height: h } = told.sprite, wide = 8;
    samples.width = wide * w; samples.height = Math.ceil(some.length / wide) * h;
    some.forEach((i, k) => cut(samples.getContext("2d"), i, (k % wide) * w, Math.floor(k / wide) * h, w, h));
  }
  ask();
}

function save() {
  const cell = (value) => /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const value = (one, i) => one.names ? said(one, i) : Number.isFinite(one.values[i]) ? String(one.values[i]) : "";
  const rows = [columns.map((one) => one.title), ...[...selected].map((i) => columns.map((one) => value(one, i)))];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([rows.map((row) => row.map(cell).join(",") + "\n").join("")], { type: "text/csv" }));
  link.download = "selection.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

function recolour() {
  const legend = by("legend");
  legend.replaceChildren();
  if (column.names) {
    const palette = column.colours[theme], counts = new Array(column.names.length).fill(0);
    column.values.forEach((code) => counts[code]++);
    shades = Array.from(column.values, (code) => palette[code] ?? colour("--muted"));
    column.names.forEach((name, code) => {
      const entry = text("button", "", "entry"), swatch = text("span", "", "swatch");
      swatch.style.background = palette[code];
      entry.append(swatch, text("span", name), text("span", counts[code].toLocaleString("en"), "count"));
      entry.title = words.hide;
      entry.setAttribute("aria-pressed", String(!hidden.has(code)));
      entry.onclick = () => { hidden.has(code) ? hidden.delete(code) : hidden.add(code); recolour(); };
      legend.append(entry);
    });
  } else {
    const known = Float64Array.from(column.values.filter(Number.isFinite)).sort(), ramp = told.ramp[theme];
    const [low, high] = [0.01, 0.99].map((share) => known[Math.round(share * (known.length - 1))] ?? 0);
    const place = (value) => Math.round((ramp.length - 1) * Math.min(1, Math.max(0, (value - low) / (high - low || 1))));
    shades = Array.from(column.values, (value) => Number.isFinite(value) ? ramp[place(value)] : colour("--muted"));
    const bar = text("div", "", "ramp"), ends = text("div", "", "ends");
    bar.style.background = `linear-gradient(to right, ${ramp.filter((_, k) => k % 16 === 0 || k === ramp.length - 1).join(", ")})`;
    const [least, most] = [known[0], known[known.length - 1]];
    ends.append(text("span", (least < low ? "≤ " : "") + number(low)), text("span", (most > high ? "≥ " : "") + number(high)));
    legend.append(bar, ends);
  }
  order = Array.from({ length: n }, (_, i) => i).filter(placed);
  tell();
}

function dress() {
  document.documentElement.dataset.theme = theme;
  by("theme").textContent = theme === "dark" ? words.light : words.dark;
  recolour();
}

function take(wanted) {
  tool = wanted;
  for (const name of ["pan", "lasso"]) by(name).setAttribute("aria-pressed", String(name === tool));
  map.classList.toggle("lasso", tool === "lasso");
}

function zoom(factor, px, py) {
  const whole = Math.min(map.clientWidth / Math.max(box[2] - box[0], 1e-12), map.clientHeight / Math.max(box[3] - box[1], 1e-12));
  const scale = Math.min(2000 * whole, Math.max(0.2 * whole, view.scale * factor)), change = scale / view.scale;
  view.x = px + (view.x - px) * change; view.y = py + (view.y - py) * change; view.scale = scale;
  ask();
}

function spread() {
  const [a, b] = [...held.values()];
  return { away: Math.hypot(a[0] - b[0], a[1] - b[1]), x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 };
}

map.addEventListener("wheel", (event) => { event.preventDefault(); zoom(Math.exp(-event.deltaY / 500), event.offsetX, event.offsetY); }, { passive: false });
map.addEventListener("pointerdown", (event) => {
  map.setPointerCapture(event.pointerId);
  held.set(event.pointerId, [event.offsetX, event.offsetY]);
  if (held.size === 2) { outline = null; pinch = spread().away; }
  else if (held.size === 1 && (tool === "lasso" || event.shiftKey)) outline = [[event.offsetX, event.offsetY]];
});
map.addEventListener("pointermove", (event) => {
  const at = [event.offsetX, event.offsetY], before = held.get(event.pointerId);
  if (!before) { hover(nearest(...at), ...at); return; }
  held.set(event.pointerId, at);
  hover(-1);
  if (held.size === 2) { const now = spread(); zoom(now.away / (pinch || now.away), now.x, now.y); pinch = now.away; }
  else if (outline) { outline.push(at); ask(); }
  else { view.x += at[0] - before[0]; view.y += at[1] - before[1]; ask(); }
});
for (const name of ["pointerup", "pointercancel"]) map.addEventListener(name, (event) => {
  held.delete(event.pointerId);
  if (outline && name === "pointerup") { const points = outline; outline = null; points.length > 2 ? select(points) : ask(); }
  else outline = null;
});
map.addEventListener("pointerleave", () => hover(-1));
map.addEventListener("dblclick", fit);
map.addEventListener("keydown", (event) => {
  const step = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] }[event.key];
  if (step) { view.x += step[0]; view.y += step[1]; ask(); event.preventDefault(); }
  else if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1.25 : 0.8, map.clientWidth / 2, map.clientHeight / 2);
});
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === by("colour")) return;
  const deed = { f: fit, l: () => take("lasso"), m: () => take("pan"), d: by("theme").onclick, escape: by("clear").onclick }[event.key.toLowerCase()];
  if (deed) deed();
});
by("pan").onclick = () => take("pan");
by("lasso").onclick = () => take("lasso");
by("fit").onclick = fit;
by("theme").onclick = () => { theme = theme === "dark" ? "light" : "dark"; dress(); };
by("clear").onclick = () => { selected = null; outline = null; tell(); };
by("save").onclick = save;
by("colour").append(...columns.map((one, k) => Object.assign(text("option", one.label), { value: k, selected: k === told.first })));
by("colour").onchange = (event) => { column = columns[event.target.value]; hidden = new Set(); recolour(); };
new ResizeObserver(ask).observe(map);
if (sprite) sprite.onload = tell;
dress();
fit();
