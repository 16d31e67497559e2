/** A Discord locale in, everything the bot says in that language out. */
import type { Locale } from 'discord-api-types/v10';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { es } from './wording/es.ts';
import { fr } from './wording/fr.ts';
import { ja } from './wording/ja.ts';
import { pt } from './wording/pt.ts';
import { ru } from './wording/ru.ts';
import { zh } from './wording/zh.ts';
import type { Wording } from './wording.ts';

/** Each catalogue with the locales of Discord's that read it: https://discord.com/developers/docs/reference#locales */
const READERS: readonly (readonly [Wording, readonly `${Locale}`[]])[] = [
  [en, ['en-US', 'en-GB']],
  [es, ['es-ES', 'es-419']],
  [de, ['de']],
  [fr, ['fr']],
  [pt, ['pt-BR']],
  [zh, ['zh-CN', 'zh-TW']],
  [ja, ['ja']],
  [ru, ['ru']],
];

/** Every catalogue, English first. */
export const wordings: readonly Wording[] = READERS.map(([wording]) => wording);

/** @param locale As Discord names it; languages without a catalogue get English. */
export function wordingFor(locale: string): Wording {
  return READERS.find(([, locales]) => locales.some((reader) => reader === locale))?.[0] ?? en;
}

/** The locales of Discord's that read this catalogue. */
export function discordLocales(wording: Wording): readonly `${Locale}`[] {
  return READERS.find(([catalogue]) => catalogue === wording)?.[1] ?? [];
}
