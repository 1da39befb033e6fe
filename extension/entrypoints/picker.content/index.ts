/** Lights up what can be edited on a page. It brings no text and publishes nothing: it names what was clicked. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Editing } from './editing.ts';
import { hostsIn } from './hosts.ts';
import { listen, sayHere, sayThat } from './talk.ts';

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
  const page = crypto.randomUUID();
  const here = await sayHere(page, hostsIn(document).length > 0);
  if (!here || signal.aborted) return;
  const editing = new Editing(page, here, signal, () => {
    stop.abort();
    sayThat('ended');
  });
  listen(signal, (told) => editing.take(told));
  let waiting = false;
  const soon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) editing.look();
    });
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { signal });
  addEventListener('toggle', soon, { capture: true, signal });
  // a page that a reader comes back to is another in its tab
  addEventListener('pageshow', ({ persisted }) => persisted && editing.tellHere(), { signal });
  const looking = setInterval(soon, every);
  signal.addEventListener('abort', () => clearInterval(looking));
  document.addEventListener('click', (event) => event.isTrusted && editing.clickedOn(event), {
    capture: true,
    once: true,
    signal,
  });
  editing.look();
}
