// The one door to the HTTP API.

/** An answer that is an error: `problem` is its RFC 9457 document. */
export class ApiError extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** GET below /api/v1 (or at the root for a path with "//" in front); `parameters` as URLSearchParams takes them. */
export async function get(path, parameters, signal) {
  const query = new URLSearchParams(parameters ?? {}).toString();
  const address = (path.startsWith("//") ? path.slice(1) : `/api/v1${path}`) + (query ? `?${query}` : "");
  return answered(address, { signal, headers: { Accept: "application/json" } });
}

/** POST a JSON body below /api/v1. */
export function post(path, body) {
  return answered(`/api/v1${path}`, { method: "POST", headers: { Accept: "application/json", "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

async function answered(address, request) {
  let response;
  try {
    response = await fetch(address, request);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError({ title: "No answer", detail: "The server cannot be reached. Is it still running?" });
  }
  const body = await response.json().catch(() => ({ title: response.statusText, detail: "The answer is not JSON." }));
  if (!response.ok) throw new ApiError(body);
  return body;
}
