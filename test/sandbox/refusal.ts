/** A request goes in; out come the fields that Discord's form error names. */
import { DiscordAPIError } from 'discord.js';
import { expect } from 'vitest';

/** Every wrong field of an error body as 'path CODE'. */
function wrongFields(errors: unknown, path = ''): string[] {
  return Object.entries((errors ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path} ${code}`)
      : wrongFields(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The wrong fields a request was refused for with 50035, as 'path CODE'; undefined when it was not. */
export async function refusalOf(request: Promise<unknown>): Promise<string[] | undefined> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return undefined;
  if (!(error instanceof DiscordAPIError)) throw error;
  expect(error).toMatchObject({ code: 50035, status: 400 });
  return wrongFields((error.rawError as { errors?: unknown }).errors);
}
