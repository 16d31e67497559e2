/** What a file calls its language in, the code of a language out; and back, as readers of another call it. */

/** 'en' of 'en-GB'; undefined when no language has such a code: any word of a few letters has the form of one. */
export function primarySubtag(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(language) === undefined ? undefined : language;
  } catch {
    return undefined;
  }
}

/** 'German' of 'de' where English is read. */
export function languageNames(codes: readonly string[], reader: string): string[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return codes.map((code) => names.of(code) ?? code);
}
