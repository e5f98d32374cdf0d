import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

/** The maximum width of a line of code. */
const COLUMNS = 100;

/** Names that are exported for use outside this repository: the entries of the bundle. */
const ENTRIES = ['src/index.ts', 'src/cli.ts'];

interface CodeFile {
  readonly name: string;
  readonly text: string;
}

function codeBelow(folder: string): readonly CodeFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.includes('/fixtures/'))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

/**
 * Returns the files that a file imports, including type imports, as paths from the root of the
 * repository.
 */
function importsOf({ name, text }: CodeFile): readonly string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1] ?? ''),
  );
}

/** Returns every circle of imports, each as a list of files. */
function circlesIn(files: readonly CodeFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.name, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name].join(' → '));
    if (start >= 0 || done.has(name)) return;
    for (const next of imports.get(name) ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const { name } of files) follow(name, []);
  return circles;
}

/** Returns exported names that occur in no other file, as `file: name`. */
function unusedExports(files: readonly CodeFile[], all: readonly CodeFile[]): readonly string[] {
  const saidIn = new Map<string, Set<string>>();
  for (const { name, text } of all) {
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) {
      saidIn.set(word, (saidIn.get(word) ?? new Set()).add(name));
    }
  }
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm)]
      .map((match) => match[1] ?? '')
      .filter((exported) => (saidIn.get(exported)?.size ?? 0) < 2)
      .map((exported) => `${name}: ${exported}`),
  );
}

/**
 * Returns the lines that are too wide. Messages are never split, so that they can be searched for:
 * quoted text and addresses do not count.
 */
function wideLines({ name, text }: CodeFile): readonly string[] {
  const lines = text.split('\n');
  return withoutQuoted(text)
    .split('\n')
    .flatMap((counted, index) => {
      const isWide = (lines[index] ?? '').length > COLUMNS && counted.length > COLUMNS;
      return isWide ? [`${name}:${index + 1}`] : [];
    });
}

/** Returns the same lines without quoted text, regular expressions and addresses. */
function withoutQuoted(text: string): string {
  const lineBreaks = (quoted: string): string => quoted.replaceAll(/[^\n]/g, '');
  return text
    .replaceAll(/`(?:[^`\\]|\\[\s\S])*`/g, lineBreaks)
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|https?:\S+|\/(?:[^/\\\n]|\\.)+\//g, '');
}

/** Returns the folders on the map in CONTRIBUTING, in order. */
function roomsOnTheMap(): readonly string[] {
  const map = /```\nsrc\/\n([\s\S]*?)```/.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8'));
  return [...(map?.[1] ?? '').matchAll(/^ {2}(\S.*?) {3,}\S/gm)]
    .flatMap((match) => (match[1] ?? '').split(/ +/))
    .map((room) => room.replace(/\/$/, ''));
}

describe('the house', () => {
  const src = codeBelow('src');
  const all = [...src, ...codeBelow('__tests__'), ...codeBelow('bench'), ...codeBelow('.github')];

  test('no import leads back to where it came from, types included', () => {
    expect(src.length).toBeGreaterThan(300);
    expect(circlesIn(src)).toEqual([]);
  });

  test('a circle is found', () => {
    const circle = [
      { name: 'src/a.ts', text: "import type { B } from './b.ts';" },
      { name: 'src/b.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circlesIn(circle)).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });

  test('what is exported is used', () => {
    const own = src.filter(({ name }) => !ENTRIES.includes(name));
    expect(unusedExports(own, all)).toEqual([]);
  });

  test('no line is wider than 100 columns', () => {
    expect(all.flatMap(wideLines)).toEqual([]);
  });

  test('the map in CONTRIBUTING lists the folders of src, each once', () => {
    const folders = readdirSync('src').filter((name) => name !== 'version.ts');
    const rooms = roomsOnTheMap();
    expect([...rooms].sort()).toEqual([...folders].sort());
    expect(new Set(rooms).size).toBe(rooms.length);
  });
});

/** A step of a workflow. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The relevant parts of a job of a workflow. */
interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** The relevant parts of a workflow. */
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOWS = '.github/workflows';
const workflowFiles = readdirSync(WORKFLOWS).map((file) => `${WORKFLOWS}/${file}`);
const workflowOf = (text: string): Workflow => parse(text) as Workflow;
const readWorkflow = (file: string): Workflow => workflowOf(readFileSync(file, 'utf8'));

/** Matches an action that is pinned: its name, the commit, and the version in a comment. */
const PINNED = /uses: ["']?([\w./-]+)@([0-9a-f]{40})["']? # (v\d+\.\d+\.\d+)$/;

/**
 * Matches the action of this project, in a workflow that other repositories call. No commit can name
 * itself, and `./` would be the repository that calls.
 */
const OWN = /uses: card-gate\/card-gate@v1$/;

/** Returns the lines of a workflow that use an action of another project without a full pin. */
function unpinnedIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(?:- )?["']?uses["']?\s*:/.test(line))
    .filter((line) => !/uses: \.\//.test(line) && !OWN.test(line) && !PINNED.test(line))
    .map((line) => `not pinned: ${line.trim()}`);
}

/** Returns what a step of a job does that it should not. */
function faultsOfStep({ uses = '', run = '', with: inputs = {} }: Step): readonly string[] {
  const isCheckout = uses.startsWith('actions/checkout@');
  const refers = isCheckout && ['ref', 'repository'].some((input) => Object.hasOwn(inputs, input));
  return [
    ...(run.includes('${{') ? ['an expression in "run", which may be input of strangers'] : []),
    ...(isCheckout && inputs['persist-credentials'] !== false ? ['keeps the token on disk'] : []),
    ...(refers ? ['checks out another commit than that of the event'] : []),
  ];
}

/** Returns what is unsafe in a workflow of this repository. */
function faultsOf(text: string): readonly string[] {
  const { on, permissions, jobs } = workflowOf(text);
  const isEmpty = JSON.stringify(permissions) === '{}';
  const ofJobs = Object.entries(jobs).flatMap(([name, job]) => [
    ...(typeof job.permissions === 'object' ? [] : [`${name}: has no permissions of its own`]),
    ...(job.uses || job['timeout-minutes'] ? [] : [`${name}: has no time limit`]),
    ...(job.steps ?? []).flatMap(faultsOfStep).map((fault) => `${name}: ${fault}`),
  ]);
  return [
    ...(isEmpty ? [] : ['does not begin with "permissions: {}"']),
    ...['pull_request_target', 'workflow_run', 'issue_comment']
      .filter((event) => Object.keys(on).includes(event))
      .map((event) => `runs on ${event}, with rights that a pull request must not have`),
    ...unpinnedIn(text),
    ...ofJobs,
  ];
}

describe('the workflows of this repository', () => {
  test.each(workflowFiles)('%s is pinned, minimal and takes no input of strangers', (file) => {
    expect(faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('only the jobs that publish may write, and only what they publish', () => {
    const writing = workflowFiles.flatMap((file) =>
      Object.entries(readWorkflow(file).jobs).flatMap(([name, { permissions = {} }]) => {
        const write = Object.keys(permissions).filter((key) => permissions[key] !== 'read');
        return write.length > 0 ? [`${file} ${name}: ${write.sort().join(', ')}`] : [];
      }),
    );
    expect(writing).toEqual([
      `${WORKFLOWS}/audit-shards.yml report: issues`,
      `${WORKFLOWS}/release.yml release: attestations, contents, id-token`,
      `${WORKFLOWS}/release.yml major: contents`,
      `${WORKFLOWS}/release.yml npm: id-token`,
    ]);
  });

  test('a job that may sign runs no code of the repository or of its packages', () => {
    for (const [name, job] of Object.entries(readWorkflow(`${WORKFLOWS}/release.yml`).jobs)) {
      if (job.permissions?.['id-token'] !== 'write') continue;
      const text = JSON.stringify(job.steps);
      expect([name, /actions\/checkout|npm (?:ci|install|run)|\bnode /.test(text)]).toEqual([
        name,
        false,
      ]);
    }
  });

  test('pin each action at one commit', () => {
    const pins = new Map<string, Set<string>>();
    for (const file of workflowFiles)
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const [, action, commit, version] = PINNED.exec(line) ?? [];
        if (!action) continue;
        pins.set(action, (pins.get(action) ?? new Set()).add(`${commit} ${version}`));
      }
    expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
    expect(pins.size).toBeGreaterThan(5);
  });

  test('are all read by zizmor', () => {
    const { jobs } = readWorkflow(`${WORKFLOWS}/ci.yml`);
    const zizmor = jobs.workflows?.steps?.find(({ uses }) => uses?.startsWith('zizmorcore/'));
    expect(String(zizmor?.with?.inputs).split(' ').sort()).toEqual(
      [...workflowFiles, '.github/dependabot.yml', 'action.yml'].sort(),
    );
  });

  test('the release waits for all of CI, on three systems and two versions of Node', () => {
    const release = readWorkflow(`${WORKFLOWS}/release.yml`).jobs as Record<
      string,
      Job & { readonly needs?: unknown }
    >;
    expect(release.checks?.uses).toBe('./.github/workflows/ci.yml');
    expect([release.release?.needs, release.major?.needs, release.npm?.needs]).toEqual([
      ['checks', 'build'],
      'release',
      'release',
    ]);
    expect(readWorkflow(`${WORKFLOWS}/ci.yml`).jobs.test).toMatchObject({
      strategy: {
        matrix: { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 24] },
      },
    });
  });

  const SAFE = [
    'on: { push: }',
    'permissions: {}',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    permissions: { contents: read }',
    '    steps:',
    `      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3`,
    '        with: { persist-credentials: false }',
    '      - run: echo "$TITLE"',
  ].join('\n');

  test.each([
    ['a pull request with the rights of the base', '{ push: }', '{ pull_request_target: }'],
    ['permissions for all jobs', 'permissions: {}', 'permissions: { contents: read }'],
    ['a job without permissions', '    permissions: { contents: read }', '    env: {}'],
    ['a job without a time limit', '    timeout-minutes: 5', '    env: {}'],
    ['a tag', `@${'0'.repeat(40)} # v1.2.3`, '@v1'],
    ['a short commit', '0'.repeat(40), '0'.repeat(12)],
    ['a commit without its version', ' # v1.2.3', ''],
    ['a token on disk', 'persist-credentials: false', 'fetch-depth: 0'],
    ['the head of a pull request', 'false }', `false, ref: "\${{ github.head_ref }}" }`],
    ['a title in a script', '"$TITLE"', `"\${{ github.event.pull_request.title }}"`],
  ])('%s is found', (_, safe, unsafe) => {
    expect(faultsOf(SAFE)).toEqual([]);
    expect(SAFE).toContain(safe);
    expect(faultsOf(SAFE.replace(safe, unsafe))).toHaveLength(1);
  });

  test.each(
    readdirSync('examples/workflows'),
  )('the example %s checks out no head of a pull request with the rights of the base', (file) => {
    const { on, jobs } = readWorkflow(`examples/workflows/${file}`);
    if (!['pull_request_target', 'workflow_run'].some((event) => Object.hasOwn(on, event))) return;
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    expect(steps.flatMap(faultsOfStep).filter((fault) => fault.startsWith('checks out'))).toEqual(
      [],
    );
  });
});

/** The version in `package.json`. */
const VERSION = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
const RELEASE = path.resolve('.github/scripts/release.mjs');

/** Runs the script for releases in a folder. */
function runRelease(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): readonly [code: number | null, output: string] {
  const { GITHUB_ACTIONS: _, GITHUB_WORKFLOW_REF: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RELEASE, ...args], {
    cwd: folder,
    input,
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
  return [status, stdout + stderr];
}

/** Copies the files that name the version to a new folder, and edits one of them. */
function copyWith(file: string, edit: (text: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  mkdirSync(path.join(folder, 'src'));
  for (const name of ['package.json', 'package-lock.json', 'src/version.ts', 'CHANGELOG.md'])
    cpSync(name, path.join(folder, name));
  const copy = path.join(folder, file);
  const text = readFileSync(copy, 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(copy, edit(text));
  return folder;
}

describe('a release', () => {
  test('has one version, in package.json, package-lock.json, the source and the changelog', () => {
    expect(runRelease('.', ['check'])).toEqual([0, expect.stringMatching(/agree$/m)]);
    expect(runRelease('.', ['check', `v${VERSION}`])[0]).toBe(0);
  });

  test.each(['v9.9.9', '1.0.0', 'v1', ''])('does not take the tag "%s"', (tag) => {
    expect(runRelease('.', ['check', tag])).toEqual([1, expect.stringContaining('the tag is')]);
  });

  const SAYS: readonly (readonly [string, string, (text: string) => string, string])[] = [
    [
      'another version in package.json',
      'package.json',
      (text) => text.replace(`"${VERSION}"`, '"9.9.9"'),
      `src/version.ts says ${VERSION}, package.json 9.9.9`,
    ],
    [
      'another version in the lock',
      'package-lock.json',
      (text) => text.replace(`"${VERSION}"`, '"9.9.9"'),
      'package-lock.json says 9.9.9',
    ],
    [
      'another version in the source',
      'src/version.ts',
      (text) => text.replace(VERSION, '9.9.9'),
      'src/version.ts says 9.9.9',
    ],
    [
      'a newer entry',
      'CHANGELOG.md',
      (text) => text.replace('## [', '## [9.9.9] - 2026-01-31\n\n- New\n\n## ['),
      'the newest entry is 9.9.9',
    ],
    [
      'a day that does not exist',
      'CHANGELOG.md',
      (text) => text.replace(/- \d{4}-\d\d-\d\d/, '- 2026-02-30'),
      'needs the day of the release',
    ],
    [
      'an entry without a day',
      'CHANGELOG.md',
      (text) => text.replace(/ - \d{4}-\d\d-\d\d/, ''),
      'needs the day of the release',
    ],
    [
      'an entry without a link',
      'CHANGELOG.md',
      (text) => text.replace(/^\[\d.*$/m, ''),
      'is missing at the end',
    ],
    [
      'an empty entry',
      'CHANGELOG.md',
      (text) => text.replace(/(^## \[\d.*$)[\s\S]*?(?=^\[)/m, '$1\n\n'),
      'is empty',
    ],
    [
      'lines that wait for a release',
      'CHANGELOG.md',
      (text) => text.replace('## [', '## [Unreleased]\n\n- New\n\n## ['),
      'move the lines under [Unreleased]',
    ],
    [
      'a heading of another form',
      'CHANGELOG.md',
      (text) => text.replace('## [', '## Version ['),
      'is not of the form',
    ],
    ['a broken file', 'package.json', () => '{', 'package.json is not JSON'],
  ];

  test.each(SAYS)('fails on %s', (_, file, edit, message) => {
    const folder = copyWith(file, edit);
    expect(runRelease(folder, ['check', `v${VERSION}`])).toEqual([
      1,
      expect.stringContaining(message),
    ]);
  });

  test('may have lines that wait, as long as there is no tag', () => {
    const folder = copyWith('CHANGELOG.md', (text) =>
      text.replace('## [', '## [Unreleased]\n\n- New\n\n## ['),
    );
    expect(runRelease(folder, ['check'])[0]).toBe(0);
    expect(runRelease(folder, ['notes'])[1]).not.toContain('- New');
  });

  test('has the entry of the changelog as its notes', () => {
    const [code, notes] = runRelease('.', ['notes']);
    expect([code, notes.startsWith('#'), notes.includes('## [')]).toEqual([0, false, false]);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(notes.trim());
  });

  test.each([
    ['v1.2.0', 'v1.0.0 v1.2.0 v2.0.0 v1', 'v1\n'],
    ['v1.10.0', 'v1.9.9 v1.10.0', 'v1\n'],
    ['v1.9.9', 'v1.9.9 v1.10.0', ''],
    ['v1.2.1', 'v1.2.1 v1.2.10 v1.2.9', ''],
    ['v2.0.0', 'v1.9.9 v2.0.0 v2.1.0-rc.1', 'v2\n'],
  ])('%s among %s moves "%s"', (tag, tags, moved) => {
    const input = tags.replaceAll(' ', '\n');
    expect(runRelease('.', ['major', tag], { input })).toEqual([0, moved]);
  });

  test.each([
    ['v1.2.3', 'v1.0.0'],
    ['v1.2.3', ''],
    ['v1', 'v1'],
  ])('%s among "%s" moves nothing, and fails', (tag, input) => {
    expect(runRelease('.', ['major', tag], { input })[0]).toBe(1);
  });

  test('lists exactly the packages in dist/, each with what npm knows about it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
    const manifest = (name: string): void => {
      const at = path.join(folder, 'build/joined/node_modules', name);
      mkdirSync(at, { recursive: true });
      writeFileSync(path.join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
    };
    manifest('@a/bundled');
    writeFileSync(path.join(folder, 'package.json'), '{"name": "card-gate"}');
    const part = (name: string) => ({
      'bom-ref': `${name}@1.0.0`,
      scope: 'optional',
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    });
    const npm = {
      metadata: { component: { 'bom-ref': 'root', name: 'folder' } },
      components: [part('@a/bundled'), part('jest')],
      dependencies: [
        { ref: 'root', dependsOn: ['@a/bundled@1.0.0', 'jest@1.0.0'] },
        { ref: 'jest@1.0.0', dependsOn: [] },
      ],
    };
    const [code, list] = runRelease(folder, ['sbom'], { input: JSON.stringify(npm) });
    expect([code, JSON.parse(list)]).toEqual([
      0,
      {
        metadata: {
          lifecycles: [{ phase: 'build' }],
          component: { 'bom-ref': 'root', name: 'card-gate', type: 'application' },
        },
        components: [{ 'bom-ref': '@a/bundled@1.0.0', scope: 'required', properties: [] }],
        dependencies: [{ ref: 'root', dependsOn: ['@a/bundled@1.0.0'] }],
      },
    ]);
    manifest('unlisted');
    expect(runRelease(folder, ['sbom'], { input: JSON.stringify(npm) })).toEqual([
      1,
      '"npm sbom" does not list unlisted@1.0.0\n',
    ]);
    expect(runRelease(tmpdir(), ['sbom'], { input: '{}' })[1]).toContain('run "npm run build"');
  });
});

describe('the package on npm', () => {
  let files: readonly string[] | undefined;
  /** Returns the files that `npm pack` would put into the package. */
  const packed = (): readonly string[] => {
    files ??= askNpm();
    return files;
  };
  function askNpm(): readonly string[] {
    const npm = process.env.npm_execpath;
    if (npm === undefined) throw new Error('run the tests with "npm test"');
    const args = [npm, 'pack', '--dry-run', '--json', '--ignore-scripts'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(0);
    const [list] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
    return list.files.map((file) => file.path).sort();
  }

  test('has the command line and nothing else', () => {
    const code = readdirSync('dist/bundle').map((file) => `dist/bundle/${file}`);
    expect(code.every((file) => /\/(?:\d+\.)?index\.js$|\/licenses\.txt$/.test(file))).toBe(true);
    expect(packed()).toEqual(
      ['LICENSE', 'README.md', 'dist/cli.js', 'dist/package.json', 'package.json', ...code].sort(),
    );
  });

  test('runs by itself, without other packages', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
    for (const file of packed()) cpSync(file, path.join(folder, file), { recursive: true });
    const { bin, dependencies } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as { bin: Readonly<Record<string, string>>; dependencies?: unknown };
    expect(dependencies).toBeUndefined();
    const args = ['check', path.resolve('examples/billing-agent'), '--now', '2026-11-21'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(folder, bin['card-gate'] ?? ''), ...args],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('5 problems found');
  });

  test.each([
    ['on a machine', {}],
    [
      'in another workflow',
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/ci.yml@refs/tags/v1.0.0',
      },
    ],
    [
      'on a branch',
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/release.yml@refs/heads/main',
      },
    ],
    [
      'for another version',
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/release.yml@refs/tags/v9.9.9',
      },
    ],
  ])('is not published %s', (_, env) => {
    expect(runRelease('.', ['publish'], { env })).toEqual([
      1,
      expect.stringContaining('Nothing was published'),
    ]);
  });

  test('is published by the release workflow, and npm asks first', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKFLOW_REF: `a/b/.github/workflows/release.yml@refs/tags/v${VERSION}`,
    };
    expect(runRelease('.', ['publish'], { env })[0]).toBe(0);
    const { scripts, publishConfig } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
      publishConfig: unknown;
    };
    expect(scripts.prepublishOnly).toBe('node .github/scripts/release.mjs publish');
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
  });
});

describe('the code that a command loads', () => {
  const card = path.resolve('examples/support-agent/card.yaml');
  const policy = path.resolve('examples/support-agent/policy.yaml');

  /** Returns the modules of src in the files of the bundle that a command loads, and their size. */
  function loadedBy(args: readonly string[]): { modules: readonly string[]; bytes: number } {
    const cli = path.resolve('dist/cli.js');
    const script = `
      process.argv = [process.execPath, ...${JSON.stringify([cli, ...args])}];
      process.on('exit', () => {
        require('node:fs').writeSync(2, '\\n' + JSON.stringify(Object.keys(require.cache)));
      });
      require(process.argv[1]);`;
    const { stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    const files = JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as readonly string[];
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const modules = texts.flatMap((text) =>
      [...text.matchAll(/^\/\/ build\/src\/(\S+)\.js$/gm)].map((match) => match[1]!),
    );
    expect(modules).toContain('cli/command-line');
    return { modules, bytes: texts.reduce((sum, text) => sum + text.length, 0) };
  }

  const ROOMS = /^(?:formats|evaluation|floors|diff|discovery|report\/(?:sections|surfaces))\//;

  test.each([
    [['--help']],
    [['--version']],
    [['evalute', card]],
    [['evaluate', card, '--strcit']],
    [['check', '--format', 'yaml', '--nope']],
  ])('%j loads only what every command needs', (args) => {
    const { modules, bytes } = loadedBy(args);
    expect(modules.filter((name) => ROOMS.test(name))).toEqual([]);
    expect(bytes).toBeLessThan(170_000);
  });

  /** Code for comparisons, traces and permission files, which evaluating an agent does not need. */
  const UNNEEDED = /^diff\/|^formats\/(?:traces\/|permissions\/(?:dialects|.+\/dialect)$)/;

  test.each([
    [card],
    [policy],
  ])('evaluate %s loads no dialects of permission files and no trace formats', (file) => {
    const { modules, bytes } = loadedBy(['evaluate', file, '--now', '2026-11-21T12:00:00Z']);
    expect(modules).toContain('evaluation/evaluate');
    expect(modules.filter((name) => UNNEEDED.test(name))).toEqual([]);
    expect(bytes).toBeLessThan(1_300_000);
  });

  test('test loads the dialects and the trace formats', () => {
    const { modules } = loadedBy(['test', card, '--now', '2026-11-21T12:00:00Z']);
    expect(modules).toEqual(
      expect.arrayContaining(['formats/permissions/dialects', 'formats/traces/formats']),
    );
  });
});

describe('the repository', () => {
  test('waits a week before it takes a new version of a package or an action', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: readonly { 'package-ecosystem': string; cooldown?: { 'default-days'?: number } }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown } of updates)
      expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
  });

  test.each([
    'CHANGELOG.md',
    'SECURITY.md',
    '.github/CONTRIBUTING.md',
  ])('%s links only to files that are there', (file) => {
    const folder = path.dirname(file);
    const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    for (const [, target = ''] of targets)
      expect(() => readFileSync(path.join(folder, target))).not.toThrow();
  });

  test('names no address for vulnerabilities but that of private reports', () => {
    const address = 'https://github.com/card-gate/card-gate/security/advisories/new';
    const policy = readFileSync('SECURITY.md', 'utf8');
    expect(policy).toContain(address);
    expect(policy).not.toMatch(/\S@\S/);
    const forms = parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8')) as {
      contact_links: readonly { url: string }[];
    };
    expect(forms.contact_links.map(({ url }) => url)).toEqual([address]);
  });

  test.each(
    readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'),
  )('has the issue form %s with all that GitHub needs to show it', (file) => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file}`, 'utf8')) as {
      readonly body: readonly {
        readonly type: string;
        readonly id?: string;
        readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
      }[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    for (const { type, id, attributes } of fields) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect([id, attributes.label]).toEqual([expect.any(String), expect.any(String)]);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBeGreaterThan(1);
    }
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test('runs on the Node of the action where a job runs on one version only', () => {
    const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: { using: string } };
    expect(`node${readFileSync('.nvmrc', 'utf8').trim()}`).toBe(runs.using);
  });
});
