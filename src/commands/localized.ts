/** Keys of the catalogue in, a command's or option's name and description in every language out. */
import type { LocalizationMap } from 'discord-api-types/v10';
import { en } from '../message/wording/en.ts';
import type { Wording } from '../message/wording.ts';
import { discordLocales, wordings } from '../message/wording-for.ts';

export function localizedName(key: keyof Wording) {
  return { name: en[key], name_localizations: localizations(key) };
}

export function localized(name: keyof Wording, description: keyof Wording) {
  return {
    ...localizedName(name),
    description: en[description],
    description_localizations: localizations(description),
  };
}

function localizations(key: keyof Wording): LocalizationMap {
  const translated = wordings.filter((wording) => wording !== en);
  return Object.fromEntries(
    translated.flatMap((wording) => discordLocales(wording).map((locale) => [locale, wording[key]])),
  );
}
