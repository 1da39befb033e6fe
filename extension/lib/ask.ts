/** Asks the background, and says in words why it refuses. */
import { browser } from 'wxt/browser';
import type { Answer } from './background/answer.ts';
import type { FieldView } from './background/field.ts';
import type { PanelAnswers } from './background/panel.ts';
import type { Typed } from './background/typing.ts';
import { Refusal } from './refusal.ts';
import type { FrameRequest, PanelRequest } from './requests.ts';

/** What the frame's requests are answered with. */
export interface FrameAnswers {
  readonly field: FieldView;
  readonly again: FieldView;
  readonly type: Typed;
  readonly mean: FieldView;
  readonly confirm: FieldView;
  readonly earlier: string | undefined;
  readonly size: undefined;
  readonly close: undefined;
}

/** Asks as the side panel; throws a `Refusal`. */
export function askPanel<Request extends PanelRequest>(request: Request): Promise<PanelAnswers[Request['type']]> {
  return send(request);
}

/** What the frame over a text asks; for which visit it was opened is said with each. */
export type FrameAsked = FrameRequest extends infer Each
  ? Each extends FrameRequest
    ? Omit<Each, 'visit'>
    : never
  : never;

/** Asks as the frame over the text that was opened in `visit`; throws a `Refusal`. */
export function askFrame<Asked extends FrameAsked>(
  visit: string,
  request: Asked,
): Promise<FrameAnswers[Asked['type']]> {
  return send({ ...request, visit });
}

/** Hears that something was changed, here or in another window. */
export function onChanged(hear: () => void): void {
  browser.runtime.onMessage.addListener((message: { type?: string }) => {
    if (message?.type === 'changed') hear();
    return undefined;
  });
}

async function send<Result>(request: object): Promise<Result> {
  const answer: Answer<Result> | undefined = await browser.runtime.sendMessage(request);
  if (!answer) throw new Refusal('unknown');
  if ('failed' in answer) throw new Refusal(answer.failed);
  return answer.ok;
}
