import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode } from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { isPinned } from '../code.ts';
import { addressOf } from '../mcp/servers.ts';
import { withoutSecrets } from '../secrets.ts';
import {
  codeOf,
  joinSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
} from '../settings-table.ts';

/*
 * Model providers: where opencode sends the conversation, and which package it uses
 * (docs/reference/opencode.md#providers).
 */

/**
 * The providers that opencode loads from models.dev, as of 28 November 2026. A provider with
 * another name needs a package and models in the files.
 */
const KNOWN_PROVIDERS: ReadonlySet<string> = new Set(
  [
    '302ai abacus aihubmix alibaba alibaba-cn amazon-bedrock anthropic azure',
    'azure-cognitive-services bailing baseten berget cerebras chutes cloudflare-ai-gateway',
    'cloudflare-workers-ai cohere cortecs deepinfra deepseek evroc fastrouter firmware fireworks-ai',
    'friendli github-copilot github-models gitlab google google-vertex google-vertex-anthropic groq',
    'helicone huggingface iflowcn inception inference io-net jiekou kimi-for-coding llama llmgateway',
    'lmstudio lucidquery minimax minimax-cn mistral modelscope moark moonshotai moonshotai-cn morph',
    'nano-gpt nebius nova novita-ai nvidia ollama-cloud openai opencode openrouter ovhcloud perplexity',
    'poe privatemode-ai requesty sap-ai-core scaleway siliconflow siliconflow-cn stackit submodel',
    'synthetic togetherai upstage v0 venice vercel vivgrid vultr wandb xai xiaomi zai',
    'zai-coding-plan zenmux zhipuai zhipuai-coding-plan',
  ].flatMap((line) => line.split(' ')),
);

/** Matches provider packages that are part of opencode. */
const BUNDLED =
  /^(?:@ai-sdk\/|@openrouter\/ai-sdk-provider(?:@|$)|@gitlab\/gitlab-ai-provider(?:@|$))/;

/**
 * Provider keys that do not affect permissions or are read separately. `KNOWN_OPTIONS` lists the
 * corresponding keys in a provider's options.
 */
const KNOWN_KEYS: ReadonlySet<string> = new Set(
  'id name npm api env models whitelist blacklist options'.split(' '),
);
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(
  'apiKey baseURL enterpriseUrl endpoint timeout chunkTimeout setCacheKey region profile project location'.split(
    ' ',
  ),
);

/** Matches addresses on the local machine. Requests to these addresses do not leave the machine. */
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;

/** The default value of the list of provider addresses. */
export const PROVIDER_DEFAULTS: Setting = {
  key: 'provider addresses',
  subject: 'the list of addresses of custom providers',
  order: { kind: 'set' },
  value: [],
  words: 'empty',
};

/** A provider's definition, combined from all files. */
interface Provider {
  readonly name: string;
  readonly parts: readonly Reader[];
}

/** Reads the providers in all settings files. `agents` contains readers for the agent files. */
export function readProviders(tops: readonly Reader[], agents: readonly Reader[]): ReadSettings {
  const entries = tops.flatMap((top) => top.get('provider').entries());
  const names = [...new Set(entries.map(([name]) => name))];
  const providers = names.map(
    (name): Provider => ({
      name,
      parts: entries.filter(([other]) => other === name).map(([, part]) => part),
    }),
  );
  const chosen = chosenProviders(tops, agents);
  const isOwn = (provider: Provider): boolean =>
    isDefined(provider) && !KNOWN_PROVIDERS.has(provider.name);
  const own = providers.filter(isOwn).flatMap(addressesOf);
  const redirected = providers
    .filter((provider) => !isOwn(provider) || chosen.has(provider.name))
    .flatMap(addressesOf);
  const members = own.map(({ name, value }) => `${name}: ${shownAddress(value.text() ?? '')}`);
  const [first] = own;
  return joinSettings([
    {
      ...NOTHING_SET,
      settings: [
        {
          ...PROVIDER_DEFAULTS,
          value: [...new Set(members)].sort(),
          words: members.length === 0 ? 'empty' : members.map((text) => quoted(text)).join(', '),
          ...(first && { place: first.value.place }),
        },
      ],
      code: providers.flatMap(packagesOf),
    },
    ...redirected.map(({ key, value }) => readRedirect(key, value)),
    ...providers.flatMap(({ name, parts }) => parts.map((part) => unknownKeys(name, part))),
  ]);
}

/** Reads an address that redirects requests. */
export function readRedirect(key: string, value: Reader): ReadSettings {
  const text = value.text();
  if (text === undefined) return NOTHING_SET;
  const address = shownAddress(text);
  return {
    ...opaqueOf(key, value, 'it changes where requests and their contents are sent'),
    remarks: LOCAL.test(address)
      ? []
      : [{ kind: 'redirects-traffic', key, value: address, place: value.place }],
  };
}

function shownAddress(address: string): string {
  return withoutSecrets(addressOf(address));
}

/** Returns the providers whose models the files select for all users. */
function chosenProviders(tops: readonly Reader[], agents: readonly Reader[]): ReadonlySet<string> {
  const inMaps = tops.flatMap((top) =>
    ['agent', 'mode', 'command'].flatMap((key) =>
      top
        .get(key)
        .entries()
        .map(([, value]) => value),
    ),
  );
  const models = [
    ...tops.flatMap((top) => [top.get('model'), top.get('small_model')]),
    ...[...inMaps, ...agents].map((reader) => reader.get('model')),
  ];
  return new Set(models.flatMap((model) => model.text()?.split('/')[0] ?? []));
}

/** Whether the files define a provider completely, with its package and models. */
function isDefined({ parts }: Provider): boolean {
  return (
    parts.some((part) => part.get('npm').text() !== undefined) &&
    parts.some((part) => part.get('models').entries().length > 0)
  );
}

/** Returns the addresses to which a provider sends the conversation. */
function addressesOf({ name, parts }: Provider): readonly {
  readonly name: string;
  readonly key: string;
  readonly value: Reader;
}[] {
  const key = `provider.${name}`;
  return parts
    .flatMap((part) => {
      const options = part.get('options');
      return [
        { key: `${key}.options.baseURL`, value: options.get('baseURL') },
        { key: `${key}.options.enterpriseUrl`, value: options.get('enterpriseUrl') },
        { key: `${key}.options.endpoint`, value: options.get('endpoint') },
        { key: `${key}.api`, value: part.get('api') },
        ...part
          .get('models')
          .entries()
          .map(([model, reader]) => ({
            key: `${key}.models.${model}.provider.api`,
            value: reader.get('provider').get('api'),
          })),
      ];
    })
    .filter(({ value }) => value.text() !== undefined)
    .map((found) => ({ name, ...found }));
}

/** Returns the packages that opencode installs and runs for a provider. */
function packagesOf({ name, parts }: Provider): readonly HostCode[] {
  return parts.flatMap((part) =>
    [
      part.get('npm'),
      ...part
        .get('models')
        .entries()
        .map(([, model]) => model.get('provider').get('npm')),
    ].flatMap((value): readonly HostCode[] => {
      const text = value.text();
      if (text === undefined || BUNDLED.test(text)) return [];
      const code = codeOf(`provider ${name}`, `the provider ${quoted(name)}`, text, value);
      return [/^file:/.test(text) || isPinned(text) ? code : { ...code, danger: 'unpinned' }];
    }),
  );
}

function unknownKeys(name: string, part: Reader): ReadSettings {
  const unknown = (reader: Reader, key: string, known: ReadonlySet<string>): ReadSettings[] =>
    reader
      .entries()
      .filter(([each]) => !known.has(each))
      .map(([each, value]) =>
        opaqueOf(`${key}.${each}`, value, 'Card Gate does not know this provider key'),
      );
  return joinSettings([
    ...unknown(part, `provider.${name}`, KNOWN_KEYS),
    ...unknown(part.get('options'), `provider.${name}.options`, KNOWN_OPTIONS),
  ]);
}
