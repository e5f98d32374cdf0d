import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import { levelOfCall } from '../diff/hosts/call-words.ts';
import { type CardFile, readCardFile } from '../discovery/files.ts';
import { type HostFolder, readHosts, unitsOf } from '../discovery/hosts.ts';
import { readNamedHost } from '../discovery/named-host.ts';
import { rangeOf } from '../document/document.ts';
import { compileDecisions } from '../evaluation/decision/decide.ts';
import { callWords } from '../evaluation/hosts/call-text.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { AnsweredPart, CallAnswer, Dialect } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../formats/permissions/secrets.ts';
import { answerTo } from '../formats/permissions/written-call.ts';
import { requestOfCall } from '../model/host-call.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import { jsonText } from '../report/writing/escape.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import { MISSING_FILE } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { formatOf } from './command.ts';
import { refuse } from './conclusion.ts';

/** A host's decision about a call in one situation. */
interface Explained {
  readonly unit: HostUnit;
  /** A description of the situation. Absent for the usual situation. */
  readonly words?: string;
  readonly basis: string;
  readonly answer: CallAnswer;
}

/** What a file on the command line is to agent hosts. */
export type HostFile =
  | { readonly kind: 'host'; readonly host: HostFolder }
  /** The file is a card, a policy or an access list, or meant as one. */
  | { readonly kind: 'other' }
  /** It is not clear what the file is. */
  | { readonly kind: 'unclear'; readonly finding: Finding };

/**
 * Reads a file on the command line as a permission file, if it is one: by `--dialect`, by its name,
 * or by its content.
 * @throws UsageError for an unknown dialect, or if the dialect cannot be that of the file.
 */
export async function readHostFile(
  file: string,
  given: Pick<Given, 'text'>,
  { tree }: Pick<Terminal, 'tree'>,
): Promise<HostFile> {
  const dialect = dialectOf(given);
  const isKnown = dialect !== undefined || permissionPathOf(file) !== undefined;
  const card = isKnown ? undefined : await readCardFile(tree, file, { named: true });
  if (card?.kind === 'governed' || card?.kind === 'absent') return { kind: 'other' };
  const read = await readNamedHost(tree, file, dialect);
  switch (read.kind) {
    case 'host':
      return read;
    case 'absent':
      throw new UsageError(`${JSON.stringify(file)} does not exist; ${MISSING_FILE}`);
    case 'other-syntax':
      throw new UsageError(
        `${JSON.stringify(file)} has an ending that no permission file of ${read.dialect} has; check the file and --dialect`,
      );
    case 'unclear': {
      if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: 'other' };
      const { words } = unknownKind;
      const sentence =
        read.fitting.length === 0
          ? words.neitherNorHost(DIALECTS.map(({ id }) => id))
          : words.severalHosts(read.fitting);
      return { kind: 'unclear', finding: findingIn(unknownKind, file, sentence) };
    }
    default:
      return read satisfies never;
  }
}

/** Returns the dialect that `--dialect` states. */
function dialectOf(given: Pick<Given, 'text'>): Dialect | undefined {
  const id = given.text('dialect');
  const dialect = DIALECTS.find((each) => each.id === id);
  if (id === undefined || dialect) return dialect;
  const ids = DIALECTS.map((each) => each.id);
  throw new UsageError(
    `--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`,
  );
}

/** Whether nothing shows that a file is meant as a card, a policy or an access list. */
function isOfNoKind(card: CardFile): boolean {
  const { words } = unknownKind;
  const { message: plain } = words.neither();
  return (
    card.kind === 'foreign' ||
    (card.kind === 'broken' && card.findings.every(({ message }) => message === plain))
  );
}

/**
 * Explains what an agent host decides about a call, such as `Bash(git push --force)`, and which line
 * of its permission files decides. A file with the name of a permission file is read with the other
 * files of its host.
 * @throws UsageError if the text is not a call, or no permission file can be read.
 */
export async function explainHostCall(
  { host, file: named }: { readonly host: HostFolder; readonly file: string },
  text: string,
  { given, terminal }: { readonly given: Given; readonly terminal: Terminal },
): Promise<0 | 2> {
  const isAlone = permissionPathOf(named)?.dialect !== host.dialect;
  const file = isAlone ? named : path.posix.normalize(named);
  const folders = isAlone
    ? [host]
    : [...(await readHosts(terminal.tree, new Set([file]))).values()];
  const units = folders.flatMap(unitsOf).filter(({ files }) => files.includes(file));
  if (units.length === 0 && !folders.some(isBroken))
    throw new UsageError(`${JSON.stringify(file)} is not a permission file here; check the path`);
  return explainUnits({ folders, units }, text, { given, terminal });
}

/** Explains what each agent host in a folder decides about a call. Returns the exit code. */
export async function explainHostsOf(
  files: readonly string[],
  text: string,
  { given, terminal }: { readonly given: Given; readonly terminal: Terminal },
): Promise<0 | 2> {
  const within = new Set(files);
  const folders = [...(await readHosts(terminal.tree, within)).values()];
  const units = folders
    .flatMap(unitsOf)
    .filter((unit) => unit.files.some((own) => within.has(own)));
  return explainUnits({ folders, units }, text, { given, terminal });
}

function isBroken({ findings }: HostFolder): boolean {
  return findings.some(({ blocking }) => blocking);
}

async function explainUnits(
  {
    folders,
    units,
  }: { readonly folders: readonly HostFolder[]; readonly units: readonly HostUnit[] },
  text: string,
  { given, terminal }: { readonly given: Given; readonly terminal: Terminal },
): Promise<0 | 2> {
  const broken = folders.flatMap(({ findings }) => findings).filter(({ blocking }) => blocking);
  if (broken.length > 0) return refuse(broken, given, terminal);
  const explained = units.flatMap((unit) => explainUnit(unit, text));
  if (explained.length === 0)
    throw new UsageError(
      `${quoted(text)} is not a call; write a tool with its text, such as "Bash(git push)"`,
    );
  if (formatOf(given) === 'json')
    terminal.out(jsonText(shownWithoutSecrets(explained.map(jsonOf))));
  else for (const each of explained) terminal.out(shownWithoutSecrets(textOf(each, text)));
  return 0;
}

function explainUnit(unit: HostUnit, text: string): readonly Explained[] {
  const dialect = DIALECTS.find(({ id }) => id === unit.dialect);
  if (dialect === undefined) return [];
  const all = unit.permissions.situations.flatMap((situation): readonly Explained[] => {
    const answer = answerTo(dialect, unit.permissions, {
      situation,
      text,
      compile: compileDecisions,
    });
    if (answer === undefined) return [];
    const { words, basis } = situation;
    return [{ unit, ...(words !== undefined && { words }), basis, answer }];
  });
  // Other situations are shown only if the decision in them differs.
  return all.filter(({ answer }, index) => index === 0 || answer.level !== all[0]?.answer.level);
}

const LEVELS = {
  blocked: 'is blocked',
  'needs approval': 'needs approval',
  'left to a model': 'is left to a model to decide',
  warned: 'is allowed with a warning',
  audited: 'is allowed and audited',
  allowed: 'is allowed without approval',
} as const;

function textOf({ unit, words, basis, answer }: Explained, text: string): string {
  const where = words === undefined ? '' : `, ${words}`;
  const lines = answer.parts.map((part) => {
    const shown = answer.parts.length === 1 ? '' : `${quoted(partText(part))} ${wordsOf(part)}: `;
    return `  ${shown}${ruleText(part, basis)}\n`;
  });
  return `${unit.name}${where}: ${quoted(text)} ${wordsOf(answer)}\n${lines.join('')}`;
}

function wordsOf(decided: Pick<AnsweredPart, 'level'>): string {
  return LEVELS[levelOfCall(decided)];
}

function partText({ call }: AnsweredPart): string {
  return callWords(requestOfCall(call));
}

function ruleText({ rule }: AnsweredPart, basis: string): string {
  if (rule.outcome === 'mode' || rule.kind === 'otherwise')
    return `no rule matches, so ${basis} decides${rule.kind === 'otherwise' ? '' : ` (${rule.name})`}`;
  const place = placeOf(rule);
  const at = place === undefined ? '' : ` at ${place.file}:${place.line}:${place.column}`;
  return `the ${rule.outcome} rule ${quoted(rule.name)} decides${at}`;
}

function placeOf({
  place,
}: AnsweredPart['rule']):
  | { readonly file: string; readonly line: number; readonly column: number }
  | undefined {
  if (place === undefined) return undefined;
  const { line, column } = rangeOf(place).start;
  return { file: place.document.file, line, column };
}

function jsonOf({ unit, words, basis, answer }: Explained): object {
  return {
    host: unit.name,
    dialect: unit.dialect,
    version: unit.version,
    situation: words ?? null,
    basis,
    decision: levelOfCall(answer),
    parts: answer.parts.map((part) => ({
      call: partText(part),
      kind: part.call.kind,
      decision: levelOfCall(part),
      rule: part.rule.name,
      list: part.rule.outcome,
      ...(placeOf(part.rule) ?? { file: null, line: null, column: null }),
    })),
  };
}
