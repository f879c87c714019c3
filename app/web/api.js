// The one door to the server. Where it asks for a key, the reader is asked for one, once.

import { askForKey, key } from "/web/key.js";

/** An answer that is an error: `problem` is its RFC 9457 document. */
export class ApiError extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** GET below /api/v1; `parameters` as URLSearchParams takes them. */
export function get(path, parameters, signal) {
  const query = new URLSearchParams(parameters ?? {}).toString();
  return send(`/api/v1${path}${query ? `?${query}` : ""}`, { signal });
}

/** POST a JSON body below /api/v1. */
export const post = (path, json) => send(`/api/v1${path}`, { method: "POST", json });

/** The answer of an address: parsed JSON, or the text of another type. A write that needs a key is sent again with one. */
export async function send(address, { method = "GET", json, accept = "application/json", signal } = {}) {
  const request = () => fetch(address, {
    method, signal, body: json && JSON.stringify(json),
    headers: { Accept: accept, ...(json && { "Content-Type": "application/json" }), ...(key() && { Authorization: `Bearer ${key()}` }) },
  });
  let answer = await reached(request);
  if ([401, 403].includes(answer.status) && (await askForKey(answer.status === 403))) answer = await reached(request);
  if (!answer.ok) throw new ApiError(await answer.json().catch(() => ({ title: answer.statusText, detail: "The answer is not JSON." })));
  return accept === "application/json" ? answer.json() : answer.text();
}

async function reached(request) {
  try {
    return await request();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError({ title: "No answer", detail: "The server cannot be reached. Is it still running?" });
  }
}
