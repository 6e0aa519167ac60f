// The map of the benchmark as a developer of a newsroom would write it with D3 7: data joined to paths, d3-zoom for the camera, and
// everything that needs no redrawing left alone. It shows what the atlas shows, from the same data.
import {
  ascending, bin, create, csv, descending, extent, format, geoPath, group, json, line, max, maxIndex, min, minIndex, pointer, rank, scaleLinear,
  scaleThreshold, select, zoom, zoomIdentity, zoomTransform,
} from "d3";
import { ckmeans } from "simple-statistics";
import { feature } from "topojson-client";

const RAMP = ["#f3ecd2", "#d8dfb9", "#aed0b0", "#7bbaab", "#479ba0", "#22768c", "#144c6b"];
const REASONS = {
  "not-found": ["hatch", "not found"],
  "not-comparable": ["dots", "not comparable"],
  "never-counted": ["cross", "never counted"],
};
const LETTER = 12;

const [topology, rows, contacts] = await Promise.all([json("regions.topojson"), csv("values.csv"), csv("contacts.csv")]);
const [, , width, height] = topology.bbox;
const regions = feature(topology, topology.objects.regions).features;
const path = geoPath();

// What is known of each region, looked up once.
const byId = new Map(regions.map((region) => [region.id, region]));
for (const region of regions) {
  region.values = new Map();
  region.facing = [];
}
for (const row of rows) {
  const region = byId.get(row.region);
  if (row.reason) region.reason = row.reason;
  else region.values.set(+row.year, +row.value);
}
for (const { russian, kazakh } of contacts) {
  const [a, b] = [byId.get(russian), byId.get(kazakh)];
  a.facing.push(b);
  b.facing.push(a);
}
const years = [...new Set(rows.filter((row) => row.year).map((row) => +row.year))].sort(ascending);

const state = { year: years.at(-1), method: "quantiles", classes: 5, selected: null };
let color;

// The drawing.
const svg = select(".map").attr("viewBox", [0, 0, width, height]);
const defs = svg.append("defs");
const pattern = (id, turn) =>
  defs.append("pattern").attr("id", id).attr("width", 14).attr("height", 14).attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", turn ? "rotate(45)" : null)
    .call((it) => it.append("rect").attr("class", "pattern-ground").attr("width", 14).attr("height", 14));
pattern("hatch", true).append("path").attr("class", "pattern-ink").attr("d", "M0 7H14");
pattern("dots", false).append("circle").attr("class", "pattern-dot").attr("cx", 7).attr("cy", 7).attr("r", 2.4);
pattern("cross", true).append("path").attr("class", "pattern-ink").attr("d", "M0 7H14M7 0V14");

const camera = svg.append("g");
const around = feature(topology, topology.objects.context).features;
camera.append("g").selectAll("path").data(around.filter((it) => it.properties.kind === "land")).join("path")
  .attr("class", "abroad").attr("d", path);
const shapes = camera.append("g").selectAll("path").data(regions).join("path")
  .attr("class", "region")
  .attr("data-region", (region) => region.id)
  .attr("d", path)
  .on("pointerenter pointermove", hover)
  .on("pointerleave", leave)
  .on("click", (event, region) => choose(region));
camera.append("g").selectAll("path").data(around.filter((it) => it.properties.kind === "water")).join("path")
  .attr("class", "water").attr("d", path);
const border = path(feature(topology, topology.objects.border));
camera.append("path").attr("class", "border-casing").attr("d", border);
camera.append("path").attr("class", "border-line").attr("d", border);
const hovered = camera.append("path").attr("class", "outline");
const chosen = camera.append("path").attr("class", "outline selected");
const names = camera.append("g").attr("class", "labels").selectAll("text").data(regions).join("text")
  .attr("class", "label")
  .attr("x", (region) => region.properties.label[0])
  .attr("y", (region) => region.properties.label[1])
  .attr("dy", "0.35em")
  .attr("display", "none")
  .text((region) => region.properties.short);
for (const region of regions) {
  const [[left], [right]] = path.bounds(region);
  region.extent = right - left;
}

// Zoom and pan. The wheel zooms with a modifier only, so that the page scrolls on.
let pixels = svg.node().clientWidth / width;
let shownAt = null;
const zooming = zoom()
  .scaleExtent([1, 16])
  .translateExtent([[0, 0], [width, height]])
  .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
  .wheelDelta((event) => Math.max(-1, Math.min(1, -event.deltaY / 240)))
  .on("zoom", ({ transform }) => {
    camera.attr("transform", transform);
    label(transform.k);
  })
  .on("end", write);
svg.call(zooming);
const [closer, farther, whole] = document.querySelectorAll(".zoom button");
closer.onclick = () => svg.call(zooming.scaleBy, 1.6);
farther.onclick = () => svg.call(zooming.scaleBy, 1 / 1.6);
whole.onclick = () => svg.call(zooming.transform, zoomIdentity);
new ResizeObserver(([entry]) => {
  pixels = entry.contentRect.width / width;
  label(zoomTransform(svg.node()).k);
}).observe(svg.node());

// Letters keep their size; a name shows from the scale on at which it fits. Looked at again at every half octave only.
function label(k) {
  names.node().parentNode.setAttribute("font-size", LETTER / (k * pixels));
  const step = Math.floor(2 * Math.log2(k * pixels));
  if (step === shownAt) return;
  shownAt = step;
  const scale = 2 ** (step / 2);
  names.attr("display", (region) => (region.extent * scale > region.properties.short.length * 6.5 + 8 ? null : "none"));
}

// Pointer.
const frame = document.querySelector(".map-frame");
const tooltip = select(".tooltip");
const lines = { name: tooltip.select("strong"), value: tooltip.select(".tooltip-value"), rank: tooltip.select(".tooltip-rank") };
let under = null;

function hover(event, region) {
  if (event.pointerType === "touch") return;
  const [x, y] = pointer(event, frame);
  const { clientWidth, clientHeight } = frame;
  if (region !== under) {
    under = region;
    hovered.attr("d", path(region));
    lines.name.text(region.properties.name);
    lines.value.text(said(region));
    lines.rank.text(ranked(region));
    tooltip.attr("hidden", null);
  }
  tooltip
    .attr("class", `tooltip ${x > 0.6 * clientWidth ? "to-left" : "to-right"} ${y > 0.6 * clientHeight ? "above" : "below"}`)
    .style("left", `${(100 * x) / clientWidth}%`)
    .style("top", `${(100 * y) / clientHeight}%`);
}

function leave() {
  under = null;
  hovered.attr("d", null);
  tooltip.attr("hidden", "");
}

// Words.
const value = (region) => region.values.get(state.year);
const number = format(",.1f");
const said = (region) => {
  const amount = value(region);
  return amount === undefined ? REASONS[region.reason][1] : `${number(amount)} per km²`;
};
const ranked = (region) => (region.rank ? `rank ${region.rank} of ${region.of}` : "");

// The card, and the row of the table that belongs to it.
const card = select(".card");
const hint = select(".hint");
let rowOf = new Map();

function choose(region) {
  rowOf.get(state.selected)?.removeAttribute("aria-current");
  state.selected = region;
  rowOf.get(region)?.setAttribute("aria-current", "true");
  chosen.attr("d", region ? path(region) : null);
  hint.attr("hidden", region ? "" : null);
  card.attr("hidden", region ? null : "").html("");
  if (region) fill(region);
  write();
}

function fill(region) {
  const { name, ru, kk, side } = region.properties;
  const head = card.append("header");
  head.append("button").attr("class", "close").attr("aria-label", "Close").text("×").on("click", () => choose(null));
  head.append("h3").text(name);
  head.append("p").attr("class", "names").selectAll("span").data([ru, kk]).join("span").text((it) => it);
  head.append("p").attr("class", "standing").text(side === "russia" ? "Russia" : "Kazakhstan");
  const latest = region.values.get(years.at(-1));
  if (latest !== undefined) {
    const figure = card.append("dl").attr("class", "figures").append("div").attr("class", "figure");
    figure.append("dt").text("Density");
    const shown = figure.append("dd");
    const main = shown.append("div").attr("class", "figure-main");
    main.append("a").attr("class", "figure-value").attr("href", "#").text(`${number(latest)} per km²`);
    main.append(() => trend(region));
    const about = shown.append("p").attr("class", "figure-about").text(`${years.at(-1)} · ${region.latest} · `);
    about.append("a").attr("href", "#").text("Nobody");
  }
  card.append("h4").text("Across the border");
  card.append("ul").attr("class", "inline-list").selectAll("li").data(region.facing).join("li").append("a").attr("href", "#")
    .text((other) => other.properties.name)
    .on("click", (event, other) => {
      event.preventDefault();
      choose(other);
    });
  card.append("p").append("a").attr("class", "button").attr("href", "#").text("Open the page of the region");
}

function trend(region) {
  const points = [...region.values];
  const x = scaleLinear(extent(points, ([year]) => year), [2, 118]);
  const y = scaleLinear(extent(points, ([, amount]) => amount), [33, 3]);
  const drawing = create("svg").attr("class", "trend").attr("viewBox", [0, 0, 120, 36]).attr("width", 120).attr("height", 36);
  drawing.append("path").attr("class", "trend-line").attr("d", line(([year]) => x(year), ([, amount]) => y(amount))(points));
  const [year, amount] = points.at(-1);
  drawing.append("circle").attr("class", "trend-end").attr("cx", x(year)).attr("cy", y(amount)).attr("r", 2.5);
  return drawing.node();
}

// Everything that depends on the year and on the classes.
function breaks(sorted) {
  const { method, classes } = state;
  const inner = [...Array(classes - 1).keys()].map((index) => index + 1);
  if (method === "equal") {
    const [low, high] = [sorted[0], sorted.at(-1)];
    return inner.map((index) => sorted.find((amount) => amount >= low + ((high - low) / classes) * index));
  }
  if (method === "natural") return ckmeans(sorted, classes).slice(1).map((cluster) => cluster[0]);
  return inner.map((index) => sorted[Math.floor((index * sorted.length) / classes)]);
}

function redraw() {
  const known = regions.filter((region) => value(region) !== undefined);
  const amounts = known.map(value);
  const ranks = rank(amounts, descending);
  for (const region of regions) region.rank = region.of = null;
  known.forEach((region, index) => {
    region.rank = ranks[index] + 1;
    region.of = known.length;
    if (state.year === years.at(-1)) region.latest = ranked(region);
  });
  const domain = breaks(amounts.toSorted(ascending));
  const range = [...Array(domain.length + 1).keys()].map((index) => RAMP[Math.floor((index * 6) / domain.length)]);
  color = scaleThreshold(domain, range);
  shapes
    .attr("fill", (region) => (value(region) === undefined ? `url(#${REASONS[region.reason][0]})` : color(value(region))))
    .attr("aria-label", (region) => [region.properties.name, said(region), ranked(region)].filter(Boolean).join(", "));
  names.classed("on-dark", (region) => value(region) !== undefined && RAMP.indexOf(color(value(region))) > 4);
  select("#heading").text(`Invented density, ${state.year}`);
  legend(known, domain, range);
  summary(known, amounts);
  table();
  select("#year-shown").text(state.year);
  const at = years.indexOf(state.year);
  select("#year").attr("max", years.length - 1).property("value", at);
  select("#before").property("disabled", at === 0);
  select("#after").property("disabled", at === years.length - 1);
}

function legend(known, domain, range) {
  const classes = bin().value(value).domain([-Infinity, Infinity]).thresholds(domain)(known)
    .map((members, index) => ({
      fill: range[index],
      text: `${number(min(members, value))} – ${number(max(members, value))}`,
      count: members.length,
    }))
    .reverse();
  const silent = group(regions.filter((region) => value(region) === undefined), (region) => region.reason);
  const missing = Object.keys(REASONS).filter((key) => silent.has(key))
    .map((key) => ({ fill: `url(#${REASONS[key][0]})`, text: REASONS[key][1], count: silent.get(key).length }));
  const items = select(".legend ul").selectAll("li").data([...classes, ...missing]).join((enter) => {
    const item = enter.append("li");
    item.append("svg").attr("class", "swatch").attr("viewBox", "0 0 24 14").append("rect").attr("width", 24).attr("height", 14);
    item.append("span").attr("class", "legend-text");
    item.append("span").attr("class", "legend-count");
    return item;
  });
  items.select("rect").attr("fill", (it) => it.fill);
  items.select(".legend-text").text((it) => it.text);
  items.select(".legend-count").text((it) => `${it.count} regions`);
}

function summary(known, amounts) {
  const [high, low] = [known[maxIndex(amounts)], known[minIndex(amounts)]];
  select(".summary").text(
    `Highest: ${high.properties.name}, ${said(high)}. Lowest: ${low.properties.name}, ${said(low)}. ` +
      `${known.length} of ${regions.length} regions have a value.`,
  );
}

function table() {
  const largest = max(regions, value);
  const sides = select(".ranking").selectAll("table").data([["russia", "Russian side"], ["kazakhstan", "Kazakh side"]]).join((enter) => {
    const side = enter.append("table");
    side.append("caption").text(([, name]) => name);
    side.append("tbody");
    return side;
  });
  rowOf = new Map();
  const of = group(regions, (region) => region.properties.side);
  const order = (a, b) => descending(value(a) ?? -Infinity, value(b) ?? -Infinity);
  // Joined by place and not by region: rows stay where they are and get other words, which is much quicker than moving them.
  sides.select("tbody").selectAll("tr")
    .data(([side]) => of.get(side).toSorted(order))
    .join((enter) => {
      const row = enter.append("tr");
      const name = row.append("th").attr("scope", "row");
      name.append("a").on("click", (event, region) => {
        event.preventDefault();
        choose(region);
      });
      name.append("svg").attr("class", "bar").attr("viewBox", "0 0 100 1").attr("preserveAspectRatio", "none").append("rect").attr("height", 1);
      row.append("td").attr("class", "value");
      row.append("td").attr("class", "source").append("a").attr("class", "source-mark").attr("href", "#").text("§");
      return row;
    })
    .each(function (region) {
      rowOf.set(region, this);
    })
    .attr("aria-current", (region) => (region === state.selected ? "true" : null))
    .call((row) => {
      row.select("a").attr("href", (region) => `#${region.id}`).text((region) => region.properties.name);
      row.select(".bar").attr("hidden", (region) => (value(region) === undefined ? "" : null));
      row.select("rect")
        .attr("fill", (region) => (value(region) === undefined ? null : color(value(region))))
        .attr("width", (region) => ((100 * (value(region) ?? 0)) / largest).toFixed(1));
      row.select(".value").classed("none", (region) => value(region) === undefined).text(said);
    });
}

// What is seen stands in the address.
function write() {
  const query = new URLSearchParams();
  if (state.year !== years.at(-1)) query.set("year", state.year);
  if (state.method !== "quantiles") query.set("method", state.method);
  if (state.classes !== 5) query.set("classes", state.classes);
  if (state.selected) query.set("region", state.selected.id);
  history.replaceState(null, "", `?${query}`);
}

function change(what) {
  Object.assign(state, what);
  redraw();
  write();
}

const moveTo = (at) => years[at] !== undefined && change({ year: years[at] });
select("#year").on("input", (event) => moveTo(+event.target.value));
select("#before").on("click", () => moveTo(years.indexOf(state.year) - 1));
select("#after").on("click", () => moveTo(years.indexOf(state.year) + 1));
select("[name=method]").on("change", (event) => change({ method: event.target.value }));
select("[name=classes]").on("change", (event) => change({ classes: +event.target.value }));

redraw();
label(1);
document.documentElement.setAttribute("data-ready", "");
