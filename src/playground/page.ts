import type { Direction } from '../diff/change.ts';
import {
  type Answer,
  answer,
  explainName,
  type PaneAnswer,
  type PanePlace,
  type PaneProblem,
  type PaneText,
  type ShownChange,
  type ShownChanges,
} from './answer.ts';
import { type Example, examplesAt } from './examples.ts';
import { fromFragment, MAX_FRAGMENT, nameFor, type PageState, toFragment } from './state.ts';

/*
 * The page docs/playground/index.html. Its text comes from users and from untrusted links, so it is
 * inserted only as text nodes, never as HTML.
 */

// For tests, which run the bundle without a page.
export { answer, examplesAt, explainName, fromFragment, toFragment };

type Side = 'before' | 'after';
const SIDES: readonly Side[] = ['before', 'after'];

/** The suggested file names. */
const NAMES = [
  'policy.yaml',
  'card.yaml',
  'card.json',
  'access.yaml',
  '.claude/settings.json',
  '.mcp.json',
  '.codex/config.toml',
  '.gemini/settings.json',
  'opencode.json',
  '.cursor/cli.json',
  '.vscode/settings.json',
  '.zed/settings.json',
  '.github/workflows/agent.yml',
];

const EXAMPLES = examplesAt(new Date());

const SIGNS = { widens: '▲', narrows: '▼', neutral: '·' } as const;
const DIRECTIONS = {
  widens: 'new permissions',
  narrows: 'fewer permissions',
  neutral: 'permissions unchanged',
} as const;
const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/**
 * The time without typing, in milliseconds, after which the page announces a result and updates the
 * link.
 */
const PAUSE = 600;
/** The time above which computing an answer counts as slow, in milliseconds. */
const SLOW = 80;
const LONGEST_WAIT = 1_500;
/**
 * The maximum length of a file's text, in characters. Longer text would make the page unresponsive.
 */
const MAX_LENGTH = 262_144;
/** The maximum number of lines to number. */
const MAX_NUMBERED = 20_000;

function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found as Kind;
}

function make(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function put(parent: HTMLElement, parts: readonly (string | HTMLElement)[]): void {
  const fragment = document.createDocumentFragment();
  for (const part of parts) fragment.append(part);
  parent.replaceChildren(fragment);
}

const editor = (side: Side): HTMLTextAreaElement => element<HTMLTextAreaElement>(side);
const field = (id: 'name' | 'ask'): HTMLInputElement => element<HTMLInputElement>(id);

function paneText(side: Side): PaneText {
  const text = editor(side).value;
  const name = field('name').value.trim();
  return { name: name === '' ? nameFor(text) : name, text };
}

function state(): PageState {
  return {
    name: field('name').value,
    before: editor('before').value,
    after: editor('after').value,
    ask: field('ask').value,
  };
}

/** Scrolls to a range in a pane and selects it. */
function show(side: Side, { line, start, end }: PanePlace): void {
  const area = editor(side);
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight) || 20;
  area.focus();
  area.setSelectionRange(start, Math.max(start, end));
  area.scrollTop = Math.max(0, (line - 4) * lineHeight);
  area.scrollIntoView({ block: 'nearest' });
}

function placeButton(side: Side, place: PanePlace): HTMLElement {
  const name = side === 'before' ? 'Before' : 'After';
  const button = make('button', 'place', `${name}, line ${place.line}`) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', () => show(side, place));
  return button;
}

function changeItem({ direction, sentence, remarks, before, after }: ShownChange): HTMLElement {
  const item = make('li', `change ${direction}`);
  const sign = make('span', 'sign', SIGNS[direction]);
  sign.setAttribute('aria-hidden', 'true');
  const body = make('div', 'body');
  const words = make('p', 'sentence');
  const meaning = make('span', 'unseen', `${DIRECTIONS[direction]}: `);
  words.append(meaning, make('bdi', '', sentence));
  body.append(words);
  for (const remark of remarks) body.append(make('p', 'remark', remark));
  const places = make('p', 'places');
  if (before) places.append(placeButton('before', before));
  if (after) places.append(placeButton('after', after));
  if (places.childElementCount > 0) body.append(places);
  item.append(sign, body);
  return item;
}

function problemItem(side: Side, { severity, message, help, at, frame }: PaneProblem): HTMLElement {
  const item = make('li', `problem ${severity}`);
  const words = make('p', 'sentence');
  words.append(make('strong', '', `${SEVERITIES[severity]}: `), make('bdi', '', message));
  item.append(words);
  if (frame.length > 0) item.append(make('pre', 'frame', frame.join('\n')));
  if (help !== undefined) item.append(make('p', 'remark', capital(help)));
  if (at) {
    const places = make('p', 'places');
    places.append(placeButton(side, at));
    item.append(places);
  }
  return item;
}

/** Renders errors and collapses warnings. */
function problemParts(side: Side, { problems }: PaneAnswer): readonly HTMLElement[] {
  const list = (shown: readonly PaneProblem[]): HTMLElement => {
    const made = make('ul', '');
    put(
      made,
      shown.map((problem) => problemItem(side, problem)),
    );
    return made;
  };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity !== 'error');
  const parts = errors.length > 0 ? [list(errors)] : [];
  if (others.length === 0) return parts;
  const fold = make('details', '');
  const count = `${others.length} ${others.length === 1 ? 'warning' : 'warnings'}`;
  fold.append(make('summary', '', count), list(others));
  return [...parts, fold];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Renders a pane's line numbers and marks the lines with problems and changes. */
function number(side: Side, pane: PaneAnswer, changes: readonly ShownChange[]): void {
  const marks = new Map<number, string>();
  for (const change of changes) {
    const line = change[side]?.line;
    if (line !== undefined && !marks.has(line)) marks.set(line, change.direction);
  }
  for (const { at, severity } of pane.problems) if (at) marks.set(at.line, severity);
  const count = Math.min(MAX_NUMBERED, editor(side).value.split('\n').length);
  const gutter = element(`${side}-gutter`);
  const parts: (string | HTMLElement)[] = [];
  let plain = '';
  for (let line = 1; line <= count; line += 1) {
    const mark = marks.get(line);
    if (mark === undefined) plain += `${line}\n`;
    else {
      parts.push(plain, make('span', mark, String(line)), '\n');
      plain = '';
    }
  }
  put(gutter, [...parts, plain]);
  gutter.scrollTop = editor(side).scrollTop;
}

/** The beginning of a result: its direction, a title, and a sentence. */
interface Headline {
  readonly direction: 'widens' | 'narrows' | 'neutral' | 'none';
  readonly title: string;
  readonly detail: string;
}

function headline(found: Answer): Headline {
  const { changes, refusal } = found;
  if (changes) return { ...changes, detail: detailOf(changes) };
  const none = (title: string, detail: string): Headline => ({ direction: 'none', title, detail });
  if (refusal !== undefined) return none('These files cannot be compared', refusal);
  const empty = SIDES.filter((side) => editor(side).value.trim() === '');
  if (empty.length === 2) return none('Paste a file on both sides', 'Or choose an example.');
  const broken = SIDES.find((side) => found[side].problems.length > 0 && !found[side].kind);
  if (broken)
    return none(
      `The file ${broken} the change cannot be read yet`,
      'The problem is shown under the file.',
    );
  const [side] = empty;
  if (side) return none(`Paste the file as it ${side === 'before' ? 'was' : 'will be'}`, '');
  return none('These files cannot be compared', 'The problem is shown under the file.');
}

function detailOf({ direction, changes }: ShownChanges): string {
  if (direction === 'neutral') return 'The agent may do exactly what it could do before.';
  const count = (wanted: Direction): number =>
    changes.filter((change) => change.direction === wanted).length;
  const [grants, removes] = [count('widens'), count('narrows')];
  const changed = (number: number): string => `${number} ${number === 1 ? 'change' : 'changes'}`;
  if (grants === 0)
    return `${changed(removes)} ${removes === 1 ? 'removes' : 'remove'} permissions.`;
  const first = `${changed(grants)} ${grants === 1 ? 'grants' : 'grant'} permissions`;
  return removes === 0
    ? `${first}.`
    : `${first}, and ${removes} ${removes === 1 ? 'removes' : 'remove'} some.`;
}

/** Renders lines of text. Each line is an element, which allows its wrapped rows to be indented. */
function showLines(id: string, text: string): void {
  const lines = text.split('\n').map((line) => make('span', 'line', `${line}\n`));
  put(element(id), lines);
}

function render(found: Answer): void {
  const { direction, title, detail } = headline(found);
  const sign = direction === 'none' ? '' : `${SIGNS[direction]} `;
  element('verdict').dataset.direction = direction;
  element('title').textContent = sign + title;
  element('detail').textContent = detail;
  const changes = found.changes?.changes ?? [];
  for (const side of SIDES) {
    const pane = found[side];
    element(`${side}-kind`).textContent =
      pane.kind ?? (pane.problems.length > 0 ? 'not readable yet' : '');
    put(element(`${side}-problems`), problemParts(side, pane));
    const hasError = pane.problems.some(({ severity }) => severity === 'error');
    editor(side).setAttribute('aria-invalid', String(hasError));
    number(side, pane, changes);
  }
  put(element('changes'), changes.map(changeItem));
  element('text').textContent = found.changes
    ? `$ card-gate diff before after\n${found.changes.text}`
    : '';
  element('changes-section').hidden = !found.changes;
  announce(`${title}. ${detail}`);
}

let announcing: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces a result to screen readers after a pause in typing, if it differs from the previous
 * result.
 */
function announce(words: string): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const status = element('status');
    if (status.textContent !== words) status.textContent = words;
  }, PAUSE);
}

const TOO_LONG: Answer = {
  before: { problems: [] },
  after: { problems: [] },
  refusal: 'A file is longer than 256 KB. Use the command line for it.',
};
const NOT_READ = 'The file cannot be read yet.';

let asked = 0;
/**
 * The durations of the last two answers, in milliseconds. The first answer after loading the page
 * is slow and therefore not recorded.
 */
let costs: readonly [number, number] = [0, 0];
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Computes and shows the answer for the page's current content. If a newer update has started
 * meanwhile, the result is discarded.
 */
async function update(): Promise<void> {
  const turn = ++asked;
  const start = performance.now();
  const now = new Date();
  const [before, after] = [paneText('before'), paneText('after')];
  const name = field('ask').value.trim();
  try {
    const isLong = [before, after].some(({ text }) => text.length > MAX_LENGTH);
    const found = isLong ? TOO_LONG : await answer(before, after, now);
    const isAsked = name !== '' && !isLong;
    const was = isAsked ? await explainName(before, name, now) : undefined;
    const will = isAsked ? await explainName(after, name, now) : undefined;
    if (turn !== asked) return;
    render(found);
    element('explanations').hidden = !isAsked;
    showLines('was', was ?? NOT_READ);
    showLines('will', will ?? NOT_READ);
  } catch (error) {
    if (turn !== asked) return;
    console.error(error);
    element('verdict').dataset.direction = 'none';
    element('title').textContent = 'Internal error: the result could not be computed';
    element('detail').textContent =
      'Please report this error. Include the two files if you are allowed to share them.';
    element('changes-section').hidden = true;
  }
  costs = [costs[1], turn === 1 ? 0 : performance.now() - start];
  performance.measure('answer', { start });
}

/** Updates the answer immediately, or after a pause in typing if the last answer was slow. */
function changed(): void {
  clearTimeout(waiting);
  const cost = Math.min(costs[0], costs[1]);
  const wait = cost > SLOW ? Math.min(LONGEST_WAIT, cost * 3) : 0;
  waiting = setTimeout(() => void update(), wait);
  renewLink();
}

let renewing: ReturnType<typeof setTimeout> | undefined;

/** Stores the page's state in its address, after a pause in typing. */
function renewLink(): void {
  clearTimeout(renewing);
  renewing = setTimeout(() => void writeLink(), PAUSE);
}

/** Stores the page's state in its address. Returns whether the state fits. */
async function writeLink(): Promise<boolean> {
  clearTimeout(renewing);
  const fragment = await toFragment(state());
  const fits = fragment.length <= MAX_FRAGMENT;
  try {
    history.replaceState(null, '', fits ? `#${fragment}` : location.pathname + location.search);
  } catch {
    // Browsers reject frequent changes. The page tries again after the next pause.
  }
  return fits;
}

function fill({ name, before, after, ask }: PageState): void {
  field('name').value = name;
  editor('before').value = before;
  editor('after').value = after;
  field('ask').value = ask;
  for (const side of SIDES) editor(side).scrollTop = 0;
}

function choose(example: Example): void {
  fill(example);
  element<HTMLSelectElement>('example').value = example.id;
}

/** Fills in the page from its address. Returns whether the address contains files. */
async function readLink(): Promise<boolean> {
  const found = await fromFragment(location.hash);
  if (found === undefined) return false;
  fill(found);
  const same = EXAMPLES.find(
    ({ before, after }) => before === found.before && after === found.after,
  );
  element<HTMLSelectElement>('example').value = same?.id ?? '';
  return true;
}

async function copyLink(): Promise<void> {
  const button = element('link');
  let words = 'Too long for a link';
  if (await writeLink()) {
    try {
      await navigator.clipboard.writeText(location.href);
      words = 'Link copied';
    } catch {
      words = 'Link is in the address bar';
    }
  }
  button.textContent = words;
  announce(words);
  setTimeout(() => {
    button.textContent = 'Copy link';
  }, 2_500);
}

function listen(): void {
  const select = element<HTMLSelectElement>('example');
  for (const id of ['before', 'after', 'name'] as const)
    element(id).addEventListener('input', () => {
      select.value = '';
      changed();
    });
  field('ask').addEventListener('input', changed);
  for (const form of ['controls', 'asking'])
    element(form).addEventListener('submit', (event) => event.preventDefault());
  for (const side of SIDES)
    editor(side).addEventListener('scroll', () => {
      element(`${side}-gutter`).scrollTop = editor(side).scrollTop;
    });
  select.addEventListener('change', () => {
    const example = EXAMPLES.find(({ id }) => id === select.value);
    if (example) choose(example);
    else fill({ name: '', before: '', after: '', ask: '' });
    changed();
  });
  element('swap').addEventListener('click', () => {
    const { before, after, ...rest } = state();
    fill({ ...rest, before: after, after: before });
    select.value = '';
    changed();
  });
  element('clear').addEventListener('click', () => {
    fill({ name: '', before: '', after: '', ask: '' });
    select.value = '';
    changed();
    editor('before').focus();
  });
  element('link').addEventListener('click', () => void copyLink());
  addEventListener('hashchange', async () => {
    if (await readLink()) changed();
  });
}

async function start(): Promise<void> {
  const select = element<HTMLSelectElement>('example');
  const own = document.createElement('option');
  own.value = '';
  own.textContent = 'Your own files';
  select.append(own);
  for (const { id, title } of EXAMPLES) {
    const option = document.createElement('option');
    option.value = id;
    option.textContent = title;
    select.append(option);
  }
  for (const name of NAMES) {
    const option = document.createElement('option');
    option.value = name;
    element('names').append(option);
  }
  listen();
  const [first] = EXAMPLES;
  if (!(await readLink()) && first) choose(first);
  await update();
}

if (typeof document !== 'undefined') void start();
