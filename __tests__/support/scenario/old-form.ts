import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { FileContent, FileTree } from '../stand-in/file-tree.ts';
import type { Scenario } from './scenario.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const texts = { type: 'array', items: text } as const;
const textMap = { type: 'object', additionalProperties: text } as const;
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
  type: 'object',
  required: ['description', 'event'],
  additionalProperties: false,
  properties: {
    description: { type: 'string', minLength: 1 },
    event: text,
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
    checkout: { enum: ['merge', 'shallow-merge', 'head', 'shallow-head', 'base', 'shallow-base', 'none'] },
    sparse: texts,
    untracked: textMap,
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
        properties: { method: text, path: text, times: { type: 'integer', minimum: 1 }, answer: faultAnswer },
      },
    },
    comments: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { author: text, body: text, bodyFile: text },
        oneOf: [{ required: ['body'] }, { required: ['bodyFile'] }],
      },
    },
    viewer: text,
    repositories: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: { files: textMap, ref: text, token: text },
      },
    },
    run: {
      type: 'object',
      additionalProperties: false,
      properties: { number: { type: 'integer' }, attempt: { type: 'integer' }, id: { type: 'integer' } },
    },
    now: text,
  },
});

/** Reads a scenario's folder: `scenario.yml`, and the files under `base/`, `ahead/` and `head/`; throws on an unknown key or folder. */
export function readScenario(folder: string): Scenario {
  const known = ['scenario.yml', 'base', 'ahead', 'head', 'expected'];
  const stray = readdirSync(folder).filter((name) => !known.includes(name) && !name.endsWith('.md'));
  if (stray.length > 0) throw new Error(`${folder}: "${stray.join('", "')}" is none of ${known.join(', ')}`);
  const file: unknown = parse(readFileSync(join(folder, 'scenario.yml'), 'utf8'));
  if (!validate(file)) {
    const reasons = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    throw new Error(`${basename(folder)}/scenario.yml: ${reasons.join('; ')}`);
  }
  const written = file as Omit<Scenario, 'comments'> & {
    readonly comments?: readonly { readonly author?: string; readonly body?: string; readonly bodyFile?: string }[];
  };
  const trees = (['base', 'ahead', 'head'] as const)
    .filter((side) => existsSync(join(folder, side)))
    .map((side) => [side, readTree(join(folder, side))] as const);
  return {
    ...written,
    ...Object.fromEntries(trees),
    inputs: Object.fromEntries(Object.entries(written.inputs ?? {}).map(([name, value]) => [name, String(value)])),
    comments: (written.comments ?? []).map(({ bodyFile, body, ...rest }) => ({ ...rest, body: body ?? commentText(folder, bodyFile!) })),
  };
}

// The line end that closes a text file is no part of the comment.
function commentText(folder: string, bodyFile: string): string {
  return readFileSync(resolve(folder, bodyFile), 'utf8').replace(/\n$/, '');
}

function readTree(folder: string, prefix = ''): FileTree {
  const tree: Record<string, FileContent> = {};
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = `${prefix}${name}`;
    const stat = lstatSync(join(folder, path));
    if (stat.isDirectory()) Object.assign(tree, readTree(folder, `${path}/`));
    else if (stat.isSymbolicLink()) tree[path] = { symlink: readlinkSync(join(folder, path)) };
    else tree[path] = readFileSync(join(folder, path));
  }
  return tree;
}
