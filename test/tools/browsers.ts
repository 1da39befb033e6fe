/** Finds the browsers of this machine and starts them; nothing is downloaded. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, firefox, type LaunchOptions } from 'playwright';

/** The two engines that everything is tested in. */
export type Engine = 'chromium' | 'firefox';

const places: Record<Engine, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The program of an engine: what CHROMIUM_PATH or FIREFOX_PATH names, else the first found in the usual places. */
export function browserPath(engine: Engine): string | undefined {
  const named = process.env[`${engine.toUpperCase()}_PATH`];
  return (named ? [named] : places[engine].flatMap(candidates)).find(isProgram);
}

/** How Playwright starts the stock browser of an engine. */
export function launchOptions(engine: Engine): LaunchOptions {
  const executablePath = browserPath(engine);
  if (!executablePath) throw new Error(`No ${engine} found; ${engine.toUpperCase()}_PATH can name one.`);
  // a stock Firefox speaks WebDriver BiDi, not the protocol of Playwright's own build
  // readers have a locale, by which a browser names files; a server may have none
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return engine === 'firefox'
    ? { executablePath, env, channel: 'moz-firefox' }
    : { executablePath, env, args: chromiumArgs };
}

/** A running browser; whoever launches it closes it. */
export function launch(engine: Engine): Promise<Browser> {
  return { chromium, firefox }[engine].launch(launchOptions(engine));
}

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function candidates(place: string): string[] {
  if (/[\\/]/.test(place)) return [place];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, place));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
