/** The embeds of a message go in; out they come as Discord shows them, with every limit checked. */
import type { APIEmbed } from 'discord-api-types/v10';
import {
  address,
  type Form,
  integer,
  type Json,
  list,
  object,
  type Path,
  requireField,
  text,
} from './form.ts';

const EMBEDS = 10;
const TITLE = 256;
const DESCRIPTION = 4096;
const FIELDS = 25;
const FIELD_NAME = 256;
const FIELD_VALUE = 1024;
const FOOTER = 2048;
const AUTHOR = 256;
const ALL_TOGETHER = 6000;
const ADDRESS = 2048;
const COLOURS = 0xffffff;
const WEB = ['http', 'https'];
const WEB_OR_ATTACHED = ['http', 'https', 'attachment'];

/** Checks `value` at `path`; a missing list is an empty one. */
export function checkEmbeds(form: Form, path: Path, value: unknown): APIEmbed[] {
  const embeds = list(form, path, value, { max: EMBEDS }).map((embed, n) =>
    object(form, [...path, n], embed),
  );
  let characters = 0;
  for (const [n, embed] of embeds.entries()) characters += checkEmbed(form, [...path, n], embed);
  if (characters > ALL_TOGETHER) {
    form.fail(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_TOGETHER}`);
  }
  return embeds.map(withDefaults);
}

function withDefaults(embed: Json): APIEmbed {
  const fields = embed.fields as readonly Json[] | null | undefined;
  return {
    ...embed,
    type: 'rich',
    ...(fields && { fields: fields.map((field) => ({ inline: false, ...field })) }),
  } as APIEmbed;
}

/** Checks one embed; returns how many characters count towards the limit of all together. */
function checkEmbed(form: Form, path: Path, embed: Json): number {
  const texts = [
    text(form, [...path, 'title'], embed.title, { max: TITLE }),
    text(form, [...path, 'description'], embed.description, { max: DESCRIPTION }),
  ];
  address(form, [...path, 'url'], embed.url, ADDRESS, WEB);
  integer(form, [...path, 'color'], embed.color, { max: COLOURS });
  const moment = embed.timestamp;
  if (moment !== undefined && moment !== null && Number.isNaN(Date.parse(String(moment)))) {
    form.fail([...path, 'timestamp'], 'DATETIME_TYPE_PARSE', `Could not parse ${moment}. Should be ISO8601.`);
  }
  for (const [n, each] of list(form, [...path, 'fields'], embed.fields, { max: FIELDS }).entries()) {
    const at = [...path, 'fields', n];
    const field = object(form, at, each);
    texts.push(text(form, [...at, 'name'], field.name, { max: FIELD_NAME, required: true }));
    texts.push(text(form, [...at, 'value'], field.value, { max: FIELD_VALUE, required: true }));
  }
  texts.push(
    captionOf(form, path, embed, 'footer', 'text', FOOTER),
    captionOf(form, path, embed, 'author', 'name', AUTHOR),
  );
  for (const picture of ['image', 'thumbnail']) {
    if (embed[picture] === undefined || embed[picture] === null) continue;
    const url = object(form, [...path, picture], embed[picture]).url;
    address(form, [...path, picture, 'url'], url, ADDRESS, WEB_OR_ATTACHED);
  }
  const shown = [
    'title',
    'description',
    'fields',
    'footer',
    'author',
    'image',
    'thumbnail',
    'url',
    'timestamp',
  ];
  if (!shown.some((part) => embed[part] !== undefined && embed[part] !== null && embed[part] !== '')) {
    requireField(form, [...path, 'description']);
  }
  return texts.reduce((sum, words) => sum + words.length, 0);
}

function captionOf(
  form: Form,
  path: Path,
  embed: Json,
  part: 'footer' | 'author',
  key: string,
  max: number,
): string {
  if (embed[part] === undefined || embed[part] === null) return '';
  const caption = object(form, [...path, part], embed[part]);
  address(form, [...path, part, 'url'], caption.url, ADDRESS, WEB);
  address(form, [...path, part, 'icon_url'], caption.icon_url, ADDRESS, WEB_OR_ATTACHED);
  return text(form, [...path, part, key], caption[key], { max, required: part === 'author' });
}
