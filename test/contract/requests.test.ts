import { beforeAll, describe, expect, test } from 'vitest';
import { openReadingRoom } from '../discord/open-reading-room.ts';
import { type Description, described, readDescription } from './discord-description.ts';
import { readRecordings } from './record-requests.ts';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const COMMANDS = '/applications/{application_id}/commands';

describe.skipIf(!described)('by Discord’s own description', () => {
  let description: Description;
  beforeAll(async () => {
    description = await readDescription();
  });

  test('everything the bot sent in this test run is as Discord wants it', async () => {
    // A question at least, also when no other test has run.
    const { sandbox } = await openReadingRoom();
    await sandbox.user('Ada').slash('ask', { question: 'why did Blinken visit' }).reply();
    const sent = (await readRecordings()).filter(({ bot }) => bot === 'Verbatim');
    expect(new Set(sent.map(({ route }) => route))).toContain(CALLBACK);
    const faults = sent.flatMap(({ method, route, body }) =>
      description.faultsOfRequest(method, route, body, true).map((fault) => `${method} ${route} ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('the sandbox takes nothing that Discord would refuse', async () => {
    const taken = (await readRecordings()).filter(({ status }) => status < 300);
    const faults = taken.flatMap(({ method, route, body }) =>
      description.faultsOfRequest(method, route, body, false).map((fault) => `${method} ${route} ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('what the sandbox answers is as Discord describes it', async () => {
    const faults = (await readRecordings()).flatMap(({ method, route, status, response }) =>
      status === 0 || status >= 500
        ? []
        : description
            .faultsOfResponse(method, route, status, response)
            .map((fault) => `${method} ${route} ${status} ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test.each([
    [
      'an embed title that is too long',
      { embeds: [{ title: 'x'.repeat(257) }] },
      '/data/embeds/0/title must',
    ],
    ['a misspelt field', { contents: 'hello' }, '/data must NOT have additional properties ("contents")'],
    [
      'a button without a style',
      { components: [{ type: 1, components: [{ type: 2, label: 'Remove', custom_id: 'x' }] }] },
      "/data/components/0/components/0 must have required property 'style'",
    ],
    [
      'a custom id that is too long',
      { components: [{ type: 1, components: [{ type: 2, style: 2, custom_id: 'x'.repeat(101) }] }] },
      '/data/components/0/components/0/custom_id must NOT have more than 100 characters',
    ],
    ['a ping nobody knows', { allowed_mentions: { parse: ['all'] } }, '/data/allowed_mentions/parse/0 must'],
  ])('%s in an answer is refused, and the place is named', (_, data, fault) => {
    const [first, ...others] = description.faultsOfRequest('POST', CALLBACK, { type: 4, data }, true);
    expect(first).toContain(fault);
    expect(others).toEqual([]);
  });

  test('a command with a description that is too long, and a route that isn’t there, are refused', () => {
    const command = { type: 1, name: 'ask', description: 'x'.repeat(101) };
    expect(description.faultsOfRequest('PUT', COMMANDS, [command], true)).toEqual([
      expect.stringContaining('/0/description must NOT have more than 100 characters'),
    ]);
    expect(description.faultsOfRequest('POST', '/ask', {}, true)).toEqual(['POST /ask is not described']);
  });
});
