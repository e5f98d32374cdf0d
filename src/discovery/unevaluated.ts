import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import { type Agent, documentOfFloor, type Floor, ownDocuments } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import { internalError } from '../rules/internal-error.ts';

/** The agents and floors that a run evaluates. */
interface Evaluated {
  readonly agents: readonly Pick<Agent, 'card' | 'policy' | 'own' | 'access'>[];
  readonly floors: readonly Floor[];
}

/**
 * Returns a finding for each file that was not evaluated because it belongs to no agent or floor.
 * Files for which `isExplained` returns true are excluded, because other findings or notices
 * explain them. The findings are internal errors and fail the check under all settings.
 */
export function unevaluatedFiles(
  files: readonly Governed[],
  { agents, floors }: Evaluated,
  isExplained: (file: Governed) => boolean = () => false,
): readonly Finding[] {
  const documents = [
    ...agents.flatMap(ownDocuments),
    ...floors.flatMap((floor) => documentOfFloor(floor) ?? []),
  ];
  const evaluated = new Set(documents.map(({ file }) => file));
  return files
    .filter((file) => !evaluated.has(file.document.file) && !isExplained(file))
    .map(({ document, part }) =>
      findingAt(internalError, {
        at: topOf(document),
        ...internalError.words.notEvaluated(part, document.file),
      }),
    );
}
