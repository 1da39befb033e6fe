/** One dress of its own, so that editor and shop are never mistaken for one another; pixels, for `rem` is the page's. */
export const style = `
:host { all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  background: none; overflow: visible; pointer-events: none; color-scheme: light dark;
  --ink: light-dark(#1d1d24, #f2f2f6); --paper: light-dark(#fff, #24242c); --frame: light-dark(#5b3fd6, #a996ff);
  font: 16px/1.5 system-ui, sans-serif; color: var(--ink); }
[hidden] { display: none !important; }
.box { position: fixed; border: 2px solid var(--frame); border-radius: 6px; opacity: .55; }
button { pointer-events: auto; box-sizing: border-box; font: inherit; color: var(--ink); background: var(--paper);
  border: 2px solid var(--frame); border-radius: 6px; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.edit { position: fixed; width: 32px; height: 32px; padding: 0; line-height: 1; }
.bar { position: fixed; z-index: 1; inset: auto auto 16px 16px; max-width: min(480px, calc(100vw - 32px)); pointer-events: auto;
  display: flex; gap: 16px; align-items: center; padding: 12px 16px; background: var(--paper);
  border: 2px solid var(--frame); border-radius: 8px; box-sizing: border-box; }
.bar p { margin: 0; outline: 0; }
.bar button { min-height: 40px; padding: 0 12px; flex: none; }
iframe, .cover { position: fixed; z-index: 2; pointer-events: auto; border: 2px solid var(--frame); border-radius: 8px;
  background: var(--paper); box-sizing: border-box; box-shadow: 0 8px 32px #0005; }
@media (prefers-reduced-motion: no-preference) { .box { transition: opacity 120ms ease-out; } }
`;
