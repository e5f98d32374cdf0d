import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  commandData,
  commandProperty,
  commentWord,
  cut,
  fenced,
  inline,
  mermaidLabel,
  plain,
  prose,
  uncommentWord,
  urlPath,
  visible,
} from '../../src/report/writing/escape.ts';

describe('visible: nothing hides, nothing breaks a line', () => {
  test.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u0000\u007f\u0085\u009b', '\\x00\\x7f\\x85\\x9b'],
    ['safe\u202etxt.exe', 'safe\\u{202e}txt.exe'],
    ['a\u2066b\u2069\u200f\u061c', 'a\\u{2066}b\\u{2069}\\u{200f}\\u{61c}'],
    ['re\u200bad \u2060\ufeff', 're\\u{200b}ad \\u{2060}\\u{feff}'],
    ['re\u200dad', 're\\u{200d}ad'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['\ud800 alone', '\\u{d800} alone'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['日本語 👩‍👩‍👧 ❤️ ß', '日本語 👩‍👩‍👧 ❤️ ß'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe('plain: text that the runner does not obey', () => {
  test.each([
    ['::error::boo', '\\x3a:error::boo'],
    [' \u00a0::set-output name=a::b', ' \u00a0\\x3a:set-output name=a::b'],
    ['a ::b', 'a ::b'],
    ['x ##[error]boo ##[group]', 'x ##\\x5berror]boo ##\\x5bgroup]'],
    ['###[x', '###\\x5bx'],
  ])('%j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('for any text: one line, no command', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('::', '##[error]', '\r\n::x::', '\u2028'),
        (text, nasty) => {
          const shown = plain(text + nasty + text);
          expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|##\[|^\s*::/u);
        },
      ),
    );
  });
});

describe('inline: text of Markdown and HTML that stays text', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['`x`', '&#96;x&#96;'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[a](b)', '&#91;a&#93;(b)'],
    ['![a](b)', '!&#91;a&#93;(b)'],
    ['*a* ~b~ \\c $d$', '&#42;a&#42; &#126;b&#126; &#92;c &#36;d&#36;'],
    ['&lt;', '&amp;lt;'],
    ['<!-- card-gate:x -->', '&lt;!-- card-gate:x --&gt;'],
    ['@org/team', '@&#8203;org/team'],
    ['me@example.com', 'me@&#8203;example.com'],
    ['octo/repo#12 and GH-13', 'octo/repo#&#8203;12 and GH&#8203;-13'],
    ['see https://evil.example/x', 'see https&#58;&#8203;//evil.example/x'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    [':tada: 10:30', '&#58;&#8203;tada: 10:30'],
    ['mcp__server__tool _a_ __proto__', 'mcp__server__tool &#95;a&#95; &#95;&#95;proto&#95;&#95;'],
    ['one\ntwo', 'one&#92;ntwo'],
  ])('%j', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  test('for any text: no character of Markdown or HTML is left, and decoding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = inline(text);
        expect(shown.replace(/&(amp|lt|gt|#\d+);/g, '')).not.toMatch(/[<>`|\\*~[\]$&\n]/);
        expect(decode(shown).replaceAll('\u200b', '')).toBe(visible(text));
      }),
    );
  });
});

function decode(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
  return html.replace(/&(?:(amp|lt|gt)|#(\d+));/g, (_, name: string | undefined, point: string) =>
    name === undefined ? String.fromCodePoint(Number(point)) : named[name]!,
  );
}

describe('code: a span that cannot be left', () => {
  test.each([
    ['mcp__fs__read', '`mcp__fs__read`'],
    ['mcp__*', '`mcp__*`'],
    ['@org/team #1', '`@org/team #1`'],
    ['two\nlines', '`two\\nlines`'],
    ['', '(empty)'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['</code><img src=x>', '<code>&lt;/code&gt;&lt;img src=x&gt;</code>'],
    [' padded ', '<code> padded </code>'],
    ['<www.x.example> https://y', '<code>&lt;www&#46;x&#46;example&gt; https&#58;//y</code>'],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('prose: quoted values of a message become code', () => {
  test.each([
    ['"a" is forbidden by "b*" (high): reasons', '`a` is forbidden by `b*` (high): reasons'],
    [`${JSON.stringify('a"\n<b>')} is odd`, '<code>a"&#92;n&lt;b&gt;</code> is odd'],
    ['an open " quote', 'an open " quote'],
    ['"bad \\q escape"', '`bad \\q escape`'],
    ['ask @me', 'ask @&#8203;me'],
  ])('%j', (message, expected) => {
    expect(prose(message)).toBe(expected);
  });
});

describe('fenced: a block that cannot be left', () => {
  test('the fence is longer than any run of backticks inside', () => {
    expect(fenced('a\n````\nb ``` c', 'yaml')).toBe('`````yaml\na\n````\nb ``` c\n`````');
    expect(fenced('a: 1', 'yaml')).toBe('```yaml\na: 1\n```');
  });

  test('what cannot be seen, and the start of a comment, is written so that JSON and YAML read it back', () => {
    const name = 'a\u202eb\u{e0041}<!-- x -->\u0085';
    const line = fenced(JSON.stringify(name), 'json').split('\n')[1]!;
    expect(line).not.toMatch(/[\u202e\u0085]|<!--/);
    expect(JSON.parse(line)).toBe(name);
  });
});

describe('commentWord: a word inside an HTML comment', () => {
  test.each([
    ['gate.yml/cards', 'gate.yml/cards'],
    ['a b', 'a%20b'],
    ['--> <img>', '%2D%2D%3E%20%3Cimg%3E'],
    ['a--b', 'a-%2Db'],
  ])('%j', (text, expected) => {
    expect(commentWord(text)).toBe(expected);
    expect(uncommentWord(expected)).toBe(text);
  });

  test('any text comes back, and closes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(uncommentWord(commentWord(text))).toBe(text);
        expect(commentWord(text)).not.toMatch(/[<>\s]|--/);
      }),
    );
  });

  test('anything else is not a word', () => {
    expect(uncommentWord('%zz')).toBeUndefined();
  });
});

describe('workflow commands', () => {
  test('data keeps its lines, properties keep to themselves', () => {
    expect(commandData('100 %\r\na:b,c')).toBe('100 %25%0D%0Aa:b,c');
    expect(commandProperty('100 %\r\na:b,c')).toBe('100 %25%0D%0Aa%3Ab%2Cc');
  });
});

describe('urlPath', () => {
  test('segments are encoded, also what ends a link', () => {
    expect(urlPath('a b/(c)/d#e?f')).toBe('a%20b/%28c%29/d%23e%3Ff');
    expect(urlPath("it's/*!/\ud800")).toBe('it%27s/%2A%21/%EF%BF%BD');
  });
});

describe('mermaidLabel', () => {
  test.each([
    ['mcp__fs__read', 'mcp#95;_fs#95;_read'],
    ['a"] --> x["b', 'a#34;#93; --#62; x#91;#34;b'],
    ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
    ['```\nend', '#96;#96;#96;#92;nend'],
    ['- 1. x #quot;', '#45; 1#46; x #35;quot#59;'],
    ['日本語-x', '日本語-x'],
  ])('%j', (text, expected) => {
    expect(mermaidLabel(text)).toBe(expected);
  });
});

describe('cut', () => {
  test('counts code points and says what is gone', () => {
    expect(cut('👍👍👍', 3)).toBe('👍👍👍');
    expect(cut('👍👍👍', 2)).toBe('👍👍… (1 more characters)');
    expect(cut('x'.repeat(3000), 1)).toBe('x… (2,999 more characters)');
  });
});
