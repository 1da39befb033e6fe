/** Reads the colours of a page as they are painted, and the room that things take. */
import type { Page } from 'playwright';

/** Something drawn inside an element of ours. */
export interface Drawn {
  readonly name: string;
  /** Contrast of its text with what is behind it, 1 to 21. */
  readonly text: number;
  /** Contrast of its border with what is behind it. */
  readonly border: number;
  readonly height: number;
  readonly fontFamily: string;
  readonly fontSize: number;
}

/** All that is drawn and matches `selector` inside the page's element of ours. */
export function drawn(page: Page, selector: string): Promise<Drawn[]> {
  return page.evaluate((wanted) => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const read = (color: string): Color => {
      if (!canvas) throw new Error('there is no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Color, below: Color): Color => {
      const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const behind = (element: Element | null): Color => {
      if (!element) return [255, 255, 255, 1];
      const root = element.getRootNode();
      const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      return over(read(getComputedStyle(element).backgroundColor), behind(parent));
    };
    const luminance = (color: Color): number => {
      const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (color: string, ground: Color): number => {
      const [dark = 0, light = 0] = [luminance(over(read(color), ground)), luminance(ground)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const own = document.querySelector('shop-faq, shop-policy');
    const elements = [...(own?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])];
    return elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { color, borderTopColor, fontFamily, fontSize } = getComputedStyle(element);
        return {
          name: `${element.localName} ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30)}`,
          text: contrast(color, behind(element)),
          border: contrast(borderTopColor, behind(element.parentElement)),
          height: element.getBoundingClientRect().height,
          fontFamily,
          fontSize: Number.parseFloat(fontSize),
        };
      });
  }, selector);
}
