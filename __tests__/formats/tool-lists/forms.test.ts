import { describe, expect, test } from '@jest/globals';
import { openToolList } from '../../../src/formats/tool-lists/forms.ts';

const formOf = async (file: string, text: string): Promise<string> => {
  const opened = await openToolList(file, new TextEncoder().encode(text), 'any');
  return opened.kind === 'document' ? opened.document.form : opened.kind;
};

describe('how a text is written', () => {
  test.each([
    ['tools', 'Bash', 'lines'],
    ['tools', 'Bash # shell', 'lines'],
    ['tools', 'Bash # shell: runs commands\nRead', 'lines'],
    ['tools.yaml', 'mcp:github/get_issue\nmcp:github/*', 'lines'],
    ['tools', '# tools:\n\n  Bash\n', 'lines'],
    ['tools', 'Bash shell\nRead', 'lines'],
    ['tools', '- Bash\n- Read', 'yaml'],
    ['tools', '-\n  Bash', 'yaml'],
    ['tools', '# list\ntools:\n  - Bash', 'yaml'],
    ['tools', 'browser: [navigate]', 'yaml'],
    ['tools', '"browser": [navigate]', 'yaml'],
    ['tools.yaml', '---\ntools: [a]\n', 'yaml'],
    ['tools.yaml', '---\ntools: [a]\n---\nb: 1\n', 'broken'],
    ['tools.md', '---\ntools: [a]\n---\nb: 1\n', 'front-matter'],
    ['tools', '---\ntools: [a]\n---\n', 'front-matter'],
    ['tools', '["a"]', 'json'],
    ['tools.txt', '["a"]', 'json'],
    ['tools.txt', '[a]', 'lines'],
    ['tools.txt', '- Bash', 'lines'],
    ['tools.txt', 'tools:', 'lines'],
    ['tools', '[a, b]', 'yaml'],
    ['tools.json', '[a, b]', 'broken'],
    ['tools.json', 'Bash', 'broken'],
    ['tools.json', '', 'broken'],
    ['tools.json', '{"a":1}\n{"a":2}', 'json-sequence'],
    ['tools.json', '[1]x[2]', 'broken'],
    ['tools.json', '{"a":[1,],/* "x" */}', 'json-with-comments'],
  ])('%s: %j is %s', async (file, text, form) => {
    expect(await formOf(file, text)).toBe(form);
  });

  test('comments and trailing commas inside strings are text', async () => {
    const opened = await openToolList(
      'a.json',
      new TextEncoder().encode('{"a": "x // , ]", // y\n "b": [1, ], }'),
      'any',
    );
    expect(opened).toMatchObject({
      kind: 'document',
      document: { form: 'json-with-comments', value: { a: 'x // , ]', b: [1] } },
    });
  });
});
