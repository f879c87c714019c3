// Countries and places by name.

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** "China" for "CN"; the code itself where it is not a region. */
export function countryName(code) {
  try {
    return code ? REGIONS.of(code) : null;
  } catch {
    return code;
  }
}

/** "Great Hall of the People, Beijing, China" */
export function placeInWords(place) {
  if (!place) return null;
  const country = countryName(place.country);
  const parts = [place.venue, place.city, country].filter(Boolean);
  return [...new Set(parts)].join(", ") || null;
}
