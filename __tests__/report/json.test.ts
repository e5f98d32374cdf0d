import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Report } from '../../src/report/report.ts';
import { findingToJson } from '../../src/report/sections/finding-json.ts';
import { REPORT_SCHEMA, toJson } from '../../src/report/surfaces/json.ts';
import { comparedStates } from '../support/compared-reports.ts';
import { findingIn } from '../support/findings.ts';
import { states, supportAgent, unreadable } from '../support/sample-reports.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../src/report/surfaces/report.schema.json', import.meta.url), 'utf8'),
);

interface ObjectSchema {
  readonly properties: object;
  readonly required: readonly string[];
  readonly additionalProperties: unknown;
}

/** Returns the schema of every object inside a schema. */
function objects(node: unknown): readonly ObjectSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  // A map with arbitrary names has no defined properties.
  const here =
    'type' in node && node.type === 'object' && 'properties' in node
      ? [node as unknown as ObjectSchema]
      : [];
  return [...here, ...Object.values(node).flatMap(objects)];
}

describe('the JSON report', () => {
  let validate: ValidateFunction;
  let all: Readonly<Record<string, Report>>;
  beforeAll(async () => {
    validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    all = { ...(await states()), ...(await comparedStates()) };
  });

  test('is what its schema says, in every state', () => {
    for (const report of Object.values(all)) {
      validate(JSON.parse(JSON.stringify(toJson(report))));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('the schema takes nothing that it does not name, and asks for all but what is optional', () => {
    for (const object of objects(schema)) {
      expect(object.additionalProperties).toBe(false);
      const optional = Object.keys(object.properties).filter(
        (key) => !object.required.includes(key),
      );
      expect([
        'fix',
        'previous',
        'rule',
        'condition',
        'capability',
        'missing_card_actions',
        'policy_id',
        'repository',
        'published',
        'remote',
      ]).toEqual(expect.arrayContaining(optional));
    }
    const json = JSON.parse(JSON.stringify(toJson(all.fail!)));
    expect(validate({ ...json, more: 1 })).toBe(false);
    expect(validate({ ...json, findings: [{ ...json.findings[0], line: 0 }] })).toBe(false);
  });

  test('says why nothing blocks, and why nothing was checked', () => {
    expect(toJson(all['relaxed-fail']!).notices[0]).toBe(all['relaxed-fail']!.relaxed);
    expect(toJson(all.nothing!).notices[0]).toMatch(/^nothing to check/);
    expect(toJson(all.fail!).schema).toBe(REPORT_SCHEMA);
  });

  test('an agent whose files could not be read has no evaluation', async () => {
    const { agent, findings } = await supportAgent();
    const [json] = toJson({ ...all.fail!, agents: [{ agent, verdict: 'error', findings }] }).agents;
    expect(json).toMatchObject({ verdict: 'error', evaluation: null });
  });
});

describe('a finding in JSON', () => {
  test('has lines and columns from 1, the end exclusive, and a pointer', async () => {
    const { findings } = await supportAgent();
    const forbidden = findings.find((finding) => finding.rule === 'forbidden-tool')!;
    expect(findingToJson(forbidden)).toMatchObject({
      rule: 'forbidden-tool',
      severity: 'error',
      file: 'agents/support/policy.yaml',
      line: 19,
      column: 14,
      end_line: 19,
      end_column: 40,
      pointer: '/forbidden/0/pattern',
      agent: 'support-agent',
      tool: 'mcp__filesystem__delete_directory',
      related: [
        {
          file: 'agents/support/tools.json',
          line: 8,
          column: 15,
          message: 'the tool is declared here',
        },
      ],
    });
  });
  test('has null for what is not known', () => {
    expect(findingToJson(findingIn('could-not-evaluate', '', 'm'))).toEqual({
      rule: 'could-not-evaluate',
      severity: 'error',
      message: 'm',
      help: null,
      file: null,
      line: null,
      column: null,
      end_line: null,
      end_column: null,
      pointer: null,
      agent: null,
      tool: null,
      new: null,
      related: [],
    });
    expect(findingToJson(unreadable()[1]!)).toMatchObject({ pointer: '', line: 7, agent: null });
  });
  test('carries its fix', async () => {
    const { findings } = await supportAgent();
    const fix = findings
      .map(findingToJson)
      .find((finding) => finding.rule === 'unmapped-tool')!.fix;
    expect(fix).toEqual({
      title: expect.any(String),
      language: 'yaml',
      lines: expect.stringContaining('card_actions'),
    });
  });
});
