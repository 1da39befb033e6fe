/** Lays out the frame: what may be long scrolls, and the tools and the way out stay in sight below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../background/field.ts';
import { placeWords } from '../place.ts';
import type { Typing } from '../typing.ts';
import { renderEnd, renderKept } from './kept.ts';
import { renderTools } from './tools.ts';
import { type FieldContext, renderField } from './view.ts';

/** What is open, if it is known already, and the ways out of it. */
export interface Open {
  readonly view: FieldView | undefined;
  readonly typing: Typing | undefined;
  readonly said: string;
  readonly close: () => void;
  readonly leave: () => void;
}

export function renderFrame({ view, typing, said, close, leave }: Open, context: FieldContext): TemplateResult {
  const { words, run } = context;
  const kept = view && typing ? renderKept(words, typing, view, said) : said;
  // what is asked can be long; what is said stays beside the way out
  const asks = typing?.other !== undefined;
  return html`
    <div class="scroll"><div class="content">
      <h1>${view ? placeWords(words, view.place) : words.say('editor:picker.frame')}</h1>
      ${view ? renderField(view, context) : nothing} ${asks ? kept : nothing}
    </div></div>
    <div class="foot">
      ${view?.kind === 'prose' && !view.fixed ? renderTools(words, run) : nothing}
      ${renderEnd(words, asks ? '' : kept, close, typing?.failure && leave)}
    </div>
  `;
}
