/** A user goes in; out comes the address of their picture, drawn here, since nothing is fetched from elsewhere. */
import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from './seen.ts';

const COLOURS = ['#c2410c', '#0f766e', '#a21caf', '#4d7c0f', '#b91c1c', '#0369a1'];
const BLURPLE = '#5865f2';
const SLATE = '#4e5058';
const QUOTATION_MARKS =
  'M13 31c0-8 4-13 11-15l1 3c-4 2-6 5-6 8h5v9H13Zm16 0c0-8 4-13 11-15l1 3c-4 2-6 5-6 8h5v9H29Z';

/** The bot gets quotation marks, a person the first letter of the name on a colour of their own. */
export function avatarOf(user: APIUser): string {
  const letter = [...nameOf(user)][0]?.toUpperCase() ?? '?';
  const colour = user.bot
    ? BLURPLE
    : user.system
      ? SLATE
      : (COLOURS[Number(BigInt(user.id) % 1000n) % COLOURS.length] ?? SLATE);
  const mark = user.bot
    ? `<path d="${QUOTATION_MARKS}" fill="#fff"/>`
    : `<text x="26" y="35" font-family="Inter,system-ui,sans-serif" font-size="25" font-weight="600" fill="#fff" text-anchor="middle">${escapeXml(letter)}</text>`;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 52"><rect width="52" height="52" fill="${colour}"/>${mark}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
