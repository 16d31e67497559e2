/** Discord's own description of its API in, a judge of requests and responses out, who says what is wrong and where. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Where the description is looked for: beside this repository. */
export const DESCRIPTION_FILE = join(import.meta.dirname, '../../../shared/discord/openapi.json');
const ID = 'https://discord.com/api/v10';

/** discord.js writes these in every message, also where the description does not know them. Discord ignores them. */
const WRITTEN_BY_DISCORD_JS = ['tts', 'enforce_nonce'];

/** In the bot's direct messages Discord gives '0' for the server a command was installed in, and describes it as an id. */
const OWNER_IN_PRIVATE = /\/authorizing_integration_owners\/0 must match format "snowflake": "0"$/;

/** Whether it is there. */
export const described = existsSync(DESCRIPTION_FILE);

/** What is wrong comes as one line each, the place in the body first. */
export interface Description {
  /**
   * @param route Such as '/channels/{channel_id}/messages'.
   * @param strict Whether a field that the description doesn't know is wrong, rather than ignored as by Discord.
   */
  faultsOfRequest(method: string, route: string, body: unknown, strict: boolean): string[];
  faultsOfResponse(method: string, route: string, status: number, body: unknown): string[];
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: SchemaObject } };
}

interface Response extends Content {
  readonly $ref?: string;
}

interface Operation {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Response>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Content>> };
}

export async function readDescription(): Promise<Description> {
  const text = await readFile(DESCRIPTION_FILE, 'utf8');
  const open = createJudge(JSON.parse(text, absoluteReference) as OpenApi);
  const strictly = createJudge(JSON.parse(text, closedObject) as OpenApi);
  return {
    faultsOfRequest(method, route, body, strict) {
      const { operation, faults } = strict ? strictly : open;
      const described = operation(method, route);
      if (!described) return [`${method} ${route} is not described`];
      return faults(described.requestBody, body);
    },
    faultsOfResponse(method, route, status, body) {
      const responses = open.operation(method, route)?.responses ?? {};
      const response = responses[status] ?? (status >= 400 ? responses['4XX'] : undefined);
      if (!response) return [`${method} ${route} is not described to answer ${status}`];
      const faults = open.faults(open.resolve(response), status >= 400 ? asDescribed(body) : body);
      return faults.filter((fault) => !OWNER_IN_PRIVATE.test(fault));
    },
  };
}

/** Discord's errors differ from their description: the codes of wrong fields are words, and a rate limit has no code. */
function asDescribed(error: unknown): unknown {
  const { errors: _, ...rest } = error as Readonly<Record<string, unknown>>;
  return { code: 0, ...rest };
}

function createJudge(openApi: OpenApi) {
  const ajv = addFormats.default(
    new Ajv2020({
      strict: false,
      allErrors: true,
      verbose: true,
      formats: { snowflake: /^\d{17,20}$/, nonce: /^.{1,25}$/s },
    }),
  );
  ajv.addSchema({ $id: ID, ...openApi });

  const faultsAt = (schema: SchemaObject, value: unknown): string[] => {
    const validate = ajv.compile(schema);
    return validate(value) ? [] : explain(validate.errors ?? []);
  };
  /** The errors as lines; of a union's alternatives only the one that was meant is spoken of. */
  const explain = (errors: readonly ErrorObject[]): string[] => {
    const [union] = errors
      .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
      .sort((one, other) => one.instancePath.length - other.instancePath.length);
    if (!union) return errors.filter(matters).map(tell);
    const { instancePath, data } = union;
    const alternatives = (union.schema as readonly SchemaObject[]).map((schema) => faultsAt(schema, data));
    const [meant = []] = alternatives.sort((one, other) => distance(one) - distance(other));
    const others = errors.filter((error) => !`${error.instancePath}/`.startsWith(`${instancePath}/`));
    return [...meant.map((line) => `${instancePath}${line}`), ...explain(others)];
  };
  return {
    operation: (method: string, route: string) => openApi.paths[route]?.[method.toLowerCase()],
    /** A response as it is described, here or among those that many routes share. */
    resolve: (response: Response): Content =>
      openApi.components.responses[response.$ref?.split('/').at(-1) ?? ''] ?? response,
    faults({ content }: Content = {}, body: unknown): string[] {
      const schema = content?.['application/json']?.schema;
      if (schema) return faultsAt(schema, body);
      return body === undefined ? [] : [' must not be there'];
    },
  };
}

/** References are made absolute, so that any part of the description can be used by itself. */
function absoluteReference(key: string, value: unknown): unknown {
  return key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${ID}${value}` : value;
}

/** The same, and an object may have the described properties alone. */
function closedObject(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return absoluteReference(key, value);
  const open = 'type' in value && value.type === 'object' && 'properties' in value;
  return open ? { additionalProperties: false, ...value } : value;
}

function matters({ keyword, params }: ErrorObject): boolean {
  return keyword !== 'additionalProperties' || !WRITTEN_BY_DISCORD_JS.includes(params.additionalProperty);
}

/** How far a value is from an alternative: being of another type altogether counts most. */
function distance(faults: readonly string[]): number {
  const another = faults.some((line) =>
    /^(\/type)? must be (null|equal|object|array|string|integer)/.test(line),
  );
  return (another ? 1000 : 0) + faults.length;
}

function tell({ instancePath, message, params, data }: ErrorObject): string {
  const about = params.allowedValues ?? params.additionalProperty;
  const given = JSON.stringify(data) ?? 'nothing';
  return [
    `${instancePath} ${message}`,
    about && ` (${JSON.stringify(about)})`,
    `: ${given.length > 80 ? `${given.slice(0, 80)}…` : given}`,
  ].join('');
}
