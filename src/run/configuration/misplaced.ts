import path from 'node:path';
import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { misplacedConfiguration } from '../../rules/misplaced-configuration.ts';
import { DEFAULT_CONFIG } from '../../settings/settings.ts';

/**
 * The name of the configuration with any one ending, in any case. What has more before its ending,
 * such as `card-gate.payments.yml`, is the configuration of another gate, which names it with its
 * own `config`.
 */
const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;

/** Endings of what nobody means as settings: documents, pictures, programs. */
const OTHER =
  /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;

/**
 * Tells by its path whether a file is named like the configuration, and is not read as such:
 * neither the one in use nor the default of another gate.
 */
export function isMisplaced(file: string, configFile: string): boolean {
  const ending = ALIKE.exec(file)?.[1];
  if (ending === undefined || OTHER.test(ending)) return false;
  return file !== DEFAULT_CONFIG && file !== path.posix.normalize(configFile);
}

/** What is known of the change, where there is one. */
interface ChangeOfFiles {
  readonly baseTree: Tree;
  /** Undefined where nobody could list what changed. */
  readonly affected: readonly ChangedFile[] | undefined;
}

/**
 * Findings about files that look like the configuration and have no effect: settings that somebody
 * believes to hold. It is an error where the change brings or edits one, and a warning where it was
 * there. A file of the same content as the configuration, such as the target of a link, withholds
 * nothing.
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
    const touched = compared?.affected
      ? compared.affected.some((change) => change.file === file && change.status !== 'removed')
      : compared !== undefined && (await textOf(compared.baseTree, file)) !== text;
    findings.push({ ...misplaced(file, configFile, touched), ...(compared && { isNew: touched }) });
  }
  return findings;
}

function misplaced(file: string, configFile: string, touched: boolean): Finding {
  const words = misplacedConfiguration.words.notRead(file, configFile);
  const severity = touched ? 'error' : 'warning';
  return findingIn(misplacedConfiguration, file, words, { severity });
}

/** The text of a file; undefined when it cannot be read, which is not the same as any other. */
async function textOf(tree: Tree, file: string): Promise<string | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  return read.kind === 'bytes' ? Buffer.from(read.bytes).toString('latin1') : undefined;
}
