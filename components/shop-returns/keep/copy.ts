/** Lets a customer keep a text as a file of their own. */

/** A file to keep. */
export interface Copy {
  readonly name: string;
  readonly type: 'text/html' | 'text/calendar';
  readonly text: string;
}

/**
 * What became of it. `shown`: this browser keeps no files, so the text has to be shown, to be copied or printed.
 * Nobody can tell whether a file that was `saved` arrived.
 */
export type Kept = 'shared' | 'saved' | 'cancelled' | 'shown';

/** What of the browser is used. */
export interface Browser {
  readonly agent: string;
  /** Whether fingers point: there a list of apps is the usual way, elsewhere a file is. */
  readonly touch: boolean;
  readonly canShare: (files: readonly File[]) => boolean;
  readonly share: (files: readonly File[], title: string) => Promise<void>;
  readonly save: (file: File) => void;
}

/** Hands the file to an app of the customer's choice, else to their downloads. */
export async function keepCopy(copy: Copy, browser: Browser = thisBrowser()): Promise<Kept> {
  const file = new File([copy.text], copy.name, { type: copy.type });
  if (browser.touch && browser.canShare([file])) {
    try {
      await browser.share([file], copy.name);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  if (inApp.test(browser.agent)) return 'shown';
  browser.save(file);
  return 'saved';
}

/** Browsers inside of apps: they drop a download without a word. */
const inApp = /\bFBA[NV]\b|FB_IAB|Instagram|Messenger|\bLine\/|Viber|Telegram|TikTok|musical_ly|; wv\)/;

function thisBrowser(): Browser {
  return {
    agent: navigator.userAgent,
    touch: matchMedia('(pointer: coarse)').matches,
    canShare: (files) => navigator.canShare?.({ files: [...files] }) ?? false,
    share: (files, title) => navigator.share({ files: [...files], title }),
    save(file) {
      const address = URL.createObjectURL(file);
      const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
      document.body.append(link);
      link.click();
      link.remove();
      // some browsers read the file only after the click is over
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
  };
}
