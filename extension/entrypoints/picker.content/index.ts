/** Lights up what can be edited on a page. It brings no text and publishes nothing: it names what was clicked. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Conversation } from './conversation.ts';
import { hostsIn, type Place, placesIn } from './hosts.ts';
import { Overlay } from './overlay.ts';
import { listen, sayClosed, sayHere, sayOpen, type Told } from './talk.ts';

/** So often the page is looked over anew, in milliseconds: elements come and go. */
const every = 700;

export default defineContentScript({
  registration: 'runtime',
  // by it a page could tell who has the editor
  noScriptStartedPostMessage: true,
  async main(context) {
    const stop = new AbortController();
    context.onInvalidated(() => stop.abort());
    await edit(stop);
  },
});

async function edit(stop: AbortController): Promise<void> {
  const { signal } = stop;
  const session = crypto.randomUUID();
  const conversations = new Map<HTMLElement, Conversation>();
  const here = await sayHere(hostsIn(document).length > 0);
  if (!here || signal.aborted) return;
  const { words } = here;
  let { connected } = here;
  let latest: Told & { type: 'previews' } = { type: 'previews', previews: [], label: words.preview };
  let open = false;
  let lastFound: boolean | undefined;
  const overlay = new Overlay(words, signal, choose, () => stop.abort());

  async function choose(place: Place): Promise<void> {
    open = await sayOpen(place.unit, place.locale);
    if (open) overlay.open(place);
    else overlay.say(words.connect);
  }

  function close(): void {
    if (!open) return;
    open = false;
    overlay.close();
    sayClosed();
    for (const conversation of conversations.values()) conversation.show();
  }

  function look(): void {
    const hosts = hostsIn(document);
    for (const host of hosts)
      if (!conversations.has(host)) {
        const conversation = new Conversation(host, session, signal);
        conversation.preview(latest.previews, latest.label);
        conversations.set(host, conversation);
      }
    for (const host of conversations.keys()) if (!host.isConnected) conversations.delete(host);
    const places = hosts.flatMap(placesIn);
    overlay.light(places);
    if (lastFound === hosts.length > 0) return;
    if (lastFound !== undefined) sayHere(hosts.length > 0);
    lastFound = hosts.length > 0;
    overlay.say(lastFound ? (connected ? words.ready : words.connect) : words.nothing);
  }

  listen(signal, (told) => {
    if (told.type === 'size') overlay.size(told.height);
    else if (told.type === 'close') close();
    else if (told.type === 'reveal') for (const each of conversations.values()) each.reveal(told.unit);
    else if (told.type === 'previews') {
      latest = told;
      if (!connected) overlay.say(words.ready);
      connected = true;
      for (const conversation of conversations.values()) {
        conversation.preview(told.previews, told.label);
        if (open && told.locale) conversation.show(told.locale);
      }
    }
    look();
  });
  let waiting = false;
  const soon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) look();
    });
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { signal });
  addEventListener('toggle', soon, { capture: true, signal });
  const looking = setInterval(soon, every);
  signal.addEventListener('abort', () => clearInterval(looking));
  document.addEventListener(
    'click',
    (event) => {
      const ours = [...conversations.keys()].some((host) => event.composedPath().includes(host));
      if (event.isTrusted && !ours && !overlay.holds(event) && connected) overlay.say(words.foreign);
    },
    { capture: true, once: true, signal },
  );
  look();
}
