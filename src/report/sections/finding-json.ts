import type { Finding, Location, Severity } from '../../finding/finding.ts';

/**
 * A location, as JSON. Lines and columns start at 1, and are null if unknown. `repository` is
 * present only for files in another repository.
 */
export interface JsonPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly repository?: string;
}

/**
 * A finding, as JSON. The end of the range is exclusive, and `pointer` is a JSON Pointer (RFC
 * 6901).
 */
export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly end_line: number | null;
  readonly end_column: number | null;
  readonly pointer: string | null;
  readonly agent: string | null;
  readonly tool: string | null;
  /** False if the finding also exists in the base or the baseline. Null if unknown. */
  readonly new: boolean | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly fix?: {
    readonly title: string;
    readonly lines: string;
    readonly language: 'yaml' | 'json' | 'text';
  };
}

/** Converts a finding to plain data. */
export function findingToJson(finding: Finding): JsonFinding {
  const { file, range, pointer } = finding.location;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help ?? null,
    ...placeToJson(finding.location),
    end_line: range?.end.line ?? null,
    end_column: range?.end.column ?? null,
    pointer: file === '' ? null : pointer,
    agent: finding.agent ?? null,
    tool: finding.tool ?? null,
    new: finding.isNew ?? null,
    related: finding.related.map(({ location, message }) => ({
      ...placeToJson(location),
      message,
    })),
    ...(finding.fix && {
      fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language },
    }),
  };
}

/** Converts a location to plain data. Unknown parts are null. */
export function placeToJson(location: Location | undefined): JsonPlace {
  const { file = '', range, repository } = location ?? {};
  return {
    file: file === '' ? null : file,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    ...(repository !== undefined && { repository }),
  };
}
