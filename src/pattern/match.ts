/** A tool pattern (spec 3), compiled once. */
export interface Pattern {
  readonly text: string;
  /** Whether the whole of a name matches. */
  matches(name: string): boolean;
}

/** Compiles a pattern: `*` is any run of characters, `?` exactly one code point, everything else stands for itself. */
export function compilePattern(text: string): Pattern {
  const points = [...text];
  return {
    text,
    matches(name) {
      const chars = [...name];
      let p = 0;
      let n = 0;
      let star = -1;
      let mark = 0;
      while (n < chars.length) {
        if (p < points.length && points[p] === '*') {
          star = p++;
          mark = n;
        } else if (p < points.length && (points[p] === '?' || points[p] === chars[n])) {
          p += 1;
          n += 1;
        } else if (star !== -1) {
          p = star + 1;
          n = ++mark;
        } else return false;
      }
      while (points[p] === '*') p += 1;
      return p === points.length;
    },
  };
}
