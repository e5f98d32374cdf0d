/**
 * Writes one HTML page with everything that people see in eighteen scenarios: comment, check run,
 * annotations, job summary, log, and the text of `check`, `diff` and `explain`. With `--pictures`, it
 * also takes pictures of every scenario, as on a laptop, on a telephone, in the dark and with all
 * folds open, and writes `docs/comment.png`.
 *
 *   npm run gallery                                  writes build/gallery/index.html
 *   npm run gallery -- --pictures                    needs Chromium; CHROMIUM names its program
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, 'build', 'gallery');
const PAGE = join(FOLDER, 'index.html');

/** The pictures of each section: how wide the window is, and the signs that end the address. */
const PICTURES = {
  laptop: { width: 1280, signs: '' },
  telephone: { width: 390, signs: '' },
  dark: { width: 1280, signs: '~' },
  unfolded: { width: 1280, signs: '+' },
};

/** The scenarios of the page: files of `__tests__/scenarios`, and those made below. */
const SCENARIOS = [
  'one-hook-and-a-push',
  'host-claude-one-command',
  'host-claude-everything',
  'host-claude-forty-rules',
  'permissions-five-ways',
  'widening-label-absent',
  'permissions-narrows',
  'permissions-reformatted',
  'comment-always',
  'violation',
  'twenty-agents',
  'hosts-and-agents',
  'floor-tightened',
  'max-coverage-drop-exceeded',
  'load-broken-and-violation',
  'event-fork',
  'tree-stale-lines',
  'remote-check',
];

/** Node calls this function for every module. It removes the types from the tests' support. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transformSync } = await import('rolldown/utils');
  const file = fileURLToPath(url);
  const options = { lang: 'ts', typescript: { onlyRemoveTypeImports: true } };
  const { code } = transformSync(file, readFileSync(file, 'utf8'), options);
  return { format: 'module', source: code, shortCircuit: true };
}

async function main(pictures) {
  const { openWorld } = await import('../__tests__/support/scenario/world.ts');
  const { readScenario } = await import('../__tests__/support/scenario/scenario-file.ts');
  const { marked } = await import('marked');
  const agent = await import('../__tests__/support/support-agent.ts');
  const { openMnemom } = await import('../__tests__/support/stand-in/mnemom.ts');
  const api = await openMnemom({
    cards: { [REMOTE_AGENT]: await publishedCard(agent) },
    evaluations: { [REMOTE_AGENT]: { verdict: 'pass', mapped: [], unmapped: [] } },
  });
  const made = { ...madeScenarios(agent), 'remote-check': remoteScenario(agent, api.url) };
  const sections = [];
  for (const name of SCENARIOS) {
    const file = join(ROOT, '__tests__', 'scenarios', `${name}.yml`);
    const scenario = made[name] ?? readScenario(file).scenario;
    const world = await openWorld(scenario);
    // The commands need the base, which the checkout of most workflows does not have.
    const whole = await openWorld({ ...scenario, checkout: 'head' });
    try {
      const surfaces = { ...(await surfacesOf(world)), commands: commandsIn(whole) };
      sections.push(sectionOf(name, surfaces, (text) => marked.parse(text)));
    } finally {
      await world.close();
      await whole.close();
    }
  }
  await api.close();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(PAGE, pageOf(sections));
  console.log(`wrote ${PAGE}`);
  if (pictures) takePictures();
  // The pool of processes would otherwise wait for more work.
  process.exit(0);
}

/** Returns scenarios that no test has: the one in the README, and two with many agents. */
function madeScenarios({ CARD, POLICY, TOOLS }) {
  const filesOf = (id) => ({
    [`agents/${id}/card.yaml`]: CARD.replaceAll('support', id),
    [`agents/${id}/policy.yaml`]: POLICY.replaceAll('support', id),
    [`agents/${id}/tools.txt`]: TOOLS,
  });
  const agents = Array.from({ length: 20 }, (_, index) => `team-${index + 1}`);
  const settings = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const before = { permissions: { allow: ['Bash(npm test)'], deny: ['Bash(git push *)'] } };
  const after = {
    permissions: { allow: ['Bash(npm test)', 'Bash(npm publish *)', 'mcp__github'] },
    hooks: {
      SessionStart: [{ hooks: [{ type: 'command', command: 'sh .claude/setup.sh' }] }],
    },
  };
  const edited = agents.filter((_, index) => index % 4 === 0);
  const loosened = (id) =>
    POLICY.replaceAll('support', id).replace(
      'unmapped_tool_action: deny',
      'unmapped_tool_action: warn',
    );
  return {
    'one-hook-and-a-push': {
      description: 'an agent host may publish, use a server and run a script',
      event: 'pull_request',
      base: { '.claude/settings.json': settings(before), '.claude/setup.sh': 'npm ci\n' },
      head: { '.claude/settings.json': settings(after) },
    },
    'twenty-agents': {
      description: 'five of twenty agents get new permissions, and three a forbidden tool',
      event: 'pull_request',
      base: Object.assign({}, ...agents.map(filesOf)),
      head: Object.assign(
        {},
        ...edited.map((id) => ({ [`agents/${id}/policy.yaml`]: loosened(id) })),
        ...['team-1', 'team-2', 'team-3'].map((id) => ({
          [`agents/${id}/tools.txt`]: `${TOOLS}mcp__tickets__delete_ticket\n`,
        })),
      ),
    },
    'hosts-and-agents': {
      description: 'a permission file and the policy of an agent change together',
      event: 'pull_request',
      base: {
        ...filesOf('support'),
        ...filesOf('billing'),
        '.claude/settings.json': settings(before),
      },
      head: {
        'agents/support/policy.yaml': loosened('support'),
        '.claude/settings.json': settings({ permissions: before.permissions, ...after }),
      },
    },
  };
}

/** The id of the agent whose published card the remote check asks for. */
const REMOTE_AGENT = 'mnm-support';

/** Returns the card of the repository as it is published, with other declared values. */
async function publishedCard({ CARD }) {
  const { parse } = await import('yaml');
  return { ...parse(CARD), agent_id: REMOTE_AGENT, values: { declared: ['transparency'] } };
}

/** Returns a scenario in which the published card differs from the one in the repository. */
function remoteScenario({ CARD, POLICY, TOOLS }, url) {
  return {
    description: 'the published card is another one than the card in the repository',
    event: 'pull_request',
    base: {
      'agents/support/card.yaml': CARD.replace(/^agent_id: .*$/m, `agent_id: ${REMOTE_AGENT}`),
      'agents/support/policy.yaml': POLICY,
      'agents/support/tools.txt': TOOLS,
      '.github/card-gate.yml': 'remote-check: true\n',
    },
    head: { 'agents/support/tools.txt': `${TOOLS}mcp__tickets__get_note\n` },
    inputs: { 'api-url': url, 'api-key': 'mnm_5f2e9a7c41d04b6f8e3a' },
  };
}

/** Runs the action in a scenario, and returns everything that it writes. */
async function surfacesOf(world) {
  const { summary, stdout } = await world.run();
  return {
    description: world.scenario.description,
    comments: world.standIn.comments.map(({ body }) => body),
    checkRuns: world.standIn.checkRuns,
    summary: world.settle(summary),
    log: world.settle(stdout),
  };
}

/** Runs the command line in a complete checkout, and returns what each command writes. */
function commandsIn(world) {
  const { base } = world.history;
  const run = (...args) => {
    const { stdout: out, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'dist', 'cli.js'), ...args],
      {
        cwd: world.workspace,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: world.workspace, FORCE_COLOR: '1', COLUMNS: '100' },
      },
    );
    return `$ card-gate ${args.join(' ')}\n${out}${stderr}`.replaceAll(world.workspace, '');
  };
  const files = spawnSync('git', ['ls-files'], { cwd: world.workspace, encoding: 'utf8' }).stdout;
  const card = /^agents\/[^/]+/m.exec(files)?.[0];
  const host = /^\.claude\/settings\.json$/m.exec(files)?.[0];
  return [
    run('check', '--base', base),
    run('diff', base),
    ...(card === undefined ? [] : [run('explain', card, 'mcp__tickets__delete_ticket')]),
    ...(host === undefined ? [] : [run('explain', host, 'Bash(npm test && git push origin main)')]),
  ];
}

function sectionOf(name, surfaces, markdown) {
  const { comments, checkRuns, summary, log, commands, description } = surfaces;
  const html = (text) => coloured(markdown(text));
  const fold = (title, text) => `<details><summary>${title}</summary><div>${text}</div></details>`;
  const box = (text) =>
    `<div class="box"><header>github-actions <span>bot</span></header><div class="body">${html(text)}</div></div>`;
  const runs = checkRuns.map(({ name: title, conclusion, output, annotations }) =>
    [
      fold(
        `Check run: ${escaped(title)} (${conclusion})`,
        html(`**${output.title}**\n\n${output.summary ?? ''}\n\n${output.text ?? ''}`),
      ),
      fold(`Annotations (${annotations.length})`, annotations.map(annotation).join('')),
    ].join(''),
  );
  return `<section id="${name}"><h2>${name}</h2><p class="about">${escaped(description)}</p>
${comments.length === 0 ? '<p class="about">No comment.</p>' : comments.map(box).join('')}
${runs.join('')}
${fold('Job summary', html(summary))}
${fold('Log', `<pre>${escaped(log)}</pre>`)}
${commands.map((text) => fold(escaped(text.slice(2, text.indexOf('\n')).slice(0, 80)), `<pre class="terminal">${ansi(text)}</pre>`)).join('')}
</section>`;
}

function annotation({ path, start_line, annotation_level, title, message }) {
  return `<div class="annotation ${annotation_level}"><b>${escaped(title)}</b> <code>${escaped(path)}:${start_line}</code><br>${escaped(message).replaceAll('\n', '<br>')}</div>`;
}

/** Colours the lines of `diff` blocks, as GitHub does. */
function coloured(html) {
  return html.replace(/<code class="language-diff">([\s\S]*?)<\/code>/g, (_, code) => {
    const kinds = { '+': 'added', '-': 'removed', '!': 'changed' };
    const lines = code
      .trimEnd()
      .split('\n')
      .map((line) => `<span class="${kinds[line[0]] ?? ''}">${line}</span>`);
    return `<code>${lines.join('\n')}</code>`;
  });
}

function ansi(text) {
  let open = 0;
  const html = escaped(text).replace(/\u001b\[(\d+)m/g, (_, code) => {
    const isEnd = ['39', '22', '0'].includes(code);
    if (isEnd && open === 0) return '';
    open += isEnd ? -1 : 1;
    if (isEnd) return '</span>';
    return `<span class="ansi${code}">`;
  });
  return html + '</span>'.repeat(open);
}

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pageOf(sections) {
  const links = SCENARIOS.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Card Gate: what people see</title><style>${STYLE}</style></head>
<body><nav>${links}</nav>
${sections.join('\n')}
<script>
const [, name, signs] = /^#?([^!~+]*)(.*)$/.exec(location.hash);
if (name) {
  for (const section of document.querySelectorAll('section')) section.hidden = section.id !== name;
  document.querySelector('nav').hidden = true;
  if (signs.includes('!')) document.body.classList.add('alone');
}
if (signs.includes('~')) document.documentElement.style.colorScheme = 'dark';
if (signs.includes('+')) for (const fold of document.querySelectorAll('details')) fold.open = true;
document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height);
</script></body></html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc);
  --dim: light-dark(#59636e, #9198a1); --back: light-dark(#fff, #0d1117);
  --soft: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8); --added: light-dark(#dafbe1, #1c4428);
  --removed: light-dark(#ffebe9, #542426); --changed: light-dark(#fff8c5, #4b3a0e); }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--back); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif, "Noto Color Emoji"; }
nav { font-size: 12px; margin-bottom: 16px; }
[hidden] { display: none; }
section { max-width: 860px; margin: 0 auto 48px; overflow-wrap: anywhere; }
.about { color: var(--dim); }
a { color: var(--link); text-decoration: none; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 16px;
  font-weight: 600; border-radius: 6px 6px 0 0; }
.box > header span { border: 1px solid var(--line); border-radius: 9px; padding: 0 6px;
  font-size: 12px; font-weight: 400; color: var(--dim); }
.box > .body { padding: 16px; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
code, pre { font: 12px/1.45 ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; }
:not(pre) > code { background: color-mix(in srgb, var(--line) 45%, transparent); padding: 2px 5px;
  border-radius: 6px; white-space: break-spaces; }
pre { background: var(--soft); padding: 12px; overflow: auto; border-radius: 6px; overflow-wrap: normal; }
pre .added { background: var(--added); } pre .removed { background: var(--removed); }
pre .changed { background: var(--changed); }
table { border-collapse: collapse; display: block; overflow: auto; margin: 12px 0; }
th, td { border: 1px solid var(--line); padding: 6px 13px; overflow-wrap: normal; }
h2 { border-bottom: 1px solid var(--line); } h3, h4 { margin: 20px 0 8px; }
ul { padding-left: 24px; }
.annotation { border-left: 4px solid #cf222e; background: var(--soft); margin: 8px 0; padding: 8px 12px; }
.annotation.warning { border-color: #bf8700; }
.terminal { background: #0d1117; color: #f0f6fc; }
.ansi1 { font-weight: 700; } .ansi2 { opacity: .65; } .ansi31 { color: #ff7b72; }
.ansi32 { color: #56d364; } .ansi33 { color: #e3b341; } .ansi34 { color: #79c0ff; }
.alone { padding: 8px; } .alone section { margin: 0; max-width: none; }
.alone section > :not(.box) { display: none; } .alone .box { margin: 0; }
`;

/** Takes the pictures of every section, and the picture for the README. */
function takePictures() {
  for (const name of SCENARIOS)
    for (const [kind, { width, signs }] of Object.entries(PICTURES))
      picture(`#${name}${signs}`, width, join(FOLDER, `${name}.${kind}.png`));
  picture('#one-hook-and-a-push!', 760, join(ROOT, 'docs', 'comment.png'));
}

function picture(hash, width, file) {
  const url = pathToFileURL(PAGE).href + hash;
  const page = chromium(['--dump-dom', `--window-size=${width},800`, url]).stdout;
  const height = Number(/data-height="(\d+)"/.exec(page)?.[1] ?? 800);
  chromium([`--screenshot=${file}`, `--window-size=${width},${height}`, '--hide-scrollbars', url]);
  console.log(`took ${file}`);
}

/** Runs Chromium in a new profile, without any network. */
function chromium(args) {
  const profile = mkdtempSync(join(tmpdir(), 'gallery-'));
  const quiet =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync --disable-background-networking --disable-component-update';
  const result = spawnSync(
    process.env.CHROMIUM ?? 'chromium',
    [...quiet.split(' '), `--user-data-dir=${profile}`, ...args],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  rmSync(profile, { recursive: true, force: true });
  if (result.error) throw result.error;
  return result;
}

/** Node loads this file a second time, in the thread that runs `load`. */
if (isMainThread) {
  register(import.meta.url);
  await main(process.argv.includes('--pictures'));
}
