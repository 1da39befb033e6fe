/** Answers the side panel: the one place from which something is published. */
import * as v from 'valibot';
import { applyChanges, type Change, changesBetween, placeKey, placeName } from '../../../content/documents/changes.ts';
import { check } from '../../../content/documents/check.ts';
import type { Finding } from '../../../content/documents/finding.ts';
import { readCenter } from '../../../content/documents/read.ts';
import { type Connection, type Known, known, storeOf } from '../connections.ts';
import { centerOf, changesOf, type Draft, discarded, redone, undone, withStep } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { PanelRequest } from '../requests.ts';
import { ChangeShape } from '../stores/answers.ts';
import { takeIn } from '../stores/file.ts';
import { join } from '../stores/server.ts';
import type { Past } from '../stores/store.ts';
import { mergeIn, type Published, publishDraft } from './publish.ts';
import type { Shops } from './shop.ts';
import { tabAt, tellTab } from './tabs.ts';

/** What stands in the panel when it opens. */
export interface Status {
  /** The shop of the page in front; absent where the toolbar was not clicked on one. */
  readonly origin?: string;
  readonly found?: boolean;
  readonly connection?: Known;
}

/** One change, as the list of changes shows it. */
export interface Listed extends Change {
  readonly key: string;
  readonly name: string;
}

/** What is to be published. */
export interface Changes {
  readonly changes: readonly Listed[];
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What each request is answered with. */
export interface PanelAnswers {
  readonly status: Status;
  readonly connect: Known;
  readonly 'take-in': Known;
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
}

/** The answer to `request`. */
export async function answerPanel(shops: Shops, request: PanelRequest): Promise<PanelAnswers[keyof PanelAnswers]> {
  switch (request.type) {
    case 'status':
      return status(shops, request.tab);
    case 'connect':
      return connect(shops, request.origin, request.access);
    case 'take-in': {
      const { center } = readCenter(request.files);
      if (!center) throw new Refusal('not-files');
      await takeIn(request.origin, center);
      return remember(shops, { origin: request.origin, kind: 'file' });
    }
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
      return publishDraft(shops, request.origin, request.confirmed);
    case 'choose': {
      const conflicts = await mergeIn(shops, request.origin, request.choices);
      return conflicts.length ? { status: 'conflict', conflicts } : publishDraft(shops, request.origin);
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
      return JSON.stringify(changesOf(await shops.draft(request.origin)), null, 2);
    case 'import':
      return take(shops, request.origin, request.text);
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

/** `text` is an invitation, or an access with the address of its server before it. */
async function connect(shops: Shops, origin: string, text: string): Promise<Known> {
  const [, address = '', access] = /^\s*(https?:\/\/\S+?)(?:\s+(\S+))?\s*$/.exec(text) ?? [];
  if (!URL.canParse(address)) throw new Refusal('not-a-link');
  const { server, access: own } = access ? { server: address, access } : await join(new URL(address));
  return remember(shops, { origin, kind: 'server', server: new URL('./', `${server}/`).href, access: own });
}

type Unproved = Connection extends infer Each ? (Each extends Connection ? Omit<Each, 'traits'> : never) : never;

/** A connection counts once its store has said who is there. */
async function remember(shops: Shops, unproved: Unproved): Promise<Known> {
  const traits = await storeOf({
    ...unproved,
    traits: { shop: '', name: '', roles: [], can: '', conditional: 'none', history: false },
  }).probe();
  const connection: Connection = { ...unproved, traits };
  await shops.connect(connection);
  return known(connection);
}

async function listed(draft: Draft): Promise<Changes> {
  const center = centerOf(draft);
  const changes = changesOf(draft).map((change) => ({
    ...change,
    key: placeKey(change.place),
    name: placeName(change.place),
  }));
  const findings = changes.length ? await check(center, { now: new Date() }) : [];
  return { changes, findings, canUndo: draft.done > 0, canRedo: draft.done < draft.steps.length };
}

async function isVisible(shops: Shops, origin: string, revision: string): Promise<boolean> {
  const { help } = (await shops.connection(origin))?.traits ?? {};
  if (!help) return false;
  try {
    const response = await fetch(help, { cache: 'no-store', credentials: 'omit' });
    return (await response.json()).revision === revision;
  } catch {
    return false;
  }
}

async function take(shops: Shops, origin: string, text: string): Promise<Changes> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(ChangeShape)), text);
  if (!parsed.success) throw new Refusal('not-a-draft');
  const draft = await shops.change(origin, (now) => {
    const center = centerOf(now);
    const { center: checked } = readCenter(asFiles(applyChanges(center, parsed.output as Change[])));
    if (!checked) throw new Refusal('not-a-draft');
    return withStep(now, changesBetween(center, checked));
  });
  return listed(draft);
}

function asFiles(center: object): Record<string, string> {
  return Object.fromEntries(Object.entries(center).map(([name, document]) => [name, JSON.stringify(document)]));
}
