/** Asks the real bot real questions in the sandbox's page; out come the README's pictures, in docs/. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];
const root = new URL('../', import.meta.url);
/** Of 100. */
const QUALITY = 82;

/** One word of the sentence is not the article's. */
const QUOTED =
  'He wrote: “The secret objective of Antony Blinken’s diplomatic mission is to initiate a dialogue with senior Chinese officials.”';

const scenes = {
  answer: {
    size: { width: 960, height: 740 },
    play: async (page) => {
      await say(page, '/ask why did Blinken visit');
      await page
        .getByText(/Next match/)
        .last()
        .waitFor();
    },
  },
  check: {
    size: { width: 960, height: 540 },
    play: async (page) => {
      await say(page, QUOTED);
      await page.getByText('He wrote').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Check this quote' }).click();
      await page.getByText('Altered').last().waitFor();
    },
  },
};

/** Starts the sandbox with the bot in it; gives its address and what stops it. */
async function startVerbatim() {
  const main = fileURLToPath(new URL('dist/main.js', root));
  const env = { ...process.env, DISCORD_TOKEN: '', SANDBOX_PORT: '', NODE_ENV: 'development' };
  const running = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: running.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url) return { url, stop: () => running.kill() };
  }
  throw new Error('Verbatim did not start');
}

async function say(page, line) {
  await page.locator('#composer').fill(line);
  await page.keyboard.press('Enter');
}

/** A picture in WebP, which is lighter than PNG. */
async function picture(page) {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  return Buffer.from(data, 'base64');
}

mkdirSync(new URL('docs/', root), { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
for (const [name, { size, play }] of Object.entries(scenes)) {
  const { url, stop } = await startVerbatim();
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.try').first().waitFor();
  await play(page);
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  const bytes = await picture(page);
  writeFileSync(new URL(`docs/${name}.webp`, root), bytes);
  console.log(`docs/${name}.webp ${Math.ceil(bytes.length / 1000)} kB`);
  await context.close();
  stop();
}
await browser.close();
