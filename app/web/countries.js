// Countries by name.

const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** "China" for "CN"; the code itself where it is none. */
export function countryName(code) {
  try {
    return REGIONS.of(code);
  } catch {
    return code;
  }
}
