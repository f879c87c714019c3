// Whether words are a question and not a name.

const BEGINNINGS = /^(who|whom|whose|when|where|what|which|why|how|did|does|do|has|have|had|is|are|was|were|will)\b/i;

/** "When did Xi and Biden last speak?" asks something, "Xi" does not. */
export const asksSomething = (text) => /\?\s*$/.test(text) || (BEGINNINGS.test(text.trim()) && text.trim().split(/\s+/).length > 2);
