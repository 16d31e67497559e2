/** The embeds of a message go in; out they come as Discord shows them, with every limit checked. */
import type { APIEmbed } from 'discord-api-types/v10';
import type { Fields, Json } from './form.ts';

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
/** What makes an embed show anything. */
const SHOWN = [
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

/** Reads the field 'embeds'; a missing list is an empty one. */
export function readEmbeds(message: Fields): APIEmbed[] {
  let characters = 0;
  const embeds = message.each('embeds', { max: EMBEDS }, (embed) => {
    characters += checkEmbed(embed);
    return withDefaults(embed.json);
  });
  if (characters > ALL_TOGETHER) {
    message.fail('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_TOGETHER}`);
  }
  return embeds;
}

function withDefaults(embed: Json): APIEmbed {
  const fields = Array.isArray(embed.fields) ? (embed.fields as readonly Json[]) : undefined;
  return {
    ...embed,
    type: 'rich',
    ...(fields && { fields: fields.map((field) => ({ inline: false, ...field })) }),
  } as APIEmbed;
}

/** Checks one embed; returns how many characters count towards the limit of all together. */
function checkEmbed(embed: Fields): number {
  const texts = [embed.text('title', { max: TITLE }), embed.text('description', { max: DESCRIPTION })];
  embed.address('url', ADDRESS, WEB);
  embed.integer('color', { max: COLOURS });
  const { timestamp } = embed.json;
  if (timestamp !== undefined && timestamp !== null && Number.isNaN(Date.parse(String(timestamp)))) {
    embed.fail('timestamp', 'DATETIME_TYPE_PARSE', `Could not parse ${timestamp}. Should be ISO8601.`);
  }
  embed.each('fields', { max: FIELDS }, (field) => {
    texts.push(field.text('name', { max: FIELD_NAME, required: true }));
    texts.push(field.text('value', { max: FIELD_VALUE, required: true }));
  });
  texts.push(caption(embed.inner('footer'), 'text', { max: FOOTER }));
  texts.push(caption(embed.inner('author'), 'name', { max: AUTHOR, required: true }));
  for (const picture of ['image', 'thumbnail'])
    embed.inner(picture)?.address('url', ADDRESS, WEB_OR_ATTACHED);
  if (SHOWN.every((part) => [undefined, null, ''].includes(embed.json[part] as undefined))) {
    embed.require('description');
  }
  return texts.reduce((sum, words) => sum + words.length, 0);
}

function caption(part: Fields | undefined, key: string, bounds: Parameters<Fields['text']>[1]): string {
  part?.address('url', ADDRESS, WEB);
  part?.address('icon_url', ADDRESS, WEB_OR_ATTACHED);
  return part?.text(key, bounds) ?? '';
}
