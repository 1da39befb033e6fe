/** Answers the side panel: the one place from which something is published. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Known, known } from '../connections.ts';
import { centerOf, discarded, redone, undone } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { PanelRequest } from '../requests.ts';
import type { Past } from '../stores/store.ts';
import { beginWith } from './begin.ts';
import { type Changes, draftFile, listed, takeFile } from './changes.ts';
import { connect, connectFiles } from './connect.ts';
import { confirmField, type FieldView, fieldView, type OpenField, typeField } from './field.ts';
import { type Inbox, inboxOf } from './inbox.ts';
import { mergeIn, type Published, publishDraft } from './publish.ts';
import { readableOutcome } from './readable.ts';
import type { Shops } from './shop.ts';
import { tabAt, tellTab } from './tabs.ts';
import { isVisible } from './visible.ts';

/** What stands in the panel when it opens. */
export interface Status {
  /** The shop of the page in front; absent where the toolbar was not clicked on one. */
  readonly origin?: string;
  readonly found?: boolean;
  readonly connection?: Known;
}

/** What each request is answered with. */
export interface PanelAnswers {
  readonly status: Status;
  readonly connect: Known;
  readonly 'take-in': Known;
  readonly begin: Changes;
  readonly requests: Inbox;
  readonly disconnect: null;
  readonly changes: Changes;
  readonly discard: Changes;
  readonly undo: Changes;
  readonly redo: Changes;
  readonly publish: Published;
  readonly choose: Published;
  readonly history: readonly Past[];
  readonly 'take-back': Published;
  readonly visible: boolean;
  readonly export: string;
  readonly import: Changes;
  readonly reveal: null;
  readonly texts: HelpCenter;
  readonly languages: readonly FieldView[];
  readonly 'type-in': null;
  readonly 'confirm-in': null;
}

/** The answer to `request`. */
export async function answerPanel(shops: Shops, request: PanelRequest): Promise<PanelAnswers[keyof PanelAnswers]> {
  switch (request.type) {
    case 'status':
      return status(shops, request.tab);
    case 'connect':
      return connect(shops, request.origin, request.access);
    case 'take-in':
      return connectFiles(shops, request.origin, request.files);
    case 'begin':
      return beginWith(shops, request.origin, request.files);
    case 'requests':
      return inboxOf(shops, request.origin);
    case 'disconnect':
      await shops.disconnect(request.origin);
      return null;
    case 'changes':
      return listed(await shops.draft(request.origin, true));
    case 'discard':
      return listed(await shops.change(request.origin, (draft) => discarded(draft, new Set([request.key]))));
    case 'undo':
      return listed(await shops.change(request.origin, undone));
    case 'redo':
      return listed(await shops.change(request.origin, redone));
    case 'publish':
      return told(shops, request.origin, await publishDraft(shops, request.origin, request.confirmed));
    case 'choose': {
      const conflicts = await mergeIn(shops, request.origin, request.choices);
      const outcome = conflicts.length ? { status: 'conflict' as const, conflicts } : undefined;
      return told(shops, request.origin, outcome ?? (await publishDraft(shops, request.origin)));
    }
    case 'history':
      return (await shops.store(request.origin)).history();
    case 'take-back': {
      const outcome = await (await shops.store(request.origin)).undo(request.revision, crypto.randomUUID());
      if (outcome.status === 'conflict') return { status: 'conflict', conflicts: [] };
      await mergeIn(shops, request.origin);
      return outcome;
    }
    case 'visible':
      return isVisible(shops, request.origin, request.revision);
    case 'export':
      return draftFile(await shops.draft(request.origin));
    case 'import':
      return takeFile(shops, request.origin, request.text);
    case 'texts':
      return (await shops.draft(request.origin)).opened.documents;
    case 'languages':
      return languages(shops, request.tab);
    case 'type-in':
      await typeField(await openField(shops, request.tab), request);
      return null;
    case 'confirm-in':
      await confirmField(await openField(shops, request.tab), request.locale);
      return null;
    case 'reveal':
      await tellTab(request.tab, { type: 'reveal', unit: request.unit });
      return null;
  }
}

async function status(shops: Shops, id: number | undefined): Promise<Status> {
  const tab = id === undefined ? undefined : await tabAt(id);
  if (!tab) return {};
  const connection = await shops.connection(tab.origin);
  const { origin, found } = tab;
  return {
    origin,
    ...(found === undefined ? {} : { found }),
    ...(connection ? { connection: known(connection) } : {}),
  };
}

/** The text that is open over a page, in each language; nothing where none is open. */
async function languages(shops: Shops, id: number): Promise<readonly FieldView[]> {
  const tab = await tabAt(id);
  if (!tab?.unit) return [];
  const open = await openField(shops, id);
  const { languages: all } = await fieldView(open, tab.locale ?? '');
  return Promise.all(all.map(({ locale }) => fieldView(open, locale)));
}

async function openField(shops: Shops, id: number): Promise<OpenField> {
  const tab = await tabAt(id);
  const connection = tab && (await shops.connection(tab.origin));
  if (!tab || !connection) throw new Refusal('not-connected');
  return { shops, connection, tab };
}

async function told(shops: Shops, origin: string, outcome: Published): Promise<Published> {
  return readableOutcome(outcome, centerOf(await shops.draft(origin)));
}
