/** Connects the shop in front: with an invitation, or with the files of its help. */
import { html, nothing, type TemplateResult } from 'lit';
import { browser } from 'wxt/browser';
import { askPanel } from '../ask.ts';
import { hostOf } from '../hosts.ts';
import { Refusal } from '../refusal.ts';
import type { PanelContext } from './context.ts';

/** The two ways to connect the shop at `origin`; `again`, where its store does not answer and what is changed stays; `folded` bears the title itself. */
export function renderConnect(
  { words: { say }, act }: PanelContext,
  {
    origin,
    found = false,
    again,
    folded = false,
  }: {
    readonly origin: string;
    readonly found?: boolean | undefined;
    readonly again: boolean;
    readonly folded?: boolean;
  },
): TemplateResult {
  const connect = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const access = String(new FormData(form).get('access') ?? '').trim();
    // the browser asks only in the same task as the click
    const granted = grant(origin, access);
    act(async () => {
      if (!(await granted)) throw new Refusal('not-granted');
      await askPanel({ type: 'connect', origin, access, found });
    });
  };
  const takeIn = (event: Event): void => {
    const files = [...((event.target as HTMLInputElement).files ?? [])];
    act(async () => {
      const { textsAmong } = await import('./chosen.ts');
      await askPanel({ type: 'take-in', origin, files: await textsAmong(files) });
    });
  };
  return html`
    ${folded ? nothing : html`<h2>${say(again ? 'editor:connect.again' : 'editor:connect.title')}</h2>`}
    <p>${again ? say('editor:connect.again-hint') : say('editor:connect.shop', { origin: new URL(origin).host })}</p>
    <form @submit=${connect}>
      <label for="access">${say('editor:connect.link')}</label>
      <input id="access" name="access" type="text" required autocomplete="off" spellcheck="false">
      <p class="muted">${say('editor:connect.hint')}</p>
      <p class="row"><button class="main">${say('editor:connect.go')}</button></p>
    </form>
    ${
      again
        ? nothing
        : html`<h2>${say('editor:connect.files')}</h2>
    <p class="muted">${say('editor:connect.files-hint')}</p>
    <label>${say('editor:connect.choose')} <input type="file" accept=".json,.zip" multiple @change=${takeIn}></label>
    <label>${say('editor:connect.folder')} <input type="file" .webkitdirectory=${true} @change=${takeIn}></label>`
    }
  `;
}

/** Asks for the shop and for the place of its texts, and for no other. */
function grant(origin: string, access: string): Promise<boolean> {
  const [address = ''] = access.split(/\s/);
  if (!URL.canParse(address)) return Promise.resolve(true);
  const origins = [origin, address].map(hostOf);
  return browser.permissions.request({ origins });
}
