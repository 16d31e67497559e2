/** A sentence of a catalogue and values in, the sentence with the values in their places out. */
import type { en } from './wording/en.ts';

/** A catalogue: everything the bot says, in one language. */
export type Wording = { readonly [key in keyof typeof en]: string };

/** Puts values into a sentence's {placeholders}. The values must already be escaped for where the sentence goes. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
