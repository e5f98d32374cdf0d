// Drives the playground in a real browser: npm run test:browser. Needs Chromium, whose path is
// CHROMIUM or one of the usual ones. Prints the figures that it measures.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PAGE = fileURLToPath(new URL('../../docs/playground/', import.meta.url));
const FILES = ['index.html', 'style.css', 'playground.js'];
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const TELEPHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const KEYS = 12;

const requests = [];
const server = createServer((request, response) => {
  requests.push(request.url);
  const file = request.url === '/' ? 'index.html' : request.url.slice(1);
  if (!FILES.includes(file)) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': `${TYPES[file.split('.').at(-1)]}; charset=utf-8` })
      .end(readFileSync(path.join(PAGE, file)));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

const executablePath = process.env.CHROMIUM ?? BROWSERS.find((file) => existsSync(file));
assert.ok(executablePath, 'install Chromium, or set CHROMIUM to its path');
const browser = await chromium.launch({
  executablePath,
  args: [
    // The sandbox of Chromium does not start for root and in some containers.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** Opens the page. Fails later if it logs an error or makes a request that it must not make. */
async function open(options = DESKTOP, url = address) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  const asked = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => problems.push(`a dialog: ${dialog.message()}`));
  await page.goto(url);
  await answered(page);
  return { page, problems, asked, close: () => context.close() };
}

const answers = (page) =>
  page.evaluate(() => performance.getEntriesByName('answer').map(({ duration }) => duration));

/** Waits until the page has answered more often than before. */
async function answered(page, before = 0) {
  await page.waitForFunction(
    (count) => performance.getEntriesByName('answer').length > count,
    before,
    { timeout: 60_000 },
  );
}

/** Does something, and waits for the answer to it. */
async function then(page, act) {
  const before = (await answers(page)).length;
  await act();
  await answered(page, before);
}

const direction = (page) => page.getAttribute('#verdict', 'data-direction');
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const tests = {
  async 'shows the verdict of each example, and makes no request'() {
    const { page, problems, asked, close } = await open();
    const ids = await page.$$eval('#example option', (all) => all.map(({ value }) => value));
    const seen = {};
    for (const id of ids.filter((each) => each !== '')) {
      if (id !== ids[1]) await then(page, () => page.selectOption('#example', id));
      seen[id] = await direction(page);
    }
    assert.deepEqual(seen, {
      'claude-code': 'widens',
      policy: 'widens',
      card: 'widens',
      'access-list': 'widens',
      codex: 'widens',
      'mcp-servers': 'widens',
      narrows: 'narrows',
      unchanged: 'neutral',
      'half-typed': 'none',
    });
    await page.fill('#ask', 'mcp__tickets__get_ticket');
    await page.click('#swap');
    await page.click('#link');
    await page.waitForTimeout(1_000);
    assert.deepEqual(asked.map((url) => url.replace(address, '/')).sort(), [
      '/',
      '/playground.js',
      '/style.css',
    ]);
    assert.deepEqual(problems, []);
    await close();
  },

  async 'is not allowed to make a request'() {
    const { page, close } = await open();
    const before = requests.length;
    const outcomes = await page.evaluate(async () => {
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = '/picture.png';
      const fetched = await fetch('/other').then(
        () => 'loaded',
        () => 'refused',
      );
      let html = 'refused';
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        html = 'written';
      } catch {
        // Trusted types refuse it.
      }
      return [fetched, await loaded, html];
    });
    assert.deepEqual(outcomes, ['refused', 'refused', 'refused']);
    assert.equal(requests.length, before);
    await close();
  },

  async 'answers a key fast'() {
    const { page, problems, close } = await open();
    const ids = await page.$$eval('#example option', (all) => all.map(({ value }) => value));
    for (const id of ids.filter((each) => each !== '')) {
      if (id !== ids[1]) await then(page, () => page.selectOption('#example', id));
      await page.focus('#after');
      await page.keyboard.press('Control+End');
      const from = (await answers(page)).length;
      for (let key = 0; key < KEYS; key += 1)
        await then(page, () => page.keyboard.press(key % 2 === 0 ? 'Enter' : 'Backspace'));
      const times = (await answers(page)).slice(from);
      const slowest = Math.max(...times);
      console.log(
        `  ${id}: median ${median(times).toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
      );
    }
    assert.deepEqual(problems, []);
    await close();
  },

  async 'explains a name, and leads to the line of a change and of a problem'() {
    const { page, problems, close } = await open();
    await then(page, () => page.selectOption('#example', 'narrows'));
    assert.match(await page.textContent('#will'), /Bash\(curl.*is blocked/);
    await page.click('#changes .place >> nth=1');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
    await then(page, () => page.selectOption('#example', 'half-typed'));
    assert.match(await page.textContent('#after-problems'), /the quote " is never closed/);
    assert.match(await page.textContent('#after-problems .frame'), /13 \|.*\n.*\^\^\^/);
    assert.equal(await page.getAttribute('#after', 'aria-invalid'), 'true');
    await page.click('#after-problems .place');
    const selected = await page.$eval('#after', (area) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    assert.match(selected, /^"mcp__tickets__update_ticket/);
    await page.waitForTimeout(900);
    assert.match(await page.textContent('#status'), /The file after the change cannot be read yet/);
    assert.deepEqual(problems, []);
    await close();
  },

  async 'keeps its state in the link'() {
    const { page, close } = await open();
    await then(page, () => page.fill('#name', ''));
    await then(page, () => page.fill('#before', '{"permissions": {"deny": ["WebFetch"]}}'));
    await then(page, () => page.fill('#after', '{"permissions": {"deny": []}} \u00e9\u{1f600}'));
    await then(page, () => page.fill('#after', '{"permissions": {"deny": []}}'));
    assert.equal(await direction(page), 'widens');
    await page.waitForFunction(() => location.hash.startsWith('#v1.'));
    await page.waitForTimeout(800);
    const link = page.url();
    const other = await open(DESKTOP, link);
    assert.equal(await other.page.inputValue('#after'), '{"permissions": {"deny": []}}');
    assert.equal(await direction(other.page), 'widens');
    await other.close();
    // A link that is pasted into the address bar of an open page.
    await page.selectOption('#example', 'codex');
    await page.waitForFunction((old) => location.href !== old, link);
    await then(page, () => page.evaluate((hash) => (location.hash = hash), new URL(link).hash));
    assert.equal(await page.inputValue('#after'), '{"permissions": {"deny": []}}');
    await close();
  },

  async 'survives hostile links and texts'() {
    for (const hash of ['#v1.AAAA', '#<img src=x onerror=alert(1)>', '#v1.%00', '#__proto__']) {
      const { page, problems, close } = await open(DESKTOP, address + hash);
      assert.equal(await direction(page), 'widens');
      assert.deepEqual(problems, []);
      await close();
    }
    const { page, problems, close } = await open();
    const name = '</script><img src=x onerror=alert(1)>\u202e\u0000';
    const card = `aap_version: "0.5.0"\nagent_id: ${JSON.stringify(name)}\nautonomy_envelope: {bounded_actions: [`;
    const huge = `meta: {name: p}\nforbidden:\n${'  - {pattern: "a*b*c*", reason: x}\n'.repeat(30_000)}`;
    const texts = [
      [`${card}a]}`, `${card}a, "<b>b</b>\u202e"]}`],
      ['['.repeat(100_000), '{"a":'.repeat(100_000)],
      ['a: &a [*a, *a]\n', '- '.repeat(50_000)],
      [huge, `${huge}x`],
      ['\u0000\ud800', '\u2028\u2029\u202e'],
      [
        '{"permissions": {"allow": ["__proto__", "constructor"]}}',
        '{"__proto__": {"permissions": {}}}',
      ],
    ];
    let slowest = 0;
    for (const [before, after] of texts) {
      await page.fill('#name', '');
      // A paste of this size through the keyboard would take the browser long.
      const paste = ([left, right]) => {
        document.getElementById('before').value = left;
        document.getElementById('after').value = right;
        document.getElementById('after').dispatchEvent(new Event('input', { bubbles: true }));
      };
      await then(page, () => page.evaluate(paste, [before, after]));
      slowest = Math.max(slowest, ...(await answers(page)));
      assert.equal(await page.locator('main img, main script, main b').count(), 0);
      assert.doesNotMatch(await page.textContent('#title'), /Internal error/);
      assert.doesNotMatch(await page.textContent('main'), /[\u202e\u2066-\u2069]/);
    }
    console.log(`  slowest answer to a hostile text: ${slowest.toFixed(0)} ms`);
    assert.deepEqual(problems, []);
    await close();
  },

  async 'fits a telephone, in light and dark'() {
    for (const colorScheme of ['light', 'dark']) {
      const { page, problems, close } = await open({ ...TELEPHONE, colorScheme });
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= room, `the page is ${wide} wide, and the telephone ${room}`);
      const small = await page.$$eval('button, input, select, summary', (all) =>
        all
          .filter((each) => each.offsetHeight > 0 && each.offsetHeight < 24)
          .map((each) => each.id),
      );
      assert.deepEqual(small, []);
      assert.deepEqual(problems, []);
      await close();
    }
  },

  async 'works from a disk'() {
    const file = pathToFileURL(path.join(PAGE, 'index.html')).href;
    const { page, problems, close } = await open(DESKTOP, file);
    assert.equal(await direction(page), 'widens');
    assert.deepEqual(problems, []);
    await close();
  },
};

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    await run();
    console.log(`ok: ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`failed: ${name}\n${error.stack}`);
  }
}
await browser.close();
server.close();
process.exitCode = failed > 0 ? 1 : 0;
