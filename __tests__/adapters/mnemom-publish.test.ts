import { describe, expect, test } from '@jest/globals';
import { MnemomError } from '../../src/adapters/mnemom/mnemom.ts';
import { isSameCard, type Publication } from '../../src/adapters/mnemom/publish.ts';
import {
  type MnemomAnswer,
  type MnemomFault,
  type MnemomStandInOptions,
  openMnemom,
} from '../support/stand-in/mnemom.ts';
import { failure, KEY, type Opened, openClient } from './mnemom-client.ts';

const AGENT = 'mnm-demo';
const FORMER = { card_version: 'unified/2026-04-15', autonomy: { bounded_actions: ['search'] } };
const NEW = {
  text: 'card_version: unified/2026-04-15 # the new one\nautonomy: { bounded_actions: [search, reply] }\n',
  syntax: 'yaml',
  value: { card_version: 'unified/2026-04-15', autonomy: { bounded_actions: ['search', 'reply'] } },
} as const;

/** Reads the published card and publishes the new one. */
async function publish(opened: Opened): Promise<Publication> {
  const { client } = opened;
  return client.publish(AGENT, NEW, await client.publishedCard(AGENT));
}

async function open(
  faults: readonly MnemomFault[],
  options: Partial<MnemomStandInOptions> = {},
): Promise<Opened> {
  return openClient({ cards: { [AGENT]: FORMER }, faults, ...options });
}

const puts = ({ api }: Opened) => api.requests.filter(({ method }) => method === 'PUT');
const onPut = (answer: MnemomAnswer, more: Partial<MnemomFault> = {}): MnemomFault => ({
  method: 'PUT',
  answer,
  ...more,
});

/** Checks that all attempts at publishing were the same request. */
function expectOneRequest(opened: Opened): void {
  const all = puts(opened).map(({ headers, body }) =>
    JSON.stringify([headers['idempotency-key'], headers['if-match'], body]),
  );
  expect(new Set(all).size).toBeLessThanOrEqual(1);
}

describe('publishing a card', () => {
  test('sends the text of the file with a key, a condition and its type', async () => {
    const opened = await open([], { amendment: { amendment_id: 'am-31' } });
    expect(await publish(opened)).toEqual({
      kind: 'published',
      version: '8',
      etag: expect.stringMatching(/^"sha256:/),
      amendment: 'am-31',
    });
    const [put] = puts(opened);
    expect(put).toMatchObject({
      path: `/v1/alignment/agent/${AGENT}`,
      body: NEW.text,
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        'if-match': expect.stringMatching(/^"sha256:[0-9a-f]{64}"$/),
        'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-mnemom-api-key': KEY,
      },
    });
    expect(opened.api.published).toEqual([{ agentId: AGENT, card: NEW.value }]);
  });

  test('the first card of an agent is published only if there is still none', async () => {
    const opened = await open([], { cards: {} });
    expect(await publish(opened)).toMatchObject({ kind: 'published' });
    expect(puts(opened)[0]!.headers).toMatchObject({ 'if-none-match': '*' });
    const raced = await open([], { cards: {} });
    const twice = [
      raced.client.publish(AGENT, NEW, 'none'),
      raced.client.publish(AGENT, NEW, 'none'),
    ];
    const ended = await Promise.allSettled(twice);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(raced.api.published.length).toBe(1);
  });

  test('another card was published meanwhile, which is not overwritten', async () => {
    const opened = await open([]);
    const former = await opened.client.publishedCard(AGENT);
    await opened.client.publish(AGENT, { ...NEW, text: '{"a": 1}', syntax: 'json' }, former);
    const error = await failure(opened.client.publish(AGENT, NEW, former));
    expect([error.status, error.help]).toEqual([
      412,
      expect.stringMatching(/^publish again and review/),
    ]);
    expect(opened.api.published.length).toBe(1);
  });

  test('a card without a tag is not overwritten, and nothing is sent', async () => {
    const opened = await open([], { tags: false });
    expect((await failure(publish(opened))).message).toMatch(
      /has no ETag.*; nothing was published$/,
    );
    expect(puts(opened)).toEqual([]);
  });

  test('a card of more than 128 KiB is not sent', async () => {
    const opened = await open([]);
    const card = { ...NEW, text: `${NEW.text}# ${'x'.repeat(128 * 1024)}` };
    const former = await opened.client.publishedCard(AGENT);
    expect(await failure(opened.client.publish(AGENT, card, former))).toMatchObject({
      status: 413,
    });
    expect(puts(opened)).toEqual([]);
  });

  test('a weak tag, as of a proxy that compresses, becomes a strong one', async () => {
    const opened = await open([
      { method: 'GET', answer: { status: 200, headers: { etag: 'W/"abc"' }, body: FORMER } },
    ]);
    await failure(publish(opened));
    expect(puts(opened)[0]!.headers['if-match']).toBe('"abc"');
  });
});

describe('a refusal is final, and nothing is sent again', () => {
  test.each([
    [400, 'check api-url, and update'],
    [401, 'make sure that the key exists'],
    [403, 'give the key the scope api:write'],
    [404, "check the agent's id"],
    [409, 'wait until the other change'],
    [412, 'publish again and review the new differences'],
    [413, 'shorten the card'],
    [422, "fix the card as the API's answer describes"],
    [428, 'publish without the proxy'],
    [418, "check api-url, the agent's id"],
  ])('%i', async (status, help) => {
    const opened = await open([onPut({ status })]);
    const error = await failure(publish(opened));
    expect([error.kind, error.status, error.message]).toEqual([
      'refused',
      status,
      expect.stringMatching(
        new RegExp(
          `^the Mnemom API answered ${status} .*to the request to publish the card of agent "${AGENT}": The stand-in says ${status}; nothing was published$`,
        ),
      ),
    ]);
    expect(error.help).toContain(help);
    expect(puts(opened).length).toBe(1);
    expect(opened.api.published).toEqual([]);
  });

  test('304 means that the API has this card already', async () => {
    const opened = await open([onPut({ status: 304, body: '' })]);
    expect(await publish(opened)).toMatchObject({ kind: 'unchanged' });
  });

  test('429 is waited for, with the same key', async () => {
    const opened = await open([
      onPut({ status: 429, headers: { 'retry-after': '7' } }, { times: 2 }),
    ]);
    expect(await publish(opened)).toMatchObject({ kind: 'published' });
    expect(opened.waits).toEqual([7000, 7000]);
    expect(puts(opened).length).toBe(3);
    expectOneRequest(opened);
  });

  test('429 with a wait that is too long', async () => {
    const opened = await open([onPut({ status: 429, headers: { 'retry-after': '3600' } })]);
    const error = await failure(publish(opened));
    expect(error.message).toMatch(/asks to wait 3600 s.*nothing was published$/);
    expect(puts(opened).length).toBe(1);
  });
});

/** The ways in which an answer is lost. */
const LOST: readonly (readonly [string, MnemomAnswer])[] = [
  ['500', { status: 500 }],
  ['503', { status: 503, headers: { 'retry-after': '1' } }],
  ['a closed connection', 'reset'],
  ['a body that breaks off', 'truncated'],
];

describe('an answer that is lost', () => {
  test.each(LOST)('once before the card is published: %s', async (_, answer) => {
    const opened = await open([onPut(answer, { times: 1 })]);
    expect(await publish(opened)).toMatchObject({ kind: 'published', version: '8' });
    expect(opened.api.published.length).toBe(1);
    expectOneRequest(opened);
  });

  test.each(LOST)('once after the card was published: %s', async (_, answer) => {
    const opened = await open([onPut(answer, { times: 1, after: true })]);
    expect(await publish(opened)).toMatchObject({ kind: 'published', version: '8' });
    expect(opened.api.published.length).toBe(1);
    expectOneRequest(opened);
  });

  test.each(LOST)('always before: %s', async (name, answer) => {
    const opened = await open([onPut(answer)]);
    if (name === 'a body that breaks off') {
      // The stand-in publishes the card before it sends half of the answer.
      expect(await publish(opened)).toMatchObject({ kind: 'published' });
    } else
      expect((await failure(publish(opened))).message).toMatch(
        /, 4 times.*; the published card did not change$/,
      );
    expect(puts(opened).length).toBe(4);
    expectOneRequest(opened);
  });

  test.each([
    ...LOST,
    ['the page of a proxy', 'not-json'],
    ['half of the JSON', 'half-json'],
    ['bytes that are not UTF-8', 'not-utf-8'],
    ['an answer without content', { status: 204, body: '' }],
    ['an answer that says nothing', { status: 200, body: {} }],
  ] as const)('always after, which the published card shows: %s', async (_, answer) => {
    const opened = await open([onPut(answer, { after: true })]);
    expect(await publish(opened)).toMatchObject({ kind: 'published', version: '8' });
    expect(opened.api.published.length).toBe(1);
    expectOneRequest(opened);
  });

  test('a page of a proxy instead of the API', async () => {
    const opened = await open([onPut('not-json')]);
    expect((await failure(publish(opened))).message).toMatch(
      /does not state what was published; the published card did not change$/,
    );
  });

  test('the second attempt meets the result of the first, as 412 or 409', async () => {
    for (const status of [412, 409]) {
      const opened = await open([
        onPut('reset', { times: 1, after: true }),
        onPut({ status }, { times: 1 }),
      ]);
      expect(await publish(opened)).toMatchObject({ kind: 'published', version: '8' });
      expect(opened.api.published.length).toBe(1);
    }
  });

  test('somebody else published a card meanwhile', async () => {
    const opened = await open([
      onPut('reset', { times: 1 }),
      onPut({ status: 412 }),
      {
        method: 'GET',
        path: /./,
        times: 0,
        answer: 'reset',
      },
    ]);
    const former = await opened.client.publishedCard(AGENT);
    const other = { ...NEW, text: '{"a": 1}', syntax: 'json', value: { a: 1 } } as const;
    const api = await openMnemom({ cards: { [AGENT]: other.value } });
    // The read-back goes to a server on which the other card is published.
    const { client } = await openClient(
      {},
      {
        url: opened.api.url,
        effects: {
          fetch: (input, init) =>
            fetch(
              init?.method === 'PUT' ? input : String(input).replace(opened.api.url, api.url),
              init,
            ),
        },
      },
    );
    expect((await failure(client.publish(AGENT, NEW, former))).message).toMatch(
      /; the published card has changed, possibly because of this request$/,
    );
    await api.close();
  });

  test('the API does not come back', async () => {
    const opened = await open([]);
    const former = await opened.client.publishedCard(AGENT);
    await opened.api.close();
    const error = await failure(opened.client.publish(AGENT, NEW, former));
    // Nothing was received, because no connection was made.
    expect(error.message).toMatch(/ECONNREFUSED\), 4 times; nothing was published$/);
  });

  test('the published card cannot be read either', async () => {
    const opened = await open([onPut('reset', { after: true })]);
    const former = await opened.client.publishedCard(AGENT);
    const { client } = await openClient(
      { cards: { [AGENT]: FORMER }, faults: [{ answer: 'reset' }] },
      {},
    );
    expect((await failure(client.publish(AGENT, NEW, former))).message).toMatch(
      /; the published card could not be read, so it is unclear whether the card changed$/,
    );
  });

  test.each(['stall', 'stall-in-body'] as const)('%s until the time is over', async (answer) => {
    let opened: Opened | undefined;
    opened = await open([onPut(answer, { after: true })], {
      onRequest: ({ method }) => {
        if (method === 'PUT') setTimeout(() => opened?.runOut(), 20);
      },
    });
    expect(await publish(opened)).toMatchObject({ kind: 'published' });
    expect(puts(opened).length).toBe(1);
    expect(opened.limits.at(-1)).toBe(15_000);
  });

  test('stalls before the card is published', async () => {
    let opened: Opened | undefined;
    opened = await open([onPut('stall')], {
      onRequest: ({ method }) => {
        if (method === 'PUT') setTimeout(() => opened?.runOut(), 20);
      },
    });
    expect((await failure(publish(opened))).message).toMatch(
      /did not answer the request to publish the card of agent "mnm-demo" within 120 s; the published card did not change/,
    );
  });
});

describe('the key', () => {
  test('is never sent to another host, and neither is the card', async () => {
    const other = await openMnemom();
    const opened = await open([onPut({ redirect: `${other.url}/v1/x`, status: 308 })]);
    const error = await failure(publish(opened));
    expect(error.message).toMatch(/the key is sent only to the host of api-url; nothing was/);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test('a redirect on the same host is followed if it repeats the request', async () => {
    const to = 'http://{host}/v1/alignment/agent/mnm-demo';
    const opened = await open([onPut({ redirect: to, status: 308 }, { times: 1 })]);
    expect(await publish(opened)).toMatchObject({ kind: 'published' });
    expectOneRequest(opened);
    const seeOther = await open([onPut({ redirect: to, status: 303 }, { times: 1 })]);
    expect((await failure(publish(seeOther))).message).toMatch(
      /may change the request method from PUT to GET/,
    );
    expect(seeOther.api.published).toEqual([]);
  });

  test('is never sent without https', async () => {
    const { client } = await openClient({}, { url: 'http://api.example.com' });
    const error = await failure(client.publish(AGENT, NEW, 'none'));
    expect(error.message).toMatch(/expected an address that begins with https:/);
  });

  test('is in no message, even if the API repeats it', async () => {
    const opened = await open([onPut({ status: 422, body: { error: `no ${KEY}` } })]);
    const error = await failure(publish(opened));
    expect(error).toBeInstanceOf(MnemomError);
    expect(JSON.stringify([error.message, error.help, opened.lines])).not.toContain(KEY);
  });
});

describe('the same card', () => {
  test.each([
    [{ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, true],
    [{ a: 1, content_hash: 'x', version: 3, _composition: {} }, { a: 1 }, true],
    [{ a: 1, agent_id: 'x' }, { a: 1, agent_id: 'y' }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{}, { a: 1 }, false],
    [null, { a: 1 }, false],
  ])('%j and %j: %s', (published, card, expected) => {
    expect(isSameCard(published, card)).toBe(expected);
  });
});
