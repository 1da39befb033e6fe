/** Measures a page as it is drawn, shadow DOM included. */
import type { Page } from 'playwright';

/** Where the keyboard is, and how it is shown there. */
export interface Stop {
  readonly tag: string;
  readonly name: string;
  /** Inside an element of ours. */
  readonly inside: boolean;
  /** The element that it is inside of. */
  readonly host: string;
  readonly outlineWidth: number;
}

/** The sum of all layout shifts since the page was opened, as Chromium counts them. */
export function layoutShift(page: Page, since = 0): Promise<number> {
  return page.evaluate(
    (since) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (entry.startTime >= since) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
    since,
  );
}

/** Where the visible questions are and the footer is, to the nearest pixel. */
export function places(page: Page): Promise<string[]> {
  return page.locator('summary:visible, body > footer').evaluateAll((elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return `${element.textContent?.trim().slice(0, 20)}: ${Math.round(top + scrollY)}, ${Math.round(height)}`;
    }),
  );
}

/** The element that has the focus, in whatever shadow root. */
export function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const root = element.getRootNode();
    return {
      tag: element.localName,
      name: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      inside: root instanceof ShadowRoot,
      host: root instanceof ShadowRoot ? root.host.localName : '',
      outlineWidth: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  });
}

/** What is wider than the page, or than the element that it stands in. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const inside = [...document.querySelectorAll('shop-faq, shop-policy, shop-returns')].flatMap((own) => {
      const { left, right } = own.getBoundingClientRect();
      return [...(own.shadowRoot?.querySelectorAll(':not(.quiet, .table *)') ?? [])].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > right + 1 || (box.width > 0 && box.left < left - 1);
      });
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []),
      ...inside.map((element) => `${element.localName}: ${element.textContent?.trim().slice(0, 40)}`),
    ];
  });
}

/** How many pixels of a part of the page differ from its first one. */
export async function inkIn(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    const { data: pixels = [] } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    let ink = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if ([0, 1, 2].some((channel) => Math.abs((pixels[at + channel] ?? 0) - (pixels[channel] ?? 0)) > 40)) ink++;
    return ink;
  }, picture);
}
