// Days and intervals as an editor writes them, never more precise than they are known.

const LOCALE = "en-GB";
const format = (options) => new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", ...options });
const DAY = format({ day: "numeric", month: "long", year: "numeric" });
const WEEKDAY = format({ weekday: "short" });
const FULL = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const SHORT = format({ day: "numeric", month: "short" });
const MONTH = format({ month: "long", year: "numeric" });
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

const parse = (day) => new Date(`${day}T00:00:00Z`);

/** "19 June 2023" */
export const longDay = (day) => DAY.format(parse(day));

const quarter = (day) => `${["first", "second", "third", "fourth"][Math.floor((Number(day.slice(5, 7)) - 1) / 3)]} quarter`;

function season(event) {
  const [year, code] = (event.date ?? "").replace(/[~?%]/g, "").split("-");
  return SEASONS[code] ? `${SEASONS[code]} ${year}` : null;
}

/** When an event was, in full words. */
export function whenInWords({ start, end, date_precision: precision, date }) {
  if (!start && !end) return "date not known";
  if (!start) return `until ${longDay(end)}`;
  if (!end) return `from ${longDay(start)}`;
  if (precision === "month") return MONTH.format(parse(start));
  if (precision === "year") return start.slice(0, 4);
  if (precision === "quarter") return `${quarter(start)} of ${start.slice(0, 4)}`;
  if (precision === "season") return season({ date }) ?? between(start, end);
  if (precision === "week") return `in the week of ${DAY.formatRange(parse(start), parse(end))}`;
  if (start === end) return FULL.format(parse(start));
  if (precision === "range") return DAY.formatRange(parse(start), parse(end));
  return between(start, end);
}

const between = (start, end) => `between ${longDay(start)} and ${longDay(end)}`;

/** The two lines of the date column: a large one and a small one. */
export function whenInColumn({ start, end, date_precision: precision, date }) {
  if (!start || !end) return ["–", "undated"];
  if (precision === "month") return ["–", "day not known"];
  if (precision === "year") return [start.slice(0, 4), "some time in"];
  if (precision === "quarter") return [`Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`, start.slice(0, 4)];
  if (precision === "season") return ["–", season({ date }) ?? "season"];
  const days = `${Number(start.slice(8))}–${Number(end.slice(8))}`;
  if (start === end) return [String(Number(start.slice(8))), WEEKDAY.format(parse(start))];
  if (start.slice(0, 7) === end.slice(0, 7)) return [days, precision === "week" ? "that week" : "days"];
  return [String(Number(start.slice(8))), `– ${SHORT.format(parse(end))}`];
}

/** The heading under which an event stands in a list. */
export function monthOf({ start, end, date_precision: precision }) {
  if (!start || !end) return "Undated";
  if (["year", "quarter", "season"].includes(precision)) return `${start.slice(0, 4)}, month not known`;
  if (precision === "unknown" && start.slice(0, 7) !== end.slice(0, 7)) return `From ${MONTH.format(parse(start))}, day not known`;
  return MONTH.format(parse(start));
}

const BASES = {
  explicit: "as written",
  relative_to_published: "counted from the day of publication",
  relative_to_text: "counted from another date in the text",
  published: "taken from the day of publication",
  tenure: "bounded by the offices held",
  judged: "as a person judged",
};

/** How the date is known. */
export const basisInWords = (basis) => BASES[basis] ?? null;
