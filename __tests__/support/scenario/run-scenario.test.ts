import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { TOKEN } from './environment.ts';
import { parseFileCommands } from './file-commands.ts';
import { EXPECTED_FILES, runScenario } from './run-scenario.ts';
import { readScenario } from './scenario-file.ts';
import { openTrial } from './trial.ts';

const trial = openTrial();
afterEach(trial.closeWorlds);
afterAll(trial.remove);
const { folder, fakeAction, open } = trial;

describe('a run', () => {
  test('gets a clean environment with inputs in their real spelling', async () => {
    process.env.LEAK = 'leaked';
    const world = await open({ inputs: { 'fail-on': '{{head}}' }, run: { number: 3 } }, fakeAction('console.log(JSON.stringify(env));'));
    const seen = JSON.parse((await world.run({ run: { number: 4, attempt: 2 } })).stdout) as Record<string, string>;
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
    const foreign = Object.keys(seen).filter((name) => !/^(?:GITHUB|RUNNER|INPUT)_|^(?:PATH|HOME|TMPDIR|CI)$/.test(name));
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
    const world = await open({}, { ...fakeAction('setInterval(() => {}, 1000);'), limitSeconds: 1 });
    expect((await world.run()).exitCode).toBeNull();
  });

  test('meets GitHub with the rights of a fork, at most to read', async () => {
    const source = `
      const status = async (...call) => (await api(...call)).status;
      console.log(await status('GET', '/pulls/7/files'), await status('POST', '/issues/7/comments', { body: 'x' }));`;
    const statuses: string[] = [];
    for (const changes of [{}, { fork: true }, { dependabot: true }, { fork: true, event: 'pull_request_target' }]) {
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
    expect(world.standIn.comments.map((comment) => comment.body)).toEqual([`at ${world.history.head}`, '12', '13']);
  });
});

describe('a scenario’s folder', () => {
  const source = `
    console.log('workspace ' + env.GITHUB_WORKSPACE + ' at ' + env.GITHUB_API_URL + ', done in 12.5 ms');
    await api('GET', '/issues/7/comments?per_page=100');
    await api('POST', '/issues/7/comments', { body: 'verdict for ' + env['INPUT_FAIL-ON'] });
    appendFileSync(env.GITHUB_OUTPUT, 'verdict=pass\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, 'all well\\n');`;
  const make = (yaml: string): string => {
    const made = mkdtempSync(join(folder, 'scenario-'));
    for (const [side, text] of [
      ['base', 'old'],
      ['head', 'new'],
    ] as const) {
      mkdirSync(join(made, side, 'agents'), { recursive: true });
      writeFileSync(join(made, side, 'agents', 'card.yaml'), text);
    }
    writeFileSync(join(made, 'scenario.yml'), yaml);
    return made;
  };
  const usual = 'description: works\nevent: pull_request\ninputs: { fail-on: 3 }\n';

  test('is compared with what is expected, which UPDATE writes', async () => {
    const made = make(usual);
    const options = fakeAction(source);
    const missing = await runScenario(made, { ...options, update: false });
    expect(missing.expected).toEqual(Object.fromEntries(EXPECTED_FILES.map((name) => [name, undefined])));
    const written = await runScenario(made, { ...options, update: true });
    const again = await runScenario(made, { ...options, update: false });
    expect(again.actual).toEqual(written.expected);
    expect(again).toEqual({
      actual: again.expected,
      problems: [],
      expected: {
        'result.json': '{\n  "exitCode": 0\n}\n',
        'outputs.json': '{\n  "verdict": "pass"\n}\n',
        'comment.md': 'verdict for 3\n',
        'summary.md': 'all well\n',
        'log.txt': 'workspace <workspace> at <api>, done in <time>\n',
        'check-runs.json': '[]\n',
        'requests.txt': 'GET /repos/octo-org/agents/issues/7/comments?per_page=100\nPOST /repos/octo-org/agents/issues/7/comments\n',
      },
    });
  });

  test('tells what must never happen', async () => {
    const bad = `
      console.log('x ##[error]');
      console.log(new Error('bug').stack);
      console.log('::add-mask::' + env['INPUT_GITHUB-TOKEN']);
      console.error('warning');
      await api('POST', '/issues/7/comments', { body: 'x', teapot: env['INPUT_GITHUB-TOKEN'] });`;
    const made = make(`${usual}faults: [{ path: '/repos/*/compare/*', answer: { status: 500 } }]\n`);
    const { problems, actual } = await runScenario(made, { ...fakeAction(bad), update: false });
    expect(problems).toEqual([
      'POST /repos/octo-org/agents/issues/7/comments: the body has the unknown property "teapot"',
      'no request met the fault for any /repos/*/compare/*',
      'standard error is not empty: warning\n',
      expect.stringMatching(/^the log has a stack: at /),
      'the log has a command in the form ##[',
    ]);
    expect(actual['comment.md']).toBe('x\n');
    const shown = await runScenario(make(usual), { ...fakeAction(`console.log(env['INPUT_GITHUB-TOKEN']);`), update: false });
    expect(shown.problems).toEqual(['the token is shown']);
    expect(shown.actual['comment.md']).toBe('(no comment)\n');
  });

  test('is refused with an unknown key, value or folder', () => {
    expect(() => readScenario(make(`${usual}teapot: 1\n`))).toThrow('teapot');
    expect(() => readScenario(make(`${usual}checkout: deep\n`))).toThrow('/checkout');
    expect(() => readScenario(make('event: push\n'))).toThrow('description');
    const made = make(usual);
    mkdirSync(join(made, 'heads'));
    expect(() => readScenario(made)).toThrow('"heads" is none of');
  });

  test('is read with its overlays and the comments of other files', () => {
    const made = make(`${usual}comments: [{ bodyFile: old.md }, { author: someone, body: theirs }]\n`);
    writeFileSync(join(made, 'old.md'), 'ours\n');
    const read = readScenario(made);
    expect(read.comments).toEqual([{ body: 'ours' }, { author: 'someone', body: 'theirs' }]);
    expect([String(read.base?.['agents/card.yaml']), String(read.head?.['agents/card.yaml'])]).toEqual(['old', 'new']);
    expect(read.inputs).toEqual({ 'fail-on': '3' });
  });
});
