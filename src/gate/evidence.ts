import type { Git } from '../world/git.ts';

/** Whether a file can show when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Nothing is compared, so that no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;
export const NO_EVIDENCE: IsEvidence = () => false;

/**
 * Files of the checkout that are evidence for a change: those that git tracks, that the change leaves alone, and that hold what the commit holds
 * (`docs/traces.md`, "New tools"). An untracked file was made in the run, by steps that may be the change's own, and so was what a step wrote into
 * a tracked one. `touched` is undefined where nobody could tell what changed.
 */
export function evidenceIn(git: Git | undefined, touched: ReadonlySet<string> | undefined): IsEvidence {
  let kept: Promise<ReadonlySet<string>> | undefined;
  return async (file) => {
    if (git === undefined || touched === undefined || touched.has(file)) return false;
    kept ??= keptFiles(git);
    return (await kept).has(file);
  };
}

/** Tracked files whose content is that of the checked-out commit; links are left out, since what they lead to may be anything. */
async function keptFiles(git: Git): Promise<ReadonlySet<string>> {
  const [tracked, changed] = await Promise.all([git.files('HEAD'), git.diff('HEAD')]);
  if (tracked === undefined || changed === undefined) return new Set();
  const edited = new Set(changed.map(({ file }) => file));
  return new Set([...tracked].flatMap(([file, { link }]) => (link || edited.has(file) ? [] : [file])));
}
