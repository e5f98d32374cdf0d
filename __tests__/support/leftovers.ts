/** What ends each process and server that is open. */
const open = new Set<() => void>();

// Outside jest there is nothing after which it could be done.
const { afterAll } = globalThis as { readonly afterAll?: (work: () => void) => void };
afterAll?.(() => {
  for (const end of open) end();
});

/**
 * Calls `end` after the last test of the file, for what a failing test would leave open: jest waits
 * for an open server forever, and does not end processes. Returns a function to call as soon as the
 * thing has ended.
 */
export function endWithTests(end: () => void): () => void {
  open.add(end);
  return () => void open.delete(end);
}
