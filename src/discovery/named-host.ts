import { type Finding, findingIn } from '../finding/finding.ts';
import type { Dialect, DialectFile } from '../formats/permissions/dialect.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import type { Tree } from '../model/tree.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import { type CardFile, readCardFile } from './files.ts';
import { type HostFolder, loadPermissions, readPermissionFile } from './hosts.ts';

/*
 * Reads permission files with unusual names
 * (docs/reference/permission-files.md#files-with-other-names). The user specifies the dialect of
 * such a file, or its content identifies the dialect.
 */

/** The result of reading a file with any name as a permission file. */
export type FileOfHosts =
  | Exclude<NamedHost, { readonly kind: 'unclear' }>
  /** The file is a card, a policy or an access list, or is meant to be one. */
  | { readonly kind: 'other' }
  /** The purpose of the file is unclear. */
  | { readonly kind: 'unclear'; readonly finding: Finding };

/**
 * Reads a file as a permission file if its dialect, name or content identifies it as one. `dialect`
 * is undefined unless the user specifies a dialect.
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

/** Whether nothing indicates that a file is meant to be a card, policy or access list. */
function isOfNoKind(card: CardFile): boolean {
  const { words } = unknownKind;
  const { message: plain } = words.neither();
  return (
    card.kind === 'foreign' ||
    (card.kind === 'broken' && card.findings.every(({ message }) => message === plain))
  );
}

/** The result of reading a file with an unusual name as a permission file. */
type NamedHost =
  /** The file alone, as its host would read it. */
  | { readonly kind: 'host'; readonly host: HostFolder }
  /** The content matches the permission files of no dialect, or of more than one. */
  | { readonly kind: 'unclear'; readonly fitting: readonly string[] }
  /** No file in the dialect has the syntax that the file extension indicates. */
  | { readonly kind: 'other-syntax'; readonly dialect: string }
  | { readonly kind: 'absent' };

/** A kind of permission file that a file may be, and the dialect that defines this kind. */
interface Candidate {
  readonly dialect: Dialect;
  readonly file: DialectFile;
}

/** The possible syntaxes for each file extension. Any syntax is possible for other extensions. */
const SYNTAXES: readonly (readonly [RegExp, readonly DialectFile['syntax'][]])[] = [
  [/\.jsonc?$/i, ['json', 'json-with-comments']],
  [/\.ya?ml$/i, ['yaml']],
  [/\.toml$/i, ['toml', 'text']],
  [/\.rules$/i, ['text']],
  [/\.(?:md|markdown)$/i, ['front-matter']],
];

/**
 * Reads a single permission file, without the other files in its folder. If the user does not
 * specify a dialect, `dialect` is undefined, and the file's name or content must identify the
 * dialect.
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

/**
 * Returns the candidates whose characteristic content appears in `text`. If a dialect has several,
 * the most specific one comes last.
 */
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
