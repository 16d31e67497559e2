/** A person goes in; out comes their use of what a bot puts under its messages: buttons, menus, modals. */
import {
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Channel, StoredMessage } from '../channel.ts';
import { beginExchange } from '../interactions/begin-exchange.ts';
import type { Exchange } from '../interactions/exchange.ts';
import { createInteraction } from '../interactions/payload.ts';
import type { Person, World } from '../world.ts';
import { type Menu, readChosen } from './chosen.ts';
import type { FoundMessage } from './command-use.ts';
import { NotPossible } from './not-possible.ts';
import { createResolver, type Resolver } from './resolve.ts';

/** What is written or chosen in a modal, by custom id. */
export type SentFields = Readonly<Record<string, string | readonly string[]>>;

export interface ComponentUse {
  /** Clicks the button with this custom id or label. */
  click(messageId: string, button: string): Exchange;
  /** Chooses these values in the menu with this custom id; users, roles and channels by id or name. */
  choose(messageId: string, menu: string, values: readonly string[]): Exchange;
  /** Sends in the modal that an exchange opened. */
  submit(opened: Exchange, fields: SentFields): Exchange;
}

/** How a message that answers no command came: by the application's installation in the guild. */
const GUILD_INSTALLED = { [ApplicationIntegrationType.GuildInstall]: '' };

/** A button, menu or text input, with the fields that some of them have. */
interface Control extends Menu {
  readonly id?: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Control[];
  readonly component?: Control;
}

export function createComponentUse(
  world: World,
  person: Person,
  findMessage: (id: string) => FoundMessage,
): ComponentUse {
  const use = (
    { channel, message }: { readonly channel: Channel; readonly message?: StoredMessage },
    type: InteractionType,
    data: object,
    opener?: Exchange,
  ): Exchange => {
    const source = opener?.interaction ?? message?.data.interaction_metadata;
    const integrationTypes = Object.keys(source?.authorizing_integration_owners ?? GUILD_INSTALLED).map(
      Number,
    );
    const on = message && { message };
    const interaction = createInteraction(world, { type, data, person, channel, integrationTypes, ...on });
    return beginExchange(world, {
      interaction,
      userId: person.user.id,
      channel,
      ...(message && { source: message }),
      ...(opener && { opener }),
    });
  };
  const find = (found: FoundMessage, matches: (component: Control) => boolean): Control => {
    const rows = (found.message.data.components ?? []) as readonly Part[];
    const component = rows.flatMap((row) => row.components ?? []).find(matches);
    if (!component) throw new NotPossible('there is no such button or menu');
    if (component.disabled) throw new NotPossible('it is disabled');
    return component;
  };
  return {
    click: (messageId, name) => {
      const found = findMessage(messageId);
      const isIt = ({ type, custom_id, label }: Control) =>
        type === ComponentType.Button && (custom_id === name || label === name);
      const button = find(found, isIt);
      if (button.style === ButtonStyle.Link) throw new NotPossible('a link opens without the bot');
      const { id, type, custom_id } = button;
      return use(found, InteractionType.MessageComponent, { id, component_type: type, custom_id });
    },
    choose: (messageId, name, values) => {
      const found = findMessage(messageId);
      const menu = find(found, ({ type, custom_id }) => type !== ComponentType.Button && custom_id === name);
      const resolver = createResolver(world, found.channel);
      const { id, type, custom_id } = menu;
      return use(found, InteractionType.MessageComponent, {
        id,
        component_type: type,
        custom_id,
        values: readChosen(resolver, menu, values),
        ...whatIsNamed(resolver),
      });
    },
    submit: (opened, fields) => {
      const { modal, source, channel } = opened;
      if (!modal) throw new NotPossible('no modal is open');
      const resolver = createResolver(world, channel);
      const components = modal.components.map((part, n) => sentPart(resolver, part as Part, fields, n));
      const data = { custom_id: modal.custom_id, components, ...whatIsNamed(resolver) };
      return use({ channel, ...(source && { message: source }) }, InteractionType.ModalSubmit, data, opened);
    },
  };
}

function whatIsNamed({ resolved }: Resolver): object {
  return Object.keys(resolved).length > 0 ? { resolved } : {};
}

/** A row or label of a modal as it is sent in: every input with what was written in it. */
function sentPart(resolver: Resolver, part: Part, fields: SentFields, nth: number): object {
  const about = { type: part.type, id: 2 * nth + 1 };
  const sent = (input: Control) => sentInput(resolver, input, fields, about.id + 1);
  if (part.components) return { ...about, components: part.components.map(sent) };
  if (part.component) return { ...about, component: sent(part.component) };
  return about;
}

function sentInput(resolver: Resolver, input: Control, fields: SentFields, id: number): object {
  const { type, custom_id } = input;
  const given = fields[custom_id];
  if (type !== ComponentType.TextInput) {
    const values = typeof given === 'string' ? [given] : (given ?? []);
    return { type, id, custom_id, values: readChosen(resolver, input, values) };
  }
  const value = String(given ?? input.value ?? '');
  if (value === '' && input.required !== false)
    throw new NotPossible(`“${input.label ?? custom_id}” is required`);
  if (value.length > (input.max_length ?? 4000))
    throw new NotPossible(`“${input.label ?? custom_id}” is too long`);
  if (value !== '' && value.length < (input.min_length ?? 0))
    throw new NotPossible(`“${input.label ?? custom_id}” is too short`);
  return { type, id, custom_id, value };
}
