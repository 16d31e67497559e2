/** What a file calls its language in, the code of a language out. */

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
