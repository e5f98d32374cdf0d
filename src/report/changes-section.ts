import type { Change, ChangeOfPower, Power } from '../comparison/change.ts';
import { showPercent } from '../judge/coverage.ts';
import { NAME_LENGTH } from './agents-table.ts';
import { counted, type Item, type Noun, type Part } from './budget.ts';
import { code, cut, inline, prose } from './escape.ts';
import { someOf } from './groups.ts';
import { type Linked, placeLink } from './links.ts';
import { changesIn, namesAll, POWER_SIGN, renames } from './power-words.ts';

const CHANGES: Noun = ['change of power', 'changes of power'];
const WITHOUT: Noun = ['edit without effect on power', 'edits without effect on power'];

/** Longest sentence in the short and in the full form, and tools that one change names. */
const SHORT = 300;
const FULL = 2_000;
const NAMED = 8;

/** What the change does, in Markdown: what it gives first, then what it takes, and what has no effect folded (spec 10, 13). */
export function changeParts(report: Linked & { readonly comparison?: ChangeOfPower }, rank: number): readonly Part[] {
  const { comparison } = report;
  if (comparison === undefined || comparison.agents.length === 0) return [];
  const several = comparison.agents.length > 1;
  const items = (directions: readonly Power[]): readonly Item[] =>
    directions.flatMap((direction) => changesIn(comparison, direction)).map((change) => itemOf(report, change, several));
  const said = items(['widens', 'narrows']);
  const silent = items(['neutral']);
  const heading = `### What this change does\n\n${letThrough(comparison)}${renamed(comparison)}`;
  return [
    said.length > 0
      ? { kind: 'items', rank, open: heading, items: said, close: '\n', noun: CHANGES }
      : { kind: 'fixed', text: `${heading}No change of power: nothing is allowed, or forbidden, that was not before.\n\n` },
    {
      kind: 'items',
      rank: rank + 1,
      open: `<details><summary>${counted(silent.length, WITHOUT)}</summary>\n\n`,
      items: silent,
      close: '\n</details>\n\n',
      noun: WITHOUT,
    },
  ];
}

function letThrough({ letThrough: label }: ChangeOfPower): string {
  return label === undefined ? '' : `The label ${code(cut(label, NAME_LENGTH))} lets it through.\n\n`;
}

function renamed(comparison: ChangeOfPower): string {
  const named = renames(comparison).map(([was, is]) => `${code(cut(was, NAME_LENGTH))} is now called ${code(cut(is, NAME_LENGTH))}`);
  return named.length === 0 ? '' : `The agent ${someOf(named, NAMED)}.\n\n`;
}

function itemOf(report: Linked, change: Change, several: boolean): Item {
  const whose = several ? `**${inline(cut(change.agent, NAME_LENGTH))}**: ` : '';
  const first = (most: number): string => {
    const sentence = cut(change.sentence, most);
    return `${POWER_SIGN[change.direction]} ${whose}${prose(sentence.slice(0, 1).toUpperCase() + sentence.slice(1))}`;
  };
  const where = placesOf(report, change);
  const short = (): string => `- ${first(SHORT)}${where === '' ? '' : ` — ${where}`}\n`;
  if (namesAll(change)) return { weight: 1, forms: [short] };
  const tools = someOf(
    change.tools.map((tool) => code(cut(tool, NAME_LENGTH))),
    NAMED,
  );
  return { weight: 1, forms: [short, () => `- ${first(FULL)}\\\n  Tools: ${tools}${where === '' ? '' : `\\\n  ${where}`}\n`] };
}

/** Where it is decided, linked; and where it was, which is no line of what people see. */
function placesOf(report: Linked, { at, wasAt }: Change): string {
  const is = at === undefined || at.file === '' ? [] : [placeLink(report, at)];
  const line = wasAt?.range?.start.line;
  const was = wasAt === undefined ? [] : [`was ${code(`${cut(wasAt.file, NAME_LENGTH)}${line === undefined ? '' : `:${line}`}`)}`];
  return [...is, ...was].join(' · ');
}

/** The change of power by itself, for `diff`. */
export function renderChangesMarkdown(comparison: ChangeOfPower): string {
  const parts = changeParts({ comparison, staleFiles: new Set() }, 1);
  if (parts.length === 0) return '### What this change does\n\nNo change of power: no card and no policy changed.\n';
  const text = parts.map((part) => {
    if (part.kind === 'fixed') return part.text;
    if (part.kind === 'omissions' || part.items.length === 0) return '';
    return `${part.open}${part.items.map(({ forms }) => forms.at(-1)!()).join('')}${part.close}`;
  });
  const coverage = comparison.agents.flatMap(({ agent, coverage: { before, after } }) =>
    before === after ? [] : [`- ${inline(cut(agent, NAME_LENGTH))}: ${showPercent(before)} → ${showPercent(after)}\n`],
  );
  return `${text.join('')}${coverage.length === 0 ? '' : `### Coverage\n\n${coverage.join('')}`}`;
}
