import { type Finding, findingIn } from '../finding/finding.ts';
import type { Dialect, DialectFile } from '../formats/permissions/dialect.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import type { Tree } from '../model/tree.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import { type CardFile, readCardFile } from './files.ts';
import { type HostFolder, loadPermissions, readPermissionFile } from './hosts.ts';

/*
 * Permission files with other names than hosts give them
 * (docs/reference/permission-files.md#files-with-other-names). The user states the dialect of such
 * a file, or its content shows it.
 */

/** What a file with any name is to agent hosts. */
export type FileOfHosts =
  | Exclude<NamedHost, { readonly kind: 'unclear' }>
  /** The file is a card, a policy or an access list, or meant as one. */
  | { readonly kind: 'other' }
  /** It is not clear what the file is. */
  | { readonly kind: 'unclear'; readonly finding: Finding };

/**
 * Reads a file as a permission file, if it is one: by its dialect, by its name, or by its content.
 * `dialect` is the one that the user states, if any.
 */
export async function readFileOfHosts(
  tree: Tree,
  file: string,
  dialect: Dialect | undefined,
): Promise<FileOfHosts> {
  const isKnown = dialect !== undefined || permissionPathOf(file) !== undefined;
  const card = isKnown ? undefined : await readCardFile(tree, file, { named: true });
  if (card?.kind === 'governed' || card?.kind === 'absent') return { kind: 'other' };
  const read = await readNamedHost(tree, file, dialect);
  if (read.kind !== 'unclear') return read;
  if (read.fitting.length === 0 && card && !isOfNoKind(card)) return { kind: 'other' };
  const { words } = unknownKind;
  const sentence =
    read.fitting.length === 0
      ? words.neitherNorHost(DIALECTS.map(({ id }) => id))
      : words.severalHosts(read.fitting);
  return { kind: 'unclear', finding: findingIn(unknownKind, file, sentence) };
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

/** What a file with another name is to agent hosts. */
type NamedHost =
  /** The file alone, as its host would read it. */
  | { readonly kind: 'host'; readonly host: HostFolder }
  /** The content fits the permission files of no dialect, or of several. */
  | { readonly kind: 'unclear'; readonly fitting: readonly string[] }
  /** The dialect has no file in the syntax that the end of the name shows. */
  | { readonly kind: 'other-syntax'; readonly dialect: string }
  | { readonly kind: 'absent' };

/** The kind of file of one dialect. */
interface Candidate {
  readonly dialect: Dialect;
  readonly file: DialectFile;
}

/** The syntaxes that the end of a name allows. Any is possible for other names. */
const SYNTAXES: readonly (readonly [RegExp, readonly DialectFile['syntax'][]])[] = [
  [/\.jsonc?$/i, ['json', 'json-with-comments']],
  [/\.ya?ml$/i, ['yaml']],
  [/\.toml$/i, ['toml', 'text']],
  [/\.rules$/i, ['text']],
  [/\.(?:md|markdown)$/i, ['front-matter']],
];

/**
 * Reads a permission file alone, without the other files of its folder. `dialect` is the one that
 * the user states. Absent if the name or the content has to show it.
 */
export async function readNamedHost(
  tree: Tree,
  path: string,
  dialect: Dialect | undefined,
): Promise<NamedHost> {
  const read = await tree.read(path, MAX_PERMISSION_BYTES * 4);
  if (read.kind === 'absent') return { kind: 'absent' };
  const known = dialect ? undefined : permissionPathOf(path);
  if (known) return { kind: 'host', host: await readAlone(tree, path, known) };
  const possible = candidatesFor(path, dialect ? [dialect] : DIALECTS);
  const text = read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : '';
  const fitting = await candidatesByContent(path, text, possible);
  if (dialect) {
    const chosen = fitting.at(-1) ?? possible[0];
    return chosen
      ? { kind: 'host', host: await readAlone(tree, path, chosen) }
      : { kind: 'other-syntax', dialect: dialect.id };
  }
  const dialects = [...new Set(fitting.map((each) => each.dialect.id))];
  const chosen = fitting.at(-1);
  return dialects.length === 1 && chosen
    ? { kind: 'host', host: await readAlone(tree, path, chosen) }
    : { kind: 'unclear', fitting: dialects };
}

function candidatesFor(path: string, dialects: readonly Dialect[]): readonly Candidate[] {
  const syntaxes = SYNTAXES.find(([end]) => end.test(path))?.[1];
  return dialects.flatMap((dialect) =>
    dialect.files
      .filter(({ syntax }) => syntaxes === undefined || syntaxes.includes(syntax))
      .map((file) => ({ dialect, file })),
  );
}

/** Returns the kinds of file whose marks a text has. The most specific of a dialect is last. */
async function candidatesByContent(
  path: string,
  text: string,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const fitting: Candidate[] = [];
  for (const candidate of candidates) {
    const { marks, syntax } = candidate.file;
    if (marks === undefined) continue;
    const loaded = await loadPermissions(path, text, syntax, text);
    if (loaded.kind === 'document' && marks({ value: loaded.document.value, text }))
      fitting.push(candidate);
  }
  return fitting;
}

async function readAlone(
  tree: Tree,
  path: string,
  { dialect, file }: Candidate,
): Promise<HostFolder> {
  const read = (await readPermissionFile(tree, path, file)) ?? { findings: [] };
  const { document, isPlain, findings } = read;
  return {
    dialect,
    folder: '',
    files: document ? [{ document, role: file.role }] : [],
    paths: [path],
    plain: new Set(isPlain ? [path] : []),
    findings,
  };
}
