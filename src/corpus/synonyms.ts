/** The text of `synonyms.txt` in, groups of words that mean the same out. */

/** One group a line, its words between commas; what follows a # is a comment. Groups of one word say nothing. */
export function parseSynonyms(text: string): string[][] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => parseSynonymGroup(line.replace(/#.*/, '')))
    .filter((group) => group.length > 1);
}

/** The words between the commas, each once. */
export function parseSynonymGroup(text: string): string[] {
  const words = text.split(/[,，、]/).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
