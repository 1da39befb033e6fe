/** The frame over a text: what is typed here no page can watch. */
import { render } from 'lit';
import type { Meaning } from '../../../content/documents/draft/meaning.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { askFrame, type FrameAnswers, type FrameAsked, onChanged } from '../ask.ts';
import type { FieldView } from '../background/field.ts';
import { Earlier } from '../earlier.ts';
import { failureOf } from '../refusal.ts';
import { Typing } from '../typing.ts';
import type { EditorWords } from '../words.ts';
import type { Command } from './commands.ts';
import { fixedWords } from './kept.ts';
import { renderFrame } from './layout.ts';
import { pressed, runCommand } from './tools.ts';
import type { FieldContext } from './view.ts';
import { onLeave, onSize } from './visit.ts';

/** So long typing rests before it is kept, in milliseconds. */
const rest = 150;

export class Frame implements FieldContext {
  readonly words: EditorWords;
  readonly earlier = new Earlier(
    (_, of) => this.#ask({ type: 'earlier', of }),
    () => this.#draw(),
  );

  readonly #root: HTMLElement;
  readonly #ask: <Asked extends FrameAsked>(request: Asked) => Promise<FrameAnswers[Asked['type']]>;
  #view: FieldView | undefined;
  #typing: Typing | undefined;
  #said = '';

  constructor(root: HTMLElement, words: EditorWords, visit: string) {
    this.#root = root;
    this.words = words;
    this.#ask = (request) => askFrame(visit, request);
    onLeave(visit, this.#close);
    onChanged(() => this.#again());
    addEventListener('keydown', (event) => event.key === 'Escape' && this.#close());
    this.#draw();
    onSize(root, (height) => this.#ask({ type: 'size', height }).catch(() => {}));
    for (const leaving of ['pagehide', 'blur']) addEventListener(leaving, () => this.#typing?.keep());
  }

  get text(): string {
    return this.#typing?.text ?? '';
  }

  /** Opens what the person clicked, in `locale` or the language in which it stood there. */
  async open(locale?: Locale): Promise<void> {
    // what is typed while languages change would land in the wrong one
    this.#root.inert = true;
    if (await this.#isKept()) {
      await this.#do(async () => this.#take(await this.#ask({ type: 'field', ...(locale ? { locale } : {}) })));
    }
    this.#root.inert = false;
    this.#draw();
    this.#root.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // what can only be read has no field
    const own = this.#view?.fixed ? '[aria-current="true"], .end button' : '.typed, .end button';
    this.#root.querySelector<HTMLElement>(own)?.focus();
  }

  #take(view: FieldView): void {
    const locale = view.locale ?? view.source;
    this.#view = view;
    this.#said = fixedWords(this.words, view);
    const typing = new Typing(view.text, {
      rest,
      send: async (typed) => {
        const answer = await this.#ask({ type: 'type', locale, ...typed });
        if (this.#typing === typing) [this.#view, this.#said] = [answer.view, ''];
        return answer;
      },
      look: async () => (await this.#ask({ type: 'again', locale })).text,
      tell: () => this.#draw(),
    });
    this.#typing = typing;
  }

  /** Somebody changed something elsewhere: in the panel, or in another window. */
  async #again(): Promise<void> {
    const typing = this.#typing;
    const { source, locale = source } = this.#view ?? {};
    if (!locale || !typing || typing.waits) return;
    const view = await this.#ask({ type: 'again', locale }).catch(() => undefined);
    // another language may have been opened meanwhile, or more been typed than this answer knows of
    if (!view || this.#typing !== typing || view.version < (this.#view?.version ?? 0)) return;
    this.#view = view;
    typing.show(view);
    this.#draw();
  }

  #draw(): void {
    const { say, locale } = this.words;
    document.documentElement.lang = locale;
    document.title = say('editor:picker.frame');
    const open = { view: this.#view, typing: this.#typing, said: this.#said };
    render(renderFrame({ ...open, close: this.#close, leave: this.#leave }, this), this.#root);
  }

  readonly onInput = ({ target }: Event): void => this.#typing?.input((target as HTMLTextAreaElement).value);

  readonly onKey = (event: KeyboardEvent): void => pressed(event, this.#view?.kind === 'prose', this.run);

  readonly run = (command: Command): void => {
    const input = this.#root.querySelector('textarea');
    if (input) runCommand(input, command);
  };

  readonly mean = async (meaning: Meaning): Promise<void> => {
    if (!(await this.#isKept())) return;
    await this.#do(async () => {
      this.#view = await this.#ask({ type: 'mean', meaning });
      if (this.#typing) this.#typing.isKept = true;
    });
    this.#draw();
  };

  readonly confirm = async (): Promise<void> => {
    const { locale } = this.#view ?? {};
    if (!locale || !(await this.#isKept())) return;
    await this.#do(async () => this.#take(await this.#ask({ type: 'confirm', locale })));
    this.#draw();
  };

  async #isKept(): Promise<boolean> {
    return (await this.#typing?.keep()) ?? true;
  }

  async #do(work: () => Promise<void>): Promise<void> {
    await work().catch((error) => {
      this.#said = this.words.say(`editor:failure.${failureOf(error)}`);
      this.#draw();
    });
  }

  /** What could not be kept stays in sight. */
  readonly #close = async (): Promise<void> => {
    if (await this.#isKept()) await this.#leave();
  };

  readonly #leave = (): Promise<void> => this.#do(async () => void (await this.#ask({ type: 'close' })));
}
