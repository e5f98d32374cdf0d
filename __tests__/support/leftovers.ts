/** Functions that end the open processes and servers. */
const open = new Set<() => void>();

// Outside jest, there are no tests to wait for.
const { afterAll } = globalThis as { readonly afterAll?: (work: () => void) => void };
afterAll?.(() => {
  for (const end of open) end();
});

/**
 * Calls `end` after the last test of the file. Use it for anything that a failing test would leave
 * open, because jest waits for open servers forever and does not end processes. Returns a function
 * to call once the thing has ended.
 */
export function endWithTests(end: () => void): () => void {
  open.add(end);
  return () => void open.delete(end);
}
