import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FINDING, PLACE } from './log-facts.ts';

/** The page with all sentences in the logs of the scenarios. Each sentence appears once. */
export const MESSAGES = fileURLToPath(new URL('../../gallery/messages.md', import.meta.url));

const INTRODUCTION = `# Messages

Every sentence that a scenario writes to the log, once: under the id of its rule the messages of findings with their help, then what a
change does, then the other lines. Names stand as “…”, numbers as #, files as {file}. The scenarios suite compares the page, and
\`UPDATE=1 npm test -- scenarios.test.ts\` writes it. Read it aloud when you change words.
`;
const CHANGES = 'What a change does';
const OTHERS = 'Other lines';

/** Matches lines with counts and files, which each scenario's expectation checks. */
const FACTS = /^$|^ {4}|^(?:Result|coverage|history|tools from|traces from): |^read /;

/** Returns the sentences in a log as lines of the page: the heading, a tab and the sentence. */
export function messagesOf(log: string): readonly string[] {
  const found: (readonly [heading: string, sentence: string])[] = [];
  let rule = OTHERS;
  let isChange = false;
  for (const line of log.split('\n')) {
    const finding = FINDING.exec(line)?.groups;
    const help = /^ {2}help: (?<help>.*)$/.exec(line)?.groups?.help;
    const title = /^::\w+ .*title=(?<title>.*) \[(?<id>[a-z0-9-]+)\]::/.exec(line)?.groups;
    if (finding !== undefined) {
      rule = finding.rule!;
      found.push([rule, finding.rest!.replace(PLACE, '')]);
    } else if (help !== undefined) {
      found.push([rule, `help: ${help}`]);
    } else if (title !== undefined) {
      found.push([title.id!, `title: ${title.title}`]);
    } else if (line.startsWith('::')) {
      isChange = line.startsWith('::group::') && !/^::group::(?:Agent|Findings) /.test(line);
    } else if (!FACTS.test(line)) {
      found.push([isChange ? CHANGES : OTHERS, line.trim()]);
    }
  }
  const general = found.map(([heading, sentence]) => [heading, generalised(sentence)] as const);
  const ofFindings = new Set(
    general.flatMap(([heading, sentence]) => (heading === OTHERS ? [] : [plainly(sentence)])),
  );
  // The first lines repeat a finding or a change.
  const own = general.filter(
    ([heading, sentence]) => heading !== OTHERS || !ofFindings.has(plainly(sentence)),
  );
  return [...new Set(own.map(([heading, sentence]) => `${heading}\t${sentence}`))].sort();
}

/** Returns the sentences on the current page, in the form of `messagesOf`. */
export function readMessages(): ReadonlySet<string> {
  const sentences = new Set<string>();
  let heading = '';
  for (const line of existsSync(MESSAGES) ? readFileSync(MESSAGES, 'utf8').split('\n') : []) {
    if (line.startsWith('## ')) heading = line.slice(3);
    else if (line.startsWith('- '))
      sentences.add(`${heading}\t${line.slice(2).replaceAll('\\<', '<')}`);
  }
  return sentences;
}

/** Writes the page: rules by id, then changes, then the rest. */
export function writeMessages(sentences: Iterable<string>): void {
  const byHeading = new Map<string, string[]>();
  for (const sentence of [...new Set(sentences)].sort()) {
    const [heading, text] = sentence.split('\t') as [string, string];
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), `- ${text.replaceAll('<', '\\<')}`]);
  }
  const place = (heading: string): number => [CHANGES, OTHERS].indexOf(heading);
  const ordered = [...byHeading].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  const sections = ordered.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`);
  writeFileSync(MESSAGES, [INTRODUCTION, ...sections].join('\n'));
}

function generalised(sentence: string): string {
  return sentence
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '“…”')
    .replaceAll(/\(already present\)$/g, '')
    .replaceAll(/(?<![\w{])[\w.*-]*[./][\w./*-]*\.(?:ya?ml|jsonl?|txt)\b(?::\d+)*/g, '{file}')
    .replaceAll(/\b(?:[0-9a-f]{7}|[0-9a-f]{64})\b/g, '#')
    .replaceAll(/\d+(?:[.,:TZ-]+\d*)*/g, '#')
    .trim();
}

// Removes introductory words, and ignores the case of the first letter.
function plainly(sentence: string): string {
  const bare = sentence
    .replace(
      /^(?:help|What to do|The worst problem|The first problem|The first warning|[▲▼·]):? /,
      '',
    )
    .replace(/ \(\{file\}\)$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
