import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckRun } from '../stand-in/state.ts';
import type { RunTexts } from './expectation.ts';
import { nameCommits } from './expectation.ts';
import type { History } from './history.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** The page that shows what users see, with one section for each scenario. */
export const GALLERY = fileURLToPath(new URL('../../gallery/README.md', import.meta.url));

const INTRODUCTION = `# Gallery

What Card Gate writes, whole, for the scenarios that have \`gallery\` in their file: comment, check run, job summary and log.
Commits are written as \`{base}\`, \`{main}\`, \`{head}\` and \`{merge}\`. The scenarios suite compares every section, and
\`UPDATE=1 npm test -- scenarios.test.ts\` writes the page. All sentences of all scenarios are in [messages.md](messages.md).
`;
const MARK = /^<!-- scenario: (?<name>[a-z0-9-]+) -->$/m;

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

/** Returns the section of one scenario. */
export function sectionOf(
  name: string,
  file: ScenarioFile,
  texts: RunTexts,
  history: History,
): string {
  const parts = [
    `## ${name}\n\n${sentence(file.scenario.description)}. It shows ${file.gallery}.`,
    ...texts.comments.map((body) => folded('Comment', quoted(body), true)),
    ...texts.checkRuns.flatMap(checkRunParts),
    texts.summary === '' ? '' : folded('Job summary', quoted(texts.summary)),
    folded('Log', fenced(texts.log)),
  ];
  return nameCommits(parts.filter((part) => part !== '').join('\n\n'), history);
}

/** Returns the sections of the current page, by scenario. */
export function readGallery(): ReadonlyMap<string, string> {
  const text = existsSync(GALLERY) ? readFileSync(GALLERY, 'utf8') : '';
  const [, ...parts] = text.split(new RegExp(MARK, 'gm'));
  const sections = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) sections.set(parts[at]!, parts[at + 1]!.trim());
  return sections;
}

/** Adds a section to the page, and its name to the table of contents. */
export function writeSection(name: string, section: string): void {
  writeGallery(new Map([...readGallery(), [name, section]]));
}

/** Writes the page. */
export function writeGallery(sections: ReadonlyMap<string, string>): void {
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = ordered.map(([name]) => `- [${name}](#${name})`).join('\n');
  const marked = ordered.map(([name, section]) => `<!-- scenario: ${name} -->\n\n${section}\n`);
  writeFileSync(GALLERY, [`${INTRODUCTION}\n${contents}\n`, ...marked].join('\n'));
}

function checkRunParts({ name, conclusion, output, annotations }: CheckRun): readonly string[] {
  const { title, summary, text } = output;
  const body = `**${title}**\n\n${summary ?? ''}\n\n${text ?? ''}`;
  const rows = (annotations as readonly Annotation[]).map(annotationText);
  return [
    folded(`Check run “${name}”: ${conclusion}`, quoted(body)),
    rows.length === 0 ? '' : folded(`Annotations (${rows.length})`, fenced(rows.join('\n\n'))),
  ];
}

function annotationText(annotation: Annotation): string {
  const { path, start_line, end_line, start_column, end_column, annotation_level, title, message } =
    annotation;
  const from = `${start_line}${start_column === undefined ? '' : `:${start_column}`}`;
  const to = `${end_line}${end_column === undefined ? '' : `:${end_column}`}`;
  return `${annotation_level} ${path}:${from} to ${to}\n${title}\n${message}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function folded(title: string, text: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary><b>${title}</b></summary>\n\n${text}\n\n</details>`;
}

function quoted(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
}

// The fence is longer than any fence inside.
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
