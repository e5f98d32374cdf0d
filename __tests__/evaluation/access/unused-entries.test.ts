import { describe, expect, test } from '@jest/globals';
import { unusedEntries } from '../../../src/evaluation/access/unused-entries.ts';
import { mergeTools, toolOf } from '../../../src/model/tool.ts';
import { ownList } from '../../support/access-lists.ts';

const tool = (name: string) => toolOf({ name }, new Map());

async function unusedIn(
  entries: readonly object[],
  { called = [], complete = true }: { called?: readonly string[]; complete?: boolean } = {},
) {
  const tools = mergeTools(['shell_exec', 'web_get'].map(tool));
  const access = await ownList(entries.map((one, index) => ({ name: `e${index}`, ...one })));
  return unusedEntries(
    { access, tools: { tools, sources: ['tools.txt'], complete } },
    called.map(tool),
  ).map(([rule, { help }]) => [rule.id, help]);
}

const call = (effect: string, resource: string) => ({ effect, action: 'call', resource });
const REMOVE = [
  [
    'unused-entry',
    "correct the resource's spelling, add the tool to the tool list, or remove the entry",
  ],
];
const SHELL = [['unused-entry', 'write "shell_exec" if that is what you meant']];

describe('an entry that matches no tool', () => {
  test.each<[string, object, unknown]>([
    ['allows', call('allow', 'files_*'), REMOVE],
    ['audits', call('audit', 'files_*'), REMOVE],
    ['denies on purpose', call('deny', 'files_*'), []],
    ['denies with a misspelt name', call('deny', 'shel_exec'), SHELL],
    ['allows with a misspelt name', call('allow', 'shell_exce'), SHELL],
    ['matches a tool', call('allow', 'shell_*'), []],
    ['matches a tool with the prefix', call('allow', 'tool:web_get'), []],
    ['is about any action', { effect: 'allow', resource: 'memory' }, []],
    ['is about another action', { effect: 'allow', action: 'c*', resource: 'memory' }, []],
    ['is off', { ...call('allow', 'files_*'), enabled: false }, []],
    ['has no resource', { effect: 'audit', action: 'call', actor: 'nobody' }, []],
  ])('%s', async (_, entry, expected) => {
    expect(await unusedIn([entry])).toEqual(expected);
  });

  test('but a call of the traces is used', async () => {
    expect(await unusedIn([call('allow', 'files_*')], { called: ['files_read'] })).toEqual([]);
    expect(await unusedIn([call('allow', 'files_*')], { called: ['mail_send'] })).toEqual(REMOVE);
  });

  test('is not reported without a complete tool list', async () => {
    expect(await unusedIn([call('allow', 'files_*')], { complete: false })).toEqual([]);
    expect(unusedEntries({ access: await ownList([call('allow', 'files_*')]) })).toEqual([]);
  });
});
