// The map: a circle for each place where events of the range are, and arcs from the countries of guests to their host's.

import { countryName } from "/web/countries.js";
import { d3, topojson } from "/web/d3.js";
import { h } from "/web/dom.js";
import { within } from "/web/marks.js";
import { roving } from "/web/roving.js";
import { change } from "/web/state.js";

const MOST_FLOWS = 60;
const CODES = "/web/countries-iso.json";
let borders = null;

/** The shapes of countries, and the middle of each by ISO alpha-2 code; fetched once. */
function world() {
  borders ??= Promise.all(["/web/vendor/countries.json", CODES].map(async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error("The map of the world could not be loaded.");
    return answer.json();
  })).then(([topology, codes]) => {
    const { features } = topojson.feature(topology, topology.objects.countries);
    const middles = new Map(features.filter((each) => codes[each.id]).map((each) => [codes[each.id], d3.geoCentroid(largest(each))]));
    return { features, middles };
  });
  return borders;
}

/** The largest part of a country, so that overseas parts do not move its middle into the sea. */
function largest(feature) {
  if (feature.geometry.type !== "MultiPolygon") return feature;
  const parts = feature.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return d3.greatest(parts, d3.geoArea);
}

/** The view in `place`. */
export function mapView(place) {
  const svg = d3.create("svg").attr("class", "map").attr("role", "group").node();
  const flowing = h("input", { type: "checkbox", checked: true, change: () => svg.classList.toggle("without-flows", !flowing.checked) });
  const note = h("p", { class: "note", role: "status" });
  const found = h("div", { class: "found" });
  place.replaceChildren(h("div", { class: "tools" }, h("label", { class: "switch" }, flowing, "Arcs from the country of the guest to that of the host")), svg, note, found);

  async function draw({ marks }, state) {
    const { features, middles } = await world();
    const shown = marks.filter((mark) => (state.filters.has("since") || state.filters.has("until")
      ? within(mark, state.filters.get("since"), state.filters.get("until")) : true));
    const places = placesOf(shown, middles);
    const width = Math.max(280, place.clientWidth);
    const height = Math.round(width * 0.5);
    const projection = d3.geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });
    const path = d3.geoPath(projection);
    const node = d3.select(svg).attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
      .attr("aria-label", `${places.length} places of ${shown.length} events; arrow keys move between places, Enter lists the events there`);
    node.selectAll("*").remove();
    const all = node.append("g");
    all.append("path").attr("class", "sphere").attr("d", path({ type: "Sphere" }));
    all.append("g").attr("class", "land").selectAll("path").data(features).join("path").attr("d", path);
    all.append("g").attr("class", "flows").selectAll("path").data(flowsOf(shown, middles)).join("path")
      .attr("d", (flow) => path({ type: "LineString", coordinates: [flow.from, flow.to] }))
      .attr("stroke-width", (flow) => 0.6 + 1.1 * Math.sqrt(flow.events))
      .append("title").text((flow) => `${countryName(flow.guest)} to ${countryName(flow.host)}: ${flow.events}`);
    circles(all, places, projection, (those) => list(found, those));
    node.call(d3.zoom().scaleExtent([1, 12]).translateExtent([[0, 0], [width, height]]).on("zoom", ({ transform }) => {
      all.attr("transform", transform);
      all.selectAll(".spot circle").attr("r", (each) => each.radius / Math.sqrt(transform.k));
    }));
    roving(svg, "a.spot");
    const nowhere = shown.length - d3.sum(places, (each) => each.marks.length);
    note.textContent = nowhere ? `${nowhere} of ${shown.length} events name no place that is known; they are in the list.` : "";
    found.replaceChildren();
  }
  return { draw };
}

/** Places with their events, the busiest last to be drawn on top; a place of which only the country is known is in its middle. */
function placesOf(marks, middles) {
  const spots = new Map();
  for (const mark of marks) {
    const { place } = mark;
    const at = place && (place.lat !== null && place.lon !== null ? [place.lon, place.lat] : middles.get(place.country));
    if (!at) continue;
    const name = [place.city, place.country && countryName(place.country)].filter(Boolean).join(", ");
    const key = place.city ? name : `${name} (country)`;
    if (!spots.has(key)) spots.set(key, { key, name, at, query: place.city ?? place.country, marks: [] });
    spots.get(key).marks.push(mark);
  }
  return [...spots.values()].map((each) => ({ ...each, radius: 2.5 + 2.2 * Math.sqrt(each.marks.length) })).sort((a, b) => b.marks.length - a.marks.length);
}

/** How often guests of one country were received by another. */
function flowsOf(marks, middles) {
  const flows = new Map();
  for (const mark of marks) {
    const hosts = new Set(mark.participants.filter((each) => each.role === "host" && each.country).map((each) => each.country));
    const guests = new Set(mark.participants.filter((each) => each.role !== "host" && each.country && !hosts.has(each.country)).map((each) => each.country));
    for (const host of hosts) {
      for (const guest of guests) {
        if (!middles.has(host) || !middles.has(guest)) continue;
        const key = `${guest} ${host}`;
        if (!flows.has(key)) flows.set(key, { guest, host, from: middles.get(guest), to: middles.get(host), events: 0 });
        flows.get(key).events += 1;
      }
    }
  }
  return [...flows.values()].sort((a, b) => b.events - a.events).slice(0, MOST_FLOWS);
}

function circles(parent, places, projection, listed) {
  const spots = parent.append("g").selectAll("a").data(places).join("a").attr("class", "spot").attr("tabindex", -1)
    .attr("href", (each) => `/?${new URLSearchParams({ place: each.query, view: "list" })}`)
    .attr("aria-label", (each) => `${each.name}: ${each.marks.length} events`)
    .attr("transform", (each) => `translate(${projection(each.at)})`)
    .on("click", (event, each) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      listed(each);
    });
  spots.append("circle").attr("r", (each) => each.radius);
  spots.append("title").text((each) => `${each.name}: ${each.marks.length}`);
  spots.filter((_, index) => index < 8).append("text").attr("dx", (each) => each.radius + 3).attr("dy", ".32em").text((each) => each.name.split(",")[0]);
}

/** The events of a place, under the map. */
function list(found, { name, query, marks }) {
  found.replaceChildren(h("h2", { tabindex: -1 }, name, " ", h("button", { type: "button", class: "quiet", click: () => change({ place: query }) }, "Show only these")),
    h("ul", { class: "plain" }, marks.slice(0, 50).map((mark) => h("li", {}, h("a", { href: `/m/${encodeURIComponent(mark.id)}` }, mark.title), h("span", { class: "note" }, `${mark.start ?? "undated"} · ${mark.status}`)))));
  found.firstElementChild.focus();
}
