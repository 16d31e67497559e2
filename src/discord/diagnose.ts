/** Settings in, what the doctor found out: each thing looked at, how it is, and the mend where it needs one. */
import { Routes } from 'discord.js';
import type {
  APIApplication,
  RESTGetAPIApplicationCommandsResult,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Config } from '../config.ts';
import type { Library } from '../corpus/library.ts';
import { filesOf } from '../corpus/read-library.ts';
import { describeStartFailure } from './describe-failure.ts';
import { inviteLink } from './invite-link.ts';
import { sameCommands } from './register-commands.ts';
import { askGateway, createRest } from './rest.ts';

/** One thing the doctor looked at. */
export interface Finding {
  /** `wrong`: npm start would fail. `odd`: it would start, but somebody should look. */
  readonly state: 'fine' | 'odd' | 'wrong';
  readonly subject: string;
  readonly detail: string;
}

/** A longer title would push what is said of its article out of the column. */
const WIDEST_TITLE = 38;

/** Node releases we support, as in package.json. */
const OLDEST_NODE = [20, 19] as const;

/** Looks at the version of Node.js, such as '20.20.2'. */
export function diagnoseNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const fine = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const detail = fine ? version : `${version} is too old: install ${OLDEST_NODE.join('.')} or newer.`;
  return { state: fine ? 'fine' : 'wrong', subject: 'Node.js', detail };
}

/** Looks at what was read from the corpus folder: a line for each article and each problem; of one title, with the files. */
export function diagnoseLibrary(library: Library): Finding[] {
  const { articles, problems } = library;
  const files = filesOf(library);
  const named = (title: string) => articles.filter((article) => article.title === title).length;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  return [
    {
      state: 'fine',
      subject: 'Corpus',
      detail: `${counted(articles.length, 'article')}, ${counted(passages, 'passage')}`,
    },
    ...articles.map((article): Finding => {
      const { title, passages: own, sections, language } = article;
      const headed = sections.filter(({ heading }) => heading !== '').length;
      const file = named(title) > 1 ? `, ${files.get(article)}` : '';
      return {
        state: 'fine',
        subject: `· ${cutToWidth(title)}`,
        detail: `${counted(own.length, 'passage')}, ${counted(headed, 'heading')}, ${language}${file}`,
      };
    }),
    ...problems.map(({ file, line, reason }): Finding => {
      return { state: 'odd', subject: `· ${file}${line === undefined ? '' : `:${line}`}`, detail: reason };
    }),
  ];
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function cutToWidth(title: string): string {
  const letters = [...title];
  return letters.length > WIDEST_TITLE ? `${letters.slice(0, WIDEST_TITLE - 1).join('')}…` : title;
}

/**
 * Looks at Discord with the token: whether it is taken, the application, where to invite the bot from, the gateway, the
 * commands registered there. What one of them lacks keeps no other from being told. Reads only. Never throws.
 */
export async function diagnoseDiscord(
  { token = '', apiUrl, guildId }: Config,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Finding[]> {
  const rest = createRest(apiUrl, token);
  const get = async <T>(route: `/${string}`, query = {}) =>
    (await rest.get(route, { query: new URLSearchParams(query) })) as T;
  const failed = (subject: string, error: unknown): Finding => {
    return { state: 'wrong', subject, detail: describeStartFailure(error, apiUrl) };
  };
  const gateway = async (): Promise<Finding> => {
    const { session_start_limit, shards } = await askGateway(rest);
    const { remaining, total } = session_start_limit;
    return {
      state: remaining > 0 ? 'fine' : 'wrong',
      subject: 'Gateway',
      detail: `${remaining} of ${total} logins left today, ${counted(shards, 'shard')} recommended`,
    };
  };
  const registered = async (id: string): Promise<Finding> => {
    const home = guildId ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id);
    const there = await get<RESTGetAPIApplicationCommandsResult>(home, { with_localizations: 'true' });
    return sameCommands(there, commands)
      ? { state: 'fine', subject: 'Commands', detail: `${there.length} registered, as they should be` }
      : { state: 'odd', subject: 'Commands', detail: 'differ from ours: npm start will register them' };
  };
  try {
    const { id, name, bot_public } = await get<APIApplication>(Routes.currentApplication());
    return [
      { state: 'fine', subject: 'Token', detail: 'Discord takes it' },
      {
        state: 'fine',
        subject: 'Application',
        detail: `${name} (${id}), ${bot_public ? 'anyone' : 'only you'} may add it`,
      },
      { state: 'fine', subject: 'Invite', detail: inviteLink(id) },
      {
        state: 'fine',
        subject: 'Intents',
        detail: 'Guilds, GuildMessages, DirectMessages: none is privileged',
      },
      await gateway().catch((error: unknown) => failed('Gateway', error)),
      await registered(id).catch((error: unknown) => failed('Commands', error)),
    ];
  } catch (error) {
    return [failed('Discord', error)];
  }
}
