import 'wxt/browser';

/** What WXT would write into a folder of its own. */
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
