/** A card: the JSON of one Discord message, less the flags that depend on how it is sent. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';

export interface Card {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** No message of ours can ping. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}
