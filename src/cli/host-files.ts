import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import { type HostFolder, readHosts, unitsOf } from '../discovery/hosts.ts';
import { type FileOfHosts, readFileOfHosts } from '../discovery/named-host.ts';
import { quoted } from '../finding/words.ts';
import type { Dialect } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../formats/permissions/secrets.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import { jsonText } from '../report/writing/escape.ts';
import { explainCall, explainedText, explainedToJson } from '../run/hosts/explain-call.ts';
import { MISSING_FILE } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { formatOf } from './command.ts';
import { refuse } from './conclusion.ts';

/** The result of reading a file on the command line as a permission file. */
export type HostFile = Exclude<FileOfHosts, { readonly kind: 'absent' | 'other-syntax' }>;

/**
 * Reads a file on the command line as a permission file, if it is one. The dialect is determined by
 * `--dialect`, by the file's name, or by its content.
 * @throws UsageError if the dialect is unknown, or does not match the file.
 */
export async function readHostFile(
  file: string,
  given: Pick<Given, 'text'>,
  { tree }: Pick<Terminal, 'tree'>,
): Promise<HostFile> {
  const read = await readFileOfHosts(tree, file, dialectOf(given));
  switch (read.kind) {
    case 'host':
    case 'other':
    case 'unclear':
      return read;
    case 'absent':
      throw new UsageError(`${JSON.stringify(file)} does not exist; ${MISSING_FILE}`);
    case 'other-syntax':
      throw new UsageError(
        `${JSON.stringify(file)} does not have the file extension of a ${read.dialect} permission file; check the file and --dialect`,
      );
    default:
      return read satisfies never;
  }
}

/**
 * Returns the dialect specified with `--dialect`, or undefined if the flag was not given.
 * @throws UsageError if the dialect is unknown.
 */
function dialectOf(given: Pick<Given, 'text'>): Dialect | undefined {
  const id = given.text('dialect');
  const dialect = DIALECTS.find((each) => each.id === id);
  if (id === undefined || dialect) return dialect;
  const ids = DIALECTS.map((each) => each.id);
  throw new UsageError(
    `--dialect is ${JSON.stringify(id)}; expected ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}`,
  );
}

/**
 * Explains how an agent host handles a call, such as `Bash(git push --force)`, and names the line
 * in its permission files that determines the decision. A file with a permission file's usual name
 * is read together with the host's other files.
 * @throws UsageError if the text is not a call, or if none of the permission files can be read.
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
    throw new UsageError(`${JSON.stringify(file)} is not a known permission file; check the path`);
  return explainUnits({ folders, units }, text, { given, terminal });
}

/**
 * Explains each agent host's decision on a call, for the hosts in a folder. Returns the exit
 * code.
 */
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
  const explained = explainCall(units, text);
  if (explained.length === 0)
    throw new UsageError(
      `${quoted(text)} is not a call; write a tool with its argument, such as "Bash(git push)"`,
    );
  if (formatOf(given) === 'json')
    terminal.out(jsonText(shownWithoutSecrets(explained.map(explainedToJson))));
  else terminal.out(explainedText(explained, text));
  return 0;
}
