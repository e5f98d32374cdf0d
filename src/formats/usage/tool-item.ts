/** One item of the `tools` input or of `--tools`: a path, a glob or a name, with the server that it is said to belong to. */
export interface ToolText {
  readonly server?: string;
  readonly text: string;
}

/** Reads `github=tools.json`; what does not begin like the name of a server and `=` stands as it is (spec 8). */
export function parseToolItem(item: string): ToolText {
  const parts = /^([A-Za-z0-9_.-]+)=(.*)$/s.exec(item);
  return parts ? { server: parts[1]!, text: parts[2]! } : { text: item };
}
