/** Asks the background, and says in words why it refuses. */
import { browser } from 'wxt/browser';
import type { Answer } from './background/answer.ts';
import type { FieldView } from './background/field.ts';
import type { PanelAnswers } from './background/panel.ts';
import { Refusal } from './refusal.ts';
import type { FrameRequest, PanelRequest } from './requests.ts';

/** What the frame's requests are answered with. */
export interface FrameAnswers {
  readonly field: FieldView;
  readonly type: { readonly unreadable: boolean };
  readonly confirm: FieldView;
  readonly size: undefined;
  readonly close: undefined;
}

/** Asks as the side panel; throws a `Refusal`. */
export function askPanel<Request extends PanelRequest>(request: Request): Promise<PanelAnswers[Request['type']]> {
  return send(request);
}

/** Asks as the frame over a text; throws a `Refusal`. */
export function askFrame<Request extends FrameRequest>(request: Request): Promise<FrameAnswers[Request['type']]> {
  return send(request);
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
