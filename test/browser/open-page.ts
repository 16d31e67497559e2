/** A sandbox goes in; out comes its page in a real Chromium, which must stay without an error and on this machine. */
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { findChromium } from './find-chromium.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
export const DESKTOP = { width: 1200, height: 800 };
export const PHONE = { width: 360, height: 740 };

let browser: Browser | undefined;
const open: Page[] = [];
const problems: string[] = [];
let expected: RegExp | undefined;

afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
  const unexpected = problems.splice(0).filter((problem) => !expected?.test(problem));
  expected = undefined;
  expect(unexpected).toEqual([]);
});
afterAll(() => browser?.close());

/** Opens the page in a browser of its own; whatever goes wrong in it fails the test. */
export async function openPage(sandbox: Sandbox, viewport = DESKTOP): Promise<Page> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error('no Chromium here: set CHROMIUM to one');
  browser ??= await chromium.launch({ executablePath, args: FLAGS });
  const context = await browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'reduce' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: sandbox.url });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(sandbox.url).host)
      problems.push(`request: ${request.url()}`);
  });
  open.push(page);
  await page.goto(sandbox.url);
  await page.locator('#composer').waitFor();
  return page;
}

/** Lets problems like this one pass until the test's end: they are what it is about. */
export function expectProblem(like: RegExp): void {
  expected = like;
}

/** Types a line into the composer and sends it. */
export async function say(page: Page, line: string): Promise<void> {
  await page.locator('#composer').fill(line);
  await page.keyboard.press('Enter');
}

/** The latest message, once it holds this text. */
export async function latest(page: Page, text: string) {
  const message = page.getByRole('article').last();
  await expect.poll(() => message.textContent(), { timeout: 8_000 }).toContain(text);
  return message;
}

/** What axe-core finds that is serious or worse, each with where. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}
