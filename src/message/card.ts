/** A card: what one Discord message shows. How it is sent, and that it pings nobody, is for discord/ to see to. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';

/** Every part is always there: a card that replaces another leaves nothing of it behind. */
export interface Card {
  /** '' when all it says stands in its embed. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}
