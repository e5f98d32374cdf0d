/** What ends each process and server that is open. */
const open = new Set<() => void>();

// Outside jest there is nothing after which it could be done.
const { afterAll } = globalThis as { readonly afterAll?: (work: () => void) => void };
afterAll?.(() => {
  for (const end of open) end();
});

/**
 * Has `end` called after the last test of the file, for what a test that fails would leave open:
 * jest waits for a server for ever, and nobody else ends a process. Call the answer as soon as it
 * has ended.
 */
export function endWithTests(end: () => void): () => void {
  open.add(end);
  return () => void open.delete(end);
}
