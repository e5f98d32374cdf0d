import path from 'node:path';
import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { misplacedConfiguration } from '../../rules/misplaced-configuration.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';

/**
 * Matches the configuration's default name with any extension, in upper or lower case. A longer
 * name, such as `card-gate.payments.yml`, does not match, because it may belong to another gate.
 */
const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;

/** Extensions of files that cannot be configurations, such as documents, images and programs. */
const OTHER_EXTENSIONS =
  /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;

/**
 * Whether a path looks like a configuration that is not in use. False for the default path, because
 * another gate may use it.
 */
export function isMisplaced(file: string, configFile: string): boolean {
  const extension = ALIKE.exec(file)?.[1];
  if (extension === undefined || OTHER_EXTENSIONS.test(extension)) return false;
  return file !== DEFAULT_CONFIG && file !== path.posix.normalize(configFile);
}

/** The change in which to search for a misplaced configuration. */
interface ChangeOfFiles {
  readonly baseTree: Tree;
  /** The affected files. Undefined if the changes could not be listed. */
  readonly affected: readonly ChangedFile[] | undefined;
}

/**
 * Reports files that look like the configuration but have no effect. A file that the change adds or
 * edits is an error, and any other file is a warning. A copy of the configuration in use is not
 * reported, because either file may be a link to the other.
 */
export async function misplacedConfigurations(
  tree: Tree,
  configFile: string,
  compared?: ChangeOfFiles,
): Promise<readonly Finding[]> {
  const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
  if (files.length === 0) return [];
  const inUse = await textOf(tree, configFile);
  const findings: Finding[] = [];
  for (const file of files) {
    const text = await textOf(tree, file);
    if (inUse !== undefined && text === inUse) continue;
    const isTouched = compared?.affected
      ? compared.affected.some((change) => change.file === file && change.status !== 'removed')
      : compared !== undefined && (await textOf(compared.baseTree, file)) !== text;
    findings.push({
      ...misplaced(file, configFile, isTouched),
      ...(compared && { isNew: isTouched }),
    });
  }
  return findings;
}

function misplaced(file: string, configFile: string, isTouched: boolean): Finding {
  const words = misplacedConfiguration.words.notRead(file, configFile);
  const severity = isTouched ? 'error' : 'warning';
  return findingIn(misplacedConfiguration, file, words, { severity });
}

/**
 * Returns a file's content with one character per byte, or undefined if the file cannot be read.
 */
async function textOf(tree: Tree, file: string): Promise<string | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}
