import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { TraceFileReader } from '../../../src/formats/traces/read-traces.ts';
import { IdTable } from '../../../src/model/id-table.ts';
import { canonicalName } from '../../../src/model/tool.ts';

const ROOT = '/work/shared/data/traces/';
const expected = JSON.parse(readFileSync(ROOT + 'EXPECTED_tool_calls.json', 'utf8'));
test.each(Object.keys(expected).filter((f) => /aap|generic/.test(f)))('%s', (file) => {
  const by: any = {};
  const add = (c: any) => {
    const n = canonicalName(c.tool, c.server) + (c.status === 'denied' ? ' [denied]' : '');
    by[n] = (by[n] ?? 0) + 1;
  };
  const r = new TraceFileReader(file, () => ({ call: add, trace: (t) => t.calls.forEach(add), declare() {} }), {
    seen: new IdTable('presence'),
  });
  r.push(readFileSync(ROOT + file));
  r.end();
  expect(by).toEqual(expected[file].by_tool);
});
