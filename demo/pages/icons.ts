import { Html } from '../html.ts';

const strokes = {
  search: '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l5 5"/>',
  basket:
    '<path d="M3.5 9h17l-1.7 10.2a1.5 1.5 0 0 1-1.5 1.3H6.7a1.5 1.5 0 0 1-1.5-1.3zM8.5 9l2.2-5.5M15.5 9l-2.2-5.5"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.4 9.3a2.7 2.7 0 1 1 3.9 2.6c-.9.5-1.3 1-1.3 2.1M12 17.2v.1"/>',
  moon: '<path d="M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z"/>',
  delivery:
    '<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8M6.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"/>',
  returns: '<path d="M7.5 5L4 8.5 7.5 12M4 8.5h10.5a5 5 0 0 1 0 10H7"/>',
  person: '<path d="M4.5 5.5h15v10.500h-8l-4 4v-4h-3zM8.500 9.500h7M8.500 12.500h4"/>',
  check: '<path d="M4.5 12.5l5 5 10-11"/>',
} as const;

/** A line drawing beside a word; it says nothing by itself. */
export function icon(name: keyof typeof strokes): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${strokes[name]}</svg>`,
  );
}
