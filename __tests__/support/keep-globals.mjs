// A plugin of Babel that makes some tests twice as fast. In the sandbox of a test file, each use of
// a global such as `Map` asks the sandbox. With the plugin, every module asks only once.

/** Globals that no test replaces. */
const KEPT = new Set(
  `Array ArrayBuffer BigInt Boolean Error Float64Array Infinity Int32Array Intl JSON Map Math
  NaN Number Object Promise Proxy RangeError Reflect RegExp Set String Symbol SyntaxError
  TextDecoder TextEncoder TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet
  parseFloat parseInt`.split(/\s+/),
);

// biome-ignore lint/style/noDefaultExport: Babel takes a plugin this way
export default function keepGlobals({ template }) {
  return {
    visitor: {
      Program: {
        exit(program) {
          program.scope.crawl();
          const names = Object.keys(program.scope.globals).filter((name) => KEPT.has(name));
          if (names.length === 0) return;
          const kept = template.statement.ast(`const { ${names.join(', ')} } = globalThis;`);
          const [first] = program.unshiftContainer('body', kept);
          program.scope.registerDeclaration(first);
        },
      },
    },
  };
}
