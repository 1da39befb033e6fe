/** The buttons and keys that format what is marked. */
import { html, type TemplateResult } from 'lit';
import type { EditorWords } from '../words.ts';
import { type Command, commands, replacement } from './commands.ts';

/** A row of buttons, of which one is reached by Tab and the others by the arrow keys. */
export function renderTools({ say }: EditorWords, run: (command: Command) => void): TemplateResult {
  return html`<div role="toolbar" aria-label=${say('editor:frame.tools')} @keydown=${move}>
    ${commands.map((each, at) => html`<button type="button" tabindex=${at ? -1 : 0} @click=${() => run(each)}>${say(`editor:tool.${each}`)}</button>`)}
  </div>`;
}

/** A key in a field: of prose it may be a command, and in a line there is no next one. */
export function pressed(event: KeyboardEvent, isProse: boolean, run: (command: Command) => void): void {
  const command = isProse ? commandOf(event) : undefined;
  if (command || (event.key === 'Enter' && !isProse)) event.preventDefault();
  if (command) run(command);
}

/** What a key stands for, by its place and not by the letter that it writes. */
function commandOf({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): Command | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  return ({ KeyB: 'bold', KeyI: 'italic', KeyK: 'link' } as const)[code];
}

/** As if it were typed, so that the browser can undo it. */
export function runCommand(input: HTMLTextAreaElement, command: Command): void {
  if (input.readOnly) return;
  const { from, to, text, start, end } = replacement(input.value, input.selectionStart, input.selectionEnd, command);
  input.focus();
  input.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) input.setRangeText(text, from, to);
  input.setSelectionRange(start, end);
  input.dispatchEvent(new InputEvent('input'));
}

function move(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  const next = buttons[(at + step + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}
