import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv } from 'ajv';
import { isScalar, parseDocument, stringify } from 'yaml';
import type { FileTree } from '../stand-in/file-tree.ts';
import { bytesOf } from '../stand-in/file-tree.ts';
import type { Expectation } from './expectation.ts';
import type { WrittenFiles } from './files.ts';
import { FILES_SCHEMA, filesOf } from './files.ts';
import type { Scenario } from './scenario.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'array', items: text } as const;
const textMap = { type: 'object', additionalProperties: text } as const;
const files = { $ref: '#/$defs/files' } as const;
const shown = {
  type: 'object',
  additionalProperties: false,
  properties: { comment: texts, summary: texts, log: texts, checks: texts },
} as const;
const level = { enum: ['read', 'write', 'none'] } as const;

const faultAnswer = {
  anyOf: [
    { enum: ['timeout', 'truncated-json', 'reset', 'reset-after', 'not-json'] },
    {
      type: 'object',
      required: ['status'],
      additionalProperties: false,
      properties: { status: { type: 'integer' }, headers: textMap, body: {} },
    },
  ],
};

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile({
  $defs: { files: FILES_SCHEMA },
  type: 'object',
  required: ['description', 'event'],
  additionalProperties: false,
  properties: {
    description: { type: 'string', minLength: 1 },
    event: text,
    gallery: text,
    base: files,
    ahead: files,
    head: files,
    action: text,
    fork: flag,
    dependabot: flag,
    draft: flag,
    debug: flag,
    labels: texts,
    push: { enum: ['update', 'forced', 'new-branch', 'deleted', 'tag'] },
    payload: { type: 'object' },
    removed: texts,
    symlinks: textMap,
    checkout: {
      enum: ['merge', 'shallow-merge', 'head', 'shallow-head', 'base', 'shallow-base', 'none'],
    },
    sparse: texts,
    untracked: files,
    inputs: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
    permissions: {
      type: 'object',
      additionalProperties: false,
      properties: { contents: level, 'pull-requests': level, issues: level, checks: level },
    },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'answer'],
        additionalProperties: false,
        properties: {
          method: text,
          path: text,
          times: { type: 'integer', minimum: 1 },
          answer: faultAnswer,
        },
      },
    },
    comments: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['body'],
        properties: { author: text, body: text },
      },
    },
    viewer: text,
    repositories: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: { files, ref: text, token: text },
      },
    },
    run: {
      type: 'object',
      additionalProperties: false,
      properties: {
        number: { type: 'integer' },
        attempt: { type: 'integer' },
        id: { type: 'integer' },
      },
    },
    now: text,
    shows: shown,
    hides: shown,
    lines: { type: 'integer', minimum: 1 },
    expect: { type: 'object' },
  },
});

/** The texts of a run that a scenario can check. */
export type Surface = 'comment' | 'summary' | 'log' | 'checks';

/** For each text, the strings that it must or must not contain. */
export type Shown = Readonly<Partial<Record<Surface, readonly string[]>>>;

/** A parsed scenario file. */
export interface ScenarioFile {
  readonly scenario: Scenario;
  /** The parts to show in the scenario's section of the gallery. Undefined if it has no section. */
  readonly gallery: string | undefined;
  readonly shows: Shown;
  readonly hides: Shown;
  /** The number of unfolded lines that each comment must have. Undefined if any will do. */
  readonly lines: number | undefined;
  /** Undefined until an update has written it. */
  readonly expect: Expectation | undefined;
}

type Written = Omit<
  Scenario,
  'base' | 'ahead' | 'head' | 'untracked' | 'inputs' | 'repositories'
> & {
  readonly base?: WrittenFiles;
  readonly ahead?: WrittenFiles;
  readonly head?: WrittenFiles;
  readonly untracked?: WrittenFiles;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  readonly repositories?: Readonly<
    Record<
      string,
      Omit<NonNullable<Scenario['repositories']>[string], 'files'> & {
        readonly files: WrittenFiles;
      }
    >
  >;
  readonly gallery?: string;
  readonly shows?: Shown;
  readonly hides?: Shown;
  readonly lines?: number;
  readonly expect?: Expectation;
};

/**
 * Parses a scenario file. Throws if a key is unknown, or if a change does not apply to its file.
 */
export function readScenario(file: string): ScenarioFile {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [error] = document.errors;
  if (error) throw new Error(`${basename(file)}: ${error.message}`);
  const written: unknown = document.toJS();
  if (!validate(written)) {
    const reasons = (validate.errors ?? []).map(
      (problem) => `${problem.instancePath} ${problem.message} ${JSON.stringify(problem.params)}`,
    );
    throw new Error(`${basename(file)}: ${reasons.join('; ')}`);
  }
  const { gallery, shows = {}, hides = {}, lines, expect, ...rest } = written as Written;
  try {
    return { scenario: scenarioOf(rest), gallery, shows, hides, lines, expect };
  } catch (cause) {
    throw new Error(`${basename(file)}: ${(cause as Error).message}`, { cause });
  }
}

function scenarioOf(written: Written): Scenario {
  const { base, ahead, head, untracked, inputs = {}, repositories, ...rest } = written;
  const under = filesOf(base ?? {});
  const texts = (tree: FileTree): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(tree).map(([path, content]) => [path, bytesOf(content).toString('utf8')]),
    );
  return {
    ...rest,
    ...(base === undefined ? {} : { base: under }),
    ...(ahead === undefined ? {} : { ahead: filesOf(ahead, under) }),
    ...(head === undefined ? {} : { head: filesOf(head, under) }),
    ...(untracked === undefined ? {} : { untracked: texts(filesOf(untracked)) }),
    ...(repositories === undefined
      ? {}
      : {
          repositories: Object.fromEntries(
            Object.entries(repositories).map(([name, other]) => [
              name,
              { ...other, files: filesOf(other.files) },
            ]),
          ),
        }),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, String(value)]),
    ),
  };
}

/**
 * Returns the text of a scenario file with another expectation at its end. Everything before it is
 * unchanged.
 */
export function withExpectation(text: string, expectation: Expectation): string {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const items = contents !== null && 'items' in contents ? contents.items : [];
  const keys = items.map((item) => ('key' in item && isScalar(item.key) ? item.key : undefined));
  const at = keys.findIndex((key) => key?.value === 'expect');
  if (at >= 0 && at < keys.length - 1) throw new Error('"expect" is not the last key');
  const before = at < 0 ? text : text.slice(0, keys[at]!.range![0]);
  return `${before.replace(/\n*$/, '\n')}\n${stringify({ expect: expectation }, { lineWidth: 0 })}`;
}
