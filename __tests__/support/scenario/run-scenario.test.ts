import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { bytesOf } from '../stand-in/file-tree.ts';
import { TOKEN } from './environment.ts';
import { parseFileCommands } from './file-commands.ts';
import { filesOf } from './files.ts';
import { readLog } from './log-facts.ts';
import { runScenario } from './run-scenario.ts';
import { readScenario } from './scenario-file.ts';
import { openTrial } from './trial.ts';

const trial = openTrial();
afterEach(trial.closeWorlds);
afterAll(trial.remove);
const { folder, fakeAction, open } = trial;

describe('a run', () => {
  test('gets a clean environment with inputs in their real spelling', async () => {
    process.env.LEAK = 'leaked';
    const world = await open(
      { inputs: { 'fail-on': '{{head}}' }, run: { number: 3 } },
      fakeAction('console.log(JSON.stringify(env));'),
    );
    const seen = JSON.parse((await world.run({ run: { number: 4, attempt: 2 } })).stdout) as Record<
      string,
      string
    >;
    delete process.env.LEAK;
    expect(seen).toMatchObject({
      'INPUT_FAIL-ON': world.history.head,
      'INPUT_GITHUB-TOKEN': TOKEN,
      INPUT_ID: 'gate',
      GITHUB_SHA: world.history.merge,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_RUN_NUMBER: '4',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW_REF: 'octo-org/agents/.github/workflows/cards.yml@refs/pull/7/merge',
    });
    const foreign = Object.keys(seen).filter(
      (name) => !/^(?:GITHUB|RUNNER|INPUT)_|^(?:PATH|HOME|TMPDIR|CI)$/.test(name),
    );
    expect(foreign).toEqual([]);
    await expect(world.run({ inputs: { typo: 'x' } })).rejects.toThrow('action.yml has no "typo"');
  });

  test('gives outputs, state, variables, path and summary', async () => {
    const source = `
      appendFileSync(env.GITHUB_OUTPUT, 'verdict=a=b<<c\\nreport<<END\\none\\n\\ntwo\\nEND\\n');
      appendFileSync(env.GITHUB_STATE, 'k=v\\n');
      appendFileSync(env.GITHUB_ENV, 'E=1\\n');
      appendFileSync(env.GITHUB_PATH, '/bin\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Report\\n');
      console.error('oops');
      process.exitCode = 3;`;
    const world = await open({}, fakeAction(source));
    expect(await world.run()).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: 'oops\n',
      outputs: { verdict: 'a=b<<c', report: 'one\n\ntwo' },
      state: { k: 'v' },
      variables: { E: '1' },
      path: '/bin\n',
      summary: '# Report\n',
    });
  });

  test('that writes outputs badly fails as on a runner', () => {
    expect(() => parseFileCommands('x<<END\nnever ends\n')).toThrow('no line "END"');
    expect(() => parseFileCommands('nothing\n')).toThrow('neither name=value');
    expect(parseFileCommands('__proto__=x\n')).toEqual(Object.fromEntries([['__proto__', 'x']]));
  });

  test('that never ends is killed', async () => {
    const world = await open(
      {},
      { ...fakeAction('setInterval(() => {}, 1000);'), limitSeconds: 1 },
    );
    expect((await world.run()).exitCode).toBeNull();
  });

  test('meets GitHub with the rights of a fork, at most to read', async () => {
    const source = `
      const status = async (...call) => (await api(...call)).status;
      console.log(await status('GET', '/pulls/7/files'), await status('POST', '/issues/7/comments', { body: 'x' }));`;
    const statuses: string[] = [];
    for (const changes of [
      {},
      { fork: true },
      { dependabot: true },
      { fork: true, event: 'pull_request_target' },
    ]) {
      const world = await open(changes, fakeAction(source));
      statuses.push((await world.run()).stdout.trim());
    }
    expect(statuses).toEqual(['200 201', '200 403', '200 403', '200 201']);
  });

  test('can be made twice in one world, which remembers', async () => {
    const world = await open(
      { comments: [{ author: 'someone', body: 'at {{head}}' }] },
      fakeAction(`await api('POST', '/issues/7/comments', { body: env.GITHUB_RUN_NUMBER });`),
    );
    await world.run();
    await world.run({ run: { number: 13 } });
    expect(world.standIn.comments.map((comment) => comment.body)).toEqual([
      `at ${world.history.head}`,
      '12',
      '13',
    ]);
  });
});

const LOG = [
  '::group::Agent a: fail; coverage 50 %25 (1 of 2); violations: 1 high; 1 problem; tools judged: 2',
  'error agents/a.yaml:3:4 "x" is not wanted by "y" [forbidden-tool]',
  'tools from: agents/tools.txt (plain list, 2 tools)',
  '::endgroup::',
  'notice: the sun shines',
  'Result: verdict fail, conclusion failure; findings: 1 problem; the checked-out files compared with BASE (Card Gate 1.0.0)',
  '::error title=Card Gate::in words',
  '',
].join('\n');

describe('a scenario’s file', () => {
  const source = `
    const log = ${JSON.stringify(LOG)}.replace('BASE', env.GITHUB_SHA.slice(0, 7));
    console.log(log + 'workspace ' + env.GITHUB_WORKSPACE + ' at ' + env.GITHUB_API_URL + ', done in 12.5 ms');
    await api('GET', '/issues/7/comments?per_page=100&since=' + env.GITHUB_SHA);
    await api('POST', '/issues/7/comments', { body: 'verdict for ' + env['INPUT_FAIL-ON'] + '\\n\\nmore' });
    appendFileSync(env.GITHUB_OUTPUT, 'verdict=pass\\nagents=3\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, 'all well\\n');`;
  const make = (yaml: string): string => {
    const made = join(mkdtempSync(join(folder, 'scenario-')), 'made.yml');
    writeFileSync(made, yaml);
    return made;
  };
  const usual = `# a remark
description:  works
event: pull_request
base: { agents/card.yaml: old }
head: { agents/card.yaml: new }
inputs: { fail-on: 3 }
`;

  test('is compared with what it expects, and UPDATE writes that alone', async () => {
    const made = make(usual);
    const options = fakeAction(source);
    const missing = await runScenario(made, { ...options, update: false });
    expect(missing.expected.expect).toBeUndefined();
    const written = await runScenario(made, { ...options, update: true });
    const again = await runScenario(made, { ...options, update: false });
    expect(again.actual).toEqual(written.expected);
    expect(again).toMatchObject({ actual: again.expected, problems: [] });
    expect(again.messages).toEqual([
      'Other lines\tnotice: the sun shines',
      'Other lines\tworkspace <workspace> at <api>, done in <time>',
      'forbidden-tool\t“…” is not wanted by “…”',
    ]);
    expect(readFileSync(made, 'utf8')).toBe(`${usual}
expect:
  exit: 0
  outputs:
    verdict: pass
    agents: 3
  compared: checkout with {merge}
  agents:
    a: fail; coverage 50 % (1 of 2); violations 1 high; tools 2; tools from agents/tools.txt
  findings:
    a:
      - error agents/a.yaml:3:4 forbidden-tool "x"
  notices: 1
  annotations:
    - error
  comment: verdict for 3
  checks: none
  requests:
    - GET /repos/octo-org/agents/issues/7/comments?per_page=100&since={merge}
    - POST /repos/octo-org/agents/issues/7/comments
`);
    await runScenario(made, { ...options, update: true });
    expect(readScenario(made)).toEqual(readScenario(make(readFileSync(made, 'utf8'))));
  });

  test('says which strings a text must and must not contain', async () => {
    const made = make(
      `${usual}shows: { comment: [verdict, missing], log: ['<workspace>'] }\nhides: { summary: [well, ill] }\n`,
    );
    const { actual } = await runScenario(made, { ...fakeAction(source), update: false });
    expect(actual.shown).toEqual(['comment does not show "missing"', 'summary shows "well"']);
  });

  test('says that a comment does not have the expected number of unfolded lines', async () => {
    const shown = async (lines: number): Promise<unknown> => {
      const made = make(`${usual}lines: ${lines}\n`);
      return (await runScenario(made, { ...fakeAction(source), update: false })).actual.shown;
    };
    expect(await shown(2)).toEqual([]);
    expect(await shown(3)).toEqual(['a comment has 2 unfolded lines instead of 3']);
  });

  test('reports events that must never happen', async () => {
    const bad = `
      console.log(${JSON.stringify(LOG)});
      console.log('x ##[error]');
      console.log(new Error('bug').stack);
      console.log('::add-mask::' + env['INPUT_GITHUB-TOKEN']);
      console.error('warning');
      await api('POST', '/issues/7/comments', { body: 'x', teapot: env['INPUT_GITHUB-TOKEN'] });`;
    const made = make(
      `${usual}faults: [{ path: '/repos/*/compare/*', answer: { status: 500 } }]\n`,
    );
    const { problems, actual } = await runScenario(made, { ...fakeAction(bad), update: false });
    expect(problems).toEqual([
      'POST /repos/octo-org/agents/issues/7/comments: the body has the unknown property "teapot"',
      'no request met the fault for any /repos/*/compare/*',
      'standard error is not empty: warning\n',
      expect.stringMatching(/^the log has a stack: at /),
      'the log has a command in the form ##[',
    ]);
    expect(actual.expect?.comment).toBe('x');
    const shown = `console.log(${JSON.stringify(LOG)} + env['INPUT_GITHUB-TOKEN']);`;
    const leak = await runScenario(make(usual), { ...fakeAction(shown), update: false });
    expect(leak.problems).toEqual(['the token is shown']);
    expect(leak.actual.expect?.comment).toBe('none');
  });

  test('is refused with an unknown key or value', () => {
    expect(() => readScenario(make(`${usual}teapot: 1\n`))).toThrow('teapot');
    expect(() => readScenario(make(`${usual}checkout: deep\n`))).toThrow('/checkout');
    expect(() => readScenario(make(usual.replace('old', '[]')))).toThrow('/base');
    expect(() => readScenario(make('event: push\n'))).toThrow('description');
    expect(() => readScenario(make(`${usual}labels: [\n`))).toThrow('made.yml: Flow sequence');
  });

  test('is read with its overlays, and its inputs as text', () => {
    const { scenario } = readScenario(make(usual));
    expect([scenario.base, scenario.head, scenario.inputs]).toEqual([
      { 'agents/card.yaml': 'old' },
      { 'agents/card.yaml': 'new' },
      { 'fail-on': '3' },
    ]);
  });
});

describe('the files of a scenario', () => {
  test('are texts, shared agents, and changes to either', () => {
    expect(Object.keys(filesOf(['support', 'billing']))).toEqual(
      ['support', 'billing'].flatMap((agent) =>
        ['card.yaml', 'policy.yaml', 'tools.txt'].map((name) => `agents/${agent}/${name}`),
      ),
    );
    const files = filesOf({
      'desk/': 'support',
      'desk/tools.txt': { cut: 'mcp__mail__send_reply\n', add: 'b' },
      'list.txt': {
        fixture: 'support/tools.txt',
        change: { get_ticket: 'get' },
        before: { mcp__tickets__get: 'first\n' },
      },
      'plain.txt': 'é',
      'latin.txt': { fixture: 'support/tools.txt', add: 'é', encoding: 'latin1' },
      'marked.txt': { fixture: 'support/tools.txt', encoding: 'bom-crlf' },
    });
    expect(
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path, bytesOf(content).toString('latin1')]),
      ),
    ).toMatchObject({
      'desk/tools.txt': 'mcp__tickets__get_ticket\nb\n',
      'list.txt': 'mcp__tickets__get\nmcp__mail__send_reply\n'.replace(/^/, 'first\n'),
      'plain.txt': 'Ã©',
      'latin.txt': 'mcp__tickets__get_ticket\nmcp__mail__send_reply\né\n',
      'marked.txt': '\u00ef\u00bb\u00bfmcp__tickets__get_ticket\r\nmcp__mail__send_reply\r\n',
    });
  });

  test('change what is under them, exactly once', () => {
    expect(filesOf({ a: { add: 'y' } }, { a: 'x\n', b: 'b' })).toEqual({ a: 'x\ny\n' });
    expect(() => filesOf({ a: { add: 'y' } })).toThrow(
      '"a" is changed, and there is no such file yet',
    );
    expect(() => filesOf({ a: { change: { x: 'y' } } }, { a: 'xx' })).toThrow(
      '"a" has "x" 2 times, not once',
    );
    expect(() => filesOf({ a: { cut: 'z' } }, { a: 'x' })).toThrow('"a" has "z" 0 times, not once');
  });
});

describe('a log', () => {
  const read = (lines: readonly string[], findings = 'none'): ReturnType<typeof readLog> =>
    readLog(
      [
        ...lines,
        `Result: verdict x; findings: ${findings}; commit {head} on GitHub compared with {base} (Card Gate 1.0.0)`,
      ].join('\n'),
    );

  test('is read by agent, with changes, places and names', () => {
    const changes = [
      '::group::What this change does',
      'Agent "a": more',
      '  ▲ "x" is new: "y"',
      '    in p.yaml:1:2, was q.yaml:3:4',
    ];
    const rest = [
      '  · nothing',
      'Agent "a": less',
      '  ▼ "z" goes',
      '    was q.yaml:5:6',
      '· the same: "b" and "c"',
      '::endgroup::',
    ];
    expect(read([...changes, ...rest])).toEqual({
      agents: {},
      changes: {
        a: ['widens p.yaml:1:2 (was q.yaml:3:4) "x"', 'neutral'],
        'a (2)': ['narrows nowhere (was q.yaml:5:6) "z"'],
        b: [],
        c: [],
      },
      findings: {},
      annotations: [],
      notices: 0,
      exemptions: 0,
      ignored: 0,
      compared: '{head} on GitHub with {base}',
    });
    const annotation =
      '::error file=a/b.yaml,line=1,endLine=2,col=3,endColumn=4,title=A title [a-rule]::words';
    const findings = [
      '::group::Findings outside of agents: 2',
      'note a/b.yaml it is [a-rule] (already there)',
      'error no "place" [b-rule]',
      '::endgroup::',
    ];
    expect(read([...findings, annotation], '1 problem, 1 note')).toMatchObject({
      findings: { '(none)': ['note a/b.yaml a-rule (there before)', 'error b-rule "place"'] },
      annotations: ['error a/b.yaml:1:3 to 2:4 a-rule'],
    });
  });

  test('that says of findings that are not in it is not read', () => {
    expect(() => read([], '2 problems, 1 warning')).toThrow(
      'the log says that there are 3 findings, and lists 0',
    );
    expect(() => readLog('Verdict: fail')).toThrow('no line "Result: …"');
  });
});
